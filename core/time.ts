/**
 * Instants, local clocks, days and zones. The only file that knows daylight saving.
 *
 * An instant is a number of epoch milliseconds (UTC) and is what is stored and compared. A day and a clock are what a
 * wall calendar and a wall clock show in the business's zone, as ISO text, so they sort and compare as strings.
 *
 * Temporal is the truth and costs about 5 µs a conversion, too much for a search over hundreds of times. So the periods
 * over which a zone keeps one offset are learnt from Temporal and remembered; inside one, a conversion is an addition.
 * Within a day of a change of the clock, Temporal itself is asked.
 */
import { Temporal } from 'temporal-polyfill';

/** Epoch milliseconds, UTC. */
export type Instant = number;
/** A calendar day, `2026-06-15`. */
export type Day = string;
/** A wall-clock time, `09:30`, 24 hours; `24:00` is the end of a day. */
export type Clock = string;
/** An IANA time zone, `America/New_York`. */
export type Zone = string;
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/** Half-open: a span that ends at 15:00 leaves 15:00 free. */
export type Span = { readonly startsAt: Instant; readonly endsAt: Instant };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
/** A day without a change of the clock. */
const DAY_MS = 86_400_000;
/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** True when the platform knows the zone by this name. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** True for a day of the calendar as `2026-06-15`; `2026-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** True for a clock as `09:30`, from `00:00` to `24:00`. */
export function isClock(text: string): text is Clock {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

/**
 * The moment a wall clock in `zone` shows `day` `clock`. A time skipped in spring is read as the clock after the jump,
 * a time shown twice in autumn as the first (Temporal's `compatible`, as RFC 5545 section 3.3.5 asks).
 * Throws a RangeError when `day` or `clock` is none.
 */
export function instantOf(day: Day, clock: Clock, zone: Zone): Instant {
  if (!isClock(clock)) throw new RangeError(`not a clock: ${clock}`);
  const local = midnightUtc(day) + minutesOf(clock) * MINUTE_MS;
  const period = periodAt(local, zone);
  // No offset reaches a day, so the moment is inside this period and the clock shows this time once.
  if (period.from <= local - DAY_MS && local + DAY_MS < period.until) return local - period.offsetMs;
  return Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime().toZonedDateTime(zone).epochMilliseconds;
}

/**
 * The first moment at which the wall calendar and clock in `zone` have reached `day` `clock`: when hours begin and end.
 * Unlike `instantOf`, a time skipped in spring is reached at the jump, not after it.
 */
export function reachedAt(day: Day, clock: Clock, zone: Zone): Instant {
  const at = instantOf(day, clock, zone);
  const period = periodAt(at, zone);
  const isShown = at + period.offsetMs === midnightUtc(day) + minutesOf(clock) * MINUTE_MS;
  return isShown ? at : period.from;
}

/** All of a day in `zone`: 23 or 25 hours when the clock changes, empty when the calendar skips it. */
export function spanOfDay(day: Day, zone: Zone): Span {
  return { startsAt: reachedAt(day, '00:00', zone), endsAt: reachedAt(day, '24:00', zone) };
}

/** The day a wall calendar in `zone` shows at `at`. */
export function dayOf(at: Instant, zone: Zone): Day {
  const local = at + periodAt(at, zone).offsetMs;
  return dayAtUtc(Math.floor(local / DAY_MS) * DAY_MS);
}

/** The wall clock in `zone` at `at`, to the minute. */
export function clockOf(at: Instant, zone: Zone): Clock {
  const minutes = Math.floor((at + periodAt(at, zone).offsetMs) / MINUTE_MS);
  return clockAt(((minutes % 1_440) + 1_440) % 1_440);
}

/** The weekday of a calendar day. */
export function weekdayOf(day: Day): Weekday {
  // Day 0 of the epoch is a Thursday, three days after a Monday.
  const daysSinceMonday = (((midnightUtc(day) / DAY_MS + 3) % 7) + 7) % 7;
  return WEEKDAYS[daysSinceMonday] ?? 'mon';
}

/** `day` moved by `days`, which may be negative. */
export function addDays(day: Day, days: number): Day {
  return dayAtUtc(midnightUtc(day) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightUtc(to) - midnightUtc(from)) / DAY_MS;
}

/** Minutes since midnight on a wall clock; `24:00` is 1440. */
export function minutesOf(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** The clock that many minutes after midnight, from 0 to 1440. */
export function clockAt(minutes: number): Clock {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** RFC 3339 with the zone's offset, `2026-06-15T14:00:00-04:00`. */
export function rfc3339(at: Instant, zone: Zone): string {
  return zoned(at, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Wall time as the HTTP contract writes it, `2026-06-15 14:00:00`. */
export function wallTime(at: Instant, zone: Zone): string {
  return zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
}

/** True when the two half-open spans share a moment. */
export function overlaps(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** A stretch of time, half-open, over which a zone keeps one offset from UTC. */
type Period = { readonly from: Instant; readonly until: Instant; readonly offsetMs: number };

/** How many zones, periods of one zone, and days are remembered; when full, all is forgotten and learnt again. */
const ZONES_MAX = 200;
const PERIODS_MAX = 50;
const DAYS_MAX = 5_000;

const periodsByZone = new Map<Zone, Period[]>();
const midnights = new Map<Day, number>();
const days = new Map<number, Day>();

function periodAt(at: Instant, zone: Zone): Period {
  const known = periodsByZone.get(zone);
  if (known) for (const period of known) if (period.from <= at && at < period.until) return period;
  return learnPeriod(at, zone);
}

function learnPeriod(at: Instant, zone: Zone): Period {
  const local = zoned(at, zone);
  // One nanosecond on: asked at the very moment of a change, `previous` gives the change before it.
  const from = local.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
  const until = local.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const period = { from, until, offsetMs: local.offsetNanoseconds / 1e6 };
  rememberPeriod(zone, period);
  return period;
}

function rememberPeriod(zone: Zone, period: Period): void {
  const known = periodsByZone.get(zone) ?? [];
  if (known.length >= PERIODS_MAX) known.length = 0;
  known.push(period);
  if (periodsByZone.size >= ZONES_MAX) periodsByZone.clear();
  periodsByZone.set(zone, known);
}

/** Epoch milliseconds of the day's midnight in UTC. Throws a RangeError when there is no such day. */
function midnightUtc(day: Day): number {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds;
  if (midnights.size >= DAYS_MAX) midnights.clear();
  midnights.set(day, midnight);
  return midnight;
}

function dayAtUtc(midnight: number): Day {
  const known = days.get(midnight);
  if (known !== undefined) return known;
  const day = new Date(midnight).toISOString().slice(0, -14);
  if (days.size >= DAYS_MAX) days.clear();
  days.set(midnight, day);
  return day;
}

function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
