/** What the simulator's page, `npm run chat` and the server agree on: `/api/dev/*`. Instants are RFC 3339 in the business's zone. */
import { z } from 'zod';

/** Ten full texts: more than any phone sends at once, little enough to be no burden. */
const MESSAGE_CHARACTERS_MAX = 10_000;

/** A text to simulate. `to_phone` is the business's own number when absent. */
export const SimulatedText = z.object({
  from_phone: z.string().trim().min(1, 'the number that sends the text, such as +15550001111').max(40),
  message: z.string().max(MESSAGE_CHARACTERS_MAX).refine(isSomething, 'what the text says; it cannot be empty'),
  to_phone: z.string().trim().min(1).max(40).optional(),
});

/** One thing that a text was understood to ask for; absent or empty where it does not say. */
export const UnderstoodRequest = z.object({
  intent: z.string(),
  topic: z.string().nullable(),
  days: z.array(z.string()),
  day_range: z.object({ from: z.string(), to: z.string() }).nullable(),
  not_days: z.array(z.string()),
  times: z.array(z.string()),
  time_range: z.object({ from: z.string().nullable(), until: z.string().nullable() }).nullable(),
  shift: z.string().nullable(),
  is_earliest: z.boolean(),
  is_day_ambiguous: z.boolean(),
  service: z.string().nullable(),
  duration_minutes: z.number().nullable(),
  choice: z.string().nullable(),
  /** Which of her bookings is meant, as the text names it. */
  of: z.object({ days: z.array(z.string()), times: z.array(z.string()) }).nullable(),
  notes: z.string().nullable(),
});

/** What became of a text, or of several that came in quick succession and were read together. */
export const SimulatedTurn = z.object({
  id: z.string(),
  /** The rule that decided, by its name in the code. */
  rule: z.string(),
  /** `builtin`, `ollama`, … */
  read_by: z.string(),
  /** 0 to 1. */
  confidence: z.number(),
  language: z.string(),
  customer_name: z.string().nullable(),
  requests: z.array(UnderstoodRequest),
  /** How long understanding took, milliseconds. */
  ms: z.number(),
});

export const SimulatedBooking = z.object({
  id: z.string(),
  status: z.enum(['pending', 'confirmed', 'cancelled']),
  customer_name: z.string(),
  customer_phone: z.string(),
  service: z.string().nullable(),
  starts_at: z.string(),
  ends_at: z.string(),
  /** Until when a pending offer is kept free. */
  held_until: z.string().nullable(),
  /** Absolute address of the calendar file. */
  calendar_url: z.string(),
});

/** The answer once the turn is over. `reply` is null when the agent was silent, and `silent_because` says why. */
export const SimulatedAnswer = z.object({
  success: z.boolean(),
  reply: z.string().nullable(),
  /** What went wrong, when `success` is false. */
  error: z.string().optional(),
  /** `opted_out`, `blocked`, `paused`, … */
  silent_because: z.string().optional(),
  owner_notifications: z.array(
    z.object({
      phone: z.string(),
      kind: z.string(),
      content: z.string(),
      /** She gets it only then: it came in her quiet hours, or in a burst. */
      kept_until: z.string().optional(),
    }),
  ),
  /** When the owner texted: what went out to a customer because of it. */
  customer_delivery: z.string().optional(),
  customer_delivery_phone: z.string().optional(),
  turn: SimulatedTurn.optional(),
  booking: SimulatedBooking.optional(),
});

/** How things stand: who is who, whether the agent answers, who reads, what is booked. */
export const SimulatorConfig = z.object({
  business_name: z.string(),
  owner_name: z.string(),
  owner_phone: z.string().nullable(),
  our_phone: z.string(),
  time_zone: z.string(),
  country: z.string(),
  now: z.string(),
  paused: z.boolean(),
  model: z.object({ provider: z.string(), name: z.string().nullable(), is_healthy: z.boolean(), detail: z.string().nullable() }),
  /** Who texts here, the newest text first. */
  customers: z.array(z.object({ phone: z.string(), name: z.string().nullable(), last_message: z.string() })),
  /** Bookings and held offers from today on, by start. */
  agenda: z.array(SimulatedBooking),
});

/** One text as a phone shows it; `from` is seen from the phone whose thread it is. */
export const SimulatedMessage = z.object({
  id: z.string(),
  from: z.enum(['me', 'them']),
  kind: z.string(),
  content: z.string(),
  created_at: z.string(),
  delivery: z.string().nullable(),
  /** Why it was not delivered, in plain words. */
  delivery_error: z.string().nullable(),
  segments: z.number().nullable(),
  /** How a text to us ended: `waiting`, `answered`, `with_owner`, `ignored`; and for what reason. */
  state: z.string().nullable(),
  state_reason: z.string().nullable(),
  turn: SimulatedTurn.nullable(),
});

export const SimulatedThread = z.object({ phone: z.string(), messages: z.array(SimulatedMessage) });

/** Whose thread. */
export const ThreadQuery = z.object({ phone: z.string().trim().min(1).max(40) });

export type SimulatedText = z.infer<typeof SimulatedText>;
export type UnderstoodRequest = z.infer<typeof UnderstoodRequest>;
export type SimulatedTurn = z.infer<typeof SimulatedTurn>;
export type SimulatedBooking = z.infer<typeof SimulatedBooking>;
export type SimulatedAnswer = z.infer<typeof SimulatedAnswer>;
export type SimulatorConfig = z.infer<typeof SimulatorConfig>;
export type SimulatedMessage = z.infer<typeof SimulatedMessage>;
export type SimulatedThread = z.infer<typeof SimulatedThread>;

function isSomething(text: string): boolean {
  return text.trim() !== '';
}
