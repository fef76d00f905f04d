/**
 * The owner takes a thread over: from the commit on the agent is silent in it. What it has not said yet is withdrawn, what
 * it holds for the customer is free again, and what she has not answered is the owner's.
 */
import { IDLE } from '#core/conversation.ts';
import type { Phone } from '#core/phone.ts';
import { type TakeoverEnd, takenOverUntil } from '#core/takeover.ts';
import type { Instant } from '#core/time.ts';
import { heldFor, lockAgenda, releaseHold } from '../storage/bookings.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { saveConversation } from '../storage/conversations.ts';
import { setDelivery, settleTexts, waitingTexts } from '../storage/messages.ts';
import { endUnsent } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread, setWithOwner } from '../storage/threads.ts';
import { WITHDRAWN } from './obstacle.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

/** Texts of one customer that may wait at the moment of a takeover. */
const WAITING_MAX = 200;

/** Takes the thread over in this unit. Gives until when, which `end` decides, or the hours where it is undefined. */
export async function takeOver(
  station: Station,
  unit: Unit,
  { phone, end }: { phone: Phone; end: TakeoverEnd | undefined },
  now: Instant,
): Promise<Instant> {
  // A turn decides under the same lock: either it is over, or it finds its texts settled and the thread taken.
  await lockAgenda(unit);
  const [{ business }, thread] = await Promise.all([loadBusiness(unit), findThread(unit, phone)]);
  const until = takenOverUntil(business, now, end, thread?.withOwnerUntil);
  await withdrawUnsent(unit, phone, now);
  await settleWaiting(unit, phone);
  for (const held of await heldFor(unit, phone, now)) await releaseHold(unit, held.id, now, 'owner');
  await saveConversation(unit, phone, IDLE, now, now);
  await setWithOwner(unit, phone, until, 'taken_over', thread?.label ?? 'needs_you');
  announceLater(unit, station.announcer, { phone, kind: 'thread', payload: { with_owner_until: until }, at: now });
  return until;
}

/** Gives the thread back to the agent, who answers the customer's next text. */
export async function handBack(station: Station, unit: Unit, phone: Phone, now: Instant): Promise<void> {
  await setWithOwner(unit, phone, undefined, undefined);
  announceLater(unit, station.announcer, { phone, kind: 'thread', payload: { with_owner_until: null }, at: now });
}

// A text that somebody has in hands at this moment is stopped by that one's own look at the thread.
async function withdrawUnsent(unit: Unit, phone: Phone, now: Instant): Promise<void> {
  for (const messageId of await endUnsent(unit, phone, now, WITHDRAWN)) {
    await setDelivery(unit, messageId, { status: 'failed', errorText: WITHDRAWN });
  }
}

async function settleWaiting(unit: Unit, phone: Phone): Promise<void> {
  const ids = (await waitingTexts(unit, phone, WAITING_MAX)).map(({ id }) => id);
  await settleTexts(unit, { ids, state: 'with_owner', reason: 'taken_over', turnId: undefined });
}
