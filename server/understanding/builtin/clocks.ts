/**
 * Times of day in English words: explicit ones before days are looked for ("3:30 pm"), bare hours after ("Tuesday at 3"),
 * because "June 3" holds no hour and "on the 3rd at 3" holds one.
 */
import type { DayNumber } from './calendar.ts';
import type { Daypart, Half, Meaning, Rule } from './mentions.ts';

/** What times are read against. */
export type ClockContext = {
  readonly today: DayNumber;
  /** Minutes since midnight, now. */
  readonly minutesNow: number;
  /** We asked for the time, or offered times: a bare number may well be an hour. */
  readonly expectsClock: boolean;
  /** One thing is offered: "1" takes it. */
  readonly isOneYes: boolean;
  /** Of the one time we offered. */
  readonly offeredHour: number | undefined;
};

const H = '(2[0-4]|1\\d|0?\\d)';
const M = '([0-5]\\d)';
const HALF = '(?: ?(am|pm|a(?= ?[.,!?]|$)|p(?= ?[.,!?]|$))(?![a-z]))';
const HOURS = '(?:hours?|hr|h)';
const MINUTES = '(?:minutes?)';
const N = '(\\d{1,3}|an?|1)';

/** Lengths that hold a number which is no hour: "1.5 hours", "1 hr 30", "90mins", "hour and a half". */
const DURATION_RULES: readonly Rule<ClockContext>[] = [
  rule(`\\b(\\d)(?:[.,]5| ?1/2) ?${HOURS}\\b`, ([h]) => duration(+h * 60 + 30)),
  rule('\\b(?:an? )?hour and a half\\b', () => duration(90)),
  rule('\\b(\\d) ?(?:hours?|hrs?) ?(?:and )?(\\d{2})(?: ?(?:minutes|mins?|m))?\\b(?! ?[ap]m|:)', ([h, m]) => duration(+h * 60 + +m)),
  rule('\\b(?:3|three) quarters of an hour\\b', () => duration(45)),
  rule('\\b(?:an )?hour[- ]long\\b', () => duration(60)),
  rule('\\b(\\d{2,3})(?:mins?|m|minutes?)\\b(?! (?:late|ago|away))', ([m]) => duration(+m)),
  rule('\\b(\\d)(?:hrs?|hours?)\\b(?! (?:late|ago|away|later|earlier|from|before|after))', ([h]) => duration(+h * 60)),
];

/** Stretches of time, amounts and numbers that are no time of day. */
export const AMOUNT_RULES: readonly Rule<ClockContext>[] = [
  rule(`\\b(?:in|within) ${N} ?${HOURS}(?: time|'s time)?\\b(?! (?:session|appointment))`, ([n], context) =>
    fromNow(count(n) * 60, context),
  ),
  rule(`\\b(?:in|within) ${N} ${MINUTES}(?: time)?\\b`, ([n], context) => fromNow(count(n), context)),
  ...DURATION_RULES,
  rule(
    "(?<=\\b(?:come|come (?:in|by|over|down)|pop (?:in|by)|see me|me in|free|available|open|anything|start|appointment)(?: for)? )(?:right |just )?now\\b|(?<=\\blet's go )(?:right )?now\\b|(?<!\\b(?:i'm|i am|we're|am|busy|work|meeting|not|n't|don't|can't|have|need|everything|else|all|fine|good|ok|no|that's|thanks)\\b[^.,?!]{0,40})\\b(?:right now|at (?:the present|this|the current) (?:moment|time))\\b",
    (_, context) => fromNow(0, context),
  ),
  rule(
    `\\b(?:in )?${N} days? (?:and )?${N} ${HOURS}(?: (?:later|from now)\\b| time\\b)?(?! (?:session|appointment))`,
    ([days, hours], context) => fromNow(count(days) * 1440 + count(hours) * 60, context),
  ),
  rule(`\\b${N} ${HOURS} from now\\b`, ([n], context) => fromNow(count(n) * 60, context)),
  rule(`\\b${N} ${MINUTES} from now\\b`, ([n], context) => fromNow(count(n), context)),
  rule(
    `\\b(?:by )?(?:about )?${N} ${HOURS} (later|earlier|sooner|back|forward|after that|before that|after|before)(?![a-z ]*\\d)\\b`,
    ([n, way]) => shift(way, count(n) * 60),
  ),
  rule(`\\b(?:by )?(?:about )?${N} ${MINUTES} (later|earlier|sooner|back|forward|after that|before that)\\b`, ([n, way]) =>
    shift(way, count(n)),
  ),
  rule(`\\b(later|earlier|back|forward|out|up) (?:by )?${N} ${HOURS}\\b`, ([way, n]) => shift(way, count(n) * 60)),
  rule(`\\b(later|earlier|back|forward|out|up) (?:by )?${N} ${MINUTES}\\b`, ([way, n]) => shift(way, count(n))),
  rule(`\\b(?:for )?(?:an?|the)? ?(\\d{1,2})(?:[ -])hours?(?: and (\\d{1,2}) minutes)?\\b(?! (?:ago|notice|late))`, ([h, m]) =>
    duration(+h * 60 + +m),
  ),
  rule('\\b(?:for )?an hour(?: and (\\d{1,2}) minutes)?\\b(?! (?:ago|late))', ([m]) => duration(60 + +m)),
  rule('\\b(?:for )?(?:an?|the)? ?(\\d{2,3})[ -]?minutes?\\b(?! (?:ago|late|notice|away|past|to|after|before|till|until|from)\\b)', ([m]) =>
    duration(+m),
  ),
  rule('[$£€] ?\\d[\\d.,]*|\\b\\d[\\d.,]* ?(?:dollars?|bucks|quid|pounds?|euros?|usd|percent|%|€|£)', () => ({ kind: 'noise' })),
  rule(
    '\\b\\d{1,3} (?:people|persons?|adults?|kids?|child(?:ren)?|guests?|nights|rooms?|of us|pax|years? old|times?|beds?|toddlers?|pets?|dogs?)\\b',
    () => ({ kind: 'noise' }),
  ),
  rule("\\b(?:(?:party|group) (?:of|size:?)|table for) \\d{1,2}\\b(?! ?(?:[ap]m\\b|:|o'clock))", () => ({ kind: 'noise' })),
  rule('(?<=\\b(?:booking|appointment|reservation|spots?|slots?) )for \\d\\b(?! ?(?:[ap]m\\b|[:/]))(?=[^.?!]* at \\d)', () => ({
    kind: 'noise',
  })),
  rule('\\b\\d{1,2}[ -]nights?(?= (?:stay|getaway|trip|break|in\\b|please))|(?<=\\b(?:for|a|an|only) )\\d{1,2} night\\b', () => ({
    kind: 'noise',
  })),
  rule('\\b\\d+ (?:hours?|minutes?) (?:ago|late|away|notice)\\b|\\b\\d+ (?:late|behind)\\b', () => ({ kind: 'noise' })),
];

/** Times that say clearly that they are times. */
export const CLOCK_RULES: readonly Rule<ClockContext>[] = [
  rule('\\b(?:12 )?(?:noon|midday)\\b|\\bmid-day\\b', () => exact(12, 0)),
  rule('\\b(?:12 )?mid[ -]?night\\b', () => exact(0, 0)),
  rule(`\\b3 quarters (?:past|after) ${H}(?: o'clock)?${HALF}?(?!\\d)`, ([h, half]) => beside(45, 'past', { h, half })),
  rule(`\\b(?:a )?(half|quarter) (past|after|to|of|till|before|from) ${H}(?: o'clock)?${HALF}?(?!\\d)`, ([part, side, h, half]) =>
    beside(part === 'half' ? 30 : 15, side, { h, half }),
  ),
  rule(`\\b(\\d{1,2})(?: minutes)? (past|to|till|of) ${H}(?: o'clock)?${HALF}(?!\\d)`, ([m, side, h, half]) =>
    beside(+m, side, { h, half }),
  ),
  rule(`\\b(\\d{1,2}) minutes (past|after|to|till|before|from) ${H}h?(?! ?[:\\d])(?: o'clock)?`, ([m, side, h]) =>
    beside(+m, side, { h, half: '' }),
  ),
  rule('\\b(?:a )?(half|quarter) (past|to)\\b(?! \\d)', ([part, side], { offeredHour }) =>
    offeredHour === undefined ? undefined : besideOffered(part === 'half' ? 30 : 15, side, offeredHour),
  ),
  rule(`\\b(5|10|15|20|25) (past|to|till) ${H}(?! ?[:\\d/])`, ([m, side, h]) => beside(+m, side, { h, half: '' })),
  rule(`\\bhalf ${H}${HALF}?(?![\\d:])`, ([h, half]) => clock(h, '30', half)),
  rule(`(?<![\\d/.:-])${H}(?:[:.h ]| h )${M}(?:[:.]\\d\\d)?${HALF}`, ([h, m, half]) => clock(h, m, half)),
  rule(`\\b(1[0-2]|0?[1-9])${M}${HALF}`, ([h, m, half]) => clock(h, m, half)),
  rule(`\\b${H}[ -](?:oh|o)[ -]?([1-9])${HALF}?\\b`, ([h, m, half]) => clock(h, m, half)),
  rule(`\\b${H} ?am(?: ?[/-] ?| or )pm\\b`, ([h]) => clock(h, '', '')),
  rule(`\\b${H} ?-?ish (am|pm)\\b`, ([h, half]) => clock(h, '', half)),
  rule(`\\b${H}(?: o'clock)? ?(am|pm)\\b`, ([h, half]) => clock(h, '', half)),
  rule(`(?<=(?:at|@|by|around|about|\\w+day|tomorrow|today) ?)${H}([ap])\\b(?!')`, ([h, half]) => clock(h, '', half)),
  rule(`(?<![\\d.:/-])${H}:${M}(?::\\d\\d)?(?![\\d:])(?: o'clock| ?h(?:ours|rs)?\\b)?`, ([h, m]) => clock(h, m, '')),
  rule('\\b([01]\\d|2[0-3])([0-5]\\d) ?(?:hrs?|hours?)\\b', ([h, m]) => exact(+h, +m)),
  rule(`\\b${H} ?h ?${M}?(?![a-z\\d])`, ([h, m]) => clock(h, m, '')),
  rule(`\\b${H}(?: ${M})? o'clock`, ([h, m]) => clock(h, m, '')),
  rule(
    `(?<=\\b(?:at|by|around|approximately|about|@|between|and|from) ?)${H}${M}\\b(?= ?(?:$|[.,!?](?!\\d)|on |in |at |please|for |tomorrow|today|tonight|this |next |\\w+day|or |and |to |- ?[\\d◆]|if |would|works|○|◇))`,
    ([h, m]) => clock(h, m, ''),
  ),
  rule(
    `(?<=\\b(?:at|by|around|about|after|before|until|till|to|from|for|between|@|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today) )${H}[. ]${M}(?![\\d.]|(?:st|nd|rd|th)| (?:people|minutes|hours))`,
    ([h, m]) => clock(h, m, ''),
  ),
];

/** Stretches of the day. */
export const PART_RULES: readonly Rule<ClockContext>[] = [
  rule('\\b(?:the )?(?:very )?end of (?:the )?(?=◇)', () => ({ kind: 'part', part: 'end' })),
  part('(?:the )?early(?: in the)? morning|(?:first|1st) thing(?: in the morning)?|(?:the )?crack of dawn', 'early'),
  part('(?:the )?late afternoon|after school(?! (?:run|drop))|late in the (?:day|afternoon)|later in the (?:day|afternoon)', 'late'),
  part(
    '(?:the )?(?:close of business|cob|eod|end of (?:the )?(?:work ?|business )?day|last thing|as late as (?:possible|you can|you have)|(?:the |your )?latest (?:you have|you(?:.ve| have) got|possible|available|slot|appointment|time)|(?<!my )last (?:slot|appointment|opening|available)(?: (?:slot|appointment))?(?: of the day)?)',
    'end',
  ),
  part('(?:mid[ -]|late )?mornings?', 'morning'),
  part('(?:at |around |over |during |on )?(?:my )?(?:lunch ?time|lunch(?: break| hour)?)', 'lunchtime'),
  part('(?:early |mid[ -])?afternoons?', 'afternoon'),
  part('(?:early |late )?evenings?|after work|nights?|night ?time', 'evening'),
];

/** "This morning", "tonight": today, and a stretch of it. Runs before the days. */
export const TODAY_PART_RULES: readonly Rule<ClockContext>[] = [
  rule('\\bthis (?=(?:early |late )?(?:morning|afternoon|evening|night)\\b)', (_, { today }) => ({ kind: 'day', day: today })),
  rule('\\bto(?=night\\b)', (_, { today }) => ({ kind: 'day', day: today })),
];

/** An hour that ends a stretch, and no number of something. */
const END_HOUR =
  '(?:1[0-2]|0?[1-9])(?::[0-5]\\d)?(?![\\d/:])(?! ?(?:st|nd|rd|th|%)\\b| (?:people|persons|weeks?|days?|times?|kids|months?|minutes?|hours?|of|nights?)\\b)';
const TO_HOUR = `(?= ?(?:-|to|til|till|until) ?${END_HOUR}`;

/** Hours that only their surroundings make hours; days, parts and clear times are marks by now. */
export const BARE_HOUR_RULES: readonly Rule<ClockContext>[] = [
  rule(`(?<=○ ?(?:at |around |about |by |@ ?|,|like )?)${H}(?:[: .]${M})?(?: ?-?ish)?(?![\\d:/]|(?:st|nd|rd|th)\\b)`, ([h, m]) =>
    clock(h, m, ''),
  ),
  rule(`\\b${H}(?:[: .]${M})?(?: ?-?ish)?(?= (?:in the |at |in )?(?:◇+ )?○)`, ([h, m]) => clock(h, m, '')),
  rule(
    `(?<=◇ ?(?:,|-)? ?(?:at |around |about |by |for |@ ?|like |maybe )?)${H}(?: ?-?ish)?(?= ?(?:$|[.,!?-](?!\\d)|or |to |and |please|works|if|would|is|thanks|should|for|with|◆|instead|then))`,
    ([h]) => clock(h, '', ''),
  ),
  rule(
    `(?<=(?:\\b(?:at|around|round|about|before|after|until|till|til|by|past|between|from|since|say|like|approx(?:imately)?|make it|than)|@|~) ?)${H}(?: ?-?ish)?(?! ?(?:[$£€%\\d:/-]|(?:st|nd|rd|th)\\b|people|of|more|other|days?|weeks?|months?|am|pm|[a-z]+ (?:street|road|ave)))(?![a-z])`,
    ([h]) => clock(h, '', ''),
  ),
  rule(
    `(?<=\\b(?:between|from|any ?time|sometime|say)(?: like| about)? )${H}(?::${M})?(?= ?(?:-|to|til|till|until|and|&) ?${END_HOUR})`,
    ([h, m]) => clock(h, m, ''),
  ),
  rule(`(?<=◇ ?,? ?)${H}(?::${M})?${TO_HOUR})`, ([h, m]) => clock(h, m, '')),
  rule(`(?<![\\d/.-])\\b${H}(?::${M})?${TO_HOUR} ?(?:on |this )?[◇○])`, ([h, m]) => clock(h, m, '')),
  rule(`(?<=◇ ?(?:at )?)${H}${M}(?= ?(?:$|[.,!?]|please|works|or |if |◇))`, ([h, m]) => clock(h, m, '')),
  rule(
    `(?<![\\d/.-]|\\b(?:room|flight|number|no|unit|suite|apartment|bus|train|gate|version) )\\b${H}\\.?([0-5][05])(?= (?:on )?◇)`,
    ([h, m]) => clock(h, m, ''),
  ),
  rule(`\\b${H} ?-?ish\\b`, ([h]) => clock(h, '', '')),
  rule(`(?<=◆ ?(?:or|and|to|-|until|till) ?(?:at |maybe )?)${H}(?! ?[:/\\d]|(?:st|nd|rd|th)\\b| [a-z]+s\\b)(?![a-z])`, ([h]) =>
    clock(h, '', ''),
  ),
  rule(`\\b${H}(?= ?(?:or|to|-|until|till) ?◆)`, ([h]) => clock(h, '', '')),
  rule(
    `(?<![\\d#])\\b${H}(?= ?(?:◇|instead|works|is (?:fine|good|great|perfect|ok|better)|would (?:work|be|suit)|suits|sounds good))(?! ?(?:◇+ )?(?:works )?for (?:me )?people)`,
    ([h]) => clock(h, '', ''),
  ),
  rule(
    `(?<=\\b(?:do|for|have|got|how about|what about|is|try|prefer|want|need|to|can i get|take|then|i mean|i meant|only) |\\* ?|\\b(?:sorry|actually|rather),? )${H}(?= ?(?:$|[.,!?](?!\\d)|please|instead|then|◇|free|open|available|ok\\b|possible|work|on ))`,
    ([h]) => clock(h, '', ''),
  ),
];

/** A whole text that is a number, where we are waiting for a time. */
export const EXPECTED_HOUR_RULES: readonly Rule<ClockContext>[] = [
  rule(`^(?:at |maybe |either )?${H}(?= ?(?:or|,) ?${END_HOUR}(?: ?(?:please|works|is fine))?[ .!?]*$)`, ([h], { expectsClock }) =>
    expectsClock ? clock(h, '', '') : undefined,
  ),
  rule(`^${H}(?::${M})?${TO_HOUR}[ .!?]*(?:please)?[ .!]*$)`, ([h, m], { expectsClock }) => (expectsClock ? clock(h, m, '') : undefined)),
  rule(
    `^(?:(?:yes|ok|um|no|hmm+|or|maybe|say|at|let's say|sorry),? )*${H}(?:[: .]?${M})?(?: ?(?:please|thanks|then|instead|works|is (?:fine|good|ok|great)))*(?:[ .!?]*$|,(?! ?[◆○]| ?\\d))`,
    ([h, m], context) => (context.expectsClock && !(h === '1' && context.isOneYes) ? clock(h, m, '') : undefined),
  ),
];

/** "Later", "a bit earlier", where no amount was said; "same time": no later at all. */
export const SHIFT_RULES: readonly Rule<ClockContext>[] = [
  rule(
    '\\b(?:(?:a )?(?:bit|little) )?too (early|soon|late)\\b(?! to\\b)|\\b(?:a )?(?:bit|little) (early|late)\\b(?! to\\b)',
    ([too, bit], { expectsClock }) => (expectsClock ? shift((too || bit) === 'late' ? 'earlier' : 'later', undefined) : undefined),
  ),
  rule(
    '\\b(?:at )?(?:(?:the|that) )?same (?:time|hour|day)(?: (?:as|again|please|of day)\\b)?(?: (?:before|last time|usual|always|mine|now))?',
    () => shift('later', 0),
  ),
  rule(
    '(?<!\\b(?:see you|talk|you|no|call (?:you )?|text (?:you )?|til|until|speak|maybe|or|catch you|the|not|sooner or|much|something) |\\b(?:thanks|bye|all)\\b[^?]{0,30}[.!] ?)\\b(?:a (?:bit|little|tad|touch|smidge) |slightly |any |anything |somewhat |much |something |(?:a )?little bit )?(later|earlier|sooner)\\b(?! (?:◇|on\\b|one|slot|option|time|than ◆))(?! ?△)',
    ([way]) => shift(way, undefined),
  ),
  rule('(?<=\\b(?:push|move|put) (?:(?:it|that|this|my \\w+|the \\w+) )?)(back)\\b', ([way]) => shift(way, undefined)),
  rule('(?<=\\b(?:something|anything|any|much|not|the) )(later|earlier)\\b(?! (?:one|slot|option|◇|than ◆))', ([way]) =>
    shift(way, undefined),
  ),
];

/** "As soon as you can". */
export const EARLIEST_RULES: readonly Rule<ClockContext>[] = [
  rule(
    "\\b(?:asap|as early as (?:possible|you can)|a\\.s\\.a\\.p|as soon as (?:you can|possible|you're able|i can|we can)|soonest(?: possible)?|(?:the |your )?(?:very )?(?:earliest|soonest|first|next)(?: (?:possible|free|open))? (?:available(?: (?:time|slot|appointment|opening|date|day|spot))?|opening|slot|spot|availability|appointment(?: available| you have| you(?:'ve| have) got)?|you have|you(?:'ve| have) got|possible|one (?:available|you have)|time (?:available|you have|possible))|whenever you(?:'re| are) (?:free|available|open)(?: next)?|(?:the )?(?:sooner the better)|right away|straight away|immediately|next available|first available|earliest(?: (?:time|day|date))?|quickest|urgently)\\b",
    () => ({ kind: 'earliest' }),
  ),
];

type Strings = [string, string, string, string, string, ...string[]];

function rule(source: string, read: (groups: Strings, context: ClockContext) => Meaning | undefined): Rule<ClockContext> {
  return { pattern: new RegExp(source, 'g'), read: (match, context) => read(strings(match), context) };
}

function part(words: string, daypart: Daypart): Rule<ClockContext> {
  return rule(`\\b(?:${words})\\b`, () => ({ kind: 'part', part: daypart }));
}

function strings(match: RegExpExecArray): Strings {
  const [, a = '', b = '', c = '', d = '', e = ''] = match;
  return [a, b, c, d, e];
}

function count(word: string): number {
  return Number(word) || 1;
}

function clock(h: string, m: string, half: string): Meaning | undefined {
  const hour = +h;
  const minute = +m;
  if (hour > 24 || minute > 59) return undefined;
  if (half !== '' && hour > 12) return { kind: 'clock', hour: hour % 24, minute, half: undefined, isExact: true };
  if (hour > 12 || hour === 0) return exact(hour % 24, minute);
  const isPadded = h.length === 2 && h.startsWith('0') && half === '';
  return { kind: 'clock', hour, minute, half: halfOf(half), isExact: isPadded };
}

function exact(hour: number, minute: number): Meaning {
  return { kind: 'clock', hour, minute, half: undefined, isExact: true };
}

function halfOf(word: string): Half | undefined {
  return word === '' ? undefined : word.startsWith('a') ? 'am' : 'pm';
}

/** "Quarter to 3", "20 past 3". "From" is American for "past": fifteen minutes on from the hour. */
function beside(minutes: number, side: string, at: { h: string; half: string }): Meaning | undefined {
  const isBefore = side === 'to' || side === 'of' || side === 'till' || side === 'before';
  const hour = isBefore ? (+at.h + 23) % 24 : +at.h;
  const half = isBefore && +at.h === 12 && at.half !== '' ? (halfOf(at.half) === 'am' ? 'pm' : 'am') : halfOf(at.half);
  if (+at.h > 24 || minutes > 59) return undefined;
  if (+at.h > 12 || +at.h === 0) return exact(hour % 24, isBefore ? 60 - minutes : minutes);
  return { kind: 'clock', hour: hour === 0 ? 12 : hour, minute: isBefore ? 60 - minutes : minutes, half, isExact: false };
}

/** "Quarter past", said to an offer of 3: of that hour. */
function besideOffered(minutes: number, side: string, hour: number): Meaning {
  return side === 'to' ? exact((hour + 23) % 24, 60 - minutes) : exact(hour, minutes);
}

function fromNow(minutes: number, { today, minutesNow }: ClockContext): Meaning {
  const total = minutesNow + minutes;
  return { kind: 'moment', day: today + Math.floor(total / 1440), minutes: total % 1440 };
}

function shift(way: string, minutes: number | undefined): Meaning {
  const isEarlier = /earlier|sooner|before|up|forward/.test(way);
  return { kind: 'shift', direction: isEarlier ? 'earlier' : 'later', minutes };
}

function duration(minutes: number): Meaning | undefined {
  return minutes > 0 && minutes <= 1440 ? { kind: 'duration', minutes } : undefined;
}
