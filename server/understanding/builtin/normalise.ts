/** One spelling for what people type in many: lower case, plain apostrophes, digits for number words, whole weekday names. */
import { spellWords } from './spelling.ts';

/** What is read of a text; a carrier joins at most this many characters. */
const TEXT_CHARS_MAX = 1600;

/** The text as typed, without what only looks different: curly quotes, odd dashes and blanks, half characters. Case is kept. */
export function tidy(text: string): string {
  return text
    .slice(0, TEXT_CHARS_MAX)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Lower case, slang spelt out, typing slips in weekday and month names mended, numbers as digits, links and phone numbers gone. */
export function normalise(text: string): string {
  const plain = emoji(tidy(text)).toLowerCase();
  return halves(digits(spellWords(halves(marks(plain)))))
    .replace(/ {2,}/g, ' ')
    .trim();
}

function emoji(text: string): string {
  return text
    .replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3]/gu, '')
    .replace(/[\u{1F44D}\u{1F44C}\u2705\u2714\u{1F4AF}\u{1F197}\u{1F91D}]+/gu, ' yes ')
    .replace(/[\u{1F44E}\u274C\u{1F6AB}\u{1F645}]+/gu, ' no ')
    .replace(/\u{1F64F}+/gu, ' thanks ')
    .replace(FOND, ' thanks ')
    .replace(/\p{Extended_Pictographic}+/gu, (found) => (/^\d/.test(found) ? found : ' '));
}

/** Nothing but hearts and happy faces. */
const FOND =
  /^[\s\u2764\u2665\u263A\u{1F600}-\u{1F60D}\u{1F618}-\u{1F61A}\u{1F642}\u{1F917}\u{1F929}\u{1F970}\u{1F389}\u{1F38A}\u{1F490}-\u{1F49F}\u{1F5A4}\u{1F90D}\u{1F90E}\u{1F9E1}]+$/u;

/** Links, addresses and long numbers hold digits that are no dates. */
function marks(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/(?<![\d/.:-])\+?\(?\d[\d ().-]{8,}\d(?!\d*[:/])/g, (found) => (isPhoneNumber(found) ? ' ' : found))
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

function isPhoneNumber(found: string): boolean {
  const isDate = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:$|[ T])/.test(found);
  return !isDate && found.replace(/\D/g, '').length >= 9;
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
  return cardinal === undefined ? ordinal(base + (ORDINAL.get(unit) ?? 0)) : String(base + cardinal);
}

function single(word: string): string {
  const cardinal = CARDINAL.get(word) ?? (TENS.includes(word) ? 20 + TENS.indexOf(word) * 10 : undefined);
  if (cardinal !== undefined) return String(cardinal);
  return ordinal(ORDINAL.get(word) ?? 20 + TENTHS.indexOf(word) * 10);
}

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
