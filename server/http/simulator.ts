/**
 * The simulator: a page with two phones, and what it asks the server. A text typed there goes the very way of a carrier's.
 *
 * Nobody signs in here, so it exists only where that does no harm: see `reachOf`. Elsewhere its addresses are a 404 like
 * any other.
 */
import type { FastifyRequest } from 'fastify';
import { SimulatedAnswer, SimulatedText, SimulatedThread, SimulatorConfig, ThreadQuery } from '#contract/simulator.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import type { Flow } from '../flow/flow.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '../storage/businesses.ts';
import type { Storage } from '../storage/storage.ts';
import type { App } from './http.ts';
import { LOOPBACK, networks } from './networks.ts';
import { readPhone } from './phone-field.ts';
import { pageRoutes } from './simulator-page.ts';
import { runText } from './simulator-turn.ts';
import { viewConfig, viewThread } from './simulator-view.ts';

export type SimulatorParts = {
  readonly config: {
    readonly devSimulator: 'on' | 'off' | 'auto';
    /** Base of calendar links, without a slash at its end. */
    readonly publicUrl: string;
    /** Undefined: no account is configured, and no text leaves the machine. */
    readonly twilio: { readonly phoneNumber: Phone } | undefined;
  };
  readonly storage: Storage;
  readonly flow: Pick<Flow, 'ingest' | 'whenSettled'>;
  /** Who reads the texts, and how that one fares. */
  readonly interpreter: { status(): ModelStatus };
  now(): Instant;
};

/** What the simulator shows of the reader in use. */
type ModelStatus = {
  readonly provider: string;
  readonly model: string | undefined;
  readonly state: 'ok' | 'failing' | 'off';
  readonly lastError: string | undefined;
};

/** The business's number while no carrier gave it one; kept free for fiction. */
const STAND_IN_PHONE: Phone = '+12125550100';

/** `GET /dev`, `GET /api/dev/config`, `GET /api/dev/thread` and `POST /api/dev/message`. */
export function simulatorRoutes(app: App, parts: SimulatorParts): void {
  if (parts.config.devSimulator === 'off') return;
  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      // Asked each time: it closes with the first account that is saved.
      if (!hasSimulator(parts.config, request)) return reply.callNotFound();
    });
    await pageRoutes(scope);
    apiRoutes(scope, parts);
  });
}

/** Whether the simulator exists for who sent this request. */
export function hasSimulator(config: SimulatorParts['config'], request: FastifyRequest): boolean {
  const reach = reachOf(config);
  return reach === 'everybody' || (reach === 'this_machine' && isFromThisMachine(request));
}

/** For whom the simulator exists: with `auto` only while no text can leave the machine, and then only for who sits at it. */
export function reachOf(config: SimulatorParts['config']): 'everybody' | 'this_machine' | 'nobody' {
  if (config.devSimulator === 'on') return 'everybody';
  return config.devSimulator === 'auto' && config.twilio === undefined ? 'this_machine' : 'nobody';
}

const isLoopback = networks(LOOPBACK);
const OWN_NAMES = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * True for a request whose socket ends on this machine. One that a tunnel or proxy here passes on for somebody else is
 * not, nor one that a foreign page sends to us under a name of its own (DNS rebinding).
 */
function isFromThisMachine({ raw }: FastifyRequest): boolean {
  const forwardedFor = String(raw.headers['x-forwarded-for'] ?? '')
    .split(',')[0]
    ?.trim();
  const isOwnName = OWN_NAMES.test(raw.headers.host ?? '');
  return isLoopback(raw.socket.remoteAddress ?? '') && isOwnName && !raw.headers.forwarded && (!forwardedFor || isLoopback(forwardedFor));
}

function apiRoutes(scope: App, parts: SimulatorParts): void {
  scope.get('/api/dev/config', { schema: { summary: 'How things stand', tags: ['simulator'], response: { 200: SimulatorConfig } } }, () =>
    viewConfig(parts),
  );

  scope.get(
    '/api/dev/thread',
    { schema: { summary: 'The texts of one phone', tags: ['simulator'], querystring: ThreadQuery, response: { 200: SimulatedThread } } },
    async (request) => {
      return viewThread(parts, readPhone('phone', request.query.phone, await countryOf(parts)));
    },
  );

  scope.post(
    '/api/dev/message',
    { schema: { summary: 'A text by one of the phones', tags: ['simulator'], body: SimulatedText, response: { 200: SimulatedAnswer } } },
    async (request) => {
      const { from_phone, to_phone, message } = request.body;
      const country = await countryOf(parts);
      const from = readPhone('from_phone', from_phone, country);
      const to = to_phone === undefined ? ourPhone(parts.config) : readPhone('to_phone', to_phone, country);
      return runText(parts, { from, to, body: message });
    },
  );
}

/** The number that customers text. */
export function ourPhone(config: SimulatorParts['config']): Phone {
  return config.twilio?.phoneNumber ?? STAND_IN_PHONE;
}

async function countryOf({ storage }: SimulatorParts): Promise<string> {
  const { business } = await storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
  return business.country;
}
