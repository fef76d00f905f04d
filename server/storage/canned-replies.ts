/** Texts that the owner keeps ready. */
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { CannedRepliesTable } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type CannedReply = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** By title. */
export async function listCanned(reader: Reader, limit: number): Promise<CannedReply[]> {
  return (await selectAll.all(reader, { limit })).map(cannedOf);
}

export async function findCanned(reader: Reader, id: string): Promise<CannedReply | undefined> {
  const row = await selectOne.first(reader, { id });
  return row && cannedOf(row);
}

/** Keeps it, new or changed. */
export async function saveCanned(unit: Unit, reply: CannedReply): Promise<void> {
  await upsert.change(unit, reply);
}

/** False when there is none by this id. */
export async function dropCanned(unit: Unit, id: string): Promise<boolean> {
  return (await remove.change(unit, { id })) > 0;
}

function cannedOf(row: CannedRepliesTable): CannedReply {
  return { id: row.id, title: row.title, body: row.body, createdAt: row.created_at, updatedAt: row.updated_at };
}

type CannedKey = { businessId: string; id: string };

const selectAll = prepared((db, given: { businessId: string; limit: number }) =>
  db.selectFrom('canned_replies').selectAll().where('business_id', '=', given.businessId).orderBy('title').orderBy('id').limit(given.limit),
);

const selectOne = prepared((db, given: CannedKey) =>
  db.selectFrom('canned_replies').selectAll().where('business_id', '=', given.businessId).where('id', '=', given.id),
);

const upsert = prepared((db, given: { businessId: string } & CannedReply) =>
  db
    .insertInto('canned_replies')
    .values({
      business_id: given.businessId,
      id: given.id,
      title: given.title,
      body: given.body,
      created_at: given.createdAt,
      updated_at: given.updatedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'id']).doUpdateSet(({ ref }) => ({
        title: ref('excluded.title'),
        body: ref('excluded.body'),
        updated_at: ref('excluded.updated_at'),
      })),
    ),
);

const remove = prepared((db, given: CannedKey) =>
  db.deleteFrom('canned_replies').where('business_id', '=', given.businessId).where('id', '=', given.id),
);
