/** The owner's calendar feed: who may read it, and what is in it. */
import { sql } from 'kysely';
import type { Booking } from '#core/booking.ts';
import type { Instant } from '#core/time.ts';
import { bookingOf } from './bookings.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';

export type FeedAddress = {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  /** Its last letters. */
  readonly hint: string;
  readonly createdAt: Instant;
};

/** What belongs in a feed: what starts from `from` on, and of cancelled bookings those changed from `cancelledFrom` on. */
export type FeedWindow = { readonly from: Instant; readonly cancelledFrom: Instant; readonly limit: number };

/** The address in force; undefined when there is none. */
export async function findFeed(reader: Reader): Promise<FeedAddress | undefined> {
  const row = await selectFeed.first(reader, {});
  return row && { tokenHash: row.token_hash, hint: row.hint, createdAt: row.created_at };
}

/** From now on this address counts and no other; undefined ends all of them. */
export async function setFeed(unit: Unit, feed: FeedAddress | undefined): Promise<void> {
  await deleteFeed.change(unit, {});
  if (feed) await insertFeed.change(unit, feed);
}

/** Changes whenever a booking in the window does, and costs a fraction of reading them. */
export async function feedState(reader: Reader, { from, cancelledFrom }: FeedWindow): Promise<{ text: string; changedAt: Instant }> {
  const row = await selectState.first(reader, { from, cancelledFrom });
  const { count = 0, sequences = 0, changedAt = 0 } = row ?? {};
  return { text: `${count}.${sequences ?? 0}.${changedAt ?? 0}`, changedAt: changedAt ?? 0 };
}

/** The bookings, the latest first where there are more than `limit`. */
export async function feedBookings(reader: Reader, window: FeedWindow): Promise<Booking[]> {
  return (await selectBookings.all(reader, window)).map(bookingOf);
}

const selectFeed = prepared((db, given: { businessId: string }) =>
  db.selectFrom('feeds').selectAll().where('business_id', '=', given.businessId),
);

const deleteFeed = prepared((db, given: { businessId: string }) => db.deleteFrom('feeds').where('business_id', '=', given.businessId));

const insertFeed = prepared((db, given: FeedAddress & { businessId: string }) =>
  db
    .insertInto('feeds')
    .values({ business_id: given.businessId, token_hash: given.tokenHash, hint: given.hint, created_at: given.createdAt }),
);

const IS_LIVE_OR_RECENT = (cancelledFrom: Instant) =>
  sql<boolean>`(status = 'confirmed' or (status = 'cancelled' and updated_at >= ${cancelledFrom}))`;

const selectState = prepared((db, given: { businessId: string; from: Instant; cancelledFrom: Instant }) =>
  db
    .selectFrom('bookings')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.sum<number | null>('sequence').as('sequences'),
      fn.max<Instant | null>('updated_at').as('changedAt'),
    ])
    .where('business_id', '=', given.businessId)
    .where('starts_at', '>=', given.from)
    .where(IS_LIVE_OR_RECENT(given.cancelledFrom)),
);

const selectBookings = prepared((db, given: { businessId: string; from: Instant; cancelledFrom: Instant; limit: number }) =>
  db
    .selectFrom('bookings')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('starts_at', '>=', given.from)
    .where(IS_LIVE_OR_RECENT(given.cancelledFrom))
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .limit(given.limit),
);
