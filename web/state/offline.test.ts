import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Connection } from '../live.ts';
import { createLoaded } from './loaded.ts';
import { createOffline } from './offline.ts';
import type { Store } from './offline-store.ts';

const NOON = Date.UTC(2026, 5, 17, 12);

test('what was saved is there again, with the time it was known to be so', async () => {
  const { offline, again, clock } = open();
  await offline.save('inbox', ['Dana']);
  clock.now += 60_000;
  const later = again();
  assert.equal(later.savedAt.value, undefined);
  assert.deepEqual(await later.load('inbox'), ['Dana']);
  assert.equal(later.savedAt.value, NOON);
});

test('what was never saved is undefined', async () => {
  assert.equal(await open().offline.load('agenda'), undefined);
});

test('signing out leaves nothing behind, not even what was being saved', async () => {
  const { offline, again, isSignedIn, store } = open();
  await offline.save('inbox', ['Dana']);
  const saving = offline.save('agenda', ['Cut']);
  isSignedIn.value = false;
  await saving;
  await offline.save('inbox', ['Dana']);
  assert.deepEqual([...store.kept], []);
  assert.equal(offline.savedAt.value, undefined);
  isSignedIn.value = true;
  assert.equal(await again().load('inbox'), undefined);
});

test('what is shown counts as known until the line is lost', async () => {
  const { offline, connection, clock } = open();
  connection.value = 'live';
  await offline.save('inbox', []);
  clock.now += 3_600_000;
  connection.value = 'connecting';
  assert.equal(offline.savedAt.value, NOON + 3_600_000);
});

test('it is offline after several tries, or at once when the device says so, and never before signing in', () => {
  const { offline, connection, hasNetwork, isSignedIn } = open();
  assert.equal(offline.isOffline.value, false);
  connection.value = 'offline';
  assert.equal(offline.isOffline.value, true);
  connection.value = 'live';
  assert.equal(offline.isOffline.value, false);
  hasNetwork.value = false;
  assert.equal(offline.isOffline.value, true);
  isSignedIn.value = false;
  assert.equal(offline.isOffline.value, false);
});

test('a phone without room for it goes on without', async () => {
  const full: Store = {
    put: () => Promise.reject(new Error('QuotaExceededError')),
    get: () => Promise.reject(new Error('gone')),
    clear: async () => undefined,
  };
  const { offline } = open(full);
  await offline.save('inbox', []);
  assert.equal(await offline.load('inbox'), undefined);
});

test('what was kept is shown while the server is asked, and gives way to its answer', async () => {
  const { offline } = open();
  await offline.save('settings', 'old');
  let answer: (value: string) => void = () => undefined;
  const loaded = createLoaded(() => new Promise<string>((resolve) => (answer = resolve)), offline.memoryOf('settings'));
  const loading = loaded.load();
  await new Promise((resolve) => loaded.value.subscribe((value) => value !== undefined && resolve(value)));
  assert.equal(loaded.value.value, 'old');
  answer('new');
  await loading;
  assert.equal(loaded.value.value, 'new');
  assert.equal(await offline.load('settings'), 'new');
});

function open(other?: Store) {
  const kept = new Map<string, unknown>();
  const store = {
    kept,
    put: async (name: string, value: unknown) => void kept.set(name, value),
    get: async (name: string) => kept.get(name),
    clear: async () => kept.clear(),
  };
  const connection = signal<Connection>('connecting');
  const hasNetwork = signal(true);
  const isSignedIn = signal(true);
  const clock = { now: NOON };
  const again = () => createOffline({ store: other ?? store, connection, hasNetwork, isSignedIn, now: () => clock.now });
  return { store, connection, hasNetwork, isSignedIn, clock, again, offline: again() };
}
