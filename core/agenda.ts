/** What is free, and why a time is not. */
import type { BookingRules, Hours } from './business.ts';
import type { Instant, Zone } from './time.ts';

/** A live booking as the agenda sees it: its visit, and the visit with buffers. */
export type Occupied = {
  readonly bookingId: string;
  readonly startsAt: Instant;
  readonly busyFrom: Instant;
  readonly busyUntil: Instant;
};

export type Agenda = {
  readonly zone: Zone;
  readonly hours: Hours;
  readonly rules: BookingRules;
  /** Live bookings and held offers, by start. */
  readonly occupied: readonly Occupied[];
};

/** A visit somebody would like. */
export type Wish = {
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** The booking it would replace, which is therefore not in its way. */
  readonly replacesBookingId: string | undefined;
};

/** Why a time is refused; the first that holds, in this order. */
export type Refusal = 'past' | 'too_soon' | 'too_far' | 'day_off' | 'closed' | 'break' | 'too_long' | 'day_full' | 'taken';
