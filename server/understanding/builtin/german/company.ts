/** Who comes along, and what the owner should know of her. */
import { type Row, row } from '../rephrasing.ts';

const KIN: Readonly<Record<string, string>> = {
  tochter: 'daughter',
  sohn: 'son',
  frau: 'wife',
  mann: 'husband',
  partnerin: 'partner',
  partner: 'partner',
  freundin: 'girlfriend',
  freund: 'boyfriend',
  mutter: 'mother',
  mama: 'mom',
  vater: 'father',
  papa: 'dad',
  schwester: 'sister',
  bruder: 'brother',
  kind: 'child',
  baby: 'baby',
  oma: 'grandma',
  opa: 'grandpa',
  nichte: 'niece',
  neffe: 'nephew',
  cousine: 'cousin',
  kollegin: 'colleague',
  kollege: 'colleague',
};
const KINS: Readonly<Record<string, string>> = {
  kinder: 'kids',
  kids: 'kids',
  sohne: 'sons',
  jungs: 'boys',
  tochter: 'daughters',
  madchen: 'girls',
  freundinnen: 'friends',
  freunde: 'friends',
};
const MY = '(?:mein|unser)(?:e[nrm]?)?';
const ONE = `(?:klein\\w+ |best\\w+ )?(${Object.keys(KIN).join('|')})\\b`;
const MANY = `(?:beiden )?(\\d)? ?(${Object.keys(KINS).join('|')})n?\\b`;
const kin = (word: string | undefined) => KIN[word ?? ''] ?? 'friend';

const PARTIES: readonly Row[] = [
  row(
    `\\b(?:fur )?mich (?:und|\\+|&) (?:fur )?${MY} (\\d) (${Object.keys(KINS).join('|')})n?\\b`,
    (_, n, many) => `for me and my ${n} ${KINS[many ?? '']}`,
  ),
  row(`\\b(?:fur )?(?:mich|ich) (?:und|\\+|&) (?:fur )?${MY} ${ONE}`, (_, one) => `for me and my ${kin(one)}`),
  row(`\\b(?:fur )?${MY} ${ONE} (?:und|\\+|&) (?:fur )?(?:mich|ich)\\b`, (_, one) => `for my ${kin(one)} and me`),
  row(`\\b(?:fur )?${MY} (\\d) (${Object.keys(KINS).join('|')})n?\\b`, (_, n, many) => `for my ${n} ${KINS[many ?? '']}`),
  row(`\\b${MY} beiden? ${MANY}`, (_, _n, many) => `my 2 ${KINS[many ?? '']}`),
  row(
    '\\b(?:wir (?:sind|waren|kommen|werden)|es kommen)(?: (?:dann|insgesamt|zu|wohl|aber))* (\\d{1,2})(?= ?(?:$|[.,!?]|personen|leute|und))(?: (?:personen|leute))?',
    'the $1 of us',
  ),
  row('\\b(?:wir (?:sind|kommen) |es sind )?(?:zu (2|3|4)t|zu(2|3|4)t)\\b', (_, n, other) => `the ${n ?? other} of us`),
  row('\\bzu zweit\\b|\\bfur uns (?:beide|2)\\b', 'the 2 of us'),
  row('\\bzu (dritt|viert)\\b', (_, n) => `the ${n === 'dritt' ? 3 : 4} of us`),
  row('\\bfur uns (\\d)\\b(?! uhr)', 'for the $1 of us'),
  row('\\b(\\d{1,2}) (?:personen|leuten?|erwachsene)\\b', '$1 people'),
];

const HEALTH: readonly Row[] = [
  row(
    '\\b(?:(?:ich |sie |er |wir )?(?:bin|ist|sind|reagiere|reagiert)(?: (?:ich|sie|er|wir|ubrigens|leider|sehr|stark|auch|etwas|ein bisschen|hoch))* allergisch|allergisch)(?= |$|[.,!])(?: (?:gegen|auf)(?: die| den| das)?)?',
    "i'm allergic to",
  ),
  row(
    '\\b(?:habe|hat|haben)(?: (?:ich|sie|er|wir|leider|auch|ubrigens))* (?:eine |1 )?(?:\\w+)?(?:allergien?|unvertraglichkeit|intoleranz)\\b',
    'i have an allergy',
  ),
  row('\\b(?:bin|ist)(?: (?:ich|sie|leider|ubrigens|auch|gerade|schon|im \\d\\.? monat|\\d+\\.? woche))* schwanger\\b', "i'm pregnant"),
  row(
    '\\b(?:habe|hat)(?: (?:ich|sie|er|eine|sehr|ziemlich|leider|ubrigens))* (?:empfindliche|sensible|trockene|sensitive) (?:haut|kopfhaut|zahne)\\b',
    'i have sensitive skin',
  ),
  row(
    '\\b(?:sitze|sitzt|bin|ist)(?: (?:ich|er|sie|ubrigens))* (?:im|in einem|auf den) (?:rollstuhl|rolli|krucken)\\b|\\brollstuhlfahrer(?:in)?\\b',
    'wheelchair',
  ),
  row(
    '\\b(?:habe|hat)(?: (?:ich|er|sie|etwas|sehr|ein bisschen|leider))* (?:angst|panik|zahnarztangst|spritzenangst)(?: vor [^.,!?]+)?',
    "i'm very nervous",
  ),
  row(
    '\\b(?:habe|hat)(?: (?:ich|er|sie|es|leider|gerade|ubrigens|starke|immer))* (?:mit dem )?(?:rucken(?:schmerzen)?|knieschmerzen|nackenschmerzen|schulterschmerzen|einen bandscheibenvorfall|diabetes|asthma|epilepsie|neurodermitis|einen herzschrittmacher)\\b',
    'i have a bad back',
  ),
];

const PLACE: readonly Row[] = [
  row(
    '\\b(?:habe|haben|gibt es)(?: (?:ich|wir|ubrigens|auch|hier|noch))* (?:einen? |1 |2 |\\d )?(?:(?:klein|gross|lieb|freundlich)\\w+ )?(?:hunde?|hundin|katzen?|kater|haustiere?)\\b(?! (?:zum|die|der))',
    'i have a dog',
  ),
  row(
    '\\b(?:bitte )?(?:bei \\S+ )?(?:klingeln|lauten|klopfen)(?: sie)?(?= |$|[.,!])(?: (?:bei|an|unten|oben))?|\\b(?:die )?klingel (?:ist|geht|funktioniert)\\b',
    'ring the bell',
  ),
  row('\\b(?:der )?(?:tur|haus|eingangs|zugangs|tor)?code (?:ist|lautet|fur)\\b|\\b(?:tur|haus|eingangs|tor)code\\b:?', 'door code is'),
  row('\\b(?:wir wohnen|ich wohne|wohne|wohnen) (?:in|am|an|im)\\b', 'i live in'),
  row('\\b(?:meine|unsere) adresse (?:ist|lautet)\\b', 'my address is'),
];

const HERS: readonly Row[] = [
  row(
    '\\b(?:ich habe|habe(?: ich)?)(?: (?:sehr|ziemlich|recht|ganz|relativ|echt))* (?:lange|kurze|dicke|dunne|feine|lockige|krause|glatte|gefarbte|blondierte|kaputte|trockene|fettige|viele) (?:haare|nagel)\\b',
    'i have long hair',
  ),
  row(
    '\\b(?:es ist |ist |das ist |ware )?(?:mein|das) (?:1\\.|1e|erstes) mal\\b|\\b(?:bin|ich bin)(?: (?:ich|ein|eine))? (?:neukund(?:e|in)|neupatient(?:in)?|neu (?:hier|bei (?:ihnen|euch|dir)))\\b|\\bwar noch nie (?:bei (?:ihnen|euch|dir)|da)\\b',
    "it's my first time",
  ),
  row(
    '\\b(?:ich |wir )?(?:bringe|nehme|bringen|nehmen)(?: (?:ich|wir|ubrigens|noch|auch|meinen?|meine|unseren?|den|die|das|eine?n?))* (\\w+) mit\\b(?! auf)',
    (_, whom) => `i'll bring my ${whom}`,
  ),
  row('\\b(?:ich |wir )?(?:zahle|bezahle|zahlen)(?: ich| dann| wir)? (?:in )?(?:bar|mit karte)\\b', "i'll pay by cash"),
  row(
    '\\b(?:ubrigens|nebenbei(?: bemerkt)?|zur info(?:rmation)?|nur zur info|nur damit (?:sie|du|ihr) (?:es )?(?:wissen|weisst|wisst)|ps|p\\.s\\.|fyi|kleiner hinweis|als hinweis|achtung|wichtig|gut zu wissen)\\b[,: ]*(?=\\S)',
    'by the way, ',
  ),
  row('\\b(?:notiz|anmerkung|hinweis|bemerkung|kommentar) ?:', 'note:'),
];

export const COMPANY: readonly Row[] = [...PARTIES, ...HEALTH, ...PLACE, ...HERS];
