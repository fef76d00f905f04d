/** One request inside the search for a time: a choice among the numbered times, new facts, or "what else". */
import type { Draft } from '#core/conversation.ts';
import type { Request, When } from '#core/reading.ts';
import { type Clock, clockOf, type Day, dayOf, type Instant } from '#core/time.ts';
import { onDay, saysSomething, withName, withoutWhen, withRequest, withShift, withStart } from './draft.ts';
import { nameGiven } from './names.ts';
import { offerOthers, settle } from './settle.ts';
import { asking, type Talk } from './talk.ts';
import { type Outcome, saying, type View } from './view.ts';

/** Takes in what a request says about the visit, and takes the next step. */
export function negotiate(view: View, talk: Talk, request: Request): Outcome {
  if (talk.asked === 'service' && request.choice?.kind === 'number')
    return negotiate(view, { ...talk, asked: undefined }, byNumber(view, request, request.choice.number));
  const named = { ...talk, draft: withName(talk.draft, nameGiven(view, request, talk.asked === 'name')) };
  const chosen = chosenFrom(view, named, request);
  if (chosen === 'unknown') return whichOption(named, named.options);
  if (chosen.length === 1) return settle(view, { ...named, draft: withStart(named.draft, chosen[0] ?? 0, view.zone) });
  if (chosen.length > 1) return whichOption(named, chosen);
  if (wantsOthers(talk, request)) return offerOthers(view, named);
  return settleDays(view, named, request);
}

/** The services were listed with numbers. */
function byNumber(view: View, request: Request, number: number): Request {
  return { ...request, choice: undefined, serviceId: view.services[number - 1]?.id };
}

/** Two readings of one date are asked about once; whatever comes back is taken and read back. */
function settleDays(view: View, talk: Talk, request: Request): Outcome {
  if (talk.asked === 'which_day' && request.when.days.length === 0) {
    const { dayRange: _, ...rest } = request.when;
    const draft = withRequest(onDay(talk.draft, chosenDay(talk.draft.days, request)), {
      ...request,
      when: { ...rest, dayRange: undefined },
    });
    return settle(view, { ...talk, draft });
  }
  const added = withClockSaid(talk, request, withRequest(talk.draft, request));
  const basis = talk.basis ?? basisOf(talk.options, request);
  const draft = basis === undefined ? added : withShift(added, request, { basis, zone: view.zone });
  if (request.when.isDayAmbiguous && draft.days.length > 1) {
    if (talk.asked === 'which_day') return settle(view, { ...talk, draft: onDay(draft, draft.days[0]) });
    return saying('ask_which_day', [{ say: 'ask_which_day', days: draft.days }], asking({ ...talk, draft }, 'which_day'));
  }
  return settle(view, { ...talk, draft });
}

/** "As soon as you can", asked for the day, is about the day: the time she has said stays. */
function withClockSaid({ asked, draft: { clocks, clockRange } }: Talk, { when }: Request, added: Draft): Draft {
  const isAboutDay = asked === 'day' && when.isEarliest && when.clocks.length === 0 && when.clockRange === undefined;
  return isAboutDay ? { ...added, clocks, clockRange } : added;
}

/** "Earlier" than several times is earlier than the first of them, "later" later than the last. */
function basisOf(options: readonly Instant[], { when }: Request): Instant | undefined {
  if (options.length === 0) return undefined;
  return when.shift?.direction === 'earlier' ? Math.min(...options) : Math.max(...options);
}

function chosenDay(days: readonly Day[], { choice, when: { dayRange } }: Request): Day | undefined {
  // "Next week", asked whether today or Monday a week from now.
  const inRange = dayRange && days.find((day) => dayRange.from <= day && day <= dayRange.to);
  if (inRange !== undefined) return inRange;
  if (choice?.kind === 'number') return days[choice.number - 1] ?? days[0];
  return choice?.kind === 'later' || choice?.kind === 'last' ? days.at(-1) : days[0];
}

/**
 * The numbered times she may mean: one when it is clear, several to ask about, none when she does not choose among them,
 * `unknown` when she names a number that was not in the list.
 */
export function chosenFrom(view: View, talk: Talk, request: Request): readonly Instant[] | 'unknown' {
  const { options } = talk;
  const { choice } = request;
  if (options.length === 0 || (request.intent === 'decline' && choice === undefined)) return [];
  if (choice?.kind === 'number')
    return options[choice.number - 1] === undefined ? 'unknown' : options.slice(choice.number - 1, choice.number);
  if (choice) return options.toSorted((a, b) => a - b).slice(...PLACE[choice.kind]);
  if (request.intent === 'confirm' && !saysSomething(request)) return talk.offered === undefined ? options : [];
  return describedBy(view, options, request);
}

/** Of the times in order: "the earlier one", "the later one", "the last one", "either". */
const PLACE = { earlier: [0, 1], later: [-1], last: [-1], any: [0, 1] } as const;

/** "The Thursday one", "the 3pm one", "Thursday afternoon". */
function describedBy(view: View, options: readonly Instant[], { when }: Request): readonly Instant[] {
  if (when.days.length + when.clocks.length === 0) return [];
  return options.filter((at) => {
    const clock = clockOf(at, view.zone);
    const isDayMeant = when.days.length === 0 || when.days.includes(dayOf(at, view.zone));
    const isClockMeant = when.clocks.length === 0 || when.clocks.includes(clock);
    return isDayMeant && isClockMeant && isWithin(clock, when.clockRange);
  });
}

function isWithin(clock: Clock, range: When['clockRange']): boolean {
  return (range?.from ?? '00:00') <= clock && clock < (range?.until ?? '24:00');
}

function whichOption(talk: Talk, starts: readonly Instant[]): Outcome {
  return saying('which_option', [{ say: 'which_option', starts }], asking(talk, 'option', { options: starts }));
}

/** "What else", "none of those": no facts, after times were named. */
function wantsOthers(talk: Talk, request: Request): boolean {
  const isAskingOn = request.intent === 'decline' || request.topic === 'availability';
  return talk.shown.length > 0 && isAskingOn && !saysSomething(request);
}

/** A no to what is offered: what else would suit? */
export function askWhatSuits(talk: Talk): Outcome {
  const open = { ...talk, draft: withoutWhen(talk.draft) };
  return saying('offer_declined', [{ say: 'ask_what_suits' }], asking(open, 'day'));
}
