/**
 * The owner answers a customer herself. Her reply joins the conversation and takes the thread over.
 *
 * First the agent is silenced, then what it has in hands is waited for, then she speaks: so once her reply is committed
 * no text of the agent's reaches the carrier any more, and none comes after hers.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '#core/phone.ts';
import { cleanText, segmentsOf } from '#core/sms.ts';
import type { TakeoverEnd } from '#core/takeover.ts';
import type { Instant } from '#core/time.ts';
import { hasInHand, type OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread, markRead } from '../storage/threads.ts';
import { queueOutgoing } from './queue.ts';
import type { Station } from './station.ts';
import { takeOver } from './take-over.ts';

export type OwnerReply = {
  readonly phone: Phone;
  readonly body: string;
  /** Until when the thread is hers; undefined: until the next opening, or as long as it is hers already. */
  readonly end: TakeoverEnd | undefined;
};

/** Why nothing was sent: there are no words in it, or this number may not be texted. */
export type ReplyRefusal = 'empty' | 'opted_out' | 'blocked';

export type Replied = {
  readonly takenOverUntil: Instant;
  readonly messageIds: readonly string[];
  readonly segments: number;
  /** To be handed to `flow.send` after the commit. */
  readonly queued: readonly OutboxText[];
};

/** A text of the agent's that is in somebody's hands is waited for this long: beyond it, the carrier has it and is slow. */
const IN_HAND_MAX_MS = 2_000;
const LOOK_EVERY_MS = 10;

/** Sends as the owner. A value says why not. */
export async function replyAsOwner(station: Station, businessId: string, reply: OwnerReply): Promise<Replied | ReplyRefusal> {
  const refusal = await silenceFor(station, businessId, reply);
  return refusal ?? station.storage.transact(businessId, (unit) => replyInUnit(station, unit, reply, station.now()));
}

/** Silences the agent for a reply, and waits for what it has in hands. Gives why the reply must not go out; then nothing is changed. */
export async function silenceFor(station: Station, businessId: string, reply: OwnerReply): Promise<ReplyRefusal | undefined> {
  const refusal = await station.storage.transact(businessId, async (unit) => {
    const why = await whyNotReply(unit, reply);
    if (why === undefined) await takeOver(station, unit, reply, station.now());
    return why;
  });
  if (refusal === undefined) await whenNothingInHand(station, businessId, reply.phone);
  return refusal;
}

/** The same in a unit that is open already, for a reply that is part of another text's turn. */
export async function replyInUnit(station: Station, unit: Unit, reply: OwnerReply, now: Instant): Promise<Replied | ReplyRefusal> {
  const why = await whyNotReply(unit, reply);
  if (why) return why;
  const until = await takeOver(station, unit, reply, now);
  const channel = (await findThread(unit, reply.phone))?.channel ?? 'twilio';
  const outgoing = { phone: reply.phone, kind: 'owner_reply', body: reply.body, channel, turnId: undefined } as const;
  const queued = await queueOutgoing(unit, station.announcer, outgoing, now);
  await markRead(unit, reply.phone);
  return {
    takenOverUntil: until,
    messageIds: queued.map(({ messageId }) => messageId),
    segments: queued.reduce((sum, { body }) => sum + segmentsOf(body).segments, 0),
    queued,
  };
}

async function whyNotReply(unit: Unit, { phone, body }: OwnerReply): Promise<ReplyRefusal | undefined> {
  if (cleanText(body) === '') return 'empty';
  const thread = await findThread(unit, phone);
  if (thread?.optedOutAt !== undefined) return 'opted_out';
  return thread?.blockedAt === undefined ? undefined : 'blocked';
}

/** Resolves when no text of the agent's to this phone is on its way to the carrier any more, or was for long. */
export async function whenNothingInHand(station: Pick<Station, 'storage' | 'now'>, businessId: string, phone: Phone): Promise<void> {
  for (let waitedMs = 0; waitedMs < IN_HAND_MAX_MS; waitedMs += LOOK_EVERY_MS) {
    if (!(await station.storage.read(businessId, (reader) => hasInHand(reader, phone, station.now())))) return;
    await sleep(LOOK_EVERY_MS);
  }
}
