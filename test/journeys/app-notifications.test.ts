/** Notifications as the owner sets them up: on this device, on others, which kinds, and quiet hours. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';
import { expectNoViolations } from '#test/axe.ts';
import { type FakeDevice, type FakePushService, startFakePushService } from '#test/fake-push-service.ts';

let app: OpenedApp;
let service: FakePushService;
before(async () => {
  service = await startFakePushService();
  app = await openApp({ sample: true, world: { pushesToLoopback: true } });
});
after(async () => {
  await app.close();
  await service.close();
});

const AT = '/app/settings/notifications';

/** A window whose browser has pushes and hands out this device when its owner `answers` yes. Chromium without windows has none. */
async function openWithPushes(device: FakeDevice, answers: NotificationPermission = 'granted'): Promise<Page> {
  const page = await app.newPage({ at: AT });
  await page.context().addInitScript(givePushes, { device, answers });
  await page.reload();
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  return page;
}

/** Runs in the page. What the browser remembers outlives a reload. */
function givePushes({ device, answers }: { device: FakeDevice; answers: NotificationPermission }): void {
  const memory = globalThis.sessionStorage;
  const unsubscribe = async () => {
    memory.removeItem('subscribed');
    return true;
  };
  const subscription = { ...device, toJSON: () => device, unsubscribe };
  const manager = {
    getSubscription: async () => (memory.getItem('subscribed') ? subscription : null),
    subscribe: async () => {
      memory.setItem('subscribed', 'yes');
      return subscription;
    },
  };
  Object.defineProperty(Notification, 'permission', { get: () => memory.getItem('permission') ?? 'default' });
  Notification.requestPermission = async () => {
    memory.setItem('permission', answers);
    return answers;
  };
  ServiceWorkerContainer.prototype.getRegistration = async () => ({ pushManager: manager }) as unknown as ServiceWorkerRegistration;
}

const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

test('turned on, a try arrives on this device; after a reload it is still on; turned off, nothing arrives', async () => {
  const device = service.newDevice();
  const page = await openWithPushes(device);
  await page.getByRole('button', { name: 'Turn on' }).click();
  await said(page, 'Notifications are on for this device.');
  const row = page.getByRole('listitem').filter({ hasText: 'This device' });
  await row.waitFor();
  await page.getByRole('button', { name: 'Send a test' }).click();
  await row.getByText('Arrived at the push service').waitFor();
  assert.equal(service.pushed.filter(({ endpoint }) => endpoint === device.endpoint).length, 1);
  await expectNoViolations(page);

  await page.reload();
  await page.getByRole('button', { name: 'Turn off' }).waitFor();
  await row.waitFor();
  await page.getByRole('button', { name: 'Turn off' }).click();
  await said(page, 'No device gets notifications yet');
  await page.getByRole('button', { name: 'Turn on' }).waitFor();
});

test('each device says how it fared, one that fails says why, and any can be removed from here', async () => {
  const gone = { ...service.newDevice(), device: 'Old <b>phone</b>' };
  await post('/api/admin/push/subscribe', gone);
  const page = await openWithPushes(service.newDevice());
  await page.getByRole('button', { name: 'Turn on' }).click();
  const old = page.getByRole('listitem').filter({ hasText: 'Old <b>phone</b>' });
  await page.getByRole('listitem').filter({ hasText: 'This device' }).waitFor();
  service.meet(403);
  await page.getByRole('button', { name: 'Send a test' }).click();
  await old.getByText('Failed').waitFor();
  await old.getByRole('button', { name: 'Remove Old <b>phone</b>' }).click();
  await old.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Turn off' }).click();
  await page.getByRole('button', { name: 'Turn on' }).waitFor();
});

test('whoever said no is told where to allow it', async () => {
  const page = await openWithPushes(service.newDevice(), 'denied');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await said(page, 'Not allowed');
  await said(page, /settings of your browser or phone/);
  assert.equal(await page.getByRole('button', { name: 'Turn on' }).count(), 0);
});

test('an iPhone is led to the home screen first', async () => {
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
  const page = await app.newPage({ at: AT, context: { userAgent } });
  await said(page, 'Home Screen first');
  await page.getByRole('button', { name: 'Show me how' }).click();
  await page.getByRole('dialog', { name: 'Add to your home screen' }).waitFor();
});

test('what is turned off is not told, and quiet hours are kept as they were chosen', async () => {
  const page = await app.newPage({ at: AT });
  await page.getByRole('switch', { name: /New bookings/ }).uncheck();
  await page.getByRole('switch', { name: /Quiet hours/ }).check();
  await page.getByLabel('From').fill('20:30');
  await page.getByLabel('Until').fill('20:30');
  await save(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  await said(page, 'Quiet hours must end at another time');
  await page.getByLabel('Until').fill('07:15');
  await said(page, 'The summary comes at 7:15 AM.');
  await save(page);
  await said(page, /^Saved$/);
  const { notifications } = await get<{ notifications: object }>('/api/admin/settings');
  assert.deepEqual(notifications, { muted: ['booked'], quiet_hours: { from: '20:30', until: '07:15' } });
  await page.getByRole('switch', { name: /New bookings/ }).check();
  await page.getByRole('switch', { name: /Quiet hours/ }).uncheck();
  await save(page);
});

test('axe finds nothing wrong, and nothing overflows at 200 % text', async () => {
  for (const wish of [
    { size: 'phone', scheme: 'light' },
    { size: 'desk', scheme: 'dark' },
  ] as const) {
    const page = await app.newPage({ at: AT, ...wish });
    await page.getByRole('switch', { name: /Quiet hours/ }).check();
    await expectNoViolations(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const tooWide = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main === null ? -1 : main.scrollWidth - main.clientWidth;
    });
    assert.equal(tooWide, 0, wish.size);
  }
});

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(app.url + path, { headers: { authorization: `Bearer ${app.token}` } })).json()) as T;
}

async function post(path: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
  assert.equal((await fetch(app.url + path, { method: 'POST', headers, body: JSON.stringify(body) })).status, 200);
}
