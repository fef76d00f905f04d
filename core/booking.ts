/** A booking and its life: pending (an offer held for a customer), confirmed, cancelled. */
import type { Price } from './business.ts';
import type { Phone } from './phone.ts';
import type { Instant } from './time.ts';

export type BookingStatus = 'pending' | 'confirmed' | 'cancelled';

export type Booking = {
  /** Unguessable: it is also the calendar file's address. */
  readonly id: string;
  readonly customerPhone: Phone;
  /** Unknown only while a held offer waits for it. */
  readonly customerName: string;
  readonly serviceId: string | undefined;
  /** As it was when booked: a later change of the service does not rewrite history. */
  readonly serviceName: string | undefined;
  readonly price: Price | undefined;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The visit with its buffers: what nobody else may touch. */
  readonly busyFrom: Instant;
  readonly busyUntil: Instant;
  readonly status: BookingStatus;
  /** A pending booking lapses at this moment and holds nothing any more. */
  readonly heldUntil: Instant | undefined;
  /** The confirmed booking this held offer would move; the two may overlap each other. */
  readonly movesBookingId: string | undefined;
  readonly notes: string;
  /** RFC 5545 SEQUENCE: grows with every change that a calendar must follow. */
  readonly sequence: number;
  /** When the owner noted that the customer did not come. */
  readonly noShowAt: Instant | undefined;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** An offer is kept for one customer this long (Square's number). */
export const HOLD_MINUTES = 10;
