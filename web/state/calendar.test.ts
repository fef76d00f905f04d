import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { Settings } from '#contract/settings.ts';
import { clockOf, dayOf, HOUR_MS, instantOf, MINUTE_MS } from '#core/time.ts';
import { shownBooking } from '#test/shown-booking.ts';
import { createPlaces } from '../place.ts';
import type { BookingWish } from './booking-desk.ts';
import type { BookingList } from './booking-list.ts';
import { type Placed, placed } from './booking-list-known.ts';
import { createCalendar } from './calendar.ts';
import type { View } from './calendar-range.ts';

const ZONE = 'America/New_York';
const NOW = instantOf('2026-06-17', '10:12', ZONE);
const ANA = shownBooking('ana', '2026-06-17', '14:00', 45);
const BEN = shownBooking('ben', '2026-06-18', '09:00', 30, { status: 'cancelled' });
const CAI = shownBooking('cai', '2026-06-19', '09:00', 30, { status: 'pending', held_until: '2026-06-17T10:20:00-04:00' });

function openWindow(address: string) {
  const location = { pathname: '', hash: '', search: '' };
  const goTo = (to: string) => {
    const [pathname = '', hash = ''] = to.split('#');
    Object.assign(location, { pathname, hash: hash === '' ? '' : `#${hash}` });
  };
  goTo(address);
  const history = {
    state: {} as unknown,
    pushState: (_: unknown, __: string, to?: string | URL | null) => goTo(String(to)),
    replaceState: (_: unknown, __: string, to?: string | URL | null) => goTo(String(to)),
    back: () => undefined,
  };
  return { location, history, addEventListener: () => undefined };
}

function open({
  at = '/app/bookings',
  bookings = [ANA, BEN, CAI] as readonly Booking[],
  otherwise = 'week' as View,
  remembered = '',
} = {}) {
  const storage = new Map(remembered === '' ? [] : [['bookings_view', remembered]]);
  const browser = openWindow(at);
  const now = signal(NOW);
  const known = signal<ReadonlyMap<string, Placed>>(new Map(bookings.map((booking) => [booking.id, placed(booking)])));
  const wishes: BookingWish[] = [];
  const refreshed: string[] = [];
  const list: BookingList = {
    known,
    error: signal(undefined),
    isLoading: signal(false),
    isThere: () => true,
    show: async () => undefined,
    again: async () => undefined,
    refresh: async (id) => {
      refreshed.push(id);
      return known.value.get(id);
    },
    put: (booking) => {
      known.value = new Map(known.value).set(booking.id, placed(booking));
    },
    takeSeen: () => undefined,
  };
  const settings = {
    timezone: ZONE,
    availability: { slots: [{ day: 'wed', start: '09:00', end: '18:00' }], breaks: [], overrides: {} },
    services: [],
    booking_rules: { default_duration_minutes: 60, slot_step_minutes: 15, min_notice_minutes: 0, horizon_days: 90, max_per_day: null },
  } as unknown as Settings;
  const loaded = {
    value: signal<Settings | undefined>(settings),
    error: signal(undefined),
    isLoading: signal(false),
    load: async () => undefined,
    put: () => undefined,
    clear: () => undefined,
  };
  const isOffline = signal(false);
  const cancelling = signal<ReadonlySet<string>>(new Set());
  const app = {
    places: createPlaces(browser as never),
    now,
    zone: signal(ZONE),
    country: signal('US'),
    settings: loaded,
    offline: { isOffline },
    platform: {
      storage: {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, to: string) => void storage.set(key, to),
        removeItem: () => undefined,
      },
    },
  };
  const calendar = createCalendar(app, { list, desk: { open: (wish) => wishes.push(wish), cancelling }, otherwise });
  return { calendar, browser, storage, now, list, wishes, refreshed, cancelling, isOffline };
}

const idsOf = (bookings: readonly Placed[]) => bookings.map(({ booking: { id } }) => id);
const clocks = (moved: { startsAt: number; endsAt: number } | undefined) =>
  moved && `${dayOf(moved.startsAt, ZONE)} ${clockOf(moved.startsAt, ZONE)}-${clockOf(moved.endsAt, ZONE)}`;

test('the address says what is shown, then the last visit, then the kind of screen', () => {
  assert.equal(open().calendar.view.value, 'week');
  assert.equal(open({ remembered: 'month' }).calendar.view.value, 'month');
  const linked = open({ at: '/app/bookings/day#2026-06-15', remembered: 'month' }).calendar;
  assert.equal(linked.view.value, 'day');
  assert.equal(linked.day.value, '2026-06-15');
  const nonsense = open({ at: '/app/bookings/year#2026-02-30', otherwise: 'agenda' }).calendar;
  assert.equal(nonsense.view.value, 'agenda');
  assert.equal(nonsense.day.value, '2026-06-17');
});

test('another view shows the same day, and is remembered', () => {
  const { calendar, browser, storage } = open({ at: '/app/bookings/week#2026-06-25' });
  calendar.setView('month');
  assert.equal(browser.location.pathname + browser.location.hash, '/app/bookings/month#2026-06-25');
  assert.equal(storage.get('bookings_view'), 'month');
  assert.deepEqual(calendar.range.value, { first: '2026-05-31', last: '2026-07-04' });
  calendar.turn(1);
  assert.equal(calendar.day.value, '2026-07-25');
});

test('today is the business’s, and wanders on at midnight', () => {
  const { calendar, now } = open();
  assert.deepEqual(calendar.range.value, { first: '2026-06-14', last: '2026-06-20' });
  now.value = NOW + 14 * HOUR_MS;
  assert.equal(calendar.today.value, '2026-06-18');
});

test('an agenda grows at either end, and begins anew from another day', () => {
  const { calendar } = open({ at: '/app/bookings/agenda#2026-06-17' });
  assert.deepEqual(calendar.range.value, { first: '2026-06-17', last: '2026-06-30' });
  calendar.lengthen('later');
  calendar.lengthen('earlier');
  assert.deepEqual(calendar.range.value, { first: '2026-06-03', last: '2026-07-14' });
  calendar.goTo('2026-08-01');
  assert.deepEqual(calendar.range.value, { first: '2026-08-01', last: '2026-08-14' });
});

test('filters leave out what is not wanted; an offer is gone the moment it lapses', () => {
  const { calendar, now } = open();
  assert.deepEqual(idsOf(calendar.bookings.value), ['ana', 'ben', 'cai']);
  calendar.setFilter({ hidden: ['cancelled'], serviceId: undefined });
  assert.deepEqual(idsOf(calendar.bookings.value), ['ana', 'cai']);
  calendar.setFilter({ hidden: [], serviceId: 'color' });
  assert.deepEqual(idsOf(calendar.bookings.value), []);
  calendar.setFilter({ hidden: [], serviceId: undefined });
  now.value = NOW + 8 * MINUTE_MS;
  assert.deepEqual(idsOf(calendar.bookings.value), ['ana', 'ben']);
});

test('carried, it lands on the grid and keeps its length; dropped, it stands there until that is decided', async () => {
  const { calendar, wishes, list, refreshed } = open();
  const { moving } = calendar;
  assert.equal(moving.lift(placed(ANA), 'pointer'), true);
  moving.carryTo(instantOf('2026-06-17', '15:10', ZONE));
  assert.equal(clocks(moving.lifted.value), '2026-06-17 15:15-16:00');
  assert.equal(calendar.bookings.value[0]?.startsAt, placed(ANA).startsAt);
  moving.drop();
  assert.equal(moving.lifted.value, undefined);
  assert.equal(clocks(calendar.bookings.value[0]), '2026-06-17 15:15-16:00');
  const [wish] = wishes;
  assert.ok(wish?.kind === 'move');
  assert.equal(wish.durationMinutes, 45);
  assert.equal(moving.lift(placed(ANA), 'keys'), false, 'one at a time');
  list.put({ ...ANA, starts_at: '2026-06-17T15:15:00-04:00', ends_at: '2026-06-17T16:00:00-04:00' });
  wish.onDone(true);
  assert.equal(clocks(calendar.bookings.value[0]), '2026-06-17 15:15-16:00');
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual(refreshed, ['ana']);
  assert.equal(moving.tentative.value, undefined);
  assert.equal(clocks(calendar.bookings.value[0]), '2026-06-17 15:15-16:00');
});

test('refused, it goes back to where it was', () => {
  const { calendar, wishes } = open();
  calendar.moving.lift(placed(ANA), 'keys');
  calendar.moving.nudgeDays(1);
  assert.equal(calendar.moving.refusal.value, 'closed');
  calendar.moving.drop();
  const [wish] = wishes;
  assert.ok(wish?.kind === 'move');
  wish.onDone(false);
  assert.equal(clocks(calendar.bookings.value[0]), '2026-06-17 14:00-14:45');
});

test('put back, or dropped where it was, nobody is asked', () => {
  const { calendar, wishes } = open();
  const { moving } = calendar;
  moving.lift(placed(ANA), 'keys');
  moving.nudge(3);
  moving.abort();
  moving.lift(placed(ANA), 'keys');
  moving.nudge(1);
  moving.nudge(-1);
  moving.drop();
  assert.equal(moving.lifted.value, undefined);
  assert.equal(moving.tentative.value, undefined);
  assert.deepEqual(wishes, []);
});

test('by keys it goes by steps and days, longer and shorter, and never shorter than a step', () => {
  const { calendar } = open();
  const { moving } = calendar;
  moving.lift(placed(ANA), 'keys');
  moving.nudge(-1);
  assert.equal(clocks(moving.lifted.value), '2026-06-17 13:45-14:30');
  moving.nudgeDays(-1);
  assert.equal(clocks(moving.lifted.value), '2026-06-16 13:45-14:30');
  moving.nudgeEnd(1);
  assert.equal(clocks(moving.lifted.value), '2026-06-16 13:45-14:45');
  for (let i = 0; i < 9; i++) moving.nudgeEnd(-1);
  assert.equal(clocks(moving.lifted.value), '2026-06-16 13:45-14:00');
  moving.stretchTo(instantOf('2026-06-16', '15:20', ZONE));
  assert.equal(clocks(moving.lifted.value), '2026-06-16 13:45-15:15');
});

test('over a night without two o’clock it stays at its wall clock', () => {
  const early = shownBooking('early', '2026-03-07', '14:00', 60);
  const { calendar } = open({ bookings: [early], at: '/app/bookings/week#2026-03-08' });
  calendar.moving.lift(placed(early), 'keys');
  calendar.moving.nudgeDays(1);
  assert.equal(clocks(calendar.moving.lifted.value), '2026-03-08 14:00-15:00');
});

test('what is cancelled, being cancelled, or only offered is not moved, and nothing is without a server', () => {
  const { calendar, cancelling, isOffline } = open();
  assert.equal(calendar.moving.lift(placed(BEN), 'keys'), false);
  assert.equal(calendar.moving.lift(placed(CAI), 'keys'), false);
  cancelling.value = new Set(['ana']);
  assert.equal(calendar.moving.lift(placed(ANA), 'pointer'), false);
  cancelling.value = new Set();
  isOffline.value = true;
  assert.equal(calendar.moving.lift(placed(ANA), 'pointer'), false);
  isOffline.value = false;
  assert.equal(calendar.moving.lift(placed(ANA), 'pointer'), true);
});
