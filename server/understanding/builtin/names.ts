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
  /** What people say they are: no name where it comes first in small letters ("sono russa", but "Anna Russo"). */
  readonly callings?: ReadonlySet<string>;
  /** Those of `notNames` that a surname may begin with, before a capital: "de Vries". */
  readonly surnameOpeners?: ReadonlySet<string>;
  /** Politeness before and after a name that was asked for. */
  readonly opener: RegExp;
  readonly ending: RegExp;
  /** What may follow the name in such an answer. */
  readonly goesOn: RegExp;
};

/** A cue; case does not matter. */
export function nameCue(source: string, isStrong: boolean, isOther = false): NameCue {
  let pattern: RegExp | undefined;
  return {
    // Compiled when first asked for: without regard to case in every script, it takes long.
    get pattern() {
      pattern ??= new RegExp(source, 'iu');
      return pattern;
    },
    isStrong,
    isOther,
  };
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
function nameIn(
  found: string,
  { isStrong, isAsked, rest, words: { notNames, callings, surnameOpeners, ending } }: NameSetting,
): string | undefined {
  const words: string[] = [];
  const isAll = isAsked && /^[ .!]*$/.test(rest);
  const setting = { isStrong: isStrong || isAll, found: found + rest };
  const all = found.split(' ');
  for (const [i, word] of all.entries()) {
    const leads = leadsToSurname(all.slice(i)) && (i > 0 || surnameOpeners?.has(word) === true);
    const isNoName = notNames.has(word.toLowerCase().replace(/[.'-]+$/, '')) && !isFirstName(word, words, setting);
    if (i === 0 && callings?.has(word) === true) break;
    if (isNoName && !(isParticle(word) && words.length > 0) && !leads) break;
    if (!isStrong && !leads && words.length > 0 && !/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(words[0] ?? '')) break;
    words.push(word.replace(/[.,-]+$/, (ending) => (word.length <= 3 && ending === '.' ? ending : '')));
    if (/[.,]$/.test(word) && word.length > 3 && !/^(?:mrs|prof|miss)\.$/i.test(word)) break;
  }
  while (words.length > 1 && JOINING.test(words.at(-1) ?? '')) words.pop();
  const name = words
    .join(' ')
    .replace(/'s$/, '')
    .replace(/[.'-]+$/, (ending) => (ending === '.' && words.length > 1 ? '.' : ''))
    .trim();
  const isCapital = /^\p{Lu}/u.test(name);
  if (name.length < 2 || name.length > NAME_CHARS_MAX || !/\p{L}{2}/u.test(name)) return undefined;
  const after = found.slice(words.join(' ').length) + rest;
  if (!isStrong && /^ ?\d/.test(after)) return undefined;
  if (!isStrong && !isCapital && !isAsked && !isWholeThought(name, after.replace(ending, ''))) return undefined;
  return titled(name);
}

/** First names that are words of their own besides; in small letters only where a name must follow. */
function isFirstName(word: string, before: readonly string[], { isStrong, found }: { isStrong: boolean; found: string }): boolean {
  if (before.length > 0 || !/^(?:jan|april|may|june|august|will|hope|ben|wil)[.]?$/i.test(word) || /^\S+ \d/.test(found)) return false;
  const isThought = /^\S+(?: ?[.,!?-]|$| (?:and|but|here|speaking)\b)/.test(found) || /^\S+ \p{Lu}/u.test(found);
  return isStrong || (isThought && /^\p{Lu}/u.test(word));
}

/** Between a first name and a surname; nothing ends with one. */
const JOINING = /^(?:van|von|de|der|den|ter|la|le|di|da|del|bin|al|el)$/;

function isParticle(word: string): boolean {
  return JOINING.test(word.toLowerCase()) || /^(?:may|june|april)$/i.test(word);
}

/** "van den Berg": particles in small letters, then a capital. */
function leadsToSurname(words: readonly string[]): boolean {
  const surname = words.find((word) => !JOINING.test(word)) ?? '';
  return JOINING.test(words[0] ?? '') && /^\p{Lu}/u.test(surname);
}

/** In small letters "i'm dana" is a name only where the thought ends there. */
function isWholeThought(name: string, after: string): boolean {
  const isLast = /^ *(?:$|[,.!?-]|(?:and|from|again|here|needs|wants|x+)\b)/.test(after);
  return isLast && !/(?:ing|ed|ly)\b/.test(name) && name.split(' ').length <= 3;
}

/** Our owner's or agent's own name is how they greet or thank us. */
function isOurs(name: string, { business }: Wording): boolean {
  return business.ownerName !== '' && business.ownerName.toLowerCase().split(' ')[0] === name.toLowerCase().split(' ')[0];
}

function titled(name: string): string {
  const isFlat = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 3);
  return isFlat ? name.toLowerCase().replace(/(?<![\p{L}])\p{L}|(?<=\bo')\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}
