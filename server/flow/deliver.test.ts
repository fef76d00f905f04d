import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_BUSINESS_ID, setPaused } from '#server/storage/businesses.ts';
import type { Unit } from '#server/storage/storage.ts';
import { setWithOwner } from '#server/storage/threads.ts';
import { OWNER_PHONE, type TestApp } from '#test/build.ts';
import { DANA, inbound, ingestAndSettle, LEE, withTwilio } from '#test/flow-app.ts';
import { openAnnouncer } from './announce.ts';
import { queueOutgoing } from './queue.ts';

/** Longer than the interval at which retries are looked for. */
const A_LOOK_MS = 1300;
const FIRST_TEXT = 'hi, can I come in Tuesday at 3?';

function within<T>(app: TestApp, work: (unit: Unit) => Promise<T>): Promise<T> {
  return app.storage.transact(DEFAULT_BUSINESS_ID, work);
}

/** The reply to `FIRST_TEXT` meets a busy carrier, then `meanwhile` happens, then the retry is due. */
async function retryAfter(app: TestApp, meanwhile: () => Promise<unknown>): Promise<void> {
  await meanwhile();
  app.passMinutes(3);
  await sleep(A_LOOK_MS);
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
}

async function failureOf(app: TestApp, phone: string): Promise<string | undefined> {
  return (await app.messages(phone)).findLast(({ kind }) => kind !== 'customer_message')?.errorText;
}

test('a reply that waits for the carrier does not go out once the owner has paused the agent', () =>
  withTwilio(async (app, twilio) => {
    twilio.meet({ kind: 'busy', retryAfterSeconds: 120 });
    await ingestAndSettle(app, DANA, FIRST_TEXT);
    await retryAfter(app, () => within(app, (unit) => setPaused(unit, app.now())));
    assert.deepEqual(twilio.sent, []);
    assert.match((await failureOf(app, DANA)) ?? '', /paused/);
  }));

test('a reply that waits for the carrier does not go out once the owner has taken the thread over', () =>
  withTwilio(async (app, twilio) => {
    twilio.meet({ kind: 'busy', retryAfterSeconds: 120 });
    await ingestAndSettle(app, DANA, FIRST_TEXT);
    await retryAfter(app, () => within(app, (unit) => setWithOwner(unit, DANA, app.now() + 3_600_000, 'taken_over')));
    assert.deepEqual(twilio.sent, []);
    assert.match((await failureOf(app, DANA)) ?? '', /owner/);
  }));

test('that a thread was passed on is said, and the owner hears of it, though the thread is hers by then', () =>
  withTwilio(async (app, twilio) => {
    twilio.meet({ kind: 'busy', retryAfterSeconds: 120 }, { kind: 'busy', retryAfterSeconds: 120 });
    await ingestAndSettle(app, DANA, 'can I talk to a real person please');
    await retryAfter(app, async () => undefined);
    assert.deepEqual(twilio.sent.map(({ to }) => to).toSorted(), [DANA, OWNER_PHONE].toSorted());
  }));

test('the owner hears of a booking though she paused the agent meanwhile', () =>
  withTwilio(async (app, twilio) => {
    await ingestAndSettle(app, DANA, "it's Dana, can I come in Tuesday at 3?");
    twilio.meet({ kind: 'busy', retryAfterSeconds: 120 }, { kind: 'busy', retryAfterSeconds: 120 });
    await ingestAndSettle(app, DANA, 'ok');
    await retryAfter(app, () => within(app, (unit) => setPaused(unit, app.now())));
    assert.deepEqual(
      twilio.sent.slice(1).map(({ to }) => to),
      [OWNER_PHONE],
    );
  }));

test('texts to one customer go out in their order: what follows one that must be tried again waits for it', () =>
  withTwilio(async (app, twilio) => {
    twilio.meet({ kind: 'busy', retryAfterSeconds: 120 });
    const body = `${'This is the first part. '.repeat(60)}${'This is the second part. '.repeat(20)}`;
    const outgoing = { phone: DANA, kind: 'ai_reply', body, channel: 'twilio', turnId: undefined } as const;
    const rows = await within(app, (unit) => queueOutgoing(unit, openAnnouncer(), outgoing, app.now() - 60_000));
    assert.equal(rows.length, 2);
    await sleep(A_LOOK_MS);
    await ingestAndSettle(app, DANA, FIRST_TEXT);
    await ingestAndSettle(app, LEE, FIRST_TEXT);
    assert.deepEqual(
      twilio.sent.map(({ to }) => to),
      [LEE],
    );
    app.passMinutes(3);
    const sent = await twilio.received(DANA, 3, 8000);
    assert.deepEqual(
      sent.slice(0, 2).map(({ body: part }) => part),
      rows.map(({ body: part }) => part),
    );
  }));

test('the same words said twice are sent twice, though the second text must be tried again', () =>
  withTwilio(async (app, twilio) => {
    const outgoing = { phone: DANA, kind: 'ai_reply', body: 'Sorry?', channel: 'twilio', turnId: undefined } as const;
    twilio.meet({ kind: 'delay', ms: 0 }, { kind: 'dropped', taken: false });
    await within(app, async (unit) => {
      for (const at of [app.now() - 60_001, app.now() - 60_000]) await queueOutgoing(unit, openAnnouncer(), outgoing, at);
    });
    await sleep(A_LOOK_MS);
    app.passMinutes(3);
    await sleep(A_LOOK_MS);
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
    assert.equal(twilio.sent.length, 2);
    const sids = (await app.messages(DANA)).map(({ carrierSid }) => carrierSid);
    assert.deepEqual(new Set(sids), new Set(twilio.sent.map(({ sid }) => sid)));
  }));

test('an owner who texts STOP hears nothing more, and everything again after her START', () =>
  withTwilio(async (app, twilio) => {
    twilio.setOptedOut(OWNER_PHONE, true);
    await ingestAndSettle(app, OWNER_PHONE, 'STOP');
    await ingestAndSettle(app, DANA, 'can I talk to a real person please');
    const tries = twilio.tries();
    twilio.setOptedOut(OWNER_PHONE, false);
    await ingestAndSettle(app, OWNER_PHONE, 'START');
    assert.equal(twilio.tries(), tries, 'consent is answered with silence');
    await ingestAndSettle(app, LEE, 'can I talk to a real person please');
    assert.equal(twilio.sent.filter(({ to }) => to === OWNER_PHONE).length, 1);
  }));

test('a text that seems to come from our own number is not answered', () =>
  withTwilio(async (app, twilio) => {
    const { to } = inbound(DANA, '');
    await ingestAndSettle(app, to, FIRST_TEXT);
    assert.equal(twilio.tries(), 0);
    assert.deepEqual(
      (await app.messages(to)).map(({ state, stateReason }) => `${state}: ${stateReason}`),
      ['ignored: own_number'],
    );
  }));
