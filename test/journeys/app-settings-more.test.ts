/** The second half of the settings as the owner meets it: model, phone, budget, blocked numbers, calendar feed, data, about. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenedApp, openApp } from '#test/app.ts';
import { expectNoViolations } from '#test/axe.ts';
import { answers, startFakeModel } from '#test/fake-model.ts';
import { FAKE_ACCOUNT, startFakeTwilio } from '#test/fake-twilio.ts';

const GROUPS = ['model', 'phone', 'budget', 'blocked', 'calendar', 'data', 'about'] as const;
/** A download passes through the browser's own process, which waits its turn on a busy machine. */
const DOWNLOAD_MS_MAX = 60_000;
const CUSTOMER = '+12125550142';

let app: OpenedApp;
before(async () => {
  app = await openApp({ sample: true });
});
after(() => app.close());

/** Opens a group and waits until it shows what it has. */
async function openGroup(group: string, wish: Parameters<OpenedApp['newPage']>[0] = {}, of: OpenedApp = app): Promise<Page> {
  const page = await of.newPage({ at: `/app/settings/${group}`, ...wish });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.settings-group .skeleton').waitFor({ state: 'detached' });
  return page;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

test('a number blocked in the settings gets no answer, and one that is let in again does', async () => {
  const page = await openGroup('blocked');
  assert.match((await app.server().text(CUSTOMER, 'What are your hours?')).replies.join(), /\S/);
  await field(page, 'Number').fill('(212) 555-0142');
  await field(page, 'Reason').fill('<b>rude</b>');
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: '(212) 555-0142' });
  await row.waitFor();
  assert.match(await row.innerText(), /<b>rude<\/b>[\s\S]*By you/);
  assert.equal(await field(page, 'Number').inputValue(), '');
  assert.deepEqual((await app.server().text(CUSTOMER, 'What are your hours?')).replies, []);

  await page.getByRole('button', { name: 'Unblock (212) 555-0142' }).click();
  await row.waitFor({ state: 'detached' });
  assert.match((await app.server().text(CUSTOMER, 'What are your hours?')).replies.join(), /\S/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.waitFor();
  await page.getByRole('button', { name: 'Unblock (212) 555-0142' }).click();
  await row.waitFor({ state: 'detached' });
});

test('what is no number is said at its field, in the server’s words, and the focus is there', async () => {
  const page = await openGroup('blocked');
  await field(page, 'Number').fill('the rude one');
  await page.keyboard.press('Enter');
  const number = field(page, 'Number');
  await page.locator('[aria-invalid=true]').waitFor();
  assert.equal(await number.getAttribute('aria-invalid'), 'true');
  const describedBy = (await number.getAttribute('aria-describedby')) ?? '';
  const error = page.locator(`#${CSS_ID(describedBy.split(' ').at(-1) ?? '')}`);
  assert.match(await error.innerText(), /the rude one.*no phone number/i);
  assert.equal(await number.inputValue(), 'the rude one');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
});

test('a number blocked elsewhere is in the open list at once', async () => {
  const page = await openGroup('blocked');
  await post('/api/admin/block', { phone: '+12125550143', reason: 'elsewhere' });
  await page.getByText('elsewhere').waitFor();
  await post('/api/admin/unblock', { phone: '+12125550143' });
  await page.getByText('elsewhere').waitFor({ state: 'detached' });
});

test('a limit that is reached hands customers over, and a higher one lets the agent answer again', async () => {
  const page = await openGroup('budget');
  await field(page, 'Limit for a month').fill('1');
  await page.getByRole('radio', { name: /Hand customers to me/ }).check();
  await save(page);
  await said(page, 'This month’s limit is reached');
  assert.ok(Number(await page.getByRole('progressbar').getAttribute('aria-valuenow')) === 100);
  assert.match((await app.server().text('+12125550150', 'Can I come in on Friday at 3pm?')).states.join(), /with_owner|budget/);

  await field(page, 'Limit for a month').fill('$1,000');
  await save(page);
  await page.getByText('This month’s limit is reached').waitFor({ state: 'detached' });
  assert.equal(await field(page, 'Limit for a month').inputValue(), '1000');
  assert.match((await app.server().text('+12125550151', 'What are your hours?')).states.join(), /answered/);
});

test('what a text costs is seen while the page is open', async () => {
  const page = await openGroup('budget');
  const counted = page.locator('.fact', { hasText: 'Texts' });
  const before = await counted.innerText();
  await app.server().text('+12125550152', 'What are your hours?');
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('.fact')?.innerText !== text && document.querySelector('.fact') !== null,
    before,
  );
});

test('wrong amounts are said at their fields, in a folded part too, and nothing is saved', async () => {
  const page = await openGroup('budget');
  const before = await get<{ prices: object }>('/api/admin/budget');
  await page.getByText('Prices for a part').click();
  await field(page, 'Coming in').fill('a lot');
  await page.getByText('Prices for a part').click();
  await save(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  assert.equal(await page.locator('[aria-invalid=true]').inputValue(), 'a lot');
  assert.ok(await field(page, 'Coming in').isVisible(), 'the fold is open');
  assert.deepEqual((await get<{ prices: object }>('/api/admin/budget')).prices, before.prices);
  await page.getByRole('button', { name: 'Discard' }).click();
});

test('the hourly limit that is saved is the one the agent keeps', async () => {
  const page = await openGroup('budget');
  await field(page, 'From one customer').fill('2');
  await save(page);
  await said(page, 'Saved');
  for (const _ of [1, 2]) await app.server().text('+12125550160', 'What are your hours?');
  await app.server().text('+12125550160', 'And prices?');
  const blocked = await get<{ phone: string; is_auto: boolean }[]>('/api/admin/blocked');
  assert.ok(blocked.some(({ phone, is_auto }) => phone === '+12125550160' && is_auto));
  await field(page, 'From one customer').fill('15');
  await save(page);
});

test('a Twilio account is refused in plain words, then taken; its token is never shown again', async () => {
  const twilio = await startFakeTwilio();
  const own = await openApp({ env: { TWILIO_API_URL: twilio.url } });
  try {
    const page = await openGroup('phone', {}, own);
    assert.equal(await field(page, 'Address for texts').inputValue(), `${own.url}/webhook/sms`);
    await said(page, /Twilio cannot reach http:\/\/localhost/);
    await field(page, 'Account SID').fill('SK123');
    await save(page);
    await said(page, /starts with AC/);
    await field(page, 'Account SID').fill(FAKE_ACCOUNT.accountSid);
    await page.getByLabel('Auth token', { exact: true }).fill('wrong-token-0000');
    await field(page, 'Twilio number').fill(FAKE_ACCOUNT.phoneNumber);
    await save(page);
    await said(page, 'Twilio says no');
    await said(page, 'Copy the account SID and the auth token again');

    await page.getByRole('button', { name: 'Replace' }).click();
    await page.getByLabel('New auth token', { exact: true }).fill(FAKE_ACCOUNT.authToken);
    await save(page);
    await said(page, 'It works.');
    await said(page, /A token is saved: ••••/);
    assert.ok(!(await page.content()).includes(FAKE_ACCOUNT.authToken));
    await page.getByRole('button', { name: 'Check with Twilio' }).click();
    await said(page, 'It works.');
    await expectNoViolations(page);

    await page.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
    await said(page, 'No number yet');
  } finally {
    await own.close();
    await twilio.close();
  }
});

test('addresses for Twilio are copied with one tap', async () => {
  const page = await openGroup('phone', { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await page.getByRole('button', { name: 'Copy: Address for texts' }).click();
  await said(page, 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${app.url}/webhook/sms`);
});

test('a model is tried before it is saved, reads as it says, and its key is kept secret', async () => {
  const model = await startFakeModel(answers({ intent: 'book', customer_name: 'Ana', requested_date: null, requested_time: '14:00' }));
  try {
    const page = await openGroup('model');
    await page.getByRole('radio', { name: /OpenAI-compatible/ }).check();
    await field(page, 'Address').fill(`${model.url}/v1`);
    await field(page, 'Model').fill('tiny');
    await page.getByLabel('Key', { exact: true }).fill('sk-secret-1234567890');
    await page.getByText('Waiting time and temperature').click();
    await field(page, 'Temperature').fill('0.3');
    await field(page, 'A text from a customer').fill("Hi, I'm Ana, can I come at 2pm?");
    await page.getByRole('button', { name: 'Read this text' }).click();
    await said(page, /^Read in [\d.,]+ m?s$/);
    await said(page, 'Wants to book');
    assert.match(await page.locator('dl').first().innerText(), /Ana[\s\S]*14:00/);
    assert.equal((model.asked.at(-1)?.body as { temperature: number } | undefined)?.temperature, 0.3);
    assert.equal((await get<{ provider: string }>('/api/admin/llm')).provider, 'builtin', 'a trial saves nothing');

    await save(page);
    await said(page, 'A key is saved: ••••7890');
    await page.getByRole('heading', { name: 'OpenAI-compatible, tiny' }).waitFor();
    assert.ok(!(await page.content()).includes('sk-secret'));
    await page.getByRole('button', { name: 'Remove' }).click();
    await said(page, 'The key will be removed when you save.');
    await save(page);
    await page.getByLabel('Key', { exact: true }).waitFor();

    model.behave({ do: 'status', status: 500 });
    await page.getByRole('button', { name: 'Read this text' }).click();
    await said(page, /No usable answer/);
    await page.getByRole('radio', { name: /Built-in reader/ }).check();
    await save(page);
    await page.getByRole('heading', { name: 'Built-in reader' }).waitFor();
  } finally {
    await model.stop();
  }
});

test('a provider without its key is refused at the key', async () => {
  const page = await openGroup('model');
  await page.getByRole('radio', { name: /Groq/ }).check();
  await save(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  assert.equal(await page.getByLabel('Key', { exact: true }).getAttribute('aria-invalid'), 'true');
  await said(page, 'groq needs a key');
});

test('the calendar feed has an address that works, a code for a camera, and an end when she wants it', async () => {
  const page = await openGroup('calendar');
  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = field(page, 'Your address');
  await address.waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'settings-heading');
  const first = await address.inputValue();
  assert.match(await (await fetch(first)).text(), /^BEGIN:VCALENDAR/);
  await page.getByRole('img', { name: 'Code with the address of your calendar feed' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Subscribe on this device' }).getAttribute('href'), first.replace('http:', 'webcal:'));
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Make a new address' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  assert.equal((await fetch(first)).status, 200, 'asked first');
  await page.getByRole('button', { name: 'Make a new address' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make a new address' }).click();
  await page.waitForFunction((old) => document.querySelector<HTMLInputElement>('.copy-value')?.value !== old, first);
  assert.equal((await fetch(first)).status, 404);
  const second = await address.inputValue();

  await page.reload();
  await said(page, 'The address is shown in full only when it is made');
  assert.equal(await page.locator('.copy-value').count(), 0);
  await page.getByRole('button', { name: 'Turn off' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click();
  await page.getByRole('button', { name: 'Make an address' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'settings-heading');
  assert.equal((await fetch(second)).status, 404);
});

for (const [label, kind] of [
  ['For other programs (JSON)', 'json'],
  ['For a spreadsheet (CSV)', 'csv'],
] as const)
  test(`everything is taken along as ${kind}, and the token is in no address`, async () => {
    const page = await openGroup('data');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const coming = page.waitForEvent('download', { timeout: DOWNLOAD_MS_MAX });
    await page.getByRole('button', { name: label }).click();
    await said(page, /Done: [\d.,]+ [kM]B/);
    const download = await coming;
    assert.match(download.suggestedFilename(), new RegExp(`^phonebook-2026-06-1\\d\\.${kind}$`));
    const file = await readFile(await download.path(), 'utf8');
    if (kind === 'json') assert.ok((JSON.parse(file) as { contacts: unknown[] }).contacts.length > 5);
    else assert.match(file, /^\ufeffrecord,id,phone/);
    assert.ok(addresses.every((address) => !address.includes(app.token)));
  });

test('the months are a table, this month first', async () => {
  const page = await openGroup('data');
  const table = page.getByRole('table');
  await table.waitFor();
  assert.equal(await table.getByRole('rowheader').first().innerText(), 'June 2026');
  assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), [
    'Month',
    'Texts in',
    'Texts out',
    'Booked',
    'Moved',
    'Cancelled',
  ]);
});

test('what runs here is said, and a server in trouble too', async () => {
  const page = await openGroup('about');
  await said(page, 'All well');
  const { version } = await get<{ version: string }>('/api/admin/status');
  await said(page, version);
  await page.route('**/ready', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"detail":"The database does not answer."}' }),
  );
  await page.getByRole('button', { name: 'Look again' }).click();
  await said(page, 'In trouble');
  await said(page, 'The database does not answer.');
  await page.getByRole('button', { name: 'Sign out on this device' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
});

for (const [group, path, heading] of [
  ['model', 'llm', 'Try it'],
  ['budget', 'budget', 'Budget for a month'],
  ['blocked', 'blocked*', 'Blocked now'],
  ['calendar', 'feed', 'No address yet'],
  ['data', 'activity', 'The last months'],
] as const)
  test(`${group} that cannot be fetched says why, and is there after another try`, async () => {
    const page = await app.newPage({ at: '/app/settings' });
    await page.route(`**/api/admin/${path}`, (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"detail":"The database is busy."}' }),
    );
    await page.goto(`${app.url}/app/settings/${group}`);
    await said(page, 'The database is busy.');
    await page.unroute(`**/api/admin/${path}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The database is busy.').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: heading }).waitFor();
  });

test('the keyboard alone is enough to set a limit and to block a number', async () => {
  const page = await openGroup('budget');
  await tabTo(page, 'Limit for a month');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('900');
  await page.keyboard.press('Enter');
  await said(page, 'Saved');
  assert.equal((await get<{ limit: number }>('/api/admin/budget')).limit, 900);

  await page.goto(`${app.url}/app/settings/blocked`);
  await field(page, 'Number').waitFor();
  await tabTo(page, 'Number');
  await page.keyboard.type('212 555 0170');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Unblock (212) 555-0170' }).waitFor();
  await tabTo(page, 'Unblock (212) 555-0170');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Unblock (212) 555-0170' }).waitFor({ state: 'detached' });
  assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'the focus is not lost with the row');
});

for (const group of GROUPS)
  test(`axe finds nothing wrong with ${group}, and nothing overflows at 200 % text`, async () => {
    for (const wish of [
      { size: 'phone', scheme: 'light' },
      { size: 'desk', scheme: 'dark' },
    ] as const) {
      const page = await openGroup(group, wish);
      await expectNoViolations(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const tooWide = await page.evaluate(() => {
        const main = document.querySelector('main');
        return main === null ? -1 : main.scrollWidth - main.clientWidth;
      });
      assert.equal(tooWide, 0, `${group} on a ${wish.size}`);
      await page.close();
    }
  });

test('no page complained but of what was refused on purpose', () => {
  assert.deepEqual(
    app.complaints.filter((complaint) => !/status of (400|503)/.test(complaint)),
    [],
  );
});

/** What `useId` makes may hold characters that a selector takes for its own. */
function CSS_ID(id: string): string {
  return id.replace(/[^\w-]/g, (letter) => `\\${letter}`);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return element?.getAttribute('aria-label') ?? label ?? '';
    });
    if (found === name) return;
  }
  assert.fail(`Tab does not lead to ${name}`);
}

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(app.url + path, { headers: { authorization: `Bearer ${app.token}` } })).json()) as T;
}

async function post(path: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
  const response = await fetch(app.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(response.status, 200);
}
