/** What the app and the server agree on about open times: `/api/admin/availability`. */
import { z } from 'zod';
import { Booking, BookingsQuery, OpenTime, Refusal } from './bookings.ts';

const { from, to, service } = BookingsQuery.shape;

export const AvailabilityQuery = z.object({
  /** From today when absent. */
  from,
  /** A week when absent. */
  to,
  service,
  /** Instead of the service's length. */
  duration_minutes: z.coerce.number().int().min(5).max(1_440).optional(),
  /** A time to be judged, whether open or not. */
  at: from,
  /** The booking that is to be moved, and is not in its own way. */
  booking_id: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One time: free, or the first rule that forbids it. */
export const JudgedTime = OpenTime.extend({
  is_free: z.boolean(),
  reason: Refusal.nullable(),
  /** The same in plain words, with the rule's own figures. */
  explanation: z.string(),
  /** The owner may book it all the same, with `"override": true`. */
  can_override: z.boolean(),
  conflict: Booking.nullable(),
  alternatives: z.array(OpenTime),
});

export const Availability = z.object({
  from: z.string(),
  to: z.string(),
  service: z.string().nullable(),
  duration_minutes: z.number(),
  /** The first `limit` of them, in order. */
  openings: z.array(OpenTime),
  has_more: z.boolean(),
  at: JudgedTime.nullable(),
});

export type Availability = z.infer<typeof Availability>;
export type AvailabilityQuery = z.infer<typeof AvailabilityQuery>;
export type JudgedTime = z.infer<typeof JudgedTime>;
