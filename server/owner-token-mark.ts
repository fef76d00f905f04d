/** A new owner's token signs every device out: none of them may go on hearing of customers by push. */
import { createHash } from 'node:crypto';
import type { Instant } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID } from './storage/businesses.ts';
import { dropAllSubscriptions } from './storage/push-subscriptions.ts';
import { findSecret, saveSecret } from './storage/secrets.ts';
import type { Storage } from './storage/storage.ts';

const MARK = 'owner-token-mark';
/** Enough to tell one token from another, too little to find the token by. */
const MARK_LENGTH = 8;

/** At the start: forgets the devices that were signed in with another token than this one. */
export async function forgetDevicesOfOldToken(storage: Pick<Storage, 'transact'>, ownerToken: string, at: Instant): Promise<void> {
  const mark = createHash('sha256').update(ownerToken).digest('hex').slice(0, MARK_LENGTH);
  await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    const known = await findSecret(unit, MARK);
    if (known === mark) return;
    if (known !== undefined) await dropAllSubscriptions(unit);
    await saveSecret(unit, MARK, mark, at);
  });
}
