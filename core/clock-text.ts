/** Two clocks as people write opening hours, `9-5`, `12-8pm`, `9:30-17:00`: morning and afternoon are told from each other. */
import type { OpenSpan } from './business.ts';
import { clockAt } from './time.ts';

/** A clock as written: `minutes` counts from midnight; `isCertain` unless half a day may have to be added. */
type Written = { readonly minutes: number; readonly isCertain: boolean; readonly is24Hours: boolean };

const HALF_DAY = 720;
const DAY = 1_440;
/** Nobody opens before this hour who does not say so: `1-5` is the afternoon. */
const EARLY = 7 * 60;
/** Nobody is open longer without saying so: `09:00-05:00` ends in the afternoon. */
const LONG = 16 * 60;

/** Reads a span of opening hours; `undefined` when one of the two is no clock, or nothing is between them. */
export function readSpan(startText: string, endText: string): OpenSpan | undefined {
  const start = readClock(startText);
  const end = readClock(endText);
  if (!start || !end) return undefined;
  const span = untangled(start, end);
  const isSpan = span.start < DAY && span.end <= DAY && span.start !== span.end;
  return isSpan ? { start: clockAt(span.start), end: clockAt(span.end) } : undefined;
}

function readClock(text: string): Written | undefined {
  if (text === 'noon') return { minutes: HALF_DAY, isCertain: true, is24Hours: false };
  if (text === 'midnight') return { minutes: 0, isCertain: true, is24Hours: false };
  const [, hourText = '', minuteText = '0', half] = /^(\d{1,2})(?:[:.h](\d{2}))?h?\s*([ap])?/.exec(text) ?? [];
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (hourText === '' || minute > 59 || hour * 60 + minute > DAY) return undefined;
  if (half)
    return hour < 1 || hour > 12
      ? undefined
      : { minutes: (hour % 12) * 60 + minute + (half === 'p' ? HALF_DAY : 0), isCertain: true, is24Hours: false };
  const is24Hours = hour > 12 || hourText.startsWith('0');
  return { minutes: hour * 60 + minute, isCertain: is24Hours, is24Hours };
}

function untangled(start: Written, end: Written): { readonly start: number; readonly end: number } {
  const startsAt = start.isCertain ? start.minutes : startBefore(start.minutes, end);
  if (end.isCertain) return { start: startsAt, end: certainEnd(startsAt, start, end) };
  if (!start.isCertain && start.minutes < EARLY && start.minutes < end.minutes && end.minutes < HALF_DAY) {
    return { start: start.minutes + HALF_DAY, end: end.minutes + HALF_DAY };
  }
  const isLater = end.minutes <= startsAt && end.minutes + HALF_DAY > startsAt;
  return { start: startsAt, end: isLater ? end.minutes + HALF_DAY : end.minutes };
}

function startBefore(minutes: number, end: Written): number {
  if (!end.isCertain || end.is24Hours) return minutes;
  // "12-8pm" and "1-5pm" share their half of the day, "9-5pm" does not; "8-2am" is a night.
  const isEvening =
    end.minutes >= HALF_DAY ? minutes < EARLY && minutes + HALF_DAY < end.minutes : minutes >= end.minutes && minutes < HALF_DAY;
  return isEvening ? minutes + HALF_DAY : minutes;
}

function certainEnd(startsAt: number, start: Written, end: Written): number {
  if (end.minutes === 0) return DAY;
  const isTooLong = start.is24Hours && end.is24Hours && end.minutes < startsAt && end.minutes + DAY - startsAt > LONG;
  return isTooLong && end.minutes < HALF_DAY ? end.minutes + HALF_DAY : end.minutes;
}
