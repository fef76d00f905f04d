/** Above the columns: whose day each is, and the way to that day alone. */

import type { Day } from '#core/time.ts';
import { addressOf } from '#web/place.ts';
import type { DayColumn } from '#web/state/calendar-geometry.ts';
import { isClosed, type Rules } from '#web/state/calendar-hours.ts';
import { showDay, showWeekday } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';

type DayHeadsProps = { readonly columns: readonly DayColumn[]; readonly rules: Rules; readonly today: Day };

export function DayHeads({ columns, rules, today }: DayHeadsProps) {
  const [first] = columns;
  // Of a single day the bar above has said which one it is.
  if (columns.length === 1 && first) return <OnlyDay column={first} rules={rules} today={today} />;
  return (
    <div class="time-head">
      {columns.map((column) => (
        <DayHead key={column.day} column={column} rules={rules} today={today} />
      ))}
    </div>
  );
}

type HeadProps = { readonly column: DayColumn; readonly rules: Rules; readonly today: Day };

function OnlyDay({ column, rules, today }: HeadProps) {
  const isOff = isClosed(column, rules);
  return <h2 class={isOff ? 'time-head day-closed' : 'only-read'}>{isOff ? words.bookings.closed : nameOf({ column, rules, today })}</h2>;
}

function DayHead({ column, rules, today }: HeadProps) {
  const { day } = column;
  return (
    <h2 class="day-head">
      <a href={addressOf({ page: 'bookings', part: 'day', about: day })} aria-current={day === today ? 'date' : undefined}>
        <span class="only-read">{nameOf({ column, rules, today })}</span>
        <span class="day-head-name" aria-hidden="true">
          {showWeekday(day, 'short')}
        </span>
        <span class="day-head-number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        {isClosed(column, rules) && (
          <span class="day-head-off" aria-hidden="true">
            {words.bookings.closed}
          </span>
        )}
      </a>
    </h2>
  );
}

function nameOf({ column, rules, today }: HeadProps): string {
  const named = isClosed(column, rules) ? words.bookings.closedDay(showDay(column.day)) : showDay(column.day);
  return column.day === today ? words.bookings.todayName(named) : named;
}
