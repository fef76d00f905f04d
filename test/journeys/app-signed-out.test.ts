/** Who is signed in, on this device and in this window, and who no more. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

const signOut = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Sign out' });
const tokenField = (page: Page) => page.getByLabel('Token');

test('a sign-in link holds also where the device has an old token, which the server refuses meanwhile', async () => {
  const kept = [{ name: 'app_token', value: 'an-old-token' }];
  const context = { storageState: { cookies: [], origins: [{ origin: app.url, localStorage: kept }] } };
  const page = await app.newPage({ at: `/app#token=${app.token}`, context });
  await page.getByRole('button', { name: /Pause it/ }).waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem('app_token')), app.token);
  assert.equal(await tokenField(page).count(), 0);
  app.complaints.length = 0;
});

test('a sign-in link that is opened where the app is open signs in, and leaves no trace in the address', async () => {
  const page = await app.newPage({ signedIn: false });
  await tokenField(page).waitFor();
  await page.evaluate((token) => {
    location.hash = `token=${token}`;
  }, app.token);
  await signOut(page).waitFor();
  assert.equal(page.url(), `${app.url}/app`);
});

test('signed out in one window is signed out in the other, and nothing of hers stays on the device', async () => {
  const one = await app.newPage();
  const other = await one.context().newPage();
  await other.goto(`${app.url}/app`);
  await signOut(other).waitFor();
  await one.evaluate(() => localStorage.setItem('app_drafts', '[["+14155550101","See you"]]'));
  await signOut(one).click();
  await tokenField(one).waitFor();
  await tokenField(other).waitFor();
  assert.deepEqual(await other.evaluate(() => [localStorage.getItem('app_token'), localStorage.getItem('app_drafts')]), [null, null]);
  assert.deepEqual(await other.evaluate(() => caches.keys()), []);
});

test('Tab leaves a menu, which closes', async () => {
  const page = await app.newPage({ size: 'desk' });
  await page.getByRole('listitem').filter({ hasText: 'Dana' }).first().click();
  const more = page.getByRole('button', { name: 'More ways to reply' });
  await more.click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
});
