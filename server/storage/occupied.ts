/** What nobody else may be offered: the live bookings and held offers of a stretch of time. */
import { type Kysely, sql } from 'kysely';
import type { Occupied } from '#core/agenda.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { Database } from './schema.ts';
import type { Reader } from './storage.ts';

/** Read at once at most: a booking every hour for two years. Beyond it the database still refuses what is taken. */
const OCCUPIED_MAX = 20_000;

/** Live bookings whose busy time shares a moment with [from, until), by start. As fast for long bookings as for short ones. */
export async function occupiedBetween(reader: Reader, from: Instant, until: Instant): Promise<Occupied[]> {
  const found = await selectBetween.all(reader, { from, until, limit: OCCUPIED_MAX });
  return found.sort((a, b) => a.startsAt - b.startsAt || (a.bookingId < b.bookingId ? -1 : 1));
}

/** Live bookings whose busy time begins in [from, until), in this order: what the stretch before `from` does not have. */
export function occupiedFrom(reader: Reader, from: Instant, until: Instant): Promise<Occupied[]> {
  return selectFrom.all(reader, { from, until, limit: OCCUPIED_MAX });
}

// Literal, and word for word as in the index.
const IS_LIVE = sql<boolean>`status in ('pending', 'confirmed')`;

const COLUMNS = ['id as bookingId', 'starts_at as startsAt', 'busy_from as busyFrom', 'busy_until as busyUntil'] as const;

type Stretch = { businessId: string; from: Instant; until: Instant; limit: number };

const within = (db: Kysely<Database>, given: Stretch) =>
  db
    .selectFrom('bookings')
    .select(COLUMNS)
    .where('business_id', '=', given.businessId)
    .where(IS_LIVE)
    .where('busy_from', '>=', given.from)
    .where('busy_from', '<', given.until);

/**
 * Those that began before `from` and still run. Live bookings of different chains never overlap, so they are all of the
 * chain of the one that was the last to begin before.
 */
const running = (db: Kysely<Database>, given: Stretch) =>
  db
    .selectFrom('bookings')
    .select(COLUMNS)
    .where('business_id', '=', given.businessId)
    .where(IS_LIVE)
    .where('busy_from', '<', given.from)
    .where('busy_until', '>', given.from)
    .where('chain_id', '=', (query) =>
      query
        .selectFrom('bookings')
        .select('chain_id')
        .where('business_id', '=', given.businessId)
        .where(IS_LIVE)
        .where('busy_from', '<', given.from)
        .orderBy('busy_from', 'desc')
        .limit(1),
    );

const selectFrom = prepared((db, given: Stretch) => within(db, given).orderBy('busy_from').limit(given.limit));

const selectBetween = prepared((db, given: Stretch) =>
  within(db, given).unionAll(running(db, given)).orderBy('busyFrom').limit(given.limit),
);
