/** Hello, thanks and goodbye, first: "bonne soirée" names no evening. */
import { type Row, row } from '../rephrasing.ts';
import { oneOf, rowFor } from './phrases.ts';

const GOOD = '(?:bon(?:ne)?s?|belle|excellente?|agreable|douce)';
const WHILE = oneOf(
  'journee|soir|aprem|matinee|nuit|semaine|weekend|fin de semaine|continuation|vacances|fetes|annee',
  'dimanche|samedi|lundi',
);
const DAY = '(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

export const COURTESIES: readonly Row[] = [
  rowFor(
    'bye',
    `(?:(?:je )?(?:vous |te )?(?:souhaite |souhaitant )?(?:passez? )?(?:une |un |1 )?)?(?:tres )?${GOOD} (?:fin de )?${WHILE}(?: a (?:vous|toi|tous)(?: aussi)?)?`,
    'a (?:bientot|plus|toute?|tantot|tout a le heures|tout de suite|la prochaine|la revoyure|tres (?:vite|bientot)|\\+)(?=$|[ ,.!])',
    'au revoir|ciao|tchao|tchuss|bye bye|adieu|bisous?|bises?|a\\+|salutations|cordialement|cdlt|bien a vous',
  ),
  row(`\\ba (?=${DAY} ?(?:$|[.!]))(?<=^.{0,25}(?:oui|ok|merci|parfait|super|top|de accord|note|alors)[ ,.!]*a )`, 'see you '),
  row(
    '\\b(?:(?:re ?)?bonjour(?: (?:a (?:vous|tous|toi)|madame|monsieur|docteur))?|bonsoir|salut|coucou|hello|allo)\\b[ ,!.]*(?= |$)',
    'hello,',
  ),
  row(
    `\\b${oneOf(
      'comment (?:allez vous|vas tu|ca va|tu vas|vous allez)|(?:tu vas|vous allez) bien|ca va bien|ca va',
      'je espere que (?:vous allez|tu vas|tout va) bien',
    )}(?: (?:bien|\\?)| ?\\?)`,
    'how are you ',
  ),
  rowFor('no thanks', 'non merci|merci non'),
  row('\\bmerci (?=de (?:me|bien|nous|confirmer|rappeler))', 'please '),
  rowFor(
    'thanks',
    'merci (?:de |par )avance|je (?:vous|te) (?:en )?remercie|ce est (?:tres )?(?:gentil|sympa|aimable)',
    '(?:(?:un|1) (?:tout )?grand |mille |encore |cool )?merci(?: (?:beaucoup|bien|infiniment|a (?:vous|toi)|encore|mille fois|pour (?:tout|(?:votre|ta|la|le) \\w+)))*',
  ),
  row('\\b(?:ce est|ce sera|ca sera) tout(?: pour (?:moi|le moment|aujourdhui))?(?= ?(?:$|[,.!]))', "that's all"),
  rowFor('please', 'svp'),
];
