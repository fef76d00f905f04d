/** What the languages share in bringing what people type to one spelling. */
import { isOneSlip } from './slips.ts';

/** How the words of a language are typed, all in lower case and without accents. */
export type Spelling = {
  /** Whole words that stand for others. */
  readonly slang: Readonly<Record<string, string>>;
  /** Words worth mending when a letter is wrong, missing, doubled or swapped; nothing else is guessed at. */
  readonly mended: readonly string[];
  /** Words of their own that are one slip away from one of those. */
  readonly real: ReadonlySet<string>;
};

const MENDED_CHARS = { least: 5, most: 13 } as const;

/** Spells every word of a text out; words it does not know stay as they are. */
export function wordSpeller({ slang, mended, real }: Spelling): (text: string) => string {
  const untouched = new Set([...mended, ...real]);
  const byFirst = Map.groupBy(mended, (word) => word[0] ?? '');
  const spelt = (word: string): string => {
    if (Object.hasOwn(slang, word)) return slang[word] ?? word;
    const isMendable = word.length >= MENDED_CHARS.least && word.length <= MENDED_CHARS.most && !/\d/.test(word);
    if (!isMendable || untouched.has(word)) return word;
    return byFirst.get(word[0] ?? '')?.find((known) => isOneSlip(word, known)) ?? word;
  };
  return (text) => text.replace(/[\p{L}\d']+/gu, spelt);
}

/** Lower case, without accents; one way to write `3 pm`; a blank behind commas and the like. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d) ?([ap]) ?\.? ?m\b\.?/g, '$1 $2m')
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(/(?<=\p{L})([,!?])(?=\p{L})/gu, '$1 ');
}
