/** The wish for a visit, and the visit that stands. After the questions, which hold words of these too. */
import { type Row, row } from '../rephrasing.ts';
import { CAN, I, oneOf, TAKE, VISIT, WHEN, WISH } from './phrases.ts';

const AN = '(?:(?:de |du )?(?:un|une|le|la|mon|ma|1|des) )*(?:petit |petite |1e )?';
const ANOTHER = '(?:autre|nouveau|nouvelle|second|seconde|2e)';
const THING = oneOf(VISIT, 'creneau', 'place', 'date', 'horaire');
/** "Put me down", "keep it": what she has done for herself. */
const KEEP = '(?:reserv|not|bloqu|cal|gard|inscriv|confirm|valid)(?:ez|e|es)|mettez|mets|prenez|prends|inscris';

const STANDING: readonly Row[] = [
  row(
    `\\b(?:${I} )?(?:ai|avais|avons|avait|a) (?:(?:deja|normalement|bien|pris|reserve) )*(?:(?:un|1|une|mon|ma|des) )?${VISIT}\\b(?! (?:a prendre|libre|dispo))`,
    'i have an appointment',
  ),
  row(`\\b(?:mon|ma|mes|notre|nos|ce|cette) (?:prochaine? |futur )?(?:${VISIT}|creneau)s?\\b`, 'my appointment'),
  row(`\\b(?:(?:le|la) ${VISIT}|celui|celle) (?=(?:of|du|de) )`, 'my appointment '),
];

const WISHES: readonly Row[] = [
  row('\\b(?:donn|trouv|propos|mett)(?:ez|e|es) (?:moi|nous|me en|nous en) (?:un|une|1) autre\\b', 'i also need another appointment'),
  row(`\\b[2-9] (?:${VISIT}|creneaux)\\b`, 'several appointments'),
  row(`\\b(?:${WISH}|${CAN}|pour) ?(?:re)?${TAKE} (?:moi )?${AN}${ANOTHER} ${THING}\\b`, 'i also need another appointment'),
  row(`\\b(?:${WISH}|pour) ${AN}${ANOTHER} ${THING}\\b`, 'i also need another appointment'),
  row(`\\b${CAN} (?:re)?${TAKE} (?:moi )?${AN}${THING}\\b`, 'can i book an appointment'),
  row(
    `\\b(?:${WISH}|pour|please de) (?:(?:me|nous|vous|te) )*(?:re)?${TAKE} (?:moi )?${AN}${THING}\\b`,
    'i would like to book an appointment',
  ),
  row(`\\b(?:${WISH}|pour) ${AN}(?:${VISIT}|creneau|place)\\b`, 'i would like an appointment'),
  row(`\\b(?:${TAKE}|${KEEP})(?: moi| nous)? ${AN}(?:${VISIT}|creneau)`, 'book an appointment'),
  row(`\\b(?:${KEEP})(?: le)? (?:moi|nous)\\b(?! de)`, 'book me in'),
  row(`\\b(?:${KEEP}) (?:le|la)\\b(?= ?(?:$|[,.!]|moi|please|pour))`, 'book it'),
  row(`\\b${CAN} (?:venir|passer|presenter|arriver)\\b`, 'can i come'),
  row(`\\b${CAN} (?:prendre|recevoir|caser|caler|accueillir|voir|intervenir|avoir|inscrire)\\b`, 'can you fit me in'),
  row(`\\b${WISH} (?:venir|passer|me presenter|rencontrer|voir)\\b`, 'i would like to come in'),
  row(
    `\\b(?:(?:ce|ca) (?:est|serait) |est ce |serait ce |est il |serait il )?(?:encore |toujours )?(?<!pas )(?:possible|jouable|faisable|envisageable)(?! (?:de|que)\\b)(?: pour (?:vous|toi|moi))?(?= (?:le |pour )?${WHEN}|.*\\?)`,
    'can i come ',
  ),
  row(`\\b${CAN}(?= (?:le )?${WHEN})`, 'can i come'),
  row(`\\b${CAN}\\b(?! (?:pas|plus)\\b)`, 'can i'),
  row(`\\b${WISH}(?= |$)`, 'i would like'),
  row('\\b(?:reserver|booker)\\b', 'book'),
  row(`\\b(?:un |une |1 |le |la )?autre ${VISIT}\\b`, 'another appointment'),
  row(
    `\\b(?:un |une |1 |le |la )?${VISIT}\\b(?= (?:pour|at|on|this|next|please|avec|de|in|asap|thanks|around|${WHEN})|s? ?(?:$|[.,?!]))`,
    'an appointment',
  ),
];

/** In order. */
export const BOOKINGS: readonly Row[] = [...STANDING, ...WISHES];
