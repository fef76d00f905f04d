/**
 * Days in English words. Conventions: a week starts on Monday and "next Wednesday" is in the next one; "the 8th" is its next
 * occurrence; a date of this year that is just past stays past, so that it is asked about instead of booked a year ahead.
 */
import { addMonths, type DayNumber, dayAt, lastDayOf, mondayOf, partsOf, weekdayIndex } from './calendar.ts';
import type { Meaning, Rule } from './mentions.ts';

export type DateContext = {
  readonly today: DayNumber;
  /** `3/4` is the fourth of March; undefined when the country is not known. */
  readonly isMonthFirst: boolean | undefined;
};

/** A date this long past means next year's; a nearer one was probably a slip, and stays past. */
const PAST_DAYS_MAX = 14;

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const W = "(mon|tues|wednes|thurs|fri|satur|sun)day(?:'?s)?";
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const WHOLE_MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])';
const NTH = '(first|second|\\d{1,2} ?(?:st|nd|rd|th)(?![a-z]))';
const DATE = '(first|second|\\d{1,2}(?: ?(?:st|nd|rd|th))?(?![a-z\\d]))';
const YEAR = '(?:,? (?:of )?((?:19|20)\\d\\d)(?![\\d:/]| ?[ap]m))?';
const N = '(\\d{1,3}|an?|1)';
const NOT_A_DAY =
  '(?! (?:one|option|slot|time|choice|appointment|available|opening|session|visit|half|thoughts?|street|st\\b|ave|avenue|floor|grade|place|person|opinion|week|quarter|half|visit|thing|name|year|class|in (?:line|place))| ?[ap]m|[:.]\\d)';

/** In order: what holds more words is tried first. */
export const DATE_RULES: readonly Rule<DateContext>[] = [
  rule('\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)', ([year, month, date]) => whole(dayAt(+year, +month, +date))),
  rule('(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})(?:\\2|,)((?:20|19)?\\d\\d)(?!\\d|[/.-]\\d)', numericWithYear),
  rule(`\\b(?:the )?(first|second|3rd|4th|5th|last) ${W} (?:of|in) (?:(the|this|next) month|${MONTH})${YEAR}`, nthWeekday),
  rule(`\\b(?:the )?(?:last day|end|very end) of (?:(the|this|next) month|${WHOLE_MONTH})`, endOfMonth),
  rule(`\\b(?:${W},? (?:the |on the )?)?${DATE}(?: day)?(?: ?of|,)? ?[-/]?${MONTH}${YEAR}(?:,? ${W})?`, dateMonth),
  rule(`\\b(?:${W}[ ,-]*)?${MONTH}[ /-]?(?:the )?${DATE}(?! ?[:h]\\d| ?(?:am|pm|o'clock|people))${YEAR}(?:,? ${W})?`, monthDate),
  rule(
    `\\b(?:on )?(?:the )?${DATE}(?: day)?,? (?:of |in )?(the|this|the next|next|the following|the coming|the current) month`,
    dateOfMonth,
  ),
  rule(`\\b(next|this) month,? (?:on )?(?:the )?${NTH}`, ([which, date], context) => dateOfMonth([date, which], context)),
  rule(`\\b(?:on |the |next |this |coming )*${W},? (?:on )?(?:the )?(?:${NTH}|(\\d{1,2})(?=$|[.!?,]))${NOT_A_DAY}`, weekdayDate),
  ...weekRules(),
  ...wordRules(),
  rule(`(?<![\\d$£€/.-])(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/]|-\\d|\\.\\d)`, numeric),
  rule(`(?<=\\b(?:on|for|in|${WEEKDAY_NAMES.join('|')}) )(\\d{1,2})\\.(\\d{1,2})\\.?(?![\\d.]| ?[ap]m)`, dotted),
  rule(`\\b(?:(?:on|for|by) )(?:the )?(first|second)(?=$|[ .,!?])(?! \\w+day)${NOT_A_DAY}`, ([date], context) =>
    nextDate(dateOf(date), context),
  ),
  rule(`\\b(?:(?:on|for|by) )?(?:the )?(\\d{1,2}) ?(?:st|nd|rd|th)(?![a-z])${NOT_A_DAY}`, ([date], context) => nextDate(+date, context)),
  rule(`\\b(?:on|for) (?:the )(\\d{1,2})(?= ?(?:$|[.,!?]| at | please| works))`, ([date], context) => nextDate(+date, context)),
  rule(`\\bon (\\d{1,2})(?= ?(?:$|[.!?,](?!\\d)))`, ([date], context) => nextDate(+date, context)),
  rule(`\\bthe (1[3-9]|2\\d|3[01])(?= ?(?:$|[.,!?]| at | please| works))`, ([date], context) => nextDate(+date, context)),
  rule(`(?<!\\b(?:every|other|each) )\\b(?:on |for )?(?:a |one )?${W}`, ([name], context) => bareWeekday(name, context)),
  rule(`\\b(?:in|during|sometime in|for|early|late|mid|until|till|by) ${WHOLE_MONTH}`, monthRange),
];

function weekRules(): readonly Rule<DateContext>[] {
  const weeksOn = (weeks: number, name: string, { today }: DateContext) => whole(mondayOf(today) + weeks * 7 + weekdayOf(name));
  return [
    rule(`\\b${W} after next\\b`, ([name], { today }) => whole(coming(name, today) + 7)),
    rule(`\\b(?:the )?week after next,? (?:on )?${W}`, ([name], context) => weeksOn(2, name, context)),
    rule(`\\b(?:on )?${W},? (?:in |of )?(?:the )?week after next\\b`, ([name], context) => weeksOn(2, name, context)),
    rule(`\\b(?:the )?(?:next|following|coming) week(?:'?s)?(?: -|,)? (?:on )?${W}`, ([name], context) => weeksOn(1, name, context)),
    rule(`\\b(?:on |the )?${W},? (?:of |in |the )*(?:next|following|coming) week\\b`, ([name], context) => weeksOn(1, name, context)),
    rule(`\\bthis week(?:'?s)?(?: -|,)? (?:on )?${W}`, ([name], context) => weeksOn(0, name, context)),
    rule(`\\b(?:on |the )?${W},? (?:of |in )?(?:this|the current) week\\b`, ([name], context) => weeksOn(0, name, context)),
    rule(`\\b(?:last|previous) week(?:'?s)?(?: -|,)? (?:on )?${W}`, ([name], context) => weeksOn(-1, name, context)),
    rule(`\\b(?:on )?${W},? (?:of )?(?:last|previous) week\\b`, ([name], context) => weeksOn(-1, name, context)),
    rule(`\\b(?:(\\d+|a) weeks?) (?:from|on|after) (?:this |next )?${W}`, ([weeks, name], { today }) =>
      whole(coming(name, today) + count(weeks) * 7),
    ),
    rule(`\\b(\\d+) ${W} (?:from now|later|from today)`, ([weeks, name], { today }) => whole(coming(name, today) + (count(weeks) - 1) * 7)),
    rule(`\\b(?:on )?${W} in (\\d+|a) weeks?(?: time|'s time)?`, ([name, weeks], context) => weeksOn(count(weeks), name, context)),
    rule(`\\b(?:on )?${W} week\\b`, ([name], { today }) => whole(coming(name, today) + 7)),
    rule(`\\b(?:the )?next ${W}`, ([name], context) => weeksOn(1, name, context)),
    rule(`\\b(?:the )?(?:previous) ${W}`, ([name], context) => weeksOn(-1, name, context)),
    rule(`\\b(?:this |the )?(?:past|last) ${W}`, ([name], { today }) => whole(coming(name, today) - 7)),
    rule(`\\b(?:on )?(?:this|the|this very) (?:coming|upcoming|next) ${W}|\\b(?:coming|upcoming) ${W}`, ([first, second], { today }) =>
      whole(coming(first || second, today)),
    ),
    rule(`\\b(?:on )?this ${W}`, ([name], { today }) => whole(onOrAfter(name, today))),
    rule(`\\b(?:the )?${W} after (?:that|this)\\b`, ([name], { today }) => whole(coming(name, today) + 7)),
  ];
}

function wordRules(): readonly Rule<DateContext>[] {
  const shifted =
    (days: number) =>
    (_: Groups, { today }: DateContext) =>
      whole(today + days);
  const weeks =
    (from: number, to: number) =>
    (_: Groups, { today }: DateContext) =>
      range(mondayOf(today) + from, mondayOf(today) + to);
  return [
    rule('\\b(?:the )?day after tomorrow\\b', shifted(2)),
    rule('\\b(?:the )?day before yesterday\\b', shifted(-2)),
    rule('\\btomorrow week\\b|\\b(?:a|1) week (?:from )?tomorrow\\b', shifted(8)),
    rule('\\b(?:later |earlier )?today week\\b', shifted(7)),
    rule(`\\b${N} (day|week|month|year)s? (?:from|after) (today|now|tomorrow|yesterday)\\b`, ([amount, unit, from], { today }) =>
      whole(unitsFrom(today + (FROM_WORD[from] ?? 0), count(amount), unit)),
    ),
    rule(`\\b(?:in|within|over|during|sometime) (?:the )?(?:next|coming) (?:(\\d+) )?(day|week|month)s?\\b`, ([amount, unit], { today }) =>
      range(today, unitsFrom(today, count(amount), unit)),
    ),
    rule(`\\b(?:in|within) ${N} business days?\\b`, ([amount], { today }) => whole(businessDaysFrom(today, count(amount)))),
    rule(
      `\\b(?:in|after) (?:about |around |exactly )?${N} (day|week|month|year)s?(?:' ?time|'s time| time| from (?:now|today))?(?! (?:ago|or))`,
      ([amount, unit], { today }) => whole(unitsFrom(today, count(amount), unit)),
    ),
    rule(`\\b${N} (day|week|month|year)s? (?:hence|later)\\b`, ([amount, unit], { today }) => whole(unitsFrom(today, count(amount), unit))),
    rule(`\\b${N} (day|week|month|year)s? (?:ago|earlier)\\b`, ([amount, unit], { today }) =>
      whole(unitsFrom(today, -count(amount), unit)),
    ),
    rule("\\b(?:later |earlier |for |on )?tomorrow(?:'s)?\\b", shifted(1)),
    rule('\\bday after(?= ?(?:$|[.!?,]))|\\b(?:the )?(?:next|following) day\\b', shifted(1)),
    rule(
      "(?<!\\b(?:(?:that|this|it|which)(?:'s| is| was|'ll be| will be| would be) (?:all|it|everything)[^.,]{0,30}|all (?:the help )?(?:that )?i(?:'ve)? (?:need|needed|want|wanted)|done|(?:the|your|my) help|helping|helping me|assistance|(?:i'm|i am) (?:ok|set|good))(?: from you| for me)? (?:for )?)\\b(?:later |earlier |for )?today(?:'?s)?\\b|\\bthis very day\\b|\\bsame day\\b",
      shifted(0),
    ),
    rule('\\b(?:on )?(?:yesterday)\\b', shifted(-1)),
    rule('\\b(?:on |over )?(?:the )?weekend after next\\b', weekend(14)),
    rule('\\b(?:on |over )?next weekend\\b', weekend(7)),
    rule('\\b(?:on |over |at )?(?:this|the|the coming|this coming) weekend\\b|\\bweekend\\b', weekend(0)),
    rule('\\b(?:the )?(?:early|beginning of|start of) next week\\b', weeks(7, 9)),
    rule('\\b(?:the )?(?:late|later|end of) next week\\b', weeks(10, 13)),
    rule('\\b(?:the )?(?:later|late|end of|rest of) (?:the|this) week\\b|\\blater this week\\b', (_, { today }) =>
      range(today, mondayOf(today) + 6),
    ),
    rule('\\b(?:the )?week after next\\b', weeks(14, 20)),
    rule('\\b(?:the )?(?:any ?time |sometime )?(?:next|following|coming) week\\b', weeks(7, 13)),
    rule('\\b(?:any ?time |sometime )?this week\\b', (_, { today }) => range(today, mondayOf(today) + 6)),
    rule('\\b(?:any ?time |sometime )?(this|next) month\\b', ([which], context) => wholeMonth(which === 'next' ? 1 : 0, context)),
  ];
}

type Groups = readonly string[];

/** `Groups` hold the captured words; what was not captured is the empty string. */
function rule(source: string, read: (groups: Strings, context: DateContext) => Meaning | undefined): Rule<DateContext> {
  return { pattern: new RegExp(source, 'g'), read: (match, context) => read(strings(match), context) };
}

/** Captured words by place; destructuring past the end is not done. */
type Strings = [string, string, string, string, string, string, string, ...string[]];

function strings(match: RegExpExecArray): Strings {
  const [, a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = match;
  return [a, b, c, d, e, f, g];
}

const FROM_WORD: Readonly<Record<string, number>> = { today: 0, now: 0, tomorrow: 1, yesterday: -1 };

function whole(day: DayNumber | undefined): Meaning | undefined {
  return day === undefined ? undefined : { kind: 'day', day };
}

function range(from: DayNumber, to: DayNumber): Meaning {
  return { kind: 'days', from, to };
}

function count(word: string): number {
  return Number(word) || 1;
}

function weekdayOf(name: string): number {
  return WEEKDAY_NAMES.indexOf(`${name}day`);
}

function monthOf(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3)) + 1;
}

function dateOf(word: string): number {
  return word === 'first' ? 1 : word === 'second' ? 2 : Number.parseInt(word, 10);
}

/** The next such weekday after today. */
function coming(name: string, today: DayNumber): DayNumber {
  return today + ((weekdayOf(name) - weekdayIndex(today) + 6) % 7) + 1;
}

function onOrAfter(name: string, today: DayNumber): DayNumber {
  return today + ((weekdayOf(name) - weekdayIndex(today) + 7) % 7);
}

function bareWeekday(name: string, { today }: DateContext): Meaning {
  return { kind: 'day', day: coming(name, today), isBare: true };
}

function unitsFrom(day: DayNumber, amount: number, unit: string): DayNumber {
  if (unit === 'day') return day + amount;
  if (unit === 'week') return day + amount * 7;
  return addMonths(day, unit === 'month' ? amount : amount * 12);
}

function businessDaysFrom(day: DayNumber, amount: number): DayNumber {
  let at = day;
  for (let left = Math.min(amount, 366); left > 0; left -= weekdayIndex(at) < 5 ? 1 : 0) at += 1;
  return at;
}

function weekend(later: number) {
  return (_: Groups, { today }: DateContext) => {
    const saturday = mondayOf(today) + 5 + later;
    return range(Math.max(saturday, today), saturday + 1);
  };
}

function wholeMonth(later: number, { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  const first = dayAt(year, month + later, 1) ?? today;
  return range(Math.max(first, today), lastDayOf(year, month + later));
}

function monthRange([name]: Strings, { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  const later = (monthOf(name) - month + 12) % 12;
  return later === 0 ? range(today, lastDayOf(year, month)) : range(dayAt(year, month + later, 1) ?? today, lastDayOf(year, month + later));
}

/** A date and a month: this year's, or next year's when that is long past; February 29 waits for its year. */
function yearless(month: number, date: number, { today }: DateContext): DayNumber | undefined {
  const { year } = partsOf(today);
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const day = dayAt(candidate, month, date);
    if (day !== undefined && day >= today - PAST_DAYS_MAX) return day;
  }
  return undefined;
}

function dated(month: number, date: number, year: string, context: DateContext): DayNumber | undefined {
  if (month < 1 || month > 12) return undefined;
  return year === '' ? yearless(month, date, context) : dayAt(Number(year) < 100 ? 2000 + Number(year) : Number(year), month, date);
}

/** A date with its weekday said beside it: when the two disagree, both are readings. */
function checked(day: DayNumber | undefined, name: string, { today }: DateContext): Meaning | undefined {
  if (day === undefined || name === '' || weekdayIndex(day) === weekdayOf(name)) return whole(day);
  return { kind: 'day', day, other: coming(name, today) };
}

function dateMonth([before, date, month, year, after]: Strings, context: DateContext): Meaning | undefined {
  return checked(dated(monthOf(month), dateOf(date), year, context), before || after, context);
}

function monthDate([before, month, date, year, after]: Strings, context: DateContext): Meaning | undefined {
  return checked(dated(monthOf(month), dateOf(date), year, context), before || after, context);
}

function numericWithYear([first, , second, year]: Strings, context: DateContext): Meaning | undefined {
  return inEitherOrder(+first, +second, (month, date) => dated(month, date, year, context), context);
}

function numeric([first, second]: Strings, context: DateContext): Meaning | undefined {
  return inEitherOrder(+first, +second, (month, date) => dated(month, date, '', context), context);
}

function dotted(groups: Strings, context: DateContext): Meaning | undefined {
  const minutes = groups[1];
  const isClock = minutes.length === 2 && +minutes % 5 === 0 && +minutes > 12;
  return isClock ? undefined : numeric(groups, context);
}

type ByMonth = (month: number, date: number) => DayNumber | undefined;

/** By country; where that gives no day, the other way round; both when the country is unknown. */
function inEitherOrder(first: number, second: number, day: ByMonth, { isMonthFirst }: DateContext): Meaning | undefined {
  const monthFirst = day(first, second);
  const dayFirst = day(second, first);
  const [meant, other] = isMonthFirst === false ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (meant === undefined || other === undefined || isMonthFirst !== undefined || meant === other) return whole(meant ?? other);
  return { kind: 'day', day: meant, other };
}

function dateOfMonth([date, which]: readonly [string, string, ...string[]], { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  const later = /next|following|coming/.test(which) ? 1 : 0;
  return whole(dayAt(year, month + later, dateOf(date)));
}

/** "The 8th": its next occurrence, today included. */
function nextDate(date: number, { today }: DateContext): Meaning | undefined {
  const { year, month } = partsOf(today);
  for (let later = 0; later < 3; later += 1) {
    const day = dayAt(year, month + later, date);
    if (day !== undefined && day >= today) return whole(day);
  }
  return undefined;
}

/** "Tuesday the 14th": the next 14th that is a Tuesday within the year. */
function weekdayDate([name, nth, plain]: Strings, context: DateContext): Meaning | undefined {
  const { year, month } = partsOf(context.today);
  const date = dateOf(nth || plain);
  if (date < 1 || date > 31) return undefined;
  for (let later = 0; later < 12; later += 1) {
    const day = dayAt(year, month + later, date);
    if (day !== undefined && day >= context.today && weekdayIndex(day) === weekdayOf(name)) return whole(day);
  }
  return undefined;
}

function nthWeekday([nth, name, relative, monthName, year]: Strings, { today }: DateContext): Meaning | undefined {
  const now = partsOf(today);
  const month = monthName === '' ? now.month + (relative === 'next' ? 1 : 0) : monthOf(monthName);
  for (const candidate of year === '' ? [now.year, now.year + 1] : [+year]) {
    const day =
      nth === 'last' ? lastWeekday(candidate, month, name) : onOrAfter(name, dayAt(candidate, month, 1) ?? today) + (dateOf(nth) - 1) * 7;
    if (day >= today || year !== '' || monthName === '') return whole(day);
  }
  return undefined;
}

function lastWeekday(year: number, month: number, name: string): DayNumber {
  const last = lastDayOf(year, month);
  return last - ((weekdayIndex(last) - weekdayOf(name) + 7) % 7);
}

function endOfMonth([relative, monthName]: Strings, { today }: DateContext): Meaning | undefined {
  const now = partsOf(today);
  const month = monthName === '' ? now.month + (relative === 'next' ? 1 : 0) : monthOf(monthName);
  const last = lastDayOf(monthName !== '' && month < now.month ? now.year + 1 : now.year, month);
  return range(Math.max(today, last - 6), last);
}
