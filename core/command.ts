/**
 * What the owner may do by text, from her own phone. `#word` is a command, `@name words` goes to that customer, and
 * anything else is an answer to what was asked last: by us, or by the customer whose text we passed on.
 */
import type { Booking } from './booking.ts';
import { addDays, type Day, dayOf, type Instant, MINUTE_MS, type Span, spanOfDay, type Zone } from './time.ts';

/** What we asked her, or passed on to her, may be answered for this long. */
export const ANSWERABLE_MS = 10 * MINUTE_MS;
/** A sign-in link holds for this long, and once. */
export const SIGN_IN_MS = 10 * MINUTE_MS;

export type Command =
  | { readonly command: 'pause' | 'resume' | 'status' | 'help' | 'login' }
  | { readonly command: 'agenda'; readonly days: AgendaDays }
  /** `whom`: a number, a customer's name or a booking's code, as she wrote it. */
  | { readonly command: 'block' | 'unblock' | 'cancel'; readonly whom: string }
  | { readonly command: 'unknown'; readonly word: string };

export type AgendaDays = 'today' | 'tomorrow' | 'week';

/** What the owner can have meant by a text. */
export type OwnerText =
  | { readonly text: 'command'; readonly command: Command }
  /** `words`: whom it is for, and after that what she says. */
  | { readonly text: 'addressed'; readonly words: string }
  | { readonly text: 'plain'; readonly said: string };

/** Reads `#pause`, `# Pause`, `#PAUSE now`; `@dana see you then`; anything else is plain. */
export function readOwnerText(body: string): OwnerText {
  const [, mark, rest = ''] = /^\s*([#@])\s*([\s\S]*)$/.exec(body) ?? [];
  if (mark === '#') return { text: 'command', command: readCommand(rest) };
  return mark === '@' ? { text: 'addressed', words: rest.trim() } : { text: 'plain', said: body.trim() };
}

function readCommand(rest: string): Command {
  const [, word = '', whom = ''] = /^(\p{L}*)\s*([\s\S]*)$/u.exec(rest) ?? [];
  const command = word.toLowerCase();
  switch (command) {
    case 'pause':
    case 'resume':
    case 'status':
    case 'help':
    case 'login':
      return { command };
    case 'today':
    case 'tomorrow':
    case 'week':
      return { command: 'agenda', days: command };
    case 'block':
    case 'unblock':
    case 'cancel':
      return { command, whom: whom.trim() };
    default:
      return { command: 'unknown', word: command };
  }
}

/** The days she asks about; a week is seven days from today. */
export function agendaSpan(days: AgendaDays, now: Instant, zone: Zone): Span {
  const today = dayOf(now, zone);
  const [first, last]: readonly [Day, Day] =
    days === 'today' ? [today, today] : days === 'tomorrow' ? [addDays(today, 1), addDays(today, 1)] : [today, addDays(today, 6)];
  return { startsAt: spanOfDay(first, zone).startsAt, endsAt: spanOfDay(last, zone).endsAt };
}

/** Of a booking's id, as many letters as tell it from the others in a list. */
const CODE_LENGTH = 4;

/** What tells a booking from the others, short enough to type. */
export function codeOf(bookingId: string): string {
  return bookingId.slice(-CODE_LENGTH);
}

/** The bookings she can mean: by their code or id, else by the whole name, else by the beginning of one of its words. */
export function bookingsMeant(whom: string, bookings: readonly Booking[]): readonly Booking[] {
  const said = plain(whom);
  if (said === '') return [];
  const tests: readonly ((booking: Booking) => boolean)[] = [
    ({ id }) => id === whom || codeOf(id) === said,
    ({ customerName }) => plain(customerName) === said,
    ({ customerName }) =>
      plain(customerName).startsWith(said) ||
      plain(customerName)
        .split(' ')
        .some((word) => word.startsWith(said)),
  ];
  return tests.map((test) => bookings.filter(test)).find((meant) => meant.length > 0) ?? [];
}

/** In which order `@anna maria see you` is read: the longest name first. Gives each possible name and what is said then. */
export function addresses(words: string): readonly { readonly whom: string; readonly said: string }[] {
  const number = /^(\+?[\d(][\d\s().-]{5,}\d)\s+(\S[\s\S]*)$/.exec(words);
  if (number) return [{ whom: number[1] ?? '', said: number[2] ?? '' }];
  const names = [3, 2, 1].map((count) => new RegExp(`^((?:\\S+\\s+){${count - 1}}\\S+)\\s+(\\S[\\s\\S]*)$`).exec(words));
  return names.flatMap((match) => (match ? [{ whom: (match[1] ?? '').replace(/[,:]$/, ''), said: match[2] ?? '' }] : []));
}

/** True for a yes to a question of ours, false for a no; undefined for anything else. */
export function readYesNo(said: string): boolean | undefined {
  const word = said
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
  if (/^(ok|okay|yes|yep|yeah|y|sure|do it|please do|go ahead)$/.test(word)) return true;
  return /^(no|nope|n|dont|keep it|leave it|never mind)$/.test(word) ? false : undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
