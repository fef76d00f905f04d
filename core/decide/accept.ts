/** A yes to an offer: the only way a booking comes into being here, and the only way one moves. */
import { whyNot } from '#core/agenda.ts';
import type { Offer } from '#core/conversation.ts';
import type { Effect } from '#core/effects.ts';
import type { Request } from '#core/reading.ts';
import { saysWhen } from './draft.ts';
import { fits } from './meant.ts';
import { isOtherName } from './names.ts';
import { chosenFrom } from './negotiate.ts';
import { refuse, settle } from './settle.ts';
import { holdAt, nameOf, offering, type Talk, wishAt } from './talk.ts';
import { type Outcome, SURE, saying, type View } from './view.ts';

/** Books what was offered, or moves the booking onto it. Asked again when we are not sure that it was a yes. */
export function accept(view: View, talk: Talk, offer: Offer): Outcome {
  const isHeld = view.situation.held.some(({ id }) => id === offer.bookingId);
  if (isHeld && view.reading.confidence < SURE)
    return saying('unsure_yes', [{ say: 'offer', bookingId: offer.bookingId }], offering(talk, offer));
  if (isHeld) return commit(talk, offer, []);
  if (whyNot(view.agenda, wishAt(view, talk, offer.startsAt), view.now) !== undefined) return refuse(view, talk, [offer.startsAt]);
  // The hold lapsed and the time is still free: she said yes to exactly this visit, so it is held anew and hers at once.
  if (nameOf(view, talk) === undefined || view.reading.confidence < SURE) return settle(view, talk);
  const hold = holdAt(view, talk, offer.startsAt);
  return commit(talk, { ...offer, bookingId: hold.id }, [{ do: 'hold', hold }]);
}

function commit(talk: Talk, offer: Offer, before: readonly Effect[]): Outcome {
  return talk.moves ? move(talk.moves, offer, before) : book(offer, before);
}

function book({ bookingId }: Offer, before: readonly Effect[]): Outcome {
  return {
    rule: before.length === 0 ? 'confirm_offer' : 'confirm_lapsed_offer',
    effects: [...before, { do: 'confirm', bookingId }, { do: 'tell_owner', notice: { tell: 'booked', bookingId } }],
    sayings: [{ say: 'booked', bookingId }],
    next: { step: 'idle', about: bookingId },
  };
}

function move(moved: { id: string; startsAt: number }, offer: Offer, before: readonly Effect[]): Outcome {
  const { id: bookingId, startsAt: wasStartsAt } = moved;
  return {
    rule: before.length === 0 ? 'move_to_offer' : 'move_to_lapsed_offer',
    effects: [
      ...before,
      { do: 'move', bookingId, onto: offer.bookingId },
      { do: 'tell_owner', notice: { tell: 'moved', bookingId, wasStartsAt } },
    ],
    sayings: [{ say: 'moved', bookingId }],
    next: { step: 'idle', about: bookingId },
  };
}

/** "Yes, at 4" to an offer of 3, "yes, for Tim" to one for Dana: a yes to something that was not offered is none. */
export function isOtherThanOffered(view: View, talk: Talk, request: Request): boolean {
  const offered = { startsAt: talk.basis ?? view.now };
  const isOtherTime = saysWhen(request.when) && !fits(view, offered, request.when);
  const isOtherService = request.serviceId !== undefined && request.serviceId !== talk.draft.serviceId && view.services.length > 1;
  const [chosen] = request.choice?.kind === 'any' ? [] : chosenFrom(view, talk, request);
  if (chosen !== undefined && chosen !== talk.offered) return true;
  const name = view.reading.name;
  return (
    isOtherTime ||
    isOtherService ||
    (name !== undefined && !talk.moves && isOtherName(name, talk.draft.name ?? view.situation.customer.name))
  );
}
