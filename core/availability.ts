/**
 * Opening hours as the HTTP contract writes them: `{slots: [{day, start, end}], breaks: [{start, end, day?}],
 * overrides: {"2026-12-24": {available, start?, end?}}}`, given as an object, as JSON text, or in the owner's own words.
 */
import type { Break, Hours, OpenSpan } from './business.ts';
import { ANY_TIME } from './business.ts';
import { checkHours, type Problem } from './business-checks.ts';
import { parseHoursText } from './hours-text.ts';
import { isOpenAnyTime } from './open-hours.ts';
import { type Day, isDay, WEEKDAYS, type Weekday, weekdayOf } from './time.ts';

/** The contract's shape. */
export type Availability = {
  readonly slots: readonly { readonly day: Weekday; readonly start: string; readonly end: string }[];
  readonly breaks: readonly { readonly start: string; readonly end: string; readonly day?: Weekday }[];
  readonly overrides: Readonly<Record<Day, AvailabilityOverride>>;
};
/** One special day. `slots` says all its hours when there are several spans; `start` and `end` are then the first and the last. */
type AvailabilityOverride = {
  readonly available: boolean;
  readonly start?: string;
  readonly end?: string;
  readonly slots?: readonly OpenSpan[];
};

/** Hours, or everything that keeps them from being read; `text` is what the owner typed when she used her own words. */
export type AvailabilityReading =
  | { readonly hours: Hours; readonly text: string | undefined; readonly problems: readonly [] }
  | { readonly hours: undefined; readonly problems: readonly Problem[] };

/** Reads hours from an object, JSON text or free text. Never throws; empty text and `null` are no hours, which is any time. */
export function readAvailability(input: unknown): AvailabilityReading {
  if (typeof input !== 'string') return readObject(input ?? {});
  const text = input.trim();
  if (text === '') return { hours: ANY_TIME, text: undefined, problems: [] };
  if (/^[{[]/.test(text)) return readJson(text);
  const hours = parseHoursText(text);
  return hours
    ? { hours, text, problems: [] }
    : refused([{ path: 'availability', message: 'not understood: write it like Mon-Fri 9-5, Sat 10-2' }]);
}

/** Hours in the contract's shape. What it gives is read back as the same hours. */
export function availabilityOf(hours: Hours): Availability {
  return {
    slots: WEEKDAYS.flatMap((day) => hours.weekly[day].map(({ start, end }) => ({ day, start, end }))),
    breaks: hours.breaks.map(({ start, end, day }) => (day ? { start, end, day } : { start, end })),
    overrides: Object.fromEntries(Object.entries(hours.overrides).map(([day, spans]) => [day, overrideOf(spans)])),
  };
}

function overrideOf(spans: readonly OpenSpan[]): AvailabilityOverride {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { available: false };
  const whole = { available: true, start: first.start, end: last.end };
  return spans.length === 1 ? whole : { ...whole, slots: spans.map(({ start, end }) => ({ start, end })) };
}

function readJson(text: string): AvailabilityReading {
  try {
    return readObject(JSON.parse(text));
  } catch {
    // Not said what is wrong with the JSON: an owner did not write it.
    return refused([{ path: 'availability', message: 'this is no valid JSON' }]);
  }
}

function readObject(input: unknown): AvailabilityReading {
  const problems: Problem[] = [];
  const source = recordAt('availability', Array.isArray(input) ? { slots: input } : input, ['slots', 'breaks', 'overrides'], problems);
  const slots = listAt('availability.slots', source.slots, problems).map((slot, i) => readBreak(`availability.slots.${i}`, slot, problems));
  const breaks = listAt('availability.breaks', source.breaks, problems).map((pause, i) =>
    readBreak(`availability.breaks.${i}`, pause, problems),
  );
  slots.forEach((slot, i) => {
    if (!slot.day) problems.push({ path: `availability.slots.${i}.day`, message: 'a day is needed: write it like mon' });
  });
  const weekly = Object.fromEntries(WEEKDAYS.map((day) => [day, slots.filter((slot) => slot.day === day).map(spanOf)]));
  const hours: Hours = { weekly: { ...ANY_TIME.weekly, ...weekly }, breaks, overrides: {} };
  const withDays = { ...hours, overrides: readOverrides(hours, source.overrides, problems) };
  const all = problems.length > 0 ? problems : checkHours(withDays);
  return all.length > 0 ? refused(all) : { hours: withDays, text: undefined, problems: [] };
}

function readOverrides(hours: Hours, input: unknown, problems: Problem[]): Hours['overrides'] {
  const source = recordAt('availability.overrides', input ?? {}, ANY_NAMES, problems);
  const overrides = Object.entries(source).flatMap(([day, value]): (readonly [Day, readonly OpenSpan[]])[] => {
    const path = `availability.overrides.${day}`;
    const spans = readOverride(path, value, problems);
    if (spans) return [[day, spans]];
    // Open, but not said when: as on any such weekday.
    const isUsual = isDay(day) && (isOpenAnyTime(hours) || hours.weekly[weekdayOf(day)].length > 0);
    if (!isUsual) problems.push({ path, message: 'when is it open? Give start and end' });
    return [];
  });
  return Object.fromEntries(overrides);
}

function readOverride(path: string, input: unknown, problems: Problem[]): readonly OpenSpan[] | undefined {
  const source = recordAt(path, input, ['available', 'start', 'end', 'slots'], problems);
  if (typeof source.available !== 'boolean') problems.push({ path: `${path}.available`, message: 'true or false is needed' });
  if (source.available !== true) return [];
  if (source.slots !== undefined)
    return listAt(`${path}.slots`, source.slots, problems).map((slot, i) => readSpanAt(`${path}.slots.${i}`, slot, problems));
  return source.start === undefined && source.end === undefined ? undefined : [spanIn(path, source, problems)];
}

function readBreak(path: string, input: unknown, problems: Problem[]): Break {
  const source = recordAt(path, input, ['day', 'start', 'end'], problems);
  const day = findWeekday(source.day);
  if (!day && source.day !== undefined && source.day !== null)
    problems.push({ path: `${path}.day`, message: `${shown(source.day)} is no day: write it like mon` });
  return { ...spanIn(path, source, problems), day };
}

function readSpanAt(path: string, input: unknown, problems: Problem[]): OpenSpan {
  return spanIn(path, recordAt(path, input, ['start', 'end'], problems), problems);
}

function spanIn(path: string, source: Source, problems: Problem[]): OpenSpan {
  return { start: readClockAt(`${path}.start`, source.start, problems), end: readClockAt(`${path}.end`, source.end, problems) };
}

/** `9:00` and `09:00:00`, as forms and databases write it, are taken too. */
function readClockAt(path: string, input: unknown, problems: Problem[]): string {
  const [, hour, minute] = (typeof input === 'string' && /^(\d{1,2}):(\d{2})(?::00)?$/.exec(input.trim())) || [];
  if (!hour || !minute) problems.push({ path, message: `${shown(input)} is no time: write it like 09:00` });
  return `${hour?.padStart(2, '0')}:${minute}`;
}

function findWeekday(input: unknown): Weekday | undefined {
  if (typeof input !== 'string') return undefined;
  const name = input.trim().toLowerCase();
  return WEEKDAYS.find((weekday) => name === weekday || name === LONG_NAMES[weekday]);
}

const LONG_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

function spanOf({ start, end }: OpenSpan): OpenSpan {
  return { start, end };
}

type Source = Readonly<Record<string, unknown>>;

const ANY_NAMES = undefined;
/** More wrong names than anybody reads are not told. */
const STRANGERS_MAX = 20;

/** An object with no other names than these: hours under a misspelt one would be hours nobody keeps. */
function recordAt(path: string, input: unknown, names: readonly string[] | typeof ANY_NAMES, problems: Problem[]): Source {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    const strangers = names === ANY_NAMES ? [] : Object.keys(input).filter((name) => !names.includes(name));
    for (const name of strangers.slice(0, STRANGERS_MAX))
      problems.push({ path: `${path}.${name}`, message: `nothing has this name here: use ${names?.join(', ')}` });
    return input as Source;
  }
  problems.push({ path, message: `${shown(input)} is no object` });
  return {};
}

function listAt(path: string, input: unknown, problems: Problem[]): readonly unknown[] {
  if (input === undefined || input === null) return [];
  if (Array.isArray(input)) return input;
  problems.push({ path, message: `${shown(input)} is no list` });
  return [];
}

/** A wrong value as a message shows it, never at length. */
function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 40);
}

function refused(problems: readonly Problem[]): AvailabilityReading {
  return { hours: undefined, problems };
}
