/** The customers' page: found, read, changed, blocked, merged, exported, erased. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { ContactPage } from '#contract/contacts.ts';
import { type OpenedApp, openApp } from '#test/app.ts';
import { expectNoViolations } from '#test/axe.ts';
import { samplePhone } from '#test/sample-business.ts';
import { HOSTILE_NAME, LONG_NAME } from '#test/sample-people.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
afterEach(() => {
  assert.deepEqual(app.complaints.splice(0), []);
});
after(() => app.close());

test('a customer is found by name and by number as it is typed; on a phone her page covers the list, and back finds it', async () => {
  const page = await app.newPage({ at: '/app/customers' });
  await page.getByRole('link', { name: /Dana Whitfield/ }).waitFor();
  await expectNoViolations(page);
  const field = page.getByRole('searchbox', { name: 'Find a customer' });
  await field.fill('lefevre');
  await page.getByText('1 customer found').waitFor();
  const row = page.getByRole('link', { name: /Chloé Lefèvre/ });
  await field.fill(samplePhone('Chloé Lefèvre').slice(-4));
  await row.click();
  await page.getByRole('heading', { name: 'Chloé Lefèvre' }).waitFor();
  assert.equal(await row.isVisible(), false);
  await page.getByRole('button', { name: 'Back to the customers' }).click();
  await row.waitFor();
  await until(
    () => row.evaluate((each) => each.matches(':focus')),
    (isFocused) => isFocused,
  );
  await field.fill('nobody at all');
  await page.getByText('No customer found').waitFor();
});

test('on a desk list and customer stand side by side, in light and in dark without a violation', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await app.newPage({ at: addressOf('Dana Whitfield'), size: 'desk', scheme });
    await page.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
    await page
      .getByRole('button', { name: /Thu, Jun 18/ })
      .first()
      .waitFor();
    assert.ok(await page.getByRole('link', { name: /Priya Raghunathan/ }).isVisible());
    await expectNoViolations(page);
  }
});

test('names that mean harm, or never end, are text and fit', async () => {
  const page = await app.newPage({ at: addressOf(HOSTILE_NAME) });
  await page.getByRole('heading', { name: HOSTILE_NAME }).waitFor();
  const long = await app.newPage({ at: addressOf(LONG_NAME) });
  await long.getByRole('heading', { name: LONG_NAME }).waitFor();
  const isWider = await long.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(isWider, false);
});

test('notes are kept when they are saved, and while they are not, over leaving', async () => {
  const page = await app.newPage({ at: addressOf('Jamal Washington'), size: 'desk' });
  const notes = page.getByLabel('Notes');
  await notes.fill('Likes the radio');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Customers' }).click();
  await page.getByRole('link', { name: /Jamal Washington/ }).click();
  await page.getByText('Not saved yet').waitFor();
  assert.equal(await notes.inputValue(), 'Likes the radio');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  assert.equal((await contactOf('Jamal Washington')).notes, 'Likes the radio');
});

test('she is booked from her page, and the booking shows there by itself', async () => {
  const page = await app.newPage({ at: addressOf('Hannah') });
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'New booking' });
  await sheet.getByText('Hannah').waitFor();
  await sheet.getByLabel('Day').fill('2026-07-14');
  await sheet.getByLabel('Time').fill('10:00');
  await sheet.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByRole('button', { name: /Tue, Jul 14/ }).waitFor();
});

test('over the inbox her sheet shows the same, and what is cancelled there is undone there', async () => {
  const page = await app.newPage({ at: `/app/inbox#${samplePhone('Priya Raghunathan')}` });
  await page
    .getByRole('button', { name: /Priya Raghunathan/ })
    .last()
    .click();
  const sheet = page.getByRole('dialog', { name: 'Priya Raghunathan' });
  await sheet.getByRole('button', { name: /Mon, Jun 22/ }).click();
  await page.getByRole('dialog', { name: 'Booking' }).getByRole('button', { name: 'Cancel booking' }).click();
  const asking = page.getByRole('dialog', { name: 'Cancel booking' });
  await asking.getByRole('blockquote').waitFor();
  await asking.getByRole('button', { name: 'Cancel booking' }).click();
  const undo = sheet.getByRole('region', { name: 'Bookings' }).getByRole('button', { name: 'Undo' });
  await undo.click();
  await undo.waitFor({ state: 'detached' });
  assert.equal((await bookingsAhead('Priya Raghunathan')).length, 2);
});

test('a customer is blocked with a reason, which shows, and unblocked again', async () => {
  const page = await app.newPage({ at: addressOf('Tom Becker') });
  await page.getByRole('button', { name: 'Block' }).click();
  const sheet = page.getByRole('dialog', { name: 'Block Tom Becker?' });
  await expectNoViolations(page);
  await sheet.getByLabel('Reason').fill('Shouted <b>twice</b>');
  await sheet.getByRole('button', { name: 'Block' }).click();
  await page.getByText('does not answer this customer: Shouted <b>twice</b>.').waitFor();
  assert.equal((await contactOf('Tom Becker')).blocked, true);
  await page.getByRole('button', { name: 'Unblock' }).click();
  await page.getByText('Tom Becker is answered again.').waitFor();
  assert.equal((await contactOf('Tom Becker')).blocked, false);
});

test('her data comes as a file with her and nobody else in it', async () => {
  const page = await app.newPage({ at: addressOf('Dana Whitfield'), size: 'desk' });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export data' }).click();
  const download = await downloading;
  assert.match(download.suggestedFilename(), /^phonebook-2026-06-17\.json$/);
  const { contacts } = JSON.parse(await readFile(await download.path(), 'utf8')) as { contacts: { phone: string }[] };
  assert.deepEqual(
    contacts.map(({ phone }) => phone),
    [samplePhone('Dana Whitfield')],
  );
});

test('two numbers become one customer', async () => {
  const page = await app.newPage({ at: addressOf('Grace Mbeki'), size: 'desk' });
  await page.getByRole('button', { name: 'Merge with another number' }).click();
  const sheet = page.getByRole('dialog', { name: 'Merge two numbers' });
  await sheet.getByRole('searchbox', { name: 'The other number' }).fill('lucia');
  await sheet.getByRole('button', { name: /Lucía Fernández/ }).click();
  await expectNoViolations(page);
  await sheet.getByRole('button', { name: 'Merge' }).click();
  await page.getByText('Main number').waitFor();
  const { numbers } = await contactOf('Grace Mbeki');
  assert.equal(numbers.length, 2);
  await page.getByRole('link', { name: /Lucía Fernández/ }).waitFor({ state: 'detached' });
});

test('erasing asks first, says why when it may not be, and then nothing is left to find', async () => {
  const expected = await app.newPage({ at: addressOf('Dana Whitfield') });
  await erase(expected, 'Dana Whitfield');
  await expected.getByRole('alert').getByText('Cancel it first').waitFor();
  app.complaints.length = 0;
  const page = await app.newPage({ at: addressOf('Camila Souza'), size: 'desk' });
  for (const booking of await bookingsAhead('Camila Souza')) await call(`/api/admin/bookings/${booking.id}/cancel`, {});
  await page.getByRole('heading', { name: 'Camila Souza' }).waitFor();
  await erase(page, 'Camila Souza');
  await page.getByText(/^Erased:/).waitFor();
  await page.getByText('Choose a customer').waitFor();
  await page.getByRole('searchbox', { name: 'Find a customer' }).fill('camila');
  await page.getByText('No customer found').waitFor();
  assert.equal(await page.getByRole('link', { name: /Camila/ }).count(), 0);
});

test('a customer who writes moves up by herself', async () => {
  const page = await app.newPage({ at: '/app/customers', size: 'desk' });
  const names = () =>
    page
      .getByRole('list', { name: /Customers/ })
      .getByRole('link')
      .allTextContents();
  await page.getByRole('link', { name: /Dana Whitfield/ }).waitFor();
  await call('/api/dev/message', { from_phone: samplePhone('Siobhán O’Brien'), message: 'Hello, are you open on Monday?' });
  await until(names, ([first = '']) => first.includes('Siobhán'));
});

async function erase(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: 'Erase' }).click();
  const sheet: Locator = page.getByRole('dialog', { name: `Erase ${who} for good?` });
  await sheet.getByText('This cannot be undone.').waitFor();
  await sheet.getByRole('button', { name: 'Erase for good' }).click();
}

function addressOf(name: string): string {
  return `/app/customers#${samplePhone(name)}`;
}

function contactOf(name: string): Promise<ContactPage> {
  return call(`/api/admin/contacts/${encodeURIComponent(samplePhone(name))}`);
}

function bookingsAhead(name: string): Promise<{ readonly id: string }[]> {
  const query = new URLSearchParams({ customer_phone: samplePhone(name), from: '2026-06-17', status: 'confirmed' });
  return call(`/api/admin/bookings?${query}`);
}

async function call<T>(path: string, body?: object): Promise<T> {
  const headers = { authorization: `Bearer ${app.token}`, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(app.url + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
  return (await answer.json()) as T;
}

const WAIT_MS_MAX = 20_000;

async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const begin = performance.now();
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    assert.ok(performance.now() - begin < WAIT_MS_MAX, `it never came: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
