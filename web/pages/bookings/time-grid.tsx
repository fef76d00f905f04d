/** A day or a week by the hour: a column for each day, one scroller for all of it. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Instant } from '#core/time.ts';
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

/** Where nothing says when a day begins. */
const DEFAULT_HOUR = 8;
const MARGIN_MINUTES = 30;
const MINUTES_PER_HOUR = 60;

/** When the view is opened, and when today is asked for: what is going on now, else the first thing of these days, in sight. */
function useFirstSight(calendar: Calendar, columns: readonly Column[], scroller: Scroller): void {
  const { now } = useApp();
  const { view, day, rules, todays } = calendar;
  const isReady = rules.value !== undefined;
  useLayoutEffect(() => {
    const element = scroller.current;
    const body = element?.querySelector<HTMLElement>('.time-body');
    const minutes = Math.max(...columns.map((column) => column.minutes));
    if (element && body && minutes > 0) element.scrollTop = (firstTop(calendar, columns, now.peek()) / minutes) * body.offsetHeight;
  }, [view.value, isReady, todays.value]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const column = element?.querySelector<HTMLElement>(`[data-day="${day.value}"]`);
    const ruler = element?.querySelector<HTMLElement>('.ruler');
    if (element && column && ruler) element.scrollLeft = column.offsetLeft - ruler.offsetWidth;
  }, [view.value, day.value, isReady, todays.value]);
}

/** In minutes from the top; a little before it, so that it is seen where it begins. */
function firstTop({ bookings, rules }: Calendar, columns: readonly Column[], now: Instant): number {
  const known = rules.peek();
  const tops = columns.flatMap((column) => {
    const moments = [known && findOpening(column, known), ...bookings.peek().map(({ startsAt }) => startsAt)];
    return moments.flatMap((at) => (at !== undefined && at >= column.startsAt && at < column.endsAt ? [topOf(at, column)] : []));
  });
  const earliest = (tops.length > 0 ? Math.min(...tops) : DEFAULT_HOUR * MINUTES_PER_HOUR) - MARGIN_MINUTES;
  const today = columns.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  return Math.max(0, earliest, today ? topOf(now, today) - MINUTES_PER_HOUR : 0);
}
