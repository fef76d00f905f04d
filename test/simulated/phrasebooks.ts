/** The languages that simulated customers speak. */
import { english } from './english.ts';
import type { Phrasebook } from './phrasebook.ts';
import { spanish } from './spanish.ts';

const PHRASEBOOKS: readonly Phrasebook[] = [english, spanish];

/** Throws when nobody has written that language's phrasebook. */
export function phrasebookOf(language: string): Phrasebook {
  const book = PHRASEBOOKS.find((one) => one.language === language);
  if (!book) throw new Error(`no phrasebook for ${language}: add one beside english.ts`);
  return book;
}
