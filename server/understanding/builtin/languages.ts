/** The languages that are read. */
import { type Spoken, spokenOf } from '#core/languages.ts';
import { english } from './english/english.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish/spanish.ts';

export const LANGUAGES: Readonly<Record<Spoken, Language>> = { en: english, es: spanish };

/** By BCP 47; English where we do not read it. */
export function readingOf(language: string): Language {
  return LANGUAGES[spokenOf(language)];
}
