/** The few numbers that say how a business is doing right now. */
import type { Instant } from '#core/time.ts';
import type { Reader } from './storage.ts';

export type Figures = {
  readonly isPaused: boolean;
  /** Customers' texts since `since`. */
  readonly textsThisHour: number;
  readonly blockedCount: number;
  /** Confirmed bookings that have not begun. */
  readonly upcomingCount: number;
};

/** Counts on indexed rows; `since` is an hour before `now` for the figures as named. */
export async function loadFigures(reader: Reader, since: Instant, now: Instant): Promise<Figures> {
  const { db, businessId } = reader;
  const count = (row: { count: number | string | bigint } | undefined) => Number(row?.count ?? 0);
  const business = await db.selectFrom('businesses').select('paused_at').where('id', '=', businessId).executeTakeFirst();
  const texts = await db
    .selectFrom('messages')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('business_id', '=', businessId)
    .where('kind', '=', 'customer_message')
    .where('created_at', '>=', since)
    .executeTakeFirst();
  const blocked = await db
    .selectFrom('threads')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('business_id', '=', businessId)
    .where('blocked_at', 'is not', null)
    .executeTakeFirst();
  const upcoming = await db
    .selectFrom('bookings')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('business_id', '=', businessId)
    .where('status', '=', 'confirmed')
    .where('starts_at', '>', now)
    .executeTakeFirst();
  return {
    isPaused: business?.paused_at != null,
    textsThisHour: count(texts),
    blockedCount: count(blocked),
    upcomingCount: count(upcoming),
  };
}
