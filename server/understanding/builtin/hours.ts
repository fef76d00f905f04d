/** Which half of the day a bare hour means: the one the business is open in, else the one people usually mean. */
import type { Hours } from '#core/business.ts';
import { type Clock, type Day, minutesOf, WEEKDAYS } from '#core/time.ts';
import { type DayNumber, isoDay, weekdayIndex } from './calendar.ts';
import type { Half, Mention } from './mentions.ts';

type ClockMention = Extract<Mention, { kind: 'clock' }>;

/** What decides between morning and afternoon. */
export type HalfContext = {
  readonly hours: Hours;
  /** The days the text names; none: any day of the week. */
  readonly days: readonly DayNumber[];
  /** What we offered last, to break a tie. */
  readonly offered: Clock | undefined;
  /** An hour that ends a stretch ("until 5") may be closing time. */
  readonly isEnd: boolean;
};

/** Minutes since midnight of a clock, in the half of the day that `half` (from words nearby) or the hours suggest. */
export function minutesMeant(clock: ClockMention, half: Half | undefined, context: HalfContext): number {
  if (clock.isExact && (clock.hour === 0 || clock.hour > 12)) return clock.hour * 60 + clock.minute;
  const said = clock.half ?? half;
  if (said !== undefined) return inHalf(clock, said);
  if (clock.isExact) return openHalf(clock, context, clock.hour === 12 ? 'pm' : 'am');
  return openHalf(clock, context, clock.hour === 12 || clock.hour <= 7 ? 'pm' : 'am');
}

function inHalf({ hour, minute }: ClockMention, half: Half): number {
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

function openHalf(clock: ClockMention, context: HalfContext, usual: Half): number {
  const morning = isOpen(inHalf(clock, 'am'), context);
  const afternoon = isOpen(inHalf(clock, 'pm'), context);
  if (morning !== afternoon) return inHalf(clock, morning ? 'am' : 'pm');
  if (morning && context.offered !== undefined) return nearer(clock, minutesOf(context.offered));
  return inHalf(clock, usual);
}

function nearer(clock: ClockMention, offered: number): number {
  const [am, pm] = [inHalf(clock, 'am'), inHalf(clock, 'pm')];
  return Math.abs(am - offered) < Math.abs(pm - offered) ? am : pm;
}

function isOpen(minutes: number, { hours, days, isEnd }: HalfContext): boolean {
  const spans =
    days.length > 0 ? days.flatMap((day) => spansOf(hours, isoDay(day), weekdayIndex(day))) : Object.values(hours.weekly).flat();
  return spans.some((span) => minutes >= minutesOf(span.start) && (isEnd ? minutes <= minutesOf(span.end) : minutes < minutesOf(span.end)));
}

function spansOf(hours: Hours, day: Day, weekday: number) {
  const name = WEEKDAYS[weekday];
  return hours.overrides[day] ?? (name === undefined ? [] : hours.weekly[name]);
}
