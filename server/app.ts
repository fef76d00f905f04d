/** The whole server, wired in one place. */
import type { Instant } from '#core/time.ts';
import type { Channel, ChannelName } from './channels/channel.ts';
import { STAND_IN_OWNER_PHONE, simulatorChannel } from './channels/simulator/simulator.ts';
import { twilioChannel } from './channels/twilio/twilio.ts';
import type { Config } from './config.ts';
import { openAnnouncer } from './flow/announce.ts';
import { type Flow, openFlow } from './flow/flow.ts';
import type { Log, Station } from './flow/station.ts';
import { buildHttp, type App as Http } from './http/http.ts';
import { ownerRoutes } from './http/owner.ts';
import { statusCallbackUrl } from './http/public-url.ts';
import { simulatorRoutes } from './http/simulator.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness, saveBusiness } from './storage/businesses.ts';
import { openStorage } from './storage/open.ts';
import type { Storage } from './storage/storage.ts';
import { type ChosenInterpreter, chooseInterpreter } from './understanding/auto.ts';

export type App = {
  readonly http: Http;
  readonly storage: Storage;
  readonly flow: Flow;
  readonly interpreter: ChosenInterpreter;
  /** Takes no new texts, finishes work in hand or leaves it to the next start, and closes everything. */
  stop(): Promise<void>;
};

/** What a test or a benchmark brings instead of the world. */
export type World = {
  readonly now?: () => Instant;
  readonly random?: () => number;
  readonly log: Log;
  /** Opens the owner's routes; see `admin-token.ts`. */
  readonly ownerToken: string;
  readonly interpreter?: ChosenInterpreter;
  /** Makes every commit slower, as another disk would be. */
  readonly commitDelayMs?: number;
};

/** Work in hand is waited for this long when the program is asked to stop; then it is left to the next start. */
const STOP_MS = 8000;

/** Opens the database, wires the stations, takes up what an earlier run left behind. It does not listen yet. */
export async function buildApp(config: Config, world: World): Promise<App> {
  const now = world.now ?? Date.now;
  const storage = await openStorage(config.databaseUrl, {
    now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    commitDelayMs: world.commitDelayMs ?? 0,
    onError: (error) => world.log.error({ err: error }, 'what follows a commit failed; the commit stands'),
  });
  await rememberOwner(storage, config);
  const interpreter = world.interpreter ?? chooseInterpreter(config.llm);
  const station: Station = {
    storage,
    interpreter,
    channels: openChannels(config),
    announcer: openAnnouncer(),
    log: world.log,
    now,
    random: world.random ?? Math.random,
    signInUrl: (code) => `${config.publicUrl}/app#code=${code}`,
    calendarUrl: (bookingId) => `${config.publicUrl}/calendar/${bookingId}`,
  };
  station.announcer.listen(({ businessId }) => storage.signal(businessId));
  const flow = openFlow(station);
  const http = buildHttp({ config, storage, flow, log: world.log });
  ownerRoutes(http, { ...station, interpreter, config, flow, ownerToken: world.ownerToken });
  simulatorRoutes(http, { config, storage, flow, interpreter, now });
  await flow.start();
  return { http, storage, flow, interpreter, stop: () => stop({ http, storage, flow, interpreter }) };
}

/**
 * The owner's phone of the environment holds until one is saved in the settings. Without an account a number kept free
 * for fiction stands in, so that the simulator's owner hears what a real one would.
 */
async function rememberOwner(storage: Storage, config: Config): Promise<void> {
  const ownerPhone = config.ownerPhone ?? (config.twilio ? undefined : STAND_IN_OWNER_PHONE);
  await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    const { business } = await loadBusiness(unit);
    const isSaved = business.ownerPhone !== undefined && business.ownerPhone !== STAND_IN_OWNER_PHONE;
    if (!isSaved && business.ownerPhone !== ownerPhone) await saveBusiness(unit, { ...business, ownerPhone });
  });
}

function openChannels(config: Config): ReadonlyMap<ChannelName, Channel> {
  const { twilio: account, twilioApiUrl: apiUrl, quietWindowMs, publicUrl } = config;
  const simulator = simulatorChannel(quietWindowMs === undefined ? {} : { quietWindowMs });
  // Without an account nothing leaves the machine, also of what comes in by Twilio's webhook.
  const twilio: Channel = account
    ? twilioChannel({ account, apiUrl, quietWindowMs, statusCallback: statusCallbackUrl(publicUrl) })
    : { ...simulator, name: 'twilio' };
  return new Map([simulator, twilio].map((channel) => [channel.name, channel]));
}

async function stop({ http, storage, flow, interpreter }: Omit<App, 'stop'>): Promise<void> {
  await http.close();
  await flow.stop(STOP_MS);
  interpreter.stop();
  await storage.close();
}
