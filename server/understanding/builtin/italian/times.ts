/** Times of day, parts of the day, stretches of time. */
import { clockBefore, clockSaid, type Row, row } from '../rephrasing.ts';

const H = '(2[0-4]|1\\d|0?\\d)';
/** What stands before an hour. */
const AT = '(?:alle ore|per le ore|delle ore|le ore|ore|per le|alle|all|alla(?= 1\\b)|per lo(?= 1\\b)|lo(?= 1\\b)|le|h)';
const CLOCK = '((?:2[0-4]|1\\d|0?\\d)(?::[0-5]\\d)?)';
/** Words after "le 3" that are counted, so no hour. */
const COUNTED =
  '(?! (?:opzion|proposte|date\\b|volte|persone|ore\\b|sedute|lezioni|visite|figlie|bambine|ragazze|signore|donne|settimane))';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const ways = (way: string | undefined) => (/prima|presto/.test(way ?? '') ? 'earlier' : 'later');

/** Hours and minutes as digits: 3:30, 2:45. */
const SPELT_OUT: readonly Row[] = [
  row('\\b(?:a |alla |di |del )?mezzogiorno e mezz[ao]\\b|\\balla mezza\\b', 'at 12:30'),
  row('\\b(?:a |di )?mezzogiorno e un quarto\\b', 'at 12:15'),
  row('\\b(?:a |di )?mezzogiorno meno (?:un quarto|15)\\b', 'at 11:45'),
  row('\\b(?:a |di )?mezzanotte e mezz[ao]\\b', 'at 0:30'),
  row(
    '\\b(?:alle |le )?12 (?:di|del|della) mattina\\b|\\b(?:a |il |verso |di |per )?(?:le 12 del )?mezzogiorno\\b|\\b(?:a )?(?:mezzodi|meta giornata)\\b',
    'noon',
  ),
  row('\\b(?:a |verso |di )?mezzanotte\\b|\\b(?:alle |le )?12 di notte\\b', 'midnight'),
  row(
    `\\b(?:manca|mancano) (?:1 |un )?(quarto|\\d{1,2})(?: minuti)? (?:alle|alla) ${H}`,
    (_, m, h) => `at ${clockBefore(h, m === 'quarto' ? 15 : Number(m))}`,
  ),
  row(`\\b(?:un quarto|(\\d{1,2}) minuti) (?:alle|alla) ${H}\\b`, (_, m, h) => `at ${clockBefore(h, Number(m ?? 15))}`),
  row(`\\b${H} meno (?:un )?(quarto|\\d{1,2})(?: minuti)?\\b`, (_, h, m) => clockBefore(h, m === 'quarto' ? 15 : Number(m))),
  row(`(?<![\\d:./]|\\d,)\\b${H} e (?:mezz[ao]|1/2)\\b(?! giornata)`, '$1:30'),
  row(`(?<![\\d:./]|\\d,)\\b${H} e (?:(?:un )?quarto|1/4)\\b`, '$1:15'),
  row(`(?<![\\d:./]|\\d,)\\b${H} e (?:3 quarti|3/4)\\b`, '$1:45'),
  row(`(?<![\\d/.-])\\b${H}\\.([0-5]\\d)(?![\\d./-]| ?(?:euro|€))`, '$1:$2'),
  row(`\\b${AT} ?${H} ?[:,h] ?([0-5]\\d)(?! ?[/\\d])`, 'alle $1:$2'),
  row(`(?<![\\d/:.-])${H} ?h ?([0-5]\\d)(?![\\d/:])`, '$1:$2'),
  row(`\\b${AT} ${H} (?:e )?([0-5]\\d)\\b(?: minuti)?(?! ?(?:euro|€|ore|giorni|${MONTH}))(?<!\\btra le \\d{1,2} e \\d{1,2})`, 'alle $1:$2'),
  row(`\\b${AT} ${H} e (\\d{1,2}) minuti\\b`, (_, h, m) => `alle ${clockSaid(h, m)}`),
  row(`\\b${H} in punto\\b`, '$1:00'),
  row(`^${H} e ([0-5]\\d)\\b(?: minuti)?`, 'alle $1:$2'),
  row(`\\b${AT} ${H} e 5\\b(?<!\\btra le \\d{1,2} e 5)`, (_, h) => `alle ${clockSaid(h, 5)}`),
];

/** Before, after, between, about. */
const BOUNDS: readonly Row[] = [
  row(`\\b(?:${AT}|verso le) ?${CLOCK} ?[-/] ?${CLOCK}(?![\\d/-])`, 'between $1 and $2'),
  row(`\\b(?:tra|fra) (?:le |lo )${CLOCK} (?:e|o) (?:le |lo )?${CLOCK}`, 'between $1 and $2'),
  row(
    `\\b(?:dalle|dalla|da) (?:ore )?${CLOCK} (?:alle|alla|fino alle|fino alla|a) (?:ore )?${CLOCK}(?! ?(?:minuti|giorni))`,
    // "10 to 12" would be ten minutes to twelve.
    (_, from, to) => `from ${/^\d+$/.test(from ?? '') ? `${from}:00` : from} to ${to}`,
  ),
  row(`\\b(?:dalle|dalla) (?:ore )?${CLOCK}(?: in (?:poi|avanti|su))?`, 'after $1'),
  row(`\\bnon prima (?:delle|della|di) (?:ore )?(?=\\d)`, 'not before '),
  row(`\\bnon (?:oltre|dopo|piu tardi) (?:le|lo|delle|di) (?=\\d)`, 'by '),
  row(`\\b(?:prima|entro) (?:delle|della|le|lo|di) (?:ore )?(?=\\d)`, 'before '),
  row(`\\b(?:dopo|oltre|piu tardi) (?:le|lo|delle|alle) (?:ore )?(?=\\d)|\\bpassate le (?=\\d)`, 'after '),
  row(`\\b(?:al )?massimo (?:entro |fino )?(?:le|lo|alle|alla|per le) (?=\\d)`, 'by '),
  row(`\\b(?:fino|sino) (?:alle|alla|a) (?=\\d)`, 'until '),
  row(
    `\\b(?:verso|sul|circa|attorno|intorno|tipo|indicativamente|piu o meno)(?: a)? ?(?:le|lo|alle|alla)? (?=\\d{1,2}(?::|\\b)(?! minut))`,
    'around ',
  ),
  row(`\\bsull[ea] (?=\\d)`, 'around '),
  row(`\\b(?:alle|per le) ${CLOCK} (?:circa|piu o meno)`, 'around $1'),
  row('\\b(?:dopo (?:il )?(?:pranzo|mangiato)|dopo aver pranzato|dopo noon)\\b', 'in the afternoon'),
  row('\\b(?:prima (?:di |del )?(?:pranzo|noon))\\b', 'before 13:00'),
  row(
    '\\b(?:dopo (?:il )?lavoro|dopo lavoro|dopo lo ufficio|(?:quando|appena) (?:esco|stacco|finisco)(?: (?:dal lavoro|di lavorare|dall[oa] ufficio))?|uscit[ao] dal lavoro|dopo (?:la )?scuola)\\b',
    'after work',
  ),
];

/** Parts of the day. */
const PARTS: readonly Row[] = [
  row('\\b(?:nel |in |di |il |al |a )?primo pomeriggio\\b|\\b(?:ad )?inizio pomeriggio\\b', 'between 13:00 and 16:00'),
  row(
    '\\b(?:nel |in |di |il |al |a )?tardo pomeriggio\\b|\\b(?:a |verso )?(?:la )?fine (?:giornata|pomeriggio)\\b|\\b(?:alla|a|verso) (?:la )?fine (?:della giornata|del pomeriggio)\\b|\\bpomeriggio (?:tardi|inoltrato)\\b',
    'late afternoon',
  ),
  row(
    '\\b(?:nella |in |di |la |a )?tarda (?:mattina|mattinata)\\b|\\b(?:a )?fine mattina(?:ta)?\\b|\\b(?:a )?meta mattina(?:ta)?\\b',
    'between 10:30 and 13:00',
  ),
  row(
    '\\b(?:di |la |nella |in )?(?:primo|prima|prime ore della?|presto (?:la|di|in)?) ?mattina(?:ta)?\\b|\\bdi buon(?:a)? ?(?:mattina|ora)\\b|\\bmattina presto\\b|\\bpresto la mattina\\b|\\b(?:alla|in|appena) (?:apertura|aprite|apri|apre)\\b|\\bmorning presto\\b',
    'first thing',
  ),
  row('\\b(?:questa mattina|stamattina|stamani|stamane)\\b', 'this morning'),
  row('\\b(?:questo pomeriggio)\\b', 'this afternoon'),
  row('\\b(?:questa sera|stasera|questa notte|stanotte|in serata odierna)\\b', 'tonight'),
  row('\\b(?:di|del|della|in|la|al|alla|nella|durante la|a) (?:mattina|mattinata|mattine)\\b', 'in the morning'),
  row('\\b(?:di|del|in|il|al|nel|durante il|a|gli) pomerigg(?:io|i)\\b', 'in the afternoon'),
  row('\\b(?:di|della|in|la|alla|nella|durante la|a) (?:sera|serata|sere)\\b', 'in the evening'),
  row(`\\b${CLOCK} (?:di|della) notte\\b`, (_, clock) => `${clock} ${Number.parseInt(clock ?? '', 10) < 6 ? 'am' : 'pm'}`),
  row('\\b(?:di|della|la|nella) notte\\b', 'in the evening'),
  row('\\bantimeridian[ea]\\b', 'in the morning'),
  row('\\bpomeridian[ea]\\b', 'in the afternoon'),
  row('\\bmattin(?:a|ata|e)\\b', 'morning'),
  row('\\bpomerigg(?:io|i)\\b', 'afternoon'),
  row('\\b(?:sera|serata|notte)\\b', 'evening'),
  row('\\b(?:in |nella |alla |durante la |all[oa] )?(?:pausa pranzo|ora di pranzo|(?<=a |per )pranzo)\\b', 'lunchtime'),
  row('\\b(?:alla|verso) (?:la )?ora di cena\\b', 'in the evening'),
];

/** Stretches of time. */
const STRETCHES: readonly Row[] = [
  row('\\b(?:una|1) ora e (?:mezz[ao]|mezza ora)\\b', '90 minutes'),
  row('\\b(\\d) ore e mezz[ao]\\b', (_, n) => `${Number(n) * 60 + 30} minutes`),
  row('\\b(?:una )?mezza ora\\b', '30 minutes'),
  row('\\b3 quarti di ora\\b', '45 minutes'),
  row('\\bun quarto di ora\\b', '15 minutes'),
  row('\\b(?:tra|entro) (\\d+|una) or[ae] e (\\d+) minut[io]\\b', (_, h, m) => `in ${60 * (Number(h) || 1) + Number(m)} minutes`),
  row(
    '\\b(\\d+|una) or[ae] da (?:adesso|ora)\\b|\\bda qui a (\\d+|una) or[ae]\\b',
    (_, one, other) => `in ${Number(one ?? other) || 1} hours`,
  ),
  row('\\b(?:tra|in|entro) (\\d+|una) or[ae]\\b', (_, n) => `in ${Number(n) || 1} hours`),
  row(
    '\\b(?:tra|entro|da qui a) (\\d+) minut[io]\\b|\\b(\\d+) minut[io] da (?:adesso|ora)\\b',
    (_, one, other) => `in ${one ?? other} minutes`,
  ),
  row('\\btra (?=\\d+ minutes)', 'in '),
  row('\\b(\\d+|una) or[ae] fa\\b', (_, n) => `${Number(n) || 1} hours ago`),
  row('\\b(\\d+) minut[io] fa\\b', '$1 minutes ago'),
  row(
    '\\b(\\d+|una) or[ae] (piu tardi|dopo|piu presto|prima)\\b(?! (?:di|del|delle|che|le)\\b)',
    (_, n, way) => `${Number(n) || 1} hours ${ways(way)}`,
  ),
  row(
    '\\b(\\d+) (?:minut[io]|minutes) (piu tardi|dopo|piu presto|prima)\\b(?! (?:di|del|delle|che|le)\\b)',
    (_, n, way) => `${n} minutes ${ways(way)}`,
  ),
  row('\\b(\\d+) minut[io]\\b', '$1 minutes'),
  row('(?<![\\d/.:-])\\b(\\d+) or[ae]\\b(?! \\d)|\\buna ora\\b', (_, n) => `${n ?? 1} hours`),
];

export const TIMES: readonly Row[] = [
  ...SPELT_OUT,
  ...STRETCHES,
  ...BOUNDS,
  ...PARTS,
  row(`\\b(?:quell[oaie] |il |la )?dell[ea] ${CLOCK}${COUNTED}`, 'at $1'),
  row(`\\b${AT} ?${CLOCK}(?: ?h\\b| in punto| precise)?${COUNTED}`, 'at $1'),
  row(`(?<![\\d:/.])\\b(1[3-9]|2[0-4]|0?[7-9]) ?h\\b`, '$1:00'),
  row('\\b(at |around |after |before |until |by )(?:at |\\1)+', '$1'),
  row(
    `(?<=\\b(?:at|around) ${CLOCK}|(?:morning|afternoon|evening)) (?:of|di|to) (?=(?:the \\d|next|this|today|tomorrow|tonight|\\d{1,2}/|\\d{1,2} ${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day))`,
    ' ',
  ),
  row('\\bdi (?=tonight)', ''),
  row('\\bnot (?:before|after) at ', (match) => match.replace(/at $/, '')),
  row(
    '\\b(?:il |al |lo )?(?:prima|piu presto) possibile\\b|\\bquanto prima\\b|\\b(?:non )?appena (?:possibile|puo|puoi|potete|riesc[ei]|riuscite|avete posto|hai posto|ci sia|si libera(?: un posto)?)\\b|\\burgent(?:e|emente|issimo)\\b|\\b(?:il |la )(?:primo|prima) (?:posto|buco|disponibilita|data|appuntamento|orario|giorno|momento|spazio)(?: (?:util[ei]|liber[oa]|disponibile|che (?:avete|hai|ha)))*|\\bal volo\\b|\\bil prima che (?:puo|potete|puoi)\\b|\\bsubito\\b',
    'asap',
  ),
  row('\\b(?:un po |un pochino |qualcosa |molto |leggermente )?piu tardi\\b|\\bun po dopo\\b|\\bqualcosa dopo\\b', 'later'),
  row(
    '\\b(?:un po |un pochino |qualcosa |molto |leggermente )?piu presto\\b|\\b(?:un po|un pochino|qualcosa|niente|nulla|anche) prima\\b(?! (?:di|del|delle|che)\\b)',
    'earlier',
  ),
  row('\\b(?:alla |la )?(?:stessa|solita|medesima) ora\\b|\\b(?:all[oa] |lo )?(?:stesso|solito) orario\\b', 'same time'),
];
