/** What the app and the server agree on about the owner's inbox: the list of threads, one thread, and what is done with it. */
import { z } from 'zod';
import { PageQuery } from './page.ts';

/** A number as people write it. */
export const PhoneText = z.string().trim().min(1, 'a phone number, such as +15550001111').max(40);
const YesNo = z.enum(['true', 'false']);
/** RFC 3339, with its offset. */
export const InstantText = z.iso.datetime({ offset: true });

/** `needs_you`: the agent could not, or may not, go on. `waiting`: for the customer's answer. `handled`: nothing is to be done. */
const ThreadLabel = z.enum(['needs_you', 'waiting', 'handled']);

/** Until when a thread is the owner's: a number of minutes, a moment, the next opening, or until she hands it back. */
export const TakeoverUntil = z.union([z.int().min(1).max(525_600), InstantText, z.enum(['next_opening', 'handed_back'])]);

export const InboxThread = z.object({
  phone: z.string(),
  name: z.string().nullable(),
  last_message: z.string(),
  last_kind: z.string(),
  unread_count: z.int(),
  last_activity: z.string(),
  /** Until then the agent is silent here; null while it answers. */
  ai_paused_until: z.string().nullable(),
  /** Nothing but the owner ends it; the instant above is far away. */
  ai_paused_until_handed_back: z.boolean(),
  /** `taken_over` by the owner, or why the agent gave it to her. */
  ai_paused_reason: z.string().nullable(),
  label: ThreadLabel.nullable(),
  snoozed_until: z.string().nullable(),
  opted_out: z.boolean(),
  blocked: z.boolean(),
});

/** Numbers asked for at once, each of at most 20 characters with its comma. */
const PHONES_LENGTH_MAX = 1_000;

/**
 * Snoozed threads are in no list but that of `snoozed=true`. `search` is looked for in names, numbers and texts. `phones`, with
 * commas between them, are the only ones wanted, snoozed or not.
 */
export const ThreadsQuery = PageQuery.extend({
  phones: z.string().trim().min(1).max(PHONES_LENGTH_MAX).optional(),
  label: ThreadLabel.optional(),
  unread: YesNo.optional(),
  needs_you: YesNo.optional(),
  snoozed: YesNo.optional(),
  search: z.string().trim().min(1).max(200).optional(),
});

/** How a text of ours fares at the carrier. */
const Delivery = z.object({
  status: z.string(),
  /** The carrier's. */
  error_code: z.int().nullable(),
  /** Why it did not arrive, in plain words. */
  reason: z.string().nullable(),
  segments: z.int().nullable(),
});

/** A booking's change, for a card in the thread. */
const BookingCard = z.object({
  id: z.string(),
  change: z.enum(['offered', 'booked', 'moved', 'cancelled', 'edited', 'no_show']),
  by: z.enum(['customer', 'owner', 'system']),
  customer_name: z.string(),
  service: z.string().nullable(),
  starts_at: z.string(),
  ends_at: z.string(),
  /** Of a booking that was moved: when it began before. */
  was_starts_at: z.string().nullable(),
});

/** One line of a thread. A private note is a `system` entry with `note: true`; a booking's change is one with `booking`. */
export const ThreadEvent = z.object({
  id: z.string(),
  phone: z.string(),
  kind: z.enum(['customer_message', 'ai_reply', 'owner_reply', 'system']),
  content: z.string(),
  is_read: z.boolean(),
  created_at: z.string(),
  delivery: Delivery.optional(),
  note: z.literal(true).optional(),
  booking: BookingCard.optional(),
});

export const ThreadParams = z.object({ phone: PhoneText });
/** The newest `limit` entries, or those before the one of that id. */
export const ThreadPage = z.object({
  limit: PageQuery.shape.limit,
  before: z
    .string()
    .regex(/^[0-9a-z-]{10,40}$/, 'the id of an entry of this thread')
    .optional(),
});

export const Done = z.object({ ok: z.literal(true) });
export const TakeOverRequest = z.object({ until: TakeoverUntil.optional() }).nullish();
export const TakenOver = Done.extend({ ai_paused_until: z.string() });
export const LabelRequest = z.object({ label: ThreadLabel.nullable() });
export const SnoozeRequest = z.object({ until: InstantText.nullable() });
export const NoteRequest = z.object({ content: z.string().trim().min(1, 'what you want to remember').max(4_000) });
export const NoteParams = ThreadParams.extend({ id: z.string().regex(/^[\w-]{1,40}$/) });

export type InboxThread = z.infer<typeof InboxThread>;
export type ThreadEvent = z.infer<typeof ThreadEvent>;
export type TakeoverUntil = z.infer<typeof TakeoverUntil>;
