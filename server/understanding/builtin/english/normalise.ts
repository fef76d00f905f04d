/** One spelling for what people type in many: lower case, plain apostrophes, digits for number words, whole weekday names. */
import { nthSaid } from '../rephrasing.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';
import { spellWords } from './spelling.ts';

/** Lower case, slang spelt out, typing slips in weekday and month names mended, numbers as digits, links and phone numbers gone. */
export function normalise(text: string): string {
  const plain = emojiInWords(tidy(text)).toLowerCase();
  return halves(digits(spellWords(halves(marks(plain)))))
    .replace(/ {2,}/g, ' ')
    .trim();
}

function marks(text: string): string {
  return withoutLinks(text)
    .replace(/\bgood (?:morning|afternoon|evening|day)\b(?! (?:for|time|works))/g, 'hello')
    .replace(/\bgood ?night\b/g, 'bye')
    .replace(/(?<=\p{L})([,!?])(?=\p{L})/gu, '$1 ')
    .replace(/(?<=\p{L}{3})\.(?=\p{L}{3})/gu, '. ')
    .replace(/o['"]? ?clock\b/g, "o'clock");
}

/** "p. m.", "PM", "3pm": one way to write the half of the day. */
function halves(text: string): string {
  return text
    .replace(/(\d) ?([ap]) ?\. ?m\b ?\.?/g, '$1 $2m')
    .replace(/\b([ap]) ?\. ?m\b ?\.?/g, '$1m')
    .replace(/(\d) ([ap]) m\b/g, '$1 $2m')
    .replace(/(\d)([ap]m)\b/g, '$1 $2')
    .replace(/(\d) ?([ap]m)\./g, '$1 $2 .');
}

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const TEENTHS = ['thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const TENTHS = ['twentieth', 'thirtieth'];

/** "first" and "second" stay words alone: most often they choose, or mean something else. "One" is a number only where a number must stand. */
const CARDINAL = new Map([...UNITS, ...TEENS].map((word, number) => [word, number]));
const ORDINAL = new Map([...ORDINALS, ...TEENTHS].map((word, number) => [word, number]));
const COMPOUND = new RegExp(`\\b(${TENS.join('|')})[ -]?(${[...UNITS.slice(1, 10), ...ORDINALS.slice(1, 10)].join('|')})\\b`, 'g');
const SINGLE = new RegExp(
  `\\b(${[...UNITS.slice(2), ...TEENS, ...TENS, ...ORDINALS.slice(3), ...TEENTHS, ...TENTHS].join('|')})(?![a-z])`,
  'g',
);
const ONE_AFTER =
  /\b(at|(?<!this )past|to|till|until|after|before|around|about|by|between|from|number|option) one\b(?= ?(?:$|[.,!?]|or\b|and\b|to\b|till|until|-|on\b|tomorrow|today|\w+day\b|please|works|instead|if\b|then|pm\b|am\b))/g;
const ONE_BEFORE =
  /\bone (?=(?:am|pm|o'clock|\d\d\b|in the (?:morning|afternoon|evening)|hours?|days?|weeks?|months?|year|minutes?|(?:days?|weeks?) from|ish\b))/g;

function digits(text: string): string {
  return text
    .replace(COMPOUND, (_, tens: string, unit: string) => compound(tens, unit))
    .replace(SINGLE, (word: string) => single(word))
    .replace(ONE_AFTER, '$1 1')
    .replace(ONE_BEFORE, '1 ')
    .replace(/\ba couple (?:of )?(?=(?:hour|day|week|month|minute)s?\b)/g, '2 ')
    .replace(/\b(?:a )?few (?=(?:hour|day|week|month)s?\b)/g, '3 ')
    .replace(/\b(?:a|1) fortnight\b/g, '2 weeks')
    .replace(/\b(\d|an?) (?:and a half hours?|hours? and a half)\b/g, (_, hours: string) => `${Number(hours) * 60 + 30 || 90} minutes`)
    .replace(/\b(?:(?:a )?half an hour|a half[ -]hour|half[ -]hour)\b/g, '30 minutes')
    .replace(/\b(?:a )?quarter (?:of an )?hour\b/g, '15 minutes');
}

function compound(tens: string, unit: string): string {
  const base = 20 + TENS.indexOf(tens) * 10;
  const cardinal = CARDINAL.get(unit);
  return cardinal === undefined ? nthSaid(base + (ORDINAL.get(unit) ?? 0)) : String(base + cardinal);
}

function single(word: string): string {
  const cardinal = CARDINAL.get(word) ?? (TENS.includes(word) ? 20 + TENS.indexOf(word) * 10 : undefined);
  if (cardinal !== undefined) return String(cardinal);
  return nthSaid(ORDINAL.get(word) ?? 20 + TENTHS.indexOf(word) * 10);
}
