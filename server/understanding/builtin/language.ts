/** What the engine needs to know of a language. A folder of its own for each; one that lacks a part does not compile. */
import type { NameWords } from './names.ts';
import type { Dayparts } from './when.ts';

/**
 * The engine's rules are written over one vocabulary, which is plain English with digits for numbers ("can i move my appointment
 * of tuesday to friday at 16:00"). Another language says its texts in that vocabulary, phrase by phrase; days, times, refusals,
 * requests and answers are then found by the same rules in all of them. What needs the words as typed, names and services, is
 * found before.
 */
export type Language = {
  /** Lower case, one spelling for what people type in many, still in the language. Names of services are compared in it. */
  readonly spell: (text: string) => string;
  /** The spelt text in the engine's words. What it does not know stays as it is and means nothing. */
  readonly phrase: (spelt: string) => string;
  /** The words by which a text is known to be in it: lower case, no accents. One that another language has too counts less by itself. */
  readonly littleWords: ReadonlySet<string>;
  /** Letters and marks that only it writes. */
  readonly signs: RegExp | undefined;
  readonly names: NameWords;
  /** Where a thought of its own begins, in the text as typed: what it parts may be a note for the owner. English, where there is none. */
  readonly thoughts?: RegExp;
  /** Words that tell no service from another. */
  readonly commonWords: ReadonlySet<string>;
  /** When parts of the day begin and end where it is spoken. */
  readonly dayparts: Dayparts;
};
