/** What a language has to say, over facts that are in its words already. A sentence that is missing does not compile. */
import type { Refusal } from '#core/agenda.ts';
import type { HandOverReason } from '#core/effects.ts';
import type { Topic } from '#core/notify.ts';
import type { LinkAction } from '#core/push.ts';
import type { Unsure } from '#core/reading.ts';
import type { Weekday } from '#core/time.ts';
import type { Dates } from './dates.ts';
import type { DayRefusal, OwnerAnswer, Scene, SilentBecause } from './sayings.ts';

/** A language: all that the agent says in it. */
export type Voice = {
  readonly parts: Parts;
  readonly sayings: SayingPhrases;
  readonly owner: OwnerPhrases;
  readonly pushes: PushPhrases;
};

/** A day in words: `Thursday, June 18`; `on Thursday, June 18`. */
export type DayInWords = { readonly day: string; readonly onDay: string };

/** A booking in words. */
export type Visit = {
  /** Whom it is for: `Dana Lopez`. */
  readonly name: string;
  /** `Tuesday, June 16 at 3 PM`. */
  readonly at: string;
  /** `Tue, Jun 16, 3 PM`. */
  readonly shortly: string;
  /** `Haircut Tuesday, June 16 at 3 PM`; the time alone where no service is named. */
  readonly what: string;
  /** As `what`, where another word leads to the time. */
  withService(when: string): string;
  /** `, from $45`, to stand behind; nothing where no price is known. */
  readonly price: string;
  readonly minutes: number;
  /** `Calendar: https://…`. */
  readonly link: string;
};

/** A sentence, or a part of one, about a fact. Plain strings are about none. */
type Phrase<Fact> = (fact: Fact) => string;

/** One wording for each tone that the owner may choose. */
export type Toned<Wording> = Readonly<Record<Scene['business']['manners']['tone'], Wording>>;

/** What several sentences are made of: dates, hours, lengths, prices, and small words. */
export type Parts = {
  readonly dates: Dates;
  /** What stands before a colon or a semicolon. */
  readonly gap: '' | ' ';
  readonly calendar: string;
  readonly or: string;
  /** What a business, and then its owner, is called while nobody has said so. */
  readonly place: string;
  readonly owner: string;
  /** `Sam at Riverside Barber`, as the beginning of a text; `unnamed` where the settings say neither. */
  readonly sender: { readonly between: string; readonly unnamed: string };
  /** `Tuesday, June 16 at`, before the numbered clocks of a day. */
  readonly clocksOf: Phrase<DayInWords>;
  readonly prices: { readonly onRequest: string; readonly from: Phrase<string> };
  /** `45 minutes`, `2 hours`, and what is left of one: ` and 30 minutes`. */
  readonly lengths: { readonly minutes: Phrase<number>; readonly hours: Phrase<number>; readonly rest: Phrase<number> };
  /** Behind the services that fit a text. */
  readonly moreServices: string;
  readonly hours: HoursPhrases;
};

/** Opening hours. */
export type HoursPhrases = {
  readonly wholeDay: string;
  readonly everyDay: string;
  readonly names: Readonly<Record<Weekday, string>>;
  /** Between two spans of one day. */
  readonly and: string;
  /** `groups`: `Mon-Fri 9 AM-5 PM, Sat 10 AM-2 PM`. */
  readonly open: Phrase<string>;
  readonly closed: Phrase<string>;
};

/** Of one thing, and of a numbered list. */
export type OneOrSeveral = { readonly one: Phrase<string>; readonly several: Phrase<string> };

/** To a customer. */
export type SayingPhrases = {
  /** `free` stands before, of a time that is kept for her. */
  readonly ask_name: { readonly free: Phrase<string>; readonly ask: string };
  readonly ask_service: Phrase<string>;
  readonly ask_day: string;
  readonly ask_clock: Phrase<DayInWords>;
  readonly ask_which_day: Phrase<string>;
  readonly offer: { readonly visit: Phrase<Visit>; readonly move: Phrase<{ from: string; at: string }> };
  /** The beginning, by whom the visit is for, and the end; between them stands the visit. */
  readonly booked: { readonly hers: Toned<Phrase<string>>; readonly anothers: Toned<Phrase<string>>; readonly bye: Toned<string> };
  readonly moved: Phrase<Visit>;
  readonly cancelled: { readonly done: Phrase<Visit>; readonly again: Toned<string> };
  /** Where the clock matters; of all of a day `refused_day` speaks. */
  readonly refused: Readonly<Record<Exclude<Refusal, 'too_far' | 'day_off' | 'day_full'>, Phrase<string>>>;
  readonly refused_day: Readonly<Record<DayRefusal, Phrase<DayInWords>>>;
  readonly alternatives: OneOrSeveral;
  readonly openings: OneOrSeveral;
  readonly which_option: Phrase<string>;
  readonly nothing_free: string;
  readonly nothing_else: string;
  readonly ask_what_suits: string;
  readonly dropped: Toned<string>;
  readonly which_booking: { readonly move: string; readonly cancel: string; readonly ask: Phrase<{ to: string; visits: string }> };
  readonly ask_new_time: Phrase<Visit>;
  /** `orMove` stands behind where she may move it instead. */
  readonly ask_cancel: { readonly ask: Phrase<Visit>; readonly orMove: string };
  readonly still_booked: Phrase<Visit>;
  readonly same_time: Phrase<Visit>;
  readonly none_upcoming: Readonly<Record<'book' | 'nothing', string>>;
  readonly nothing_offered: string;
  readonly your_bookings: OneOrSeveral & { readonly none: string };
  /** `name`: ` Dana`, or nothing. `from`: who greets, which is an agent with a name, the business, or its assistant. */
  readonly hello: {
    readonly agent: Phrase<{ agent: string; place: string }>;
    readonly business: Phrase<string>;
    readonly assistant: Phrase<string>;
    readonly greet: Toned<Phrase<{ name: string; from: string }>>;
  };
  /** `goodbye`: to thanks and goodbyes with nothing left to settle. */
  readonly welcome: { readonly thanks: Toned<string>; readonly goodbye: Toned<string> };
  readonly services: Phrase<string>;
  readonly price: { readonly is: Phrase<{ name: string; price: string }>; readonly onRequest: Phrase<string> };
  /** `Haircut takes 45 minutes`; the price stands behind. */
  readonly service: Phrase<{ name: string; length: string }>;
  readonly address: Phrase<string>;
  /** Never that it is a person, whatever the owner wishes. `agent`: `Ava, `, or nothing. */
  readonly identity: Phrase<{ agent: string; disclosesAi: boolean; place: string; owner: string }>;
  readonly passed_on: Readonly<Record<HandOverReason, Phrase<string>>>;
  readonly question_passed_on: Phrase<string>;
  readonly booking_only: string;
  /** `party`: how many come; still one appointment. */
  readonly noted: { readonly note: Phrase<string>; readonly party: Phrase<{ owner: string; party: number }> };
  readonly not_understood: string;
  readonly not_caught: Readonly<Record<Unsure, string>>;
  readonly how_to: string;
  /** What the owner did by hand. The first text she ever gets may be one of these: it says from whom. */
  readonly booked_by_owner: Phrase<Visit & { sender: string }>;
  readonly moved_by_owner: Phrase<Visit & { sender: string; was: string }>;
  readonly changed_by_owner: Phrase<Visit & { sender: string }>;
  readonly cancelled_by_owner: Phrase<Visit & { sender: string }>;
};

/** To the owner: in answer to her commands, of what happened, and several notices in one text. */
export type OwnerPhrases = { readonly answers: AnswerPhrases; readonly notices: NoticePhrases; readonly gathered: GatheredPhrases };

/** Of what the owner named, and where she named nothing. */
type Named = { readonly unnamed: string; readonly named: Phrase<string> };

/** To the owner, in answer to a command of hers. A visit is `Dana, Tue, Jun 16, 3 PM`. */
export type AnswerPhrases = {
  readonly help: string;
  readonly paused: string;
  readonly resumed: string;
  /** `help` stands behind. */
  readonly unknown_command: string;
  readonly status: Phrase<Extract<OwnerAnswer, { answer: 'status' }>>;
  readonly blocked: Phrase<string>;
  readonly unblocked: Phrase<string>;
  readonly was_not_blocked: Phrase<string>;
  readonly no_such_customer: Named;
  readonly which_customer: Phrase<string>;
  readonly for_whom: Phrase<string>;
  readonly agenda: { readonly none: Readonly<Record<'today' | 'tomorrow' | 'week', string>>; readonly more: Phrase<number> };
  readonly ask_cancel: Phrase<string>;
  readonly which_to_cancel: string;
  readonly none_to_cancel: Named;
  /** `told` or `untold` stands behind: whether the customer gets a text of it. */
  readonly cancelled: { readonly done: string; readonly told: string; readonly untold: string };
  readonly as_it_stands: { readonly cancelled: string; readonly stands: string };
  readonly sign_in: Phrase<string>;
  readonly passed_to_customer: Phrase<string>;
  readonly cannot_reach: Readonly<Record<'blocked' | 'opted_out', Phrase<string>>>;
};

/** To the owner. What ends without a point has the facts behind it: who, and which visit, or what she wrote. */
export type NoticePhrases = {
  readonly booked: string;
  readonly moved: { readonly done: string; readonly change: Phrase<Visit & { was: string }> };
  readonly cancelled: string;
  readonly handed_over: Readonly<Record<HandOverReason, string>>;
  readonly question: string;
  readonly wrote: { readonly wrote: string; readonly because: Readonly<Record<SilentBecause, string>> };
  /** `meant`: `, maybe meaning Haircut Tuesday, June 16 at 3 PM`, or nothing. */
  readonly opt_out_cancel: { readonly texted: Phrase<{ caller: string; meant: string }>; readonly maybe: Phrase<Visit> };
  readonly auto_blocked: Phrase<{ phone: string; textsPerHourMax: number }>;
  readonly hour_full: Phrase<number>;
  /** Money is `12.34`. `stopped` stands behind once customers are handed to her. */
  readonly budget: { readonly spent: Phrase<{ cost: string; currency: string; percent: number; limit: string }>; readonly stopped: string };
  readonly model_down: string;
  readonly model_back: string;
  readonly carrier_error: string;
};

/** Above and below several notices in one text, by how many they are. */
type GatheredPhrases = { readonly digest: Phrase<number>; readonly atOnce: Phrase<number>; readonly more: Phrase<number> };

/** On the lock screen; what is about somebody gets her name, or her number. */
export type PushPhrases = {
  readonly titles: Readonly<Record<Topic, string | Phrase<string>>>;
  /** What a device that was just added shows. */
  readonly test: { readonly title: string; readonly body: Phrase<string> };
  readonly actions: Readonly<Record<LinkAction, string>>;
};
