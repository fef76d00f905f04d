/** Every text and note of every thread: kept once, never changed but for what became of it. */
import { sql } from 'kysely';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { type Given, prepared } from './prepared.ts';
import type { ChannelName, DeliveryStatus, MessageKind, MessagesTable, TextState } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type Message = {
  readonly id: string;
  readonly phone: Phone;
  readonly kind: MessageKind;
  readonly channel: ChannelName;
  /** The carrier's id; undefined until it gave one. */
  readonly carrierSid: string | undefined;
  readonly body: string;
  readonly segments: number | undefined;
  readonly mediaCount: number;
  /** Of a customer's text only. */
  readonly state: TextState | undefined;
  readonly stateReason: string | undefined;
  /** The turn that answered it, or that it came from. */
  readonly turnId: string | undefined;
  /** Of a text of ours only. */
  readonly deliveryStatus: DeliveryStatus | undefined;
  readonly errorCode: number | undefined;
  readonly errorText: string | undefined;
  /** When we received or wrote it. */
  readonly at: Instant;
};

export type Inbound = {
  readonly id: string;
  readonly channel: ChannelName;
  readonly carrierSid: string;
  readonly phone: Phone;
  readonly body: string;
  readonly segments: number | undefined;
  readonly mediaCount: number;
  readonly receivedAt: Instant;
  readonly state: TextState;
  readonly stateReason: string | undefined;
};

export type Outbound = {
  readonly id: string;
  readonly kind: Exclude<MessageKind, 'customer_message'>;
  readonly phone: Phone;
  readonly channel: ChannelName;
  readonly body: string;
  readonly segments: number | undefined;
  readonly turnId: string | undefined;
  readonly at: Instant;
};

/** Keeps a customer's text. False when this carrier's id was kept before: then nothing is changed. */
export async function keepInbound(unit: Unit, text: Inbound): Promise<boolean> {
  return (await insertInbound.change(unit, text)) > 0;
}

/** Keeps a text of ours, or a note (`system`); a text begins as `queued`. */
export async function keepOutgoing(unit: Unit, text: Outbound): Promise<void> {
  await insertOutgoing.change(unit, { ...text, deliveryStatus: text.kind === 'system' ? undefined : 'queued' });
}

/** Ends the wait of these texts. Gives how many were waiting still: another process may have been first. */
export async function settleTexts(
  unit: Unit,
  settled: { ids: readonly string[]; state: Exclude<TextState, 'waiting'>; reason: string | undefined; turnId: string | undefined },
): Promise<number> {
  const { ids, state, reason, turnId } = settled;
  const counts = await Promise.all(ids.map((id) => updateState.change(unit, { id, state, reason, turnId })));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A customer's unanswered texts, oldest first. */
export async function waitingTexts(reader: Reader, phone: Phone, limit: number): Promise<Message[]> {
  return (await selectWaiting.all(reader, { phone, limit })).map(messageOf);
}

/** Customers with a text that waits since before `before`, by number; with no `before`, all who wait. */
export async function phonesWaiting(reader: Reader, before: Instant = Number.MAX_SAFE_INTEGER): Promise<Phone[]> {
  return (await selectPhonesWaiting.all(reader, { before })).map((row) => row.phone);
}

/** The newest texts and notes of a thread, oldest of them first. */
export async function recentMessages(reader: Reader, phone: Phone, limit: number): Promise<Message[]> {
  return (await selectRecent.all(reader, { phone, limit })).map(messageOf).reverse();
}

/** The newest texts and notes of a thread whose id sorts before `beforeId`, oldest of them first. */
export async function messagesBefore(reader: Reader, phone: Phone, beforeId: string, limit: number): Promise<Message[]> {
  return (await selectBefore.all(reader, { phone, beforeId, limit })).map(messageOf).reverse();
}

/** What came into a thread after that message, oldest first. An empty `afterId` is before everything. */
export async function messagesAfter(reader: Reader, phone: Phone, afterId: string): Promise<Message[]> {
  return (await selectAfter.all(reader, { phone, afterId, limit: MESSAGES_AFTER_MAX })).map(messageOf);
}

/** The first text that went to a customer as the owner's after that message; undefined when there is none. */
export async function firstOwnerReplyAfter(reader: Reader, afterId: string): Promise<Message | undefined> {
  const row = await selectOwnerReply.first(reader, { afterId });
  return row && messageOf(row);
}

/** What kind of message that is; undefined when there is none by this id. */
export async function findKind(reader: Reader, id: string): Promise<MessageKind | undefined> {
  return (await selectKind.first(reader, { id }))?.kind;
}

/** Messages by their ids, in no order; those that are not there are left out. */
export async function findMessages(reader: Reader, ids: readonly string[]): Promise<Message[]> {
  if (ids.length === 0) return [];
  const query = reader.db.selectFrom('messages').selectAll().where('business_id', '=', reader.businessId).where('id', 'in', ids);
  return (await query.execute()).map(messageOf);
}

/** The message that the carrier knows by this id; undefined when there is none. */
export async function findMessageBySid(reader: Reader, channel: ChannelName, carrierSid: string): Promise<Message | undefined> {
  const row = await selectBySid.first(reader, { channel, carrierSid });
  return row && messageOf(row);
}

/**
 * Takes what the carrier says of a text. A status never moves back, whatever the order in which receipts come; gives
 * whether it moved. An error stays with the status it came with. Id and segments are kept in any case.
 */
export async function setDelivery(
  unit: Unit,
  id: string,
  news: {
    status: DeliveryStatus;
    carrierSid?: string | undefined;
    errorCode?: number | undefined;
    errorText?: string | undefined;
    segments?: number | undefined;
  },
): Promise<boolean> {
  const { status, carrierSid, errorCode, errorText, segments } = news;
  const rank = RANKS[status];
  const [, moved] = await Promise.all([
    carrierSid === undefined && segments === undefined ? 0 : updateCarrier.change(unit, { id, carrierSid, segments }),
    advanceDelivery.change(unit, { id, status, rank, errorCode, errorText }),
  ]);
  return moved > 0;
}

/** Read at once at most by `messagesAfter`. */
const MESSAGES_AFTER_MAX = 500;

/** Of two statuses the higher one is the later; those of one rank are final and exclude each other. */
const RANKS: Readonly<Record<DeliveryStatus, number>> = {
  queued: 0,
  sending: 1,
  sent: 2,
  delivered: 3,
  undelivered: 3,
  failed: 3,
  read: 4,
};

const rankOfStatus = sql<number>`case delivery_status ${sql.join(
  Object.entries(RANKS).map(([status, rank]) => sql`when ${sql.lit(status)} then ${sql.lit(rank)}`),
  sql` `,
)} else -1 end`;

function messageOf(row: MessagesTable): Message {
  return {
    id: row.id,
    phone: row.phone,
    kind: row.kind,
    channel: row.channel,
    carrierSid: row.carrier_sid ?? undefined,
    body: row.body,
    segments: row.segments ?? undefined,
    mediaCount: row.media_count,
    state: row.state ?? undefined,
    stateReason: row.state_reason ?? undefined,
    turnId: row.turn_id ?? undefined,
    deliveryStatus: row.delivery_status ?? undefined,
    errorCode: row.error_code ?? undefined,
    errorText: row.error_text ?? undefined,
    at: row.created_at,
  };
}

type MessageKey = { businessId: string; id: string };
type ThreadKey = { businessId: string; phone: Phone };

// Literal, so that the partial index on waiting texts is used.
const IS_WAITING = sql<boolean>`state = 'waiting'`;

const insertInbound = prepared((db, given: Given<Inbound>) =>
  db
    .insertInto('messages')
    .values({
      business_id: given.businessId,
      id: given.id,
      phone: given.phone,
      kind: 'customer_message',
      channel: given.channel,
      carrier_sid: given.carrierSid,
      body: given.body,
      segments: given.segments,
      media_count: given.mediaCount,
      state: given.state,
      state_reason: given.stateReason,
      created_at: given.receivedAt,
    })
    .onConflict((conflict) => conflict.columns(['business_id', 'channel', 'carrier_sid']).where('carrier_sid', 'is not', null).doNothing()),
);

const insertOutgoing = prepared((db, given: Given<Outbound> & { deliveryStatus: DeliveryStatus | null }) =>
  db.insertInto('messages').values({
    business_id: given.businessId,
    id: given.id,
    phone: given.phone,
    kind: given.kind,
    channel: given.channel,
    body: given.body,
    segments: given.segments,
    media_count: 0,
    turn_id: given.turnId,
    delivery_status: given.deliveryStatus,
    created_at: given.at,
  }),
);

const updateState = prepared((db, given: MessageKey & { state: TextState; reason: string | null; turnId: string | null }) =>
  db
    .updateTable('messages')
    .set({ state: given.state, state_reason: given.reason, turn_id: given.turnId })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where(IS_WAITING),
);

const selectWaiting = prepared((db, given: ThreadKey & { limit: number }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where(IS_WAITING)
    .orderBy('id')
    .limit(given.limit),
);

const selectPhonesWaiting = prepared((db, given: { businessId: string; before: Instant }) =>
  db
    .selectFrom('messages')
    .select('phone')
    .distinct()
    .where('business_id', '=', given.businessId)
    .where(IS_WAITING)
    .where('created_at', '<', given.before)
    .orderBy('phone'),
);

const selectRecent = prepared((db, given: ThreadKey & { limit: number }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .orderBy('id', 'desc')
    .limit(given.limit),
);

const selectBefore = prepared((db, given: ThreadKey & { beforeId: string; limit: number }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where('id', '<', given.beforeId)
    .orderBy('id', 'desc')
    .limit(given.limit),
);

const selectAfter = prepared((db, given: ThreadKey & { afterId: string; limit: number }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where('id', '>', given.afterId)
    .orderBy('id')
    .limit(given.limit),
);

const selectBySid = prepared((db, given: { businessId: string; channel: ChannelName; carrierSid: string }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('channel', '=', given.channel)
    .where('carrier_sid', '=', given.carrierSid),
);

const selectOwnerReply = prepared((db, given: { businessId: string; afterId: string }) =>
  db
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('id', '>', given.afterId)
    .where('kind', '=', 'owner_reply')
    .orderBy('id')
    .limit(1),
);

const selectKind = prepared((db, given: MessageKey) =>
  db.selectFrom('messages').select('kind').where('business_id', '=', given.businessId).where('id', '=', given.id),
);

const updateCarrier = prepared((db, given: MessageKey & { carrierSid: string | null; segments: number | null }) =>
  db
    .updateTable('messages')
    .set(({ fn, ref, val }) => ({
      carrier_sid: fn.coalesce(val(given.carrierSid), ref('carrier_sid')),
      segments: fn.coalesce(val(given.segments), ref('segments')),
    }))
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id),
);

type Advance = MessageKey & { status: DeliveryStatus; rank: number; errorCode: number | null; errorText: string | null };

const advanceDelivery = prepared((db, given: Advance) =>
  db
    .updateTable('messages')
    .set({ delivery_status: given.status, error_code: given.errorCode, error_text: given.errorText })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where(rankOfStatus, '<', given.rank),
);
