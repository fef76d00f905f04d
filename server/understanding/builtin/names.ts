/** Who is writing, or whom the visit is for. Read from the text as typed: capitals say most of what a name is. */
import type { Wording } from '#core/reading.ts';
import { isOneSlip } from './slips.ts';
import { tidy } from './tidy.ts';

/** Longer than any name people give by text. */
const NAME_CHARS_MAX = 60;
const PART = "[\\p{L}][\\p{L}\\p{M}'’.-]*";
/** Source of the group that takes a name: up to four words. */
export const NAME = `(${PART}(?: ${PART}){0,3})`;
/** A way to say a name; its first group is the name. */
export type NameCue = {
  readonly pattern: RegExp;
  /** The words before leave no doubt that a name follows, so a small letter is believed. */
  readonly isStrong: boolean;
  /** It is somebody else who comes. */
  readonly isOther: boolean;
};

/** How a language speaks of names. */
export type NameWords = {
  /** In order: what leaves no doubt first. */
  readonly cues: readonly NameCue[];
  /** Words that stand where a name could, in lower case. */
  readonly notNames: ReadonlySet<string>;
  /** Politeness before and after a name that was asked for. */
  readonly opener: RegExp;
  readonly ending: RegExp;
  /** What may follow the name in such an answer. */
  readonly goesOn: RegExp;
};

/** A cue; case does not matter. */
export function nameCue(source: string, isStrong: boolean, isOther = false): NameCue {
  return { pattern: new RegExp(source, 'iu'), isStrong, isOther };
}

/** A name, and whether it is of somebody else who comes. */
export type NameFound = { readonly name: string; readonly isOther: boolean };

/** The name, as the customer writes it, first letters made capitals when she wrote none. */
export function findName(wording: Wording, words: NameWords): NameFound | undefined {
  const text = tidy(wording.text);
  const isAsked = wording.last.asked === 'name';
  for (const { pattern, isStrong, isOther } of words.cues) {
    const match = pattern.exec(text);
    const rest = text.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
    const name = match?.[1] === undefined ? undefined : nameIn(match[1], { isStrong, isAsked, rest, words });
    if (name !== undefined && !isOurs(name, wording)) return { name, isOther };
  }
  const answered = isAsked ? answeredName(text, words) : undefined;
  return answered === undefined ? undefined : { name: answered, isOther: false };
}

/** We asked for the name: what is left without politeness is one, if it looks like one. */
function answeredName(text: string, words: NameWords): string | undefined {
  const bare = text.replace(words.opener, '');
  const said = withoutMistyped(bare.replace(/[+(]?\d[\d ()-]{4,}/gu, '').replace(words.ending, ''), words);
  const found = FIRST.exec(said)?.[1];
  const name = found === undefined ? undefined : nameIn(found, { isStrong: true, isAsked: true, rest: '', words });
  return words.goesOn.test(said.slice(name?.length ?? 0)) ? name : undefined;
}

/** "Dana pelase": a last small word after a capital that is one slip from what is no name. */
function withoutMistyped(said: string, { notNames }: NameWords): string {
  const [, name, last = ''] = /^(\p{Lu}.*?)[ ,.!]+(\p{Ll}+)[ .!]*$/u.exec(said) ?? [];
  const isMistyped = [...notNames].some((word) => word.length >= MISTYPED_CHARS_MIN && word !== last && isOneSlip(word, last));
  return name !== undefined && isMistyped ? name : said;
}

const MISTYPED_CHARS_MIN = 5;

const FIRST = new RegExp(`^${NAME}`, 'u');

/** What stands before and after words that may be a name, and whether we had asked for one. */
type NameSetting = { readonly isStrong: boolean; readonly isAsked: boolean; readonly rest: string; readonly words: NameWords };

/** The words of `found` up to the first that no name holds. */
function nameIn(found: string, { isStrong, isAsked, rest, words: { notNames, ending } }: NameSetting): string | undefined {
  const words: string[] = [];
  const isAll = isAsked && /^[ .!]*$/.test(rest);
  const setting = { isStrong: isStrong || isAll, isAsked, found: found + rest };
  for (const word of found.split(' ')) {
    const isNoName = notNames.has(word.toLowerCase().replace(/[.'-]+$/, ''));
    if (isNoName && !isParticle(word, words) && !isFirstName(word, words, setting)) break;
    if (!isStrong && words.length > 0 && !/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(words[0] ?? '')) break;
    words.push(word.replace(/[.,-]+$/, (ending) => (word.length <= 3 && ending === '.' ? ending : '')));
    if (/[.,]$/.test(word) && word.length > 3) break;
  }
  // "Ema el sábado": no name ends in a small "el".
  while (words.length > 1 && isParticle(words.at(-1) ?? '', words)) words.pop();
  const name = words
    .join(' ')
    .replace(/'s$/, '')
    .replace(/[.'-]+$/, (ending) => (ending === '.' && words.length > 1 ? '.' : ''))
    .trim();
  const isCapital = /^\p{Lu}/u.test(name);
  if (name.length < 2 || name.length > NAME_CHARS_MAX || !/\p{L}{2}/u.test(name)) return undefined;
  if (!isStrong && !isCapital && !isAsked && !isWholeThought(name, found.replace(ending, ''), rest)) return undefined;
  return titled(name);
}

/** First names that are words of their own besides: in small letters only as the answer to our question for one. */
function isFirstName(
  word: string,
  before: readonly string[],
  { isStrong, isAsked, found }: Pick<NameSetting, 'isStrong' | 'isAsked'> & { found: string },
): boolean {
  if (before.length > 0 || !/^(?:jan|april|may|june|august|will)[.]?$/i.test(word) || /^\S+ \d/.test(found)) return false;
  if (isAsked && isStrong) return true;
  const hasSurname = /^\p{Lu}[\p{L}.]* \p{Lu}/u.test(found);
  return /^\p{Lu}/u.test(word) && (isStrong || isAsked || hasSurname || word === 'Will');
}

function isParticle(word: string, before: readonly string[]): boolean {
  return before.length > 0 && /^(?:van|von|de|der|den|la|le|di|da|del|bin|al|el|may|june|april)$/i.test(word);
}

/** In small letters "i'm dana" is a name only where the thought ends there. */
function isWholeThought(name: string, found: string, rest: string): boolean {
  const isLast = found.trim().length === name.length && /^ *(?:$|[,.!?-]|and\b)/.test(rest);
  return isLast && !/(?:ing|ed|ly)$/.test(name) && name.split(' ').length <= 3;
}

/** Our owner's or agent's own name is how they greet or thank us. */
function isOurs(name: string, { business }: Wording): boolean {
  return business.ownerName !== '' && business.ownerName.toLowerCase().split(' ')[0] === name.toLowerCase().split(' ')[0];
}

function titled(name: string): string {
  const isFlat = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 3);
  return isFlat ? name.toLowerCase().replace(/(?<![\p{L}])\p{L}|(?<=\bo')\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}
