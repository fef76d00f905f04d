/** What the agent can say, as facts; a language's words file turns each into a sentence. */
import type { Refusal } from '../agenda.ts';
import type { HandOverReason } from '../effects.ts';
import type { Instant } from '../time.ts';

/** To a customer. A saying about a booking carries its id only: the words are made from the row. */
export type Saying =
  | { readonly say: 'ask_name' }
  | { readonly say: 'offer'; readonly bookingId: string }
  | { readonly say: 'booked'; readonly bookingId: string }
  | { readonly say: 'moved'; readonly bookingId: string }
  | { readonly say: 'cancelled'; readonly bookingId: string }
  | { readonly say: 'refused'; readonly reason: Refusal; readonly startsAt: Instant }
  | { readonly say: 'alternatives'; readonly starts: readonly Instant[] };

/** To the owner, by text. */
export type Notice =
  | { readonly tell: 'booked' | 'moved' | 'cancelled'; readonly bookingId: string; readonly wasStartsAt: Instant | undefined }
  | { readonly tell: 'handed_over'; readonly reason: HandOverReason; readonly said: string };
