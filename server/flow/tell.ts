/** The one way to the owner, and texts to customers that no turn of a conversation brings about. */
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import { GATHER_MS, needsOwner, onceWithinMs, routeOf, subjectOf, topicOf } from '#core/notify.ts';
import { type Phone, showPhone } from '#core/phone.ts';
import type { Customer } from '#core/situation.ts';
import { type Day, dayOf, type Instant } from '#core/time.ts';
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
import { reachOwner, wayToOwner } from './reach-owner.ts';
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
 * Tells the owner by push or by text, or keeps it until she may be told, or does neither, as her settings say. None either when
 * nobody has said where to reach her. `scene`: what the notice may speak of; the customer's upcoming bookings otherwise. Gives the
 * texts to send after the commit.
 */
export async function tellOwner(
  station: Station,
  unit: Unit,
  occasion: Occasion,
  notice: Notice,
  scene?: Scene,
): Promise<readonly OutboxText[]> {
  const { business, channel, at, turnId, phone } = occasion;
  if ((await wayToOwner(unit, business, at)) === 'nowhere') return [];
  const topic = topicOf(notice);
  const subject = subjectOf(notice);
  const onceMs = onceWithinMs(topic);
  if (onceMs !== undefined && (await lastNotice(unit, { topic, subject, since: at - onceMs }))) return [];
  const route = routeOf(topic, business, await countNotices(unit, topic, at - GATHER_MS), at);
  if (route.go === 'nowhere') return [];
  const dueAt = route.go === 'later' ? route.dueAt : at;
  // As it reads when she gets it: what is tomorrow now may be today by then.
  const told = { ...(scene ?? (await sceneOf(station, unit, occasion))), now: dueAt };
  const words = wordsFor(business.language);
  const body = words.tell(notice, told);
  await recordNotice(unit, { id: sortableId(at), topic, subject, phone, body, channel, turnId, at, dueAt, isKept: route.go === 'later' });
  if (route.go === 'later') return [];
  const who = told.customer.name ?? showPhone(phone, business.country);
  const about = { phone: phone === '' || phone === business.ownerPhone ? undefined : phone, day: dayOfBooking(notice, told) };
  const push = words.pushes.one(topic, { who, sms: body });
  return reachOwner(station, unit, business, { ...about, topic, turnId, channel, at, sms: body, words: push });
}

/** The day of the booking that a notice is about; undefined when it is about none. */
function dayOfBooking(notice: Notice, { booking, business }: Scene): Day | undefined {
  const bookingId = 'bookingId' in notice ? notice.bookingId : undefined;
  return bookingId === undefined ? undefined : dayOf(booking(bookingId).startsAt, business.zone);
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
