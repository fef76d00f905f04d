/** A customer's bookings, to come and past; a tap opens one. */
import type { Booking } from '#contract/bookings.ts';
import { dayOf } from '#core/time.ts';
import { useApp } from '#web/app.tsx';
import type { Customer } from '#web/state/customers-one.ts';
import { showClocks, showDayShort } from '#web/state/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Failed, Pill, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useBookingDesk } from '../bookings/booking-sheet-desk.tsx';

const SAY = words.customers;

export function CustomerBookings({ customer }: { readonly customer: Customer }) {
  const { bookings } = customer;
  const known = bookings.value.value;
  const error = bookings.error.value;
  return (
    <section class="card stack" aria-label={SAY.bookings}>
      <h3>{SAY.bookings}</h3>
      {!known && error && <Failed message={SAY.bookingsFailed} retryLabel={words.common.tryAgain} onRetry={() => bookings.load()} />}
      {!known && !error && <Skeleton rows={2} label={words.common.loading} />}
      {known && (
        <>
          <List title={SAY.upcoming} none={SAY.noUpcoming} bookings={known.upcoming} />
          <List title={SAY.past} none={SAY.noPast} bookings={known.past} />
          {!customer.isAllBookings.value && (
            <Button look="plain" isBusy={bookings.isLoading.value} onClick={() => customer.loadAllBookings()}>
              {SAY.older}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function List({ title, none, bookings }: { readonly title: string; readonly none: string; readonly bookings: readonly Booking[] }) {
  return (
    <div>
      <h4 class="customer-heading soft small">{title}</h4>
      {bookings.length === 0 && <p>{none}</p>}
      <ul>
        {bookings.map((booking) => (
          <li key={booking.id}>
            <Row booking={booking} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ booking }: { readonly booking: Booking }) {
  const { zone, now } = useApp();
  const desk = useBookingDesk();
  const span = { startsAt: Date.parse(booking.starts_at), endsAt: Date.parse(booking.ends_at) };
  const isCancelling = desk.cancelling.value.has(booking.id);
  const isGone = booking.status === 'cancelled' || isCancelling;
  const state = booking.no_show ? SAY.states.missed : SAY.states[booking.status];
  const row = (
    <button type="button" class="customer-booking" onClick={() => desk.open({ kind: 'show', id: booking.id })}>
      <span class={isGone ? 'customer-booking-when customer-booking-gone' : 'customer-booking-when'}>
        <span>
          {showDayShort(dayOf(span.startsAt, zone.value), dayOf(now.value, zone.value))}, {showClocks(span, zone.value)}
        </span>
        {booking.service !== null && <span class="soft small cut">{booking.service}</span>}
      </span>
      {state !== '' && <Pill tone={booking.no_show ? 'bad' : booking.status === 'pending' ? 'warn' : 'plain'}>{state}</Pill>}
      <Icon name="forward" size={18} />
    </button>
  );
  if (!isCancelling) return row;
  return (
    <div class="customer-undo">
      {row}
      <Button look="plain" onClick={() => desk.undo(booking.id)}>
        {words.common.undo}
      </Button>
    </div>
  );
}
