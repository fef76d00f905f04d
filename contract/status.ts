/** What the app and the server agree on about how things stand: `/api/admin/status`, `pause` and `resume`. */
import { z } from 'zod';

/** Who reads the texts at this moment, and how that one fares. */
export const ModelStatus = z.object({
  /** `builtin`, `ollama`, `groq`, `openai`. */
  provider: z.string(),
  model: z.string().nullable(),
  /** `off`: it failed several times in a row and is left alone for a while; the built-in engine reads. */
  state: z.enum(['ok', 'failing', 'off']),
  last_error: z.string().nullable(),
  latency_ms: z.number().nullable(),
});

/** How things stand. */
export const Status = z.object({
  /** The agent is silent, and every text is the owner's to answer. */
  paused: z.boolean(),
  paused_since: z.string().nullable(),
  messages_this_hour: z.int(),
  blocked_count: z.int(),
  upcoming_bookings_count: z.int(),
  /** Threads in the inbox with texts that were not read, and those that need the owner; neither of blocked numbers nor put off. */
  unread_threads_count: z.int(),
  needs_you_count: z.int(),
  /** Texts in the agent's hands at this moment. */
  unanswered_count: z.int(),
  /** When the oldest text came that nobody has answered yet; null while none waits. */
  oldest_waiting_at: z.string().nullable(),
  model: ModelStatus,
  twilio_configured: z.boolean(),
  /** Base of every link sent out, and of the addresses that Twilio is told. */
  public_url: z.string(),
  /** As in the settings. */
  business_name: z.string(),
  owner_name: z.string(),
  timezone: z.string(),
  country: z.string(),
  language: z.string(),
  /** The simulator answers at `/dev` for who asks from here. */
  has_simulator: z.boolean(),
  database: z.enum(['sqlite', 'postgres']),
  version: z.string(),
  now: z.string(),
});

/** What `pause` and `resume` answer. */
export const Paused = z.object({ ok: z.literal(true), paused: z.boolean() });

export type ModelStatus = z.infer<typeof ModelStatus>;
export type Status = z.infer<typeof Status>;
