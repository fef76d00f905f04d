/** Bookings as the API shows them, for tests of the pages. */
import type { Booking } from '#contract/bookings.ts';
import { instantOf, rfc3339 } from '#core/time.ts';

const ZONE = 'America/New_York';

/** A confirmed booking on a day of New York, as the API shows it. */
export function shownBooking(id: string, day: string, clock: string, minutes = 60, given: Partial<Booking> = {}): Booking {
  const startsAt = instantOf(day, clock, ZONE);
  return {
    id,
    customer_phone: '+12125550101',
    customer_name: `Customer ${id}`,
    date_time: `${day} ${clock}:00`,
    starts_at: rfc3339(startsAt, ZONE),
    ends_at: rfc3339(startsAt + minutes * 60_000, ZONE),
    duration_minutes: minutes,
    service: null,
    service_id: null,
    price: null,
    notes: '',
    status: 'confirmed',
    no_show: false,
    held_until: null,
    moves_booking_id: null,
    calendar_url: '',
    created_at: '2026-06-01T09:00:00-04:00',
    updated_at: '2026-06-01T09:00:00-04:00',
    ...given,
  };
}
