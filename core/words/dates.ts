/** Days and clocks as a text shows them: with the weekday always, with the year when it is far. */
import { type Clock, clockOf, type Day, dayOf, daysBetween, type Instant, minutesOf } from '#core/time.ts';
import type { Scene } from './sayings.ts';

/** From this many days ahead a date without its year could be misread. */
const FAR_DAYS = 300;

/** How a language writes dates: `locale` is for Intl; `today` and `tomorrow` are its words. */
export type DateStyle = { readonly locale: string; readonly today: string; readonly tomorrow: string };

/** What a language says of days and clocks. `plain` takes out of a date what Intl puts there and a text need not carry. */
export type DatePhrases = {
  style(scene: Scene): DateStyle;
  clockStyle(scene: Scene): ClockStyle;
  plain(date: string): string;
  /** `on Thursday, June 18`, of the date as it is written. */
  onDay(written: string): string;
  /** `Tuesday, June 16 at 3 PM`, of the date as it is written and the clock. */
  at(day: string, clock: string): string;
};

/** Days and clocks of a business's zone and country, as a language writes them. */
export type Dates = {
  /** `Tuesday, June 16`, with today or tomorrow where it is. */
  day(day: Day, scene: Scene): string;
  /** `on Thursday, June 18`; `tomorrow (Tuesday, June 16)`. */
  onDay(day: Day, scene: Scene): string;
  /** `Tuesday, June 16 at 3 PM`. */
  at(startsAt: Instant, scene: Scene): string;
  /** `Tue, Jun 16, 3 PM`: for lists. */
  shortly(startsAt: Instant, scene: Scene): string;
  /** `Tue, Jun 16`. */
  shortDate(day: Day, scene: Scene): string;
  /** `3 PM`. */
  clock(clock: Clock, scene: Scene): string;
};

/** The dates of a language. Today and tomorrow stand before the date, which is then in brackets. */
export function datesIn({ style, clockStyle, plain, onDay, at }: DatePhrases): Dates {
  const day = (one: Day, scene: Scene) => plain(longDay(one, style(scene), scene));
  const shortDate = (one: Day, scene: Scene) => plain(shortDay(one, style(scene), scene));
  const clock = (one: Clock, scene: Scene) => writeClock(one, clockStyle(scene));
  const clockAt = (startsAt: Instant, scene: Scene) => clock(clockIn(startsAt, scene), scene);
  const dayAt = (startsAt: Instant, scene: Scene) => dayOf(startsAt, scene.business.zone);
  return {
    day,
    onDay(one, scene) {
      const written = day(one, scene);
      return written.endsWith(')') ? written : onDay(written);
    },
    at: (startsAt, scene) => at(day(dayAt(startsAt, scene), scene), clockAt(startsAt, scene)),
    shortly: (startsAt, scene) => `${shortDate(dayAt(startsAt, scene), scene)}, ${clockAt(startsAt, scene)}`,
    shortDate,
    clock,
  };
}

/** `Tuesday, June 16`; `today (Tuesday, June 16)`. */
function longDay(day: Day, style: DateStyle, scene: Scene): string {
  const written = writeDay(day, style.locale, 'long', scene);
  const ahead = daysBetween(dayOf(scene.now, scene.business.zone), day);
  const near = ahead === 0 ? style.today : ahead === 1 ? style.tomorrow : undefined;
  return near === undefined ? written : `${near} (${written})`;
}

/** `Tue, Jun 16`. */
function shortDay(day: Day, style: DateStyle, scene: Scene): string {
  return writeDay(day, style.locale, 'short', scene);
}

function writeDay(day: Day, locale: string, length: 'long' | 'short', scene: Scene): string {
  const isFar = Math.abs(daysBetween(dayOf(scene.now, scene.business.zone), day)) > FAR_DAYS;
  return formatter(locale, length, isFar).format(Date.parse(`${day}T12:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, length: 'long' | 'short', withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${withYear}`;
  const known = formatters.get(key);
  if (known) return known;
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const made = new Intl.DateTimeFormat(locale, { weekday: length, month: length, day: 'numeric', ...year, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** How a country writes clocks. */
export type ClockStyle = '3 PM' | '3pm' | '15:00';

/** `3 PM`, `3:15 PM`; `3pm`, `3.15` is nobody's. */
function writeClock(clock: Clock, style: ClockStyle): string {
  if (style === '15:00') return clock;
  const minutes = minutesOf(clock) % (24 * 60);
  const hour = Math.floor(minutes / 60);
  const past = minutes % 60;
  const written = `${hour % 12 === 0 ? 12 : hour % 12}${past === 0 ? '' : `:${String(past).padStart(2, '0')}`}`;
  const half = hour < 12 ? 'AM' : 'PM';
  return style === '3 PM' ? `${written} ${half}` : `${written}${half.toLowerCase()}`;
}

/** What the wall clock of the business shows. */
export function clockIn(at: Instant, scene: Scene): Clock {
  return clockOf(at, scene.business.zone);
}
