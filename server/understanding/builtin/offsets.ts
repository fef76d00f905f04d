/** Days counted from another: "2 days before Christmas", "the Friday after the 16th", "the week of June 22". */
import { mondayOf, weekdayIndex } from './calendar.ts';
import { count, unitsFrom } from './date-meanings.ts';
import type { Meaning, Mention, Scanned } from './mentions.ts';

const UNITS_BEFORE = /\b(?:the )?(?:(\d{1,3}|an?) )?(day|week|month|year)s? (from|after|following|before|prior to) (?:the )?$/;
const WEEK_OF = /(?<!\b(?:an?|1|one) )\b(?:the )?week ?(?:of|commencing|starting|beginning)(?: on)? (?:the )?$/;
const WEEKDAY_TO = /^ ?(before|after|following) (?:the )?$/;
const WEEKEND_OF = /^ ?of (?:the )?$/;

type Day = Extract<Mention, { kind: 'day' }>;

/** The same text with such days in place of those they are counted from. */
export function withOffsets(scanned: Scanned): Scanned {
  const ordered = scanned.mentions.toSorted((a, b) => a.at - b.at);
  return ordered.reduce((found, mention, i) => (mention.kind === 'day' ? counted(found, mention, ordered[i - 1]) : found), scanned);
}

function counted(scanned: Scanned, day: Day, previous: Mention | undefined): Scanned {
  const before = scanned.text.slice(0, day.at);
  const gap = previous === undefined ? '' : scanned.text.slice(previous.end, day.at);
  if (previous?.kind === 'day' && previous.isBare === true && day.isBare !== true) {
    const side = WEEKDAY_TO.exec(gap)?.[1];
    if (side !== undefined) return replaced(scanned, [previous, day], { kind: 'day', day: weekdayBeside(previous.day, day.day, side) });
  }
  if (previous?.kind === 'days' && previous.to - previous.from < 2 && WEEKEND_OF.test(gap)) {
    const saturday = mondayOf(day.day) + 5;
    return replaced(scanned, [previous, day], { kind: 'days', from: saturday, to: saturday + 1 });
  }
  const week = WEEK_OF.exec(before);
  if (week !== null) return replaced(scanned, [{ ...day, at: week.index }, day], weekOf(day));
  const units = UNITS_BEFORE.exec(before);
  if (units === null) return scanned;
  const [, amount = '', unit = '', side = ''] = units;
  // "After the 16th", said of days: any later one; only a day or a week has a next one.
  if (amount === '' && unit !== 'day') return scanned;
  const sign = side === 'before' || side === 'prior to' ? -1 : 1;
  return replaced(scanned, [{ ...day, at: units.index }, day], { kind: 'day', day: unitsFrom(day.day, sign * count(amount), unit) });
}

function weekOf({ day }: Day): Meaning {
  return { kind: 'days', from: mondayOf(day), to: mondayOf(day) + 6 };
}

function weekdayBeside(weekday: number, day: number, side: string): number {
  const ahead = (weekdayIndex(weekday) - weekdayIndex(day) + 7) % 7;
  return side === 'before' ? day - ((7 - ahead) % 7 || 7) : day + (ahead || 7);
}

/** From the first of the two to the end of the second stands one mention. */
function replaced({ text, mentions }: Scanned, [first, last]: readonly [Mention, Mention], meaning: Meaning): Scanned {
  const mark = meaning.kind === 'day' ? '◇' : '◈';
  return {
    text: text.slice(0, first.at) + mark.repeat(last.end - first.at) + text.slice(last.end),
    mentions: [...mentions.filter((one) => one.end <= first.at || one.at >= last.end), { at: first.at, end: last.end, ...meaning }],
  };
}
