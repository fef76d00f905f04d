/** What the app and the server agree on about trying the agent out: `POST /api/admin/preview`. */
import { z } from 'zod';
import { SettingsChange } from './settings.ts';

/** Carriers take no longer text. */
const MESSAGE_CHARS_MAX = 1_600;

/** A text as a customer might write it, and how the agent is to behave: as saved, but for what `ai_preferences` says. */
export const PreviewRequest = z.strictObject({
  message: z.string().trim().min(1, 'what a customer might text').max(MESSAGE_CHARS_MAX),
  ai_preferences: SettingsChange.shape.ai_preferences,
  /** `returning`: her name is known, and she has a visit in the next days, so that moving and cancelling can be tried. */
  customer: z.enum(['new', 'returning']).default('new'),
  /** Hers, where it is known (BCP 47). */
  language: z.string().trim().max(40).optional(),
});

/**
 * What she would be answered now, were the agent not paused. Nothing was kept, sent, held or counted. The time it offers is
 * free at this moment.
 */
export const PreviewAnswer = z.object({
  /** Null when she gets no answer from us. */
  reply: z.string().nullable(),
  /** What it would cost to send, in segments; 0 without a reply. */
  segments: z.int(),
  /** In plain words; absent when she is answered. */
  silent_because: z.string().optional(),
  /** The thread would be the owner's from here. */
  hands_over: z.boolean(),
  /** When the made-up visit of a `returning` customer begins; null when she has none. */
  visit_starts_at: z.string().nullable(),
  /** `builtin`, `ollama`, `groq`, `openai`. */
  read_by: z.string(),
});

export type PreviewRequest = z.infer<typeof PreviewRequest>;
export type PreviewAnswer = z.infer<typeof PreviewAnswer>;
