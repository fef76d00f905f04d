import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { InboxEvent } from '#contract/events.ts';
import { addDays, dayOf } from '#core/time.ts';
import { shownBooking as booking } from '#test/shown-booking.ts';
import { CallError, type PageOf, type Query } from '../call.ts';
import { createBookingList } from './booking-list.ts';
import { bookingsWithin } from './booking-list-known.ts';

const ZONE = 'America/New_York';
const WEEK = { first: '2026-06-14', last: '2026-06-20' };

type Ask = { readonly path: string; readonly query: Query | undefined };

/** A server with these bookings, that answers when it is let. */
function openServer(bookings: Booking[], pageLength = 200) {
  const asked: Ask[] = [];
  const held: (() => void)[] = [];
  let isHolding = false;
  let failing: CallError | undefined;
  const answer = async <T>(make: () => T): Promise<T> => {
    const made = failing ?? make();
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
    if (made instanceof CallError) throw made;
    return made;
  };
  const within = ({ from = '', to = '' }: Query) =>
    bookings
      .filter(({ starts_at }) => {
        const day = dayOf(Date.parse(starts_at), ZONE);
        return day >= String(from) && day <= String(to);
      })
      .sort((a, b) => a.starts_at.localeCompare(b.starts_at));
  return {
    asked,
    bookings,
    fail: (error: CallError | undefined) => {
      failing = error;
    },
    hold: () => {
      isHolding = true;
    },
    letGo: () => {
      isHolding = false;
      for (const go of held.splice(0)) go();
    },
    get: <T>(path: string) => {
      asked.push({ path, query: undefined });
      return answer(() => {
        const found = bookings.find(({ id }) => path.endsWith(`/${id}`));
        return (found ? { ...found, history: [] } : new CallError(404, 'There is no such booking.')) as T;
      });
    },
    getPage: <T>(path: string, query?: Query) => {
      asked.push({ path, query });
      const [, from, to, skip] = /from=(.+)&to=(.+)&skip=(\d+)/.exec(path) ?? [];
      const all = within(query ?? { from, to });
      const at = Number(skip ?? 0);
      const next =
        at + pageLength < all.length ? `/more?from=${query?.from ?? from}&to=${query?.to ?? to}&skip=${at + pageLength}` : undefined;
      return answer(() => ({ items: all.slice(at, at + pageLength), next }) as PageOf<unknown> as PageOf<T>);
    },
  };
}

function openLine() {
  const heard = new Set<(event: InboxEvent) => void>();
  const returned = new Set<() => void>();
  return {
    connection: signal<'live' | 'connecting' | 'offline'>('live'),
    onEvent: (listener: (event: InboxEvent) => void) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    onReturn: (listener: () => void) => {
      returned.add(listener);
      return () => returned.delete(listener);
    },
    start: () => undefined,
    stop: () => undefined,
    forget: () => undefined,
    hurry: () => undefined,
    tell: (id: string | undefined) => {
      for (const listener of heard) listener({ change: 'moved', ...(id !== undefined && { booking_id: id }) } as InboxEvent);
    },
    comeBack: () => {
      for (const listener of returned) listener();
    },
  };
}

function open(bookings: Booking[], pageLength?: number) {
  const server = openServer(bookings, pageLength);
  const live = openLine();
  const zone = signal(ZONE);
  const list = createBookingList({ server, live, zone });
  const shown = (range = WEEK) => bookingsWithin(list.known.value, range, zone.value).map(({ booking: { id } }) => id);
  return { server, live, zone, list, shown };
}

/** Lets everything that is ready run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the shown days come first, their neighbours after them, and nothing twice', async () => {
  const { server, list, shown } = open([booking('a', '2026-06-16', '09:00'), booking('b', '2026-06-23', '09:00')]);
  const showing = list.show(WEEK);
  assert.equal(list.isThere(WEEK), false);
  assert.equal(list.isLoading.value, true);
  await showing;
  assert.equal(list.isThere(WEEK), true);
  assert.equal(list.isLoading.value, false);
  assert.deepEqual(shown(), ['a']);
  assert.deepEqual(server.asked[0]?.query, { from: '2026-06-08', to: '2026-06-21', limit: 200 });
  const before = server.asked.length;
  await list.show(WEEK);
  assert.equal(server.asked.length, before);
  const next = { first: '2026-06-21', last: '2026-06-27' };
  assert.equal(list.isThere(next), true);
  assert.deepEqual(shown(next), ['b']);
  assert.equal(list.isThere({ first: '2026-06-07', last: '2026-06-13' }), true);
});

test('a long list is fetched page after page', async () => {
  const many = Array.from({ length: 7 }, (_, i) => booking(`b${i}`, '2026-06-16', `1${i}:00`));
  const { list, shown } = open(many, 3);
  await list.show(WEEK);
  assert.equal(shown().length, 7);
});

test('a visit that began the night before is there too', async () => {
  const { list, shown } = open([booking('night', '2026-06-13', '23:30')]);
  await list.show(WEEK);
  assert.deepEqual(shown(), ['night']);
});

test('what happens is asked for again, and what is gone disappears', async () => {
  const { server, live, list, shown } = open([booking('a', '2026-06-16', '09:00')]);
  await list.show(WEEK);
  server.bookings.push(booking('new', '2026-06-17', '10:00'));
  live.tell('new');
  await settled();
  assert.deepEqual(shown(), ['a', 'new']);
  server.bookings.shift();
  live.tell('a');
  await settled();
  assert.deepEqual(shown(), ['new']);
  live.tell(undefined);
  await settled();
  assert.deepEqual(shown(), ['new']);
});

test('a burst of changes fetches what is shown once, not each by itself', async () => {
  const bookings = Array.from({ length: 20 }, (_, i) => booking(`b${i}`, '2026-06-16', '09:00'));
  const { server, live, list } = open(bookings);
  await list.show(WEEK);
  server.asked.length = 0;
  for (const { id } of bookings) live.tell(id);
  await settled();
  await settled();
  assert.ok(server.asked.length <= 4, `${server.asked.length} requests`);
});

test('an older answer does not undo what was heard meanwhile', async () => {
  const { server, list, shown } = open([booking('a', '2026-06-16', '09:00')]);
  server.hold();
  const showing = list.show(WEEK);
  list.put(booking('a', '2026-06-18', '09:00', 60, { updated_at: '2026-06-15T10:00:00-04:00' }));
  list.put(booking('fresh', '2026-06-19', '09:00'));
  server.letGo();
  await showing;
  assert.deepEqual(shown(), ['a', 'fresh']);
  assert.equal(list.known.value.get('a')?.booking.date_time, '2026-06-18 09:00:00');
  list.put(booking('a', '2026-06-16', '09:00'));
  assert.equal(list.known.value.get('a')?.booking.date_time, '2026-06-18 09:00:00');
});

test('a failure is said, what was there stays, and trying again mends it', async () => {
  const { server, live, list, shown } = open([booking('a', '2026-06-16', '09:00')]);
  await list.show(WEEK);
  server.fail(new CallError(0, 'Cannot reach the server.'));
  live.comeBack();
  await settled();
  assert.equal(list.error.value?.message, 'Cannot reach the server.');
  assert.deepEqual(shown(), ['a']);
  assert.equal(list.isThere(WEEK), true);
  server.fail(undefined);
  await list.again();
  assert.equal(list.error.value, undefined);
});

test('neighbours that cannot be fetched are no failure of what is shown', async () => {
  const { server, list } = open([]);
  server.hold();
  const showing = list.show(WEEK);
  server.letGo();
  await settled();
  server.fail(new CallError(503, 'Later.'));
  await showing;
  assert.equal(list.error.value, undefined);
  assert.equal(list.isThere(WEEK), true);
});

test('after a loss of the line all that is shown is fetched anew', async () => {
  const { server, live, list, shown } = open([booking('a', '2026-06-16', '09:00')]);
  await list.show(WEEK);
  server.bookings.splice(0, 1, booking('b', '2026-06-16', '10:00'));
  live.comeBack();
  await settled();
  assert.deepEqual(shown(), ['b']);
});

test('what was seen at an earlier visit is shown until these days have been fetched', async () => {
  const { list, shown } = open([booking('now', '2026-06-16', '09:00')]);
  list.takeSeen([booking('then', '2026-06-16', '08:00')], WEEK);
  assert.equal(list.isThere(WEEK), true);
  assert.deepEqual(shown(), ['then']);
  await list.show(WEEK);
  assert.deepEqual(shown(), ['now']);
});

test('weeks on end do not fill the memory', async () => {
  const { list } = open(Array.from({ length: 200 }, (_, i) => booking(`b${i}`, addDays('2026-01-01', i * 7), '09:00')));
  for (let week = 0; week < 160; week++) {
    const first = addDays('2026-01-04', week * 7);
    await list.show({ first, last: addDays(first, 6) });
  }
  assert.ok(list.known.value.size < 130, `${list.known.value.size} bookings`);
});

test('in another zone nothing is taken for known', async () => {
  const { zone, list } = open([booking('a', '2026-06-16', '09:00')]);
  await list.show(WEEK);
  zone.value = 'Europe/Berlin';
  assert.equal(list.isThere(WEEK), false);
  assert.equal(list.known.value.size, 0);
});
