/** The requests of one text, put in the order in which they are dealt with. */
import { numbersShown } from '#core/conversation.ts';
import { type Intent, type Request, request, type When } from '#core/reading.ts';
import { isClock, isDay } from '#core/time.ts';
import { joinedNotes, saysSomething, saysWhen } from './draft.ts';
import type { View } from './view.ts';

export type Sorted = {
  /** What asks for something or answers our question, in the order it is said. */
  readonly acts: readonly Request[];
  /** Questions answered beside it, whatever step we are in. */
  readonly questions: readonly Request[];
  /** Hello and thanks: what there is to answer when there is nothing else. */
  readonly courtesies: readonly Request[];
  readonly isForPerson: boolean;
};

/** Requests of one text that are dealt with; more is a poem. */
const REQUESTS_MAX = 5;

/** Sorts what a text asks for. A reading is checked here and nowhere else: what is no day or no clock is dropped. */
export function sorted(view: View): Sorted {
  const requests = digitChosen(view) ?? view.reading.requests.slice(0, REQUESTS_MAX).map((request) => informing(view, checked(request)));
  const isQuestion = (request: Request) => request.intent === 'question' && request.topic !== 'availability';
  const isCourtesy = ({ intent }: Request) => intent === 'greeting' || intent === 'thanks';
  const acts = joined(
    requests.filter(
      (request) => request.intent !== 'unclear' && request.intent !== 'person' && !isQuestion(request) && !isCourtesy(request),
    ),
  );
  return {
    acts: acts.filter((request, i) => i === 0 || !isAnswer(request)),
    questions: requests.filter(isQuestion),
    courtesies: requests.filter(isCourtesy),
    isForPerson: requests.some(({ intent }) => intent === 'person'),
  };
}

/** A bare digit under a numbered list of ours is a choice from it, whoever read it as what. */
function digitChosen({ situation, services }: View): readonly Request[] | undefined {
  const number = Number(/^\W*(\d{1,2})\W*$/.exec(situation.said)?.[1]);
  const isShown = number >= 1 && number <= numbersShown(situation.conversation, services.length);
  return isShown ? [request('inform', { choice: { kind: 'number', number } })] : undefined;
}

/** A yes or no answers what we said before the text. Behind another request it would answer what she has not seen yet. */
function isAnswer({ intent }: Request): boolean {
  return intent === 'confirm' || intent === 'decline' || intent === 'drop';
}

/**
 * Bare facts belong to the request before them, or to the wish that follows: "yes, Thursday at 4" is one thing, not a yes
 * and a wish, and so is "a cut, how much is it, can I come at 3?".
 */
function joined(requests: readonly Request[]): readonly Request[] {
  const list: Request[] = [];
  for (const request of requests) {
    const before = list.at(-1);
    if (before && TAKES_FACTS.has(before.intent) && request.intent === 'inform') list[list.length - 1] = merged(before, request);
    else if (before?.intent === 'inform' && request.intent === 'book') list[list.length - 1] = merged(request, before);
    else list.push(request);
  }
  return list;
}

const TAKES_FACTS: ReadonlySet<Intent> = new Set(['book', 'reschedule', 'cancel', 'confirm', 'decline', 'inform']);

function merged(request: Request, facts: Request): Request {
  return {
    ...request,
    when: saysWhen(request.when) ? request.when : facts.when,
    of: request.of ?? facts.of,
    serviceId: request.serviceId ?? facts.serviceId,
    durationMinutes: request.durationMinutes ?? facts.durationMinutes,
    choice: request.choice ?? facts.choice,
    notes: joinedNotes(request.notes, facts.notes),
    party: request.party ?? facts.party,
    unsure: request.unsure ?? facts.unsure,
  };
}

function checked(request: Request): Request {
  return { ...request, when: checkedWhen(request.when), of: request.of && checkedWhen(request.of) };
}

/** "Friday at 10, thanks": facts are facts, whatever they come wrapped in. Out of the blue, what is not understood is no wish. */
function informing({ situation }: View, request: Request): Request {
  const isAwaited = request.intent === 'unclear' && situation.conversation.step !== 'idle';
  const isWrapped = request.intent === 'greeting' || request.intent === 'thanks' || isAwaited;
  return isWrapped && (saysSomething(request) || request.notes !== undefined) ? { ...request, intent: 'inform' } : request;
}

function checkedWhen(when: When): When {
  const { dayRange, clockRange } = when;
  const isRangeSound = dayRange && isDay(dayRange.from) && isDay(dayRange.to) && dayRange.from <= dayRange.to;
  const from = clockRange?.from !== undefined && isClock(clockRange.from) ? clockRange.from : undefined;
  const until = clockRange?.until !== undefined && isClock(clockRange.until) ? clockRange.until : undefined;
  return {
    ...when,
    days: when.days.filter(isDay),
    notDays: when.notDays.filter(isDay),
    clocks: when.clocks.filter(isClock),
    dayRange: isRangeSound ? dayRange : undefined,
    clockRange: from === undefined && until === undefined ? undefined : { from, until },
  };
}
