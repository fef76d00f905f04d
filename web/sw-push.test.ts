import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import type { PushPayload } from '#contract/push.ts';
import { openPush, showPush } from './sw-push.ts';
import type { ClickHeard, WorkerScope } from './sw-scope.ts';

const ORIGIN = 'https://phonebook.test';
const THREAD = `${ORIGIN}/app/inbox#+15550001111`;
const told = mock.method(globalThis, 'fetch', async () => new Response('{}'));
beforeEach(() => told.mock.resetCalls());

test('a push is shown with its words and buttons, told to the server, and counted on the icon', async () => {
  const { scope, shown, badges } = open();
  await showPush(scope, payload());
  const [[title, options] = ['', {}]] = shown;
  assert.equal(title, 'Dana Whitfield');
  assert.deepEqual(options.actions, [{ action: 'day', title: 'Show the day' }]);
  assert.equal(options.tag, 'thread:1');
  assert.deepEqual(badges, [3]);
  const [address, init] = (told.mock.calls[0]?.arguments ?? []) as unknown as [string, RequestInit];
  assert.deepEqual([address, init.method, init.body], ['/api/push/ack', 'POST', '{"id":"ack-1"}']);
});

const UNREADABLE = [
  undefined,
  'hello',
  {},
  { notification: 'x' },
  { notification: null },
  { notification: { title: 'Dana', actions: [] } },
];
for (const pushed of UNREADABLE) {
  test(`of ${JSON.stringify(pushed)} nothing can be read, and it is shown that something is new all the same`, async () => {
    const { scope, shown } = open();
    await showPush(scope, pushed);
    assert.equal(shown.length, 1);
    assert.equal(told.mock.callCount(), 0, 'nothing to tell: the text goes out');
  });
}

test('a server that cannot be reached, or a phone without badges, takes nothing from what is shown', async () => {
  const { scope, shown } = open({ navigator: {} });
  told.mock.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
  await showPush(scope, payload());
  assert.equal(shown.length, 1);
});

test('a tap goes on in the window that is open', async () => {
  const { scope, opened, shown, windows } = open({}, [`${ORIGIN}/dev`, `${ORIGIN}/app/bookings`]);
  await showPush(scope, payload());
  await openPush(scope, click(shown[0]?.[1].data));
  assert.deepEqual(opened, []);
  assert.deepEqual(
    windows.map(({ heard }) => heard),
    [[], ['focused', { go: '/app/inbox#+15550001111' }]],
  );
});

test('without one it opens one; a button leads to its own place', async () => {
  const { scope, opened, shown } = open();
  await showPush(scope, payload());
  await openPush(scope, click(shown[0]?.[1].data));
  await openPush(scope, click(shown[0]?.[1].data, 'day'));
  assert.deepEqual(opened, ['/app/inbox#+15550001111', '/app/bookings/day#2026-06-18']);
});

for (const address of ['https://elsewhere.test/app', '/dev', 'javascript:alert(1)', '']) {
  test(`an address that is not in the app leads to the app: ${address || 'none'}`, async () => {
    const { scope, opened } = open();
    await openPush(scope, click({ navigate: address, byAction: {} }));
    assert.deepEqual(opened, ['/app']);
  });
}

type Options = { actions?: unknown; tag?: string; data?: unknown };

function open(other: Partial<WorkerScope> = {}, urls: readonly string[] = []) {
  const shown: [title: string, options: Options][] = [];
  const opened: string[] = [];
  const badges: number[] = [];
  const windows = urls.map((url) => {
    const heard: unknown[] = [];
    return {
      url,
      heard,
      focused: false,
      focus: async () => void heard.push('focused'),
      postMessage: (message: unknown) => void heard.push(message),
    };
  });
  const scope = {
    registration: { showNotification: async (title: string, options: Options) => void shown.push([title, options]) },
    clients: { matchAll: async () => windows, openWindow: async (address: string) => void opened.push(address) },
    location: { origin: ORIGIN },
    navigator: { setAppBadge: async (count: number) => void badges.push(count) },
    ...other,
  } as unknown as WorkerScope;
  return { scope, shown, opened, badges, windows };
}

function click(data: unknown, action = ''): ClickHeard {
  return { action, notification: { data, close: () => undefined }, waitUntil: () => undefined } as unknown as ClickHeard;
}

function payload(): PushPayload {
  return {
    web_push: 8030,
    mutable: true,
    app_badge: 3,
    notification: {
      title: 'Dana Whitfield',
      body: 'Is the street parking free then?',
      lang: 'en',
      dir: 'auto',
      navigate: THREAD,
      tag: 'thread:1',
      icon: '/app/icons/icon-192.png',
      badge: '/app/icons/badge-96.png',
      app_badge: '3',
      timestamp: 0,
      actions: [{ action: 'day', title: 'Show the day', navigate: `${ORIGIN}/app/bookings/day#2026-06-18` }],
      data: { ack: 'ack-1', kind: 'notice' },
    },
  };
}
