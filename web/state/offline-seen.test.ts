import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { InboxThread, ThreadEvent } from '#contract/threads.ts';
import { answeringServer } from '#test/answering-server.ts';
import type { Connection } from '../live.ts';
import { createBookingList } from './booking-list.ts';
import { createInbox } from './inbox.ts';
import { rememberBookings, rememberInbox, rememberThreads } from './offline-seen.ts';
import { createThread } from './thread.ts';

const NOW = Date.UTC(2026, 5, 17, 14);
const ZONE = 'America/New_York';

test('the inbox is kept while the line is live, and shown at the next visit until the server has answered', async () => {
  const phone = openPhone();
  const first = rememberInbox(phone.app, inboxOf(phone, [thread('Dana')]), 0);
  await first.load();
  phone.connection.value = 'live';
  await phone.saved('inbox');

  const second = rememberInbox(phone.app, inboxOf(phone, [thread('Mia')]), 0);
  await untilSet(second.list);
  assert.deepEqual(
    second.list.value?.rows.map(({ name }) => name),
    ['Dana'],
  );
  await second.load();
  assert.deepEqual(
    second.list.value?.rows.map(({ name }) => name),
    ['Mia'],
  );
});

test('what an earlier visit saw is not kept again as if it were known now', async () => {
  const phone = openPhone({ inbox: [thread('Dana')] });
  const inbox = rememberInbox(phone.app, inboxOf(phone, []), 0);
  await untilSet(inbox.list);
  await settled();
  assert.deepEqual(phone.writes, []);
});

test('after signing out nothing is kept any more', async () => {
  const phone = openPhone();
  const inbox = rememberInbox(phone.app, inboxOf(phone, [thread('Dana')]), 0);
  phone.isSignedIn.value = false;
  await inbox.load();
  phone.connection.value = 'live';
  await settled();
  assert.deepEqual(phone.writes, []);
});

test('a conversation that was read is there at the next visit until the server has answered, and then as it is now', async () => {
  const phone = openPhone({}, 'live');
  const first = threadOf(phone, ['hi', 'at 3?']);
  rememberThreads(phone.app, 0).follow(first);
  await first.load();
  await phone.saved('threads');

  const second = threadOf(phone, ['something new']);
  rememberThreads(phone.app, 0).follow(second);
  await untilSet(second.entries);
  assert.deepEqual([second.entries.value?.map(({ content }) => content), second.isFromBefore.value], [['hi', 'at 3?'], true]);
  await second.load();
  assert.deepEqual([second.entries.value?.map(({ content }) => content), second.isFromBefore.value], [['something new'], false]);
});

test('what was read of a conversation is not kept anew before the server has answered', async () => {
  const phone = openPhone({ threads: [{ phone: '+15550003333', entries: [entry('hi')] }] }, 'live');
  const thread = threadOf(phone, []);
  rememberThreads(phone.app, 0).follow(thread);
  await untilSet(thread.entries);
  await settled();
  assert.deepEqual(phone.writes, []);
});

test('the bookings around today are kept, and days that were kept are there at the next visit', async () => {
  const phone = openPhone({}, 'live');
  const range = { first: '2026-06-17', last: '2026-06-30' };
  const first = rememberBookings(phone.app, listOf(phone, [booking('2026-06-17T14:00:00-04:00')]), 0);
  await first.show(range);
  await phone.saved('bookings');

  const second = rememberBookings(phone.app, listOf(phone, []), 0);
  await phone.loaded();
  assert.equal(second.known.value.size, 1);
  assert.ok(second.isThere({ first: '2026-06-17', last: '2026-06-17' }));
  await second.show(range);
  assert.equal(second.known.value.size, 0, 'and the server has the last word');
});

test('while this week is not known there is nothing to keep', async () => {
  const phone = openPhone({}, 'live');
  const list = rememberBookings(phone.app, listOf(phone, [booking('2027-01-05T14:00:00-05:00')]), 0);
  await list.show({ first: '2027-01-05', last: '2027-01-05' });
  await settled();
  assert.deepEqual(phone.writes, []);
});

function openPhone(kept: Record<string, unknown> = {}, connected: Connection = 'connecting') {
  const connection = signal<Connection>(connected);
  const isSignedIn = signal(true);
  const saves = signal<readonly string[]>([]);
  const offline = {
    save: async (name: string, value: unknown) => {
      kept[name] = structuredClone(value);
      saves.value = [...saves.value, name];
    },
    load: async <T>(name: string) => kept[name] as T | undefined,
  };
  const live = { connection, onEvent: () => () => undefined, onReturn: () => () => undefined };
  return {
    connection,
    isSignedIn,
    live,
    app: { now: signal(NOW), zone: signal(ZONE), offline, live, session: { isSignedIn } },
    get writes() {
      return saves.value;
    },
    saved: (name: string) => new Promise<void>((resolve) => saves.subscribe((names) => names.includes(name) && resolve())),
    loaded: settled,
  };
}

type Phone = ReturnType<typeof openPhone>;

function inboxOf({ live }: Phone, threads: readonly InboxThread[]) {
  const server = answeringServer({ 'GET /api/inbox/threads': () => ({ items: threads, next: undefined }) });
  return createInbox({ server, live, now: signal(NOW), storage: { getItem: () => null, setItem: () => undefined } });
}

function threadOf({ live }: Phone, contents: readonly string[]) {
  const items = contents.map(entry);
  const server = answeringServer({ 'GET /api/inbox/thread/%2B15550003333': () => ({ items, next: undefined }) });
  return createThread({ server, live, phone: '+15550003333' });
}

function entry(content: string): ThreadEvent {
  const phone = '+15550003333';
  return { id: content, phone, kind: 'customer_message', content, is_read: true, created_at: '2026-06-17T10:00:00-04:00' };
}

function listOf({ app, live }: Phone, bookings: readonly Booking[]) {
  const inRange = (query: unknown) => {
    const { from, to } = query as { from: string; to: string };
    return bookings.filter(({ starts_at }) => starts_at.slice(0, 10) >= from && starts_at.slice(0, 10) <= to);
  };
  const server = answeringServer({ 'GET /api/admin/bookings': (_body, query) => ({ items: inRange(query), next: undefined }) });
  return createBookingList({ server, live: live as never, zone: app.zone });
}

/** After everything that was due at once. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
}

function untilSet(value: { subscribe(heard: (value: unknown) => void): unknown }): Promise<void> {
  return new Promise((resolve) => value.subscribe((now) => now !== undefined && resolve()));
}

function thread(name: string): InboxThread {
  return { phone: '+15550003333', name, last_activity: '2026-06-17T10:00:00-04:00', snoozed_until: null } as InboxThread;
}

function booking(startsAt: string): Booking {
  return { id: 'a', starts_at: startsAt, ends_at: startsAt, updated_at: startsAt } as Booking;
}
