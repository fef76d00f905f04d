/** What people ask to know. */
import { type Row, row } from '../rephrasing.ts';
import { FREE, oneOf, rowFor } from './phrases.ts';

const RDV = '(?:mon |ma |le |notre |la )?(?:prochaine? )?(?:rdv|seance|reservation|consultation|cours)';
const PLACE = '(?:le salon|la boutique|le cabinet|le institut|le magasin)';
const YOU = `(?:vous|tu|nous|${PLACE})`;
const YOU_ARE = oneOf(
  'etes vous|vous etes|tu es|es tu|te es|ce est|est ce',
  `${PLACE} est`,
  'ce sera|vous serez|serez vous|vous seriez|seriez vous',
);
const YOU_OPEN =
  'vous ouvrez|ouvrez vous|vous travaillez|travaillez vous|vous bossez|tu travailles|travailles tu|vous recevez|recevez vous';
const WHAT_TIME = '(?:quelles? heures|quand|quel jour|quelle date)';
const CREDIT = '(?:cb|carte|cartes bancaires|carte bancaire|cheques?|especes|bancontact|twint)';

const STANDING: readonly Row[] = [
  row(
    `\\b(?:a |ce est a )?${WHAT_TIME}(?: (?:est ce que|ce est|deja))* (?:est |ai je |je ai |etait |a lieu |je dois venir|dois je venir|nous a )?(?:${RDV})?(?<=rdv|seance|reservation|consultation|cours|venir)(?: deja)?`,
    'when is my appointment',
  ),
  rowFor(
    'when is my appointment',
    `(?:pouvez vous |peux tu )?(?:me )?(?:rappeler|redonner|redire|confirmer) (?:le heures |la date |le jour |le horaire )?(?:de |du )?${RDV}`,
    `(?:ai |je )*(?:oublie|sais plus|rappelle plus|souviens plus) (?:le heures|la date|le jour|le horaire|(?:quand|a quelle heures) (?:est|ce est))(?: (?:de|du))? ?${RDV}`,
  ),
  rowFor('do i have an appointment', '(?:je ai|ai je|nous avons|nous a) (?:bien |toujours )(?:un |1 )?rdv'),
  row(`\\b${RDV} (?:est|tient|tient il|est il)(?: bien| toujours)+ (?:confirme|maintenu|bon|prevu|a|de)?`, 'is my appointment still on'),
  row(`\\b(?:ce est|est ce) (?:bien|toujours) (?=.*${RDV}.*\\?)`, 'is my appointment '),
  rowFor('is my appointment', 'est ce que (?:mon|ma|notre) (?:rdv|seance|cours)'),
];

const BUSINESS: readonly Row[] = [
  row(
    `\\b(?:quels? (?:sont|est) )?${oneOf(
      '(?:vos|tes|votre|ton) (?:heures|horaires?|jours)(?: de (?:ouverture|fermeture|travail))?',
      '(?:les?|quels?) (?:horaires?|(?:heures|jours) de (?:ouverture|fermeture))',
    )}(?: (?:de le|du) \\w+)?\\b(?! (?:du|de|dispo|possible|libre|restant))`,
    'what are your opening hours',
  ),
  rowFor(
    'what are your opening hours',
    `${YOU} (?:ouvr|ferm|commenc|finiss)\\w+ (?:a |until |jusque a )?quelle heures`,
    `(?:a )?quelle heures(?: est ce que)? (?:${YOU} )?(?:ouvr|ferm|commenc|finiss)\\w+(?: ${YOU})?`,
    `(?:until|jusque(?: a)?) quelle heures(?: est ce que)? (?:${YOU_ARE}|${YOU_OPEN})(?: ouverts?e?)?`,
  ),
  row(`\\b(?:est ce que )?(?:${YOU_ARE} (?:aussi |bien |toujours )?(?:ouverts?e?|fermee?s?)|${YOU_OPEN})\\b`, 'are you open '),
  row('\\b(?:horaires?|heures de ouverture)\\b(?! (?:possible|dispo|libre|qui|a|plus))', 'opening hours'),
  row(
    `\\b(?!ce est combien de temps)${oneOf(
      'combien (?:coute(?:nt)?|(?:est ce que )?ca coute|vous prenez|tu prends|prenez vous|prends tu|ce est|ca fait|je vous dois|vaut|demandez vous)',
      '(?:ce est|ca coute|tu prends|vous prenez) combien|combien (?:pour|la|le|1|un|une)|a combien (?:est|sont)',
      '(?:quel (?:est|serait) |quels sont )?(?:le |les |votre |vos |ton |tes )?(?:prix|tarifs?|couts?)(?: (?:de|pour|du) )?',
      'ce est (?:cher|quoi (?:les|vos|le) (?:prix|tarifs?))',
    )}(?: (?:de |du |pour )?(?:le |la |un |une |1 |les )?)?`,
    'how much is ',
  ),
  rowFor('quote', 'devis'),
  rowFor(
    'do you take credit cards',
    `(?:prenez vous|acceptez vous|vous prenez|vous acceptez|tu prends|je peux payer|puis je payer|nous peut payer) (?:par |en |la |les |le )?${CREDIT}`,
    `paiement|payer|regler par ${CREDIT}`,
  ),
  row(
    `\\b${oneOf(
      `(?:${YOU_ARE}|se trouve|vous trouvez vous) (?:ou\\b|situee?s?|localisee?s?)(?: ou| exactement)?`,
      'ou (?:est ce que )?(?:se (?:trouve|situe)|(?:vous )?(?:etes|situez|trouvez)(?: vous)?|es tu|tu es|ce est|est (?:ce|le|la|votre))',
      'ou (?:puis je vous trouver|dois je (?:aller|venir)|je dois (?:aller|venir))',
      '(?:quelle est )?(?:votre|ton|le|la) ?adresse|adresse',
    )}\\b(?: exacte)?`,
    'where are you ',
  ),
  rowFor('parking', 'parking|se garer|garer|stationner|stationnement'),
  rowFor('how do i get there', 'comment (?:venir|vous trouver|se rendre|je viens|nous vient|aller|arriver)'),
  row(
    '\\b(?:quels? |quelles? )?(?:sont )?(?:vos |les |tes )?(?:services|prestations|soins)(?: (?:vous proposez|proposez vous))?\\b(?=.*\\?|$)',
    'what services do you offer',
  ),
  rowFor(
    'what services do you offer',
    'que (?:proposez|faites) vous|que est ce que vous (?:faites|proposez)|vous (?:proposez|faites) quoi',
  ),
  rowFor(
    'do you offer ',
    '(?:est ce que )?(?:faites vous|vous faites|tu fais|fais tu|proposez vous|vous proposez)(?: (?:aussi|egalement))?',
  ),
  rowFor(
    'how long does it take',
    'combien de temps(?: (?:est ce que )?ca)?(?: (?:dure|prend|faut il|faut|prendre|durent?|il faut))?',
    '(?:ca )?(?:dure|prend|prendre) combien(?: de temps)?|quelle (?:est la )?duree',
  ),
  rowFor(
    'who is this',
    'qui (?:est ce|etes vous|es tu|ce est|parle|me ecrit)|(?:ce est|vous etes|tu es) qui|(?:a|avec) qui (?:je parle|ai je le honneur|parle je)',
    'ce est quoi ce numero',
  ),
  rowFor(
    'are you a bot',
    `(?:${YOU_ARE}|je parle a)(?: (?:que|bien|a))* (?:un |une |1 )?(?:robot|bot|machine|ia|intelligence artificielle|repondeur|vraie personne|humaine?|talk to a person)`,
  ),
];

/** "Have you", "is there", "do you have left". */
const HAVE_YOU = oneOf(
  '(?:vous )?(?:avez|auriez)(?: vous)?|(?:tu )?(?:te )?(?:as|aurais)(?: tu)?',
  'ilya|il y aurait|y aurait il|disposez vous|(?:il )?(?:vous |te )?reste(?:rait)?(?: t il| il)?',
);
const ANY = '(?:encore|toujours|deja|par hasard|eventuellement|il|possiblement|peut etre|de|des|un|une|1|du|la|petit|petite|autres?|plus)';
const OPENING = oneOf(
  'quelque chose|rien|creneaux?|places?|disponibilites?|disponibles?|dispos?|trous?|rdv|moyen|temps',
  'horaires?|possibilites?|autre chose|dates?',
);
const SUITS_YOU = '(?:vous|te) (?:arrange|convient|conviendrait|va)';

const OPENINGS: readonly Row[] = [
  row(`\\b(?:est ce que )?${HAVE_YOU}(?: ${ANY})* ${OPENING}\\b(?: (?:de )?(?:${FREE}|possibles?|la))*`, 'do you have anything free '),
  rowFor(
    'when are you free',
    `(?:quelles? (?:sont|est) )?(?:vos|tes|votre|ta|les) (?:prochaines? |1e )?(?:dispos?|disponibilites?|creneaux?(?: ${FREE})?)`,
  ),
  row(
    `\\b(?:${WHAT_TIME}|quels jours|a quelle heures)(?: est ce que)? ${oneOf(
      `puis je|je peux|nous peut|pouvez vous|vous pouvez|peux tu|tu peux|avez vous|vous avez|as tu|tu as|serait|il|${YOU_ARE}`,
      `do you have anything free|${SUITS_YOU}`,
    )}(?: (?:${FREE}|possible|de la place|venir|passer|il|ce serait|serait|me recevoir|${SUITS_YOU}))*`,
    'when are you free ',
  ),
  rowFor('are you available ', `(?:est ce que )?${YOU_ARE}(?: (?:encore|toujours|que|par hasard))* ${FREE}`),
  row(
    `\\b(?:un |1 |une |des |de |le )?(?:creneaux?|places?|dispos?|disponibilites?) (?:de )?(?:${FREE}|possibles?)?(?= .*\\?| ?\\?)`,
    'availability ',
  ),
];

/** In order: a visit of hers, then the business, then what is free. */
export const QUESTIONS: readonly Row[] = [...STANDING, ...BUSINESS, ...OPENINGS];
