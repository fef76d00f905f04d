/** Blocked numbers as a list; `setBlocked` in `threads.ts` blocks them. */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { Reader } from './storage.ts';

export type BlockedPhone = {
  readonly phone: Phone;
  readonly reason: string | undefined;
  readonly isAuto: boolean;
  readonly at: Instant;
};

/** Blocked numbers, newest block first; `before` is the last one of the page before. */
export async function listBlocked(
  reader: Reader,
  page: { limit: number; before?: { at: Instant; phone: Phone } | undefined },
): Promise<BlockedPhone[]> {
  const { at, phone } = page.before ?? { at: Number.MAX_SAFE_INTEGER, phone: '' };
  const rows = await selectBlocked.all(reader, { at, phone, limit: page.limit });
  return rows.map((row) => ({
    phone: row.phone,
    reason: row.blocked_reason ?? undefined,
    isAuto: row.is_auto_blocked === 1,
    at: row.blocked_at ?? 0,
  }));
}

const selectBlocked = prepared((db, given: { businessId: string; at: Instant; phone: Phone; limit: number }) =>
  db
    .selectFrom('threads')
    .select(['phone', 'blocked_at', 'blocked_reason', 'is_auto_blocked'])
    .where('business_id', '=', given.businessId)
    .where('blocked_at', 'is not', null)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('blocked_at', 'phone'), '<', tuple(given.at, given.phone)))
    .orderBy('blocked_at', 'desc')
    .orderBy('phone', 'desc')
    .limit(given.limit),
);
