import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulatedText, simulatorChannel } from './simulator.ts';

const FROM = '+12125550101';
const TO = '+12125550100';

test('what goes out is delivered at once and counted as a carrier counts it', async () => {
  const accepted = await simulatorChannel().send({ to: FROM, body: 'x'.repeat(161) });
  assert.equal(accepted.status, 'delivered');
  assert.equal(accepted.segments, 2);
});

test('no two texts share a sid, so none is taken for a repeat of another', () => {
  const sids = Array.from({ length: 50 }, () => simulatedText({ from: FROM, to: TO, body: 'hi' }).carrierSid);
  assert.equal(new Set(sids).size, 50);
});

test('a simulated text is cleaned like one of a carrier', () => {
  assert.equal(simulatedText({ from: FROM, to: TO, body: 'hi\u0000 Dana\r\n\ud83d' }).body, 'hi Dana\n');
});
