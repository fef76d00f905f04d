import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  clockAt,
  clockOf,
  dayOf,
  daysBetween,
  HOUR_MS,
  instantOf,
  isClock,
  isDay,
  isZone,
  MINUTE_MS,
  minutesOf,
  overlaps,
  reachedAt,
  rfc3339,
  spanOfDay,
  wallTime,
  weekdayOf,
} from './time.ts';

const ZONES = [
  'UTC',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Antarctica/Troll',
];

const aZone = fc.constantFrom(...ZONES);
const aMoment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });
const aDay = fc.integer({ min: 7_305, max: 32_872 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
/** Moments around changes of the clock, where the remembered offsets could be wrong. */
const aChange = fc.tuple(aZone, aMoment, fc.integer({ min: -2 * 86_400, max: 2 * 86_400 })).map(([zone, at, seconds]) => {
  const change = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  return { zone, at: (change?.epochMilliseconds ?? at) + seconds * 1_000 };
});
const aPlace = fc.oneof(aChange, fc.record({ zone: aZone, at: aMoment }));

test('a moment shows the day and the clock that Temporal shows, in any zone, around any change of the clock', () => {
  fc.assert(
    fc.property(aPlace, ({ zone, at }) => {
      const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      assert.equal(dayOf(at, zone), local.toPlainDate().toString());
      assert.equal(clockOf(at, zone), local.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' }));
    }),
    { numRuns: 1_500 },
  );
});

test('a day and a clock are the moment that Temporal makes of them, in any zone, around any change of the clock', () => {
  fc.assert(
    fc.property(aPlace, fc.integer({ min: 0, max: 1_439 }), ({ zone, at }, minutes) => {
      const day = dayOf(at, zone);
      const plain = Temporal.PlainDateTime.from(`${day}T${clockAt(minutes)}`);
      assert.equal(instantOf(day, clockAt(minutes), zone), plain.toZonedDateTime(zone).epochMilliseconds);
    }),
    { numRuns: 1_500 },
  );
});

test('days, weekdays and distances agree with Temporal', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -800, max: 800 }), (day, distance) => {
      const date = Temporal.PlainDate.from(day);
      const other = date.add({ days: distance }).toString();
      assert.equal(addDays(day, distance), other);
      assert.equal(daysBetween(day, other), distance);
      assert.equal(weekdayOf(day), ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][date.dayOfWeek - 1]);
    }),
    { numRuns: 500 },
  );
  assert.equal(weekdayOf('1969-12-29'), 'mon');
  assert.equal(weekdayOf('1969-12-28'), 'sun');
});

test('many zones and days do not wear the memory out: what is forgotten is learnt again', () => {
  const offsets = Array.from({ length: 250 }, (_, i) => `${i < 125 ? '+' : '-'}${clockAt(i % 125)}`);
  for (const zone of [...offsets, ...ZONES]) assert.equal(dayOf(Date.UTC(2026, 5, 15, 10), zone), '2026-06-15');
  for (let year = 1970; year < 2040; year++) assert.equal(clockOf(Date.UTC(year, 0, 5, 12), 'America/New_York').slice(-2), '00');
  const first = '2020-01-01';
  for (let i = 0; i < 6_000; i++) assert.equal(daysBetween(first, addDays(first, i)), i);
});

const SPRING = ['America/New_York', '2026-03-08'] as const;
const AUTUMN = ['America/New_York', '2026-11-01'] as const;

test('a time skipped in spring is read as the clock after the jump, and as a boundary is reached at the jump', () => {
  const [zone, day] = SPRING;
  assert.equal(rfc3339(instantOf(day, '02:30', zone), zone), '2026-03-08T03:30:00-04:00');
  assert.equal(rfc3339(reachedAt(day, '02:30', zone), zone), '2026-03-08T03:00:00-04:00');
  assert.equal(reachedAt(day, '03:00', zone), instantOf(day, '03:00', zone));
});

test('a time shown twice in autumn is the first', () => {
  const [zone, day] = AUTUMN;
  assert.equal(rfc3339(instantOf(day, '01:30', zone), zone), '2026-11-01T01:30:00-04:00');
  assert.equal(reachedAt(day, '01:30', zone), instantOf(day, '01:30', zone));
});

const LENGTHS: readonly (readonly [zone: string, day: string, hours: number])[] = [
  ['America/New_York', '2026-06-15', 24],
  ['America/New_York', '2026-03-08', 23],
  ['America/New_York', '2026-11-01', 25],
  ['Australia/Lord_Howe', '2026-10-04', 23.5],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ['America/Santiago', '2026-09-06', 23],
  ['America/Santiago', '2026-04-04', 25],
  ['Pacific/Apia', '2011-12-30', 0],
];

for (const [zone, day, hours] of LENGTHS) {
  test(`${day} has ${hours} hours in ${zone}, and they follow the day before without a gap`, () => {
    const { startsAt, endsAt } = spanOfDay(day, zone);
    assert.equal((endsAt - startsAt) / HOUR_MS, hours);
    assert.equal(spanOfDay(addDays(day, -1), zone).endsAt, startsAt);
    assert.equal(spanOfDay(addDays(day, 1), zone).startsAt, endsAt);
  });
}

test('the end of a day is the start of the next', () => {
  assert.equal(instantOf('2026-12-31', '24:00', 'Asia/Kolkata'), instantOf('2027-01-01', '00:00', 'Asia/Kolkata'));
  assert.equal(minutesOf('24:00'), 1_440);
  assert.equal(clockAt(1_440), '24:00');
});

test('what is no day, clock or zone is known as such, and gives no moment', () => {
  for (const day of ['2026-02-30', '2026-2-3', '2026-13-01', 'tomorrow', '2026-02-03T10:00', '']) assert.equal(isDay(day), false, day);
  for (const clock of ['24:01', '9:00', '09:60', '25:00', '0900', '']) assert.equal(isClock(clock), false, clock);
  for (const zone of ['Mars/Olympus', 'EDT5', '', '../etc']) assert.equal(isZone(zone), false, zone);
  assert.ok(isDay('2028-02-29') && isClock('00:00') && isClock('24:00') && isZone('Europe/Berlin'));
  assert.throws(() => instantOf('2026-02-30', '09:00', 'UTC'), RangeError);
  assert.throws(() => instantOf('2026-02-03', '9:00', 'UTC'), RangeError);
  assert.throws(() => dayOf(0, 'Mars/Olympus'), RangeError);
});

test('moments are written with the offset of their zone, and as wall time', () => {
  const at = Date.UTC(2026, 5, 15, 18);
  assert.equal(rfc3339(at, 'America/New_York'), '2026-06-15T14:00:00-04:00');
  assert.equal(wallTime(at, 'America/New_York'), '2026-06-15 14:00:00');
  assert.equal(rfc3339(at, 'UTC'), '2026-06-15T18:00:00+00:00');
});

test('spans that only touch do not overlap', () => {
  const nine = { startsAt: 0, endsAt: 60 * MINUTE_MS };
  const ten = { startsAt: 60 * MINUTE_MS, endsAt: 120 * MINUTE_MS };
  assert.equal(overlaps(nine, ten), false);
  assert.equal(overlaps(nine, { ...ten, startsAt: ten.startsAt - 1 }), true);
});
