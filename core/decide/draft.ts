/** What a customer has said so far, text by text: later words win, and what they leave open stays as it was. */
import type { Draft } from '#core/conversation.ts';
import type { NameGiven, Request, When } from '#core/reading.ts';
import { clockAt, clockOf, type Day, dayOf, type Instant, MINUTE_MS, minutesOf, type Zone } from '#core/time.ts';

/** True when a request says something about the visit itself: when, what or how long. */
export function saysSomething(request: Request): boolean {
  return saysWhen(request.when) || request.serviceId !== undefined || request.durationMinutes !== undefined;
}

/** True when anything at all is said about when. */
export function saysWhen(when: When): boolean {
  const { days, dayRange, notDays, clocks, clockRange, shift, isEarliest } = when;
  return days.length + notDays.length + clocks.length > 0 || Boolean(dayRange ?? clockRange ?? shift) || isEarliest;
}

/** True for a no that says nothing else: "no", "none of those", "never mind". */
export function isBareNo(request: Request): boolean {
  return (request.intent === 'decline' || request.intent === 'drop') && !saysSomething(request) && request.choice === undefined;
}

/** The draft for whom she names, if she does. */
export function withName(draft: Draft, given: NameGiven | undefined): Draft {
  return given === undefined ? draft : { ...draft, name: given.name, isForOther: given.isOther };
}

/** The draft with what this request adds. "Actually Thursday" keeps the time, "what about 5?" keeps the day. */
export function withRequest(draft: Draft, request: Request): Draft {
  const { when } = request;
  const notDays = [...new Set([...draft.notDays, ...when.notDays])].filter((day) => !when.days.includes(day));
  // "Not Tuesday", "any day but Monday", "as soon as you can" leave the day that was spoken of.
  const { unsure = [] } = request;
  // A new day or time that we could not make out is not the one spoken of before.
  const isNewDay =
    unsure.includes('day') || when.days.length > 0 || when.dayRange !== undefined || when.notDays.length > 0 || when.isEarliest;
  const isNewClock = unsure.includes('clock') || when.clocks.length > 0 || when.clockRange !== undefined || when.isEarliest;
  return {
    name: draft.name,
    isForOther: draft.isForOther ?? false,
    serviceId: request.serviceId ?? draft.serviceId,
    durationMinutes: request.durationMinutes ?? draft.durationMinutes,
    days: isNewDay ? when.days : draft.days,
    dayRange: isNewDay ? when.dayRange : draft.dayRange,
    notDays,
    clocks: isNewClock ? when.clocks : draft.clocks,
    clockRange: isNewClock ? when.clockRange : draft.clockRange,
    isEarliest: when.isEarliest || request.choice?.kind === 'any' || (draft.isEarliest && !isNewDay),
    notes: joinedNotes(draft.notes, request.notes),
  };
}

/** Notes with what is added to them, of a sane length; nothing is noted twice. */
export function joinedNotes(notes: string | undefined, added: string | undefined): string | undefined {
  if (added === undefined || notes?.includes(added)) return notes;
  return [notes, added].filter(Boolean).join('; ').slice(0, NOTES_LENGTH_MAX);
}

/** Longest notes of a booking, in characters. */
const NOTES_LENGTH_MAX = 1000;

/** "Later", "an hour earlier": against the time last offered or booked. */
export function withShift(draft: Draft, request: Request, from: { basis: Instant; zone: Zone }): Draft {
  const { shift, days } = request.when;
  if (!shift) return draft;
  if (shift.minutes === 0) return asBefore(draft, request.when, from);
  const sign = shift.direction === 'later' ? 1 : -1;
  const target = from.basis + sign * (shift.minutes ?? 0) * MINUTE_MS;
  const onDays = days.length > 0 ? days : [dayOf(target, from.zone)];
  const clock = clockOf(target, from.zone);
  if (shift.minutes !== undefined) return { ...draft, days: onDays, dayRange: undefined, clocks: [clock], clockRange: undefined };
  return {
    ...draft,
    days: onDays,
    dayRange: undefined,
    clocks: [],
    clockRange: sign > 0 ? after(clock) : { from: undefined, until: clock },
  };
}

/** "The same time": the clock, or the day, that she does not say is that of the time spoken of. */
function asBefore(draft: Draft, { clocks }: When, { basis, zone }: { basis: Instant; zone: Zone }): Draft {
  const isDayKnown = draft.days.length > 0 || draft.dayRange !== undefined;
  return {
    ...draft,
    days: isDayKnown ? draft.days : [dayOf(basis, zone)],
    clocks: clocks.length > 0 ? clocks : [clockOf(basis, zone)],
    clockRange: undefined,
  };
}

/** The draft as exactly this time. */
export function withStart(draft: Draft, startsAt: Instant, zone: Zone): Draft {
  return { ...withoutWhen(draft), days: [dayOf(startsAt, zone)], clocks: [clockOf(startsAt, zone)] };
}

/** The draft without its time: what else would suit? */
export function withoutWhen(draft: Draft): Draft {
  return { ...draft, days: [], dayRange: undefined, clocks: [], clockRange: undefined, isEarliest: false };
}

/** The draft on one of its days. */
export function onDay(draft: Draft, day: Day | undefined): Draft {
  return day === undefined ? draft : { ...draft, days: [day] };
}

function after(clock: string): { from: string; until: undefined } {
  return { from: clockAt(Math.min(minutesOf(clock) + 1, 24 * 60)), until: undefined };
}
