/** One row per customer number, kept up to date with every text: the list of threads, the guard and the sender read this. */
import type { Phone } from '#core/phone.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { ChannelName, MessageKind, ThreadLabel, ThreadsTable } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type Thread = {
  readonly phone: Phone;
  /** By which the last text came or went; undefined before the first one. */
  readonly channel: ChannelName | undefined;
  readonly lastMessage: string;
  readonly lastKind: MessageKind;
  /** 0 before the first text: a number can be blocked, or opt out, before it ever wrote. Such a thread is in no list. */
  readonly lastAt: Instant;
  readonly unreadCount: number;
  /** What came at or before this moment was read by the owner. */
  readonly readAt: Instant | undefined;
  /** The agent is silent until then; the owner answers. */
  readonly withOwnerUntil: Instant | undefined;
  readonly withOwnerReason: string | undefined;
  readonly blockedAt: Instant | undefined;
  readonly blockedReason: string | undefined;
  /** The guard blocked it, not the owner. */
  readonly isAutoBlocked: boolean;
  readonly optedOutAt: Instant | undefined;
  readonly label: ThreadLabel | undefined;
  /** Hidden from the owner's list until then, or until the customer writes. */
  readonly snoozedUntil: Instant | undefined;
  /** When the hour began in which `textsThisHour` came: with a text, and it lasts sixty minutes. */
  readonly hourBeganAt: Instant | undefined;
  /** Texts that count towards the hour's limit; none after the number was blocked or let in again. */
  readonly textsThisHour: number;
};

/** Takes a text into the thread's row, which is made with the first, and gives the row. */
export async function touchThread(
  unit: Unit,
  text: {
    phone: Phone;
    channel: ChannelName;
    message: string;
    kind: MessageKind;
    at: Instant;
    unread: 0 | 1;
    /** What the thread is from now on; `handled` does not take a thread of the owner's from her list. */
    label?: ThreadLabel | undefined;
    /** It counts towards the hour's limit. */
    inHour?: boolean;
  },
): Promise<Thread> {
  const row = await upsertThread.first(unit, { ...text, label: text.label, inHour: text.inHour ? 1 : 0, hourAgo: text.at - HOUR_MS });
  if (!row) throw new Error('the thread was not kept');
  return threadOf(row);
}

/** The thread; undefined when nothing is known of that number. */
export async function findThread(reader: Reader, phone: Phone): Promise<Thread | undefined> {
  const row = await selectThread.first(reader, { phone });
  return row && threadOf(row);
}

/** Gives the thread to the owner until then, or back to the agent; what the agent gives her needs her. */
export async function setWithOwner(
  unit: Unit,
  phone: Phone,
  until: Instant | undefined,
  reason: string | undefined,
  label: ThreadLabel = until === undefined ? 'handled' : 'needs_you',
): Promise<void> {
  await ensureThread.change(unit, { phone });
  await updateWithOwner.change(unit, { phone, until, reason, label });
}

/** Says what the owner's list shows of the thread; undefined for nothing. */
export async function setLabel(unit: Unit, phone: Phone, label: ThreadLabel | undefined): Promise<void> {
  await updateLabel.change(unit, { phone, label });
}

/** Hides the thread from the owner's list until then, or shows it again. */
export async function setSnoozed(unit: Unit, phone: Phone, until: Instant | undefined): Promise<void> {
  await updateSnoozed.change(unit, { phone, until });
}

/** True when a thread was put off until `now` or before. */
export async function hasSnoozedUntil(reader: Reader, now: Instant): Promise<boolean> {
  return (await selectSnoozed.first(reader, { now })) !== undefined;
}

/** Shows every thread again whose time has come: unread, and in need of the owner. Gives their numbers. */
export async function wakeSnoozed(unit: Unit, now: Instant): Promise<Phone[]> {
  return (await updateWoken.all(unit, { now })).map(({ phone }) => phone);
}

/** Gives every thread back to the agent that is the owner's for this reason. */
export async function releaseThreads(unit: Unit, reason: string): Promise<void> {
  await clearWithOwner.change(unit, { reason });
}

/** Notes that no text may be sent any more, or may again. `recordConsent` does it with its reason. */
export async function setOptedOut(unit: Unit, phone: Phone, at: Instant | undefined): Promise<void> {
  await ensureThread.change(unit, { phone });
  await updateOptedOut.change(unit, { phone, at });
}

/** Blocks a number, or with undefined lets it in again. */
export async function setBlocked(
  unit: Unit,
  phone: Phone,
  block: { at: Instant; reason: string | undefined; isAuto: boolean } | undefined,
): Promise<void> {
  await ensureThread.change(unit, { phone });
  await updateBlocked.change(unit, { phone, at: block?.at, reason: block?.reason, isAuto: block?.isAuto ? 1 : 0 });
}

/** The owner has seen all that came so far. */
export async function markRead(unit: Unit, phone: Phone): Promise<void> {
  await updateRead.change(unit, { phone });
}

/** Threads by their last text, newest first; `before` is the last thread of the page before. */
export async function listThreads(
  reader: Reader,
  page: { limit: number; before?: { lastAt: Instant; phone: Phone } | undefined },
): Promise<Thread[]> {
  const { lastAt, phone } = page.before ?? { lastAt: Number.MAX_SAFE_INTEGER, phone: '' };
  return (await selectThreads.all(reader, { lastAt, phone, limit: page.limit })).map(threadOf);
}

/** The row as a thread. */
export function threadOf(row: ThreadsTable): Thread {
  return {
    phone: row.phone,
    channel: row.channel ?? undefined,
    lastMessage: row.last_message,
    lastKind: row.last_kind,
    lastAt: row.last_at,
    unreadCount: row.unread_count,
    readAt: row.read_at ?? undefined,
    withOwnerUntil: row.with_owner_until ?? undefined,
    withOwnerReason: row.with_owner_reason ?? undefined,
    blockedAt: row.blocked_at ?? undefined,
    blockedReason: row.blocked_reason ?? undefined,
    isAutoBlocked: row.is_auto_blocked === 1,
    optedOutAt: row.opted_out_at ?? undefined,
    label: row.label ?? undefined,
    snoozedUntil: row.snoozed_until ?? undefined,
    hourBeganAt: row.hour_began_at ?? undefined,
    textsThisHour: row.texts_this_hour ?? 0,
  };
}

type ThreadKey = { businessId: string; phone: Phone };

const NEW_THREAD = { last_message: '', last_kind: 'system', last_at: 0, unread_count: 0, is_auto_blocked: 0 } as const;

type Touch = ThreadKey & {
  channel: ChannelName;
  message: string;
  kind: MessageKind;
  at: Instant;
  unread: number;
  label: ThreadLabel | null;
  inHour: number;
  hourAgo: Instant;
};

const upsertThread = prepared((db, given: Touch) =>
  db
    .insertInto('threads')
    .values({
      business_id: given.businessId,
      phone: given.phone,
      channel: given.channel,
      last_message: given.message,
      last_kind: given.kind,
      last_at: given.at,
      unread_count: given.unread,
      is_auto_blocked: 0,
      label: given.label,
      hour_began_at: given.at,
      texts_this_hour: given.inHour,
    })
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'phone']).doUpdateSet((row) => ({
        hour_began_at: row
          .case()
          .when('threads.hour_began_at', '>', given.hourAgo)
          .then(row.ref('threads.hour_began_at'))
          .else(row.ref('excluded.hour_began_at'))
          .end(),
        texts_this_hour: row
          .case()
          .when('threads.hour_began_at', '>', given.hourAgo)
          .then(row('threads.texts_this_hour', '+', row.ref('excluded.texts_this_hour')))
          .else(row.ref('excluded.texts_this_hour'))
          .end(),
        channel: row.ref('excluded.channel'),
        label: row
          .case()
          .when(row.and([row('excluded.label', '=', 'handled'), row('threads.with_owner_until', '>', row.ref('excluded.last_at'))]))
          .then(row.ref('threads.label'))
          .else(row.fn.coalesce('excluded.label', 'threads.label'))
          .end(),
        snoozed_until: row.case().when('excluded.unread_count', '>', 0).then(null).else(row.ref('threads.snoozed_until')).end(),
        last_message: row.ref('excluded.last_message'),
        last_kind: row.ref('excluded.last_kind'),
        last_at: row.ref('excluded.last_at'),
        unread_count: row('threads.unread_count', '+', row.ref('excluded.unread_count')),
      })),
    )
    .returningAll(),
);

const ensureThread = prepared((db, given: ThreadKey) =>
  db
    .insertInto('threads')
    .values({ business_id: given.businessId, phone: given.phone, ...NEW_THREAD })
    .onConflict((conflict) => conflict.columns(['business_id', 'phone']).doNothing()),
);

const selectThread = prepared((db, given: ThreadKey) =>
  db.selectFrom('threads').selectAll().where('business_id', '=', given.businessId).where('phone', '=', given.phone),
);

type WithOwner = ThreadKey & { until: Instant | null; reason: string | null; label: ThreadLabel };

const updateWithOwner = prepared((db, given: WithOwner) =>
  db
    .updateTable('threads')
    .set({ with_owner_until: given.until, with_owner_reason: given.reason, label: given.label })
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone),
);

const updateLabel = prepared((db, given: ThreadKey & { label: ThreadLabel | null }) =>
  db.updateTable('threads').set({ label: given.label }).where('business_id', '=', given.businessId).where('phone', '=', given.phone),
);

const updateSnoozed = prepared((db, given: ThreadKey & { until: Instant | null }) =>
  db
    .updateTable('threads')
    .set({ snoozed_until: given.until })
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone),
);

const selectSnoozed = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .selectFrom('threads')
    .select('phone')
    .where('business_id', '=', given.businessId)
    .where('snoozed_until', 'is not', null)
    .where('snoozed_until', '<=', given.now)
    .limit(1),
);

const updateWoken = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .updateTable('threads')
    .set((row) => ({
      snoozed_until: null,
      label: 'needs_you',
      unread_count: row.case().when('unread_count', '=', 0).then(1).else(row.ref('unread_count')).end(),
    }))
    .where('business_id', '=', given.businessId)
    .where('snoozed_until', 'is not', null)
    .where('snoozed_until', '<=', given.now)
    .returning('phone'),
);

const clearWithOwner = prepared((db, given: { businessId: string; reason: string }) =>
  db
    .updateTable('threads')
    .set({ with_owner_until: null, with_owner_reason: null })
    .where('business_id', '=', given.businessId)
    .where('with_owner_reason', '=', given.reason),
);

const updateOptedOut = prepared((db, given: ThreadKey & { at: Instant | null }) =>
  db.updateTable('threads').set({ opted_out_at: given.at }).where('business_id', '=', given.businessId).where('phone', '=', given.phone),
);

const updateBlocked = prepared((db, given: ThreadKey & { at: Instant | null; reason: string | null; isAuto: number }) =>
  db
    .updateTable('threads')
    .set({ blocked_at: given.at, blocked_reason: given.reason, is_auto_blocked: given.isAuto, texts_this_hour: 0 })
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone),
);

const updateRead = prepared((db, given: ThreadKey) =>
  db
    .updateTable('threads')
    .set(({ ref }) => ({ unread_count: 0, read_at: ref('last_at') }))
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone),
);

const selectThreads = prepared((db, given: ThreadKey & { lastAt: Instant; limit: number }) =>
  db
    .selectFrom('threads')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('last_at', '>', 0)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('last_at', 'phone'), '<', tuple(given.lastAt, given.phone)))
    .orderBy('last_at', 'desc')
    .orderBy('phone', 'desc')
    .limit(given.limit),
);
