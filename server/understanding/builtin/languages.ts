/** The languages that are read. */
import { english } from './english/english.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish/spanish.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en: english, es: spanish };

/** By BCP 47; English where we do not read it. */
export function readingOf(language: string): Language {
  return LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? english;
}
