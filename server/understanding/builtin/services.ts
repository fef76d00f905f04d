/** Which of the business's services a text names: by its whole name, its plural, a part only it has, or with a typing slip. */
import type { Service } from '#core/business.ts';
import type { Language } from './language.ts';
import { isOneSlip } from './slips.ts';

const PART_CHARS_MIN = 3;
const BEGINNING_CHARS_MIN = 4;

/** `isNamed`: the text names a service at all. */
export type ServiceFound = { readonly id: string | undefined; readonly isNamed: boolean };

/** The id of the one service the text names, nothing when it names several equally well. */
export function findService(text: string, services: readonly Service[], language: Language): ServiceFound {
  const words = wordsOf(text, language);
  const scored = services
    .filter((service) => service.isActive)
    .map((service) => scoreOf(words, service, language))
    .filter((one) => one.score > 0)
    .toSorted((a, b) => b.score - a.score);
  const whole = scored.filter(
    (one) => one.isWhole && !scored.some((other) => other.isWhole && (isPartOf(one, other) || isSaidBy(one, other))),
  );
  const [named, ...others] = whole.filter((one) => one.hasHeads);
  // "Hair colour" is a colour, though "hair" begins a haircut.
  const [only] = whole;
  const meant = named !== undefined && others.length === 0 ? [named] : whole.length > 1 ? [] : only?.isExact === true ? whole : scored;
  const [best, next] = meant;
  const isClear = best !== undefined && (next === undefined || next.score < best.score);
  return { id: isClear ? best.id : undefined, isNamed: scored.length > 0 };
}

/** "Cut" within "Kids' Cut": the longer name was meant. */
function isPartOf(one: Scored, other: Scored): boolean {
  return (
    one !== other && one.wanted.length < other.wanted.length && one.wanted.every((word) => other.wanted.some((its) => isSame(word, its)))
  );
}

/** "Haarschnitt" is no "Kinderhaarschnitt" where there are both, nor the other way round: what was said to the letter was meant. */
function isSaidBy(one: Scored, other: Scored): boolean {
  return !one.isExact && other.isExact && one.wanted.every((word) => other.wanted.some((its) => isSame(word, its)));
}

type Scored = {
  readonly id: string;
  readonly wanted: readonly string[];
  readonly isWhole: boolean;
  readonly isExact: boolean;
  readonly hasHeads: boolean;
  readonly score: number;
};

/** The words of a text that could name a service, in the singular. */
function wordsOf(text: string, { commonWords }: Language): readonly string[] {
  return (text.match(/[\p{L}\d']+/gu) ?? []).map((word) => singular(word.replace(/'s?$/, ''))).filter((word) => !commonWords.has(word));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word;
}

/** How many of the service's words are there; all of them count more than any part. */
function scoreOf(words: readonly string[], service: Service, language: Language): Scored {
  const wanted = wordsOf(language.spell(service.name), language);
  const found = wanted.filter((word) => words.some((said) => isSame(said, word))).length;
  const begun = wanted.filter((word) => words.some((said) => !isSame(said, word) && isBegun(said, word))).length;
  const isWhole = found > 0 && found === wanted.length;
  const hasHeads = isWhole && wanted.every((word) => words.some((said) => isHead(said, word)));
  const isExact = wanted.every((word) => words.includes(word));
  return { id: service.id, wanted, isWhole, isExact, hasHeads, score: isWhole ? 2 * found + 1 : found + begun / 2 };
}

/** "Hair" for "haircut": less than the word, for it begins others too. */
function isBegun(said: string, word: string): boolean {
  return said.length >= BEGINNING_CHARS_MIN && word.length >= said.length + 3 && word.startsWith(said);
}

/** "Cut" says what a haircut is, "hair" does not. */
function isHead(said: string, word: string): boolean {
  return isSame(said, word) && !(word.length > said.length + 1 && word.startsWith(said));
}

function isSame(said: string, word: string): boolean {
  if (said === word) return true;
  if (/^\d+$/.test(said) || /^\d+$/.test(word)) return false;
  const [short, long] = said.length < word.length ? [said, word] : [word, said];
  if (
    short.length >= PART_CHARS_MIN &&
    long.length >= short.length + 3 &&
    (long.endsWith(short) || (short === word && short.length >= BEGINNING_CHARS_MIN && long.startsWith(short)))
  )
    return true;
  return short.length >= 5 && isOneSlip(said, word);
}
