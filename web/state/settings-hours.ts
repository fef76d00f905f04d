/** The form of the opening hours, with what can be done to them as a whole: opened, copied, taken off, taken from words. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { parseHoursText } from '#core/hours-text.ts';
import { type Day, WEEKDAYS, type Weekday } from '#core/time.ts';
import type { Form } from './form.ts';
import { type BreakDraft, changeOf, draftOf, type HoursDraft, type SpanDraft, type Week, weekIn } from './hours-draft.ts';
import { faultsIn } from './hours-faults.ts';
import { createSettingsForm, type SettingsApp } from './settings.ts';

export type HoursForm = Form<HoursDraft> & {
  /** What is wrong already, and what the last save found, by `mon.0.end`, `mon`, `breaks.0.start`, `overrides.2026-12-24.0.start`. */
  readonly faults: ReadonlySignal<Readonly<Record<string, string>>>;
  setDay(weekday: Weekday, spans: readonly SpanDraft[]): void;
  /** The hours of one weekday, and its own breaks, on others too. */
  copyDay(from: Weekday, to: readonly Weekday[]): void;
  setBreaks(breaks: readonly BreakDraft[]): void;
  /** Undefined: as on any such weekday. */
  setSpecial(days: readonly Day[], spans: readonly SpanDraft[] | undefined): void;
  /** Takes the week and the breaks from words; false when they are not understood. Special days stay. */
  takeWords(words: string): boolean;
};

/** What an opened day begins with where no other day says anything. */
const USUAL: SpanDraft = { start: '09:00', end: '17:00' };

export function createHoursForm(app: SettingsApp): HoursForm {
  const form = createSettingsForm(app, draftOf, changeOf, {
    prefix: 'availability',
    check: (draft) => faultsIn(draft, { isComplete: true }),
  });
  const faults = computed(() => ({ ...faultsIn(form.draft.value, { isComplete: false }), ...form.errors.value }));
  const change = (part: Partial<HoursDraft>) => form.change({ ...part, text: undefined });
  return {
    ...form,
    faults,
    setDay: (weekday, spans) => change({ [weekday]: spans }),
    copyDay: (from, to) => change(copied(form.draft.value, from, to)),
    setBreaks: (breaks) => change({ breaks }),
    setSpecial: (days, spans) => form.set('overrides', withDays(form.draft.value.overrides, days, spans)),
    takeWords: (words) => {
      const hours = parseHoursText(words);
      if (hours) form.change({ ...weekIn(hours), text: words.trim() });
      return hours !== undefined;
    },
  };
}

/** What a day begins with when it is opened: the hours of the nearest day that has some. */
export function firstHours(week: Week, weekday: Weekday): readonly SpanDraft[] {
  const at = WEEKDAYS.indexOf(weekday);
  const near = WEEKDAYS.toSorted((a, b) => Math.abs(WEEKDAYS.indexOf(a) - at) - Math.abs(WEEKDAYS.indexOf(b) - at));
  const open = near.find((other) => other !== weekday && week[other].length > 0);
  return open ? week[open] : [USUAL];
}

/** One more span after these: an hour after the last one ends, three hours long, as far as the day has room. */
export function nextSpan(spans: readonly SpanDraft[]): SpanDraft {
  const last = spans.at(-1);
  if (!last || last.end === '') return spans.length === 0 ? USUAL : { start: '', end: '' };
  const hour = Number(last.end.slice(0, 2));
  if (hour === 0 || hour >= 22 || last.end <= last.start) return { start: '', end: '' };
  const minutes = last.end.slice(2);
  const later = (hours: number) => (hour + hours >= 24 ? '00:00' : String(hour + hours).padStart(2, '0') + minutes);
  return { start: later(1), end: later(4) };
}

function copied(draft: HoursDraft, from: Weekday, to: readonly Weekday[]): Partial<HoursDraft> {
  const others = to.filter((weekday) => weekday !== from);
  const own = draft.breaks.filter(({ day }) => day === from);
  const kept = draft.breaks.filter(({ day }) => day === 'all' || !others.includes(day));
  const breaks = [...kept, ...others.flatMap((day) => own.map((pause) => ({ ...pause, day })))];
  return { ...Object.fromEntries(others.map((weekday) => [weekday, draft[from]])), breaks };
}

function withDays(
  overrides: HoursDraft['overrides'],
  days: readonly Day[],
  spans: readonly SpanDraft[] | undefined,
): HoursDraft['overrides'] {
  const kept = Object.entries(overrides).filter(([day]) => !days.includes(day));
  const added = spans ? days.map((day) => [day, spans] as const) : [];
  return Object.fromEntries([...kept, ...added].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
