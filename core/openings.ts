/**
 * Times to offer. All of them are on the grid, counted from where a stretch of open time begins, and all pass `whyNot`.
 *
 * A search takes its times from several sources in turn, so that what is offered is spread:
 *   close   the same day as the time she wanted, the closest first
 *   clock   about the same clock on other days, the closest day first
 *   soon    the first free time of each day, the soonest first
 *   rest    all others, in order of time
 *
 * Days are looked at only as far as is needed, so near days do not wait for what is booked far ahead. All of these throw
 * `BeyondAgenda` where it is needed.
 */
import { type Agenda, busySpanOf, earliestStart, findTaken, isDayFull, lastDay } from './agenda.ts';
import { isOpenAnyTime, type OpenDay, scheduleOf } from './open-hours.ts';
import { findSpanAt } from './spans.ts';
import {
  addDays,
  type Clock,
  clockOf,
  type Day,
  dayOf,
  daysBetween,
  HOUR_MS,
  type Instant,
  instantOf,
  MINUTE_MS,
  type Span,
  spanOfDay,
} from './time.ts';

/** What is looked for. What the customer did not say is empty or absent, see `ANY_OPENING`. */
export type Search = {
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** The booking that would be moved, which is therefore not in the way. */
  readonly replacesBookingId: string | undefined;
  /** The time she wanted. */
  readonly near: Instant | undefined;
  /** Only these days, both included. */
  readonly days: { readonly from: Day; readonly to: Day } | undefined;
  readonly notDays: readonly Day[];
  /** Only starts at or after `from` and before `until` on the wall clock; over midnight when `from` is later than `until`. */
  readonly clockRange: { readonly from: Clock | undefined; readonly until: Clock | undefined } | undefined;
  /** Not these: she has been offered them already. */
  readonly except: readonly Instant[];
  /** Nor any that is less than this from one of them: who refused 3:00 does not want 3:15. */
  readonly exceptWithinMinutes?: number;
};

/** A search that says nothing about when. */
export const ANY_OPENING: Omit<Search, 'durationMinutes'> = {
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  replacesBookingId: undefined,
  near: undefined,
  days: undefined,
  notDays: [],
  clockRange: undefined,
  except: [],
};

/** What fits in one text and can be answered with one digit. */
const OFFERS_MAX = 3;
/** Nobody who has not said her hours wants a customer at four in the morning; a customer who asks for that time may have it. */
const DAYTIME = { from: '08:00', until: '20:00' } as const;
/** The same clock is looked for this many days before and after; further off, another clock on a closer day serves her better. */
const SAME_CLOCK_DAYS = 14;
/** Who wants a time further ahead than this is not helped by the first free one of today: hers is then counted from her day. */
const SOON_DAYS = 7;

/**
 * Up to `countMax` times to offer, in order of time; none when nothing is free. With `near`: the closest that day, the same
 * clock on another day, and the first free. Without it: spread over the first open days, or over the day when there is one.
 * A business that has not said its hours is offered by day, unless the customer wants another time.
 */
export function openings(agenda: Agenda, search: Search, now: Instant, countMax = OFFERS_MAX): readonly Instant[] {
  const byDay = isDaytimeMeant(agenda, search) ? pick(agenda, { ...search, clockRange: DAYTIME }, now, countMax) : [];
  return byDay.length > 0 ? byDay : pick(agenda, search, now, countMax);
}

function pick(agenda: Agenda, search: Search, now: Instant, countMax: number): readonly Instant[] {
  const plan = planOf(agenda, search, now);
  const picked = search.near === undefined ? pickSpread(plan, countMax) : pickAround(plan, search.near, countMax);
  return picked.toSorted((a, b) => a - b);
}

/** The first `countMax` free times in order of time, not spread. */
export function nextOpenings(agenda: Agenda, search: Search, now: Instant, countMax: number): readonly Instant[] {
  return take(inOrder(planOf(agenda, search, now)), countMax);
}

/** Up to `countMax` days on which something is free, in order. */
export function daysWithOpenings(agenda: Agenda, search: Search, now: Instant, countMax: number): readonly Day[] {
  return take(openDaysOf(planOf(agenda, search, now)), countMax).map(({ day }) => day);
}

function isDaytimeMeant(agenda: Agenda, search: Search): boolean {
  if (!isOpenAnyTime(agenda.hours) || search.clockRange) return false;
  const clock = search.near === undefined ? DAYTIME.from : clockOf(search.near, agenda.zone);
  return DAYTIME.from <= clock && clock < DAYTIME.until;
}

/** One search: the days it may look at, and the free starts of each, worked out once. */
type Plan = {
  readonly search: Search;
  readonly agenda: Agenda;
  readonly days: DayRange;
  readonly startsOn: (day: Day) => readonly Instant[];
};
type DayRange = { readonly from: Day; readonly to: Day };

function planOf(agenda: Agenda, search: Search, now: Instant): Plan {
  const earliest = earliestStart(agenda.rules, now);
  const schedule = scheduleOf(agenda.hours, agenda.zone);
  const days = daysOf(agenda, search, earliest, now);
  const known = new Map<Day, readonly Instant[]>();
  const startsOn = (day: Day) => {
    if (day < days.from || day > days.to) return [];
    const starts = known.get(day) ?? freeStartsOn(agenda, search, day, schedule(day), earliest);
    known.set(day, starts);
    return starts;
  };
  return { search, agenda, days, startsOn };
}

function daysOf(agenda: Agenda, search: Search, earliest: Instant, now: Instant): DayRange {
  const first = dayOf(earliest, agenda.zone);
  const last = lastDay(agenda, now);
  const { from, to } = search.days ?? { from: first, to: last };
  return { from: from > first ? from : first, to: to < last ? to : last };
}

function freeStartsOn(agenda: Agenda, search: Search, day: Day, open: OpenDay, earliest: Instant): readonly Instant[] {
  if (search.notDays.includes(day) || isDayFull(agenda, day, search.replacesBookingId)) return [];
  const { startsAt, endsAt } = spanOfDay(day, agenda.zone);
  const within = { startsAt: Math.max(startsAt, earliest), endsAt };
  const starts = open.openings.flatMap((opening) => freeStartsIn(agenda, search, { opening, within, free: open.free }));
  const fitting = starts.filter((at) => isWithinClocks(agenda, search, at) && !isExcepted(search, at));
  // Hours of the night before may run into those of the day, each with a grid of its own.
  return open.openings.length < 2 ? fitting : [...new Set(fitting)].toSorted((a, b) => a - b);
}

function freeStartsIn(agenda: Agenda, search: Search, place: { opening: Span; within: Span; free: readonly Span[] }): readonly Instant[] {
  const { opening, within, free } = place;
  const stepMs = agenda.rules.slotStepMinutes * MINUTE_MS;
  const onGrid = (at: Instant) => opening.startsAt + Math.max(0, Math.ceil((at - opening.startsAt) / stepMs)) * stepMs;
  const stretchEnd = findSpanAt(free, opening.startsAt)?.endsAt ?? opening.endsAt;
  const lastStart = stretchEnd - search.durationMinutes * MINUTE_MS;
  const { busyFrom, busyUntil } = busySpanOf({ ...search, startsAt: 0 });
  const starts: Instant[] = [];
  let at = onGrid(within.startsAt);
  while (at < Math.min(opening.endsAt, within.endsAt) && at <= lastStart) {
    const inTheWay = findTaken(agenda, { busyFrom: at + busyFrom, busyUntil: at + busyUntil }, search.replacesBookingId);
    if (!inTheWay) starts.push(at);
    at = inTheWay ? onGrid(inTheWay.busyUntil + search.bufferBeforeMinutes * MINUTE_MS) : at + stepMs;
  }
  return starts;
}

function isExcepted({ except, exceptWithinMinutes = 0 }: Search, at: Instant): boolean {
  return except.some((other) => other === at || Math.abs(other - at) < exceptWithinMinutes * MINUTE_MS);
}

function isWithinClocks(agenda: Agenda, search: Search, at: Instant): boolean {
  if (!search.clockRange) return true;
  const { from = '00:00', until = '24:00' } = search.clockRange;
  const clock = clockOf(at, agenda.zone);
  return from > until ? clock >= from || clock < until : clock >= from && clock < until;
}

/** In turn from what is close, at the same clock, and soon; when these are used up, from the rest. */
function pickAround(plan: Plan, near: Instant, countMax: number): readonly Instant[] {
  const wanted = withinDays(plan, near);
  const sources = [closeTo(plan, wanted), atSameClock(plan, wanted), soonest(plan, wanted)];
  return take(unlike([inTurn(sources), inOrder(plan)]), countMax);
}

/** Who wants a day out of reach is helped by the closest that is not, at her clock. */
function withinDays({ agenda, days }: Plan, near: Instant): Instant {
  const day = dayOf(near, agenda.zone);
  if (days.from <= day && day <= days.to) return near;
  return instantOf(daysBetween(day, days.from) > 0 ? days.from : days.to, clockOf(near, agenda.zone), agenda.zone);
}

function* closeTo(plan: Plan, near: Instant): Generator<Instant> {
  // "4:00 or 4:15" is one offer said twice: keep them apart, up to an hour.
  const apartMs = Math.min(plan.search.durationMinutes * MINUTE_MS, HOUR_MS);
  const yielded: Instant[] = [];
  for (const start of byDistance(plan.startsOn(dayOf(near, plan.agenda.zone)), near)) {
    if (yielded.some((other) => Math.abs(other - start) < apartMs)) continue;
    yielded.push(start);
    yield start;
  }
}

function* atSameClock(plan: Plan, near: Instant): Generator<Instant> {
  const { zone, rules } = plan.agenda;
  const wanted = dayOf(near, zone);
  const clock = clockOf(near, zone);
  for (let distance = 1; distance <= SAME_CLOCK_DAYS; distance++) {
    for (const day of [addDays(wanted, distance), addDays(wanted, -distance)]) {
      const at = instantOf(day, clock, zone);
      const [closest] = byDistance(plan.startsOn(day), at);
      if (closest !== undefined && Math.abs(closest - at) < rules.slotStepMinutes * MINUTE_MS) yield closest;
    }
  }
}

function* soonest(plan: Plan, near: Instant): Generator<Instant> {
  const wanted = dayOf(near, plan.agenda.zone);
  const isSoon = daysBetween(plan.days.from, wanted) <= SOON_DAYS;
  for (const { starts } of openDaysOf(plan, isSoon ? plan.days.from : addDays(wanted, 1))) yield* starts.slice(0, 1);
}

/** From each of the first open days one: early on the first, late on the last. With too few near days, from all their times evenly. */
function pickSpread(plan: Plan, countMax: number): readonly Instant[] {
  const [first, ...others] = take(openDaysOf(plan), countMax);
  if (first === undefined) return [];
  const days = [first, ...others.filter(({ day }) => daysBetween(first.day, day) < SOON_DAYS)];
  if (days.length === countMax) return days.flatMap(({ starts }, i) => pickPart(starts, i, countMax));
  const starts = days.flatMap((day) => day.starts);
  const count = Math.min(countMax, starts.length);
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => pickPart(starts, i, count));
}

function pickPart(starts: readonly Instant[], i: number, count: number): readonly Instant[] {
  const at = count < 2 ? 0 : Math.round((i * (starts.length - 1)) / (count - 1));
  return starts.slice(at, at + 1);
}

function* openDaysOf(plan: Plan, from = plan.days.from): Generator<{ readonly day: Day; readonly starts: readonly Instant[] }> {
  for (let day = from; day <= plan.days.to; day = addDays(day, 1)) {
    const starts = plan.startsOn(day);
    if (starts.length > 0) yield { day, starts };
  }
}

function* inOrder(plan: Plan): Generator<Instant> {
  for (const { starts } of openDaysOf(plan)) yield* starts;
}

/** The closest first; of two equally close the later: who is free at three is sooner free after than before. */
function byDistance(starts: readonly Instant[], at: Instant): readonly Instant[] {
  return starts.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a);
}

function* inTurn(sources: readonly Generator<Instant>[]): Generator<Instant> {
  let left = sources;
  while (left.length > 0) {
    const ended = new Set<Generator<Instant>>();
    for (const source of left) {
      const next = source.next();
      if (next.done) ended.add(source);
      else yield next.value;
    }
    left = left.filter((source) => !ended.has(source));
  }
}

/** One source after the other, each time once. */
function* unlike(sources: readonly Generator<Instant>[]): Generator<Instant> {
  const yielded = new Set<Instant>();
  for (const source of sources) {
    for (const at of source) {
      if (yielded.has(at)) continue;
      yielded.add(at);
      yield at;
    }
  }
}

/** Asks for no more than it takes: to look for another one could mean to look at the whole horizon. */
function take<T>(source: Iterable<T>, countMax: number): readonly T[] {
  const taken: T[] = [];
  if (countMax < 1) return taken;
  for (const one of source) {
    taken.push(one);
    if (taken.length === countMax) break;
  }
  return taken;
}
