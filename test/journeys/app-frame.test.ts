/** The frame around every page: signing in and out, the agent's state, the live line, and getting around by keyboard. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';
import { PEOPLE } from '#test/sample-people.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());
beforeEach(() => void app.complaints.splice(0));

const inbox = (page: Page) => page.getByRole('heading', { name: 'Inbox' });
const keptToken = (page: Page) => page.evaluate(() => localStorage.getItem('app_token'));

test('the token opens the app, a wrong one says so and is not kept', async () => {
  const page = await app.newPage({ signedIn: false });
  const field = page.getByLabel('Token');
  await field.fill('not-the-token');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('This token is not the right one').waitFor();
  assert.equal(await keptToken(page), null);
  await field.fill(app.token);
  await field.press('Enter');
  await inbox(page).waitFor({ state: 'attached' });
  assert.equal(await keptToken(page), app.token);
});

test('a link signs in, and its secret is gone from the address and the history at once', async () => {
  const page = await app.newPage({ signedIn: false, at: `/app#token=${app.token}` });
  await inbox(page).waitFor({ state: 'attached' });
  assert.ok(!page.url().includes(app.token), page.url());
  await page.reload();
  await inbox(page).waitFor({ state: 'attached' });
});

test('who was signed in to the earlier pages is signed in here, and only here', async () => {
  for (const key of ['admin_token', 'inbox_token']) {
    const storage = [{ name: key, value: app.token }];
    const page = await app.newPage({ context: { storageState: { cookies: [], origins: [{ origin: app.url, localStorage: storage }] } } });
    await inbox(page).waitFor({ state: 'attached' });
    assert.equal(await keptToken(page), app.token);
    assert.equal(await page.evaluate((name) => localStorage.getItem(name), key), null);
  }
});

test('signing out leaves neither the token nor a page', async () => {
  const page = await app.newPage();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  assert.equal(await keptToken(page), null);
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('one tap pauses the agent in every window, and one lets it answer again', async () => {
  const [one, other] = [await app.newPage(), await app.newPage({ size: 'desk' })];
  await one.getByRole('button', { name: /Pause it/ }).click();
  await one.getByText('Paused. Every text now waits for you.').waitFor();
  await one.getByRole('button', { name: /Resume it/ }).click();
  await one.getByRole('button', { name: /Pause it/ }).waitFor();
  await other.getByRole('button', { name: /Pause it/ }).waitFor();
});

test('a text that came while the server was away is there when it is back, without a reload', async () => {
  const page = await app.newPage();
  await page.getByRole('img', { name: 'Live' }).waitFor();
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await app.stop();
  await page.getByRole('img', { name: 'Offline' }).waitFor();
  await page.getByText('Offline · last updated').waitFor();
  await app.restart();
  await app.server().text('+15550007777', 'Good morning, it is Wilhelmina');
  await page.getByRole('img', { name: 'Live' }).waitFor();
  await page
    .getByRole('link', { name: /Wilhelmina|555.*7777/ })
    .first()
    .waitFor();
  assert.ok(await page.evaluate(() => 'isSame' in window));
});

test('the number of those who need her stands on the tab, in the title, and is read out', async () => {
  const page = await app.newPage({ at: '/app/bookings/agenda' });
  const tab = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /Inbox.*\d conversations need you/ });
  await tab.waitFor();
  await page.waitForFunction(() => /^\(\d+\) Bookings · phonebook$/.test(document.title));
});

test('all pages are reached by the keyboard, and a link in front leads straight to the page', async () => {
  const page = await app.newPage({ size: 'desk' });
  await page.getByRole('img', { name: 'Live' }).waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await focusedName(page), 'Skip to the page');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'page');
  for (const name of ['Bookings', 'Customers', 'Settings']) {
    await page.getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    await page.locator(`[aria-current=page]`, { hasText: name }).waitFor();
  }
});

test('what has the focus shows it', async () => {
  const page = await app.newPage({ size: 'desk' });
  await page.getByRole('img', { name: 'Live' }).waitFor();
  for (let stops = 0; stops < 12; stops += 1) {
    await page.keyboard.press('Tab');
    const look = await page.evaluate(() => {
      const focused = document.activeElement;
      const style = focused && getComputedStyle(focused);
      return { what: focused?.outerHTML.slice(0, 80), outline: style?.outlineStyle, width: Number.parseFloat(style?.outlineWidth ?? '0') };
    });
    // Past the last stop the keyboard is with the browser.
    if (look.what?.startsWith('<body')) break;
    assert.ok(look.outline !== 'none' && look.width >= 2, JSON.stringify(look));
  }
});

test('the names of the pages are whole or not there at all, however large the text and small the screen', async () => {
  for (const size of ['phone', 'desk'] as const) {
    const page = await app.newPage({ size });
    await page.getByRole('img', { name: 'Live' }).waitFor();
    for (const percent of [100, 130, 150, 200]) {
      await page.evaluate((large) => document.documentElement.style.setProperty('font-size', `${large}%`), percent);
      const broken = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.tab-name')]
          .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
      assert.deepEqual(broken, [], `${size}, ${percent} %`);
      assert.equal(
        await page
          .getByRole('navigation', { name: 'Pages' })
          .getByRole('link', { name: /Customers/ })
          .count(),
        1,
      );
    }
  }
});

test('back leads back, and every place has an address of its own that names nobody in its path', async () => {
  const page = await app.newPage();
  await page
    .getByRole('link', { name: /Priya Raghunathan/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Priya Raghunathan' }).waitFor();
  const phone = PEOPLE.find(({ name }) => name === 'Priya Raghunathan')?.phone ?? '';
  assert.equal(page.url(), `${app.url}/app/inbox#${phone}`);
  await page.goBack();
  await inbox(page).waitFor({ state: 'attached' });
});

test('who asked for less motion gets none', async () => {
  const page = await app.newPage({ at: '/app/settings' });
  await page.getByRole('img', { name: 'Live' }).waitFor();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
        const seconds = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
        return seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01);
      })
      .map((each) => each.outerHTML.slice(0, 100)),
  );
  assert.deepEqual(moving, []);
});

function focusedName(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}
