/** Pushes to the owner's devices: which there are, how they fare, a try, and what a device says that it has shown. */
import {
  AckRequest,
  PushDeviceRequest,
  PushStatus,
  PushTestAnswer,
  PushTestRequest,
  SubscribeAnswer,
  SubscribeRequest,
} from '#contract/push.ts';
import { Done } from '#contract/threads.ts';
import { FALLBACK_MINUTES, isFailing } from '#core/push.ts';
import { rfc3339 } from '#core/time.ts';
import { addDevice, DEVICES_MAX, dropDevice, hearAck, testDevices } from '../flow/push-devices.ts';
import type { Station } from '../flow/station.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import { listSubscriptions } from '../storage/push-subscriptions.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';
import { WrongFields } from './problem.ts';
import { notFound } from './refusals.ts';

const TAGS = ['push'];
const NO_DEVICE = 'There is no such device.';

/** `GET /api/admin/push`, and `POST subscribe`, `unsubscribe` and `test` below it. */
export function pushRoutes(scope: App, parts: OwnerParts): void {
  const get = { summary: 'Devices that notices are pushed to', tags: TAGS, response: { 200: PushStatus } };
  scope.get('/api/admin/push', { schema: get }, () => viewPush(parts));

  const subscribe = {
    summary: 'Have notices pushed to a device',
    description: 'A device that is known by its endpoint gets these keys and this name; do it at every opening of the app.',
    tags: TAGS,
    body: SubscribeRequest,
    response: { 200: SubscribeAnswer },
  };
  scope.post('/api/admin/push/subscribe', { schema: subscribe }, async ({ body }) => {
    const { endpoint, keys, device } = body;
    const wrong = parts.push.whyNot(endpoint);
    if (wrong !== undefined) throw new WrongFields([{ path: 'endpoint', message: wrong }]);
    const id = await parts.storage.transact(DEFAULT_BUSINESS_ID, (unit) => addDevice(parts, unit, { endpoint, ...keys, device }));
    if (id === undefined) throw new WrongFields([{ path: '', message: `there are ${DEVICES_MAX} devices already: drop one first` }]);
    return { ...(await viewPush(parts)), id };
  });

  const unsubscribe = {
    summary: 'Push nothing more to a device',
    tags: TAGS,
    body: PushDeviceRequest,
    response: { 200: PushStatus },
  };
  scope.post('/api/admin/push/unsubscribe', { schema: unsubscribe }, async ({ body }, reply) => {
    const wasThere = await parts.storage.transact(DEFAULT_BUSINESS_ID, (unit) => dropDevice(parts, unit, body));
    return wasThere ? viewPush(parts) : notFound(reply, NO_DEVICE);
  });

  const test = {
    summary: 'Push a test, to one device or to all',
    tags: TAGS,
    body: PushTestRequest,
    response: { 200: PushTestAnswer },
  };
  scope.post('/api/admin/push/test', { schema: test }, async ({ body }, reply) => {
    const which = body?.endpoint === undefined && body?.id === undefined ? undefined : body;
    const tried = await testDevices(parts, DEFAULT_BUSINESS_ID, which);
    if (which && tried.length === 0) return notFound(reply, NO_DEVICE);
    const results = tried.map(({ device, result }) => ({
      id: device.id,
      device: device.device,
      ok: result.answer === 'taken',
      answer: result.why,
    }));
    return { results };
  });
}

/** `POST /api/push/ack`. A device may be without the owner's token; it knows the push, which nobody can guess. */
export function pushAckRoutes(app: App, parts: Pick<Station, 'storage' | 'now'>): void {
  const schema = {
    summary: 'A device says that it has shown a push',
    description:
      'Sent by the service worker, with `notification.data.ack` of what was pushed. What is not said in time goes out as a text.',
    tags: ['public'],
    body: AckRequest,
    response: { 200: Done },
  };
  // In a scope of its own, or it would be in no description.
  app.register(async (scope: App) => {
    scope.post('/api/push/ack', { schema }, async ({ body }, reply) => {
      const isOurs = await hearAck(parts, DEFAULT_BUSINESS_ID, body.id);
      return isOurs ? { ok: true as const } : notFound(reply, 'There is no such push, or it is long over.');
    });
  });
}

async function viewPush({ storage, push }: OwnerParts): Promise<PushStatus> {
  const publicKey = await push.publicKey();
  return storage.read(DEFAULT_BUSINESS_ID, async (reader) => {
    const { zone } = (await loadBusiness(reader)).business;
    const subscriptions = (await listSubscriptions(reader)).map((one) => ({
      id: one.id,
      device: one.device,
      created_at: rfc3339(one.createdAt, zone),
      last_ok_at: one.lastOkAt === undefined ? null : rfc3339(one.lastOkAt, zone),
      last_error: one.lastError ?? null,
      is_failing: isFailing(one),
    }));
    return { public_key: publicKey, subscriptions, fallback_minutes: FALLBACK_MINUTES };
  });
}
