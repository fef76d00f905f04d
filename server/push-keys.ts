/** The keys that pushes are signed with: made when they are first asked for, and kept sealed among the other secrets. */
import type { VapidKeys } from './channels/web-push/web-push.ts';
import type { SecretBox } from './secrets.ts';
import { DEFAULT_BUSINESS_ID } from './storage/businesses.ts';
import { findSecret, saveSecret } from './storage/secrets.ts';
import type { Storage } from './storage/storage.ts';

const NAME = 'push';

/**
 * Gives the keys, the same ones for as long as the installation lives: devices that subscribed know them. Two processes that
 * ask at once get the same. Throws when what is kept cannot be opened.
 */
export function openPushKeys(storage: Pick<Storage, 'read' | 'transact'>, box: SecretBox, now: () => number): () => Promise<VapidKeys> {
  let known: VapidKeys | undefined;

  async function find(): Promise<VapidKeys | undefined> {
    const sealed = await storage.read(DEFAULT_BUSINESS_ID, (reader) => findSecret(reader, NAME));
    return sealed === undefined ? undefined : (JSON.parse(box.open(sealed, NAME)) as VapidKeys);
  }

  async function make(): Promise<VapidKeys> {
    const { default: library } = await import('web-push');
    const made: VapidKeys = library.generateVAPIDKeys();
    const sealed = box.seal(JSON.stringify(made), NAME);
    await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      await unit.lock(NAME);
      // Another process may have been first.
      if ((await findSecret(unit, NAME)) === undefined) await saveSecret(unit, NAME, sealed, now());
    });
    return (await find()) ?? made;
  }

  return async () => {
    known ??= (await find()) ?? (await make());
    return known;
  };
}
