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

/** How many texts wait for an answer, and since when the oldest does. */
export async function waitingFigures(reader: Reader): Promise<{ readonly count: number; readonly oldestAt: Instant | undefined }> {
  const row = await selectWaiting.first(reader, {});
  return { count: row?.count ?? 0, oldestAt: row?.at ?? undefined };
}

/** Threads in the owner's list that she has not read, and those that need her; blocked numbers are in neither. */
export async function threadFigures(
  reader: Reader,
  now: Instant,
): Promise<{ readonly unreadCount: number; readonly needsYouCount: number }> {
  const row = await countThreads.first(reader, { now });
  return { unreadCount: Number(row?.unread ?? 0), needsYouCount: Number(row?.needsYou ?? 0) };
}

/** How many threads in the owner's list need her: what the app's icon shows. */
export async function countNeedsYou(reader: Reader, now: Instant): Promise<number> {
  return (await threadFigures(reader, now)).needsYouCount;
}

const selectWaiting = prepared((db, given: { businessId: string }) =>
  db
    .selectFrom('messages')
    .select(({ fn }) => [fn.min('created_at').as('at'), fn.countAll<number>().as('count')])
    .where('business_id', '=', given.businessId)
    // Literal, so that the partial index on waiting texts is used.
    .where(sql<boolean>`state = 'waiting'`),
);

// One look at each row: less than a millisecond for five thousand, so no index has to be kept up with every text.
const countThreads = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .selectFrom('threads')
    .select(({ fn, case: when }) => [
      fn.sum<number>(when().when('unread_count', '>', 0).then(1).else(0).end()).as('unread'),
      fn.sum<number>(when().when('label', '=', 'needs_you').then(1).else(0).end()).as('needsYou'),
    ])
    .where('business_id', '=', given.businessId)
    .where('last_at', '>', 0)
    .where('blocked_at', 'is', null)
    .where(({ eb, or }) => or([eb('snoozed_until', 'is', null), eb('snoozed_until', '<=', given.now)])),
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
