/** Searching the inbox while it is typed: customers by name or number, texts by their words, and where in them it was found. */
import type { FoundContact, FoundMessage, SearchAnswer } from '#contract/search.ts';
import { phoneDigits, whereFound, wordStarts } from '#core/search.ts';
import type { Server } from '../call.ts';
import { createFinder, type Finder } from './finder.ts';

/** A piece of a text; `isFound`: to be marked. */
export type Piece = { readonly text: string; readonly isFound: boolean };

/** What was found for `q`. */
export type InboxFound = {
  readonly q: string;
  readonly contacts: readonly FoundContact[];
  readonly messages: readonly FoundMessage[];
};
export type InboxSearch = Finder<InboxFound>;

const MESSAGES_MAX = 50;
/** Letters of a text shown around what was found, and how many of them stand before it. */
const EXCERPT_LENGTH = 120;
const EXCERPT_BEFORE = 32;

/** Customers and texts, by their words. */
export function createInboxSearch(server: Pick<Server, 'get'>, pauseMs?: number): InboxSearch {
  return createFinder(async (q) => ({ q, ...(await server.get<SearchAnswer>('/api/inbox/search', { q, limit: MESSAGES_MAX })) }), {
    pauseMs,
  });
}

/** A text in pieces, with what was found in it marked; `ranges` are from and until, in order. */
export function piecesOf(text: string, ranges: readonly (readonly [number, number])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, until] of ranges) {
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false });
    pieces.push({ text: text.slice(Math.max(at, from), until), isFound: true });
    at = Math.max(at, until);
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isFound: false }] : pieces;
}

/** A name with the words that were looked for marked. */
export function piecesOfName(name: string, q: string): readonly Piece[] {
  return piecesOf(name, whereFound(name, wordStarts(q)));
}

/** A number as it is shown with the digits that were looked for marked, whatever stands between them. */
export function piecesOfNumber(shown: string, q: string): readonly Piece[] {
  const wanted = phoneDigits(q);
  const digits = [...shown.matchAll(/\d/g)].map(({ 0: digit, index }) => ({ digit, index }));
  const at =
    wanted === undefined
      ? -1
      : digits
          .map(({ digit }) => digit)
          .join('')
          .indexOf(wanted);
  const from = digits[at]?.index;
  const until = digits[at + (wanted?.length ?? 0) - 1]?.index;
  return piecesOf(shown, at < 0 || from === undefined || until === undefined ? [] : [[from, until + 1]]);
}

/** What stands around the first place found, on one line, cut between words, with all places in it marked. */
export function excerptOf(content: string, ranges: readonly (readonly [number, number])[]): readonly Piece[] {
  const first = ranges[0]?.[0] ?? 0;
  const space = content.lastIndexOf(' ', Math.max(0, first - EXCERPT_BEFORE));
  const from = first <= EXCERPT_BEFORE ? 0 : space < 0 || space < first - 2 * EXCERPT_BEFORE ? first - EXCERPT_BEFORE : space + 1;
  const until = from + EXCERPT_LENGTH;
  const inside = ranges.filter(([start, end]) => start >= from && end <= until).map(([start, end]) => [start - from, end - from] as const);
  const pieces = piecesOf(content.slice(from, until).replace(/\s/g, ' '), inside);
  const before = from > 0 ? [{ text: '… ', isFound: false }] : [];
  return until < content.length ? [...before, ...pieces, { text: ' …', isFound: false }] : [...before, ...pieces];
}
