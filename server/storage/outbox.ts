/** Texts on their way out. A text belongs to the process that claimed it until its claim runs out. */
import { type ExpressionBuilder, sql } from 'kysely';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { ChannelName, Database, OutboxState } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type OutboxText = {
  readonly id: string;
  readonly messageId: string;
  readonly phone: Phone;
  readonly body: string;
  readonly channel: ChannelName;
  /** From 0, for a text that was too long for one. */
  readonly part: number;
  /** Times the carrier did not take it. */
  readonly attempts: number;
  readonly createdAt: Instant;
  /** Until then it is ours; afterwards perhaps another's. */
  readonly claimedUntil: Instant;
};

/** Queues a text, already claimed: who queued it sends it right after the commit. */
export async function queueText(
  unit: Unit,
  text: {
    id: string;
    messageId: string;
    phone: Phone;
    body: string;
    channel: ChannelName;
    part: number;
    at: Instant;
    claimedUntil: Instant;
  },
): Promise<OutboxText> {
  await insertText.change(unit, text);
  const { id, messageId, phone, body, channel, part, at, claimedUntil } = text;
  return { id, messageId, phone, body, channel, part, attempts: 0, createdAt: at, claimedUntil };
}

/** Takes up to `limit` texts that are due and claimed by nobody, oldest first; nobody else gets them before `claimedUntil`. */
export async function claimDue(unit: Unit, now: Instant, claimedUntil: Instant, limit: number): Promise<OutboxText[]> {
  const rows = await claim.all(unit, { now, claimedUntil, limit });
  const texts = rows.map((row) => ({
    id: row.id,
    messageId: row.message_id,
    phone: row.phone,
    body: row.body,
    channel: row.channel,
    part: row.part,
    attempts: row.attempts,
    createdAt: row.created_at,
    claimedUntil,
  }));
  return texts.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Keeps a text for longer. False when it is no longer ours: its claim ran out and another took it, or it has ended. */
export async function renewClaim(unit: Unit, text: Pick<OutboxText, 'id' | 'claimedUntil'>, until: Instant): Promise<boolean> {
  return (await renew.change(unit, { id: text.id, claimedUntil: text.claimedUntil, until })) > 0;
}

/** When the text that was queued before this one to the same phone, and has not ended, is due; undefined when there is none. */
export async function dueBefore(reader: Reader, { phone, id }: Pick<OutboxText, 'phone' | 'id'>): Promise<Instant | undefined> {
  return (await selectBefore.first(reader, { phone, id }))?.next_at;
}

/** Gives a claimed text back, untried; it is due again at `nextAt`. */
export async function putBack(unit: Unit, id: string, nextAt: Instant): Promise<void> {
  await giveBack.change(unit, { id, nextAt });
}

/** The carrier took it. False when that was known before. */
export async function markSent(unit: Unit, id: string): Promise<boolean> {
  return (await end.change(unit, { id, state: 'sent', error: undefined })) > 0;
}

/** The carrier did not take it; it is due again at `nextAt`. */
export async function markRetry(unit: Unit, id: string, nextAt: Instant, error: string): Promise<void> {
  await postpone.change(unit, { id, nextAt, error });
}

/** It is given up. */
export async function markFailed(unit: Unit, id: string, error: string): Promise<void> {
  await end.change(unit, { id, state: 'failed', error });
}

/** Gives up the agent's texts to this phone that nobody has in hands. Gives their messages. */
export async function endUnsent(unit: Unit, phone: Phone, now: Instant, error: string): Promise<string[]> {
  return (await endQueued.all(unit, { phone, now, error })).map((row) => row.message_id);
}

/** True while a text of the agent's to this phone is in somebody's hands: on its way to the carrier, or about to be. */
export async function hasInHand(reader: Reader, phone: Phone, now: Instant): Promise<boolean> {
  return (await selectInHand.first(reader, { phone, now })) !== undefined;
}

/** When the next text is due and unclaimed; undefined when none waits. */
export async function nextDueAt(reader: Reader): Promise<Instant | undefined> {
  return (await selectNextDue.first(reader, {}))?.due_at ?? undefined;
}

// Literal, so that the partial index on queued texts is used.
const IS_QUEUED = sql<boolean>`state = 'queued'`;

const ofAgent = ({ exists, selectFrom, lit }: ExpressionBuilder<Database, 'outbox'>) =>
  exists(
    selectFrom('messages')
      .select(lit(1).as('one'))
      .whereRef('messages.business_id', '=', 'outbox.business_id')
      .whereRef('messages.id', '=', 'outbox.message_id')
      .where('messages.kind', '=', 'ai_reply'),
  );

type TextKey = { businessId: string; id: string };
type NewText = TextKey & {
  messageId: string;
  phone: Phone;
  body: string;
  channel: ChannelName;
  part: number;
  at: Instant;
  claimedUntil: Instant;
};

const insertText = prepared((db, given: NewText) =>
  db.insertInto('outbox').values({
    business_id: given.businessId,
    id: given.id,
    message_id: given.messageId,
    phone: given.phone,
    body: given.body,
    channel: given.channel,
    part: given.part,
    attempts: 0,
    next_at: given.at,
    claimed_until: given.claimedUntil,
    state: 'queued',
    created_at: given.at,
  }),
);

const claim = prepared((db, given: { businessId: string; now: Instant; claimedUntil: Instant; limit: number }, dialect) =>
  db
    .updateTable('outbox')
    .set({ claimed_until: given.claimedUntil })
    .where('business_id', '=', given.businessId)
    .where('id', 'in', (query) =>
      query
        .selectFrom('outbox')
        .select('id')
        .where('business_id', '=', given.businessId)
        .where(IS_QUEUED)
        .where('next_at', '<=', given.now)
        .where('claimed_until', '<', given.now)
        .orderBy('next_at')
        .limit(given.limit)
        .$if(dialect.locksRows, (due) => due.forUpdate().skipLocked()),
    )
    .returning(['id', 'message_id', 'phone', 'body', 'channel', 'part', 'attempts', 'created_at']),
);

const renew = prepared((db, given: TextKey & { claimedUntil: Instant; until: Instant }) =>
  db
    .updateTable('outbox')
    .set({ claimed_until: given.until })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where('claimed_until', '=', given.claimedUntil)
    .where(IS_QUEUED),
);

const selectBefore = prepared((db, given: { businessId: string; phone: Phone; id: string }) =>
  db
    .selectFrom('outbox')
    .select('next_at')
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where('id', '<', given.id)
    .where(IS_QUEUED)
    .orderBy('id')
    .limit(1),
);

const giveBack = prepared((db, given: TextKey & { nextAt: Instant }) =>
  db
    .updateTable('outbox')
    .set({ next_at: given.nextAt, claimed_until: 0 })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where(IS_QUEUED),
);

const end = prepared((db, given: TextKey & { state: OutboxState; error: string | null }) =>
  db
    .updateTable('outbox')
    .set({ state: given.state, last_error: given.error })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where('state', '<>', given.state),
);

const postpone = prepared((db, given: TextKey & { nextAt: Instant; error: string }) =>
  db
    .updateTable('outbox')
    .set((row) => ({ attempts: row('attempts', '+', 1), next_at: given.nextAt, claimed_until: 0, last_error: given.error }))
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id),
);

type PhoneNow = { businessId: string; phone: Phone; now: Instant };

const endQueued = prepared((db, given: PhoneNow & { error: string }) =>
  db
    .updateTable('outbox')
    .set({ state: 'failed', last_error: given.error })
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where(IS_QUEUED)
    .where('claimed_until', '<', given.now)
    .where(ofAgent)
    .returning('message_id'),
);

const selectInHand = prepared((db, given: PhoneNow) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where(IS_QUEUED)
    .where('claimed_until', '>=', given.now)
    .where(ofAgent)
    .limit(1),
);

const selectNextDue = prepared((db, given: { businessId: string }) =>
  db
    .selectFrom('outbox')
    .select(sql<Instant | null>`min(case when claimed_until > next_at then claimed_until else next_at end)`.as('due_at'))
    .where('business_id', '=', given.businessId)
    .where(IS_QUEUED),
);
