/** What an open app is told while it happens: `GET /api/inbox/events`. */
import { z } from 'zod';
import { ThreadEvent } from './threads.ts';

/** The name of every event in the stream. */
export const INBOX_EVENT = 'inbox_event';

/**
 * The `data` of an event: a text as it stands when it is told, or what else happened, with the event's number for an `id`
 * and no content. The same text comes again, under the same `id`, when its delivery is known.
 */
export const InboxEvent = ThreadEvent.extend({
  /** Null where it is about no customer. */
  phone: z.string().nullable(),
  /** What happened: a kind of text, or `delivery`, `booked`, `moved`, `cancelled`, … Ask for what it is about again. */
  change: z.string(),
  booking_id: z.string().optional(),
});

/** Where to begin: after this number. */
export const EventsQuery = z.object({ last_id: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional() });

export type InboxEvent = z.infer<typeof InboxEvent>;
