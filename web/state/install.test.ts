import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstall } from './install.ts';

test('it is offered after something was got done, not at first sight', () => {
  const { install } = open({ isIos: true });
  assert.equal(install.isOffered.value, false);
  install.noteUse();
  assert.equal(install.isOffered.value, true);
});

test('what was declined is not offered again, on this visit or a later one', () => {
  const { install, storage } = open({ isIos: true });
  install.noteUse();
  install.decline();
  install.noteUse();
  assert.equal(install.isOffered.value, false);
  const later = open({ isIos: true }, storage).install;
  later.noteUse();
  assert.equal(later.isOffered.value, false);
  assert.equal(later.way.value, 'ios', 'the settings still have it');
});

test('the browser’s own question is asked once, and what it installed is offered no more', async () => {
  const { install } = open({});
  assert.equal(install.way.value, 'none');
  let asked = 0;
  install.canPrompt(async () => {
    asked += 1;
    return true;
  });
  install.noteUse();
  assert.equal(install.way.value, 'prompt');
  await install.ask();
  await install.ask();
  assert.equal(asked, 1);
  assert.equal(install.isInstalled.value, true);
  assert.equal(install.isOffered.value, false);
});

test('opened from the home screen there is nothing to offer', () => {
  const { install } = open({ isIos: true, isInstalled: true });
  install.noteUse();
  assert.equal(install.way.value, 'none');
  assert.equal(install.isOffered.value, false);
});

function open({ isIos = false, isInstalled = false }, storage = new Map<string, string>()) {
  const kept = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
  };
  return { storage, install: createInstall({ storage: kept, isIos, isInstalled }) };
}
