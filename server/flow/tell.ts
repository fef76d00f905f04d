/** The one way to the owner, and texts to customers that no turn of a conversation brings about. */
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import { GATHER_MS, needsOwner, onceWithinMs, routeOf, subjectOf, topicOf } from '#core/notify.ts';
import type { Phone } from '#core/phone.ts';
import type { Customer } from '#core/situation.ts';
import type { Instant } from '#core/time.ts';
import type { Notice, Saying, Scene } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import type { ChannelName } from '../channels/channel.ts';
import { upcomingOf } from '../storage/bookings.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { findCustomer } from '../storage/customers.ts';
import { countNotices, lastNotice, recordNotice } from '../storage/notices.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { sortableId } from './id.ts';
import { queueOutgoing } from './queue.ts';
import type { Station } from './station.ts';

/** Whom it is about, and by which way she writes. */
export type Occasion = {
  readonly phone: Phone;
  readonly channel: ChannelName;
  readonly business: Business;
  readonly at: Instant;
  /** The turn that brings it about. */
  readonly turnId?: string;
};

/**
 * Queues a text to the owner, or keeps it until she may be told, or does neither, as her settings say. None either when
 * nobody has said where to reach her. `scene`: what the notice may speak of; the customer's upcoming bookings otherwise.
 */
export async function tellOwner(
  station: Station,
  unit: Unit,
  occasion: Occasion,
  notice: Notice,
  scene?: Scene,
): Promise<readonly OutboxText[]> {
  const { business, channel, at, turnId, phone } = occasion;
  if (business.ownerPhone === undefined) return [];
  const topic = topicOf(notice);
  const subject = subjectOf(notice);
  const onceMs = onceWithinMs(topic);
  if (onceMs !== undefined && (await lastNotice(unit, { topic, subject, since: at - onceMs }))) return [];
  const route = routeOf(topic, business, await countNotices(unit, topic, at - GATHER_MS), at);
  if (route.go === 'nowhere') return [];
  const dueAt = route.go === 'later' ? route.dueAt : at;
  // As it reads when she gets it: what is tomorrow now may be today by then.
  const body = wordsFor(business.language).tell(notice, { ...(scene ?? (await sceneOf(station, unit, occasion))), now: dueAt });
  await recordNotice(unit, { id: sortableId(at), topic, subject, phone, body, channel, turnId, at, dueAt, isKept: route.go === 'later' });
  return route.go === 'later' ? [] : queueNotice(station, unit, { ...occasion, ownerPhone: business.ownerPhone, body });
}

/** Tells the owner of a text that the carrier refused, when only she can put it right: each error once a day. */
export async function tellOfCarrier(
  station: Station,
  unit: Unit,
  failed: { phone: Phone; channel: ChannelName; at: Instant; code: number | undefined; why: string },
): Promise<readonly OutboxText[]> {
  const { phone, channel, at, code, why } = failed;
  if (code === undefined || !needsOwner(code)) return [];
  const { business } = await loadBusiness(unit);
  return tellOwner(station, unit, { phone, channel, business, at }, { tell: 'carrier_error', code, why });
}

/** Queues words to the owner as they are. */
export function queueNotice(
  station: Station,
  unit: Unit,
  notice: { ownerPhone: Phone; body: string; channel: ChannelName; at: Instant; turnId?: string },
): Promise<OutboxText[]> {
  const { ownerPhone: phone, body, channel, turnId, at } = notice;
  return queueOutgoing(unit, station.announcer, { phone, kind: 'owner_notice', body, channel, turnId }, at);
}

/** Queues a text to the customer. */
export async function tellCustomer(
  station: Station,
  unit: Unit,
  occasion: Occasion,
  sayings: readonly Saying[],
): Promise<readonly OutboxText[]> {
  const { phone, channel, at } = occasion;
  const scene = await sceneOf(station, unit, occasion);
  const body = wordsFor(scene.customer.language ?? scene.business.language).speak(sayings, scene);
  return queueOutgoing(unit, station.announcer, { phone, kind: 'ai_reply', body, channel, turnId: undefined }, at);
}

/** What may be said to the owner of these bookings. */
export function ownScene(station: Station, business: Business, { rows, now }: { rows: readonly Booking[]; now: Instant }): Scene {
  const customer: Customer = { phone: business.ownerPhone ?? '', name: undefined, language: undefined };
  const byId = new Map(rows.map((booking) => [booking.id, booking]));
  return { business, customer, now, booking: (id) => among(byId, id), calendarUrl: station.calendarUrl };
}

/** A customer with her upcoming bookings. */
async function sceneOf(station: Station, unit: Unit, { phone, business, at }: Occasion): Promise<Scene> {
  const customer: Customer = (await findCustomer(unit, phone)) ?? { phone, name: undefined, language: undefined };
  const rows = new Map((await upcomingOf(unit, phone, at)).map((booking) => [booking.id, booking]));
  return { business, customer, now: at, booking: (id) => among(rows, id), calendarUrl: station.calendarUrl };
}

function among(rows: ReadonlyMap<string, Booking>, id: string): Booking {
  const booking = rows.get(id);
  if (!booking) throw new Error(`a text speaks of booking ${id}, which it has not read`);
  return booking;
}
