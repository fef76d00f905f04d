/** Times to choose from, in any language. */
import { type Day, dayOf, type Instant } from '#core/time.ts';
import { clockIn, type Dates } from './dates.ts';
import { numbered } from './pieces.ts';
import type { Scene } from './sayings.ts';

/** `clocksOf` is a day before its numbered clocks: `Tuesday, June 16 at`. */
type ListPhrases = { readonly dates: Dates; clocksOf(day: Day): string };

/** On one day: `Tuesday, June 16 at 1) 10 AM 2) 1:30 PM`; else each with its own. A single one needs no number; none is nothing. */
export function timesListed(starts: readonly Instant[], scene: Scene, { dates, clocksOf }: ListPhrases): string {
  const [first, ...others] = starts;
  if (first === undefined || others.length === 0) return first === undefined ? '' : dates.at(first, scene);
  const [one, ...otherDays] = new Set(starts.map((startsAt) => dayOf(startsAt, scene.business.zone)));
  if (one === undefined || otherDays.length > 0) return numbered(starts.map((startsAt) => dates.shortly(startsAt, scene)));
  return `${clocksOf(one)} ${numbered(starts.map((startsAt) => dates.clock(clockIn(startsAt, scene), scene)))}`;
}
