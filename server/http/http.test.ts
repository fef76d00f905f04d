import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { z } from 'zod';
import { Problem } from '#contract/errors.ts';
import { StorageBusy } from '#server/storage/storage.ts';
import { type App, buildHttp } from './http.ts';

type Options = { readonly check?: () => Promise<void>; readonly logged?: object[] };

function appWith({ check = async () => {}, logged = [] }: Options = {}): App {
  const log = (facts: object) => void logged.push(facts);
  const app = buildHttp({
    config: { twilio: undefined, publicUrl: 'http://localhost:3000', trustProxy: ['10.0.0.0/8'] },
    storage: { check, businessIds: async () => [], read: () => assert.fail('nothing is read here') },
    flow: { ingest: async () => 'kept', receive: async () => {} },
    log: { debug: log, info: log, warn: log, error: log },
  });
  const Body = z.object({ name: z.string().min(1), visit: z.object({ minutes: z.number().int() }) });
  app.post('/test/echo', { schema: { body: Body, response: { 200: Body } } }, async (request) => request.body);
  app.get('/test/bug', () => Promise.reject(new Error('select * from secrets')));
  app.get('/test/busy', () => Promise.reject(new StorageBusy('locked')));
  app.get('/test/ip', async (request) => ({ ip: request.ip }));
  return app;
}

async function problemAt(app: App, request: InjectOptions | string) {
  const answer = await app.inject(request);
  assert.match(answer.headers['content-type'] ?? '', /^application\/problem\+json/);
  const problem = Problem.parse(answer.json());
  assert.equal(problem.status, answer.statusCode);
  return problem;
}

test('the server says that it lives', async () => {
  const answer = await appWith().inject('/health');
  assert.deepEqual([answer.statusCode, answer.json()], [200, { status: 'ok' }]);
});

test('the server is ready while its database answers', async () => {
  assert.equal((await appWith().inject('/ready')).statusCode, 200);
});

test('the server is not ready without its database, says so, and names no host or user', async () => {
  const logged: object[] = [];
  const app = appWith({ logged, check: () => Promise.reject(new Error('connect ECONNREFUSED admin@10.0.0.7')) });
  const problem = await problemAt(app, '/ready');
  assert.equal(problem.status, 503);
  assert.match(problem.detail, /database/);
  assert.doesNotMatch(JSON.stringify(problem), /10\.0\.0\.7|admin/);
  assert.equal(logged.length, 1);
});

const REFUSED: readonly (readonly [name: string, request: InjectOptions, status: number])[] = [
  ['an unknown address', { method: 'GET', url: '/nowhere' }, 404],
  ['a wrong method', { method: 'DELETE', url: '/health' }, 404],
  ['a malformed address', { method: 'GET', url: '/%zz' }, 400],
  ['JSON that is none', { method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/json' }, payload: '{"name":' }, 400],
  ['an empty JSON body', { method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/json' }, payload: '' }, 400],
  [
    'a poisoned prototype',
    { method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/json' }, payload: '{"__proto__":{"a":1}}' },
    400,
  ],
  [
    'a form where JSON is asked for',
    { method: 'POST', url: '/test/echo', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'a=1' },
    415,
  ],
  [
    'plain text where JSON is asked for',
    { method: 'POST', url: '/test/echo', headers: { 'content-type': 'text/plain' }, payload: '{"name":"a","visit":{"minutes":1}}' },
    415,
  ],
  ['a body over a megabyte', { method: 'POST', url: '/test/echo', payload: { name: 'x'.repeat(1_048_577) } }, 413],
];

for (const [name, request, status] of REFUSED) {
  test(`${name} is a problem with status ${status}`, async () => {
    const problem = await problemAt(appWith(), request);
    assert.equal(problem.status, status);
    assert.ok(problem.title.length > 3);
  });
}

test('addresses under which an owner looks for the app lead to it', async () => {
  for (const url of ['/admin', '/inbox']) {
    const answer = await appWith().inject(url);
    assert.deepEqual([answer.statusCode, answer.headers.location], [308, '/app']);
  }
});

test('wrong values are named by their fields', async () => {
  const problem = await problemAt(appWith(), { method: 'POST', url: '/test/echo', payload: { name: '', visit: { minutes: 1.5 } } });
  assert.equal(problem.status, 400);
  assert.deepEqual(
    problem.errors?.map(({ path }) => path),
    ['name', 'visit.minutes'],
  );
});

test('a bug is answered without its stack or query, and logged', async () => {
  const logged: object[] = [];
  const problem = await problemAt(appWith({ logged }), '/test/bug');
  assert.equal(problem.status, 500);
  assert.doesNotMatch(JSON.stringify(problem), /secrets/);
  assert.equal(logged.length, 1);
});

test('a busy database is a 503 that says when to come again', async () => {
  const answer = await appWith().inject('/test/busy');
  assert.deepEqual([answer.statusCode, answer.headers['retry-after']], [503, '2']);
});

test('every answer forbids guessing its type, framing it, and telling others where it was', async () => {
  for (const url of ['/health', '/nowhere', '/test/bug']) {
    const { headers } = await appWith().inject(url);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.match(headers['content-security-policy']?.toString() ?? '', /default-src 'none'/);
    assert.equal(headers['x-powered-by'], undefined);
  }
});

test('who a request comes from is believed of trusted proxies only', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.7' };
  const through = (remoteAddress: string) => appWith().inject({ url: '/test/ip', headers, remoteAddress });
  assert.equal((await through('10.1.1.1')).json().ip, '198.51.100.7');
  assert.equal((await through('203.0.113.9')).json().ip, '203.0.113.9');
});
