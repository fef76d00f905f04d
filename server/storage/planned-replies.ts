/** The owner's replies for later. One becomes a text in the unit that takes it from here, so it is sent once. */
import type { Phone } from '#core/phone.ts';
import type { TakeoverEnd } from '#core/takeover.ts';
import type { Instant } from '#core/time.ts';
import { fromJson, toJson } from './json.ts';
import { type Given, prepared } from './prepared.ts';
import type { PlannedRepliesTable } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type PlannedReply = {
  readonly id: string;
  readonly phone: Phone;
  readonly body: string;
  /** How long the thread is hers then. */
  readonly end: TakeoverEnd | undefined;
  readonly sendAt: Instant;
  readonly createdAt: Instant;
};

export async function planReply(unit: Unit, reply: PlannedReply): Promise<void> {
  const { end, ...rest } = reply;
  await insertReply.change(unit, { ...rest, takeover: end && toJson(end) });
}

/** The next to go out first; of one customer, or of all. */
export async function listPlanned(reader: Reader, limit: number, phone: Phone | undefined): Promise<PlannedReply[]> {
  const rows = await reader.db
    .selectFrom('planned_replies')
    .selectAll()
    .where('business_id', '=', reader.businessId)
    .$if(phone !== undefined, (query) => query.where('phone', '=', phone ?? ''))
    .orderBy('send_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(plannedOf);
}

/** Those whose time has come, oldest first. */
export async function dueReplies(reader: Reader, now: Instant, limit: number): Promise<PlannedReply[]> {
  return (await selectDue.all(reader, { now, limit })).map(plannedOf);
}

/** Takes it away, to be sent or not. False when it is gone already. */
export async function takePlanned(unit: Unit, id: string): Promise<boolean> {
  return (await remove.change(unit, { id })) > 0;
}

function plannedOf(row: PlannedRepliesTable): PlannedReply {
  const end = row.takeover === null ? undefined : fromJson<TakeoverEnd>(row.takeover);
  return { id: row.id, phone: row.phone, body: row.body, end, sendAt: row.send_at, createdAt: row.created_at };
}

type NewReply = Given<Omit<PlannedReply, 'end'>> & { takeover: string | null };

const insertReply = prepared((db, given: NewReply) =>
  db.insertInto('planned_replies').values({
    business_id: given.businessId,
    id: given.id,
    phone: given.phone,
    body: given.body,
    takeover: given.takeover,
    send_at: given.sendAt,
    created_at: given.createdAt,
  }),
);

const selectDue = prepared((db, given: { businessId: string; now: Instant; limit: number }) =>
  db
    .selectFrom('planned_replies')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('send_at', '<=', given.now)
    .orderBy('send_at')
    .orderBy('id')
    .limit(given.limit),
);

const remove = prepared((db, given: { businessId: string; id: string }) =>
  db.deleteFrom('planned_replies').where('business_id', '=', given.businessId).where('id', '=', given.id),
);
