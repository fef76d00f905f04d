/** What an open app is told while it happens: `GET /api/inbox/events`. */
import { z } from 'zod';

/** The name of every event in the stream. */
export const INBOX_EVENT = 'inbox_event';

/**
 * The `data` of an event: a text as it stands when it is sent, or what else happened. The same text comes again, under the
 * same `id`, when its delivery is known.
 */
export const InboxEvent = z.object({
  /** The text's id; of what is no text, the event's number. */
  id: z.string(),
  phone: z.string().nullable(),
  kind: z.enum(['customer_message', 'ai_reply', 'owner_reply', 'system']),
  /** The text; empty where something else happened. */
  content: z.string(),
  is_read: z.boolean(),
  created_at: z.string(),
  delivery: z.string().optional(),
  /** Why it was not delivered, in plain words. */
  delivery_error: z.string().optional(),
  /** What happened: a kind of text, or `delivery`, `booked`, `moved`, `cancelled`, … Ask for what it is about again. */
  change: z.string(),
  booking_id: z.string().optional(),
});

/** Where to begin: after this number. */
export const EventsQuery = z.object({ last_id: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional() });

export type InboxEvent = z.infer<typeof InboxEvent>;
