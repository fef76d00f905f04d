/** Which days a view shows, and which come next. Weeks begin as they do in the business's country. */
import { addDays, type Day, WEEKDAYS, type Weekday, weekdayOf } from '#core/time.ts';
import type { DayRange } from './booking-list-known.ts';

export const VIEWS = ['agenda', 'day', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

/** The agenda grows by so many days at a time. */
export const AGENDA_DAYS = 14;
const WEEK_DAYS = 7;

// The Unicode CLDR's list; everywhere else a week begins on Monday.
const SUNDAY_FIRST =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  );
const SATURDAY_FIRST = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');

/** The day a week begins with in a country (ISO 3166). */
export function firstWeekdayIn(country: string): Weekday {
  if (SUNDAY_FIRST.includes(country.toUpperCase())) return 'sun';
  return SATURDAY_FIRST.includes(country.toUpperCase()) ? 'sat' : 'mon';
}

/** The week of a day. */
export function weekOf(day: Day, first: Weekday): DayRange {
  const back = (WEEKDAYS.indexOf(weekdayOf(day)) - WEEKDAYS.indexOf(first) + WEEK_DAYS) % WEEK_DAYS;
  return { first: addDays(day, -back), last: addDays(day, WEEK_DAYS - 1 - back) };
}

/** The whole weeks that hold the month of a day. */
export function monthOf(day: Day, first: Weekday): DayRange {
  const begins = `${day.slice(0, 8)}01`;
  return { first: weekOf(begins, first).first, last: weekOf(addDays(addMonths(begins, 1), -1), first).last };
}

/** All days of a range, in order. */
export function daysIn({ first, last }: DayRange): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days in rows of seven. */
export function weeksIn(range: DayRange): readonly (readonly Day[])[] {
  const days = daysIn(range);
  return Array.from({ length: Math.ceil(days.length / WEEK_DAYS) }, (_, i) => days.slice(i * WEEK_DAYS, (i + 1) * WEEK_DAYS));
}

/** The day to show after turning so many pages of a view; negative is back. */
export function stepped(view: View, day: Day, pages: number): Day {
  if (view === 'month') return addMonths(day, pages);
  return addDays(day, pages * (view === 'day' ? 1 : WEEK_DAYS));
}

/** The same day of another month, or that month's last. */
export function addMonths(day: Day, months: number): Day {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const begins = (of: number) => `${String(Math.floor(of / 12)).padStart(4, '0')}-${String((of % 12) + 1).padStart(2, '0')}-01`;
  const wished = addDays(begins(number), Number(day.slice(8)) - 1);
  return wished < begins(number + 1) ? wished : addDays(begins(number + 1), -1);
}
