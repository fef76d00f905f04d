/** Times of day, parts of the day, stretches of time. */
import { clockBefore, clockSaid, type Row, row } from '../rephrasing.ts';
import { oneOf, rowFor } from './phrases.ts';

const H = '(2[0-4]|1\\d|0?\\d)';
const M = '([0-5]?\\d)';
const HOURS = '(?:heures|h)';
/** What stands before a time of day. */
const AT = '(?:a|vers|pour|des|sur les|dans les)';
const HALF = '(?: du (?:matin|soir)| de (?:le )?aprem)?';
const MINUTES_OF: Readonly<Record<string, number>> = { 'et demie': 30, 'et demi': 30, demi: 30, 'et quart': 15, quart: 15 };
const before = (hour: string | undefined, minutes: string | undefined) =>
  clockBefore(hour, minutes?.includes('quart') ? 15 : Number(minutes));

/** Lengths, where the words around say that no time of day is meant. */
const LENGTHS: readonly Row[] = [
  row(`(?<=${HOURS}) (?:et )?\\d{1,2} ?s(?:ec(?:ondes?)?)?\\b`, ''),
  row('\\b(?:1|une) demi(?:e)? heures\\b|\\bdemie? heures\\b|\\b1/2 ?h(?:eures)?\\b', '30 minutes'),
  row('\\b3 quarts? de heures\\b|\\b3/4 de heures\\b', '45 minutes'),
  row('\\b(?:1|un) (?:petit )?quart de heures\\b|\\bquart de heures\\b', '15 minutes'),
  row(
    `\\b((decal|avanc|repouss|recul|retard)(?:er|ez|e)(?: (?:mon|le|la|ma|notre) (?:rdv|seance))?) (?:de |a )?(\\d+) ?(${HOURS}|minutes)(?= ?(?:$|[,.?!]|plus|please|si))`,
    (_, move, verb, n, unit) => `${move} ${n} ${unit === 'minutes' ? 'minutes' : 'hours'} ${verb === 'avanc' ? 'earlier' : 'later'}`,
  ),
  row(`\\bdans (\\d+) ?${HOURS} et demie?\\b`, (_, h) => `in ${Number(h) * 60 + 30} minutes`),
  row(`\\b(?:dans|de ici|sous) (?:environ |moins de )?(\\d+) ?${HOURS}\\b(?! ?\\d)`, 'in $1 hours'),
  row('\\b(?:dans|de ici|sous) (?:environ |moins de )?(\\d+) ?minutes\\b', 'in $1 minutes'),
  row(`\\bilya (\\d+) ?(?:${HOURS}|minutes)\\b`, '$1 hours ago'),
  row(
    `\\b(?:de )?(\\d+) ?${HOURS} (plus tard|apres|plus tot|avant)\\b(?! ?(?:\\d|midi|le|la|de))`,
    (_, n, way) => `${n} hours ${/tard|apres/.test(way ?? '') ? 'later' : 'earlier'}`,
  ),
  row(
    '\\b(?:de )?(\\d+) ?minutes (plus tard|apres|plus tot|avant)\\b(?! ?\\d)',
    (_, n, way) => `${n} minutes ${/tard|apres/.test(way ?? '') ? 'later' : 'earlier'}`,
  ),
  row(
    '\\b(?:plus )?(tard|tot) de (\\d+) ?(heures|minutes)',
    (_, way, n, unit) => `${n} ${unit === 'minutes' ? 'minutes' : 'hours'} ${way === 'tard' ? 'later' : 'earlier'}`,
  ),
  row(
    `\\b((?:seance|massage|soin|cours|lecon|consultation|creneau|rdv|pendant|dure|duree|prestation|durant|session)(?: de| pour)?(?: une)?) ?(\\d+) ?${HOURS}(?: (et demie?|et quart)| ?([0-5]\\d))?\\b`,
    (_, what, h, part, m) => `${what} ${Number(h) * 60 + (MINUTES_OF[part ?? ''] ?? Number(m ?? 0))} minutes`,
  ),
  row(
    `(?<!\\b${AT} )\\b([1-4]) ?${HOURS}(?: (et demie?))? (?=de (?:massage|soin|cours|seance|consultation|coaching|menage|travail))`,
    (_, h, part) => `${Number(h) * 60 + (part ? 30 : 0)} minutes `,
  ),
  row(`(?<=\\b(?:voudrais|veux|aimerais|faut|besoin de|souhaite|prendre|reserver) )1 heures\\b(?! \\d)`, '60 minutes'),
];

const PARTS: readonly Row[] = [
  row(
    `\\b${oneOf(
      '(?:a |le )*heures (?:de (?:le )?|du )(?:dejeuner|repas|diner|lunch)|temps de midi|midi 2|entre (?:12|midi) et (?:2|14)',
      '(?:(?:pendant|durant|sur) )?(?:ma |la |le )?pause (?:de )?(?:dejeuner|midi|diner)',
    )}(?! ?h| ?\\d)`,
    'lunch time',
  ),
  rowFor(
    'first thing',
    'tot (?:le|dans la|du|en) (?:matin|matinee)|(?:le )?matin (?:tot|a la 1e heures)',
    '(?:(?:a|en|des) (?:la )?|en toute )?(?:1e heures|debut de (?:la )?matinee)(?: du matin)?',
  ),
  row('\\b(?:(?:en|vers la|a la|la) )?fin de (?:la )?matinee\\b', 'late morning'),
  row('\\b(?:(?:en|vers la|a la|la) )?fin de (?:le |la )?aprem\\b', 'late afternoon'),
  row('\\b(?:en )?debut de (?:le |la )?aprem\\b', 'early afternoon'),
  row('\\b(?:(?:en|vers la|a la|la) )?fin (?:de|du) (?:la )?(?:journee|boulot|jour)\\b', 'end of the day'),
  // The end of the day itself, not of the work that is done in it.
  row('\\b(?:a )?(?:la )?fin (?:de |du |of )*((?:this |next )?\\w+day|tomorrow)\\b', '$1 at 23:59'),
  row('\\b(?:en )?debut de soir\\b', 'early evening'),
  row('\\b(?:au |en )?milieu de (?:la )?nuit\\b', 'midnight'),
  row('\\b(?:au )?milieu (?:de midi|du jour|de la journee)\\b', 'noon'),
  row('\\b(?:en |au )?milieu de (?:la )?matinee\\b', 'around 10:00'),
  row('\\b(?:en |au )?milieu de (?:le )?aprem\\b', 'around 15:00'),
  rowFor(
    'after work',
    'apres (?:le |mon |ma )?(?:travail|boulot|taf|bureau|journee de travail|ecole|cours)',
    '(?:en )?sort(?:ant|ie) (?:du|de) (?:le )?(?:travail|boulot|taf|bureau)',
  ),
  row('\\bce matin\\b', 'this morning'),
  row('\\b(?:cet|cette|ce) aprem\\b', 'this afternoon'),
  row('\\bde ce soir\\b|\\bce soir\\b|\\bcette nuit\\b', 'tonight'),
  row('\\b(?:du|de|dans) (?:la |le )?(?:matin(?:ee)?)\\b|\\bdans le matin\\b|\\bau matin\\b', 'in the morning'),
  row('(?<!debut |fin )\\b(?:de|dans) (?:le |la )?aprem\\b', 'in the afternoon'),
  row('\\b(?:du|de|dans|en) (?:la |le )?soir\\b|\\b(?:dans|de) la nuit\\b', 'in the evening'),
  row('\\bavant (?:le )?midi\\b', 'before noon'),
  row('\\bapres (?:le )?(?:dejeuner|repas)\\b', 'in the afternoon'),
  row('\\b(?:le |les |la |en |un |une |de )*(?:matins?|matinees?)\\b', 'morning'),
  row('\\b(?:le |les |la |en |un |une |de )*aprem\\b', 'afternoon'),
  row('\\b(?:le |les |la |en |un |une |de )*(?:soirs?|soirees?)\\b', 'evening'),
  row('\\b(?:la |en pleine )?nuit\\b', 'night'),
];

const CLOCKS: readonly Row[] = [
  row(
    '\\b(?:a |vers )?(midi|minuit) (?:et )?(demie?|quart|quinze|\\d{1,2})(?: minutes)?\\b(?! ?h)',
    (_, noon, part) =>
      `at ${noon === 'midi' ? '12' : '00'}:${String(MINUTES_OF[part ?? ''] ?? (part?.startsWith('demi') ? 30 : part)).padStart(2, '0')}`,
  ),
  row(
    '\\b(?:a |vers )?(midi|minuit) moins (?:le |1 |un )?(quart|\\d{1,2})\\b',
    (_, noon, m) => `at ${noon === 'midi' ? '' : '2'}${noon === 'midi' ? 11 : 3}:${m === 'quart' ? 45 : 60 - Number(m)}`,
  ),
  row('\\b12:00 midi\\b|\\bmidi pile\\b', 'noon'),
  row('\\bmidi\\b', 'noon'),
  row('\\bminuit\\b', 'midnight'),
  row(`\\b${H} ?${HOURS}${HALF} moins (?:le |un |1 )?(quart|\\d{1,2})(?: minutes)?\\b`, (_, h, m) => `at ${before(h, m)}`),
  row(`\\b${AT} ${H} moins (?:le |un |1 )?(quart|\\d{1,2})(?: minutes)?\\b`, (_, h, m) => `at ${before(h, m)}`),
  row(`\\b${H} ?${HOURS} passee?s? de (\\d{1,2}) minutes`, (_, h, m) => `at ${clockSaid(h, m)}`),
  row(
    `\\b${H}(?: ?${HOURS})? (et demie?|et quart|et 1 quart|1/2)\\b`,
    (_, h, part) => `${h}:${part === 'et quart' || part === 'et 1 quart' ? '15' : '30'}`,
  ),
  row(
    `\\b${H} ?${HOURS} ?(?:et (?=\\d+ minutes))?${M}(?: ?minutes?)?(?: ?(?:\\d{1,2} ?)?s(?:ec(?:ondes)?)?\\b)?(?![\\d:/]| ?h\\b)`,
    (_, h, m) => clockSaid(h, m),
  ),
  row(`\\b${H} ?h${M}(?:minutes\\d*s?|min\\d*s?)`, (_, h, m) => clockSaid(h, m)),
  row(
    `\\b(${AT}) ${H} ([0-5]\\d)(?: ?[ap] ?m)?\\b(?! ?(?:${HOURS}|\\d|january|february|march|april|may|june|july|august))`,
    (match, _, h, m) => `at ${clockSaid(h, m)}${/([ap]) ?m$/.exec(match)?.[0] ?? ''}`,
  ),
  row(
    `(?<=^|\\w+ |[,;] ?)\\b(${H}) ([1-5]0|[1-5]5|05)(?= ?(?:$|[.,!?]|[ap] ?m\\b|this|tonight|in the| (?:morning|evening)))(?<!\\d\\d/.*)`,
    (_, h, __, m) => clockSaid(h, m),
  ),
  row('(\\d:[0-5]\\d) ([ap]) m\\b', '$1 $2m'),
  row(`\\b${H} ?${HOURS}(?: pile| precises?| tapantes?)?\\b(?! ?\\d)`, (_, h) =>
    Number(h) > 12 || Number(h) === 0 ? `${h}:00` : `at ${Number(h)}`,
  ),
  row(`^${H}\\.([0-5]\\d)$`, '$1:$2'),
];

const BOUNDS: readonly Row[] = [
  row('\\b(?:at )+(?=at )', ''),
  // "15 à 8h" runs backwards: it is the fifteenth.
  row(`(?<![\\d/.:-])(1[3-9]|2\\d|3[01]) a (?=(?:at )?(?:0?\\d|1[0-2])(?::|\\b))`, '$1th at '),
  row(`(?<![\\d/.-])(?:at )?${H}(:[0-5]\\d)? ?(?:-|a) ?(at )?${H}(:[0-5]\\d)?(?![\\d:/-]| ?minutes)`, (match, a, am, at, b, bm) =>
    at === undefined && bm === undefined ? match : `between ${a}${am ?? ''} and ${b}${bm ?? ''}`,
  ),
  row(
    `\\b(?:entre|de|du|depuis) (?:at )?${H}(:[0-5]\\d)? (?:et|a|jusque a) (?:at )?${H}(:[0-5]\\d)?(?! ?(?:minutes|jours|semaines|mois|people|ans|\\d|€|euros))`,
    (_, a, am, b, bm) => `between ${a}${am ?? ''} and ${b}${bm ?? ''}`,
  ),
  row(`\\b(?:entre) (?:at )?${H}(:[0-5]\\d)? et noon`, (_, a, am) => `between ${a}${am ?? ''} and 12:00`),
  row(`\\bentre noon et (?:at )?${H}(:[0-5]\\d)?`, (_, b, bm) => `between 12:00 and ${b}${bm ?? ''}`),
  row('\\bpas avant (?:at )?(?=\\d|noon)|\\bau plus tot (?:a |vers )?(?:at )?(?=\\d|noon)', 'not before '),
  row('\\bpas (?:apres|plus tard que) (?:at )?(?=\\d|noon)|\\b(?:au|le) plus tard (?:a |vers )?(?:at )?(?=\\d|noon)', 'by '),
  row('\\bavant (?:at )?(?=\\d|noon)', 'before '),
  row(
    '\\b(?:apres|passe|plus tard que|a partir de|a compter de|des(?= at|\\b \\d+:|\\b noon)|depuis) (?:les )?(?:at )?(?=\\d|noon)',
    'after ',
  ),
  row('\\bjusque (?:a|vers|aux)? ?(?:at )?(?=\\d|noon)', 'until '),
  row(
    `\\b${oneOf(
      'vers(?: les)?|aux? (?:alentours|environs) de|autour de|dans les|sur les|sur le coup de|plutot vers|circa',
      '(?:a )?peu pres(?: a)?|a environ|environ(?: a)?|genre(?: a)?',
    )} (?:les )?(?:at )?(?=\\d|noon)`,
    'around ',
  ),
  row('\\b(around |after |before |until |not before |by )(?:at |a )', '$1'),
  row('\\b(?:a|pour) (?:at )?(?=\\d{1,2}(?::\\d\\d)?\\b(?! ?(?:people|€|euros?|km|/|minutes|ans|jours|semaines)))', 'at '),
  row('\\b(?:pour|a|de) (?=at |noon|midnight|around |between )', ''),
  row('\\b(?:ou|et) (?:bien |alors )?(?=at \\d)', 'or '),
  row('\\bau? (?=noon|midnight)', ''),
];

const RELATIVE: readonly Row[] = [
  rowFor('now', 'maintenant|tout de suite|immediatement'),
  row(
    '\\bje (?:finis|termine|sors|debauche)(?: (?:le |du |les |mes )?(?:travail|boulot|taf|cours|bureau))? (?:vers |around |at )(?=\\d|noon)',
    'after ',
  ),
  rowFor(
    'asap',
    '(?:le |au )?plus (?:tot|vite|rapidement) (?:que )?(?:vous |tu )?(?:possible|pouvez|peux)|au plus (?:tot|vite|rapidement)|le plus (?:vite|rapidement)',
    'des que (?:possible|vous (?:pouvez|pourrez|avez)|tu (?:peux|pourras|as))(?: (?:de la|1) place)?',
    'en urgence|urgent|rapidement possible',
  ),
  row(
    '\\b(?:le|la|votre|ton|1) ?(?:prochaine?|1e) (?:creneau|rdv|place|disponibilite|dispo|date)s?\\b(?: (?:disponible|dispo|libre|possible|que vous (?:avez|ayez)|que tu as))*',
    'first available',
  ),
  row('\\b(?:un peu |beaucoup |bien |1 peu )?plus tard\\b(?: dans (?:la )?(?:journee|semaine))?', 'later'),
  row('\\b(?:un peu |beaucoup |bien |1 peu )?plus tot\\b(?: dans la journee)?|\\bun peu avant\\b', 'earlier'),
  row('\\b(?:a )?(?:la )?meme heures?\\b', 'same time'),
];

/** In order. */
export const TIMES: readonly Row[] = [...LENGTHS, ...PARTS, ...CLOCKS, ...BOUNDS, ...RELATIVE];
