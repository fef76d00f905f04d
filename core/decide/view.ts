/** What every rule looks at, and what a rule comes to. */
import type { Agenda } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { Service } from '#core/business.ts';
import { type Conversation, IDLE } from '#core/conversation.ts';
import type { Effect, HandOverReason } from '#core/effects.ts';
import type { Reading } from '#core/reading.ts';
import type { Situation } from '#core/situation.ts';
import type { Instant, Zone } from '#core/time.ts';
import type { Saying } from '#core/words/sayings.ts';

/** The situation as the rules see it, at one moment. */
export type View = {
  readonly situation: Situation;
  readonly reading: Reading;
  readonly now: Instant;
  readonly zone: Zone;
  /** Without her own held offers: asking for another time gives those up, so they are not in her way. */
  readonly agenda: Agenda;
  /** What can be booked. */
  readonly services: readonly Service[];
  /** The id of the next booking held in this turn. */
  readonly freshId: string;
};

/** What one request came to. */
export type Outcome = {
  readonly rule: string;
  /** In the order they must happen; the reply and what to remember are added at the end of the turn. */
  readonly effects: readonly Effect[];
  readonly sayings: readonly Saying[];
  readonly next: Conversation;
};

/** Below this the rules ask rather than act. */
export const SURE = 0.5;

/** Sees a situation as this customer's, at `now`. */
export function viewOf(situation: Situation, reading: Reading, now: Instant): View {
  return {
    situation,
    reading,
    now,
    zone: situation.business.zone,
    agenda: withoutOwnOffers(situation),
    services: situation.business.services.filter((service) => service.isActive),
    freshId: situation.freshId,
  };
}

function withoutOwnOffers({ agenda, held }: Situation): Agenda {
  // The list itself where nothing is held: what was worked out for it stays known.
  if (held.length === 0) return agenda;
  return { ...agenda, occupied: agenda.occupied.filter(({ bookingId }) => held.every(({ id }) => id !== bookingId)) };
}

/** Says something; nothing changes but where we are. */
export function saying(rule: string, sayings: readonly Saying[], next: Conversation): Outcome {
  return { rule, effects: [], sayings, next };
}

/** The thread becomes the owner's, she is told, and the customer hears so. */
export function handOver(view: View, rule: string, reason: HandOverReason): Outcome {
  const { said } = view.situation;
  return {
    rule,
    effects: [
      { do: 'hand_over', reason },
      { do: 'tell_owner', notice: { tell: 'handed_over', reason, said } },
    ],
    sayings: [{ say: 'passed_on', reason }],
    next: IDLE,
  };
}

/** Her own upcoming booking of that id. Nobody else's can be found this way. */
export function findUpcoming(view: View, bookingId: string): Booking | undefined {
  return view.situation.upcoming.find(({ id }) => id === bookingId);
}
