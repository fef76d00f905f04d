/** A booking as it is typed, and what of it is sent. */
import type { Booking } from '#contract/bookings.ts';
import { type Clock, type Day, type Instant, instantOf, isClock, isDay, rfc3339, type Zone } from '#core/time.ts';

/** A wall clock of a day; `at` where it was picked, which tells apart the two hours of an autumn night. Empty where nothing is typed. */
export type DraftTime = { readonly day: Day | ''; readonly clock: Clock | ''; readonly at: Instant | undefined };

export type BookingDraft = {
  readonly customer_phone: string;
  readonly customer_name: string;
  readonly date_time: DraftTime;
  /** Its id; empty for none. */
  readonly service: string;
  readonly duration_minutes: number;
  readonly notes: string;
  readonly isTelling: boolean;
};

type Frame = { readonly booking: Booking | undefined; readonly zone: Zone };

/** The moment that is typed; undefined while it is none. */
export function momentOf({ day, clock, at }: DraftTime, zone: Zone): Instant | undefined {
  if (at !== undefined) return at;
  return isDay(day) && isClock(clock) ? instantOf(day, clock, zone) : undefined;
}

/** The body of a new booking, or what an edit changes of `booking`. */
export function bodyOf(draft: BookingDraft, { booking, zone }: Frame): Readonly<Record<string, unknown>> {
  const told = { notify_customer: draft.isTelling };
  if (booking) return { ...changesOf(draft, booking, zone), ...told };
  const { customer_phone, customer_name, date_time, service, duration_minutes, notes } = draft;
  return { customer_phone, customer_name, date_time: written(date_time, zone), service: service || null, duration_minutes, notes, ...told };
}

/** True when the booking would be another one. */
export function isChange(draft: BookingDraft, booking: Booking, zone: Zone): boolean {
  return Object.keys(changesOf(draft, booking, zone)).length > 0;
}

/** The time as the server reads it: with its offset where it was picked, else as it was typed. */
export function written({ day, clock, at }: DraftTime, zone: Zone): string {
  return at === undefined ? `${day} ${clock}` : rfc3339(at, zone);
}

function changesOf(draft: BookingDraft, booking: Booking, zone: Zone): Readonly<Record<string, unknown>> {
  const isMoved = momentOf(draft.date_time, zone) !== Date.parse(booking.starts_at);
  const isOtherService = draft.service !== (booking.service_id ?? '');
  const isLonger = isOtherService || draft.duration_minutes !== booking.duration_minutes;
  return {
    ...(isMoved && { date_time: written(draft.date_time, zone) }),
    ...(isOtherService && { service: draft.service || null }),
    ...(isLonger && { duration_minutes: draft.duration_minutes }),
    ...(draft.customer_name.trim() !== booking.customer_name && { customer_name: draft.customer_name }),
    ...(draft.notes.trim() !== booking.notes && { notes: draft.notes }),
  };
}
