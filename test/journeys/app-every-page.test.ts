/** What holds for every page, sheet and state of the app, on a phone and a desk, in light and dark: one test for each. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { OpenedApp } from '#test/app.ts';
import { openWorlds, PAGES, show, type World } from '#test/app-pages.ts';
import { violationsOf } from '#test/axe.ts';

let worlds: Readonly<Record<World, OpenedApp>>;
before(async () => {
  worlds = await openWorlds();
});
after(() => Promise.all(Object.values(worlds).map((app) => app.close())));

const TARGET_PX = 44;
/** Beside a page that is refused, or has no network, there is nothing else to say. */
const EXPECTED = /Failed to load resource/;

for (const shown of PAGES) {
  for (const size of ['phone', 'desk'] as const) {
    test(`${shown.name}, ${size}: axe finds nothing in light or dark, thumbs hit, larger text fits, the policy refuses nothing`, async () => {
      const app = worlds[shown.world ?? 'sample'];
      const page = await app.newPage({ size, signedIn: shown.signedIn ?? true, at: '/health' });
      await show(page, app.url, shown);
      const faults = [...(await violationsOf(page)), ...(await smallTargets(page))];
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      faults.push(...(await violationsOf(page, 'color-contrast')).map((fault) => `dark: ${fault}`));
      faults.push(...(await tooWide(page)));
      if (size === 'phone') faults.push(...(await tooWideWhenLarge(page)));
      faults.push(...app.complaints.splice(0).filter((complaint) => !EXPECTED.test(complaint)));
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }
}

/** Buttons, links and fields that a thumb would miss; a link within a sentence is as high as its line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((px) => {
    const targets = document.querySelectorAll<HTMLElement>('button, a[href], input:not([type=hidden]), select, textarea, [role=button]');
    // What says what it is for is hit as well: the label beside a switch, or around a box.
    const labelOf = (target: HTMLElement) =>
      target instanceof HTMLInputElement && /checkbox|radio/.test(target.type) ? target.labels?.[0] : null;
    const areas = [...targets].map((target) => ({ target, box: (labelOf(target) ?? target).getBoundingClientRect() }));
    return areas
      .filter(
        ({ target, box }) => box.width > 1 && box.height > 1 && target.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter(({ target }) => getComputedStyle(target).display !== 'inline' && !target.closest('.only-read, [inert]'))
      .filter(({ box }) => box.height < px - 0.5 || box.width < px - 0.5)
      .map(({ target, box }) => `small: ${Math.round(box.width)}x${Math.round(box.height)} ${target.outerHTML.slice(0, 140)}`);
  }, TARGET_PX);
}

/** Where the whole page, or a sheet, has to be scrolled sideways. A week in columns may be: it says so by being a region of its own. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, .frame-page, .frame-head, .sheet-body, dialog[open]')]
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `sideways: ${each.tagName}.${each.className} is ${each.scrollWidth} px wide in ${each.clientWidth}`),
  );
}

async function tooWideWhenLarge(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  return (await tooWide(page)).map((fault) => `at 200 %: ${fault}`);
}
