/** The whole server, wired in one place. */
import type { Instant } from '#core/time.ts';
import type { Channel, ChannelName } from './channels/channel.ts';
import { STAND_IN_OWNER_PHONE, simulatorChannel } from './channels/simulator/simulator.ts';
import { channelInForce } from './channels/twilio/in-force.ts';
import { twilioChannel } from './channels/twilio/twilio.ts';
import { openPushService } from './channels/web-push/web-push.ts';
import type { Config } from './config.ts';
import { openAnnouncer } from './flow/announce.ts';
import { type Flow, openFlow } from './flow/flow.ts';
import { openPushesMade } from './flow/pushes-made.ts';
import type { Log, Station } from './flow/station.ts';
import { appRoutes } from './http/app-page.ts';
import { feedRoutes } from './http/feed.ts';
import { buildHttp, type App as Http } from './http/http.ts';
import { ownerRoutes } from './http/owner.ts';
import { statusCallbackUrl } from './http/public-url.ts';
import { pushAckRoutes } from './http/push.ts';
import { signInRoutes } from './http/sign-in.ts';
import { simulatorRoutes } from './http/simulator.ts';
import { llmInForce, type SavedLlm } from './llm-desk.ts';
import { forgetDevicesOfOldToken } from './owner-token-mark.ts';
import { openPushKeys } from './push-keys.ts';
import { openSaved, type Saved } from './saved.ts';
import { openSecretBox, type SecretBox } from './secrets.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness, saveBusiness } from './storage/businesses.ts';
import { openStorage } from './storage/open.ts';
import type { Storage } from './storage/storage.ts';
import { type SavedTwilio, type TwilioInForce, twilioInForce } from './twilio-desk.ts';
import type { ChosenInterpreter } from './understanding/auto.ts';
import { interpreterInForce } from './understanding/in-force.ts';

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
  /** Pushes go to plain servers on this machine too. */
  readonly pushesToLoopback?: boolean;
  /** Where the built app is, when not in `web/dist`. */
  readonly appFolder?: string;
};

/** Work in hand is waited for this long when the program is asked to stop; then it is left to the next start. */
const STOP_MS = 7500;
/** Requests are waited for this long. */
const CLOSE_MS = 1000;

/**
 * Opens the database and wires the stations. It neither listens nor works yet: whoever listens calls `flow.start()` then,
 * so that a second program on the same file ends at the taken port before it has touched a text.
 */
export async function buildApp(environment: Config, world: World): Promise<App> {
  const now = world.now ?? Date.now;
  const storage = await openStorage(environment.databaseUrl, {
    now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    commitDelayMs: world.commitDelayMs ?? 0,
    onError: (error) => world.log.error({ err: error }, 'what follows a commit failed; the commit stands'),
  });
  await forgetDevicesOfOldToken(storage, world.ownerToken, now());
  const box = openSecretBox(environment);
  const { config, twilio, llm, saved } = await openSettings(environment, storage, box);
  await rememberOwner(storage, config);
  const interpreter = world.interpreter ?? interpreterInForce(() => llm.settings());
  const station: Station = {
    storage,
    interpreter,
    channels: openChannels(config, twilio),
    announcer: openAnnouncer(),
    push: openPushService({
      keys: openPushKeys(storage, box, now),
      publicUrl: config.publicUrl,
      takesLoopback: world.pushesToLoopback === true,
    }),
    pushesMade: openPushesMade(),
    log: world.log,
    now,
    random: world.random ?? Math.random,
    ownUrl: (path) => `${config.publicUrl}${path}`,
    signInUrl: (code) => `${config.publicUrl}/app#code=${code}`,
    calendarUrl: (bookingId) => `${config.publicUrl}/calendar/${bookingId}`,
  };
  station.announcer.listen(({ businessId }) => storage.signal(businessId));
  if (storage.isShared) storage.onSignal(() => void rereadAll(saved, world.log));
  const flow = openFlow(station);
  const http = buildHttp({ config, storage, flow, log: world.log });
  appRoutes(http, world.appFolder);
  feedRoutes(http, { config, storage, now });
  ownerRoutes(http, { ...station, interpreter, config, flow, twilio, llm: llm.desk(interpreter), ownerToken: world.ownerToken });
  pushAckRoutes(http, { storage, now });
  signInRoutes(http, { storage, now, ownerToken: world.ownerToken });
  simulatorRoutes(http, { config, storage, flow, interpreter, now });
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

/** What the owner saved of accounts and models, over what the environment says. It holds from the moment it is saved. */
async function openSettings(environment: Config, storage: Storage, box: SecretBox) {
  const savedTwilio = await openSaved<SavedTwilio>(storage, box, 'twilio');
  const savedLlm = await openSaved<SavedLlm>(storage, box, 'llm');
  const twilio = twilioInForce(savedTwilio, environment);
  const config: Config = {
    ...environment,
    get twilio() {
      return twilio.account();
    },
  };
  return { config, twilio, llm: llmInForce(savedLlm, environment.llm), saved: [savedTwilio, savedLlm] };
}

/** Another process may have saved something. */
async function rereadAll(saved: readonly Pick<Saved<unknown>, 'reread'>[], log: Log): Promise<void> {
  try {
    for (const one of saved) await one.reread();
  } catch (error) {
    log.error({ err: error }, 'saved accounts and keys could not be read; what was known before holds');
  }
}

function openChannels(config: Config, account: TwilioInForce): ReadonlyMap<ChannelName, Channel> {
  const { twilioApiUrl: apiUrl, quietWindowMs, publicUrl } = config;
  const simulator = simulatorChannel(quietWindowMs === undefined ? {} : { quietWindowMs });
  // Without an account nothing leaves the machine, also of what comes in by Twilio's webhook.
  const twilio = channelInForce(() => account.account(), {
    open: (account) => twilioChannel({ account, apiUrl, quietWindowMs, statusCallback: statusCallbackUrl(publicUrl) }),
    without: { ...simulator, name: 'twilio' },
  });
  return new Map([simulator, twilio].map((channel) => [channel.name, channel]));
}

async function stop({ http, storage, flow, interpreter }: Omit<App, 'stop'>): Promise<void> {
  // Requests in hand are answered; a client that never ends its own is cut off.
  const cutOff = setTimeout(() => http.server.closeAllConnections(), CLOSE_MS);
  await http.close();
  clearTimeout(cutOff);
  await flow.stop(STOP_MS);
  interpreter.stop();
  await storage.close();
}
