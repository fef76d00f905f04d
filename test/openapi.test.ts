/** The description of the HTTP interface: whole, and good enough to make a client of. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { buildTestApp, type TestApp } from './build.ts';

const ROOT = new URL('..', import.meta.url);
/** What clients rely on. */
const ROUTES = `
  GET /health, GET /ready, POST /webhook/sms, POST /webhook/sms/status, GET /calendar/{booking_id}, GET /calendar/feed.ics,
  GET /app, GET /admin, GET /inbox, GET /dev, GET /api/dev/config, POST /api/dev/message,
  GET /api/admin/status, POST /api/admin/pause, POST /api/admin/resume,
  GET /api/admin/bookings, POST /api/admin/bookings, PATCH /api/admin/bookings/{id}, POST /api/admin/bookings/{id}/cancel,
  GET /api/admin/availability, GET /api/admin/blocked, POST /api/admin/block, POST /api/admin/unblock,
  GET /api/admin/settings, POST /api/admin/settings, GET /api/admin/activity, GET /api/admin/budget, POST /api/admin/budget,
  GET /api/admin/llm, POST /api/admin/llm, POST /api/admin/llm/test, GET /api/admin/contacts, GET /api/admin/contacts/{phone},
  GET /api/inbox/threads, GET /api/inbox/thread/{phone}, POST /api/inbox/thread/{phone}/read, POST /api/inbox/reply, GET /api/inbox/events
`
  .split(',')
  .map((route) => route.trim());

type Operation = { readonly summary?: string; readonly tags?: readonly string[]; readonly security?: readonly object[] };
type Document = { readonly openapi: string; readonly paths: Record<string, Record<string, Operation>> };

let app: TestApp;
let document: Document;
before(async () => {
  app = await buildTestApp({ business: { ...DEFAULT_BUSINESS, id: 'default' }, now: Date.UTC(2026, 5, 15) });
  document = (await app.http.inject('/openapi.json')).json();
});
after(() => app.close());

function operations(): readonly (readonly [route: string, Operation])[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
  );
}

test('every route that clients rely on is served and described', () => {
  assert.match(document.openapi, /^3\.1\./);
  const described = new Set(operations().map(([route]) => route));
  assert.deepEqual(
    ROUTES.filter((route) => !described.has(route)),
    [],
  );
});

test('every route says what it is for, and the owner’s that they want her token', () => {
  for (const [route, { summary, tags, security }] of operations()) {
    assert.ok(summary && tags?.length, `${route} has no summary or tag`);
    assert.equal(security !== undefined, /\/api\/(admin|inbox)\//.test(route), route);
  }
});

test('every reference in it leads somewhere', () => {
  const text = JSON.stringify(document);
  for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = path.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
    assert.ok(found, path);
  }
});

const USE = `
import type { components, paths } from './api.d.ts';

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;
type Answer<T> = T extends { responses: { 200: infer Ok } } ? Json<Ok> : never;

export const status: Pick<Answer<paths['/api/admin/status']['get']>, 'paused' | 'messages_this_hour' | 'blocked_count'> = {
  paused: false,
  messages_this_hour: 3,
  blocked_count: 0,
};
export const threads = (list: Answer<paths['/api/inbox/threads']['get']>): string[] => list.map(({ phone }) => phone);
export const starts = (list: Answer<paths['/api/admin/bookings']['get']>): string[] => list.map(({ starts_at }) => starts_at);
export const change: NonNullable<paths['/api/admin/settings']['post']['requestBody']>['content']['application/json'] = {
  availability: 'Mon-Fri 9-5',
  services: [{ name: 'Haircut', duration_minutes: 45, price: '$45' }],
};
export const failed = (problem: components['schemas']['Problem']): string => problem.detail;
// @ts-expect-error a status has no such field
export const wrong = (answer: Answer<paths['/api/admin/status']['get']>) => answer.nothing_of_the_kind;
`;

test('a client made of it compiles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-client-'));
  try {
    const { default: openapiTypescript } = await import('openapi-typescript');
    writeFileSync(join(folder, 'api.d.ts'), await openapiTypescript(JSON.parse(JSON.stringify(document))));
    writeFileSync(join(folder, 'use.ts'), USE);
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', '--module', 'preserve', '--types', ''];
    const tsc = new URL('node_modules/typescript/bin/tsc', ROOT).pathname;
    const run = promisify(execFile)(process.execPath, [tsc, ...options, join(folder, 'use.ts')]);
    await run.catch((error: { stdout: string }) => assert.fail(error.stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
