/** The bookings that are known, by id, and the weeks of which all are known. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import { addDays, type Day, daysBetween, type Instant, type Span, spanOfDay, WEEKDAYS, weekdayOf, type Zone } from '#core/time.ts';

/** A booking and its moments, read once. */
export type Placed = { readonly booking: Booking; readonly startsAt: Instant; readonly endsAt: Instant };

/** Both days included. */
export type DayRange = { readonly first: Day; readonly last: Day };

export const WEEK_DAYS = 7;

export type KnownBookings = {
  readonly all: ReadonlySignal<ReadonlyMap<string, Placed>>;
  /** Weeks, by their Mondays, all of whose bookings are known. */
  readonly weeks: ReadonlySignal<ReadonlySet<Day>>;
  /** Takes a booking, unless it is known in a newer form. */
  put(booking: Booking): void;
  drop(id: string): void;
  /** Collects what is put and dropped from now on, until `end`. */
  watch(): { readonly ids: ReadonlySet<string>; end(): void };
  /** Takes these as all there are between two moments, but for `except`: what changed meanwhile is known better. */
  take(bookings: readonly Booking[], span: Span, except: ReadonlySet<string>): void;
  /** Takes what an earlier visit knew, where nothing better is known. */
  takeOld(bookings: readonly Booking[]): void;
  addWeeks(weeks: readonly Day[]): void;
  /** Forgets what does not share a moment with these days, and all weeks but these; everything without them. */
  forget(kept?: { readonly range: DayRange; readonly weeks: readonly Day[]; readonly zone: Zone }): void;
};

/** Nothing is known at first. */
export function createKnownBookings(): KnownBookings {
  const all = signal<ReadonlyMap<string, Placed>>(new Map());
  const weeks = signal<ReadonlySet<Day>>(new Set());
  const watches = new Set<Set<string>>();
  const change = (id: string, to: Placed | undefined) => {
    for (const ids of watches) ids.add(id);
    const next = new Map(all.peek());
    if (to) next.set(id, to);
    else next.delete(id);
    all.value = next;
  };
  return {
    all,
    weeks,
    put: (booking) => {
      const before = all.peek().get(booking.id);
      if (!before || Date.parse(before.booking.updated_at) <= Date.parse(booking.updated_at)) change(booking.id, placed(booking));
    },
    drop: (id) => change(id, undefined),
    watch: () => {
      const ids = new Set<string>();
      watches.add(ids);
      return { ids, end: () => watches.delete(ids) };
    },
    take: (bookings, span, except) => {
      const kept = [...all.peek()].filter(([id, { startsAt }]) => except.has(id) || startsAt < span.startsAt || startsAt >= span.endsAt);
      const fetched = bookings.filter(({ id }) => !except.has(id)).map((booking) => [booking.id, placed(booking)] as const);
      all.value = new Map([...kept, ...fetched]);
    },
    takeOld: (bookings) => {
      all.value = new Map([...bookings.map((booking) => [booking.id, placed(booking)] as const), ...all.peek()]);
    },
    addWeeks: (given) => {
      weeks.value = new Set([...weeks.peek(), ...given]);
    },
    forget: (kept) => {
      weeks.value = new Set(kept?.weeks);
      all.value = new Map(kept && bookingsWithin(all.peek(), kept.range, kept.zone).map((each) => [each.booking.id, each]));
    },
  };
}

/** The bookings that share a moment with these days, by start. */
export function bookingsWithin(known: ReadonlyMap<string, Placed>, { first, last }: DayRange, zone: Zone): readonly Placed[] {
  const from = spanOfDay(first, zone).startsAt;
  const until = spanOfDay(last, zone).endsAt;
  return [...known.values()]
    .filter(({ startsAt, endsAt }) => startsAt < until && endsAt > from)
    .sort((a, b) => a.startsAt - b.startsAt || a.booking.id.localeCompare(b.booking.id));
}

/** The weeks of some days, by their Mondays; from the day before, whose last visit may reach into the first. */
export function weeksOf({ first, last }: DayRange): readonly Day[] {
  const dayBefore = addDays(first, -1);
  const monday = addDays(dayBefore, -WEEKDAYS.indexOf(weekdayOf(dayBefore)));
  const count = Math.floor(daysBetween(monday, last) / WEEK_DAYS) + 1;
  return Array.from({ length: count }, (_, i) => addDays(monday, i * WEEK_DAYS));
}

/** A booking with its moments. */
export function placed(booking: Booking): Placed {
  return { booking, startsAt: Date.parse(booking.starts_at), endsAt: Date.parse(booking.ends_at) };
}
