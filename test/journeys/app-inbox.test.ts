/** The inbox as the owner meets it: the real server, the built app, a real Chromium. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { type Instant, MINUTE_MS } from '#core/time.ts';
import { firstIdAt } from '#server/flow/id.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { keepInbound, keepOutgoing } from '#server/storage/messages.ts';
import { touchThread } from '#server/storage/threads.ts';
import { type OpenedApp, openApp } from '#test/app.ts';
import { expectNoViolations } from '#test/axe.ts';

const DANA = '+19175550101';
const CROWD = 5_000;
const LONG = 2_000;
const LONG_PHONE = '+13125550000';
const PATIENCE_MS = 60_000;
/** Heights are whole pixels to a list, and not to a browser. */
const JUMP_PX_MAX = 2;

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

const rows = (page: Page) => page.getByRole('list', { name: 'Conversations' }).getByRole('link');
const rowOf = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const line = (page: Page) => page.getByRole('textbox', { name: /^Text to / });
const texts = (page: Page) => page.getByRole('list', { name: 'Texts' });

/** Waits until the page says so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const begin = Date.now(); !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() - begin > PATIENCE_MS) throw new Error(`it did not come about: ${isSo}`);
  }
}

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

test('a customer is answered: what is written is on its way at once, and shown as the owner’s', async () => {
  const page = await app.newPage();
  await rowOf(page, /Dana Whitfield/).click();
  await page.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
  await line(page).fill('Yes, there is. See https://example.com/map.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const sent = texts(page).getByRole('listitem').filter({ hasText: 'See https://example.com/map.' });
  await sent
    .getByText('Delivered')
    .or(sent.getByText('Sent', { exact: true }))
    .waitFor();
  await sent.getByText('You wrote:').waitFor();
  assert.equal(await line(page).inputValue(), '');
  const link = sent.getByRole('link');
  assert.deepEqual([await link.getAttribute('href'), await link.getAttribute('rel')], ['https://example.com/map', 'noreferrer']);
  await page.getByText(/^Yours until/).waitFor();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await rowOf(page, /Dana Whitfield.*You: Yes, there is/s).waitFor();
});

test('a conversation is taken over for as long as she says, and handed back', async () => {
  const page = await app.newPage({ at: `/app/inbox#${DANA}` });
  const handBack = page.getByRole('button', { name: 'Hand back' });
  const takeOver = page.getByRole('button', { name: 'Take over', exact: true });
  await handBack.or(takeOver).waitFor();
  if (await handBack.isVisible()) await handBack.click();
  await takeOver.waitFor();
  await page.getByRole('button', { name: 'Take over for how long' }).click();
  await page.getByRole('menuitem', { name: 'Until I hand it back' }).click();
  await page.getByText('Yours until you hand it back').waitFor();
  await app.server().text(DANA, 'are you there');
  await texts(page).getByText('are you there').waitFor();
  await handBack.click();
  await page.getByText('The agent answers').waitFor();
});

test('two windows show the same at the same time: texts, what is read, whose it is', async () => {
  const list = await app.newPage({ size: 'desk' });
  const other = await app.newPage();
  await rows(other).first().waitFor();
  await rows(list).first().waitFor();
  await app.server().text('+13125550119', 'Hello from a new number');
  await rowOf(list, /Hello from a new number|555-0119/)
    .first()
    .waitFor();
  const row = rows(other).filter({ hasText: '555-0119' });
  await row.getByText(/unread text/).waitFor();
  await rows(list).filter({ hasText: '555-0119' }).click();
  await texts(list).getByText('Hello from a new number').waitFor();
  await row.getByText(/unread text/).waitFor({ state: 'detached' });
  await list.getByRole('button', { name: 'Take over', exact: true }).click();
  await row.getByText('With you').waitFor();
});

test('names, numbers and texts are found while they are typed, and the text that was found is shown in its place', async () => {
  const page = await app.newPage();
  await rows(page).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('parking');
  const found = page.getByRole('link', { name: /street parking free/ });
  await found.waitFor();
  assert.equal(await found.locator('mark').innerText(), 'parking');
  await expectNoViolations(page);
  await found.click();
  await texts(page).getByText('And is the street parking free then?').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('5550101');
  await page.getByRole('link', { name: /Dana Whitfield/ }).waitFor();
  await page.getByRole('searchbox').fill('zzzz');
  await page.getByRole('heading', { name: 'Nothing found for “zzzz”' }).waitFor();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await rows(page).first().waitFor();
});

test('a hostile name and hostile texts are shown as text', async () => {
  const page = await app.newPage({ size: 'desk' });
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  await page.getByRole('searchbox').fill('script');
  await page
    .getByRole('link', { name: /<script>/ })
    .first()
    .click();
  await texts(page).getByText('<script>alert("a cut")</script>').waitFor();
  await texts(page).getByText('"><svg onload=alert(2)> ok').waitFor();
  assert.equal(await page.locator('main img').count(), 0);
  assert.deepEqual(asked, []);
});

test('a draft stays with its conversation, also over a reload', async () => {
  const page = await app.newPage({ at: `/app/inbox#${DANA}` });
  await line(page).fill('half a thou');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await rowOf(page, /Draft: half a thou/).waitFor();
  await page.reload();
  await rowOf(page, /Draft: half a thou/).click();
  assert.equal(await line(page).inputValue(), 'half a thou');
  await line(page).fill('');
});

test('what a text costs is said while it is written, and what makes it dearer', async () => {
  const page = await app.newPage({ at: `/app/inbox#${DANA}` });
  await line(page).fill(`${'a'.repeat(100)} 😀`);
  await page.getByText('Counts as 2 texts').waitFor();
  await page.getByText('“😀” makes it 2 texts instead of 1.').waitFor();
  await line(page).fill('');
});

test('a text is planned for later, seen in its conversation, and called back', async () => {
  const page = await app.newPage({ at: `/app/inbox#${DANA}` });
  await line(page).fill('Tomorrow then');
  await page.getByRole('button', { name: 'More ways to reply' }).click();
  await page.getByRole('menuitem', { name: 'Send later' }).click();
  await page.getByRole('button', { name: /Tomorrow morning/ }).click();
  await page.getByText('1 text goes out tomorrow 9:00').waitFor();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Do not send' }).click();
  await page.getByText('Nothing is planned for this customer.').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await line(page).inputValue(), 'Tomorrow then');
  await line(page).fill('');
});

test('a saved reply is made, put into the line, and deleted', async () => {
  const page = await app.newPage({ at: `/app/inbox#${DANA}` });
  await line(page).waitFor();
  const openSaved = async () => {
    await page.getByRole('button', { name: 'More ways to reply' }).click();
    await page.getByRole('menuitem', { name: 'Saved replies' }).click();
  };
  await openSaved();
  await page.getByRole('button', { name: 'New saved reply' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await until(() => isFocused(page.getByLabel('Title')));
  await page.getByLabel('Title').fill('A greeting');
  await page.getByRole('dialog').getByLabel('Text', { exact: true }).fill('Hello {name}!');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /A greeting Hello/ }).click();
  await until(async () => (await line(page).inputValue()) === 'Hello Dana Whitfield!');
  assert.ok(await isFocused(line(page)));
  await line(page).fill('');
  await openSaved();
  await page.getByRole('button', { name: 'Edit A greeting' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: /A greeting Hello/ }).waitFor({ state: 'detached' });
});

test('a note, a label and a snooze stay with the conversation', async () => {
  const page = await app.newPage({ at: `/app/inbox#${DANA}` });
  const choose = async (name: string | RegExp) => {
    await page.getByRole('button', { name: 'More for this conversation' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await line(page).waitFor();
  await choose('Add a private note');
  await page.getByRole('textbox', { name: 'Note' }).fill('Likes tea');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await texts(page).getByText('Likes tea').waitFor();
  await choose(/Mark: needs you|Mark: handled/);
  await choose('Snooze');
  await page.getByRole('button', { name: /In an hour/ }).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('radio', { name: 'Snoozed' }).check();
  await rowOf(page, /Dana Whitfield/).click();
  await choose(/Back to the inbox/);
  await page.getByRole('button', { name: 'Edit this note' }).click();
  await page.getByRole('button', { name: 'Delete note' }).click();
  await texts(page).getByText('Likes tea').waitFor({ state: 'detached' });
});

test('a booking is looked at and changed from its card, a customer from the head of her conversation', async () => {
  const page = await app.newPage();
  await page.getByRole('searchbox').fill('Jamal');
  await rowOf(page, /Jamal Washington/)
    .first()
    .click();
  const card = texts(page)
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Move' }) });
  await card.last().waitFor();
  await card.last().getByRole('button', { name: 'Open' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await card.last().getByRole('button', { name: 'Cancel booking' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Jamal Washington' }).getByRole('button').click();
  await page.getByRole('dialog', { name: 'Jamal Washington' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.ok(await line(page).isVisible(), 'Escape closed the sheet alone');
});

test('who may not be texted is said, and nothing can be written', async () => {
  const page = await app.newPage();
  await page.getByRole('searchbox').fill('Grace');
  await rowOf(page, /Grace Mbeki/)
    .first()
    .click();
  await page.getByText('This customer asked for no more texts.').waitFor();
  assert.equal(await line(page).count(), 0);
});

test('without a connection nothing is sent, what is written stays, and it says so', async () => {
  const page = await app.newPage({ at: `/app/inbox#${DANA}` });
  const send = page.getByRole('button', { name: 'Send', exact: true });
  await line(page).fill('Wait for me');
  await page.context().setOffline(true);
  await page.getByText('You are offline. What you write is kept here.').waitFor();
  assert.ok(await send.isDisabled());
  await page.context().setOffline(false);
  await until(() => send.isEnabled());
  await send.click();
  await texts(page).getByText('Wait for me').waitFor();
  // The browser itself says in its console that it had no network.
  app.complaints.splice(
    0,
    app.complaints.length,
    ...app.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED')),
  );
});

test('a customer who never texted is known by name, and can be written to', async () => {
  const created = await fetch(`${app.url}/api/admin/bookings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ customer_phone: '+13125550777', customer_name: 'Nora Quiet', date_time: '2026-06-25 06:00', override: true }),
  });
  assert.equal(created.status, 201);
  const page = await app.newPage({ at: '/app/inbox#+13125550777' });
  await page.getByRole('heading', { name: 'Nora Quiet' }).waitFor();
  await line(page).fill('Hello Nora');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await texts(page).getByText('Hello Nora').waitFor();
});

test('the keyboard alone is enough: through the list, into a conversation, an answer, and back to the row', async () => {
  const page = await app.newPage({ size: 'desk' });
  await rows(page).first().waitFor();
  await page.keyboard.press('/');
  assert.ok(await isFocused(page.getByRole('searchbox')));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowDown');
  const second = rows(page).nth(1);
  assert.ok(await isFocused(second));
  const phone = await second.getAttribute('data-phone');
  await page.keyboard.press('Enter');
  await until(() => isFocused(line(page)));
  await page.keyboard.type('By hand');
  await page.keyboard.press('Control+Enter');
  await texts(page).getByText('By hand').waitFor();
  await page.keyboard.press('Escape');
  await until(async () => (await page.evaluate(() => (document.activeElement as HTMLElement).dataset.phone)) === phone);
});

for (const size of ['phone', 'desk'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`nothing stands in anybody’s way: ${size}, ${scheme}`, async () => {
      const page = await app.newPage({ size, scheme });
      await rows(page).first().waitFor();
      await expectNoViolations(page);
      await rowOf(page, /Dana Whitfield/).click();
      await texts(page).getByRole('listitem').last().waitFor();
      await expectNoViolations(page);
    });
  }
}

test('five thousand conversations scroll, with only those in sight drawn, and the way back leads to the same place', async () => {
  await gatherCrowd();
  const page = await app.newPage();
  await rows(page).first().waitFor();
  const scroller = page.locator('.thread-rows');
  await until(async () => {
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    return rows(page)
      .filter({ hasText: /Crowd 1 wrote/ })
      .isVisible();
  });
  assert.ok((await rows(page).count()) < 60);
  assert.equal(await rows(page).last().locator('xpath=..').getAttribute('aria-setsize'), String(await conversations()));
  await scroller.evaluate((element) => element.scrollBy(0, -40_000));
  await until(async () => (await rows(page).count()) > 10);
  const top = await scroller.evaluate((element) => element.scrollTop);
  const row = rows(page).nth(12);
  const phone = await row.getAttribute('data-phone');
  await page.locator(`[data-phone="${phone}"]`).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await until(async () => (await page.evaluate(() => (document.activeElement as HTMLElement).dataset.phone)) === phone);
  assert.ok(Math.abs((await scroller.evaluate((element) => element.scrollTop)) - top) < 100, 'the list stands where it stood');
});

test('what comes in moves its conversation up, while the rows in sight and the focus stay where they are', async () => {
  await gatherCrowd();
  const page = await app.newPage({ size: 'desk' });
  await rows(page).first().waitFor();
  const scroller = page.locator('.thread-rows');
  await scroller.evaluate((element) => element.scrollTo(0, 5_000));
  // The first one is drawn wherever the list stands: the Tab key stops there.
  await until(async () => (await rows(page).nth(1).locator('xpath=..').getAttribute('data-index')) !== '1');
  const focused = rows(page).nth(14);
  const phone = await focused.getAttribute('data-phone');
  await focused.focus();
  const row = page.locator(`[data-phone="${phone}"]`);
  const at = (await row.boundingBox())?.y ?? 0;
  const index = Number(await row.locator('xpath=..').getAttribute('data-index'));
  await app.server().text('+13125559999', 'A new one at the top');
  await until(async () => Number(await row.locator('xpath=..').getAttribute('data-index')) === index + 1);
  assert.ok(Math.abs(((await row.boundingBox())?.y ?? 0) - at) < 3, 'it stands where it stood');
  assert.ok(await isFocused(row));
  await app.server().text(String(phone), 'And I write too');
  await until(async () => (await row.locator('xpath=..').getAttribute('data-index')) === '0');
  assert.ok(await isFocused(row), 'also when it is its own conversation that goes up');
  assert.ok((await scroller.evaluate((element) => element.scrollTop)) > 4_500, 'and the list stays where it stood');
});

/** So many looks in a row that show the same: nothing moves any more. */
const STILL = 10;

test('two thousand texts begin at the newest, go back to the first without a jump, and what comes in below is told', async () => {
  await fillLong(app.now() - 100 * 24 * 60 * MINUTE_MS);
  const page = await app.newPage({ at: `/app/inbox#${LONG_PHONE}` });
  await texts(page)
    .getByText(`text ${LONG - 1} `)
    .waitFor();
  const scroller = page.locator('.thread-scroller');
  const fromEnd = () => scroller.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight);
  await until(async () => (await fromEnd()) < 4);
  assert.ok((await texts(page).getByRole('listitem').count()) < 60);
  await app.server().text(LONG_PHONE, 'followed, because she is at the end');
  await until(async () => (await fromEnd()) < 4 && (await texts(page).getByText('followed, because').isVisible()));

  await scrollUp(page, scroller);
  await texts(page).getByText('text 0 ').waitFor();
  assert.ok((await texts(page).getByRole('listitem').count()) < 60);
  const place = () => texts(page).getByText('text 0 ').boundingBox();
  let shown = await place();
  let seenAlike = 0;
  // Rows are measured once they are drawn; on a busy machine that is a moment later.
  await until(async () => {
    const before = shown;
    shown = await place();
    seenAlike = isDeepStrictEqual(before, shown) ? seenAlike + 1 : 0;
    return seenAlike >= STILL;
  });
  await app.server().text(LONG_PHONE, 'told, because she is elsewhere');
  await page.getByRole('button', { name: /new text/ }).waitFor();
  assert.deepEqual(await place(), shown, 'nothing moved');
  await page.getByRole('button', { name: /new text/ }).click();
  await texts(page).getByText('told, because').waitFor();
  await page.getByRole('button', { name: /new text/ }).waitFor({ state: 'detached' });
});

test('no page complained, asked elsewhere, or was refused by its policy', () => {
  assert.deepEqual(app.complaints, []);
});

/** Goes up as a thumb does, through several pages that are fetched meanwhile, then on to the very first text. */
async function scrollUp(page: Page, scroller: Locator): Promise<void> {
  const before = Number(await texts(page).getByRole('listitem').last().getAttribute('aria-setsize'));
  const setSize = async () => Number(await texts(page).getByRole('listitem').first().getAttribute('aria-setsize'));
  for (let steps = 0; steps < 60 || (await setSize()) < before + 120; steps += 1) {
    const jump = await scroller.evaluate(scrollBy, -300);
    assert.ok(jump <= JUMP_PX_MAX, `a jump of ${jump} px`);
  }
  await until(async () => {
    await scroller.evaluate((element) => element.scrollTo(0, 0));
    return texts(page).getByText('text 0 ').isVisible();
  });
}

/** Runs in the page: scrolls, and gives by how many pixels a text in sight then moved more, or less, than that. */
async function scrollBy(scroller: Element, px: number): Promise<number> {
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 4;
  const seen = [...scroller.querySelectorAll('li')].find((item) => item.getBoundingClientRect().top > middle);
  const before = seen?.getBoundingClientRect().top ?? 0;
  scroller.scrollBy(0, px);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return seen?.isConnected ? Math.abs(seen.getBoundingClientRect().top - before + px) : 0;
}

async function conversations(): Promise<number> {
  let count = 0;
  for (let address: string | undefined = '/api/inbox/threads?limit=200'; address; ) {
    const answer: Response = await fetch(app.url + address, { headers: { authorization: `Bearer ${app.token}` } });
    count += ((await answer.json()) as unknown[]).length;
    address = /<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return count;
}

let crowd: Promise<void> | undefined;

/** They are there once, whichever test asks first. */
function gatherCrowd(): Promise<void> {
  crowd ??= fillCrowd(app.now() - 400 * 24 * 60 * MINUTE_MS);
  return crowd;
}

/** Straight into the database: five thousand people who wrote once, long ago. */
function fillCrowd(begin: Instant): Promise<void> {
  return app.server().storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    for (let i = 1; i <= CROWD; i += 1) {
      const phone = `+1212${String(2_000_000 + i)}`;
      const at = begin + i * MINUTE_MS;
      await touchThread(unit, { phone, channel: 'simulator', message: `Crowd ${i} wrote this`, kind: 'customer_message', at, unread: 0 });
    }
  });
}

/** One customer who has written for years. */
function fillLong(begin: Instant): Promise<void> {
  return app.server().storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    for (let i = 0; i < LONG; i += 1) {
      const at = begin + i * 37 * MINUTE_MS;
      const id = `${firstIdAt(at)}000${String(i).padStart(10, '0')}`;
      const body = `text ${i} ${'and some more words '.repeat(i % 11)}`;
      const text = { id, phone: LONG_PHONE, channel: 'simulator', body, segments: 1 } as const;
      if (i % 3 === 0) await keepOutgoing(unit, { ...text, kind: 'ai_reply', turnId: undefined, at });
      else
        await keepInbound(unit, {
          ...text,
          carrierSid: `long${i}`,
          mediaCount: 0,
          receivedAt: at,
          state: 'answered',
          stateReason: undefined,
        });
      const kind = i % 3 === 0 ? 'ai_reply' : 'customer_message';
      await touchThread(unit, { phone: LONG_PHONE, channel: 'simulator', message: body, kind, at, unread: 0 });
    }
  });
}
