import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { saveBusiness } from '#server/storage/businesses.ts';
import { openStorage } from '#server/storage/open.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { listenTo } from '#test/event-stream.ts';
import { FAKE_ACCOUNT, startFakeTwilio } from '#test/fake-twilio.ts';
import { freshDatabase } from '#test/postgres.ts';
import { startServer } from '#test/server-process.ts';
import { postInbound } from '#test/twilio-posts.ts';

const DANA = '+12125550101';
const ZONE = 'America/New_York';
const BUSINESS = { ...DEFAULT_BUSINESS, id: 'default', name: 'Studio', zone: ZONE, ownerPhone: OWNER_PHONE };
const OWNER = { authorization: `Bearer ${OWNER_TOKEN}` };

let app: TestApp;
let url: string;
before(async () => {
  app = await buildTestApp({ business: BUSINESS, now: instantOf('2026-06-15', '09:00', ZONE) });
  url = await app.http.listen({ port: 0, host: '127.0.0.1' });
});
after(() => app.close());

test('a text and its answer are told as they come, a booking by its id', async () => {
  const stream = await listenTo(url, OWNER_TOKEN);
  assert.equal(stream.status, 200);
  assert.equal(stream.headers.get('content-type'), 'text/event-stream');
  assert.equal(stream.headers.get('x-accel-buffering'), 'no');
  assert.equal(stream.headers.get('x-content-type-options'), 'nosniff');
  const [offer] = (await app.text(DANA, "I'm Dana, can I come in tomorrow at 3 pm?")).replies;
  const [first, second] = await stream.untilHeard(2);
  assert.deepEqual(
    [first?.event.kind, first?.event.phone, first?.event.is_read, first?.event.created_at],
    ['customer_message', DANA, false, '2026-06-15T09:00:00-04:00'],
  );
  assert.deepEqual([second?.event.kind, second?.event.content, second?.event.is_read], ['ai_reply', offer, true]);
  await app.text(DANA, 'yes');
  const events = (await stream.untilHeard(5)).map(({ event }) => event);
  const [booking] = await app.bookings();
  assert.equal(events.find(({ change }) => change === 'booked')?.booking_id, booking?.id);
  stream.close();
});

test('who comes back hears what it missed, by header or by address, and the header counts', async () => {
  const all = await listenTo(url, OWNER_TOKEN, { lastId: 0 });
  const heard = (await all.untilHeard(5)).map(({ seq }) => seq);
  const [, , third] = heard;
  for (const from of [{ lastId: third ?? 0 }, { lastEventId: third ?? 0, lastId: 0 }]) {
    const again = await listenTo(url, OWNER_TOKEN, from);
    const missed = await again.untilHeard(heard.length - 3);
    assert.deepEqual(
      missed.map(({ seq }) => seq),
      heard.slice(3),
    );
    again.close();
  }
  all.close();
});

for (const [name, request, status] of [
  ['a number that is none in the address', { url: '/api/inbox/events?last_id=x', headers: OWNER }, 400],
  ['a number that is none in the header', { url: '/api/inbox/events', headers: { ...OWNER, 'last-event-id': '1;2' } }, 400],
  ['no token', { url: '/api/inbox/events', headers: {} }, 401],
  ['HEAD', { url: '/api/inbox/events', headers: OWNER, method: 'HEAD' }, 404],
] as const) {
  test(`the stream refuses ${name} with ${status}`, async () => {
    assert.equal((await app.http.inject(request)).statusCode, status);
  });
}

test('a server that stops ends its streams and does not wait for those who listen', async () => {
  const stopping = await buildTestApp({ business: BUSINESS, now: instantOf('2026-06-15', '09:00', ZONE) });
  const address = await stopping.http.listen({ port: 0, host: '127.0.0.1' });
  const streams = await Promise.all([1, 2, 3].map(() => listenTo(address, OWNER_TOKEN)));
  const startedAt = performance.now();
  await stopping.close();
  await Promise.all(streams.map(({ ended }) => ended));
  assert.ok(performance.now() - startedAt < 3_000, `${performance.now() - startedAt} ms`);
});

test('what one server process commits is told by the other one on the same PostgreSQL', { timeout: 60_000 }, async () => {
  const database = await freshDatabase();
  const twilio = await startFakeTwilio();
  const storage = await openStorage(database.url);
  await storage.transact('default', (unit) => saveBusiness(unit, BUSINESS));
  await storage.close();
  const env = {
    DATABASE_URL: database.url,
    ADMIN_TOKEN: OWNER_TOKEN,
    LLM_PROVIDER: 'builtin',
    QUIET_WINDOW_MS: '0',
    LOG_LEVEL: 'error',
    TWILIO_API_URL: twilio.url,
    TWILIO_ACCOUNT_SID: FAKE_ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: FAKE_ACCOUNT.authToken,
    TWILIO_PHONE_NUMBER: FAKE_ACCOUNT.phoneNumber,
  };
  const [one, other] = await Promise.all([startServer(env), startServer(env)]);
  try {
    const streams = await Promise.all([one, other].map((server) => listenTo(server.url, OWNER_TOKEN)));
    for (const n of [1, 2, 3]) assert.equal((await postInbound(one.url, { from: `+1212555010${n}`, body: 'hello' })).status, 200);
    const [here, there] = await Promise.all(streams.map((stream) => stream.untilHeard(6)));
    assert.deepEqual(
      there?.map(({ seq, event }) => [seq, event.id]).slice(0, 6),
      here?.map(({ seq, event }) => [seq, event.id]).slice(0, 6),
    );
    assert.equal(new Set(there?.map(({ seq }) => seq)).size, there?.length);
    for (const stream of streams) stream.close();
  } finally {
    await Promise.all([one, other].map((server) => server.end('SIGTERM')));
    await twilio.close();
    await database.drop();
  }
});
