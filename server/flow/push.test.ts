/** A notice on its way to the owner: by push through a push service to a device, and by text where none shows it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Business } from '#core/business.ts';
import { instantOf, MINUTE_MS } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness, saveBusiness } from '#server/storage/businesses.ts';
import { type Push, recordPush } from '#server/storage/pushes.ts';
import { OWNER_PHONE, type TestApp } from '#test/build.ts';
import { DANA, LEE } from '#test/flow-app.ts';
import { type PushDesk, until, withPush } from '#test/push-desk.ts';

const ZONE = 'America/New_York';
const PERSON = 'can I talk to a real person please';
/** Longer than a device has. */
const TOO_LONG_MINUTES = 4;

/** Time passes, and whatever was kept until then is told. */
async function passMinutes(app: TestApp, minutes: number): Promise<void> {
  app.passMinutes(minutes);
  await app.flow.tellKept(DEFAULT_BUSINESS_ID);
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, OWNER_PHONE);
}

async function book(app: TestApp, phone: string, name: string, clock: string): Promise<void> {
  await app.text(phone, `it's ${name}, can I come in on Thursday at ${clock}?`);
  await app.text(phone, 'yes');
}

/** The owner's settings, changed while the app runs. */
async function change(app: TestApp, rest: Partial<Business>): Promise<void> {
  await app.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    const { business } = await loadBusiness(unit);
    await saveBusiness(unit, { ...business, ...rest });
  });
}

async function failing(desk: PushDesk): Promise<readonly (readonly [device: string, isFailing: boolean, error: boolean])[]> {
  return (await desk.status()).subscriptions.map(({ device, is_failing, last_error }) => [device, is_failing, last_error !== null]);
}

test('a customer needs her: her device gets it, opens it and says so, and no text is sent', () =>
  withPush(async (desk) => {
    await desk.subscribe('iPhone');
    await desk.app.text(DANA, PERSON);
    const [pushed, ...others] = desk.service.pushed;
    assert.ok(pushed && others.length === 0);
    assert.deepEqual([pushed.urgency, pushed.ttlSeconds, pushed.topic, pushed.subject], ['high', 180, undefined, 'https://phonebook.test']);
    assert.equal(pushed.publicKey, (await desk.status()).public_key);
    const { notification, ...rest } = pushed.payload;
    assert.deepEqual(rest, { web_push: 8030, mutable: true, app_badge: 1 });
    assert.deepEqual([notification.title, notification.app_badge, notification.lang], ['(415) 555-0101 needs you', '1', 'en']);
    assert.match(notification.body, /asked for you: "can I talk to a real person please"/);
    assert.equal(notification.navigate, `https://phonebook.test/app/inbox#${DANA}`);
    assert.deepEqual(
      notification.actions.map(({ title, navigate }) => [title, navigate]),
      [
        ['Reply', `https://phonebook.test/app/inbox#${DANA}`],
        ['Customer', `https://phonebook.test/app/customers#${DANA}`],
      ],
    );
    await desk.ack();
    await passMinutes(desk.app, 60);
    assert.deepEqual(await desk.texts(), []);
    const [device] = (await desk.status()).subscriptions;
    assert.deepEqual([device?.device, device?.last_error, device?.is_failing, device?.last_ok_at === null], ['iPhone', null, false, false]);
  }));

test('a booking that is made, moved and cancelled is pushed each time, and leads to its day', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    await book(desk.app, DANA, 'Dana', '3pm');
    await desk.app.text(DANA, 'can I move it to Wednesday at 4pm?');
    await desk.app.text(DANA, 'yes');
    await desk.app.text(DANA, 'please cancel my appointment');
    await desk.app.text(DANA, 'yes');
    assert.deepEqual(desk.titles(), ['New booking', 'Booking moved', 'Booking cancelled']);
    const seen = desk.service.pushed.map(({ payload: { notification }, urgency }) => [
      notification.body,
      new URL(notification.navigate).pathname + new URL(notification.navigate).hash,
      notification.actions.length,
      urgency,
    ]);
    assert.deepEqual(seen, [
      ['Dana, (415) 555-0101, Thursday, June 18 at 3 PM.', '/app/bookings/day#2026-06-18', 2, 'normal'],
      ['Dana, (415) 555-0101, from Thu, Jun 18, 3 PM to Wednesday, June 17 at 4 PM.', '/app/bookings/day#2026-06-17', 2, 'normal'],
      ['Dana, (415) 555-0101, Wednesday, June 17 at 4 PM.', '/app/bookings/day#2026-06-17', 2, 'normal'],
    ]);
    assert.deepEqual(await desk.texts(), []);
  }));

test('what no device has shown in time goes out as a text, once, and a device that shows it later changes nothing', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    await book(desk.app, DANA, 'Dana', '3pm');
    await passMinutes(desk.app, 2);
    assert.deepEqual(await desk.texts(), []);
    await passMinutes(desk.app, 1);
    assert.match((await desk.texts()).join('|'), /^New booking: Dana, [^|]+$/);
    assert.deepEqual(await failing(desk), [['iPhone', false, true]]);
    await desk.ack();
    await passMinutes(desk.app, 60);
    assert.equal((await desk.texts()).length, 1);
    assert.deepEqual(await failing(desk), [['iPhone', false, false]]);
  }));

test('of two devices one that shows it is enough', () =>
  withPush(async (desk) => {
    await desk.subscribe('iPhone');
    await desk.subscribe('Laptop');
    await desk.app.text(DANA, PERSON);
    assert.equal(desk.service.pushed.length, 2);
    await desk.ack(1);
    await passMinutes(desk.app, TOO_LONG_MINUTES);
    assert.deepEqual(await desk.texts(), []);
    const oks = (await desk.status()).subscriptions.map(({ last_ok_at }) => last_ok_at !== null);
    assert.equal(oks.filter(Boolean).length, 1);
  }));

test('a device that wants no more is dropped, and what only it would have heard is texted at once', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    desk.service.meet(410);
    await desk.app.text(DANA, PERSON);
    assert.deepEqual([(await desk.texts()).length, (await desk.status()).subscriptions], [1, []]);
    await desk.app.text(LEE, PERSON);
    assert.deepEqual([(await desk.texts()).length, desk.service.tries()], [2, 1]);
  }));

test('a push service in trouble is tried again, and what it does not take is texted without waiting for longer', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    desk.service.meet(500);
    await desk.app.text(DANA, PERSON);
    assert.deepEqual(await desk.texts(), []);
    desk.app.passMinutes(1);
    await until(() => desk.service.pushed.length === 1);
    await desk.ack();
    desk.service.meet(503, 'dropped', { status: 429, retryAfterSeconds: 1 });
    await desk.app.text(LEE, PERSON);
    for (const tries of [4, 5]) {
      desk.app.passMinutes(1);
      await until(() => desk.service.tries() === tries);
      await desk.app.flow.whenSettled(DEFAULT_BUSINESS_ID, LEE);
    }
    assert.match((await desk.texts()).join('|'), /^\(415\) 555-0102 asked for you[^|]*$/);
    assert.deepEqual(await failing(desk), [['iPhone', true, true]]);
  }));

test('a push service that asks for patience, or refuses our key, is not waited for', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    desk.service.meet({ status: 429, retryAfterSeconds: 3600 }, 403);
    await desk.app.text(DANA, PERSON);
    await desk.app.text(LEE, PERSON);
    assert.deepEqual([(await desk.texts()).length, desk.service.tries()], [2, 2]);
    const [device] = (await desk.status()).subscriptions;
    assert.match(device?.last_error ?? '', /does not accept our key for this device \(403\)\. Turn pushes off and on again/);
  }));

test('a device that shows nothing is left out after three silences, is tried again after an hour, and is back once it shows one', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    for (const [n, clock] of ['9am', '10am', '11am'].entries()) {
      await book(desk.app, `+1415555020${n}`, 'Ana', clock);
      await passMinutes(desk.app, TOO_LONG_MINUTES);
    }
    assert.deepEqual(await failing(desk), [['iPhone', true, true]]);
    await book(desk.app, LEE, 'Lee', '1pm');
    assert.deepEqual([(await desk.texts()).length, desk.service.pushed.length], [4, 3]);
    await passMinutes(desk.app, 60);
    await book(desk.app, DANA, 'Dana', '2pm');
    assert.deepEqual([(await desk.texts()).length, desk.service.pushed.length], [4, 4]);
    await desk.ack(3);
    assert.deepEqual(await failing(desk), [['iPhone', false, false]]);
  }));

test('a device that fails is left out while another shows pushes', () =>
  withPush(async (desk) => {
    const laptop = await desk.subscribe('Laptop');
    desk.service.meet(403, 403, 403);
    for (let n = 0; n < 3; n += 1) await desk.app.text(`+1415555020${n}`, PERSON);
    const phone = await desk.subscribe('iPhone');
    await desk.app.text(DANA, PERSON);
    assert.deepEqual(
      desk.service.pushed.map(({ endpoint }) => endpoint),
      [phone.endpoint],
    );
    await desk.subscribe('Laptop', laptop);
    await desk.app.text(LEE, PERSON);
    assert.equal(desk.service.pushed.length, 3, 'the app was opened on it, so it has another chance');
  }));

const NIGHT = { from: '21:00', until: '08:00' } as const;

test('quiet hours hold for pushes too: a digest of them is pushed in the morning, a hand-over at once', () =>
  withPush(
    async (desk) => {
      await change(desk.app, { notifications: { muted: [], quietHours: NIGHT } });
      await desk.subscribe();
      await book(desk.app, DANA, 'Dana', '3pm');
      await book(desk.app, LEE, 'Lee', '5pm');
      assert.deepEqual(desk.titles(), []);
      await desk.app.text(DANA, PERSON);
      assert.deepEqual(desk.titles(), ['Dana needs you']);
      await passMinutes(desk.app, TOO_LONG_MINUTES);
      assert.equal((await desk.texts()).length, 1);
      await passMinutes(desk.app, 11 * 60);
      assert.deepEqual(desk.titles().slice(1), ['While it was quiet (2)']);
      assert.match(desk.service.pushed[1]?.payload.notification.body ?? '', /^New booking: Dana, .*\nNew booking: Lee, /);
      await passMinutes(desk.app, TOO_LONG_MINUTES);
      assert.match((await desk.texts())[1] ?? '', /^While it was quiet \(2\):\nNew booking: Dana/);
    },
    { now: instantOf('2026-06-15', '21:30', ZONE) },
  ));

test('what her quiet hours catch up with, or she mutes meanwhile, is not texted before they end, or at all', () =>
  withPush(
    async (desk) => {
      await change(desk.app, { notifications: { muted: [], quietHours: NIGHT } });
      await desk.subscribe();
      await book(desk.app, DANA, 'Dana', '3pm');
      await passMinutes(desk.app, TOO_LONG_MINUTES);
      assert.deepEqual(await desk.texts(), []);
      await passMinutes(desk.app, 12 * 60);
      assert.equal((await desk.texts()).length, 1);
      await book(desk.app, LEE, 'Lee', '5pm');
      await change(desk.app, { notifications: { muted: ['booked'], quietHours: NIGHT } });
      await passMinutes(desk.app, TOO_LONG_MINUTES);
      assert.equal((await desk.texts()).length, 1);
      assert.deepEqual(desk.titles(), ['New booking', 'New booking']);
      await book(desk.app, '+14155550203', 'Ana', '7pm');
      assert.equal(desk.titles().length, 2);
    },
    { now: instantOf('2026-06-15', '20:58', ZONE) },
  ));

test('without a phone number the devices are all there is, and a push waits longer for one that is off', () =>
  withPush(async (desk) => {
    await change(desk.app, { ownerPhone: undefined });
    await desk.app.text(LEE, PERSON);
    await desk.subscribe();
    await desk.app.text(DANA, PERSON);
    assert.deepEqual(
      desk.service.pushed.map(({ ttlSeconds }) => ttlSeconds),
      [12 * 3600],
    );
    await passMinutes(desk.app, 60);
    assert.deepEqual(await desk.texts(), []);
  }));

test('what she asks for by text is answered by text', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    await desk.app.text(OWNER_PHONE, '#status');
    assert.equal(desk.service.tries(), 0);
    assert.equal((await desk.app.messages(OWNER_PHONE)).filter(({ kind }) => kind === 'owner_notice').length, 1);
  }));

test('a push is answered by text like a text: her next words go to the customer it was about', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    await desk.app.text(DANA, PERSON);
    await desk.ack();
    await desk.app.text(OWNER_PHONE, 'Hi, Sam here. What is it about?');
    const said = (await desk.app.messages(DANA)).filter(({ kind }) => kind === 'owner_reply').map(({ body }) => body);
    assert.deepEqual(said, ['Hi, Sam here. What is it about?']);
  }));

/** One database under two runs of the app. */
async function withFile(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-push-'));
  try {
    await work(join(folder, 'kept.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NINE = instantOf('2026-06-15', '09:00', ZONE);

test('what was pushed is known for a day, and then forgotten with the next push, also where every one was shown', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    await desk.app.text(DANA, PERSON);
    await desk.ack();
    await passMinutes(desk.app, 23 * 60);
    await desk.app.text(LEE, PERSON);
    await desk.ack(0);
    await passMinutes(desk.app, 2 * 60);
    await desk.app.text('+14155550177', PERSON);
    await desk.ack(0, 404);
    await desk.ack(1);
  }));

test('a process that dies between a push and its ack leaves the text to the next one', () =>
  withFile(async (databaseUrl) => {
    await withPush(
      async (desk) => {
        await desk.subscribe();
        await desk.app.text(DANA, PERSON);
        assert.deepEqual(await desk.texts(), []);
      },
      { databaseUrl },
    );
    await withPush(async (desk) => until(async () => (await desk.texts()).length === 1), { databaseUrl, now: NINE + 3 * MINUTE_MS });
  }));

test('a process that dies before a push leaves it to the next one, and the text where it comes too late for that', () =>
  withFile(async (databaseUrl) => {
    const left: Push = {
      ...{ id: 'leftbehind', topic: 'handed_over', phone: DANA, turnId: undefined, day: undefined, channel: 'simulator', at: NINE },
      ...{ title: 'Dana needs you', body: 'Dana asked for you.', sms: 'Dana asked for you.' },
      ...{ textAt: NINE + 3 * MINUTE_MS, state: 'sending', tries: 0, nextAt: NINE + 20_000 },
    };
    await withPush(
      async (desk) => {
        await desk.subscribe();
        await desk.app.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
          await recordPush(unit, left);
          await recordPush(unit, { ...left, id: 'leftearlier', title: 'Lee needs you', sms: 'Lee asked for you.', textAt: NINE + 1 });
        });
        desk.app.passMinutes(1);
        await until(async () => desk.service.pushed.length === 1 && (await desk.texts()).length === 1);
        assert.deepEqual([desk.titles(), await desk.texts()], [['Dana needs you'], ['Lee asked for you.']]);
      },
      { databaseUrl, now: NINE },
    );
  }));

test('a device that shows a push before the push service has said that it took it is believed', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    const gate = Promise.withResolvers<void>();
    desk.service.meet(gate.promise);
    const asked = desk.app.text(DANA, PERSON);
    await until(() => desk.service.tries() === 1);
    const { rows } = await desk.app.storage.read(DEFAULT_BUSINESS_ID, (reader) =>
      reader.run({ name: undefined, sql: 'select p.id as push, s.id as device from pushes p, push_subscriptions s' }, []),
    );
    const [{ push, device }] = rows as [{ push: string; device: string }];
    const answer = await desk.app.http.inject({ method: 'POST', url: '/api/push/ack', payload: { id: `${push}.${device}` } });
    assert.equal(answer.statusCode, 200);
    gate.resolve();
    await asked;
    await passMinutes(desk.app, TOO_LONG_MINUTES);
    assert.deepEqual(await desk.texts(), []);
  }));
