/** Days, weeks and months. */
import { nthSaid, pairs, type Row, row, unitTeller } from '../rephrasing.ts';
import { MONTHS as SAID_MONTHS, WEEKDAY } from '../said.ts';
import { BOUNDS } from './bounds.ts';

const WEEKDAYS =
  'lundis? monday,mardis? tuesday,mercredis? wednesday,jeudis? thursday,vendredis? friday,samedis? saturday,dimanches? sunday'.split(',');
const MONTHS =
  'janvier january,fevrier february,mars march,avril april,mai may,juin june,juillet july,aout august,septembre september,octobre october,novembre november,decembre december'.split(
    ',',
  );
const SHORT_MONTHS =
  'janv? january,fev|fevr|fevr february,avr april,juil|juill|jui|jul july,sept? september,oct october,nov november,dec december'.split(',');
const HOLIDAYS: Readonly<Record<string, string>> = {
  'mardi gras': '47 days before easter',
  'mercredi des cendres': 'ash wednesday',
  rameaux: 'palm sunday',
  'vendredi saint': 'good friday',
  'lundi de paques': 'easter monday',
  '(?:dimanche de )?paques': 'easter',
  '(?:jeudi de )?(?:le )?ascension': 'ascension',
  'lundi de (?:la )?pentecote': 'pentecost monday',
  '(?:dimanche de )?(?:la )?pentecote': 'pentecost',
  '(?:veille|reveillon) de noel': '24 december',
  noel: '25 december',
  'saint sylvestre': '31 december',
  'nouvel an|jour de le an': '1 january',
  'toussaint|jour des morts': '1 november',
  'fete du travail': '1 may',
  assomption: '15 august',
  epiphanie: '6 january',
  'saint valentin': '14 february',
  'saint jean': '24 june',
  armistice: '11 november',
  'fete nationale': '14 july',
  'saint nicolas': '6 december',
  chandeleur: '2 february',
  'fete des meres': "mother's day",
  'fete des peres': "father's day",
  '1e dimanche de le avent': 'sunday after 26 november',
};
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const D = `(${WEEKDAY})`;
const M = `(${SAID_MONTHS})`;
const NUMBER = '([12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:,? (?:de )?((?:19|20)\\d\\d))?';
const NEXT = '(?:prochaine?s?|pro|suivante?|qui (?:vient|suit|arrive)|de apres|a venir)';
const PAST = '(?:derniere?|passee?|precedente?)';
const UNIT = '(jours?|semaines?|mois|ans?|annees?)';
/** A number after which an hour is meant, not a day. */
const NO_HOUR =
  '(?![\\d:/.-]\\d|\\d|,? (?:(?:bis )?rue|avenue|boulevard|bd|place|chemin|allee|impasse|route|quai|etage)\\b| ?(?:h\\b|h\\d|heures|minutes|euros?|€|%|am\\b|pm\\b|ans\\b|personnes?))';

const unit = unitTeller({ j: 'day', s: 'week', m: 'month', a: 'year' });
/** "Huit jours" are a week, "quinze jours" are two. */
const amount = (n: string, word: string) => (word.startsWith('jour') && (n === '8' || n === '15') ? Number(n) - 1 : Number(n));
const nth = (date: string | number) => nthSaid(Number(date));
const PLACES: Readonly<Record<string, string>> = { '1e': 'first', '2e': 'second', '3e': '3rd', '4e': '4th', '5e': '5th' };
const place = (word: string) => PLACES[word] ?? 'last';

const NAMES: readonly Row[] = [
  ...Object.entries(HOLIDAYS).map(([french, said]) =>
    row(`\\b(?:(?:a|le|la|pour|au) )*(?:(?:jour|fete) (?:de )?(?:le |la )?)?(?:${french})\\b`, said),
  ),
  ...pairs(WEEKDAYS),
  ...pairs(MONTHS),
  ...pairs(SHORT_MONTHS, '(?<=\\de?(?: |[ /-])|le 1e )', '\\b\\.?'),
  ...pairs(SHORT_MONTHS, '\\b', '\\.?(?=[ -/]\\d)'),
];

const NEAR: readonly Row[] = [
  row('\\b(?:le )?apres demain\\b|\\b(?:le )?surlendemain\\b', 'day after tomorrow'),
  row('\\bavant hier\\b', 'day before yesterday'),
  row('\\bhier\\b', 'yesterday'),
  row('\\b(?:de ici |pour |des )?demain\\b', 'tomorrow'),
  row('\\b(?:le )?lendemain\\b|\\b(?:le )?jour (?:suivant|de apres|apres)\\b|\\b1 jour apres\\b', 'next day'),
  row('\\bde aujourdhui en (\\d+)\\b', (_, n) => `in ${amount(n ?? '', 'jours')} days`),
  row('\\b(?:pour |de |des )?aujourdhui(?: meme)?\\b|\\b(?:le|en) jour meme\\b|\\bce jour(?! la)', 'today'),
  row(`(?<!${D.replace('(', '(?:')}.*|today.*|tomorrow.*|toute |en |\\d )\\b(?:dans )?la journee\\b(?!.*(?:day\\b|tomorrow|\\d))`, 'today'),
];

const WEEKS: readonly Row[] = [
  row(`\\b${D} (?:de |dans |en )?(?:la )?(?:semaine ${NEXT}|prochaine semaine|autre semaine)`, '$1 next week'),
  row(`\\b(?:la )?semaine ${NEXT},? (?:le |ce |des )?${D}`, 'next week $1'),
  row(`\\b${D} (?:de |dans )?la semaine ${PAST}`, '$1 last week'),
  row(`\\bla semaine ${PAST}[ ,-]+(?:le )?${D}`, 'last week $1'),
  row(`\\b${D} (?:de |dans )?(?:cette|la) semaine(?: ci)?`, '$1 this week'),
  row(`\\bcette semaine(?: ci)?,? (?:le )?${D}`, 'this week $1'),
  row(`\\b${D} en 8\\b`, '$1 week'),
  row(`\\b${D} en 15\\b`, '2 weeks from $1'),
  row(`\\b${D} (?:dans|de ici) (\\d+) semaines?`, '$1 in $2 weeks'),
  row(`\\bdans (\\d+) semaines?,? (?:le )?${D}`, '$2 in $1 weeks'),
  row(`\\b(?:le )?(?:weekend|fin de semaine)s? ${NEXT}|\\b(?:le )?prochain weekend|\\bla prochaine fin de semaine`, 'next weekend'),
  row(`\\b(?:en |au |des le )?debut (?:de )?(?:la )?semaine(?: ${NEXT})?`, 'early next week'),
  row('\\bcelle de apres\\b', 'the week after next'),
  row('\\b(?:dans |pour )?la semaine du (?=\\d)', 'the week of le '),
  row(`\\b(?:en |a la |vers la )?fin (?:de )?(?:la )?semaine ${NEXT}|\\bfin de (?:la )?prochaine semaine`, 'late next week'),
  row('\\ben fin de (?:cette )?semaine\\b|\\bvers la fin de (?:la |cette )semaine\\b', 'end of the week'),
  row('(?<!next )\\b(?:(?:ce|le|du|au|pour le|pendant le|la|cette|ma|les) )?(?:weekend|fins? de semaine)s?\\b', 'this weekend'),
  row(`\\b(?:(?:dans|pour|des|de ici|pendant|courant|de|en) )?(?:la )?(?:semaine ${NEXT}|prochaine semaine)(?! \\d)`, 'next week'),
  row('\\b(?:(?:dans|pour|pendant|courant|de) )?(?:cette semaine(?: ci)?|la semaine(?= ?(?:$|[.,!?])))', 'this week'),
  row(`\\b(?:dans |pour )?dans (?:une |la )?huitaine(?: de jours)?\\b|\\bsous huitaine\\b`, 'in 7 days'),
  row('\\b(?:sous|dans (?:une|la)) quinzaine(?: de jours)?\\b', 'in 14 days'),
];

const MONTH_PARTS: readonly Row[] = [
  row(`\\b(?:la )?1e semaine (?:de |du mois de )?${M}`, 'first week of $1'),
  row(`\\b(?:la )?derniere semaine (?:de |du mois de )?${M}`, 'last week of $1'),
  row(
    `\\b(?:le )?([1-5]e|dernier) ${D} (?:de|du|en|du mois de) ${M}${YEAR}`,
    (_, which, day, month, year) => `${place(which ?? '')} ${day} of ${month}${year ? ` ${year}` : ''}`,
  ),
  row(`\\b(?:le )?([1-5]e|dernier) ${D} du mois ${NEXT}`, (_, which, day) => `${place(which ?? '')} ${day} of next month`),
  row(`\\b(?:le )?([1-5]e|dernier) ${D}(?: (?:du|de ce) mois)?(?! \\d)`, (_, which, day) => `${place(which ?? '')} ${day} of this month`),
  row(`\\b(?:le )?${NUMBER}e?(?: jour)? (?:du|de ce) mois ${NEXT}`, (_, date) => `the ${nth(date ?? '')} of next month`),
  row(`\\b(?:le )?${NUMBER}e?(?: jour)? (?:du|de ce) mois(?: ci)?\\b`, (_, date) => `the ${nth(date ?? '')} of this month`),
  row(`\\b(?:(?:a|vers|en|pour) )?(?:la |le )?fin (?:de |du )?(?:le )?mois ${NEXT}`, 'end of next month'),
  row(`\\b(?:(?:a|vers|en|pour) )?(?:la |le )?fin (?:de |du |de ce )?(?:le )?mois\\b`, 'end of this month'),
  row(`\\b(?:(?:a|vers|en|pour) )?(?:la |le )?fin (?:de |du mois de )?${M}`, 'end of $1'),
  row(`\\b(?:(?:en|au|vers|a|mi|pour) )*(?:la |le )?debut (?:de |du mois de )?${M}`, 'early $1'),
  row(`\\b(?:a la |vers la )?mi ${M}`, 'mid $1'),
  row(`\\b(?:debut |courant |dans |pour |en )*(?:du |le |au )?(?:mois ${NEXT}|prochain mois)`, 'next month'),
  row('\\b(?:dans |courant |pour )?(?:ce mois(?: ci)?|le mois(?= ?(?:$|[.,!?])))', 'this month'),
  row(`\\b(?:dans|au cours de) (?:le )?les ${UNIT} ${NEXT}`, (_, word) => `in the next ${unit(word ?? '')}s`),
  row(`\\b(?:dans )?les (\\d+) prochaine?s ${UNIT}`, (_, n, word) => `in the next ${n} ${unit(word ?? '')}s`),
];

const DATED: readonly Row[] = [
  row(`\\bdu ${NUMBER} au ${NUMBER}(?:e)? ${M}`, (_, from, to, month) => `${Number(from)} ${month} to ${Number(to)} ${month}`),
  row(
    `\\bentre le ${NUMBER} et le ${NUMBER}(?:e)? ${M}`,
    (_, from, to, month) => `between ${Number(from)} ${month} and ${Number(to)} ${month}`,
  ),
  row(`\\bdu ${NUMBER}e? au ${NUMBER}\\b${NO_HOUR}`, (_, from, to) => `the ${nth(from ?? '')} to the ${nth(to ?? '')}`),
  row(
    `\\b(?:le|du|au|ce) ${NUMBER} ?[/.] ?(1[0-2]|0?[1-9])(?![\\d/.-]| ?h)`,
    (_, date, month) => `${Number(date)} ${MONTH_NAMES[Number(month) - 1] ?? ''}`,
  ),
  row(`\\b(?:le )?${NUMBER}-((?:19|20)\\d\\d)-${M}`, '$1 $3 $2'),
  row(
    `\\b(?:le |du |ce |au )*(?:jour )?${NUMBER}e?(?: jour)?(?: de| du mois de| -|,|/)? ?[-/]?${M}\\b[/-]?${YEAR}`,
    (match, date, month, year) =>
      `${/^(?:le|ce) /.test(match) ? 'on ' : ''}${Number(date)} ${month}${year === undefined ? '' : ` ${year}`}`,
  ),
  row(
    `\\b${M}\\.?[ -](?:le )?${NUMBER}e?\\b${NO_HOUR}(?! \\d\\d\\b)${YEAR}`,
    (_, month, date, year) => `${Number(date)} ${month}${year === undefined ? '' : ` ${year}`}`,
  ),
  row(`\\b${M}\\.? (\\d{1,2})e?\\b(?= ?(?:\\d{1,2}:|,))`, '$2 $1'),
  row(
    `\\b(?:le |ce )?${D},? (?:le |ce )?${NUMBER} ?[/.-] ?(1[0-2]|0?[1-9])(?:[/.-]((?:20)?\\d\\d))?(?![\\d/-])`,
    (_, day, date, month, year) =>
      `${day} ${Number(date)} ${MONTH_NAMES[Number(month) - 1] ?? ''}${year === undefined ? '' : ` ${year.padStart(4, '20')}`}`,
  ),
  row(`\\b${D},? (?:le |ce |on )?(\\d{1,2} ${M})`, '$1 $2'),
  row(`(?<!(?:heures|h|:\\d\\d|\\d) )\\b(?:le )?${NUMBER},? ${D}\\b`, (_, date, day) => `${day} the ${nth(date ?? '')}`),
  row(
    `\\b(?:le )?${D},? (?:le |ce |du )?${NUMBER}e?${NO_HOUR}(?! (?:et|moins|trente)\\b)`,
    (_, day, date) => `${day} the ${nth(date ?? '')}`,
  ),
  row(
    '(?<=^|\\b(?:le|ce) )(0?[1-9]|[12]\\d|3[01])[ .](0[1-9]|1[0-2]|[1-9])[ .]((?:20)?\\d\\d)\\b(?! ?[:h])',
    (_, date, month, year) => `${date}/${month}/${year}`,
  ),
  row(
    '(?<=^|\\ble )(0?[1-9]|[12]\\d|3[01])[ .](0[1-9]|1[0-2])(?= ?(?:$|[,.!?]| a ))|^(1[3-9]|2\\d|3[01]) ([1-9])$',
    (_, date, month, other, its) => `${date ?? other}/${month ?? its}`,
  ),
  row(
    `\\b(?:(?:avant|apres) )?(?:le|au|du|ce) ${NUMBER}e?\\b${NO_HOUR}(?= ?(?:$|[.,!?;)]| (?!min|h\\b)[a-z]))`,
    (match, date) => `${/^(avant|apres) /.test(match) ? (match.startsWith('avant') ? 'before ' : 'after ') : ''}the ${nth(date ?? '')}`,
  ),
  row(`\\b(\\d{1,2}(?::\\d\\d)? ?[ap]m) en ${NUMBER}$`, (_, clock, date) => `${clock} the ${nth(date ?? '')}`),
];

const COUNTED: readonly Row[] = [
  // A move by days is one by hours.
  row(
    '\\b(\\d+) (jours?|semaines?) plus (tot|tard)(?=[^.!]*\\?)',
    (_, n, word, way) => `${Number(n) * (word?.startsWith('s') ? 168 : 24)} hours ${way === 'tard' ? 'later' : 'earlier'}`,
  ),
  row(`\\bilya (\\d+) ${UNIT}`, (_, n, word) => `${amount(n ?? '', word ?? '')} ${unit(word ?? '')}s ago`),
  row(
    `\\b(?:dans|de ici|sous) (?:environ |a peu pres )?(\\d+) ${UNIT}(?! (?:apres|plus tard))`,
    (_, n, word) => `in ${amount(n ?? '', word ?? '')} ${unit(word ?? '')}s`,
  ),
  row('\\b(?:dans|de ici|sous) (?:une )?quinzaine(?: de jours)?\\b', 'in 14 days'),
  row(`\\b(?:dans|de ici) quelques ${UNIT}`, (_, word) => `in 3 ${unit(word ?? '')}s`),
  row(`\\b(\\d+) ${UNIT} (?:plus tard|apres)\\b`, (_, n, word) => `${n} ${unit(word ?? '')}s later`),
  row(
    `\\b(\\d+) ${UNIT} a partir (?:de today|de maintenant)|\\b(\\d+) ${UNIT} a partir de +today`,
    (_, n, word, other, its) => `in ${n ?? other} ${unit(word ?? its ?? '')}s`,
  ),
];

const WHICH: readonly Row[] = [
  row(`\\b(?:le )?${D} de apres\\b`, '$1 after that'),
  row(`\\b(?:ce |le )?${D} (?:a venir|qui (?:vient|arrive))`, 'this coming $1'),
  row(`\\b(?:le |sur )?${D} (?:prochaine?s?|pro|suivant)\\b|\\b(?:le )?prochain ${D}`, (_, one, other) => `next ${one ?? other}`),
  row(`\\b(?:le )?${D} ${PAST}|\\bdernier ${D}`, (_, one, other) => `last ${one ?? other}`),
  row(`\\b(?:ce|cet) ${D}(?! \\d)`, 'this $1'),
  row(`\\bce (?=${D})`, ''),
  row(`\\b(?:courant|en|au mois de|pour le mois de|durant|pendant) (?:le mois de )?(?=${M}\\b)`, 'in '),
  row(`\\bentre (?=${D})`, 'between '),
  row(`\\b(?:de|du) ${D} (?:a|au) (?:le )?(?=${D})`, 'of $1 to '),
  row(`(?<=${D}|tomorrow|today) (?:a|au) (?=${D}|tomorrow|today)`, 'to'),
  row(`\\b(?:du|de) (?=${D}|today|tomorrow)`, 'of '),
  row(`\\bau (?=${D})`, 'to '),
  row(`\\b(?:pas (?:le|les|ce) )(?=${D})`, 'pas '),
  row(`\\b(?:les|le|la|pour le|sur|des|un|du) (?=(?:next |this |last |this coming )?${D})`, ''),
  row(`\\b(?:le|sur le|pour le) (?=\\d{1,2} ${M}|\\d{1,2}[/.-]\\d|\\d{4}-)`, ''),
  row(`\\b(?:sur le|sur) +(?=\\d{1,2}[/.-]\\d)`, ''),
];

/** In order: names first, then what holds more words before what holds fewer. */
export const DATES: readonly Row[] = [...NAMES, ...NEAR, ...WEEKS, ...MONTH_PARTS, ...DATED, ...COUNTED, ...BOUNDS, ...WHICH];
