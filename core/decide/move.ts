/** Rescheduling: the booking stands until a new time is accepted, then it takes that time in one change. */
import type { Booking } from '#core/booking.ts';
import { type Conversation, IDLE, NO_DRAFT } from '#core/conversation.ts';
import { NO_WHEN, type Request } from '#core/reading.ts';
import type { Saying } from '#core/words/sayings.ts';
import { accept, isOtherThanOffered } from './accept.ts';
import { isBareNo, withRequest } from './draft.ts';
import { bookingsMeant, fits, idsOf, listed, picked } from './meant.ts';
import { askWhatSuits, negotiate } from './negotiate.ts';
import { settle } from './settle.ts';
import { type Talk, talkAbout, talkOf } from './talk.ts';
import { findUpcoming, handOver, type Outcome, saying, type View } from './view.ts';

type Rescheduling = Extract<Conversation, { step: 'rescheduling' }>;

/** She wants another time: for the one booking she has, the one she names, or one of a list. */
export function startMoving(view: View, request: Request, among: readonly Booking[] = view.situation.upcoming): Outcome {
  if (!view.situation.business.manners.mayReschedule) return handOver(view, 'not_allowed_to_move', 'not_allowed');
  const asked = withExistingNamed(view, among, request);
  const candidates = listed(bookingsMeant(view, among, asked.of, asked));
  if (!candidates) return noneToMove(view, asked);
  if (candidates.length === 1) return negotiate(view, talkAbout(candidates[0]), withoutChoice(asked));
  return askWhichToMove(candidates, asked);
}

/** "Move my Tuesday appointment": a bare day that is a booking's says which, not when to. */
function withExistingNamed(view: View, among: readonly Booking[], request: Request): Request {
  const { days, clocks, clockRange, shift } = request.when;
  const isBareDay = request.of === undefined && days.length === 1 && clocks.length === 0 && !clockRange && !shift;
  const isBookings = isBareDay && among.some((booking) => fits(view, booking, request.when));
  return isBookings ? { ...request, of: request.when, when: NO_WHEN } : request;
}

function askWhichToMove(candidates: readonly [Booking, ...Booking[]], request: Request): Outcome {
  const bookingIds = idsOf(candidates);
  const next: Rescheduling = {
    step: 'rescheduling',
    bookingIds,
    draft: withRequest(NO_DRAFT, request),
    asked: 'which_booking',
    options: candidates.map(({ startsAt }) => startsAt),
    shown: [],
    offer: undefined,
    waiting: [],
  };
  return saying('ask_which_to_move', [{ say: 'which_booking', to: 'move', bookingIds }], next);
}

/** Nothing to move: says so, and goes on as if she had asked for a new booking. */
function noneToMove(view: View, request: Request): Outcome {
  const none: Saying = { say: 'none_upcoming', instead: 'book' };
  if (!view.situation.business.manners.mayBook) return nothingLeft();
  const booking = negotiate(view, talkOf(view, IDLE), { ...withoutChoice(request), intent: 'book' });
  return { ...booking, rule: 'none_to_move', sayings: [none, ...booking.sayings] };
}

/** While a new time is looked for, or waits for her yes. */
export function whileRescheduling(view: View, conversation: Rescheduling, request: Request): Outcome {
  const booking = findUpcoming(view, conversation.bookingIds[0]);
  if (conversation.asked === 'which_booking') return whichToMove(view, conversation, request);
  if (!booking) return noneToMove(view, request);
  const talk = talkOf(view, conversation);
  if (isBareNo(request)) {
    if (request.intent === 'drop') return keep(booking);
    if (conversation.offer) return offerDeclined(talk, booking);
    return conversation.options.length > 0 ? negotiate(view, talk, request) : keep(booking);
  }
  const isYes = request.intent === 'confirm' && conversation.offer !== undefined && !isOtherThanOffered(view, talk, request);
  if (isYes && conversation.offer) return accept(view, talk, conversation.offer);
  return negotiate(view, talk, request);
}

function whichToMove(view: View, conversation: Rescheduling, request: Request): Outcome {
  if (isBareNo(request)) return saying('keep_all', [{ say: 'your_bookings', bookingIds: conversation.bookingIds }], IDLE);
  const chosen = picked(view, conversation.bookingIds, request);
  const [booking, ...others] = chosen === 'unknown' ? [] : chosen;
  if (booking === undefined || others.length > 0) return resumeMoving(view, conversation);
  const isNumbered = request.choice !== undefined;
  const talk = { ...talkAbout(booking), draft: conversation.draft };
  // "2" says which; "the Thursday one" says which by its day, which is not the new day.
  return isNumbered ? negotiate(view, talk, withoutChoice(request)) : settle(view, talk);
}

/** A list of bookings was answered: that choice is spent, and must not be read as one of the times. */
function withoutChoice(request: Request): Request {
  return { ...request, intent: 'reschedule', choice: undefined };
}

/** The new time is not wanted, the booking stands; another may be. */
function offerDeclined(talk: Talk, { id: bookingId }: Booking): Outcome {
  const asked = askWhatSuits(talk);
  return { ...asked, sayings: [{ say: 'still_booked', bookingId }, ...asked.sayings] };
}

function keep(booking: Booking): Outcome {
  return saying('keep_booking', [{ say: 'still_booked', bookingId: booking.id }], IDLE);
}

/** The pending question of a move, asked again. */
export function resumeMoving(view: View, conversation: Rescheduling): Outcome {
  const { asked, options, offer } = conversation;
  if (asked === 'which_booking') return resumeWhich(view, conversation);
  // The owner may have cancelled it meanwhile, or it has begun.
  if (!findUpcoming(view, conversation.bookingIds[0])) return nothingLeft();
  if (offer && view.situation.held.some(({ id }) => id === offer.bookingId)) {
    return saying('resume', [{ say: 'offer', bookingId: offer.bookingId }], conversation);
  }
  if (!offer && asked === 'option') return saying('resume', [{ say: 'which_option', starts: options }], conversation);
  return settle(view, talkOf(view, conversation));
}

function resumeWhich(view: View, conversation: Rescheduling): Outcome {
  const candidates = listed(conversation.bookingIds.flatMap((id) => findUpcoming(view, id) ?? []));
  if (!candidates) return nothingLeft();
  const bookingIds = idsOf(candidates);
  return saying('ask_which_to_move', [{ say: 'which_booking', to: 'move', bookingIds }], {
    ...conversation,
    bookingIds,
    options: candidates.map(({ startsAt }) => startsAt),
  });
}

function nothingLeft(): Outcome {
  return saying('none_to_move', [{ say: 'none_upcoming', instead: 'nothing' }], IDLE);
}
