/** What the bookings page shows: which view, which days, which bookings. The address says it, so that a link shows the same. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { addDays, type Day, dayOf, type Instant, isDay } from '#core/time.ts';
import type { App } from './app.ts';
import type { BookingDesk } from './booking-desk.ts';
import type { BookingList } from './booking-list.ts';
import { bookingsWithin, type DayRange, type Placed } from './booking-list-known.ts';
import { isHeld, type Rules, rulesOf } from './calendar-hours.ts';
import { createMoving, type Moving, type MovingTo } from './calendar-move.ts';
import { AGENDA_DAYS, firstWeekdayIn, monthOf, stepped, VIEWS, type View, weekOf } from './calendar-range.ts';

export const STATUSES = ['pending', 'confirmed', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** What is left out; `serviceId` undefined: every service. */
export type Filter = { readonly hidden: readonly Status[]; readonly serviceId: string | undefined };

export type Calendar = {
  readonly list: BookingList;
  readonly moving: Moving;
  readonly view: ReadonlySignal<View>;
  /** The day it is about: itself, or whose week or month is shown; the agenda begins with it. */
  readonly day: ReadonlySignal<Day>;
  readonly today: ReadonlySignal<Day>;
  readonly range: ReadonlySignal<DayRange>;
  /** Undefined until the settings are there. */
  readonly rules: ReadonlySignal<Rules | undefined>;
  /** What is to be drawn, by start: filtered, lapsed offers left out, what is being moved already in its new place. */
  readonly bookings: ReadonlySignal<readonly Placed[]>;
  readonly filter: ReadonlySignal<Filter>;
  /** Nothing can be changed now: there is no server to change it. */
  readonly isReadOnly: ReadonlySignal<boolean>;
  setFilter(filter: Filter): void;
  /** Shows another view of the same day, and remembers it for the next visit. */
  setView(view: View): void;
  goTo(day: Day): void;
  /** Shows today, and counts it in `todays`, so that now is scrolled to also where today is shown already. */
  goToday(): void;
  readonly todays: ReadonlySignal<number>;
  /** Turns so many pages; negative is back. */
  turn(pages: number): void;
  /** Makes the agenda longer, at its beginning or its end. */
  lengthen(where: 'earlier' | 'later'): void;
};

type CalendarApp = Pick<App, 'places' | 'now' | 'zone' | 'country' | 'settings'> & {
  readonly platform: Pick<App['platform'], 'storage'>;
  readonly offline: Pick<App['offline'], 'isOffline'>;
};
type CalendarParts = { readonly list: BookingList; readonly desk: Pick<BookingDesk, 'open' | 'cancelling'>; readonly otherwise: View };

const VIEW_KEY = 'bookings_view';
const SHOWN_ALL: Filter = { hidden: [], serviceId: undefined };

/** `otherwise` is shown where neither the address nor the last visit says which view. */
export function createCalendar(app: CalendarApp, { list, desk, otherwise }: CalendarParts): Calendar {
  const { places, now, zone, settings, platform, offline } = app;
  const filter = signal(SHOWN_ALL);
  const todays = signal(0);
  const remembered = signal(viewNamed(platform.storage.getItem(VIEW_KEY) ?? '') ?? otherwise);
  const today = computed(() => dayOf(now.value, zone.value));
  const here = computed(() => (places.place.value.page === 'bookings' ? places.place.value : { part: '', about: '' }));
  const view = computed(() => viewNamed(here.value.part) ?? remembered.value);
  const day = computed(() => (isDay(here.value.about) ? here.value.about : today.value));
  const rules = computed(() => settings.value.value && rulesOf(settings.value.value));
  const agenda = signal({ from: '', earlier: 0, later: 1 });
  const range = computed(() => {
    const length = agenda.value.from === day.value ? agenda.value : { earlier: 0, later: 1 };
    return rangeOf(view.value, day.value, length, app.country.value);
  });
  const moving = createMoving({ rules, list, desk, now, isReadOnly: offline.isOffline });
  const show = (part: View, about: Day) => places.goTo({ page: 'bookings', part, about }, { replace: true });
  return {
    list,
    moving,
    view,
    day,
    today,
    range,
    rules,
    bookings: computed(() => {
      const known = withMoved(list.known.value, moving.tentative.value);
      return bookingsWithin(known, range.value, zone.value).filter((each) => isShown(each, filter.value, now.value));
    }),
    filter,
    isReadOnly: offline.isOffline,
    setFilter: (given) => {
      filter.value = given;
    },
    setView: (given) => {
      remembered.value = given;
      platform.storage.setItem(VIEW_KEY, given);
      show(given, day.peek());
    },
    todays,
    goToday: () => {
      show(view.peek(), today.peek());
      todays.value += 1;
    },
    goTo: (given) => show(view.peek(), given),
    turn: (pages) => show(view.peek(), stepped(view.peek(), day.peek(), pages)),
    lengthen: (where) => {
      const { from, earlier, later } = agenda.peek();
      const before = from === day.peek() ? { earlier, later } : { earlier: 0, later: 1 };
      agenda.value = { from: day.peek(), ...before, [where]: before[where] + 1 };
    },
  };
}

function rangeOf(view: View, day: Day, agenda: { readonly earlier: number; readonly later: number }, country: string): DayRange {
  switch (view) {
    case 'agenda':
      return { first: addDays(day, -agenda.earlier * AGENDA_DAYS), last: addDays(day, agenda.later * AGENDA_DAYS - 1) };
    case 'day':
      return { first: day, last: day };
    case 'week':
      return weekOf(day, firstWeekdayIn(country));
    case 'month':
      return monthOf(day, firstWeekdayIn(country));
  }
}

function withMoved(known: ReadonlyMap<string, Placed>, moved: MovingTo | undefined): ReadonlyMap<string, Placed> {
  if (!moved) return known;
  const { placed, startsAt, endsAt } = moved;
  return new Map(known).set(placed.booking.id, { booking: placed.booking, startsAt, endsAt });
}

function isShown({ booking }: Placed, { hidden, serviceId }: Filter, now: Instant): boolean {
  if (hidden.includes(booking.status)) return false;
  if (serviceId !== undefined && booking.service_id !== serviceId) return false;
  return booking.status !== 'pending' || isHeld(booking.held_until, now);
}

function viewNamed(name: string): View | undefined {
  return VIEWS.find((view) => view === name);
}
