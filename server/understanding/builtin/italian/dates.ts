/** Days, weeks and months. */
import { pairs, type Row, row, unitTeller } from '../rephrasing.ts';
import { WEEKDAY } from '../said.ts';

const WEEKDAYS =
  'lunedi monday|martedi tuesday|mercoledi wednesday|giovedi thursday|venerdi friday|sabat[oi] saturday|domenica sunday|domeniche sunday'.split(
    '|',
  );
const MONTHS =
  'gennaio january|febbraio february|marzo march|aprile april|maggio may|giugno june|luglio july|agosto august|settembre september|ottobre october|novembre november|dicembre december'.split(
    '|',
  );
const SHORT = 'gen jan|feb feb|mar mar|apr apr|mag may|giu jun|lug jul|ago aug|sett? sep|ott oct|nov nov|dic dec'.split('|');
const D = `(${WEEKDAY})`;
const M = '((?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)';
const YEAR = '(?:,? (?:del |di |dell[oa] anno )?((?:19|20)\\d\\d))?';
const NTH: Readonly<Record<string, string>> = { prim: 'first', second: 'second', terz: '3rd', quart: '4th', ultim: 'last' };
const PLACE = '(prim|second|terz|quart|ultim)[oa]';
const UNIT = '(giorn[oi]|settiman[ae]|mes[ei]|ann[oi])';
const NEXT_WEEK = '(?:prossimo settimana|(?<!una )settimana (?:prossimo|che viene|entrante|successiva|dopo(?! (?:la )?prossimo)|ventura))';
/** What makes the number before it no date: it is a time, or counts something. */
const NO_DATE =
  '(?![\\d:/h-]|[.,]\\d| ?(?:[ap]m|h\\b|ore\\b|minuti|e (?:mezz|un quarto)|meno|di (?:sera|mattina|notte)|del (?:mattina|pomeriggio)|in punto|euro|€|giorni|settimane))';

/** The same where an article says that a date follows: "il 15 di sera". */
const NO_NUMBER = '(?![\\d:/h-]|[.,]\\d| ?(?:[ap]m|h\\b|ore\\b|minuti|euro|€|giorni|settimane))';

const unit = unitTeller({ g: 'day', s: 'week', m: 'month', a: 'year' });
const count = (word: string | undefined) => Number(word) || 1;
const ordinal = (date: string | number | undefined) => `${Number(date)}${['th', 'st', 'nd', 'rd'][Number(date)] ?? 'th'}`;

/** Of one date each; the street and the square of the same name are none. */
const HOLIDAYS: readonly Row[] = [
  ['vigilia (?:di |del )?(?:capodanno|anno nuovo)|san silvestro|(?:lo )?ultimo (?:giorno )?dell[oa] anno', '31 december'],
  ['vigilia(?: di natale)?', '24 december'],
  ['(?:giorno di )?natale', '25 december'],
  ['santo stefano', '26 december'],
  ['capodanno|primo (?:giorno )?dell[oa] anno', '1 january'],
  ['epifania|befana', '6 january'],
  ['san valentino|festa degli innamorati', '14 february'],
  ['festa della donna|festa delle donne', '8 march'],
  ['idi di marzo', '15 march'],
  ['festa del papa|(?:festa di )?san giuseppe', '19 march'],
  ['(?:festa|giorno|anniversario) della liberazione|(?<=^(?:la|alla) )liberazione', '25 april'],
  ['(?:festa|giorno) dei lavoratori|festa del lavoro', '1 may'],
  ['festa della mamma', 'second sunday of may'],
  ['festa della repubblica|(?<=^(?:la|alla) )repubblica', '2 june'],
  ['ferragosto', '15 august'],
  ['halloween', '31 october'],
  ['ognissanti|(?:(?:festa|giorno) (?:dei|di tutti gli)|tutti gli) santi', '1 november'],
  ['(?:festa|giorno) dei (?:morti|defunti)|(?<=^(?:gli|ai|dei) )morti', '2 november'],
  ['immacolata(?: concezione)?', '8 december'],
  ['pasquetta|lunedi (?:di pasqua|dell[oa] angelo)', 'easter monday'],
  ['venerdi santo', 'good friday'],
  ['giovedi santo', 'maundy thursday'],
  ['sabato santo', 'easter saturday'],
  ['domenica delle palme', 'palm sunday'],
  ['martedi grasso', 'shrove tuesday'],
  ['mercoledi delle ceneri', 'ash wednesday'],
  ['settimana santa', 'between palm sunday and easter'],
  ['pasqua', 'easter'],
].map(([name, said]) =>
  row(`(?<!\\b(?:via|viale|piazza|corso|chiesa|largo|buon|babbo) (?:(?:di|dei|della) )?)\\b(?:${name})\\b`, said ?? ''),
);

const WEEKS: readonly Row[] = [
  row(
    '\\b(?:nel |il |al |lo |per il )?(?:prossimo (?:fine settimana|weekend)|(?:fine settimana|weekend) (?:prossimo|che viene|dopo))',
    'next weekend',
  ),
  row('(?<!next )\\b(?:in |nel |il |al |lo |per il |di |a )?(?:questo )?(?:fine settimana|weekend)\\b', 'this weekend'),
  row(`\\b${D},? (?:di |del |della |nella |la )?${NEXT_WEEK}`, '$1 next week'),
  row(`\\b(?:la |nella |della |per la )?${NEXT_WEEK},? (?:di |il |la )?${D}`, 'next week $1'),
  row(`\\b${D} (?:di |del |della |nella |la )?settimana dopo (?:la )?prossimo`, '$1 week after next'),
  row('\\b(?:la |nella )?settimana dopo (?:la )?prossimo', 'week after next'),
  row(`\\b${D} (?:di |della )?(?:scorso settimana|settimana (?:scorso|passato))`, '$1 last week'),
  row(`\\b(?:la )?(?:scorso settimana|settimana (?:scorso|passato)),? (?:di )?${D}`, 'last week $1'),
  row(`\\b${D} (?:di |in )?questa settimana`, '$1 this week'),
  row(`\\b${D} (?:di )?(?:tra|in) (\\d|una) settiman[ae]`, (_, day, n) => `${day} in ${count(n)} weeks`),
  row(`\\b(?:tra|in) (\\d|una) settiman[ae],? (?:di |il |la )?${D}`, (_, n, day) => `${day} in ${count(n)} weeks`),
  row(`\\b${D} (?:a|in) 8\\b(?! giorni)`, '$1 week'),
  row(`\\b${D} (?:a|in) 15\\b(?! giorni)`, '2 weeks from $1'),
  row(
    `\\b(?:a |all[oa] |per |verso )?(?:lo )?(?:inizi|inizio|(?:gli |nei )?primi giorni) (?:della |di )?(?:la )?${NEXT_WEEK}`,
    'early next week',
  ),
  row(`\\b(?:a |alla |per |verso )?(?:la )?(?:fine|tardi) (?:della |di )?(?:la )?${NEXT_WEEK}`, 'late next week'),
  row(`\\b(?:a |verso )?(?:la )?meta (?:della |di )?(?:la )?${NEXT_WEEK}`, 'between tuesday next week and thursday next week'),
  row('\\b(?:alla |per la |verso )?(?:la )?fine (?:della |di questa )settimana', 'end of the week'),
  row('\\b(?:a |verso )?(?:la )?meta settimana\\b', 'wednesday'),
  row('\\b(?:per )?la prossimo(?= ?(?:$|[,.!?]))', 'next week'),
  row(`\\b(?:della |di )${NEXT_WEEK}`, 'of next week'),
  row(`\\b(?:alla |a )${NEXT_WEEK}`, 'to next week'),
  row(`\\b(?:per |in |nella |la )*${NEXT_WEEK}`, 'next week'),
  row('\\b(?:la |nella )?settimana (?:scorso|passato)|\\b(?:la )?scorso settimana', 'last week'),
  row('\\b(?:in |per |nella |entro )*(?:questa|la) settimana\\b(?! (?:di|del|che))|\\bin settimana\\b', 'this week'),
];

const MONTHLY: readonly Row[] = [
  row(
    `\\b(?:il |la |lo )?${PLACE} ${D} (?:di|del mese di|dell[oa]?) ${M}`,
    (_, nth, day, month) => `${NTH[nth ?? ''] ?? ''} ${day} of ${month}`,
  ),
  row(
    `\\b(?:il |la |lo )?${PLACE} ${D} del (prossimo )?mese( prossimo| che viene)?`,
    (_, nth, day, before, after) => `${NTH[nth ?? ''] ?? ''} ${day} of ${before || after ? 'next' : 'this'} month`,
  ),
  row(`\\b(?:il )?(primo|secondo|terzo) giorno di ${M}`, (_, nth, month) => `${{ p: 1, s: 2, t: 3 }[nth?.[0] ?? ''] ?? 1} ${month}`),
  row(`\\b(?:il |per il |al |del )?(?:giorno )?(?:primo|1°|1 °) (?:di )?${M}`, '1 $1'),
  row('\\b(?:il |per il )?(?:primo|1°?) del (?:prossimo mese|mese (?:prossimo|che viene))', 'the first of next month'),
  row('\\b(?:il )?(?:giorno )?(\\d{1,2}) (?:di|del) (?:questo mese|mese corrente|mese(?! prossimo| che| dopo))', 'the $1th of this month'),
  row('\\b(?:il )?(?:giorno )?(\\d{1,2}) del (?:prossimo mese|mese (?:prossimo|che viene|dopo))', 'the $1th of next month'),
  row('\\b(?:a|alla|per|entro) (?:la )?fine (?:del |di )?(?:prossimo mese|mese prossimo)', 'end of next month'),
  row('\\b(?:a|alla|per|verso|entro) (?:la )?fine (?:del |di questo )?mese', 'end of this month'),
  row(`\\b(?:(?:a|alla|per|verso|entro) )?(?:la )?fine (?:di )?${M}`, 'end of $1'),
  row(`\\b(?:a |ai |all[oa] |gli |nei )?(?:inizio|inizi|primi|primi giorni) (?:di |del mese di )?${M}`, 'early $1'),
  row(`\\b(?:a |verso )?(?:la )?meta (?:di )?${M}`, 'mid $1'),
  row('\\b(?:a |verso )?(?:la )?meta (?:del )?mese\\b', 'between the 12th and the 18th'),
  row(`\\b(?:la |nella )?${PLACE} settimana di ${M}`, (_, nth, month) => {
    const last = 7 * (['prim', 'second', 'terz', 'quart'].indexOf(nth ?? '') + 1);
    return last === 0 ? `end of ${month}` : `between ${last - 6} ${month} and ${last} ${month}`;
  }),
  row('\\b(?:il |nel |al |per il |del )?(?:prossimo mese|mese (?:prossimo|che viene|entrante|dopo))', 'next month'),
  row('\\b(?:in |nel |per )?questo mese\\b|\\bentro il mese\\b', 'this month'),
  row(
    `\\b(\\d{1,2})°?(?: (?:di|del|del mese di)| ?[-/]|\\.|,)? ?${M}\\b\\.?${YEAR}`,
    (_, date, month, year) => `${date} ${month}${year === undefined ? '' : ` ${year}`}`,
  ),
  row(`\\b${M}-((?:19|20)\\d\\d)-(\\d{1,2})`, '$3 $1 $2'),
];

export const DATES: readonly Row[] = [
  row('\\b(?:il giorno )?dopo ?domani\\b(?: lo altro)?|\\bdomani lo altro\\b', 'day after tomorrow'),
  row('\\b(?:(?:lo )?altro ?ieri|ieri lo altro|avant ?ieri)\\b', 'day before yesterday'),
  row('\\b(?:il giorno (?:dopo|seguente|successivo)|(?:lo )?indomani)\\b(?! (?:pasqua|natale|ferragosto|capodanno|santo))', 'next day'),
  row(
    '\\b(?:il )?giorno (dopo|prima) (?:di )?(?=pasqua|natale|ferragosto|capodanno|santo)',
    (_, side) => `the day ${side === 'dopo' ? 'after' : 'before'} `,
  ),
  row('\\bdomattina\\b|\\bdomani (?:in |di |nella )?mattina(?:ta)?\\b', 'tomorrow morning'),
  row('\\b(oggi|domani) a 8\\b', (_, from) => `in ${from === 'oggi' ? 7 : 8} days`),
  row('\\b(oggi|domani) a 15\\b', (_, from) => `in ${from === 'oggi' ? 14 : 15} days`),
  row('\\b(?:per |nella giornata di |di )?domani\\b', (match) => (match.startsWith('di ') ? 'of tomorrow' : 'tomorrow')),
  row('\\b(?:per |di )?(?:questo )?oggi(?: stesso)?\\b|\\bin giornata\\b|\\b(?:in )?questo giorno\\b|\\bin giornata odierna\\b', (match) =>
    match.startsWith('di ') ? 'of today' : 'today',
  ),
  row('\\bieri\\b|\\b(?:il giorno (?:passato|prima)|lo ultimo giorno)\\b(?! (?:di|del))', 'yesterday'),
  ...HOLIDAYS,
  ...pairs(WEEKDAYS),
  ...pairs(MONTHS),
  ...pairs(SHORT, '(?<=\\b\\d{1,2}°?(?: di | ?[/-] ?| )|primo (?:di )?)', '\\b(?! mattina)\\.?'),
  ...pairs(SHORT, '\\b', '(?=-\\d)'),
  row('\\bmar\\b(?!\\.? ?-)', 'tuesday'),
  row('\\bsett\\b', 'settimana'),
  ...WEEKS,
  ...MONTHLY,
  row(`\\b(?:ogni|tutt[ie] (?:gli|le)) ${D}`, 'every $1'),
  row(
    `\\b(?:il |la )?${D} (?:scorso|passato)|\\b(?:il |la |lo )?(?:scorso|ultim[oa]) ${D}(?! (?:liber|disponibil|di|del))`,
    (_, one, other) => `last ${one ?? other}`,
  ),
  row(`\\b(?:il |la |per il |per la )?prossimo ${D}|\\b(?:il |la )?${D} prossimo`, (_, one, other) => `next ${one ?? other}`),
  row(`\\b(?:il |la )?${D} (?:che viene|entrante|venturo)`, 'this coming $1'),
  row(`\\b(?:in |per )?quest[oa] ${D}|\\b${D} quest[oa]\\b`, (_, one, other) => `this ${one ?? other}`),
  row('\\b(?:il )?(?:prossimo|questo) (?=\\d{1,2}\\b(?! ))', 'il '),
  row(`\\b(?:il |la )?${D} (?:dopo|successiv[oa])(?! (?:le|alle|la|lo|il|pranzo|cena|di|mezzogiorno|le|\\d|che|gli))`, '$1 after that'),
  row(
    `\\b${D},? (?:il |giorno )?(\\d{1,2})°?${NO_DATE}(?! ${M})( (?:alle|alla|ore|verso|dalle|dopo|prima|h) )?`,
    (_, day, date, _month, before) => `${day} ${Number(date) > 12 || before !== undefined ? `the ${ordinal(date)}` : date}${before ?? ''}`,
  ),
  row(`\\b(?:il |del |per il |al |dal |giorno )(?:giorno )?(\\d{1,2})[.-](\\d{1,2})(?![\\d:.-])`, '$1/$2'),
  row(`\\bdal(?:lo)? (\\d{1,2})°? al(?:lo)? (\\d{1,2})°?${NO_DATE}`, (_, from, to) => `from the ${ordinal(from)} to the ${ordinal(to)}`),
  row(
    `^((?:ok |yes |hello,? |allora )*)(?:il|lo|per il) (?:giorno )?(\\d{1,2})°?(?= ?(?:$|[.,!?](?!\\d)|please|thanks|va bene))`,
    (_, before, date) => `${before}the ${ordinal(date)}`,
  ),
  row(
    `\\b(?:il |lo |al |del |per il |per lo |dal )(?:giorno )?(\\d{1,2})°?${NO_NUMBER}(?! (?:${M}|opzion|minut))`,
    (match, date) =>
      `${/^d/.test(match) ? (match.startsWith('dal') ? 'from' : 'of') : match.startsWith('al') ? 'to' : 'on'} the ${ordinal(date)}`,
  ),
  row(`\\bgiorno (\\d{1,2})°?${NO_DATE}`, (_, date) => `on the ${ordinal(date)}`),
  row(`\\b(?:il|per il) primo(?= ?(?:$|alle|at))(?<=(?:per il|\\S.* il) primo)`, 'on the first'),
  row('\\b(?:tra|in|dopo|entro) (\\d+|un) giorn[oi] lavorativ[oi]', (_, n) => `in ${count(n)} business days`),
  row(
    `\\b(?:a )?(\\d+|un|una) ${UNIT} (?:a partire )?da (today|tomorrow|adesso|ora)\\b`,
    (_, n, word, from) => `${count(n)} ${unit(word)}s from ${from?.startsWith('t') ? from : 'now'}`,
  ),
  row(
    `\\b(?:entro |in )?(?:ne(?:i|gli|lle) )?prossim[oie] (\\d+ )?${UNIT}(?<=(?:giorni|settimane|mesi))`,
    (_, n, word) => `in the next ${n?.trim() ?? 7} ${n === undefined ? 'day' : unit(word)}s`,
  ),
  row('\\b(?:in )?questi giorni\\b', 'in the next 7 days'),
  row(`\\b(today|tomorrow) (?:tra|in|a) (\\d+|una) ${UNIT}`, (_, from, n, word) => `${count(n)} ${unit(word)}s from ${from}`),
  row(`\\b(?:tra|in|dopo|a distanza di|entro) (\\d+|un|una) ${UNIT}(?! (?:fa|prima))`, (_, n, word) => `in ${count(n)} ${unit(word)}s`),
  row(`\\b(\\d+|un|una) ${UNIT} fa\\b`, (_, n, word) => `${count(n)} ${unit(word)}s ago`),
  row(`\\b(\\d+|un|una) ${UNIT} (?:dopo|piu tardi)`, (_, n, word) => `${count(n)} ${unit(word)}s later`),
  row(`\\b(?:tra|fra) (?:il )?${D} (?:e|o) (?:il )?${D}`, 'between $1 and $2'),
  row(`\\b(?:dal?|dalla) ${D} (?:al?|alla|fino a) ${D}`, 'from $1 to $2'),
  row(
    `\\b(?:durante|in|a|per|nel mese di|ad) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)`,
    'in ',
  ),
  row(`\\b(?:de[li]|della|di) (?=(?:next |this |last |this coming )?${D})`, 'of '),
  row(`\\b(?:al?|alla) (?=(?:next |this |last |this coming )?${D})`, 'to '),
  row(`\\b(?:dal?|dalla) (?=(?:next |this |last )?${D})`, 'from '),
  row(`\\b(?:per il|per la|per|nel|nella|il|la|gli|le|lo|in) (?=(?:next |this |last |this coming )?${D})`, ''),
  row(`\\b(?:per il|per lo|il|lo|per) (?=\\d{1,2} ${M}|\\d{1,2}[/.-]\\d)`, ''),
  row(`\\b(?:al|all[oa]) (?=\\d{1,2} ${M}|\\d{1,2}[/.-]\\d)`, 'to '),
  row(`\\b(?:del|dell[oa]) (?=\\d{1,2} ${M}|\\d{1,2}[/.-]\\d)`, 'of '),
];
