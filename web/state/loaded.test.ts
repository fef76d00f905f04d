import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLoaded } from './loaded.ts';

test('of several fetches only the last counts, whichever answers first', async () => {
  const answers: ((value: string) => void)[] = [];
  const loaded = createLoaded(() => new Promise<string>((resolve) => answers.push(resolve)));
  const first = loaded.load();
  const second = loaded.load();
  answers[1]?.('new');
  await second;
  answers[0]?.('old');
  await first;
  assert.equal(loaded.value.value, 'new');
  assert.equal(loaded.isLoading.value, false);
});

test('what failed says why, and what was there stays', async () => {
  let isBroken = false;
  const loaded = createLoaded(async () => {
    if (isBroken) throw new Error('no network');
    return 'there';
  });
  await loaded.load();
  isBroken = true;
  await loaded.load();
  assert.equal(loaded.value.value, 'there');
  assert.equal(loaded.error.value?.message, 'no network');
  isBroken = false;
  await loaded.load();
  assert.equal(loaded.error.value, undefined);
});

test('what was put in place is not overwritten by an older fetch', async () => {
  let answer: (value: string) => void = () => undefined;
  const loaded = createLoaded(
    () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      }),
  );
  const fetching = loaded.load();
  loaded.put('saved');
  answer('from before');
  await fetching;
  assert.equal(loaded.value.value, 'saved');
});

test('what was cleared stays away, whatever was on its way', async () => {
  let answer: (value: string) => void = () => undefined;
  const loaded = createLoaded(
    () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      }),
  );
  loaded.put('hers');
  const fetching = loaded.load();
  loaded.clear();
  answer('hers, late');
  await fetching;
  assert.equal(loaded.value.value, undefined);
});
