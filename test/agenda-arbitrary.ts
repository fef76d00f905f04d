/** Random agendas with few times, so that collisions, breaks and changes of the clock are common. */
import fc from 'fast-check';
import type { Agenda, Occupied } from '#core/agenda.ts';
import type { Hours, OpenSpan } from '#core/business.ts';
import type { Search } from '#core/openings.ts';

/** Zones with and without daylight saving, and a day in each around which the clock changes, or does not. */
export const CHANGES: readonly (readonly [zone: string, day: string])[] = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/New_York', '2026-06-15'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  // Here midnight itself is skipped or comes twice.
  ['America/Santiago', '2026-09-06'],
  ['America/Santiago', '2026-04-05'],
  ['America/Havana', '2026-03-08'],
  ['America/Havana', '2026-11-01'],
  ['Africa/Casablanca', '2026-02-15'],
  // A day that the calendar of Samoa does not have.
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Apia', '2026-06-15'],
  ['Asia/Kathmandu', '2026-06-15'],
  ['Asia/Kolkata', '2026-12-31'],
  ['UTC', '2028-02-29'],
];

/** A random case: an agenda, a search in it, a moment to ask at, and a time that somebody wants. */
export type Case = { readonly agenda: Agenda; readonly search: Search; readonly now: number; readonly startsAt: number };

const MINUTE_MS = 60_000;
/** How far ahead the random agendas can be booked, so that a slow judge can look at all of it. */
export const HORIZON_DAYS = 3;

export const aCase: fc.Arbitrary<Case> = fc.constantFrom(...CHANGES).chain(([zone, day]) => {
  const around = Date.parse(`${day}T00:00:00Z`) - 36 * 60 * MINUTE_MS;
  const days = [-1, 0, 1, 2].map((distance) => dayFrom(day, distance));
  const moment = fc.integer({ min: 0, max: 72 * 12 }).map((ticks) => around + ticks * 5 * MINUTE_MS);
  return fc.record({
    agenda: fc.record({
      zone: fc.constant(zone),
      hours: hours(days),
      rules,
      occupied: occupied(moment),
      knownUntil: fc.constant(Number.POSITIVE_INFINITY),
    }),
    search: search(moment, days),
    now: fc.oneof(
      fc.constant(around),
      fc.tuple(moment, fc.nat(299_999)).map(([at, ms]) => Math.min(at, around + 24 * 60 * MINUTE_MS) + ms),
    ),
    startsAt: moment,
  });
});

const clock = fc.oneof(
  fc.constantFrom('00:00', '00:30', '01:00', '01:30', '02:00', '02:30', '03:00', '23:00', '23:30'),
  fc.integer({ min: 0, max: 287 }).map((ticks) => `${pad(Math.floor(ticks / 12))}:${pad((ticks % 12) * 5)}`),
);

const span: fc.Arbitrary<OpenSpan> = fc
  .record({ start: clock, end: fc.oneof(clock, fc.constant('24:00')) })
  .filter(({ start, end }) => start !== end && !(start === '00:00' && end === '00:00'));

const rules = fc.record({
  defaultDurationMinutes: fc.constant(60),
  slotStepMinutes: fc.constantFrom(5, 15, 20, 30, 45, 60),
  minNoticeMinutes: fc.constantFrom(0, 0, 0, 0, 60, 1_440),
  horizonDays: fc.constantFrom(0, 1, HORIZON_DAYS, HORIZON_DAYS, HORIZON_DAYS, HORIZON_DAYS),
  maxPerDay: fc.constantFrom(undefined, undefined, 1, 2),
});

function hours(days: readonly string[]): fc.Arbitrary<Hours> {
  const spans = fc.array(span, { maxLength: 2 });
  const week = fc.record({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans });
  const whole = [{ start: '00:00', end: '24:00' }];
  return fc.record({
    weekly: fc.oneof(
      { weight: 5, arbitrary: week },
      fc.constant({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }),
      fc.constant({ mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole, sun: whole }),
    ),
    breaks: fc
      .array(fc.record({ start: clock, end: clock, day: fc.constantFrom(undefined, 'sat', 'sun', 'mon') }), { maxLength: 2 })
      .map(withoutEmpty),
    overrides: fc.dictionary(fc.constantFrom(...days), spans, { maxKeys: 2 }),
  }) as fc.Arbitrary<Hours>;
}

function occupied(moment: fc.Arbitrary<number>): fc.Arbitrary<readonly Occupied[]> {
  const booking = fc.record({
    bookingId: fc.constantFrom('a', 'b', 'c'),
    startsAt: moment,
    lengthMinutes: fc.constantFrom(30, 60, 240, 480),
    bufferMinutes: fc.constantFrom(0, 0, 15),
  });
  const asOccupied = ({
    bookingId,
    startsAt,
    lengthMinutes,
    bufferMinutes,
  }: {
    bookingId: string;
    startsAt: number;
    lengthMinutes: number;
    bufferMinutes: number;
  }) => ({
    bookingId,
    startsAt,
    busyFrom: startsAt - bufferMinutes * MINUTE_MS,
    busyUntil: startsAt + (lengthMinutes + bufferMinutes) * MINUTE_MS,
  });
  return fc.array(booking, { maxLength: 6 }).map((bookings) => bookings.map(asOccupied).toSorted((a, b) => a.startsAt - b.startsAt));
}

function search(moment: fc.Arbitrary<number>, days: readonly string[]): fc.Arbitrary<Search> {
  const day = fc.constantFrom(...days);
  return fc.record({
    durationMinutes: fc.constantFrom(5, 15, 30, 45, 60, 60, 90, 240, 1_440),
    bufferBeforeMinutes: fc.constantFrom(0, 0, 10),
    bufferAfterMinutes: fc.constantFrom(0, 0, 30),
    replacesBookingId: fc.constantFrom(undefined, undefined, 'a'),
    near: fc.option(moment, { nil: undefined }),
    days: fc.option(fc.tuple(day, day).map(inOrder), { nil: undefined, freq: 1 }),
    notDays: fc.array(day, { maxLength: 1 }),
    clockRange: fc.option(fc.record({ from: fc.option(clock, { nil: undefined }), until: fc.option(clock, { nil: undefined }) }), {
      nil: undefined,
      freq: 1,
    }),
    except: fc.array(moment, { maxLength: 3 }),
    exceptWithinMinutes: fc.constantFrom(0, 0, 60),
  });
}

function inOrder([a, b]: readonly [string, string]): { from: string; to: string } {
  return a < b ? { from: a, to: b } : { from: b, to: a };
}

function withoutEmpty<T extends OpenSpan>(spans: readonly T[]): readonly T[] {
  return spans.filter(({ start, end }) => start !== end);
}

function dayFrom(day: string, distance: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + distance * 86_400_000).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
