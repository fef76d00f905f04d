/** A notice goes to the owner: by push where a device of hers shows pushes, else as a text. `push.ts` sees to what follows. */
import type { Business } from '#core/business.ts';
import type { Topic } from '#core/notify.ts';
import type { Phone } from '#core/phone.ts';
import { textAt, wayTo } from '#core/push.ts';
import { type Day, HOUR_MS, type Instant } from '#core/time.ts';
import type { PushWords } from '#core/words/pushes.ts';
import type { ChannelName } from '../channels/channel.ts';
import type { OutboxText } from '../storage/outbox.ts';
import { listSubscriptions } from '../storage/push-subscriptions.ts';
import { dropPushesBefore, type Push, recordPush } from '../storage/pushes.ts';
import type { Reader, Unit } from '../storage/storage.ts';
import { secretId } from './id.ts';
import { CLAIM_MS, queueOutgoing } from './queue.ts';
import type { Station } from './station.ts';

/** So long it is known that a push was made: for the device that shows it late. Forgotten with the next one after that. */
const PUSH_REMEMBERED_MS = 24 * HOUR_MS;

export type OwnerNotice = {
  readonly topic: Topic;
  /** The customer it is about; undefined where it is about none, or several. */
  readonly phone: Phone | undefined;
  readonly turnId: string | undefined;
  readonly channel: ChannelName;
  readonly at: Instant;
  readonly sms: string;
  readonly words: PushWords;
  /** Of the booking it is about. */
  readonly day: Day | undefined;
};

/** By which way the owner can be reached now. */
export async function wayToOwner(
  reader: Reader,
  { ownerPhone }: Pick<Business, 'ownerPhone'>,
  now: Instant,
): Promise<'push' | 'text' | 'nowhere'> {
  return wayTo(await listSubscriptions(reader), ownerPhone !== undefined, now);
}

/** Records a push, which is sent once the unit is committed, or queues a text; gives the texts to send after the commit. */
export async function reachOwner(
  station: Station,
  unit: Unit,
  business: Pick<Business, 'ownerPhone'>,
  notice: OwnerNotice,
): Promise<readonly OutboxText[]> {
  const { ownerPhone } = business;
  const way = await wayToOwner(unit, business, notice.at);
  if (way === 'push') await makePush(station, unit, notice, textAt(ownerPhone !== undefined, notice.at));
  return way === 'text' && ownerPhone !== undefined ? queueNotice(station, unit, { ...notice, ownerPhone, body: notice.sms }) : [];
}

/** Queues words to the owner as they are, as a text. */
export function queueNotice(
  station: Station,
  unit: Unit,
  notice: { ownerPhone: Phone; body: string; channel: ChannelName; at: Instant; turnId?: string | undefined },
): Promise<OutboxText[]> {
  const { ownerPhone: phone, body, channel, turnId, at } = notice;
  return queueOutgoing(unit, station.announcer, { phone, kind: 'owner_notice', body, channel, turnId }, at);
}

async function makePush(station: Station, unit: Unit, notice: OwnerNotice, textAt: Instant | undefined): Promise<void> {
  const { topic, phone, turnId, channel, at, sms, words, day } = notice;
  // Ours until its claim runs out, like a text in the outbox.
  const made = { state: 'sending', tries: 0, nextAt: at + CLAIM_MS } as const;
  const push: Push = { id: secretId(), topic, phone, turnId, ...words, sms, day, channel, at, textAt, ...made };
  await recordPush(unit, push);
  await dropPushesBefore(unit, at - PUSH_REMEMBERED_MS);
  unit.afterCommit(() => station.pushesMade.tell(unit.businessId, push));
}
