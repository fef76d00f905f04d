/** The first half of the settings as the owner meets it: business, hours, services, booking rules, agent, appearance. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Settings, SettingsChange } from '#contract/settings.ts';
import { type OpenedApp, openApp } from '#test/app.ts';
import { SCHEMES, SIZES } from '#test/app-windows.ts';
import { expectNoViolations } from '#test/axe.ts';

const GROUPS = ['business', 'hours', 'services', 'rules', 'agent', 'appearance'] as const;
const TARGET_PX = 44;

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

type Wish = Parameters<OpenedApp['newPage']>[0];

async function openGroup(group: string, wish: Wish = {}): Promise<Page> {
  const page = await app.newPage({ at: `/app/settings/${group}`, ...wish });
  await page.locator('#settings-heading').waitFor();
  return page;
}

async function settings(change?: SettingsChange): Promise<Settings> {
  const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
  const asked = change === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(change) };
  return (await (await fetch(`${app.url}/api/admin/settings`, asked)).json()) as Settings;
}

let customers = 0;
/** What a customer who has never written before is answered. */
async function answerTo(words: string): Promise<string> {
  customers += 1;
  return (await app.server().text(`+1212555${String(2_000 + customers)}`, words)).replies.join(' ');
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const save = async (page: Page) => {
  await button(page, 'Save').click();
  await page.getByText('Unsaved changes').waitFor({ state: 'hidden' });
};
const errorOf = async (page: Page, label: string) => {
  await page.locator('[aria-invalid=true]').first().waitFor();
  const ids = (await field(page, label).getAttribute('aria-describedby')) ?? '';
  return page
    .locator(
      ids
        .split(' ')
        .map((id) => `[id="${id}"].error`)
        .join(','),
    )
    .innerText();
};

test('on a German device countries, languages and zones are English words, as everything around them', async () => {
  const page = await openGroup('business', { context: { locale: 'de-DE' } });
  const country = page.getByRole('combobox', { name: 'Country' });
  assert.equal(await country.locator('option[value=DE]').textContent(), 'Germany');
  assert.equal(await page.getByRole('combobox', { name: 'Language' }).locator('option[value=en]').textContent(), 'English');
  await page.getByRole('button', { name: 'Time zone' }).click();
  await page
    .getByRole('dialog')
    .getByText(/Eastern Time/)
    .first()
    .waitFor();
});

test('a text tried out looks as it will in the inbox: the customer left, the agent right, in the same colours', async () => {
  const page = await openGroup('agent');
  await page.locator('.preview .bubble-agent').waitFor();
  const tried = await looks(page, '.preview');
  await answerTo('How much is a beard trim?');
  await page.goto(`${app.url}/app/inbox#+1212555${2_000 + customers}`);
  await page.locator('.thread .bubble-agent').first().waitFor();
  assert.deepEqual(tried, await looks(page, '.thread'));
});

function looks(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate(
    (place) =>
      ['customer', 'agent'].map((author) => {
        const bubble = document.querySelector(`${place} .bubble-${author}`);
        const card = bubble?.querySelector('.bubble-card');
        if (!bubble || !card) return 'none';
        const { backgroundColor, color, borderRadius } = getComputedStyle(card);
        return [getComputedStyle(bubble).justifyItems, backgroundColor, color, borderRadius].join(' / ');
      }),
    within,
  );
}

test('the list says how each group stands, and each group is a page of its own', async () => {
  const page = await app.newPage({ at: '/app/settings' });
  const hours = page.getByRole('link', { name: /^Hours/ });
  assert.match(await hours.innerText(), /Mon–Wed 9 AM–6 PM/);
  assert.match(await page.getByRole('link', { name: /^Services/ }).innerText(), /8 services, 1 off/);
  await hours.click();
  await page.getByRole('heading', { level: 1, name: 'Hours' }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/app/settings/hours');
  await page.getByRole('link', { name: 'Back to all settings' }).click();
  await hours.waitFor();
  assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? '', /^Hours/);
});

test('hours that are changed and saved hold from the next text on', async () => {
  assert.match(await answerTo("I'm Ann, short cut on Friday at 7pm?"), /closed Friday, June 19 at 7 PM/);
  const page = await openGroup('hours');
  await field(page, 'Friday, until').fill('20:00');
  await save(page);
  assert.deepEqual(
    (await settings()).availability.slots.filter(({ day }) => day === 'fri'),
    [{ day: 'fri', start: '09:00', end: '20:00' }],
  );
  assert.match(await answerTo("I'm Bea, short cut on Friday at 7pm?"), /June 19.* at 7 PM for Bea/);
  await page.getByRole('switch', { name: 'Friday' }).click();
  await save(page);
  assert.match(await answerTo("I'm Cleo, short cut on Friday at 11?"), /closed|not open/i);
  await page.getByRole('switch', { name: 'Friday' }).click();
  await save(page);
});

test('hours in her own words are shown as understood before they are taken, and lose no days off', async () => {
  const page = await openGroup('hours');
  const specialDays = Object.keys((await settings()).availability.overrides);
  await field(page, 'Opening hours').fill('Tue-Fri 10-7, Sat 9-2, lunch 1-2');
  await page.getByText('Understood: Tue–Fri 10 AM–7 PM, Sat 9 AM–2 PM; breaks 1:00 PM–2:00 PM').waitFor();
  await button(page, 'Use these hours').click();
  assert.equal(await field(page, 'Tuesday, until').inputValue(), '19:00');
  assert.equal(await page.getByRole('switch', { name: 'Monday' }).isChecked(), false);
  await save(page);
  const { availability } = await settings();
  assert.deepEqual([availability.slots.length, availability.breaks.length], [5, 1]);
  assert.deepEqual(Object.keys(availability.overrides), specialDays);
});

test('days off are typed quickly or tapped on the calendar, and the agent knows them', async () => {
  const page = await openGroup('hours');
  await field(page, 'Days off, typed quickly').fill('Jun 24-25, Dec 24, someday');
  await page.getByText('Closed Wed, Jun 24 to Thu, Jun 25, Thu, Dec 24').waitFor();
  await page.getByText('Not understood: someday').waitFor();
  await button(page, 'Take these days off').click();
  await page.getByRole('button', { name: /^Tuesday, June 30/ }).click();
  await page.getByRole('radio', { name: 'Other hours' }).check();
  await field(page, 'Tuesday, June 30, until').fill('12:00');
  await save(page);
  const { overrides } = (await settings()).availability;
  for (const day of ['2026-06-24', '2026-06-25', '2026-12-24']) assert.equal(overrides[day]?.available, false, day);
  assert.equal(overrides['2026-06-30']?.end, '12:00');
  assert.match(await answerTo("I'm Dora, short cut on June 24 at 11?"), /closed|not open|off/i);

  await button(page, 'Wed, Jun 24 to Thu, Jun 25: as usual again').click();
  await save(page);
  assert.equal((await settings()).availability.overrides['2026-06-24'], undefined);
});

test('hours are copied to other days', async () => {
  const page = await openGroup('hours');
  await field(page, 'Saturday, until').fill('15:30');
  await button(page, 'Copy the hours of Saturday').click();
  const sheet = page.getByRole('dialog', { name: 'Copy Saturday to' });
  await sheet.getByRole('checkbox', { name: 'Sunday' }).check();
  await sheet.getByRole('button', { name: 'Copy hours' }).click();
  await sheet.waitFor({ state: 'detached' });
  assert.equal(await field(page, 'Sunday, until').inputValue(), '15:30');
  await button(page, 'Discard').click();
  assert.equal(await page.getByRole('switch', { name: 'Sunday' }).isChecked(), false);
});

test('what is wrong with hours is said at the field, which gets the focus, and nothing is saved', async () => {
  const page = await openGroup('hours');
  const before = await settings();
  await field(page, 'Wednesday, until').fill('08:00');
  await button(page, 'Save').click();
  assert.equal(await errorOf(page, 'Wednesday, until'), 'It ends before it starts.');
  assert.ok(await field(page, 'Wednesday, until').evaluate((element) => element === document.activeElement));
  await field(page, 'Wednesday, until').fill('17:00');
  await button(page, 'Add hours to Wednesday').click();
  await field(page, 'Wednesday, hours 2, from').fill('16:00');
  await field(page, 'Opening hours').focus();
  assert.match(await errorOf(page, 'Wednesday, hours 2, from'), /^Overlaps/);
  assert.deepEqual(await settings(), before);
});

test('what only the server can refuse is said at its field too', async () => {
  const page = await openGroup('business');
  await field(page, 'Your own phone').fill('12');
  await page.keyboard.press('Enter');
  await page.locator('[aria-invalid=true]').waitFor();
  assert.match(await errorOf(page, 'Your own phone'), /\S/);
  assert.ok(await field(page, 'Your own phone').evaluate((element) => element === document.activeElement));
  await field(page, 'Your own phone').fill('+12125550100');
  assert.equal(await page.locator('[aria-invalid=true]').count(), 0);
});

test('a save that fails says why and keeps what was typed', async () => {
  const page = await openGroup('business');
  await page.route('**/api/admin/settings', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await field(page, 'Your name').fill('Juno B.');
  await button(page, 'Save').click();
  await page.getByRole('alert').filter({ hasText: 'Cannot reach the server' }).waitFor();
  assert.equal(await field(page, 'Your name').inputValue(), 'Juno B.');
  await page.unroute('**/api/admin/settings');
  await save(page);
  assert.equal((await settings()).owner_name, 'Juno B.');
  app.complaints.length = 0;
});

test('unsaved changes are not left by a slip: by link, by going back, by closing the window', async () => {
  const page = await app.newPage({ at: '/app/settings' });
  await page.getByRole('link', { name: /^Business/ }).click();
  const name = field(page, 'Business name');
  await name.fill('Atelier Junco');
  const sheet = page.getByRole('dialog', { name: 'Save your changes?' });

  await page.getByRole('link', { name: 'Bookings' }).click();
  await sheet.getByRole('button', { name: 'Keep editing' }).click();
  await sheet.waitFor({ state: 'detached' });
  assert.equal(await name.inputValue(), 'Atelier Junco');
  await page.goBack();
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  assert.equal(new URL(page.url()).pathname, '/app/settings/business');

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  assert.equal(question.type(), 'beforeunload');
  await question.dismiss();

  await name.fill('');
  await page.goBack();
  await sheet.getByRole('button', { name: 'Save and leave' }).click();
  await sheet.waitFor({ state: 'detached' });
  assert.match(await errorOf(page, 'Business name'), /name/);
  assert.ok(await name.evaluate((element) => element === document.activeElement));

  await page.goBack();
  await sheet.getByRole('button', { name: 'Leave without saving' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  assert.equal((await settings()).business_name, 'Atelier Juno');
});

test('what another window saves is taken in, and what is being typed stays', async () => {
  const page = await openGroup('business');
  await field(page, 'Your name').fill('Typed here');
  await settings({ address: '9 Other Street' });
  await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === '9 Other Street'));
  assert.equal(await field(page, 'Your name').inputValue(), 'Typed here');
  await button(page, 'Discard').click();
  await page.getByRole('link', { name: 'Back to all settings' }).click();
  await settings({ business_name: 'Atelier Juno & Daughters' });
  await page.getByRole('link', { name: /Juno & Daughters/ }).waitFor();
  await settings({ business_name: 'Atelier Juno' });
});

test('a time zone is found as people call it, and the device’s own is one tap away', async () => {
  const page = await openGroup('business', { context: { timezoneId: 'Europe/Berlin' } });
  await page.getByRole('button', { name: 'Time zone' }).click();
  const sheet = page.getByRole('dialog', { name: 'Time zone' });
  await sheet.getByLabel('Find a city or zone').fill('pacific los');
  await sheet.getByRole('button', { name: /^Los Angeles/ }).click();
  await page.getByText('It is 7:').waitFor();
  await button(page, 'Use this device’s: Berlin').click();
  await page.getByText('Berlin (GMT+2)').waitFor();
  await button(page, 'Discard').click();
});

test('services are added, put in order and taken off offer, and the agent tells of what is left', async () => {
  const page = await openGroup('services');
  await button(page, 'Add a service').click();
  await page.keyboard.type('Scalp <i>massage</i>');
  await field(page, 'Length in minutes').fill('25');
  await page.getByRole('radio', { name: 'From' }).check();
  await button(page, 'Save').click();
  assert.match(await errorOf(page, 'Amount'), /price/);
  await field(page, 'Amount').fill('$35');
  await page.getByText('Customers see: Scalp <i>massage</i>, 25 min, from $35').waitFor();
  await page.getByRole('button', { name: 'More for Scalp' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await page.getByRole('button', { name: 'More for Beard trim' }).click();
  await page.getByRole('menuitem', { name: 'Stop offering it' }).click();
  await save(page);
  const { services } = await settings();
  assert.deepEqual([services.at(-2)?.name, services.at(-2)?.price_kind], ['Scalp <i>massage</i>', 'from']);
  assert.equal(services.find(({ name }) => name === 'Beard trim')?.active, false);
  const told = await answerTo('What services do you offer?');
  assert.match(told, /massage/);
  assert.doesNotMatch(told, /Beard/);
});

test('a service that is wrong is opened to be mended, and stays open while it is', async () => {
  const page = await openGroup('services');
  const row = page.getByRole('button', { name: /^Blowout/ });
  await row.click();
  await field(page, 'Length in minutes').fill('1');
  await row.click();
  await field(page, 'Length in minutes').waitFor({ state: 'detached' });
  await button(page, 'Save').click();
  assert.match(await errorOf(page, 'Length in minutes'), /from 5/);
  assert.ok(await field(page, 'Length in minutes').evaluate((element) => element === document.activeElement));
  await page.keyboard.press('End');
  await page.keyboard.type('5');
  await page.locator('[aria-invalid=true]').waitFor({ state: 'detached' });
  assert.equal(await field(page, 'Length in minutes').inputValue(), '15');
  await button(page, 'Discard').click();
});

test('closing the last day says that any time is open then', async () => {
  const page = await openGroup('hours');
  for (const open of await page
    .getByRole('switch', { checked: true })
    .all()
    .then((all) => all.toReversed()))
    await open.click();
  await page.getByRole('status').filter({ hasText: 'customers can book any time' }).waitFor();
  assert.equal(await page.getByRole('switch', { checked: true }).count(), 0);
  await button(page, 'Discard').click();
  await page.getByRole('status').filter({ hasText: 'customers can book any time' }).waitFor({ state: 'detached' });
});

test('booking rules are chosen in words or typed, and the agent keeps to them', async () => {
  const page = await openGroup('rules');
  const notice = page.getByRole('group', { name: 'Shortest notice' });
  await notice.getByRole('radio', { name: 'Other' }).check();
  await field(page, 'Shortest notice: how many').fill('400');
  await field(page, 'Shortest notice: unit').selectOption('days');
  await button(page, 'Save').click();
  assert.match(await errorOf(page, 'Shortest notice: how many'), /90 days/);
  await field(page, 'Shortest notice: how many').fill('2');
  await page.getByText('Nobody can book less than 2 days ahead.').waitFor();
  await save(page);
  assert.equal((await settings()).booking_rules.min_notice_minutes, 2_880);
  assert.doesNotMatch(await answerTo("I'm Eve, short cut tomorrow at 11?"), /for Eve/);
  await notice.getByRole('radio', { name: '1 hour', exact: true }).check();
  await save(page);
  assert.match(await answerTo("I'm Fay, short cut tomorrow at 11?"), /for Fay/);
});

test('the agent is tried out as it is typed, unsaved, and nothing comes of it', async () => {
  const page = await openGroup('agent');
  const talk = page.getByRole('region', { name: 'Try it' });
  await talk
    .getByRole('status')
    .getByText(/I'm Poppy/)
    .waitFor();
  await field(page, 'Agent’s name').fill('Marigold');
  await talk
    .getByRole('status')
    .getByText(/I'm Marigold/)
    .waitFor();
  await talk
    .getByRole('status')
    .getByText(/Read by the built-in rules/)
    .waitFor();
  await talk.getByRole('button', { name: 'Can I come in tomorrow at 3?' }).click();
  await talk
    .getByRole('status')
    .getByText(/What would you like|3 PM/)
    .waitFor();
  await page.getByRole('checkbox', { name: 'Book visits' }).uncheck();
  await talk
    .getByRole('status')
    .getByText(/can't book|cannot book|don't book|not book|Juno/)
    .waitFor();
  assert.equal((await settings()).ai_preferences.agent_name, 'Poppy');
  await page.getByRole('checkbox', { name: 'Book visits' }).check();
  await page.getByRole('radio', { name: 'Casual' }).check();
  await save(page);
  const { agent_name: name, tone, can_book: mayBook } = (await settings()).ai_preferences;
  assert.deepEqual([name, tone, mayBook], ['Marigold', 'casual', true]);
  assert.match(await answerTo('Hi, who is this?'), /Marigold/);
});

test('the whole way is there for the keyboard: from the list to a saved change', async () => {
  const page = await app.newPage({ at: '/app/settings', size: 'desk' });
  await page.getByRole('link', { name: /^Hours/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: 'Sunday' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  assert.ok(await field(page, 'Sunday, from').evaluate((element) => element === document.activeElement));
  await page.keyboard.type('1015AM');
  assert.equal(await field(page, 'Sunday, from').inputValue(), '10:15');

  await page.getByRole('button', { name: /^Wednesday, June 17/ }).focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'PageDown']) await page.keyboard.press(key);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Friday, July 24'));
  await button(page, 'Save').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Unsaved changes').waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement?.id === 'settings-heading');
  assert.ok((await settings()).availability.slots.some(({ day, start }) => day === 'sun' && start === '10:15'));
});

test('the theme is chosen for this device and stays', async () => {
  const page = await openGroup('appearance');
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await page.reload();
  await page.getByRole('radio', { name: 'Dark', exact: true, checked: true }).waitFor();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
});

test('settings that cannot be fetched say so, and are fetched again when asked for', async () => {
  const page = await app.newPage({ signedIn: false });
  await page.route('**/api/admin/settings', (route) => route.abort());
  await page.goto(`${app.url}/app/settings/business#token=${app.token}`);
  await page.reload();
  await page.getByRole('alert').getByText('Cannot reach the server').waitFor();
  await page.unroute('**/api/admin/settings');
  await button(page, 'Try again').click();
  await field(page, 'Business name').waitFor();
  app.complaints.length = 0;
});

for (const size of ['phone', 'desk'] as const)
  for (const scheme of SCHEMES)
    test(`no group has an accessibility violation, ${size}, ${scheme}`, async () => {
      for (const group of GROUPS) {
        const page = await openGroup(group, { size, scheme });
        await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
        await expectNoViolations(page);
      }
      const list = await app.newPage({ at: '/app/settings', size, scheme });
      await list.getByRole('link', { name: /^Hours/ }).waitFor();
      await list.getByRole('heading', { level: 1 }).first().waitFor();
      await expectNoViolations(list);
    });

test('what can be pressed is large enough for a thumb, and text of twice the size needs no scrolling sideways', async () => {
  for (const group of GROUPS) {
    const page = await openGroup(group);
    const small = await page.evaluate((least) => {
      const pressed = [...document.querySelectorAll('.settings-group :is(button, a, select, input:not([type=checkbox], [type=radio]))')];
      const boxes = pressed.map((element) => ({ what: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }));
      return boxes.filter(({ box }) => box.height > 0 && box.height < least - 0.5).map(({ what }) => what);
    }, TARGET_PX);
    assert.deepEqual(small, [], group);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wide = await page.evaluate(() => document.querySelector('.frame-page')?.scrollWidth ?? 0);
    assert.ok(wide <= SIZES.phone.width, `${group} is ${wide} px wide`);
  }
});

test('nothing was complained of by any page', () => {
  assert.deepEqual(app.complaints, []);
});
