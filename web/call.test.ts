import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CallError, createServer } from './call.ts';

const words = { unreachable: 'no network', failed: 'did not work' };

type Asked = { readonly path: string; readonly init: RequestInit };

function serverThat(answers: (asked: Asked) => Response | Promise<Response>, token: string | undefined = 'secret') {
  const asked: Asked[] = [];
  let refusals = 0;
  const server = createServer({
    fetch: async (input, init = {}) => {
      const one = { path: String(input), init };
      asked.push(one);
      return answers(one);
    },
    token: () => token,
    onRefused: () => {
      refusals += 1;
    },
    words,
  });
  return { server, asked, refusals: () => refusals };
}

const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

test('the token travels in a header, never in the address', async () => {
  const { server, asked } = serverThat(() => json([]));
  await server.get('/api/admin/bookings', { status: 'confirmed', from: '', to: undefined });
  assert.equal(asked[0]?.path, '/api/admin/bookings?status=confirmed');
  assert.equal(new Headers(asked[0]?.init.headers).get('authorization'), 'Bearer secret');
});

test('a refusal says what the server said, field by field', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: 'A field is wrong',
    errors: [{ path: 'timezone', message: 'no zone' }],
  };
  const { server } = serverThat(() => json(problem, { status: 400, headers: { 'content-type': 'application/problem+json' } }));
  await assert.rejects(server.post('/api/admin/settings', {}), (error) => {
    assert.ok(error instanceof CallError);
    assert.equal(error.message, 'A field is wrong');
    assert.deepEqual(error.fields, problem.errors);
    assert.equal(error.isPassing, false);
    return true;
  });
});

test('a refusal that is no problem document still has words', async () => {
  const { server } = serverThat(() => new Response('<html>', { status: 502 }));
  await assert.rejects(server.get('/api/admin/status'), { message: 'did not work', status: 502, isPassing: true });
});

test('no answer at all is said as such, and may pass', async () => {
  const { server } = serverThat(() => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(server.get('/api/admin/status'), { message: 'no network', status: 0, isPassing: true });
});

test('a good answer that breaks off is no answer: what became of it is not known', async () => {
  const { server } = serverThat(() => new Response('{"id": "b', { headers: { 'content-type': 'application/json' } }));
  await assert.rejects(server.post('/api/admin/bookings', {}), { status: 0, message: 'no network' });
});

test('a wrong token signs out', async () => {
  const { server, refusals } = serverThat(() => json({ detail: 'Sign in' }, { status: 401 }));
  await assert.rejects(server.get('/api/admin/status'));
  assert.equal(refusals(), 1);
});

test('it says which token was refused, for another may be in use when the answer comes', async () => {
  let token = 'old';
  const refused: unknown[] = [];
  const fetchSlowly = async () => {
    token = 'new';
    return json({ detail: 'Sign in' }, { status: 401 });
  };
  const server = createServer({ fetch: fetchSlowly, token: () => token, onRefused: (each) => refused.push(each), words });
  await assert.rejects(server.get('/api/admin/status'));
  token = 'old';
  await assert.rejects(server.open('/api/inbox/events'));
  assert.deepEqual(refused, ['old', 'old']);
});

test('a page knows the address of the next one, and the last has none', async () => {
  const { server } = serverThat(({ path }) =>
    json(['a'], {
      headers: {
        'content-type': 'application/json',
        ...(path.includes('cursor') ? {} : { link: '<http://localhost/api/x?cursor=2>; rel="next"' }),
      },
    }),
  );
  const first = await server.getPage<string>('/api/x');
  assert.deepEqual(first, { items: ['a'], next: '/api/x?cursor=2' });
  assert.equal((await server.getPage<string>(first.next ?? '')).next, undefined);
});

test('what is sent at the end outlives the page, and its failure disturbs nobody', async () => {
  const { server, asked } = serverThat(() => Promise.reject(new TypeError('gone')));
  server.postAtTheEnd('/api/admin/bookings/1/cancel', { notify_customer: true });
  await Promise.resolve();
  assert.equal(asked[0]?.init.keepalive, true);
  assert.equal(asked[0]?.init.body, '{"notify_customer":true}');
});
