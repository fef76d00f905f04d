/** Hello, thanks and goodbye, first: "bonne soirée" names no evening. */
import { type Row, row } from '../rephrasing.ts';

const GOOD = '(?:bon(?:ne)?s?|belle|excellente?|agreable|douce)';

export const COURTESIES: readonly Row[] = [
  row(
    `\\b(?:(?:je )?(?:vous |te )?(?:souhaite |souhaitant )?(?:passez |passe )?(?:une |un |1 )?)?(?:tres )?${GOOD} (?:fin de )?(?:et heureuse )?(?:journee|soir|aprem|matinee|nuit|semaine|weekend|fin de semaine|continuation|vacances|fetes|annee|dimanche|samedi|lundi)(?: a (?:vous|toi|tous)(?: aussi)?)?`,
    'bye',
  ),
  row(
    '\\ba (?:bientot|plus|toute?|tres vite|tantot|tout a le heures|tout de suite|la prochaine|la revoyure|tres bientot|\\+)(?=$|[ ,.!])|\\b(?:au revoir|ciao|tchao|tchuss|bye bye|adieu|bisous?|bises?|a\\+|salutations|cordialement|cdlt|bien a vous)',
    'bye',
  ),
  row(
    '\\ba (?=(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ?(?:$|[.!]))(?<=^.{0,25}(?:oui|ok|merci|parfait|super|top|de accord|note|alors)[ ,.!]*a )',
    'see you ',
  ),
  row(
    '\\b(?:re ?)?bonjour(?: (?:a (?:vous|tous|toi)|madame|monsieur|docteur))?\\b[ ,!.]*(?= |$)|\\b(?:bonsoir|salut|coucou|hello|allo)\\b[ ,!.]*(?= |$)',
    'hello,',
  ),
  row(
    '\\b(?:comment (?:allez vous|vas tu|ca va|tu vas|vous allez)|(?:tu vas|vous allez) bien|ca va bien|(?:jespere|je espere) que (?:vous allez|tu vas|tout va) bien|ca va)(?: (?:bien|\\?)| ?\\?)',
    'how are you ',
  ),
  row('\\b(?:non merci|merci non)\\b', 'no thanks'),
  row('\\bmerci (?=de (?:me|bien|nous|confirmer|rappeler))', 'please '),
  row('\\bmerci (?:de |par )avance\\b', 'thanks'),
  row(
    '\\b(?:je (?:vous|te) (?:en )?remercie|(?:un (?:grand|tout grand) |1 (?:grand|tout grand) |mille |encore )?merci(?: (?:beaucoup|bien|infiniment|a (?:vous|toi)|encore|pour tout|mille fois|pour (?:votre|ta|la|le) \\w+))*|ce est (?:tres )?(?:gentil|sympa|aimable)|cool merci)\\b',
    'thanks',
  ),
  row(
    '\\b(?:(?:ce|ca|ce sera) (?:est|sera) )?tout(?: pour (?:moi|le moment|aujourdhui))?(?= ?(?:$|[,.!]))(?<=(?:ce est|ce sera|ca sera|sera) tout.*)',
    "that's all",
  ),
  row('\\bsvp\\b', 'please'),
];
