/** Who comes along, and what the owner should know of her. */
import { type Row, row } from '../rephrasing.ts';

const KIN: Readonly<Record<string, string>> = {
  fille: 'daughter',
  fils: 'son',
  femme: 'wife',
  mari: 'husband',
  compagnon: 'partner',
  compagne: 'partner',
  conjointe: 'partner',
  conjoint: 'partner',
  copine: 'girlfriend',
  copain: 'boyfriend',
  mere: 'mother',
  maman: 'mother',
  pere: 'father',
  papa: 'father',
  soeur: 'sister',
  frere: 'brother',
  amie: 'friend',
  ami: 'friend',
  niece: 'niece',
  neveu: 'nephew',
  cousine: 'cousin',
  cousin: 'cousin',
  bebe: 'baby',
};
const ONE = `(${Object.keys(KIN).join('|')})`;
const kin = (word: string | undefined) => KIN[word ?? ''] ?? 'friend';

export const COMPANY: readonly Row[] = [
  row('\\bnous (?:serons|sommes|est|sera|viendrons a|venons a|serait) (\\d{1,2})\\b(?! (?:minutes|h\\b|heures))', 'the $1 of us'),
  row('\\b(?:je|nous) (?:viens|vient|viendra|sera|serons|viendrons) a (\\d)\\b(?! ?(?:h|heures)\\b)', 'the $1 of us'),
  row(`\\b(?:pour )?moi et (?:pour )?mes (\\d) (?:enfants|fils|filles|garcons)\\b`, 'for me and my $1 kids'),
  row('\\b(?:pour )?mes (\\d) (?:enfants|fils|filles|garcons)\\b', 'for my $1 kids'),
  row(`\\b(?:pour )?moi et (?:pour )?(?:mon|ma) ${ONE}\\b`, (_, one) => `for me and my ${kin(one)}`),
  row(`\\b(?:mon|ma) ${ONE} et (?:pour )?moi\\b`, (_, one) => `my ${kin(one)} and me`),
  row('\\b(?:\\d+ (?:a|ou|et) )?(\\d+) (?:personnes?|adultes?|enfants)\\b', '$1 people'),
  row('\\bpour nous (\\d)\\b(?! h)', 'for the $1 of us'),
  row(
    '\\b(?:je suis|il est|elle est) allergique(?: (?:a (?:le |la )?|aux? ))?(?: ?)|\\b(?:je ai|il a|elle a) (?:une |1 )?allergies? (?:a (?:le |la )?|aux? )?',
    "i'm allergic to ",
  ),
  row('\\b(?:je suis|elle est) enceinte\\b', "i'm pregnant"),
  row('\\b(?:je ai|il a|elle a) (?:la peau|le cuir chevelu) (?:tres )?sensibles?\\b', 'i have sensitive skin'),
  row('\\b(?:je ai|nous avons|nous a|ilya) (?:un |une |1 |2 )?(?:chiens?|chiennes?|chats?|chattes?)\\b', 'i have a dog'),
  row('\\bje ai les cheveux (?:tres |assez )?(?:longs|courts|boucles|frises|epais|fins|colores|abimes|secs|gras)\\b', 'i have long hair'),
  row(
    '\\bce est (?:ma |la )?1e (?:fois|visite|seance)\\b|\\bje suis (?:une? |1 )?(?:nouvelle? cliente?|nouveau client|nouve(?:lle|au)(?= ?(?:$|[.,!]|ici|chez|et)))\\b',
    "it's my first time",
  ),
  row(
    '\\b(?:au fait|pour (?:votre |ton )?info(?:rmation)?|a noter que|(?:je )?(?:vous|te) (?:previens|signale|precise) que|sachez que)\\b[, ]*(?=[^, ])',
    'by the way, ',
  ),
  row('\\b(?:je suis|il est|elle est) (?:en fauteuil(?: roulant)?|en bequilles)\\b', 'wheelchair'),
  row('\\b(?:je suis|il est|elle est) (?:sourde?|malentendante?|aveugle|malvoyante?)\\b', "i'm deaf"),
  row(
    '\\b(?:je suis|il est|elle est) (?:tres |un peu |assez |plutot )?(?:stressee?|nerveuse?|nerveux|anxieuse?|anxieux|angoissee?)\\b',
    "i'm very nervous",
  ),
  row(
    '\\b(?:je|nous) (?:viens|viendrai|vient|amene|amenerai|emmene)(?: aussi)?(?: avec)? (?:mon|ma|mes|notre|1|une?) (chien|chienne|chat|bebe|fille|fils|enfants?)\\b',
    "i'll bring my dog",
  ),
  row('\\b(?:nb|notes?|remarques?) ?:', 'note:'),
  row('\\bsonnez? (?:a (?:le )?|chez )', 'ring the bell '),
  row('\\b(?:le )?code (?:de (?:la |le )?(?:porte|entree|portail|immeuble) )?(?:est|ce est)\\b', 'door code is'),
];
