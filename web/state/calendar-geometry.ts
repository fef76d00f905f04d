/**
 * Where moments stand in the column of a day. Down a column runs the time that passes, in minutes since the day began, not what
 * the wall clock shows: a day of 23 hours is 23 hours high, an hour that comes twice stands there twice, a skipped one is missing.
 */
import { clockOf, type Day, type Instant, instantOf, MINUTE_MS, type Span, spanOfDay, type Zone } from '#core/time.ts';

/** A day as it is drawn. `minutes` is its height: 1440, but for days on which the clock changes; 0 for a day that a zone skipped. */
export type DayColumn = Span & { readonly day: Day; readonly minutes: number };

/** A stretch of a column, in minutes from its top. */
export type Stretch = { readonly top: number; readonly height: number };

/** What of a span lies in a column, and whether its start and its end do. */
export type Piece = Stretch & { readonly hasStart: boolean; readonly hasEnd: boolean };

/** A full hour of the wall clock; `isTwice` when the clock shows it a second time on that day. */
export type HourMark = { readonly at: Instant; readonly top: number; readonly isTwice: boolean };

/** Where a grid of times is counted from, and its step. */
export type TimeGrid = { readonly from: Instant; readonly stepMinutes: number };

/** So high is drawn what is shorter: a finger must hit it. In minutes; half an hour is 45 px. */
export const DRAWN_MINUTES_MIN = 30;
/** Every offset there is stands on a quarter of an hour. */
const MARK_STEP_MINUTES = 15;

/** The column of a day in a zone. */
export function columnOf(day: Day, zone: Zone): DayColumn {
  const { startsAt, endsAt } = spanOfDay(day, zone);
  return { day, startsAt, endsAt, minutes: (endsAt - startsAt) / MINUTE_MS };
}

/** How far down a moment stands; the top or the bottom when it is before or after the day. */
export function topOf(at: Instant, column: DayColumn): number {
  return clamped((at - column.startsAt) / MINUTE_MS, 0, column.minutes);
}

/** The moment that stands so far down; outside of the column its beginning or its end. */
export function momentAt(top: number, column: DayColumn): Instant {
  return column.startsAt + Math.round(clamped(top, 0, column.minutes) * MINUTE_MS);
}

/** What of the span lies in the column, never beyond it, and at least `heightMin` high; undefined when nothing does. */
export function pieceOf(span: Span, column: DayColumn, heightMin = 0): Piece | undefined {
  if (span.startsAt >= column.endsAt || span.endsAt <= column.startsAt) return undefined;
  const height = Math.min(column.minutes, Math.max(heightMin, topOf(span.endsAt, column) - topOf(span.startsAt, column)));
  return {
    // What was made higher than it lasts moves up where the day would end in the middle of it.
    top: Math.min(topOf(span.startsAt, column), column.minutes - height),
    height,
    hasStart: span.startsAt >= column.startsAt,
    hasEnd: span.endsAt <= column.endsAt,
  };
}

/** The full hours of a day, from its first. */
export function hourMarks(column: DayColumn, zone: Zone): readonly HourMark[] {
  const marks: { at: Instant; top: number; clock: string }[] = [];
  for (let top = 0; top < column.minutes; top += MARK_STEP_MINUTES) {
    const at = momentAt(top, column);
    const clock = clockOf(at, zone);
    if (clock.endsWith(':00')) marks.push({ at, top, clock });
  }
  return marks.map(({ at, top, clock }) => ({ at, top, isTwice: marks.filter((mark) => mark.clock === clock).length > 1 }));
}

/** True when the day shows 24 hours, each once. */
export function isPlainDay(column: DayColumn, zone: Zone): boolean {
  const marks = hourMarks(column, zone);
  return column.minutes === 1_440 && marks.length === 24 && marks.every(({ top }) => top % 60 === 0);
}

/** The nearest time on the grid that still is in the column. */
export function nearestOnGrid(at: Instant, column: DayColumn, grid: TimeGrid): Instant {
  const step = grid.stepMinutes * MINUTE_MS;
  const nearest = grid.from + Math.round((at - grid.from) / step) * step;
  if (nearest < column.startsAt) return nearest + step;
  return nearest < column.endsAt ? nearest : nearest - step;
}

/** The last time on the grid at or before `at`, but never before the column. */
export function lastOnGrid(at: Instant, column: DayColumn, grid: TimeGrid): Instant {
  const step = grid.stepMinutes * MINUTE_MS;
  return Math.max(column.startsAt, grid.from + Math.floor((at - grid.from) / step) * step);
}

/** The same wall clock on another day; after the jump where that day skips it. */
export function sameClockOn(at: Instant, day: Day, zone: Zone): Instant {
  return instantOf(day, clockOf(at, zone), zone);
}

function clamped(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
