/** A month, week by week. On a desk each day lists its first bookings and leads to the day; on a phone the chosen day stands below. */
import { useMemo, useRef } from 'preact/hooks';
import { addDays, type Day, dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import type { Placed } from '#web/state/booking-list-known.ts';
import type { Calendar } from '#web/state/calendar.ts';
import { columnOf, pieceOf } from '#web/state/calendar-geometry.ts';
import { isClosed } from '#web/state/calendar-hours.ts';
import { weeksIn } from '#web/state/calendar-range.ts';
import { showClock, showDay, showDayNear, showMonth, showWeekday } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';
import { DayRows } from './agenda-list.tsx';
import './month.css';
import { useNarrow } from './use-calendar.ts';
import { whoOf } from './use-words.ts';

const SHOWN_MAX = 3;

export function MonthGrid({ calendar }: { readonly calendar: Calendar }) {
  const { range, day, list, today } = calendar;
  const isNarrow = useNarrow();
  const byDay = useByDay(calendar);
  const table = useRef<HTMLTableElement>(null);
  const { first, last } = range.value;
  const weeks = useMemo(() => weeksIn({ first, last }), [first, last]);
  const onKeyDown = (event: KeyboardEvent) => {
    const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (days === undefined) return;
    event.preventDefault();
    calendar.goTo(addDays(day.value, days));
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  return (
    <div class="month" aria-busy={!list.isThere(range.value)}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked by arrow keys is a grid */}
      <table class="month-grid" role="grid" ref={table} aria-label={showMonth(day.value)} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weeks[0]?.map((each) => (
              <th key={each} scope="col" abbr={showWeekday(each)}>
                {showWeekday(each, isNarrow ? 'narrow' : 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <MonthDay key={each} calendar={calendar} day={each} here={byDay.get(each) ?? []} isNarrow={isNarrow} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isNarrow && (
        <DayRows calendar={calendar} day={day.value} title={showDayNear(day.value, today.value)} here={byDay.get(day.value) ?? []} />
      )}
    </div>
  );
}

function useByDay({ bookings, range }: Calendar): ReadonlyMap<Day, readonly Placed[]> {
  const { zone } = useApp();
  const { first, last } = range.value;
  const all = bookings.value;
  return useMemo(() => {
    const found = weeksIn({ first, last }).flatMap((week) =>
      week.map((day) => {
        const column = columnOf(day, zone.value);
        return [day, all.filter((placed) => pieceOf(placed, column))] as const;
      }),
    );
    return new Map(found);
  }, [first, last, all, zone.value]);
}

type MonthDayProps = { readonly calendar: Calendar; readonly day: Day; readonly here: readonly Placed[]; readonly isNarrow: boolean };

function MonthDay({ calendar, day, here, isNarrow }: MonthDayProps) {
  const { zone } = useApp();
  const { rules, today } = calendar;
  const chosen = calendar.day.value;
  const live = here.filter(({ booking }) => booking.status !== 'cancelled');
  const isOff = rules.value !== undefined && isClosed(columnOf(day, zone.value), rules.value);
  const named = isOff ? words.bookings.closedDay(showDay(day, today.value)) : showDay(day, today.value);
  return (
    <td class="month-day" data-off={isOff} data-outside={day.slice(0, 7) !== chosen.slice(0, 7)} data-chosen={day === chosen}>
      <a
        href={addressOf({ page: 'bookings', part: isNarrow ? 'month' : 'day', about: day })}
        tabIndex={day === chosen ? 0 : -1}
        aria-current={day === today.value ? 'date' : undefined}
      >
        <span class="only-read">{words.bookings.dayInMonth(named, words.bookings.countOnDay(live.length))}</span>
        <span class="month-number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        {isNarrow ? <Dots here={live} /> : <Lines here={here} day={day} />}
      </a>
    </td>
  );
}

function Dots({ here }: { readonly here: readonly Placed[] }) {
  return (
    <span class="month-dots" aria-hidden="true">
      {here.slice(0, SHOWN_MAX).map(({ booking }) => (
        <span key={booking.id} class={`month-dot month-dot-${booking.status}`} />
      ))}
    </span>
  );
}

function Lines({ here, day }: { readonly here: readonly Placed[]; readonly day: Day }) {
  const app = useApp();
  const more = here.length - SHOWN_MAX;
  return (
    <span class="month-lines" aria-hidden="true">
      {here.slice(0, SHOWN_MAX).map((placed) => (
        <span key={placed.booking.id} class={`month-line month-line-${placed.booking.status} cut`}>
          {dayOf(placed.startsAt, app.zone.value) === day && <time>{showClock(placed.startsAt, app.zone.value)}</time>} {whoOf(placed, app)}
        </span>
      ))}
      {more > 0 && <span class="soft">{words.bookings.moreOnDay(more)}</span>}
    </span>
  );
}
