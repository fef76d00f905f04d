import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import { CallError, type Server } from '../call.ts';
import { createBookingDesk } from './booking-desk.ts';
import { createCancelling } from './booking-desk-cancelling.ts';
import type { Toast, Toasts } from './toasts.ts';

const NOW = Date.parse('2026-06-17T14:00:00Z');
const BOOKING = {
  id: 'b1',
  customer_phone: '+15551112222',
  customer_name: 'Dana <b>',
  starts_at: '2026-06-18T14:00:00Z',
  ends_at: '2026-06-18T15:00:00Z',
  status: 'confirmed',
} as Booking;
const CANCELLED = { ...BOOKING, status: 'cancelled' as const };

test('for ten seconds nothing is sent, and the booking is on its way out', () => {
  const { cancelling, timers, calls } = open();
  cancelling.begin(BOOKING, true);
  assert.deepEqual([...cancelling.ids.value], ['b1']);
  assert.deepEqual(calls, []);
  assert.deepEqual(
    timers.map(({ ms }) => ms),
    [10_000],
  );
});

test('undone in time it stays, and nothing is ever sent', async () => {
  const { cancelling, timers, calls, toasts, storage } = open();
  cancelling.begin(BOOKING, true);
  toasts.shown.value[0]?.action?.act();
  assert.equal(cancelling.ids.value.size, 0);
  await runAll(timers);
  assert.deepEqual(calls, []);
  assert.equal(storage.getItem('bookings_being_cancelled'), null);
});

test('after ten seconds it is cancelled once, told as it was asked for, and said', async () => {
  const { cancelling, timers, calls, cancelled, toasts } = open();
  cancelling.begin(BOOKING, false);
  cancelling.begin(BOOKING, true);
  assert.match(toasts.shown.value[0]?.text ?? '', /^Cancelling/);
  await runAll(timers);
  assert.deepEqual(calls, [['POST', '/api/admin/bookings/b1/cancel', { notify_customer: false }]]);
  assert.deepEqual(cancelled, ['b1']);
  assert.equal(cancelling.ids.value.size, 0);
  assert.match(toasts.shown.value.at(-1)?.text ?? '', /^Cancelled the booking of Dana <b>\.$/);
});

test('when the server refuses, it is said and the booking stands again', async () => {
  const { cancelling, timers, cancelled, toasts, storage } = open({
    answer: () => Promise.reject(new CallError(0, 'Cannot reach the server.')),
  });
  cancelling.begin(BOOKING, true);
  await runAll(timers);
  assert.equal(cancelling.ids.value.size, 0);
  assert.deepEqual(cancelled, []);
  assert.equal(toasts.shown.value.at(-1)?.text, 'The booking of Dana <b> was not cancelled. Cannot reach the server.');
  assert.equal(storage.getItem('bookings_being_cancelled'), null);
});

test('a page that goes sends it at once; back again it makes sure, and an answer that it is done already is no failure', async () => {
  const { cancelling, timers, calls, cancelled, toasts } = open({ answer: () => Promise.reject(alreadyCancelled()) });
  cancelling.begin(BOOKING, true);
  cancelling.leave();
  cancelling.leave();
  assert.deepEqual(calls, [['END', '/api/admin/bookings/b1/cancel', { notify_customer: true }]]);
  await runAll(timers);
  assert.equal(calls.length, 1);
  cancelling.comeBack();
  cancelling.comeBack();
  await settled();
  assert.deepEqual(
    calls.map(([how]) => how),
    ['END', 'POST', 'GET'],
  );
  assert.deepEqual(cancelled, ['b1']);
  assert.equal(toasts.shown.value.filter(({ tone }) => tone === 'bad').length, 0);
});

test('coming back without having gone sends nothing early', () => {
  const { cancelling, calls } = open();
  cancelling.begin(BOOKING, true);
  cancelling.comeBack();
  assert.deepEqual(calls, []);
});

test('what a page that ended left undone is carried out by the next one, after its time', async () => {
  const first = open();
  first.cancelling.begin(BOOKING, true);
  const next = open({ storage: first.storage, now: NOW + 2_000 });
  assert.deepEqual(
    next.timers.map(({ ms }) => ms),
    [13_000],
  );
  await runAll(next.timers);
  assert.deepEqual(
    next.calls.map(([how]) => how),
    ['GET', 'POST'],
  );
  assert.deepEqual(next.cancelled, ['b1']);
  assert.equal(next.storage.getItem('bookings_being_cancelled'), null);
});

test('what nobody answered for when the page began is carried out when the server can be reached again', async () => {
  const first = open();
  first.cancelling.begin(BOOKING, true);
  let isThere = false;
  const next = open({ storage: first.storage, isThere: () => isThere });
  await runAll(next.timers);
  assert.match(next.storage.getItem('bookings_being_cancelled') ?? '', /b1/);
  isThere = true;
  next.cancelling.tryAgain();
  next.cancelling.tryAgain();
  await settled();
  assert.deepEqual(
    next.calls.map(([how]) => how),
    ['GET', 'GET', 'POST'],
  );
  assert.deepEqual(next.cancelled, ['b1']);
  assert.equal(next.storage.getItem('bookings_being_cancelled'), null);
});

test('what another window may still be at is not hurried by the server being there', async () => {
  const first = open();
  first.cancelling.begin(BOOKING, true);
  const next = open({ storage: first.storage });
  next.cancelling.tryAgain();
  await settled();
  assert.deepEqual(next.calls, []);
});

test('what another window has undone or carried out meanwhile is not done again', async () => {
  const first = open();
  first.cancelling.begin(BOOKING, true);
  const next = open({ storage: first.storage });
  first.cancelling.undo('b1');
  await runAll(next.timers);
  assert.deepEqual(next.calls, []);
});

test('a visit that has begun before it could be cancelled is not cancelled any more, and that is said', async () => {
  const first = open();
  first.cancelling.begin(BOOKING, true);
  const next = open({ storage: first.storage, now: Date.parse(BOOKING.starts_at) + 1 });
  await runAll(next.timers);
  assert.deepEqual(
    next.calls.map(([how]) => how),
    ['GET'],
  );
  assert.match(next.toasts.shown.value.at(-1)?.text ?? '', /was not cancelled/);
});

test('signed out meanwhile it is kept for the next sign-in', async () => {
  const { cancelling, timers, storage } = open({ answer: () => Promise.reject(new CallError(401, 'Sign in')) });
  cancelling.begin(BOOKING, true);
  await runAll(timers);
  assert.match(storage.getItem('bookings_being_cancelled') ?? '', /b1/);
});

test('a device that kept nonsense is no obstacle', () => {
  for (const kept of ['{', '7', '[null, 3, {"id": 1}]']) {
    const storage = createMemory();
    storage.setItem('bookings_being_cancelled', kept);
    assert.deepEqual(open({ storage }).timers, []);
  }
});

test('a move that is given up for anything else hears so, once; one that is done hears that', () => {
  const desk = openDesk();
  const heard: boolean[] = [];
  const move = () =>
    desk.open({ kind: 'move', booking: BOOKING, startsAt: NOW, durationMinutes: 60, onDone: (isMoved) => heard.push(isMoved) });
  move();
  desk.close();
  desk.close();
  move();
  desk.open({ kind: 'show', id: 'b2' });
  move();
  desk.finish(BOOKING);
  desk.close();
  assert.deepEqual(heard, [false, false, true]);
  assert.equal(desk.wish.value, undefined);
});

test('who listens hears of every change until he stops', () => {
  const desk = openDesk();
  const heard: string[] = [];
  const stop = desk.onChanged(({ id }) => heard.push(id));
  desk.changed(BOOKING);
  stop();
  desk.changed(BOOKING);
  assert.deepEqual(heard, ['b1']);
});

type Call = readonly [how: string, path: string, body?: unknown];
type Timer = { readonly ms: number; act(): void; isOff: boolean };
type Wish = { isThere?: () => boolean; answer?: () => Promise<unknown>; storage?: ReturnType<typeof createMemory>; now?: number };

function open({ answer = async () => CANCELLED, storage = createMemory(), now = NOW, isThere = () => true }: Wish = {}) {
  const calls: Call[] = [];
  const timers: Timer[] = [];
  const cancelled: string[] = [];
  const toasts = fakeToasts();
  const server = {
    get: async (path: string) => {
      calls.push(['GET', path]);
      if (!isThere()) throw new CallError(0, 'Cannot reach the server.');
      return BOOKING;
    },
    post: (path: string, body: unknown) => {
      calls.push(['POST', path, body]);
      return answer();
    },
    postAtTheEnd: (path: string, body: unknown) => void calls.push(['END', path, body]),
  } as unknown as Server;
  const cancelling = createCancelling({
    server,
    toasts,
    storage,
    now: () => now,
    onCancelled: ({ id }) => cancelled.push(id),
    later: (act, ms) => {
      const timer = { ms, act, isOff: false };
      timers.push(timer);
      return () => {
        timer.isOff = true;
      };
    },
  });
  return { cancelling, timers, calls, cancelled, toasts, storage };
}

function openDesk() {
  const platform = { storage: createMemory(), now: () => NOW };
  return createBookingDesk({ server: {} as Server, toasts: fakeToasts(), platform });
}

/** They stay until they are dismissed: no clock runs. */
function fakeToasts(): Toasts {
  const shown = signal<readonly Toast[]>([]);
  let lastId = 0;
  const add = (toast: Omit<Toast, 'id'>) => {
    lastId += 1;
    shown.value = [...shown.value, { ...toast, id: lastId }];
    return lastId;
  };
  return {
    shown,
    say: (text, { action } = {}) => add({ text, tone: 'plain', action }),
    complain: (error) => void add({ text: (error as Error).message, tone: 'bad', action: undefined }),
    dismiss: (id) => {
      shown.value = shown.value.filter((toast) => toast.id !== id);
    },
  };
}

function createMemory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function alreadyCancelled(): CallError {
  const detail = 'This booking is cancelled.';
  const problem = { type: 'about:blank', title: 'Conflict', status: 409, detail, reason: 'already_cancelled' };
  return new CallError(409, detail, problem);
}

async function runAll(timers: readonly Timer[]): Promise<void> {
  for (const timer of timers) if (!timer.isOff) timer.act();
  await settled();
}

/** All that was asked of the fake server has been answered. */
async function settled(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
