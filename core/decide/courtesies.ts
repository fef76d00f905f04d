/** Hello, thanks, and what is not understood. */
import type { Conversation } from '#core/conversation.ts';
import type { Intent, Unsure } from '#core/reading.ts';
import type { Saying } from '#core/words/sayings.ts';
import { resume } from './steps.ts';
import { handOver, type Outcome, saying, type View } from './view.ts';

/** Texts in a row that we may fail to understand; the next one is the owner's. */
const MISREADS_MAX = 1;
/** Times that the same question is put again to somebody who says something else. */
const REPEATS_MAX = 2;

/** Returns a hello or thanks; in mid-conversation it is the pending question that goes on. */
export function returnCourtesy(view: View, intent: Intent | undefined): Outcome {
  const pending = resume(view, view.situation.conversation);
  const isThanks = intent === 'thanks';
  if (pending.sayings.length > 0) {
    return {
      ...pending,
      rule: isThanks ? 'thanks_and_on' : 'hello_and_on',
      sayings: isThanks ? [{ say: 'welcome', isLast: false }, ...pending.sayings] : pending.sayings,
    };
  }
  const smallTalk = smallTalkOf(view);
  if (isThanks) return saying('welcome', [{ say: 'welcome', isLast: true }], pending.next);
  const said: Saying = smallTalk === undefined ? { say: 'hello' } : { say: 'small_talk', text: smallTalk };
  return saying('hello', [said], pending.next);
}

/** A model's own words, where the owner lets it speak of more than appointments. */
function smallTalkOf({ reading, situation }: View): string | undefined {
  return situation.business.manners.bookingOnly ? undefined : reading.smallTalk;
}

/** Asks once what was meant, about the pending thing; a second time in a row the thread is the owner's. */
export function misread(view: View): Outcome {
  const { conversation } = view.situation;
  const smallTalk = smallTalkOf(view);
  if (conversation.step === 'idle' && smallTalk !== undefined)
    return saying('small_talk', [{ say: 'small_talk', text: smallTalk }], conversation);
  const misreads = (conversation.misreads ?? 0) + 1;
  if (misreads > MISREADS_MAX) return handOver(view, 'not_understood_twice', 'not_understood');
  const pending = resume(view, conversation);
  const again: readonly Saying[] = pending.sayings.length > 0 ? pending.sayings : [{ say: 'how_to' }];
  return {
    ...pending,
    rule: 'not_understood',
    sayings: [{ say: 'not_understood' }, ...again],
    next: { ...pending.next, misreads },
  };
}

/** The outcome, and where it asks for the very part of her text that we could not make out, why. Asked once; the next is the owner's. */
export function withDoubts(view: View, outcome: Outcome): Outcome {
  const { next } = outcome;
  const part = view.reading.requests.flatMap(({ unsure = [] }) => unsure).find((one) => asksFor(next, one));
  if (part === undefined) return outcome;
  const misreads = (view.situation.conversation.misreads ?? 0) + 1;
  if (misreads > MISREADS_MAX) return handOver(view, 'not_understood_twice', 'not_understood');
  return { ...outcome, sayings: [{ say: 'not_caught', part }, ...outcome.sayings], next: { ...next, misreads } };
}

/** The outcome, unless it is only the last question again and again: then somebody else should try. */
export function withoutCircles(view: View, outcome: Outcome): Outcome {
  const { conversation } = view.situation;
  if (outcome.next.misreads !== undefined || !isSameQuestion(conversation, outcome)) return outcome;
  const misreads = (conversation.misreads ?? 0) + 1;
  if (misreads > REPEATS_MAX) return handOver(view, 'asked_in_circles', 'not_understood');
  return { ...outcome, next: { ...outcome.next, misreads } };
}

/** Nothing was done but to go on holding a time, nothing answered or learned: what we asked is all that is said. */
function isSameQuestion(conversation: Conversation, { effects, sayings, next }: Outcome): boolean {
  if (conversation.step !== 'collecting' && conversation.step !== 'rescheduling') return false;
  if (sayings.length !== 1 || next.step !== conversation.step || next.asked !== conversation.asked) return false;
  if (effects.some((effect) => effect.do !== 'hold')) return false;
  return known(conversation) === known(next);
}

function known(conversation: Extract<Conversation, { step: 'collecting' | 'rescheduling' }>): string {
  const time = conversation.step === 'collecting' ? conversation.kept?.startsAt : conversation.offer?.startsAt;
  return JSON.stringify([conversation.draft, conversation.options, time]);
}

function asksFor(next: Conversation, part: Unsure): boolean {
  if (next.step !== 'collecting' && next.step !== 'rescheduling') return false;
  if (part !== 'clock') return next.asked === part;
  return next.asked === 'clock' || (next.asked === 'option' && next.draft.clocks.length === 0);
}
