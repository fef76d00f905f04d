/** A day or a week by the hour: a column for each day, one scroller for all of it. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { dayOf, HOUR_MS } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { type DayColumn as Column, columnOf, hourMarks, isPlainDay, topOf } from '#web/state/calendar-geometry.ts';
import { findOpening } from '#web/state/calendar-hours.ts';
import { daysIn } from '#web/state/calendar-range.ts';
import { showHour } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';
import { DayColumn } from './day-column.tsx';
import { DayHeads } from './day-heads.tsx';
import './time-grid.css';
import { useDragging } from './use-dragging.ts';
import { useSlotCursor } from './use-slot-cursor.ts';

export function TimeGrid({ calendar }: { readonly calendar: Calendar }) {
  const { zone } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const { range, rules, view, today } = calendar;
  const { first, last } = range.value;
  const columns = useMemo(() => daysIn({ first, last }).map((day) => columnOf(day, zone.value)), [first, last, zone.value]);
  const ruler = columns.find((column) => isPlainDay(column, zone.value)) ?? columns[0];
  const cursor = useSlotCursor(calendar, columns);
  const hover = useDragging(calendar, scroller);
  useFirstSight(calendar, columns, scroller);
  if (!rules.value || !ruler) return null;
  const minutes = Math.max(...columns.map((column) => column.minutes));
  return (
    <section
      class="time-grid"
      data-view={view.value}
      ref={scroller}
      aria-label={words.bookings.calendar}
      aria-busy={!calendar.list.isThere(range.value)}
      style={{ '--days': columns.length, '--minutes': minutes }}
    >
      <DayHeads columns={columns} rules={rules.value} today={today.value} />
      <div class="time-body">
        <Ruler column={ruler} />
        {columns.map((column) => (
          <DayColumn key={column.day} calendar={calendar} column={column} ruler={ruler} cursor={cursor} hover={hover} />
        ))}
      </div>
    </section>
  );
}

/** The hours at the left; days of other lengths name their own. */
function Ruler({ column }: { readonly column: Column }) {
  const { zone } = useApp();
  return (
    <div class="ruler" aria-hidden="true">
      {hourMarks(column, zone.value).map(({ at, top, isTwice }) => (
        <span key={at} class="ruler-hour" style={{ '--top': top }}>
          {showHour(at, zone.value, isTwice)}
        </span>
      ))}
    </div>
  );
}

type Scroller = { readonly current: HTMLElement | null };

const DEFAULT_HOUR = 8;
const BEFORE_HOURS = 1;

/** Once, when the view is opened: what is going on now, else the first thing of these days, in sight. */
function useFirstSight({ view, day, bookings, rules }: Calendar, columns: readonly Column[], scroller: Scroller): void {
  const { now, zone } = useApp();
  const isReady = rules.value !== undefined;
  useLayoutEffect(() => {
    const element = scroller.current;
    const known = rules.peek();
    if (!element || !known) return;
    const today = columns.find((column) => column.day === dayOf(now.peek(), zone.peek()));
    const tops = columns.flatMap((column) => {
      const moments = [findOpening(column, known), ...bookings.peek().map(({ startsAt }) => startsAt)];
      return moments.flatMap((at) => (at !== undefined && at >= column.startsAt && at < column.endsAt ? [topOf(at, column)] : []));
    });
    const earliest = tops.length > 0 ? Math.min(...tops) : DEFAULT_HOUR * 60;
    const top = today ? Math.max(earliest - 30, topOf(now.peek() - BEFORE_HOURS * HOUR_MS, today)) : earliest - 30;
    const body = element.querySelector<HTMLElement>('.time-body');
    const minutes = Math.max(...columns.map((column) => column.minutes));
    element.scrollTop = body ? (Math.max(0, top) / minutes) * body.offsetHeight : 0;
  }, [view.value, isReady]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const column = element?.querySelector<HTMLElement>(`[data-day="${day.value}"]`);
    const ruler = element?.querySelector<HTMLElement>('.ruler');
    if (element && column && ruler) element.scrollLeft = column.offsetLeft - ruler.offsetWidth;
  }, [view.value, day.value, isReady]);
}
