/** All that the owner's own bookings are decided by. */
import type { Business } from '#core/business.ts';
import type { OwnerView } from '#core/owner.ts';
import { HOUR_MS, type Instant, type Span } from '#core/time.ts';
import { heldOffers } from './booking-list.ts';
import { occupiedBetween } from './occupied.ts';
import type { Reader } from './storage.ts';

const DAY_MS = 24 * HOUR_MS;
/** How far beyond the horizon: its last day to the end, in any zone, and the visit that begins then. */
const BEYOND_DAYS = 3;
/** Around today and around what is asked: whole days in any zone, for the bookings that a day may have. */
const AROUND_MS = 2 * DAY_MS;

/**
 * The agenda as far as anybody can book, with all that is taken around `asked` however far that is, and the offers in it.
 * Lapsed ones are in neither, whether or not somebody has taken them back.
 */
export async function loadOwnerView(reader: Reader, business: Business, asked: Span, now: Instant): Promise<OwnerView> {
  const { zone, hours, rules } = business;
  const [ahead, around, pending] = await Promise.all([
    occupiedBetween(reader, now - AROUND_MS, now + (rules.horizonDays + BEYOND_DAYS) * DAY_MS),
    occupiedBetween(reader, asked.startsAt - AROUND_MS, asked.endsAt + AROUND_MS),
    heldOffers(reader, 0),
  ]);
  const isLapsed = ({ heldUntil = 0 }: { heldUntil: Instant | undefined }) => heldUntil <= now;
  const lapsed = new Set(pending.filter(isLapsed).map(({ id }) => id));
  const rows = new Map([...ahead, ...around].map((row) => [row.bookingId, row]));
  const occupied = [...rows.values()].filter(({ bookingId }) => !lapsed.has(bookingId)).sort((a, b) => a.startsAt - b.startsAt);
  const agenda = { zone, hours, rules, occupied, knownUntil: Number.POSITIVE_INFINITY };
  return { business, agenda, offers: pending.filter((offer) => !isLapsed(offer)) };
}
