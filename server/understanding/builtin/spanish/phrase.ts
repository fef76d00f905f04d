/**
 * Spelt Spanish in the engine's words. The tables run in order, each over what the one before has left: names of days and months,
 * then times, then dates, then what is wanted, then the little words between them.
 */
import { ANSWERS } from './answers.ts';
import { DATES } from './dates.ts';
import { LINKS } from './links.ts';
import { REQUESTS } from './requests.ts';
import { TIMES } from './times.ts';

/** A phrase and how the engine says it. */
export type Row = readonly [spanish: RegExp, said: string | ((match: string, ...groups: string[]) => string)];

const TABLES: readonly (readonly Row[])[] = [DATES, TIMES, REQUESTS, ANSWERS, LINKS];

/** What no row knows stays as it is. */
export function phrase(spelt: string): string {
  let text = spelt;
  for (const table of TABLES)
    for (const [spanish, said] of table) text = typeof said === 'string' ? text.replace(spanish, said) : text.replace(spanish, said);
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.?!])/g, '')
    .trim();
}
