/** Where the keyboard stands among the free slots of the shown days. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { addDays, dayOf, type Instant, MINUTE_MS } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { columnOf, type DayColumn, lastOnGrid, nearestOnGrid, sameClockOn } from '#web/state/calendar-geometry.ts';
import { findOpening, gridAt } from '#web/state/calendar-hours.ts';

export type Cursor = {
  readonly at: ReadonlySignal<Instant>;
  /** Kept while the button that shows it wanders from column to column. */
  readonly hasFocus: { current: boolean };
  /** Up and down by a step, left and right by a day; turns the page at its edges. */
  walk(event: KeyboardEvent): void;
};

/** Begins now when today is shown, else at the first opening. */
export function useSlotCursor(calendar: Calendar, columns: readonly DayColumn[]): Cursor {
  const { now, zone } = useApp();
  const { rules } = calendar;
  const wished = useSignal<Instant | undefined>(undefined);
  const hasFocus = useRef(false);
  const first = () => {
    const known = rules.value;
    const today = columns.find(({ startsAt, endsAt }) => startsAt <= now.peek() && now.peek() < endsAt);
    if (today && known) return lastOnGrid(now.peek(), today, gridAt(now.peek(), today, known)) + known.rules.slotStepMinutes * MINUTE_MS;
    const opening = known && columns.map((column) => findOpening(column, known)).find((at) => at !== undefined);
    return opening ?? columns[0]?.startsAt ?? now.peek();
  };
  const isShown = (at: Instant | undefined): at is Instant =>
    columns.some(({ startsAt, endsAt }) => at !== undefined && startsAt <= at && at < endsAt);
  const found = isShown(wished.value) ? wished.value : first();
  const at = useSignal(found);
  at.value = isShown(found) ? found : (columns[0]?.startsAt ?? found);
  return useMemo(
    () => ({
      at,
      hasFocus,
      walk: (event) => {
        const to = calendar.rules.peek() && walked(event.key, at.peek(), calendar);
        if (to === undefined) return;
        event.preventDefault();
        wished.value = to;
        const { first: from, last } = calendar.range.peek();
        const day = dayOf(to, zone.peek());
        if (day < from || day > last) calendar.goTo(day);
      },
    }),
    [calendar, zone, at, wished],
  );
}

function walked(key: string, at: Instant, { rules }: Calendar): Instant | undefined {
  const known = rules.peek();
  if (!known) return undefined;
  const day = dayOf(at, known.zone);
  const step = known.rules.slotStepMinutes * MINUTE_MS;
  const onGrid = (to: Instant) => {
    const column = columnOf(dayOf(to, known.zone), known.zone);
    return nearestOnGrid(to, column, gridAt(to, column, known));
  };
  switch (key) {
    case 'ArrowUp':
      return onGrid(at - step);
    case 'ArrowDown':
      return onGrid(at + step);
    case 'ArrowLeft':
      return sameClockOn(at, addDays(day, -1), known.zone);
    case 'ArrowRight':
      return sameClockOn(at, addDays(day, 1), known.zone);
    default:
      return undefined;
  }
}
