/** What a text may contain, what it costs and where it may be cut. */

/** Twilio takes no longer body in one message (error 21617). */
const BODY_LENGTH_MAX = 1600;

/** How a text travels: GSM-7 takes 160 characters in one segment, UCS-2 takes 70. Each segment is paid for. */
export type Segments = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly segments: number;
  /** Septets in GSM-7 (`€` takes two), UTF-16 code units in UCS-2. */
  readonly units: number;
};

/**
 * A body fit to be sent: characters that XML 1.0, a database or a carrier refuses are gone, and typographic characters
 * that would double the price (curly quotes, dashes, `…`, odd spaces, `½`) are written in GSM-7. Letters stay as they
 * are, accents and emoji too: a customer's name is hers, whatever it costs. Gives `''` when nothing is left.
 */
export function cleanText(body: string): string {
  return printable(body)
    .replace(EM_DASH_BETWEEN_WORDS, ' - ')
    .replace(FRACTION_AFTER_DIGIT, ' $&')
    .replace(TYPOGRAPHIC, (character) => PLAIN.get(character) ?? '')
    .trim();
}

/**
 * A body as it can be stored and put into XML: no control characters but the line feed, no half of a surrogate pair, no
 * noncharacters. What its writer sees stays.
 */
export function printable(body: string): string {
  return body.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').replace(UNPRINTABLE, '').replace(LONE_SURROGATES, '');
}

/** Counts as Twilio does. Neither a two-septet character nor an emoji is split over a border between segments. */
export function segmentsOf(body: string): Segments {
  const septets = septetsOf(body);
  if (septets) {
    const units = sum(septets);
    return { encoding: 'GSM-7', units, segments: units <= 160 ? 1 : filled(septets, 153) };
  }
  return { encoding: 'UCS-2', units: body.length, segments: body.length <= 70 ? 1 : filled(graphemeLengths(body), 67) };
}

/**
 * Cuts a body into parts of at most `maxLength` UTF-16 units: at the end of a sentence or line where there is one in
 * the second half of a part, else between words, else, in a run without spaces, before a link that would be cut, else
 * between characters. No part is empty; a blank body has no parts.
 */
export function splitText(body: string, maxLength: number = BODY_LENGTH_MAX): string[] {
  if (maxLength < 2) throw new RangeError(`maxLength is ${maxLength}: a part must have room for a surrogate pair`);
  const parts: string[] = [];
  let rest = body.trim();
  while (rest.length > maxLength) {
    const end = cutOf(rest, maxLength);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

// A line break in any system's spelling, Unicode's own included.
const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

const EM_DASH_BETWEEN_WORDS = /(?<=\S)[\u2014\u2015](?=\S)/g;
// `2½ hours` is not `21/2 hours`.
const FRACTION_AFTER_DIGIT = /(?<=\d)[¼½¾⅓⅔⅛]/g;

/** Typographic characters and what they are written as. Zero-width joiners are not among them: emoji are built with them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‚‛‹›ʼʹ′´`ˈ',
    '"': '“”„‟«»″ʺ〝〞',
    '-': '‐‑‒–—―−⁃•◦‣▪·∙',
    ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    '...': '…',
    '..': '‥',
    '/': '⁄∕÷',
    x: '×',
    '->': '→',
    '<-': '←',
    '1/4': '¼',
    '1/2': '½',
    '3/4': '¾',
    '1/3': '⅓',
    '2/3': '⅔',
    '1/8': '⅛',
    '2': '²',
    '3': '³',
    '~': '≈',
    '!!': '‼',
    '(C)': '©',
    '(R)': '®',
    '(TM)': '™',
    // Invisible: soft hyphen, zero-width space, word joiner, byte order mark, and the marks that turn reading direction.
    '': '\u00ad\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  }).flatMap(([plain, typographic]) => [...typographic].map((character) => [character, plain] as const)),
);
const TYPOGRAPHIC = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

// GSM 03.38, section 6.2.1: the basic alphabet, and the extension table whose characters take an escape and a septet.
const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENSION = new Set('\f^{}\\[~]|€');

function septetsOf(body: string): number[] | undefined {
  const septets: number[] = [];
  for (const character of body) {
    if (GSM_BASIC.has(character)) septets.push(1);
    else if (GSM_EXTENSION.has(character)) septets.push(2);
    else return undefined;
  }
  return septets;
}

let graphemes: Intl.Segmenter | undefined;

function graphemeLengths(body: string): number[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  // The one cluster that Twilio does split.
  return Array.from(graphemes.segment(body), ({ segment }) => segment).flatMap((one) => (one === '\r\n' ? [1, 1] : [one.length]));
}

/** How many segments of `room` units the characters fill, none of them cut. */
function filled(lengths: readonly number[], room: number): number {
  let segments = 1;
  let used = 0;
  for (const length of lengths) {
    if (used + length > room) {
      segments += 1;
      used = 0;
    }
    used += length;
  }
  return segments;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

// A full stop counts only before a space: not the one in `3.30` or in a link. Chinese and Japanese put none.
const SENTENCE_ENDS = /[.!?]["')]*(?=\s)|[。！？]|(?=\n)/g;
const SPACES = /\s+/g;
const LINKS = /https?:\/\/[!-~]+/g;

function cutOf(text: string, maxLength: number): number {
  // One more than fits: a word that ends exactly at the limit is followed by its space.
  const window = text.slice(0, maxLength + 1);
  const sentence = lastEnd(window, SENTENCE_ENDS, maxLength);
  if (sentence >= maxLength / 2) return sentence;
  const space = lastStart(window, SPACES);
  if (space > 0) return space;
  return hardCut(text, maxLength);
}

function hardCut(text: string, maxLength: number): number {
  const link = [...text.matchAll(LINKS)].find(({ index, 0: url }) => index > 0 && index < maxLength && index + url.length > maxLength);
  if (link) return link.index;
  const splitsPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(maxLength - 1, maxLength + 1));
  return splitsPair ? maxLength - 1 : maxLength;
}

function lastEnd(window: string, pattern: RegExp, maxLength: number): number {
  const ends = [...window.matchAll(pattern)].map(({ index, 0: match }) => index + match.length);
  return ends.findLast((end) => end <= maxLength) ?? -1;
}

function lastStart(window: string, pattern: RegExp): number {
  return [...window.matchAll(pattern)].at(-1)?.index ?? -1;
}
