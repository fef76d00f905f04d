/**
 * What a text mentions and where. Rules run in order over the text; what one has taken is covered with a mark, so the next
 * cannot take it again, and later rules (and intents) can see that a day or a clock stands there.
 */
import type { DayNumber } from './calendar.ts';

/** Before noon or after. */
export type Half = 'am' | 'pm';

/** What stands at a place of the text. Days are calendar numbers, times minutes. */
export type Meaning =
  /** `other`: a second reading of the same words; `isBare`: a weekday with nothing said about which. */
  | { readonly kind: 'day'; readonly day: DayNumber; readonly other?: DayNumber; readonly isBare?: boolean }
  | { readonly kind: 'days'; readonly from: DayNumber; readonly to: DayNumber }
  /** `half` is absent when the words do not say; `isExact` when they are on the 24-hour clock. */
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly half: Half | undefined; readonly isExact: boolean }
  | { readonly kind: 'part'; readonly part: Daypart }
  | { readonly kind: 'shift'; readonly direction: 'earlier' | 'later'; readonly minutes: number | undefined }
  | { readonly kind: 'moment'; readonly day: DayNumber; readonly minutes: number }
  | { readonly kind: 'earliest' }
  | { readonly kind: 'duration'; readonly minutes: number }
  /** Taken so that nobody else takes it: a price, an age, a number of people. */
  | { readonly kind: 'noise' };

/** Parts of the day people name; `early` is first thing, `late` the late afternoon, `end` the end of business. */
export type Daypart = 'morning' | 'lunchtime' | 'afternoon' | 'evening' | 'early' | 'late' | 'end';

/** A meaning and the stretch of text that says it. */
export type Mention = { readonly at: number; readonly end: number } & Meaning;

/** A pattern (global) and what it means; nothing when it was no such thing after all. */
export type Rule<Context> = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: Context) => Meaning | undefined;
};

/** One mark per kind, each as long as the words it covers. */
const MARK = {
  day: '◇',
  days: '◈',
  clock: '◆',
  part: '○',
  shift: '△',
  moment: '◇',
  earliest: '▽',
  duration: '□',
  noise: '▪',
} as const;

/** A text with marks, and what the marks stand for. */
export type Scanned = { readonly text: string; readonly mentions: readonly Mention[] };

/** Runs the rules in order; the result's text has marks where mentions stand, at unchanged positions. */
export function scan<Context>(from: Scanned, rules: readonly Rule<Context>[], context: Context): Scanned {
  let text = from.text;
  const mentions = [...from.mentions];
  for (const rule of rules) {
    // Asked first: `matchAll` copies the pattern, and most rules find nothing.
    if (text.search(rule.pattern) < 0) continue;
    for (const match of text.matchAll(rule.pattern)) {
      const meaning = rule.read(match, context);
      if (meaning === undefined) continue;
      const end = match.index + match[0].length;
      mentions.push({ at: match.index, end, ...meaning });
      text = text.slice(0, match.index) + MARK[meaning.kind].repeat(end - match.index) + text.slice(end);
    }
  }
  return { text, mentions };
}
