/** What simulated customers say and understand in a language. A language whose table lacks an entry does not compile. */
import type { Clock, Day } from '#core/time.ts';
import type { Days, Who } from './goal.ts';

/** What our text wants to hear, or tells. `yes`, `move_yes`: a time is spelled out, of a new visit or of one to be moved. */
export type Heard =
  | 'name'
  | 'service'
  | 'day'
  | 'clock'
  | 'other_time'
  | 'which_day'
  | 'option'
  | 'yes'
  | 'move_yes'
  | 'cancel_yes'
  | 'which_booking'
  | 'booked'
  | 'moved'
  | 'cancelled'
  | 'kept'
  | 'dropped'
  | 'passed_on';

/** From where a day is spoken of. */
export type Seen = { readonly today: Day; readonly country: string };

/** One way to choose from a list. */
export type ChoiceWays = {
  readonly byNumber: readonly (readonly string[])[];
  /** `{day}` or `{clock}` stands for what tells the option from the others. */
  readonly byDay: readonly string[];
  readonly byClock: readonly string[];
  readonly last: readonly string[];
  /** Of two. */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
};

/**
 * Templates hold `{service}`, `{when}`, `{name}` and `{booking}` (the day of an existing one). A `{when}` is an adverb:
 * `on tuesday at 3`.
 */
export type Phrasebook = {
  readonly language: string;
  /** Where the businesses are that these customers text; undefined: all over the world. */
  readonly country: string | undefined;
  /** What services are called, by their id; as they are where it is not said. */
  readonly serviceNames: Readonly<Record<string, string>>;
  /** Names of customers, and of children they book for. */
  readonly people: readonly string[];
  readonly children: readonly Who[];
  /** Words that run together, once a sentence is whole. */
  tidied(sentence: string): string;
  /** Our texts' months are written as Intl writes them here. */
  readonly locales: readonly string[];
  /** Ways to call a day, `tuesday`, and a day as an adverb, `on tuesday`. */
  days(days: Days, seen: Seen): readonly string[];
  onDay(day: string): string;
  /** A day by its weekday alone. */
  weekday(day: Day): string;
  /** Ways to write a clock as an adverb, `at 3pm`. Always with half of the day where it is not plain. */
  atClock(clock: Clock, seen: Seen): readonly string[];
  /** A clock that can be no number from a list, `3pm`. */
  clocks(clock: Clock, seen: Seen): readonly string[];
  within(from: Clock | undefined, until: Clock | undefined, seen: Seen): readonly string[];
  readonly soonest: readonly string[];
  /** Day and time in one phrase. */
  readonly together: readonly string[];

  /** By whether the text names the service. */
  readonly books: Readonly<Record<'with_service' | 'without_service', readonly string[]>>;
  /** Says nothing about when. */
  readonly opens: Phrasebook['books'];
  readonly booksFor: readonly string[];
  /** Put before or after a wish. */
  readonly introduces: readonly string[];
  /** A second `{wish}` behind a first one in the same text. */
  readonly also: readonly string[];
  readonly moves: Readonly<Record<'to' | 'open', readonly string[]>>;
  /** Without saying which booking. */
  readonly movesOnly: Readonly<Record<'to' | 'open', readonly string[]>>;
  readonly cancels: readonly string[];
  readonly cancelsOnly: readonly string[];
  readonly relations: Readonly<Record<NonNullable<Who['relation']>, string>>;

  readonly names: readonly string[];
  readonly namesOther: readonly string[];
  readonly services: readonly string[];
  /** Other words for a service, by its id. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly yes: readonly string[];
  readonly needs: readonly string[];
  /** It is `{what}`, and not what we understood. */
  readonly corrects: readonly string[];
  /** The visit is for `{name}`, and not for whom we understood. */
  readonly correctsName: readonly string[];
  readonly choices: ChoiceWays;
  readonly whichDay: readonly string[];
  readonly changes: Readonly<Record<'clock' | 'day' | 'both', readonly string[]>>;
  readonly cancelYes: readonly string[];
  readonly keeps: readonly string[];
  readonly drops: readonly string[];
  readonly asides: readonly string[];
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
  /** Our fixed sentences, by what they want or tell. All of these are global. */
  readonly hears: Readonly<Record<Heard, RegExp>>;
  /** Where the times of a list begin. */
  readonly listBegins: RegExp;
};
