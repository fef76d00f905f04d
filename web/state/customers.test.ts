import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { Contact, ContactPage } from '#contract/contacts.ts';
import type { InboxEvent } from '#contract/events.ts';
import { instantOf } from '#core/time.ts';
import { CallError, type PageOf, type Server } from '../call.ts';
import type { Live } from '../live.ts';
import { createCustomers } from './customers.ts';
import { fetchBookings } from './customers-bookings.ts';
import { createCustomer } from './customers-one.ts';
import { createCustomerSearch } from './customers-search.ts';

const ZONE = 'America/New_York';
const NOW = instantOf('2026-06-17', '10:00', ZONE);
const contact = (phone: string, name = phone) => ({ phone, name }) as Contact;
const page = (part: Partial<ContactPage> = {}) =>
  ({ phone: '+1', name: 'Dana', language: null, notes: '', blocked: false, numbers: [{ phone: '+1' }], ...part }) as ContactPage;

test('pages follow each other, and nobody is listed twice who moved up between them', async () => {
  const pages: Record<string, PageOf<Contact>> = {
    first: { items: [contact('+1'), contact('+2')], next: 'second' },
    second: { items: [contact('+2'), contact('+3')], next: undefined },
  };
  const { customers, asked } = openList((path) => pages[path === '/api/admin/contacts' ? 'first' : path]);
  await customers.load();
  await customers.more();
  await customers.more();
  assert.deepEqual(phonesOf(customers.rows.value), ['+1', '+2', '+3']);
  assert.deepEqual(asked, ['/api/admin/contacts', 'second']);
});

test('who writes moves up, and what was fetched further down stays', async () => {
  let first: PageOf<Contact> = { items: [contact('+1'), contact('+2')], next: 'second' };
  const { customers, happen, waitFor } = openList((path) => (path === 'second' ? { items: [contact('+3')], next: undefined } : first));
  await customers.load();
  await customers.more();
  first = { items: [contact('+3'), contact('+1')], next: 'second' };
  happen({ phone: '+3', change: 'customer_message' });
  await waitFor(() => phonesOf(customers.rows.value)[0] === '+3');
  assert.deepEqual(phonesOf(customers.rows.value), ['+3', '+1', '+2']);
});

test('after an erasure or a merge nobody is left who is gone', async () => {
  let first: PageOf<Contact> = { items: [contact('+1'), contact('+2')], next: undefined };
  const { customers, happen, waitFor } = openList(() => first);
  await customers.load();
  first = { items: [contact('+1')], next: undefined };
  happen({ phone: null, change: 'contact_erased' });
  await waitFor(() => customers.rows.value?.length === 1);
});

test('nothing is asked for before the list is looked at', async () => {
  const { happen, asked, settle } = openList(() => ({ items: [], next: undefined }));
  happen({ phone: '+1', change: 'customer_message' });
  await settle();
  assert.deepEqual(asked, []);
});

test('a list that cannot be fetched says why, and what was there stays', async () => {
  let isDown = false;
  const { customers } = openList(() => {
    if (isDown) throw new CallError(0, 'Cannot reach the server.');
    return { items: [contact('+1')], next: undefined };
  });
  await customers.load();
  isDown = true;
  await customers.load();
  assert.equal(customers.error.value?.message, 'Cannot reach the server.');
  assert.deepEqual(phonesOf(customers.rows.value), ['+1']);
});

test('a customer with two numbers is found once, whichever of them answers', async () => {
  const server = {
    get: async (path: string) =>
      path === '/api/inbox/search' ? { contacts: [{ phone: '+1' }, { phone: '+2' }, { phone: '+9' }], messages: [] } : found(path),
  } as unknown as Server;
  const found = (path: string) => {
    if (path.endsWith('9')) throw new CallError(404, 'gone');
    return contact('+1', 'Dana');
  };
  const search = createCustomerSearch({ server, pauseMs: 0 });
  search.type('dana');
  await waitFor(() => search.found.value !== undefined);
  assert.deepEqual(phonesOf(search.found.value), ['+1']);
  search.type('');
  assert.equal(search.isOn.value, false);
  assert.equal(search.found.value, undefined);
});

test('what is typed about a customer is not lost when something happens to her meanwhile', async () => {
  let known = page({ notes: 'old' });
  const { customer, happen } = openOne((path) => (path.includes('contacts') ? known : []));
  await customer.load();
  const stop = customer.follow();
  customer.form.set('notes', 'typed');
  known = page({ name: 'Dana W', notes: 'old' });
  happen({ phone: '+1', change: 'customer_message' });
  await waitFor(() => customer.form.draft.value.name === 'Dana W');
  assert.equal(customer.form.draft.value.notes, 'typed');
  stop();
});

test('an emptied name and language are forgotten, not kept as empty words', async () => {
  const { customer, sent } = openOne((path) => (path.includes('contacts') ? page({ language: 'es' }) : []));
  await customer.load();
  customer.form.change({ name: '  ', language: '' });
  await customer.form.save();
  assert.deepEqual(sent, [['PATCH', '/api/admin/contacts/%2B1', { name: null, language: null, notes: '' }]]);
});

test('a number that nobody has is said to be unknown; a server that does not answer is not', async () => {
  const unknown = openOne(() => {
    throw new CallError(404, 'No customer has this number.');
  }).customer;
  await unknown.load();
  assert.equal(unknown.isUnknown.value, true);
  const down = openOne(() => {
    throw new CallError(0, 'down');
  }).customer;
  await down.load();
  assert.equal(down.isUnknown.value, false);
});

test('a block says its reason where the customer is looked at; without one nothing is asked', async () => {
  const numbers = [{ phone: '+1' }, { phone: '+2' }] as ContactPage['numbers'];
  const { customer, sent } = openOne((path) => {
    if (path.endsWith('/blocked')) return [{ phone: '+2', reason: 'rude' }];
    return path.includes('contacts') ? page({ blocked: true, numbers }) : [];
  });
  await customer.block('+2', '  ');
  await customer.load();
  assert.deepEqual(sent, [['POST', '/api/admin/block', { phone: '+2' }]]);
  assert.equal(customer.blockedWhy.value, 'rude');
});

test('bookings to come stand soonest first, past ones newest first; cancelled ones are past, lapsed offers nowhere', async () => {
  const booking = (id: string, day: string, part: Partial<Booking> = {}) =>
    ({ id, starts_at: `${day}T10:00:00Z`, ends_at: `${day}T11:00:00Z`, status: 'confirmed', held_until: null, ...part }) as Booking;
  const byPhone: Record<string, readonly Booking[]> = {
    '+1': [booking('old', '2026-06-01'), booking('soon', '2026-06-18'), booking('off', '2026-06-20', { status: 'cancelled' })],
    '+2': [
      booking('mid', '2026-06-10'),
      booking('lapsed', '2026-06-18', { status: 'pending', held_until: '2026-06-17T09:00:00Z' }),
      booking('held', '2026-06-19', { status: 'pending', held_until: '2026-06-17T23:00:00Z' }),
    ],
  };
  const server = {
    getPage: async (_path: string, query: { customer_phone: string }) => ({ items: byPhone[query.customer_phone] ?? [], next: undefined }),
  } as unknown as Server;
  const { upcoming, past } = await fetchBookings(server, { phones: ['+1', '+2'], now: NOW, zone: ZONE, isAll: false });
  assert.deepEqual(
    upcoming.map(({ id }) => id),
    ['soon', 'held'],
  );
  assert.deepEqual(
    past.map(({ id }) => id),
    ['off', 'mid', 'old'],
  );
});

type Happening = Pick<InboxEvent, 'phone' | 'change'>;

function fakeLive() {
  const heard = new Set<(event: InboxEvent) => void>();
  const live = {
    onEvent: (each: (event: InboxEvent) => void) => {
      heard.add(each);
      return () => heard.delete(each);
    },
    onReturn: () => () => undefined,
  } as unknown as Live;
  return { live, happen: (event: Happening) => heard.forEach((each) => void each(event as InboxEvent)) };
}

function openList(answer: (path: string) => PageOf<Contact> | undefined) {
  const asked: string[] = [];
  const { live, happen } = fakeLive();
  const server = {
    getPage: async (path: string) => {
      asked.push(path);
      return answer(path);
    },
  } as unknown as Server;
  const customers = createCustomers({ server, live, gatherMs: 0 });
  return { customers, happen, asked, waitFor, settle };
}

function openOne(answer: (path: string) => unknown) {
  const sent: unknown[] = [];
  const { live, happen } = fakeLive();
  const send = (how: string) => async (path: string, body: unknown) => {
    sent.push([how, path, body]);
    return page();
  };
  const server = {
    get: async (path: string) => answer(path),
    getPage: async (path: string) => ({ items: answer(path), next: undefined }),
    patch: send('PATCH'),
    post: send('POST'),
  } as unknown as Server;
  const customer = createCustomer({ server, live, now: signal(NOW), zone: signal(ZONE) }, '+1');
  return { customer, happen, sent };
}

function phonesOf(rows: readonly Contact[] | undefined): readonly string[] {
  return rows?.map(({ phone }) => phone) ?? [];
}

const TURNS = 20;
const TRIES_MAX = 1_000;

/** Timers of no duration have rung, and what they asked for is answered. */
async function settle(): Promise<void> {
  for (let i = 0; i < TURNS; i += 1) await new Promise((resolve) => setTimeout(resolve));
}

async function waitFor(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    assert.ok(tries < TRIES_MAX, 'it never came');
    await new Promise((resolve) => setTimeout(resolve));
  }
}
