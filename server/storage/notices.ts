/** Everything the owner was told by text, and what is kept until she may be told: in her quiet hours, or out of a burst. */
import { sql } from 'kysely';
import type { Topic } from '#core/notify.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { type Given, prepared } from './prepared.ts';
import type { ChannelName } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type KeptNotice = {
  readonly id: string;
  readonly topic: Topic;
  /** What it is about, where that is told once; empty otherwise. */
  readonly subject: string;
  /** The customer it is about. */
  readonly phone: Phone | undefined;
  /** In the owner's language, as it was true when it happened. */
  readonly body: string;
  readonly channel: ChannelName;
  readonly turnId: string | undefined;
  readonly at: Instant;
  readonly dueAt: Instant;
  /** Not told yet. */
  readonly isKept: boolean;
};

export async function recordNotice(unit: Unit, notice: KeptNotice): Promise<void> {
  const { isKept, ...rest } = notice;
  await insertNotice.change(unit, { ...rest, isKept: isKept ? 1 : 0 });
}

/** How many notices of a topic there were since then, told or kept. */
export async function countNotices(reader: Reader, topic: Topic, since: Instant): Promise<number> {
  return (await selectCount.first(reader, { topic, since }))?.count ?? 0;
}

/** The last notice of a topic and subject since then; undefined when there was none. */
export async function lastNotice(
  reader: Reader,
  about: { topic: Topic; subject?: string; since: Instant },
): Promise<KeptNotice | undefined> {
  const rows = await selectOfTopic.all(reader, { topic: about.topic, since: about.since });
  return rows.map(noticeOf).find(({ subject }) => about.subject === undefined || subject === about.subject);
}

/** Customers whose words the owner was sent since then, and may be answering: the latest first. */
export async function forwardedSince(reader: Reader, since: Instant): Promise<Phone[]> {
  const rows = await selectForwarded.all(reader, { since });
  return [...new Set(rows.flatMap(({ phone }) => phone ?? []))];
}

/** Takes every kept notice that is due, oldest first; nobody else gets them. */
export async function takeDueNotices(unit: Unit, now: Instant): Promise<KeptNotice[]> {
  const rows = await takeDue.all(unit, { now });
  return rows.map(noticeOf).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What was kept of this turn; of texts that no turn answered, what is kept of that customer since `since`. */
export async function keptNoticesOf(
  reader: Reader,
  text: { phone: Phone; turnId: string | undefined; since: Instant },
): Promise<KeptNotice[]> {
  const rows = await selectKept.all(reader, { phone: text.phone, since: text.since });
  return rows.map(noticeOf).filter(({ turnId }) => turnId === text.turnId);
}

/** Forgets what was told before then. */
export async function dropNoticesBefore(unit: Unit, before: Instant): Promise<void> {
  await deleteTold.change(unit, { before });
}

type NoticeRow = {
  id: string;
  kind: Topic;
  subject: string;
  phone: Phone | null;
  body: string;
  channel: ChannelName;
  turn_id: string | null;
  created_at: Instant;
  due_at: Instant;
  is_kept: number;
};

function noticeOf(row: NoticeRow): KeptNotice {
  return {
    id: row.id,
    topic: row.kind,
    subject: row.subject,
    phone: row.phone ?? undefined,
    body: row.body,
    channel: row.channel,
    turnId: row.turn_id ?? undefined,
    at: row.created_at,
    dueAt: row.due_at,
    isKept: row.is_kept === 1,
  };
}

const COLUMNS = ['id', 'kind', 'subject', 'phone', 'body', 'channel', 'turn_id', 'created_at', 'due_at', 'is_kept'] as const;
/** A topic's latest among which a subject is looked for. */
const OF_TOPIC_MAX = 50;

type NewNotice = Given<Omit<KeptNotice, 'isKept'>> & { isKept: number };

// Literal, so that the partial index on kept notices is used.
const IS_KEPT = sql<boolean>`is_kept = 1`;

const insertNotice = prepared((db, given: NewNotice) =>
  db.insertInto('notices').values({
    business_id: given.businessId,
    id: given.id,
    kind: given.topic,
    subject: given.subject,
    phone: given.phone,
    body: given.body,
    channel: given.channel,
    turn_id: given.turnId,
    created_at: given.at,
    due_at: given.dueAt,
    is_kept: given.isKept,
  }),
);

const selectCount = prepared((db, given: { businessId: string; topic: Topic; since: Instant }) =>
  db
    .selectFrom('notices')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('business_id', '=', given.businessId)
    .where('kind', '=', given.topic)
    .where('created_at', '>', given.since),
);

const selectOfTopic = prepared((db, given: { businessId: string; topic: Topic; since: Instant }) =>
  db
    .selectFrom('notices')
    .select(COLUMNS)
    .where('business_id', '=', given.businessId)
    .where('kind', '=', given.topic)
    .where('created_at', '>', given.since)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(OF_TOPIC_MAX),
);

const selectForwarded = prepared((db, given: { businessId: string; since: Instant }) =>
  db
    .selectFrom('notices')
    .select('phone')
    .where('business_id', '=', given.businessId)
    .where('kind', 'in', ['handed_over', 'customer_wrote'])
    .where('is_kept', '=', 0)
    .where('due_at', '>', given.since)
    .orderBy('due_at', 'desc')
    .orderBy('id', 'desc')
    .limit(OF_TOPIC_MAX),
);

const takeDue = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .updateTable('notices')
    .set({ is_kept: 0 })
    .where('business_id', '=', given.businessId)
    .where(IS_KEPT)
    .where('due_at', '<=', given.now)
    .returning(COLUMNS),
);

const selectKept = prepared((db, given: { businessId: string; phone: Phone; since: Instant }) =>
  db
    .selectFrom('notices')
    .select(COLUMNS)
    .where('business_id', '=', given.businessId)
    .where(IS_KEPT)
    .where('phone', '=', given.phone)
    .where('created_at', '>=', given.since)
    .orderBy('id'),
);

const deleteTold = prepared((db, given: { businessId: string; before: Instant }) =>
  db.deleteFrom('notices').where('business_id', '=', given.businessId).where('is_kept', '=', 0).where('created_at', '<', given.before),
);
