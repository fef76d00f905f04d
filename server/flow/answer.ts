/**
 * Station 2: a customer's waiting texts become one turn. Understanding is the slow part and no transaction is open then;
 * the decision is taken in one unit, on the rows it is about to change.
 *
 * A turn leaves its texts `waiting` until the unit that answers them commits, so a process killed anywhere in between
 * leaves them to the next start, and a second process that read the same texts finds them answered and does nothing.
 */
import { BURST_MAX_MS, quietMs } from '#core/burst.ts';
import { decide } from '#core/decide.ts';
import { maskPhone, type Phone } from '#core/phone.ts';
import type { Reading, Wording } from '#core/reading.ts';
import type { Instant } from '#core/time.ts';
import { languageAnswered } from '#server/understanding/builtin/detect.ts';
import type { ChannelName } from '../channels/channel.ts';
import { askAgenda } from '../storage/agenda.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { findConversation } from '../storage/conversations.ts';
import { findCustomer } from '../storage/customers.ts';
import { type Message, phonesWaiting, recentMessages, waitingTexts } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import { loadSituation } from '../storage/situation.ts';
import { OverlapRefused, type Reader, StorageBusy, type Unit } from '../storage/storage.ts';
import { commandTurn } from './command.ts';
import { commitTurn } from './commit.ts';
import type { Deliverer } from './deliver.ts';
import { giveToOwner } from './give-to-owner.ts';
import { secretId } from './id.ts';
import { keepSilent } from './keep-silent.ts';
import { openLanes } from './lanes.ts';
import type { Station } from './station.ts';
import { wordingOf } from './wording.ts';

/** Customers that are understood at the same time. */
const CUSTOMERS_AT_ONCE_MAX = 64;
/** Texts read together in one turn. */
const TEXTS_A_TURN_MAX = 20;
/** Texts of the conversation that an interpreter may see. */
const RECENT_MAX = 8;
/** Tries of one decision while the database refuses or is busy; then the texts are the owner's. */
const TRIES_MAX = 4;

export type Answerer = {
  /** A customer's text was committed: answers it after the quiet window, together with what follows in it. */
  wake(businessId: string, text: { phone: Phone; body: string; channel: ChannelName; at: Instant }): void;
  /** Answers every text that waits since before `before`, left behind by a crash or a failure. */
  takeUp(businessId: string, before: Instant): Promise<void>;
  whenIdle(businessId: string, phone: Phone): Promise<void>;
  whenAllIdle(): Promise<void>;
  /** No quiet window is waited for any more: what waits is left to the next start. */
  stop(): void;
};

type Burst = { readonly firstAt: Instant; readonly timer: NodeJS.Timeout; readonly fired: PromiseWithResolvers<void> };

export function openAnswerer(station: Station, deliverer: Deliverer): Answerer {
  const lanes = openLanes(CUSTOMERS_AT_ONCE_MAX);
  const bursts = new Map<string, Burst>();
  let isStopped = false;

  function answer(businessId: string, phone: Phone): Promise<void> {
    if (isStopped) return Promise.resolve();
    return lanes
      .run(laneOf(businessId, phone), () => takeTurns(businessId, phone))
      .catch((error: unknown) => {
        // The texts still wait: the next look takes them up.
        station.log.error({ err: error, from: maskPhone(phone) }, 'a text could not be answered');
      });
  }

  /** More texts than one turn reads become several. */
  async function takeTurns(businessId: string, phone: Phone): Promise<void> {
    for (let read = TEXTS_A_TURN_MAX; read === TEXTS_A_TURN_MAX && !isStopped; ) {
      read = await takeTurn(station, deliverer, businessId, phone);
    }
  }

  function wake(businessId: string, text: { phone: Phone; body: string; channel: ChannelName; at: Instant }): void {
    const lane = laneOf(businessId, text.phone);
    const earlier = bursts.get(lane);
    clearTimeout(earlier?.timer);
    const firstAt = earlier?.firstAt ?? text.at;
    const windowMs = station.channels.get(text.channel)?.quietWindowMs ?? 0;
    const waitMs = quietMs({ firstAt, lastAt: text.at, lastBody: text.body, windowMs, now: station.now() });
    const fired = earlier?.fired ?? Promise.withResolvers<void>();
    const fire = () => {
      bursts.delete(lane);
      void answer(businessId, text.phone).then(fired.resolve);
    };
    if (waitMs === 0) fire();
    else bursts.set(lane, { firstAt, fired, timer: setTimeout(fire, waitMs) });
  }

  async function whenIdle(businessId: string, phone: Phone): Promise<void> {
    const lane = laneOf(businessId, phone);
    for (let burst = bursts.get(lane); burst; burst = bursts.get(lane)) await burst.fired.promise;
    await lanes.whenIdle(lane);
  }

  return {
    wake,
    whenIdle,
    async takeUp(businessId, before) {
      const phones = await station.storage.read(businessId, (reader) => phonesWaiting(reader, before));
      await Promise.all(phones.map((phone) => answer(businessId, phone)));
    },
    whenAllIdle: () => lanes.whenAllIdle(),
    stop() {
      isStopped = true;
      for (const burst of bursts.values()) {
        clearTimeout(burst.timer);
        burst.fired.resolve();
      }
      bursts.clear();
    },
  };
}

function laneOf(businessId: string, phone: Phone): string {
  return `${businessId} ${phone}`;
}

/** One turn, from the waiting texts to the texts of ours that go out. Gives how many texts it read. */
async function takeTurn(station: Station, deliverer: Deliverer, businessId: string, phone: Phone): Promise<number> {
  const heard = await station.storage.read(businessId, (reader) => hear(reader, phone, station.now()));
  if (!heard) return 0;
  try {
    const startedAt = station.now();
    const reading = heard.isOwner ? undefined : { ...(await station.interpreter.read(heard.wording)), ...heard.spoken };
    const read = { ...heard, phone, reading, understandingMs: station.now() - startedAt };
    deliverer.send(businessId, await decideInUnit(station, businessId, read));
  } catch (error) {
    // Nothing is wrong with the texts: they wait until the database is back.
    if (error instanceof StorageBusy) throw error;
    station.log.error({ err: error, from: maskPhone(phone) }, 'a turn failed: its texts are given to the owner');
    deliverer.send(businessId, await giveToOwner(station, businessId, phone, heard.texts));
  }
  return heard.texts.length;
}

type Texts = readonly [Message, ...Message[]];
type Heard = { readonly texts: Texts; readonly isOwner: boolean; readonly wording: Wording; readonly spoken: Spoken };
/** The language to answer in, and whether to remember it. */
type Spoken = Pick<Reading, 'language' | 'isLanguagePlain'>;
type Read = { readonly texts: Texts; readonly phone: Phone; readonly reading: Reading | undefined; readonly understandingMs: number };

/** The waiting texts of one customer, and what is needed to understand them; undefined when none waits. */
async function hear(reader: Reader, phone: Phone, now: Instant): Promise<Heard | undefined> {
  const texts = await waitingTexts(reader, phone, TEXTS_A_TURN_MAX);
  if (!isSome(texts)) return undefined;
  const { business } = await loadBusiness(reader);
  const conversation = (await findConversation(reader, phone, now)) ?? { step: 'idle' as const };
  const customer = await findCustomer(reader, phone);
  const recent = (await recentMessages(reader, phone, RECENT_MAX + texts.length)).filter(
    ({ state, kind }) => state !== 'waiting' && kind !== 'system',
  );
  const said = recent.findLast((message) => message.kind !== 'customer_message')?.body;
  const text = joined(texts);
  const { language, isPlain } = languageAnswered(text, {
    known: business.manners.remembersPreferences ? customer?.language : undefined,
    earlier: recent.filter(({ kind }) => kind === 'customer_message').map(({ body }) => body),
    usual: business.language,
  });
  const wording = wordingOf(business, {
    text,
    now,
    language: customer?.language ?? language,
    conversation,
    said,
    recent: recent.map(({ kind, body }) => ({ by: kind === 'customer_message' ? ('customer' as const) : ('us' as const), body })),
  });
  return { texts, isOwner: phone === business.ownerPhone, wording, spoken: { language, isLanguagePlain: isPlain } };
}

function isSome(texts: readonly Message[]): texts is Texts {
  return texts.length > 0;
}

function joined(texts: readonly Message[]): string {
  return texts.map((text) => text.body).join('\n');
}

/** Decides and commits. Asked again when the database refused or was busy: the rows have changed, so may the answer. */
async function decideInUnit(station: Station, businessId: string, read: Read): Promise<readonly OutboxText[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await station.storage.transact(businessId, (unit) => decideAndCommit(station, unit, read));
    } catch (error) {
      const mayPass = error instanceof OverlapRefused || error instanceof StorageBusy;
      if (!mayPass || tries >= TRIES_MAX) throw error;
    }
  }
}

async function decideAndCommit(station: Station, unit: Unit, read: Read): Promise<readonly OutboxText[]> {
  const now = station.now();
  const situation = await loadSituation(unit, read.phone, now, { said: joined(read.texts), freshId: secretId() });
  const waiting = await waitingTexts(unit, read.phone, TEXTS_A_TURN_MAX + 1);
  // Answered meanwhile by another process.
  if (!read.texts.every((text) => waiting.some(({ id }) => id === text.id))) return [];
  // She went on writing while we read: what she says now may change what she said, so all of it is read together.
  const isOvertaken = waiting.length > read.texts.length && now - read.texts[0].at < BURST_MAX_MS;
  if (isOvertaken && read.reading && read.texts.length < TEXTS_A_TURN_MAX) return [];
  const { channel } = read.texts[0];
  const textIds = read.texts.map(({ id }) => id);
  if (!read.reading)
    return commandTurn(station, unit, { phone: read.phone, bodies: read.texts.map(({ body }) => body), textIds, channel }, now);
  const silence = await keepSilent(station, unit, read, now);
  if (silence) return silence;
  const { reading } = read;
  const turn = await askAgenda(unit, situation.agenda, now, (agenda) => decide({ ...situation, agenda }, reading, now));
  return commitTurn(
    station,
    unit,
    { situation, turn, reading: read.reading, understandingMs: read.understandingMs, textIds, channel },
    now,
  );
}
