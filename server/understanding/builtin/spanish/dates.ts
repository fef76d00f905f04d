/** Days, weeks and months. The morning and tomorrow are one word; what stands beside it tells which. */
import { pairs, type Row, row, unitTeller } from '../rephrasing.ts';
import { WEEKDAY } from '../said.ts';
import { BOUNDS } from './bounds.ts';

const WEEKDAYS = [
  'lunes monday',
  'martes tuesday',
  'miercoles wednesday',
  'jueves thursday',
  'viernes friday',
  'sabados? saturday',
  'domingos? sunday',
];
const MONTHS = [
  'enero january',
  'febrero february',
  'marzo march',
  'abril april',
  'mayo may',
  'junio june',
  'julio july',
  'agosto august',
  'sep?tiembre september',
  'octubre october',
  'noviembre november',
  'diciembre december',
];
const SHORT = 'ene jan|feb feb|mar mar|abr apr|may may|jun jun|jul jul|ago aug|sept? sep|oct oct|nov nov|dic dec'.split('|');
const NAMES = [
  '',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const D = `(${WEEKDAY})`;
const M = '((?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)';
const NTH: Readonly<Record<string, string>> = { primer: 'first', segundo: 'second', tercer: '3rd', cuarto: '4th', ultimo: 'last' };
const ORDINALS = 'primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo'.split(' ');
const PARTS_OF_MONTH: Readonly<Record<string, string>> = { p: 'early', c: 'early', i: 'early', m: 'mid', f: 'late' };
const UNIT = '(dias?|semanas?|mes(?:es)?|anos?)';

const unit = unitTeller({ d: 'day', s: 'week', m: 'month', a: 'year' });

const NUMERALS = ['', '1st', '2nd', '3rd', '4th', '5th'];
const MOVES =
  '(?:cambi|mov|muev|pas|aplaz|pospon|adelant|atras|retras|modific|reprogram|reagend)(?:ar|er|[aeo]|en|es|as)(?:me)?(?:l[ao]s?|mel[ao]s?)?';

/** Days with a name of their own, and how the engine calls them. */
const HOLIDAYS = [
  ['noche ?buena|vispera de navidad', 'christmas eve'],
  ['noche ?vieja|vispera de ano nuevo', "new year's eve"],
  ['ano nuevo', "new year's day"],
  ['navidad(?:es)?', 'christmas'],
  ['(?:epifania|(?:dia de )?(?:los )?reyes(?: magos)?)', '6 january'],
  ['san valentin|(?:dia de )?los enamorados', '14 february'],
  ['miercoles de ceniza', 'ash wednesday'],
  ['domingo de ramos', 'palm sunday'],
  ['jueves santo', 'maundy thursday'],
  ['viernes santo', 'good friday'],
  ['sabado santo', 'easter saturday'],
  ['lunes de pascua', 'easter monday'],
  ['(?:la )?semana santa', 'between palm sunday and easter'],
  ['(?:martes de )?carnaval(?:es)?', 'shrove tuesday'],
  ['(?:domingo de )?(?:pascua|resurreccion)', 'easter'],
  ['(?:dia de )?(?:todos los santos)', '1 november'],
  ['(?:dia de )?(?:los )?muertos', '2 november'],
  ['(?:dia de )?la hispanidad|(?:dia )?del pilar', '12 october'],
  ['(?:dia de )?la constitucion', '6 december'],
  ['(?:dia de )?la inmaculada', '8 december'],
] as const;

export const DATES: readonly Row[] = [
  // "¿Me la cambia para el viernes?" names the day it is moved to.
  row(
    `\\b(${MOVES}\\b[^,.?!]{0,30}?) para (?:el |la )?(?=(?:este |proximo |dia )*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|\\d))`,
    '$1 al ',
  ),
  // Of the list that was offered, or the day.
  row(
    '^((?:si|yes|ok|vale|pues|mejor)?,? ?)el ([2-5])(?= ?(?:$|[,.!]|por favor|gracias))',
    (_, before, n) => `${before}the ${NUMERALS[Number(n)] ?? ''}`,
  ),
  row('\\bfeli(?:z|ces) (?=navidad|ano|reyes|pascua)', 'happy '),
  ...HOLIDAYS.map(([words, said]) => row(`\\b(?:el |la )?(?:dia de )?(?:${words})\\b`, ` ${said} `)),
  row('\\b(?:el )?dia (?:despues|siguiente) (?:de|a) manana\\b|\\bpasado manana\\b', 'day after tomorrow'),
  row('(?<!\\by )\\b(?:a )?media manana\\b', ' mid morning '),
  row('\\bmanana (?:por|en|a|de) la manana\\b|\\bmanana temprano\\b', 'tomorrow morning'),
  row('\\b(?:por|en|a|durante|de) las? mananas?\\b', 'in the morning'),
  row('\\b(?:esta) manana\\b', 'this morning'),
  row('\\b(?:la|una|toda la|las) mananas?\\b', 'the morning'),
  row('\\b(?:dentro de|en) (\\d+) semanas? (?:a partir de|desde) manana\\b', '$1 weeks from tomorrow'),
  row('\\b(?:dentro de|en) (?:1 |una )?quincena\\b', 'in 15 days'),
  row('\\bde hoy en (?:8|ocho)(?: dias)?\\b', 'in 7 days'),
  row('\\b(?:al )?(?:final(?:es|izar)?|fin) (?:del?|el) (?:dia|jornada)(?: de (?=manana))?\\b', ' end of the day '),
  row('\\b(?:para |el dia de |de )?manana(?: mismo)?\\b', ' tomorrow '),
  row('\\b(?:hoy mismo|hoy dia|hoy en dia|el dia de hoy|para hoy|de hoy|hoy)\\b', ' today '),
  row('\\b(?:anteayer|antier|antes de ayer)\\b', 'day before yesterday'),
  row('\\b(?:ayer|anoche)\\b', 'yesterday'),
  ...pairs(WEEKDAYS),
  ...pairs(MONTHS),
  ...pairs(SHORT, '(?<=\\dº?(?: de |[ /-])|el primero de )', '\\b\\.?'),
  ...pairs(SHORT, '\\b', '(?=[ -/]\\d)'),
  row(`\\bmar (?=\\d|(?:a|por) la)`, 'tuesday '),
  row(`\\b(?:el )?(?:dia )?(?:primero|1º|1 º|1)(?: dia)?(?: de)? ${M}`, '1 $1'),
  row(
    `\\b(?:el )?(?:dia )?(${ORDINALS.join('|')})o?(?: dia)? (?:de|del mes de) ${M}`,
    (_, nth, month) => `${ORDINALS.indexOf(nth ?? '') + 1} ${month}`,
  ),
  row(
    `\\b(?:el )?(primer|segundo|tercer|cuarto|ultimo) ${D} de(?:l)? (?:mes de )?${M}`,
    (_, nth, day, month) => `${NTH[nth ?? ''] ?? ''} ${day} of ${month}`,
  ),
  row(
    `\\b(?:el )?(primer|segundo|tercer|cuarto|ultimo) ${D} del? (?:este )?mes(?! que|e)`,
    (_, nth, day) => `${NTH[nth ?? ''] ?? ''} ${day} of this month`,
  ),
  row('\\bfin(?:es)? de semana (?:que viene|proximo|siguiente)|\\bproximo fin de semana', 'next weekend'),
  row('\\b(?:este|el)? ?fin(?:es)? de semana\\b', ' this weekend '),
  row(`\\b${D} (?:de )?(?:la )?(?:semana (?:que viene|proxima|siguiente|entrante)|(?:proxima|siguiente|otra) semana)`, '$1 next week'),
  row(`(?:la )?(?:semana (?:que viene|proxima|siguiente|entrante)|(?:proxima|siguiente|otra) semana),? (?:el )?${D}`, 'next week $1'),
  row(`\\b${D} (?:de )?(?:la )?semana pasada`, '$1 last week'),
  row(`\\b${D} de esta semana`, '$1 this week'),
  row(
    `\\b(?:a )?(?:principios?|comienzos?|inicios?) de (?:la )?(?:semana (?:que viene|proxima|siguiente)|(?:proxima|siguiente) semana)`,
    'early next week',
  ),
  row(`\\b(?:a )?fin(?:es|ales?)? de (?:la )?(?:semana (?:que viene|proxima|siguiente)|(?:proxima|siguiente) semana)`, 'late next week'),
  row('\\b(?:para |en )?(?:la )?(?:semana (?:que viene|proxima|siguiente|entrante)|(?:proxima|siguiente|otra) semana)', ' next week '),
  row('\\besta (?:misma )?semana\\b', 'this week'),
  row(`\\b(?:el )?(?:dia )?(\\d{1,2}) de(?:l)? (?:(?:este|presente) mes|mes(?! que| prox| sig))\\b`, 'the $1th of this month'),
  row(`\\b(?:el )?(?:dia )?(\\d{1,2}) de(?:l)? (?:mes (?:que viene|proximo|siguiente)|proximo mes)`, 'the $1th of next month'),
  row('\\b(?:a )?(?:fin(?:es|ales?)?) de(?:l)? (?:este )?mes\\b', 'end of this month'),
  row('\\b(?:el )?(?:mes (?:que viene|proximo|siguiente)|proximo mes)', 'next month'),
  row('\\beste mes\\b', 'this month'),
  row(
    `\\b(?:a |hacia )?(principios?|comienzos?|inicios?|mediados|fin(?:es|ales)?) de ${M}`,
    (_, part, month) => `${PARTS_OF_MONTH[part?.[0] ?? ''] ?? ''} ${month}`,
  ),
  row(`\\b(?:el )?${D} (?:pasado|anterior)|\\b(?:el )?pasado ${D}`, (_, one, other) => `last ${one ?? other}`),
  row(`\\b(?:este|el) proximo (?=${D})`, (match) => (match.startsWith('este') ? 'this coming ' : 'next ')),
  row(`\\bproximo (?=${D})`, 'next '),
  row(`\\b(?:el |este )?${D} (?:que viene|proximo|siguiente)`, 'next $1'),
  row(`\\beste ${D}`, 'this $1'),
  row(`\\bproximo (?=\\d)`, ''),
  row(
    `\\b(\\d{1,2})(?:º)?(?: de| del| -|,)? ?-?${M}\\b(?:,? (?:de |del )?(?:ano )?((?:19|20)\\d\\d))?`,
    (_, date, month, year) => `${date} ${month}${year === undefined ? '' : ` ${year}`}`,
  ),
  row(`\\b${M} (\\d{1,2}),? (?:de |del )((?:19|20)\\d\\d)`, '$1 $2 $3'),
  row(`\\b${M}-((?:19|20)\\d\\d)-(\\d{1,2})`, '$3 $1 $2'),
  row(
    '\\b(?:el )?(?:dia )?(\\d{1,2}) del? (1[0-2]|0?[1-9])(?: del? ((?:19|20)\\d\\d))?(?! ?(?:de la|:|h\\b|am|pm| a ))',
    (_, date, month, year) => `${date} ${NAMES[Number(month)] ?? ''}${year === undefined ? '' : ` ${year}`}`,
  ),
  row(`\\b${D},? (?:el )?(?:dia )?(\\d{1,2} ${M})`, '$1 $2'),
  row(`\\b${D},? (?:el )?(?:dia )?(\\d{1,2})(?![\\d:.º/h-]| ?(?:am|pm|h\\b|de la|del? |y (?:media|cuarto)|menos|en punto))`, '$1 the $2th'),
  row(
    '\\b(?:el |para el |del |al )dia (\\d{1,2})(?![\\d:/-])|\\bdia (\\d{1,2})(?![\\d:/-])',
    (_, one, other) => `on the ${one ?? other}th`,
  ),
  row(`\\b(?:el |para el |al )(\\d{1,2})(?![\\d:/.-]| ?(?:am|pm|h\\b|${M}))`, 'on the $1th'),
  row(`\\b(?:en|dentro de) (\\d+|un|una) ${UNIT}(?! (?:mas|atras))`, (_, n, word) => `in ${Number(n) || 1} ${unit(word ?? '')}s`),
  row(`\\bhace (\\d+|un|una) ${UNIT}`, (_, n, word) => `${Number(n) || 1} ${unit(word ?? '')}s ago`),
  row(`\\b(\\d+|un|una) ${UNIT} (?:atras|antes)(?! de)`, (_, n, word) => `${Number(n) || 1} ${unit(word ?? '')}s ago`),
  row(`\\b(\\d+) ${UNIT} (?:mas tarde|despues)(?! de)`, (_, n, word) => `${n} ${unit(word ?? '')}s later`),
  row('\\b(?:el )?(?:dia siguiente|siguiente dia|proximo dia)\\b', 'next day'),
  row(`\\bdel (\\d{1,2})(?= ?(?:$|[,.?!]))`, ' on the $1th'),
  row('(?:^|\\bel |\\bal |\\bpara el )(\\d{1,2})-(\\d{1,2})(?= ?(?:$|[,.?!]| a las))', '$1/$2'),
  ...BOUNDS,
  row(`\\b(?:durante|en|para) (?=${M}\\b)`, 'in '),
  row(`\\b(?:del|de) (?=${D})`, 'of '),
  row(`\\b(?:a|al) (?=${D})`, 'to '),
  row(`\\b(?:los|las|el|la|para el|para|en) (?=(?:next |this |last |this coming )?${D})`, ''),
  row(`\\bel (?=\\d{1,2} ${M}|\\d{1,2}[/.-]\\d)`, ''),
];
