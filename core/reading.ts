/** What a text was understood to mean. Written by an interpreter, believed by nobody until the rules have checked it. */
import type { Hours, Service } from './business.ts';
import type { Clock, Day, Instant, Zone } from './time.ts';

export type Intent =
  | 'book'
  | 'reschedule'
  | 'cancel'
  | 'confirm'
  | 'decline'
  /** Gives up what is being arranged: "never mind", "leave it". */
  | 'drop'
  /** Something about the business; see `topic`. */
  | 'question'
  /** "Can I talk to a person?" */
  | 'person'
  | 'greeting'
  | 'thanks'
  /** Only facts, no request of its own: an answer to what was asked ("Dana", "Tuesday", "at 3"). */
  | 'inform'
  | 'unclear';

/** What a question is about. `appointment` is the customer's own booking; `availability` asks what is free. */
export type Topic = 'hours' | 'services' | 'price' | 'address' | 'availability' | 'appointment' | 'identity' | 'other';

/** What a text says about when. Everything it does not say is empty or absent; nothing is filled in from thin air. */
export type When = {
  /** Days named and not negated, in the order they are said. */
  readonly days: readonly Day[];
  /** The `days` are two readings of the same words ("Friday" on a Friday): to be asked about, once. */
  readonly isDayAmbiguous: boolean;
  /** "Next week", "this weekend": any day of these, both included. */
  readonly dayRange: { readonly from: Day; readonly to: Day } | undefined;
  /** "Any day but Monday", "not Thursday". */
  readonly notDays: readonly Day[];
  /** Times named and not negated; a bare hour is already read within opening hours. */
  readonly clocks: readonly Clock[];
  /** "After 5", "before noon", "between 2 and 4", "morning": at or after `from`, before `until`. */
  readonly clockRange:
    | {
        readonly from: Clock | undefined;
        readonly until: Clock | undefined;
        /** No clock was named, only a part of the day. */
        readonly isPartOfDay?: true;
      }
    | undefined;
  /** "Later", "an hour earlier": against what was last offered or booked. */
  readonly shift: { readonly direction: 'earlier' | 'later'; readonly minutes: number | undefined } | undefined;
  /** "As soon as possible", "whatever is earliest". */
  readonly isEarliest: boolean;
};

/** Which of the things we listed: by number from 1, by place, or any of them. */
export type Choice = { readonly kind: 'number'; readonly number: number } | { readonly kind: 'earlier' | 'later' | 'last' | 'any' };

/** One thing a text asks for. */
export type Request = {
  readonly intent: Intent;
  readonly topic: Topic | undefined;
  /** When it is asked for: of a move, the new time. */
  readonly when: When;
  /** The existing booking that is meant: "my *Tuesday* appointment", "from *the 3pm* to Friday". */
  readonly of: When | undefined;
  readonly serviceId: string | undefined;
  readonly durationMinutes: number | undefined;
  readonly choice: Choice | undefined;
  readonly notes: string | undefined;
  /** Whom it is for, kept with a request that waits its turn while its text is past. */
  readonly name?: NameGiven | undefined;
};

/** A name, and whether it is of somebody else than the customer: "my son Tim". */
export type NameGiven = { readonly name: string; readonly isOther: boolean };

export type Reading = {
  /** In the order they are said; never empty. The first is the main one. */
  readonly requests: readonly [Request, ...Request[]];
  /** How the customer calls herself, or the person the visit is for. */
  readonly name: string | undefined;
  /** The name is of somebody else the visit is for: "my son Tim". */
  readonly isNameOfOther?: boolean;
  /** BCP 47 of the language to answer in. */
  readonly language: string;
  /** False when the text was too short to tell, so that its language is not remembered. */
  readonly isLanguagePlain?: boolean;
  /** 0 to 1. Below 0.5 the rules ask rather than act. */
  readonly confidence: number;
  /** A model's own words for small talk and general questions, already screened; never a fact about a booking. */
  readonly smallTalk: string | undefined;
  /** Which interpreter read it: `builtin`, `ollama`, `groq`, `openai`. */
  readonly readBy: string;
};

/** What we said last: a bare "yes", "3" or "that works" means nothing without it. */
export type LastSaid = {
  readonly act: 'none' | 'asked' | 'offered' | 'read_back' | 'alternatives' | 'listed';
  readonly asked: 'name' | 'service' | 'day' | 'clock' | 'which_day' | undefined;
  readonly day: Day | undefined;
  readonly clock: Clock | undefined;
  /** The numbered list we showed, in its order. */
  readonly options: readonly { readonly day: Day; readonly clock: Clock }[];
  readonly said: string | undefined;
};

/** A text with what is needed to understand it: facts of the business, and of this conversation only. */
export type Wording = {
  readonly text: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly country: string;
  /** The customer's language where it is known already. */
  readonly language: string | undefined;
  readonly hours: Hours;
  readonly services: readonly Service[];
  readonly last: LastSaid;
  /** The last turns of this customer, oldest first. */
  readonly recent: readonly { readonly by: 'customer' | 'us'; readonly body: string }[];
  readonly business: { readonly name: string; readonly ownerName: string; readonly address: string; readonly instructions: string };
};

export const NO_WHEN: When = {
  days: [],
  isDayAmbiguous: false,
  dayRange: undefined,
  notDays: [],
  clocks: [],
  clockRange: undefined,
  shift: undefined,
  isEarliest: false,
};

export const NOTHING_SAID: LastSaid = { act: 'none', asked: undefined, day: undefined, clock: undefined, options: [], said: undefined };

/** A request of this intent that says nothing else. */
export function request(intent: Intent, rest: Partial<Request> = {}): Request {
  return {
    intent,
    topic: undefined,
    when: NO_WHEN,
    of: undefined,
    serviceId: undefined,
    durationMinutes: undefined,
    choice: undefined,
    notes: undefined,
    ...rest,
  };
}
