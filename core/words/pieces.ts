/** Pieces of sentences that are the same in every language we speak. */
import type { Booking } from '#core/booking.ts';
import type { Scene } from './sayings.ts';

const QUOTE_LENGTH_MAX = 200;

/** `1) Cut 2) Colour`. */
export function numbered(items: readonly string[], between = ' '): string {
  return items.map((item, i) => `${i + 1}) ${item}`).join(between);
}

/** A sentence about a booking, and in quotes what the owner should know of it. */
export function withNotes(sentence: string, { notes }: Booking): string {
  return notes === '' ? sentence : `${sentence} ${quoted(notes)}`;
}

/** What somebody wrote, on one line and no longer than a notice can bear. */
export function quoted(said: string): string {
  const oneLine = said.replace(/\s+/g, ' ').trim();
  return `"${oneLine.length > QUOTE_LENGTH_MAX ? `${oneLine.slice(0, QUOTE_LENGTH_MAX - 3).trimEnd()}...` : oneLine}"`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `12.34` of millionths. */
export function money(micros: number): string {
  return (micros / 1_000_000).toFixed(2);
}

/** A visit of her son's: he is not the one we text. Whoever comes herself has told us her name before. */
export function isForAnother({ customerName }: Booking, { customer }: Scene): boolean {
  const [first = ''] = (customer.name ?? '').toLowerCase().split(' ');
  return !customerName.toLowerCase().split(' ').includes(first);
}

/** How long a booking takes, buffers aside. */
export function minutesOf({ startsAt, endsAt }: Booking): number {
  return Math.round((endsAt - startsAt) / 60_000);
}
