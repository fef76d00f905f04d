/** One day by the hour: its lines, what is closed, what is booked, and the line of now. */
import type { ReadonlySignal } from '@preact/signals';
import { useApp } from '#web/app.tsx';
import type { Calendar } from '#web/state/calendar.ts';
import { type DayColumn as Column, DRAWN_MINUTES_MIN, hourMarks, isPlainDay, pieceOf, topOf } from '#web/state/calendar-geometry.ts';
import { closedIn } from '#web/state/calendar-hours.ts';
import { lanesOf } from '#web/state/calendar-lanes.ts';
import { showClock, showDay, showHour } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';
import { BookingBlock } from './booking-block.tsx';
import { Ghost } from './ghost.tsx';
import { SlotCursor } from './slot-cursor.tsx';
import type { Slot } from './under-pointer.ts';
import type { Cursor } from './use-slot-cursor.ts';

type DayColumnProps = {
  readonly calendar: Calendar;
  readonly column: Column;
  /** The column whose hours stand at the left. */
  readonly ruler: Column;
  readonly cursor: Cursor;
  readonly hover: ReadonlySignal<Slot | undefined>;
};

export function DayColumn({ calendar, column, ruler, cursor, hover }: DayColumnProps) {
  const { today } = calendar;
  const isToday = column.day === today.value;
  const named = showDay(column.day, today.value);
  return (
    <section
      class="day-column"
      data-day={column.day}
      aria-label={isToday ? words.bookings.todayName(named) : named}
      style={{ '--height': column.minutes }}
    >
      <Ground calendar={calendar} column={column} ruler={ruler} />
      <HoverTime column={column} hover={hover} />
      {!calendar.isReadOnly.value && <SlotCursor column={column} cursor={cursor} />}
      <Blocks calendar={calendar} column={column} />
      {isToday && <NowLine column={column} />}
      <Ghost calendar={calendar} column={column} />
    </section>
  );
}

function Ground({ calendar, column, ruler }: Pick<DayColumnProps, 'calendar' | 'column' | 'ruler'>) {
  const { zone } = useApp();
  const rules = calendar.rules.value;
  const isOwnHours = column !== ruler && !isPlainDay(column, zone.value);
  return (
    <div class="day-ground" aria-hidden="true">
      {rules &&
        closedIn(column, rules).map(({ top, height }) => <div key={top} class="closed" style={{ '--top': top, '--height': height }} />)}
      {hourMarks(column, zone.value).map(({ at, top, isTwice }) => (
        <div key={at} class="hour-line" style={{ '--top': top }}>
          {isOwnHours && <span class="hour-own">{showHour(at, zone.value, isTwice)}</span>}
        </div>
      ))}
    </div>
  );
}

function Blocks({ calendar, column }: Pick<DayColumnProps, 'calendar' | 'column'>) {
  const here = calendar.bookings.value.flatMap((placed) => {
    const piece = pieceOf(placed, column, DRAWN_MINUTES_MIN);
    return piece ? [{ placed, piece }] : [];
  });
  const lanes = lanesOf(here.map(({ piece }) => piece));
  if (here.length === 0) return null;
  return (
    <ul class="blocks">
      {here.map(({ placed, piece }, i) => (
        <BookingBlock
          key={placed.booking.id}
          calendar={calendar}
          column={column}
          placed={placed}
          piece={piece}
          lane={lanes[i] ?? { lane: 0, lanes: 1 }}
        />
      ))}
    </ul>
  );
}

function NowLine({ column }: Pick<DayColumnProps, 'column'>) {
  const { now } = useApp();
  return (
    <div class="now-line" style={{ '--top': topOf(now.value, column) }}>
      <span class="only-read">{words.bookings.now}</span>
    </div>
  );
}

/** Where a click would book, under the mouse. */
function HoverTime({ column, hover }: Pick<DayColumnProps, 'column' | 'hover'>) {
  const { zone } = useApp();
  const at = hover.value?.day === column.day ? hover.value.at : undefined;
  if (at === undefined) return null;
  return (
    <div class="hover-time" aria-hidden="true" style={{ '--top': topOf(at, column) }}>
      + {showClock(at, zone.value)}
    </div>
  );
}
