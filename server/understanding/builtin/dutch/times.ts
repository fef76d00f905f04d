/** Times of day, parts of the day, stretches of time. "Half 4" is half past three, "tien voor half 4" twenty past. */
import { clockBefore, clockSaid, type Row, row } from '../rephrasing.ts';
import { MONTHS } from '../said.ts';

const H = '(2[0-4]|1\\d|0?\\d)';
const UNIT =
  '(?:people|minutes|hours|days|weeks|uur|minuten|dag|dagen|week|weken|maand|maanden|personen|mensen|man|euro|kinderen|jaar|keer)';
/** A clock by now, and no number of something else. */
const C = `((?:2[0-4]|1\\d|0?\\d)(?::[0-5]\\d)?)(?![\\d:/]|,\\d| ?${UNIT}\\b)`;
const LENGTH = '(?:duur|gedurende|duurt|maximaal|minimaal|minstens|(?:sessie|les|bijles|massage|behandeling|afspraak|consult|blok) van)';

const PARTS: readonly Row[] = [
  row('\\b(?:liever |graag |maar )?niet te vroeg\\b', 'not before 10:00'),
  row('\\b(?:liever |graag |maar )?niet te laat\\b(?: in de middag| op de dag)?', 'not after 16:00'),
  row("\\b12 uur (?:'s nachts|in de nacht)|\\b(?:om )?(?:12 uur )?middernacht\\b", 'midnight '),
  row(
    "\\b12 uur (?:'s middags|in de middag|tussen de middag|lunchtijd)|\\b(?:het |op het )?middaguur\\b|\\bop de middag\\b|\\b12 uur (?=(?:op )?de middag)",
    'noon ',
  ),
  row('\\b(?:rond|tegen|omstreeks) de middag\\b', 'around noon'),
  row('\\b(?:voor de|eerder dan de) (?:middag|lunch)\\b', 'before noon'),
  row('\\bna de (?:middag|lunch)\\b|\\bna het middageten\\b', 'in the afternoon'),
  row(
    '\\b(?:tussen|over) de middag\\b|\\b(?:tijdens|in|rond|met|om) (?:de |mijn |het )?lunch(?:pauze|tijd|uur)?\\b|\\b(?:lunchpauze|lunchtijd)\\b',
    'lunchtime',
  ),
  row(
    "'s (?:ochtends|morgens) (?:heel )?vroeg\\b|\\bvroeg in de (?:ochtend|morgen)\\b|\\b(?:heel )?vroeg (?:in de |'s )?(?:ochtends?|morgens?)\\b|\\bin alle vroegte\\b|\\b(?:in the )?morning (?:heel )?vroeg\\b|\\b(?:heel )?vroeg (?:in the )?morning\\b|\\b(?:zo|heel) vroeg mogelijk in the morning\\b",
    'early morning',
  ),
  row("'s (?:ochtends|morgens|voormiddags)\\b|\\b(?:in|op) de (?:late )?(?:ochtend|voormiddag)\\b", 'in the morning'),
  row(
    '\\b(?:aan het |tegen het )?(?:eind|einde|laat) ?(?:van |in )?(?:de )?(?:middag|namiddag|afternoon)\\b|\\bafternoon laat\\b|\\blate (?:middag|namiddag)\\b',
    'late afternoon',
  ),
  row('\\bzo laat mogelijk\\b|\\b(?:aan het )?(?:eind|einde) (?:van )?(?:de )?(?:werk)?dag\\b', 'end of the day'),
  row(
    "'s (?:middags|namiddags)\\b|\\b(?:vroeg )?(?:in|op) de (?:middag|namiddag)\\b|\\b(?:aan het )?begin (?:van )?(?:de )?(?:middag|namiddag)\\b",
    'in the afternoon',
  ),
  row(
    "'s avonds\\b|\\b(?:in|op) de avond\\b|\\b(?:aan het )?begin (?:van )?(?:de )?avond\\b|\\bna het (?:avond)?eten\\b",
    'in the evening',
  ),
  row("'s nachts\\b|\\bin de nacht\\b", 'am'),
  row("\\bna (?:het |mijn |de |m'n )?(?:werk|werktijd|werken|kantoor(?:tijd|uren)?|uren)\\b", 'after 17:00'),
  row('\\bna (?:de |het )?school(?:tijd)?\\b', 'after 15:00'),
  row("\\bvoor (?:het |mijn |m'n )?(?:werk|werktijd|werken)\\b(?= ?(?:$|[.,!?]))", 'early morning'),
  row('\\b(?:de |een )?(?:ochtend|voormiddag)(?:en|je)?\\b', 'morning'),
  row('\\b(?:de |een )?(?:middag|namiddag)(?:en|je)?\\b', 'afternoon'),
  row('\\b(?:de |een )?avond(?:en|je)?\\b', 'evening'),
];

/** Stretches of time, before hours are looked for: "2 uur" is mostly an hour of the day, "over 2 uur" never. */
const STRETCHES: readonly Row[] = [
  row(
    '\\b(?:om de|elke|iedere) (\\d+) (?:uur|minuten|dagen|weken)\\b|\\b(\\d+) uur (?=per |van tevoren|vooraf|op voorhand|lang\\b|rijden|reizen|vertraging)',
    (_, every, long) => `${every ?? long} hours `,
  ),
  row(
    '(?<=\\b(?:zoon|dochter|hij|zij|ze|kind|\\w+tje) (?:is )?)(\\d{1,2})(?: jaar)?\\b(?! ?(?:uur|minuten|weken|dagen)|[:/.]\\d)|\\b(\\d{1,3}) jaar(?: oud)?\\b',
    (_, one, other) => `${one ?? other} years old`,
  ),
  row('(?<!\\bmy )\\b(?:\\d+ ?(?:tot|-|a) )?(\\d+) (?:personen|mensen|man|kinderen|kids|volwassenen)\\b', '$1 people'),
  row('\\b(?:rond |om |tegen )*een uur or (\\d{1,2})\\b', 'around $1'),
  row('\\b(?:anderhalf|1[,.]5) uur\\b|\\ban?derhalf uur\\b|\\b(?:een|1) uur en (?:een )?half\\b', '90 minutes'),
  row(
    '\\b(\\d)[,.]5 uur\\b|\\b(\\d) en een half uur\\b|\\b(\\d)(?:eneen|en)half uur\\b',
    (_, a, b, c) => `${Number(a ?? b ?? c) * 60 + 30} minutes`,
  ),
  row('\\b(?:een )?half ?uur(?:tje)?\\b', '30 minutes'),
  row('\\b(?:(\\d) |een |1 )?kwartier(?:en)?\\b', (_, n) => `${15 * (Number(n) || 1)} minutes`),
  row('\\b(\\d+) minuten\\b', '$1 minutes'),
  row("\\b(?:over|binnen|in) (?:zo'n |ongeveer |circa )?(\\d+|een) uur\\b(?! (?:'s|in the))", (_, n) => `in ${Number(n) || 1} hours`),
  row("\\b(?:over|binnen) (?:zo'n |ongeveer |circa )?(?=\\d+ minutes)", 'in '),
  row('\\b(\\d+|een) uur (later|eerder|vroeger|geleden)\\b', (_, n, way) => `${Number(n) || 1} hours ${wayOf(way)}`),
  row('\\b(\\d+) minutes (later|eerder|vroeger|geleden)\\b', (_, n, way) => `${n} minutes ${wayOf(way)}`),
  row(`\\b(${LENGTH}) (\\d|een) uur\\b`, (_, what, n) => `${what} ${60 * (Number(n) || 1)} minutes`),
  row(
    `\\b(?:voor |van )?(\\d|een) uur (?=lang\\b|durend|bijles|les\\b|massage|werk\\b|tijd\\b|nodig\\b)`,
    (_, n) => `${60 * (Number(n) || 1)} minutes `,
  ),
];

/** Said beside an hour: before the stretches, because "kwart over 2 uur" is none. */
const BESIDE: readonly Row[] = [
  row(`\\b(\\d{1,2})(?: min(?:uten|utes))? (voor|over|na) half ${H}(?: uur)?`, (_, m, side, h) =>
    clockSaid(hourBefore(h), 30 + (side === 'voor' ? -Number(m) : Number(m))),
  ),
  row(`\\bhalf ${H}(?: uur)?(?![\\d:])`, (_, h) => clockSaid(hourBefore(h), 30)),
  row(`\\bkwart (voor|over|na) ${H}(?: uur)?(?![\\d:])`, (_, side, h) => (side === 'voor' ? clockBefore(h, 15) : clockSaid(h, 15))),
  row(`\\b([1-9]|1\\d|2[0-9])(?: min(?:uten|utes))? (voor|over) ${H}(?![\\d:]| (?!uur)${UNIT}\\b)(?: uur)?`, (_, m, side, h) =>
    side === 'voor' ? clockBefore(h, Number(m)) : clockSaid(h, m),
  ),
];

const CLOCKS: readonly Row[] = [
  row(`\\b${H} uur (?:en )?([0-5]\\d)\\b(?! (?:${MONTHS}))`, '$1:$2'),
  row(`(?<![\\d/.:-]|€ ?)${H}[.]([0-5]\\d)(?![\\d]|\\.\\d| ?(?:euro|%))(?: ?uur)?`, '$1:$2'),
  row(`(?<![\\d/.:-])${H}:([0-5]\\d)(:[0-5]\\d)?(?: ?uur)`, '$1:$2'),
  row(`(?<![\\d/.:-])${H} ?(?:-|tot|à|a) ?${H} uur\\b`, 'between $1 and $2'),
  row(`\\b(?:precies |exact |stipt )?(?:om )?(?:precies |exact |stipt )?${H} or ${H} uur\\b`, 'at $1 or $2'),
  row(`(?<![\\d/.:-]|,)${H} uur\\b(?: precies| stipt| sharp)?`, '$1:00'),
];

const BOUNDS: readonly Row[] = [
  row(`\\bvan (?:om )?${C} naar (?:om )?(?=${C})`, 'from $1 to '),
  row(`\\b(?:tussen|van|vanaf) (?:om )?${C} ?(?:en|tot|-|a) ?(?:om )?${C}`, 'between $1 and $2'),
  row(`\\b(?:uiterlijk|ten laatste|niet later dan|op zijn laatst)(?: om| tot)? (?=${C})`, 'not later than '),
  row(
    `\\b(?:niet (?:eerder|vroeger) dan|ten vroegste|op z(?:ij|')n vroegst|niet voor|pas (?:na|vanaf|om))(?: om)? (?=${C})`,
    'not before ',
  ),
  row(`\\bniet na (?=${C})`, 'not after '),
  row(`\\b(?:later|na) (?:dan )?(?:om )?(?=${C})`, 'after '),
  row(`\\bvanaf (?:om |een uur or )?(?=${C})`, 'from '),
  row(`\\b(?:(?:vroeger|eerder) dan|tot aan) (?:om )?(?=${C})`, 'before '),
  row(`\\btot (?:om |maximaal |uiterlijk )?(?=${C})`, 'until '),
  row(
    `\\b(?:zo )?(?:rond|tegen|omstreeks|circa|ongeveer(?: om)?|plusminus|om en nabij|om ongeveer|om circa) (?:de klok van )?(?=${C})`,
    'around ',
  ),
  row(`\\bvoor (?=(?:around |at ))`, ''),
  row(`(?<=\\b(?:afspraak|alarm|reserver\\w*|boek\\w*|plek|plaats|gaatje) )voor (?=${C})`, 'at '),
  row(`\\bvoor (?=\\d{1,2}:\\d\\d)`, 'before '),
  // "Voor 2" may be for two people: a bare number is an hour only behind these.
  row(
    `(?<=(?:^|, |\\b(?:liefst|graag|ergens|nog|niet|ik|we|het|\\w*day|tomorrow|morning|afternoon|evening|week|weekend) ))voor (?=${C})`,
    'before ',
  ),
  row(`\\b(?:om|at) (?:precies |exact |stipt )?(?=${C}|noon|midnight)`, 'at '),
  row('\\b(at|around|before|after|from|until) (?:at|om) ', '$1 '),
  row('\\b(11(?::\\d\\d)?) in the afternoon', '$1 in the morning'),
  row(`(?:in the )?\\b(morning|afternoon|evening) ((?:after|before|from|until) ${C}|between ${C} and ${C})`, '$2 in the $1'),
];

const WAYS: readonly Row[] = [
  row(
    '\\b(?:liefst )?(?:zo (?:snel|gauw|spoedig|vlug|vroeg|rap) mogelijk|(?:de |het |jullie |uw )?(?:eerste?|eerstvolgende|eerst) (?:mogelijke |beschikbare |vrije )?(?:plek(?:je)?|plaats(?:je)?|gaatje|mogelijkheid|moment|gelegenheid|beschikbare|optie die vrij is)(?: (?:dat|die) (?:je|u|jullie) (?:hebt|heeft|hebben))?|met spoed|dringend|spoed|meteen|direct|hoe eerder hoe (?:beter|liever)|hoe sneller hoe beter)\\b',
    'asap',
  ),
  row('\\b(?:(?:een )?(?:beetje|ietsje|iets|wat|stuk|veel) )?later\\b(?! (?:today|this))(?! op de dag)', 'later'),
  row('\\blater op de dag\\b', 'later in the day'),
  row('\\b(?:(?:een )?(?:beetje|ietsje|iets|wat|stuk|veel) )?(?:vroeger|eerder)\\b(?! dan)', 'earlier'),
  row('\\b(?:op )?(?:dezelfde|hetzelfde) (?:tijd(?:stip)?|uur)\\b|\\bzelfde (?:tijd|uur)\\b', 'same time'),
];

export const TIMES: readonly Row[] = [...PARTS, ...BESIDE, ...STRETCHES, ...CLOCKS, ...BOUNDS, ...WAYS];

/** "Half 1" is 12:30. */
function hourBefore(hour = ''): number {
  return Number(hour) === 1 ? 12 : (Number(hour) + 23) % 24;
}

function wayOf(way = ''): string {
  return way === 'later' ? 'later' : /geleden|terug/.test(way) ? 'ago' : 'earlier';
}
