/** What is kept sealed, by its name. Only ever read and written whole: who has no key sees nothing of it. */
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';

/** What was sealed under this name; undefined when nothing was. */
export async function findSecret(reader: Reader, name: string): Promise<string | undefined> {
  return (await selectSecret.first(reader, { name }))?.sealed;
}

/** Keeps what is sealed in place of what was; undefined removes it. */
export async function saveSecret(unit: Unit, name: string, sealed: string | undefined, at: Instant): Promise<void> {
  if (sealed === undefined) await deleteSecret.change(unit, { name });
  else await upsertSecret.change(unit, { name, sealed, at });
}

type SecretKey = { businessId: string; name: string };

const selectSecret = prepared((db, given: SecretKey) =>
  db.selectFrom('secrets').select('sealed').where('business_id', '=', given.businessId).where('name', '=', given.name),
);

const deleteSecret = prepared((db, given: SecretKey) =>
  db.deleteFrom('secrets').where('business_id', '=', given.businessId).where('name', '=', given.name),
);

const upsertSecret = prepared((db, given: SecretKey & { sealed: string; at: Instant }) =>
  db
    .insertInto('secrets')
    .values({ business_id: given.businessId, name: given.name, sealed: given.sealed, updated_at: given.at })
    .onConflict((conflict) =>
      conflict
        .columns(['business_id', 'name'])
        .doUpdateSet((row) => ({ sealed: row.ref('excluded.sealed'), updated_at: row.ref('excluded.updated_at') })),
    ),
);
