/**
 * A customer with a goal. She reads our texts as anybody would, accepts what suits her, declines what does not, and answers
 * what she is asked, in words that the dice of her goal choose: the same texts of ours get the same texts of hers.
 */
import { dayOf, type Instant } from '#core/time.ts';
import { answerTo, begin, type Self, talkOf } from './answers.ts';
import { diceOf } from './dice.ts';
import type { Errand, Goal, Part } from './goal.ts';
import { understand } from './hearing.ts';
import type { Heard } from './phrasebook.ts';
import { phrasebookOf } from './phrasebooks.ts';
import { typed, type Voice } from './sentences.ts';

/** How it went, as she sees it. */
export type Account = {
  /** The times she said yes to. */
  readonly agreed: readonly Instant[];
  /** What she was asked though she had said it. */
  readonly askedAgain: readonly Part[];
  /** Why she is not content; undefined when all her errands are done. */
  readonly gaveUp: string | undefined;
};

export type Customer = {
  /** Her first text. */
  opening(): string;
  /** What she answers; undefined when she has nothing more to say. */
  answer(reply: string, now: Instant): string | undefined;
  account(): Account;
};

/** What ends an errand of hers. */
const DONE: Readonly<Record<Errand['kind'], Heard>> = { book: 'booked', move: 'moved', cancel: 'cancelled', drop: 'dropped' };
/** What is told and not asked. */
const TOLD: ReadonlySet<Heard> = new Set(['booked', 'moved', 'cancelled', 'kept', 'dropped']);

/** The customer of a goal. */
export function customerOf(goal: Goal): Customer {
  const { zone, country } = goal.business;
  const book = phrasebookOf(goal.language);
  const dice = diceOf(goal.seed);
  const self: Self = {
    goal,
    talks: goal.errands.map(talkOf),
    agreed: [],
    askedAgain: [],
    hasAsked: !goal.asksAside,
    gaveUp: undefined,
  };
  const voiceAt = (now: Instant): Voice => ({ book, dice, zone, register: goal.register, seen: { today: dayOf(now, zone), country } });

  return {
    opening: () => typed(voiceAt(goal.now), openingWords(voiceAt(goal.now), self), true),
    answer(reply, now) {
      const voice = voiceAt(now);
      const said = carryOn(voice, self, reply);
      return said === undefined ? undefined : typed(voice, said, false);
    },
    account: () => ({ ...self, gaveUp: self.gaveUp ?? (self.talks.length > 0 ? 'had nothing more to say' : undefined) }),
  };
}

function openingWords(voice: Voice, { goal, talks: [first, second] }: Self): string {
  if (!first) throw new Error(`a customer without an errand: ${goal.family}`);
  const begun = begin(voice, first);
  if (!goal.isTogether || !second) return begun;
  const wish = begin(voice, second);
  return `${begun.replace(/[?.!]$/, '')}${voice.dice.one(voice.book.also).replace('{wish}', wish)}`;
}

/** Errands that are done are behind her; then she answers what is asked, or begins the next. */
function carryOn(voice: Voice, self: Self, reply: string): string | undefined {
  const understood = understand(reply, voice.book, { today: voice.seen.today, zone: voice.zone });
  if (understood.heard.includes('passed_on')) {
    self.gaveUp = 'was handed to the owner';
    return undefined;
  }
  const heard = [...understood.heard];
  for (let talk = self.talks[0]; talk && heard.includes(DONE[talk.errand.kind]); talk = self.talks[0]) {
    heard.splice(heard.indexOf(DONE[talk.errand.kind]), 1);
    self.talks.shift();
  }
  const [talk] = self.talks;
  if (!talk) return undefined;
  const isAsked = understood.wants !== undefined && !TOLD.has(understood.wants);
  if (!isAsked && !talk.isBegun) return begin(voice, talk);
  return answerTo({ self, voice, talk, understood, reply });
}
