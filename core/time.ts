/**
 * Instants, local clocks, days and zones. The only file that knows daylight saving.
 *
 * An instant is a number of epoch milliseconds (UTC) and is what is stored and compared. A day and a clock are what a
 * wall calendar and a wall clock show in the business's zone, as ISO text, so they sort and compare as strings.
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

/**
 * The moment a wall clock in `zone` shows `day` `clock`. A time skipped in spring is read as the clock after the jump,
 * a time shown twice in autumn as the first (Temporal's `compatible`, as RFC 5545 section 3.3.5 asks).
 */
export function instantOf(day: Day, clock: Clock, zone: Zone): Instant {
  const date = clock === '24:00' ? Temporal.PlainDate.from(day).add({ days: 1 }) : Temporal.PlainDate.from(day);
  const plainTime = Temporal.PlainTime.from(clock === '24:00' ? '00:00' : clock);
  return date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

/** The day a wall calendar in `zone` shows at `at`. */
export function dayOf(at: Instant, zone: Zone): Day {
  return zoned(at, zone).toPlainDate().toString();
}

/** The wall clock in `zone` at `at`, to the minute. */
export function clockOf(at: Instant, zone: Zone): Clock {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });
}

/** The weekday of a calendar day. */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? 'mon';
}

/** `day` moved by `days`, which may be negative. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
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

function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
