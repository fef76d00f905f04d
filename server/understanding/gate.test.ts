import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gate } from './gate.ts';

const PATIENT = new AbortController().signal;

test('never more inside than allowed; the others come in one by one, in order', async () => {
  const gate = new Gate(2);
  const order: number[] = [];
  const entered = [0, 1, 2, 3, 4].map((i) => gate.enter(PATIENT).then(() => order.push(i)));
  await Promise.all(entered.slice(0, 2));
  assert.deepEqual(order, [0, 1]);
  gate.leave();
  await entered[2];
  gate.leave();
  await entered[3];
  assert.deepEqual(order, [0, 1, 2, 3]);
  gate.leave();
  assert.equal(await entered[4], 5);
});

test('who cannot wait any longer goes away and takes nobody’s turn', async () => {
  const gate = new Gate(1);
  const impatient = new AbortController();
  assert.ok(await gate.enter(PATIENT));
  const [second, third] = [gate.enter(impatient.signal), gate.enter(PATIENT)];
  impatient.abort();
  assert.equal(await second, false);
  gate.leave();
  assert.equal(await third, true);
  gate.leave();
  assert.equal(await gate.enter(PATIENT), true);
});

test('who was let in no longer waits, and giving up then takes nobody’s turn', async () => {
  const gate = new Gate(1);
  const late = new AbortController();
  await gate.enter(PATIENT);
  const [second, third] = [gate.enter(late.signal), gate.enter(PATIENT)];
  gate.leave();
  assert.equal(await second, true);
  late.abort();
  gate.leave();
  assert.equal(await third, true);
});

test('who comes too late is not let in', async () => assert.equal(await new Gate(1).enter(AbortSignal.abort()), false));

test('a queue that is full turns away at once', async () => {
  const gate = new Gate(1);
  await gate.enter(PATIENT);
  const waiting = Array.from({ length: 64 }, () => gate.enter(PATIENT));
  assert.equal(await gate.enter(PATIENT), false);
  for (let i = 0; i < 64; i++) gate.leave();
  assert.ok((await Promise.all(waiting)).every(Boolean));
});
