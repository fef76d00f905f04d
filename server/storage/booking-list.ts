/** Lists of bookings, page after page. */
import type { Booking, BookingStatus } from '#core/booking.ts';
import type { Phone } from '#core/phone.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import { bookingOf, IS_PENDING } from './bookings.ts';
import { prepared } from './prepared.ts';
import type { Reader } from './storage.ts';

/** Where a page of bookings ended. */
export type BookingCursor = { readonly startsAt: Instant; readonly id: string };

export type BookingPage = {
  readonly status?: BookingStatus | undefined;
  readonly phone?: Phone | undefined;
  /** By its id, or by its name as it was when booked. */
  readonly service?: { readonly id: string; readonly name: string } | undefined;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  /** Those too that began before `from` and end after it. */
  readonly isOverlapping?: boolean;
  /** Offers that lapsed by then are left out, also when nobody has taken them back yet. */
  readonly now?: Instant | undefined;
  readonly limit: number;
  readonly cursor?: BookingCursor | undefined;
};

/** No visit is longer, so one that runs at a moment began no earlier before it: the index on starts finds it. */
const VISIT_MS_MAX = 24 * HOUR_MS;

/** Bookings that start in [from, until), by start and id; `cursor` is the last booking of the page before. */
export async function listBookings(reader: Reader, page: BookingPage): Promise<Booking[]> {
  const { status, phone, service, from, until, isOverlapping = false, now, limit, cursor } = page;
  const startsFrom = from !== undefined && isOverlapping ? from - VISIT_MS_MAX : from;
  const rows = await reader.db
    .selectFrom('bookings')
    .selectAll()
    .where('business_id', '=', reader.businessId)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'pending'))
    .$if(phone !== undefined, (query) => query.where('customer_phone', '=', phone ?? ''))
    .$if(service !== undefined, (query) =>
      query.where(({ eb, or }) => or([eb('service_id', '=', service?.id ?? ''), eb('service_name', '=', service?.name ?? '')])),
    )
    .$if(startsFrom !== undefined, (query) => query.where('starts_at', '>=', startsFrom ?? 0))
    .$if(isOverlapping, (query) => query.where('ends_at', '>', from ?? 0))
    .$if(until !== undefined, (query) => query.where('starts_at', '<', until ?? 0))
    .$if(now !== undefined, (query) => query.where(({ eb, or }) => or([eb('status', '<>', 'pending'), eb('held_until', '>', now ?? 0)])))
    .$if(cursor !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('starts_at', 'id'), '>', tuple(cursor?.startsAt ?? 0, cursor?.id ?? ''))),
    )
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(bookingOf);
}

/** All offers that customers hold and that have not lapsed, by start. */
export async function heldOffers(reader: Reader, now: Instant): Promise<Booking[]> {
  return (await selectOffers.all(reader, { now })).map(bookingOf);
}

const selectOffers = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .selectFrom('bookings')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where(IS_PENDING)
    .where('held_until', '>', given.now)
    .orderBy('starts_at')
    .orderBy('id'),
);
