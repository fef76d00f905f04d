/** "Before Friday", "after the 20th", "from Monday on": days that bound a stretch instead of being asked for themselves. */
import type { When } from '#core/reading.ts';
import { type DayNumber, isoDay } from './calendar.ts';
import type { Mention } from './mentions.ts';

/** Where only the beginning is said, days further ahead are not what she has in mind. */
const OPEN_DAYS = 13;

type DayMention = Mention & { readonly day: DayNumber; readonly isBare?: boolean; readonly isRefused: boolean };
type Bound = { readonly from: DayNumber } | { readonly to: DayNumber };

const NOT = "(?:\\bnot|n't) (?:[\\w']+ ){0,4}";
const AWAY =
  "\\b(?:away|out|off|busy|working|gone|abroad|travell?ing|unavailable|(?:not|isn't|aren't|n't) (?:back|free|here|around|available)|on (?:holiday|vacation|leave|a trip))\\b[\\w' ]{0,20} ";
const FROM = new RegExp(
  `(?:\\b(?:from|starting(?: from| on)?|as of|(?:no|not) (?:earlier|sooner) than)|${NOT}(?:before|until|till|til)|${AWAY}(?:until|till|til)) ?$`,
);
const UNTIL = new RegExp(`(?:\\b(?:by|until|till|til|up to|(?:no|not) later than)|${NOT}after) ?$`);
const AFTER = /(?<!\bday )\b(?:after|later than) ?$/;
const BEFORE = /\b(?:before|earlier than|prior to) ?$/;
const LEAD_CHARS = 48;

/** The stretch that the named days bound, without those that are refused; undefined where one of them is simply named. */
export function dayBounds(text: string, named: readonly DayMention[], today: DayNumber): Pick<When, 'dayRange' | 'notDays'> | undefined {
  const bounds = named.flatMap((mention) => {
    const bound = boundOf(text, mention);
    return bound === undefined ? [] : [{ ...bound, mention }];
  });
  const others = named.filter((mention) => !bounds.some((bound) => bound.mention === mention));
  if (bounds.length === 0 || others.some(({ isRefused }) => !isRefused)) return undefined;
  const first = Math.max(today, ...bounds.flatMap((bound) => ('from' in bound ? bound.from : [])));
  const lasts = bounds.flatMap((bound) => ('to' in bound ? notBefore(bound.to, first, bound.mention.isBare === true) : []));
  const last = Math.min(first + OPEN_DAYS, ...lasts);
  if (last < first) return undefined;
  return {
    dayRange: { from: isoDay(first), to: isoDay(last), named: bounds.map(({ mention }) => isoDay(mention.day)) },
    notDays: others.map(({ day }) => isoDay(day)),
  };
}

/** "After Tuesday, before Friday" on a Wednesday: the Friday of that week. */
function notBefore(to: DayNumber, first: DayNumber, isWeekday: boolean): DayNumber {
  return isWeekday && to < first ? to + 7 : to;
}

function boundOf(text: string, { at, day }: DayMention): Bound | undefined {
  const before = text.slice(Math.max(0, at - LEAD_CHARS), at);
  if (FROM.test(before)) return { from: day };
  if (UNTIL.test(before)) return { to: day };
  if (AFTER.test(before)) return { from: day + 1 };
  return BEFORE.test(before) ? { to: day - 1 } : undefined;
}
