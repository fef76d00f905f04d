/** One text of the simulator, from the phone it is typed on to the end of its turn. */
import type { SimulatedAnswer } from '#contract/simulator.ts';
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import type { Phone } from '#core/phone.ts';
import { rfc3339 } from '#core/time.ts';
import { simulatedText } from '../channels/simulator/simulator.ts';
import { listBookings } from '../storage/booking-list.ts';
import { heldFor, upcomingOf } from '../storage/bookings.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { findMessageBySid, firstOwnerReplyAfter, type Message, messagesAfter, recentMessages } from '../storage/messages.ts';
import { keptNoticesOf } from '../storage/notices.ts';
import { pushesOf } from '../storage/pushes.ts';
import type { Reader } from '../storage/storage.ts';
import { findTurn, type KeptTurn } from '../storage/turns.ts';
import type { SimulatorParts } from './simulator.ts';
import { viewBooking, viewTurn } from './simulator-view.ts';

/** Sends a text the way of all texts, waits until its turn is over and says what became of it. */
export async function runText(parts: SimulatorParts, text: { from: Phone; to: Phone; body: string }): Promise<SimulatedAnswer> {
  const { storage, flow } = parts;
  const inbound = simulatedText(text);
  const ownerMark = await storage.read(DEFAULT_BUSINESS_ID, lastToOwner);
  await flow.ingest(inbound);
  await flow.whenSettled(DEFAULT_BUSINESS_ID, text.from);
  return storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
    const message = await findMessageBySid(reader, inbound.channel, inbound.carrierSid);
    return message
      ? answerOf(parts, reader, message, ownerMark)
      : { success: false, reply: null, error: NOT_KEPT, owner_notifications: [] };
  });
}

const BOOKINGS_MAX = 200;
const NOT_KEPT = 'The text was not kept. The log says why.';
const NOT_ANSWERED = 'The text still waits for its answer; it is taken up again soon. The log says why.';

async function lastToOwner(reader: Reader): Promise<string> {
  const { business } = await loadBusiness(reader);
  if (business.ownerPhone === undefined) return '';
  return (await recentMessages(reader, business.ownerPhone, 1))[0]?.id ?? '';
}

async function answerOf(parts: SimulatorParts, reader: Reader, message: Message, ownerMark: string): Promise<SimulatedAnswer> {
  const { business } = await loadBusiness(reader);
  const replies = (await messagesAfter(reader, message.phone, message.id)).filter((later) => isOfSameTurn(later, message));
  const reply = replies.map(({ body }) => body).join('\n\n') || null;
  const isWaiting = message.state === 'waiting';
  return {
    success: !isWaiting,
    reply,
    ...(isWaiting ? { error: NOT_ANSWERED } : {}),
    ...(reply === null && !isWaiting ? { silent_because: message.stateReason ?? message.state ?? 'unknown' } : {}),
    owner_notifications: await noticesOf(reader, business, message, ownerMark),
    ...(await deliveryOf(reader, business, message)),
    ...(await turnAndBooking(parts, reader, business, message)),
  };
}

/** What the owner was told because of this text; nothing when it is the owner who texts, for that is the reply. */
async function noticesOf(
  reader: Reader,
  { ownerPhone, zone }: Business,
  message: Message,
  mark: string,
): Promise<SimulatedAnswer['owner_notifications']> {
  if (ownerPhone === undefined || ownerPhone === message.phone) return [];
  const told = (await messagesAfter(reader, ownerPhone, mark)).filter((later) => isOfSameTurn(later, message));
  const ofText = { phone: message.phone, turnId: message.turnId, since: message.at };
  const pushed = await pushesOf(reader, ofText);
  const kept = await keptNoticesOf(reader, ofText);
  return [
    ...told.map(({ phone, kind, body }) => ({ phone, kind, content: body })),
    ...pushed.map(({ sms }) => ({ phone: ownerPhone, kind: 'owner_notice', content: sms })),
    ...kept.map(({ body, dueAt }) => ({ phone: ownerPhone, kind: 'owner_notice', content: body, kept_until: rfc3339(dueAt, zone) })),
  ];
}

/** What went out to a customer because the owner texted: her reply, or that she cancelled. */
async function deliveryOf(
  reader: Reader,
  { ownerPhone }: Business,
  message: Message,
): Promise<Pick<SimulatedAnswer, 'customer_delivery' | 'customer_delivery_phone'>> {
  if (message.phone !== ownerPhone) return {};
  const sent = await firstOwnerReplyAfter(reader, message.id);
  return sent ? { customer_delivery: sent.body, customer_delivery_phone: sent.phone } : {};
}

/** What the guard, and not a turn, had to say bears no turn, just as the text it is about. */
function isOfSameTurn(later: Message, message: Message): boolean {
  return later.kind !== 'customer_message' && later.turnId === message.turnId;
}

async function turnAndBooking(
  parts: SimulatorParts,
  reader: Reader,
  business: Business,
  message: Message,
): Promise<Pick<SimulatedAnswer, 'turn' | 'booking'>> {
  const turn = message.turnId === undefined ? undefined : await findTurn(reader, message.turnId);
  if (!turn) return {};
  const booking = await touchedBy(reader, turn);
  return { turn: viewTurn(turn, business), ...(booking ? { booking: viewBooking(booking, business, parts.config.publicUrl) } : {}) };
}

/** The booking that the turn made or changed; undefined when it did not. */
async function touchedBy(reader: Reader, { phone, at }: KeptTurn): Promise<Booking | undefined> {
  const held = await heldFor(reader, phone, at);
  const upcoming = await upcomingOf(reader, phone, at);
  const cancelled = await listBookings(reader, { status: 'cancelled', from: at, limit: BOOKINGS_MAX });
  return [...held, ...upcoming, ...cancelled].find(({ customerPhone, updatedAt }) => customerPhone === phone && updatedAt === at);
}
