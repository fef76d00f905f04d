import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, WEEKDAYS, weekdayOf } from '#core/time.ts';
import { addMonths, daysIn, firstWeekdayIn, monthOf, stepped, weekOf, weeksIn } from './calendar-range.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyFirst = fc.constantFrom(...WEEKDAYS);

test('a week holds its day, begins as weeks do in the country, and has seven days', () => {
  fc.assert(
    fc.property(anyDay, anyFirst, (day, first) => {
      const week = weekOf(day, first);
      assert.ok(week.first <= day && day <= week.last);
      assert.equal(weekdayOf(week.first), first);
      assert.equal(daysBetween(week.first, week.last), 6);
    }),
  );
  assert.equal(firstWeekdayIn('US'), 'sun');
  assert.equal(firstWeekdayIn('de'), 'mon');
  assert.equal(firstWeekdayIn('EG'), 'sat');
});

test('a month is shown in whole weeks and holds all of its days', () => {
  fc.assert(
    fc.property(anyDay, anyFirst, (day, first) => {
      const range = monthOf(day, first);
      const days = daysIn(range);
      assert.equal(days.length % 7, 0);
      assert.ok(days.length <= 42);
      const begins = `${day.slice(0, 8)}01`;
      assert.ok(days.includes(begins) && days.includes(addDays(addMonths(begins, 1), -1)));
      assert.deepEqual(weeksIn(range).flat(), days);
    }),
  );
});

test('a month on is the same day, or the last that month has', () => {
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
  assert.equal(addMonths('2026-01-15', -1), '2025-12-15');
  assert.equal(addMonths('2026-12-31', 2), '2027-02-28');
});

test('turning a page and back is the same day, but for months of other lengths', () => {
  assert.equal(stepped('day', '2026-06-15', 1), '2026-06-16');
  assert.equal(stepped('week', '2026-06-15', -1), '2026-06-08');
  assert.equal(stepped('agenda', '2026-06-15', 1), '2026-06-22');
  assert.equal(stepped('month', '2026-06-15', 1), '2026-07-15');
});
