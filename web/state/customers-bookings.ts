/** A customer's bookings: those to come, soonest first, and those that were, newest first. */
import type { Booking } from '#contract/bookings.ts';
import { addDays, dayOf, type Instant, type Zone } from '#core/time.ts';
import type { Server } from '../call.ts';

export type CustomerBookings = {
  readonly upcoming: readonly Booking[];
  readonly past: readonly Booking[];
};

type Wish = {
  /** All her numbers. */
  readonly phones: readonly string[];
  readonly now: Instant;
  readonly zone: Zone;
  /** Not only those of the last year. */
  readonly isAll: boolean;
};

const YEAR_DAYS = 365;
const PAGE = 200;
/** Of one number: more than anybody comes. */
const PAGES_MAX = 20;

/** Offers that lapsed are none of them. Throws a `CallError`. */
export async function fetchBookings(server: Pick<Server, 'getPage'>, { phones, now, zone, isAll }: Wish): Promise<CustomerBookings> {
  const from = isAll ? undefined : addDays(dayOf(now, zone), -YEAR_DAYS);
  const all = (await Promise.all(phones.map((phone) => fetchAll(server, phone, from)))).flat();
  const shown = all.filter(({ status, held_until }) => status !== 'pending' || (held_until !== null && Date.parse(held_until) > now));
  const byStart = shown.toSorted((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
  return {
    upcoming: byStart.filter(({ ends_at, status }) => Date.parse(ends_at) > now && status !== 'cancelled'),
    past: byStart.filter(({ ends_at, status }) => Date.parse(ends_at) <= now || status === 'cancelled').toReversed(),
  };
}

async function fetchAll(server: Pick<Server, 'getPage'>, phone: string, from: string | undefined): Promise<readonly Booking[]> {
  let page = await server.getPage<Booking>('/api/admin/bookings', { customer_phone: phone, from, limit: PAGE });
  const all = [...page.items];
  for (let pages = 1; page.next !== undefined && pages < PAGES_MAX; pages++) {
    page = await server.getPage<Booking>(page.next);
    all.push(...page.items);
  }
  return all;
}
