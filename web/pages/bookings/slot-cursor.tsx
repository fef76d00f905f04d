/** The one free slot that the keyboard stands on: arrows walk, Enter books. Seen only while it has the focus. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { type DayColumn, topOf } from '#web/state/calendar-geometry.ts';
import { showClock, showDay } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import type { Cursor } from './use-slot-cursor.ts';

export function SlotCursor({ column, cursor }: { readonly column: DayColumn; readonly cursor: Cursor }) {
  const app = useApp();
  const desk = useBookingDesk();
  const button = useRef<HTMLButtonElement>(null);
  const at = cursor.at.value;
  const isHere = dayOf(at, app.zone.value) === column.day;
  useLayoutEffect(() => {
    if (!isHere || !cursor.hasFocus.current) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, isHere, cursor]);
  if (!isHere) return null;
  return (
    <button
      ref={button}
      type="button"
      class="slot-cursor"
      style={{ '--top': topOf(at, column) }}
      onClick={(event) => {
        event.stopPropagation();
        desk.open({ kind: 'new', startsAt: at });
      }}
      onFocus={() => {
        cursor.hasFocus.current = true;
      }}
      onBlur={(event) => {
        // Taken away with its column, it is given the focus again in the next one.
        if (event.currentTarget.isConnected && event.relatedTarget) cursor.hasFocus.current = false;
      }}
      onKeyDown={(event) => cursor.walk(event)}
    >
      <span class="only-read">{words.bookings.newBookingAt(showDay(column.day), showClock(at, app.zone.value))}</span>
      <span aria-hidden="true">+ {showClock(at, app.zone.value)}</span>
    </button>
  );
}
