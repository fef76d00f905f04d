/**
 * The owner's app: the files that `scripts/build-app.ts` wrote. An address below `/app` that ends like a file's name is that
 * file; any other is a place in the app, and gets the one page there is.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { TRUSTED_TYPES_POLICY } from '#contract/app-page.ts';
import type { App } from './http.ts';

/** Nothing inline, nothing from elsewhere, and no string ever becomes markup: what a customer writes stays text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
].join('; ');

/** What the app never asks for, so that nothing in it can. */
const NOT_ASKED_FOR = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone', 'payment', 'serial', 'usb'];

/** Of the service worker's file too: the policy of the file it came in is the one it works under. */
const HEADERS = {
  'content-security-policy': POLICY,
  'permissions-policy': NOT_ASKED_FOR.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** Their names change with what is in them. */
const HASHED = /^assets[/\\]/;
const HASHED_CACHING = 'public, max-age=31536000, immutable';
/** The worker looks after `/app` itself, not only what is below it. */
const WORKER = 'sw.js';
const WORKER_SCOPE = '/app';

const PAGE = 'index.html';
const FILE_NAME = /\.[a-z0-9]+$/i;
const COMPRESSED = /\.(br|gz)$/;

/** The folder into which the app is built when nothing else is said. */
const APP_FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url));

const SCHEMA = { summary: "The owner's app", description: 'Each of its pages has an address below this one.', tags: ['public'] };
const Below = z.object({ '*': z.string() });

/** `GET /app` and everything below it, from `folder`: an absolute path, which need not be there yet. */
export function appRoutes(app: App, folder: string = APP_FOLDER): void {
  app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: folder,
      serve: false,
      preCompressed: true,
      cacheControl: false,
      dotfiles: 'ignore',
      suppressWarning: true,
      setHeaders: (reply, path) => sayHowLongItHolds(reply, relative(folder, path).replace(COMPRESSED, '')),
    });
    scope.addHook('onRequest', async (_request, reply) => void reply.headers(HEADERS));
    addRoutes(scope, folder);
  });
}

function addRoutes(scope: App, folder: string): void {
  scope.get('/app', { schema: SCHEMA }, (_request, reply) => sendPage(reply, folder));
  scope.get('/app/*', { schema: { hide: true, params: Below } }, (request, reply) => {
    const path = request.params['*'];
    return path !== PAGE && FILE_NAME.test(path) ? reply.sendFile(path) : sendPage(reply, folder);
  });
}

/** Only of a file that is there: that one is missing may be different in a moment. */
function sayHowLongItHolds(reply: Pick<FastifyReply, 'header'>, path: string): void {
  if (HASHED.test(path)) reply.header('cache-control', HASHED_CACHING);
  if (path === WORKER) reply.header('service-worker-allowed', WORKER_SCOPE);
}

function sendPage(reply: FastifyReply, folder: string): FastifyReply {
  if (existsSync(join(folder, PAGE))) return reply.sendFile(PAGE);
  return reply.code(503).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(NOT_BUILT);
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>phonebook</title>
<h1>The app has not been built yet</h1>
<p>Run <code>npm run build</code> in phonebook's folder, then reload this page. <code>npm start</code> does it by itself.</p>
<p>Texts are answered meanwhile.</p>
</html>
`;
