/** Spanish as customers get it. What every language is held to stands in words.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { booking, DANA, NOW, on, SALON } from '#test/situation.ts';
import { segmentsOf } from '../sms.ts';
import type { Saying, Scene } from './sayings.ts';
import { wordsFor } from './words.ts';

const STARTS = [on('2026-09-22', '10:45'), on('2026-09-24', '12:15'), on('2026-09-25', '16:30')] as const;
const scene = (country: string): Scene => ({
  business: { ...SALON, country, language: 'es' },
  customer: DANA,
  now: NOW,
  booking: (id) => booking(id, STARTS[0], { customerName: 'Ana', serviceName: 'Corte' }),
  calendarUrl: () => 'https://book.example.com/calendar/b7Qx0aPz3kV9tLrEw2Ym1A.ics',
});
const SAYINGS: readonly Saying[] = [
  { say: 'ask_name', startsAt: STARTS[0] },
  { say: 'ask_day' },
  { say: 'ask_clock', day: '2026-09-22' },
  { say: 'offer', bookingId: 'b1' },
  { say: 'moved', bookingId: 'b1' },
  { say: 'cancelled', bookingId: 'b1' },
  { say: 'alternatives', starts: STARTS },
  { say: 'ask_cancel', bookingId: 'b1', mayMove: true },
  { say: 'refused', reason: 'taken', startsAt: STARTS[0] },
  { say: 'hello' },
  { say: 'welcome', isLast: true },
  { say: 'identity' },
  { say: 'not_understood' },
  { say: 'how_to' },
];

test('a Spanish text is in GSM-7 and takes two segments at most', () => {
  for (const country of ['ES', 'MX', 'US']) {
    for (const saying of SAYINGS) {
      const text = wordsFor('es').speak([saying], scene(country));
      const { encoding, segments } = segmentsOf(text);
      assert.equal(encoding, 'GSM-7', text);
      assert.ok(segments <= 2, text);
    }
  }
});

test('no Spanish text asks for a bare word that a carrier takes for itself', () => {
  for (const saying of SAYINGS)
    assert.doesNotMatch(wordsFor('es').speak([saying], scene('ES')), /\b(?:SI|SÍ|CANCELAR|ALTO|BAJA|STOP|YES)\b/);
});

test('dates and clocks are written as the country does', () => {
  const offer = (country: string) => wordsFor('es-ES').speak([{ say: 'offer', bookingId: 'b1' }], scene(country));
  assert.match(offer('ES'), /^Corte el martes 22 de septiembre a las 10:45 para Ana/);
  assert.match(offer('MX'), /a las 10:45 AM para Ana/);
});
