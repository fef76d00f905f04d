import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeringServer } from '#test/answering-server.ts';
import { createPush, type PushParts } from './push.ts';

const STATES: readonly (readonly [state: string, parts: Partial<PushParts>])[] = [
  ['unsupported', { permission: undefined }],
  ['unsupported', { manager: async () => undefined }],
  ['needs_install', { isIos: true, isInstalled: () => false, permission: undefined }],
  ['off', { isIos: true, isInstalled: () => true }],
  ['denied', { permission: () => 'denied' }],
  ['off', { permission: () => 'default' }],
  ['off', { permission: () => 'granted' }],
];

for (const [state, parts] of STATES) {
  test(`${state}: ${Object.keys(parts).join(', ')}`, async () => {
    const { push } = open(parts);
    assert.equal(push.state.value, undefined);
    await push.look();
    assert.equal(push.state.value, state);
  });
}

test('turned on, the server knows the device, and a later visit finds it on', async () => {
  const { push, server, storage, browser } = open();
  await push.turnOn();
  assert.equal(push.state.value, 'on');
  assert.deepEqual(server.sent.at(-1), {
    route: 'POST /api/admin/push/subscribe',
    body: { endpoint: 'https://push.test/1', keys: { p256dh: 'p', auth: 'a' }, device: 'Chrome on Android' },
  });
  const later = open({}, { storage, browser }).push;
  await later.look();
  assert.equal(later.state.value, 'on');
});

test('when she says no nothing is subscribed', async () => {
  const { push, server } = open({ permission: () => 'denied', askPermission: async () => 'denied' });
  await push.turnOn();
  assert.equal(push.state.value, 'denied');
  assert.deepEqual(server.sent, []);
});

test('turned off, neither the browser nor the server has it any more', async () => {
  const { push, server, browser } = open();
  await push.turnOn();
  await push.turnOff();
  assert.equal(push.state.value, 'off');
  assert.equal(browser.endpoint, undefined);
  assert.deepEqual(server.sent.at(-1), { route: 'POST /api/admin/push/unsubscribe', body: { endpoint: 'https://push.test/1' } });
});

test('who signs out gets no more pushes here: the server is told at once, and the browser gives it up', async () => {
  const { push, server, browser } = open();
  await push.turnOn();
  push.leave();
  assert.deepEqual(server.sent.at(-1), { route: 'POST /api/admin/push/unsubscribe', body: { endpoint: 'https://push.test/1' } });
  assert.equal(push.state.value, 'off');
  assert.equal(push.endpoint.value, undefined);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(browser.endpoint, undefined);
});

test('a subscription made for another server gives way', async () => {
  const { push, browser } = open();
  browser.endpoint = 'https://push.test/other';
  browser.isForOther = true;
  await push.turnOn();
  assert.equal(push.state.value, 'on');
  assert.equal(browser.endpoint, 'https://push.test/1');
});

test('an address that the push service changed is told, and the old one taken back', async () => {
  const { push, server, browser } = open();
  await push.turnOn();
  browser.endpoint = 'https://push.test/2';
  await push.look();
  assert.equal(push.state.value, 'on');
  assert.deepEqual(
    server.sent.slice(-2).map(({ route, body }) => [route, (body as { endpoint: string }).endpoint]),
    [
      ['POST /api/admin/push/subscribe', 'https://push.test/2'],
      ['POST /api/admin/push/unsubscribe', 'https://push.test/1'],
    ],
  );
});

test('a subscription that the server was never told of does not count as on', async () => {
  const { push, browser } = open();
  browser.endpoint = 'https://push.test/stray';
  await push.look();
  assert.equal(push.state.value, 'off');
});

type Browser = { endpoint: string | undefined; made: number; isForOther: boolean };

function open(
  parts: Partial<PushParts> = {},
  { storage = new Map<string, string>(), browser = { endpoint: undefined, made: 0, isForOther: false } as Browser } = {},
) {
  const server = answeringServer({
    'GET /api/admin/push': () => ({ public_key: 'k', subscriptions: [], fallback_minutes: 2 }),
    'POST /api/admin/push/subscribe': () => ({}),
    'POST /api/admin/push/unsubscribe': () => ({}),
  });
  const push = createPush({
    server,
    storage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
      removeItem: (key) => void storage.delete(key),
    },
    permission: () => 'granted',
    askPermission: async () => 'granted',
    manager: async () => managerOf(browser),
    isIos: false,
    isInstalled: () => false,
    deviceName: 'Chrome on Android',
    ...parts,
  });
  return { push, server, storage, browser };
}

function managerOf(browser: Browser): Pick<PushManager, 'getSubscription' | 'subscribe'> {
  const subscriptionOf = (endpoint: string) =>
    ({
      endpoint,
      toJSON: () => ({ endpoint, keys: { p256dh: 'p', auth: 'a' } }),
      unsubscribe: async () => {
        browser.endpoint = undefined;
        browser.isForOther = false;
        return true;
      },
    }) as unknown as PushSubscription;
  return {
    getSubscription: async () => (browser.endpoint === undefined ? null : subscriptionOf(browser.endpoint)),
    subscribe: async () => {
      if (browser.isForOther) throw new DOMException('another key', 'InvalidStateError');
      browser.made += 1;
      browser.endpoint = `https://push.test/${browser.made}`;
      return subscriptionOf(browser.endpoint);
    },
  };
}
