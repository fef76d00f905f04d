/** Days and times as people say them in English. */
import { addDays, type Clock, type Day, daysBetween, minutesOf, weekdayOf } from '#core/time.ts';
import type { Days } from './goal.ts';
import type { Seen } from './phrasebook.ts';

const WEEKDAYS = {
  mon: ['monday', 'mon'],
  tue: ['tuesday', 'tues', 'tue'],
  wed: ['wednesday', 'wed'],
  thu: ['thursday', 'thurs', 'thu'],
  fri: ['friday', 'fri'],
  sat: ['saturday', 'sat'],
  sun: ['sunday'],
} as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const HOURS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** Ways to speak of the days that suit her. */
export function daysInWords(days: Days, seen: Seen): readonly string[] {
  switch (days.kind) {
    case 'any':
      return [''];
    case 'next_week':
      return ['next week', 'some time next week', 'any day next week'];
    case 'not':
      return days.days.flatMap((day) => {
        const [name = ''] = WEEKDAYS[weekdayOf(day)];
        return [`any day but ${name}`, `any day except ${name}`, `not on ${name}`];
      });
    case 'on': {
      const [first, second] = days.days.map((day) => dayInWords(day, seen));
      if (first === undefined) return [''];
      if (second === undefined) return first;
      return first.map((one, i) => `${one} or ${second[i % second.length]}`).filter((one) => !/(?:next|this|th|st|nd|rd) or/.test(one));
    }
  }
}

/** A day by its weekday alone. */
export function weekdayInWords(day: Day): string {
  return WEEKDAYS[weekdayOf(day)][0];
}

function dayInWords(day: Day, { today, country }: Seen): readonly string[] {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return ['today'];
  const [name, ...shorter] = WEEKDAYS[weekdayOf(day)];
  const [, month = '', date = ''] = day.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  const nth = ordinal(Number(date));
  const dated =
    country === 'US'
      ? [`${monthName} ${nth}`, `${monthName.slice(0, 3)} ${Number(date)}`, `${Number(month)}/${Number(date)}`]
      : [`${Number(date)} ${monthName}`, `the ${nth} of ${monthName}`, `${nth} ${monthName.slice(0, 3)}`];
  const full = [`${name} the ${nth}`, ...dated];
  if (ahead === 1) return ['tomorrow', 'tomorrow', 'tmrw', '2moro', name, ...full];
  const thisMonday = addDays(today, -((isoWeekday(today) + 6) % 7));
  const week = Math.floor(daysBetween(thisMonday, day) / 7);
  const near = ahead < 7 ? [name, name, ...shorter, ...(week === 0 ? [`this ${name}`] : [`next ${name}`])] : [];
  const far = ahead >= 7 && week === 1 ? [`next ${name}`, `${name} next week`] : [];
  const bare = ahead < 26 ? [`the ${nth}`] : [];
  return [...near, ...far, ...bare, ...full];
}

function isoWeekday(day: Day): number {
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekdayOf(day)) + 1;
}

function ordinal(n: number): string {
  const end = n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th';
  return `${n}${end}`;
}

/** Ways to write a clock so that its half of the day is plain. */
export function clocksInWords(clock: Clock, { country }: Seen): readonly string[] {
  const hour = Number(clock.slice(0, 2));
  const minute = clock.slice(3);
  const half = hour < 12 ? 'am' : 'pm';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const part = hour < 12 ? 'in the morning' : hour < 17 ? 'in the afternoon' : 'in the evening';
  if (clock === '12:00') return ['noon', '12pm', '12 noon', 'midday'];
  if (minute === '00')
    return [
      `${twelve}${half}`,
      `${twelve} ${half}`,
      `${twelve}:00 ${half}`,
      `${twelve} ${part}`,
      `${twelve} o'clock ${part}`,
      clock,
      `${twelve}${half.slice(0, 1)}`,
    ];
  const dotted = country === 'GB' ? [`${twelve}.${minute}${half}`, `${twelve}.${minute} ${half}`] : [];
  return [`${twelve}:${minute}${half}`, `${twelve}:${minute} ${half}`, ...dotted, clock];
}

/** Without am or pm, as people do where it is plain from the opening hours. */
export function bareClocks(clock: Clock, { country }: Seen): readonly string[] {
  const hour = Number(clock.slice(0, 2));
  const minute = clock.slice(3);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const word = HOURS[hour % 12] ?? '';
  const next = (twelve % 12) + 1;
  if (clock === '12:00') return ['at 12', 'around noon'];
  if (minute === '00') return [`at ${twelve}`, `at ${word}`, `around ${twelve}`, `at ${twelve} o'clock`, `at ${twelve}:00`];
  if (minute === '30')
    return [
      `at ${twelve}:30`,
      `at half past ${word}`,
      ...(country === 'GB' ? [`at half ${twelve}`, `at half ${word}`] : [`at ${word} thirty`]),
    ];
  if (minute === '15') return [`at ${twelve}:15`, `at quarter past ${twelve}`];
  if (minute === '45') return [`at ${twelve}:45`, `at quarter to ${next}`];
  return [`at ${twelve}:${minute}`];
}

/** Ways to say a stretch of the day. */
export function withinInWords(from: Clock | undefined, until: Clock | undefined): readonly string[] {
  const short = (clock: Clock) => {
    const minutes = minutesOf(clock);
    const hour = Math.floor(minutes / 60);
    return hour === 12 ? 'noon' : `${hour % 12}${minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`}`;
  };
  const half = (clock: Clock) => (clock === '12:00' ? '' : clock < '12:00' ? 'am' : 'pm');
  if (from === undefined && until === '12:00') return ['in the morning', 'before noon', 'before lunch'];
  if (from === '12:00' && until === '17:00') return ['in the afternoon', 'sometime in the afternoon'];
  if (from !== undefined && until !== undefined)
    return [`between ${short(from)} and ${short(until)}`, `between ${short(from)}${half(from)} and ${short(until)}${half(until)}`];
  if (from !== undefined)
    return [
      `after ${short(from)}`,
      `after ${short(from)}${half(from)}`,
      `any time after ${short(from)}`,
      `${short(from)}${half(from)} or later`,
    ];
  return until === undefined ? [''] : [`before ${short(until)}${half(until)}`, `before ${short(until)}`];
}
