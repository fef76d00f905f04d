/** A booking in a day's column. Its place shows when it is; what is shorter than a finger is drawn higher, with its true time. */
import { useComputed } from '@preact/signals';
import { MINUTE_MS } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Placed } from '#web/state/booking-list-known.ts';
import type { Calendar } from '#web/state/calendar.ts';
import { type DayColumn, type Piece, pieceOf } from '#web/state/calendar-geometry.ts';
import { buffersOf } from '#web/state/calendar-hours.ts';
import type { Lane } from '#web/state/calendar-lanes.ts';
import { showClock, showClocks } from '#web/state/dates.ts';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { useLook } from './use-words.ts';
import { walkBlocks } from './walk-blocks.ts';

type BlockProps = {
  readonly calendar: Calendar;
  readonly column: DayColumn;
  readonly placed: Placed;
  readonly piece: Piece;
  readonly lane: Lane;
};

export function BookingBlock({ calendar, column, placed, piece, lane }: BlockProps) {
  const app = useApp();
  const desk = useBookingDesk();
  const { moving } = calendar;
  const { booking, startsAt, endsAt } = placed;
  const { look, name, who } = useLook(placed, moving.tentative.value?.placed.booking.id);
  const isLifted = useComputed(() => moving.lifted.value?.placed.booking.id === booking.id);
  const isPast = endsAt <= app.now.value;
  const isMovable = look === 'confirmed';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && moving.lift(placed, 'keys')) event.preventDefault();
    else if (event.currentTarget instanceof HTMLElement) walkBlocks(event, event.currentTarget);
  };
  return (
    <li class="block-place" style={{ '--lane': lane.lane, '--lanes': lane.lanes }}>
      {look !== 'cancelled' && <Buffers calendar={calendar} column={column} placed={placed} />}
      <button
        type="button"
        class={`block block-${look}`}
        data-booking={booking.id}
        data-past={isPast}
        data-lifted={isLifted.value}
        aria-description={isMovable ? words.bookings.moveHint : undefined}
        style={{ '--top': piece.top, '--height': piece.height }}
        onClick={() => desk.open({ kind: 'show', id: booking.id })}
        onKeyDown={onKeyDown}
      >
        <span class="only-read">{name}</span>
        <span class="block-who cut" aria-hidden="true">
          {who}
        </span>
        <span class="block-what cut" aria-hidden="true">
          <time>{showClocks({ startsAt, endsAt }, app.zone.value)}</time>
          {booking.service && <span> · {booking.service}</span>}
        </span>
        {look === 'pending' && booking.held_until && (
          <span class="block-what cut" aria-hidden="true">
            {words.bookings.heldUntil(showClock(Date.parse(booking.held_until), app.zone.value))}
          </span>
        )}
        {booking.no_show && (
          <span class="block-what cut" aria-hidden="true">
            {words.bookings.noShow}
          </span>
        )}
        {isMovable && piece.hasEnd && <span class="block-grip" data-stretch="true" />}
      </button>
    </li>
  );
}

/** What is kept free before and after it. */
function Buffers({ calendar, column, placed }: Pick<BlockProps, 'calendar' | 'column' | 'placed'>) {
  const rules = calendar.rules.value;
  if (!rules) return null;
  const { startsAt, endsAt, booking } = placed;
  const { before, after } = buffersOf(booking.service_id, rules);
  const spans = [
    { startsAt: startsAt - before * MINUTE_MS, endsAt: startsAt },
    { startsAt: endsAt, endsAt: endsAt + after * MINUTE_MS },
  ].filter((span) => span.startsAt < span.endsAt);
  return spans.flatMap((span) => {
    const piece = pieceOf(span, column);
    return piece ? [<span key={span.startsAt} class="buffer" style={{ '--top': piece.top, '--height': piece.height }} />] : [];
  });
}
