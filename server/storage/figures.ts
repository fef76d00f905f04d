/** The few numbers that say how a business is doing right now. */
import { sql } from 'kysely';
import type { Instant } from '#core/time.ts';
import { loadBusiness } from './businesses.ts';
import { prepared } from './prepared.ts';
import type { Reader } from './storage.ts';

export type Figures = {
  readonly isPaused: boolean;
  /** Customers' texts since `since`: the owner's own are none. */
  readonly textsThisHour: number;
  readonly blockedCount: number;
  /** Confirmed bookings that have not begun. */
  readonly upcomingCount: number;
};

/** Counts on indexed rows; `since` is an hour before `now` for the figures as named. */
export async function loadFigures(reader: Reader, since: Instant, now: Instant): Promise<Figures> {
  const { business, pausedAt } = await loadBusiness(reader);
  const [texts, blocked, upcoming] = await Promise.all([
    countTexts.first(reader, { since, ownerPhone: business.ownerPhone ?? '' }),
    countBlocked.first(reader, {}),
    countUpcoming.first(reader, { now }),
  ]);
  return {
    isPaused: pausedAt !== undefined,
    textsThisHour: texts?.count ?? 0,
    blockedCount: blocked?.count ?? 0,
    upcomingCount: upcoming?.count ?? 0,
  };
}

/** When the oldest text came that waits for an answer; undefined while none does. */
export async function oldestWaitingAt(reader: Reader): Promise<Instant | undefined> {
  return (await selectOldestWaiting.first(reader, {}))?.at ?? undefined;
}

const selectOldestWaiting = prepared((db, given: { businessId: string }) =>
  db
    .selectFrom('messages')
    .select(({ fn }) => fn.min('created_at').as('at'))
    .where('business_id', '=', given.businessId)
    // Literal, so that the partial index on waiting texts is used.
    .where(sql<boolean>`state = 'waiting'`),
);

const countTexts = prepared((db, given: { businessId: string; since: Instant; ownerPhone: string }) =>
  db
    .selectFrom('messages')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('business_id', '=', given.businessId)
    // Literal, so that the partial index on received texts is used.
    .where(sql<boolean>`kind = 'customer_message'`)
    .where('created_at', '>=', given.since)
    .where('phone', '!=', given.ownerPhone),
);

const countBlocked = prepared((db, given: { businessId: string }) =>
  db
    .selectFrom('threads')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('business_id', '=', given.businessId)
    .where('blocked_at', 'is not', null),
);

const countUpcoming = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .selectFrom('bookings')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('business_id', '=', given.businessId)
    .where('status', '=', 'confirmed')
    .where('starts_at', '>', given.now),
);
