import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Agenda, type Occupied, type Refusal, whyNot } from './agenda.ts';
import { ANY_TIME, type BookingRules, DEFAULT_BUSINESS, type Hours } from './business.ts';
import { countStarts, findInTheWay } from './occupancy.ts';
import { instantOf, MINUTE_MS } from './time.ts';

const ZONE = 'America/New_York';
const NINE_TO_FIVE = [{ start: '09:00', end: '17:00' }];
const SHOP: Hours = {
  weekly: {
    mon: NINE_TO_FIVE,
    tue: NINE_TO_FIVE,
    wed: NINE_TO_FIVE,
    thu: NINE_TO_FIVE,
    fri: [{ start: '22:00', end: '02:00' }],
    sat: [],
    sun: [],
  },
  breaks: [
    { start: '12:00', end: '13:00', day: undefined },
    { start: '15:00', end: '15:30', day: 'tue' },
  ],
  overrides: { '2026-06-17': [], '2026-06-18': [{ start: '10:00', end: '12:00' }], '2026-06-20': [] },
};
/** Sunday noon. */
const NOW = '2026-06-14 12:00';

type Asked = {
  readonly at: string;
  readonly minutes?: number;
  readonly buffers?: readonly [before: number, after: number];
  readonly hours?: Hours;
  readonly rules?: Partial<BookingRules>;
  readonly taken?: readonly Occupied[];
  readonly replaces?: string;
  readonly zone?: string;
  readonly now?: string;
};

function asked({
  at,
  minutes = 60,
  buffers = [0, 0],
  hours = SHOP,
  rules,
  taken = [],
  replaces,
  zone = ZONE,
  now = NOW,
}: Asked): Refusal | undefined {
  const agenda: Agenda = {
    zone,
    hours,
    rules: { ...DEFAULT_BUSINESS.rules, ...rules },
    occupied: taken,
    knownUntil: Number.POSITIVE_INFINITY,
  };
  const [bufferBeforeMinutes, bufferAfterMinutes] = buffers;
  const wish = {
    startsAt: moment(at, zone),
    durationMinutes: minutes,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    replacesBookingId: replaces,
  };
  return whyNot(agenda, wish, moment(now, zone));
}

function moment(text: string, zone = ZONE): number {
  return instantOf(text.slice(0, 10), text.slice(11), zone);
}

function booked(at: string, minutes = 60, buffers: readonly [number, number] = [0, 0], bookingId = at): Occupied {
  const startsAt = moment(at);
  return { bookingId, startsAt, busyFrom: startsAt - buffers[0] * MINUTE_MS, busyUntil: startsAt + (minutes + buffers[1]) * MINUTE_MS };
}

const ALWAYS: Hours = { ...ANY_TIME, overrides: { '2026-06-17': [] } };
const NIGHT: Hours = {
  ...ANY_TIME,
  weekly: { ...ANY_TIME.weekly, sat: [{ start: '22:00', end: '24:00' }], sun: [{ start: '00:00', end: '08:00' }] },
};

const ROWS: readonly (readonly [name: string, refusal: Refusal | undefined, asked: Asked])[] = [
  ['a time within the hours is fine', undefined, { at: '2026-06-15 09:00' }],
  ['a time off the grid is fine', undefined, { at: '2026-06-15 09:07' }],
  ['a visit may end at closing', undefined, { at: '2026-06-15 16:00' }],
  ['a visit may end when the break begins', undefined, { at: '2026-06-15 11:00' }],
  ['this very moment is not past', undefined, { at: '2026-06-15 10:00', now: '2026-06-15 10:00' }],

  ['a minute ago is past', 'past', { at: '2026-06-15 09:59', now: '2026-06-15 10:00' }],
  ['past comes before closed', 'past', { at: '2026-06-13 03:00' }],
  [
    'less notice than asked for is too soon',
    'too_soon',
    { at: '2026-06-15 10:59', now: '2026-06-15 10:00', rules: { minNoticeMinutes: 60 } },
  ],
  ['exactly the notice is enough', undefined, { at: '2026-06-15 11:00', now: '2026-06-15 10:00', rules: { minNoticeMinutes: 60 } }],
  ['the last day of the horizon is fine', undefined, { at: '2026-06-16 16:00', rules: { horizonDays: 2 } }],
  ['the day after it is too far', 'too_far', { at: '2026-06-17 00:00', rules: { horizonDays: 2 } }],
  [
    'the horizon counts days where the business is',
    undefined,
    { at: '2026-06-15 23:30', now: '2026-06-14 00:10', hours: ANY_TIME, minutes: 15, rules: { horizonDays: 1 } },
  ],

  ['a special day without hours is a day off', 'day_off', { at: '2026-06-17 10:00' }],
  ['a day off is a day off when any time is fine on others', 'day_off', { at: '2026-06-17 10:00', hours: ALWAYS }],
  ['special hours hold instead of the week', undefined, { at: '2026-06-18 11:00' }],
  ['outside special hours is closed', 'closed', { at: '2026-06-18 14:00' }],
  ['a weekday without hours is closed', 'closed', { at: '2026-06-14 14:00' }],
  ['before opening is closed', 'closed', { at: '2026-06-15 08:59' }],
  ['closing time itself is closed', 'closed', { at: '2026-06-15 17:00' }],
  ['the middle of the night is fine when nobody has said hours', undefined, { at: '2026-06-15 03:00', hours: ANY_TIME }],

  ['a start in a break', 'break', { at: '2026-06-15 12:30', minutes: 15 }],
  ['a visit that runs into a break', 'break', { at: '2026-06-15 11:30' }],
  ['a break of one weekday', 'break', { at: '2026-06-16 14:30' }],
  ['a break of another weekday is none', undefined, { at: '2026-06-15 14:30' }],
  ['the end of a break is open', undefined, { at: '2026-06-15 13:00' }],

  ['a visit that does not end before closing is too long', 'too_long', { at: '2026-06-15 16:30' }],
  ['too long says more than a break on the way', 'too_long', { at: '2026-06-15 11:00', minutes: 420 }],
  ['a visit may not run into a day off', 'too_long', { at: '2026-06-16 23:30', hours: ALWAYS }],

  ['hours past midnight go on after it', undefined, { at: '2026-06-20 00:30' }],
  ['also into a day off, for it is the night before', undefined, { at: '2026-06-19 23:30' }],
  ['and end', 'too_long', { at: '2026-06-20 01:30' }],
  ['then the day off is one', 'day_off', { at: '2026-06-20 02:00' }],
  ['hours that touch at midnight are one', undefined, { at: '2026-06-20 23:30', hours: NIGHT }],

  ['one more than the day takes', 'day_full', { at: '2026-06-15 14:00', rules: { maxPerDay: 1 }, taken: [booked('2026-06-15 09:00')] }],
  [
    'the day before does not fill this one',
    undefined,
    { at: '2026-06-15 14:00', rules: { maxPerDay: 1 }, taken: [booked('2026-06-14 09:00')] },
  ],
  [
    'a booking that moves does not fill its own day',
    undefined,
    { at: '2026-06-15 14:00', rules: { maxPerDay: 1 }, taken: [booked('2026-06-15 09:00')], replaces: '2026-06-15 09:00' },
  ],
  [
    'a full day comes before a taken time',
    'day_full',
    { at: '2026-06-15 09:00', rules: { maxPerDay: 1 }, taken: [booked('2026-06-15 09:00')] },
  ],

  ['the same time', 'taken', { at: '2026-06-15 10:00', taken: [booked('2026-06-15 10:00')] }],
  ['a minute of another visit', 'taken', { at: '2026-06-15 09:01', taken: [booked('2026-06-15 10:00')] }],
  ['right before another visit is free', undefined, { at: '2026-06-15 09:00', taken: [booked('2026-06-15 10:00')] }],
  ['right after it too', undefined, { at: '2026-06-15 11:00', taken: [booked('2026-06-15 10:00')] }],
  ['not into its buffer', 'taken', { at: '2026-06-15 09:00', taken: [booked('2026-06-15 10:00', 60, [5, 0])] }],
  ['nor with its own buffer into it', 'taken', { at: '2026-06-15 09:00', buffers: [0, 5], taken: [booked('2026-06-15 10:00')] }],
  ['a buffer may reach before opening and after closing', undefined, { at: '2026-06-15 09:00', minutes: 180, buffers: [30, 0] }],
  ['and into a break', undefined, { at: '2026-06-15 16:00', buffers: [0, 60] }],
  [
    'a booking is not in its own way',
    undefined,
    { at: '2026-06-15 10:30', taken: [booked('2026-06-15 10:00')], replaces: '2026-06-15 10:00' },
  ],
];

for (const [name, refusal, row] of ROWS) {
  test(`${name}: ${refusal ?? 'free'}`, () => assert.equal(asked(row), refusal));
}

test('a year of five digits is too far, and one before our era past', () => {
  const agenda: Agenda = { zone: ZONE, hours: ANY_TIME, rules: DEFAULT_BUSINESS.rules, occupied: [], knownUntil: Number.POSITIVE_INFINITY };
  const wish = { durationMinutes: 60, bufferBeforeMinutes: 0, bufferAfterMinutes: 0, replacesBookingId: undefined };
  assert.equal(whyNot(agenda, { ...wish, startsAt: Date.UTC(12_026, 0) }, moment(NOW)), 'too_far');
  assert.equal(whyNot(agenda, { ...wish, startsAt: -Date.UTC(12_026, 0) }, moment(NOW)), 'past');
});

const SMALL_HOURS: Hours = { ...ANY_TIME, weekly: { ...ANY_TIME.weekly, sun: [{ start: '00:00', end: '05:00' }] } };
const SPRING = { hours: SMALL_HOURS, now: '2026-03-01 12:00', at: '2026-03-08 00:00' };
const AUTUMN = { hours: SMALL_HOURS, now: '2026-10-25 12:00', at: '2026-11-01 00:00' };

test('a visit lasts as long on the day the clock jumps as on any other: five hours on the wall are four, or six', () => {
  assert.equal(asked({ ...SPRING, minutes: 240 }), undefined);
  assert.equal(asked({ ...SPRING, minutes: 241 }), 'too_long');
  assert.equal(asked({ ...AUTUMN, minutes: 360 }), undefined);
  assert.equal(asked({ ...AUTUMN, minutes: 361 }), 'too_long');
});

test('a visit of a day may begin late before the day of 23 hours, and end on the day after it', () => {
  assert.equal(asked({ ...SPRING, hours: ANY_TIME, at: '2026-03-07 23:30', minutes: 1_440 }), undefined);
});

test('hours that begin at a time the clock skips begin at the jump', () => {
  const hours = { ...ANY_TIME, weekly: { ...ANY_TIME.weekly, sun: [{ start: '02:30', end: '04:00' }] } };
  assert.equal(asked({ ...SPRING, hours, at: '2026-03-08 03:00' }), undefined);
  assert.equal(asked({ ...SPRING, hours, at: '2026-03-08 01:59' }), 'closed');
});

const aBooking = fc.record({
  bookingId: fc.constantFrom('a', 'b', 'c'),
  startsAt: fc.nat(50),
  length: fc.integer({ min: 1, max: 20 }),
  before: fc.nat(5),
});

test('what is in the way is found among any bookings, in any order, overlapping or not', () => {
  fc.assert(
    fc.property(
      fc.array(aBooking, { maxLength: 12 }),
      fc.nat(60),
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom(undefined, 'a'),
      (bookings, from, length, except) => {
        const occupied = bookings.map(({ bookingId, startsAt, length: minutes, before }) => ({
          bookingId,
          startsAt,
          busyFrom: startsAt - before,
          busyUntil: startsAt + minutes,
        }));
        const others = occupied.filter(({ bookingId }) => bookingId !== except);
        const clash = others.filter(({ busyFrom, busyUntil }) => busyFrom < from + length && from < busyUntil);
        const found = findInTheWay(occupied, { busyFrom: from, busyUntil: from + length }, except);
        assert.equal(found !== undefined, clash.length > 0);
        assert.ok(!found || clash.some((booking) => booking === found));
        const starting = others.filter(({ startsAt }) => from <= startsAt && startsAt < from + length);
        assert.equal(countStarts(occupied, { from, until: from + length }, except), starting.length);
      },
    ),
    { numRuns: 1_000 },
  );
});
