/** What the words of a date mean as a day: the conventions named in dates.ts, a function for each form. */
import { addMonths, type DayNumber, dayAt, lastDayOf, mondayOf, partsOf, weekdayIndex } from './calendar.ts';
import type { Meaning } from './mentions.ts';

/** What dates are read against. */
export type DateContext = {
  readonly today: DayNumber;
  /** `3/4` is the fourth of March; undefined when the country is not known. */
  readonly isMonthFirst: boolean | undefined;
  /** Of the business, ISO 3166; it decides where countries keep a holiday on different days. */
  readonly country: string;
  /** The day we offered or named last: "the day after" is the one after that. */
  readonly spokenOf: DayNumber | undefined;
};

/** A date this long past means next year's; a nearer one was probably a slip, and stays past. */
const PAST_DAYS_MAX = 14;

/** Monday first. */
export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The captured words of a match. */
export type Groups = readonly string[];

/** Captured words by place; destructuring past the end is not done. */
export type Strings = [string, string, string, string, string, string, string, ...string[]];

/** The captured words; what was not captured is the empty string. */
export function strings(match: RegExpExecArray): Strings {
  const [, a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = match;
  return [a, b, c, d, e, f, g];
}

/** Days from today. */
export const FROM_WORD: Readonly<Record<string, number>> = { today: 0, now: 0, tomorrow: 1, yesterday: -1 };

/** The day, or nothing where the calendar has none. */
export function whole(day: DayNumber | undefined): Meaning | undefined {
  return day === undefined ? undefined : { kind: 'day', day };
}

/** Any day of these, both included. */
export function range(from: DayNumber, to: DayNumber): Meaning {
  return { kind: 'days', from, to };
}

/** A number; "a" and "an" are one. */
export function count(word: string): number {
  return Number(word) || 1;
}

/** The place of "tues" in the week, Monday as 0. */
export function weekdayOf(name: string): number {
  return WEEKDAY_NAMES.indexOf(`${name}day`);
}

function monthOf(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3)) + 1;
}

/** The number of "3rd" or "first". */
export function dateOf(word: string): number {
  return word === 'first' ? 1 : word === 'second' ? 2 : Number.parseInt(word, 10);
}

/** The next such weekday after today. */
export function coming(name: string, today: DayNumber): DayNumber {
  return today + ((weekdayOf(name) - weekdayIndex(today) + 6) % 7) + 1;
}

/** The next such weekday, `today` included. */
export function onOrAfter(name: string, today: DayNumber): DayNumber {
  return today + ((weekdayOf(name) - weekdayIndex(today) + 7) % 7);
}

/** "Tuesday" alone: the coming one. When that is today, the words around it may say which. */
export function bareWeekday(name: string, { today }: DateContext): Meaning {
  return { kind: 'day', day: coming(name, today), isBare: true };
}

/** So many days, weeks, months or years on. */
export function unitsFrom(day: DayNumber, amount: number, unit: string): DayNumber {
  if (unit === 'day') return day + amount;
  if (unit === 'week') return day + amount * 7;
  return addMonths(day, unit === 'month' ? amount : amount * 12);
}

/** So many days on, Saturdays and Sundays not counted. */
export function businessDaysFrom(day: DayNumber, amount: number): DayNumber {
  let at = day;
  for (let left = Math.min(amount, 366); left > 0; left -= weekdayIndex(at) < 5 ? 1 : 0) at += 1;
  return at;
}

/** Saturday and Sunday of this week, or `later` days on; what is past of it is left out. */
export function weekend(later: number) {
  return (_: Groups, { today }: DateContext) => {
    const saturday = mondayOf(today) + 5 + later;
    return range(Math.max(saturday, today), saturday + 1);
  };
}

/** This month from today, or a later one. */
export function wholeMonth(later: number, { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  const first = dayAt(year, month + later, 1) ?? today;
  return range(Math.max(first, today), lastDayOf(year, month + later));
}

/** "In July": the next one, or the rest of it. */
export function monthRange([name]: Strings, { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  const later = (monthOf(name) - month + 12) % 12;
  return later === 0 ? range(today, lastDayOf(year, month)) : range(dayAt(year, month + later, 1) ?? today, lastDayOf(year, month + later));
}

/** A date and a month: this year's, or next year's when that is long past; February 29 waits for its year. */
function yearless(month: number, date: number, { today }: DateContext): DayNumber | undefined {
  const { year } = partsOf(today);
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const day = dayAt(candidate, month, date);
    if (day !== undefined && day >= today - PAST_DAYS_MAX) return day;
  }
  return undefined;
}

function dated(month: number, date: number, year: string, context: DateContext): DayNumber | undefined {
  if (month < 1 || month > 12) return undefined;
  return year === '' ? yearless(month, date, context) : dayAt(Number(year) < 100 ? 2000 + Number(year) : Number(year), month, date);
}

/** A date with its weekday said beside it: when the two disagree, both are readings. */
function checked(day: DayNumber | undefined, name: string, { today }: DateContext): Meaning | undefined {
  if (day === undefined || name === '' || weekdayIndex(day) === weekdayOf(name)) return whole(day);
  return { kind: 'day', day, other: coming(name, today) };
}

/** "Tuesday 5 June 2026". */
export function dateMonth([before, date, month, year, after]: Strings, context: DateContext): Meaning | undefined {
  return checked(dated(monthOf(month), dateOf(date), year, context), before || after, context);
}

/** "Tuesday, June 5th, 2026". */
export function monthDate([before, month, date, year, after]: Strings, context: DateContext): Meaning | undefined {
  return checked(dated(monthOf(month), dateOf(date), year, context), before || after, context);
}

/** "6/5/26". */
export function numericWithYear([first, , second, year]: Strings, context: DateContext): Meaning | undefined {
  return inEitherOrder(+first, +second, (month, date) => dated(month, date, year, context), context);
}

/** "6/5". */
export function numeric([first, second]: Strings, context: DateContext): Meaning | undefined {
  return inEitherOrder(+first, +second, (month, date) => dated(month, date, '', context), context);
}

/** "On 6.5.": unless it looks like the time 6.45. */
export function dotted(groups: Strings, context: DateContext): Meaning | undefined {
  const minutes = groups[1];
  const isClock = minutes.length === 2 && +minutes % 5 === 0 && +minutes > 12;
  return isClock ? undefined : numeric(groups, context);
}

type ByMonth = (month: number, date: number) => DayNumber | undefined;

/** By country; where that gives no day, the other way round; both when the country is unknown. */
function inEitherOrder(first: number, second: number, day: ByMonth, { isMonthFirst }: DateContext): Meaning | undefined {
  const monthFirst = day(first, second);
  const dayFirst = day(second, first);
  const [meant, other] = isMonthFirst === false ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (meant === undefined || other === undefined || isMonthFirst !== undefined || meant === other) return whole(meant ?? other);
  return { kind: 'day', day: meant, other };
}

/** "The 8th of next month". */
export function dateOfMonth([date, which]: readonly [string, string, ...string[]], { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  const later = /next|following|coming/.test(which) ? 1 : 0;
  return whole(dayAt(year, month + later, dateOf(date)));
}

/** "The 8th": its next occurrence, today included. */
export function nextDate(date: number, { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  for (let later = 0; later < 3; later += 1) {
    const day = dayAt(year, month + later, date);
    if (day !== undefined && day >= today) return whole(day);
  }
  return undefined;
}

/** "Tuesday the 14th": the next 14th that is a Tuesday within the year. */
export function weekdayDate([name, nth, plain]: Strings, context: DateContext): Meaning | undefined {
  const { year, month } = partsOf(context.today);
  const date = dateOf(nth || plain);
  if (date < 1 || date > 31) return undefined;
  // "Monday 11" on a Monday in June is no Monday in January: a number that could be an hour is a date only where that is near.
  const monthsMax = nth === '' && date <= 12 ? 2 : 12;
  for (let later = 0; later < monthsMax; later += 1) {
    const day = dayAt(year, month + later, date);
    if (day !== undefined && day >= context.today && weekdayIndex(day) === weekdayOf(name)) return whole(day);
  }
  return undefined;
}

/** "First Monday in June", "last Friday of the month". */
export function nthWeekday([nth, name, relative, monthName, year]: Strings, { today }: DateContext): Meaning | undefined {
  const now = partsOf(today);
  const month = monthName === '' ? now.month + (relative === 'next' ? 1 : 0) : monthOf(monthName);
  for (const candidate of year === '' ? [now.year, now.year + 1] : [+year]) {
    const day =
      nth === 'last' ? lastWeekday(candidate, month, name) : onOrAfter(name, dayAt(candidate, month, 1) ?? today) + (dateOf(nth) - 1) * 7;
    if (day >= today || year !== '' || monthName === '') return whole(day);
  }
  return undefined;
}

function lastWeekday(year: number, month: number, name: string): DayNumber {
  const last = lastDayOf(year, month);
  return last - ((weekdayIndex(last) - weekdayOf(name) + 7) % 7);
}

/** Monday to Friday: what is left of this week's, or next week's. */
export function workweek(_: Groups, { today }: DateContext): Meaning {
  const monday = mondayOf(today);
  const isOver = weekdayIndex(today) >= 4;
  return isOver ? range(monday + 7, monday + 11) : range(today, monday + 4);
}

/** "Early July", "mid June", "late this month": a third of it, or what is left of that. */
export function monthPart([which, relative, monthName]: Strings, context: DateContext): Meaning {
  const { first, last } = monthOfWords(relative, monthName, context);
  if (which.startsWith('mid')) return ahead(first + 10, first + 19, context);
  return which === 'late' ? ahead(first + 20, last, context) : ahead(first, first + 9, context);
}

/** "The first week of July": seven days of it. */
export function monthWeek([which, relative, monthName]: Strings, context: DateContext): Meaning {
  const { first, last } = monthOfWords(relative, monthName, context);
  const from = which === 'last' ? last - 6 : first + (dateOf(which) - 1) * 7;
  return ahead(from, from + 6, context);
}

/** What of these days is not past. */
function ahead(from: DayNumber, to: DayNumber, { today }: DateContext): Meaning {
  return range(Math.min(Math.max(from, today), to), to);
}

function monthOfWords(relative: string, monthName: string, { today }: DateContext): { first: DayNumber; last: DayNumber } {
  const { year, month } = partsOf(today);
  const named = monthName === '' ? month + (relative === 'next' ? 1 : 0) : monthOf(monthName);
  const wanted = monthName !== '' && named < month ? year + 1 : year;
  return { first: dayAt(wanted, named, 1) ?? today, last: lastDayOf(wanted, named) };
}

/** The last seven days of a month. */
export function endOfMonth([relative, monthName]: Strings, { today }: DateContext): Meaning | undefined {
  const now = partsOf(today);
  const month = monthName === '' ? now.month + (relative === 'next' ? 1 : 0) : monthOf(monthName);
  const last = lastDayOf(monthName !== '' && month < now.month ? now.year + 1 : now.year, month);
  return range(Math.max(today, last - 6), last);
}
