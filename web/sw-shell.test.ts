import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asked, answerFrom, dropOthers, fileFor } from './sw-shell.ts';

const ORIGIN = 'https://phonebook.test';
const SHELL = { version: 'b', files: ['/app/assets/main-1.js', '/app/icons/icon.svg'] };

const ASKED: readonly (readonly [what: string, asked: Partial<Asked> & { url: string }, file: string | undefined])[] = [
  ['the app itself', { url: '/app', mode: 'navigate' }, '/app'],
  ['a place in it, with a number in its fragment', { url: '/app/inbox#+15550001111', mode: 'navigate' }, '/app'],
  ['a place in it, with a query', { url: '/app/bookings/week?x=1', mode: 'navigate' }, '/app'],
  ['a file of this version', { url: '/app/assets/main-1.js', mode: 'cors' }, '/app/assets/main-1.js'],
  ['a file of another version', { url: '/app/assets/main-0.js', mode: 'cors' }, undefined],
  ['a file opened by hand', { url: '/app/sw.js', mode: 'navigate' }, undefined],
  ['what only looks like the app', { url: '/apple', mode: 'navigate' }, undefined],
  ['the interface', { url: '/api/inbox/threads', mode: 'cors' }, undefined],
  ['the interface opened as a page', { url: '/api/admin/export', mode: 'navigate' }, undefined],
  ['the simulator', { url: '/dev', mode: 'navigate' }, undefined],
  ['whatever carries a token', { url: '/app/assets/main-1.js', headers: new Headers({ authorization: 'Bearer x' }) }, undefined],
  ['whatever changes something', { url: '/app', mode: 'navigate', method: 'POST' }, undefined],
  ['another origin', { url: 'https://elsewhere.test/app', mode: 'navigate' }, undefined],
];

for (const [what, asked, file] of ASKED) {
  test(`${what}: ${file ?? 'the network answers'}`, () => {
    const request = { method: 'GET', mode: 'cors' as const, headers: new Headers(), ...asked, url: new URL(asked.url, ORIGIN).href };
    assert.equal(fileFor(request, SHELL, ORIGIN), file);
  });
}

test('a version that takes over drops the files of all others, and nothing that pages keep', async () => {
  const caches = fakeCaches(['shell-a', 'shell-b', 'seen']);
  await dropOthers(SHELL, caches);
  assert.deepEqual(await caches.keys(), ['shell-b', 'seen']);
});

test('a kept file is answered without asking the network', async () => {
  const caches = fakeCaches([]);
  (await caches.open('shell-b')).put('/app', new Response('kept'));
  assert.equal(await (await answerFrom(SHELL, '/app', caches)).text(), 'kept');
});

/** As much of the browser's caches as is asked for here. */
function fakeCaches(names: readonly string[]): CacheStorage {
  const all = new Map(names.map((name) => [name, new Map<string, Response>()]));
  const cacheOf = (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return { match: async (file: string) => kept.get(file), put: async (file: string, answer: Response) => void kept.set(file, answer) };
  };
  return {
    open: async (name: string) => cacheOf(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  } as unknown as CacheStorage;
}
