/** Idle, collecting and confirming: a new visit. */
import { type Conversation, IDLE } from '#core/conversation.ts';
import type { Request } from '#core/reading.ts';
import type { Instant } from '#core/time.ts';
import type { Saying } from '#core/words/sayings.ts';
import { accept, isOtherThanOffered } from './accept.ts';
import { isBareNo } from './draft.ts';
import { isOtherName } from './names.ts';
import { askWhatSuits, negotiate } from './negotiate.ts';
import { settle } from './settle.ts';
import { nameOf, type Talk, talkOf } from './talk.ts';
import { handOver, type Outcome, saying, type View } from './view.ts';

/** Begins the search for a time of a new visit. `basis` is the time that "the same time" or "an hour later" speak of. */
export function startBooking(view: View, request: Request, basis = timeSpokenOf(view, request)): Outcome {
  if (!view.situation.business.manners.mayBook) return handOver(view, 'not_allowed_to_book', 'not_allowed');
  return negotiate(view, { ...talkOf(view, IDLE), basis }, request);
}

/** "The same time as mine": as her next booking. */
function timeSpokenOf(view: View, { when: { shift } }: Request): Instant | undefined {
  return shift?.minutes === 0 ? view.situation.upcoming[0]?.startsAt : undefined;
}

/** While we collect what is missing. */
export function whileCollecting(view: View, conversation: Extract<Conversation, { step: 'collecting' }>, request: Request): Outcome {
  const talk = talkOf(view, conversation);
  if (isGivenUp(request)) return drop(view);
  if (isBareNo(request)) {
    const { options, shown } = conversation;
    // A no to a plain question: she has changed her mind.
    if (options.length === 0) return drop(view);
    return shown.length > options.length ? askWhatSuits(talk) : negotiate(view, talk, request);
  }
  return negotiate(view, talk, request);
}

/** While an offer waits for her yes. */
export function whileConfirming(view: View, conversation: Extract<Conversation, { step: 'confirming' }>, request: Request): Outcome {
  const talk = talkOf(view, conversation);
  if (isGivenUp(request)) return drop(view);
  if (isBareNo(request) && isForAnother(view, talk)) return negotiate(view, talk, { ...request, intent: 'inform' });
  if (isBareNo(request)) return askWhatSuits(talk);
  if (request.intent === 'confirm' && !isOtherThanOffered(view, talk, request)) return accept(view, talk, conversation.offer);
  return negotiate(view, talk, request);
}

/** "No, it's for Tim": the time stands, the name does not. */
function isForAnother(view: View, talk: Talk): boolean {
  const { name } = view.reading;
  return name !== undefined && isOtherName(name, nameOf(view, talk));
}

function isGivenUp(request: Request): boolean {
  return request.intent === 'cancel' || (request.intent === 'drop' && isBareNo(request));
}

/** Nothing was booked, so nothing is cancelled: the search is off, and she hears that what she has still stands. */
function drop(view: View): Outcome {
  const [next] = view.situation.upcoming;
  const dropped: Saying[] = [{ say: 'dropped' }];
  return saying('drop_search', next ? [...dropped, { say: 'still_booked', bookingId: next.id }] : dropped, IDLE);
}

/** The pending question of a new visit, asked again. */
export function resumeBooking(view: View, conversation: Extract<Conversation, { step: 'collecting' | 'confirming' }>): Outcome {
  const talk = talkOf(view, conversation);
  if (conversation.step === 'confirming') {
    const { offer } = conversation;
    const isHeld = view.situation.held.some(({ id }) => id === offer.bookingId);
    return isHeld ? saying('resume', [{ say: 'offer', bookingId: offer.bookingId }], conversation) : settle(view, talk);
  }
  return settleAsked(view, conversation, talk);
}

function settleAsked(view: View, conversation: Extract<Conversation, { step: 'collecting' }>, talk: Talk): Outcome {
  const { asked, options, kept } = conversation;
  if (asked === 'option') return saying('resume', [{ say: 'which_option', starts: options }], conversation);
  if (asked === 'which_day') return saying('resume', [{ say: 'ask_which_day', days: talk.draft.days }], conversation);
  if (asked === 'name' && kept && view.situation.held.some(({ id }) => id === kept.bookingId)) {
    return saying('resume', [{ say: 'ask_name', startsAt: kept.startsAt }], conversation);
  }
  return settle(view, talk);
}
