import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkHours } from '#core/business-checks.ts';
import { scheduleOf } from '#core/open-hours.ts';
import { addDays, clockAt, instantOf, WEEKDAYS, type Weekday } from '#core/time.ts';
import { type BreakDraft, type HoursDraft, hoursIn, type SpanDraft, type Week } from './hours-draft.ts';
import { showSpan, weekLine } from './hours-lines.ts';
import { pictureOf } from './hours-preview.ts';

const CLOSED: Week & { readonly breaks: readonly BreakDraft[] } = {
  mon: [],
  tue: [],
  wed: [],
  thu: [],
  fri: [],
  sat: [],
  sun: [],
  breaks: [],
};
/** The Monday of a week in which no clock changes. */
const MONDAY = '2026-06-15';

test('the picture shows exactly the moments at which the core lets customers book', () => {
  const clock = fc.integer({ min: 0, max: 23 }).map((hour) => clockAt(hour * 60));
  const span: fc.Arbitrary<SpanDraft> = fc.record({ start: clock, end: clock }).filter(({ start, end }) => start !== end);
  const week = fc.record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, fc.array(span, { maxLength: 2 })])));
  const pause = fc.record({ start: clock, end: clock, day: fc.constantFrom<Weekday | 'all'>('all', 'mon', 'sun') });
  fc.assert(
    fc.property(week, fc.array(pause, { maxLength: 2 }), (days, breaks) => {
      const draft: HoursDraft = { ...CLOSED, ...days, breaks, overrides: {}, text: undefined };
      const hours = hoursIn(draft);
      fc.pre(checkHours(hours).length === 0 && WEEKDAYS.some((weekday) => draft[weekday].length > 0));
      const schedule = scheduleOf(hours, 'UTC');
      const picture = pictureOf(draft);
      WEEKDAYS.forEach((weekday, i) => {
        const day = addDays(MONDAY, i);
        for (let minutes = 15; minutes < 1_440; minutes += 30) {
          const at = instantOf(day, clockAt(minutes), 'UTC');
          const isOpen = schedule(day).free.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
          const blocks = picture.days.find((each) => each.weekday === weekday)?.blocks ?? [];
          assert.equal(
            blocks.some(({ from, until }) => from <= minutes && minutes < until),
            isOpen,
            `${weekday} ${clockAt(minutes)}`,
          );
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('a picture of a short day is no long one, and half-typed hours are left out', () => {
  const picture = pictureOf({
    ...CLOSED,
    mon: [
      { start: '10:00', end: '12:00' },
      { start: '13:00', end: '' },
    ],
  });
  assert.deepEqual([picture.from, picture.until], [8 * 60, 18 * 60]);
  assert.deepEqual(picture.days[0]?.blocks, [{ from: 600, until: 720 }]);
  const wide = pictureOf({ ...CLOSED, mon: [{ start: '06:30', end: '00:00' }] });
  assert.deepEqual([wide.from, wide.until], [6 * 60, 24 * 60]);
});

const OFFICE = { start: '09:00', end: '17:00' };
const LINES: readonly (readonly [Partial<Week>, string, string])[] = [
  [{}, 'Any time', 'Any time'],
  [{ mon: [OFFICE], tue: [OFFICE], wed: [OFFICE], thu: [OFFICE], fri: [OFFICE] }, 'Mon–Fri 9 AM–5 PM', 'Mon–Fri 9–17'],
  [{ sat: [{ start: '10:30', end: '14:00' }] }, 'Sat 10:30 AM–2 PM', 'Sat 10:30–14'],
  [{ mon: [OFFICE], wed: [OFFICE] }, 'Mon 9 AM–5 PM, Wed 9 AM–5 PM', 'Mon 9–17, Wed 9–17'],
  [Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [{ start: '00:00', end: '24:00' }]])), 'Every day All day', 'Every day All day'],
];

for (const [week, american, british] of LINES)
  test(`a week is one line: ${american}`, () => {
    assert.equal(weekLine({ ...CLOSED, ...week }, 'en-US').replaceAll(/[\u202f\u00a0]/g, ' '), american);
    assert.equal(weekLine({ ...CLOSED, ...week }, 'en-GB'), british);
  });

test('a span is shown as the device writes clocks', () => {
  assert.equal(showSpan(OFFICE, 'en-GB'), '9:00–17:00');
  assert.equal(showSpan({ start: '17:00', end: '24:00' }, 'en-GB'), '17:00–0:00');
});
