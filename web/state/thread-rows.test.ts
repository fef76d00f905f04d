import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf, instantOf } from '#core/time.ts';
import { anEntry, idOf, NOW } from './inbox-fakes.ts';
import { laterChoices, readLocal } from './thread-care.ts';
import { linksIn } from './thread-links.ts';
import { rowsOf } from './thread-rows.ts';

const ZONE = 'America/New_York';
const view = { zone: ZONE, newFrom: undefined, sending: [] };
const at = (day: string, clock: string) => new Date(instantOf(day, clock, ZONE)).toISOString();

test('a day begins at the business’s midnight, and who writes on has one run', () => {
  const rows = rowsOf(
    [
      anEntry(1, { created_at: at('2026-06-14', '23:58') }),
      anEntry(2, { created_at: at('2026-06-14', '23:59') }),
      anEntry(3, { created_at: at('2026-06-15', '00:00') }),
      anEntry(4, { created_at: at('2026-06-15', '00:01'), kind: 'ai_reply' }),
      anEntry(5, { created_at: at('2026-06-15', '09:00'), kind: 'ai_reply' }),
    ],
    view,
  );
  assert.deepEqual(
    rows.map((row) => (row.row === 'day' ? row.day : row.row === 'text' ? `${row.author} ${row.isFirst}` : row.row)),
    ['2026-06-14', 'customer true', 'customer false', '2026-06-15', 'customer true', 'agent true', 'agent true'],
  );
});

test('only the last word on a booking can be acted on', () => {
  const card = (id: string, change: 'offered' | 'booked' | 'moved') => ({
    booking: { id, change, by: 'customer' as const, customer_name: 'Dana', service: null, starts_at: '', ends_at: '', was_starts_at: null },
    kind: 'system' as const,
  });
  const rows = rowsOf([anEntry(1, card('a', 'booked')), anEntry(2, card('b', 'offered')), anEntry(3, card('a', 'moved'))], view);
  assert.deepEqual(
    rows.flatMap((row) => (row.row === 'booking' ? [row.isLatest] : [])),
    [false, true, true],
  );
});

test('notes, lines and what is on its way are told apart, and what is new is marked', () => {
  const rows = rowsOf([anEntry(1, { kind: 'system', note: true }), anEntry(2, { kind: 'system' }), anEntry(3)], {
    ...view,
    newFrom: idOf(3),
    sending: [{ number: 1, message: 'on its way', ids: undefined, lastIdBefore: '' }],
  });
  assert.deepEqual(
    rows.map(({ row }) => row),
    ['day', 'note', 'line', 'new', 'text', 'sending'],
  );
});

test('every row has a key of its own', () => {
  const rows = rowsOf(
    Array.from({ length: 40 }, (_, i) => anEntry(i, { created_at: at(addDays('2026-06-01', i % 7), '12:00') })).toSorted((a, b) =>
      a.created_at < b.created_at ? -1 : 1,
    ),
    view,
  );
  assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
});

test('only https addresses become links, and what ends a sentence is no part of them', () => {
  const links = (text: string) => linksIn(text).flatMap(({ href }) => href ?? []);
  assert.deepEqual(links('see https://a.example/b?c=1, or (https://d.example/e(f)). Not http://g.example'), [
    'https://a.example/b?c=1',
    'https://d.example/e(f)',
  ]);
  assert.deepEqual(links('javascript:alert(1) data:text/html,x https:// <https://h.example>'), ['https://h.example']);
  for (const text of ['', 'plain', 'https://a.example', 'x https://a.example y https://b.example.'])
    assert.equal(
      linksIn(text)
        .map((part) => part.text)
        .join(''),
      text,
    );
});

test('times for later are still to come, on the business’s clock, and no two are the same', () => {
  const hours = Array.from({ length: 24 * 8 }, (_, hour) => NOW + hour * 3_600_000);
  for (const now of hours) {
    const choices = laterChoices(now, ZONE);
    assert.ok(choices.every((choice) => choice.at > now));
    assert.equal(new Set(choices.map((choice) => choice.at)).size, choices.length);
    const evening = choices.find(({ name }) => name === 'evening');
    assert.ok(evening === undefined || dayOf(evening.at, ZONE) === dayOf(now, ZONE));
  }
});

test('a day and a clock that were typed are read on the business’s clock', () => {
  assert.equal(readLocal('2026-06-15T09:00', ZONE), Date.parse('2026-06-15T13:00:00Z'));
  for (const text of ['', '2026-06-15', '2026-02-30T09:00', 'soon']) assert.equal(readLocal(text, ZONE), undefined, text);
});
