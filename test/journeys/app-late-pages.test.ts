/** Pages that are fetched when they are first wanted, where the app was built anew meanwhile: their files have other names then. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

/** As if its file had gone with an older version: until the app is loaded again there is none. */
async function loseUntilReload(page: Page, file: string): Promise<void> {
  let isGone = true;
  await page.route(`**/assets/${file}-*.js`, (route) => (isGone ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  page.on('domcontentloaded', () => {
    isGone = false;
  });
}

test('a page whose file is gone says so, and trying again gets her that page in the app as it is now', async () => {
  const page = await app.newPage();
  await page.getByRole('img', { name: 'Live' }).waitFor();
  await loseUntilReload(page, 'customers-page');
  await page.getByRole('link', { name: 'Customers' }).click();
  const failed = page.getByRole('main').getByRole('alert');
  await failed.waitFor();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor({ state: 'attached' });
  assert.match(page.url(), /\/app\/customers$/);
});

test('without a server trying again keeps what is there: the app is not loaded into nothing', async () => {
  const page = await app.newPage();
  await page.getByRole('img', { name: 'Live' }).waitFor();
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Customers' }).click();
  const failed = page.getByRole('main').getByRole('alert');
  await failed.getByRole('button', { name: 'Try again' }).click();
  await failed.waitFor();
  await page.context().setOffline(false);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor({ state: 'attached' });
});
