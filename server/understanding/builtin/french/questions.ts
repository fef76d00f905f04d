/** What people ask to know. */
import { type Row, row } from '../rephrasing.ts';

const RDV = '(?:mon |ma |le |notre |la )?(?:prochaine? )?(?:rdv|seance|reservation|consultation|cours)';
const YOU = '(?:vous|tu|nous|le salon|la boutique|le cabinet|le institut|le magasin)';

export const QUESTIONS: readonly Row[] = [
  // Of a booking that stands.
  row(
    `\\b(?:a |ce est a )?(?:quelle heures|quelles heures|quand|quel jour|quelle date)(?: (?:est ce que|ce est|deja))* (?:est |ai je |je ai |etait |sont |a lieu |je dois venir|dois je venir|nous a )?(?:${RDV})?(?<=rdv|seance|reservation|consultation|cours|venir)(?: deja)?`,
    'when is my appointment',
  ),
  row(
    `\\b(?:pouvez vous |peux tu )?(?:me )?(?:rappeler|redonner|redire|confirmer) (?:le heures |la date |le jour |le horaire )?(?:de |du )?${RDV}`,
    'when is my appointment',
  ),
  row(`\\b(?:je ai|ai je|nous avons|nous a) (?:bien |toujours )(?:un |1 )?(?:rdv)`, 'do i have an appointment'),
  row(
    `\\b${RDV} (?:est|tient|tient il|est il)(?: bien| toujours)+ (?:confirme|maintenu|d actualite|bon|prevu|a|de)?`,
    'is my appointment still on',
  ),
  row(
    `\\b(?:ai |je )*(?:oublie|sais plus|rappelle plus|souviens plus) (?:le heures|la date|le jour|le horaire|quand (?:est|ce est)|a quelle heures (?:est|ce est))(?: (?:de|du))? ?${RDV}`,
    'when is my appointment',
  ),
  row(`\\b(?:ce est|est ce) (?:bien|toujours) (?=.*${RDV}.*\\?)`, 'is my appointment '),
  row('\\best ce que (?:mon|ma|notre) (?:rdv|seance|cours)\\b', 'is my appointment'),
  // Of the business.
  row(
    `\\b(?:quels? (?:sont|est) )?(?:(?:vos|tes|votre|ton) (?:heures|horaires?|jours)(?: de (?:ouverture|fermeture|travail))?|(?:les?|quels?) (?:horaires?|(?:heures|jours) de (?:ouverture|fermeture)))(?: (?:de le|du) \\w+)?\\b(?! (?:du|de|dispo|de dispo|possible|libre|restant))`,
    'what are your opening hours',
  ),
  row(
    `\\b${YOU} (?:ouvr|ferm|commenc|finiss)\\w+ (?:a |until |jusque a )?quelle heures|\\b(?:a )?quelle heures(?: est ce que)? (?:${YOU} )?(?:ouvr|ferm|commenc|finiss)\\w+(?: ${YOU})?|\\b(?:jusque (?:a )?quelle heures|until quelle heures)(?: est ce que)? (?:etes vous|vous etes|es tu|tu es|ouvrez vous|vous ouvrez|travaillez vous|vous recevez|vous travaillez|ce est)(?: ouverts?e?)?`,
    'what are your opening hours',
  ),
  row(
    `\\b(?:est ce que )?(?:(?:etes vous|vous etes|tu es|es tu|ce est|est ce|le salon est|ce sera|vous serez|serez vous) (?:aussi |bien |toujours )?(?:ouverts?e?|fermee?s?)|(?:vous ouvrez|ouvrez vous|vous travaillez|travaillez vous|vous bossez|tu travailles|travailles tu|vous recevez|recevez vous|vous consultez))`,
    'are you open ',
  ),
  row(`\\b(?:horaires?|heures de ouverture)\\b(?! (?:possible|dispo|libre|qui|a|plus))`, 'opening hours'),
  row(
    '\\b(?!ce est combien de temps)(?:combien (?:coutent?|coute|ca coute|est ce que ca coute|vous prenez|tu prends|prenez vous|prends tu|ce est|ca fait|je vous dois|vaut|facturez vous|cela coute|demandez vous)|ce est combien|ca coute combien|combien (?:pour|pr|le|la|1|un|une)|(?:quel (?:est|serait) |quels sont )?(?:le |les |votre |vos |ton |tes )?(?:prix|tarifs?|couts?)(?: (?:de|pour|du) )?|ce est (?:cher|quoi (?:les|vos|le) (?:prix|tarifs?))|tu prends combien|vous prenez combien|a combien (?:est|sont))(?: (?:de |du |pour )?(?:le |la |un |une |1 |les )?)?',
    'how much is ',
  ),
  row('\\b(?:devis)\\b', 'quote'),
  row(
    '\\b(?:(?:prenez vous|acceptez vous|vous prenez|vous acceptez|tu prends|je peux payer|puis je payer|nous peut payer|can i payer) (?:par |en |la |les |le )?(?:cb|carte\\w*|cheques?|especes|carte bancaire|carte vitale|bancontact|twint)|paiement|payer|regler par)\\b',
    'do you take credit cards',
  ),
  row(
    '\\b(?:(?:vous etes|etes vous|tu es|es tu|ce est|se trouve|ce est situe|est situe|vous trouvez vous) (?:ou\\b|situee?s?|localisee?s?|bases?)(?: ou| exactement)?|ou (?:est ce que )?(?:est ce|se (?:trouve|situe)|(?:vous )?(?:etes|situez|trouvez)(?: vous)?|es tu|tu es|ce est|est (?:le|la|votre)|vous trouver|puis je vous trouver|dois je (?:aller|venir)|je dois (?:aller|venir))|(?:quelle est )?(?:votre|ton|le|la|l) ?adresse|adresse)\\b(?: exacte)?',
    'where are you ',
  ),
  row('\\b(?:parking|se garer|garer|stationner|stationnement)\\b', 'parking'),
  row('\\bcomment (?:venir|vous trouver|se rendre|je viens|nous vient|y aller|aller chez vous|arriver)\\b', 'how do i get there'),
  row(
    '\\b(?:quels? |quelles? )?(?:sont )?(?:vos |les |tes )?(?:services|prestations|soins)(?: (?:proposez vous|vous proposez|proposes tu))?\\b(?=.*\\?|$)|\\b(?:que (?:proposez vous|faites vous|est ce que vous (?:faites|proposez))|vous proposez quoi|vous faites quoi)',
    'what services do you offer',
  ),
  row(
    '\\b(?:est ce que )?(?:faites vous|vous faites|tu fais|fais tu|proposez vous|vous proposez)\\b(?: (?:aussi|egalement))?',
    'do you offer ',
  ),
  row(
    '\\b(?:combien de temps(?: (?:ca|cela|est ce que ca))?(?: (?:dure|prend|faut il|faut|prendre|durent?|il faut))?|ca (?:dure|prendre|prend) combien(?: de temps)?|quelle (?:est la )?duree|(?:ca )?dure combien(?: de temps)?)\\b',
    'how long does it take',
  ),
  row(
    '\\b(?:qui (?:est ce|etes vous|es tu|ce est|parle|me ecrit)|a qui (?:je parle|ai je le honneur|parle je)|ce est qui|vous etes qui|tu es qui|avec qui je parle|ce est quoi ce numero)\\b',
    'who is this',
  ),
  row(
    '\\b(?:(?:est ce|ce est|etes vous|vous etes|es tu|tu es|je parle a)(?: (?:que|bien|a))* (?:un |une |1 )?(?:robot|bot|machine|ia|intelligence artificielle|repondeur|vraie personne|humaine?|vrai humain|talk to a person))',
    'are you a bot',
  ),
  // Of what is free.
  row(
    '\\b(?:est ce que )?(?:(?:vous )?(?:avez|auriez)(?: vous)?|(?:tu )?(?:te )?(?:as|aurais)(?: tu)?|ilya|y a|(?:il )?(?:vous |te )?reste(?:rait)?(?: t il)?|il y aurait|y aurait il|disposez vous|vous resterait il|vous reste t il)(?: (?:encore|toujours|deja|par hasard|eventuellement|il|possiblement|peut etre|de|des|un|une|1|du|la|petit|petite|autres?|plus))* (?:quelque chose|rien|creneaux?|places?|disponibilites?|disponibles?|dispos?|trous?|rdv|moyen|temps|horaires?|possibilites?|autre chose|dates?)\\b(?: (?:de )?(?:libres?|dispos?|disponibles?|possibles?|la))*',
    'do you have anything free ',
  ),
  row(
    '\\b(?:quelles? (?:sont|est) )?(?:vos|tes|votre|ta|les) (?:prochaines? |1e )?(?:dispos?|disponibilites?|creneaux?(?: (?:libres?|dispos?|disponibles?))?)\\b',
    'when are you free',
  ),
  row(
    '\\b(?:quand|quel jour|quels jours|quelle date|quelles heures|quelle heures|a quelle heures|quand est ce que)(?: est ce que)? (?:can i|puis je|je peux|(?:etes|seriez) vous|vous etes|tu es|es tu|pouvez vous|vous pouvez|peux tu|tu peux|nous peut|serait|ce est|il|avez vous|vous avez|as tu|tu as|do you have anything free|vous arrange|te arrange|vous convient|te convient)(?: (?:libres?|dispo(?:nible)?s?|possible|de la place|venir|passer|il|vous convient|ce serait|serait|book an appointment|me recevoir|dispos))*',
    'when are you free ',
  ),
  row(
    '\\b(?:est ce que )?(?:etes vous|vous etes|vous seriez|seriez vous|es tu|tu es|tu serais|ce est|est ce|serait ce|ce serait|serez vous|vous serez|tu seras)(?: (?:encore|toujours|que|par hasard))* (?:libres?|dispo(?:nible)?s?)\\b',
    'are you available ',
  ),
  row(
    '\\b(?:un |1 |une |des |de |le )?(?:creneaux?|places?|dispos?|disponibilites?) (?:de )?(?:libres?|disponibles?|dispos?|possibles?)?(?= .*\\?| ?\\?)',
    'availability ',
  ),
];
