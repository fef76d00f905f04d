/**
 * The inbox, the conversations read last and the bookings around today: kept while the line is live, and shown from there until
 * the server has answered.
 */
import { effect, signal, untracked } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { InboxThread, ThreadEvent } from '#contract/threads.ts';
import { addDays, dayOf } from '#core/time.ts';
import type { App } from './app.ts';
import type { BookingList } from './booking-list.ts';
import { bookingsWithin, type DayRange, WEEK_DAYS, weeksOf } from './booking-list-known.ts';
import type { Inbox } from './inbox.ts';
import type { Thread } from './thread.ts';

type SeenApp = Pick<App, 'now' | 'zone'> & {
  readonly offline: Pick<App['offline'], 'save' | 'load'>;
  readonly live: Pick<App['live'], 'connection'>;
  readonly session: Pick<App['session'], 'isSignedIn'>;
};

/** Threads kept; more than anybody reads on the way. */
const THREADS_MAX = 200;
/** Weeks kept before the one that holds today, and after it. */
const WEEKS_BEFORE = 1;
const WEEKS_AFTER = 5;
/** What changes in a burst is written once. */
const SETTLE_MS = 500;

/** Gives the inbox back. */
export function rememberInbox(app: SeenApp, inbox: Inbox, settleMs = SETTLE_MS): Inbox {
  show(app, 'inbox', (threads: readonly InboxThread[]) => inbox.takeSeen(threads));
  saveSoon(app, 'inbox', settleMs, () => (inbox.filter.value === 'all' ? inbox.list.value?.rows.slice(0, THREADS_MAX) : undefined));
  return inbox;
}

/** Conversations kept, and of each its newest entries. */
const READ_MAX = 20;
const ENTRIES_MAX = 60;

type SeenThread = { readonly phone: string; readonly entries: readonly ThreadEvent[] };
export type SeenThreads = {
  /** Shows the thread as it was seen last, and keeps what is shown of it from now on; the answer ends it. */
  follow(thread: Thread): () => void;
};

/** Keeps the conversations that were read last. */
export function rememberThreads(app: SeenApp, settleMs = SETTLE_MS): SeenThreads {
  const read = signal<readonly SeenThread[]>([]);
  const hasNews = signal(false);
  const fromBefore = app.offline.load<readonly SeenThread[]>('threads').then(
    (seen = []) => {
      const isRead = (phone: string) => read.peek().some((each) => each.phone === phone);
      read.value = [...read.peek(), ...seen.filter(({ phone }) => !isRead(phone))].slice(0, READ_MAX);
    },
    () => undefined,
  );
  saveSoon(app, 'threads', settleMs, () => (hasNews.value ? read.value : undefined));
  const keep = (phone: string, entries: readonly ThreadEvent[]) => {
    const others = read.peek().filter((each) => each.phone !== phone);
    read.value = [{ phone, entries: entries.slice(-ENTRIES_MAX) }, ...others].slice(0, READ_MAX);
    hasNews.value = true;
  };
  return {
    follow: (thread) => {
      fromBefore.then(() => {
        const seen = read.peek().find(({ phone }) => phone === thread.phone);
        if (seen) thread.takeSeen(seen.entries);
      });
      return effect(() => {
        const entries = thread.isFromBefore.value ? undefined : thread.entries.value;
        if (entries) untracked(() => keep(thread.phone, entries));
      });
    },
  };
}

type SeenBookings = { readonly range: DayRange; readonly bookings: readonly Booking[] };

/** Gives the list back. */
export function rememberBookings(app: SeenApp, list: BookingList, settleMs = SETTLE_MS): BookingList {
  show(app, 'bookings', ({ range, bookings }: SeenBookings) => list.takeSeen(bookings, range));
  saveSoon(app, 'bookings', settleMs, () => aroundToday(app, list));
  return list;
}

/** The weeks around today that are known without a gap; undefined when this week is not. */
function aroundToday({ now, zone }: SeenApp, list: BookingList): SeenBookings | undefined {
  const { known } = list;
  const tomorrow = addDays(dayOf(now.value, zone.value), 1);
  // By the week of the day before, as weeks are counted.
  const [monday = ''] = weeksOf({ first: tomorrow, last: tomorrow });
  const isThere = (weeks: number) => list.isThere(weekFrom(addDays(monday, weeks * WEEK_DAYS)));
  if (!isThere(0)) return undefined;
  const before = reach(WEEKS_BEFORE, (weeks) => isThere(-weeks));
  const after = reach(WEEKS_AFTER, isThere);
  const range = {
    first: weekFrom(addDays(monday, -before * WEEK_DAYS)).first,
    last: weekFrom(addDays(monday, after * WEEK_DAYS)).last,
  };
  return { range, bookings: bookingsWithin(known.value, range, zone.value).map(({ booking }) => booking) };
}

/** A week's own days, so that no other week counts as known with it: the day before the first is still its Monday. */
function weekFrom(monday: string): DayRange {
  return { first: addDays(monday, 1), last: addDays(monday, WEEK_DAYS - 1) };
}

function reach(max: number, isThere: (n: number) => boolean): number {
  let n = 0;
  while (n < max && isThere(n + 1)) n += 1;
  return n;
}

function show<T>({ offline }: SeenApp, name: string, take: (seen: T) => void): void {
  offline.load<T>(name).then(
    (seen) => seen !== undefined && take(seen),
    () => undefined,
  );
}

/** Only while the line is live: what came from an earlier visit is not to count as known now. */
function saveSoon({ offline, live, session }: SeenApp, name: string, settleMs: number, read: () => unknown): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const value = live.connection.value === 'live' ? read() : undefined;
    clearTimeout(timer);
    if (value !== undefined) timer = setTimeout(() => offline.save(name, value), settleMs);
  });
  const end = effect(() => {
    if (session.isSignedIn.value) return;
    clearTimeout(timer);
    stop();
    queueMicrotask(() => end());
  });
}
