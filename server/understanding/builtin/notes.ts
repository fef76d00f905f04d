/**
 * What the owner should know besides the wish: an allergy, a dog, how to get in, who comes along. Notes are kept as they were
 * typed, so that nobody reads into them what was not said; how many come is counted.
 */
import type { Language } from './language.ts';
import { pattern } from './phrases.ts';
import { TEXT_CHARS_MAX } from './tidy.ts';

/** Longest note kept of one text, in characters. */
const NOTE_CHARS_MAX = 300;

const OF_HEALTH = pattern(
  /\b/,
  [
    /allerg(?:y|ic|ies)|intoleran(?:t|ce)|(?:sensitive|delicate) (?:skin|scalp|teeth|to)|sensitivity|asthma\w*|eczema|psoriasis|diabet\w+/,
    /epilep\w+|pregnant|breast-?feeding|wheel-?chair|on crutches|mobility|disabled|disability|deaf|hard of hearing|(?:i'm|he's|she's) blind/,
    /autis\w+|adhd|claustrophob\w+|pacemaker|blood pressure|(?:bad|sore|hurt|injured|dodgy) (?:back|knee|neck|shoulder|hip|ankle|wrist)/,
    /(?:back|knee|neck|shoulder|hip) (?:injury|pain|surgery|op)|slipped disc|(?:had|recovering from) (?:an? )?(?:surgery|operation|op)\b/,
    /(?:i'm|i am|he's|she's|i get) (?:a (?:bit|little) |very |really |quite |super |so |pretty )*(?:nervous|anxious|scared|squeamish)/,
  ],
  /\b/,
);

const OF_THE_PLACE = pattern(
  /\b/,
  [
    /(?:ring|press|buzz|use|try|knock(?: on)?) (?:the|my|our) (?:\S+ )?(?:bell|door\s?bell|buzzer|intercom|door|gate|entrance|flat|number)/,
    /(?:gate|door|entry|access|key|buzzer) code|code is|(?:my|our|the) address(?: is|'s)|(?:i|we) live (?:at|on|in|near)|come (?:round|around) (?:the|to the) back/,
  ],
  /\b/,
);

const OF_COMPANY = pattern(
  /\b/,
  [
    /(?:i|we)(?:'ve| have|'ve got| have got| got| own)? (?:also )?(?:have|got|own) (?:an? |\d+ |my )(?:\S+ ){0,2}(?:dogs?|cats?|pupp(?:y|ies)|pets?|bunny|parrot)(?! (?:groom\S*|walk\S*|appointment|that needs|who needs))/,
    /(?:i'll|i will|i'm|we'll|i'd be|i might) (?:also )?(?:be )?bring(?:ing)? (?!it|that|forward)\S+/,
    /(?:dog|cat|baby|toddler|son|daughter|kid)(?:'s| is) (?:friendly|scared|shy|very shy|asleep|sleeping|a bit \S+|nervous|afraid|non-?verbal|in the (?:house|garden|yard))/,
  ],
  /\b/,
);

const OF_HER = pattern(
  /\b/,
  [
    /i(?:'ve| have)(?: got)? (?:really |very |super |quite |extremely |naturally )*(?:long|short|thick|thin|fine|curly|coily|frizzy|damaged|coloured|colored|bleached|oily|dry) (?:\S+ )?(?:hair|skin|nails|extensions)/,
    /(?:it's |this is |this will be |it'll be |it will be )?my first (?:time|visit)(?! (?:available|slot))|first[- ]time (?:client|customer|visitor)|i'm (?:a )?new (?:client|customer|here|patient)/,
    /(?:i|we)(?:'d| would)? prefer (?:an? )?(?:female|male|woman|man|lady|quiet)|no (?:small talk|chit ?chat|talking|perfume|scent)|please be (?:gentle|quiet|patient|careful)/,
    /(?:i'll|i will|i'll be|i'm) (?:be )?pay(?:ing)? (?:by|in|with) (?:cash|card|cheque|check)|(?:it's|this is) (?:a )?(?:surprise|gift|present) for/,
  ],
  /\b/,
);

/** "By the way", "just so you know", "note:": whatever follows and asks for nothing is a note. */
const MARKED =
  /^(?:(?:and|also|oh|ok|please|hi|hey|thanks|just a|just|quick|one more thing|one thing)[ ,:!.]*)*(?:by the way|btw|fyi|heads up|just so you know|so you know|for your info\w*|p\.?s\.?|n\.?b\.?|please note|(?:please )?be aware|i should (?:probably )?(?:mention|say|add|warn you|tell you)|(?:just )?to (?:let you know|mention|warn you)|worth (?:mentioning|knowing))\b[ ,:.-]*(?:that )?(?=[^\s,:.-])/;
/** "Note: …", whatever it says. */
const NOTE =
  /^(?:(?:and|also|please|with a|add a|can you add a|could you add a)[ ,]+)*(?:notes?|(?:special )?requests?|comments?)(?: to \w+)? ?(?::|-| that\b)[ ]*(?=\S)/;

const ASKS_OR_WISHES =
  /\?|^(?:(?:and|so|but|ok|hi|hey)[ ,]+)*(?:what|when|where|who|why|how|which|is|are|do|does|did|can|could|would|will|should|may)\b|\b(?:book|cancel|move|change|resched\w*|postpone|push|can't make|need an?|want an?|want to|would like|i'd like|running|late|on my way|appointment|available|instead|is it ok|are you|can i|can you|could you)\b/;
const NAMES_WHEN =
  /\b(?:today|tomorrow|tonight|\w+day|\d{1,2}(?:st|nd|rd|th)|\d{1,2} ?[ap]m|at \d{1,2}|\d:\d\d|next week|morning|afternoon|evening|noon|later|earlier)\b/;

/** What a text says besides its wish, and what is left of it. */
export type Notes = {
  readonly notes: string | undefined;
  /** The text as typed without what is nothing but a note. */
  readonly rest: string;
};

/** Thoughts of their own end here. */
const THOUGHT =
  /(?<=[.!?;\n])\s+|\s*\n\s*|(?:,? +(?:and|but|so|also|plus)|,) +(?=(?:i|i'm|im|i've|ive|i'll|i'd|we|we've|my|can|could|do|does|is|are|how|what|when|please|book|move|need|want|it's|its|this is|there's|ring|use|press|just so|btw|by the way|fyi|ps)\b)| +(?=(?:btw|by the way|fyi|just so you know|p\.?s\.?|heads up|nb|note:)(?: |:|,))/iu;

/** The thoughts of a text, as typed, that are for the owner to know. */
export function findNotes(text: string, language: Language): Notes {
  const thoughts = text
    .slice(0, TEXT_CHARS_MAX)
    .replace(/[^\S\n]+/gu, ' ')
    .split(language.thoughts ?? THOUGHT)
    .filter((thought) => thought !== '');
  const read = thoughts.map((thought) => ({ thought, note: noteIn(thought, language.phrase(language.spell(thought))) }));
  const notes = read.flatMap(({ note }) => note?.words ?? []).join('; ');
  if (notes === '') return { notes: undefined, rest: text };
  const rest = read.flatMap(({ thought, note }) => (note?.isAlone ? [] : [thought]));
  return { notes: notes.slice(0, NOTE_CHARS_MAX), rest: rest.join('. ').replace(/([.!?,;])\. /g, '$1 ') };
}

function noteIn(thought: string, words: string): { words: string; isAlone: boolean } | undefined {
  const said = tidied(thought);
  if (NOTE.test(words)) return { words: withoutMark(said), isAlone: true };
  const isPlain = !ASKS_OR_WISHES.test(words);
  if (MARKED.test(words)) return isPlain && !NAMES_WHEN.test(words) ? { words: withoutMark(said), isAlone: true } : undefined;
  if (/\?/.test(words) || ![OF_HEALTH, OF_THE_PLACE, OF_COMPANY, OF_HER].some((cue) => cue.test(words))) return undefined;
  return { words: said, isAlone: isPlain && !NAMES_WHEN.test(words) };
}

function tidied(thought: string): string {
  return thought
    .replace(/^(?:[\s,.;:-]|(?:and|but|so|also|plus|oh|hi|hey|ok)\b,?)+/iu, '')
    .replace(/[\s,.;!]+$/u, '')
    .replace(/\s+/gu, ' ');
}

function withoutMark(said: string): string {
  const rest = said.replace(
    /^(?:(?:just|please|quick|add a|with a|can you)\s+)*(?:by the way|btw|fyi|heads up|just so you know|so you know|p\.?s\.?|n\.?b\.?|please note|notes?)\b[\s,:.-]*(?:that\s+)?/iu,
    '',
  );
  return rest === '' ? said : rest;
}
