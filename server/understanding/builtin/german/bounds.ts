/** "Bis Freitag", "erst ab dem 20.", "bin bis Montag weg": days that begin or end a stretch. Days are in English by now. */
import { type Row, row } from '../rephrasing.ts';
import { DAY as D, MONTH as M } from './names-of-days.ts';

const NAMED = `(?:(?:the|next|this|coming|early|late|end of|day after) )*(?:${D}|tomorrow|today|weekend|week|month|\\d{1,2}th|\\d{1,2} ${M}|easter|ascension day|pentecost|\\d+ days (?:before|after) \\w+)`;
const A_DAY = `(?:on )?(?=${NAMED}\\b)`;
const THE_DAY = `(?:on )?(${NAMED}(?:,? (?:the \\d{1,2}th|\\d{1,2} ${M}|next week|this week))?)`;
const BY_THE = '(?:am |zum |dem |den |das |die |der |einschliesslich |inklusive |zu )*';
const LITTLE = '(?: (?:leider|noch|schon|erst|auch|aber|ja|da|eh|wohl|voraussichtlich))*';
const I_AM = '(?:ich |wir )?(?:bin|sind)(?: (?:ich|wir))?';
const AWAY =
  '(?:weg|fort|verreist|unterwegs|im urlaub|in urlaub|auf urlaub|in den ferien|in ferien|auf reisen|auf (?:dienst|geschafts)reise|nicht da|nicht zuhause|nicht zu hause|nicht im lande?|abwesend|krank(?:geschrieben)?|verhindert|beschaftigt|ausgebucht|im ausland)';

export const BOUNDS: readonly Row[] = [
  // Who is away from Monday on comes before.
  row(`\\b${I_AM}${LITTLE} ab ${BY_THE}${THE_DAY}${LITTLE} ${AWAY}`, (_, day) => `before ${day}`),
  row(`\\bab ${BY_THE}${THE_DAY} ${I_AM}${LITTLE} ${AWAY}`, (_, day) => `before ${day}`),
  row(
    `\\b(?:(?:am|dem|den|der) )?(tag|woche) (vor|nach) ${BY_THE}${A_DAY}`,
    (_, unit, side) => `the ${unit === 'tag' ? 'day' : 'week'} ${side === 'vor' ? 'before' : 'after'} `,
  ),
  row(`\\b${I_AM}${LITTLE} (?:bis|until) ${BY_THE}${THE_DAY}${LITTLE} ${AWAY}`, (_, day) => `i'm away until ${day}`),
  row(`\\b(?:bis|until) ${BY_THE}${THE_DAY} ${I_AM}${LITTLE} ${AWAY}`, (_, day) => `i'm away until ${day}`),
  row(`\\b${I_AM}${LITTLE} ${AWAY},? (?:bis|until) ${BY_THE}(?=${NAMED})`, "i'm away until "),
  row(
    `\\b(?:(?:ich |wir )?(?:bin|sind|komme|kommen)(?: (?:ich|wir))?)${LITTLE} (?:erst|fruhestens|nicht vor)(?: wieder)?(?: ab)? ${BY_THE}${THE_DAY}(?: wieder)? (?:zuruck|da|hier|zuhause|zu hause|heim|im lande?|wieder)\\b`,
    (_, day) => `i'm away until ${day}`,
  ),
  row(`\\b(?:erst )?(?:von )${A_DAY}([^.,!?]{3,30}?) (?:an|ab)(?= ?(?:$|[.,!?]|bin|habe|kann|geht|passt))`, 'from $1'),
  row(
    `\\b(?:(?:aber |bitte )?nicht (?:vor|fruher als|eher als)|(?:erst )?(?:fruhestens(?: ab)?|ab fruhestens)|erst ab) ${BY_THE}${A_DAY}`,
    'not before ',
  ),
  row(
    `\\b(?:(?:aber |bitte )?nicht (?:nach|spater als)|(?:bis )?(?:aller)?spatestens(?: bis)?|bis (?:maximal|hochstens)) ${BY_THE}${A_DAY}`,
    'until ',
  ),
  row(`(?<=\\b${NAMED}),? (?:aller)?spatestens\\b(?! ?(?:um |gegen |ab |bis )?\\d)`, ' at the latest'),
  row(`(?<=\\b${NAMED}),? oder (?:auch )?(?:danach|spater)\\b`, ' or later'),
  row(`(?<=\\b${NAMED}),? oder (?:auch )?(?:davor|vorher|fruher|eher)\\b`, ' or earlier'),
  row(`\\bbis (?:zum )?${BY_THE}${A_DAY}`, 'until '),
  row(`\\bab (?=${M}\\b)`, 'in '),
  row(`\\b(?:schon |gleich )?ab ${BY_THE}${A_DAY}`, 'from '),
  row(`\\b(?:noch )?(?:vor|fruher als|eher als) ${BY_THE}${A_DAY}`, 'before '),
  row(`\\b(?:nach|spater als) ${BY_THE}${A_DAY}`, 'after '),
];
