/** A booking in a few lines: when, what, how it stands. */
import type { Booking } from '#contract/bookings.ts';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import { showClock, showClocks, showDayNear, showMinutes } from '#web/state/dates.ts';
import { Pill } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';

const SAY = words.bookingSheets;

export function BookingSummary({ booking }: { readonly booking: Booking }) {
  const { zone, now } = useApp();
  const span = { startsAt: Date.parse(booking.starts_at), endsAt: Date.parse(booking.ends_at) };
  return (
    <div class="booking-summary">
      <p class="booking-summary-when">
        {showDayNear(dayOf(span.startsAt, zone.value), dayOf(now.value, zone.value))}, {showClocks(span, zone.value)}
      </p>
      <p class="soft">{[booking.service, showMinutes(booking.duration_minutes), booking.price].filter(Boolean).join(' · ')}</p>
      <BookingState booking={booking} />
    </div>
  );
}

/** Confirmed, held until when, cancelled, on its way out, missed. */
function BookingState({ booking }: { readonly booking: Booking }) {
  const { zone } = useApp();
  const desk = useBookingDesk();
  if (desk.cancelling.value.has(booking.id)) return <Pill tone="bad">{SAY.beingCancelled}</Pill>;
  if (booking.no_show) return <Pill tone="bad">{SAY.noShow}</Pill>;
  if (booking.status === 'pending') {
    const { held_until } = booking;
    return (
      <Pill tone="warn">{held_until === null ? SAY.status.pending : SAY.heldUntil(showClock(Date.parse(held_until), zone.value))}</Pill>
    );
  }
  return <Pill tone={booking.status === 'confirmed' ? 'good' : 'plain'}>{SAY.status[booking.status]}</Pill>;
}
