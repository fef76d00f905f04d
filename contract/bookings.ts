/** What the app and the server agree on about bookings: `/api/admin/bookings`. Instants are RFC 3339 in the business's zone. */
import { z } from 'zod';
import { Problem } from './errors.ts';
import { PageQuery } from './page.ts';

const VISIT_MINUTES_MAX = 1_440;
// What PostgreSQL cannot keep, and no person types.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A text that people typed: no control characters but tabs and line breaks. */
export const typed = (charactersMax: number) => z.string().trim().max(charactersMax).refine(isPlain, 'contains control characters');

/** A day (`2026-06-15`), a wall time of the business (`2026-06-15 14:00`, with seconds or a `T` if you like) or an instant with its offset. */
const moment = typed(40).min(1).describe('A day 2026-06-15, a wall time 2026-06-15 14:00 or an instant 2026-06-15T14:00:00-04:00');
const service = typed(100);
const duration = z.number().int().min(5).max(VISIT_MINUTES_MAX);
const notify = z.boolean().default(false).describe('Send the customer a text of it');
const override = z
  .boolean()
  .default(false)
  .describe('Against your own rules, and over an offer that waits for a yes; never over a booking');

export const Booking = z.object({
  id: z.string(),
  customer_phone: z.string(),
  customer_name: z.string(),
  /** The start as the business's wall clock shows it, `2026-06-15 14:00:00`. */
  date_time: z.string(),
  starts_at: z.string(),
  ends_at: z.string(),
  duration_minutes: z.number(),
  service: z.string().nullable(),
  service_id: z.string().nullable(),
  /** As it was said when it was booked, `from $45`. */
  price: z.string().nullable(),
  notes: z.string(),
  /** `pending` is an offer that waits for the customer's yes. */
  status: z.enum(['pending', 'confirmed', 'cancelled']),
  /** The customer did not come. */
  no_show: z.boolean(),
  /** Until when a pending offer is kept free. */
  held_until: z.string().nullable(),
  /** The booking that a pending offer would move. */
  moves_booking_id: z.string().nullable(),
  /** Absolute address of the calendar file. */
  calendar_url: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});

/** One entry of a booking's history. `from` and `to` are the booking before and after; null for a new one, and one that is gone. */
export const BookingChange = z.object({
  at: z.string(),
  by: z.enum(['customer', 'owner', 'system']),
  change: z.string(),
  from: Booking.nullable(),
  to: Booking.nullable(),
});

export const BookingWithHistory = Booking.extend({ history: z.array(BookingChange) });

/** The text to the customer. `customer_text` is null when she would notice nothing of it. */
export const CustomerText = z.object({
  customer_text: z.string().nullable(),
  segments: z.number(),
  can_be_sent: z.boolean(),
  reason: z.enum(['nothing_to_tell', 'past', 'opted_out', 'blocked']).nullable(),
});

/** `notification` is what became of the text; null when none was asked for. */
export const ChangedBooking = Booking.extend({ notification: CustomerText.nullable() });

/** What would be: nothing was kept or sent. */
export const BookingPreview = CustomerText.extend({ booking: Booking });

export const BookingsQuery = PageQuery.extend({
  status: z.enum(['pending', 'confirmed', 'cancelled']).optional(),
  /** Bookings that start from here on. */
  from: moment.optional(),
  /** Before this; of a day, to its end. */
  to: moment.optional(),
  /** With `true` those too that began before `from` and still run then: a visit over midnight belongs to both days. */
  overlapping: z.enum(['true', 'false']).optional(),
  customer_phone: typed(40).min(1).optional(),
  /** By name or id. */
  service: service.min(1).optional(),
});

/** The owner books by hand. */
export const NewBooking = z.object({
  customer_phone: typed(40).min(1),
  customer_name: typed(100).min(1),
  date_time: moment,
  duration_minutes: duration.optional(),
  /** By name or id; its length counts unless `duration_minutes` says otherwise. */
  service: service.nullable().optional(),
  notes: typed(2_000).default(''),
  notify_customer: notify,
  override,
});

/** Moves or edits; what is absent stays. */
export const BookingEdit = z
  .object({
    customer_name: typed(100).min(1).optional(),
    date_time: moment.optional(),
    duration_minutes: duration.optional(),
    /** By name or id; null for none. */
    service: service.nullable().optional(),
    notes: typed(2_000).optional(),
    notify_customer: notify,
    override,
  })
  .refine(changesSomething, 'name what is to change: date_time, duration_minutes, service, customer_name or notes');

export const BookingCancellation = z.object({ notify_customer: notify }).nullish();
export const NoShow = z.object({ no_show: z.boolean().default(true) }).nullish();
export const BookingParams = z.object({ id: z.string() });

/** Why a time cannot be had; the first that holds, in this order. */
export const Refusal = z.enum(['past', 'too_soon', 'too_far', 'day_off', 'closed', 'break', 'too_long', 'day_full', 'taken']);

/** A time that can be had. */
export const OpenTime = z.object({ date_time: z.string(), starts_at: z.string(), ends_at: z.string() });

/** The 409 of a time that cannot be had, or of a booking to which that cannot be done. */
export const BookingConflict = Problem.extend({
  reason: z.union([Refusal, z.enum(['already_cancelled', 'not_confirmed', 'not_begun'])]),
  /** `"override": true` would allow it. */
  can_override: z.boolean(),
  /** The closest times that can be had. */
  alternatives: z.array(OpenTime),
  /** The booking or offer whose time it touches. */
  conflict: Booking.nullable(),
});

export type Booking = z.infer<typeof Booking>;
export type BookingChange = z.infer<typeof BookingChange>;
export type BookingConflict = z.infer<typeof BookingConflict>;
export type BookingEdit = z.infer<typeof BookingEdit>;
export type BookingsQuery = z.infer<typeof BookingsQuery>;
export type CustomerText = z.infer<typeof CustomerText>;
export type NewBooking = z.infer<typeof NewBooking>;
export type OpenTime = z.infer<typeof OpenTime>;

function isPlain(text: string): boolean {
  return !CONTROL.test(text);
}

function changesSomething(edit: Readonly<Record<string, unknown>>): boolean {
  return ['customer_name', 'date_time', 'duration_minutes', 'service', 'notes'].some((field) => edit[field] !== undefined);
}
