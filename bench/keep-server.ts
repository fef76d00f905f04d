/** The webhook down to the committed text, and no further: the real route, signature, storage and log; nobody answers. */
import type { InboundText } from '#server/channels/channel.ts';
import { openAnnouncer } from '#server/flow/announce.ts';
import type { Answerer } from '#server/flow/answer.ts';
import type { Deliverer } from '#server/flow/deliver.ts';
import { ingestText } from '#server/flow/ingest.ts';
import { openPushesMade } from '#server/flow/pushes-made.ts';
import type { Station } from '#server/flow/station.ts';
import { buildHttp } from '#server/http/http.ts';
import { openLog } from '#server/log.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness, saveBusiness } from '#server/storage/businesses.ts';
import { openStorage } from '#server/storage/open.ts';
import { benchConfig, commitDelayMs, NO_LIMITS } from './bench-config.ts';
import { listenForBench } from './served.ts';

const config = benchConfig();
const log = openLog('info');
const storage = await openStorage(config.databaseUrl, { commitDelayMs: commitDelayMs() });
await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
  const { business } = await loadBusiness(unit);
  await saveBusiness(unit, { ...business, limits: NO_LIMITS });
});
const station: Station = {
  storage,
  log,
  channels: new Map(),
  interpreter: {
    name: 'none',
    read: () => Promise.reject(new Error('nothing is read here')),
    status: () => ({ provider: 'builtin', model: undefined, state: 'ok', lastError: undefined, latencyMs: undefined }),
  },
  announcer: openAnnouncer(),
  push: { send: () => Promise.reject(new Error('nothing is pushed here')), publicKey: async () => '', whyNot: () => undefined },
  pushesMade: openPushesMade(),
  now: Date.now,
  random: Math.random,
  ownUrl: (path) => path,
  signInUrl: (code) => code,
  calendarUrl: (id) => id,
};
const answerer: Answerer = { wake: () => {}, takeUp: nobody, whenIdle: nobody, whenAllIdle: nobody, stop: () => {} };
const deliverer: Deliverer = { send: () => {}, sendDue: nobody, takeUp: nobody, whenIdle: nobody, whenAllIdle: nobody };
const flow = { ingest: (text: InboundText) => ingestText(station, text, { answerer, deliverer }), receive: nobody };
await listenForBench(await buildHttp({ config, storage, flow, log }), () => storage.counts());

async function nobody(): Promise<void> {}
