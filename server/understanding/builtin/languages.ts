/** The languages that are read. */
import { english } from './english/english.ts';
import { french } from './french/french.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish/spanish.ts';

/** By primary language subtag of BCP 47. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en: english, es: spanish, fr: french };

/** The primary subtag of a BCP 47 tag: `en` of `en-GB`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** By BCP 47; English where we do not read it. */
export function readingOf(language: string): Language {
  return LANGUAGES[primaryOf(language)] ?? english;
}
