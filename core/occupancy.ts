/** Finds what is in the way of a visit among any number of bookings, by halving. */
import type { Occupied } from './agenda.ts';
import type { Instant } from './time.ts';

type Occupancy = {
  readonly byBusyFrom: readonly Occupied[];
  /** For each of `byBusyFrom`, the latest `busyUntil` up to and with it: spans may overlap (an offer and the booking it would move). */
  readonly reach: Float64Array;
  readonly byStart: readonly Occupied[];
};

/** A list of bookings is never changed in place, so what was worked out for it stays true as long as it lives. */
const known = new WeakMap<readonly Occupied[], Occupancy>();

/** A booking that is busy at some moment of the half-open span, other than `exceptId`. */
export function findInTheWay(
  occupied: readonly Occupied[],
  busy: { readonly busyFrom: Instant; readonly busyUntil: Instant },
  exceptId: string | undefined,
): Occupied | undefined {
  const { byBusyFrom, reach } = occupancyOf(occupied);
  for (let i = countBelow(byBusyFrom.length, (at) => (byBusyFrom[at]?.busyFrom ?? 0) < busy.busyUntil) - 1; i >= 0; i--) {
    if ((reach[i] ?? 0) <= busy.busyFrom) return undefined;
    const booking = byBusyFrom[i];
    if (booking && booking.busyUntil > busy.busyFrom && booking.bookingId !== exceptId) return booking;
  }
  return undefined;
}

/** How many bookings start from `from` to before `until`, `exceptId` not counted. */
export function countStarts(
  occupied: readonly Occupied[],
  within: { readonly from: Instant; readonly until: Instant },
  exceptId: string | undefined,
): number {
  const { byStart } = occupancyOf(occupied);
  const countBefore = (at: Instant) => countBelow(byStart.length, (i) => (byStart[i]?.startsAt ?? 0) < at);
  const starting = byStart.slice(countBefore(within.from), countBefore(within.until));
  return starting.filter((booking) => booking.bookingId !== exceptId).length;
}

function occupancyOf(occupied: readonly Occupied[]): Occupancy {
  const before = known.get(occupied);
  if (before) return before;
  const byBusyFrom = inOrder(occupied, (booking) => booking.busyFrom);
  const reach = new Float64Array(byBusyFrom.length);
  let latest = Number.NEGATIVE_INFINITY;
  byBusyFrom.forEach((booking, i) => {
    latest = Math.max(latest, booking.busyUntil);
    reach[i] = latest;
  });
  const occupancy = { byBusyFrom, reach, byStart: inOrder(occupied, (booking) => booking.startsAt) };
  known.set(occupied, occupancy);
  return occupancy;
}

/** The list itself when it is in order, as lists from storage are. */
function inOrder(occupied: readonly Occupied[], keyOf: (booking: Occupied) => number): readonly Occupied[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const booking of occupied) {
    if (keyOf(booking) < last) return occupied.toSorted((a, b) => keyOf(a) - keyOf(b));
    last = keyOf(booking);
  }
  return occupied;
}

/** How many of the first `length` numbers from 0 hold `isBelow`, which holds for none after the first it does not hold for. */
function countBelow(length: number, isBelow: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
