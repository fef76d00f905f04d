/** What is wrong with hours as they are typed, at the very field; and what only the core sees, at the day. */
import { checkHours } from '#core/business-checks.ts';
import { minutesOf, WEEKDAYS } from '#core/time.ts';
import { words } from '../words/words.ts';
import { type HoursDraft, hoursIn, type SpanDraft, spanOf } from './hours-draft.ts';
import { showSpan } from './hours-lines.ts';

type Faults = Readonly<Record<string, string>>;

/** Nobody is open longer than this over midnight: start and end were mixed up. */
const NIGHT_MINUTES_MAX = 15 * 60;
const DAY_MINUTES = 1_440;

/** By path; empty when all is well. `isComplete`: empty fields are wrong too, as when it is to be saved. */
export function faultsIn(draft: HoursDraft, how: { readonly isComplete: boolean }): Faults {
  const { breaks, overrides } = draft;
  const found = [
    ...WEEKDAYS.flatMap((weekday) => faultsOfDay(weekday, draft[weekday], how.isComplete)),
    ...breaks.flatMap((pause, i) => faultsOfSpan(`breaks.${i}`, pause, how.isComplete)),
    ...Object.entries(overrides).flatMap(([day, spans]) => faultsOfDay(`overrides.${day}`, spans, how.isComplete)),
  ];
  return Object.fromEntries(found.length > 0 || !isFilled(draft) ? found : faultsOfCore(draft));
}

type Found = readonly (readonly [path: string, message: string])[];

function faultsOfDay(path: string, spans: readonly SpanDraft[], isComplete: boolean): Found {
  return spans.flatMap((span, i) => {
    const own = faultsOfSpan(`${path}.${i}`, span, isComplete);
    if (own.length > 0 || !isSpan(span)) return own;
    const before = spans.slice(0, i).find((other) => isSpan(other) && overlap(other, span));
    return before ? [[`${path}.${i}.start`, words.settings.hours.wrong.overlap(showSpan(spanOf(before)))] as const] : [];
  });
}

function faultsOfSpan(path: string, { start, end }: SpanDraft, isComplete: boolean): Found {
  const { wrong } = words.settings.hours;
  if (start === '') return isComplete ? [[`${path}.start`, wrong.missing]] : [];
  if (end === '') return isComplete ? [[`${path}.end`, wrong.missing]] : [];
  if (start === end && start !== '00:00') return [[`${path}.end`, wrong.empty]];
  return lengthOf({ start, end }) > NIGHT_MINUTES_MAX && isNight({ start, end }) ? [[`${path}.end`, wrong.backwards]] : [];
}

/** True when it ends on the next day, midnight itself not counted. */
export function isNight({ start, end }: SpanDraft): boolean {
  return start !== '' && end !== '' && end !== '00:00' && end < start;
}

function faultsOfCore(draft: HoursDraft): Found {
  return checkHours(hoursIn(draft)).map(({ path, message }) => [path.replace('availability.', ''), sentence(message)] as const);
}

function isFilled(draft: HoursDraft): boolean {
  return [...WEEKDAYS.flatMap((weekday) => draft[weekday]), ...draft.breaks, ...Object.values(draft.overrides).flat()].every(isSpan);
}

function isSpan({ start, end }: SpanDraft): boolean {
  return start !== '' && end !== '';
}

function overlap(a: SpanDraft, b: SpanDraft): boolean {
  return minutesOf(a.start) < minutesOf(b.start) + lengthOf(b) && minutesOf(b.start) < minutesOf(a.start) + lengthOf(a);
}

function lengthOf(span: SpanDraft): number {
  const { start, end } = spanOf(span);
  const length = minutesOf(end) - minutesOf(start);
  return length > 0 ? length : length + DAY_MINUTES;
}

function sentence(message: string): string {
  const [first = '', ...rest] = message;
  return `${first.toUpperCase()}${rest.join('')}.`;
}
