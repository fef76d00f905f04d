/**
 * Every page, sheet and state of the app that is looked at: `npm run screenshots` takes their pictures, `app-frame.test.ts` holds
 * each to the same rules. A new one is a line here.
 */
import type { Page } from 'playwright-core';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { type OpenedApp, openApp } from './app.ts';
import { SAMPLE_ZONE, samplePhone } from './sample-business.ts';
import { HOSTILE_NAME, LONG_NAME } from './sample-people.ts';

/** `quiet`: the salon, before anybody has written. `new`: nobody has set anything up yet. */
export type World = 'sample' | 'quiet' | 'new';

export type Shown = {
  readonly name: string;
  readonly at: string;
  /** Before the page is opened: what the network does. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What leads from the address to what is to be seen. */
  readonly act?: (page: Page) => Promise<void>;
  readonly signedIn?: boolean;
  /** The sample salon otherwise. */
  readonly world?: World;
};

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
};
const choose = (button: string | RegExp, item: string | RegExp) => async (page: Page) => {
  await press(button)(page);
  await page.getByRole('menuitem', { name: item }).click();
};
const thread = (name: string) => `/app/inbox#${samplePhone(name)}`;
const group = (name: string): Shown => ({ name: `settings-${name}`, at: `/app/settings/${name}` });
const step = (name: string): Shown => ({ name: `set-up-${name}`, at: `/app/set-up/${name}`, world: 'new' });

const noAnswer = (page: Page) => page.route('**/api/**', (route) => route.fulfill({ status: 503 }));
const neverAnswers = (page: Page) => page.route('**/api/**', () => undefined);
const goOffline = async (page: Page) => {
  await page.context().setOffline(true);
  await page.getByText('Offline ·').waitFor();
};

export const PAGES: readonly Shown[] = [
  { name: 'sign-in', at: '/app', signedIn: false },
  { name: 'inbox', at: '/app/inbox' },
  { name: 'inbox-empty', at: '/app/inbox', world: 'quiet' },
  { name: 'inbox-search', at: '/app/inbox', act: (page) => page.getByRole('searchbox').fill('thursday') },
  { name: 'inbox-loading', at: '/app/inbox', before: neverAnswers },
  { name: 'inbox-error', at: '/app/inbox', before: noAnswer },
  { name: 'inbox-offline', at: '/app/inbox', act: goOffline },
  { name: 'thread', at: thread('Dana Whitfield') },
  { name: 'thread-yours', at: thread('Priya Raghunathan') },
  { name: 'thread-needs-you', at: thread('Siobhán O’Brien') },
  { name: 'thread-failed', at: thread('Kwame Asante') },
  { name: 'thread-moved', at: thread('Søren Bækgaard') },
  { name: 'thread-hostile', at: thread(HOSTILE_NAME) },
  { name: 'thread-long-name', at: thread(LONG_NAME) },
  { name: 'thread-opted-out', at: thread('Grace Mbeki') },
  { name: 'thread-saved-replies', at: thread('Dana Whitfield'), act: choose('More ways to reply', 'Saved replies') },
  {
    name: 'thread-customer',
    at: thread('Dana Whitfield'),
    act: (page) =>
      page
        .getByRole('button', { name: /Dana Whitfield/ })
        .last()
        .click(),
  },
  { name: 'bookings-agenda', at: '/app/bookings/agenda' },
  { name: 'bookings-day', at: '/app/bookings/day' },
  { name: 'bookings-week', at: '/app/bookings/week' },
  { name: 'bookings-month', at: '/app/bookings/month' },
  { name: 'bookings-empty', at: '/app/bookings/agenda', world: 'quiet' },
  { name: 'bookings-error', at: '/app/bookings/week', before: noAnswer },
  { name: 'booking', at: '/app/bookings/agenda', act: press(/Aaliyah Johnson/) },
  { name: 'booking-new', at: '/app/bookings/agenda', act: press('New booking') },
  { name: 'customers', at: '/app/customers' },
  { name: 'customer', at: `/app/customers#${samplePhone('Dana Whitfield')}` },
  { name: 'customer-long-name', at: `/app/customers#${samplePhone(LONG_NAME)}` },
  { name: 'customers-empty', at: '/app/customers', world: 'quiet' },
  { name: 'settings', at: '/app/settings' },
  ...['business', 'hours', 'services', 'rules', 'agent', 'model', 'phone', 'budget', 'blocked'].map(group),
  ...['appearance', 'notifications', 'calendar', 'data', 'about'].map(group),
  ...['business', 'hours', 'services', 'phone', 'model', 'rehearsal'].map(step),
];

/** All worlds at once, each with its server. */
export async function openWorlds(): Promise<Readonly<Record<World, OpenedApp>>> {
  const business = { ...DEFAULT_BUSINESS, id: DEFAULT_BUSINESS_ID, zone: SAMPLE_ZONE };
  const [sample, quiet, fresh] = await Promise.all([openApp({ sample: true }), openApp(), openApp({ business })]);
  return { sample, quiet, new: fresh };
}

/** Opens what is shown, and waits until all of it is there; what is still to be fetched then, never will be. */
export async function show(page: Page, url: string, { at, before, act }: Shown): Promise<void> {
  await before?.(page);
  await page.goto(url + at);
  await page.locator('#app > *').first().waitFor();
  if (before !== neverAnswers) await allThere(page);
  await act?.(page);
  if (before !== neverAnswers) await allThere(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
  });
}

function allThere(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.querySelector('.skeleton') === null);
}
