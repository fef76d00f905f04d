/**
 * One turn: what a text comes to, given all that stands at this moment. Pure; it runs inside the transaction that will
 * carry its effects out, so what it says is true when it is said.
 *
 * The five steps and what moves between them (the rules themselves are in `decide/`, a file for each noun):
 *
 *   idle ──a wish──> collecting ──name, service, day and time known, time free──> confirming ──yes──> idle, booked
 *                        ^  └─asks for the one thing missing; a refused time      │
 *                        └──────────── brings a reason and three others <──no, another time
 *   idle ──move it──> rescheduling (the booking stands; which one, when, a held offer) ──yes──> idle, moved
 *   idle ──cancel───> cancelling (named, asked once) ──yes──> idle, cancelled ──no──> idle, kept
 *
 * Whatever the step: a person is called for at once; questions are answered and the pending one is asked again; hello and
 * thanks are returned; what is not understood is asked about once and then is the owner's.
 *
 * At most one time is held for a customer: the offer the conversation stands by. Any other is released first.
 */
import { type Conversation, standingOffer } from './conversation.ts';
import { viewAfter } from './decide/afterwards.ts';
import { answersTo } from './decide/answers.ts';
import { misread, returnCourtesy, withDoubts, withoutCircles } from './decide/courtesies.ts';
import { saysSomething } from './decide/draft.ts';
import { nameGiven, nameIn } from './decide/names.ts';
import { withNotes } from './decide/notes.ts';
import { type Sorted, sorted } from './decide/requests.ts';
import { resume, take } from './decide/steps.ts';
import { handOver, type Outcome, SURE, type View, viewOf } from './decide/view.ts';
import type { Effect, Turn } from './effects.ts';
import type { Reading, Request } from './reading.ts';
import type { Situation } from './situation.ts';
import type { Instant } from './time.ts';

/** Decides one turn. Every turn replies once; the effects come in the order in which they must happen. */
export function decide(situation: Situation, reading: Reading, now: Instant): Turn {
  const view = viewOf(situation, reading, now);
  const outcome = withoutCircles(view, withDoubts(view, withNotes(view, respond(view, sorted(view)))));
  const effects: Effect[] = [
    ...releases(situation, outcome),
    ...learnt(view, outcome.next),
    ...outcome.effects,
    { do: 'remember', conversation: outcome.next },
    { do: 'reply', sayings: outcome.sayings },
  ];
  return { effects, rule: outcome.rule };
}

function respond(view: View, requests: Sorted): Outcome {
  const { conversation } = view.situation;
  const { acts, questions, courtesies, isForPerson } = requests;
  if (isForPerson) return toPerson(view, acts);
  const queue = acts.filter((act) => conversation.step !== 'idle' || !isBare(act));
  if (queue.length > 0) return withAnswers(view, takeAll(view, conversation, [...queue, ...waiting(conversation)]), questions);
  if (questions.length > 0) return withAnswers(view, { ...resume(view, conversation), rule: 'answer' }, questions);
  if (acts.length + courtesies.length > 0) return returnCourtesy(view, courtesies[0]?.intent);
  return misread(view);
}

/** Takes requests one after the other, each on what stands after the one before; the first that needs an answer makes the rest wait. */
function takeAll(view: View, conversation: Conversation, [first, ...others]: readonly Request[]): Outcome {
  if (first === undefined) return resume(view, conversation);
  const outcome = take(view, conversation, first);
  const isHandedOver = outcome.effects.some((effect) => effect.do === 'hand_over');
  if (others.length === 0 || isHandedOver) return outcome;
  if (outcome.next.step !== 'idle')
    return { ...outcome, next: { ...outcome.next, waiting: withNames(view, others).slice(0, WAITING_MAX) } };
  return followed(outcome, takeAll(viewAfter(view, outcome.effects), outcome.next, others));
}

/** A request that waits keeps the name that its text gave: the next text does not say it again. */
function withNames(view: View, requests: readonly Request[]): readonly Request[] {
  return requests.map((request) => ({ ...request, name: nameGiven(view, request, false) }));
}

function followed(first: Outcome, second: Outcome): Outcome {
  return {
    rule: `${first.rule} + ${second.rule}`,
    effects: [...first.effects, ...second.effects],
    sayings: [...first.sayings, ...second.sayings],
    next: second.next,
  };
}

/** A person is called for; a yes said in the same breath still counts. */
function toPerson(view: View, [first]: readonly Request[]): Outcome {
  const handedOver = handOver(view, 'asked_for_person', 'asked_for_person');
  const { conversation } = view.situation;
  if (first?.intent !== 'confirm' || conversation.step === 'idle') return handedOver;
  const outcome = take(view, conversation, first);
  return outcome.next.step === 'idle' ? followed(outcome, handedOver) : handedOver;
}

/** Puts the answers where they read well: before what we ask, after what we did. */
function withAnswers(view: View, outcome: Outcome, questions: readonly Request[]): Outcome {
  if (questions.length === 0 || outcome.effects.some((effect) => effect.do === 'hand_over')) return outcome;
  const isDone = outcome.next.step === 'idle';
  const isAlone = isDone && outcome.rule === 'answer';
  const answered = answersTo(view, outcome.next, { questions, isAlone });
  return {
    rule: outcome.rule === 'answer' ? answered.rule : `${outcome.rule} + ${answered.rule}`,
    effects: [...outcome.effects, ...answered.effects],
    sayings: isDone ? [...outcome.sayings, ...answered.sayings] : [...answered.sayings, ...outcome.sayings],
    next: outcome.next,
  };
}

/** Nothing but a name, or nothing at all: in no conversation that is a hello. */
function isBare(request: Request): boolean {
  return request.intent === 'inform' && !saysSomething(request) && request.notes === undefined;
}

/** Requests that may wait their turn. */
const WAITING_MAX = 5;

function waiting(conversation: Conversation): readonly Request[] {
  return conversation.step === 'idle' ? [] : conversation.waiting;
}

/** Her held offers that the conversation does not stand by any more, and that no effect of this turn uses up. */
function releases(situation: Situation, { effects, next }: Outcome): readonly Effect[] {
  const standing = standingOffer(next)?.bookingId;
  const isUsed = (id: string) =>
    effects.some((effect) => (effect.do === 'confirm' && effect.bookingId === id) || (effect.do === 'move' && effect.onto === id));
  return situation.held.flatMap(({ id }) => (id === standing || isUsed(id) ? [] : [{ do: 'release', bookingId: id }]));
}

/** Her own name, not her son's. */
function ownName(view: View, next: Conversation): string | undefined {
  const said = view.reading.isNameOfOther ? undefined : nameIn(view);
  const draft = next.step === 'idle' || next.step === 'cancelling' ? undefined : next.draft;
  return said ?? (draft?.isForOther ? undefined : draft?.name);
}

/** What she told us about herself and we did not know. */
function learnt(view: View, next: Conversation): readonly Effect[] {
  const { customer } = view.situation;
  const name = ownName(view, next);
  const { language, isLanguagePlain = customer.language === undefined, confidence } = view.reading;
  return [
    ...(customer.name === undefined && name !== undefined ? [{ do: 'learn_name', name } as const] : []),
    ...(isLanguagePlain && language !== customer.language && confidence >= SURE ? [{ do: 'learn_language', language } as const] : []),
  ];
}
