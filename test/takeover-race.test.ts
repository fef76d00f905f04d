/** The owner's reply at every point of a turn: the agent never talks over her. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { recentMessages } from '#server/storage/messages.ts';
import { OWNER_PHONE, OWNER_TOKEN, type TestApp, type TestSetting } from './build.ts';
import type { FakeTwilio } from './fake-twilio.ts';
import { DANA, inbound, slowInterpreter, withTwilio } from './flow-app.ts';
import { freshDatabase } from './postgres.ts';

const OWNERS = 'I will see to it myself';
const UNDERSTANDING_MS = 25;
const CARRIER_MS = 15;
/** The replies come these steps apart, from before the text is kept until after its answer is out. */
const STEP_MS = 8;
/** However slow the machine is: once the answer is out. */
const AFTERWARDS = Number.POSITIVE_INFINITY;

type Arrival = { readonly to: string; readonly body: string; isAfterReply: boolean };

/** An app whose stations take their time, and what reaches its carrier, in order. */
async function withSlowApp(work: (app: TestApp, twilio: FakeTwilio, arrivals: readonly Arrival[]) => Promise<void>, databaseUrl?: string) {
  const arrivals: Arrival[] = [];
  let app: TestApp | undefined;
  const world = { interpreter: slowInterpreter(() => UNDERSTANDING_MS).interpreter, commitDelayMs: 2 };
  const setting: Partial<TestSetting> = { world, ...(databaseUrl && { databaseUrl }) };
  const onRequest = ({ to, body }: { to: string; body: string }) => {
    if (to === OWNER_PHONE) return;
    const arrival = { to, body, isAfterReply: false };
    arrivals.push(arrival);
    // SQLite answers at once: what it shows is what was committed when the text arrived.
    void app?.storage
      .read(DEFAULT_BUSINESS_ID, (reader) => recentMessages(reader, to, 20))
      .then((messages) => {
        arrival.isAfterReply = messages.some(({ kind }) => kind === 'owner_reply');
      });
  };
  await withTwilio(
    async (opened, twilio) => {
      app = opened;
      await work(opened, twilio, arrivals);
    },
    setting,
    onRequest,
  );
}

async function reply(app: TestApp, phone: string, message = OWNERS): Promise<void> {
  const headers = { authorization: `Bearer ${OWNER_TOKEN}` };
  const answer = await app.http.inject({ method: 'POST', url: '/api/inbox/reply', headers, payload: { phone, message } });
  assert.equal(answer.statusCode, 200, answer.body);
}

/** Texts, and has the owner reply some time later; a negative time: she is first. */
async function textAndReply(app: TestApp, phone: string, waitMs: number): Promise<void> {
  const text = async () => {
    if (waitMs < 0) await sleep(-waitMs);
    await app.flow.ingest(inbound(phone, 'can I come tomorrow at 3pm? this is Kim'));
  };
  const texted = text();
  if (waitMs === AFTERWARDS) await texted.then(() => app.flow.whenSettled(DEFAULT_BUSINESS_ID, phone));
  else if (waitMs > 0) await sleep(waitMs);
  await Promise.all([texted, reply(app, phone)]);
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, phone);
}

async function sweep(app: TestApp, twilio: FakeTwilio, customers: number): Promise<readonly string[]> {
  const phones = Array.from({ length: customers }, (_, i) => `+1415555${String(4000 + i)}`);
  twilio.meet(...Array.from({ length: customers * 3 }, () => ({ kind: 'delay' as const, ms: CARRIER_MS })));
  await Promise.all(phones.map((phone, i) => textAndReply(app, phone, i === customers - 1 ? AFTERWARDS : (i - 3) * STEP_MS)));
  return phones;
}

async function assertOwnerHadTheLastWord(app: TestApp, arrivals: readonly Arrival[], phone: string): Promise<boolean> {
  const bodies = arrivals.filter(({ to }) => to === phone).map(({ body }) => body);
  assert.equal(bodies.at(-1), OWNERS, `${phone}: ${bodies.join(' | ')}`);
  assert.ok(bodies.length <= 2);
  const messages = await app.messages(phone);
  const text = messages.find(({ kind }) => kind === 'customer_message');
  assert.ok(text?.state === 'answered' || text?.state === 'with_owner', `${text?.state}`);
  for (const { kind, deliveryStatus, errorText, body } of messages) {
    if (kind === 'ai_reply' && !bodies.includes(body))
      assert.deepEqual([deliveryStatus, /took this thread over/.test(errorText ?? '')], ['failed', true]);
  }
  return bodies.length === 2;
}

test('no text of the agent reaches the carrier after the owner’s reply is committed, whenever it comes', () =>
  withSlowApp(async (app, twilio, arrivals) => {
    const phones = await sweep(app, twilio, 45);
    const spoke = await Promise.all(phones.map((phone) => assertOwnerHadTheLastWord(app, arrivals, phone)));
    assert.ok(spoke.includes(true) && spoke.includes(false), 'the replies came before as well as after the agent had spoken');
    assert.deepEqual(
      arrivals.filter(({ body, isAfterReply }) => isAfterReply && body !== OWNERS),
      [],
    );
  }));

test('the same on PostgreSQL, where units run side by side', async () => {
  const database = await freshDatabase();
  try {
    await withSlowApp(async (app, twilio, arrivals) => {
      for (const phone of await sweep(app, twilio, 25)) await assertOwnerHadTheLastWord(app, arrivals, phone);
    }, database.url);
  } finally {
    await database.drop();
  }
});

test('an answer that waits for its next try is withdrawn by the owner’s reply', () =>
  withSlowApp(async (app, twilio, arrivals) => {
    twilio.meet({ kind: 'busy', retryAfterSeconds: 1 });
    await app.flow.ingest(inbound(DANA, 'hello there'));
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
    assert.equal(arrivals.length, 1);
    await reply(app, DANA);
    app.passMinutes(10);
    await twilio.received(DANA, 1);
    await sleep(1_200);
    assert.deepEqual(
      arrivals.slice(1).map(({ body }) => body),
      [OWNERS],
    );
    assert.deepEqual(
      twilio.sent.filter(({ to }) => to === DANA).map(({ body }) => body),
      [OWNERS],
    );
  }));

test('an answer that the carrier is slow to take goes before the owner’s reply, not after', () =>
  withSlowApp(async (app, twilio, arrivals) => {
    twilio.meet({ kind: 'delay', ms: 300 });
    await app.flow.ingest(inbound(DANA, 'hello there'));
    while (arrivals.length === 0) await sleep(1);
    await reply(app, DANA);
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
    assert.deepEqual(
      twilio.sent.filter(({ to }) => to === DANA).map(({ body }) => body === OWNERS),
      [false, true],
    );
  }));

test('texts and replies that cross each other: what the customer writes after the reply is the owner’s', () =>
  withSlowApp(async (app, _twilio, arrivals) => {
    await Promise.all([
      app.flow.ingest(inbound(DANA, 'one')),
      reply(app, DANA),
      app.flow.ingest(inbound(DANA, 'two')),
      sleep(10).then(() => app.flow.ingest(inbound(DANA, 'three'))),
    ]);
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
    assert.deepEqual(
      arrivals.map(({ body }) => body),
      [OWNERS],
    );
    const states = (await app.messages(DANA)).filter(({ kind }) => kind === 'customer_message').map(({ state }) => state);
    assert.deepEqual(states, ['with_owner', 'with_owner', 'with_owner']);
  }));
