/** Days and moments in requests, as the owner's clock shows them or with their offset. */
import { type Instant, instantOf, isClock, isDay, MINUTE_MS, spanOfDay, type Zone } from '#core/time.ts';
import { WrongFields } from './problem.ts';

const WALL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::([0-5]\d)(?:\.\d{1,9})?)?$/;
const RFC3339 = /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
/** Nobody books outside of these years, and all calendars agree within them. */
const YEARS = /^(?:19[7-9]\d|20\d\d|21\d\d)-/;

const HOW = 'write a day like 2026-06-15, a time like 2026-06-15 14:00, or an instant like 2026-06-15T14:00:00-04:00';

/** A moment; of a day its beginning. Throws `WrongFields` naming `path`. */
export function readFrom(path: string, text: string, zone: Zone): Instant {
  return isDay(text) && YEARS.test(text) ? spanOfDay(text, zone).startsAt : readInstant(path, text, zone);
}

/** A moment that ends something; of a day its end. Throws `WrongFields` naming `path`. */
export function readUntil(path: string, text: string, zone: Zone): Instant {
  return isDay(text) && YEARS.test(text) ? spanOfDay(text, zone).endsAt : readInstant(path, text, zone);
}

/** When a visit starts, to the minute. Throws `WrongFields` naming `path`. */
export function readStart(path: string, text: string, zone: Zone): Instant {
  const at = readInstant(path, text, zone);
  if (at % MINUTE_MS === 0) return at;
  throw new WrongFields([{ path, message: 'a visit starts on the full minute' }]);
}

function readInstant(path: string, text: string, zone: Zone): Instant {
  const at = YEARS.test(text) ? (wallInstant(text, zone) ?? offsetInstant(text)) : undefined;
  if (at !== undefined) return at;
  throw new WrongFields([{ path, message: HOW }]);
}

function wallInstant(text: string, zone: Zone): Instant | undefined {
  const [, day = '', clock = '', seconds = '0'] = WALL.exec(text) ?? [];
  return isDay(day) && isClock(clock) ? instantOf(day, clock, zone) + Number(seconds) * 1_000 : undefined;
}

function offsetInstant(text: string): Instant | undefined {
  const [, day = ''] = RFC3339.exec(text) ?? [];
  const at = isDay(day) ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
