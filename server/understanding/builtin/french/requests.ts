/** What people ask to have done: a booking, a move, a cancellation, a person. The questions are in questions.ts. */
import { type Row, row } from '../rephrasing.ts';

const VISIT = '(?:rdv|reservation|seances?|consultation|visite|lecon|cours|passage|intervention)';
const MINE = '(?:mon|ma|mes|le|la|notre|nos|ce|cette|cet|1|un|une|du|de le)';
const I = '(?:je|nous)';
/** Able to, would like to: before an infinitive. */
const WISH =
  '(?:(?:je|nous) (?:voudrais|voudrions|veux|veut|souhaiterais|souhaiterait|souhaite|souhaitons|aimerais|aimerait|aimerions|desire|desirerais|voulais|cherche|recherche|compte|pense|viens|appelle|ecris|(?:aurais|aurait) (?:voulu|aime|souhaite|besoin de|besoin)|ai besoin de|ai besoin)(?: (?:bien|donc|juste|si possible|a|pour))*|(?:il )?(?:me|nous) (?:faudrait|faut)|(?:ce est )?(?:est ce (?:que )?)?(?:ce )?(?:est |serait )?(?:il )?possible de|moyen de|pour)';
const CAN =
  '(?:(?:est ce que )?(?:je|nous) (?:peux|peut|pouvons|pourrais|pourrait|pourrions)|puis je|pourrais je|(?:peut|pourrait) nous|pouvons nous|peux je|serait ce possible de|(?:est ce que )?(?:vous|tu) (?:pouvez|pourriez|peux|pourrais)|(?:pouvez|pourriez) vous|(?:peux|pourrais) tu|auriez vous la possibilite de|(?:est ce|ce serait|ce est|serait il|est il|serait) (?:que ce est )?possible (?:de|que)(?: (?:je|nous))?)(?: (?:me|nous|te|vous|encore|aussi|plutot|donc|svp|please|juste))*';
const TAKE =
  '(?:prendre|reserver|avoir|fixer|caler|poser|obtenir|planifier|programmer|booker|bloquer|demander|prenez|placer|trouver|convenir de|convenir|mettre|faire|proposer|donner|inscrire|prevoir)';
const DAYWORD =
  '(?:on |in |at |the |next |this |to |around |before |after |between )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|morning|afternoon|evening|day after|noon|\\d)';
const MOVE_VERB = '(?:deplac|decal|report|repouss|reprogramm|replanifi|boug|reculer|recul|retard)(?:er|ez|e|es|ons)?';

const PERSON: readonly Row[] = [
  row(
    '\\b(?:parler|discuter|echanger|avoir|joindre|contacter)(?: directement)? (?:a |avec |au |aux )?(?:de )?(?:vive voix|(?:un |une |la |le |1 |votre |ta )?(?:vraie? |autre )?(?:personne|humain|etre humain|quelquun|conseillere?|responsable|patronn?e?|gerante?|proprietaire|employee?|standard|secretaire|telephone|coiffeuse|coiffeur|docteur|praticienne?)|vous|toi)\\b(?: au telephone| directement| de vive voix)?',
    'talk to a person',
  ),
  row(
    '\\b(?:vous |tu )?(?:me |nous )(?:(?:r)?appelez|(?:r)?appelles|(?:r)?appeler|telephoner|passer 1 coup de fil|joindre)(?! )(?<!je (?:vous|te|me) appeler)',
    'call me',
  ),
  row(
    '\\b(?:pouvez vous|pourriez vous|peux tu|pourrais tu|vous pouvez|tu peux|merci de|il faudrait|please de|please) (?:me |nous )(?:r?appeler|telephoner|passer (?:un|1) (?:coup de fil|appel))',
    'please call me',
  ),
  row('\\br?appel(?:ez|le|les|er) (?:moi|nous)\\b', 'please call me'),
  row(
    '\\b(?:je prefere|je voudrais|je aimerais) (?:telephoner|appeler|avoir quelquun)\\b|\\b(?:un |1 )?(?:vrai )?humain\\b',
    'talk to a person',
  ),
  row(
    '\\b(?:je|nous) (?:risque de |vais |allons |serai |serons |suis |aurai |aurons |ai |arriverai |arriverons |arrive |pense |ait |va |sera )+(?:etre |avoir |arriver )?(?:(?:un peu|peut etre|surement|legerement|environ|a peu pres|avec|de|du|\\d+ ?minutes|un petit|1 petit|un|1|quelques minutes|in) )*(?:en )?retard(?: de \\d+ minutes)?',
    "i'm running late",
  ),
  row('\\bdesole du retard|\\b(?:petit|leger) retard\\b|\\bretard de \\d+ minutes', "i'm running late"),
  row('\\b(?:coincee?|bloquee?) dans (?:les |le )?(?:bouchons?|embouteillages?|circulation|trafic|metro|transports)', 'stuck in traffic'),
  row(
    `\\b${I} (?:suis|sommes|est) (?:en route|en chemin)|\\b${I} (?:arrive|arrivons)(?= ?(?:$|[,.!]))|\\b${I} suis (?:bientot|presque) la`,
    "i'm on my way",
  ),
  row(`\\b${I} (?:suis|sommes) (?:la|devant|en bas|devant la porte|arrivee?s?)(?= ?(?:$|[,.!]))`, "i'm here"),
];

const CANCELS: readonly Row[] = [
  row('\\b(?:politique|conditions|frais|delai) de annulation\\b', 'cancellation policy'),
  row(
    '\\b(?:pas|surtout pas|sans|jamais|veux pas|souhaite pas|voulais pas) (?:le |la |de )?annul(?:er|ez|e)\\b|\\bannul(?:ez|e|es) (?:surtout )?pas\\b',
    "don't cancel",
  ),
  row(`\\b(?:${I} |me )?(?:ai|a|avons|avez|est|ete) (?:deja )?annulee?s?\\b`, (match) =>
    /ete|est/.test(match) ? 'was cancelled' : 'i cancelled',
  ),
  row(`\\bannul(?:er|e|ez|es|ons|erai|erais|erait|ation)\\b(?: (?:de )?${MINE} ${VISIT})?`, (match) =>
    / (?:1|un|une) \\w+$/.test(match) ? 'cancel an appointment' : match.includes(' ') ? 'cancel my appointment' : 'cancel it',
  ),
  row(
    `\\b(?:decommander|supprimer|supprime[zr]?|enlever|enleve[zr]?|retirer|retire[zr]?|liberer|laisse tomber|laisser tomber) (?:${MINE} )(?:${VISIT}|creneau)`,
    'cancel my appointment',
  ),
  row('\\bcancel it (?=le |la |mon |ma |celui|celle|of |ce )', 'cancel '),
  row(
    `\\b(?:${I} )?(?:ai|avons|a|aurai) plus besoin (?:de |du )?(?:${MINE} )?(?:${VISIT}|rien)?|\\b${I} (?:veux|voudrais|souhaite) plus (?:de |du )?(?:${MINE} )?(?:${VISIT}|venir)`,
    'i no longer need my appointment',
  ),
  row(
    `\\b${I} (?:peux|peut|pourrai|pourrais|pourra|pourrait|pouvons|pourrons|vais|va|serai|sera|serons|suis|arrive|arriverai)(?: (?:malheureusement|finalement|donc|helas))* (?:plus|pas)(?: (?:malheureusement|finalement|pouvoir|etre en mesure de|en mesure de|en capacite de))* (?:me |le |la )?(?:venir|assister|presenter|honorer|passer|aller|tenir|etre (?:la|present|presente|dispo|disponible|presents)|me rendre|rendre|me liberer|liberer|la\\b|presente?|a venir|me deplacer|deplacer)(?: a (?:ce|mon|notre|le) rdv| (?:ce|mon|le|notre|au) rdv)?`,
    "i can't make it",
  ),
  row(`\\b${I} (?:viendrai|viendrons|viens|vient|passerai) (?:pas|plus)\\b`, "i can't make it"),
  row(
    `\\b(?:${I} )?(?:ai|a|avons|eu|aurai) (?:eu )?(?:un|1|une|des) (?:gros |petit )?(?:empechement|imprevu|contretemps|souci|probleme|urgence)s?(?: de derniere minutes)?\\b`,
    'something came up',
  ),
  row(
    `\\b(?:${I} )?(?:peux|peut|pourrai|pourrais|pouvons|pourrons) (?:plus|pas) (?=(?:avant|apres|before|after|until|around)\\b)`,
    "i can't ",
  ),
  row(
    `\\b(?:${I} )?(?:peux|peut|pourrai|pourrais|pourra|pouvons|pourrons|suis|serai) (?:plus|pas) (?:(?:dispo|disponible|libre|la|de) )*(?=${DAYWORD})`,
    "i can't make ",
  ),
];

const MOVES: readonly Row[] = [
  row(
    `\\b(?:avancer|avancez|avance)(?: (?:${MINE} )?(?:${VISIT}))? (?:de|a) (?=\\d+ (?:minutes|hours|h\\b))`,
    'move my appointment earlier ',
  ),
  row(
    `\\b(?:${MOVE_VERB}|avancer)(?: (?:${MINE} )?(?:${VISIT}|creneau))? de (?:at )?(\\d+) ?(minutes|hours|h|heures)?\\b`,
    (match, n, unit) =>
      `move my appointment ${n} ${unit === 'minutes' ? 'minutes' : 'hours'} ${match.startsWith('avanc') ? 'earlier' : 'later'}`,
  ),
  row(`\\b(?:pas|sans|veux pas|souhaite pas) (?:le |la )?${MOVE_VERB}`, "don't move"),
  row(
    `\\b(?:${MOVE_VERB}|avancer|avancez|changer|changez|modifier|modifiez|change|modifie|intervertir|echanger) (?:le (?:heures|horaire) |la date |le jour |le creneau |de (?:date|jour|heures|creneau|horaire) )?(?:de |du |pour )?${MINE} (?:prochain )?(?:${VISIT}|creneau)`,
    'move my appointment',
  ),
  row(
    '\\b(?:changer|changez|change|modifier|modifiez)(?: le| la| de| les)? (?:heures|horaires?|date|jour|creneau)\\b',
    'move my appointment',
  ),
  row(`\\b(?:le |la |les |nous )(?:${MOVE_VERB}|avancer|changer|modifier)\\b`, 'move it'),
  row('\\b(?:deplac|decal|report|repouss|reprogramm|replanifi|boug|recul|modifi|chang|avanc)(?:ez|e|es|ons) (?:le|la|moi)\\b', 'move it'),
  row(
    '\\b(?:deplacer|decaler|reporter|repousser|reprogrammer|replanifier|bouger|decale[zs]?|deplace[zs]?|reporte[zs]?)\\b(?! (?:a plus tard|le la))',
    'move it',
  ),
  row('\\bmove it (?=(?:celui|celle|of |cours|seance|rdv|it\\b))', 'move '),
  row('\\b(?:remettre|remettons) (?:ca |le |mon rdv )?(?:a )', 'move it to '),
];

const BOOKINGS: readonly Row[] = [
  row(
    `\\b(?:${I} )?(?:ai|avais|avons|avait|a) (?:(?:deja|normalement|bien|pris|reserve) )*(?:(?:un|1|une|mon|ma|des) )?(?:${VISIT})\\b(?! (?:a prendre|libre|dispo))`,
    'i have an appointment',
  ),
  row(`\\b(?:mon|ma|mes|notre|nos|ce|cette) (?:prochaine? |futur )?(?:${VISIT}|creneau)s?\\b`, 'my appointment'),
  row(
    `\\b(?:le|la|celui|celle) ?(?:${VISIT})?(?<=rdv|reservation|seance|consultation|visite|lecon|cours|celui|celle) (?=(?:of|du|de) )`,
    'my appointment ',
  ),
];

const BOOKS: readonly Row[] = [
  row(
    `\\b(?:(?:${WISH}|${CAN}|merci de|please de|il faut que je|il faudrait que je) )(?:(?:me|nous|vous|te|re) )*(?:re)?${TAKE} (?:moi )?(?:(?:de )?(?:un|une|mon|ma|le|1|des|autre|nouveau|second|2e) )*(?:${VISIT}|creneau|place|date|horaire)\\b`,
    (match) =>
      / (?:autre|nouveau|second|2e) /.test(match)
        ? 'i also need another appointment'
        : /^(?:est|puis|pou|peu|peux|ce|vous|tu|ser|aur)/.test(match)
          ? 'can i book an appointment'
          : 'i would like to book an appointment',
  ),
  row(
    `\\b(?:(?:${WISH}) )(?:un |une |1 |le )?(?:autre|nouveau|nouvelle|second|seconde|2e) (?:${VISIT}|creneau)?(?<=rdv|reservation|seance|consultation|visite|lecon|cours|creneau)`,
    'i also need another appointment',
  ),
  row(`\\b(?:(?:${WISH}) )(?:(?:un|une|1|des|le|de) )*(?:petit |petite )?(?:${VISIT}|creneau|place)\\b`, 'i would like an appointment'),
  row(
    `\\b(?:${TAKE}|prends|reservez|reserve|bloquez|bloque|calez|mettez|mets|inscrivez|notez|note)(?: moi| nous)? (?:(?:un|une|1|mon|ma) )?(?:autre )?(?:${VISIT}|creneau)`,
    'book an appointment',
  ),
  row(
    `\\b(?:reservez|reserve|mettez|mets|inscrivez|inscris|notez|note|bloquez|bloque|calez|cale|prenez|prends)(?: le)? (?:moi|nous)\\b(?! de)`,
    'book me in',
  ),
  row(
    '\\b(?:reservez|reserve|bloquez|bloque|gardez|garde|prenez|confirmez|validez|valide) (?:le|la)\\b(?= ?(?:$|[,.!]|moi|please|pour))',
    'book it',
  ),
  row(`\\b${CAN} (?:venir|passer|me presenter|arriver|prendre)\\b`, 'can i come'),
  row(`\\b${CAN} (?:(?:me )?(?:prendre|recevoir|caser|accueillir|voir|intervenir))\\b`, 'can you fit me in'),
  row(`\\b(?:${WISH}) (?:venir|passer|me presenter|rencontrer|voir)\\b`, 'i would like to come in'),
  row(`\\b${CAN}(?= (?:le )?${DAYWORD})`, 'can i come'),
  row(
    `\\b(?:ce (?:est|serait) |ca (?:serait|est) |est ce |serait ce |serait il )?(?:encore |toujours )?(?:possible|jouable|faisable|envisageable)(?: pour (?:vous|toi|moi))?(?= (?:le |pour )?${DAYWORD}|.*\\?)(?<!pas possible)`,
    'can i come ',
  ),
  row(`\\b${CAN}\\b`, 'can i'),
  row(`\\b${WISH.replace('|pour)', ')')}(?= |$)`, 'i would like'),
  row(`\\b(?:${TAKE}) (?:un|une|1)? ?(?:${VISIT})`, 'book an appointment'),
  row('\\b(?:reserver|booker)\\b', 'book'),
  row(
    `\\b(?:un |une |1 |le |la )?(?:autre )?(?:${VISIT})\\b(?= (?:pour|at|on|this|next|${DAYWORD}|please|avec|de|in|asap|thanks|around)|s? ?(?:$|[.,?!]))`,
    (match) => (match.includes('autre') ? 'another appointment' : 'an appointment'),
  ),
];

/** In order: what must not be missed stands first. */
export const REQUESTS: readonly Row[] = [...PERSON, ...CANCELS, ...MOVES];

/** After the questions, which hold words of these too. */
export const WISHES: readonly Row[] = [...BOOKINGS, ...BOOKS];
