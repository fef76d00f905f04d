/** "Nog voor vrijdag", "pas na de 20e", "ik ben tot maandag weg": days that begin or end a stretch. Days are in English by now. */
import { type Row, row } from '../rephrasing.ts';
import { MONTHS } from '../said.ts';
import { WEEKDAY as D } from './pieces.ts';

const M = `(?:${MONTHS})`;
const NAMED = `(?:(?:the|next|this|coming|early|late|later|end of|day after) )*(?:${D.replace('(', '(?:')}|tomorrow|today|weekend|week|month|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} ${M}|easter|ascension day|pentecost)`;
const A_DAY = `(?:on )?(?=${NAMED}\\b)`;
/** A day that nobody says "for" of: a feast, the weekend, the end of something. */
const A_LIMIT = `(?:on )?(?=(?:the )?(?:this weekend|end of|24 december|25 december|31 december|easter|pentecost|ascension day))`;
const THE_DAY = `(?:on )?(${NAMED}(?:,? (?:the \\d{1,2}\\w\\w|\\d{1,2} ${M}|next week|this week))?)`;
const BY_THE = '(?:en met |aan |op |de |het )*';
const LITTLE = '(?: (?:helaas|nog|er|al|ook|maar|echter|zelf|sowieso|namelijk))*';
const I_AM = '(?:(?:ik|we|wij) )?(?:ben|zijn)(?: (?:ik|we|wij))?';
const AWAY =
  '(?:weg|op vakantie|met vakantie|op reis|in het buitenland|afwezig|niet aanwezig|niet thuis|er niet|niet|niet beschikbaar|niet in het land|onderweg|ziek|bezet|druk|verhinderd)';

export const BOUNDS: readonly Row[] = [
  // Who is away from Monday on comes before.
  row(`\\b${I_AM}${LITTLE} vanaf ${BY_THE}${THE_DAY}${LITTLE} ${AWAY}`, (_, day) => `before ${day}`),
  row(`\\bvanaf ${BY_THE}${THE_DAY} ${I_AM}${LITTLE} ${AWAY}`, (_, day) => `before ${day}`),
  row(`\\b${I_AM}${LITTLE} (?:tot|to) ${BY_THE}${THE_DAY}${LITTLE} ${AWAY}`, (_, day) => `i'm away until ${day}`),
  row(`\\b(?:tot|to) ${BY_THE}${THE_DAY} ${I_AM}${LITTLE} ${AWAY}`, (_, day) => `i'm away until ${day}`),
  row(`\\b${I_AM}${LITTLE} ${AWAY},? (?:tot|to) ${BY_THE}(?=${NAMED})`, "i'm away until "),
  row(
    `\\b(?:(?:(?:ik|we|wij) )?(?:ben|zijn|kom|komen)(?: (?:ik|we|wij))?)${LITTLE} (?:pas|niet voor)(?: weer)?(?: vanaf)? ${BY_THE}${THE_DAY}(?: weer)? (?:terug|thuis|er|in het land|beschikbaar)\\b`,
    (_, day) => `i'm away until ${day}`,
  ),
  row(`\\b(?:de )?(dag|week) (voor|na) ${BY_THE}${A_DAY}`, (_, unit, side) =>
    `the ${unit} ${side === 'voor' ? 'before' : 'after'} `.replace('dag', 'day'),
  ),
  row(
    `\\b(\\d+) (dagen|weken) (voor|na) ${BY_THE}${A_DAY}`,
    (_, n, unit, side) => `${n} ${unit === 'dagen' ? 'days' : 'weeks'} ${side === 'voor' ? 'before' : 'after'} `,
  ),
  row(
    `\\b(?:maar )?niet (?:voor|eerder dan|vroeger dan) ${BY_THE}${A_DAY}|\\b(?:(?:pas|ten vroegste|op (?:zijn|z'n|haar) vroegst) (?:op |vanaf )?)(?=${NAMED})`,
    'not before ',
  ),
  row(
    `\\bniet (?:na|later dan) ${BY_THE}${A_DAY}|\\b(?:uiterlijk|ten laatste|op (?:zijn|z'n) laatst|tot uiterlijk|tot en met) ${BY_THE}${A_DAY}`,
    'until ',
  ),
  row(`(?<=\\b${NAMED}),? (?:uiterlijk|ten laatste|op (?:zijn|z'n) laatst)\\b(?! ?(?:om |rond |tegen )?\\d)`, ' at the latest'),
  row(`(?<=\\b${NAMED}),? or (?:later|daarna|erna)\\b`, ' or later'),
  row(`(?<=\\b${NAMED}),? or (?:eerder|vroeger|daarvoor|ervoor)\\b`, ' or earlier'),
  row(`\\bvanaf ${BY_THE}${A_DAY}`, 'from '),
  row(`\\b(?:pas )?na ${BY_THE}${A_DAY}`, 'after '),
  row(`\\bvoor ${BY_THE}${A_LIMIT}`, 'before '),
  // "Een afspraak voor vrijdag" is for Friday; where no visit stands before it, it is before Friday.
  row(
    `(?:(?<=^|[,;] |\\b(?:maar|and|en|het|liefst|ergens|kan|moet|komen) )voor|\\b(?:nog voor|eerder dan|vroeger dan)) ${BY_THE}(?!today|tomorrow|next week|this week|next month)${A_DAY}`,
    'before ',
  ),
];
