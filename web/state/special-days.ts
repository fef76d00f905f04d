/** Special days as they are looked at: a month of them, and those to come, neighbours together. */
import { addDays, type Day, WEEKDAYS, weekdayOf } from '#core/time.ts';
import type { HoursDraft, SpanDraft } from './hours-draft.ts';

/** Neighbouring days of the same kind. `spans` is empty for closed ones. */
export type Stretch = { readonly first: Day; readonly last: Day; readonly days: readonly Day[]; readonly spans: readonly SpanDraft[] };

/** The weeks of the month of `day`, Monday first; days of other months are undefined. */
export function weeksOf(day: Day): readonly (readonly (Day | undefined)[])[] {
  const month = day.slice(0, 7);
  const first = `${month}-01`;
  const begin = addDays(first, -WEEKDAYS.indexOf(weekdayOf(first)));
  const all = Array.from({ length: 42 }, (_, i) => addDays(begin, i));
  const weeks = Array.from({ length: 6 }, (_, i) => all.slice(i * 7, i * 7 + 7));
  return weeks
    .filter((week) => week.some((each) => each.startsWith(month)))
    .map((week) => week.map((each) => (each.startsWith(month) ? each : undefined)));
}

/** The same day of the month before or after, or its last one where that is shorter. */
export function monthAway(day: Day, step: -1 | 1): Day {
  const first = `${day.slice(0, 7)}-01`;
  const other = step === 1 ? addDays(first, 31) : addDays(first, -1);
  const month = other.slice(0, 7);
  const last = addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** What is to come, in order; what is over stays kept but is not shown. */
export function stretchesFrom(overrides: HoursDraft['overrides'], today: Day): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of Object.keys(overrides).toSorted()) {
    if (day < today) continue;
    const spans = overrides[day] ?? [];
    const before = stretches.at(-1);
    if (before && addDays(before.last, 1) === day && JSON.stringify(before.spans) === JSON.stringify(spans))
      stretches[stretches.length - 1] = { ...before, last: day, days: [...before.days, day] };
    else stretches.push({ first: day, last: day, days: [day], spans });
  }
  return stretches;
}
