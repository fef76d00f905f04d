/** From an empty installation to an agent that books: the set-up, as a new owner goes through it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { STAND_IN_OWNER_PHONE } from '#server/channels/simulator/simulator.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness } from '#server/storage/businesses.ts';
import { type OpenedApp, openApp } from '#test/app.ts';
import { expectNoViolations } from '#test/axe.ts';
import { words } from '#web/words/words.ts';

let app: OpenedApp;
before(async () => {
  // As the server begins where no text can leave the machine.
  app = await openApp({ business: { ...DEFAULT_BUSINESS, id: DEFAULT_BUSINESS_ID, ownerPhone: STAND_IN_OWNER_PHONE } });
});
after(() => app.close());

const stepNamed = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true }).click();

test('a new owner is led from her name to a booking, on a phone', { timeout: 120_000 }, async () => {
  const page = await app.newPage({ size: 'phone', at: '/app' });
  await stepNamed(page, 'Your business');
  await expectNoViolations(page);
  // Nobody's number is taken for hers.
  assert.equal(await page.getByLabel(words.settings.business.phone, { exact: true }).inputValue(), '');

  // Nothing is asked twice, and what must be there is asked for.
  await goOn(page);
  await page.locator('[aria-invalid=true]:focus').waitFor();
  await page.locator('[aria-invalid=true]').fill('Atelier Juno');
  await goOn(page);

  await stepNamed(page, 'Opening hours');
  await expectNoViolations(page);
  await page.getByLabel(words.settings.hours.words.label).fill('Mon-Sun 9-17');
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), 0, 'the frame scrolls away');
  // Hours that she typed are meant, also without another tap.
  await goOn(page);

  await stepNamed(page, 'Services');
  await expectNoViolations(page);
  await goOn(page);

  await stepNamed(page, 'Your number');
  await expectNoViolations(page);
  await goOn(page);

  await stepNamed(page, 'Who reads the texts');
  await expectNoViolations(page);
  await goOn(page);

  await stepNamed(page, 'Rehearsal');
  const talk = page.getByRole('log');
  const text = page.getByRole('textbox', { name: 'Text as the customer' });
  await text.fill("Hi, I'm Dana, can I come tomorrow at 3 pm?");
  await text.press('Enter');
  await talk.getByText(/Shall I book it/).waitFor();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await talk.getByText(/You're booked, Dana/).waitFor();
  await talk.getByText(words.setUp.rehearsal.owner, { exact: true }).first().waitFor();
  await expectNoViolations(page);
  const { business } = await app.server().storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
  assert.equal(business.name, 'Atelier Juno');
  assert.deepEqual(business.hours.weekly.sun, [{ start: '09:00', end: '17:00' }]);

  await page.getByRole('button', { name: 'Clear the rehearsal' }).click();
  await page.getByText(/The rehearsal is cleared/).waitFor();
  await page.getByRole('button', { name: 'Go to the inbox' }).click();
  await page.waitForURL('**/app/inbox');
  assert.deepEqual(app.complaints, []);
});

test('the simulator is offered where it is on, and only there', { timeout: 60_000 }, async () => {
  const named = { ...DEFAULT_BUSINESS, id: DEFAULT_BUSINESS_ID, name: 'Atelier Juno' };
  for (const [isOn, wish] of [
    [true, {}],
    [false, { DEV_SIMULATOR: 'off' }],
  ] as const) {
    const other = await openApp({ business: named, env: wish });
    try {
      const page = await other.newPage({ at: '/app/inbox' });
      await page.getByRole('link', { name: words.inbox.empty.setUp }).waitFor();
      await page.getByRole('button', { name: words.frame.pauseAgent }).waitFor();
      assert.equal(await page.getByRole('link', { name: words.inbox.empty.rehearse }).count(), isOn ? 1 : 0);
    } finally {
      await other.close();
    }
  }
});

test('the set-up can be put off, and the app does not begin with it again', { timeout: 60_000 }, async () => {
  const page = await app.newPage({ size: 'desk', at: '/app/set-up/services' });
  await stepNamed(page, 'Services');
  await page.getByRole('button', { name: 'Finish later' }).click();
  await page.waitForURL('**/app/inbox');
  await page.reload();
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  assert.match(page.url(), /\/app\/inbox$/);
});
