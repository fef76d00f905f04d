/** Who comes along, and what the owner should know of her. */
import { type Row, row } from '../rephrasing.ts';

const KIN: Readonly<Record<string, string>> = {
  dochtertje: 'daughter',
  dochter: 'daughter',
  zoontje: 'son',
  zoon: 'son',
  vrouw: 'wife',
  man: 'husband',
  partner: 'partner',
  vriendin: 'girlfriend',
  vriend: 'boyfriend',
  moeder: 'mother',
  mama: 'mom',
  mam: 'mom',
  vader: 'father',
  papa: 'dad',
  zusje: 'sister',
  zus: 'sister',
  broertje: 'brother',
  broer: 'brother',
  kind: 'child',
  baby: 'baby',
  oma: 'grandma',
  opa: 'grandpa',
  collega: 'colleague',
};
const KINS: Readonly<Record<string, string>> = {
  kinderen: 'kids',
  kids: 'kids',
  zonen: 'sons',
  zoons: 'sons',
  jongens: 'boys',
  dochters: 'daughters',
  meisjes: 'girls',
  vriendinnen: 'friends',
  vrienden: 'friends',
};
const MY = "(?:mijn|m'n|onze|ons)";
const ME = '(?:mij(?:zelf)?|me|ik)';
const ONE = `(?:kleine |beste )?(${Object.keys(KIN).join('|')})\\b`;
const MANY = `(${Object.keys(KINS).join('|')})\\b`;
const kin = (word: string | undefined) => KIN[word ?? ''] ?? 'friend';

const PARTIES: readonly Row[] = [
  row(`\\b(?:voor )?${ME} (?:en|\\+|&) (?:voor )?${MY} (\\d) ${MANY}`, (_, n, many) => `for me and my ${n} ${KINS[many ?? '']}`),
  row(`\\b(?:voor )?${ME} (?:en|\\+|&) (?:voor )?${MY} ${ONE}`, (_, one) => `for me and my ${kin(one)}`),
  row(`\\b(?:voor )?${MY} ${ONE} (?:en|\\+|&) (?:voor )?${ME}\\b`, (_, one) => `for my ${kin(one)} and me`),
  row(`\\b(?:voor )?${MY} (\\d) ${MANY}`, (_, n, many) => `for my ${n} ${KINS[many ?? '']}`),
  row(`\\b(?:voor )?${MY} beide ${MANY}`, (_, many) => `for my 2 ${KINS[many ?? '']}`),
  // Said without "of", which is Dutch for "or".
  row("\\b(?:(?:we|wij) (?:zijn|komen)(?: (?:dan|in totaal))* )?met (?:z'n |zijn |ons )(\\d)\\b(?! uur)", '$1 people'),
  row('\\bvoor ons (?:beiden|allebei|2|tweeen)\\b', 'for 2 people'),
  row('\\b(\\d{1,2}) (?:personen|mensen|volwassenen)\\b', '$1 people'),
];

const HEALTH: readonly Row[] = [
  row(
    '\\b(?:(?:ik|zij|ze|hij|we) )?(?:ben|is|zijn|reageer)(?: (?:ik|zij|hij|trouwens|helaas|erg|heel|zwaar|ook|een beetje))* allergisch(?: (?:voor|op|tegen)(?: de| het)?)?',
    "i'm allergic to",
  ),
  row(
    '\\b(?:heb|heeft|hebben)(?: (?:ik|zij|hij|we|helaas|ook|trouwens))* (?:een |1 )?(?:\\w+)?(?:allergie|allergieen|intolerantie)\\b',
    'i have an allergy',
  ),
  row('\\b(?:ben|is)(?: (?:ik|zij|ze|trouwens|ook|al|\\d+ (?:weken|maanden)))* zwanger\\b', "i'm pregnant"),
  row(
    '\\b(?:heb|heeft)(?: (?:ik|zij|hij|een|erg|heel|vrij|nogal|trouwens|wel))* (?:gevoelige|droge) (?:huid|hoofdhuid|tanden)\\b',
    'i have sensitive skin',
  ),
  row('\\b(?:zit|ben)(?: (?:ik|hij|zij|trouwens))* in (?:een|de) rolstoel\\b|\\brolstoelgebruik(?:er|ster)\\b', 'wheelchair'),
  row(
    '\\b(?:ben|is|heb|heeft)(?: (?:ik|zij|hij|erg|heel|een beetje|nogal|best|wel))* (?:bang|zenuwachtig|nerveus|angstig|tandartsangst|angst)(?: voor [^.,!?]+)?',
    "i'm very nervous",
  ),
  row(
    '\\b(?:heb|heeft)(?: (?:ik|zij|hij|erg|veel|wat|last van|trouwens|een|mijn))* (?:rugpijn|rug|nekpijn|kniepijn|hernia|diabetes|astma|eczeem|psoriasis|epilepsie|pacemaker)\\b',
    'i have a bad back',
  ),
];

const PLACE: readonly Row[] = [
  row(
    '\\b(?:heb|hebben)(?: (?:ik|we|wij|trouwens|ook|hier|wel))* (?:een |1 |2 |\\d )?(?:(?:kleine|grote|lieve|vriendelijke) )?(?:honden|hond(?:je)?|katten|kat(?:je)?|poes|huisdier(?:en)?)\\b(?! die)',
    'i have a dog',
  ),
  row(
    '\\b(?:graag )?(?:even )?(?:aanbellen|bel (?:aan|maar aan)|bellen|kloppen) (?:bij|op)\\b|\\b(?:graag )?(?:even )?aanbellen\\b|\\b(?:de )?bel (?:is kapot|doet het niet)\\b',
    'ring the bell ',
  ),
  row('\\b(?:de )?(?:deur|poort|toegangs|hek)?code (?:is|van)\\b|\\b(?:deur|poort|toegangs)code\\b:?', 'door code is'),
  row('\\b(?:ik woon|we wonen|wij wonen) (?:in|op|aan)\\b', 'i live in'),
  row('\\b(?:mijn|ons) adres is\\b', 'my address is'),
];

const HERS: readonly Row[] = [
  row(
    '\\b(?:ik )?heb(?: (?:ik|erg|heel|vrij|nogal|best|wel|echt))* (?:lang|kort|dik|dun|fijn|krullend|kroes|steil|geverfd|geblondeerd|beschadigd|droog|vet|veel) haar\\b',
    'i have long hair',
  ),
  row(
    '\\b(?:(?:het|dit) is |is )?(?:mijn|de) (?:1e|eerste) keer\\b|\\b(?:ik )?ben (?:ik )?(?:een )?(?:nieuwe klant|nieuw (?:hier|bij (?:jullie|u|je)))\\b',
    "it's my first time",
  ),
  row(
    '\\b(?:ik |we )?(?:neem|nemen|breng)(?: (?:ik|we|trouwens|ook|mijn|onze|de|het|een))* (\\w+) mee\\b',
    (_, whom) => `i'll bring my ${whom}`,
  ),
  row('\\b(?:ik )?(?:betaal|reken)(?: ik)? (?:graag )?(?:contant|cash|met pin|af met pin)\\b', "i'll pay by cash"),
  row(
    '\\b(?:trouwens|overigens|ter info(?:rmatie)?|voor de (?:zekerheid|duidelijkheid)|ps|p\\.s\\.|fyi|btw|even ter info|let op|goed om te weten|voor je info(?:rmatie)?)\\b[,: ]*(?=\\S)',
    'by the way, ',
  ),
  row('\\b(?:opmerking|notitie|noot|nota) ?:', 'note:'),
];

export const COMPANY: readonly Row[] = [...PARTIES, ...HEALTH, ...PLACE, ...HERS];
