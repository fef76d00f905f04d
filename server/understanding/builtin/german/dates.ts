/** Days, weeks and months. `Morgen` is a day or a part of one; what stands beside it tells which. */
import { type Row, row, unitTeller } from '../rephrasing.ts';
import { BOUNDS } from './bounds.ts';
import { DAY as D, MONTH as M, MONTH_NAMES, NAMES_OF_DAYS } from './names-of-days.ts';

const NTH: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': '3rd', '4': '4th', '5': '5th', letzt: 'last' };
const UNIT = '(tage?n?|wochen?|monate?n?|jahre?n?)';
const N = '(\\d+|einer|einem|eine|einen|paar|ein paar)';
/** `Die nächste Woche`, in any case. */
const NEXT = '(?:nachste[nrsm]?|kommende[nrsm]?|folgende[nrsm]?)';
const AFTER_NEXT = 'ubernachste[nrsm]?';
const THIS = '(?:diese[nrsm]?|laufende[nrsm]?|aktuelle[nrsm]?)';
const LAST = '(?:letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?)';
const YEAR = "(?:,? ?(?:im jahr )?((?:19|20)\\d\\d|'\\d\\d)(?![\\d:]| uhr))?";
/** What makes a number a date and no time. */
const DATED = '(?<=\\b(?:am|der|den|dem|vom|zum|bis zum|ab dem|\\w+day,?(?: der| den| dem)?) )';

const dateOf = (date: string | undefined, month: string | undefined, year: string | undefined): string => {
  const name = MONTH_NAMES[Number(month)];
  return name === undefined || Number(date) > 31 ? `${date}.${month}.${year ?? ''}` : `${Number(date)} ${name}${yearOf(year)}`;
};
const yearOf = (year: string | undefined) => (year === undefined ? '' : ` ${Number(year.replace("'", '')) + (year.length < 4 ? 2000 : 0)}`);
/** In German the day stands first, whatever the country; where that is no date, it was written the other way round. */
const numeric = (first: string | undefined, second: string | undefined, year?: string) =>
  Number(second) > 12 ? dateOf(second, first, year) : dateOf(first, second, year);
const amount = (n: string | undefined) => Number(n) || (n?.endsWith('paar') ? 3 : 1);
const unit = unitTeller({ t: 'day', w: 'week', m: 'month', j: 'year' });

/** `Frohe Weihnachten`, `schönen Montag`: wishes that name a day and ask for none. */
const WISHES: readonly Row[] = [
  row(
    '\\b(?:(?:frohe[ns]?|frohliche|gesegnete|schone|erholsame) (?:weihnachten|ostern|pfingsten|feiertage|weihnachtstage)|guten rutsch|(?:frohes|gutes) neues(?: jahr)?|(?:schonen|guten|angenehmen) (?:(?:mon|diens|donners|frei|sams|sonn|feier)tag|mittwoch|sonnabend))(?! (?:um|ab|gegen)\\b)',
    'have a nice day',
  ),
];

const MORNINGS: readonly Row[] = [
  row('\\b(?:(?:schonen |einen )*guten morgen|moin(?: moin)?|guten? mittag)\\b', 'hello'),
  row('^morgen(?:, (?=ich|wir|hier|kann|konnte|hetten?|habt|haben|frau|herr)|! ?)', 'hello, '),
  row('\\b(?:heute|diesen) (?:morgen|fruh|vormittag)(?: fruh)?\\b', 'this morning'),
  row('\\b(?:heute) nachmittags?\\b|\\bdiesen nachmittag\\b', 'this afternoon'),
  row('\\b(?:heute) (?:abends?|nacht)\\b|\\bdiesen abend\\b', 'tonight'),
  row('\\b(?:jeden|am fruhen|am|den|der) morgen\\b', 'in the morning'),
  row('\\bmorgen (?:in der fruh|fruh|am fruhen morgen|morgen|am morgen|in the morning)\\b', 'tomorrow morning'),
  row('\\b(heutige|morgige)[nrms]? (\\w+)', (_, day, visit) => `${visit} ${day === 'heutige' ? 'today' : 'tomorrow'}`),
  row('\\buberubermorgen\\b', 'in 3 days'),
  row('\\b(?:fur |schon |gleich )?ubermorgen\\b', 'day after tomorrow'),
  row(`(?<=${D}) (?:am |in der )?(?:fruh|morgens?)\\b(?! in\\b)`, ' in the morning'),
  row('\\b(?:fur |schon |gleich |noch )?morgen\\b', 'tomorrow'),
  row('\\b(?:fur |noch |gleich )?heute(?: noch)?\\b', 'today'),
  row('\\bvorgestern\\b', 'day before yesterday'),
  row('\\bgestern(?= |$|[,.!?])', 'yesterday'),
];

const WEEKS: readonly Row[] = [
  row(`\\b(?:am |an )?(?:das |dem )?${AFTER_NEXT} wochenende\\b`, 'weekend after next'),
  row(`\\b(?:am |an |das |dem )*${NEXT} wochenende\\b`, 'next weekend'),
  row(`\\b(?:am |ubers |das |dieses |kommendes |furs )*wochenende\\b`, 'this weekend'),
  row(`\\b(?:am )?${AFTER_NEXT} ${D}`, '$1 week after next'),
  row(`\\b(?:in der )?${AFTER_NEXT} woche,? (?:am |den )?${D}`, '$1 week after next'),
  row(`\\b${D},? (?:in )?(?:der )?${AFTER_NEXT} woche`, '$1 week after next'),
  row(`\\b(?:in (?:der )?)?${AFTER_NEXT} woche\\b`, 'week after next'),
  row(`\\b(?:am |im |zu )?anfang (?:der )?${NEXT} woche|\\banfang (?:der )?next week`, 'early next week'),
  row(`\\bmitte (?:der )?${NEXT} woche`, 'tuesday next week to thursday next week'),
  row(`\\b(?:gegen |am )?ende (?:der )?${NEXT} woche`, 'late next week'),
  row(`\\b(?:gegen |am )?ende (?:der|dieser) woche`, 'end of this week'),
  row(`\\bmitte (?:der|dieser) woche`, 'this wednesday'),
  row(`\\b(?:in |die |fur )*(?:der )?${NEXT} woche,? (?:am |den )?${D}`, 'next week $1'),
  row(`\\b${D},? (?:in )?(?:der |die )?${NEXT} woche`, '$1 next week'),
  row(`\\b(?:in |die |fur )*(?:der )?${NEXT} woche\\b`, 'next week'),
  row(`\\b${D},? (?:in )?${THIS} woche`, '$1 this week'),
  row(`\\b(?:in )?${THIS} woche,? (?:am |den )?${D}`, 'this week $1'),
  row(`\\b(?:in |noch )?(?:${THIS}|der) woche\\b`, 'this week'),
  row(`\\b${D},? (?:in |von )?(?:der )?${LAST} woche`, '$1 last week'),
  row(`\\b${LAST} woche,? (?:am )?${D}`, 'last week $1'),
  row(`\\b(?:am |den )?${LAST} ${D}`, 'last $1'),
  row(`\\b(?:am |den |zum )?kommende[nrsm]? ${D}`, 'this coming $1'),
  row(`\\b(?:am |den |zum )?${NEXT} ${D}`, 'next $1'),
  row(`\\b(?:am )?${THIS} ${D}`, 'this $1'),
  row(`\\b(?:jede[nrsm]?|immer) ${D}`, '$1'),
  row(`\\b(?:${D}|today|tomorrow) (?:uber|in) (?:einer woche|8 tagen?|7 tagen?)`, (match, day) =>
    day === undefined ? `in ${match.startsWith('tom') ? 8 : 7} days` : `${day} week`,
  ),
  row(`\\btoday (?:uber|in) ${N} ${UNIT}`, (_, n, word) => `in ${amount(n)} ${unit(word)}s`),
  row(`\\b${D} in (\\d+) wochen`, '$1 in $2 weeks'),
  row(`\\bin (\\d+) wochen,? (?:am |den )?${D}`, '$2 in $1 weeks'),
];

const MONTHS: readonly Row[] = [
  row(
    `\\b(?:am |der |den |dem )?(?:([1-5])\\.|(letzt)e[nrsm]?) ${D} (?:im|in|des|der|vom) ${M}`,
    (_, nth, last, day, month) => `${NTH[nth ?? last ?? ''] ?? ''} ${day} of ${month}`,
  ),
  row(
    `\\b(?:am |der |den |dem )?(?:([1-5])\\.|(letzt)e[nrsm]?) ${D} (?:im|des|in dies\\w+|dies\\w+|in|im nachsten|nachsten) (?:(nachsten) )?monate?s?`,
    (match, nth, last, day) => `${NTH[nth ?? last ?? ''] ?? ''} ${day} of ${match.includes('nachst') ? 'next' : 'this'} month`,
  ),
  row(`\\b(?:am |der |den )?letzte[nrsm]? tag (?:im|des|vom) ${M}(?:s|es)?`, 'last day of $1'),
  row(
    `\\b(?:am |der |den )?(?:letzte[nrsm]? tag (?:im|des|in diesem)|(?:gegen )?ende (?:des|dieses)) (?:nachsten )?monate?s?|\\bmonatsende`,
    'end of this month',
  ),
  row(`\\b(?:am |der |den )?(?:letzte[nrsm]? tag|(?:gegen )?ende) (?:im |des )?${NEXT} monate?s?`, 'end of next month'),
  row(`\\b(?:gegen )?ende (?=${M})`, 'end of '),
  row(`\\b(?:am |zu )?anfang (?:des )?${NEXT} monate?s?`, 'the 1st of next month to the 10th of next month'),
  row(`\\bmitte (?:des )?${NEXT} monate?s?`, 'the 11th of next month to the 20th of next month'),
  row(`\\b(?:am |zu )?anfang ${M}`, '1 $1 to 10 $1'),
  row(`\\bmitte ${M}`, '11 $1 to 20 $1'),
  row(`\\b(?:am |den |der |zum )?(\\d{1,2})\\. (?:des |im |in )?${NEXT} monate?s?`, 'the $1th of next month'),
  row(`\\b(?:am |den |der |zum )?(\\d{1,2})\\. (?:des |im |in )?(?:${THIS} )?monate?s?`, 'the $1th of this month'),
  row(`\\b(?:im |in )?${NEXT} monat\\b`, 'next month'),
  row(`\\b(?:in )?${THIS} monat\\b`, 'this month'),
  row(`\\b(?:im|fur|wahrend) ${M}(?! \\d)`, 'in $1'),
];

const NUMERIC: readonly Row[] = [
  row(`(?<![\\d.:/-])(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?((?:19|20)\\d\\d|\\d\\d)(?![\\d.:]| ?uhr))?(?!\\d)`, (_, first, second, year) =>
    numeric(first, second, year),
  ),
  row(`(?<![\\d.:/-])(\\d{1,2})\\.(\\d{1,2}) ((?:19|20)\\d\\d)(?!\\d)`, (_, first, second, year) => numeric(first, second, year)),
  row(`(?<![\\d.:/-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?!\\d)`, (_, first, __, second, year) => numeric(first, second, year)),
  row(`(?<![\\d.:/-])(\\d{1,2})/(\\d{1,2})(?![\\d/])`, (_, first, second) => numeric(first, second)),
  row('(?<=\\b(?:am|den|vom) )(\\d{1,2})-(0[1-9]|1[0-2])(?![\\d-])', (_, first, second) => numeric(first, second)),
  row(`${DATED}(\\d{1,2})\\.(1[0-2]|0?[1-9])(?![\\d.:]| ?(?:uhr|h\\b))`, (_, first, second) => numeric(first, second)),
  row(
    `(?<=^|[,;?!] |\\b(?:termin|oder|hallo|fur) )(\\d{1,2})\\.(1[0-2]|0?[1-9])(?=$|[,;?!]| (?:um|ab|gegen|zwischen|in the|vormittags?|nachmittags?|abends?|oder|\\d{1,2}(?::\\d\\d| ?uhr)))`,
    (_, first, second) => numeric(first, second),
  ),
  row(`(?<![\\d.:/-])(\\d{1,2})\\.?[ -]?(?:den )?${M}-?${YEAR}`, (_, date, month, year) => `${date} ${month}${yearOf(year)}`),
  // `15., 16. oder 17. Juni`: one month for all.
  row(
    `\\b((?:(?:am |den |der |dem |vom )?\\d{1,2}\\.,? ?(?:oder |und |bis (?:zum )?|- ?)?)+)(?:am |den |der )?(\\d{1,2}) ${M}`,
    (_, before, date, month) => `${before?.replace(/(\d{1,2})\./g, `$1 ${month}`)}${date} ${month}`,
  ),
  row(`\\b${M}[ -](\\d{1,2})[ -]((?:19|20)\\d\\d)`, '$2 $1 $3'),
];

/** Days of the month alone, once weekdays and months are English. */
const DAYS_OF_MONTH: readonly Row[] = [
  row(`\\b${D}\\.?,? (?:dem |den |der |am )?(?=\\d{1,2} ${M})`, '$1 '),
  row(`\\b${D}\\.?,? (?:dem |den |der |am )?(\\d{1,2})\\.(?!\\d)`, '$1 the $2th'),
  row(`\\b${D},? (?:dem|den|der) (\\d{1,2})(?![\\d:.]| uhr)`, '$1 the $2th'),
  row(
    `\\b(?:am|auf den|fur den) (\\d{1,2})\\.(?! ?(?:stelle|mal|termin|versuch|tag))`,
    (match, date) => `${match.startsWith('auf') ? 'to' : 'on'} the ${date}th`,
  ),
  row('\\b(?:bis zum|bis) (\\d{1,2})\\.(?= |$)(?! ?uhr)', 'until the $1th'),
  row('\\b(vor|nach) dem (\\d{1,2})\\.(?= |$|[,!?])(?! ?(?:uhr|termin|mal|tag|stock))', '$1 the $2th'),
  row('\\b(?:ab|seit)(?: dem)? (\\d{1,2})\\.(?= |$)(?! ?uhr)', 'from the $1th'),
  row('\\b(?:vom) (\\d{1,2})\\.(?= |$)', 'of the $1th'),
  row('\\b(?:zum) (\\d{1,2})\\.(?= |$)(?! mal)', 'to the $1th'),
  row('\\bam (\\d{1,2})(?= ?(?:$|[,!?]|\\.(?!\\d)|(?:um|ab|gegen|bitte|geht|ginge)\\b))', 'on the $1th'),
  row('(?<=\\bstatt )(?:dem |den |am |des )?(\\d{1,2})\\.(?= |$|,)', 'on the $1th'),
  row('\\b(?:den|der|dem) (1[3-9]|[23]\\d)\\.(?= |$|,)', 'on the $1th'),
  row(`\\b(?:am|den|der|dem|zum) (?=\\d{1,2} ${M})`, 'on '),
];

const AMOUNTS: readonly Row[] = [
  // A move by days is one by hours.
  row(
    `\\b(?:um )?${N} (tage?n?|wochen?) (spater|nach hinten|fruher|eher|nach vorne?)(?= (?:zu )?(?:verschieben|verlegen|schieben|legen)|[^.!]*\\?)`,
    (_, n, word, way) => `${amount(n) * (unit(word) === 'week' ? 168 : 24)} hours ${/spater|hinten/.test(way ?? '') ? 'later' : 'earlier'}`,
  ),
  row(
    `\\b${N} ${UNIT} (nach|ab|vor) (?:dem )?(?=today|tomorrow|easter|pentecost|ascension|${D}|the \\d|\\d{1,2} ${M})`,
    (_, n, word, side) => `${amount(n)} ${unit(word)}s ${side === 'vor' ? 'before' : 'after'} `,
  ),
  row(`\\bin (?:circa |den nachsten )?${N} ${UNIT}\\b(?! (?:spater|vorher))`, (_, n, word) => `in ${amount(n)} ${unit(word)}s`),
  row(`\\b(?:in den |innerhalb der |die )?nachsten? (?:(\\d+) |paar )?${UNIT}\\b`, (_, n, word) => `in the next ${n ?? 3} ${unit(word)}s`),
  row(`\\bvor ${N} ${UNIT}\\b`, (_, n, word) => `${amount(n)} ${unit(word)}s ago`),
  row(`\\b${N} ${UNIT} (?:spater|danach|nach hinten)`, (_, n, word) => `${amount(n)} ${unit(word)}s later`),
  row(`\\b${N} ${UNIT} (?:fruher|vorher|eher|davor)`, (_, n, word) => `${amount(n)} ${unit(word)}s earlier`),
  row('\\b(?:am |der )?(?:nachsten?|folgenden?) tag\\b|\\b(?:am )?tag (?:danach|darauf)\\b|\\btags darauf\\b', 'next day'),
];

/** The little words before a day, by what they say of it. */
const BEFORE_DAYS: readonly Row[] = [
  row(`(?<!in the )\\b(?:am |an |den |der |dem |fur den |fur |jeden )+(?=(?:(?:next|this|last|this coming) )?${D})`, 'on '),
  row(`\\b(?:von|vom) (?:on )?(?=(?:next |this )?${D}|the \\d|\\d{1,2} ${M}|tomorrow|today)`, 'of '),
  row(`\\b(?:auf|zum) (?:on )?(?=(?:next |this |this coming )?${D}|next week|the \\d|\\d{1,2} ${M}| ?tomorrow| ?today|day after)`, 'to '),
  row(`\\b(?:bis)(?: zum)? (?:on )?(?=(?:next |this )?${D}|the \\d|\\d{1,2} ${M})`, 'to '),
  row(`\\b(?:ab) (?:on |dem )?(?=(?:next |this )?${D}|next week|tomorrow|the \\d|\\d{1,2} ${M})`, 'from '),
  row(`\\bzwischen (?:dem |on )?(?=${D}|the \\d|\\d{1,2} ${M})`, 'between '),
  row(`(?<=\\bbetween ${D}) und (?:on )?(?=${D})`, ' and '),
];

/** Every day, week and month of a text in English. */
export const DATES: readonly Row[] = [
  ...WISHES,
  ...NAMES_OF_DAYS,
  ...MORNINGS,
  ...WEEKS,
  ...MONTHS,
  ...NUMERIC,
  ...DAYS_OF_MONTH,
  ...AMOUNTS,
  ...BOUNDS,
  ...BEFORE_DAYS,
];
