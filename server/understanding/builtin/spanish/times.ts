/** Times of day, parts of the day, stretches of time. */
import { clockBefore, clockSaid, type Row, row } from '../rephrasing.ts';

const H = '(2[0-4]|1\\d|0?\\d)';
const AT = '(?:a las?|las|la(?= 1\\b)|al las)';

export const TIMES: readonly Row[] = [
  row(
    '\\b(?:llego|llegare|voy a llegar|llegaremos|vamos a llegar|llegamos) (?:(?:un poco|unos|como|\\d+ min(?:utos)?|\\d+) )*tarde\\b|\\b(?:voy|vengo|llevo) (?:con )?(?:un poco de )?retraso|\\bme retraso|\\bse me (?:ha hecho|hizo) tarde',
    "i'm running late",
  ),
  row('\\b(?:(?:de|entre) )?(?:\\d+ (?:a|o|y) )?(\\d+) (?:personas?|ninos|adultos)\\b', '$1 people'),
  row('\\b(?:a )?(?:ultimas?|ultima) horas?(?: de la (?:tarde|manana|noche))?', ' late afternoon '),
  row('\\b(?:a )?primeras? horas?(?! (?:libre|disponible|que))(?: de la manana| in the morning)?', ' first thing '),
  row('(?<=(?<!\\b12)\\d|media|cuarto) (?:del? )medio ?dia\\b', ' in the afternoon'),
  row('\\b(?:a |al |las |los )?(?:12 (?:del? )?)?medio ?dia\\b', ' noon '),
  row('\\b(?:a |las )?(?:12 (?:de )?(?:la )?(?:medianoche|noche))\\b|\\b(?:a )?(?:la )?media ?noche\\b', ' midnight '),
  row('\\besta (?:tarde noche|noche)\\b', 'tonight'),
  row('\\besta tarde\\b', 'this afternoon'),
  row('\\besta madrugada\\b', 'this morning'),
  row('\\b(?:de|por|en|a|durante) las? (?:tarde noche|noches?)\\b', 'in the evening'),
  row('\\b(?:de|por|en|a|durante) las? tardes?\\b', 'in the afternoon'),
  row('\\b(?:de|por|en) la madrugada\\b', 'am'),
  row('\\bde madrugada\\b', 'early morning'),
  row('\\b(?:a )?media tarde\\b', 'mid afternoon'),
  row('(?<!buenas |mas |llego |llegar |llegare )\\b(?:la |las )?tardes?\\b(?! noche)', 'afternoon'),
  row('(?<!buenas )\\b(?:la |las )noches?\\b', 'evening'),
  // 8 menos cuarto, 8 y media, 8 y 20, un cuarto para las 8.
  row(`\\b(?:1 |un )?cuarto para ${AT} ${H}`, (_, h) => `at ${clockBefore(h, 15)}`),
  row(`\\b(\\d{1,2})(?: min(?:utos)?)? para ${AT} ${H}`, (_, m, h) => `at ${clockBefore(h, Number(m))}`),
  row(
    `\\b(\\d{1,2}|cuarto)(?: min(?:utos)?)? pasad[ao]s (?:de )?(?:las )?${H}`,
    (_, m, h) => `at ${clockSaid(h, m === 'cuarto' ? 15 : m)}`,
  ),
  row(
    `\\b(?:${AT} )?${H}((?: [ap]m| (?:in the (?:morning|afternoon|evening)))?) menos (cuarto|\\d{1,2})\\b`,
    (_, h, half, m) => `at ${clockBefore(h, m === 'cuarto' ? 15 : Number(m))}${half ?? ''}`,
  ),
  row(`\\b(?:${AT} )?${H} y (media|cuarto|pico)\\b`, (_, h, part) =>
    part === 'pico' ? `at ${h}` : `at ${h}:${part === 'media' ? '30' : '15'}`,
  ),
  row(`\\b${AT} ${H} y (\\d{1,2})(?: minutos)?\\b`, (_, h, m) => `at ${clockSaid(h, m)}`),
  row(`\\b${AT} ${H} (?:con )?([0-5]\\d)\\b(?! de| [jfmasond][a-z]+ber)`, 'at $1:$2'),
  row(`\\b(?:${AT} )?${H} 0 ([1-9])(?=(?: [ap]m)?)\\b`, 'at $1:0$2'),
  row(`\\b${AT} ${H} ?[:.h] ?([0-5]\\d)(?! ?[/\\d])(?: ?h(?:oras)?\\b)?`, 'at $1:$2'),
  row(`(?<![\\d/:.-])${H} ?[:h] ?([0-5]\\d)(?![\\d/:])(?: ?h(?:oras)?\\b)?`, '$1:$2'),
  row(`^${H}\\.([0-5]\\d)$`, '$1:$2'),
  row(
    `\\b(?:entre|de|desde) (?:las? )?${H}(:[0-5]\\d)? (?:y|a|hasta) (?:las? )?${H}(:[0-5]\\d)?(?! ?(?:minutos|h\\b|horas|dias|semanas))`,
    (_, a, am, b, bm) => `between ${a}${am ?? ''} and ${b}${bm ?? ''}`,
  ),
  row(
    `\\b(?:entre|de|desde) at ${H}(:[0-5]\\d) (?:y|a|hasta) (?:at |las? )?${H}(:[0-5]\\d)?`,
    (_, a, am, b, bm) => `between ${a}${am ?? ''} and ${b}${bm ?? ''}`,
  ),
  row(`\\b(?:no )?antes de (?:las? |at )(?=\\d)`, (match) => (match.startsWith('no') ? 'not before ' : 'before ')),
  row('\\bno (?:mas tarde de|despues de) (?:las? |at )(?=\\d)', 'no later than '),
  row(
    '\\b(?:no )?mas tarde de (?:las? |at )(?=\\d)|\\b(?:despues|mas tarde) de (?:las? |at )(?=\\d)|\\ba partir de (?:las? |at )?(?=\\d)|\\bpasadas las (?=\\d)|\\bdesde (?:las? |at )(?=\\d)',
    'after ',
  ),
  row('\\bhasta (?:las? |at )(?=\\d)', 'until '),
  row(
    `\\b(?:a eso de|sobre|hacia|como a|alrededor de|cerca de|tipo|aprox(?:imadamente)?(?: a)?|mas o menos a) (?:las? |at )?(?=\\d)`,
    'around ',
  ),
  row('\\b(at |around |after |before |until )\\1', '$1'),
  row('\\bdespues de(?:l)? (?:comer|almorzar|almuerzo|la comida|mediodia|noon)|\\bdespues de +noon', 'in the afternoon'),
  row('\\bantes de(?:l)? (?:comer|almorzar|almuerzo|la comida|mediodia|noon)|\\bantes de +noon', 'before noon'),
  row('\\bdespues del trabajo|\\b(?:al salir|saliendo) del trabajo|\\bdespues de trabajar', 'after work'),
  // Stretches of time.
  row('\\b(?:1|una) hora y media\\b|\\bhora y media\\b', '90 minutes'),
  row('\\b(?:una )?media hora\\b', '30 minutes'),
  row('\\b(?:3|tres) cuartos de hora\\b', '45 minutes'),
  row('\\b(?:en|dentro de) (\\d+|un|una) horas?\\b', (_, n) => `in ${Number(n) || 1} hours`),
  row('\\b(?:en|dentro de) (\\d+) min(?:utos)?(?: a partir de ahora| desde ahora)?\\b', 'in $1 minutes'),
  row('\\b(?:en|dentro de) (?=\\d+ minutes)', 'in '),
  row('\\bhace (\\d+|un|una) (?:horas?|minutos?)', (_, n) => `${Number(n) || 1} hours ago`),
  row(
    '\\b(\\d+|una) horas? (mas tarde|despues|mas temprano|antes)\\b(?! de)',
    (_, n, way) => `${Number(n) || 1} hours ${/tarde|despues/.test(way ?? '') ? 'later' : 'earlier'}`,
  ),
  row(
    '\\b(\\d+) (?:minutos|minutes) (mas tarde|despues|mas temprano|antes)\\b(?! de)',
    (_, n, way) => `${n} minutes ${/tarde|despues/.test(way ?? '') ? 'later' : 'earlier'}`,
  ),
  row('\\b(\\d+) minutos?\\b', '$1 minutes'),
  row(`\\b${AT} ${H}(?: ?h(?:oras)?| en punto)\\b`, 'at $1:00'),
  row(`(?<![\\d:/.])\\b(1[3-9]|2[0-4]|0?[7-9]) ?h(?:oras)?\\b`, '$1:00'),
  row(`(?<![\\d:/.])\\b([1-9]|1[0-2]) ?h\\b`, 'at $1'),
  row(`\\b(\\d+) horas?\\b|\\buna hora\\b(?=[ ,.]*$)`, (_, n) => `${n ?? 1} hours`),
  row(`\\b(?:a |para |de |of )?(?:las?|al las) (?=\\d{1,2}(?::\\d\\d)?(?! ?(?:de (?:enero|mayo)|opcion)))`, (match) =>
    /la $/.test(match) && !/^a /.test(match) ? 'number ' : 'at ',
  ),
  row('\\bnumber 1(?= (?:in the|[ap]m))', 'at 1'),
  row('\\ba (?=\\d{1,2}:\\d\\d)|(?<=(?:day|today|tomorrow|morning|afternoon|evening) +)a (?=\\d{1,2}\\b)', 'at '),
  row(
    '\\b(?:lo|cuanto) (?:mas pronto|antes)(?: posible)?|\\blo antes que pueda\\w*|\\bya mismo\\b|\\blo mas temprano(?: posible)?|\\b(?:la|el|lo) primer[oa]? (?:hora|hueco|cita|turno)(?: (?:libre|disponible|que (?:tengas?|haya|tengan?)))*|\\blo primero que (?:tengas?|haya|tengan?)|\\burgente(?:mente)?\\b',
    'asap',
  ),
  row('\\b(?:un poco |algo |un poquito |mucho )?mas tarde\\b', 'later'),
  row('\\b(?:un poco |algo |un poquito )?(?:mas temprano|mas pronto)\\b|\\b(?:un poco|algo|un poquito) antes\\b', 'earlier'),
  row('\\b(?:a la )?misma hora\\b', 'same time'),
];
