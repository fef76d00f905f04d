/** The app by its keys alone, on a desk: the focus is never lost, and what passes quickly is reached in time. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

const HANA = /^Hana Kim/;

/** What has the focus, as it is named. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === document.body ? 'nothing' : (element?.getAttribute('aria-label') ?? element?.id) || element?.textContent?.trim();
  });

/** Cancels her next booking, by its sheet and the one that asks. */
async function cancelByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: HANA }).first().focus();
  for (const label of ['Cancel booking', 'Cancel booking']) {
    await page.keyboard.press('Enter');
    const button = page.getByRole('dialog').getByRole('button', { name: label, exact: true });
    await button.focus();
  }
  await page.keyboard.press('Enter');
  await page.getByText('Cancelling the booking of Hana Kim…').waitFor();
}

test('a cancelling is undone by one key wherever the focus is, and the focus stays there', async () => {
  const page = await app.newPage({ size: 'desk', at: '/app/bookings/agenda' });
  await cancelByKeys(page);
  assert.match((await focused(page)) ?? '', HANA);
  await page.keyboard.press('Control+z');
  await page.getByText('The booking of Hana Kim stays.').waitFor();
  assert.match((await focused(page)) ?? '', HANA);
});

test('undone by its button, the focus is back where it was', async () => {
  const page = await app.newPage({ size: 'desk', at: '/app/bookings/agenda' });
  await cancelByKeys(page);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The booking of Hana Kim stays.').waitFor();
  assert.match((await focused(page)) ?? '', HANA);
});

test('a link from one page to another takes the focus along', async () => {
  const page = await app.newPage({ size: 'desk', at: '/app/bookings/agenda' });
  await page.getByRole('button', { name: HANA }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Text to Hana Kim' }).waitFor();
  assert.notEqual(await focused(page), 'nothing');
});

test('a day of the month is opened by its key, and the focus goes with it', async () => {
  const page = await app.newPage({ size: 'desk', at: '/app/bookings/month' });
  await page.getByRole('link', { name: /^Wednesday, June 17/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Thursday, June 18\. / }).waitFor();
  assert.equal(await focused(page), 'page');
});

test('a menu is walked by arrows, Home and End, and Escape gives the focus back', async () => {
  const page = await app.newPage({ size: 'desk' });
  await page.getByRole('link', { name: /Dana Whitfield/ }).focus();
  await page.keyboard.press('Enter');
  const more = page.getByRole('button', { name: 'More ways to reply' });
  await more.focus();
  const seen: (string | undefined)[] = [];
  for (const key of ['Enter', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'Escape']) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
  }
  const [first, last] = ['Saved replies', 'Add a private note'];
  assert.deepEqual(seen, [first, last, first, last, first, 'More ways to reply']);
});

test('signed out, the focus is in the one field there is', async () => {
  const page = await app.newPage({ size: 'desk' });
  await page.getByRole('button', { name: 'Sign out' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Token').waitFor();
  assert.ok(await page.getByLabel('Token').evaluate((field) => field === document.activeElement));
});

test('the keyboard is never behind the buttons at the foot', async () => {
  for (const at of ['/app/set-up/business', '/app/settings/business']) {
    const page = await app.newPage({ size: 'desk', at });
    await page.getByLabel('Business name').fill('Juno’s');
    await page.getByRole('button', { name: /^(Continue|Save)$/ }).waitFor();
    for (let fields = 0; fields < 8; fields += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const [field, foot] = [document.activeElement, document.querySelector('.set-up-foot, .save-bar-shown')];
        if (!field || !foot || foot.contains(field)) return false;
        return field.getBoundingClientRect().bottom > foot.getBoundingClientRect().top;
      });
      assert.ok(!covered, `${at}: ${await focused(page)}`);
    }
  }
});

test('Enter twice while a group is being saved saves it once', async () => {
  const page = await app.newPage({ size: 'desk', at: '/app/settings/business' });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let sent = 0;
  await page.route('**/api/admin/settings', async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    sent += 1;
    await held;
    await route.continue();
  });
  const name = page.getByLabel('Business name');
  await name.fill('Atelier Juno & Co');
  await name.press('Enter');
  await page.locator('[aria-busy=true]').waitFor();
  await name.press('Enter');
  letGo();
  await page.getByText('Saved', { exact: true }).waitFor();
  assert.equal(sent, 1);
});
