import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetDevicesOfOldToken } from './owner-token-mark.ts';
import { DEFAULT_BUSINESS_ID } from './storage/businesses.ts';
import { openStorage } from './storage/open.ts';
import { listSubscriptions, saveSubscription } from './storage/push-subscriptions.ts';

const AT = Date.UTC(2026, 5, 17);
const PHONE = { id: 'a', endpoint: 'https://push.example/a', p256dh: 'p', auth: 'a', device: 'iPhone', at: AT };

test('a new token takes the devices of the old one with it, the same token leaves them', async () => {
  const storage = await openStorage(':memory:', { now: () => AT, zone: 'UTC' });
  const devices = async () => (await storage.read(DEFAULT_BUSINESS_ID, listSubscriptions)).length;
  await forgetDevicesOfOldToken(storage, 'first', AT);
  await storage.transact(DEFAULT_BUSINESS_ID, (unit) => saveSubscription(unit, PHONE));
  await forgetDevicesOfOldToken(storage, 'first', AT);
  assert.equal(await devices(), 1);
  await forgetDevicesOfOldToken(storage, 'stolen, so changed', AT);
  assert.equal(await devices(), 0);
  await storage.close();
});
