/** What was texted and booked in a month. Texts are counted as they come and go, bookings from their history. */
import type { MonthSpan } from '#core/activity.ts';
import type { Month } from '#core/budget.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { BookingChangeKind } from './schema.ts';
import type { Reader } from './storage.ts';
import { findUsage } from './usage.ts';

export type Activity = {
  readonly month: Month;
  readonly received: number;
  readonly sent: number;
  readonly booked: number;
  readonly cancelled: number;
  readonly moved: number;
};

/** One month's figures; all 0 when nothing happened. */
export async function activityIn(reader: Reader, { month, startsAt, endsAt }: MonthSpan): Promise<Activity> {
  const [usage, changes] = await Promise.all([findUsage(reader, month), countChanges.all(reader, { from: startsAt, until: endsAt })]);
  const count = (...kinds: BookingChangeKind[]) =>
    changes.reduce((sum, { change, count: n }) => (kinds.includes(change) ? sum + n : sum), 0);
  return {
    month,
    received: usage?.inboundCount ?? 0,
    sent: usage?.outboundCount ?? 0,
    booked: count('confirmed', 'booked'),
    cancelled: count('cancelled'),
    moved: count('moved'),
  };
}

const countChanges = prepared((db, given: { businessId: string; from: Instant; until: Instant }) =>
  db
    .selectFrom('booking_changes')
    .select(({ fn }) => ['change', fn.countAll<number>().as('count')])
    .where('business_id', '=', given.businessId)
    .where('change', 'in', ['confirmed', 'booked', 'cancelled', 'moved'])
    .where('at', '>=', given.from)
    .where('at', '<', given.until)
    .groupBy('change'),
);
