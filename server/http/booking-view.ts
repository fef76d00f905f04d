/** Bookings and what is said about them, as the contract writes it. */
import type { Booking as BookingView, BookingChange as ChangeView, OpenTime, CustomerText as TextView } from '#contract/bookings.ts';
import type { Booking } from '#core/booking.ts';
import { type Instant, MINUTE_MS, rfc3339, wallTime, type Zone } from '#core/time.ts';
import { en } from '#core/words/en.ts';
import { priceInWords } from '#core/words/services.ts';
import type { CustomerText } from '../flow/owner-text.ts';
import type { BookingChange } from '../storage/history.ts';

/** The zone it is shown in, and the address of its calendar file. */
export type Frame = { readonly zone: Zone; calendarUrl(bookingId: string): string };

/** A booking as the API shows it. */
export function viewBooking(booking: Booking, { zone, calendarUrl }: Frame): BookingView {
  return {
    id: booking.id,
    customer_phone: booking.customerPhone,
    customer_name: booking.customerName,
    ...viewTime(booking.startsAt, booking.endsAt, zone),
    duration_minutes: (booking.endsAt - booking.startsAt) / MINUTE_MS,
    service: booking.serviceName ?? null,
    service_id: booking.serviceId ?? null,
    price: booking.price ? priceInWords(booking.price, en.parts) : null,
    notes: booking.notes,
    status: booking.status,
    no_show: booking.noShowAt !== undefined,
    held_until: booking.heldUntil === undefined ? null : rfc3339(booking.heldUntil, zone),
    moves_booking_id: booking.movesBookingId ?? null,
    calendar_url: calendarUrl(booking.id),
    created_at: rfc3339(booking.createdAt, zone),
    updated_at: rfc3339(booking.updatedAt, zone),
  };
}

/** One entry of its history. */
export function viewChange({ at, by, change, from, to }: BookingChange, frame: Frame): ChangeView {
  const view = (booking: Booking | undefined) => (booking ? viewBooking(booking, frame) : null);
  return { at: rfc3339(at, frame.zone), by, change, from: view(from), to: view(to) };
}

/** The text to the customer. */
export function viewText({ body, segments, untold }: CustomerText): TextView {
  return { customer_text: body ?? null, segments, can_be_sent: untold === undefined, reason: untold ?? null };
}

/** A time that can be had. */
export function viewTime(startsAt: Instant, endsAt: Instant, zone: Zone): OpenTime {
  return { date_time: wallTime(startsAt, zone), starts_at: rfc3339(startsAt, zone), ends_at: rfc3339(endsAt, zone) };
}
