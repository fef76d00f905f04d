/** All about one booking, and what can be done with it. */
import { useEffect, useState } from 'preact/hooks';
import type { Booking, BookingChange } from '#contract/bookings.ts';
import { useApp } from '#web/app.tsx';
import { addressOf } from '#web/place.ts';
import { createLoaded, type Loaded } from '#web/state/loaded.ts';
import { showNumber } from '#web/state/numbers.ts';
import { Avatar, Failed, Skeleton } from '#web/ui/parts.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';
import { BookingActions } from './booking-sheet-actions.tsx';
import { useBookingDesk } from './booking-sheet-desk.tsx';
import { BookingHistory } from './booking-sheet-history.tsx';
import { BookingSummary } from './booking-sheet-summary.tsx';

const SAY = words.bookingSheets;
export type BookingWithHistory = Booking & { readonly history: readonly BookingChange[] };

export function ShowSheet({ id }: { readonly id: string }) {
  const desk = useBookingDesk();
  const loaded = useBooking(id);
  const booking = loaded.value.value;
  const error = loaded.error.value;
  return (
    <Sheet title={SAY.showTitle} closeLabel={words.common.close} onClose={desk.close}>
      {booking && (
        <>
          <Who booking={booking} />
          <BookingSummary booking={booking} />
          {booking.notes !== '' && <p class="booking-notes">{booking.notes}</p>}
          <BookingActions booking={booking} onChanged={() => loaded.load()} />
          <BookingHistory history={booking.history} />
        </>
      )}
      {!booking && error && <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={() => loaded.load()} />}
      {!booking && !error && <Skeleton rows={4} label={SAY.loading} />}
    </Sheet>
  );
}

function Who({ booking: { customer_name: name, customer_phone: phone } }: { readonly booking: Booking }) {
  const { country } = useApp();
  const desk = useBookingDesk();
  return (
    <div class="customer-chosen">
      <Avatar name={name} />
      <span class="customer-chosen-who">
        <a href={addressOf({ page: 'customers', about: phone })} onClick={desk.close}>
          <strong>{name || showNumber(phone, country.value)}</strong>
        </a>
        {name !== '' && <span class="soft small">{showNumber(phone, country.value)}</span>}
      </span>
    </div>
  );
}

function useBooking(id: string): Loaded<BookingWithHistory> {
  const { server, live } = useApp();
  const desk = useBookingDesk();
  const [loaded] = useState(() => createLoaded(() => server.get<BookingWithHistory>(`/api/admin/bookings/${encodeURIComponent(id)}`)));
  useEffect(() => {
    const load = () => {
      loaded.load().catch(() => undefined);
    };
    load();
    const ends = [
      live.onEvent(({ booking_id }) => booking_id === id && load()),
      live.onReturn(load),
      desk.onChanged((booking) => booking.id === id && load()),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [loaded]);
  return loaded;
}
