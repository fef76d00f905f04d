/** Days, weeks and months. "Morgen" is tomorrow and a morning, "over" is in and past: what stands beside them tells which. */
import { nthSaid, type Row, row, unitTeller } from '../rephrasing.ts';
import { MONTHS } from '../said.ts';
import { BOUNDS } from './bounds.ts';
import { WEEKDAY as D } from './pieces.ts';

const WEEKDAYS =
  'maandag monday|dinsdag tuesday|woensdag wednesday|donderdag thursday|vrijdag friday|zaterdag saturday|zondag sunday'.split('|');
const NAMES = MONTHS.split('|');
const MONTH_WORDS =
  'januari january|februari february|maart march|april april|mei may|juni june|juli july|augustus august|september september|oktober october|november november|december december'.split(
    '|',
  );
const SHORT =
  'jan january|febr? february|mrt march|apr april|jun june|jul july|aug august|sept? september|o[kc]t october|nov november|dec december'.split(
    '|',
  );
const M = `(${MONTHS})`;
const DAY_PART = '(ochtend|morgen|voormiddag|vroeg|middag|namiddag|avond|nacht)';
const PARTS: Readonly<Record<string, string>> = { middag: 'afternoon', namiddag: 'afternoon', avond: 'evening', nacht: 'night' };
const NTH: Readonly<Record<string, string>> = { eerste: 'first', '1e': 'first', tweede: 'second', '2e': 'second', laatste: 'last' };
const PLACE = '(eerste|tweede|\\de|laatste)';
const UNIT = '(dag(?:en)?|dagjes|weken|weekjes|weekje|week|maanden|maand|jaar|jaren)';
const NEXT = '(?:volgende|komende|aankomende|aanstaande|eerstvolgende)';
const COMING = '(?:komende|aankomende|aanstaande|eerstvolgende|eerstkomende|deze komende)';
const PAST = '(?:afgelopen|vorige|voorgaande|verleden|laatste|jongstleden)';

/** Days that are the same every year; Easter and its like are left to the engine. */
const HOLIDAYS: readonly Row[] = [
  row('\\b(?:tweede|2e) kerstdag\\b', '26 december'),
  row('\\b(?:eerste |1e )?kerst(?:dag|mis)?\\b(?!\\w|avond)', '25 december'),
  row('\\bkerstavond\\b', '24 december'),
  row('\\b(?:oudjaar(?:sdag|savond)?|oudejaars(?:dag|avond)|oud en nieuw)\\b', '31 december'),
  row('\\b(?:nieuwjaars?(?:dag)?)\\b', '1 january'),
  row('\\b(?:sinterklaas(?:avond)?|pakjesavond)\\b', '5 december'),
  row('\\b(?:de volgende )?koningsdag\\b', '27 april'),
  row('\\bbevrijdingsdag\\b', '5 may'),
  row('\\bdag van de arbeid\\b', '1 may'),
  row('\\bvalentijns?(?:dag)?\\b', '14 february'),
  row('\\ballerheiligen\\b', '1 november'),
  row('\\bwapenstilstand(?:sdag)?\\b', '11 november'),
  row('\\b(?:tweede|2e) paasdag\\b|\\bpaasmaandag\\b', 'easter monday'),
  row('\\b(?:(?:de )?(?:volgende|eropvolgende|komende) )?(?:pasen|(?:eerste |1e )?paasdag|paaszondag)\\b', 'easter'),
  row('\\bgoede vrijdag\\b', 'good friday'),
  row('\\b(?:tweede|2e) pinksterdag\\b|\\bpinkstermaandag\\b', 'whit monday'),
  row('\\bpinksteren\\b|\\b(?:eerste |1e )?pinksterdag\\b', 'pentecost'),
  row('\\bhemelvaart(?:sdag)?\\b', 'ascension day'),
  row('\\baswoensdag\\b', 'ash wednesday'),
  row('\\bcarnaval(?:smaandag)?\\b', '48 days before easter'),
  row('\\bpalm(?:pasen|zondag)\\b', 'palm sunday'),
  row('\\bwitte donderdag\\b', 'maundy thursday'),
  row('\\b(?:stille|paas)zaterdag\\b', 'holy saturday'),
  row('\\b(?:dodenherdenking|nationale herdenking)\\b', '4 may'),
  row('\\bdriekoningen\\b', '6 january'),
  row('\\bdierendag\\b', '4 october'),
  row('\\bsint-? ?(?:maarten|martinus)\\b', '11 november'),
  row('\\bnationale feestdag\\b', '21 july'),
  row('\\bprinsjesdag\\b', '3e dinsdag van september'),
  row('\\b(?:de )?(?:eerste|1e) advent(?:szondag)?\\b', 'sunday after 26 november'),
  row('\\bmoederdag\\b', "mother's day"),
  row('\\bvaderdag\\b', "father's day"),
];

/** The days that a week of a month may mean. */
const WEEK_OF: Readonly<Record<string, string>> = {
  eerste: 'between 1 $ and 7 $',
  tweede: 'between 8 $ and 14 $',
  '3e': 'between 15 $ and 21 $',
  laatste: 'end of $',
};

const unit = unitTeller({ d: 'day', w: 'week', m: 'month', j: 'year' });
const count = (word = '') => Number(word) || 1;
const part = (word = '') => PARTS[word] ?? 'morning';
const dayFirst = (date = '', month = '', year?: string) =>
  `${Number(date)} ${NAMES[Number(month) - 1] ?? ''}${year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`}`;
const isDate = (date = '', month = '') => Number(date) >= 1 && Number(date) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** Weekdays and parts of days, one word in Dutch. */
const DAYS: readonly Row[] = [
  row(`\\bovermorgen ?${DAY_PART}\\b`, (_, said) => `day after tomorrow ${part(said)}`),
  row('\\bovermorgen\\b|\\b(?:de )?dag na morgen\\b', 'day after tomorrow'),
  row('\\beergisteren\\b|\\b(?:de )?dag voor gisteren\\b', 'day before yesterday'),
  row('\\bgister(?:en)?(?:ochtend|middag|avond|nacht)?\\b', 'yesterday'),
  row('\\b(?:van(?:ochtend|morgen|voormiddag)|de(?:ze|s) (?:ochtend|morgen|voormiddag))\\b', 'this morning'),
  row('\\b(?:van(?:middag|namiddag)|deze (?:middag|namiddag))\\b', 'this afternoon'),
  row('\\b(?:van(?:avond|nacht)|deze avond)\\b', 'tonight'),
  row(`\\bmorgen ?${DAY_PART}\\b`, (_, said) => `tomorrow ${part(said)}`),
  ...WEEKDAYS.flatMap((pair): readonly Row[] => {
    const [dutch = '', said = ''] = pair.split(' ');
    return [
      row(`\\b${dutch}[ -]?${DAY_PART}\\b`, (_, when) => `${said} ${part(when)}`),
      row(`(?:'s |\\bop |\\b)${dutch}(?:s|en)\\b`, `${said}s`),
      row(`\\b${dutch}\\b`, said),
    ];
  }),
  row(`\\b(?:in de|de) morgen\\b|'s morgens\\b`, 'in the morning'),
  row('\\b(een|elke|iedere|hele|mooie|drukke|volgende) morgen\\b', '$1 morning'),
  row('\\b(?:de dag van )?morgen\\b', 'tomorrow'),
  row('\\b(?:later|straks|nog|eind van|einde van) vandaag\\b', 'later today'),
  row('\\b(?:vandaag|heden|(?:op )?deze dag)(?: nog)?\\b', 'today'),
  ...MONTH_WORDS.map((pair) => row(`\\b${pair.split(' ')[0]}\\b`, pair.split(' ')[1] ?? '')),
  ...SHORT.map((pair) => {
    const [word, said] = pair.split(' ');
    return row(`(?<=\\d[ -/]?|\\de (?:van )?|eerste (?:van )?|begin |eind |half )${word}\\b\\.?`, ` ${said}`);
  }),
  ...SHORT.map((pair) => row(`\\b${pair.split(' ')[0]}\\.?(?=[ -/]\\d)`, pair.split(' ')[1] ?? '')),
];

/** Numbers that are dates. Wherever Dutch is spoken the day comes first. */
const DATED: readonly Row[] = [
  row(`\\btussen (?:de )?(\\d{1,2})e? en (?:de )?(\\d{1,2})e? (?:van )?${M}`, 'between $1 $3 and $2 $3'),
  row(`\\b(?:van )?(?:de )?(\\d{1,2})e? ?(?:tot en met|tot|-) ?(?:de )?(\\d{1,2})e? (?:van )?${M}`, '$1 $3 to $2 $3'),
  row(
    "(?<![\\d.:]|\\b(?:om|rond|tegen|na|voor|tot|vanaf) )(\\d{1,2})\\.(0?[1-9]|1[0-2])\\.?(?= (?:om|rond|tegen|na|vanaf|tussen|in de)\\b| 's | \\d{1,2}[:.]\\d\\d| \\d+ uur)",
    (match, date, month) => (isDate(date, month) ? dayFirst(date, month) : match),
  ),
  row('(?<![\\d/.:-])(\\d{1,2})([-/.])(\\d{1,2})(?:\\2|, ?)((?:19|20)?\\d\\d)(?![\\d/]|[-.:]\\d)', (match, date, _, month, year) =>
    isDate(date, month) ? dayFirst(date, month, year) : match,
  ),
  row(
    '(?<![\\d/.:-]|\\b(?:tussen|van|na|om|rond) )(\\d{1,2})([-/])(\\d{1,2})(?![\\d/]|[-.:]\\d| ?(?:uur|minuten|dagen|weken|maanden|keer|personen|mensen|euro))',
    (match, date, _, month) => (isDate(date, month) ? dayFirst(date, month) : match),
  ),
  row('\\bop (\\d{1,2})\\.(\\d{1,2})\\.?(?![\\d]| ?uur)', (match, date, month) =>
    isDate(date, month) ? `on ${dayFirst(date, month)}` : match,
  ),
  row(
    `\\b(?:de )?${PLACE} ${D} (?:van|in) (?:de maand )?${M}`,
    (_, nth, day, month) => `${NTH[nth ?? ''] ?? nthOf(nth)} ${day} of ${month}`,
  ),
  row(
    `\\b(?:de )?${PLACE} ${D} (?:van|in) (de|deze|volgende|komende) maand`,
    (_, nth, day, which) => `${NTH[nth ?? ''] ?? nthOf(nth)} ${day} of ${/^de/.test(which ?? '') ? 'this' : 'next'} month`,
  ),
  row(`\\b(?:de )?(?:eerste|1e) (?:van )?${M}`, '1 $1'),
  row(`\\b(?:de )?(?:tweede|2e) (?:van )?${M}`, '2 $1'),
  row(
    `\\b(?:de )?(\\d{1,2})e?(?: van| -|,|-|/)? ?[-/]?${M}\\b(?:(?:,? | ?[-/])(?:van )?((?:19|20)\\d\\d))?`,
    (_, date, month, year) => `${date} ${month}${year === undefined ? '' : ` ${year}`}`,
  ),
  row(`\\b${M},? (?:de )?(\\d{1,2})e\\b`, '$2 $1'),
  row(`\\b${M} de eerste\\b`, '1 $1'),
  row(
    `\\b(?:de )?(\\d{1,2}|eerste|tweede)e? (?:van|in) (de|deze|volgende|komende) maand\\b`,
    (_, date, which) => `the ${nthOf(date)} of ${/^de/.test(which ?? '') ? 'this' : 'next'} month`,
  ),
  row(
    `\\b${D},? (?:de )?(?:(\\d{1,2})e|(eerste|tweede))(?! (?:keer|keus|optie))\\b`,
    (_, day, date, word) => `${day} the ${nthOf(date ?? word)}`,
  ),
  row(
    `\\b${D},? (?:de )?(\\d{1,2})(?![\\d:./-]|e\\b| ?(?:uur|minuten|over|voor|am|pm|personen|mensen|or|-|en (?:half|kwart|\\d+ uur))\\b| ${M})`,
    (match, day, date) => (Number(date) > 12 || / de /.test(match) ? `${day} the ${nthOf(date)}` : match),
  ),
  row(
    '\\b(op |tot |naar )?de (\\d{1,2})e(?! (?:keer|keus|optie|tijd|keuze|verdieping|mogelijkheid))\\b',
    (_, before, date) => `${/^(?:naar|tot)/.test(before ?? '') ? 'to ' : before === undefined ? '' : 'on '}the ${nthOf(date)}`,
  ),
  row('\\bop de (eerste|tweede)(?= ?(?:$|[.,!?]|om|terug|\\d))', (_, word) => `on the ${nthOf(word)}`),
  row(
    "\\bop (\\d{1,2})(?= ?(?:$|[.,!?](?!\\d)|om |rond |tegen |na |tussen |vanaf |terug|graag|alstublieft|in de |'s |komen|langs|or |kan\\b|lukt|past))",
    (match, date) => (Number(date) <= 31 ? `on the ${nthOf(date)}` : match),
  ),
];

/** Weeks, weekends and months, counted from today. */
const WEEKS: readonly Row[] = [
  row('\\bdeze(?: week)? (?:or|en) (?:volgende|komende) week\\b', 'in the next 2 weeks'),
  row(`\\b(?:${D}|tomorrow|today) over (?:een|1|acht) (?:weekje|week|dagen)\\b`, (match, day) =>
    day === undefined ? (match.startsWith('today') ? 'in 7 days' : 'in 8 days') : `${day} week`,
  ),
  row('\\btoday over (?:14|veertien) dagen\\b|\\btoday over 2 weken\\b', 'in 14 days'),
  row('\\btomorrow over (?:14 dagen|2 weken)\\b', 'in 15 days'),
  row(`\\b${D} over (\\d+) weken\\b`, '$1 in $2 weeks'),
  row(`\\bover (een|\\d+) (?:week|weken),? (?:op )?(?:de )?${D}`, (_, n, day) => `${day} in ${count(n)} weeks`),
  row(`\\bover (\\d+) ${D}(?:en|s)(?: vanaf nu)?`, '$1 $2s from now'),
  row(`\\b(\\d+) ${D}(?:en|s) (?:later|verder)`, '$1 $2s from now'),
  row(`\\b${D},? (?:van |in |van de |in de )*(?:de )?${NEXT} week\\b`, '$1 next week'),
  row(`\\b(?:in de |in )?${NEXT} week,? ?(?:-|op)? ?(?:de )?${D}`, 'next week $1'),
  row(`\\b${D},? (?:van |in )?deze week\\b|\\bdeze week ?(?:-|op)? ?${D}`, (_, one, other) => `${one ?? other} this week`),
  row(`\\b${D},? (?:van )?(?:de )?${PAST} week\\b|\\b${PAST} week ?(?:-|op)? ?${D}`, (_, one, other) => `${one ?? other} last week`),
  row(
    `\\b(?:het )?(?:begin|start) (?:van )?(?:de )?${NEXT} week\\b|\\b${NEXT} week,? (?:aan het )?begin\\b(?: van de week)?|\\bvroeg ${NEXT} week\\b|\\b(?:in het |het )?begin van (?:de|deze) week\\b|\\bna het weekend\\b`,
    'early next week',
  ),
  row(
    `\\b(?:het )?(?:eind|einde) (?:van )?(?:de )?${NEXT} week\\b|\\b${NEXT} week,? (?:aan het )?einde?\\b(?: van de week)?`,
    'late next week',
  ),
  row(`\\b(?:midden|halverwege|half) (?:van |in )?(?:de )?${NEXT} week\\b`, 'between tuesday next week and thursday next week'),
  row('\\b(?:midden|halverwege) (?:van |in )?(?:de|deze) week\\b', 'between tuesday and thursday'),
  row('\\b(?:op het |aan het |het )?(?:eind|einde) (?:van )?(?:de|deze) week\\b|\\blater (?:in )?(?:de|deze) week\\b', 'later this week'),
  row('\\b(?:de )?week (?:na volgende week|erna|daarna|daarop)\\b|\\bover-?volgende week\\b|\\b2 weken verder\\b', 'week after next'),
  row(`\\b(?:ergens |in de loop van |in |de |gedurende )*${NEXT} week\\b`, 'next week'),
  row('\\b(?:ergens |nog |in de loop van |in |gedurende )*(?:deze|van de) week\\b', 'this week'),
  row('\\b(?:in het |het |dit )?(?:volgend|volgende) weekend\\b|\\bweekend (?:daarop|erna|daarna|van volgende week)\\b', 'next weekend'),
  row('\\b(?:in het |het |dit |van het |komend |komende |aankomend |aanstaand )+weekend\\b|(?<!next )\\bweekend\\b', 'this weekend'),
  row(`\\b(?:het )?begin (?:van )?(?:de )?${NEXT} maand\\b`, 'between the 1st of next month and the 10th of next month'),
  row(
    `\\b(?:de )?(eerste|tweede|3e|laatste) week (?:van|in) ${M}`,
    (_, nth, month) => WEEK_OF[nth ?? '']?.replaceAll('$', month ?? '') ?? '',
  ),
  row('\\b(?:de |in de )?komende (\\d+ )?(dagen|weken)\\b', (_, n, word) => `in the next ${n ?? '4 '}${unit(word)}s`),
  row(`\\b(?:het )?begin (?:van )?${M}\\b`, 'between 1 $1 and 10 $1'),
  row(`\\b(?:half|medio|midden|halverwege) (?:in |van )?${M}\\b`, 'between 11 $1 and 20 $1'),
  row(`\\b(?:op |tegen )?(?:het )?(?:eind|einde) (?:van )?${M}\\b`, 'end of $1'),
  row(`\\b(?:op |tegen )?(?:het )?(?:eind|einde) (?:van )?(?:de )?${NEXT} maand\\b`, 'end of next month'),
  row('\\b(?:op |tegen )?(?:het )?(?:eind|einde) (?:van )?(?:(?:de|deze) )?maand\\b', 'end of this month'),
  row(`\\b${NEXT} maand\\b`, 'next month'),
  row('\\bdeze maand\\b', 'this month'),
  row(`\\b${D} ${COMING}|\\b${COMING} ${D}`, (_, one, other) => `this coming ${one ?? other}`),
  row(`\\bvolgende ${D}`, 'next $1'),
  row(`\\bdeze ${D}`, 'this $1'),
  row(`\\b${D} ${PAST}|\\b(?:de )?${PAST} ${D}`, (_, one, other) => `last ${one ?? other}`),
  row(`\\b(?:elke|iedere) ${D}`, 'every $1'),
  row(`\\b(?:volgende|komende) (?=\\d{1,2} ${M})`, ''),
];

/** So many days, weeks or months on or back. */
const COUNTED: readonly Row[] = [
  // A move by days is one by hours.
  row(
    '\\b(\\d+|een) (dag|dagen|dagje|week|weken) (eerder|vroeger|later)(?=[^.!]*\\?)',
    (_, n, word, way) => `${count(n) * (unit(word) === 'week' ? 168 : 24)} hours ${way === 'later' ? 'later' : 'earlier'}`,
  ),
  row(`\\bover een (week|dag|maand) or (\\d+)\\b`, (_, word, n) => `in ${n} ${unit(word)}s`),
  row(
    `\\b(?:over |binnen )?(\\d+|een) ${UNIT},? (?:gerekend )?(?:vanaf|na) (nu|today|tomorrow|yesterday)\\b`,
    (_, n, word, from) => `${count(n)} ${unit(word)}s from ${from === 'nu' ? 'now' : from}`,
  ),
  row(
    `\\b(?:over|binnen|in) (?:ongeveer |circa |zo'n )?(\\d+|een) ${UNIT}\\b(?! (?:geleden|eerder|vanaf))`,
    (_, n, word) => `in ${count(n)} ${unit(word)}s`,
  ),
  row(`\\b(\\d+|een) ${UNIT} (?:geleden|terug|eerder)\\b`, (_, n, word) => `${count(n)} ${unit(word)}s ago`),
  row(`\\b(\\d+|een) ${UNIT} (?:later|verder)\\b`, (_, n, word) => `${count(n)} ${unit(word)}s later`),
  row('\\b(?:de )?(?:dag (?:erna|daarna|erop|daarop)|volgende dag)\\b', 'next day'),
];

/** What stands before a day. */
const BEFORE_DAYS: readonly Row[] = [
  row(`\\bvan (?=(?:next |this |coming )*${D}.* (?:tot|tot en met|naar) )`, 'from '),
  row(`\\b(?:van|uit) (?=(?:next |this |coming |last )*${D}|tomorrow|today|\\d{1,2} ${M}|next|this|(?:on )?the \\d)`, 'of '),
  row(
    `\\b(?:tot en met|tot|naar) (?:op |de )?(?=(?:next |this |coming )*${D}|tomorrow|today|day after|\\d{1,2} ${M}|next|this|on the \\d)`,
    'to ',
  ),
  row(`\\bvoor (?:op |de )?(?=(?:next |this |coming )*${D}|tomorrow|today|day after|tonight|\\d{1,2} ${M}|next|this|on the \\d)`, 'for '),
  row(`\\bvanaf (?=(?:next |this |coming )*${D}|tomorrow|day after|\\d{1,2} ${M}|next|on the \\d)`, 'from '),
  row(`\\bna (?=(?:next |this |coming )*${D}|\\d{1,2} ${M})`, 'after '),
  row(`\\b(?:op|in) (?:de )?(?=(?:next |this |coming |last )*${D}|tomorrow|today|\\d{1,2} ${M}|first |last |next|this)`, 'on '),
  row(`\\bvanaf (?=${M}\\b)`, 'in '),
  row('\\b(for|to|of|from) on the (?=\\d)', '$1 the '),
];

/** Dutch "of" is "or", and is gone before English "of" comes to stand anywhere. */
const FIRST: readonly Row[] = [row('\\bof\\b', 'or'), row('\\bin plaats van\\b', 'instead of'), row('\\b24/7\\b', 'altijd')];

export const DATES: readonly Row[] = [...FIRST, ...HOLIDAYS, ...DAYS, ...DATED, ...WEEKS, ...COUNTED, ...BOUNDS, ...BEFORE_DAYS];

function nthOf(date = ''): string {
  const number = date === 'eerste' ? 1 : date === 'tweede' ? 2 : Number.parseInt(date, 10);
  return nthSaid(number);
}
