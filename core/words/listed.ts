/** Times to choose from, in any language. */
import { type Day, dayOf, type Instant } from '#core/time.ts';
import { clockIn, type Dates } from './dates.ts';
import { numbered } from './pieces.ts';
import type { Scene } from './sayings.ts';

/** `at` is what stands between a day and its numbered clocks: `Tuesday, June 16 at`. */
export type ListPhrases = { readonly dates: Dates; at(day: Day, scene: Scene): string };

/** On one day: `Tuesday, June 16 at 1) 10 AM 2) 1:30 PM`; else each with its own. A single one needs no number; none is nothing. */
export function timesListed(starts: readonly Instant[], scene: Scene, { dates, at }: ListPhrases): string {
  const [first, ...others] = starts;
  if (first === undefined || others.length === 0) return first === undefined ? '' : dates.at(first, scene);
  const [one, ...otherDays] = new Set(starts.map((startsAt) => dayOf(startsAt, scene.business.zone)));
  if (one === undefined || otherDays.length > 0) return numbered(starts.map((startsAt) => dates.shortly(startsAt, scene)));
  return `${at(one, scene)} ${numbered(starts.map((startsAt) => dates.clock(clockIn(startsAt, scene), scene)))}`;
}
