import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANY_TIME, type Hours } from './business.ts';
import { takenOverUntil, UNTIL_HANDED_BACK } from './takeover.ts';
import { HOUR_MS, instantOf, MINUTE_MS } from './time.ts';

const ZONE = 'America/New_York';
const NINE_TO_FIVE = [{ start: '09:00', end: '17:00' }] as const;
const WEEK: Hours = {
  ...ANY_TIME,
  weekly: { ...ANY_TIME.weekly, mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE },
  breaks: [{ start: '12:00', end: '13:00', day: undefined }],
};
const ALL_WEEK = [{ start: '00:00', end: '24:00' }] as const;
const at = (day: string, clock: string) => instantOf(day, clock, ZONE);
const NIGHT = [{ start: '20:00', end: '02:00' }] as const;

const rows: readonly [name: string, hours: Hours, now: number, until: number][] = [
  ['while open: tomorrow morning', WEEK, at('2026-06-15', '10:00'), at('2026-06-16', '09:00')],
  ['in a break: still tomorrow morning', WEEK, at('2026-06-15', '12:30'), at('2026-06-16', '09:00')],
  ['before the opening: that opening', WEEK, at('2026-06-15', '07:00'), at('2026-06-15', '09:00')],
  ['at the very opening: the next one', WEEK, at('2026-06-15', '09:00'), at('2026-06-16', '09:00')],
  ['on Friday evening: Monday', WEEK, at('2026-06-19', '18:00'), at('2026-06-22', '09:00')],
  ['a day off is passed over', { ...WEEK, overrides: { '2026-06-16': [] } }, at('2026-06-15', '18:00'), at('2026-06-17', '09:00')],
  ['over the change of the clock', WEEK, at('2026-10-30', '18:00'), at('2026-11-02', '09:00')],
  ['open past midnight: the next evening', weekly(NIGHT), at('2026-06-16', '01:00'), at('2026-06-16', '20:00')],
  ['never closed: twelve hours', weekly(ALL_WEEK), at('2026-06-15', '10:00'), at('2026-06-15', '22:00')],
  ['no hours set: twelve hours', ANY_TIME, at('2026-06-15', '10:00'), at('2026-06-15', '22:00')],
];

for (const [name, hours, now, until] of rows) {
  test(`a thread is the owner's until the next opening, ${name}`, () => {
    assert.equal(takenOverUntil({ hours, zone: ZONE }, now), until);
    assert.equal(takenOverUntil({ hours, zone: ZONE }, now, 'next_opening'), until);
  });
}

test('the owner may choose how long, and a reply without a choice does not shorten it', () => {
  const business = { hours: WEEK, zone: ZONE };
  const now = at('2026-06-15', '10:00');
  assert.equal(takenOverUntil(business, now, { minutes: 90 }), now + 90 * MINUTE_MS);
  assert.equal(takenOverUntil(business, now, { at: now + 3 * HOUR_MS }), now + 3 * HOUR_MS);
  assert.equal(takenOverUntil(business, now, 'handed_back'), UNTIL_HANDED_BACK);
  assert.equal(takenOverUntil(business, now, undefined, UNTIL_HANDED_BACK), UNTIL_HANDED_BACK);
  assert.equal(takenOverUntil(business, now, { minutes: 5 }, UNTIL_HANDED_BACK), now + 5 * MINUTE_MS);
});

function weekly(spans: Hours['weekly']['mon']): Hours {
  return { ...ANY_TIME, weekly: { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans } };
}
