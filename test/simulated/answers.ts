/** What a simulated customer answers, by what our text wants to hear. */
import type { Instant } from '#core/time.ts';
import { type Errand, type Goal, type Mind, type OwnWords, type Part, suits, type Wanted } from './goal.ts';
import type { Understood } from './hearing.ts';
import {
  bookingSaid,
  changeSaid,
  choiceOf,
  filled,
  nameCorrected,
  nameSaid,
  openingOf,
  serviceSaid,
  type Voice,
  whenSaid,
} from './sentences.ts';

/** Where she is with one errand. */
export type Talk = {
  readonly errand: Errand;
  /** What she would take now. */
  wanted: Wanted | undefined;
  minds: readonly Mind[];
  own: OwnWords;
  isBegun: boolean;
  readonly told: Set<Part>;
  declines: number;
  repeats: number;
};

/** What she is after and how it goes. */
export type Self = {
  readonly goal: Goal;
  /** Those not done yet, in her order. */
  readonly talks: Talk[];
  readonly agreed: Instant[];
  readonly askedAgain: Part[];
  hasAsked: boolean;
  gaveUp: string | undefined;
};

/** A text of ours, and the errand it is about. */
export type Moment = {
  readonly self: Self;
  readonly voice: Voice;
  readonly talk: Talk;
  readonly understood: Understood;
  readonly reply: string;
};

/** She declines, and says again what she came for, so often before she gives up. */
const DECLINES_MAX = 4;
const REPEATS_MAX = 2;
const ALL_PARTS: readonly Part[] = ['service', 'day', 'clock', 'name'];

/** An errand that is not begun yet. */
export function talkOf(errand: Errand): Talk {
  const wanted = errand.kind === 'cancel' ? undefined : errand.wanted;
  const minds = errand.kind === 'book' || errand.kind === 'move' ? errand.minds : [];
  const own = errand.kind === 'book' ? (errand.own ?? {}) : {};
  return { errand, wanted, minds, own, isBegun: false, told: new Set(), declines: 0, repeats: 0 };
}

/** The words she begins with. */
export function begin(voice: Voice, talk: Talk): string {
  const { errand } = talk;
  talk.isBegun = true;
  const tells = errand.kind === 'book' || errand.kind === 'move' ? errand.tells : errand.kind === 'drop' ? ALL_PARTS : [];
  const isOwn = errand.kind === 'book' && errand.own?.opening !== undefined;
  for (const part of isOwn ? [] : tells) if (!isOpen(talk.wanted, part)) talk.told.add(part);
  return openingOf(voice, errand);
}

/** She has nothing to say about that part. */
function isOpen(wanted: Wanted | undefined, part: Part): boolean {
  return (part === 'day' && wanted?.days.kind === 'any') || (part === 'clock' && wanted?.clocks.kind === 'any');
}

/** Her answer; undefined when she gives up. */
export function answerTo(moment: Moment): string | undefined {
  switch (moment.understood.wants) {
    case 'name':
      return nameAsked(moment);
    case 'service':
      return serviceAsked(moment);
    case 'day':
      return dayAsked(moment);
    case 'clock':
      return clockAsked(moment);
    case 'other_time':
      return decline(moment);
    case 'which_day':
      return whichDayAsked(moment);
    case 'option':
      return optionsShown(moment);
    case 'yes':
      return moment.talk.errand.kind === 'move' ? repeat(moment) : timeOffered(moment);
    case 'move_yes':
      return moment.talk.errand.kind === 'move' ? timeOffered(moment) : repeat(moment);
    case 'cancel_yes':
      return cancelAsked(moment);
    case 'which_booking':
      return whichBookingAsked(moment);
    default:
      return repeat(moment);
  }
}

function giveUp({ self }: Moment, why: string): undefined {
  self.gaveUp = why;
  return undefined;
}

/** Notes when she had said it before. */
function tell({ self, talk }: Moment, part: Part, words: string): string {
  if (talk.told.has(part)) self.askedAgain.push(part);
  talk.told.add(part);
  return words;
}

function nameAsked(moment: Moment): string | undefined {
  const { self, voice, talk, understood } = moment;
  const { errand, wanted } = talk;
  const [at] = understood.times;
  if (errand.kind === 'drop') return voice.dice.one(voice.book.drops);
  if (at !== undefined && wanted && !suits(wanted, at, voice.zone)) return decline(moment);
  return tell(moment, 'name', nameSaid(voice, errand.kind === 'book' ? errand.who : self.goal.who));
}

function serviceAsked(moment: Moment): string | undefined {
  const { self, voice, talk } = moment;
  const { errand } = talk;
  if (errand.kind !== 'book' && errand.kind !== 'drop') return repeat(moment);
  const number = self.goal.business.services.findIndex(({ id }) => id === errand.service?.id) + 1;
  const named = filled(voice.dice.one(voice.book.services), { service: serviceSaid(voice, errand.service) });
  return tell(moment, 'service', voice.dice.chance(0.25) ? `${number}` : named);
}

function dayAsked(moment: Moment): string | undefined {
  const { voice, talk } = moment;
  const { wanted, own, told } = talk;
  if (!wanted) return repeat(moment);
  if (own.day !== undefined || (own.clock !== undefined && !told.has('clock'))) {
    talk.own = own.day === undefined ? { ...own, clock: undefined } : { ...own, day: undefined };
    return tell(moment, 'day', own.day ?? own.clock ?? '');
  }
  const isDayAlone = told.has('clock') || (!isOpen(wanted, 'day') && voice.dice.chance(0.4));
  if (!isDayAlone && !isOpen(wanted, 'clock')) told.add('clock');
  return tell(moment, 'day', whenSaid(voice, wanted, isDayAlone ? ['day'] : ['day', 'clock']) || voice.dice.one(voice.book.soonest));
}

function clockAsked(moment: Moment): string | undefined {
  const { voice, talk } = moment;
  if (!talk.wanted) return repeat(moment);
  const { clock } = talk.own;
  talk.own = { ...talk.own, clock: undefined };
  return tell(moment, 'clock', clock ?? (whenSaid(voice, talk.wanted, ['clock']) || voice.dice.one(voice.book.soonest)));
}

function whichDayAsked(moment: Moment): string | undefined {
  const { voice, talk, understood } = moment;
  const days = talk.wanted?.days;
  const index = understood.days.findIndex((day) => days?.kind === 'any' || (days?.kind === 'on' && days.days.includes(day)));
  if (index < 0) return decline(moment);
  const dated = voice.book.days({ kind: 'on', days: understood.days.slice(index, index + 1) }, voice.seen).at(-1) ?? '';
  if (voice.dice.chance(0.5)) return voice.dice.one(voice.book.choices.byNumber[index] ?? [`${index + 1}`]);
  return filled(voice.dice.one(voice.book.whichDay), { day: dated });
}

function optionsShown(moment: Moment): string | undefined {
  const { voice, talk, understood } = moment;
  const { wanted, own } = talk;
  if (talk.errand.kind === 'drop') return voice.dice.one(voice.book.drops);
  if (!wanted) return repeat(moment);
  if (own.clock !== undefined) {
    talk.own = { ...own, clock: undefined };
    return own.clock;
  }
  const index = understood.times.findIndex((at) => suits(wanted, at, voice.zone));
  return index < 0 ? decline(moment) : choiceOf(voice, understood.times, index);
}

function timeOffered(moment: Moment): string | undefined {
  const { self, voice, talk, understood } = moment;
  const { errand, wanted } = talk;
  const { dice, book } = voice;
  const [at] = understood.times;
  if (errand.kind === 'drop') return dice.one(book.drops);
  if (!wanted || at === undefined || !suits(wanted, at, voice.zone)) return decline(moment);
  const correction = errand.kind === 'book' ? misheard(moment, errand) : undefined;
  if (correction !== undefined) return correction;
  if (!self.hasAsked) {
    self.hasAsked = true;
    return dice.one(book.asides);
  }
  const [mind, ...minds] = talk.minds;
  if (mind) {
    Object.assign(talk, { minds, wanted: mind.wanted });
    return mind.words ?? changeSaid(voice, { before: wanted, after: mind.wanted });
  }
  self.agreed.push(at);
  const { yes } = talk.own;
  talk.own = { ...talk.own, yes: undefined };
  return yes ?? dice.one(book.yes);
}

/** The offer is for another person or service than hers: she says which. */
function misheard(moment: Moment, { who, service }: Extract<Errand, { kind: 'book' }>): string | undefined {
  const { voice, reply } = moment;
  const { dice, book } = voice;
  const [first = ''] = who.name.toLowerCase().split(' ');
  if (!reply.toLowerCase().includes(first)) return tell(moment, 'name', nameCorrected(voice, who));
  if (service === undefined || reply.includes(service.name)) return undefined;
  return tell(moment, 'service', filled(dice.one(book.corrects), { what: service.name.toLowerCase() }));
}

/** What is offered does not suit: she takes what would do as well, or says what she needs. */
function decline(moment: Moment): string | undefined {
  const { voice, talk, understood } = moment;
  const { errand } = talk;
  if (errand.kind === 'cancel' || errand.kind === 'drop') return giveUp(moment, `was asked for a time though she wants to ${errand.kind}`);
  if (errand.fallback && talk.wanted !== errand.fallback && talk.minds.length === 0) {
    talk.wanted = errand.fallback;
    if (understood.wants === 'option') return optionsShown(moment);
  }
  talk.declines += 1;
  if (talk.declines > DECLINES_MAX || !talk.wanted) return giveUp(moment, 'was offered nothing that suits');
  const when = whenSaid(voice, talk.wanted);
  return when === '' ? voice.dice.one(voice.book.soonest) : filled(voice.dice.one(voice.book.needs), { when });
}

function cancelAsked(moment: Moment): string | undefined {
  const { self, voice, talk, understood } = moment;
  const { errand } = talk;
  if (errand.kind !== 'cancel') return decline(moment);
  if (errand.isTakenBack) {
    self.talks.shift();
    return voice.dice.one(voice.book.keeps);
  }
  if (understood.times[0] === errand.of) return voice.dice.one(voice.book.cancelYes);
  talk.repeats += 1;
  if (talk.repeats > REPEATS_MAX) return giveUp(moment, 'was asked about another booking');
  return filled(voice.dice.one(voice.book.corrects), { what: bookingSaid(voice, errand.of) });
}

function whichBookingAsked(moment: Moment): string | undefined {
  const { voice, talk, understood } = moment;
  const { errand } = talk;
  if (errand.kind !== 'cancel' && errand.kind !== 'move') return repeat(moment);
  const index = understood.times.indexOf(errand.of);
  return index < 0 ? giveUp(moment, 'does not see her booking in the list') : choiceOf(voice, understood.times, index);
}

/** She was not understood: she says it all again. */
function repeat(moment: Moment): string | undefined {
  const { voice, talk } = moment;
  const { errand } = talk;
  talk.repeats += 1;
  if (talk.repeats > REPEATS_MAX) return giveUp(moment, 'was not understood');
  return openingOf(voice, errand.kind === 'book' ? { ...errand, tells: ALL_PARTS, own: {} } : errand);
}
