/** How a booking is called in the calendar. */
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { App } from '#web/state/app.ts';
import type { Placed } from '#web/state/booking-list-known.ts';
import { showClock, showDay } from '#web/state/dates.ts';
import { showNumber } from '#web/state/numbers.ts';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from './booking-sheet-desk.tsx';

/** Her name; her number while nobody knows it. */
export function whoOf({ booking }: Placed, app: App): string {
  return booking.customer_name || showNumber(booking.customer_phone, app.country.value);
}

/** `pending` and so on, and what the calendar knows beyond it. */
export type Look = 'pending' | 'confirmed' | 'cancelled' | 'tentative';

/** What a booking looks like now, with its full name for those who do not see it. */
export function useLook(placed: Placed, tentativeId?: string): { readonly look: Look; readonly name: string; readonly who: string } {
  const app = useApp();
  const { booking, startsAt, endsAt } = placed;
  const zone = app.zone.value;
  const isCancelling = useBookingDesk().cancelling.value.has(booking.id);
  const isTentative = booking.id === tentativeId;
  const who = whoOf(placed, app);
  const status = () => {
    if (isTentative) return words.bookings.status.tentative;
    if (isCancelling) return words.bookings.status.cancelling;
    if (booking.no_show) return words.bookings.status.noShow;
    if (booking.status !== 'pending') return words.bookings.status[booking.status];
    return booking.held_until
      ? words.bookings.status.pending(showClock(Date.parse(booking.held_until), zone))
      : words.bookings.statuses.pending;
  };
  const name = words.bookings.block({
    who,
    service: booking.service,
    day: showDay(dayOf(startsAt, zone), dayOf(app.now.value, zone)),
    from: showClock(startsAt, zone),
    to: showClock(endsAt, zone),
    status: status(),
  });
  return { look: isTentative ? 'tentative' : isCancelling ? 'cancelled' : booking.status, name, who };
}
