/** Which rule takes a request, by where we are. Each step's own rules are in the file of its noun. */
import type { Conversation } from '#core/conversation.ts';
import { IDLE } from '#core/conversation.ts';
import { unreachable } from '#core/effects.ts';
import type { Request } from '#core/reading.ts';
import { dayOf } from '#core/time.ts';
import { resumeBooking, startBooking, whileCollecting, whileConfirming } from './book.ts';
import { resumeCancelling, startCancelling, whileCancelling } from './cancel.ts';
import { saysSomething, saysWhen } from './draft.ts';
import { bookingsMeant, fits } from './meant.ts';
import { resumeMoving, startMoving, whileRescheduling } from './move.ts';
import { isOtherName } from './names.ts';
import { toKnow } from './notes.ts';
import { findUpcoming, type Outcome, saying, type View } from './view.ts';

/** Takes one request that asks for something or answers our question. */
export function take(view: View, conversation: Conversation, request: Request): Outcome {
  switch (conversation.step) {
    case 'idle':
      return (
        toKnow(view, conversation, request) ??
        aboutJustBooked(view, conversation.about, request) ??
        cannotCome(view, request) ??
        fromIdle(view, request)
      );
    case 'collecting':
      return aboutExisting(view, conversation, request) ?? whileCollecting(view, conversation, request);
    case 'confirming':
      return aboutExisting(view, conversation, request) ?? whileConfirming(view, conversation, request);
    case 'rescheduling': {
      const booking = findUpcoming(view, conversation.bookingIds[0]);
      const isAboutThis = booking && conversation.asked !== 'which_booking' && request.of === undefined;
      if (request.intent === 'cancel') return startCancelling(view, request, isAboutThis ? [booking] : undefined);
      return whileRescheduling(view, conversation, request);
    }
    case 'cancelling':
      return insteadOfCancelling(view, conversation, request) ?? whileCancelling(view, conversation, request);
    default:
      return unreachable(conversation);
  }
}

/** Asks again what we are waiting to hear, what waits its turn included; says nothing when we wait for nothing. */
export function resume(view: View, conversation: Conversation): Outcome {
  if (conversation.step === 'idle') return saying('nothing_pending', [], { ...conversation, misreads: 0 });
  const outcome = askAgain(view, { ...conversation, misreads: 0 });
  return outcome.next.step === 'idle' ? outcome : { ...outcome, next: { ...outcome.next, waiting: conversation.waiting } };
}

function askAgain(view: View, conversation: Exclude<Conversation, { step: 'idle' }>): Outcome {
  switch (conversation.step) {
    case 'collecting':
    case 'confirming':
      return resumeBooking(view, conversation);
    case 'rescheduling':
      return resumeMoving(view, conversation);
    case 'cancelling':
      return resumeCancelling(view, conversation);
    default:
      return unreachable(conversation);
  }
}

function fromIdle(view: View, request: Request): Outcome {
  switch (request.intent) {
    case 'reschedule':
      return startMoving(view, request);
    case 'cancel':
      return startCancelling(view, request);
    case 'confirm':
      return saysSomething(request) ? startBooking(view, request) : yesToNothing(view);
    case 'decline':
    case 'drop':
      return saysSomething(request) ? startBooking(view, request) : saying('no_to_nothing', [{ say: 'dropped' }], IDLE);
    default:
      return startBooking(view, request);
  }
}

/** "2pm rather", "an hour later": a clock without a day, right after a booking was made or moved, is about that one. */
function aboutJustBooked(view: View, about: string | undefined, request: Request): Outcome | undefined {
  const { days, dayRange, clocks, clockRange, shift, isEarliest } = request.when;
  const isClockOnly =
    days.length === 0 &&
    !dayRange &&
    !request.unsure?.includes('day') &&
    !isEarliest &&
    (clocks.length > 0 || Boolean(clockRange ?? shift));
  const booking = about === undefined ? undefined : findUpcoming(view, about);
  const isWish = request.intent === 'book' || request.intent === 'inform' || request.intent === 'reschedule';
  if (!booking || !isClockOnly) return undefined;
  const isAnothers = isForAnother(view, booking.customerName);
  // "Do you have anything earlier?", "and one for my son Tim at 4?"
  if (!isWish && !(request.topic === 'availability' && (shift || isAnothers))) return undefined;
  if (isAnothers)
    return startBooking(
      view,
      shift ? request : { ...request, when: { ...request.when, days: [dayOf(booking.startsAt, view.zone)] } },
      booking.startsAt,
    );
  return startMoving(view, { ...request, when: { ...request.when, days: shift ? [] : [dayOf(booking.startsAt, view.zone)] } }, [booking]);
}

/** "I can't make it Tuesday", when hers is on Tuesday, is about that one: moved where she names another time, else asked about. */
function cannotCome(view: View, request: Request): Outcome | undefined {
  const { notDays } = request.when;
  const meant = view.situation.upcoming.filter((booking) => notDays.includes(dayOf(booking.startsAt, view.zone)));
  if (meant.length === 0 || request.intent === 'question') return undefined;
  const { days, clocks, dayRange, clockRange } = request.when;
  const isNewTime = days.length + clocks.length > 0 || dayRange !== undefined || clockRange !== undefined;
  return isNewTime || request.intent === 'reschedule' ? startMoving(view, request, meant) : startCancelling(view, request, meant);
}

/** "And my son Tim at 4": a visit beside the one that was just booked. */
function isForAnother({ reading }: View, customerName: string): boolean {
  return reading.name !== undefined && isOtherName(reading.name, customerName);
}

/** A yes with nothing on offer is no yes: she hears what stands. */
function yesToNothing(view: View): Outcome {
  const [next] = view.situation.upcoming;
  const said = next ? ({ say: 'your_bookings', bookingIds: [next.id] } as const) : ({ say: 'nothing_offered' } as const);
  return saying('yes_to_nothing', [said], IDLE);
}

/** In the middle of a new visit she names one that stands: that one is meant. Without naming one, she speaks of the new one. */
function aboutExisting(view: View, conversation: Conversation, request: Request): Outcome | undefined {
  if (request.intent !== 'cancel' && request.intent !== 'reschedule') return undefined;
  const of = request.of ?? (request.intent === 'cancel' ? request.when : undefined);
  const isNamed = of !== undefined && bookingsMeant(view, view.situation.upcoming, of, request).some((booking) => fits(view, booking, of));
  if (!isNamed && !isNothingElseToMove(view, conversation, request)) return undefined;
  return request.intent === 'cancel' ? startCancelling(view, request) : startMoving(view, request);
}

/** "Move it", before any time of a new visit was named to her: only one that stands can be moved. */
function isNothingElseToMove({ situation }: View, conversation: Conversation, { intent }: Request): boolean {
  const isUnnamed = conversation.step === 'collecting' && conversation.shown.length === 0 && conversation.kept === undefined;
  return intent === 'reschedule' && isUnnamed && situation.upcoming.length > 0;
}

/** Asked whether to cancel, she would rather move it, or book something: the cancelling is off. */
function insteadOfCancelling(
  view: View,
  conversation: Extract<Conversation, { step: 'cancelling' }>,
  request: Request,
): Outcome | undefined {
  const among = conversation.bookingIds.flatMap((id) => findUpcoming(view, id) ?? []);
  if (request.intent === 'book' && !saysWhen(request.when)) return startBooking(view, request);
  if (request.intent === 'reschedule') return startMoving(view, request, among);
  const [only, ...others] = among;
  // We asked for a day to move it to: a time that is not the booking's is that.
  const isWish =
    request.intent === 'inform' || request.intent === 'decline' || request.intent === 'book' || request.topic === 'availability';
  const isNewTime = isWish && saysWhen(request.when) && others.length === 0 && only && !fits(view, only, request.when);
  return isNewTime ? startMoving(view, request, among) : undefined;
}
