/** The live stream as the app is served it, without a token; `POST /event` commits an event. */
import { eventRoutes } from '#server/http/events.ts';
import { buildHttp } from '#server/http/http.ts';
import { openLog } from '#server/log.ts';
import { recordEvent } from '#server/storage/events.ts';
import { openStorage } from '#server/storage/open.ts';
import { benchConfig } from './bench-config.ts';
import { listenForBench } from './served.ts';

const config = benchConfig();
const log = openLog('error');
const storage = await openStorage(config.databaseUrl);
const app = buildHttp({ config, storage, flow: { ingest: async () => 'kept', receive: async () => {} }, log });
eventRoutes(app, { storage, log });
app.post('/event', async () => {
  const event = { phone: undefined, kind: 'note', payload: {}, at: Date.now() };
  const seq = await storage.transact('default', (unit) => recordEvent(unit, event));
  storage.signal('default');
  return { seq };
});
await listenForBench(app, () => storage.counts());
