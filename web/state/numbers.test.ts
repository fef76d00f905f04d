import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effect } from '@preact/signals';
import { learnNumbers, showNumber } from './numbers.ts';

test('a number is shown plainly at first, and as its country writes it once that is known', async () => {
  const seen: string[] = [];
  const end = effect(() => {
    seen.push([showNumber('+15551112222', 'US'), showNumber('+442079460958', 'US')].join(', '));
  });
  await learnNumbers();
  end();
  assert.deepEqual(seen, ['(555) 111-2222, +44 207 946 0958', '(555) 111-2222, +44 20 7946 0958']);
  assert.equal(showNumber('+442079460958', 'GB'), '020 7946 0958');
  assert.equal(showNumber('<b>no number</b>', 'US'), '<b>no number</b>');
});
