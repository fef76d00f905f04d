/** Texts that no turn of a conversation brings about: what the guard or a failure has to say. */
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import type { Phone } from '#core/phone.ts';
import type { Customer } from '#core/situation.ts';
import type { Instant } from '#core/time.ts';
import type { Notice, Saying, Scene } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import type { ChannelName } from '../channels/channel.ts';
import { upcomingOf } from '../storage/bookings.ts';
import { findCustomer } from '../storage/customers.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { queueOutgoing } from './queue.ts';
import type { Station } from './station.ts';

/** Whom it is about, and by which way she writes. */
export type Occasion = { readonly phone: Phone; readonly channel: ChannelName; readonly business: Business; readonly at: Instant };

/** Queues a text to the owner; none when nobody has said where to reach her. */
export async function tellOwner(station: Station, unit: Unit, occasion: Occasion, notice: Notice): Promise<readonly OutboxText[]> {
  const { business, channel, at } = occasion;
  if (business.ownerPhone === undefined) return [];
  const body = wordsFor(business.language).tell(notice, await sceneOf(station, unit, occasion));
  return queueOutgoing(unit, station.announcer, { phone: business.ownerPhone, kind: 'owner_notice', body, channel, turnId: undefined }, at);
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

async function sceneOf(station: Station, unit: Unit, { phone, business, at }: Occasion): Promise<Scene> {
  const customer: Customer = (await findCustomer(unit, phone)) ?? { phone, name: undefined, language: undefined };
  const rows = new Map((await upcomingOf(unit, phone, at)).map((booking) => [booking.id, booking]));
  return { business, customer, now: at, booking: (id) => among(rows, id), calendarUrl: station.calendarUrl };
}

function among(rows: ReadonlyMap<string, Booking>, id: string): Booking {
  const booking = rows.get(id);
  if (!booking) throw new Error(`a text speaks of booking ${id}, which is none of this customer's upcoming ones`);
  return booking;
}
