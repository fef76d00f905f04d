/** `npm run screenshots`: the pages as people see them, on a phone and a desk, light and dark, into `screenshots/`. */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/browser.ts';
import { openSimulator, say, switchTo } from '#test/simulator.ts';

const FOLDER = new URL('../screenshots/', import.meta.url).pathname;
const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desk', width: 1280, height: 800 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

mkdirSync(FOLDER, { recursive: true });
const simulator = await openSimulator();
const browser = await openBrowser();
try {
  await showConversation(browser);
  for (const colorScheme of SCHEMES) for (const size of SIZES) await takeAll(browser, colorScheme, size);
} finally {
  await browser.close();
  await simulator.close();
}

/** Something to see: a booking, a time that is taken, an offer that is held. */
async function showConversation(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${simulator.url}/dev`);
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

async function takeAll(browser: Browser, colorScheme: 'light' | 'dark', size: (typeof SIZES)[number]): Promise<void> {
  const page = await browser.newPage({ viewport: size, colorScheme, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  await page.goto(`${simulator.url}/dev`);
  await page.locator('.understood').first().waitFor();
  const take = async (what: string) => {
    await page.screenshot({ path: `${FOLDER}simulator-${what}-${size.name}-${colorScheme}.png` });
  };
  await take('customer');
  await switchTo(page, 'Bob');
  await take('taken');
  if (size.name === 'phone') {
    for (const column of ['Owner', 'Engine']) {
      await page.getByRole('navigation').getByRole('button', { name: column }).click();
      await page.locator(`#tabs [aria-current=true]`, { hasText: column }).waitFor();
      await take(column.toLowerCase());
    }
  }
  await page.close();
}
