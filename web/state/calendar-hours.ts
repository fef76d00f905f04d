/** The business's hours and rules, read from its settings for the core, so that the calendar shades and refuses as the agent does. */

import type { Settings } from '#contract/settings.ts';
import { type Agenda, busySpanOf, type Occupied, type Refusal, whyNot } from '#core/agenda.ts';
import { type BookingRules, type Hours, lengthOf, type OpenSpan, type Service } from '#core/business.ts';
import { scheduleOf } from '#core/open-hours.ts';
import { without } from '#core/spans.ts';
import { type Instant, MINUTE_MS, type Span, WEEKDAYS, type Zone } from '#core/time.ts';
import type { Placed } from './booking-list-known.ts';
import { type DayColumn, pieceOf, type Stretch, type TimeGrid } from './calendar-geometry.ts';

/** What of the settings decides about times. */
export type Rules = {
  readonly hours: Hours;
  readonly zone: Zone;
  readonly rules: BookingRules;
  readonly services: readonly Service[];
};

/** The settings as the core knows them. */
export function rulesOf({ availability, booking_rules, services, timezone }: Settings): Rules {
  return {
    zone: timezone,
    hours: hoursOf(availability),
    rules: {
      defaultDurationMinutes: booking_rules.default_duration_minutes,
      slotStepMinutes: booking_rules.slot_step_minutes,
      minNoticeMinutes: booking_rules.min_notice_minutes,
      horizonDays: booking_rules.horizon_days,
      maxPerDay: booking_rules.max_per_day ?? undefined,
    },
    services: services.map((service) => ({
      id: service.id,
      name: service.name,
      durationMinutes: service.duration_minutes,
      price: undefined,
      bufferBeforeMinutes: service.buffer_before_minutes,
      bufferAfterMinutes: service.buffer_after_minutes,
      isActive: service.active,
    })),
  };
}

function hoursOf({ slots, breaks, overrides }: Settings['availability']): Hours {
  const [mon, tue, wed, thu, fri, sat, sun] = WEEKDAYS.map((weekday) => slots.filter(({ day }) => day === weekday));
  const weekly = { mon: mon ?? [], tue: tue ?? [], wed: wed ?? [], thu: thu ?? [], fri: fri ?? [], sat: sat ?? [], sun: sun ?? [] };
  return {
    weekly,
    breaks: breaks.map(({ start, end, day }) => ({ start, end, day })),
    overrides: Object.fromEntries(
      Object.entries(overrides).flatMap(([day, override]) => {
        const spans = spansOf(override);
        return spans ? [[day, spans] as const] : [];
      }),
    ),
  };
}

/** The hours of a special day; undefined when it has those of its weekday. */
function spansOf({ available, start, end, slots }: Settings['availability']['overrides'][string]): readonly OpenSpan[] | undefined {
  if (!available) return [];
  if (slots) return slots;
  return start !== undefined && end !== undefined ? [{ start, end }] : undefined;
}

/** The stretches of a day on which nobody is served. */
export function closedIn(column: DayColumn, { hours, zone }: Rules): readonly Stretch[] {
  return without([column], scheduleOf(hours, zone)(column.day).free).flatMap((span) => pieceOf(span, column) ?? []);
}

/** When a day's first visit may begin; undefined when it is closed. */
export function findOpening(column: DayColumn, { hours, zone }: Rules): Instant | undefined {
  return scheduleOf(hours, zone)(column.day).openings.find(({ startsAt }) => startsAt >= column.startsAt && startsAt < column.endsAt)
    ?.startsAt;
}

/** The grid of times a day is booked on: counted from the opening before `at`, as the agent counts, else from midnight. */
export function gridAt(at: Instant, column: DayColumn, { hours, zone, rules }: Rules): TimeGrid {
  const opening = scheduleOf(hours, zone)(column.day).openings.findLast(({ startsAt }) => startsAt <= at);
  return { from: opening?.startsAt ?? column.startsAt, stepMinutes: rules.slotStepMinutes };
}

/** What a booking keeps free before and after itself, in minutes, by its service as it is now. */
export function buffersOf(serviceId: string | null, { services, rules }: Rules): { readonly before: number; readonly after: number } {
  const { bufferBeforeMinutes, bufferAfterMinutes } = lengthOf({ services, rules }, serviceId ?? undefined);
  return { before: bufferBeforeMinutes, after: bufferAfterMinutes };
}

/** True when it takes time: confirmed, or an offer that has not lapsed. */
function isLive({ booking }: Placed, now: Instant): boolean {
  return booking.status === 'confirmed' || (booking.status === 'pending' && isHeld(booking.held_until, now));
}

/** False once an offer has lapsed. */
export function isHeld(heldUntil: string | null, now: Instant): boolean {
  return heldUntil === null || Date.parse(heldUntil) > now;
}

/** Why a booking cannot be put there, as far as can be told here; the server has the last word. */
export function whyNotThere(moved: Placed, to: Span, known: readonly Placed[], rules: Rules, now: Instant): Refusal | undefined {
  const agenda: Agenda = {
    zone: rules.zone,
    hours: rules.hours,
    rules: rules.rules,
    occupied: known.filter((each) => isLive(each, now)).map((each) => occupiedOf(each, rules)),
    knownUntil: Number.POSITIVE_INFINITY,
  };
  const { before, after } = buffersOf(moved.booking.service_id, rules);
  const durationMinutes = (to.endsAt - to.startsAt) / MINUTE_MS;
  const wish = { startsAt: to.startsAt, durationMinutes, bufferBeforeMinutes: before, bufferAfterMinutes: after };
  return whyNot(agenda, { ...wish, replacesBookingId: moved.booking.id }, now);
}

function occupiedOf({ booking, startsAt, endsAt }: Placed, rules: Rules): Occupied {
  const { before, after } = buffersOf(booking.service_id, rules);
  const durationMinutes = (endsAt - startsAt) / MINUTE_MS;
  return {
    bookingId: booking.id,
    startsAt,
    ...busySpanOf({ startsAt, durationMinutes, bufferBeforeMinutes: before, bufferAfterMinutes: after }),
  };
}

/** True when nobody is served all day. */
export function isClosed(column: DayColumn, rules: Rules): boolean {
  return closedIn(column, rules).reduce((sum, { height }) => sum + height, 0) >= column.minutes;
}
