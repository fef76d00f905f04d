/** The bookings one after the other, day by day. Days without any are left out, but today. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Placed } from '#web/state/booking-list-known.ts';
import type { Calendar } from '#web/state/calendar.ts';
import { columnOf, pieceOf } from '#web/state/calendar-geometry.ts';
import { daysIn } from '#web/state/calendar-range.ts';
import { showDate, showDay, showDayNear } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import './agenda.css';
import { BookingRow } from './booking-row.tsx';

export function AgendaList({ calendar }: { readonly calendar: Calendar }) {
  const { range, bookings, today, filter, lengthen } = calendar;
  const days = useDays(calendar);
  const isFiltered = filter.value.hidden.length > 0 || filter.value.serviceId !== undefined;
  const isEmpty = bookings.value.length === 0;
  const box = useRef<HTMLElement>(null);
  const { todays } = calendar;
  useLayoutEffect(() => showNext(box.current), [todays.value]);
  return (
    <section class="agenda" ref={box} aria-label={words.bookings.calendar}>
      <Button look="plain" isWide onClick={() => lengthen('earlier')}>
        {words.bookings.earlierThan(showDate(range.value.first, today.value))}
      </Button>
      {isEmpty && (
        <Empty icon="calendar" title={words.bookings.emptyTitle}>
          {isFiltered ? words.bookings.emptyFiltered : words.bookings.emptyText}
        </Empty>
      )}
      {!isEmpty &&
        days.map(({ day, here }) => <DayRows key={day} calendar={calendar} day={day} title={showDayNear(day, today.value)} here={here} />)}
      <Button look="plain" isWide onClick={() => lengthen('later')}>
        {words.bookings.laterThan(showDate(range.value.last, today.value))}
      </Button>
    </section>
  );
}

/** In the evening, what is still to come is not below the fold. */
function showNext(box: HTMLElement | null): void {
  const next = box?.querySelector<HTMLElement>('[data-next=true]');
  if (!box || !next) return;
  const below = next.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  if (below > 0) box.scrollTop += below + box.clientHeight / 2;
}

type Day_ = { readonly day: string; readonly here: readonly Placed[] };

/** The days of the range with what begins or goes on in them. */
function useDays({ range, bookings, today }: Calendar): readonly Day_[] {
  const { zone } = useApp();
  const { first, last } = range.value;
  const all = bookings.value;
  return useMemo(() => {
    const found = daysIn({ first, last }).map((day) => {
      const column = columnOf(day, zone.value);
      return { day, here: all.filter((placed) => pieceOf(placed, column)) };
    });
    return found.filter(({ day, here }) => here.length > 0 || day === today.value);
  }, [first, last, all, today.value, zone.value]);
}

/** One day under its heading, which stays in sight while its bookings pass. */
export function DayRows({
  calendar,
  day,
  title,
  here,
}: {
  readonly calendar: Calendar;
  readonly day: string;
  readonly title: string;
  readonly here: readonly Placed[];
}) {
  const { now, zone } = useApp();
  const isToday = day === calendar.today.value;
  const next = isToday ? here.findIndex(({ endsAt }) => endsAt > now.value) : -1;
  return (
    <section class="agenda-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} class={isToday ? 'agenda-head agenda-head-today' : 'agenda-head'}>
        {title}
        {title !== showDay(day, calendar.today.value) && <span class="soft">{showDay(day, calendar.today.value)}</span>}
      </h2>
      {here.length === 0 && <p class="agenda-none soft">{words.bookings.free}</p>}
      <ul>
        {here.map((placed, i) => (
          <BookingRow
            key={placed.booking.id}
            calendar={calendar}
            placed={placed}
            isNext={i === next}
            isFromBefore={dayOf(placed.startsAt, zone.value) !== day}
          />
        ))}
      </ul>
    </section>
  );
}
