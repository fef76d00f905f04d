/**
 * Station 6: pushes what the owner is to know to her devices, and sees to it that it reaches her all the same.
 *
 * A push is `sending` until a push service has taken it, then `sent`, and `heard` once a device says that it was shown. What is
 * not heard by its `textAt`, or what no push service takes, goes out as a text through the outbox. `textAt` is kept from the
 * beginning: whatever happens to this process, the next one finds it. A crash between a push and its mark pushes twice at most.
 */
import { routeOf } from '#core/notify.ts';
import { afterTry, devicesFor, isReplacing, keptMs, urgencyOf } from '#core/push.ts';
import type { Instant } from '#core/time.ts';
import type { PushLetter, PushResult } from '../channels/web-push/web-push.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { threadFigures } from '../storage/figures.ts';
import type { OutboxText } from '../storage/outbox.ts';
import {
  dropSubscription,
  listSubscriptions,
  notePushFailed,
  notePushUnheard,
  type PushSubscription,
} from '../storage/push-subscriptions.ts';
import { claimPushes, endPush, isPushDue, markPushSent, type Push, putPushOff, putTextOff, takeUnheardPushes } from '../storage/pushes.ts';
import type { Unit } from '../storage/storage.ts';
import { payloadOf } from './push-payload.ts';
import { CLAIM_MS } from './queue.ts';
import { queueNotice } from './reach-owner.ts';
import type { Station } from './station.ts';

export type Pusher = {
  /** Pushes what is due: a further try, and what a crashed process left behind. Resolves when all of it was tried. */
  pushDue(businessId: string): Promise<void>;
  /** Texts what no device has shown in time. Resolves when it is queued. */
  textUnheard(businessId: string): Promise<void>;
  whenAllIdle(): Promise<void>;
};

/** How a device fared in one try. */
export type PushedTo = { readonly device: PushSubscription; readonly result: PushResult };

const UNHEARD = 'No push was shown in time: the device was off or without a network, or notifications are switched off on it.';

/** `send`: texts that were queued in a unit just committed. */
export function openPusher(station: Station, send: (businessId: string, rows: readonly OutboxText[]) => void): Pusher {
  const inHand = new Set<Promise<void>>();

  function pushOne(businessId: string, push: Push): Promise<void> {
    const work: Promise<void> = tryPush(station, businessId, push)
      .then((rows) => send(businessId, rows))
      // It stays claimed until its claim runs out, then is found again; at its `textAt` it becomes a text.
      .catch((error: unknown) => station.log.error({ err: error }, 'a push could not be sent or marked'))
      .finally(() => inHand.delete(work));
    inHand.add(work);
    return work;
  }

  const isDue = (businessId: string) => station.storage.read(businessId, (reader) => isPushDue(reader, station.now()));

  station.pushesMade.listen((businessId, push) => void pushOne(businessId, push));
  return {
    async pushDue(businessId) {
      const now = station.now();
      if (!(await isDue(businessId))) return;
      const due = await station.storage.transact(businessId, (unit) => claimPushes(unit, now, now + CLAIM_MS));
      await Promise.all(due.map((push) => pushOne(businessId, push)));
    },
    async textUnheard(businessId) {
      if (!(await isDue(businessId))) return;
      send(businessId, await station.storage.transact(businessId, (unit) => takeUnheard(station, unit)));
    },
    async whenAllIdle() {
      while (inHand.size > 0) await Promise.all(inHand);
    },
  };
}

/** Pushes to these devices at once, and notes how each fared but for those that took it: whether they show it they say themselves. */
export async function pushTo(
  station: Station,
  businessId: string,
  push: Push,
  devices: readonly PushSubscription[],
): Promise<readonly PushedTo[]> {
  const { business, badge } = await station.storage.read(businessId, async (reader) => ({
    ...(await loadBusiness(reader)),
    badge: (await threadFigures(reader, station.now())).needsYouCount,
  }));
  const tried = await Promise.all(
    devices.map(async (device) => {
      const payload = payloadOf(push, { business, deviceId: device.id, badge, url: station.ownUrl });
      const result = await station.push.send(device, letterOf(push, JSON.stringify(payload), station.now()));
      return { device, result };
    }),
  );
  await station.storage.transact(businessId, async (unit) => {
    for (const one of tried) await noteResult(station, unit, one);
  });
  return tried;
}

/** Gives the texts to send, where no push service took it. */
async function tryPush(station: Station, businessId: string, push: Push): Promise<readonly OutboxText[]> {
  const devices = devicesFor(await station.storage.read(businessId, listSubscriptions), station.now());
  const tried = await pushTo(station, businessId, push, devices);
  const now = station.now();
  const step = afterTry(
    tried.map(({ result }) => result),
    { tries: push.tries, now, random: station.random() },
  );
  return station.storage.transact(businessId, async (unit) => {
    if (step.next === 'wait') await markPushSent(unit, push.id);
    if (step.next === 'again') await putPushOff(unit, push.id, step.at);
    // Heard meanwhile, or texted already.
    if (step.next !== 'text' || !(await endPush(unit, push.id))) return [];
    return textInstead(station, unit, push, now);
  });
}

async function takeUnheard(station: Station, unit: Unit): Promise<readonly OutboxText[]> {
  const now = station.now();
  const unheard = await takeUnheardPushes(unit, now);
  if (unheard.length === 0) return [];
  const queued: OutboxText[] = [];
  for (const push of unheard) {
    await notePushUnheard(unit, { pushedAt: push.at, error: UNHEARD, at: now });
    queued.push(...(await textInstead(station, unit, push, now)));
  }
  return queued;
}

/** What the owner muted meanwhile is not texted; what her quiet hours caught up with waits for their end. */
async function textInstead(station: Station, unit: Unit, push: Push, at: Instant): Promise<readonly OutboxText[]> {
  const { business } = await loadBusiness(unit);
  const { ownerPhone } = business;
  if (ownerPhone === undefined || push.topic === 'test') return [];
  const route = routeOf(push.topic, business, 0, at);
  if (route.go === 'later') await putTextOff(unit, push.id, route.dueAt);
  if (route.go !== 'now') return [];
  return queueNotice(station, unit, { ownerPhone, body: push.sms, channel: push.channel, at, turnId: push.turnId });
}

function letterOf({ topic, textAt }: Push, payload: string, now: Instant): PushLetter {
  const ttlSeconds = Math.ceil(keptMs(textAt, now) / 1000);
  if (topic === 'test') return { payload, ttlSeconds: TEST_TTL_SECONDS, urgency: 'high', replaces: topic };
  return { payload, ttlSeconds, urgency: urgencyOf(topic), replaces: isReplacing(topic) ? topic : undefined };
}

/** She looks at her phone: a minute later the test is over. */
const TEST_TTL_SECONDS = 60;

async function noteResult(station: Station, unit: Unit, { device, result }: PushedTo): Promise<void> {
  if (result.answer === 'taken') return;
  station.log.warn({ device: device.id, why: result.why }, 'a push was not taken');
  if (result.answer === 'gone') await dropSubscription(unit, device.id);
  else await notePushFailed(unit, { id: device.id, error: result.why, at: station.now() });
}
