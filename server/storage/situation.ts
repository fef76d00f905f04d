/** Loads all that one decision may look at, inside the unit that will act on it. */
import { IDLE } from '#core/conversation.ts';
import type { Phone } from '#core/phone.ts';
import type { Situation } from '#core/situation.ts';
import type { Instant } from '#core/time.ts';
import { loadAgenda } from './agenda.ts';
import { heldFor, lockAgenda, releaseLapsedHolds, upcomingOf } from './bookings.ts';
import { loadBusiness } from './businesses.ts';
import { findConversation } from './conversations.ts';
import { findCustomer } from './customers.ts';
import type { Unit } from './storage.ts';

/**
 * The situation of a customer's turn. From here to the end of the unit no other unit decides by this agenda; offers that
 * lapsed are taken back. The agenda is that of the next days: `askAgenda` decides by it, and reads more where that is needed.
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
  return {
    business,
    customer: customer ?? { phone, name: undefined, language: undefined },
    conversation: conversation ?? IDLE,
    agenda: await loadAgenda(unit, business, now),
    upcoming,
    held,
    ...turn,
  };
}
