/**
 * The limits that goals are measured against: a signed form received by Fastify and nothing done with it (`/http`), and
 * the same with one wait for the disk (`/sync`), as much slower as the commits it stands beside (`COMMIT_DELAY_MS`).
 */
import { fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node:querystring';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyRequest } from 'fastify';
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import { listenForBench } from './served.ts';
import { AUTH_TOKEN } from './webhook-form.ts';

const delayMs = Number(process.env.COMMIT_DELAY_MS ?? 0);
const file = openSync(join(process.env.BENCH_FOLDER ?? '.', 'page'), 'w');
const page = Buffer.alloc(4096, 1);
writeSync(file, page, 0, page.length, 0);
const sleeper = new Int32Array(new SharedArrayBuffer(4));

const app = Fastify();
await app.register(formbody, { parser: (text) => parse(text) });
app.get('/health', () => ({ status: 'ok' }));
app.post('/http', (request, reply) =>
  reply
    .code(isSigned(request) ? 200 : 403)
    .type('text/xml')
    .send('<Response/>'),
);
app.post('/sync', (request, reply) => {
  const status = isSigned(request) ? 200 : 403;
  writeSync(file, page, 0, page.length, 0);
  if (delayMs > 0) Atomics.wait(sleeper, 0, 0, delayMs);
  fdatasyncSync(file);
  return reply.code(status).type('text/xml').send('<Response/>');
});
await listenForBench(app);

function isSigned(request: FastifyRequest): boolean {
  const signature = request.headers['x-twilio-signature'];
  const form = request.body as Record<string, string>;
  return webhooks.validateRequest(AUTH_TOKEN, String(signature), `http://${request.headers.host}${request.url}`, form);
}
