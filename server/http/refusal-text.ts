/** Which rule forbids a time, in plain words for the owner, with the rule's own figures. */
import { lastDay, type Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { Business, OpenSpan } from '#core/business.ts';
import { hoursOn } from '#core/open-hours.ts';
import type { Visit } from '#core/owner.ts';
import { clockOf, type Day, dayOf, type Instant, weekdayOf, type Zone } from '#core/time.ts';

/** The time that was asked for, and what is known of it. */
export type Asked = {
  readonly visit: Visit;
  readonly business: Business;
  /** The booking or offer whose time it touches. */
  readonly inTheWay: Booking | undefined;
  readonly now: Instant;
};

/** One or two sentences. */
export function refusalText(reason: Refusal, asked: Asked): string {
  return TEXTS[reason](asked);
}

const TEXTS: Readonly<Record<Refusal, (asked: Asked) => string>> = {
  past: ({ visit, business }) => `${moment(visit.startsAt, business.zone)} has passed.`,
  too_soon: ({ business }) => `Bookings need ${span(business.rules.minNoticeMinutes)} notice.`,
  too_far: ({ business, now }) => {
    const { zone, hours, rules } = business;
    const last = lastDay({ zone, hours, rules, occupied: [], knownUntil: now }, now);
    return `Bookings are taken ${rules.horizonDays} days ahead, until ${last}.`;
  },
  day_off: ({ visit, business }) => `${dayOf(visit.startsAt, business.zone)} is a day off.`,
  closed: ({ visit, business }) => closedText(dayOf(visit.startsAt, business.zone), business),
  break: ({ visit, business }) => {
    const weekday = weekdayOf(dayOf(visit.startsAt, business.zone));
    const breaks = business.hours.breaks.filter(({ day }) => day === undefined || day === weekday);
    return `${clocks(visit, business.zone)} runs into a break (${listed(breaks)}).`;
  },
  too_long: ({ visit, business }) => `A visit at this time ends at ${clockOf(visit.endsAt, business.zone)}, after closing time.`,
  day_full: ({ visit, business }) =>
    `${dayOf(visit.startsAt, business.zone)} has as many bookings as a day takes (${business.rules.maxPerDay}).`,
  taken: takenText,
};

function closedText(day: Day, { hours }: Business): string {
  const spans = hoursOn(hours, day);
  return spans.length === 0 ? `${day} is closed all day.` : `Closed at that time. The hours of ${day} are ${listed(spans)}.`;
}

function takenText({ inTheWay, business }: Asked): string {
  if (!inTheWay) return 'Somebody else has that time.';
  const { zone } = business;
  const { busyFrom, busyUntil, startsAt, endsAt } = inTheWay;
  const isWider = busyFrom < startsAt || busyUntil > endsAt;
  const busy = isWider ? `, with its buffers ${clocks({ startsAt: busyFrom, endsAt: busyUntil }, zone)}` : '';
  const what = `${inTheWay.customerName || inTheWay.customerPhone}, ${moment(startsAt, zone)}-${clockOf(endsAt, zone)}${busy}`;
  if (inTheWay.status !== 'pending') return `It overlaps the booking of ${what}.`;
  return `It overlaps an offer to ${what}, which waits for a yes until ${clockOf(inTheWay.heldUntil ?? busyFrom, zone)}.`;
}

function moment(at: Instant, zone: Zone): string {
  return `${dayOf(at, zone)} ${clockOf(at, zone)}`;
}

function clocks({ startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant }, zone: Zone): string {
  return `${clockOf(startsAt, zone)}-${clockOf(endsAt, zone)}`;
}

function listed(spans: readonly OpenSpan[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(', ');
}

function span(minutes: number): string {
  if (minutes % 1_440 === 0) return `${minutes / 1_440} ${minutes === 1_440 ? "day's" : "days'"}`;
  if (minutes % 60 === 0) return `${minutes / 60} ${minutes === 60 ? "hour's" : "hours'"}`;
  return `${minutes} minutes'`;
}
