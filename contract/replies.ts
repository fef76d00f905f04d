/** What the app and the server agree on about the owner's replies: now, later, and those she keeps ready. */
import { z } from 'zod';
import { cleanText } from '#core/sms.ts';
import { Done, InstantText, PhoneText, TakeoverUntil } from './threads.ts';

/** Ten full texts: what is longer is no text any more. */
const Message = z
  .string()
  .max(10_000)
  .refine((text) => cleanText(text) !== '', 'what the text says; it cannot be empty');

/** `send_at`: not now but then. `until`: how long the thread is the owner's. */
export const ReplyRequest = z.object({
  phone: PhoneText,
  message: Message,
  until: TakeoverUntil.optional(),
  send_at: InstantText.optional(),
});

/** A reply that goes out later. */
export const PlannedReply = z.object({
  id: z.string(),
  phone: z.string(),
  message: z.string(),
  send_at: z.string(),
  created_at: z.string(),
});

/** What became of a reply. A long one goes out as several texts; one for later has no text yet, and is `scheduled`. */
export const ReplyAnswer = Done.extend({
  id: z.string().nullable(),
  ids: z.array(z.string()),
  segments: z.int(),
  ai_paused_until: z.string().nullable(),
  scheduled: PlannedReply.nullable(),
});

export const PreviewRequest = z.object({ message: Message });
/** What would go out, and what it costs by the price list of the settings. */
export const ReplyPreview = z.object({
  texts: z.array(z.string()),
  segments: z.int(),
  /** `UCS-2` takes 70 characters a segment instead of 160: one emoji is enough. */
  encoding: z.enum(['GSM-7', 'UCS-2']),
  estimated_cost: z.number(),
  currency: z.string(),
});

export const PlannedQuery = z.object({ phone: PhoneText.optional() });
export const IdParams = z.object({ id: z.string().regex(/^[\w-]{1,40}$/) });

const Title = z
  .string()
  .trim()
  .max(100)
  .refine((title) => cleanText(title) !== '', 'what you know it by; it cannot be empty');

/** `{name}`, `{business}` and `{next_booking}` stand for what they say. */
export const CannedRequest = z.object({ title: Title, body: Message });
export const CannedChange = CannedRequest.partial();
export const CannedReply = CannedRequest.extend({ id: z.string(), created_at: z.string(), updated_at: z.string() });
export const RenderRequest = z.object({ phone: PhoneText });
/** `missing`: variables of which nothing is known; they stand in the message as they are. */
export const RenderedReply = z.object({ message: z.string(), missing: z.array(z.string()) });

export type CannedReply = z.infer<typeof CannedReply>;
export type PlannedReply = z.infer<typeof PlannedReply>;
export type RenderedReply = z.infer<typeof RenderedReply>;
export type ReplyAnswer = z.infer<typeof ReplyAnswer>;
