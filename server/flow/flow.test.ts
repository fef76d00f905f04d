import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { instantOf } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, setPaused } from '#server/storage/businesses.ts';
import { DANA, inbound, ingestAndSettle, LEE, slowInterpreter, withApp, withTwilio } from '#test/flow-app.ts';

test('the same text by the carrier’s id is answered once', () =>
  withApp(async (app) => {
    const text = inbound(DANA, 'hi, can I come in Tuesday at 3?');
    assert.equal(await app.flow.ingest(text), 'kept');
    assert.equal(await app.flow.ingest(text), 'duplicate');
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
    assert.equal((await app.messages(DANA)).length, 2);
  }));

test('texts in quick succession are read together, in their order', () => {
  const slow = slowInterpreter(() => 1);
  return withApp(
    async (app) => {
      const heard = await app.textAll(DANA, ["Hi, I'm Dana", 'can I come in', 'Tuesday at 3?']);
      assert.deepEqual(slow.read, ["Hi, I'm Dana\ncan I come in\nTuesday at 3?"]);
      assert.deepEqual(heard.rules, ['offer_time']);
      assert.equal(heard.replies.length, 1);
    },
    { world: { interpreter: slow.interpreter } },
  );
});

test('a text that comes while the one before is read is read with it: the first is not answered alone', () => {
  const slow = slowInterpreter(() => 60);
  return withApp(
    async (app) => {
      await app.flow.ingest(inbound(DANA, "it's Dana, can I come Tuesday at 3?"));
      await sleep(20);
      await app.flow.ingest(inbound(DANA, 'sorry, Wednesday at 4'));
      await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
      assert.equal(slow.read.at(-1), "it's Dana, can I come Tuesday at 3?\nsorry, Wednesday at 4");
      assert.equal((await app.messages(DANA)).filter(({ kind }) => kind === 'ai_reply').length, 1);
    },
    { world: { interpreter: slow.interpreter } },
  );
});

test('a customer whose text takes long to read does not hold up another', () => {
  const slow = slowInterpreter((text) => (text.includes('slow') ? 300 : 1));
  return withApp(
    async (app) => {
      await app.flow.ingest(inbound(DANA, 'slow: can I come in Tuesday at 3?'));
      await app.flow.ingest(inbound(LEE, 'can I come in Tuesday at 5?'));
      await app.flow.whenSettled(DEFAULT_BUSINESS_ID, LEE);
      assert.equal((await app.messages(LEE)).length, 2);
      assert.equal((await app.messages(DANA)).length, 1);
      await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
      assert.equal((await app.messages(DANA)).length, 2);
    },
    { world: { interpreter: slow.interpreter } },
  );
});

test('an interpreter that breaks its promise leaves no text without an answer', () => {
  const broken = slowInterpreter(() => {
    throw new Error('a bug');
  });
  return withApp(
    async (app) => {
      const heard = await app.text(DANA, 'can I come in Tuesday at 3?');
      assert.deepEqual(heard.states, ['with_owner: engine_failed']);
      assert.equal(heard.replies.length, 1);
      assert.equal(heard.notices.length, 1);
    },
    { world: { interpreter: broken.interpreter, log: { debug() {}, info() {}, warn() {}, error() {} } } },
  );
});

test('while the agent is paused a text is kept, not answered, and the owner is told', () =>
  withApp(async (app) => {
    await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => setPaused(unit, app.now()));
    const heard = await app.text(DANA, 'can I come in Tuesday at 3?');
    assert.deepEqual(heard.states, ['with_owner: paused']);
    assert.deepEqual(heard.replies, []);
    assert.equal(heard.notices.length, 1);
  }));

test('after STOP nothing reaches the customer, and after START the agent answers again', () =>
  withTwilio(async (app, twilio) => {
    assert.deepEqual((await app.text(DANA, 'STOP')).states, ['ignored: opted_out']);
    assert.deepEqual((await app.text(DANA, 'can I come in Tuesday at 3?')).states, ['with_owner: opted_out']);
    assert.deepEqual(
      twilio.sent.filter(({ to }) => to === DANA),
      [],
    );
    assert.deepEqual((await app.text(DANA, 'START')).states, ['ignored: opted_in']);
    assert.equal((await app.text(DANA, 'can I come in Tuesday at 3?')).replies.length, 1);
  }));

test('a bare CANCEL is an opt-out, and the owner hears which booking was perhaps meant', () =>
  withApp(async (app) => {
    const startsAt = instantOf('2026-06-16', '15:00', 'America/New_York');
    await app.putBooking({ phone: DANA, name: 'Dana', startsAt, endsAt: startsAt + 3_600_000 });
    const heard = await app.text(DANA, 'CANCEL');
    assert.deepEqual(heard.replies, []);
    assert.match(heard.notices[0] ?? '', /CANCEL.*June 16\) at 3 PM/);
    assert.deepEqual(
      (await app.bookings()).map(({ status }) => status),
      ['confirmed'],
    );
  }));

test('a text that the carrier is too busy for is sent again when it asks for it, and only then', () =>
  withTwilio(async (app, twilio) => {
    twilio.meet({ kind: 'busy', retryAfterSeconds: 120 });
    await ingestAndSettle(app, DANA, 'hi, can I come in Tuesday at 3?');
    assert.equal(twilio.sent.length, 0);
    app.passMinutes(1);
    await sleep(1300);
    assert.equal(twilio.tries(), 1);
    app.passMinutes(2);
    const sent = await twilio.received(DANA, 1, 5000);
    assert.equal(sent.length, 1);
    assert.equal(twilio.tries(), 2);
  }));

test('a text refused for good is not tried again, and the thread says why in plain words', () =>
  withTwilio(async (app, twilio) => {
    twilio.setOptedOut(DANA, true);
    await ingestAndSettle(app, DANA, 'hi, can I come in Tuesday at 3?');
    const [, reply] = await app.messages(DANA);
    assert.equal(reply?.deliveryStatus, 'failed');
    assert.equal(reply?.errorCode, 21610);
    assert.match(reply?.errorText ?? '', /opted out|STOP/i);
    assert.equal(twilio.tries(), 1);
    // What the carrier knows we know from now on.
    assert.deepEqual((await app.text(DANA, 'hello?')).states, ['with_owner: opted_out']);
    assert.equal(twilio.tries() - twilio.sent.length, 1);
  }));

test('receipts in any order never move a status back', () =>
  withTwilio(async (app) => {
    await ingestAndSettle(app, DANA, 'hi, can I come in Tuesday at 3?');
    const [, reply] = await app.messages(DANA);
    const carrierSid = reply?.carrierSid ?? '';
    for (const status of ['delivered', 'sent', 'delivered', 'sending'] as const)
      await app.flow.receive('twilio', { carrierSid, status, errorCode: undefined, errorText: undefined });
    assert.equal((await app.messages(DANA))[1]?.deliveryStatus, 'delivered');
    await app.flow.receive('twilio', { carrierSid: 'SMunknown', status: 'sent', errorCode: undefined, errorText: undefined });
  }));

test('a dead connection after the carrier took the text does not send it twice', () =>
  withTwilio(async (app, twilio) => {
    twilio.meet({ kind: 'dropped', taken: true });
    await ingestAndSettle(app, DANA, 'hi, can I come in Tuesday at 3?');
    app.passMinutes(2);
    await sleep(1300);
    await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
    assert.equal(twilio.sent.filter(({ to }) => to === DANA).length, 1);
    assert.equal((await app.messages(DANA))[1]?.carrierSid, twilio.sent[0]?.sid);
  }));
