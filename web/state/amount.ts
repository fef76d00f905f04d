/** Lengths of time as people say them: `2 hours`, and not `120`. */

export const UNITS = ['minutes', 'hours', 'days', 'weeks'] as const;
export type Unit = (typeof UNITS)[number];
/** `count` is as typed. */
export type Amount = { readonly count: string; readonly unit: Unit };

const MINUTES: Readonly<Record<Unit, number>> = { minutes: 1, hours: 60, days: 1_440, weeks: 10_080 };

/** In the largest of these units that needs no fraction; an hour and a half is 90 minutes. Nothing at all is in the smallest. */
export function amountIn(minutes: number, units: readonly Unit[] = UNITS): Amount {
  const [first = 'minutes'] = units;
  const fitting = units.filter((unit) => minutes > 0 && minutes % MINUTES[unit] === 0);
  const unit = fitting.at(-1) ?? first;
  return { count: String(minutes / MINUTES[unit]), unit };
}

/** Whole minutes; undefined when what was typed is no number, or no whole minutes. */
export function minutesIn({ count, unit }: Amount): number | undefined {
  const typed = count.trim().replace(',', '.');
  const minutes = Number(typed) * MINUTES[unit];
  return /^\d+(\.\d+)?$/.test(typed) && Number.isInteger(minutes) ? minutes : undefined;
}

/** A whole number as typed; undefined when it is none. */
export function countIn(typed: string): number | undefined {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : undefined;
}
