/** The server's front: what holds for every route. The routes themselves are one file each. */
import { fastify } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Flow } from '../flow/flow.ts';
import type { Log } from '../flow/station.ts';
import type { Storage } from '../storage/storage.ts';
import { calendarRoutes } from './calendar.ts';
import { healthRoutes } from './health.ts';
import { networks } from './networks.ts';
import { oldAddressRoutes } from './old-addresses.ts';
import { openapiRoutes } from './openapi.ts';
import { problemOf, sendProblem } from './problem.ts';
import { type WebhookParts, webhookRoutes } from './webhook.ts';

/** What the routes work with; wired once in `app.ts`. */
export type HttpParts = {
  readonly config: WebhookParts['config'];
  readonly storage: Pick<Storage, 'businessIds' | 'check' | 'read'>;
  readonly flow: Pick<Flow, 'ingest' | 'receive'>;
  readonly log: Log;
};

/** The app to which routes are added, bodies and answers checked by zod schemas. */
export type App = ReturnType<typeof openApp>;

/** Larger bodies are answered with 413. */
const BODY_BYTES_MAX = 1_048_576;
/** Who sends a request slower than this is not waited for. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than usual proxies keep a connection, so that none sends into one we are just closing. */
const KEEP_ALIVE_MS = 75_000;

/** For API answers, which load nothing; a page says what it needs in a policy of its own. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** The server with its public routes. Further routes are added to it before it listens or is injected into. */
export function buildHttp({ config, storage, flow, log }: HttpParts): App {
  const app = openApp(config, log);
  openapiRoutes(app);
  // In a scope of their own, which is opened once the description is ready to take them in.
  app.register(async (scope) => {
    healthRoutes(scope, { storage, log });
    calendarRoutes(scope, { config, storage });
    oldAddressRoutes(scope);
    webhookRoutes(scope, { config, flow, log });
  });
  return app;
}

function openApp(config: HttpParts['config'], log: Log) {
  const app = fastify({
    // One line a text is logged on its way; a line a request would cost two fifths of the throughput.
    logger: false,
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    trustProxy: networks(config.trustProxy),
    frameworkErrors: (error, _request, reply) => sendProblem(reply, problemOf(error)),
  }).withTypeProvider<ZodTypeProvider>();
  // Plain text, which no route takes, would otherwise reach a route as a string.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook('onRequest', async (_request, reply) => void reply.headers(HEADERS));
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { status: 404, detail: 'There is nothing at this address.' }));
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
    return sendProblem(reply, problem);
  });
  return app;
}
