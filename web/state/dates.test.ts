import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  localeFor,
  showClock,
  showClocks,
  showDate,
  showDay,
  showDayNear,
  showDayShort,
  showDays,
  showHour,
  showMinutes,
  showMoment,
  showMonth,
  showSince,
  showUntil,
  showWeekday,
} from './dates.ts';

const ZONE = 'America/New_York';
const at = (text: string) => Date.parse(text);
/** Formatters put narrow spaces before AM and around dashes. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('an hour that the clock shows twice says which one it is', () => {
  assert.equal(plain(showHour(at('2026-11-01T05:00:00Z'), ZONE, true, 'en-US')), '1 AM EDT');
  assert.equal(plain(showHour(at('2026-11-01T06:00:00Z'), ZONE, true, 'en-US')), '1 AM EST');
  assert.equal(plain(showHour(at('2026-11-01T19:00:00Z'), ZONE, false, 'en-US')), '2 PM');
});

test('days in a row name their month once', () => {
  assert.equal(plain(showDays({ first: '2026-06-15', last: '2026-06-21' }, 'en-US')), 'Jun 15 – 21, 2026');
});

test('a clock is the business’s, whatever zone the device is in', () => {
  assert.equal(plain(showClock(at('2026-06-15T18:05:00Z'), ZONE, 'en-US')), '2:05 PM');
  assert.equal(showClock(at('2026-06-15T18:05:00Z'), ZONE, 'de-DE'), '14:05');
  assert.equal(
    plain(showClocks({ startsAt: at('2026-06-15T18:00:00Z'), endsAt: at('2026-06-15T19:30:00Z') }, ZONE, 'en-US')),
    '2:00 – 3:30 PM',
  );
});

test('a day has no zone: it is never shown as its neighbour', () => {
  assert.equal(showDay('2026-06-15', undefined, 'en-US'), 'Monday, June 15');
  assert.equal(showDay('2026-06-15', '2027-01-01', 'en-US'), 'Monday, June 15, 2026');
  assert.equal(showDayShort('2026-01-01', undefined, 'en-US'), 'Thu, Jan 1');
  assert.equal(showDate('2026-12-31', undefined, 'en-US'), 'Dec 31');
  assert.equal(showMonth('2026-06-15', 'en-US'), 'June 2026');
  assert.equal(showWeekday('2026-06-15', 'short', 'en-US'), 'Mon');
});

test('today and its neighbours have names', () => {
  const today = '2026-03-08';
  const shown = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'].map((day) => showDayNear(day, today, 'en-US'));
  assert.deepEqual(shown, ['Friday, March 6', 'Yesterday', 'Today', 'Tomorrow']);
});

test('the time in a list gets shorter the longer it is ago', () => {
  // 23:59 on the wall: the next minute is another day there, and long has been in UTC.
  const now = at('2026-06-15T23:59:00-04:00');
  const shown = (text: string) => plain(showSince(at(text), now, ZONE, 'en-US'));
  assert.equal(shown('2026-06-15T00:00:00-04:00'), '12:00 AM');
  assert.equal(shown('2026-06-14T23:59:00-04:00'), 'Yesterday');
  assert.equal(shown('2026-06-09T12:00:00-04:00'), 'Tue');
  assert.equal(shown('2026-06-08T12:00:00-04:00'), 'Jun 8');
  assert.equal(shown('2025-06-08T12:00:00-04:00'), 'Jun 8, 2025');
});

test('the day before a change of the clock is yesterday, though it is 23 hours away', () => {
  const now = at('2026-03-09T00:30:00-04:00');
  assert.equal(showSince(at('2026-03-08T00:30:00-05:00'), now, ZONE, 'en-US'), 'Yesterday');
});

test('a moment to come says its day only when it is not today', () => {
  const now = at('2026-06-15T12:00:00-04:00');
  const shown = (text: string) => plain(showUntil(at(text), now, ZONE, 'en-US'));
  assert.equal(shown('2026-06-15T17:00:00-04:00'), '5:00 PM');
  assert.equal(shown('2026-06-16T09:00:00-04:00'), 'tomorrow 9:00 AM');
  assert.equal(shown('2026-06-19T09:00:00-04:00'), 'Fri 9:00 AM');
  assert.equal(shown('2026-06-29T09:00:00-04:00'), 'Jun 29, 9:00 AM');
  assert.equal(plain(showMoment(at('2027-06-15T14:00:00-04:00'), now, ZONE, 'en-US')), 'Tue, Jun 15, 2027, 2:00 PM');
});

test('lengths are said in hours and minutes', () => {
  assert.deepEqual(
    [0, 45, 60, 90].map((minutes) => showMinutes(minutes, 'en-US')),
    ['0 min', '45 min', '1 hr', '1 hr 30 min'],
  );
});

test('days are named in the language of the words, and written as the country of the device writes them', () => {
  const at = Date.parse('2026-06-15T14:30:00Z');
  for (const [device, clock, day] of [
    ['de-DE', '14:30', 'Mon, 15 Jun'],
    ['fr-FR', '14:30', 'Mon, 15 Jun'],
    ['es-US', '2:30', 'Mon, Jun 15'],
    ['en-GB', '14:30', 'Mon 15 Jun'],
  ] as const) {
    assert.ok(showClock(at, 'UTC', localeFor(device)).startsWith(clock), device);
    assert.equal(showDayShort('2026-06-15', '2026-06-15', localeFor(device)).replace(/^(\w+),? /, '$1 '), day.replace(',', ''), device);
  }
});
