/** Hours as they are read: a clock, a span, a whole week in one line. */
import type { OpenSpan } from '#core/business.ts';
import { type Clock, type Day, WEEKDAYS, type Weekday } from '#core/time.ts';
import { words } from '../words/words.ts';
import { showClock, showWeekday } from './dates.ts';

/** A Monday; which one does not matter. */
const MONDAY: Day = '2026-06-15';
const SOME_DAY = '2026-06-15';

/** `9:00 AM`, `17:00`: as the device writes clocks. */
export function showWallClock(clock: Clock, locale?: string): string {
  return showClock(Date.parse(`${SOME_DAY}T${clock === '24:00' ? '00:00' : clock}:00Z`), 'UTC', locale);
}

/** `9:00 AM–5:00 PM`. */
export function showSpan({ start, end }: OpenSpan, locale?: string): string {
  if (start === '00:00' && end === '24:00') return words.settings.hours.allDay;
  return `${showWallClock(start, locale)}–${showWallClock(end, locale)}`;
}

/** `Monday`, `Mon`. */
export function weekdayName(weekday: Weekday, width: 'long' | 'short' = 'long', locale?: string): string {
  const at = WEEKDAYS.indexOf(weekday);
  return showWeekday(MONDAY.replace('15', String(15 + at)), width, locale);
}

/** `Mon–Fri 9–17, Sat 10–14`; days with the same hours stand together, closed ones are left out. */
export function weekLine(week: Readonly<Record<Weekday, readonly OpenSpan[]>>, locale?: string): string {
  const stretches: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const weekday of WEEKDAYS) {
    const hours = week[weekday].map((span) => shortSpan(span, locale)).join(', ');
    const before = stretches.at(-1);
    if (before?.hours === hours) before.last = weekday;
    else stretches.push({ first: weekday, last: weekday, hours });
  }
  const open = stretches.filter(({ hours }) => hours !== '');
  if (open.length === 0) return words.settings.hours.anyTime;
  return open.map(({ first, last, hours }) => `${stretchName(first, last, locale)} ${hours}`).join(', ');
}

function stretchName(first: Weekday, last: Weekday, locale: string | undefined): string {
  if (first === 'mon' && last === 'sun') return words.settings.hours.everyDay;
  const name = weekdayName(first, 'short', locale);
  return first === last ? name : `${name}–${weekdayName(last, 'short', locale)}`;
}

/** Full hours without their minutes, where the device's clock has no morning and afternoon to tell. */
function shortSpan(span: OpenSpan, locale: string | undefined): string {
  return showSpan(span, locale)
    .replaceAll(/(\d)[:.]00(?=\D|$)/g, '$1')
    .replaceAll(/\b0(\d)(?=\D)/g, '$1');
}
