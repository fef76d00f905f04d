/** Days as they are typed quickly: `Dec 24-26, Jan 1`, `24 Dec to 2 Jan`, `7/4`, `2026-12-24`. In the order of the country. */
import { addDays, type Day, daysBetween, isDay } from '#core/time.ts';

/** All days named, each once, in order; `unread` is what was not understood, piece by piece. */
export type DaysRead = { readonly days: readonly Day[]; readonly unread: readonly string[] };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Where `7/4` is the fourth of July. */
const MONTH_FIRST = ['US', 'PH', 'FM', 'PW'];
/** Nobody is away longer at a stretch. */
const STRETCH_DAYS_MAX = 366;

/** Reads days on or after `today`; a day without a year is the next one of that date. Never throws. */
export function readDays(text: string, { today, country }: { readonly today: Day; readonly country: string }): DaysRead {
  const pieces = text
    .split(/[,;\n]|\band\b/i)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const read = pieces.map((piece) => readPiece(piece.toLowerCase(), { today, isMonthFirst: MONTH_FIRST.includes(country) }));
  return {
    days: [...new Set(read.flatMap((days) => days ?? []))].toSorted(),
    unread: pieces.filter((_, i) => read[i] === undefined),
  };
}

type How = { readonly today: Day; readonly isMonthFirst: boolean };
/** A date without its year, or with it. */
type Dated = { readonly month: number; readonly dayOfMonth: number; readonly year: number | undefined };

function readPiece(piece: string, how: How): readonly Day[] | undefined {
  const plain = piece.replaceAll(/[\u2010-\u2015\u2212]/g, '-');
  const single = readDate(plain, how);
  if (single) return stretch(single, single, how);
  const [firstText, lastText, ...more] = plain.split(/\s*(?:\bto\b|\buntil\b|\bthrough\b|\s-\s|(?<!\d{4}(?:-\d\d)?)-(?!\d\d-))\s*/);
  if (firstText === undefined || lastText === undefined || more.length > 0) return undefined;
  const first = readDate(firstText, how);
  // "Dec 24-26" names the month once, "24-26 Dec" too.
  const last = readDate(lastText, how) ?? (first && withDayOf(first, lastText));
  const begin = first ?? (last && withDayOf(last, firstText));
  return begin && last && stretch(begin, last, how);
}

function readDate(text: string, { isMonthFirst }: How): Dated | undefined {
  const plain = text.trim().replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(plain);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), dayOfMonth: Number(iso[3]) };
  const numbers = /^(\d{1,2})[/.](\d{1,2})\.?(?:[/.]?\s*(\d{4}))?$/.exec(plain);
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    // A dot is written where the day comes first.
    const [month, dayOfMonth] = isMonthFirst && plain.includes('/') ? [a, b] : [b, a];
    return { month, dayOfMonth, year: yearIn(numbers[3]) };
  }
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:\s+(\d{4}))?$/.exec(plain);
  if (monthFirst) return named(monthFirst[1], monthFirst[2], monthFirst[3]);
  const dayFirst = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?$/.exec(plain);
  return dayFirst ? named(dayFirst[2], dayFirst[1], dayFirst[3]) : undefined;
}

function named(monthText = '', dayText = '', yearText: string | undefined): Dated | undefined {
  const month = MONTHS.indexOf(monthText.slice(0, 3)) + 1;
  return month > 0 ? { month, dayOfMonth: Number(dayText), year: yearIn(yearText) } : undefined;
}

function withDayOf(date: Dated, dayText: string): Dated | undefined {
  const text = dayText.trim().replace(/(?:st|nd|rd|th)$/, '');
  return /^\d{1,2}$/.test(text) ? { ...date, dayOfMonth: Number(text) } : undefined;
}

function yearIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** All days from the first to the last; the last may be in the next year. */
function stretch(first: Dated, last: Dated, { today }: How): readonly Day[] | undefined {
  const begin = dayIn(first, first.year ?? yearBefore(first, last), today);
  const end = begin && dayIn(last, last.year, begin);
  if (!begin || !end) return undefined;
  const count = daysBetween(begin, end) + 1;
  return count < 1 || count > STRETCH_DAYS_MAX ? undefined : Array.from({ length: count }, (_, i) => addDays(begin, i));
}

/** "Dec 30 to Jan 2 2027" begins in 2026. */
function yearBefore(first: Dated, last: Dated): number | undefined {
  if (last.year === undefined) return undefined;
  const isLater = first.month * 100 + first.dayOfMonth > last.month * 100 + last.dayOfMonth;
  return isLater ? last.year - 1 : last.year;
}

/** In the year named, else the first one on or after `from`. A 29th of February may be years away. */
function dayIn({ month, dayOfMonth }: Dated, year: number | undefined, from: Day): Day | undefined {
  const thisYear = Number(from.slice(0, 4));
  const years = year === undefined ? Array.from({ length: LEAP_YEARS_APART_MAX + 1 }, (_, i) => thisYear + i) : [year];
  const days = years.map((each) => `${each}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
  return days.find((day) => isDay(day) && (year !== undefined || day >= from));
}

const LEAP_YEARS_APART_MAX = 8;
