import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPushKeys } from './push-keys.ts';
import { openSecretBox } from './secrets.ts';
import { openStorage } from './storage/open.ts';

const box = (secretKey: string) => openSecretBox({ secretKey, databaseUrl: ':memory:' });

test('two processes that make keys at once have the same, those that were first', async () => {
  const storage = await openStorage(':memory:', {});
  const first = await openPushKeys(storage, box('chosen'), Date.now)();
  let looks = 0;
  // It looked before the other had saved.
  const late: Pick<typeof storage, 'read' | 'transact'> = {
    transact: (businessId, work) => storage.transact(businessId, work),
    read: async (businessId, work) => {
      looks += 1;
      return looks === 1 ? (undefined as Awaited<ReturnType<typeof work>>) : storage.read(businessId, work);
    },
  };
  assert.deepEqual(await openPushKeys(late, box('chosen'), Date.now)(), first);
  assert.deepEqual(await openPushKeys(storage, box('chosen'), Date.now)(), first);
  await storage.close();
});

test('keys that cannot be opened are not made anew: the devices know no others', async () => {
  const storage = await openStorage(':memory:', {});
  const first = await openPushKeys(storage, box('chosen'), Date.now)();
  await assert.rejects(openPushKeys(storage, box('another'), Date.now)(), /the secret push cannot be opened/);
  assert.deepEqual(await openPushKeys(storage, box('chosen'), Date.now)(), first);
  await storage.close();
});
