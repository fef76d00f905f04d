/** Booking by hand, moving, cancelling with an undo: through the sheets, against the real server. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Booking } from '#contract/bookings.ts';
import { type Clock, type Day, instantOf } from '#core/time.ts';
import { type OpenedApp, openApp } from '#test/app.ts';
import { expectNoViolations } from '#test/axe.ts';
import { SAMPLE_ZONE, samplePhone } from '#test/sample-business.ts';
import { HOSTILE_NAME } from '#test/sample-people.ts';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
afterEach(() => {
  assert.deepEqual(app.complaints.splice(0), []);
});
after(() => app.close());

/** Weeks on, with nothing in them; each test has a day of its own. */
const DAYS = [
  '2026-07-07',
  '2026-07-08',
  '2026-07-09',
  '2026-07-14',
  '2026-07-15',
  '2026-07-16',
  '2026-07-21',
  '2026-07-22',
  '2026-07-23',
  '2026-07-28',
  '2026-07-29',
  '2026-07-30',
  '2026-08-04',
];
let used = 0;
const freeDay = (): Day => {
  used += 1;
  return DAYS[used - 1] ?? '';
};

test('an empty slot, the customer, Book: three taps, and she is told what was shown', async () => {
  const day = freeDay();
  const page = await app.newPage({ at: `/app/bookings/day#${day}`, touch: true });
  await tapSlot(page, day, '14:00');
  const sheet = dialog(page, 'New booking');
  await sheet.getByRole('button', { name: /^Dana Whitfield/ }).tap();
  // What she had last comes by itself, and the text follows.
  const text = sheet.getByRole('blockquote');
  await text.getByText('Beard trim').waitFor();
  const shown = await text.textContent();
  await expectNoViolations(page);
  await sheet.getByRole('button', { name: 'Book', exact: true }).tap();
  await sheet.waitFor({ state: 'detached' });
  const [booking] = await bookingsOn(day);
  assert.deepEqual([booking?.customer_name, booking?.date_time], ['Dana Whitfield', `${day} 14:00:00`]);
  await page.getByRole('button', { name: /Dana Whitfield.*2:00 PM/ }).waitFor();
  const thread = await call<{ content: string }[]>(`/api/inbox/thread/${encodeURIComponent(samplePhone('Dana Whitfield'))}`);
  // The booking's own address is made with it, and for what is only shown another one.
  const withoutId = (words: string | null | undefined) => words?.replace(/\w+$/, '');
  const sent = thread.find(({ content }) => content.includes('Beard trim') && content.includes('July 7'));
  assert.equal(withoutId(sent?.content), withoutId(shown));
});

test('a new customer is booked by name and number; wrong fields say why, and the first has the focus', async () => {
  const day = freeDay();
  const page = await app.newPage({ at: '/app/customers', size: 'desk' });
  await page.getByRole('button', { name: 'New booking' }).click();
  const sheet = dialog(page, 'New booking');
  const field = sheet.getByRole('searchbox', { name: 'Customer' });
  await expectFocus(field);
  await field.fill('Zed <b>bold</b>');
  await sheet.getByRole('button', { name: /^New customer/ }).click();
  await sheet.getByLabel('Day').fill(day);
  await sheet.getByLabel('Time').fill('10:00');
  await sheet.getByRole('button', { name: 'Book', exact: true }).click();
  const number = sheet.getByLabel('Phone number');
  await expectFocus(number);
  assert.equal(await number.getAttribute('aria-invalid'), 'true');
  await number.fill('917 555 9001');
  await page.keyboard.press('Enter');
  await sheet.waitFor({ state: 'detached' });
  const [booking] = await bookingsOn(day);
  assert.deepEqual([booking?.customer_name, booking?.customer_phone], ['Zed <b>bold</b>', '+19175559001']);
});

test('a taken time says who has it, and a tap takes the closest free one; a rule of her own can be gone against', async () => {
  const day = freeDay();
  await book(day, '11:00', 'Hannah');
  const page = await app.newPage({ at: '/app/bookings' });
  await page.getByRole('button', { name: 'New booking', exact: true }).click();
  const sheet = dialog(page, 'New booking');
  await sheet.getByRole('button', { name: /^Priya/ }).click();
  await sheet.getByLabel('Day').fill(day);
  await sheet.getByLabel('Time').fill('11:15');
  const taken = sheet.getByRole('region', { name: 'That time is taken' });
  await taken.getByText('Hannah').waitFor();
  await expectNoViolations(page);
  assert.equal(await taken.getByRole('button', { name: 'Book anyway' }).count(), 0);
  await sheet.getByRole('button', { name: 'Book', exact: true }).click();
  await expectFocus(taken);
  assert.equal((await bookingsOn(day)).length, 1);
  app.complaints.length = 0;
  await taken.getByRole('button').first().click();
  await taken.waitFor({ state: 'detached' });
  await sheet.getByLabel('Time').fill('20:00');
  await sheet.getByRole('region', { name: 'You are closed then' }).getByRole('button', { name: 'Book anyway' }).click();
  await sheet.waitFor({ state: 'detached' });
  const booked = await bookingsOn(day);
  assert.deepEqual(
    booked.map(({ customer_name, date_time }) => [customer_name, date_time.slice(11, 16)]),
    [
      ['Hannah', '11:00'],
      ['Priya Raghunathan', '20:00'],
    ],
  );
});

test('a booking is moved from its sheet, by keyboard alone, and the focus comes back', async () => {
  const day = freeDay();
  const booking = await book(day, '09:00', HOSTILE_NAME);
  const page = await app.newPage({ at: `/app/bookings/day#${day}`, size: 'desk' });
  const block = page.getByRole('button', { name: /onerror.*9:00 AM/ });
  await block.focus();
  await page.keyboard.press('Enter');
  const shown = dialog(page, 'Booking');
  await shown.getByText(HOSTILE_NAME).waitFor();
  await expectNoViolations(page);
  await shown.getByRole('button', { name: 'Move' }).focus();
  await page.keyboard.press('Enter');
  const sheet = dialog(page, 'Move booking');
  await sheet.getByLabel('Time', { exact: true }).focus();
  await sheet.getByLabel('Time').fill('15:00');
  await sheet.getByRole('blockquote').waitFor();
  await page.keyboard.press('Enter');
  await sheet.waitFor({ state: 'detached' });
  assert.equal((await bookingOf(booking.id)).date_time, `${day} 15:00:00`);
  await page.getByRole('button', { name: /onerror.*3:00 PM/ }).waitFor();
});

test('dropped on a taken time, it says who has it; the closest free one is a tap, and given up it stays where it was', async () => {
  const day = freeDay();
  await book(day, '10:00', 'Jamal Washington');
  const booking = await book(day, '09:00', 'Lucía Fernández');
  const page = await app.newPage({ at: `/app/bookings/day#${day}`, size: 'desk' });
  const carry = async () => {
    await page.getByRole('button', { name: /Lucía/ }).focus();
    await page.keyboard.press('m');
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  const sheet = dialog(page, 'Move booking');
  const taken = sheet.getByRole('region', { name: 'That time is taken' });
  await carry();
  await taken.getByText('Jamal Washington').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Lucía.*9:00 AM/ }).waitFor();
  assert.equal((await bookingOf(booking.id)).date_time, `${day} 09:00:00`);
  await carry();
  const closest = taken.getByRole('button').first();
  const clock = (await closest.textContent()) ?? '';
  await closest.click();
  await sheet.getByRole('button', { name: 'Move', exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: new RegExp(`Lucía.*${clock} to`) }).waitFor();
  assert.notEqual((await bookingOf(booking.id)).date_time, `${day} 09:00:00`);
});

test('Book and Move, pressed where it is said already why not, lead to the reason each time', async () => {
  const day = freeDay();
  await book(day, '11:00', 'Hannah');
  const booking = await book(day, '14:00', 'Noor');
  const page = await app.newPage({ at: `/app/bookings/day#${day}` });
  await page.getByRole('button', { name: 'New booking', exact: true }).click();
  const sheet = dialog(page, 'New booking');
  // The day that is shown is the day that is meant.
  assert.equal(await sheet.getByLabel('Day').inputValue(), day);
  await sheet.getByRole('button', { name: /^Priya/ }).click();
  await sheet.getByLabel('Time').fill('11:15');
  await leadsToReason(page, { sheet, press: 'Book' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Noor/ }).click();
  await dialog(page, 'Booking').getByRole('button', { name: 'Move' }).click();
  const moving = dialog(page, 'Move booking');
  await moving.getByLabel('Time').fill('11:00');
  await leadsToReason(page, { sheet: moving, press: 'Move' });
  assert.equal((await bookingOf(booking.id)).date_time, `${day} 14:00:00`);
  // The refusals, as the browser notes them.
  app.complaints.length = 0;
});

/** The second time too, and for the eye: a focus set by a finger shows no ring of its own. */
async function leadsToReason(page: Page, { sheet, press }: { sheet: Locator; press: string }): Promise<void> {
  const reason = sheet.getByRole('region', { name: 'That time is taken' });
  await reason.getByText('Hannah').waitFor();
  for (let times = 0; times < 2; times += 1) {
    await sheet.getByRole('button', { name: press, exact: true }).click();
    await expectFocus(reason);
    assert.equal(await reason.evaluate((element) => getComputedStyle(element).outlineStyle), 'solid');
    await sheet.getByLabel('Time', { exact: true }).focus();
  }
  await expectNoViolations(page);
}

test('where a day has nothing free, a tap takes the next time that is', async () => {
  const page = await app.newPage({ at: '/app/customers#+19175550101' });
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  const sheet = dialog(page, 'New booking');
  await sheet.getByLabel('Day').fill('2026-06-21');
  await sheet.getByText('Nothing free on Sun, Jun 21.').waitFor();
  await sheet
    .getByRole('button', { name: /^Mon, Jun 22/ })
    .first()
    .click();
  assert.equal(await sheet.getByLabel('Day').inputValue(), '2026-06-22');
  await sheet.getByRole('blockquote').waitFor();
});

test('the shortcut of the app’s icon begins a booking; reloaded, it does not again', async () => {
  const page = await app.newPage({ at: '/app/bookings#new' });
  await dialog(page, 'New booking').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'New booking', exact: true }).waitFor();
  assert.equal(await dialog(page, 'New booking').count(), 0);
});

test('a sheet that is closed gives the focus back to what opened it', async () => {
  const day = freeDay();
  await book(day, '10:00', 'Zoë Müller-Lüdenscheid');
  const page = await app.newPage({ at: `/app/bookings/day#${day}`, size: 'desk' });
  const block = page.getByRole('button', { name: /Zoë/ });
  await block.click();
  await dialog(page, 'Booking').getByRole('button', { name: 'Cancel booking' }).click();
  await dialog(page, 'Cancel booking').getByRole('button', { name: 'Keep it' }).click();
  await expectFocus(block);
});

test('who did not come is noted, and counts as missed until it is taken back', async () => {
  const page = await app.newPage({ at: '/app/bookings/day#2026-06-16' });
  const block = page.getByRole('button', { name: /Tuesday, June 16.*confirmed/ }).first();
  await block.click();
  const sheet = dialog(page, 'Booking');
  await sheet.getByRole('button', { name: 'Did not come' }).click();
  await sheet.getByText('Noted: did not come by you').waitFor();
  await sheet.getByRole('button', { name: 'Did come' }).click();
  await sheet.getByText('Noted: did come by you').waitFor();
});

test('an edit is kept, and the history tells of it', async () => {
  const day = freeDay();
  const booking = await book(day, '10:00', 'Grace Mbeki');
  const page = await app.newPage({ at: `/app/bookings/day#${day}` });
  await page.getByRole('button', { name: /Grace Mbeki/ }).click();
  await dialog(page, 'Booking').getByRole('button', { name: 'Edit' }).click();
  const sheet = dialog(page, 'Edit booking');
  await sheet.getByRole('button', { name: 'Add notes' }).click();
  await sheet.getByLabel('Notes').fill('Brings her own towel');
  await sheet.getByText('Nothing in this that the customer would notice').waitFor();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.waitFor({ state: 'detached' });
  assert.equal((await bookingOf(booking.id)).notes, 'Brings her own towel');
  await page.getByRole('button', { name: /Grace Mbeki/ }).click();
  await dialog(page, 'Booking').getByText('Edited by you').waitFor();
});

test('cancelling can be undone: nothing was sent', async () => {
  const day = freeDay();
  const booking = await book(day, '12:00', 'Oliver Grant');
  const page = await app.newPage({ at: `/app/bookings/day#${day}` });
  await cancel(page, /Oliver Grant/);
  await page.getByRole('button', { name: /Oliver Grant.*being cancelled/ }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The booking of Oliver Grant stays.').waitFor();
  await page.getByRole('button', { name: /Oliver Grant.*confirmed/ }).waitFor();
  assert.equal((await bookingOf(booking.id)).status, 'confirmed');
});

test('not undone, it is cancelled after its ten seconds, and she is told', async () => {
  const day = freeDay();
  const booking = await book(day, '12:00', 'Camila Souza');
  const page = await app.newPage({ at: `/app/bookings/day#${day}` });
  await cancel(page, /Camila Souza/);
  assert.equal((await bookingOf(booking.id)).status, 'confirmed');
  await page.getByText(/Cancelled the booking of Camila Souza\. A text is on its way\./).waitFor();
  assert.equal((await bookingOf(booking.id)).status, 'cancelled');
});

test('a page that is closed meanwhile cancels at once, and once', async () => {
  const day = freeDay();
  const booking = await book(day, '12:00', 'Kwame Asante');
  const page = await app.newPage({ at: `/app/bookings/day#${day}` });
  await cancel(page, /Kwame Asante/);
  await page.close({ runBeforeUnload: true });
  const cancelled = await until(
    () => bookingOf(booking.id),
    ({ status }) => status === 'cancelled',
  );
  assert.equal(cancelled.history.filter(({ change }) => change === 'cancelled').length, 1);
});

test('who signs out meanwhile cancels at once: later there is no token to do it with', async () => {
  const day = freeDay();
  const booking = await book(day, '12:00', 'Ines Duarte');
  const page = await app.newPage({ at: `/app/bookings/day#${day}` });
  await cancel(page, /Ines Duarte/);
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
  await until(
    () => bookingOf(booking.id),
    ({ status }) => status === 'cancelled',
  );
});

test('switching to another app cancels at once; coming back does not do it twice, nor tell her twice', async () => {
  const day = freeDay();
  const booking = await book(day, '12:00', 'Fatima Zahra El Amrani');
  const page = await app.newPage({ at: `/app/bookings/day#${day}` });
  await cancel(page, /Fatima/);
  await page.evaluate(showAs, 'hidden' as const);
  await until(
    () => bookingOf(booking.id),
    ({ status }) => status === 'cancelled',
  );
  await page.evaluate(showAs, 'visible' as const);
  await page.getByText(/Cancelled the booking of Fatima/).waitFor();
  const { history } = await bookingOf(booking.id);
  assert.equal(history.filter(({ change }) => change === 'cancelled').length, 1);
  const texts = await call<{ kind: string }[]>(`/api/inbox/thread/${encodeURIComponent(booking.customer_phone)}`);
  assert.equal(texts.filter(({ kind }) => kind === 'owner_reply').length, 1);
  // That it is cancelled already is what the second answer says.
  app.complaints.length = 0;
});

/** Runs in the page, as a phone that shows another app, or this one again. */
function showAs(visibility: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  document.dispatchEvent(new Event('visibilitychange'));
}

function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name, exact: true });
}

async function cancel(page: Page, who: RegExp): Promise<void> {
  await page.getByRole('button', { name: who }).click();
  await dialog(page, 'Booking').getByRole('button', { name: 'Cancel booking' }).click();
  const sheet = dialog(page, 'Cancel booking');
  await sheet.getByRole('blockquote').waitFor();
  await sheet.getByRole('button', { name: 'Cancel booking' }).click();
  await sheet.waitFor({ state: 'detached' });
}

/** Where that clock stands in the day's column, past all that lies on it. */
async function tapSlot(page: Page, day: Day, clock: Clock): Promise<void> {
  const column = page.locator('.day-column').first();
  await column.waitFor();
  const at = (instantOf(day, clock, SAMPLE_ZONE) - instantOf(day, '00:00', SAMPLE_ZONE)) / 86_400_000;
  const { height } = (await column.boundingBox()) ?? { height: 0 };
  await column.tap({ position: { x: 120, y: at * height + 2 } });
}

async function expectFocus(element: Locator): Promise<void> {
  await until(
    () => element.evaluate((each) => each.matches(':focus')),
    (isFocused) => isFocused,
  );
}

type WithHistory = Booking & { readonly history: readonly { readonly change: string }[] };

function bookingOf(id: string): Promise<WithHistory> {
  return call(`/api/admin/bookings/${id}`);
}

function bookingsOn(day: Day): Promise<readonly Booking[]> {
  return call(`/api/admin/bookings?from=${day}&to=${day}&status=confirmed`);
}

let lastNumber = 0;

function book(day: Day, clock: Clock, name: string): Promise<Booking> {
  lastNumber += 1;
  const customer_phone = `+1917555${8_000 + lastNumber}`;
  return call('/api/admin/bookings', { customer_phone, customer_name: name, date_time: `${day} ${clock}`, duration_minutes: 45 });
}

async function call<T>(path: string, body?: object): Promise<T> {
  const headers = { authorization: `Bearer ${app.token}`, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(app.url + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  assert.ok(answer.ok, `${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

const WAIT_MS_MAX = 20_000;

async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const begin = performance.now();
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    assert.ok(performance.now() - begin < WAIT_MS_MAX, `it never came: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
