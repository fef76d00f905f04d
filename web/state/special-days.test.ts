import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, WEEKDAYS, weekdayOf } from '#core/time.ts';
import { monthAway, stretchesFrom, weeksOf } from './special-days.ts';

const anyDay = fc.integer({ min: -5_000, max: 20_000 }).map((days) => addDays('2026-06-17', days));

test('a month has each of its days once, under its weekday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const weeks = weeksOf(day);
      const days = weeks.flat().filter((each) => each !== undefined);
      assert.equal(days[0], `${day.slice(0, 7)}-01`);
      assert.ok(days.every((each, i) => i === 0 || each === addDays(days[i - 1] ?? '', 1)));
      assert.notEqual(addDays(days.at(-1) ?? '', 1).slice(0, 7), day.slice(0, 7));
      for (const week of weeks) assert.ok(week.every((each, i) => each === undefined || weekdayOf(each) === WEEKDAYS[i]));
    }),
  );
});

test('a month away is the same day, or the last one of a shorter month', () => {
  assert.equal(monthAway('2026-01-31', 1), '2026-02-28');
  assert.equal(monthAway('2028-03-31', -1), '2028-02-29');
  assert.equal(monthAway('2026-12-15', 1), '2027-01-15');
  assert.equal(monthAway('2026-01-15', -1), '2025-12-15');
});

test('neighbours of the same kind stand together, and what is over is not shown', () => {
  const short = [{ start: '09:00', end: '12:00' }];
  const overrides = {
    '2027-01-01': [],
    '2026-12-31': short,
    '2026-12-25': [],
    '2026-12-24': [],
    '2026-06-16': [],
  };
  const shown = stretchesFrom(overrides, '2026-06-17').map(({ first, last, days, spans }) => [first, last, days.length, spans.length]);
  assert.deepEqual(shown, [
    ['2026-12-24', '2026-12-25', 2, 0],
    ['2026-12-31', '2026-12-31', 1, 1],
    ['2027-01-01', '2027-01-01', 1, 0],
  ]);
});
