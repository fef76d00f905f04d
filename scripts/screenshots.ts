/**
 * `npm run screenshots`: the pages as people see them, on a phone and a desk, light and dark, into `screenshots/`. Only those
 * whose names begin with a word that is given: `npm run screenshots -- thread phone-dark`.
 */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openWorlds, PAGES, show } from '#test/app-pages.ts';
import { SCHEMES, SIZES } from '#test/app-windows.ts';
import { openBrowser } from '#test/browser.ts';
import { openSimulator, say, switchTo } from '#test/simulator.ts';

const FOLDER = new URL('../screenshots/', import.meta.url).pathname;
const PARTS = process.argv.slice(2);
const isWanted = (picture: string) => PARTS.every((part) => picture.includes(part));

mkdirSync(FOLDER, { recursive: true });
await takeApp();
await takeSimulator();

/** All that the app shows, each in a window of its own. */
async function takeApp(): Promise<void> {
  const worlds = await openWorlds();
  try {
    for (const shown of PAGES) {
      for (const scheme of SCHEMES) {
        for (const size of ['phone', 'desk'] as const) {
          const picture = `${shown.name}-${size}-${scheme}`;
          if (!isWanted(picture)) continue;
          const app = worlds[shown.world ?? 'sample'];
          const page = await app.newPage({
            size,
            scheme,
            signedIn: shown.signedIn ?? true,
            context: { deviceScaleFactor: 2 },
            at: '/health',
          });
          try {
            await show(page, app.url, shown);
          } catch (error) {
            console.error(`${picture}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
            process.exitCode = 1;
          }
          await page.screenshot({ path: `${FOLDER}${picture}.png` });
          await page.context().close();
        }
      }
    }
  } finally {
    for (const app of Object.values(worlds)) await app.close();
  }
}

async function takeSimulator(): Promise<void> {
  if (!isWanted('simulator')) return;
  const simulator = await openSimulator();
  const browser = await openBrowser();
  try {
    await showConversation(browser, simulator.url);
    for (const colorScheme of SCHEMES)
      for (const name of ['phone', 'desk'] as const) await takeAll(browser, simulator.url, colorScheme, name);
  } finally {
    await browser.close();
    await simulator.close();
  }
}

/** Something to see: a booking, a time that is taken, an offer that is held. */
async function showConversation(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${url}/dev`);
  await say(page, "Hi, I'm Dana, can I come in Tuesday at 3?");
  await say(page, 'sounds good');
  await switchTo(page, 'Bob');
  await say(page, "It's Bob. Could I come Tuesday at 3?");
  await say(page, 'the later one');
  await switchTo(page, 'Mia');
  await say(page, "Hello, Mia here. I'd like to come Thursday morning, at 10 if you can");
  await say(page, 'yes please');
  await page.close();
}

async function takeAll(browser: Browser, url: string, colorScheme: 'light' | 'dark', size: 'phone' | 'desk'): Promise<void> {
  const page = await browser.newPage({ viewport: SIZES[size], colorScheme, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  await page.goto(`${url}/dev`);
  await page.locator('.understood').first().waitFor();
  const take = async (what: string) => {
    await page.screenshot({ path: `${FOLDER}simulator-${what}-${size}-${colorScheme}.png` });
  };
  await take('customer');
  await switchTo(page, 'Bob');
  await take('taken');
  if (size === 'phone') {
    for (const column of ['Owner', 'Engine']) {
      await page.getByRole('navigation').getByRole('button', { name: column }).click();
      await page.locator(`#tabs [aria-current=true]`, { hasText: column }).waitFor();
      await take(column.toLowerCase());
    }
  }
  await page.close();
}
