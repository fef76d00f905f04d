import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aCase } from '#test/agenda-arbitrary.ts';
import { availabilityOf, readAvailability } from './availability.ts';
import { ANY_TIME } from './business.ts';
import { checkHours } from './business-checks.ts';

const NINE_TO_FIVE = { start: '09:00', end: '17:00' };
const MONDAYS = { ...ANY_TIME, weekly: { ...ANY_TIME.weekly, mon: [NINE_TO_FIVE] } };

test('hours are the same whether sent as an object, as JSON text, or typed', () => {
  const slots = [{ day: 'mon', ...NINE_TO_FIVE }];
  assert.deepEqual(readAvailability({ slots }).hours, MONDAYS);
  assert.deepEqual(readAvailability({ slots: [{ day: 'Monday', start: '9:00', end: '17:00:00' }], breaks: null }).hours, MONDAYS);
  assert.deepEqual(readAvailability(JSON.stringify({ slots })).hours, MONDAYS);
  assert.deepEqual(readAvailability(JSON.stringify(slots)).hours, MONDAYS);
  assert.deepEqual(readAvailability(' Mon 9-5 '), { hours: MONDAYS, text: 'Mon 9-5', problems: [] });
});

test('no hours sent means any time', () => {
  for (const input of [undefined, null, '', '{}', {}, { slots: [] }]) assert.deepEqual(readAvailability(input).hours, ANY_TIME);
});

test('a special day is off, has its own hours, or is as usual', () => {
  const overrides = {
    '2026-12-24': { available: false },
    '2026-12-25': { available: true, start: '10:00', end: '12:00' },
    '2026-12-26': { available: true, slots: [{ start: '08:00', end: '09:00' }, NINE_TO_FIVE] },
    '2026-12-28': { available: true },
  };
  const { hours } = readAvailability({ slots: [{ day: 'mon', ...NINE_TO_FIVE }], overrides });
  assert.deepEqual(hours?.overrides, {
    '2026-12-24': [],
    '2026-12-25': [{ start: '10:00', end: '12:00' }],
    '2026-12-26': [{ start: '08:00', end: '09:00' }, NINE_TO_FIVE],
  });
});

const REFUSED: readonly (readonly [name: string, input: unknown, path: string])[] = [
  ['a number', 5, 'availability'],
  ['broken JSON', '{"slots":', 'availability'],
  ['words not understood', 'whenever', 'availability'],
  ['slots that are no list', { slots: 5 }, 'availability.slots'],
  ['hours under a misspelt name', { slot: [{ day: 'mon', ...NINE_TO_FIVE }] }, 'availability.slot'],
  ['a slot with a stranger in it', { slots: [{ day: 'mon', from: '09:00', ...NINE_TO_FIVE }] }, 'availability.slots.0.from'],
  [
    'a special day with a stranger in it',
    { overrides: { '2026-02-20': { available: false, note: 'x' } } },
    'availability.overrides.2026-02-20.note',
  ],
  ['a slot without a day', { slots: [NINE_TO_FIVE] }, 'availability.slots.0.day'],
  ['a slot with a wrong day', { slots: [{ day: 'moonday', ...NINE_TO_FIVE }] }, 'availability.slots.0.day'],
  ['a slot with a wrong time', { slots: [{ day: 'mon', start: 'nine', end: '17:00' }] }, 'availability.slots.0.start'],
  ['a slot that ends when it starts', { slots: [{ day: 'mon', start: '09:00', end: '09:00' }] }, 'availability.mon'],
  ['a time after midnight', { slots: [{ day: 'mon', start: '09:00', end: '24:30' }] }, 'availability.mon'],
  [
    'overlapping slots',
    {
      slots: [
        { day: 'mon', ...NINE_TO_FIVE },
        { day: 'mon', start: '16:00', end: '18:00' },
      ],
    },
    'availability.mon',
  ],
  ['a break without an end', { breaks: [{ start: '12:00' }] }, 'availability.breaks.0.end'],
  ['a special day that does not exist', { overrides: { '2026-02-30': { available: false } } }, 'availability.overrides.2026-02-30'],
  ['a special day that does not say', { overrides: { '2026-02-20': {} } }, 'availability.overrides.2026-02-20.available'],
  [
    'an open Sunday without its hours',
    { slots: [{ day: 'mon', ...NINE_TO_FIVE }], overrides: { '2026-11-29': { available: true } } },
    'availability.overrides.2026-11-29',
  ],
];

for (const [name, input, path] of REFUSED) {
  test(`${name} is refused, and the message names the field`, () => {
    const reading = readAvailability(input);
    assert.equal(reading.hours, undefined);
    assert.ok(
      reading.problems.some((problem) => problem.path === path),
      JSON.stringify(reading.problems),
    );
  });
}

test('hours written out and read again are the same hours', () => {
  fc.assert(
    fc.property(aCase, ({ agenda }) => {
      fc.pre(checkHours(agenda.hours).length === 0);
      const written = availabilityOf(agenda.hours);
      assert.deepEqual(readAvailability(JSON.parse(JSON.stringify(written))).hours, structuredClone(agenda.hours));
    }),
    { numRuns: 300 },
  );
});

test('anything at all is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.json(), fc.record({ slots: fc.anything(), breaks: fc.anything(), overrides: fc.anything() })),
      (input) => {
        const { hours, problems } = readAvailability(input);
        assert.equal(hours === undefined, problems.length > 0);
      },
    ),
    { numRuns: 500 },
  );
});
