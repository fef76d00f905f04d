/** The names of the months. */

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
