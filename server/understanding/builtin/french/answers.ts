/** Yes, no, which one. */
import { type Row, row } from '../rephrasing.ts';
import { FREE, oneOf, rowFor } from './phrases.ts';

const END = '(?= ?(?:$|[,.!?]|please|thanks|alors|dans ce cas))';
const PLACES: Readonly<Record<string, string>> = { '1e': 'first', '2e': 'second', '3e': '3rd', '4e': '4th', '5e': '5th' };
const SUITS = oneOf(
  'va|convient|conviendrait|convenir|arrange|irait|ira|plait|correspond|parait|semble|marche|fonctionne|colle|le fait|passe',
);
const WELL = '(?:bien|tres bien|parfait|parfaitement|nickel|impeccable|top|super|super bien|bon|ok|tout a fait)';
const WHAT = oneOf(
  'ca|ce|cet|cette|ce jour|cette date|cette heures|cet horaire|ce creneau|le|la|tout|ce sera',
  'celui ci|celui la|celle ci|celle la|les 2|la date|le horaire|le heures|le creneau',
);
/** A day or time, said in English by now. */
const WHEN = `(${oneOf(
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|(?:the )?(?:morning|afternoon|evening)',
  '(?:at |the )?\\d{1,2}(?::\\d\\d|(?:st|nd|rd|th))?',
)}(?: (?:next week|morning|afternoon|evening))?)`;
const GONE = '(?:en (?:vacances|conges?|deplacement|voyage)|absente?s?)';
const GOOD = oneOf('bon|beau|ok|parfait|noter?|nickel|super|entendu|tres bien|bien|top|cool|impeccable|ideal|genial');

const REFUSALS: readonly Row[] = [
  rowFor(
    'never mind',
    `${oneOf(
      'laissez?(?: le| ca)? tomber|laissez?(?= ?(?:$|[,.!]|alors))|(?<!(?:ai|avais|avons|a) )oubliez?(?: ca)?|abandonnez?',
      'tant pis|finalement non|non finalement|(?:ce est )?pas la peine|ca ira|ca va aller|rien alors|non rien',
      '(?:je (?:ai )?)?chang(?:e|er|ee) de avis|(?:je |nous )?(?:ai |a )?plus besoin',
    )}(?: alors| finalement| merci)?`,
  ),
  row(
    `\\b${oneOf(
      'aucune?(?: (?:des (?:2|3|\\w+)|de(?: ces)? \\w+|ne))?',
      'ni le (?:un|1) ni le autre|rien de tout ca|ni 1 ni 2|pas (?:celui|celle|ceux) la',
    )}(?: (?:me )?(?:va|convient|arrange|marche|correspond)(?: \\w+)?)?`,
    'none of those work',
  ),
  row(`\\b(?:je )?(?:peux|peut|pourrai|pourrais|pouvons) (?:malheureusement |vraiment )?pas ${WHEN}`, "i can't make $1"),
  row(
    `\\b${WHEN},? (?:ca |ce |je |nous |malheureusement |desole )*${oneOf(
      `(?:me |nous )?(?:(?:${SUITS}|est|sera|peux|peut|pourrai|suis|ai|serai|possible|dispo) )*(?:pas|plus)\\b(?: (?:bien|possible|${FREE}|trop|du tout|la|ideal|le temps))*`,
      'impossible|non',
    )}(?! que),?`,
    "$1 doesn't work,",
  ),
  row(
    `\\b(?:(?:${WHAT} (?:est )?(?:me |nous )?|me |nous )(?:${SUITS}|arrangeait)|convient|conviendrait|arrange) (?:malheureusement |vraiment |finalement )?(?:pas|plus)(?: (?:trop|du tout|bien|pour moi))*`,
    "that doesn't work for me",
  ),
  rowFor(
    "that doesn't work for me",
    '(?:ce |ca )?(?:est |sera |va )?(?:(?:etre )?(?:pas|plus) (?:du tout )?(?:possible|jouable|faisable|envisageable|bon|ideal|terrible|pratique)|impossible)(?: pour moi)?',
  ),
  rowFor(
    "i can't",
    `(?:je |nous )?(?:suis|serai|sommes|est) (?:pas|plus) (?:${FREE}|la|en ville)`,
    '(?:je |nous )?(?:peux|peut|pourrai|pourrais|pouvons) pas(?! (?:plutot|avoir|venir|faire|le|la|me|book|move|cancel))',
    `(?:je )?(?:suis|serai) (?:pris|prise|occupee?|au travail|${GONE})(?! until)|je (?:travaille|bosse)`,
  ),
  row(`\\b(?:je |nous )?(?:suis|serai|sommes|serons|pars|est|sera) ${GONE}(?= until)`, "i'm away"),
  rowFor("that doesn't work", 'trop (?:tot|tard|loin|cher)'),
  rowFor(
    "i'm not sure",
    '(?:je )?(?:sais pas|sait pas|(?:suis )?pas (?:encore )?sure?s?|pas certaine?|hesite|aucune idee)(?: encore| trop| du tout)?',
  ),
  rowFor(
    'let me check',
    '(?:je |nous )?(?:vais|dois|va|doit|laissez? moi|(?:il )?faut que je) (?:(?:encore|le|y|de abord|juste|en) )*(?:voir|reflechi|verifi|regard|voie|consulter|demander|parler|penser)\\w*',
    'je (?:reflechis|reviens vers (?:vous|toi)|verrai|vois)(?! bien)|laissez? moi le temps',
    'je (?:vous|te) (?:redis|dis|dirai|r?appelle(?:rai)?|tiens au courant|recontacte|confirme|ferai signe)(?: .*)?',
  ),
];

const CHOICES: readonly Row[] = [
  rowFor(
    'whichever',
    'peu importe|comme (?:vous (?:voulez|preferez)|tu (?:veux|preferes)|ca vous arrange)|le (?:un|1) ou le autre|au choix|tout me va',
    '(?:ce est|(?:ca )?me est) egal|(?:ne )?importe (?:lequel|laquelle|quand|quelle? \\w+)|ne importe|a vous de voir|a votre convenance',
    '(?:ce que|quand) (?:vous (?:voulez|preferez|avez)|tu veux)|les (?:2|3)(?: me)? (?:vont|conviennent)',
  ),
  row(
    `\\b(?:le|la|celui|celle|option|proposition|creneau|choix)? ?(?:numero )?([1-5]e)(?: (?:option|proposition|creneau|horaire|choix|date))?(?: (?:me )?(?:va|convient|arrange|est parfait|est bien|bien|parfait))*\\b(?! (?:fois|rdv|an appointment|visite|seance|of|semaine|available|etage|[a-z]+(?:uary|ember|ober)|march|april|may|june|july|august))`,
    (_, place) => ` the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row(`\\b(?:le |la |option |choix |numero |proposition |creneau |n )+([1-9])${END}`, 'number $1'),
  row(
    '\\b(?:le|la) derniere?(?: (?:option|creneau|horaire|proposition|date))?\\b(?! (?:fois|visite|rdv|seance|\\w+day|minutes))',
    'the last one',
  ),
  row('\\bcelui (?:du |de (?:le )?|in the )+(?:morning|matin)\\b', 'the morning one'),
  row('\\bcelui (?:du |de (?:le )?|in the )+(?:afternoon|aprem|evening|soir)\\b', 'the afternoon one'),
  row('\\b(?:celui|celle|le|la) (?:qui est )?(?:le |la )?later\\b', 'the later one'),
  row('\\b(?:celui|celle|le|la) (?:qui est )?(?:le |la )?earlier\\b', 'the earlier one'),
  row('\\b(?:celui|celle|le creneau|le rdv) (?:de|du|des) (?=at |\\d|of |the |\\w+day|noon)', ''),
];

const I_TAKE = '(?:je |nous )?(?:prends|prend|prenons|prendre|valide|garde|veux bien|reserve)';

const YESES: readonly Row[] = [
  row(`^(?:vous pouvez )?(?:reservez|reserver|reserve|notez|bloquez)(?: (?:le|la|moi|nous|ca|ce))*${END}`, 'book it'),
  row(
    `(?<=\\d(?:st|nd|rd|th)|one|number \\d|day|\\d:\\d\\d|at \\d{1,2}) (?:me |nous )?${SUITS}(?: ${WELL})*(?: aussi| pour moi)?\\b(?! (?:pas|plus))`,
    ' works',
  ),
  row(`\\b(?:${WHAT} )?(?:me |nous )${SUITS}(?: ${WELL})*(?: aussi| pour moi)?\\b(?! pas)`, 'that works'),
  row(
    `\\b(?:ca|tout|ce) ${oneOf(
      'va|marche|roule|joue|fonctionne|gaze|le fait|me parait bien|baigne|colle',
      `(?:est|sera|serait) ${GOOD}`,
    )}(?: (?:bien|tres bien|pour (?:moi|nous)|parfaitement|aussi|nickel|super))*\\b(?! (?:pas|si|que|de|ou))`,
    'that works',
  ),
  row('\\b(?:ce |ca )?(?:convient|conviendra)(?: (?:tout a fait|parfaitement|tres bien))?(?: pour (?:moi|nous))?', 'that works'),
  rowFor('ok', '(?:pas de|aucun|sans|ilya pas de) (?:soucis?|problemes?)|pourquoi pas'),
  row(
    `\\b${oneOf(
      `(?:${I_TAKE}|(?:je )?(?:choisis|opte pour))(?: donc| plutot| alors)?`,
      'va(?: pour)?|partons sur|nous (?:part sur|dit)|alors|disons|allons y pour|mettez moi(?: plutot)?|ce sera|je dirais',
    )}(?: (?:le|la|celui de|celui|pour))? (?=(?:the |number |at |of |\\d|whichever|\\w+day|tomorrow|noon|this|next))`,
    "i'll take ",
  ),
  row(`\\b${I_TAKE}${END}`, "i'll take that"),
  rowFor(
    "i'll take that",
    `(?:va pour|${I_TAKE}) (?:ca|ce creneau|celui ci|celui la|celle ci|cet? horaire)`,
    'nous (?:fait|dit|part) (?:comme ca|ca|la dessus)|faisons (?:comme )?ca|disons ca|partons la dessus|(?:celui|celle) (?:la|ci)',
  ),
  rowFor(
    'yes i confirm',
    '(?:je |nous )?(?:confirme|confirmons|confirmer|confirmee?)(?: (?:le rdv|my appointment|an appointment|ma venue|ma presence|bien))*(?! (?:moi|si|que))',
  ),
  rowFor(
    "i'll be there",
    '(?:je|nous) (?:serai|serons|sera) (?:bien )?(?:la|presente?s?|au rdv)',
    '(?:je|nous) (?:viendrai|viendrons|viens)(?= ?(?:$|[,.!]))|(?:je note|^notee?)(?= ?(?:$|[,.!]))',
  ),
  rowFor(
    'yes',
    'absolument|tout a fait|exactement|exact|ouais|ouep|ouaip|oue|yep|affirmatif|oui|si si|ce est (?:ca|exact|correct|bien ca)',
  ),
  rowFor(
    'ok',
    'de accord|entendu|vendu|banco|adjuge|allons y|allez y|vas y|allez|go|bien sur|bien entendu|volontiers|avec (?:grand )?plaisir',
    'evidemment|certainement|carrement|tres bien|bien (?:recu|note)',
  ),
  rowFor('perfect', 'parfait(?:ement)?|nickel|top|super|genial|impec(?:cable)?|excellent|formidable|merveilleux|ideal|extra|chouette'),
  row('^(?:bon|bien)(?= ?(?:$|[,.!]))', 'ok'),
  rowFor('no', 'non'),
];

const OTHERS: readonly Row[] = [
  rowFor('another time', '(?:un |une |1 )?autres? (?:heures|horaires?|moment|creneaux?)'),
  rowFor('another day', '(?:un |une |1 )?autres? (?:jours?|dates?)'),
  row(
    '\\b(?:je |nous )?(?:prefer(?:es?|erais|erait|ons)|preference pour|aim(?:e|erais) mieux|plutot|mieux)\\b(?: (?:le|la|vers|pour)\\b)?(?=.*(?:day|tomorrow|at |next|\\d|morning|afternoon|evening|later|earlier|noon|this))',
    "i'd prefer ",
  ),
  row('(?<=(?:day|tomorrow|\\d|noon|morning|afternoon|evening)) plutot\\b', ' instead'),
  rowFor('instead', 'a la place(?: de ca)?|au lieu de ca'),
  rowFor('instead of', 'au lieu de'),
  rowFor(
    'sorry,',
    'desole|pardon|excusez? moi|oups|je (?:voulais|veux) dire|enfin|non attendez|erreur|(?:toutes )?mes excuses|pardonnez moi|navree?',
    'je me suis trompee?',
  ),
  rowFor('actually', 'en fait|finalement|au final'),
];

/** In order: a refusal holds the words of a yes. */
export const ANSWERS: readonly Row[] = [...REFUSALS, ...CHOICES, ...YESES, ...OTHERS];
