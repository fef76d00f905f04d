/**
 * The owner books, moves and cancels by hand. Her own rules are hers to break when she insists: hours, notice, horizon, a
 * full day, even the past, to note a visit that took place. Another visit is not. An offer that waits for somebody's yes
 * gives way to her, since that yes is judged anew when it comes.
 */
import { type Agenda, findTaken, type Refusal, type Wish, whyNot } from './agenda.ts';
import type { Booking } from './booking.ts';
import { type Business, lengthOf } from './business.ts';
import { ANY_OPENING, openings } from './openings.ts';
import type { Phone } from './phone.ts';
import { type Instant, MINUTE_MS } from './time.ts';

/** What a visit is: its service, its time, and the time it keeps busy. */
export type Visit = Pick<Booking, 'serviceId' | 'serviceName' | 'price' | 'startsAt' | 'endsAt' | 'busyFrom' | 'busyUntil'>;

/** A visit as the owner asks for it; without a length, as long as the service takes. */
export type VisitWish = {
  readonly startsAt: Instant;
  readonly serviceId: string | undefined;
  readonly durationMinutes: number | undefined;
};

/** What she would have otherwise; what is absent stays. */
export type VisitChange = {
  readonly startsAt?: Instant | undefined;
  /** With an undefined id: without a service. */
  readonly service?: { readonly id: string | undefined } | undefined;
  readonly durationMinutes?: number | undefined;
};

/** All that a ruling looks at: rows read inside the unit that will act on it. */
export type OwnerView = {
  readonly business: Business;
  /** Reaches around every time that is asked for. */
  readonly agenda: Agenda;
  /** Those of the agenda that only wait for a yes. */
  readonly offers: readonly Booking[];
};

/** Whose visit it is to be, and how much she wants it. */
export type Claim = {
  readonly visit: Visit;
  readonly customerPhone: Phone;
  /** The booking that is to become this visit, and is not in its own way. */
  readonly replacesBookingId: string | undefined;
  readonly isInsisting: boolean;
};

export type Refused = {
  readonly reason: Refusal;
  /** The booking or offer whose time it touches. */
  readonly inTheWay: string | undefined;
  /** She may have it when she insists. */
  readonly mayInsist: boolean;
  /** The closest that can be had. */
  readonly alternatives: readonly Instant[];
};

/** Granted: these offers have to go first. */
export type Ruling = { readonly releases: readonly string[] } | { readonly refused: Refused };

/** The visit that is asked for. */
export function visitFor(business: Pick<Business, 'services' | 'rules'>, { startsAt, serviceId, durationMinutes }: VisitWish): Visit {
  const service = business.services.find(({ id }) => id === serviceId);
  const length = lengthOf(business, serviceId, durationMinutes);
  const endsAt = startsAt + length.durationMinutes * MINUTE_MS;
  return {
    serviceId: service?.id,
    serviceName: service?.name,
    price: service?.price,
    startsAt,
    endsAt,
    busyFrom: startsAt - length.bufferBeforeMinutes * MINUTE_MS,
    busyUntil: endsAt + length.bufferAfterMinutes * MINUTE_MS,
  };
}

/** The visit a booking would become. Its length, price and buffers stay as they were booked, unless the service becomes another. */
export function visitAfter(business: Pick<Business, 'services' | 'rules'>, booking: Booking, change: VisitChange): Visit {
  const { service, durationMinutes, startsAt = booking.startsAt } = change;
  if (service && service.id !== booking.serviceId) return visitFor(business, { startsAt, serviceId: service.id, durationMinutes });
  const { serviceId, serviceName, price } = booking;
  const endsAt = startsAt + (durationMinutes === undefined ? booking.endsAt - booking.startsAt : durationMinutes * MINUTE_MS);
  const busyFrom = startsAt - (booking.startsAt - booking.busyFrom);
  return { serviceId, serviceName, price, startsAt, endsAt, busyFrom, busyUntil: endsAt + (booking.busyUntil - booking.endsAt) };
}

/** Whether she may have the visit, and what gives way to it; or why not, and what else there is. */
export function rule(view: OwnerView, claim: Claim, now: Instant): Ruling {
  const touched = view.offers.filter((offer) => touches(offer, claim.visit));
  // An offer to the same customer is what she is booked instead of; one to move this booking has nothing left to move.
  const own = view.offers.filter((offer) => isOwn(offer, claim) && (offer.movesBookingId !== undefined || touched.includes(offer)));
  const agenda = without(view.agenda, own);
  const wish = wishOf(claim.visit, claim.replacesBookingId);
  const reason = whyNot(agenda, wish, now);
  if (reason === undefined) return { releases: idsOf(own) };
  const fixed = findTaken(without(agenda, view.offers), claim.visit, claim.replacesBookingId);
  if (claim.isInsisting && !fixed) return { releases: idsOf([...new Set([...own, ...touched])]) };
  const inTheWay = fixed?.bookingId ?? touched.find((offer) => !own.includes(offer))?.id;
  const alternatives = openings(agenda, { ...ANY_OPENING, ...wish, near: claim.visit.startsAt }, now);
  return { refused: { reason: claim.isInsisting ? 'taken' : reason, inTheWay, mayInsist: !fixed, alternatives } };
}

/** True when the visit asks for no time that the booking does not have already: then no rule is asked. */
export function isWithin(booking: Booking, visit: Visit): boolean {
  return visit.startsAt === booking.startsAt && visit.busyFrom >= booking.busyFrom && visit.busyUntil <= booking.busyUntil;
}

/** What may not be done to a booking as it stands. */
export type Unfit = 'already_cancelled' | 'not_confirmed' | 'not_begun';

/** Why the booking cannot be changed; undefined when it can. Somebody is still to say yes to an offer: it is no booking yet. */
export function whyNotChange({ status }: Booking): Unfit | undefined {
  if (status === 'cancelled') return 'already_cancelled';
  return status === 'pending' ? 'not_confirmed' : undefined;
}

/** Why nobody can have missed it. */
export function whyNotMissed(booking: Booking, now: Instant): Unfit | undefined {
  return whyNotChange(booking) ?? (booking.startsAt > now ? 'not_begun' : undefined);
}

/** What the customer would notice of a change: another time, another length or service, or nothing. */
export function noticeable(before: Booking, after: Booking): 'moved' | 'changed' | undefined {
  if (before.startsAt !== after.startsAt) return 'moved';
  return before.endsAt !== after.endsAt || before.serviceName !== after.serviceName ? 'changed' : undefined;
}

/** The visit as the agenda asks for it. */
export function wishOf(visit: Visit, replacesBookingId: string | undefined): Wish {
  return {
    startsAt: visit.startsAt,
    durationMinutes: (visit.endsAt - visit.startsAt) / MINUTE_MS,
    bufferBeforeMinutes: (visit.startsAt - visit.busyFrom) / MINUTE_MS,
    bufferAfterMinutes: (visit.busyUntil - visit.endsAt) / MINUTE_MS,
    replacesBookingId,
  };
}

function isOwn(offer: Booking, claim: Claim): boolean {
  if (offer.movesBookingId !== undefined) return offer.movesBookingId === claim.replacesBookingId;
  return offer.customerPhone === claim.customerPhone;
}

function touches(offer: Booking, visit: Visit): boolean {
  return offer.busyFrom < visit.busyUntil && visit.busyFrom < offer.busyUntil;
}

function without(agenda: Agenda, offers: readonly Booking[]): Agenda {
  if (offers.length === 0) return agenda;
  const gone = new Set(idsOf(offers));
  return { ...agenda, occupied: agenda.occupied.filter(({ bookingId }) => !gone.has(bookingId)) };
}

function idsOf(offers: readonly Booking[]): string[] {
  return offers.map(({ id }) => id);
}
