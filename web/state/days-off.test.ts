import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '#core/time.ts';
import { readDays } from './days-off.ts';

const TODAY = '2026-06-17';
const US = { today: TODAY, country: 'US' };

const READ: readonly (readonly [string, readonly string[]])[] = [
  ['Dec 24', ['2026-12-24']],
  ['december 24th', ['2026-12-24']],
  ['24 Dec', ['2026-12-24']],
  ['24. Dec. 2027', ['2027-12-24']],
  ['2026-12-24', ['2026-12-24']],
  ['12/24', ['2026-12-24']],
  ['7/4/2027', ['2027-07-04']],
  ['24.12.', ['2026-12-24']],
  ['Dec 24-26', ['2026-12-24', '2026-12-25', '2026-12-26']],
  ['24–26 Dec', ['2026-12-24', '2026-12-25', '2026-12-26']],
  ['Dec 31 to Jan 2', ['2026-12-31', '2027-01-01', '2027-01-02']],
  ['30 Dec until 1 Jan 2027', ['2026-12-30', '2026-12-31', '2027-01-01']],
  ['2026-12-30 to 2026-12-31', ['2026-12-30', '2026-12-31']],
  ['7/4 - 7/5', ['2026-07-04', '2026-07-05']],
  ['Jan 1, Jul 4 and Dec 25', ['2026-07-04', '2026-12-25', '2027-01-01']],
  ['Jul 4, Jul 4', ['2026-07-04']],
  // Past this year: the next one.
  ['Mar 1', ['2027-03-01']],
  ['Jun 17', ['2026-06-17']],
  ['Feb 29', ['2028-02-29']],
];

for (const [text, days] of READ)
  test(`“${text}” is ${days.join(' ')}`, () => {
    assert.deepEqual(readDays(text, US), { days, unread: [] });
  });

test('the day comes before the month where the country writes it so', () => {
  assert.deepEqual(readDays('4/7', { today: TODAY, country: 'GB' }).days, ['2026-07-04']);
});

test('what is no day is said, and the rest is read', () => {
  assert.deepEqual(readDays('Dec 24, soon, Feb 30, 2026-12-26 to 2026-12-20, 5', US), {
    days: ['2026-12-24'],
    unread: ['soon', 'Feb 30', '2026-12-26 to 2026-12-20', '5'],
  });
  assert.deepEqual(readDays('  ', US), { days: [], unread: [] });
});

test('any text is read without failing, and days come in order, none before today unless its year is named', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/. ,decjanto') })), (text) => {
      const { days } = readDays(text, US);
      assert.deepEqual(days, days.toSorted());
      if (!/\d{4}/.test(text)) assert.ok(days.every((day) => day >= TODAY));
    }),
  );
});

test('a vacation has all of its days, over months and years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 365 }), (ahead, length) => {
      const first = addDays(TODAY, ahead);
      const { days } = readDays(`${first} to ${addDays(first, length)}`, US);
      assert.equal(days.length, length + 1);
      assert.equal(daysBetween(days[0] ?? '', days.at(-1) ?? ''), length);
    }),
  );
});
