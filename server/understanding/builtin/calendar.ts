/**
 * Arithmetic on days of the wall calendar, without zones: a day is the number of days since 1970-01-01.
 * Reading a text compares dozens of days; numbers keep that within microseconds.
 */
import type { Clock, Day } from '#core/time.ts';

/** Days since 1970-01-01. */
export type DayNumber = number;
/** Monday is 0, as ISO 8601 counts. */
export type WeekdayIndex = number;

const DAY_MS = 86_400_000;

/** The number of an ISO day. */
export function dayNumber(day: Day): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The ISO day of a number. */
export function isoDay(day: DayNumber): Day {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Year, month from 1, and day of the month. */
export function partsOf(day: DayNumber): { year: number; month: number; date: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The weekday, Monday as 0. */
export function weekdayIndex(day: DayNumber): WeekdayIndex {
  return (((day + 3) % 7) + 7) % 7;
}

/** The day of these parts, or nothing when the calendar has no such day (February 30). Months beyond 12 run into the next year. */
export function dayAt(year: number, month: number, date: number): DayNumber | undefined {
  const first = Date.UTC(year, month - 1, 1);
  const day = Date.UTC(year, month - 1, date);
  const isReal = date >= 1 && new Date(day).getUTCMonth() === new Date(first).getUTCMonth();
  return isReal ? day / DAY_MS : undefined;
}

/** The last day of a month. */
export function lastDayOf(year: number, month: number): DayNumber {
  return Date.UTC(year, month, 0) / DAY_MS;
}

/** The same date `months` later, or that month's last day when it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = partsOf(day);
  return dayAt(year, month + months, date) ?? lastDayOf(year, month + months);
}

/** Monday of the week that holds the day. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayIndex(day);
}

/** The wall clock that many minutes after midnight, taken round the clock. */
export function clockText(minutes: number): Clock {
  const wrapped = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}
