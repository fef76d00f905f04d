/** Limits, counters and notices through the real app: what they do to texts, and that they survive a restart. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { monthOf } from '#core/budget.ts';
import { type Business, DEFAULT_BUSINESS } from '#core/business.ts';
import { instantOf, MINUTE_MS } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '#server/storage/businesses.ts';
import { findThread } from '#server/storage/threads.ts';
import { findUsage } from '#server/storage/usage.ts';
import { buildTestApp, OUR_PHONE, OWNER_PHONE, type TestApp, type TestSetting } from '#test/build.ts';
import { FAKE_ACCOUNT, type FakeTwilio, startFakeTwilio } from '#test/fake-twilio.ts';
import { recount } from '#test/recount.ts';

const ZONE = 'America/New_York';
const DANA = '+14155550101';
const BUSINESS: Business = {
  ...DEFAULT_BUSINESS,
  id: DEFAULT_BUSINESS_ID,
  name: "Sam's Studio",
  ownerName: 'Sam',
  address: '12 Main St',
  ownerPhone: OWNER_PHONE,
  zone: ZONE,
};
const NOW = instantOf('2026-06-15', '09:00', ZONE);

async function withApp(work: (app: TestApp) => Promise<void>, setting: Partial<TestSetting> = {}): Promise<void> {
  const app = await buildTestApp({ business: BUSINESS, now: NOW, ...setting });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

async function withFile(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-test-'));
  try {
    await work(join(folder, 'kept.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withTwilio(work: (twilio: FakeTwilio, env: NonNullable<TestSetting['env']>) => Promise<void>): Promise<void> {
  const twilio = await startFakeTwilio();
  const { accountSid, authToken, phoneNumber } = FAKE_ACCOUNT;
  const env = {
    TWILIO_API_URL: twilio.url,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_PHONE_NUMBER: phoneNumber,
  };
  try {
    await work(twilio, env);
  } finally {
    await twilio.close();
  }
}

/** A text by the carrier, who counted its segments or did not. */
async function twilioText(app: TestApp, from: string, body: string, segments?: number): Promise<void> {
  sids += 1;
  const text = { carrierSid: `SMlimits${sids}`, from, to: OUR_PHONE, body, optOutType: undefined, segments, mediaCount: 0 };
  await app.flow.ingest({ channel: 'twilio', ...text });
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, from);
}
let sids = 0;

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await sleep(20);
  }
  assert.fail('it did not come to hold in 4 seconds');
}

const ownerHears = async (app: TestApp) => (await app.messages(OWNER_PHONE)).map(({ body }) => body);
const usageOf = (app: TestApp) => app.storage.read(DEFAULT_BUSINESS_ID, (reader) => findUsage(reader, monthOf(app.now(), ZONE)));

test('the sixteenth text of an hour blocks its sender, also over a restart, and she starts afresh once let in', () =>
  withFile(async (databaseUrl) => {
    await withApp(
      async (app) => {
        for (let n = 0; n < 10; n += 1) assert.equal((await app.text(DANA, 'where are you?')).replies.length, 1);
      },
      { databaseUrl },
    );
    await withApp(
      async (app) => {
        for (let n = 0; n < 5; n += 1) assert.equal((await app.text(DANA, 'where are you?')).replies.length, 1);
        const over = await app.text(DANA, 'where are you?');
        assert.deepEqual([over.replies, over.states, over.notices.length], [[], ['ignored: auto_blocked'], 1]);
        assert.match(over.notices[0] ?? '', /blocked \(415\) 555-0101: more than 15/);
        assert.deepEqual((await app.text(DANA, 'hello?')).states, ['ignored: blocked']);
        const thread = await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => findThread(reader, DANA));
        assert.deepEqual([thread?.isAutoBlocked, thread?.blockedReason], [true, 'more than 15 texts in an hour']);
        await app.text(OWNER_PHONE, '#unblock 415 555 0101');
        for (let n = 0; n < 15; n += 1) assert.equal((await app.text(DANA, 'where are you?')).replies.length, 1, `text ${n}`);
        assert.deepEqual((await app.text(DANA, 'where are you?')).states, ['ignored: auto_blocked']);
      },
      { databaseUrl },
    );
  }));

test('an hour that is over counts no more', () =>
  withApp(
    async (app) => {
      for (let n = 0; n < 8; n += 1) {
        assert.equal((await app.text(DANA, 'where are you?')).replies.length, 1);
        app.passMinutes(25);
      }
    },
    { business: { ...BUSINESS, limits: { customerTextsPerHourMax: 3, businessTextsPerHourMax: 100 } } },
  ));

test('the hundred-and-first text of an hour pauses the agent, the owner is told, and consent still counts', () =>
  withApp(async (app) => {
    for (let n = 0; n < 100; n += 1) await app.text(`+1415556${String(1000 + (n % 20))}`, 'where are you?');
    const over = await app.text(DANA, 'where are you?');
    assert.deepEqual([over.replies, over.states], [[], ['with_owner: paused']]);
    assert.match(over.notices.join(), /paused myself: more than 100 texts/);
    const { pausedAt } = await app.storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
    assert.equal(pausedAt, app.now());
    assert.deepEqual((await app.text(DANA, 'STOP')).states, ['ignored: opted_out']);
    assert.match((await app.text(OWNER_PHONE, '#status')).replies.join(), /^Paused/);
    await app.text(OWNER_PHONE, '#resume');
    assert.equal((await app.text('+14155567000', 'where are you?')).replies.length, 1);
  }));

test('after any run every counter agrees with the messages', () =>
  fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 5, maxLength: 25 }), async (steps) => {
      await withApp(
        async (app) => {
          for (const step of steps) await play(app, step);
          const zoned = (month: string) => (at: number) => monthOf(at, ZONE) === month;
          for (const month of ['2026-06', '2026-07']) {
            const kept = await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => findUsage(reader, month));
            const counted = await recount(app.storage, DEFAULT_BUSINESS_ID, zoned(month));
            assert.deepEqual(kept ? countsIn(kept) : undefined, counted.inboundCount + counted.outboundCount > 0 ? counted : undefined);
          }
        },
        {
          business: { ...BUSINESS, limits: { customerTextsPerHourMax: 4, businessTextsPerHourMax: 9 } },
          now: instantOf('2026-06-30', '22:00', ZONE),
        },
      );
    }),
    { numRuns: 12 },
  ));

type Step = { readonly who: string; readonly body: string } | { readonly minutes: number };

const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      who: fc.constantFrom(DANA, '+14155550102', OWNER_PHONE),
      body: fc.constantFrom(
        'where are you?',
        'can I come in tomorrow at 3? I am Lee',
        'ok',
        'STOP',
        'START',
        '#resume',
        '#unblock 415 555 0101',
        '💅'.repeat(80),
        'I need to speak to a person',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ minutes: fc.constantFrom(1, 30, 61, 180) }) },
);

async function play(app: TestApp, step: Step): Promise<void> {
  if ('minutes' in step) app.passMinutes(step.minutes);
  else await app.text(step.who, step.body);
}

function countsIn({
  month: _,
  alertedPercent: __,
  hourBeganAt: ___,
  textsThisHour: ____,
  ...counts
}: NonNullable<Awaited<ReturnType<typeof usageOf>>>) {
  return counts;
}

test('segments are the carrier’s own where it counts them, and prices replace the estimate once it tells them', () =>
  withTwilio((twilio, env) =>
    withFile(async (databaseUrl) => {
      await withApp(
        async (app) => {
          await twilioText(app, DANA, 'where are you?', 2);
          await twilioText(app, DANA, 'where are you?');
          const usage = await usageOf(app);
          assert.deepEqual([usage?.inboundCount, usage?.inboundSegments, usage?.outboundCount], [2, 3, 2]);
          for (const { sid } of twilio.sent) twilio.setPrice(sid, '-0.00790');
        },
        { env, databaseUrl },
      );
      await withApp(
        async (app) => {
          await until(async () => (await usageOf(app))?.pricedOutboundSegments === 2);
          const usage = await usageOf(app);
          assert.equal(usage?.pricedMicros, 15_800);
          const counted = await recount(app.storage, DEFAULT_BUSINESS_ID, () => true);
          assert.deepEqual(usage && countsIn(usage), counted);
        },
        { env, databaseUrl, now: NOW + 30 * MINUTE_MS },
      );
    }),
  ));

test('of a burst the owner is told of the first three one by one, and of the rest as one text', () =>
  withApp(async (app) => {
    for (let n = 0; n < 9; n += 1) await app.text(`+1415555${2000 + n}`, `it's Lee, can I come in on June ${16 + n} at 3?`);
    for (let n = 0; n < 9; n += 1) await app.text(`+1415555${2000 + n}`, 'ok');
    assert.equal((await ownerHears(app)).length, 3);
    app.passMinutes(1);
    await app.flow.tellKept(DEFAULT_BUSINESS_ID);
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, OWNER_PHONE);
    const heard = await ownerHears(app);
    assert.equal(heard.length, 4);
    assert.equal(heard[3]?.split('\n').length, 7);
    await app.flow.tellKept(DEFAULT_BUSINESS_ID);
    assert.equal((await ownerHears(app)).length, 4);
  }));

test('an error that only she can put right is told once a day', () =>
  withTwilio((twilio, env) =>
    withApp(
      async (app) => {
        const receipt = (carrierSid: string) =>
          app.flow.receive('twilio', {
            carrierSid,
            status: 'undelivered',
            errorCode: 30034,
            errorText: 'Not delivered: not registered. (Twilio 30034)',
          });
        for (let n = 0; n < 3; n += 1) await twilioText(app, DANA, 'where are you?');
        for (const { sid } of [...twilio.sent]) await receipt(sid);
        assert.equal((await ownerHears(app)).filter((body) => body.includes('30034')).length, 1);
        app.passMinutes(25 * 60);
        await twilioText(app, DANA, 'where are you?');
        await receipt(twilio.sent.filter(({ to }) => to === DANA).at(-1)?.sid ?? '');
        assert.equal((await ownerHears(app)).filter((body) => body.includes('30034')).length, 2);
      },
      { env },
    ),
  ));

test('the owner hears once that the model fails, also over a restart, and once that it is back', () =>
  withFile(async (databaseUrl) => {
    const world = (state: 'ok' | 'off') => {
      const status = () => ({ provider: 'ollama' as const, model: 'm', state, lastError: undefined, latencyMs: 80 });
      return {
        interpreter: {
          name: 'ollama',
          read: () => Promise.reject(new Error('nothing is read')),
          status,
          ready: async () => undefined,
          stop: () => undefined,
        },
      };
    };
    await withApp(
      async (app) => {
        await until(async () => (await ownerHears(app)).length === 1);
        assert.match((await ownerHears(app))[0] ?? '', /model does not answer/);
      },
      { databaseUrl, world: world('off'), env: { OWNER_PHONE } },
    );
    await withApp(async (app) => assert.equal((await sleep(200, ownerHears(app))).length, 1), {
      databaseUrl,
      world: world('off'),
      now: NOW + MINUTE_MS,
    });
    await withApp((app) => until(async () => (await ownerHears(app)).some((body) => body.includes('answers again'))), {
      databaseUrl,
      world: world('ok'),
      now: NOW + 5 * MINUTE_MS,
    });
  }));
