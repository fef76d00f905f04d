/**
 * How days and clocks are shown, in one place: in the business's zone, named in the language of the app's words and written as
 * the device's country writes them, unless another `locale` is named.
 */
import { addDays, type Day, dayOf, daysBetween, type Instant, type Zone } from '#core/time.ts';

type Options = Intl.DateTimeFormatOptions;

const CLOCK: Options = { hour: 'numeric', minute: '2-digit' };
const DAY_LONG: Options = { weekday: 'long', day: 'numeric', month: 'long' };
const DAY_SHORT: Options = { weekday: 'short', day: 'numeric', month: 'short' };
const DAY_BRIEF: Options = { day: 'numeric', month: 'short' };
const WITH_YEAR: Options = { year: 'numeric' };
/** Days shown by their weekday alone; a week away the name would be ambiguous. */
const WEEKDAY_ALONE_DAYS = 6;
/** A day has no zone: noon in UTC is on that day wherever it is formatted in UTC. */
const NOON_UTC = 'T12:00:00Z';
const MINUTES_PER_HOUR = 60;
const WORDS_LANGUAGE = 'en';
/** The region of CLDR for English outside of any country that has its own. */
const WORLD = '001';
/** How everything is named and written on this device, unless another locale is asked for. */
export const OURS = localeFor(new Intl.DateTimeFormat().resolvedOptions().locale);

/** `2:00 PM`, `14:00`. */
export function showClock(at: Instant, zone: Zone, locale?: string): string {
  return formatter(CLOCK, zone, locale).format(at);
}

/** From and until, `2:00 – 3:30 PM`; with the day of each where they differ. */
export function showClocks(span: { readonly startsAt: Instant; readonly endsAt: Instant }, zone: Zone, locale?: string): string {
  return formatter(CLOCK, zone, locale).formatRange(span.startsAt, span.endsAt);
}

/** A full hour, `2 PM`, `14`; with the zone's name where the clock shows it twice, `1 AM EST`. */
export function showHour(at: Instant, zone: Zone, isTwice = false, locale?: string): string {
  return formatter({ hour: 'numeric', ...(isTwice && { timeZoneName: 'short' }) }, zone, locale).format(at);
}

/** `Monday, June 15`; with the year when it is not that of `today`. */
export function showDay(day: Day, today: Day = day, locale?: string): string {
  return formatDay({ ...DAY_LONG, ...yearUnlessOf(day, today) }, day, locale);
}

/** `Mon, Jun 15`; with the year when it is not that of `today`. */
export function showDayShort(day: Day, today: Day = day, locale?: string): string {
  return formatDay({ ...DAY_SHORT, ...yearUnlessOf(day, today) }, day, locale);
}

/** `Jun 15`. */
export function showDate(day: Day, today: Day = day, locale?: string): string {
  return formatDay({ ...DAY_BRIEF, ...yearUnlessOf(day, today) }, day, locale);
}

/** Some days in a row, `Jun 15 – 21, 2026`. */
export function showDays({ first, last }: { readonly first: Day; readonly last: Day }, locale?: string): string {
  const of = (day: Day) => Date.parse(`${day}${NOON_UTC}`);
  return formatter({ ...DAY_BRIEF, ...WITH_YEAR }, 'UTC', locale).formatRange(of(first), of(last));
}

/** `June 2026`. */
export function showMonth(day: Day, locale?: string): string {
  return formatDay({ month: 'long', year: 'numeric' }, day, locale);
}

/** `Monday`, `Mon` or `M`. */
export function showWeekday(day: Day, width: 'long' | 'short' | 'narrow' = 'long', locale?: string): string {
  return formatDay({ weekday: width }, day, locale);
}

/** `Today`, `Yesterday`, `Tomorrow`, else as `showDay`. Begins a line. */
export function showDayNear(day: Day, today: Day, locale?: string): string {
  return nearName(day, today, locale) ?? showDay(day, today, locale);
}

/** When something happened, as short as a list has it: the clock today, `Yesterday`, `Mon` this week, else `Jun 15`. */
export function showSince(at: Instant, now: Instant, zone: Zone, locale?: string): string {
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  const days = daysBetween(day, today);
  if (days === 0) return showClock(at, zone, locale);
  if (days === 1) return nearName(day, today, locale) ?? '';
  return days > 0 && days <= WEEKDAY_ALONE_DAYS ? showWeekday(day, 'short', locale) : showDate(day, today, locale);
}

/** A moment to come, within a sentence: `17:00` today, `tomorrow 9:00`, `Mon 9:00`, else `Jun 15, 9:00`. */
export function showUntil(at: Instant, now: Instant, zone: Zone, locale?: string): string {
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  const days = daysBetween(today, day);
  const clock = showClock(at, zone, locale);
  if (days === 0) return clock;
  if (days === 1) return `${relative(1, locale)} ${clock}`;
  if (days > 0 && days <= WEEKDAY_ALONE_DAYS) return `${showWeekday(day, 'short', locale)} ${clock}`;
  return `${showDate(day, today, locale)}, ${clock}`;
}

/** A day and a clock, `Mon, Jun 15, 2:00 PM`; with the year when it is not that of `now`. */
export function showMoment(at: Instant, now: Instant, zone: Zone, locale?: string): string {
  const year = yearUnlessOf(dayOf(at, zone), dayOf(now, zone));
  return formatter({ ...DAY_SHORT, ...CLOCK, ...year }, zone, locale).format(at);
}

/** `45 min`, `1 hr 30 min`. */
export function showMinutes(minutes: number, locale?: string): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  const parts = [hours > 0 && inUnit(hours, 'hour', locale), (rest > 0 || hours === 0) && inUnit(rest, 'minute', locale)];
  return parts.filter((part) => part !== false).join(' ');
}

/** The name of today and its neighbours, for the beginning of a line; undefined for other days. */
function nearName(day: Day, today: Day, locale: string | undefined): string | undefined {
  const days = [-1, 0, 1].find((each) => addDays(today, each) === day);
  if (days === undefined) return undefined;
  const [first = '', ...rest] = relative(days, locale);
  return first.toLocaleUpperCase(locale ?? OURS) + rest.join('');
}

function yearUnlessOf(day: Day, today: Day): Options {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : WITH_YEAR;
}

function formatDay(options: Options, day: Day, locale: string | undefined): string {
  return formatter(options, 'UTC', locale).format(Date.parse(`${day}${NOON_UTC}`));
}

/** For a device set to `de-DE`, English that puts the day first and counts 24 hours: a line is never half German. */
export function localeFor(device: string): string {
  const { language, region } = new Intl.Locale(device).maximize();
  if (language === WORDS_LANGUAGE) return device;
  const own = `${WORDS_LANGUAGE}-${region}`;
  const known = new Intl.DateTimeFormat(own).resolvedOptions().locale === own ? own : `${WORDS_LANGUAGE}-${WORLD}`;
  return `${known}-u-hc-${new Intl.DateTimeFormat(device, { hour: 'numeric' }).resolvedOptions().hourCycle}`;
}

// Making a formatter costs a hundred times more than using it, and a list shows hundreds of times.
const formatters = new Map<string, Intl.DateTimeFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();
const FORMATTERS_MAX = 100;

function formatter(options: Options, zone: Zone, locale: string | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  return remembered(formatters, key, () => new Intl.DateTimeFormat(locale ?? OURS, { ...options, timeZone: zone }));
}

function relative(days: number, locale: string | undefined): string {
  return remembered(relatives, String(locale), () => new Intl.RelativeTimeFormat(locale ?? OURS, { numeric: 'auto' })).format(days, 'day');
}

function inUnit(value: number, unit: 'hour' | 'minute', locale: string | undefined): string {
  return new Intl.NumberFormat(locale ?? OURS, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= FORMATTERS_MAX) known.clear();
  known.set(key, made);
  return made;
}
