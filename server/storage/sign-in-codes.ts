/** Codes of sign-in links. Only their hashes are kept, each until it was used or its time is over. */
import { createHash } from 'node:crypto';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { Unit } from './storage.ts';

/** Lets this code sign in once, until then. Codes whose time is over go. */
export async function keepSignInCode(unit: Unit, code: string, { now, expiresAt }: { now: Instant; expiresAt: Instant }): Promise<void> {
  await deleteOld.change(unit, { now });
  await insertCode.change(unit, { codeHash: hashed(code), expiresAt });
}

/** Uses the code up. False for one that was never given, is used, or too old. */
export async function takeSignInCode(unit: Unit, code: string, now: Instant): Promise<boolean> {
  return (await takeCode.change(unit, { codeHash: hashed(code), now })) > 0;
}

function hashed(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

type BusinessKey = { businessId: string };

const insertCode = prepared((db, given: BusinessKey & { codeHash: string; expiresAt: Instant }) =>
  db.insertInto('sign_in_codes').values({ business_id: given.businessId, code_hash: given.codeHash, expires_at: given.expiresAt }),
);

const takeCode = prepared((db, given: BusinessKey & { codeHash: string; now: Instant }) =>
  db
    .deleteFrom('sign_in_codes')
    .where('business_id', '=', given.businessId)
    .where('code_hash', '=', given.codeHash)
    .where('expires_at', '>', given.now),
);

const deleteOld = prepared((db, given: BusinessKey & { now: Instant }) =>
  db.deleteFrom('sign_in_codes').where('business_id', '=', given.businessId).where('expires_at', '<=', given.now),
);
