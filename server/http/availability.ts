/** Which times are open, and of any one whether it is, or which rule forbids it. */
import { Availability, AvailabilityQuery, type JudgedTime } from '#contract/availability.ts';
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import { ANY_OPENING, nextOpenings } from '#core/openings.ts';
import { type OwnerView, rule, type Visit, type VisitWish, visitAfter, visitFor, wishOf } from '#core/owner.ts';
import { addDays, dayOf, type Instant, MINUTE_MS, rfc3339, type Span, spanOfDay } from '#core/time.ts';
import { findBooking } from '../storage/bookings.ts';
import { DEFAULT_BUSINESS_ID } from '../storage/businesses.ts';
import { loadOwnerView } from '../storage/owner-view.ts';
import { viewBooking, viewTime } from './booking-view.ts';
import { businessOf, frameOf } from './bookings.ts';
import type { App } from './http.ts';
import { readFrom, readStart, readUntil } from './moment-field.ts';
import type { OwnerParts } from './owner.ts';
import { WrongFields } from './problem.ts';
import { refusalText } from './refusal-text.ts';
import { readService } from './service-field.ts';

/** Days that are looked at when nobody says until when. */
const DAYS = 7;
/** More starts than a day can have: as many may come before a `from` in the middle of it. */
const STARTS_A_DAY_MAX = 300;

/** `GET /api/admin/availability`. */
export function availabilityRoutes(scope: App, parts: OwnerParts): void {
  const summary = 'Open times; and with `at`, whether that time is free or which rule forbids it';
  const schema = { summary, tags: ['bookings'], querystring: AvailabilityQuery, response: { 200: Availability } };
  scope.get('/api/admin/availability', { schema }, async ({ query }) => view(parts, query));
}

/** What is asked, read. */
type Question = {
  readonly business: Business;
  readonly within: Span;
  readonly at: Instant | undefined;
  /** The visit that would start then. */
  visitAt(startsAt: Instant): Visit;
  /** The booking that it would be moved from. */
  readonly booking: Booking | undefined;
  readonly limit: number;
};

async function view(parts: OwnerParts, query: AvailabilityQuery): Promise<Availability> {
  const question = await questionOf(parts, query);
  const { business, within, at, visitAt, limit } = question;
  const { zone } = business;
  const asked = at === undefined ? within : visitAt(at);
  const now = parts.now();
  const owner = await parts.storage.read(DEFAULT_BUSINESS_ID, (reader) => loadOwnerView(reader, business, asked, now));
  const starts = openStarts(owner, question, now);
  const { startsAt, endsAt, serviceName } = visitAt(within.startsAt);
  return {
    from: rfc3339(within.startsAt, zone),
    to: rfc3339(within.endsAt, zone),
    service: serviceName ?? null,
    duration_minutes: (endsAt - startsAt) / MINUTE_MS,
    openings: starts.slice(0, limit).map((start) => viewTime(start, visitAt(start).endsAt, zone)),
    has_more: starts.length > limit,
    at: at === undefined ? null : await judge(parts, owner, { ...question, at }, now),
  };
}

async function questionOf(parts: OwnerParts, query: AvailabilityQuery): Promise<Question> {
  const business = await businessOf(parts);
  const { zone } = business;
  const today = dayOf(parts.now(), zone);
  const startsAt = query.from === undefined ? spanOfDay(today, zone).startsAt : readFrom('from', query.from, zone);
  const lastDay = addDays(dayOf(startsAt, zone), DAYS - 1);
  const endsAt = query.to === undefined ? spanOfDay(lastDay, zone).endsAt : readUntil('to', query.to, zone);
  if (endsAt <= startsAt) throw new WrongFields([{ path: 'to', message: 'is not after from' }]);
  const at = query.at === undefined ? undefined : readStart('at', query.at, zone);
  const booking = query.booking_id === undefined ? undefined : await bookingBy(parts, query.booking_id);
  const service = query.service ? readService('service', query.service, business) : undefined;
  const wish: Omit<VisitWish, 'startsAt'> = { serviceId: service?.id, durationMinutes: query.duration_minutes };
  const change = { service: service && { id: service.id }, durationMinutes: query.duration_minutes };
  const visitAt = (start: Instant) =>
    booking ? visitAfter(business, booking, { startsAt: start, ...change }) : visitFor(business, { startsAt: start, ...wish });
  return { business, within: { startsAt, endsAt }, at, visitAt, booking, limit: query.limit };
}

async function bookingBy(parts: OwnerParts, id: string): Promise<Booking> {
  const booking = /^[\w-]+$/.test(id) ? await parts.storage.read(DEFAULT_BUSINESS_ID, (reader) => findBooking(reader, id)) : undefined;
  if (!booking) throw new WrongFields([{ path: 'booking_id', message: 'there is no booking by this id' }]);
  return booking;
}

/** One more than are shown, when there are more. */
function openStarts({ agenda }: OwnerView, { business, within, visitAt, booking, limit }: Question, now: Instant): readonly Instant[] {
  const { startsAt, endsAt } = within;
  const days = { from: dayOf(startsAt, business.zone), to: dayOf(endsAt - 1, business.zone) };
  const search = { ...ANY_OPENING, ...wishOf(visitAt(startsAt), booking?.id), days };
  const starts = nextOpenings(agenda, search, now, limit + 1 + STARTS_A_DAY_MAX);
  return starts.filter((start) => startsAt <= start && start < endsAt).slice(0, limit + 1);
}

async function judge(
  parts: OwnerParts,
  owner: OwnerView,
  question: Question & { readonly at: Instant },
  now: Instant,
): Promise<JudgedTime> {
  const { business, at, booking, visitAt } = question;
  const visit = visitAt(at);
  const time = viewTime(visit.startsAt, visit.endsAt, business.zone);
  const claim = { visit, customerPhone: booking?.customerPhone ?? '', replacesBookingId: booking?.id, isInsisting: false };
  const ruling = rule(owner, claim, now);
  if (!('refused' in ruling))
    return { ...time, is_free: true, reason: null, explanation: 'Free.', can_override: false, conflict: null, alternatives: [] };
  const { reason, inTheWay: id, mayInsist, alternatives } = ruling.refused;
  const inTheWay = id === undefined ? undefined : await parts.storage.read(DEFAULT_BUSINESS_ID, (reader) => findBooking(reader, id));
  return {
    ...time,
    is_free: false,
    reason,
    explanation: refusalText(reason, { visit, business, inTheWay, now }),
    can_override: mayInsist,
    conflict: inTheWay ? viewBooking(inTheWay, frameOf(parts, business)) : null,
    alternatives: alternatives.map((start) => viewTime(start, visitAt(start).endsAt, business.zone)),
  };
}
