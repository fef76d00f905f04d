/** A booking as a line of the agenda. */
import { MINUTE_MS } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Placed } from '#web/state/booking-list-known.ts';
import type { Calendar } from '#web/state/calendar.ts';
import { showClock, showMinutes } from '#web/state/dates.ts';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { useLook } from './use-words.ts';

type RowProps = {
  readonly calendar: Calendar;
  readonly placed: Placed;
  /** It is going on, or the next one to come today. */
  readonly isNext: boolean;
  /** It began the day before. */
  readonly isFromBefore: boolean;
};

export function BookingRow({ calendar, placed, isNext, isFromBefore }: RowProps) {
  const app = useApp();
  const desk = useBookingDesk();
  const { booking, startsAt, endsAt } = placed;
  const { look, name, who } = useLook(placed, calendar.moving.tentative.value?.placed.booking.id);
  const clock = showClock(startsAt, app.zone.value);
  const minutes = showMinutes((endsAt - startsAt) / MINUTE_MS);
  return (
    <li>
      <button
        type="button"
        class={`agenda-row agenda-${look}`}
        data-booking={booking.id}
        data-past={endsAt <= app.now.value}
        data-next={isNext}
        onClick={() => desk.open({ kind: 'show', id: booking.id })}
      >
        <span class="only-read">{name}</span>
        <span class="agenda-time figures" aria-hidden="true">
          <time>{isFromBefore ? '…' : clock}</time>
          <span class="soft small">{minutes}</span>
        </span>
        <span class="agenda-what" aria-hidden="true">
          <span class="agenda-who cut">{who}</span>
          {booking.service && <span class="soft small cut">{booking.service}</span>}
        </span>
        <span aria-hidden="true">
          <State placed={placed} look={look} />
        </span>
      </button>
    </li>
  );
}

function State({ placed: { booking }, look }: { readonly placed: Placed; readonly look: string }) {
  const app = useApp();
  if (look === 'pending' && booking.held_until) {
    return <Pill tone="warn">{words.bookings.heldUntil(showClock(Date.parse(booking.held_until), app.zone.value))}</Pill>;
  }
  if (look === 'cancelled') return <Pill>{words.bookings.statuses.cancelled}</Pill>;
  return booking.no_show ? <Pill tone="bad">{words.bookings.noShow}</Pill> : null;
}
