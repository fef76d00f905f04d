/**
 * The way of a text, as the rest of the server sees it.
 *
 *   ingest   keeps a text once, lets the guard judge it, commits; only then has the carrier its 200
 *   answer   takes a customer's waiting texts: understands (no transaction open), decides and commits in one unit
 *   deliver  claims what is to go out, sends it, marks it, backs off or gives up
 *   announce tells open apps, after the commit
 *   push     tells the owner's devices what she must know, and texts her what none of them has shown
 *
 * Each station leaves its work in the database until the next one has taken it over, so whatever a killed process held
 * in its hands is found again: at the start, and by a look at intervals.
 */
import type { Phone } from '#core/phone.ts';
import type { ChannelName, InboundText, Receipt } from '../channels/channel.ts';
import type { OutboxText } from '../storage/outbox.ts';
import { takeInNewWords } from '../storage/search.ts';
import { openAnswerer } from './answer.ts';
import { openPriceAsker } from './ask-prices.ts';
import { openDeliverer } from './deliver.ts';
import { type Ingested, ingestText } from './ingest.ts';
import { queuePlanned } from './planned.ts';
import { openPusher } from './push.ts';
import { receiveReceipt } from './receive.ts';
import type { Station } from './station.ts';
import { tellKept } from './tell-kept.ts';
import { wakeThreads } from './thread-care.ts';
import { watchModel } from './watch-model.ts';

export type Flow = {
  /** Keeps a text. Resolves after its commit: from then on it is answered, even after a crash. */
  ingest(text: InboundText): Promise<Ingested>;
  /** Takes a delivery receipt; one for an unknown text is dropped, one out of order never moves a status back. */
  receive(channel: ChannelName, receipt: Receipt): Promise<void>;
  /** Sends texts that were queued in a unit just committed. */
  send(businessId: string, rows: readonly OutboxText[]): void;
  /** Tells the owner what was kept for her and is due, and texts her what no device of hers has shown. Done at intervals besides. */
  tellKept(businessId: string): Promise<void>;
  /** Resolves when no text of this customer waits any more and all that was to go out because of it has been tried once. */
  whenSettled(businessId: string, phone: Phone): Promise<void>;
  /** Takes up what an earlier process left behind, then looks again at intervals. */
  start(): Promise<void>;
  /** Takes no new work and resolves when work in hand is done, or after `deadlineMs`; what is left waits for the next start. */
  stop(deadlineMs: number): Promise<void>;
};

/** How often retries, planned replies and threads that were put off are looked for. */
const DUE_LOOK_MS = 1000;
/** How often it is looked for what the owner may be told by now, and for texts whose words are not in the index yet. */
const KEPT_LOOK_MS = 5_000;
/** How often some texts are priced, and how often it is looked whether the model still answers. */
const PRICE_LOOK_MS = 60_000;
const MODEL_LOOK_MS = 10_000;
/** How often texts that nobody answers are looked for, and how old they must be: younger ones are in somebody's hands. */
const STUCK_LOOK_MS = 15_000;
const STUCK_AFTER_MS = 60_000;

export function openFlow(station: Station): Flow {
  const deliverer = openDeliverer(station);
  const answerer = openAnswerer(station, deliverer);
  const pusher = openPusher(station, deliverer.send);
  const looks: Look[] = [];

  function lookEvery(ms: number, work: (businessId: string) => Promise<void>): void {
    looks.push(
      openLook(ms, async () => {
        try {
          for (const businessId of await station.storage.businessIds()) await work(businessId);
        } catch (error) {
          station.log.error({ err: error }, 'looking for work that was left behind failed; it is tried again');
        }
      }),
    );
  }

  return {
    ingest: (text) => ingestText(station, text, { answerer, deliverer }),
    receive: (channel, receipt) => receiveReceipt(station, deliverer, channel, receipt),
    send: (businessId, rows) => deliverer.send(businessId, rows),
    tellKept: tellDue,
    async whenSettled(businessId, phone) {
      await answerer.whenIdle(businessId, phone);
      await deliverer.whenAllIdle();
      await pusher.whenAllIdle();
      // What no push service took goes out as a text.
      await deliverer.whenAllIdle();
    },
    async start() {
      for (const businessId of await station.storage.businessIds()) {
        // First, while nothing of this process is in the outbox.
        deliverer.takeUp(businessId).catch(logFailure);
        answerer.takeUp(businessId, station.now() + 1).catch(logFailure);
      }
      lookEvery(DUE_LOOK_MS, (businessId) => deliverer.sendDue(businessId));
      lookEvery(DUE_LOOK_MS, (businessId) => pusher.pushDue(businessId));
      lookEvery(DUE_LOOK_MS, async (businessId) => deliverer.send(businessId, await queuePlanned(station, businessId)));
      lookEvery(DUE_LOOK_MS, (businessId) => wakeThreads(station, businessId));
      lookEvery(KEPT_LOOK_MS, (businessId) => takeInNewWords(station.storage, businessId));
      lookEvery(KEPT_LOOK_MS, tellDue);
      lookEvery(PRICE_LOOK_MS, openPriceAsker(station));
      lookEvery(MODEL_LOOK_MS, (businessId) => watchModel(station, deliverer, businessId));
      lookEvery(STUCK_LOOK_MS, (businessId) => answerer.takeUp(businessId, station.now() - STUCK_AFTER_MS));
    },
    async stop(deadlineMs) {
      answerer.stop();
      const done = Promise.all([...looks.map((look) => look.stop()), answerer.whenAllIdle(), pusher.whenAllIdle()]).then(() =>
        deliverer.whenAllIdle(),
      );
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, deadlineMs).unref())]);
    },
  };

  async function tellDue(businessId: string): Promise<void> {
    await tellKept(station, deliverer, businessId);
    await pusher.textUnheard(businessId);
  }

  function logFailure(error: unknown): void {
    station.log.error({ err: error }, 'texts of an earlier run could not be taken up; they are looked for again');
  }
}

type Look = { stop(): Promise<void> };

/** Looks now and then every `ms`, never twice at once. */
function openLook(ms: number, look: () => Promise<void>): Look {
  let looking: Promise<void> | undefined;
  const lookOnce = () => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  };
  lookOnce();
  const timer = setInterval(lookOnce, ms);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
