/** Who is writing, or whom the visit is for. Read from the text as typed: capitals say most of what a name is. */
import type { Wording } from '#core/reading.ts';
import { tidy } from './normalise.ts';
import { NOT_NAMES } from './not-names.ts';

/** Longer than any name people give by text. */
const NAME_CHARS_MAX = 60;
const PART = "[\\p{L}][\\p{L}\\p{M}'’.-]*";
const NAME = `(${PART}(?: ${PART}){0,3})`;
const KIN =
  '(?:son|daughter|wife|husband|partner|mom|mum|mother|dad|father|brother|sister|kid|boy|girl|friend|fiancee?|boyfriend|girlfriend|grandson|granddaughter|grandma|grandmother|niece|nephew|aunt|uncle|cousin|dog|cat)';

type Cue = {
  readonly pattern: RegExp;
  /** The words before leave no doubt that a name follows, so a small letter is believed. */
  readonly isStrong: boolean;
  /** It is somebody else who comes. */
  readonly isOther: boolean;
};

/** In order: what leaves no doubt first. */
const CUES: readonly Cue[] = [
  cue(`\\b(?:my|the|his|her|their) (?:full |first |last )?name(?: is|'s|s|:| will be| would be)[: ]+${NAME}`, true),
  cue(`(?:^|[.!?,] *)name(?: is|'s|:)[: ]*${NAME}`, true),
  cue(`\\b(?:under|in) (?:the |my )?name(?: of)? (?:is )?${NAME}`, true),
  cue(
    `\\b(?:put|book|booked|reserve|reserved|schedule|save|have|got|place|list|made|it's|is|that|booking|reservation|appointment|slot|session)\\b[^.!?]*? under ${NAME}`,
    true,
  ),
  cue(`\\bunder (?:the )?(?:booking |reservation |appointment )?${NAME}$`, true),
  cue(`\\b(?:for|it's for|with) (?:my|our) (?:\\w+ )?${KIN},? ${NAME}`, true, true),
  cue(`\\bmy (?:\\w+ )?${KIN}(?:'s name is| is called| is named|,? named|,? called) ${NAME}`, true, true),
  cue(`\\b(?:call me|i go by|it's under|i am called|i'm called|people call me) ${NAME}`, true),
  cue(`\\b(?:this is|it's|it is|its|i am|i'm|im|i’m|here is) ${NAME}`, false),
  cue(
    `(?:^|[.!?] )(?:(?:hi|hey|hello|hiya|heya|yo|howdy|(?:good )?(?:morning|afternoon|evening|day))[,!. ]+)?${NAME} (?:here|speaking)\\b`,
    false,
  ),
  cue(`\\b(?:booking|appointment|appt|book|slot|session|visit|cut|haircut|reservation)\\b[^.!?]*? for ${NAME}`, false),
  cue(`(?:(?:^|[ .!?])[-–~]|\\b(?:thanks|thank you|thx|cheers|regards|best|love),?) ?${NAME}[ .!]*$`, false),
];

/** A name, and whether it is of somebody else who comes. */
export type NameFound = { readonly name: string; readonly isOther: boolean };

/** The name, as the customer writes it, first letters made capitals when she wrote none. */
export function findName(wording: Wording): NameFound | undefined {
  const text = tidy(wording.text);
  for (const { pattern, isStrong, isOther } of CUES) {
    const match = pattern.exec(text);
    const name = match?.[1] === undefined ? undefined : nameIn(match[1], isStrong, text.slice(match.index + match[0].length));
    if (name !== undefined && !isOurs(name, wording)) return { name, isOther };
  }
  const answered = wording.last.asked === 'name' ? answeredName(text) : undefined;
  return answered === undefined ? undefined : { name: answered, isOther: false };
}

function cue(source: string, isStrong: boolean, isOther = false): Cue {
  return { pattern: new RegExp(source, 'iu'), isStrong, isOther };
}

/** We asked for the name: what is left without politeness is one, if it looks like one. */
function answeredName(text: string): string | undefined {
  const bare = text.replace(
    /^(?:(?:hi|hey|hello|sure|ok|okay|yes|yeah|yep|of course|oh|sorry|it'?s|it is|name'?s?|for|just|is|my)[,.! ]+)+/iu,
    '',
  );
  const words = bare.replace(/[+(]?\d[\d ()-]{4,}/gu, '').replace(/[ ,.!]+(?:please|thanks|thank you|here|thx|pls|speaking)[ .!]*$/iu, '');
  const found = new RegExp(`^${NAME}`, 'u').exec(words)?.[1];
  const name = found === undefined ? undefined : nameIn(found, true, '');
  const rest = words.slice(name?.length ?? 0);
  return /^[ .!]*(?:$|[,.!-]|and\b|but\b|so\b)/u.test(rest) ? name : undefined;
}

/** The words of `found` up to the first that no name holds. */
function nameIn(found: string, isStrong: boolean, rest: string): string | undefined {
  const words: string[] = [];
  for (const word of found.split(' ')) {
    if (
      NOT_NAMES.has(word.toLowerCase().replace(/[.'-]+$/, '')) &&
      !isParticle(word, words) &&
      !(isStrong && /^(?:April|May|June)$/.test(word))
    )
      break;
    if (!isStrong && words.length > 0 && !/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(words[0] ?? '')) break;
    words.push(word.replace(/[.,-]+$/, (ending) => (word.length <= 3 && ending === '.' ? ending : '')));
    if (/[.,]$/.test(word) && word.length > 3) break;
  }
  const name = words
    .join(' ')
    .replace(/'s$/, '')
    .replace(/[.'-]+$/, (ending) => (ending === '.' && words.length > 1 ? '.' : ''))
    .trim();
  const isCapital = /^\p{Lu}/u.test(name);
  if (name.length < 2 || name.length > NAME_CHARS_MAX || !/\p{L}{2}/u.test(name)) return undefined;
  if (!isStrong && !isCapital && !isWholeThought(name, found, rest)) return undefined;
  return titled(name);
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
