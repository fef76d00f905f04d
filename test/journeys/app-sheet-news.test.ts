/** News while a sheet is open: seen above its buttons, and read aloud once. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';
import { SIZES } from '#test/app-windows.ts';
import { expectNoViolations } from '#test/axe.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

for (const size of ['phone', 'desk'] as const)
  test(`what is said while a sheet is open covers none of it and is there once for the ear: ${size}`, async () => {
    const page = await app.newPage({ at: '/app/bookings/day#2026-06-16', size });
    await page.evaluate(keepNews);
    await page
      .getByRole('button', { name: /Tuesday, June 16.*confirmed/ })
      .first()
      .click();
    const sheet = page.getByRole('dialog', { name: 'Booking', exact: true });
    await sheet.getByRole('button', { name: /^Did (not )?come$/ }).click();
    const news = sheet.getByText(/^Noted that/);
    await news.waitFor();
    const box = await news.boundingBox();
    assert.ok(box && box.y + box.height <= SIZES[size].height);
    assert.deepEqual(await covered(page), []);
    assert.equal(await timesSeen(page), 1);
    assert.equal(await timesHeard(page, 'Noted that'), 1);
    await expectNoViolations(page);
    await sheet.getByRole('button', { name: 'Edit' }).click();
    const editing = page.getByRole('dialog', { name: 'Edit booking' });
    await editing.getByText(/^Noted that/).waitFor();
    assert.deepEqual(await covered(page), []);
    await page.keyboard.press('Escape');
    await editing.waitFor({ state: 'detached' });
    await page.getByText(/^Noted that/).waitFor();
    assert.equal(await timesHeard(page, 'Noted that'), 1);
  });

/** Runs in the page. News go after a while, and a slow machine may look later than that. */
function keepNews(): void {
  const { setTimeout: wait } = window;
  const begin = (act: () => void, ms = 0) => wait(act, ms >= 5_000 ? 600_000 : ms);
  Object.assign(window, { setTimeout: begin });
}

/** Buttons of the sheet in whose middle something else is hit, news most likely. */
function covered(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(() => {
    const body = document.querySelector('.sheet-body')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('dialog[open] button')]
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        // What the body scrolls out of sight can be scrolled back.
        const isScrolledAway = button.closest('.sheet-body') && body && (y > body.bottom || y < body.top);
        return !isScrolledAway && !button.contains(document.elementFromPoint(x, y));
      })
      .map(({ textContent }) => textContent);
  });
}

function timesSeen(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('.toast')].filter((each) => each.checkVisibility({ opacityProperty: true })).length,
  );
}

/** In how many places a screen reader finds it, as Chromium itself tells screen readers. */
async function timesHeard(page: Page, begin: string): Promise<number> {
  const debug = await page.context().newCDPSession(page);
  const { nodes } = await debug.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored, role, name }) => !ignored && role?.value === 'StaticText' && String(name?.value).startsWith(begin))
    .length;
}
