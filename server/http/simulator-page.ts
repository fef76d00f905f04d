/** The simulator's page: the files of `web/simulator` as they are. They need no building, so they can never be stale. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { FastifyInstance } from 'fastify';

const FOLDER = new URL('../../web/simulator/', import.meta.url);
/** The colours and sizes of all pages. */
const TOKENS = new URL('../../web/style/tokens.css', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Nothing inline, nothing from elsewhere, and no string ever becomes markup: what a customer writes stays text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const SCHEMA = { summary: 'The simulator', tags: ['simulator'] };

/** `GET /dev` and the files it loads. Only what was in the folder at the start is served. */
export function pageRoutes(scope: FastifyInstance): void {
  const serve = (address: string, file: URL) => {
    const type = TYPES[extname(file.pathname)];
    if (type === undefined) return;
    scope.get(address, { schema: address === '/dev' ? SCHEMA : { hide: true } }, (_request, reply) =>
      reply.headers({ 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-cache' }).send(readFileSync(file)),
    );
  };
  for (const name of readdirSync(FOLDER)) serve(name === 'index.html' ? '/dev' : `/dev/${name}`, new URL(name, FOLDER));
  serve('/dev/tokens.css', TOKENS);
}
