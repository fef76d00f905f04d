/** The calendar as the owner meets it: its views, moving by mouse, finger and keys, days on which the clock changes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { type Clock, clockOf, type Day, dayOf, instantOf, MINUTE_MS } from '#core/time.ts';
import { type OpenedApp, openApp } from '#test/app.ts';
import type { PageWish } from '#test/app-windows.ts';
import { SIZES } from '#test/app-windows.ts';
import { expectNoViolations } from '#test/axe.ts';
import { SAMPLE_ZONE, sampleBusiness } from '#test/sample-business.ts';

const TARGET_PX = 44;
const VIEWS = ['agenda', 'day', 'week', 'month'] as const;

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(async () => {
  await app.close();
});

let customers = 0;

/** A booking of a customer of its own. Gives her name, which no other test uses. */
async function book(day: Day, clock: Clock, minutes = 60, of: OpenedApp = app): Promise<string> {
  customers += 1;
  const name = `Visitor ${String.fromCharCode(64 + customers)}`;
  const startsAt = instantOf(day, clock, SAMPLE_ZONE);
  const phone = `+1212555${String(7000 + customers)}`;
  await of.server().putBooking({ phone, name, startsAt, endsAt: startsAt + minutes * MINUTE_MS });
  return name;
}

/** When the server has it, `2026-07-02 14:00-15:00`; undefined when it is cancelled. */
async function keptTime(name: string, of: OpenedApp = app): Promise<string | undefined> {
  const kept = (await of.server().bookings()).find(({ customerName, status }) => customerName === name && status === 'confirmed');
  return kept && `${dayOf(kept.startsAt, SAMPLE_ZONE)} ${clockOf(kept.startsAt, SAMPLE_ZONE)}-${clockOf(kept.endsAt, SAMPLE_ZONE)}`;
}

/** Opens the calendar and waits until its bookings are there. */
async function openCalendar(at: string, wish: PageWish = {}, of: OpenedApp = app): Promise<Page> {
  const page = await of.newPage({ at: `/app/bookings/${at}`, size: 'desk', ...wish });
  await shown(page);
  return page;
}

async function shown(page: Page): Promise<void> {
  await page.locator('.bookings').waitFor();
  await page.locator('.bookings [aria-busy=true], .bookings .skeleton').waitFor({ state: 'detached' });
}

/** The block or line of a customer, by its full name. */
const blockOf = (page: Page, name: string): Locator => page.locator('.bookings').getByRole('button', { name: new RegExp(`^${name}, `) });

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  // In the middle: near its edges the calendar scrolls under what is carried.
  await locator.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'nearest' }));
  const box = await locator.boundingBox();
  assert.ok(box);
  return box;
}

/** Pixels of an hour on the screen. */
async function hourPx(page: Page): Promise<number> {
  return (await boxOf(page.locator('.day-column').nth(3))).height / 24;
}

/** Drags by mouse from a point of the block to somewhere else, and lets go unless told to hold. */
async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }, isHeld = false): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
  if (!isHeld) await page.mouse.up();
}

const sheet = (page: Page) => page.getByRole('dialog');
const name = async (locator: Locator) => ((await locator.locator('.only-read').first().textContent()) ?? '').replace(/\s/g, ' ');
const scrolled = (page: Page) => page.locator('.time-grid').evaluate((element) => element.scrollTop);
const url = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;

test('four views of the same days; the address names them, and the next visit finds the last one', async () => {
  const who = await book('2026-07-08', '14:00');
  const page = await openCalendar('week#2026-07-08');
  assert.equal(await name(blockOf(page, who)), `${who}, Wednesday, July 8, 2:00 PM to 3:00 PM, confirmed`);
  for (const view of ['Day', 'Agenda', 'Month'] as const) {
    await page.getByRole('radio', { name: view }).check({ force: true });
    await page.locator(`.bookings[data-view=${view.toLowerCase()}]`).waitFor();
    assert.equal(url(page), `/app/bookings/${view.toLowerCase()}#2026-07-08`);
    if (view !== 'Month') await blockOf(page, who).waitFor();
    else await page.getByRole('link', { name: 'Wednesday, July 8, 1 booking' }).waitFor();
  }
  await page.goto(`${app.url}/app/bookings`);
  await page.locator('.bookings[data-view=month]').waitFor();
  await page.getByRole('button', { name: 'Next month' }).click();
  await page.getByRole('grid', { name: 'July 2026' }).waitFor();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await page.getByRole('grid', { name: 'June 2026' }).waitFor();
  assert.equal(await name(page.locator('[aria-current=date]')), 'Wednesday, June 17, 5 bookings');
  await page.getByLabel('Day to show').fill('2026-12-24');
  await page.getByRole('grid', { name: 'December 2026' }).waitFor();
});

test('a phone opens with the agenda, a desk with the week', async () => {
  const phone = await openCalendar('', { size: 'phone', touch: true });
  assert.equal(await phone.locator('.bookings').getAttribute('data-view'), 'agenda');
  await phone.getByRole('heading', { name: 'Today Wednesday, June 17' }).waitFor();
  const desk = await openCalendar('');
  assert.equal(await desk.locator('.bookings').getAttribute('data-view'), 'week');
  assert.equal(await desk.locator('.now-line').isVisible(), true);
});

test('dragged by the mouse to another day and hour, it is moved once the owner has seen the text', async () => {
  const who = await book('2026-07-02', '14:00', 45);
  const page = await openCalendar('week#2026-07-02');
  const hour = await hourPx(page);
  const box = await boxOf(blockOf(page, who));
  const column = await page.locator('[data-day="2026-07-02"]').boundingBox();
  assert.ok(column);
  await drag(page, { x: box.x + 20, y: box.y + 12 }, { x: column.width, y: 1.05 * hour }, true);
  await page.locator('.ghost', { hasText: '3:00' }).waitFor();
  await page.mouse.up();
  await sheet(page)
    .getByText(/Fri, Jul 3.*3:00.*3:45/)
    .waitFor();
  assert.equal(await keptTime(who), '2026-07-02 14:00-14:45');
  assert.match(await name(page.locator('.block-tentative')), /Friday, July 3, 3:00 PM to 3:45 PM, not moved yet/);
  await sheet(page).getByRole('button', { name: 'Move', exact: true }).click();
  await sheet(page).waitFor({ state: 'detached' });
  await page.locator('.block-tentative').waitFor({ state: 'detached' });
  assert.equal(await keptTime(who), '2026-07-03 15:00-15:45');
  assert.match(await name(blockOf(page, who)), /Friday, July 3, 3:00 PM to 3:45 PM, confirmed/);
});

test('a click is no drag, Escape ends one, and what was not agreed to goes back', async () => {
  const who = await book('2026-07-09', '10:00');
  const page = await openCalendar('week#2026-07-09');
  const hour = await hourPx(page);
  const box = await boxOf(blockOf(page, who));
  const grip = { x: box.x + 20, y: box.y + 12 };
  await drag(page, grip, { x: 0, y: hour }, true);
  await page.locator('.ghost').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.ghost').waitFor({ state: 'detached' });
  await page.mouse.up();
  assert.equal(await sheet(page).count(), 0);
  await drag(page, grip, { x: 0, y: hour });
  await sheet(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.locator('.block-tentative').waitFor({ state: 'detached' });
  assert.match(await name(blockOf(page, who)), /10:00 AM to 11:00 AM, confirmed/);
  assert.equal(await keptTime(who), '2026-07-09 10:00-11:00');
  await page.mouse.click(grip.x, grip.y);
  await sheet(page).getByRole('heading', { name: 'Booking' }).waitFor();
});

test('pulled at its lower edge it lasts longer', async () => {
  const who = await book('2026-07-06', '15:00');
  const page = await openCalendar('week#2026-07-06');
  const hour = await hourPx(page);
  const box = await boxOf(blockOf(page, who));
  await drag(page, { x: box.x + box.width / 2, y: box.y + box.height - 3 }, { x: 0, y: hour / 2 });
  await sheet(page).getByRole('button', { name: 'Move', exact: true }).click();
  await sheet(page).waitFor({ state: 'detached' });
  assert.equal(await keptTime(who), '2026-07-06 15:00-16:30');
});

test('held near the edge, the day scrolls on under what is carried', async () => {
  const who = await book('2026-07-14', '09:00');
  const page = await openCalendar('day#2026-07-14');
  const box = await boxOf(blockOf(page, who));
  const bottom = await page.locator('.time-grid').evaluate((element) => element.getBoundingClientRect().bottom);
  const before = await scrolled(page);
  await drag(page, { x: box.x + 20, y: box.y + 12 }, { x: 0, y: bottom - 10 - (box.y + 12) }, true);
  await page.waitForFunction((from) => (document.querySelector('.time-grid')?.scrollTop ?? 0) > from + 200, before);
  await page.locator('.ghost', { hasText: 'PM' }).waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.equal(await keptTime(who), '2026-07-14 09:00-10:00');
});

test('onto a time that is taken: why not, at once and in the sheet, and back it goes', async () => {
  const who = await book('2026-07-01', '09:00');
  const other = await book('2026-07-01', '11:00');
  const page = await openCalendar('day#2026-07-01');
  const hour = (await boxOf(page.locator('.day-column'))).height / 24;
  const box = await boxOf(blockOf(page, who));
  await drag(page, { x: box.x + 20, y: box.y + 12 }, { x: 0, y: 2 * hour }, true);
  await page.locator('.ghost-refused', { hasText: 'That time is taken' }).waitFor();
  await page.mouse.up();
  await sheet(page).getByText('That time is taken').waitFor();
  await sheet(page).getByText(other).first().waitFor();
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  assert.equal(await keptTime(who), '2026-07-01 09:00-10:00');
  assert.match(await name(blockOf(page, who)), /9:00 AM to 10:00 AM, confirmed/);
});

test('by keys alone: walked to, lifted, carried over the week’s end, made longer, dropped, and said all along', async () => {
  const who = await book('2026-07-10', '10:00', 30);
  const page = await openCalendar('week#2026-07-10');
  await blockOf(page, who).focus();
  const news = page.locator('[aria-live=assertive]');
  for (const key of ['m', 'ArrowDown', 'Shift+ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await news.filter({ hasText: /Saturday, July 11, 10:15\sAM to 11:00\sAM/ }).waitFor({ state: 'attached' });
  assert.match(await page.locator('.move-bar').innerText(), /Arrow keys move it/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^Jul 12/ }).waitFor();
  await news.filter({ hasText: /Monday, July 13, 10:15\sAM to 11:00\sAM/ }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await sheet(page).getByRole('button', { name: 'Move', exact: true }).click();
  await sheet(page).waitFor({ state: 'detached' });
  assert.equal(await keptTime(who), '2026-07-13 10:15-11:00');
  await page.locator(':focus[data-booking]').waitFor();
  assert.match(await name(page.locator(':focus')), new RegExp(`^${who}, Monday, July 13`));
});

test('Escape puts it back, says so, and leaves the focus where it began', async () => {
  const who = await book('2026-07-10', '16:00', 30);
  const page = await openCalendar('week#2026-07-10');
  await blockOf(page, who).focus();
  for (const key of ['m', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.getByRole('button', { name: /^Jul 12/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Put back where it was.').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: /^Jul 5/ }).waitFor();
  await page.locator(':focus[data-booking]').waitFor();
  assert.match(await name(page.locator(':focus')), new RegExp(`^${who}, Friday, July 10, 4:00 PM`));
});

test('arrows walk from booking to booking, and Enter opens one', async () => {
  const first = await book('2026-07-15', '09:00');
  const second = await book('2026-07-15', '11:00');
  const next = await book('2026-07-17', '11:15');
  const page = await openCalendar('week#2026-07-15');
  await blockOf(page, first).focus();
  await page.keyboard.press('ArrowDown');
  assert.match(await name(page.locator(':focus')), new RegExp(`^${second}`));
  await page.keyboard.press('ArrowRight');
  assert.match(await name(page.locator(':focus')), new RegExp(`^${next}`));
  await page.keyboard.press('Enter');
  await sheet(page).getByText(next).first().waitFor();
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  assert.match(await name(page.locator(':focus')), new RegExp(`^${next}`));
});

/** A finger, by the debugger: pressed, moved, lifted. */
async function fingerOn(page: Page) {
  const debug = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    debug.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  return {
    press: (x: number, y: number) => send('touchStart', [{ x, y }]),
    move: async (from: { x: number; y: number }, dy: number) => {
      for (let i = 1; i <= 8; i++) await send('touchMove', [{ x: from.x, y: from.y + (dy * i) / 8 }]);
    },
    lift: () => send('touchEnd', []),
  };
}

test('a finger that swipes over a booking scrolls and carries nothing', async () => {
  const who = await book('2026-07-20', '10:00');
  const page = await openCalendar('day#2026-07-20', { size: 'phone', touch: true });
  const finger = await fingerOn(page);
  const box = await boxOf(blockOf(page, who));
  const before = await scrolled(page);
  const start = { x: box.x + 60, y: box.y + 20 };
  await finger.press(start.x, start.y);
  await finger.move(start, -120);
  await finger.lift();
  await page.waitForFunction((from) => (document.querySelector('.time-grid')?.scrollTop ?? 0) > from + 60, before);
  assert.equal(await page.locator('.ghost').count(), 0);
  assert.equal(await sheet(page).count(), 0);
});

test('a finger that presses and holds carries the booking, and nothing scrolls under it', async () => {
  const who = await book('2026-07-21', '10:00');
  const page = await openCalendar('day#2026-07-21', { size: 'phone', touch: true });
  const hour = (await boxOf(page.locator('.day-column'))).height / 24;
  const finger = await fingerOn(page);
  const box = await boxOf(blockOf(page, who));
  const start = { x: box.x + 60, y: box.y + 20 };
  const before = await scrolled(page);
  await finger.press(start.x, start.y);
  await page.locator('.ghost').waitFor();
  await finger.move(start, hour);
  await page.locator('.ghost', { hasText: '11:00' }).waitFor();
  assert.equal(await scrolled(page), before);
  await finger.lift();
  await sheet(page).getByRole('button', { name: 'Move', exact: true }).click();
  await sheet(page).waitFor({ state: 'detached' });
  assert.equal(await keptTime(who), '2026-07-21 11:00-12:00');
});

test('an empty slot books in three taps, and by keys', async () => {
  const page = await openCalendar('week#2026-07-28');
  const hour = await hourPx(page);
  const column = page.locator('[data-day="2026-07-28"]');
  await column.locator('.hour-line').nth(15).scrollIntoViewIfNeeded();
  const box = await boxOf(column);
  await page.mouse.move(box.x + 30, box.y + 15.4 * hour);
  await page.locator('.hover-time', { hasText: '3:15' }).waitFor();
  await page.mouse.click(box.x + 30, box.y + 15.4 * hour);
  await sheet(page).getByRole('heading', { name: 'New booking' }).waitFor();
  assert.equal(await sheet(page).getByLabel('Time', { exact: true }).first().inputValue(), '15:15');
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });

  const cursor = page.getByRole('button', { name: /^New booking, / });
  await cursor.focus();
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await page.locator(':focus.slot-cursor').waitFor();
  assert.match(await name(page.locator(':focus')), /^New booking, Tuesday, July 28, 9:15 AM/);
  await page.keyboard.press('Enter');
  await sheet(page).getByRole('heading', { name: 'New booking' }).waitFor();
  assert.equal(await sheet(page).getByLabel('Time', { exact: true }).first().inputValue(), '09:15');
});

test('what happens in another window, or by text, shows here by itself', async () => {
  const who = await book('2026-07-22', '10:00');
  const page = await openCalendar('week#2026-07-22');
  const other = await openCalendar('week#2026-07-22');
  await blockOf(other, who).click();
  await sheet(other).getByRole('button', { name: 'Edit' }).first().click();
  await sheet(other).getByLabel('Time', { exact: true }).first().fill('16:00');
  await sheet(other).getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${who}, .*4:00\\sPM to 5:00\\sPM`) }).waitFor();
  const call = (path: string, body: object) =>
    fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const made = await call('/api/admin/bookings', {
    customer_phone: '+12125559999',
    customer_name: 'By the side door',
    date_time: '2026-07-23 11:00',
  });
  assert.equal(made.status, 201);
  await blockOf(page, 'By the side door').waitFor();
  await call(`/api/admin/bookings/${((await made.json()) as { id: string }).id}/cancel`, {});
  await page.getByRole('button', { name: /^By the side door, .*cancelled$/ }).waitFor();
  assert.equal(await page.locator('.block-cancelled', { hasText: 'By the side door' }).count(), 1);
});

test('days of 23 and of 25 hours show the hours that exist, and a visit stands at its hour', async () => {
  const now = instantOf('2026-10-30', '10:00', SAMPLE_ZONE);
  const own = await openApp({ now, business: { ...sampleBusiness(now), hours: DEFAULT_BUSINESS.hours } });
  try {
    const who = await book('2026-11-01', '14:00', 60, own);
    const page = await openCalendar('week#2026-11-01', {}, own);
    const sunday = page.locator('[data-day="2026-11-01"]');
    const hours = (await sunday.locator('.hour-own').allInnerTexts()).map((text) => text.replace(/\s/g, ' '));
    assert.deepEqual(hours.slice(0, 4), ['12 AM', '1 AM EDT', '1 AM EST', '2 AM']);
    assert.equal(hours.length, 25);
    const top = (await boxOf(blockOf(page, who))).y - (await sunday.boundingBox().then((box) => box?.y ?? 0));
    assert.ok(Math.abs(top / (await hourPx(page)) - 15) < 0.05, `${top}`);
    await blockOf(page, who).focus();
    for (const key of ['m', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await sheet(page).getByRole('button', { name: 'Move', exact: true }).click();
    await sheet(page).waitFor({ state: 'detached' });
    assert.equal(await keptTime(who, own), '2026-11-01 13:45-14:45');
    const spring = await openCalendar('day#2027-03-14', {}, own);
    const named = (await spring.locator('.ruler-hour').allInnerTexts()).map((text) => text.replace(/\s/g, ' '));
    assert.deepEqual(named.slice(0, 4), ['12 AM', '1 AM', '3 AM', '4 AM']);
    assert.equal(named.length, 23);
  } finally {
    await own.close();
  }
});

test('a phone in another zone is told whose clock this is, and the days stay the business’s', async () => {
  const who = await book('2026-07-24', '09:00');
  const page = await openCalendar('day#2026-07-24', { context: { timezoneId: 'Asia/Tokyo' } });
  await page.getByText(/Times are in New York, where it is 10:\d\d\sAM now/).waitFor();
  assert.match(await name(blockOf(page, who)), /Friday, July 24, 9:00 AM to 10:00 AM/);
  assert.equal(await (await openCalendar('day#2026-07-24')).getByText('Times are in').count(), 0);
  assert.equal(
    await (await openCalendar('day#2026-07-24', { context: { timezoneId: 'America/Toronto' } })).getByText('Times are in').count(),
    0,
  );
});

test('a month is walked by arrows; on a phone the chosen day stands below', async () => {
  const who = await book('2026-07-29', '10:00');
  const page = await openCalendar('month#2026-07-28');
  await page.getByRole('link', { name: /^Tuesday, July 28/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.locator(':focus', { hasText: 'Wednesday, July 29' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('grid', { name: 'August 2026' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.locator(':focus', { hasText: 'Wednesday, July 29, 1 booking' }).waitFor();
  await page.keyboard.press('Enter');
  await blockOf(page, who).waitFor();
  assert.equal(url(page), '/app/bookings/day#2026-07-29');
  const phone = await openCalendar('month#2026-07-28', { size: 'phone', touch: true });
  await phone.getByText('Nothing booked', { exact: true }).waitFor();
  await phone.getByRole('link', { name: /^Wednesday, July 29/ }).tap();
  await blockOf(phone, who).waitFor();
});

test('the agenda grows at both ends', async () => {
  const who = await book('2026-08-20', '10:00');
  const earlier = await book('2026-07-30', '10:00');
  const page = await openCalendar('agenda#2026-08-03', { size: 'phone', touch: true });
  await page.getByRole('heading', { name: 'Nothing booked' }).waitFor();
  await page.getByRole('button', { name: 'After Aug 16' }).click();
  await blockOf(page, who).waitFor();
  await page.getByRole('button', { name: 'Before Aug 3' }).click();
  await blockOf(page, earlier).waitFor();
});

test('what is not wanted is left out, and the filter says so', async () => {
  const page = await openCalendar('week#2026-06-17');
  const cancelled = page.locator('.block-cancelled');
  await cancelled.first().waitFor();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('switch', { name: 'Cancelled' }).uncheck();
  await page.getByLabel('Service').selectOption({ label: 'Beard trim' });
  await page.getByRole('button', { name: 'Done' }).click();
  await cancelled.first().waitFor({ state: 'detached' });
  await page.waitForFunction(() => [...document.querySelectorAll('.block')].every((block) => block.textContent.includes('Beard trim')));
  assert.ok((await page.locator('.block').count()) > 0);
  await page.getByRole('button', { name: 'Filter, in use' }).click();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await cancelled.first().waitFor();
});

test('a link to a booking shows it on its day', async () => {
  const who = await book('2026-08-26', '10:00');
  const id = (await app.server().bookings()).find(({ customerName }) => customerName === who)?.id ?? '';
  const page = await openCalendar(`day#booking:${id}`);
  await sheet(page).getByText(who).first().waitFor();
  assert.equal(url(page), '/app/bookings/day#2026-08-26');
});

test('what cannot be fetched says so and is tried again; a server that is away leaves what was seen', async () => {
  const page = await app.newPage({ at: '/app', size: 'desk' });
  await page.route('**/api/admin/bookings?*', (route) => route.fulfill({ status: 503, json: { detail: 'Back in a minute.' } }));
  await page.getByRole('link', { name: 'Bookings' }).click();
  await page.getByRole('alert').getByText('Back in a minute.').waitFor();
  await page.unroute('**/api/admin/bookings?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-booking]').first().waitFor();
});

test('no violation in any view, light and dark, on a phone and a desk; every target takes a thumb', async () => {
  for (const size of ['phone', 'desk'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const view of VIEWS) {
        const page = await openCalendar(`${view}#2026-06-17`, { size, scheme, touch: size === 'phone' });
        await expectNoViolations(page);
        if (size === 'phone') assert.deepEqual(await smallTargets(page), [], view);
        await page.close();
      }
    }
  }
});

/** Buttons and links that are lower or narrower than a thumb, those of the frame left out. */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator('.bookings :is(button, a)').evaluateAll(
    (targets, px) =>
      targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < px - 0.5 || box.width < px - 0.5))
        .map(({ target, box }) => `${target.getAttribute('aria-label') ?? target.textContent} ${box.width}x${box.height}`),
    TARGET_PX,
  );
}

test('at twice the size of text everything is still there, and nothing sticks out', async () => {
  for (const view of VIEWS) {
    const page = await openCalendar(`${view}#2026-06-17`, { size: 'phone', touch: true });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= SIZES.phone.width, `${view}: ${width} px wide`);
    for (const label of ['Today', 'Month']) assert.equal(await page.getByText(label, { exact: true }).first().isVisible(), true);
  }
});

test('nothing was said in any console, and nothing asked of anybody else', () => {
  // What the test itself refuses is said by the browser.
  const own = /503|Back in a minute/;
  assert.deepEqual(
    app.complaints.filter((line) => !own.test(line)),
    [],
  );
});
