/** The server's words about a time, as this device writes days and clocks. */
import { type Day, isClock, isDay } from '#core/time.ts';
import { showClock, showDayShort } from './dates.ts';

/** `2026-06-21 is closed all day.` gives `Sun, Jun 21 is closed all day.` Anything else stays as it is. */
export function readableWhy(text: string, today: Day, locale?: string): string {
  return text
    .replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => (isDay(day) ? showDayShort(day, today, locale) : day))
    .replace(/\b\d\d:\d\d\b/g, (clock) => (isClock(clock) ? shown(clock, locale) : clock))
    .replace(/(\d|[AP]M)-(?=\d)/g, '$1 – ');
}

function shown(clock: string, locale: string | undefined): string {
  return showClock(Date.parse(`2000-01-01T${clock === '24:00' ? '00:00' : clock}:00Z`), 'UTC', locale);
}
