/** Yes, no, which one. */
import { type Row, row } from '../rephrasing.ts';

const END = '(?= ?(?:$|[,.!?]|please|thanks|alors|dans ce cas))';
const PLACES: Readonly<Record<string, string>> = { '1e': 'first', '2e': 'second', '3e': '3rd', '4e': '4th', '5e': '5th' };
const SUITS =
  '(?:va|convient|conviendrait|convenir|arrange|irait|ira|plait|correspond|parait|semble|marche|fonctionne|colle|le fait|passe)';
const WELL = '(?:bien|tres bien|parfait|parfaitement|nickel|impeccable|top|super|super bien|bon|ok|tout a fait)';
const WHAT =
  '(?:ca|ce|cet|cette|ce jour|cette date|cette heures|cet horaire|ce creneau|le|la|tout|ce sera|celui ci|celui la|celle ci|celle la|les 2|la date|le horaire|le heures|le creneau)';
const D =
  '((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|(?:the )?(?:morning|afternoon|evening)|(?:at |the )?\\d{1,2}(?::\\d\\d|(?:st|nd|rd|th))?)(?: (?:next week|morning|afternoon|evening))?)';

const REFUSALS: readonly Row[] = [
  row(
    '\\b(?:laissez?(?: le| ca)? tomber|laissez?(?= ?(?:$|[,.!]|alors))|(?<!(?:ai|avais|avons|a) )oubliez?(?: ca)?|tant pis|finalement non|non finalement|(?:je ai |je )?chang(?:e|er|ee) de avis|(?:je |nous )?(?:ai |a )?plus besoin|abandonnez?|ca ira|ce est pas la peine|pas la peine|ca va aller|rien alors|non rien)\\b(?: alors| finalement| merci)?',
    'never mind',
  ),
  row(
    '\\b(?:aucun(?:e)?(?: (?:des (?:2|3|\\w+)|de(?: ces)? \\w+|ne))?|ni le (?:un|1) ni le autre|rien de tout ca|ni 1 ni 2|pas (?:celui|celle|ceux) la)(?: (?:me )?(?:va|convient|arrange|marche|correspond)(?: \\w+)?)?',
    'none of those work',
  ),
  row(`\\b(?:je )?(?:peux|peut|pourrai|pourrais|pouvons) (?:malheureusement |vraiment )?pas ${D}`, "i can't make $1"),
  row(
    `\\b${D},? (?:ca |ce |je |nous |malheureusement |desole )*(?:(?:me |nous )?(?:(?:${SUITS}|est|sera|peux|peut|pourrai|suis|ai|serai|possible|dispo) )*(?:pas|plus)\\b(?: (?:bien|possible|dispo|disponible|libre|trop|du tout|la|ideal|le temps))*|impossible|non)(?! que),?`,
    "$1 doesn't work,",
  ),
  row(
    `\\b(?:${WHAT} )?(?:est )?(?:me |nous )?(?:${SUITS}|arrangeait) (?:malheureusement |vraiment |finalement )?(?:pas|plus)(?: (?:trop|du tout|bien|pour moi))*`,
    "that doesn't work for me",
  ),
  row(
    '\\b(?:ce |ca )?(?:est |sera |va )?(?:(?:etre )?(?:pas|plus) (?:du tout )?(?:possible|jouable|faisable|envisageable|bon|ideal|terrible|pratique)|impossible)\\b(?: pour moi)?',
    "that doesn't work for me",
  ),
  row(
    '\\b(?:je |nous )?(?:suis|serai|sommes|est) (?:pas|plus) (?:dispo(?:nible)?|libre|la|en ville)\\b|\\b(?:je |nous )?(?:peux|peut|pourrai|pourrais|pouvons) pas\\b(?! (?:plutot|avoir|venir|faire|le|la|me|book|move|cancel))|\\b(?:je )?(?:suis|serai) (?:pris|prise|occupee?|au travail|en (?:vacances|conges?|deplacement|voyage)|absente?)\\b(?! until)|\\bje (?:travaille|bosse)\\b',
    "i can't",
  ),
  row(
    '\\b(?:je |nous )?(?:suis|serai|sommes|serons|pars|est|sera) (?:en (?:vacances|conges?|deplacement|voyage)|absente?s?)(?= until)',
    "i'm away",
  ),
  row('\\b(?:trop (?:tot|tard|loin|cher))\\b', "that doesn't work"),
  row(
    '\\b(?:je )?(?:sais pas|sait pas|pas (?:encore )?sure?s?|suis pas sure?|pas certaine?|hesite|aucune idee)(?: encore| trop| du tout)?\\b',
    "i'm not sure",
  ),
  row(
    '\\b(?:je |nous )?(?:vais|dois|va|verrai|doit|laissez moi|laisse moi|il faut que je|faut que je) (?:(?:encore|le|y|d abord|de abord|juste) )*(?:voir|reflechir|verifier|regarder|regarde|verifie|reflechisse|voie|consulter|demander|en parler|penser)\\w*\\b|\\bje (?:reflechis|reviens vers (?:vous|toi)|(?:vous|te) (?:redis|dis|dirai|r?appelle(?:rai)?|tiens au courant|recontacte|confirme|ferai signe)(?: .*)?|verrai|vois)\\b(?! bien)|\\blaissez? moi (?:voir|reflechir|verifier|regarder|y reflechir|le temps)',
    'let me check',
  ),
];

const CHOICES: readonly Row[] = [
  row(
    '\\b(?:peu importe|comme (?:vous (?:voulez|preferez)|tu (?:veux|preferes)|ca vous arrange)|le (?:un|1) ou le autre|(?:ce est|ca me est) egal|ca me est egal|me est egal|ne importe(?: (?:lequel|laquelle|quand|quel \\w+))?|importe (?:lequel|laquelle|quand|quelle? \\w+)|(?:ce que|quand) (?:vous (?:voulez|preferez|avez)|tu veux)|les (?:2|3|deux) me (?:vont|conviennent)|les (?:2|3)(?: me vont| conviennent)|au choix|a vous de voir|a votre convenance|comme ca vous arrange|tout me va)\\b',
    'whichever',
  ),
  row(
    `\\b(?:le|la|celui|celle|option|proposition|creneau|choix)? ?(?:numero )?([1-5]e)(?: (?:option|proposition|creneau|horaire|choix|date|1|one))?(?: (?:me )?(?:va|convient|arrange|est parfait|est bien|bien|parfait|svp))*\\b(?! (?:fois|rdv|an appointment|visite|seance|of|semaine|available|etage|january|february|march|april|may|june|july|august|september|october|november|december))`,
    (_, place) => ` the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row(`\\b(?:le |la |option |choix |numero |proposition |creneau |n )+([1-9])${END}`, 'number $1'),
  row(
    '\\b(?:le |la )?derniere?(?: (?:option|creneau|horaire|proposition|date))?\\b(?! (?:fois|visite|rdv|seance|\\w+day|minutes))(?<=(?:le|la) derniere?.*)',
    'the last one',
  ),
  row('\\bcelui (?:du |de (?:le )?|in the )+(?:morning|matin)\\b|\\bcelui in the morning', 'the morning one'),
  row('\\bcelui (?:du |de (?:le )?|in the )+(?:afternoon|aprem|evening|soir)\\b', 'the afternoon one'),
  row('\\b(?:celui|celle|le|la) (?:qui est )?(?:le |la )?later\\b', 'the later one'),
  row('\\b(?:celui|celle|le|la) (?:qui est )?(?:le |la )?earlier\\b', 'the earlier one'),
  row('\\b(?:celui|celle|le creneau|le rdv) (?:de|du|des) (?=at |\\d|of |the |\\w+day|noon)', ''),
];

const YESES: readonly Row[] = [
  row(
    `(?<=\\d(?:st|nd|rd|th)|one|number \\d|day|\\d:\\d\\d|at \\d{1,2}) (?:me |nous )?${SUITS}(?: ${WELL})*(?: aussi| pour moi)?\\b(?! (?:pas|plus))`,
    ' works',
  ),
  row(`\\b(?:${WHAT} )?(?:me |nous )${SUITS}(?: ${WELL})*(?: aussi| pour moi)?\\b(?! pas)`, 'that works'),
  row(
    `\\b(?:ca|cela|tout|ce) (?:va|marche|roule|joue|fonctionne|gaze|le fait|est ok|est bon|est parfait|est note|est nickel|est super|est impeccable|est cool|est top|sera parfait|est tres bien|est bien|est ideal|serait parfait|serait super|serait top|serait bien|serait ideal|serait genial|me parait bien|baigne|colle)(?: (?:bien|tres bien|pour (?:moi|nous)|parfaitement|aussi|nickel|super))*\\b(?! (?:pas|si|que|de|ou))`,
    'that works',
  ),
  row(
    `\\b(?:ce est (?:bon|beau|ok|parfait|note|noter|nickel|super|entendu|tres bien|bien|top|cool|impeccable|ideal|genial)|(?:ce |ca )?(?:convient|conviendra)(?: (?:tout a fait|parfaitement|tres bien))?)(?: pour (?:moi|nous))?`,
    'that works',
  ),
  row(
    '\\b(?:pas de (?:soucis?|problemes?)|aucun (?:souci|probleme)|sans (?:souci|probleme)|y a pas de (?:souci|probleme)|pourquoi pas|ilya pas de soucis?)\\b',
    'ok',
  ),
  row(
    `\\b(?:(?:je |nous )?(?:prends|prend|prenons|choisis|garde|opte pour|prendre|valide|veux bien|reserve)(?: donc| plutot| alors)?|va(?: pour)?|partons sur|nous part sur|alors|disons|allons y pour|mettez moi(?: plutot)?|ce sera|je dirais)(?: (?:le|la|celui de|celui|pour))? (?=(?:the |number |at |of |\\d|whichever|\\w+day|tomorrow|noon|this|next))`,
    "i'll take ",
  ),
  row(
    `\\b(?:je |nous )?(?:prends|prend|prenons|valide|garde|veux bien|reserve|prendre)${END}|\\b(?:va pour (?:ca|ce creneau|celui ci|celui la)|(?:je |nous )?(?:prends|prend|valide|garde) (?:ca|ce creneau|celui ci|celui la|celle ci|cet? horaire)|nous (?:fait|dit|part) (?:comme ca|ca|la dessus)|faisons (?:comme )?ca|disons ca|partons la dessus|celui (?:la|ci)|celle (?:la|ci))`,
    "i'll take that",
  ),
  row(
    '\\b(?:je |nous )?(?:confirme|confirmons|confirmer|confirmee?)(?: (?:le rdv|my appointment|an appointment|ma venue|ma presence|bien))*\\b(?! (?:moi|si|que))',
    'yes i confirm',
  ),
  row(
    '\\b(?:je|nous) (?:serai|serons|sera) (?:bien )?(?:la|present|presente|au rdv|presents)\\b|\\b(?:je|nous) (?:viendrai|viendrons|viens)\\b(?= ?(?:$|[,.!]))|\\b(?:je )?note(?:e)?(?= ?(?:$|[,.!]))(?<=je note|^note)',
    "i'll be there",
  ),
  row(
    '\\b(?:de accord|entendu|vendu|banco|ca roule|adjuge|allons y|allez y|vas y|allez|go|bien sur|bien entendu|volontiers|avec (?:grand )?plaisir|evidemment|certainement|carrement|absolument|tout a fait|exactement|exact|tout juste|ouais|ouep|ouaip|oue|yep|affirmatif|oui|si si|ce est (?:ca|cela|exact|correct|bien ca)|tres bien|ca me va|bien recu|ce est bien note|bien note)\\b',
    (match) => (/oui|oua?i|yep|exact|tout a|ce est|absol|affirm|si si/.test(match) ? 'yes' : 'ok'),
  ),
  row(
    '\\b(?:parfait(?:ement)?|nickel|top|super|genial|impec(?:cable)?|excellent|formidable|merveilleux|ideal|extra|au top|chouette)\\b',
    'perfect',
  ),
  row('^(?:bon|bien|allez)(?= ?(?:$|[,.!]))', 'ok'),
  row('\\bnon\\b', 'no'),
];

const OTHERS: readonly Row[] = [
  row('\\b(?:un |une |1 )?(?:autres?) (?:heures|horaires?|moment|creneaux?)\\b', 'another time'),
  row('\\b(?:un |une |1 )?(?:autres?) (?:jours?|dates?)\\b', 'another day'),
  row(
    `\\b(?:je |nous )?(?:prefere|preferes|prefererais|prefererait|preferons|preference pour|aime mieux|aimerais mieux|plutot|mieux)\\b(?: (?:le|la|vers|pour)\\b)?(?=.*(?:day|tomorrow|today|at |next|\\d|morning|afternoon|evening|later|earlier|noon|this))`,
    "i'd prefer ",
  ),
  row(`(?<=(?:day|tomorrow|\\d|noon|morning|afternoon|evening)) plutot\\b`, ' instead'),
  row('\\b(?:a la place|au lieu de ca|a la place de ca)\\b', 'instead'),
  row('\\bau lieu de\\b', 'instead of'),
  row(
    '\\b(?:desole|pardon|excusez moi|excuse moi|oups|je voulais dire|je veux dire|enfin|non attendez|erreur|mes excuses|toutes mes excuses|pardonnez moi|navree?|je me suis trompee?)\\b',
    'sorry,',
  ),
  row('\\b(?:en fait|finalement|au final)\\b', 'actually'),
];

/** In order: a refusal holds the words of a yes. */
export const ANSWERS: readonly Row[] = [...REFUSALS, ...CHOICES, ...YESES, ...OTHERS];
