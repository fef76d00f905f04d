/** Puts the mentions of one request together into a `When`. */
import type { Hours } from '#core/business.ts';
import { NO_WHEN, type When } from '#core/reading.ts';
import { type Clock, clockAt } from '#core/time.ts';
import { clockText, type DayNumber, isoDay } from './calendar.ts';
import { dayBounds } from './day-bounds.ts';
import { minutesMeant } from './hours.ts';
import type { Daypart, Half, Mention } from './mentions.ts';

/** Minutes since midnight. */
export type Dayparts = Readonly<Record<Daypart, { from: number | undefined; until: number | undefined }>>;

/** Minutes since midnight; a stretch of the day people name. */
export const DAYPARTS: Dayparts = {
  early: { from: undefined, until: 10 * 60 },
  morning: { from: undefined, until: 12 * 60 },
  lunchtime: { from: 12 * 60, until: 14 * 60 },
  afternoon: { from: 12 * 60, until: 17 * 60 },
  late: { from: 15 * 60, until: undefined },
  evening: { from: 17 * 60, until: undefined },
  end: { from: 16 * 60, until: undefined },
};

/** What a When is put together against. */
export type WhenContext = {
  readonly hours: Hours;
  readonly today: DayNumber;
  readonly minutesNow: number;
  readonly offered: Clock | undefined;
  /** The words name one moment, as of a booking that stands: "from 3" begins no stretch. */
  readonly isOneMoment: boolean;
  /** When parts of the day begin and end where the language is spoken. */
  readonly dayparts: Dayparts;
};

/** A mention with whether the text refuses it. */
export type Said = Mention & { readonly isRefused: boolean };

type ClockSaid = Extract<Said, { kind: 'clock' }>;
type Role = 'at' | 'from' | 'until';
const AT: { readonly role: Role } = { role: 'at' };
type Timed = { readonly minutes: number; readonly role: Role; readonly isRefused: boolean };

/** `text` has marks where mentions stand; `said` are those of this request, in order. */
export function whenOf(text: string, said: readonly Said[], context: WhenContext): When {
  const days = said.filter((mention) => mention.kind === 'day' && !mention.isRefused);
  const timed = timesOf(text, said, days, context);
  const clocks = timed.filter((time) => time.role === 'at' && !time.isRefused).map((time) => clockText(time.minutes));
  const shift = said.find((mention) => mention.kind === 'shift');
  return {
    ...NO_WHEN,
    ...daysOf(text, said, timed, context),
    clocks: unique(clocks),
    clockRange: rangeOf(text, { said, timed, dayparts: context.dayparts }),
    shift: shift === undefined ? undefined : { direction: shift.direction, minutes: shift.minutes },
    isEarliest: said.some((mention) => mention.kind === 'earliest'),
  };
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function daysOf(text: string, said: readonly Said[], timed: readonly Timed[], context: WhenContext): Partial<When> {
  const named = said.filter((mention) => mention.kind === 'day' || mention.kind === 'moment');
  const kept = named.filter((mention) => !mention.isRefused);
  const notDays = named.filter((mention) => mention.isRefused).map((mention) => isoDay(mention.day));
  const stretches = said.filter((mention) => mention.kind === 'days').filter((mention) => !mention.isRefused);
  const [stretch] = stretches;
  const [only, second] = kept;
  if (only !== undefined && second !== undefined && kept.length === 2 && isStretch(text, only, second))
    return { dayRange: { from: isoDay(only.day), to: isoDay(second.day < only.day ? second.day + 7 : second.day) }, notDays };
  const bounds = context.isOneMoment ? undefined : dayBounds(text, [...named, ...stretches], context.today);
  if (bounds !== undefined) return bounds;
  const dayRange = stretch !== undefined && kept.length === 0 ? { from: isoDay(stretch.from), to: isoDay(stretch.to) } : undefined;
  const readings = kept.length === 1 && only?.kind === 'day' ? twoReadings(only, timed, context) : undefined;
  if (readings !== undefined) return { days: readings.map(isoDay), isDayAmbiguous: true, dayRange, notDays };
  return { days: unique(kept.map((mention) => isoDay(mention.day))), dayRange, notDays: unique(notDays) };
}

/** "Between Monday and Wednesday", "Tuesday to Friday": any of these days. */
function isStretch(text: string, one: Mention, other: Mention & { day: number }): boolean {
  const gap = text.slice(one.end, other.at);
  const before = text.slice(Math.max(0, one.at - 14), one.at);
  const isJoined =
    /^ ?(?:-|to|through|thru|until|till) ?(?:the )?$/.test(gap) || (/^ ?and ?(?:the )?$/.test(gap) && /\bbetween (?:the )?$/.test(before));
  const isWeekday = other.kind === 'day' && other.isBare === true;
  return isJoined && 'day' in one && (other.day > one.day || isWeekday);
}

/** Two days people would truly disagree about: a date that is not that weekday, or a weekday that is today at a later time. */
function twoReadings(day: Extract<Said, { kind: 'day' }>, timed: readonly Timed[], context: WhenContext): readonly DayNumber[] | undefined {
  if (day.other !== undefined) return [day.day, day.other];
  const [time] = timed.filter((one) => one.role === 'at' && !one.isRefused);
  const fitsToday = day.isBare === true && day.day === context.today + 7 && time !== undefined && time.minutes > context.minutesNow;
  return fitsToday ? [context.today, day.day] : undefined;
}

function timesOf(text: string, said: readonly Said[], days: readonly Said[], context: WhenContext): readonly Timed[] {
  const clocks = said.filter((mention) => mention.kind === 'clock');
  const dayNumbers = days.flatMap((day) => (day.kind === 'day' ? [day.day] : []));
  const roles = clocks.map((clock, i) => (context.isOneMoment ? AT : roleOf(text, clock, { before: clocks[i - 1], after: clocks[i + 1] })));
  const timed = clocks.map((clock, i): Timed => {
    const role = roles[i] ?? AT;
    const half = halfNearby(text, clock, said) ?? halfBeside(text, clock, clocks[i + 1], clocks[i - 1]);
    const minutes = minutesMeant(clock, half, {
      hours: context.hours,
      days: dayNumbers,
      offered: context.offered,
      isEnd: role.role === 'until',
    });
    return { minutes, role: role.role, isRefused: clock.isRefused && role.role === 'at' };
  });
  const moments = said
    .filter((mention) => mention.kind === 'moment')
    .map((moment): Timed => ({ minutes: moment.minutes, role: 'at', isRefused: false }));
  return [...timed, ...moments];
}

const FROM =
  /\b(?:after|past|later than|from|since|starting(?: at)?|any ?time (?:after|from)|(?:finish|finished|get off|knock off|clock off)(?: (?:work|school|my shift|class|uni))? (?:at|by|around)|(?:no|not) (?:earlier|sooner) than|not (?:before|until|till)|can't (?:\w+ ){0,3}(?:before|until|till))(?: like| about| around| ◇+)? ?$/;
const UNTIL =
  /\b(?:before|until|till|til|by|(?:start|begin)(?: (?:work|school|my shift|class|uni))? (?:at|around)|(?:have to|need to|must) (?:leave|go|be off) (?:at|around)|up to|earlier than|(?:no|not) later than|not after|don't want .{0,12}after|can't (?:\w+ ){0,3}after|not (?:\w+ ){0,2}after)(?: like| about| around| ◇+)? ?$/;
const FROM_AFTER = /^ ?(?:\+|(?:or|and) (?:later|after|onwards?)|onwards?\b|or so onwards)/;
const UNTIL_AFTER = /^ ?(?:or|and) (?:earlier|before|sooner)\b/;
const TO = /^ ?(?:-|to|until|till|til|through) ?(?:like |about |around )?$/;

function roleOf(text: string, clock: ClockSaid, near: { before: ClockSaid | undefined; after: ClockSaid | undefined }): { role: Role } {
  const before = text.slice(Math.max(0, clock.at - 40), clock.at);
  const after = text.slice(clock.end, clock.end + 16);
  if (near.after !== undefined && isSpan(text, clock, near.after)) return { role: 'from' };
  if (near.before !== undefined && isSpan(text, near.before, clock)) return { role: 'until' };
  if (/\b(?:busy|working|tied up|away|at work|have work|in (?:a meeting|class)) (?:until|till|til) ?$/.test(before))
    return { role: 'from' };
  if (/\b(?:no|not) later than ?$/.test(before)) return { role: 'until' };
  if (/\bnot (?:before|until|till)[^.,]*$|can't [^.,]*(?:before|until|till) ?$/.test(before)) return { role: 'from' };
  if (/\b(?:not|can't|don't) [^.,]*after ?$/.test(before)) return { role: 'until' };
  if (FROM.test(before) || FROM_AFTER.test(after)) return { role: 'from' };
  return { role: UNTIL.test(before) || UNTIL_AFTER.test(after) ? 'until' : 'at' };
}

function isSpan(text: string, one: ClockSaid, other: ClockSaid): boolean {
  const gap = text.slice(one.end, other.at);
  if (TO.test(gap)) return true;
  return /^ ?(?:and|&) ?$/.test(gap) && /\bbetween ?$/.test(text.slice(Math.max(0, one.at - 9), one.at));
}

/** Morning or afternoon, from a part of the day said right beside the time. */
function halfNearby(text: string, clock: ClockSaid, said: readonly Said[]): Half | undefined {
  if (clock.half !== undefined) return undefined;
  const part = said.find((mention) => mention.kind === 'part' && isBeside(text, clock, mention));
  return part?.kind === 'part' ? halfOfPart(part.part, clock.hour) : undefined;
}

const BESIDE = /^[ ,◇]*(?:(?:in|at|on|of|the|this|around|about|by|for|like|it)\b[ ,◇]*)*$/;

function isBeside(text: string, clock: Mention, part: Mention): boolean {
  const gap = clock.at < part.at ? text.slice(clock.end, part.at) : text.slice(part.end, clock.at);
  return gap.length < 30 && BESIDE.test(gap);
}

function halfOfPart(part: Daypart, hour: number): Half {
  if (part === 'lunchtime') return hour === 12 || hour < 5 ? 'pm' : 'am';
  return part === 'morning' || part === 'early' ? 'am' : 'pm';
}

/** "2 to 4pm", "3 or 4pm": the half of the neighbour, unless that runs backwards ("11 to 2pm"). */
function halfBeside(text: string, clock: ClockSaid, next: ClockSaid | undefined, previous: ClockSaid | undefined): Half | undefined {
  const isJoined = (one: Mention, other: Mention) => /^ ?(?:-|to|and|or|until|till|,|, or) ?$/.test(text.slice(one.end, other.at));
  if (clock.half !== undefined) return undefined;
  if (next?.half !== undefined && isJoined(clock, next)) return clock.hour % 12 <= next.hour % 12 ? next.half : other(next.half);
  if (previous?.half !== undefined && isJoined(previous, clock))
    return clock.hour % 12 >= previous.hour % 12 ? previous.half : other(previous.half);
  return undefined;
}

function other(half: Half): Half {
  return half === 'am' ? 'pm' : 'am';
}

type Range = { from: number | undefined; until: number | undefined };

function rangeOf(
  text: string,
  { said, timed, dayparts }: { said: readonly Said[]; timed: readonly Timed[]; dayparts: Dayparts },
): When['clockRange'] {
  const from = timed.find((time) => time.role === 'from')?.minutes;
  const until = timed.find((time) => time.role === 'until')?.minutes;
  if (from !== undefined || until !== undefined) return clockRange({ from, until });
  const clocks = said.filter((mention) => mention.kind === 'clock' && !mention.isRefused);
  const free = said.filter((mention) => mention.kind === 'part' && !clocks.some((clock) => isBeside(text, clock, mention)));
  if (clocks.length > 0 && free.every((mention) => !mention.isRefused)) return undefined;
  const ranges = free.flatMap((mention) =>
    mention.kind === 'part' ? [partRange(beside(text, mention, dayparts[mention.part]), mention.isRefused)] : [],
  );
  const range = ranges.length === 0 ? undefined : clockRange(joined(ranges));
  return range === undefined ? undefined : { ...range, isPartOfDay: true };
}

/** "Before lunch", "after lunch": up to its beginning, from its middle. */
function beside(text: string, part: Mention, { from, until }: Range): Range {
  const before = text.slice(Math.max(0, part.at - 20), part.at);
  if (/\b(?:before|by|until|till) (?:my |the )?$/.test(before)) return { from: undefined, until: from ?? until };
  if (!/\b(?:after|from|since) (?:my |the )?$/.test(before) || until === undefined) return { from, until };
  return { from: from === undefined ? until : (from + until) / 2, until: undefined };
}

/** A refused part leaves the rest of the day. */
function partRange({ from, until }: Range, isRefused: boolean): Range {
  if (!isRefused) return { from, until };
  return from === undefined ? { from: until, until: undefined } : { from: undefined, until: from };
}

function joined(ranges: readonly Range[]): Range {
  const froms = ranges.map((range) => range.from);
  const untils = ranges.map((range) => range.until);
  return {
    from: froms.includes(undefined) ? undefined : Math.min(...froms.flatMap((from) => from ?? [])),
    until: untils.includes(undefined) ? undefined : Math.max(...untils.flatMap((until) => until ?? [])),
  };
}

function clockRange({ from, until }: Range): When['clockRange'] {
  if (from === undefined && until === undefined) return undefined;
  return {
    from: from === undefined ? undefined : clockText(from),
    until: until === undefined ? undefined : clockAt(until === 0 ? 1440 : until),
  };
}
