/**
 * Days in English words. Conventions: a week starts on Monday and "next Wednesday" is in the next one; "the 8th" is its next
 * occurrence; a date of this year that is just past stays past, so that it is asked about instead of booked a year ahead.
 */
import { dayAt, mondayOf } from './calendar.ts';
import {
  bareWeekday,
  businessDaysFrom,
  coming,
  count,
  type DateContext,
  dateMonth,
  dateOf,
  dateOfMonth,
  dotted,
  endOfMonth,
  FROM_WORD,
  type Groups,
  monthDate,
  monthPart,
  monthRange,
  monthWeek,
  nextDate,
  nthWeekday,
  numeric,
  numericWithYear,
  onOrAfter,
  range,
  type Strings,
  strings,
  unitsFrom,
  WEEKDAY_NAMES,
  weekdayDate,
  weekdayOf,
  weekend,
  whole,
  wholeMonth,
  workweek,
} from './date-meanings.ts';
import type { Meaning, Rule } from './mentions.ts';

const W = "(mon|tues|wednes|thurs|fri|satur|sun)day(?:'?s)?";
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const WHOLE_MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])';
const MONTHS = MONTH.replace('(', '(?:');
/** "Feb 30th" is no 30th of another month. */
const OF_NO_MONTH = `(?<!\\b${MONTHS} (?:the )?)`;
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
  rule(
    `${OF_NO_MONTH}\\b(?:(?:on|for|by) )?(?:the )?(\\d{1,2}) ?(?:st|nd|rd|th)(?![a-z])(?! (?:of )?${MONTHS})${NOT_A_DAY}`,
    ([date], context) => nextDate(+date, context),
  ),
  rule(`\\b(?:on|for) (?:the )(\\d{1,2})(?= ?(?:$|[.,!?]| at | please| works))`, ([date], context) => nextDate(+date, context)),
  rule(`\\bon (\\d{1,2})(?= ?(?:$|[.!?,](?!\\d)))`, ([date], context) => nextDate(+date, context)),
  rule(`\\bthe (1[3-9]|2\\d|3[01])(?= ?(?:$|[.,!?]| at | please| works))`, ([date], context) => nextDate(+date, context)),
  rule(`(?<!\\b(?:every|other|each) )\\b(?:on |for )?(?:a |one )?${W}`, ([name], context) => bareWeekday(name, context)),
  rule(`\\b(?:the )?(early|beginning of|start of|mid|middle of|late)(?: in)? (?:(the|this|next) month|${WHOLE_MONTH})`, monthPart),
  rule(`\\b(?:the )?(first|second|3rd|4th|last) week (?:of|in) (?:(the|this|next) month|${WHOLE_MONTH})`, monthWeek),
  rule(`\\b(?:in|during|sometime in|for|until|till|by) ${WHOLE_MONTH}`, monthRange),
];

function weekRules(): readonly Rule<DateContext>[] {
  const weeksOn = (weeks: number, name: string, { today }: DateContext) => whole(mondayOf(today) + weeks * 7 + weekdayOf(name));
  return [
    rule(`\\b(?:not )?(?:this |the )?${W},? (?:but )?(?:the (?:one|week) after)(?: that)?\\b`, ([name], { today }) =>
      whole(coming(name, today) + 7),
    ),
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
    rule(`\\b(?:on )?${W} fortnight\\b`, ([name], { today }) => whole(coming(name, today) + 14)),
    rule(`\\b(?:(?:a )?(fortnight)|(\\d+|an?)? ?weeks?) (?:on|from) (?:this )?${W}`, ([fortnight, weeks, name], { today }) =>
      whole(coming(name, today) + (fortnight === '' ? count(weeks) : 2) * 7),
    ),
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
  const beside =
    (days: number) =>
    (_: Groups, { spokenOf, today }: DateContext) =>
      whole((spokenOf ?? today) + days);
  const weeks =
    (from: number, to: number) =>
    (_: Groups, { today }: DateContext) =>
      range(mondayOf(today) + from, mondayOf(today) + to);
  return [
    rule('\\b(?:the )?day after tomorrow\\b', shifted(2)),
    rule('\\b(?:the )?day before yesterday\\b', shifted(-2)),
    rule('\\b(?:(?:a )?(fortnight)|(\\d+|a) weeks?) (today|tomorrow)\\b', ([fortnight, weeks, from], { today }) =>
      whole(today + (fortnight === '' ? count(weeks) : 2) * 7 + (from === 'tomorrow' ? 1 : 0)),
    ),
    rule('\\btomorrow week\\b|\\b(?:a|1) week (?:from )?tomorrow\\b', shifted(8)),
    rule('\\b(?:later |earlier )?today week\\b', shifted(7)),
    rule(`\\b${N} (day|week|month|year)s? (?:from|after) (today|now|tomorrow|yesterday)\\b`, ([amount, unit, from], { today }) =>
      whole(unitsFrom(today + (FROM_WORD[from] ?? 0), count(amount), unit)),
    ),
    rule(
      `\\b(?:in|within|over|during|sometime in) (?:the )?(?:next|coming) (?:(\\d+) )?(day|week|month)s?\\b`,
      ([amount, unit], { today }) => range(today, unitsFrom(today, count(amount), unit)),
    ),
    rule(`\\b(?:in|within) ${N} business days?\\b`, ([amount], { today }) => whole(businessDaysFrom(today, count(amount)))),
    rule(
      `\\b(?:in|after) (?:about |around |exactly )?${N} (day|week|month|year)s?(?:' ?time|'s time| time| from (?:now|today))?(?! (?:ago|or))`,
      ([amount, unit], { today }) => whole(unitsFrom(today, count(amount), unit)),
    ),
    rule(`\\b${N} (day|week|month|year)s? (?:hence|later)\\b`, ([amount, unit], { today, spokenOf }) =>
      whole(unitsFrom(spokenOf ?? today, count(amount), unit)),
    ),
    rule(`\\b${N} (day|week|month|year)s? (?:ago|earlier)\\b`, ([amount, unit], { today }) =>
      whole(unitsFrom(today, -count(amount), unit)),
    ),
    rule("\\b(?:later |earlier |for |on )?tomorrow(?:'s)?\\b", shifted(1)),
    rule('\\b(?:the )?day after(?= ?(?:$|[.!?,]|that|instead|please|at |works))|\\b(?:the )?(?:next|following) day\\b', beside(1)),
    rule('\\b(?:the )?(?:day before|previous day)(?= ?(?:$|[.!?,]|that|instead|please|at |works))', beside(-1)),
    rule('\\b(?:the )?(?:week after|following week)(?= ?(?:$|[.!?,]|that|instead|please|same ))', (_, { spokenOf, today }) => {
      const monday = mondayOf(spokenOf ?? today) + 7;
      return range(monday, monday + 6);
    }),
    rule(
      "(?<!\\b(?:(?:that|this|it|which)(?:'s| is| was|'ll be| will be| would be) (?:all|it|everything)[^.,]{0,30}|all (?:the help )?(?:that )?i(?:'ve)? (?:need|needed|want|wanted)|done|(?:the|your|my) help|helping|helping me|assistance|(?:i'm|i am) (?:ok|set|good))(?: from you| for me)? (?:for )?)\\b(?:later |earlier |for )?today(?:'?s)?\\b|\\bthis very day\\b|\\bsame[- ]day (?=appointment|booking|visit|service|slot)",
      shifted(0),
    ),
    rule('\\b(?:on )?(?:yesterday)\\b', shifted(-1)),
    rule('\\b(?:on |over )?(?:the )?weekend after next\\b', weekend(14)),
    rule('\\b(?:on |over )?(?:the )?weekend after (?:this|that)(?: one| weekend)?\\b', weekend(7)),
    rule('\\b(?:on |over )?next weekend\\b', weekend(7)),
    rule('\\b(?:on |over |at )?(?:this|the|the coming|this coming) weekend\\b|\\bweekends?\\b', weekend(0)),
    rule('\\b(?:on |any )?weekdays?\\b|(?<!\\b(?:later|earlier|early|late) )\\b(?:during|in) the week\\b|\\bmid ?week\\b', workweek),
    rule('\\b(?:the )?(?:early|beginning of|start of) next week\\b', weeks(7, 9)),
    rule('\\b(?:the )?(?:mid(?:dle)?)(?: of)? next week\\b', weeks(8, 10)),
    rule('\\b(?:the )?(?:late|later|end of) next week\\b', weeks(10, 13)),
    rule(
      '\\b(?:the )?(?:later|late|end of|rest of) (?:the|this) week\\b|\\blater (?:this|in the) week\\b|\\b(?:eow|end of week)\\b',
      (_, { today }) => range(today, mondayOf(today) + 6),
    ),
    rule('\\b(?:the )?week after next\\b', weeks(14, 20)),
    rule('\\b(?:the )?(?:any ?time |sometime )?(?:next|following|coming) week\\b', weeks(7, 13)),
    rule('\\b(?:any ?time |sometime )?this week\\b', (_, { today }) => range(today, mondayOf(today) + 6)),
    rule('\\b(?:any ?time |sometime )?(this|next) month\\b', ([which], context) => wholeMonth(which === 'next' ? 1 : 0, context)),
  ];
}

/** `Groups` hold the captured words; what was not captured is the empty string. */
function rule(source: string, read: (groups: Strings, context: DateContext) => Meaning | undefined): Rule<DateContext> {
  return { pattern: new RegExp(source, 'g'), read: (match, context) => read(strings(match), context) };
}
