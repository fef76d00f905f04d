/** The real server with its simulator on a port of this machine, for a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEFAULT_BUSINESS, type Hours } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { buildApp } from '#server/app.ts';
import { readConfig } from '#server/config.ts';
import { DEFAULT_BUSINESS_ID, saveBusiness } from '#server/storage/businesses.ts';
import { OWNER_PHONE, OWNER_TOKEN, QUIET_LOG } from './build.ts';
import { freePort } from './free-port.ts';

const OFFICE = [{ start: '09:00', end: '18:00' }];
const HOURS: Hours = {
  weekly: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE, sat: [], sun: [] },
  breaks: [],
  overrides: {},
};

/** A Monday morning, so that "Tuesday" is one day and the same whenever the tests run; time passes from there. */
const STARTS_AT = instantOf('2026-06-15', '09:41', 'America/New_York');

/** A barber's shop in New York, open on weekdays from nine to six, on a database of its own. */
export async function openSimulator(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-simulator-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = { DATABASE_URL: join(folder, 'test.db'), PORT: String(port), PUBLIC_URL: url, QUIET_WINDOW_MS: '0' };
  const openedAt = performance.now();
  const now = () => STARTS_AT + Math.round(performance.now() - openedAt);
  const app = await buildApp(readConfig({ ...own, LLM_PROVIDER: 'builtin' }), { now, log: QUIET_LOG, ownerToken: OWNER_TOKEN });
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => {
    const who = { id: DEFAULT_BUSINESS_ID, name: 'Riverside Barber', ownerName: 'Sam', ownerPhone: OWNER_PHONE, zone: 'America/New_York' };
    return saveBusiness(unit, { ...DEFAULT_BUSINESS, ...who, hours: HOURS });
  });
  await app.http.listen({ port, host: 'localhost' });
  await app.flow.start();
  return {
    url,
    async close() {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Shows this customer's phone, with her texts on it. */
export async function switchTo(page: Page, customer: string): Promise<void> {
  await page.getByRole('listitem').getByRole('button', { name: customer }).click();
  await page.locator('#customer-title', { hasText: `${customer}’s phone` }).waitFor({ state: 'attached' });
  await page.locator('#customer-thread[aria-busy=false]').waitFor();
}

/** Texts as the customer on the screen and gives what the agent answers. */
export async function say(page: Page, words: string): Promise<string> {
  const replies = page.locator('#customer-thread [data-from=them] .bubble');
  const before = await replies.count();
  await page.locator('#customer-text').fill(words);
  await page.locator('#customer-text').press('Enter');
  await replies.nth(before).waitFor();
  return (await replies.nth(before).innerText()).replace(/^Received:\s*/, '');
}
