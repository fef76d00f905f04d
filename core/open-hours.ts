/**
 * When a business is open, as moments.
 *
 * Hours are what the wall clock shows, so they are laid on each day anew: a span over the jump in spring is an hour shorter.
 * A span whose end is not after its start runs past midnight and belongs to the day it starts on, also when the next
 * day is off. Breaks are cut out of any day's hours, special days included. No weekly hours at all means all day, every day.
 */
import type { Hours, OpenSpan } from './business.ts';
import { joined, without } from './spans.ts';
import { addDays, type Day, reachedAt, type Span, WEEKDAYS, weekdayOf, type Zone } from './time.ts';

const ALL_DAY: readonly OpenSpan[] = [{ start: '00:00', end: '24:00' }];

/** True while nobody has said when the business is open: any time is fine. */
export function isOpenAnyTime(hours: Hours): boolean {
  return WEEKDAYS.every((weekday) => hours.weekly[weekday].length === 0);
}

/** The wall-clock hours of a day, breaks not taken out; none on a closed day. */
export function hoursOn(hours: Hours, day: Day): readonly OpenSpan[] {
  return hours.overrides[day] ?? (isOpenAnyTime(hours) ? ALL_DAY : hours.weekly[weekdayOf(day)]);
}

/** True when the owner took this very day off. */
export function isDayOff(hours: Hours, day: Day): boolean {
  return hours.overrides[day]?.length === 0;
}

/** When visits may take place around a day, and when its own hours begin. */
export type OpenDay = {
  /** The hours of the day, and of its neighbours as far as a visit from this day may reach: joined, breaks not taken out. */
  readonly hours: readonly Span[];
  /** The same with breaks taken out: a visit lies inside one of these. */
  readonly free: readonly Span[];
  /** Stretches without a break that begin anew: where the grid of offered times is counted from. */
  readonly openings: readonly Span[];
};

/** Knows any day's opening, and remembers what it worked out for as long as the hours live. */
export type Schedule = (day: Day) => OpenDay;

/** Hours are never changed in place, so what was worked out for them stays true. */
const known = new WeakMap<Hours, Map<Zone, Schedule>>();

/** The hours of a business laid on the days of its zone. */
export function scheduleOf(hours: Hours, zone: Zone): Schedule {
  const schedules = known.get(hours) ?? new Map<Zone, Schedule>();
  known.set(hours, schedules);
  const schedule = schedules.get(zone) ?? laidOnDays(hours, zone);
  schedules.set(zone, schedule);
  return schedule;
}

function laidOnDays(hours: Hours, zone: Zone): Schedule {
  const spansOn = remembered((day) => hoursOn(hours, day).map((span) => laidOn(day, span, zone)));
  const breaksOn = remembered((day) => {
    const weekday = weekdayOf(day);
    return hours.breaks.filter((pause) => pause.day === undefined || pause.day === weekday).map((pause) => laidOn(day, pause, zone));
  });
  const stretchesOn = remembered((day) => without(spansOn(day), [addDays(day, -1), day, addDays(day, 1)].flatMap(breaksOn)));
  return remembered((day) => {
    const around = AROUND.map((days) => addDays(day, days));
    return {
      hours: joined(around.flatMap(spansOn)),
      free: joined(around.flatMap(stretchesOn)),
      openings: [addDays(day, -1), day].flatMap(stretchesOn),
    };
  });
}

/** From the night before, to where a visit of a day ends that begins at the end of the day. */
const AROUND: readonly number[] = [-1, 0, 1, 2];

function laidOn(day: Day, span: OpenSpan, zone: Zone): Span {
  const lastDay = span.end > span.start ? day : addDays(day, 1);
  return { startsAt: reachedAt(day, span.start, zone), endsAt: reachedAt(lastDay, span.end, zone) };
}

/** Days kept at most: more than anybody can book ahead. */
const DAYS_MAX = 2_000;

function remembered<T>(find: (day: Day) => T): (day: Day) => T {
  const days = new Map<Day, T>();
  return (day) => {
    const before = days.get(day);
    if (before !== undefined) return before;
    const found = find(day);
    if (days.size >= DAYS_MAX) days.clear();
    days.set(day, found);
    return found;
  };
}
