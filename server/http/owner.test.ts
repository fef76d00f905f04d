import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { Problem } from '#contract/errors.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';

let app: TestApp;
before(async () => {
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Riverside Barber', zone: 'America/New_York', ownerPhone: OWNER_PHONE };
  app = await buildTestApp({ business, now: Date.UTC(2026, 5, 15, 16) });
});
after(() => app.close());

const OWNER = { authorization: `Bearer ${OWNER_TOKEN}` };

function ask(request: InjectOptions) {
  return app.http.inject({ headers: OWNER, ...request });
}

const STRANGERS: readonly (readonly [name: string, headers: Record<string, string>, url?: string])[] = [
  ['no token', {}],
  ['a wrong token', { authorization: 'Bearer token1' }],
  ['an empty token', { authorization: 'Bearer ' }],
  ['the token without its scheme', { authorization: OWNER_TOKEN }],
  ['the token as a password', { authorization: `Basic ${Buffer.from(`owner:${OWNER_TOKEN}`).toString('base64')}` }],
  ['the token twice', { authorization: `Bearer ${OWNER_TOKEN} ${OWNER_TOKEN}` }],
  ['the token in the address', {}, `/api/admin/status?token=${OWNER_TOKEN}&access_token=${OWNER_TOKEN}`],
  ['the token in a cookie', { cookie: `token=${OWNER_TOKEN}` }],
];

for (const [name, headers, url = '/api/admin/status'] of STRANGERS) {
  test(`${name} opens nothing, and says how to bring one`, async () => {
    const answer = await app.http.inject({ url, headers });
    assert.equal(answer.statusCode, 401);
    assert.match(answer.headers['www-authenticate']?.toString() ?? '', /^Bearer realm="phonebook"/);
    assert.equal(Problem.parse(answer.json()).status, 401);
  });
}

test('the scheme may be written in any case', async () => {
  assert.equal((await app.http.inject({ url: '/api/admin/status', headers: { authorization: `bearer ${OWNER_TOKEN}` } })).statusCode, 200);
});

test('every route of the owner refuses strangers, before it reads what they sent', async () => {
  const { paths } = (await app.http.inject('/openapi.json')).json();
  const routes = Object.entries<Record<string, unknown>>(paths).filter(([path]) => /^\/api\/(admin|inbox)\//.test(path));
  assert.ok(routes.length > 5);
  for (const [path, operations] of routes)
    for (const method of Object.keys(operations)) {
      const url = path.replaceAll(/\{\w+\}/g, 'x');
      const answer = await app.http.inject({ method: method as 'GET', url, headers: { 'content-type': 'application/json' }, payload: '{' });
      assert.equal(answer.statusCode, 401, `${method} ${path}`);
    }
});

const REFUSED: readonly (readonly [name: string, request: InjectOptions, status: number, path?: string])[] = [
  ['an unknown address', { url: '/api/admin/nothing' }, 404],
  ['a wrong method', { method: 'DELETE', url: '/api/admin/status' }, 404],
  [
    'a form where JSON is asked for',
    { method: 'POST', url: '/api/admin/block', headers: { ...OWNER, 'content-type': 'application/x-www-form-urlencoded' }, payload: 'a=1' },
    415,
  ],
  ['a body over a megabyte', { method: 'POST', url: '/api/admin/block', payload: { phone: 'x'.repeat(1_048_577) } }, 413],
  ['a body that is none', { method: 'POST', url: '/api/admin/block' }, 400],
  ['a number that is none', { method: 'POST', url: '/api/admin/block', payload: { phone: '911' } }, 400, 'phone'],
  ['the own number', { method: 'POST', url: '/api/admin/block', payload: { phone: OWNER_PHONE } }, 400, 'phone'],
  ['a page of nobody', { url: '/api/admin/blocked?cursor=zz' }, 400, 'cursor'],
  ['a page too long', { url: '/api/admin/blocked?limit=201' }, 400, 'limit'],
];

for (const [name, request, status, path] of REFUSED) {
  test(`${name} is refused with ${status}${path ? ` naming ${path}` : ''}`, async () => {
    const answer = await ask(request);
    assert.equal(answer.statusCode, status);
    if (path) assert.equal(Problem.parse(answer.json()).errors?.[0]?.path, path);
  });
}

test('what needs no body may be asked for as JSON without one', async () => {
  const headers = { ...OWNER, 'content-type': 'application/json' };
  assert.equal((await ask({ method: 'POST', url: '/api/admin/resume', headers })).statusCode, 200);
  assert.equal((await ask({ method: 'POST', url: '/api/admin/block', headers, payload: '' })).statusCode, 400);
  assert.equal((await ask({ method: 'POST', url: '/api/admin/block', headers, payload: '{"__proto__":{}}' })).statusCode, 400);
});

test('a pause silences the agent and is over when the owner says so', async () => {
  assert.deepEqual((await ask({ method: 'POST', url: '/api/admin/pause' })).json(), { ok: true, paused: true });
  const began = (await ask({ url: '/api/admin/status' })).json().paused_since;
  app.passMinutes(5);
  await ask({ method: 'POST', url: '/api/admin/pause' });
  assert.deepEqual((await app.text('+12125550101', 'hello')).replies, []);
  await app.text(OWNER_PHONE, '#status');
  const status = (await ask({ url: '/api/admin/status' })).json();
  assert.deepEqual(
    [status.paused, status.paused_since, status.messages_this_hour],
    [true, began, 1],
    "her own text counts as none of a customer's",
  );
  assert.deepEqual((await ask({ method: 'POST', url: '/api/admin/resume' })).json(), { ok: true, paused: false });
  assert.equal((await app.text('+12125550101', 'hello')).replies.length, 1);
});

test('a blocked number is kept and not answered, and is answered again once it is let in', async () => {
  const block = { phone: '(212) 555-0102', reason: 'rude' };
  assert.deepEqual((await ask({ method: 'POST', url: '/api/admin/block', payload: block })).json(), { ok: true, phone: '+12125550102' });
  assert.deepEqual((await app.text('+12125550102', 'book me')).states, ['ignored: blocked']);
  const [listed] = (await ask({ url: '/api/admin/blocked' })).json();
  assert.deepEqual(listed, { phone: '+12125550102', reason: 'rude', is_auto: false, created_at: '2026-06-15T12:05:00-04:00' });
  assert.equal((await ask({ url: '/api/admin/status' })).json().blocked_count, 1);
  assert.equal((await ask({ method: 'POST', url: '/api/admin/unblock', payload: { phone: '212-555-0102' } })).statusCode, 200);
  assert.deepEqual((await ask({ url: '/api/admin/blocked' })).json(), []);
  assert.equal((await app.text('+12125550102', 'book me')).replies.length, 1);
});

test('blocked numbers come in pages, each once', async () => {
  const phones = ['+12125550111', '+12125550112', '+12125550113'];
  for (const phone of phones) await ask({ method: 'POST', url: '/api/admin/block', payload: { phone } });
  const seen: string[] = [];
  for (let url: string | undefined = '/api/admin/blocked?limit=2'; url !== undefined; ) {
    const page = await ask({ url });
    seen.push(...page.json().map((blocked: { phone: string }) => blocked.phone));
    url = /^<(.*)>; rel="next"$/.exec(page.headers.link?.toString() ?? '')?.[1];
  }
  assert.deepEqual(seen.toSorted(), phones);
});
