/** `node scripts/icons.ts`: draws the app's icons as PNG from their SVG, after one of those was changed. The pictures are kept in the repository. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/browser.ts';

const WEB = new URL('../web/', import.meta.url);
const PUBLIC = new URL('public/icons/', WEB);

/** From which drawing, at which sizes in px. `maskable` and `apple-touch` fill their square: the phone cuts its own shape. */
const ICONS = [
  { from: 'public/icons/icon.svg', to: 'icon-192', px: 192 },
  { from: 'public/icons/icon.svg', to: 'icon-512', px: 512 },
  { from: 'icons/full.svg', to: 'maskable-192', px: 192 },
  { from: 'icons/full.svg', to: 'maskable-512', px: 512 },
  { from: 'icons/full.svg', to: 'apple-touch-icon', px: 180 },
  { from: 'icons/badge.svg', to: 'badge-96', px: 96 },
  { from: 'icons/shortcut-inbox.svg', to: 'shortcut-inbox-96', px: 96 },
  { from: 'icons/shortcut-new.svg', to: 'shortcut-new-96', px: 96 },
  { from: 'icons/shortcut-today.svg', to: 'shortcut-today-96', px: 96 },
] as const;

const browser = await openBrowser();
try {
  for (const icon of ICONS) await draw(browser, icon);
} finally {
  await browser.close();
}

async function draw(browser: Browser, { from, to, px }: (typeof ICONS)[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: px, height: px } });
  const svg = readFileSync(new URL(from, WEB), 'utf8');
  await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${px}px;height:${px}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${to}.png`, PUBLIC).pathname, omitBackground: true });
  await page.close();
}
