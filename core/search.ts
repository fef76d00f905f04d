/** Finding words in texts and names: what is looked for, and where it stands. */

/** Words of a search that count, and letters of each. */
const WORDS_MAX = 8;
const LETTERS_MAX = 40;
const WORD = /[\p{L}\p{N}]+/gu;
const ACCENTS = /[\u0300-\u036f]/g;
/** With fewer digits nearly every number would be found. */
const DIGITS_MIN = 3;

/**
 * The beginnings of words that a search asks for: letters and digits only, small, without accents, so that no search can
 * be anything but words to a database. Empty when there is no word in it.
 */
export function wordStarts(search: string): readonly string[] {
  const words = folded(search).match(WORD) ?? [];
  return [...new Set(words.map((word) => [...word].slice(0, LETTERS_MAX).join('')))].slice(0, WORDS_MAX);
}

/** The digits of a search that may be a part of a phone number; undefined when it is none. */
export function phoneDigits(search: string): string | undefined {
  const digits = search.replace(/[\s()+./-]/g, '');
  return /^\d+$/.test(digits) && digits.length >= DIGITS_MIN ? digits.slice(0, 15) : undefined;
}

/** Where words that begin like one of `starts` stand in a text: from and until, in its order. */
export function whereFound(text: string, starts: readonly string[]): [from: number, until: number][] {
  // A letter and its accents belong together also where they are two characters.
  const words = text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const found = [...words].filter(([word]) => starts.some((start) => folded(word).startsWith(start)));
  return found.map(({ 0: word, index }) => [index, index + word.length]);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}
