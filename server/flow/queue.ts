/** The only way a text of ours comes into being: a message in the thread and its row in the outbox, in one unit. */
import type { Phone } from '#core/phone.ts';
import { cleanText, segmentsOf, splitText } from '#core/sms.ts';
import type { Instant } from '#core/time.ts';
import type { ChannelName } from '../channels/channel.ts';
import { recordEvent } from '../storage/events.ts';
import { keepOutgoing } from '../storage/messages.ts';
import { type OutboxText, queueText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { touchThread } from '../storage/threads.ts';
import type { Announcer } from './announce.ts';
import { sortableId } from './id.ts';

type OutgoingKind = 'ai_reply' | 'owner_reply' | 'owner_notice';

export type Outgoing = {
  readonly phone: Phone;
  readonly kind: OutgoingKind;
  readonly body: string;
  readonly channel: ChannelName;
  readonly turnId: string | undefined;
};

/** How long a text belongs to the process that queued it, unless it asks for longer; after that another one may send it. */
export const CLAIM_MS = 20_000;

/**
 * Queues a text, split where a carrier would refuse its length. The rows come back already claimed, so that they can be
 * sent right after the commit without asking for them again.
 */
export async function queueOutgoing(unit: Unit, announcer: Announcer, outgoing: Outgoing, now: Instant): Promise<OutboxText[]> {
  const rows: OutboxText[] = [];
  for (const [part, body] of splitText(cleanText(outgoing.body)).entries()) {
    const messageId = sortableId(now);
    await keepOutgoing(unit, { ...outgoing, id: messageId, body, segments: segmentsOf(body).segments, at: now });
    const text = { id: sortableId(now), messageId, phone: outgoing.phone, body, channel: outgoing.channel, part, at: now };
    rows.push(await queueText(unit, { ...text, claimedUntil: now + CLAIM_MS }));
    await tellThread(unit, announcer, { ...outgoing, body }, { messageId, now });
  }
  return rows;
}

async function tellThread(unit: Unit, announcer: Announcer, outgoing: Outgoing, made: { messageId: string; now: Instant }): Promise<void> {
  // The owner is no customer of hers: what we tell her makes no thread in her inbox.
  if (outgoing.kind === 'owner_notice') return;
  const { phone, channel, kind, body } = outgoing;
  await touchThread(unit, {
    phone,
    channel,
    message: body,
    kind,
    at: made.now,
    unread: 0,
    label: kind === 'ai_reply' ? 'handled' : 'waiting',
  });
  announceLater(unit, announcer, { phone, kind, payload: { message_id: made.messageId }, at: made.now });
}

/**
 * Numbers an event at the end of this unit and announces it once the unit is committed. At the end, because whoever
 * numbers holds back all others who do: a unit that went on to other rows then could wait for one that waits for it.
 */
export function announceLater(
  unit: Unit,
  announcer: Announcer,
  event: { phone: Phone | undefined; kind: string; payload: Readonly<Record<string, unknown>>; at: Instant },
): void {
  unit.beforeCommit(async () => {
    const seq = await recordEvent(unit, event);
    unit.afterCommit(() => announcer.announce({ businessId: unit.businessId, seq, ...event }));
  });
}
