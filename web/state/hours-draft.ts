/**
 * When the business is open, as it is typed: the week day by day, breaks, and special days. An end of `00:00` is midnight at the
 * end of the day, because no time field can show `24:00`; an end that is not after its start lies on the next day.
 */
import type { Settings, SettingsChange } from '#contract/settings.ts';
import type { Hours, OpenSpan } from '#core/business.ts';
import { type Day, WEEKDAYS, type Weekday } from '#core/time.ts';

/** Clocks as a time field gives them; empty while nothing is typed. */
export type SpanDraft = { readonly start: string; readonly end: string };
export type BreakDraft = SpanDraft & { readonly day: Weekday | 'all' };
export type Week = Readonly<Record<Weekday, readonly SpanDraft[]>>;

/** No spans on any weekday means any time of any day; no spans on a special day means closed. */
export type HoursDraft = Week & {
  readonly breaks: readonly BreakDraft[];
  readonly overrides: Readonly<Record<Day, readonly SpanDraft[]>>;
  /** The owner's own words, for as long as they say all of it. */
  readonly text: string | undefined;
};

/** True while no day has hours: customers can book at any time then. */
export function isOpenAnyTime(week: Week): boolean {
  return WEEKDAYS.every((weekday) => week[weekday].length === 0);
}

/** As the core reads hours. Only for what has no faults. */
export function hoursIn(draft: HoursDraft): Hours {
  return {
    weekly: weeklyIn(draft),
    breaks: draft.breaks.map(({ day, ...span }) => ({ ...spanOf(span), day: day === 'all' ? undefined : day })),
    overrides: Object.fromEntries(Object.entries(draft.overrides).map(([day, spans]) => [day, spans.map(spanOf)])),
  };
}

/** The same for the week alone. */
export function weeklyIn(week: Week): Hours['weekly'] {
  return {
    mon: week.mon.map(spanOf),
    tue: week.tue.map(spanOf),
    wed: week.wed.map(spanOf),
    thu: week.thu.map(spanOf),
    fri: week.fri.map(spanOf),
    sat: week.sat.map(spanOf),
    sun: week.sun.map(spanOf),
  };
}

/** Midnight at the end of a day is `24:00` to the core. */
export function spanOf({ start, end }: SpanDraft): OpenSpan {
  return { start, end: end === '00:00' ? '24:00' : end };
}

function typedOf({ start, end }: OpenSpan): SpanDraft {
  return { start, end: end === '24:00' ? '00:00' : end };
}

/** The hours of the settings, to be typed over. */
export function draftOf({ availability, availability_text: text }: Settings): HoursDraft {
  const on = (weekday: Weekday) => availability.slots.filter(({ day }) => day === weekday).map(typedOf);
  return {
    mon: on('mon'),
    tue: on('tue'),
    wed: on('wed'),
    thu: on('thu'),
    fri: on('fri'),
    sat: on('sat'),
    sun: on('sun'),
    breaks: availability.breaks.map(({ day, ...span }) => ({ ...typedOf(span), day: day ?? 'all' })),
    overrides: Object.fromEntries(Object.entries(availability.overrides).map(([day, override]) => [day, specialOf(override)])),
    text: text ?? undefined,
  };
}

function specialOf({ available, start, end, slots }: Settings['availability']['overrides'][string]): readonly SpanDraft[] {
  if (!available) return [];
  if (slots) return slots.map(typedOf);
  return start !== undefined && end !== undefined ? [typedOf({ start, end })] : [];
}

/** What is saved. Words say nothing of special days: where there are some, the hours go as they are understood. */
export function changeOf(draft: HoursDraft): SettingsChange {
  if (draft.text !== undefined && Object.keys(draft.overrides).length === 0) return { availability: draft.text };
  const { weekly, breaks, overrides } = hoursIn(draft);
  return {
    availability: {
      slots: WEEKDAYS.flatMap((day) => weekly[day].map((span) => ({ day, ...span }))),
      breaks: breaks.map(({ day, ...span }) => (day === undefined ? span : { day, ...span })),
      overrides: Object.fromEntries(Object.entries(overrides).map(([day, spans]) => [day, overrideOf(spans)])),
    },
  };
}

function overrideOf(slots: readonly OpenSpan[]): object {
  return slots.length === 0 ? { available: false } : { available: true, slots };
}

/** The week and the breaks, to replace those of a draft. */
export function weekIn({ weekly, breaks }: Hours): Partial<HoursDraft> {
  const week = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, weekly[weekday].map(typedOf)]));
  return { ...week, breaks: breaks.map(({ day, ...span }) => ({ ...typedOf(span), day: day ?? 'all' })) };
}
