import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFinder } from './finder.ts';

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

test('only what was typed last is asked for, and only what was asked last is shown', async () => {
  const answers = new Map<string, (found: string) => void>();
  const finder = createFinder((q) => new Promise<string>((resolve) => answers.set(q, resolve)), { pauseMs: 0 });
  finder.type('d');
  finder.type('da');
  await until(() => answers.has('da'));
  finder.type(' dana ');
  await until(() => answers.has('dana'));
  answers.get('dana')?.('Dana');
  await until(() => finder.found.value === 'Dana');
  answers.get('da')?.('somebody else');
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(finder.found.value, 'Dana');
  assert.equal(finder.isSearching.value, false);
  assert.equal(answers.has('d'), false);
});

test('nothing typed is nothing found, and nothing asked', async () => {
  let asked = 0;
  const finder = createFinder(
    async () => {
      asked += 1;
      return 'found';
    },
    { pauseMs: 0 },
  );
  finder.type('  ');
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual([asked, finder.isOn.value, finder.found.value], [0, false, undefined]);
});

test('what is offered before anything is typed is there at once, and again when the words go', async () => {
  const finder = createFinder(async (q) => (q === '' ? 'lately' : q), { pauseMs: 0, asksForNothing: true });
  await until(() => finder.found.value === 'lately');
  finder.type('dana');
  await until(() => finder.found.value === 'dana');
  finder.type('');
  await until(() => finder.found.value === 'lately');
});

test('what failed says why until it is tried again, and nothing is asked after the end', async () => {
  let isBroken = true;
  let asked = 0;
  const finder = createFinder(
    async (q) => {
      asked += 1;
      if (isBroken) throw new Error('no network');
      return q;
    },
    { pauseMs: 0 },
  );
  finder.type('dana');
  await until(() => finder.error.value?.message === 'no network');
  isBroken = false;
  finder.retry();
  await until(() => finder.found.value === 'dana');
  assert.equal(finder.error.value, undefined);
  finder.end();
  finder.type('lee');
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(asked, 2);
});
