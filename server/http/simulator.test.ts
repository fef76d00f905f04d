import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { SimulatedAnswer, SimulatedThread, SimulatorConfig } from '#contract/simulator.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import type { Environment } from '#server/config.ts';
import { buildTestApp, OWNER_PHONE, type TestApp } from '#test/build.ts';
import { reachOf } from './simulator.ts';

const DANA = '+12125550101';
const ZONE = 'America/New_York';
/** A Monday morning. */
const NOW = instantOf('2026-06-15', '09:00', ZONE);
const TWILIO = { phoneNumber: '+12125550100' };
const publicUrl = 'https://phonebook.test';

let app: TestApp;
before(async () => {
  app = await openApp();
});
after(() => app.close());

describe('who has a simulator', () => {
  const rows = [
    { devSimulator: 'on', twilio: undefined, reach: 'everybody' },
    { devSimulator: 'on', twilio: TWILIO, reach: 'everybody' },
    { devSimulator: 'auto', twilio: undefined, reach: 'this_machine' },
    { devSimulator: 'auto', twilio: TWILIO, reach: 'nobody' },
    { devSimulator: 'off', twilio: undefined, reach: 'nobody' },
  ] as const;
  for (const { devSimulator, twilio, reach } of rows) {
    test(`${devSimulator}, ${twilio ? 'with' : 'without'} Twilio: ${reach}`, () => {
      assert.equal(reachOf({ devSimulator, twilio, publicUrl }), reach);
    });
  }

  const clients = [
    { who: 'this machine', remoteAddress: '127.0.0.1', headers: {}, status: 200 },
    { who: 'this machine over IPv6', remoteAddress: '::1', headers: { host: '[::1]:3000' }, status: 200 },
    { who: 'this machine as a socket for both shows it', remoteAddress: '::ffff:127.0.0.1', headers: {}, status: 200 },
    { who: 'the local network', remoteAddress: '192.168.1.20', headers: {}, status: 404 },
    {
      who: 'a stranger who says he is this machine',
      remoteAddress: '203.0.113.9',
      headers: { 'x-forwarded-for': '127.0.0.1' },
      status: 404,
    },
    { who: 'a stranger through a tunnel', remoteAddress: '127.0.0.1', headers: { 'x-forwarded-for': '203.0.113.9' }, status: 404 },
    { who: 'a proxy that tells who it speaks for', remoteAddress: '127.0.0.1', headers: { forwarded: 'for=203.0.113.9' }, status: 404 },
    { who: 'a page that gave our address a name of its own', remoteAddress: '127.0.0.1', headers: { host: 'evil.example' }, status: 404 },
  ];
  for (const { who, remoteAddress, headers, status } of clients) {
    test(`auto: ${who} gets ${status}`, async () => {
      for (const url of ['/dev', '/dev/page.js', '/api/dev/config']) {
        const { statusCode } = await app.http.inject({ url, remoteAddress, headers: { host: 'localhost:3000', ...headers } });
        assert.equal(statusCode, status, url);
      }
    });
  }

  test('on: everybody has it, from anywhere', () =>
    withApp({ DEV_SIMULATOR: 'on' }, async ({ http }) => {
      assert.equal((await http.inject({ url: '/dev', remoteAddress: '203.0.113.9', headers: { host: 'phonebook.test' } })).statusCode, 200);
    }));

  test('off: nobody, and nothing tells it from an address that never was', () =>
    withApp({ DEV_SIMULATOR: 'off' }, async ({ http }) => {
      const [never, dev] = await Promise.all(['/never', '/dev'].map((url) => http.inject({ url })));
      assert.equal(dev?.statusCode, 404);
      assert.equal(dev?.body, never?.body);
      assert.equal((await textFrom(http, DANA, 'hi')).statusCode, 404);
    }));
});

describe('the page', () => {
  test('it runs nothing inline and nothing from elsewhere', async () => {
    const { headers, body } = await app.http.inject({ url: '/dev' });
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*script-src 'self'.*require-trusted-types-for 'script'/);
    assert.doesNotMatch(body, /<script(?![^>]*\bsrc="\/dev\/)|<style|\son\w+=|style="/);
  });

  test('every file it names is there, with a type that nosniff accepts', async () => {
    const { body } = await app.http.inject({ url: '/dev' });
    const names = [...body.matchAll(/(?:src|href)="(\/dev\/[^"]+)"/g)].map(([, url = '']) => url);
    assert.ok(names.length >= 5);
    for (const url of names) {
      const { statusCode, headers } = await app.http.inject({ url });
      assert.equal(statusCode, 200, url);
      assert.match(String(headers['content-type']), /javascript|css|svg/, url);
    }
  });

  test('no other file can be had through it', async () => {
    for (const url of ['/dev/../../../package.json', '/dev/..%2f..%2fpackage.json', '/dev/tokens.test.ts', '/dev/']) {
      assert.equal((await app.http.inject({ url })).statusCode, 404, url);
    }
  });
});

describe('a text', () => {
  test('goes the very way of a carrier’s, to a booking, and the owner is told', () =>
    withApp({}, async ({ http, bookings }) => {
      const offer = await answerTo(http, DANA, "Hi, I'm Dana, can I come in Tuesday at 3?");
      assert.equal(offer.success, true);
      assert.equal(offer.turn?.requests[0]?.intent, 'book');
      assert.deepEqual(offer.turn?.requests[0]?.times, ['15:00']);
      assert.equal(offer.booking?.status, 'pending');
      assert.deepEqual(offer.owner_notifications, []);

      const booked = await answerTo(http, DANA, 'sounds good');
      assert.equal(booked.booking?.status, 'confirmed');
      assert.equal(booked.booking?.starts_at, '2026-06-16T15:00:00-04:00');
      assert.match(booked.reply ?? '', /https:\/\/phonebook\.test\/calendar\//);
      assert.deepEqual(
        booked.owner_notifications.map(({ phone, kind }) => ({ phone, kind })),
        [{ phone: OWNER_PHONE, kind: 'owner_notice' }],
      );
      assert.equal((await bookings()).length, 1);
    }));

  test('that is met with silence says why', () =>
    withApp({}, async ({ http }) => {
      const stop = await answerTo(http, DANA, 'STOP');
      assert.deepEqual([stop.success, stop.reply, stop.silent_because], [true, null, 'opted_out']);
    }));

  test('from the owner’s phone is a command, and its answer is the reply', () =>
    withApp({}, async ({ http }) => {
      const answer = await answerTo(http, OWNER_PHONE, '#pause');
      assert.ok(answer.reply);
      assert.deepEqual(answer.owner_notifications, []);
      assert.equal((await configOf(http)).paused, true);
    }));

  test('from the owner’s phone that is for a customer shows what went out to her', () =>
    withApp({}, async ({ http }) => {
      await answerTo(http, DANA, 'I need to speak to a person');
      const answer = await answerTo(http, OWNER_PHONE, 'I call you at 5');
      assert.deepEqual([answer.customer_delivery, answer.customer_delivery_phone], ['I call you at 5', DANA]);
      assert.equal((await answerTo(http, OWNER_PHONE, '#status')).customer_delivery, undefined);
    }));

  test('in a burst shows what the owner is told, and when she gets it', () =>
    withApp({}, async ({ http }) => {
      const keptUntil: (string | undefined)[] = [];
      for (let n = 0; n < 5; n += 1) {
        await answerTo(http, `+1212555012${n}`, `Hi, I'm Dana, can I come in on June ${16 + n} at 3?`);
        const { owner_notifications: told } = await answerTo(http, `+1212555012${n}`, 'ok');
        assert.deepEqual([told.length, told[0]?.content.startsWith('New booking')], [1, true]);
        keptUntil.push(told[0]?.kept_until);
      }
      assert.deepEqual(keptUntil, [undefined, undefined, undefined, '2026-06-15T09:01:00-04:00', '2026-06-15T09:01:00-04:00']);
    }));

  test('may come from a number in any usual spelling', () =>
    withApp({}, async ({ http }) => {
      await answerTo(http, '(212) 555-0101', 'hello');
      const thread = SimulatedThread.parse((await http.inject({ url: '/api/dev/thread', query: { phone: DANA } })).json());
      assert.equal(thread.messages[0]?.content, 'hello');
    }));

  const wrong = [
    { field: 'from_phone', body: { message: 'hi' } },
    { field: 'from_phone', body: { from_phone: 'nobody', message: 'hi' } },
    { field: 'from_phone', body: { from_phone: 12, message: 'hi' } },
    { field: 'to_phone', body: { from_phone: DANA, to_phone: 'x', message: 'hi' } },
    { field: 'message', body: { from_phone: DANA } },
    { field: 'message', body: { from_phone: DANA, message: ' \n' } },
    { field: 'message', body: { from_phone: DANA, message: 'x'.repeat(10_001) } },
  ];
  for (const { field, body } of wrong) {
    test(`with a wrong ${field} is refused by its name: ${JSON.stringify(body).slice(0, 60)}`, async () => {
      const { statusCode, headers, ...answer } = await app.http.inject({ method: 'POST', url: '/api/dev/message', payload: body });
      assert.equal(statusCode, 400);
      assert.match(String(headers['content-type']), /^application\/problem\+json/);
      assert.deepEqual(
        answer.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path),
        [field],
      );
    });
  }

  test('cannot be sent by a form of a foreign page', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = `from_phone=${encodeURIComponent(DANA)}&message=hi`;
    assert.equal((await app.http.inject({ method: 'POST', url: '/api/dev/message', headers, payload })).statusCode, 415);
  });
});

test('how things stand tells who is who, what is booked and who reads', () =>
  withApp({}, async ({ http }) => {
    await answerTo(http, DANA, "Hi, I'm Dana, can I come in Tuesday at 3?");
    const config = await configOf(http);
    assert.equal(config.owner_phone, OWNER_PHONE);
    assert.equal(config.now, '2026-06-15T09:00:00-04:00');
    assert.equal(config.model.provider, 'builtin');
    assert.deepEqual(
      config.agenda.map(({ status, starts_at }) => [status, starts_at]),
      [['pending', '2026-06-16T15:00:00-04:00']],
    );
    assert.deepEqual(
      config.customers.map(({ phone }) => phone),
      [DANA],
    );
  }));

test('an offer that lapsed keeps nothing free on the agenda', () =>
  withApp({}, async ({ http, passMinutes }) => {
    await answerTo(http, DANA, "Hi, I'm Dana, can I come in Tuesday at 3?");
    passMinutes(11);
    assert.deepEqual((await configOf(http)).agenda, []);
  }));

type Http = TestApp['http'];

function openApp(env: Environment = {}): Promise<TestApp> {
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Riverside Barber', ownerPhone: OWNER_PHONE, zone: ZONE };
  return buildTestApp({ business, now: NOW, env });
}

async function withApp(env: Environment, act: (app: TestApp) => Promise<void>): Promise<void> {
  const own = await openApp(env);
  try {
    await act(own);
  } finally {
    await own.close();
  }
}

function textFrom(http: Http, from: string, message: string) {
  return http.inject({ method: 'POST', url: '/api/dev/message', payload: { from_phone: from, message } });
}

async function answerTo(http: Http, from: string, message: string): Promise<SimulatedAnswer> {
  return SimulatedAnswer.parse((await textFrom(http, from, message)).json());
}

async function configOf(http: Http): Promise<SimulatorConfig> {
  return SimulatorConfig.parse((await http.inject({ url: '/api/dev/config' })).json());
}
