/**
 * The bookings that have been fetched, whichever page shows them, kept in step with what happens. They are fetched by weeks, the
 * neighbours of what is shown too, so that turning a page shows at once what is there.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import { addDays, type Day, spanOfDay } from '#core/time.ts';
import { CallError, type Server } from '../call.ts';
import type { App } from './app.ts';
import { createKnownBookings, type DayRange, type KnownBookings, type Placed, WEEK_DAYS, weeksOf } from './booking-list-known.ts';

export type BookingList = {
  /** All that is known, by id; lapsed offers may still be among it. */
  readonly known: ReadonlySignal<ReadonlyMap<string, Placed>>;
  /** Why what is shown could not be fetched; undefined when it was. */
  readonly error: ReadonlySignal<Error | undefined>;
  readonly isLoading: ReadonlySignal<boolean>;
  /** True when all bookings of these days are known, if perhaps not as they are at this moment. */
  isThere(range: DayRange): boolean;
  /** Fetches what is missing of these days, then of their neighbours. Never throws: what fails is in `error`. */
  show(range: DayRange): Promise<void>;
  /** Fetches again what is shown. */
  again(): Promise<void>;
  /** Asks for one booking; undefined when there is none. Throws a `CallError` when there is no answer. */
  refresh(id: string): Promise<Placed | undefined>;
  /** Takes a booking as the server has just given it. */
  put(booking: Booking): void;
  /** Shows bookings kept from an earlier visit, until these days have been fetched. */
  takeSeen(bookings: readonly Booking[], range: DayRange): void;
};

type ListApp = { readonly server: Pick<Server, 'get' | 'getPage'> } & Pick<App, 'live' | 'zone'>;

const PATH = '/api/admin/bookings';
const PAGE_LENGTH = 200;
/** Of one range: more than anybody can serve in a year. */
const PAGES_MAX = 50;
/** Weeks kept; past that all but what is shown are forgotten. */
const WEEKS_MAX = 120;
/** Of the weeks around those that are shown, so many are fetched ahead on either side. */
const NEIGHBOURS_MAX = 5;
/** So many changes at once are asked for one by one; more, and what is shown is fetched again. */
const CHANGES_MAX = 10;

/** Listens to what happens from now on. Nothing is fetched before `show`. */
export function createBookingList({ server, live, zone }: ListApp): BookingList {
  const known = createKnownBookings();
  const weekly = createWeekly(server, known, zone);
  const error = signal<Error | undefined>(undefined);
  let shown: DayRange | undefined;
  const show = async (range: DayRange) => {
    shown = range;
    const weeks = weeksOf(range);
    try {
      await weekly.ensure(weeks);
      if (shown === range) error.value = undefined;
    } catch (cause) {
      if (shown === range) error.value = cause instanceof Error ? cause : new Error(String(cause));
      return;
    }
    if (known.weeks.value.size > WEEKS_MAX) {
      weekly.stale();
      known.forget({ range, weeks, zone: zone.peek() });
    }
    // What nobody looks at yet may fail: it is asked for again when she does.
    await weekly.ensure(neighboursOf(weeks)).catch(() => undefined);
  };
  const again = async () => {
    weekly.stale();
    if (shown) await show(shown);
  };
  const refresh = (id: string) => refreshed(server, known, id);
  followLive({ live, refresh, again });
  forgetWithZone(zone, () => {
    weekly.stale();
    known.forget();
  });
  return {
    known: known.all,
    error,
    isLoading: weekly.isLoading,
    isThere: (range) => weeksOf(range).every((week) => known.weeks.value.has(week)),
    show,
    again,
    refresh,
    put: known.put,
    takeSeen: (bookings, range) => {
      known.takeOld(bookings);
      known.addWeeks(weeksOf(range));
    },
  };
}

type Weekly = {
  readonly isLoading: ReadonlySignal<boolean>;
  /** Fetches those of the weeks that are missing or stale, each once. Throws a `CallError`. */
  ensure(weeks: readonly Day[]): Promise<void>;
  /** From now on every week is to be fetched again. */
  stale(): void;
};

function createWeekly(server: ListApp['server'], known: KnownBookings, zone: ReadonlySignal<string>): Weekly {
  const running = signal(0);
  const fresh = new Set<Day>();
  const underway = new Map<Day, Promise<void>>();
  let staleCount = 0;
  const fetchWeeks = async (weeks: readonly Day[]) => {
    const asOf = staleCount;
    const range = { first: weeks[0] ?? '', last: addDays(weeks.at(-1) ?? '', WEEK_DAYS - 1) };
    const meanwhile = known.watch();
    running.value += 1;
    try {
      const span = { startsAt: spanOfDay(range.first, zone.peek()).startsAt, endsAt: spanOfDay(range.last, zone.peek()).endsAt };
      known.take(await fetchAll(server, range), span, meanwhile.ids);
      if (asOf === staleCount) for (const week of weeks) fresh.add(week);
      known.addWeeks(weeks);
    } finally {
      meanwhile.end();
      running.value -= 1;
      if (asOf === staleCount) for (const week of weeks) underway.delete(week);
    }
  };
  return {
    isLoading: computed(() => running.value > 0),
    ensure: async (weeks) => {
      for (const run of runsOf(weeks.filter((week) => !fresh.has(week) && !underway.has(week)))) {
        const fetching = fetchWeeks(run);
        for (const week of run) underway.set(week, fetching);
      }
      await Promise.all(weeks.flatMap((week) => underway.get(week) ?? []));
    },
    stale: () => {
      staleCount += 1;
      fresh.clear();
      underway.clear();
    },
  };
}

async function fetchAll(server: ListApp['server'], { first, last }: DayRange): Promise<readonly Booking[]> {
  const all: Booking[] = [];
  let page = await server.getPage<Booking>(PATH, { from: first, to: last, limit: PAGE_LENGTH });
  all.push(...page.items);
  for (let pages = 1; page.next !== undefined && pages < PAGES_MAX; pages++) {
    page = await server.getPage<Booking>(page.next);
    all.push(...page.items);
  }
  return all;
}

async function refreshed(server: ListApp['server'], known: KnownBookings, id: string): Promise<Placed | undefined> {
  try {
    const { history: _, ...booking } = await server.get<Booking & { readonly history: unknown }>(`${PATH}/${encodeURIComponent(id)}`);
    known.put(booking);
    return known.all.peek().get(id);
  } catch (cause) {
    if (!(cause instanceof CallError) || cause.status !== 404) throw cause;
    known.drop(id);
    return undefined;
  }
}

/** The weeks before and after, in order. */
function neighboursOf(weeks: readonly Day[]): readonly Day[] {
  const [first = ''] = weeks;
  const last = weeks.at(-1) ?? '';
  const steps = Array.from({ length: Math.min(weeks.length, NEIGHBOURS_MAX) }, (_, i) => (i + 1) * WEEK_DAYS);
  return [...steps.map((days) => addDays(first, -days)), ...steps.map((days) => addDays(last, days))].sort();
}

/** Weeks that follow each other are asked for at once. */
function runsOf(weeks: readonly Day[]): readonly (readonly Day[])[] {
  const runs: Day[][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last !== undefined && addDays(last, WEEK_DAYS) === week) run?.push(week);
    else runs.push([week]);
  }
  return runs;
}

/** Each booking that something happened to is asked for again; after a loss, all that is shown. */
function followLive({ live, refresh, again }: Pick<ListApp, 'live'> & Pick<BookingList, 'refresh' | 'again'>): void {
  const due = new Set<string>();
  let isDraining = false;
  const drain = async () => {
    if (isDraining) return;
    isDraining = true;
    try {
      while (due.size > 0) {
        const ids = [...due];
        due.clear();
        await (ids.length > CHANGES_MAX ? again() : Promise.all(ids.map(refresh)));
      }
    } finally {
      isDraining = false;
    }
  };
  live.onEvent((event) => {
    if (event.booking_id === undefined) return;
    due.add(event.booking_id);
    // Without an answer the line is lost too, and all is fetched again when it is back.
    drain().catch(() => undefined);
  });
  live.onReturn(again);
}

/** Days lie elsewhere in another zone. */
function forgetWithZone(zone: ReadonlySignal<string>, forget: () => void): void {
  let before = zone.peek();
  effect(() => {
    if (zone.value === before) return;
    before = zone.value;
    forget();
  });
}
