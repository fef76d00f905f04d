/** Cancelling: names the booking and asks once; a no keeps it. */
import type { Booking } from '#core/booking.ts';
import { type Conversation, IDLE } from '#core/conversation.ts';
import { NO_WHEN, type Request } from '#core/reading.ts';
import { saysSomething } from './draft.ts';
import { bookingsMeant, idsOf, LISTED_MAX, listed, picked } from './meant.ts';
import { findUpcoming, handOver, type Outcome, SURE, saying, type View } from './view.ts';

type Cancelling = Extract<Conversation, { step: 'cancelling' }>;

/** She wants to cancel: the one booking she has, the one she names, or one of a list. Always asked before it is done. */
export function startCancelling(view: View, request: Request, among: readonly Booking[] = view.situation.upcoming): Outcome {
  if (!view.situation.business.manners.mayCancel) return handOver(view, 'not_allowed_to_cancel', 'not_allowed');
  const of = request.of ?? (request.when === NO_WHEN ? undefined : request.when);
  const meant = listed(bookingsMeant(view, among, of, request));
  return meant ? ask(view, meant) : saying('none_to_cancel', [{ say: 'none_upcoming', instead: 'nothing' }], IDLE);
}

function ask(view: View, bookings: readonly [Booking, ...Booking[]]): Outcome {
  const bookingIds = idsOf(bookings);
  const next: Cancelling = { step: 'cancelling', bookingIds, options: bookings.map(({ startsAt }) => startsAt), waiting: [] };
  if (bookings.length > 1) return saying('ask_which_to_cancel', [{ say: 'which_booking', to: 'cancel', bookingIds }], next);
  const mayMove = view.situation.business.manners.mayReschedule;
  return saying('ask_cancel', [{ say: 'ask_cancel', bookingId: bookingIds[0], mayMove }], next);
}

/** While we wait to hear whether, or which. */
export function whileCancelling(view: View, conversation: Cancelling, request: Request): Outcome {
  const { bookingIds } = conversation;
  if ((request.intent === 'decline' || request.intent === 'drop') && request.choice === undefined) return keepAll(view, bookingIds);
  if (bookingIds.length > 1) return whichToCancel(view, conversation, request);
  const booking = findUpcoming(view, bookingIds[0]);
  if (!booking) return resumeCancelling(view, conversation);
  // "Cancel it" as the answer to "shall I cancel it?" is a yes.
  const isYes = (request.intent === 'confirm' || request.intent === 'cancel') && !isAboutAnother(view, booking, request);
  if (isYes && view.reading.confidence >= SURE) return cancel(booking);
  if (request.intent === 'cancel' && !isYes) return startCancelling(view, request);
  return resumeCancelling(view, conversation);
}

function isAboutAnother(view: View, booking: Booking, request: Request): boolean {
  const [meant, ...others] = bookingsMeant(view, view.situation.upcoming, request.of ?? request.when, request);
  return saysSomething(request) && (others.length > 0 ? false : meant !== undefined && meant.id !== booking.id);
}

function whichToCancel(view: View, conversation: Cancelling, request: Request): Outcome {
  const chosen = picked(view, conversation.bookingIds, request);
  const [booking, ...others] = chosen === 'unknown' ? [] : chosen;
  if (booking === undefined || others.length > 0) return resumeCancelling(view, conversation);
  // The list named each booking and asked which: naming one is the answer to that one question.
  return view.reading.confidence >= SURE ? cancel(booking) : ask(view, [booking]);
}

function cancel({ id: bookingId }: Booking): Outcome {
  return {
    rule: 'cancel_booking',
    effects: [
      { do: 'cancel', bookingId },
      { do: 'tell_owner', notice: { tell: 'cancelled', bookingId } },
    ],
    sayings: [{ say: 'cancelled', bookingId }],
    next: IDLE,
  };
}

function keepAll(view: View, bookingIds: readonly string[]): Outcome {
  const kept = bookingIds.filter((id) => findUpcoming(view, id)).slice(0, LISTED_MAX);
  const [bookingId, ...others] = kept;
  if (bookingId === undefined) return saying('keep_booking', [{ say: 'none_upcoming', instead: 'nothing' }], IDLE);
  const said = others.length > 0 ? ({ say: 'your_bookings', bookingIds: kept } as const) : ({ say: 'still_booked', bookingId } as const);
  return saying('keep_booking', [said], IDLE);
}

/** The pending question, asked again; about what still stands. */
export function resumeCancelling(view: View, conversation: Cancelling): Outcome {
  const bookings = listed(conversation.bookingIds.flatMap((id) => findUpcoming(view, id) ?? []));
  return bookings ? ask(view, bookings) : saying('none_to_cancel', [{ say: 'none_upcoming', instead: 'nothing' }], IDLE);
}
