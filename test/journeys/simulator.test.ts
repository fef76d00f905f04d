/** The simulator as a person meets it: a real server, a real Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '#test/browser.ts';
import { openSimulator, say, switchTo } from '#test/simulator.ts';

const TARGET_PX = 44;
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
});

test('a text becomes a booking with a calendar file behind an absolute link, and the owner hears of it', () =>
  visit(async (page, url) => {
    assert.match(await say(page, "Hi, I'm Dana, can I come in Tuesday at 3?"), /Tuesday.*3 PM/);
    await page.locator('#agenda [data-status=pending]', { hasText: 'Dana' }).waitFor();
    assert.match(await say(page, 'sounds good'), /booked/i);

    const href = await page.locator('#customer-thread .bubble a').getAttribute('href');
    assert.ok(href);
    assert.ok(href.startsWith(`${url}/calendar/`), `an absolute link, not ${href}`);
    const file = await fetch(href);
    assert.equal(file.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(await file.text(), /^BEGIN:VCALENDAR\r\n/);

    await page.locator('#owner-thread .bubble', { hasText: 'Dana' }).waitFor();
    await page.locator('#agenda [data-status=confirmed]', { hasText: 'Dana' }).waitFor();
  }));

test('what was understood and which rule decided stands beside each turn', () =>
  visit(async (page) => {
    await say(page, "Hi, I'm Dana, can I come in Tuesday at 3?");
    await say(page, 'sounds good');
    await page.locator('.understood').first().click();
    const facts = page.locator('#turn');
    await facts.getByText('3:00 PM').waitFor();
    for (const fact of ['can I come in Tuesday', 'Book', 'Dana', 'Built-in engine', 'offer_time']) {
      assert.ok((await facts.innerText()).includes(fact), fact);
    }
  }));

test('each customer has a thread of her own, and a reload shows it again', () =>
  visit(async (page) => {
    await say(page, "Hi, I'm Dana, can I come in Tuesday at 3?");
    await switchTo(page, 'Bob');
    assert.equal(await page.locator('#customer-thread .bubble').count(), 0);
    assert.match(await say(page, "I'm Bob, Tuesday at 3 please"), /taken|4 PM/i);
    await page.reload();
    await page.locator('#customer-thread[aria-busy=false] .bubble').first().waitFor();
    assert.equal(await page.locator('#customer-thread .bubble').count(), 2);
    assert.equal(await page.locator('#customer-thread .understood').count(), 1);
  }));

test('the keyboard alone is enough', () =>
  visit(async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'customer-text', 'the first stop leads straight to the line to write on');
    await page.keyboard.type("Hi, I'm Dana, can I come in Tuesday at 3?");
    await page.keyboard.press('Enter');
    await page.locator('#customer-thread [data-from=them]').first().waitFor();
    assert.equal(await focused(page), 'customer-text', 'and stays there for the next text');
    await page.keyboard.type('sounds good');
    await page.keyboard.press('Enter');
    await page.locator('#agenda [data-status=confirmed]').waitFor();

    for (let i = 0; i < 40 && (await focused(page)) !== 'customer-add'; i += 1) await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'customer-add');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'add-name', 'a wrong field is where the focus goes');
    await page.keyboard.type('Zoe');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Zoe’s phone' }).waitFor();

    const dana = page.getByRole('listitem').getByRole('button', { name: 'Dana' });
    await dana.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Dana’s phone' }).waitFor();
    const understood = page.locator('.understood').first();
    await understood.waitFor();
    assert.ok(await dana.evaluate((node) => node === document.activeElement), 'the focus stays on the customer');
    await understood.focus();
    await page.keyboard.press('Enter');
    await page.locator('.understood[aria-pressed=true]').first().waitFor();
    assert.ok(await understood.evaluate((node) => node === document.activeElement), 'and on the turn that is explained');
  }));

test('hostile text and names are shown as text', () =>
  visit(async (page) => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await page.locator('#customer-add').click();
    await page.locator('#add-name').fill('<b>Eve</b>');
    await page.locator('#add-name').press('Enter');
    await page.getByRole('heading', { name: '<b>Eve</b>’s phone' }).waitFor();
    await say(page, `${hostile} javascript:alert(1) can I come Tuesday at 3?`);
    await page.locator('#customer-thread .bubble', { hasText: hostile }).waitFor();
    assert.equal(await page.locator('main img, main b, main script, main a[href^="javascript"]').count(), 0);
    assert.equal(await page.title(), 'Simulator · phonebook');
  }));

test('the owner texts commands from her own phone, and the page shows the agent paused', () =>
  visit(async (page) => {
    await page.locator('#owner-phone').getByRole('button', { name: '#pause' }).click();
    await page.locator('#agent-state[data-state=paused]').waitFor();
    await page.locator('#customer-text').fill('Hi, can I come in Tuesday at 3?');
    await page.locator('#customer-text').press('Enter');
    await page.locator('#customer-thread .message-note', { hasText: /paused/i }).waitFor();
    await page.locator('#owner-phone').getByRole('button', { name: '#resume' }).click();
    await page.locator('#agent-state[data-state=active]').waitFor();
  }));

for (const size of [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
]) {
  test(`at ${size.width} px nothing is cut off sideways and every target is large enough for a thumb`, () =>
    visit(
      async (page) => {
        await say(page, "Hi, I'm Dana, can I come in Tuesday at 3?");
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
        const targets = await page.locator('button:visible, textarea:visible').evaluateAll((all) =>
          all.map((node) => ({
            name: node.textContent || node.id,
            height: node.getBoundingClientRect().height,
            width: node.getBoundingClientRect().width,
          })),
        );
        assert.ok(targets.length > 5);
        assert.deepEqual(
          targets.filter(({ height, width }) => Math.min(height, width) < TARGET_PX),
          [],
        );
      },
      { viewport: size },
    ));
}

test('on a phone the tabs show one column at a time', () =>
  visit(
    async (page) => {
      for (const column of ['owner', 'engine', 'customer']) {
        await page.locator(`#tabs [data-shows=${column}]`).click();
        await page.locator(`#tabs [data-shows=${column}][aria-current=true]`).waitFor();
        const left = await page.locator(`#${column}`).evaluate((node) => Math.round(node.getBoundingClientRect().left));
        assert.equal(left, 0, `${column} fills the screen`);
      }
    },
    { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
  ));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    test(`axe finds nothing to complain of: ${colorScheme}, ${viewport.width} px`, () =>
      visit(
        async (page) => {
          await say(page, "Hi, I'm Dana, can I come in Tuesday at 3?");
          await page.evaluate(AXE);
          const violations = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations);
          assert.deepEqual(
            violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
            [],
          );
        },
        { viewport, colorScheme, reducedMotion: 'reduce', bypassCSP: true },
      ));
  }
}

/** Opens a fresh shop's simulator, and afterwards holds the page to this: no error, no refused or foreign request. */
async function visit(act: (page: Page, url: string) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const simulator = await openSimulator();
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => void (request.url().startsWith(simulator.url) || complaints.push(`foreign: ${request.url()}`)));
    await page.goto(`${simulator.url}/dev`);
    await page.locator('#customer-thread[aria-busy=false]').waitFor();
    await act(page, simulator.url);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
    await simulator.close();
  }
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}
