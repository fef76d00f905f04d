/**
 * What was pushed to the owner's devices, and what is still to be.
 *
 *   sending  to be pushed at `nextAt`, or in somebody's hands until then
 *   sent     a push service has it; a device may say that it was shown
 *   heard    a device has said so
 *   over     its words went out as a text, or there was no way left
 *
 * The first two are open: at `textAt` the words go out as a text, whatever became of the push.
 */
import { sql } from 'kysely';
import type { Topic } from '#core/notify.ts';
import type { Phone } from '#core/phone.ts';
import type { Day, Instant } from '#core/time.ts';
import { type Given, prepared } from './prepared.ts';
import type { ChannelName, PushesTable, PushState } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type Push = {
  /** Unguessable: who knows it may say that it was shown. */
  readonly id: string;
  readonly topic: Topic | 'test';
  /** The customer it is about. */
  readonly phone: Phone | undefined;
  readonly turnId: string | undefined;
  readonly title: string;
  readonly body: string;
  /** The same as a text says it. */
  readonly sms: string;
  /** Of the booking it is about. */
  readonly day: Day | undefined;
  readonly channel: ChannelName;
  readonly at: Instant;
  /** Undefined: there is no phone to text to. */
  readonly textAt: Instant | undefined;
  readonly state: PushState;
  readonly tries: number;
  readonly nextAt: Instant;
};

export async function recordPush(unit: Unit, push: Push): Promise<void> {
  await insertPush.change(unit, push);
}

/** Undefined when there is none by this id. */
export async function findPush(reader: Reader, id: string): Promise<Push | undefined> {
  const row = await selectOne.first(reader, { id });
  return row && pushOf(row);
}

/** True when one is to be pushed or texted now: asked every second, so it takes no unit of its own. */
export async function isPushDue(reader: Reader, now: Instant): Promise<boolean> {
  return (await selectDue.first(reader, { now })) !== undefined;
}

/** Takes those that are to be pushed now, the oldest first; nobody else gets them before `nextAt`. */
export async function claimPushes(unit: Unit, now: Instant, nextAt: Instant): Promise<Push[]> {
  return (await claim.all(unit, { now, nextAt })).map(pushOf).sort(byAge);
}

/** A push service has taken it. */
export async function markPushSent(unit: Unit, id: string): Promise<void> {
  await setSent.change(unit, { id });
}

/** It is pushed again at `nextAt`. */
export async function putPushOff(unit: Unit, id: string, nextAt: Instant): Promise<void> {
  await postpone.change(unit, { id, nextAt });
}

/** Its words go out as a text at `textAt`, unless it is shown before. */
export async function putTextOff(unit: Unit, id: string, textAt: Instant): Promise<void> {
  await postponeText.change(unit, { id, textAt });
}

/** A device has shown it. */
export async function markPushHeard(unit: Unit, id: string): Promise<void> {
  await setHeard.change(unit, { id });
}

/** Ends an open one. False when it was heard meanwhile, or another has ended it. */
export async function endPush(unit: Unit, id: string): Promise<boolean> {
  return (await end.change(unit, { id })) > 0;
}

/** Ends every open one whose words are due as a text, the oldest first; nobody else gets them. */
export async function takeUnheardPushes(unit: Unit, now: Instant): Promise<Push[]> {
  return (await takeUnheard.all(unit, { now })).map(pushOf).sort(byAge);
}

/** What was pushed of this turn; of texts that no turn answered, what was pushed of that customer since `since`. */
export async function pushesOf(reader: Reader, text: { phone: Phone; turnId: string | undefined; since: Instant }): Promise<Push[]> {
  const rows = await selectOf.all(reader, { phone: text.phone, since: text.since });
  return rows.map(pushOf).filter(({ turnId, state }) => turnId === text.turnId && state !== 'over');
}

/** Forgets what was pushed before then, but for what waits to go out as a text. */
export async function dropPushesBefore(unit: Unit, before: Instant): Promise<void> {
  await removeOld.change(unit, { before });
}

function byAge(a: Push, b: Push): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

function pushOf(row: PushesTable): Push {
  return {
    id: row.id,
    topic: row.topic,
    phone: row.phone ?? undefined,
    turnId: row.turn_id ?? undefined,
    title: row.title,
    body: row.body,
    sms: row.sms,
    day: row.day ?? undefined,
    channel: row.channel,
    at: row.created_at,
    textAt: row.text_at ?? undefined,
    state: row.state,
    tries: row.tries,
    nextAt: row.next_at,
  };
}

// Literal, so that the partial index on open pushes is used.
const IS_OPEN = sql<boolean>`state in ('sending', 'sent')`;

type PushKey = { businessId: string; id: string };

const insertPush = prepared((db, given: Given<Push>) =>
  db.insertInto('pushes').values({
    business_id: given.businessId,
    id: given.id,
    topic: given.topic,
    phone: given.phone,
    turn_id: given.turnId,
    title: given.title,
    body: given.body,
    sms: given.sms,
    day: given.day,
    channel: given.channel,
    created_at: given.at,
    text_at: given.textAt,
    state: given.state,
    tries: given.tries,
    next_at: given.nextAt,
  }),
);

const selectOne = prepared((db, given: PushKey) =>
  db.selectFrom('pushes').selectAll().where('business_id', '=', given.businessId).where('id', '=', given.id),
);

const selectDue = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .selectFrom('pushes')
    .select('id')
    .where('business_id', '=', given.businessId)
    .where(IS_OPEN)
    .where(({ eb, or, and }) => or([and([eb('state', '=', 'sending'), eb('next_at', '<=', given.now)]), eb('text_at', '<=', given.now)]))
    .limit(1),
);

const claim = prepared((db, given: { businessId: string; now: Instant; nextAt: Instant }) =>
  db
    .updateTable('pushes')
    .set({ next_at: given.nextAt })
    .where('business_id', '=', given.businessId)
    .where(IS_OPEN)
    .where('state', '=', 'sending')
    .where('next_at', '<=', given.now)
    // What goes out as a text by now is not pushed besides.
    .where(({ eb, or }) => or([eb('text_at', 'is', null), eb('text_at', '>', given.now)]))
    .returningAll(),
);

const setSent = prepared((db, given: PushKey) =>
  db
    .updateTable('pushes')
    .set({ state: 'sent' })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where('state', '=', 'sending'),
);

const postpone = prepared((db, given: PushKey & { nextAt: Instant }) =>
  db
    .updateTable('pushes')
    .set((row) => ({ next_at: given.nextAt, tries: row('tries', '+', 1) }))
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where('state', '=', 'sending'),
);

const postponeText = prepared((db, given: PushKey & { textAt: Instant }) =>
  db
    .updateTable('pushes')
    .set({ state: 'sent', text_at: given.textAt })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id),
);

const setHeard = prepared((db, given: PushKey) =>
  db.updateTable('pushes').set({ state: 'heard' }).where('business_id', '=', given.businessId).where('id', '=', given.id).where(IS_OPEN),
);

const end = prepared((db, given: PushKey) =>
  db.updateTable('pushes').set({ state: 'over' }).where('business_id', '=', given.businessId).where('id', '=', given.id).where(IS_OPEN),
);

const takeUnheard = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .updateTable('pushes')
    .set({ state: 'over' })
    .where('business_id', '=', given.businessId)
    .where(IS_OPEN)
    .where('text_at', '<=', given.now)
    .returningAll(),
);

const selectOf = prepared((db, given: { businessId: string; phone: Phone; since: Instant }) =>
  db
    .selectFrom('pushes')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where('created_at', '>=', given.since)
    .orderBy('created_at')
    .orderBy('id'),
);

const removeOld = prepared((db, given: { businessId: string; before: Instant }) =>
  db
    .deleteFrom('pushes')
    .where('business_id', '=', given.businessId)
    .where('created_at', '<', given.before)
    .where(({ eb, or }) => or([eb('state', 'in', ['heard', 'over']), eb('text_at', 'is', null)])),
);
