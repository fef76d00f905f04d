/** The closed list of everything the core may ask for. `server/flow/commit.ts` carries them out, in order, in one transaction. */
import type { Booking } from './booking.ts';
import type { Conversation } from './conversation.ts';
import type { Instant } from './time.ts';
import type { Notice, Saying } from './words/sayings.ts';

/** A time offered to a customer and kept free for her until `heldUntil`: becomes a `pending` booking. */
export type Hold = Omit<Booking, 'status' | 'heldUntil' | 'noShowAt' | 'sequence' | 'createdAt' | 'updatedAt'> & {
  readonly heldUntil: Instant;
};

export type Effect =
  | { readonly do: 'hold'; readonly hold: Hold }
  /** The offer is off: its pending booking goes, and leaves no trace among the bookings. */
  | { readonly do: 'release'; readonly bookingId: string }
  /** The offer was accepted: pending becomes confirmed. */
  | { readonly do: 'confirm'; readonly bookingId: string }
  /** The booking takes over the held offer's time and the offer goes; one change, the same booking as before. */
  | { readonly do: 'move'; readonly bookingId: string; readonly onto: string }
  | { readonly do: 'cancel'; readonly bookingId: string }
  /** What the owner should know of a confirmed booking; all of it, what stood there before included. */
  | { readonly do: 'note'; readonly bookingId: string; readonly notes: string }
  | { readonly do: 'remember'; readonly conversation: Conversation }
  | { readonly do: 'learn_name'; readonly name: string }
  | { readonly do: 'learn_language'; readonly language: string }
  /** To this customer, as one text. What it says of a booking is read from the row after the effects before it. */
  | { readonly do: 'reply'; readonly sayings: readonly Saying[] }
  | { readonly do: 'tell_owner'; readonly notice: Notice }
  /** The thread is the owner's from here: the agent is silent in it until she hands it back. */
  | { readonly do: 'hand_over'; readonly reason: HandOverReason };

/**
 * `asked_for_person`: she wants a human. `not_understood`: twice in a row. `not_allowed`: the owner keeps this to herself.
 * `picture`: sent without words. `engine_failed`: a bug of ours. `budget_spent`: texts have cost what they may this month.
 */
export type HandOverReason = 'asked_for_person' | 'not_understood' | 'not_allowed' | 'picture' | 'engine_failed' | 'budget_spent';

/** What a turn came to: the effects, and the rule that decided, named for the owner and the simulator. */
export type Turn = { readonly effects: readonly Effect[]; readonly rule: string };

/** Ends a `switch` over a union: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`not a case: ${JSON.stringify(value)}`);
}
