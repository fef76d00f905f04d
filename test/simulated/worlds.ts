/** The businesses that simulated customers text, and what is free there: worked out by itself, so that it can judge. */
import { type Business, DEFAULT_BUSINESS, type OpenSpan, type Price, type Service } from '#core/business.ts';
import { addDays, clockAt, type Day, dayOf, type Instant, instantOf, MINUTE_MS, minutesOf, type Weekday, weekdayOf } from '#core/time.ts';
import { OWNER_PHONE } from '#test/build.ts';
import type { Dice } from './dice.ts';
import type { Given } from './goal.ts';

const GRID_MINUTES = 30;
/** Customers of the simulation want something within these days. */
const AHEAD_DAYS = 16;
const NOTICE_MS = 3 * 60 * MINUTE_MS;

/** A business at a moment, with what is booked there by others. */
export type World = { readonly business: Business; readonly now: Instant; readonly given: readonly Given[] };

/** One of the businesses, on some day of a year, with others' bookings in the way. */
export function worldOf(dice: Dice, businesses: readonly Business[] = BUSINESSES): World {
  const business = dice.one(businesses);
  const today = addDays('2026-06-15', dice.below(330));
  const now = instantOf(today, clockAt(7 * 60 + 15 * dice.below(48)), business.zone);
  let world: World = { business, now, given: [] };
  for (let i = dice.below(7); i > 0; i -= 1) world = { ...world, given: [...world.given, othersBooking(dice, world)] };
  return world;
}

function othersBooking(dice: Dice, world: World): Given {
  const minutes = dice.one([30, 60, 90]);
  const startsAt = dice.one(freeStarts(world, minutes));
  return { name: dice.one(['Eve', 'Kim', 'Ray']), startsAt, minutes, service: undefined, isHers: false };
}

/** When a visit so long can begin, on the half-hours of the next days. */
export function freeStarts({ business, now, given }: World, minutes: number): readonly Instant[] {
  const today = dayOf(now, business.zone);
  const days = Array.from({ length: AHEAD_DAYS }, (_, i) => addDays(today, i));
  return days.flatMap((day) => openStarts(business, day, minutes)).filter((at) => at >= now + NOTICE_MS && isFree(given, at, minutes));
}

function openStarts({ hours, zone }: Business, day: Day, minutes: number): readonly Instant[] {
  return hours.weekly[weekdayOf(day)].flatMap(({ start, end }) => {
    const starts: Instant[] = [];
    for (let at = minutesOf(start); at + minutes <= minutesOf(end); at += GRID_MINUTES) starts.push(instantOf(day, clockAt(at), zone));
    return starts;
  });
}

function isFree(given: readonly Given[], at: Instant, minutes: number): boolean {
  return given.every((one) => at + minutes * MINUTE_MS <= one.startsAt || one.startsAt + one.minutes * MINUTE_MS <= at);
}

/** How long a visit is: as the service says, or as the business does. */
export function minutesFor({ rules }: Business, service: Service | undefined): number {
  return service?.durationMinutes ?? rules.defaultDurationMinutes;
}

/** Open in these spans on each of these weekdays. */
export function weekly(spans: readonly OpenSpan[], ...days: readonly Weekday[]): Business['hours'] {
  const open = Object.fromEntries(days.map((day) => [day, spans]));
  return { ...DEFAULT_BUSINESS.hours, weekly: { ...DEFAULT_BUSINESS.hours.weekly, ...open } };
}

function service(name: string, durationMinutes: number, amount: string): Service {
  const price: Price = { kind: 'fixed', amount };
  return {
    id: name.toLowerCase().replace(' ', '-'),
    name,
    durationMinutes,
    price,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    isActive: true,
  };
}

/** A business with these hours and services. */
export function businessOf(setting: Partial<Business>): Business {
  // Four customers, one after the other, send more texts than one hour of a small business sees.
  const limits = { customerTextsPerHourMax: 60, businessTextsPerHourMax: 10_000 };
  return {
    ...DEFAULT_BUSINESS,
    id: 'default',
    name: 'The Corner Studio',
    ownerName: 'Sam',
    ownerPhone: OWNER_PHONE,
    address: '12 High Street',
    limits,
    ...setting,
  };
}

const BUSINESSES: readonly Business[] = [
  businessOf({
    zone: 'America/New_York',
    country: 'US',
    hours: weekly([{ start: '09:00', end: '18:00' }], 'tue', 'wed', 'thu', 'fri', 'sat'),
    services: [service('Haircut', 45, '$40'), service('Colour', 90, '$80'), service('Beard trim', 20, '$20')],
  }),
  businessOf({
    zone: 'Europe/London',
    country: 'GB',
    hours: weekly(
      [
        { start: '09:00', end: '12:30' },
        { start: '13:30', end: '18:00' },
      ],
      'mon',
      'tue',
      'wed',
      'thu',
      'fri',
    ),
    services: [service('Massage', 60, '£50'), service('Facial', 45, '£45')],
  }),
  businessOf({
    zone: 'America/Los_Angeles',
    country: 'US',
    hours: weekly([{ start: '08:00', end: '20:00' }], 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'),
  }),
  businessOf({
    zone: 'Europe/London',
    country: 'GB',
    hours: weekly([{ start: '08:00', end: '18:00' }], 'mon', 'tue', 'wed', 'thu', 'fri'),
    services: [service('Check-up', 30, '£60')],
  }),
];
