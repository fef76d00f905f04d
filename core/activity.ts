/** Calendar months, as a business looks back on them. */
import { type Month, monthOf } from './budget.ts';
import { type Day, reachedAt, type Span, type Zone } from './time.ts';

export type MonthSpan = Span & { readonly month: Month };

/** The month of `now` in `zone` and those before it, newest first. */
export function lastMonths(now: number, zone: Zone, count: number): readonly MonthSpan[] {
  const [year = 0, month = 1] = monthOf(now, zone).split('-').map(Number);
  return Array.from({ length: count }, (_, back) => spanOfMonth(year * 12 + month - 1 - back, zone));
}

/** `number`: months since the year 0. */
function spanOfMonth(number: number, zone: Zone): MonthSpan {
  const startsAt = reachedAt(firstDayOf(number), '00:00', zone);
  return { month: firstDayOf(number).slice(0, 7), startsAt, endsAt: reachedAt(firstDayOf(number + 1), '00:00', zone) };
}

function firstDayOf(number: number): Day {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}
