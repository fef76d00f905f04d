/** Ids for rows: unguessable, and where it helps in the order they were made. */
import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/time.ts';

let lastMs = 0;
let sameMs = 0;

/** An id that sorts by the moment it was made, also within one millisecond of one process; 22 characters. */
export function sortableId(now: Instant): string {
  sameMs = now === lastMs ? sameMs + 1 : 0;
  lastMs = now;
  return `${firstIdAt(now)}${sameMs.toString(36).padStart(3, '0')}${randomLetters(10)}`;
}

/** What every sortable id of that moment or later sorts after. */
export function firstIdAt(at: Instant): string {
  return at.toString(36).padStart(9, '0');
}

/**
 * An id nobody can guess, short enough for a link in a text: 16 of 32 letters, 80 bits. It is all that protects a
 * customer's calendar file.
 */
export function secretId(): string {
  return randomLetters(16);
}

/** Crockford's base 32: no look-alikes, and 256 is a multiple of it, so every letter is as likely. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

// Drawn in stock: asking the system for ten bytes costs as much as for thousands.
const STOCK_BYTES = 4096;
let stock = randomBytes(STOCK_BYTES);
let used = 0;

function randomLetters(count: number): string {
  if (used + count > STOCK_BYTES) {
    stock = randomBytes(STOCK_BYTES);
    used = 0;
  }
  let letters = '';
  for (const byte of stock.subarray(used, used + count)) letters += LETTERS[byte % LETTERS.length];
  used += count;
  return letters;
}
