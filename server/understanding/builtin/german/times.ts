/** Times of day, parts of the day, stretches of time. `Halb vier` is half past three, `viertel vier` a quarter past. */
import { clockBefore, clockSaid, type Row, row } from '../rephrasing.ts';

const H = '(2[0-4]|1\\d|0?\\d)';
const UHR = '(?: ?uhr)?';
/** A bare hour is none before these. */
const NO_HOUR =
  '(?![\\d:/]|\\.\\d| ?(?:stunden|minuten|tage?n?|wochen?|monate?|jahre?|mal\\b|people|kids|times|years|euro|€|%|(?:january|february|march|april|may|june|july|august|september|october|november|december)))';
const T = '(\\d{1,2}(?::\\d\\d)?)';
const NOT_THREE_QUARTERS = '(?<!(?:drei|3) ?/?)';
const CLOCK_WORDS = '(?<=\\b(?:um|ab|gegen|bis|von|nach|vor|zwischen|und|circa|so|auf|oder|lieber|day|tomorrow|today) )';

/** `3:35` of five past half past three. */
function besideHalf(hour: string | undefined, minutes: string | undefined, side: string | undefined): string {
  const past = 30 + (side === 'nach' ? Number(minutes) : -Number(minutes));
  return clockSaid(hourBefore(hour), past);
}

/** The hour that `halb` and `viertel` begin in: 2 of `halb drei`, 12 of `halb eins`. */
function hourBefore(hour: string | undefined): number {
  return Number(hour) === 1 ? 12 : (Number(hour) + 23) % 24;
}

const AMOUNTS: readonly Row[] = [
  row('\\b(\\d+) (?:personen|leuten?)\\b', '$1 people'),
  row('\\b(\\d+) kindern?\\b', '$1 kids'),
  row('\\b(\\d+)[ -](?:jahre alt|jahrigen?)\\b', '$1 years old'),
  row('\\b(\\d+) mal\\b', '$1 times'),
  row('\\b(?:anderthalb|1,5|eineinhalb|1 1/2) stunden\\b', '90 minuten'),
  row('\\b(\\d),5 stunden\\b', (_, n) => `${Number(n) * 60 + 30} minuten`),
  row('\\b(?:(?:eine[nr]?|ner) )?(?:dreiviertel|3/4|3 ?viertel) ?stunden?\\b', '45 minuten'),
  row('\\b(?:(?:eine[nr]?|ner) )?viertel ?stunden?\\b', '15 minuten'),
  row('\\b(?:(?:eine[nr]?|ner) )?halben? stunden?\\b|\\bhalbstunde\\b', '30 minuten'),
  row('\\b(?:eine[nr]?) stunden\\b', '1 stunden'),
  row('\\b(\\d+) stunden (?:und )?(\\d+) minuten\\b', (_, hours, minutes) => `${Number(hours) * 60 + Number(minutes)} minuten`),
  row('\\bin (?:ein )?paar stunden\\b', 'in 3 hours'),
  row(
    '\\bin (?:circa |gut )?(\\d+) (stunden|minuten)\\b(?! (?:spater|fruher))',
    (_, n, unit) => `in ${n} ${unit === 'stunden' ? 'hours' : 'minutes'}`,
  ),
  row('\\bvor (\\d+) (stunden|minuten)\\b', (_, n, unit) => `${n} ${unit === 'stunden' ? 'hours' : 'minutes'} ago`),
  row(
    '\\b(?:um )?(?:circa )?(\\d+) (stunden|minuten) (spater|nach hinten|danach|langer|fruher|eher|vorher|davor|nach vorne?)\\b',
    (_, n, unit, way) =>
      `${n} ${unit === 'stunden' ? 'hours' : 'minutes'} ${/spater|hinten|danach|langer/.test(way ?? '') ? 'later' : 'earlier'}`,
  ),
];

const PARTS: readonly Row[] = [
  row(`(?<!(?:viertel|halb|nach|vor) )\\b(?:12(?: uhr)? (?:mittags?|am mittag)|mittags? um 12(?: uhr)?)\\b`, 'noon'),
  row(
    `\\b(?:um |gegen )?(?:12|0|24)(?: uhr)? (?:nachts|in der nacht|abends)\\b|\\bmitternachts?\\b|\\b(?:abends|nachts) um (?:12|24)(?: uhr)?\\b`,
    'midnight',
  ),
  row(
    `\\b${H}((?:[:.]\\d\\d)?)${UHR} (?:nachts|in der nacht)\\b|\\bnachts um ${H}((?:[:.]\\d\\d)?)${UHR}`,
    (_, a, am, b, bm) => `${a ?? b}${(am ?? bm ?? '').replace('.', ':')} in the ${Number(a ?? b) < 6 ? 'morning' : 'evening'}`,
  ),
  row(
    '\\b(?:in aller (?:herrgotts)?fruh|fruhmorgens|ganz (?:in der )?fruh|sehr fruh|(?:gleich |am besten )?(?:als )?erstes? in der fruh|gleich (?:in der fruh|morgens|am morgen)|direkt (?:morgens|in der fruh))\\b',
    'first thing',
  ),
  row('\\bfruh (?:morgens|am morgen)\\b', 'early morning'),
  row('\\bspat (?:am )?nachmittags?\\b', 'late afternoon'),
  row('\\bmoglichst spat\\b', 'late in the day'),
  row('\\bab (?:dem )?mittags?\\b', 'in the afternoon'),
  row('\\bbis (?:zum )?mittags?\\b', 'before noon'),
  row('\\bmoglichst (?:fruh|zeitig)(?: am morgen| morgens)?\\b(?! wie)', 'early morning'),
  row('\\b(?:am |gegen )?(?:fruhen|zeitigen) (?:vormittag|morgen)\\b', 'early morning'),
  row('\\b(?:am |gegen )?(?:fruhen) nachmittag\\b', 'early afternoon'),
  row('\\b(?:am |gegen )?spaten nachmittag\\b|\\bspatnachmittags?\\b', 'late afternoon'),
  row('\\b(?:am |gegen )?(?:fruhen|spaten) abend\\b', 'in the evening'),
  row('\\b(?:am |gegen )?spaten vormittag\\b', 'late morning'),
  row(
    '\\b(?:nach|zum|ab) (?:dem )?feierabend|\\bnach (?:der )?(?:arbeit|schicht)|\\bnach (?:dem )?(?:buro|dienst(?:schluss)?|job)',
    'after work',
  ),
  row('\\bnach der schule\\b', 'after school'),
  row('\\bvor (?:der|dem) (?:arbeit|schule|job|buro|dienst)\\b', 'first thing'),
  row('\\bvor (?:dem )?(?:mittag(?:essen)?|12 uhr mittags)\\b', 'before noon'),
  row('\\bnach (?:dem )?mittag(?:essen)?\\b', 'in the afternoon'),
  row(
    '\\b(?:in (?:der|meiner) |zur |uber |um die |zu |am |gegen )?(?:mittagspause|mittagszeit|mittags?)\\b(?! geschlossen)',
    'at lunchtime',
  ),
  row('\\b(?:am |gegen )?ende des (?:arbeits)?tage?s\\b|\\bam ende vom tag\\b', 'end of the day'),
  row('(?<=day) nachts?\\b|\\b(?:in der|zur) nacht\\b', ' night'),
  row('(?<=\\d{1,2}(?: ?uhr)?) fruh\\b', ' in the morning'),
  row('\\b(?:am |in der |den |immer |nur |eher )?(?:vormittags?|morgens|fruhs)\\b|\\b(?:in der|am) fruh\\b', 'in the morning'),
  row('\\b(?:am |den |immer |nur |eher )?nachmittags?\\b', 'in the afternoon'),
  row('(?<!guten |schonen )\\b(?:am |den |immer |nur |eher )?abends?\\b', 'in the evening'),
];

/** Every clock as `3:30`, whatever stands before it. */
const CLOCKS: readonly Row[] = [
  row(`\\b(\\d{1,2})(?: minuten)? (nach|vor) halb ${H}\\b${UHR}`, (_, m, side, h) => besideHalf(h, m, side)),
  row(`\\bkurz (nach|vor) halb ${H}\\b${UHR}`, (_, side, h) => `circa ${besideHalf(h, '0', side)}`),
  row(`\\b(?:(?:drei|3) ?/?viertel|3/4|¾) ${H}\\b(?! ?stunden)${UHR}`, (_, h) => clockSaid(hourBefore(h), 45)),
  row(`\\b(?:viertel|1/4) (?:nach|uber) ${H}\\b${UHR}`, (_, h) => clockSaid(h, 15)),
  row(`\\b(?:viertel|1/4) vor ${H}\\b${UHR}`, (_, h) => clockBefore(h, 15)),
  row(`${NOT_THREE_QUARTERS}\\bviertel ${H}\\b${UHR}`, (_, h) => clockSaid(hourBefore(h), 15)),
  row(`\\bhalb ${H}\\b(?!:)${UHR}`, (_, h) => clockSaid(hourBefore(h), 30)),
  row(`\\b(\\d{1,2}) minuten nach ${H}\\b${UHR}(?!:)`, (_, m, h) => clockSaid(h, m)),
  row(`\\b(\\d{1,2}) minuten vor ${H}\\b${UHR}(?!:)`, (_, m, h) => clockBefore(h, Number(m))),
  row(`(?<![\\d.])\\b(5|10|15|20|25) nach ${H}\\b${UHR}(?!:)`, (_, m, h) => clockSaid(h, m)),
  row(`(?<![\\d.])\\b(5|10|15|20|25) vor ${H}\\b${UHR}(?!:)`, (_, m, h) => clockBefore(h, Number(m))),
  row(`\\bkurz (?:nach|vor) (?=\\d)`, 'circa '),
  row(`(?<![\\d:.])\\b${H} ?(?:uhr|h) ?([0-5]\\d)(?: ?uhr)?\\b(?! ?minuten|\\.)`, (_, h, m) => clockSaid(h, m)),
  row(`(?<![\\d:.])\\b${H}:([0-5]\\d)(?::\\d\\d)? ?(?:uhr|h)?(?![\\d:a-z])`, '$1:$2 '),
  row(`(?<![\\d:.])\\b${H}\\.([0-5]\\d) ?(?:uhr|h)\\b`, '$1:$2'),
  row(`${CLOCK_WORDS}${H}\\.([0-5]\\d)(?![\\d.])`, '$1:$2'),
  row(`(?<![\\d:.])\\b${H}\\.(1[3-9]|[2-5]\\d|00)(?=$|[ ,!?])`, '$1:$2'),
  row(`(?<![\\d:.])\\b${H}(?: ?- ?| bis | und | oder )(?=\\d{1,2}(?::\\d\\d)? ?(?:uhr|h)\\b)`, (match, h) =>
    match.replace(h ?? '', `${h}:00`),
  ),
  row(`(?<![\\d:.])\\b${H} ?(?:uhr|h)\\b`, '$1:00'),
];

/** What is said of a clock by the word before it. */
const ROLES: readonly Row[] = [
  row(`(?<=(?:day|tomorrow|today),? )${T} ?- ?${T}(?![.-])${NO_HOUR}`, 'between $1 and $2'),
  row(
    `\\b(?:(?:so |etwa )?(?:zwischen|von|ab) )(?:um |circa |so )?${T}${NO_HOUR} ?(?:-|bis|und) ?(?:um |circa |so |spatestens )?${T}${NO_HOUR}`,
    'between $1 and $2',
  ),
  row(`(?<![\\d.:/-])\\b${T} ?(?:-|bis) ?(\\d{1,2}:\\d\\d)(?![\\d.])`, 'between $1 and $2'),
  row('\\bnicht (?:vor|fruher als|eher als) (?:um )?(?=\\d)', 'not before '),
  row(
    '\\b(?:nicht (?:nach|spater als)|bis spatestens|spatestens (?:bis|um|gegen|ab)?|maximal bis|allerspatestens(?: um)?) ?(?:um )?(?=\\d{1,2}\\b)',
    'until ',
  ),
  row(`\\b(?:erst )?(?:ab|fruhestens(?: ab| um)?|erst(?: um| nach)?|nach|seit)(?: so| circa| um)* ${T}${NO_HOUR}`, 'after $1'),
  row(`\\b(?:bis|vor)(?: so| circa| um)* ${T}${NO_HOUR}`, (match, t) => `${match.startsWith('bis') ? 'until' : 'before'} ${t}`),
  row(`\\b(?:punkt|punktlich um|genau um|exakt um) ${T}${NO_HOUR}`, 'at $1'),
  row(
    `\\b(?:so |irgendwo |irgendwann )?(?:gegen|circa|ungefahr|rund)(?: um| gegen| so| circa)* ${T}${NO_HOUR}(?: rum| herum)?|\\bso um ${T}${NO_HOUR}(?: rum| herum)?`,
    (_, one, other) => `around ${one ?? other}`,
  ),
  row(`\\bum (?:circa |so |punkt )?${T}(?: rum| herum)?${NO_HOUR}`, 'at $1'),
  row(`\\bauf ${T}(?=$|[ ,.!?])${NO_HOUR}`, 'to $1'),
  row(`(?<=\\b(?:at|after|around|before|until) \\d{1,2}(?::\\d\\d)? )(?:bis|-) ?${T}${NO_HOUR}`, 'until $1'),
  row(`(?<=\\b(?:at|after|around|\\d:\\d\\d)[ ]?\\d{0,2}(?::\\d\\d)? )oder (?:um )?${T}${NO_HOUR}`, 'or $1'),
];

const STRETCHES: readonly Row[] = [
  row('\\b(\\d+) stunden\\b', '$1 hours'),
  row('\\b(\\d+) minuten\\b', '$1 minutes'),
  row(
    '\\b(?:(?:so|sehr) (?:schnell|bald|fruh|zeitig|rasch) wie moglich|so (?:schnell|bald|fruh) (?:es )?geht|schnellst ?moglich|baldmoglichst|ehest ?moglich|moglichst (?:bald|schnell|zeitnah|rasch)|asap|(?:ab )?(?:jetzt )?(?:sofort|gleich jetzt)|jetzt gleich|gleich(?= (?:vorbei|kommen))|umgehend|zeitnah|dringend|heute noch am liebsten|(?:der|den|ihr|dein|euer|zum|beim|einen)? ?(?:nachst(?:e[nrs]?|moglichen?|besten?)|fruhest(?:moglichen?|e[nrs]?)|1\\.) (?:freien?r?|moglichen?r?|verfugbaren?r?)? ?(?:termin|moglichkeit|zeitpunkt|slot|lucke)|(?:fruh|schnell|nachst)est(?:moglich|ens)(?! \\d))(?:en|er|e)?\\b',
    'asap',
  ),
  row(
    '\\b(?:zu(?:r|m)? |um |die |der )*(?:gleiche[nr]?|(?:die|der)?selbe[nr]?|gleich wie) (?:zeit|uhrzeit|stunde)(?: wie (?:immer|letztes mal|sonst|bisher))?\\b|\\bwie (?:immer|letztes mal|sonst)\\b',
    'same time',
  ),
  row(
    '\\b(?:was |etwas |ein bisschen |bisschen |ein wenig |noch |viel |erst |lieber |doch )*(?<!nicht )(?:spateres?|spater)\\b(?! am tag| als)',
    'later',
  ),
  row(
    '\\b(?:was |etwas |ein bisschen |bisschen |ein wenig |noch |viel |schon |lieber |doch )*(?:fruheres?|fruher|zeitiger)\\b(?! als)',
    'earlier',
  ),
];

/** Every time and part of the day of a text in English. */
export const TIMES: readonly Row[] = [...AMOUNTS, ...PARTS, ...CLOCKS, ...ROLES, ...STRETCHES];
