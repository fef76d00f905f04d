/** Opening hours in Spanish: days with the same hours together, and the special days that are near. */
import type { OpenSpan } from '#core/business.ts';
import { addDays, type Day, dayOf, WEEKDAYS, type Weekday } from '#core/time.ts';
import { clock, shortDate } from './es-parts.ts';
import type { Scene } from './sayings.ts';

/** Special days this far ahead belong to an answer about hours; more than this many would drown it. */
const SPECIAL_DAYS_AHEAD = 14;
const SPECIAL_DAYS_MAX = 3;

const WHOLE_DAY = '24 horas';
const NAMES: Readonly<Record<Weekday, string>> = { mon: 'lun', tue: 'mar', wed: 'mie', thu: 'jue', fri: 'vie', sat: 'sab', sun: 'dom' };

/** `Abrimos lun-vie 9:00-17:00, sab 10:00-14:00.` */
export function hoursInWords(scene: Scene): string {
  const { weekly } = scene.business.hours;
  const groups = grouped(
    WEEKDAYS.filter((weekday) => weekly[weekday].length > 0),
    (weekday) => spans(withoutBreaks(weekly[weekday], breaksOn(weekday, scene)), scene),
  );
  return `Abrimos ${groups.join(', ')}.${specialDays(scene)}`;
}

function breaksOn(weekday: Weekday, { business }: Scene): readonly OpenSpan[] {
  return business.hours.breaks.filter((pause) => pause.day === undefined || pause.day === weekday);
}

function withoutBreaks(open: readonly OpenSpan[], breaks: readonly OpenSpan[]): readonly OpenSpan[] {
  return breaks.reduce((left, pause) => left.flatMap((span) => withoutBreak(span, pause)), open);
}

function withoutBreak(span: OpenSpan, pause: OpenSpan): readonly OpenSpan[] {
  if (pause.end <= span.start || span.end <= pause.start) return [span];
  const parts = [
    { start: span.start, end: pause.start },
    { start: pause.end, end: span.end },
  ];
  return parts.filter(({ start, end }) => start < end);
}

/** Neighbouring days with the same hours become one stretch. */
function grouped(days: readonly Weekday[], hoursOf: (weekday: Weekday) => string): readonly string[] {
  const stretches: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const weekday of days) {
    const before = stretches.at(-1);
    const isNext = before && WEEKDAYS.indexOf(weekday) === WEEKDAYS.indexOf(before.last) + 1;
    if (isNext && before.hours === hoursOf(weekday)) before.last = weekday;
    else stretches.push({ first: weekday, last: weekday, hours: hoursOf(weekday) });
  }
  return stretches.map(({ first, last, hours }) =>
    hours === WHOLE_DAY ? `${hours} ${stretchName(first, last)}` : `${stretchName(first, last)} ${hours}`,
  );
}

function stretchName(first: Weekday, last: Weekday): string {
  if (first === 'mon' && last === 'sun') return 'todos los dias';
  return first === last ? NAMES[first] : `${NAMES[first]}-${NAMES[last]}`;
}

function specialDays(scene: Scene): string {
  const today = dayOf(scene.now, scene.business.zone);
  const near = Object.entries(scene.business.hours.overrides)
    .filter(([one]) => today <= one && one <= addDays(today, SPECIAL_DAYS_AHEAD))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, SPECIAL_DAYS_MAX);
  return near.map(([one, open]) => ` ${specialDay(one, open, scene)}`).join('');
}

function specialDay(one: Day, open: readonly OpenSpan[], scene: Scene): string {
  return open.length === 0 ? `Cerrado ${shortDate(one, scene)}.` : `${shortDate(one, scene)}: ${spans(open, scene)}.`;
}

function isWholeDay([only, ...others]: readonly OpenSpan[]): boolean {
  return others.length === 0 && only?.start === '00:00' && only.end === '24:00';
}

function spans(open: readonly OpenSpan[], scene: Scene): string {
  if (isWholeDay(open)) return WHOLE_DAY;
  return open.map(({ start, end }) => `${clock(start, scene)}-${clock(end, scene)}`).join(' y ');
}
