/** Months, and dates in digits. */

/** As patterns of the spelt text. */
export const MONTHS: readonly (readonly [portuguese: string, english: string])[] = [
  ['janeiro', 'january'],
  ['fevereiro', 'february'],
  ['marco', 'march'],
  ['abril', 'april'],
  ['maio', 'may'],
  ['junho', 'june'],
  ['julho', 'july'],
  ['agosto', 'august'],
  ['setembro', 'september'],
  ['outubro', 'october'],
  ['novembro', 'november'],
  ['dezembro', 'december'],
];

/** Words of their own but for the number beside them: `mar`, `set`, `out`, `dez`. */
export const SHORT_MONTHS: readonly (readonly [portuguese: string, english: string])[] = [
  ['jan', 'january'],
  ['fev', 'february'],
  ['mar', 'march'],
  ['abr', 'april'],
  ['mai', 'may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['ago', 'august'],
  ['set', 'september'],
  ['out', 'october'],
  ['nov', 'november'],
  ['dez', 'december'],
];

type Digits = { readonly day: string | undefined; readonly month: string | undefined; readonly year: string | undefined };

/** `25 june 2026` for `25/6/26`; `match` where there is no such month or day, unless the two are the other way round. */
export function dayAndMonth(match: string, { day, month, year }: Digits): string {
  const [first, second] = [Number(day), Number(month)];
  const [date, at] = second > 12 && first <= 12 ? [second, first] : [first, second];
  const name = MONTHS[at - 1]?.[1];
  if (name === undefined || date < 1 || date > 31) return match;
  return `${date} ${name}${year === undefined ? '' : ` ${wholeYear(year)}`}`;
}

function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) > 50 ? `19${year}` : `20${year}`;
}
