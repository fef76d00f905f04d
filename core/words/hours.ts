/** Opening hours in any language: days with the same hours together, and the special days that are near. */
import type { OpenSpan } from '#core/business.ts';
import { addDays, type Day, dayOf, WEEKDAYS, type Weekday } from '#core/time.ts';
import type { Scene } from './sayings.ts';
import type { HoursPhrases, Parts } from './voice.ts';

/** Special days this far ahead belong to an answer about hours; more than this many would drown it. */
const SPECIAL_DAYS_AHEAD = 14;
const SPECIAL_DAYS_MAX = 3;

type Says = HoursPhrases & Pick<Parts, 'dates'>;

/** `We're open Mon-Fri 9 AM-5 PM, Sat 10 AM-2 PM.`, as the language says it. */
export function hoursInWords(scene: Scene, { hours, dates }: Parts): string {
  const says: Says = { ...hours, dates };
  const { weekly } = scene.business.hours;
  const groups = grouped(
    WEEKDAYS.filter((weekday) => weekly[weekday].length > 0),
    (weekday) => spans(withoutBreaks(weekly[weekday], breaksOn(weekday, scene)), scene, says),
    says,
  );
  return says.open(groups.join(', ')) + specialDays(scene, says);
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
function grouped(days: readonly Weekday[], hoursOf: (weekday: Weekday) => string, says: Says): readonly string[] {
  const stretches: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const weekday of days) {
    const before = stretches.at(-1);
    const isNext = before && WEEKDAYS.indexOf(weekday) === WEEKDAYS.indexOf(before.last) + 1;
    if (isNext && before.hours === hoursOf(weekday)) before.last = weekday;
    else stretches.push({ first: weekday, last: weekday, hours: hoursOf(weekday) });
  }
  return stretches.map(({ first, last, hours }) =>
    hours === says.wholeDay ? `${hours} ${stretchName(first, last, says)}` : `${stretchName(first, last, says)} ${hours}`,
  );
}

function stretchName(first: Weekday, last: Weekday, { everyDay, names }: Says): string {
  if (first === 'mon' && last === 'sun') return everyDay;
  return first === last ? names[first] : `${names[first]}-${names[last]}`;
}

function specialDays(scene: Scene, says: Says): string {
  const today = dayOf(scene.now, scene.business.zone);
  const near = Object.entries(scene.business.hours.overrides)
    .filter(([one]) => today <= one && one <= addDays(today, SPECIAL_DAYS_AHEAD))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, SPECIAL_DAYS_MAX);
  return near.map(([one, open]) => ` ${specialDay(one, open, { scene, says })}`).join('');
}

function specialDay(one: Day, open: readonly OpenSpan[], { scene, says }: { scene: Scene; says: Says }): string {
  const day = says.dates.shortDate(one, scene);
  return open.length === 0 ? says.closed(day) : `${day}: ${spans(open, scene, says)}.`;
}

function isWholeDay([only, ...others]: readonly OpenSpan[]): boolean {
  return others.length === 0 && only?.start === '00:00' && only.end === '24:00';
}

function spans(open: readonly OpenSpan[], scene: Scene, { wholeDay, and, dates }: Says): string {
  if (isWholeDay(open)) return wholeDay;
  return open.map(({ start, end }) => `${dates.clock(start, scene)}-${dates.clock(end, scene)}`).join(` ${and} `);
}
