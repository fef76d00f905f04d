import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstall } from './install.ts';
import { createStorage, type DeviceStorage } from './storage.ts';

function browsers(room: number): DeviceStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      if (held.size >= room && !held.has(key)) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
  };
}

test('what the browser takes stays there for the next visit', () => {
  const browser = browsers(9);
  createStorage(() => browser).setItem('a', '1');
  assert.equal(createStorage(() => browser).getItem('a'), '1');
});

test('a full browser loses nothing while the page lives, and what was removed is gone', () => {
  const browser = browsers(1);
  const storage = createStorage(() => browser);
  storage.setItem('a', '1');
  storage.setItem('b', '2');
  assert.deepEqual([storage.getItem('a'), storage.getItem('b')], ['1', '2']);
  storage.removeItem('a');
  storage.setItem('b', '3');
  assert.deepEqual([...browser.held], [['b', '3']], 'taken as soon as there is room');
  storage.removeItem('b');
  assert.equal(storage.getItem('b'), null);
});

test('where the browser forbids it the app works all the same', () => {
  const storage = createStorage(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  storage.setItem('a', '1');
  assert.equal(storage.getItem('a'), '1');
  storage.removeItem('a');
  assert.equal(storage.getItem('a'), null);
});

test('a deed that the server took is never called failed because the device is full', () => {
  const storage = createStorage(() => browsers(0));
  createInstall({ storage, isIos: true, isInstalled: false }).noteUse();
});
