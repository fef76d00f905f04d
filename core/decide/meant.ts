/** Which of her bookings a request means. Only her own upcoming ones can be meant at all. */
import type { Booking } from '#core/booking.ts';
import type { Request, When } from '#core/reading.ts';
import { clockOf, dayOf } from '#core/time.ts';
import type { View } from './view.ts';

/** Bookings listed by text at once. */
export const LISTED_MAX = 5;

type Listed = readonly [Booking, ...Booking[]];

/** Those of `candidates` that fit what she says of an existing booking; all of them when she says nothing that fits. */
export function bookingsMeant(view: View, candidates: readonly Booking[], of: When | undefined, request: Request): readonly Booking[] {
  const byService = request.serviceId === undefined ? [] : candidates.filter(({ serviceId }) => serviceId === request.serviceId);
  const fitting = of ? candidates.filter((booking) => fits(view, booking, of)) : [];
  if (fitting.length > 0) return fitting;
  return byService.length > 0 ? byService : candidates;
}

/** True when a booking has the day and the clock that are named, and at least one is. */
export function fits(view: View, booking: Pick<Booking, 'startsAt'>, of: When): boolean {
  if (of.days.length + of.clocks.length === 0 && !of.dayRange) return false;
  const day = dayOf(booking.startsAt, view.zone);
  const isDayMeant = of.days.length === 0 || of.days.includes(day);
  const isInRange = !of.dayRange || (of.dayRange.from <= day && day <= of.dayRange.to);
  return isDayMeant && isInRange && (of.clocks.length === 0 || of.clocks.includes(clockOf(booking.startsAt, view.zone)));
}

/** The listed ones she picks: by number, place, day or clock. `unknown`: a number that was not listed. */
export function picked(view: View, listed: readonly string[], request: Request): readonly Booking[] | 'unknown' {
  const upcoming = listed.map((id) => view.situation.upcoming.find((booking) => booking.id === id));
  const { choice } = request;
  if (choice?.kind === 'number') {
    const booking = upcoming[choice.number - 1];
    return booking ? [booking] : 'unknown';
  }
  const candidates = upcoming.filter((booking) => booking !== undefined);
  if (choice?.kind === 'earlier') return candidates.slice(0, 1);
  if (choice?.kind === 'later' || choice?.kind === 'last') return candidates.slice(-1);
  return candidates.filter((booking) => fits(view, booking, request.of ?? request.when));
}

/** At most as many as one text can list; undefined when there is none. */
export function listed(bookings: readonly Booking[]): Listed | undefined {
  const [first, ...others] = bookings.slice(0, LISTED_MAX);
  return first && [first, ...others];
}

/** Their ids. */
export function idsOf([first, ...others]: Listed): [string, ...string[]] {
  return [first.id, ...others.map(({ id }) => id)];
}
