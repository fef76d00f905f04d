/**
 * What is free, and why a time is not.
 *
 * An agenda need not hold the whole future: nearly every text is about the next days. Who looks past what it holds gets
 * `BeyondAgenda`, the one exception of the core that is no bug: the shell reads farther and asks the same again. So the core
 * stays pure, and its answer is the one it would give if it knew everything.
 */
import type { BookingRules, Hours } from './business.ts';
import { countStarts, findInTheWay } from './occupancy.ts';
import { isDayOff, scheduleOf } from './open-hours.ts';
import { findSpanAt } from './spans.ts';
import { addDays, type Day, dayOf, daysBetween, type Instant, MINUTE_MS, type Span, spanOfDay, type Zone } from './time.ts';

/** A live booking as the agenda sees it: its visit, and the visit with buffers. */
export type Occupied = {
  readonly bookingId: string;
  readonly startsAt: Instant;
  readonly busyFrom: Instant;
  readonly busyUntil: Instant;
};

export type Agenda = {
  readonly zone: Zone;
  readonly hours: Hours;
  readonly rules: BookingRules;
  /** Live bookings and held offers, by start. */
  readonly occupied: readonly Occupied[];
  /** All of them that are busy before this moment are in `occupied`; infinite when none is missing. */
  readonly knownUntil: Instant;
};

/** Whether something is free depends on bookings that the agenda does not hold: it has to reach `until` at least. */
export class BeyondAgenda extends Error {
  readonly until: Instant;

  constructor(until: Instant) {
    super(`the agenda does not reach ${until}`);
    this.name = 'BeyondAgenda';
    this.until = until;
  }
}

/** A visit somebody would like. */
export type Wish = {
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** The booking it would replace, which is therefore not in its way. */
  readonly replacesBookingId: string | undefined;
};

/** Why a time is refused; the first that holds, in this order. */
export type Refusal = 'past' | 'too_soon' | 'too_far' | 'day_off' | 'closed' | 'break' | 'too_long' | 'day_full' | 'taken';

/**
 * Why the wish cannot be had; `undefined` when it can. Buffers may reach beyond opening hours, never into another booking's.
 * Throws `BeyondAgenda`.
 */
export function whyNot(agenda: Agenda, wish: Wish, now: Instant): Refusal | undefined {
  return whyNotYet(agenda, wish, now) ?? whyNotOpen(agenda, wish) ?? whyNotFree(agenda, wish);
}

/** The first moment at which a visit may start, by the notice the business asks for. */
export function earliestStart(rules: BookingRules, now: Instant): Instant {
  return now + rules.minNoticeMinutes * MINUTE_MS;
}

/** The last day on which a visit may start. */
export function lastDay(agenda: Agenda, now: Instant): Day {
  return addDays(dayOf(now, agenda.zone), agenda.rules.horizonDays);
}

/** True when as many visits start on the day as the business takes, the replaced one not counted. Throws `BeyondAgenda`. */
export function isDayFull(agenda: Agenda, day: Day, replacesBookingId: string | undefined): boolean {
  const { maxPerDay } = agenda.rules;
  if (maxPerDay === undefined) return false;
  const { startsAt, endsAt } = spanOfDay(day, agenda.zone);
  reach(agenda, endsAt);
  return countStarts(agenda.occupied, { from: startsAt, until: endsAt }, replacesBookingId) >= maxPerDay;
}

/** A live booking that is busy at some moment of the span, other than `exceptId`. Throws `BeyondAgenda`. */
export function findTaken(
  agenda: Agenda,
  busy: { readonly busyFrom: Instant; readonly busyUntil: Instant },
  exceptId: string | undefined,
): Occupied | undefined {
  reach(agenda, busy.busyUntil);
  return findInTheWay(agenda.occupied, busy, exceptId);
}

function reach(agenda: Agenda, until: Instant): void {
  if (until > agenda.knownUntil) throw new BeyondAgenda(until);
}

/** When the visit itself takes place. */
function visitOf(wish: Pick<Wish, 'startsAt' | 'durationMinutes'>): Span {
  return { startsAt: wish.startsAt, endsAt: wish.startsAt + wish.durationMinutes * MINUTE_MS };
}

/** What the visit keeps busy: itself and its buffers. */
export function busySpanOf(wish: Omit<Wish, 'replacesBookingId'>): { readonly busyFrom: Instant; readonly busyUntil: Instant } {
  return {
    busyFrom: wish.startsAt - wish.bufferBeforeMinutes * MINUTE_MS,
    busyUntil: wish.startsAt + (wish.durationMinutes + wish.bufferAfterMinutes) * MINUTE_MS,
  };
}

function whyNotYet(agenda: Agenda, wish: Wish, now: Instant): Refusal | undefined {
  if (wish.startsAt < now) return 'past';
  if (wish.startsAt < earliestStart(agenda.rules, now)) return 'too_soon';
  const daysAhead = daysBetween(dayOf(now, agenda.zone), dayOf(wish.startsAt, agenda.zone));
  return daysAhead > agenda.rules.horizonDays ? 'too_far' : undefined;
}

function whyNotOpen(agenda: Agenda, wish: Wish): Refusal | undefined {
  const day = dayOf(wish.startsAt, agenda.zone);
  const { hours, free } = scheduleOf(agenda.hours, agenda.zone)(day);
  const visit = visitOf(wish);
  const open = findSpanAt(hours, visit.startsAt);
  if (!open) return isDayOff(agenda.hours, day) ? 'day_off' : 'closed';
  const stretch = findSpanAt(free, visit.startsAt);
  if (!stretch) return 'break';
  if (visit.endsAt > open.endsAt) return 'too_long';
  return visit.endsAt > stretch.endsAt ? 'break' : undefined;
}

function whyNotFree(agenda: Agenda, wish: Wish): Refusal | undefined {
  if (isDayFull(agenda, dayOf(wish.startsAt, agenda.zone), wish.replacesBookingId)) return 'day_full';
  return findTaken(agenda, busySpanOf(wish), wish.replacesBookingId) ? 'taken' : undefined;
}
