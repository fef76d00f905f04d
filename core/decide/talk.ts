/** A search for a time, of a new visit or for a booking to move: one shape for both, made from a conversation and back. */
import type { Wish } from '#core/agenda.ts';
import { type Booking, HOLD_MINUTES } from '#core/booking.ts';
import type { Price, Service } from '#core/business.ts';
import { type Asked, type Conversation, type Draft, NO_DRAFT, type Offer } from '#core/conversation.ts';
import type { Hold } from '#core/effects.ts';
import { type Instant, MINUTE_MS } from '#core/time.ts';
import { findUpcoming, type View } from './view.ts';

export type Talk = {
  readonly draft: Draft;
  readonly asked: Asked | undefined;
  readonly options: readonly Instant[];
  readonly shown: readonly Instant[];
  /** The time she is looking at: offered, or booked and to be moved. "Later" is later than this. */
  readonly basis: Instant | undefined;
  /** The time that is spelled out and waits for her yes. */
  readonly offered: Instant | undefined;
  /** The booking that a new time is looked for. */
  readonly moves: Booking | undefined;
};

/** What she is about to book, apart from when. */
type Visit = {
  readonly serviceId: string | undefined;
  readonly serviceName: string | undefined;
  readonly price: Price | undefined;
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
};

/** A visit may be asked to last this long at most; the hours may allow less. */
const DURATION_MINUTES_MAX = 24 * 60;

const NO_TALK: Talk = { draft: NO_DRAFT, asked: undefined, options: [], shown: [], basis: undefined, offered: undefined, moves: undefined };

/** The search that a conversation is in the middle of; an empty one from any other step. */
export function talkOf(view: View, conversation: Conversation): Talk {
  switch (conversation.step) {
    case 'collecting': {
      const { draft, asked, options, shown, kept } = conversation;
      return { ...NO_TALK, draft, asked, options, shown, basis: kept?.startsAt };
    }
    case 'confirming': {
      const { draft, options, shown, offer } = conversation;
      return { ...NO_TALK, draft, options, shown, basis: offer.startsAt, offered: offer.startsAt };
    }
    case 'rescheduling': {
      const { draft, asked, options, shown, offer } = conversation;
      const moves = findUpcoming(view, conversation.bookingIds[0]);
      const basis = offer?.startsAt ?? moves?.startsAt;
      return { draft, asked: asked === 'which_booking' ? undefined : asked, options, shown, basis, offered: offer?.startsAt, moves };
    }
    default:
      return NO_TALK;
  }
}

/** A search for a new time of `booking`. */
export function talkAbout(booking: Booking): Talk {
  return { ...NO_TALK, basis: booking.startsAt, moves: booking };
}

/** The conversation in which we have just asked `asked`. `kept` is a time held meanwhile. */
export function asking(talk: Talk, asked: Asked, rest: { options?: readonly Instant[]; kept?: Offer } = {}): Conversation {
  const { draft, moves } = talk;
  const options = rest.options ?? [];
  const shown = [...new Set([...talk.shown, ...options])].slice(-SHOWN_MAX);
  const common = { draft, asked, options, shown, waiting: [] };
  return moves
    ? { step: 'rescheduling', bookingIds: [moves.id], offer: undefined, ...common }
    : { step: 'collecting', kept: rest.kept, ...common };
}

/** The conversation in which `offer` is spelled out. The times she saw before stay: "no, the first one". */
export function offering(talk: Talk, offer: Offer): Conversation {
  const { draft, options, moves } = talk;
  const shown = [...new Set([...talk.shown, offer.startsAt])].slice(-SHOWN_MAX);
  return moves
    ? { step: 'rescheduling', bookingIds: [moves.id], draft, asked: 'option', options, shown, offer, waiting: [] }
    : { step: 'confirming', draft, offer, options, shown, waiting: [] };
}

/** Times remembered as shown; the oldest are forgotten first. */
const SHOWN_MAX = 30;

/** What she is about to book: the service she named or the only one, or what the booking to move is. */
function visitOf(view: View, talk: Talk): Visit {
  if (talk.moves) return visitOfBooking(talk.moves);
  const service = serviceOf(view, talk.draft);
  const asked = Math.min(talk.draft.durationMinutes ?? view.situation.business.rules.defaultDurationMinutes, DURATION_MINUTES_MAX);
  return {
    serviceId: service?.id,
    serviceName: service?.name,
    price: service?.price,
    durationMinutes: service?.durationMinutes ?? Math.max(asked, 1),
    bufferBeforeMinutes: service?.bufferBeforeMinutes ?? 0,
    bufferAfterMinutes: service?.bufferAfterMinutes ?? 0,
  };
}

/** The active service she named, or the only one there is. */
export function serviceOf(view: View, draft: Draft): Service | undefined {
  const [only, ...others] = view.services;
  return others.length === 0 ? only : view.services.find(({ id }) => id === draft.serviceId);
}

function visitOfBooking(booking: Booking): Visit {
  return {
    serviceId: booking.serviceId,
    serviceName: booking.serviceName,
    price: booking.price,
    durationMinutes: (booking.endsAt - booking.startsAt) / MINUTE_MS,
    bufferBeforeMinutes: (booking.startsAt - booking.busyFrom) / MINUTE_MS,
    bufferAfterMinutes: (booking.busyUntil - booking.endsAt) / MINUTE_MS,
  };
}

/** The visit at that time, as the agenda is asked about it. A booking is never in its own way. */
export function wishAt(view: View, talk: Talk, startsAt: Instant): Wish {
  const { durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = visitOf(view, talk);
  return { startsAt, durationMinutes, bufferBeforeMinutes, bufferAfterMinutes, replacesBookingId: talk.moves?.id };
}

/** The name the visit would stand under; undefined while nobody has said one. */
export function nameOf(view: View, talk: Talk): string | undefined {
  return talk.moves?.customerName ?? talk.draft.name ?? view.situation.customer.name;
}

/** The pending booking that keeps this time for her. */
export function holdAt(view: View, talk: Talk, startsAt: Instant): Hold {
  const visit = visitOf(view, talk);
  const endsAt = startsAt + visit.durationMinutes * MINUTE_MS;
  return {
    id: view.freshId,
    customerPhone: view.situation.customer.phone,
    customerName: nameOf(view, talk) ?? '',
    serviceId: visit.serviceId,
    serviceName: visit.serviceName,
    price: visit.price,
    startsAt,
    endsAt,
    busyFrom: startsAt - visit.bufferBeforeMinutes * MINUTE_MS,
    busyUntil: endsAt + visit.bufferAfterMinutes * MINUTE_MS,
    heldUntil: view.now + HOLD_MINUTES * MINUTE_MS,
    movesBookingId: talk.moves?.id,
    notes: talk.moves?.notes ?? talk.draft.notes ?? '',
  };
}
