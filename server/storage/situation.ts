/** Loads all that one decision may look at, inside the unit that will act on it. */
import { IDLE } from '#core/conversation.ts';
import type { Phone } from '#core/phone.ts';
import type { Situation } from '#core/situation.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import { heldFor, lockAgenda, releaseLapsedHolds, upcomingOf } from './bookings.ts';
import { loadBusiness } from './businesses.ts';
import { findConversation } from './conversations.ts';
import { findCustomer } from './customers.ts';
import { occupiedBetween } from './occupied.ts';
import type { Unit } from './storage.ts';

const DAY_MS = 24 * HOUR_MS;
/** How far back the agenda reaches: the whole of today counts for the bookings a day may have, also on a day of 25 hours. */
const BACK_MS = 25 * HOUR_MS;
/** How far beyond the horizon: its last day to the end, in any zone, and the visit that begins then. */
const BEYOND_DAYS = 3;

/**
 * The situation of a customer's turn. From here to the end of the unit no other unit decides by this agenda; offers that
 * lapsed are taken back.
 */
export async function loadSituation(unit: Unit, phone: Phone, now: Instant, turn: { said: string; freshId: string }): Promise<Situation> {
  await Promise.all([lockAgenda(unit), releaseLapsedHolds(unit, now)]);
  const [{ business }, customer, conversation, upcoming, held] = await Promise.all([
    loadBusiness(unit),
    findCustomer(unit, phone),
    findConversation(unit, phone, now),
    upcomingOf(unit, phone, now),
    heldFor(unit, phone, now),
  ]);
  const { zone, hours, rules } = business;
  const occupied = await occupiedBetween(unit, now - BACK_MS, now + (rules.horizonDays + BEYOND_DAYS) * DAY_MS);
  return {
    business,
    customer: customer ?? { phone, name: undefined, language: undefined },
    conversation: conversation ?? IDLE,
    agenda: { zone, hours, rules, occupied },
    upcoming,
    held,
    ...turn,
  };
}
