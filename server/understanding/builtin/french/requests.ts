/** What must not be missed among requests: a person, a cancellation, a move. The wish to book is in bookings.ts. */
import { type Row, row } from '../rephrasing.ts';
import { I, MINE, oneOf, VISIT, WHEN } from './phrases.ts';

const SOMEBODY = oneOf(
  '(?:un |une |la |le |1 |votre |ta )?(?:vraie? |autre )?(?:personne|humaine?|etre humain|quelquun|conseillere?|responsable|patronn?e?|chef)',
  '(?:un |une |la |le |1 |votre |ta )?(?:gerante?|proprietaire|employee?|secretaire|coiffeuse|coiffeur|docteur|praticienne?)',
  'vous|toi|vive voix',
);
const MOVE = '(?:deplac|decal|report|repouss|reprogramm|replanifi|boug|recul|retard|avanc|chang|modifi)(?:er|ez|e|es|ons)';
const LATE = oneOf(
  'un peu|1 peu|around|peut etre|surement|legerement|environ|a peu pres|avec|de|du|un|1|petit|quelques minutes|\\d+ minutes|in',
);
/** Before "not" in "I will not be able to". */
const CANNOT = `${I} (?:peux|peut|pouvons|pourr(?:ai|ais|a|ait|ons)|vais|va|ser(?:ai|a|ons)|suis|arrive|arriverai)(?: (?:malheureusement|finalement|donc|helas))* (?:plus|pas)(?: (?:malheureusement|finalement|pouvoir|etre en mesure de|en mesure de))*`;

const PERSON: readonly Row[] = [
  row(
    `\\b(?:parler|discuter|echanger|avoir|joindre|contacter)(?: directement)? (?:a |avec |au |aux |de )?${SOMEBODY}\\b(?: au telephone| directement| de vive voix)?`,
    'talk to a person',
  ),
  row(
    '\\b(?:pouvez vous|pourriez vous|peux tu|pourrais tu|vous pouvez|tu peux|il faudrait|please(?: de)?) (?:me |nous )(?:r?appeler|telephoner|passer (?:un|1) (?:coup de fil|appel))',
    'please call me',
  ),
  row('\\br?appel(?:ez|le|les|er) (?:moi|nous)\\b|\\b(?:vous|tu) (?:me |nous )r?appel(?:ez|les)\\b', 'please call me'),
  row('\\bquelquun (?:peut|pourrait|pour) (?:il )?(?:me |nous )?r?appeler\\b', 'please call me'),
  row('\\bje (?:prefere|voudrais|aimerais) (?:telephoner|appeler)\\b|\\b(?:un |1 )?(?:vrai )?humain\\b', 'talk to a person'),
  row(
    `\\b${I} (?:risque de |(?:vais|allons|va|serai|serons|sera|suis|aurai|aurons|ai|arrive|arriverai|arriverons|pense) )+(?:etre |avoir |arriver )?(?:${LATE} )*(?:en )?retard(?: de \\d+ minutes)?`,
    "i'm running late",
  ),
  row('\\bdesole du retard|\\b(?:petit|leger) retard\\b|\\bretard de \\d+ minutes', "i'm running late"),
  row('\\b(?:coince|bloque)e?s? dans (?:les |le )?(?:bouchons?|embouteillages?|circulation|trafic|metro|transports)', 'stuck in traffic'),
  row(
    `\\b${I} (?:suis|sommes|est) (?:en route|en chemin)|\\b${I} (?:arrive|arrivons)(?: (?:in|dans) \\d+ minutes)?(?= ?(?:$|[,.!]))`,
    "i'm on my way",
  ),
  row(`\\b${I} (?:suis|sommes) (?:la|devant(?: la porte)?|en bas|arrivee?s?)(?= ?(?:$|[,.!]))`, "i'm here"),
];

const CANCELS: readonly Row[] = [
  row('\\b(?:politique|conditions|frais|delai) de annulation\\b', 'cancellation policy'),
  row(`\\b(?:pas|sans|jamais) (?:le |la |de )?annul(?:er|ez|e)\\b|\\bannul(?:ez|e|es) (?:surtout )?pas\\b`, "don't cancel"),
  row('\\b(?:est|ete) annulee?s?\\b', 'was cancelled'),
  row(`\\b(?:${I} )?(?:ai|a|avons|avez) (?:deja )?annulee?s?\\b`, 'i cancelled'),
  row(`\\bannul(?:er|e|ez|es|ons|erai|erais|erait|ation)\\b(?: (?:de )?(?:1|un|une) ${VISIT})`, 'cancel an appointment'),
  row(`\\bannul(?:er|e|ez|es|ons|erai|erais|erait|ation)\\b(?: (?:de )?${MINE} ${VISIT})`, 'cancel my appointment'),
  row('\\b(?:le |la )annul(?:er|e|ez|ons|erais?)\\b|\\bannul(?:er|e|ez) (?:le|la|tout|ca)\\b(?! \\w)', 'cancel it'),
  row('\\bannul(?:er|e|ez|es|ons|erai|erais|erait)\\b|^annulation\\b', 'cancel'),
  row(
    `\\b(?:decommander|supprim(?:er|ez|e)|enlev(?:er|ez|e)|retir(?:er|ez|e)|liber(?:er|ez|e)|laisser? tomber) ${MINE} (?:${VISIT}|creneau)`,
    'cancel my appointment',
  ),
  row(
    `\\b(?:${I} )?(?:ai|avons|a|aurai) plus besoin (?:de |du )?(?:${MINE} )?(?:${VISIT})?|\\b${I} (?:veux|voudrais|souhaite) plus (?:de |du )?(?:${MINE} )?(?:${VISIT}|venir)`,
    'i no longer need my appointment',
  ),
  row(
    `\\b${CANNOT} (?:me |le |la )?(?:venir|assister|presenter|honorer|passer|aller|tenir|etre(?: la| presente?s?)?|rendre|liberer|la\\b|presente?|deplacer(?! (?:le|mon|ma|ce)\\b))(?: (?:a |au )?(?:ce|mon|notre|le|au)? ?rdv)?`,
    "i can't make it",
  ),
  row(`\\b(?:${I} )?(?:ai|avons) pas pu (?:venir|etre la|assister|me liberer)\\b`, "i couldn't make it"),
  row(`\\b${I} (?:viendrai|viendrons|viens|vient|passerai) (?:pas|plus)\\b`, "i can't make it"),
  row(
    `\\b(?:(?:${I} )?(?:ai|a|avons|eu|aurai) (?:eu )?)?(?:un|1|une|des) (?:gros |petit )?(?:empechement|imprevu|contretemps)s?(?: de derniere minutes)?\\b`,
    'something came up',
  ),
  row(
    `\\b(?:${I} )?(?:peux|peut|pourrai|pourrais|pouvons|pourrons) (?:plus|pas) (?=(?:avant|apres|before|after|until|around)\\b)`,
    "i can't ",
  ),
  row(
    `\\b(?:${I} )?(?:peux|peut|pourrai|pourrais|pourra|pouvons|pourrons|suis|serai) (?:plus|pas) (?:(?:dispo|disponible|libre|la|de) )*(?=${WHEN})`,
    "i can't make ",
  ),
];

const MOVES: readonly Row[] = [
  row('\\b(?:remettre|remettons) (?:ca |le )?a (?:(?:une? |1 )?autre (?:jour|fois|date)|plus tard)', 'move it'),
  row(`\\b(?:pas|sans) (?:le |la )?(?:deplac|decal|report|repouss|chang|modifi)(?:er|ez|e)`, "don't move"),
  row(
    `\\b${MOVE}(?: (?:le heures|le horaire|la date|le jour|le creneau|de date|de jour|de heures|de creneau))?(?: (?:de|du|pour|a))? ?${MINE} (?:prochaine? )?(?:${VISIT}|creneau)`,
    'move my appointment',
  ),
  row('\\b(?:changer|changez|change|modifier|modifiez)(?: le| la| de| les)? (?:heures|horaires?|date|jour|creneau)\\b', 'move it'),
  row(`\\b(?:le |la |les )${MOVE}\\b|\\b${MOVE} (?:le|la|moi|ca)(?= ?(?:$|[,.?!]|please)| ${WHEN})`, 'move it'),
  row('\\b(?:deplac|decal|report|repouss|reprogramm|replanifi|boug|recul)(?:er|ez|es?|ons)\\b', 'move it'),
  row(`\\b(?:changer|changez|changeons) (?=(?:pour |a |au |vers )?${WHEN})`, 'move it '),
  row('\\bmove it (?=(?:celui|celle|of |cours|it\\b))', 'move '),
  row(`\\b(?:re)?(?:mettre|mettez|mettons|mets) (?:ca|le|mon rdv|le rdv)(?: a| au)? (?=${WHEN})`, 'move it to '),
];

/** In order of harm. */
export const REQUESTS: readonly Row[] = [...PERSON, ...CANCELS, ...MOVES];
