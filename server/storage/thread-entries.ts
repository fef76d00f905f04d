/**
 * A thread as the owner reads it: texts and notes, and between them what became of the customer's bookings.
 *
 * Bookings' changes are not messages; they are laid between them when the thread is read. An id begins with its moment,
 * so entries of both kinds sort by id, and a page ends at one.
 */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { type BookingChange, customerChanges } from './history.ts';
import { type Message, messagesBefore } from './messages.ts';
import type { Reader } from './storage.ts';

export type ThreadEntry = { readonly id: string } & (
  | { readonly message: Message; readonly change?: undefined }
  | { readonly change: BookingChange; readonly message?: undefined }
);

/** The newest entries of a thread, or those before the one of that id; oldest of them first. */
export async function threadEntries(
  reader: Reader,
  phone: Phone,
  page: { limit: number; before: string | undefined },
): Promise<ThreadEntry[]> {
  const before = page.before ?? LAST_ID;
  const [messages, changes] = await Promise.all([
    messagesBefore(reader, phone, before, page.limit),
    customerChanges(reader, phone, placeOf(before), page.limit),
  ]);
  const entries: ThreadEntry[] = [
    ...messages.map((message) => ({ id: message.id, message })),
    ...changes.map((change) => ({ id: changeId(change.at, change.seq), change })),
  ];
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(-page.limit);
}

const LAST_ID = '~';
/** A moment as ids begin with it; see `sortableId`. */
const MOMENT_LETTERS = 9;

/** Before every text of the same moment: what was booked stands above what was said of it. */
function changeId(at: Instant, seq: number): string {
  return `${at.toString(36).padStart(MOMENT_LETTERS, '0')}-${seq.toString(36).padStart(12, '0')}`;
}

/** Before which change an id stands. */
function placeOf(id: string): { at: Instant; seq: number } {
  const at = Number.parseInt(id.slice(0, MOMENT_LETTERS), 36);
  const isChange = id.charAt(MOMENT_LETTERS) === '-';
  if (Number.isNaN(at)) return { at: Number.MAX_SAFE_INTEGER, seq: 0 };
  return { at, seq: isChange ? Number.parseInt(id.slice(MOMENT_LETTERS + 1), 36) || 0 : Number.MAX_SAFE_INTEGER };
}
