/**
 * Station 3: carries the effects of a turn out, in order, in the one transaction that decided them. The only place where
 * rows change for a customer. Every sentence about a booking is made here, from the row as it stands after the change.
 */
import type { Booking } from '#core/booking.ts';
import { CONVERSATION_MINUTES } from '#core/conversation.ts';
import { type Effect, type Turn, unreachable } from '#core/effects.ts';
import type { Reading } from '#core/reading.ts';
import type { Situation } from '#core/situation.ts';
import { takenOverUntil } from '#core/takeover.ts';
import { type Instant, MINUTE_MS } from '#core/time.ts';
import type { Notice, Scene } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import type { ChannelName } from '../channels/channel.ts';
import { cancelBooking, confirmBooking, editBooking, holdBooking, moveBooking, releaseHold } from '../storage/bookings.ts';
import { saveConversation } from '../storage/conversations.ts';
import { saveCustomer } from '../storage/customers.ts';
import { settleTexts } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { setWithOwner } from '../storage/threads.ts';
import { recordTurn } from '../storage/turns.ts';
import { sortableId } from './id.ts';
import { announceLater, queueOutgoing } from './queue.ts';
import type { Station } from './station.ts';
import { tellOwner } from './tell.ts';

/** One decided turn and where it came from. */
export type Decided = {
  readonly situation: Situation;
  readonly turn: Turn;
  readonly reading: Reading;
  readonly understandingMs: number;
  readonly textIds: readonly string[];
  readonly channel: ChannelName;
};

/** Carries a turn out and settles its texts. Gives the texts to send once the unit is committed. */
export async function commitTurn(station: Station, unit: Unit, decided: Decided, now: Instant): Promise<OutboxText[]> {
  const { situation, turn } = decided;
  const turnId = sortableId(now);
  await recordTurn(unit, {
    id: turnId,
    phone: situation.customer.phone,
    reading: decided.reading,
    rule: turn.rule,
    readBy: decided.reading.readBy,
    understandingMs: decided.understandingMs,
    at: now,
  });
  const work: Work = { station, unit, decided, now, turnId, rows: knownBookings(situation), queued: [] };
  for (const effect of turn.effects) await carryOut(work, effect);
  const isHandedOver = turn.effects.some((effect) => effect.do === 'hand_over');
  await settleTexts(unit, { ids: decided.textIds, state: isHandedOver ? 'with_owner' : 'answered', reason: turn.rule, turnId });
  return work.queued;
}

type Work = {
  readonly station: Station;
  readonly unit: Unit;
  readonly decided: Decided;
  readonly now: Instant;
  readonly turnId: string;
  /** Bookings as they stand now, by id: what may be spoken of. */
  readonly rows: Map<string, Booking>;
  readonly queued: OutboxText[];
};

function knownBookings(situation: Situation): Map<string, Booking> {
  return new Map([...situation.upcoming, ...situation.held].map((booking) => [booking.id, booking]));
}

async function carryOut(work: Work, effect: Effect): Promise<void> {
  const { unit, now } = work;
  const { customer } = work.decided.situation;
  switch (effect.do) {
    case 'hold':
      return keepRow(work, await holdBooking(unit, effect.hold, now));
    case 'release':
      work.rows.delete(effect.bookingId);
      return releaseHold(unit, effect.bookingId, now);
    case 'confirm':
      return announceBooking(work, 'booked', await confirmBooking(unit, effect.bookingId, now, 'customer'));
    case 'move':
      work.rows.delete(effect.onto);
      return announceBooking(
        work,
        'moved',
        await moveBooking(unit, { bookingId: effect.bookingId, onto: effect.onto, now, by: 'customer' }),
      );
    case 'cancel':
      return announceBooking(work, 'cancelled', await cancelBooking(unit, effect.bookingId, now, 'customer'));
    case 'note':
      return announceBooking(work, 'edited', await noteOn(work, effect));
    case 'remember':
      return saveConversation(unit, customer.phone, effect.conversation, now + CONVERSATION_MINUTES * MINUTE_MS, now);
    case 'learn_name':
      return saveCustomer(unit, { phone: customer.phone, name: effect.name, at: now });
    case 'learn_language':
      return saveCustomer(unit, { phone: customer.phone, language: effect.language, at: now });
    case 'reply':
      return reply(work, effect);
    case 'tell_owner':
      return tell(work, effect.notice);
    case 'hand_over':
      return setWithOwner(unit, customer.phone, takenOverUntil(work.decided.situation.business, now), effect.reason);
    default:
      return unreachable(effect);
  }
}

function keepRow(work: Work, booking: Booking): void {
  work.rows.set(booking.id, booking);
}

function announceBooking(work: Work, kind: string, booking: Booking): void {
  keepRow(work, booking);
  const event = { phone: booking.customerPhone, kind, payload: { booking_id: booking.id }, at: work.now };
  announceLater(work.unit, work.station.announcer, event);
}

function noteOn(work: Work, { bookingId, notes }: Extract<Effect, { do: 'note' }>): Promise<Booking> {
  return editBooking(work.unit, bookingId, { ...committedRow(work, bookingId), notes }, work.now, 'customer');
}

/** The language just learned of her, the one known, else that of her text. */
function languageOf({ decided }: Work): string {
  const learned = decided.turn.effects.find((effect) => effect.do === 'learn_language');
  return learned?.language ?? decided.situation.customer.language ?? decided.reading.language;
}

async function reply(work: Work, effect: Extract<Effect, { do: 'reply' }>): Promise<void> {
  const { customer } = work.decided.situation;
  const body = wordsFor(languageOf(work)).speak(effect.sayings, sceneOf(work));
  const outgoing = { phone: customer.phone, kind: 'ai_reply', body, channel: work.decided.channel, turnId: work.turnId } as const;
  work.queued.push(...(await queueOutgoing(work.unit, work.station.announcer, outgoing, work.now)));
}

async function tell(work: Work, notice: Notice): Promise<void> {
  const { station, unit, now: at, turnId } = work;
  const { channel, situation } = work.decided;
  const occasion = { phone: situation.customer.phone, channel, business: situation.business, at, turnId };
  work.queued.push(...(await tellOwner(station, unit, occasion, notice, sceneOf(work))));
}

function sceneOf(work: Work): Scene {
  const { business, customer } = work.decided.situation;
  return { business, customer, now: work.now, booking: (id) => committedRow(work, id), calendarUrl: work.station.calendarUrl };
}

/** Nothing is said of a booking that is not there: a saying without its row is a bug, and ends the turn before it is sent. */
function committedRow(work: Work, bookingId: string): Booking {
  const booking = work.rows.get(bookingId);
  if (!booking) throw new Error(`rule ${work.decided.turn.rule} speaks of booking ${bookingId}, which this turn did not see`);
  return booking;
}
