/**
 * A slow and obvious judge of `core/agenda.ts` and `core/openings.ts`, which shares no code with them.
 *
 * It walks through time in steps of five minutes, asks `Intl` what the wall clock shows at each, and marks each as open, as
 * break and as busy. All clocks, lengths and steps it is given must be multiples of five minutes.
 */
import type { Agenda, Refusal, Wish } from '#core/agenda.ts';
import type { OpenSpan } from '#core/business.ts';
import type { Search } from '#core/openings.ts';

const TICK_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

type Tick = { readonly at: number; readonly day: string; readonly clock: string; readonly wall: string };
type Marked = Tick & { readonly isOpen: boolean; readonly isBreak: boolean };
/** The time walked through, with room around what is asked about. */
export type Walk = { readonly agenda: Agenda; readonly ticks: readonly Marked[]; readonly startDays: readonly string[] };

/** Walks from two days before `from` to three days after `until`. */
export function walk(agenda: Agenda, from: number, until: number): Walk {
  const ticks = ticksOf(agenda.zone, floor(from) - 2 * DAY_MS, floor(until) + 3 * DAY_MS);
  const days = [...new Set(ticks.map((tick) => tick.day))].flatMap((day) => [day, dayAfter(day)]);
  const startDays = [...new Set(days)].toSorted();
  const open = startDays.flatMap((day) => ticksWithin(ticks, day, hoursOf(agenda, day)));
  const pauses = startDays.flatMap((day) => ticksWithin(ticks, day, breaksOf(agenda, day)));
  const openAt = new Set(open.map((tick) => tick.at));
  const breakAt = new Set(pauses.map((tick) => tick.at));
  return { agenda, startDays, ticks: ticks.map((tick) => ({ ...tick, isOpen: openAt.has(tick.at), isBreak: breakAt.has(tick.at) })) };
}

/** Why the wish is refused, by looking at every five minutes of it. */
export function judge({ agenda, ticks }: Walk, wish: Wish, now: number): Refusal | undefined {
  const { rules, hours, zone } = agenda;
  const day = wallOf(wish.startsAt, zone).day;
  const endsAt = wish.startsAt + wish.durationMinutes * 60_000;
  const busyFrom = wish.startsAt - wish.bufferBeforeMinutes * 60_000;
  const busyUntil = endsAt + wish.bufferAfterMinutes * 60_000;
  const visit = ticks.filter((tick) => tick.at >= wish.startsAt && tick.at < endsAt);
  const others = agenda.occupied.filter((booking) => booking.bookingId !== wish.replacesBookingId);
  if (wish.startsAt < now) return 'past';
  if (wish.startsAt - now < rules.minNoticeMinutes * 60_000) return 'too_soon';
  if ((Date.parse(day) - Date.parse(wallOf(now, zone).day)) / DAY_MS > rules.horizonDays) return 'too_far';
  if (!visit[0]?.isOpen) return hours.overrides[day]?.length === 0 ? 'day_off' : 'closed';
  if (visit[0].isBreak) return 'break';
  if (visit.some((tick) => !tick.isOpen)) return 'too_long';
  if (visit.some((tick) => tick.isBreak)) return 'break';
  if (others.filter((booking) => wallOf(booking.startsAt, zone).day === day).length >= (rules.maxPerDay ?? Number.POSITIVE_INFINITY))
    return 'day_full';
  if (others.some((booking) => booking.busyFrom < busyUntil && busyFrom < booking.busyUntil)) return 'taken';
  return undefined;
}

/** Every start on the grid that the search allows and nothing refuses, in order. */
export function freeStarts(around: Walk, search: Search, now: number): readonly number[] {
  const marked = new Map(around.ticks.map((tick) => [tick.at, tick]));
  const starts = new Set(around.startDays.flatMap((day) => gridOf(around, day)));
  return [...starts]
    .toSorted((a, b) => a - b)
    .filter((at) => isAllowed(marked.get(at), search) && judge(around, { ...search, startsAt: at }, now) === undefined);
}

/** What calendar and clock show, from the platform's own formatter. */
export function wallOf(at: number, zone: string): { readonly day: string; readonly clock: string } {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const year = parts.get('year')?.padStart(4, '0');
  return { day: `${year}-${parts.get('month')}-${parts.get('day')}`, clock: `${parts.get('hour')}:${parts.get('minute')}` };
}

function isAllowed(tick: Tick | undefined, search: Search): boolean {
  if (!tick || search.notDays.includes(tick.day) || isExcepted(search, tick.at)) return false;
  if (search.days && (tick.day < search.days.from || tick.day > search.days.to)) return false;
  const from = search.clockRange?.from ?? '00:00';
  const until = search.clockRange?.until ?? '24:00';
  if (from > until) return tick.clock >= from || tick.clock < until;
  return tick.clock >= from && tick.clock < until;
}

function isExcepted({ except, exceptWithinMinutes = 0 }: Search, at: number): boolean {
  return except.some((other) => at === other || Math.abs(at - other) / 60_000 < exceptWithinMinutes);
}

/** Each stretch of the day's own hours without a break is counted from its first moment. */
function gridOf({ agenda, ticks }: Walk, day: string): readonly number[] {
  const own = new Set(ticksWithin(ticks, day, hoursOf(agenda, day)).map((tick) => tick.at));
  const starts: number[] = [];
  let begin: number | undefined;
  for (const tick of ticks) {
    if (!own.has(tick.at) || tick.isBreak) begin = undefined;
    else {
      begin ??= tick.at;
      if ((tick.at - begin) % (agenda.rules.slotStepMinutes * 60_000) === 0) starts.push(tick.at);
    }
  }
  return starts;
}

function hoursOf({ hours }: Agenda, day: string): readonly OpenSpan[] {
  if (hours.overrides[day]) return hours.overrides[day];
  if (WEEKDAYS.every((weekday) => hours.weekly[weekday].length === 0)) return [{ start: '00:00', end: '24:00' }];
  return hours.weekly[weekdayOf(day)];
}

function breaksOf({ hours }: Agenda, day: string): readonly OpenSpan[] {
  return hours.breaks.filter((pause) => pause.day === undefined || pause.day === weekdayOf(day));
}

/** From the first moment the wall shows the start or later, to before the first it shows the end or later. */
function ticksWithin<T extends Tick>(ticks: readonly T[], day: string, spans: readonly OpenSpan[]): readonly T[] {
  return spans.flatMap(({ start, end }) => {
    const begin = ticks.findIndex((tick) => tick.wall >= `${day} ${start}`);
    const lastDay = end === '24:00' || end <= start ? dayAfter(day) : day;
    const done = ticks.findIndex((tick) => tick.wall >= `${lastDay} ${end === '24:00' ? '00:00' : end}`);
    return ticks.slice(begin < 0 ? ticks.length : begin, done < 0 ? ticks.length : done);
  });
}

function weekdayOf(day: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 'sun';
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

function floor(at: number): number {
  return Math.floor(at / TICK_MS) * TICK_MS;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  const formatter =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formatters.set(zone, formatter);
  return formatter;
}

const walls = new Map<string, Tick>();
function tickAt(at: number, zone: string): Tick {
  const key = `${zone} ${at}`;
  const known = walls.get(key);
  if (known) return known;
  const { day, clock } = wallOf(at, zone);
  const tick = { at, day, clock, wall: `${day} ${clock}` };
  walls.set(key, tick);
  return tick;
}

function ticksOf(zone: string, from: number, until: number): readonly Tick[] {
  return Array.from({ length: (until - from) / TICK_MS }, (_, i) => tickAt(from + i * TICK_MS, zone));
}
