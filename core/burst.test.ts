import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BURST_MAX_MS, isBareAnswer, quietMs } from './burst.ts';

test('a bare answer is read at once', () => {
  for (const body of ['2', ' 3 ', '#1', 'Yes!', 'y', 'ok', 'OK.', 'C', '👍', '👍🏽', 'sounds good', 'No', 'thank you', 'Perfect!!'])
    assert.equal(isBareAnswer(body), true, body);
});

test('a thought that may go on is not a bare answer', () => {
  for (const body of ['hi', 'yes but at 4', 'Tuesday', '3pm', "Hi, I'm Dana", 'no, the other one', '', '100'])
    assert.equal(isBareAnswer(body), false, body);
});

test('quiet is counted from the last text, and the first never waits beyond the limit', () => {
  const burst = { firstAt: 0, lastAt: 1000, lastBody: 'hi', windowMs: 3000 };
  assert.equal(quietMs({ ...burst, now: 1500 }), 2500);
  assert.equal(quietMs({ ...burst, now: 4000 }), 0);
  assert.equal(quietMs({ ...burst, lastAt: BURST_MAX_MS - 1, now: BURST_MAX_MS - 1 }), 1);
  assert.equal(quietMs({ ...burst, lastBody: '2', now: 1000 }), 0);
});
