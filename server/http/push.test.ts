/** The owner's devices over HTTP: who may add one, what is shown of them, a try, and what a stranger can do with it: nothing. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { findSecret } from '#server/storage/secrets.ts';
import type { FakeDevice } from '#test/fake-push-service.ts';
import { DANA } from '#test/flow-app.ts';
import { freshDatabase } from '#test/postgres.ts';
import { type PushDesk, withPush } from '#test/push-desk.ts';

const names = async (desk: PushDesk) => (await desk.status()).subscriptions.map(({ device }) => device);

test('a device is added once however often it comes, under the name it has now, and dropped by its endpoint or its id', () =>
  withPush(async (desk) => {
    const phone = await desk.subscribe('iPhone');
    await desk.subscribe('Laptop');
    await desk.subscribe('Ana’s\u202e iPhone', phone);
    const { subscriptions, fallback_minutes } = await desk.status();
    assert.deepEqual(
      [subscriptions.map(({ device }) => device).toSorted(), fallback_minutes],
      [['Ana’s\u202e iPhone', 'Laptop'].toSorted(), 3],
    );
    const [first] = subscriptions;
    assert.deepEqual(
      { ...first, id: '', device: '' },
      {
        ...{ id: '', device: '', created_at: '2026-06-15T09:00:00-04:00' },
        ...{ last_ok_at: null, last_error: null, is_failing: false },
      },
    );
    await desk.ask('POST', 'push/unsubscribe', 200, { endpoint: phone.endpoint });
    assert.deepEqual(await names(desk), ['Laptop']);
    await desk.ask('POST', 'push/unsubscribe', 404, { endpoint: phone.endpoint });
    await desk.ask('POST', 'push/unsubscribe', 200, { id: (await desk.status()).subscriptions[0]?.id });
    assert.deepEqual(await names(desk), []);
    await desk.ask('POST', 'push/unsubscribe', 400, {});
  }));

test('only https addresses at a public name are pushed to, and only keys as browsers make them', () =>
  withPush(
    async (desk) => {
      const good: FakeDevice = { ...desk.service.newDevice(), endpoint: 'https://fcm.googleapis.com/fcm/send/abc:def' };
      const addresses = [
        desk.service.newDevice().endpoint,
        'http://fcm.googleapis.com/fcm/send/abc',
        'https://127.0.0.1/x',
        'https://127.1/x',
        'https://0x7f000001/x',
        'https://[::1]/x',
        'https://localhost/x',
        'https://db.internal/x',
        'https://user:secret@fcm.googleapis.com/x',
        'ftp://fcm.googleapis.com/x',
        'javascript:alert(1)',
        'not an address',
        `https://fcm.googleapis.com/${'x'.repeat(1000)}`,
      ];
      for (const endpoint of addresses) await desk.ask('POST', 'push/subscribe', 400, { ...good, endpoint, device: 'x' });
      for (const keys of [{}, { ...good.keys, auth: 'short' }, { ...good.keys, p256dh: `${good.keys.p256dh}AA` }])
        await desk.ask('POST', 'push/subscribe', 400, { ...good, keys, device: 'x' });
      for (const device of ['', ' ', 'x'.repeat(61), undefined]) await desk.ask('POST', 'push/subscribe', 400, { ...good, device });
      assert.deepEqual(await names(desk), []);
      await desk.ask('POST', 'push/subscribe', 200, { ...good, device: 'Pixel' });
      assert.deepEqual(await names(desk), ['Pixel']);
    },
    { world: { pushesToLoopback: false } },
  ));

const atMostTwenty = (databaseUrl?: string) =>
  withPush(
    async (desk) => {
      for (let n = 0; n < 19; n += 1) await desk.subscribe(`${n}`);
      const payloads = [1, 2, 3].map((n) => ({ ...desk.service.newDevice(), device: `late ${n}` }));
      const answers = await Promise.all(
        payloads.map((payload) => {
          const headers = { authorization: 'Bearer token' };
          return desk.app.http.inject({ method: 'POST', url: '/api/admin/push/subscribe', headers, payload });
        }),
      );
      assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 400, 400]);
      assert.equal((await names(desk)).length, 20);
    },
    databaseUrl === undefined ? {} : { databaseUrl },
  );

test('there are at most twenty devices, also when they come at once', () => atMostTwenty());

test('there are at most twenty devices in PostgreSQL too, where units run side by side', async () => {
  const database = await freshDatabase();
  try {
    await atMostTwenty(database.url);
  } finally {
    await database.drop();
  }
});

test('a test is pushed to every device, or to one, and each answer is in plain words', () =>
  withPush(async (desk) => {
    assert.deepEqual(await desk.test(), []);
    const phone = await desk.subscribe('iPhone');
    const host = new URL(phone.endpoint).host;
    assert.deepEqual(
      (await desk.test({ endpoint: phone.endpoint })).map(({ device, ok, answer }) => [device, ok, answer]),
      [['iPhone', true, `${host} took it.`]],
    );
    const [pushed] = desk.service.pushed;
    assert.deepEqual([pushed?.ttlSeconds, pushed?.urgency, pushed?.topic], [60, 'high', 'test']);
    assert.deepEqual(
      [pushed?.payload.notification.title, pushed?.payload.notification.body, pushed?.payload.notification.data.kind],
      ['It works', 'This is how you hear of your customers on iPhone.', 'test'],
    );
    assert.equal((await desk.status()).subscriptions[0]?.last_ok_at, null);
    await desk.ack();
    assert.equal((await desk.status()).subscriptions[0]?.last_ok_at, '2026-06-15T09:00:00-04:00');
    await desk.subscribe('Laptop');
    const answers: readonly (readonly [status: number | 'dropped', answer: RegExp])[] = [
      [410, /takes no more pushes, so it was removed/],
      [403, /does not accept our key for this device \(403\)/],
      [413, /too long/],
      [429, /too many pushes/],
      [500, /trouble of its own \(500\)/],
      [307, /refused it \(307\)/],
      ['dropped', /could not be reached/],
    ];
    for (const [status, answer] of answers) {
      const one = await desk.subscribe('Tablet');
      desk.service.meet(status);
      const [result] = await desk.test({ endpoint: one.endpoint });
      assert.equal(result?.ok, false);
      assert.match(result?.answer ?? '', answer);
      if (status !== 410) await desk.ask('POST', 'push/unsubscribe', 200, { endpoint: one.endpoint });
    }
    assert.deepEqual(
      (await desk.test({})).map(({ ok }) => ok),
      [true, true],
    );
    await desk.ask('POST', 'push/test', 404, { id: 'nobody' });
    desk.app.passMinutes(60);
    await desk.app.flow.tellKept(DEFAULT_BUSINESS_ID);
    assert.deepEqual(await desk.texts(), []);
  }));

test('an ack that is made up is refused, and none of it needs or shows the token', () =>
  withPush(async (desk) => {
    await desk.subscribe();
    await desk.app.text(DANA, 'can I talk to a real person please');
    const ack = desk.service.pushed[0]?.payload.notification.data.ack ?? '';
    assert.match(ack, /^[0-9a-z]{16}\.[0-9a-z]{22}$/);
    const post = async (id: unknown) =>
      (await desk.app.http.inject({ method: 'POST', url: '/api/push/ack', payload: { id } as object })).statusCode;
    for (const id of ['x', `${'0'.repeat(16)}.${ack.split('.')[1]}`, `${ack}x.y`, ack.split('.')[0]])
      assert.equal(await post(id), 404, String(id));
    for (const id of ['', 7, null, 'x'.repeat(200)]) assert.equal(await post(id), 400);
    assert.deepEqual([await post(ack), await post(ack)], [200, 200]);
    for (const [method, url] of [
      ['GET', '/api/admin/push'],
      ['POST', '/api/admin/push/test'],
    ] as const)
      assert.equal((await desk.app.http.inject({ method, url })).statusCode, 401);
  }));

test('the keys are made once, kept sealed, the same after a restart, and never shown but for the public one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-keys-'));
  const databaseUrl = join(folder, 'kept.db');
  try {
    const shown: string[] = [];
    await withPush(
      async (desk) => {
        assert.ok(!existsSync(join(folder, 'secret-key')), 'no key is made before it is needed');
        const [one, two] = await Promise.all([desk.status(), desk.status()]);
        assert.equal(one.public_key, two.public_key);
        shown.push(one.public_key);
        const sealed = await desk.app.storage.read(DEFAULT_BUSINESS_ID, (reader) => findSecret(reader, 'push'));
        assert.match(sealed ?? '', /^v1\.[\w-]+$/);
        assert.deepEqual(Object.keys(one).toSorted(), ['fallback_minutes', 'public_key', 'subscriptions']);
      },
      { databaseUrl },
    );
    await withPush(
      async (desk) => {
        shown.push((await desk.status()).public_key);
        await desk.subscribe();
        await desk.test();
        shown.push(desk.service.pushed[0]?.publicKey ?? '');
      },
      { databaseUrl },
    );
    assert.equal(new Set(shown).size, 1);
    assert.match(shown[0] ?? '', /^[\w-]{87}$/);
    assert.ok(!readFileSync(databaseUrl).includes('privateKey'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
