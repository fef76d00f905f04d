/** The owner's devices: hers to add, to drop and to try, and theirs to say that a push was shown. */
import { printable } from '#core/sms.ts';
import { wordsFor } from '#core/words/words.ts';
import { loadBusiness } from '../storage/businesses.ts';
import {
  dropSubscription,
  listSubscriptions,
  type NewSubscription,
  notePushShown,
  type PushSubscription,
  saveSubscription,
} from '../storage/push-subscriptions.ts';
import { findPush, markPushHeard, type Push, recordPush } from '../storage/pushes.ts';
import type { Unit } from '../storage/storage.ts';
import { secretId, sortableId } from './id.ts';
import { type PushedTo, pushTo } from './push.ts';
import { readAck } from './push-payload.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

/** More devices than an owner has. */
export const DEVICES_MAX = 20;

/** Which device; undefined: all of them. */
export type WhichDevice = { readonly endpoint?: string | undefined; readonly id?: string | undefined } | undefined;

/** Adds a device, or takes over what has changed of one that is known. Gives its id; undefined when there are `DEVICES_MAX` others. */
export async function addDevice(station: Station, unit: Unit, device: Omit<NewSubscription, 'id' | 'at'>): Promise<string | undefined> {
  // Two that come at once would both find room.
  await unit.lock('push devices');
  const devices = await listSubscriptions(unit);
  const known = devices.find(({ endpoint }) => endpoint === device.endpoint);
  if (!known && devices.length >= DEVICES_MAX) return undefined;
  const at = station.now();
  const id = known?.id ?? sortableId(at);
  await saveSubscription(unit, { ...device, device: printable(device.device), id, at });
  announceDevices(station, unit);
  return id;
}

/** False when there is no such device. */
export async function dropDevice(station: Station, unit: Unit, which: WhichDevice): Promise<boolean> {
  const [device] = (await listSubscriptions(unit)).filter((one) => isMeant(one, which));
  if (!device || !(await dropSubscription(unit, device.id))) return false;
  announceDevices(station, unit);
  return true;
}

/** Pushes a test, and says how each device fared; none when there is no such device. It is never texted. */
export async function testDevices(station: Station, businessId: string, which: WhichDevice): Promise<readonly PushedTo[]> {
  const { business, devices } = await station.storage.read(businessId, async (reader) => ({
    ...(await loadBusiness(reader)),
    devices: (await listSubscriptions(reader)).filter((one) => which === undefined || isMeant(one, which)),
  }));
  const words = wordsFor(business.language).pushes;
  const tried = devices.map(async (device) => {
    const push = testPush(station, words.test(device.device));
    await station.storage.transact(businessId, (unit) => recordPush(unit, push));
    return pushTo(station, businessId, push, [device]);
  });
  return (await Promise.all(tried)).flat();
}

/** A device says that it has shown a push: its words need no text any more. False for what we never pushed. */
export async function hearAck(station: Pick<Station, 'storage' | 'now'>, businessId: string, ack: string): Promise<boolean> {
  const read = readAck(ack);
  // Looked for outside any unit: what strangers make up holds nobody back.
  const push = read && (await station.storage.read(businessId, (reader) => findPush(reader, read.pushId)));
  if (!read || !push) return false;
  await station.storage.transact(businessId, async (unit) => {
    await markPushHeard(unit, push.id);
    await notePushShown(unit, read.deviceId, station.now());
  });
  return true;
}

function isMeant({ id, endpoint }: PushSubscription, which: WhichDevice): boolean {
  return id === which?.id || endpoint === which?.endpoint;
}

/** Nothing is to follow from it, but that a device may say that it has shown it. */
function testPush(station: Station, words: { title: string; body: string }): Push {
  const at = station.now();
  const about = { topic: 'test', phone: undefined, turnId: undefined, day: undefined, channel: 'simulator' } as const;
  return { id: secretId(), ...about, ...words, sms: '', at, textAt: undefined, state: 'sent', tries: 0, nextAt: at };
}

function announceDevices(station: Station, unit: Unit): void {
  announceLater(unit, station.announcer, { phone: undefined, kind: 'settings', payload: {}, at: station.now() });
}
