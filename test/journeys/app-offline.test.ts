/** Without a network: the app opens with what was last seen, says so, and comes back by itself. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

test('opened without a network it shows the last seen inbox and bookings, and since when, and is live again with the network', async () => {
  const page = await app.newPage({ serviceWorker: true, size: 'desk' });
  await page
    .getByRole('link', { name: /Dana Whitfield/ })
    .first()
    .waitFor();
  await untilControlled(page);
  const dana = page.getByRole('link', { name: /Dana Whitfield/ }).first();
  const texts = page.getByRole('region', { name: 'Texts' });
  await dana.click();
  await texts.getByText('Could we do a little later that day?').waitFor();
  await page.getByRole('link', { name: 'Bookings' }).click();
  await page.getByText('Mateo Hernández Ruiz').first().waitFor();
  for (const kept of ['inbox', 'threads', 'bookings']) await untilKept(page, kept);

  await page.context().setOffline(true);
  await page.getByRole('status').filter({ hasText: 'Offline · last updated 10:1' }).waitFor();
  await page.goto(`${app.url}/app/inbox`);
  await page
    .getByRole('link', { name: /Dana Whitfield/ })
    .first()
    .waitFor();
  await page.getByText('Offline · last updated').waitFor();
  await dana.click();
  await texts.getByText('Could we do a little later that day?').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Send' }).isDisabled(), true, 'nothing is sent without a network');
  await page.getByRole('link', { name: 'Bookings' }).click();
  await page.getByText('Mateo Hernández Ruiz').first().waitFor();

  await page.context().setOffline(false);
  await page.getByRole('img', { name: 'Live' }).waitFor();
  await page.getByText('Offline').waitFor({ state: 'detached' });
});

test('a new version waits until she asks for it, and then the page is loaded again once', async (t) => {
  const front = await openFront(app.url);
  t.after(front.close);
  const page = await app.newPage({ serviceWorker: true, context: { storageState: signedInAt(front.url) } });
  await page.goto(`${front.url}/app`);
  await page
    .getByRole('link', { name: /Dana Whitfield/ })
    .first()
    .waitFor();
  await untilControlled(page);
  front.isNewer = true;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/app'))?.update());
  const news = page.getByRole('status').filter({ hasText: 'A new version is ready' });
  await news.waitFor();
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  await news.getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => !('isOld' in window));
  await page
    .getByRole('link', { name: /Dana Whitfield/ })
    .first()
    .waitFor();
  assert.equal(await news.count(), 0);
});

test('no answer of the interface, and nothing with the token, is ever in the worker’s cache', async () => {
  const page = await app.newPage({ serviceWorker: true });
  await page
    .getByRole('link', { name: /Dana Whitfield/ })
    .first()
    .waitFor();
  await untilControlled(page);
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('shell-'));
    const all = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)),
    );
    return all.flat();
  });
  assert.ok(kept.includes('/app'));
  assert.deepEqual(
    kept.filter((path) => !path.startsWith('/app')),
    [],
  );
});

test('signing out takes what was seen off the phone', async () => {
  const page = await app.newPage({ serviceWorker: true });
  await page
    .getByRole('link', { name: /Dana Whitfield/ })
    .first()
    .waitFor();
  await untilKept(page, 'inbox');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await untilKept(page, 'inbox', false);
  await untilKept(page, 'settings', false);
});

/** The first visit's worker has taken in all files and serves this page. */
async function untilControlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** What is shown has been written down for the next visit; or, for `false`, is gone. */
function untilKept(page: Page, name: string, isKept = true): Promise<void> {
  return page.evaluate(
    async ({ path, isKept }) => {
      // `waitForFunction` takes a promise for a yes.
      for (let frame = 0; frame < 1_000; frame += 1) {
        const has = (await (await caches.open('seen')).match(path)) !== undefined;
        if (has === isKept) return;
        await new Promise(requestAnimationFrame);
      }
      throw new Error(`${path}: ${isKept ? 'not kept' : 'still kept'}`);
    },
    { path: `/app/seen/${name}`, isKept },
  );
}

/** A door before the server that can hand out the next version's worker: the same with a byte more, as any change of the app makes it. */
async function openFront(behind: string) {
  const state = { isNewer: false };
  const door = createServer((asked, answer) => {
    const { 'if-none-match': _tag, 'if-modified-since': _since, ...headers } = asked.headers;
    const whole = { method: asked.method, headers: { ...headers, 'accept-encoding': 'identity' } };
    const passed = request(new URL(asked.url ?? '/', behind), whole, (got) => {
      const isWorker = state.isNewer && asked.url === '/app/sw.js';
      const { 'content-length': _, ...kept } = got.headers;
      answer.writeHead(got.statusCode ?? 500, kept);
      if (isWorker) answer.write('/* newer */\n');
      got.pipe(answer);
    });
    asked.pipe(passed);
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
  }).listen(0, 'localhost');
  await once(door, 'listening');
  const address = door.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(state, {
    url: `http://localhost:${port}`,
    close: async () => {
      door.closeAllConnections();
      door.close();
      await once(door, 'close');
    },
  });
}

function signedInAt(url: string) {
  return { cookies: [], origins: [{ origin: url, localStorage: [{ name: 'app_token', value: app.token }] }] };
}
