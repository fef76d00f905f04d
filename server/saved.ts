/** What the owner saved of accounts and keys, at hand for whoever needs it, whichever process she saved it by. */

import type { Instant } from '#core/time.ts';
import type { SecretBox } from './secrets.ts';
import { DEFAULT_BUSINESS_ID } from './storage/businesses.ts';
import { findSecret, saveSecret } from './storage/secrets.ts';
import type { Storage, Unit } from './storage/storage.ts';

/** One thing that is kept sealed. Its value is the same object as long as nothing else was saved. */
export type Saved<T> = {
  /** As last read; undefined when nothing is saved. */
  known(): T | undefined;
  /** Saves with the unit; known once it is committed. Undefined forgets it. */
  save(unit: Unit, value: T | undefined, at: Instant): Promise<void>;
  /** Looks whether another process saved something else meanwhile. */
  reread(): Promise<void>;
};

/** Reads what is saved under this name. Throws when it cannot be opened. */
export async function openSaved<T>(storage: Pick<Storage, 'read'>, box: SecretBox, name: string): Promise<Saved<T>> {
  let sealed: string | undefined;
  let value: T | undefined;

  async function reread(): Promise<void> {
    const found = await storage.read(DEFAULT_BUSINESS_ID, (reader) => findSecret(reader, name));
    if (found === sealed) return;
    value = found === undefined ? undefined : (JSON.parse(box.open(found, name)) as T);
    sealed = found;
  }

  await reread();
  return {
    known: () => value,
    async save(unit, next, at) {
      const nextSealed = next === undefined ? undefined : box.seal(JSON.stringify(next), name);
      await saveSecret(unit, name, nextSealed, at);
      unit.afterCommit(() => {
        value = next;
        sealed = nextSealed;
      });
    },
    reread,
  };
}
