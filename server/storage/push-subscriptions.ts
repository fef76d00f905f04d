/** Devices that the owner's notices are pushed to. */
import type { PushDevice } from '#core/push.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { PushSubscriptionsTable } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type PushSubscription = PushDevice & {
  readonly id: string;
  /** Where the device's push service takes what is for it; whoever knows it may push there, sealed with the two keys. */
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  /** A short name by which the owner knows it, `iPhone`. */
  readonly device: string;
  readonly createdAt: Instant;
  /** When one was last shown there; undefined when the device has not said so of any. */
  readonly lastOkAt: Instant | undefined;
  /** Why the last one that failed did, in plain words; undefined once one was shown. */
  readonly lastError: string | undefined;
};

export type NewSubscription = Pick<PushSubscription, 'id' | 'endpoint' | 'p256dh' | 'auth' | 'device'> & { readonly at: Instant };

/** In the order they came. */
export async function listSubscriptions(reader: Reader): Promise<PushSubscription[]> {
  return (await selectAll.all(reader, {})).map(subscriptionOf);
}

/** Keeps a device; one whose endpoint is known gets these keys and this name, and a clean slate. */
export async function saveSubscription(unit: Unit, subscription: NewSubscription): Promise<void> {
  await upsert.change(unit, subscription);
}

/** False when there is none by this id. */
export async function dropSubscription(unit: Unit, id: string): Promise<boolean> {
  return (await remove.change(unit, { id })) > 0;
}

/** Forgets every device. */
export async function dropAllSubscriptions(unit: Unit): Promise<void> {
  await removeAll.change(unit, {});
}

/** The device has shown one. */
export async function notePushShown(unit: Unit, id: string, at: Instant): Promise<void> {
  await setShown.change(unit, { id, at });
}

/** A push to it came to nothing. */
export async function notePushFailed(unit: Unit, failed: { id: string; error: string; at: Instant }): Promise<void> {
  await setFailed.change(unit, failed);
}

/** No device has shown what was pushed at `pushedAt`: a failure of all that were there, counted once however many were pushed meanwhile. */
export async function notePushUnheard(unit: Unit, unheard: { pushedAt: Instant; error: string; at: Instant }): Promise<void> {
  await setUnheard.change(unit, unheard);
}

function subscriptionOf(row: PushSubscriptionsTable): PushSubscription {
  return {
    id: row.id,
    endpoint: row.endpoint,
    p256dh: row.p256dh,
    auth: row.auth,
    device: row.device,
    createdAt: row.created_at,
    lastOkAt: row.last_ok_at ?? undefined,
    lastError: row.last_error ?? undefined,
    lastFailedAt: row.last_failed_at ?? undefined,
    failures: row.failures,
  };
}

type SubscriptionKey = { businessId: string; id: string };

const selectAll = prepared((db, given: { businessId: string }) =>
  db.selectFrom('push_subscriptions').selectAll().where('business_id', '=', given.businessId).orderBy('id'),
);

const removeAll = prepared((db, given: { businessId: string }) =>
  db.deleteFrom('push_subscriptions').where('business_id', '=', given.businessId),
);

const upsert = prepared((db, given: { businessId: string } & NewSubscription) =>
  db
    .insertInto('push_subscriptions')
    .values({
      business_id: given.businessId,
      id: given.id,
      endpoint: given.endpoint,
      p256dh: given.p256dh,
      auth: given.auth,
      device: given.device,
      created_at: given.at,
      failures: 0,
    })
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'endpoint']).doUpdateSet(({ ref }) => ({
        p256dh: ref('excluded.p256dh'),
        auth: ref('excluded.auth'),
        device: ref('excluded.device'),
        last_error: null,
        last_failed_at: null,
        failures: 0,
      })),
    ),
);

const remove = prepared((db, given: SubscriptionKey) =>
  db.deleteFrom('push_subscriptions').where('business_id', '=', given.businessId).where('id', '=', given.id),
);

const setShown = prepared((db, given: SubscriptionKey & { at: Instant }) =>
  db
    .updateTable('push_subscriptions')
    .set({ last_ok_at: given.at, last_error: null, last_failed_at: null, failures: 0 })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id),
);

const setFailed = prepared((db, given: SubscriptionKey & { error: string; at: Instant }) =>
  db
    .updateTable('push_subscriptions')
    .set((row) => ({ last_error: given.error, last_failed_at: given.at, failures: row('failures', '+', 1) }))
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id),
);

const setUnheard = prepared((db, given: { businessId: string; pushedAt: Instant; error: string; at: Instant }) =>
  db
    .updateTable('push_subscriptions')
    .set((row) => ({ last_error: given.error, last_failed_at: given.at, failures: row('failures', '+', 1) }))
    .where('business_id', '=', given.businessId)
    .where('created_at', '<=', given.pushedAt)
    .where(({ eb, or }) => or([eb('last_failed_at', 'is', null), eb('last_failed_at', '<=', given.pushedAt)])),
);
