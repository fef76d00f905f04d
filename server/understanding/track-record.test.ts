import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TrackRecord } from './track-record.ts';

function after(rights: readonly boolean[]): boolean {
  const record = new TrackRecord();
  for (const isRight of rights) record.note(isRight);
  return record.isTrusted;
}

test('a new model is believed, and after three plain texts misread it is not', () => {
  assert.deepEqual([after([]), after([false, false]), after([false, false, false])], [true, true, false]);
});

test('a model that is right in nine of ten stays believed, one that is right in half never comes to be', () => {
  const record = new TrackRecord();
  for (let i = 1; i <= 200; i++) {
    record.note(i % 10 !== 0);
    assert.ok(record.isTrusted, `after ${i}`);
  }
  const guessing = new TrackRecord();
  for (let i = 1; i <= 200; i++) {
    guessing.note(i % 2 === 0);
    if (i > 20) assert.ok(!guessing.isTrusted, `after ${i}`);
  }
});

test('a model that was misled is believed again once it reads rightly', () => {
  assert.equal(after([...Array<boolean>(10).fill(false), ...Array<boolean>(20).fill(true)]), true);
});
