import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Breaker } from './breaker.ts';

const SECOND = 1000;

function broken(): Breaker {
  const breaker = new Breaker();
  for (let i = 0; i < 3; i++) breaker.failed(0);
  return breaker;
}

test('two failures in a row stop nothing, a third does', () => {
  const breaker = new Breaker();
  for (const state of ['failing', 'failing', 'off']) {
    assert.ok(breaker.mayTry(0));
    breaker.failed(0);
    assert.equal(breaker.state, state);
  }
  assert.ok(!breaker.mayTry(29 * SECOND));
});

test('failures that are not in a row stop nothing', () => {
  const breaker = new Breaker();
  for (let i = 0; i < 20; i++) {
    breaker.failed(0);
    breaker.failed(0);
    breaker.succeeded();
  }
  assert.equal(breaker.state, 'ok');
});

test('after the rest one text is tried, not two', () => {
  const breaker = broken();
  assert.ok(breaker.mayTry(30 * SECOND));
  assert.ok(!breaker.mayTry(30 * SECOND));
});

test('a trial that succeeds opens the way for all', () => {
  const breaker = broken();
  assert.ok(breaker.mayTry(30 * SECOND));
  breaker.succeeded();
  assert.ok(breaker.mayTry(30 * SECOND) && breaker.mayTry(30 * SECOND));
  assert.equal(breaker.state, 'ok');
});

test('each trial that fails doubles the rest, up to ten minutes', () => {
  const breaker = broken();
  let now = 30 * SECOND;
  for (const rest of [60, 120, 240, 480, 600, 600]) {
    assert.ok(breaker.mayTry(now));
    breaker.failed(now);
    assert.ok(!breaker.mayTry(now + rest * SECOND - 1));
    now += rest * SECOND;
  }
});

test('after a success the first rest is short again', () => {
  const breaker = broken();
  assert.ok(breaker.mayTry(30 * SECOND));
  breaker.succeeded();
  for (let i = 0; i < 3; i++) breaker.failed(100 * SECOND);
  assert.ok(breaker.mayTry(130 * SECOND));
});

test('a trial that never reached the model leaves the next one free', () => {
  const breaker = broken();
  assert.ok(breaker.mayTry(30 * SECOND));
  breaker.gaveBack();
  assert.ok(breaker.mayTry(30 * SECOND));
});

test('answers to calls from before the rest do not make it longer', () => {
  const breaker = broken();
  for (let i = 0; i < 10; i++) breaker.failed(SECOND);
  assert.ok(breaker.mayTry(30 * SECOND));
});

test('a server that asks to wait is left alone at once, and as long as it asks', () => {
  const breaker = new Breaker();
  breaker.failed(0, 45 * SECOND);
  assert.ok(!breaker.mayTry(44 * SECOND));
  assert.ok(breaker.mayTry(45 * SECOND));
});
