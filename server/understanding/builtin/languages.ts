/** The languages that are read. */
import { type Spoken, spokenOf } from '#core/languages.ts';
import { dutch } from './dutch/dutch.ts';
import { english } from './english/english.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { italian } from './italian/italian.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese/portuguese.ts';
import { spanish } from './spanish/spanish.ts';

export const LANGUAGES: Readonly<Record<Spoken, Language>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
  nl: dutch,
};

/** By BCP 47; English where we do not read it. */
export function readingOf(language: string): Language {
  return LANGUAGES[spokenOf(language)];
}
