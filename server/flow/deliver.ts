/**
 * Station 4: sends what is in the outbox. One text at a time for each phone and in order, different phones side by side.
 *
 * A crash between `send` and `markSent`, or a connection that dies in between, may send twice, never zero times. So a
 * text that was in somebody's hands before is first looked for at the carrier.
 */
import { retryWaitMs, TRIES_MAX } from '#core/backoff.ts';
import { maskPhone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { type Accepted, DeliveryError } from '../channels/channel.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { recordConsent } from '../storage/consents.ts';
import { findMessageBySid, setDelivery } from '../storage/messages.ts';
import { claimDue, dueBefore, markFailed, markRetry, markSent, type OutboxText, putBack, renewClaim } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { setLabel } from '../storage/threads.ts';
import { sortableId } from './id.ts';
import { openLanes } from './lanes.ts';
import { meterOutbound, warnOfBudget } from './meter.ts';
import { obstacleTo, WITHDRAWN } from './obstacle.ts';
import { announceLater, CLAIM_MS } from './queue.ts';
import { channelOf, type Station } from './station.ts';
import { tellOfCarrier } from './tell.ts';

/** Phones that are sent to at the same time. */
const PHONES_AT_ONCE_MAX = 64;
/** Texts taken up from the outbox in one look. */
const DUE_MAX = 200;
/** Longer than one request to the carrier takes at most: no text is begun with that little left of its claim. */
const SENDING_MS = 16_000;
/** Twilio's code for a recipient who opted out. */
const OPTED_OUT_CODE = 21610;

export type Deliverer = {
  /** Sends rows that this process has just queued and committed. */
  send(businessId: string, rows: readonly OutboxText[]): void;
  /** Takes up what is due: retries, and what a crashed process left behind. Resolves when all of it was tried. */
  sendDue(businessId: string): Promise<void>;
  /** At the start: as `sendDue`, with what the process before had claimed, where no other process can have. */
  takeUp(businessId: string): Promise<void>;
  whenIdle(businessId: string, phone: string): Promise<void>;
  whenAllIdle(): Promise<void>;
};

export function openDeliverer(station: Station): Deliverer {
  const lanes = openLanes(PHONES_AT_ONCE_MAX);

  function deliver(businessId: string, row: OutboxText, isFirstTry: boolean): Promise<void> {
    return lanes
      .run(laneOf(businessId, row.phone), () => deliverOne(station, businessId, row, isFirstTry))
      .then((notices) => send(businessId, notices))
      .catch((error: unknown) => {
        // The row stays claimed until its claim runs out, then is found again.
        station.log.error({ err: error, to: maskPhone(row.phone) }, 'a text could not be delivered or marked');
      });
  }

  async function sendDue(businessId: string, asOf: Instant): Promise<void> {
    const due = await station.storage.transact(businessId, (unit) => claimDue(unit, asOf, asOf + CLAIM_MS, DUE_MAX));
    await Promise.all(due.map((row) => deliver(businessId, row, false)));
  }

  function send(businessId: string, rows: readonly OutboxText[]): void {
    for (const row of rows) void deliver(businessId, row, true);
  }

  return {
    send,
    sendDue: (businessId) => sendDue(businessId, station.now()),
    // As seen from when the last claim has run out.
    takeUp: (businessId) => sendDue(businessId, station.storage.isShared ? station.now() : station.now() + CLAIM_MS + 1),
    whenIdle: (businessId, phone) => lanes.whenIdle(laneOf(businessId, phone)),
    whenAllIdle: () => lanes.whenAllIdle(),
  };
}

function laneOf(businessId: string, phone: string): string {
  return `${businessId} ${phone}`;
}

/** Gives what the owner is to be told because of it. */
async function deliverOne(station: Station, businessId: string, row: OutboxText, isFirstTry: boolean): Promise<readonly OutboxText[]> {
  if (!(await isOurs(station, businessId, row, isFirstTry))) return [];
  const [obstacle, dueFirst] = await station.storage.read(businessId, (reader) =>
    Promise.all([obstacleTo(reader, row, station.now()), dueBefore(reader, row)]),
  );
  if (obstacle) return fail(station, businessId, row, { reason: obstacle, code: undefined });
  // In order: what this phone was to hear before waits for its next try, or is in another process's hands.
  if (dueFirst !== undefined) {
    await station.storage.transact(businessId, (unit) => putBack(unit, row.id, dueFirst));
    return [];
  }
  try {
    const alreadySent = isFirstTry ? undefined : await findSent(station, businessId, row);
    const accepted = alreadySent ?? (await channelOf(station, row.channel).send({ to: row.phone, body: row.body }));
    return await succeed(station, businessId, row, accepted);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return afterFailure(station, businessId, row, error);
  }
}

/** False for a text that waited in its lane until its claim ran out, and is another's by now, or sent. */
async function isOurs(station: Station, businessId: string, row: OutboxText, isFirstTry: boolean): Promise<boolean> {
  const now = station.now();
  if (isFirstTry && now + SENDING_MS <= row.claimedUntil) return true;
  // Looked for and sent: two requests.
  return station.storage.transact(businessId, (unit) => renewClaim(unit, row, now + 2 * SENDING_MS));
}

/** The one at the carrier that may be this text: of those with its words, the first that is no other text of ours. */
async function findSent(station: Station, businessId: string, row: OutboxText): Promise<Accepted | undefined> {
  const found = await channelOf(station, row.channel).findSent({ to: row.phone, body: row.body }, row.createdAt);
  return station.storage.read(businessId, async (reader) => {
    for (const accepted of found) {
      if (!(await findMessageBySid(reader, row.channel, accepted.carrierSid))) return accepted;
    }
    return undefined;
  });
}

async function succeed(station: Station, businessId: string, row: OutboxText, accepted: Accepted): Promise<readonly OutboxText[]> {
  return station.storage.transact(businessId, async (unit) => {
    const isNew = await markSent(unit, row.id);
    await setDelivery(unit, row.messageId, accepted);
    if (!isNew) return [];
    const { business } = await loadBusiness(unit);
    const usage = await meterOutbound(unit, business, row, accepted.segments);
    return warnOfBudget(station, unit, { ...row, business, at: station.now() }, usage);
  });
}

async function afterFailure(station: Station, businessId: string, row: OutboxText, error: DeliveryError): Promise<readonly OutboxText[]> {
  const tries = row.attempts + 1;
  station.log.warn({ to: maskPhone(row.phone), code: error.code, tries, err: error.message }, 'the carrier did not take a text');
  if (error.isPermanent || tries >= TRIES_MAX) return fail(station, businessId, row, { reason: error.message, code: error.code });
  const nextAt = station.now() + retryWaitMs(tries, station.random(), error.retryAfterMs);
  await station.storage.transact(businessId, (unit) => markRetry(unit, row.id, nextAt, error.message));
  return [];
}

async function fail(
  station: Station,
  businessId: string,
  row: OutboxText,
  why: { reason: string; code: number | undefined },
): Promise<readonly OutboxText[]> {
  const now = station.now();
  return station.storage.transact(businessId, async (unit) => {
    await markFailed(unit, row.id, why.reason);
    await setDelivery(unit, row.messageId, { status: 'failed', errorCode: why.code, errorText: why.reason });
    if (why.code === OPTED_OUT_CODE) await learnOptOut(unit, row, now);
    if (why.reason !== WITHDRAWN) await setLabel(unit, row.phone, 'needs_you');
    announceLater(unit, station.announcer, { phone: row.phone, kind: 'delivery', payload: { message_id: row.messageId }, at: now });
    return tellOfCarrier(station, unit, { ...row, at: now, code: why.code, why: why.reason });
  });
}

/** The carrier knows of an opt-out that we never saw: from now on we know it too. */
async function learnOptOut(unit: Unit, row: OutboxText, now: Instant): Promise<void> {
  const consent = {
    id: sortableId(now),
    phone: row.phone,
    channel: row.channel,
    given: false,
    word: '',
    source: 'carrier_error',
    at: now,
  } as const;
  await recordConsent(unit, consent);
}
