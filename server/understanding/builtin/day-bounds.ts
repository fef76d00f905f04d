/** "Before Friday", "after the weekend", "from Monday on": days that bound a stretch instead of being asked for themselves. */
import type { When } from '#core/reading.ts';
import type { Day } from '#core/time.ts';
import { type DayNumber, isoDay } from './calendar.ts';
import type { Mention } from './mentions.ts';

/** Where only the beginning is said, days further ahead are not what she has in mind. */
const OPEN_DAYS = 13;

type DayMention = Mention & { readonly day: DayNumber; readonly isBare?: boolean; readonly isRefused: boolean };
type DaysMention = Mention & { readonly from: DayNumber; readonly to: DayNumber; readonly isRefused: boolean };
type Named = DayMention | DaysMention;
type Bound = { readonly from: DayNumber } | { readonly to: DayNumber };

const NOT = "(?:\\bnot|n't) (?:[\\w']+ ){0,4}";
const AWAY =
  "\\b(?:away|out|off|busy|working|gone|abroad|travell?ing|unavailable|(?:not|isn't|aren't|n't) (?:back|free|here|around|available)|on (?:holiday|vacation|leave|a trip))\\b[\\w' ]{0,20} ";
const THE = ' ?(?:the )?$';
const FROM = new RegExp(
  `(?:\\b(?:from|starting(?: from| on)?|as of|(?:no|not) (?:earlier|sooner) than)|${NOT}(?:before|until|till|til)|${AWAY}(?:until|till|til)) ?$`,
);
const UNTIL = new RegExp(`(?:\\b(?:by|until|till|til|up to|(?:no|not) later than)|${NOT}after)${THE}`);
const AFTER = new RegExp(`(?<!\\bday )\\b(?:after|later than)${THE}`);
const BEFORE = new RegExp(`\\b(?:before|earlier than|prior to)${THE}`);
const ONWARDS = /^ ?(?:(?:or|and) (?:later|after)\b(?! that|(?: the)? ?[◇◈])|onwards?\b)/;
const BACKWARDS = /^ ?(?:or (?:earlier|before|sooner)\b(?! that|(?: the)? ?[◇◈])|at the (?:very )?latest\b)/;
const LEAD_CHARS = 48;

/**
 * The stretch that the named days bound, without those that are refused. Where one of them is simply named as well: that day, when
 * it is a thought of its own ("I'm away until Wednesday. Is Thursday free?"), else undefined.
 */
export function dayBounds(text: string, named: readonly Named[], today: DayNumber): Partial<When> | undefined {
  const bounds = named.flatMap((mention) => {
    const bound = boundOf(text, mention);
    return bound === undefined ? [] : [{ ...bound, mention }];
  });
  const others = named.filter((mention) => !bounds.some((bound) => bound.mention === mention));
  const plain = others.filter(({ isRefused }) => !isRefused);
  const notDays = daysOf(others.filter(({ isRefused }) => isRefused));
  if (bounds.length === 0) return undefined;
  if (plain.length > 0) {
    const areApart = bounds.every(({ mention }) => plain.every((other) => isApart(text, mention, other)));
    return areApart && daysOf(plain).length === plain.length ? { days: daysOf(plain), notDays } : undefined;
  }
  const first = Math.max(today, ...bounds.flatMap((bound) => ('from' in bound ? bound.from : [])));
  const lasts = bounds.flatMap((bound) => ('to' in bound ? notBefore(bound.to, first, isWeekday(bound.mention)) : []));
  const last = Math.min(first + OPEN_DAYS, ...lasts);
  if (last < first) return undefined;
  return {
    dayRange: {
      from: isoDay(first),
      to: isoDay(last),
      named: daysOf(bounds.map(({ mention }) => mention)),
    },
    notDays,
  };
}

function daysOf(mentions: readonly Named[]): readonly Day[] {
  return mentions.flatMap((mention) => ('day' in mention ? isoDay(mention.day) : []));
}

function isApart(text: string, one: Named, other: Named): boolean {
  return /[.!?;]/.test(text.slice(Math.min(one.end, other.end), Math.max(one.at, other.at)));
}

/** "After Tuesday, before Friday" on a Wednesday: the Friday of that week. */
function notBefore(to: DayNumber, first: DayNumber, mayBeLater: boolean): DayNumber {
  return mayBeLater && to < first ? to + 7 : to;
}

function isWeekday(mention: Named): boolean {
  return 'isBare' in mention && mention.isBare === true;
}

function boundOf(text: string, mention: Named): Bound | undefined {
  const [first, last] = 'day' in mention ? [mention.day, mention.day] : [mention.from, mention.to];
  const before = text.slice(Math.max(0, mention.at - LEAD_CHARS), mention.at);
  const after = text.slice(mention.end, mention.end + LEAD_CHARS);
  if (FROM.test(before) || ONWARDS.test(after)) return { from: first };
  if (UNTIL.test(before) || BACKWARDS.test(after)) return { to: last };
  if (AFTER.test(before)) return { from: last + 1 };
  return BEFORE.test(before) ? { to: first - 1 } : undefined;
}
