/** Yes, no, which one, thanks and goodbye. */
import { type Row, row } from '../rephrasing.ts';
import { DAY } from '../said.ts';

const END = '(?= ?(?:$|[,.!?]|alstublieft|graag|dan|bedankt|hoor))';
const GOOD =
  '(?:goed|prima|perfect|ok|top|super|best|fijn|mooi|geweldig|ideaal|uitstekend|akkoord|in orde|helemaal goed|fantastisch|tof|mogelijk|heerlijk)';
const PLACES: Readonly<Record<string, string>> = { eerste: 'first', '1e': 'first', tweede: 'second', '2e': 'second', middelste: 'second' };

/** A no, politely or not; looked for before the yes within it. */
const REFUSING: readonly Row[] = [
  row('\\bkan niet beter\\b', 'perfect'),
  row(`\\b(?:liever )?geen (?=${DAY}|morning|afternoon|evening)`, 'not '),
  row(`\\bniet,? (?:maar |en )?(${DAY})(?: (?:kan ik|kan|lukt|past|gaat|schikt|i can))? wel\\b`, 'niet, how about $1'),
  row('\\bnee,? (?:hoor,? )?(?:heel erg )?(?:bedankt|dank (?:je|u)(?: wel)?)\\b', 'no thanks'),
  row(
    '\\b(?:laat (?:het )?maar(?: (?:zitten|zo))?|vergeet (?:het|maar)|(?:dat )?hoeft (?:al )?niet(?: meer)?|(?:nee )?toch niet|toch maar niet|niet meer nodig|ik heb me bedacht|ik bedenk me|van gedachten veranderd)\\b(?! (?:on|at|\\w+day|te))',
    'never mind',
  ),
  row(
    '\\b(?:geen (?:van )?(?:beide|alle)n?(?: \\d)?|geen van (?:die|deze|allen|de)(?: \\S+)?|geen enkele?|(?:ze|die) passen (?:geen|niet|allemaal niet)\\S*|niks (?:daar)?van|niets daarvan)(?: (?:past|passen|komt uit|kan ik|lukt|schikt|goed|tijden|momenten|uit|mij))*\\b',
    'none of those work',
  ),
  row(
    '\\b(?:dat |het |die tijd |dit |die |deze |dan )?(?:past|schikt|lukt|werkt|kan|gaat|komt)(?: (?:mij|me|ons|bij mij|helaas|dan|echt|mij helaas|toch|wel|het|dat|voor mij|uit))* niet(?: (?:zo|goed|lukken|voor mij|uit|door|zo goed|meer|echt))*\\b',
    "doesn't work for me",
  ),
  row(
    '\\b(?:dan|dat|die dag|die tijd|op die dag) (?:kan|kunnen|red|haal) (?:ik|we)(?: (?:helaas|echt|het|er|dan))* niet\\b',
    "that doesn't work",
  ),
  row('\\b(?:kan|kunnen) (?:ik|we|i)(?: (?:helaas|echt|dan|toch))* niet\\b|\\bcan i (?:helaas |echt |dan |toch )*niet\\b', "i can't"),
  row('\\b(?:komt|past|is)(?: (?:mij|me|helaas))* (?:slecht|lastig|moeilijk|minder)(?: (?:uit|goed))?\\b', "doesn't work for me"),
  row(`\\b(?:(?:liever|nee) )?niet (?=(?:on |in |at |op )?${DAY})`, 'not '),
  row('\\bliever niet\\b', 'rather not'),
  row(
    '\\b(?:ik )?(?:weet (?:ik )?(?:het )?(?:nog )?niet(?: (?:zeker|precies|goed))?|ben (?:er )?(?:nog )?niet zeker|geen idee)\\b|\\bmisschien\\b(?= ?(?:$|[,.!]))',
    "i'm not sure",
  ),
  row(
    '\\b(?:(?:ik )?(?:moet|zal|ga|wil)(?: (?:ik|het|dit|dat|nog|eerst|even|eens|daar|er))* (?:kijken|checken|nakijken|overleggen|nadenken|navragen|bekijken|vragen)(?: met .*)?|even (?:kijken|checken|overleggen|nadenken)|(?:ik )?(?:laat|kom)(?: (?:ik|het|u|je|jullie|er|nog|even|zo|later|weten))* (?:weten|op terug)|ik denk er(?: nog)? over na)\\b',
    'let me check',
  ),
];

/** Said twice, it is dropped once. */
const AGAIN: Row = row('never mind(?:[ ,.!]+never mind)+', 'never mind');
/** Said of a booking that stands, it is no answer to us. */
const MISSING: Row = row(
  "\\b(i have an appointment|my appointment)\\b([^.!?,]*?),? (?:maar |but )?(?:dat |die )?doesn't work for me",
  "$1$2 but i can't make it",
);

const CHOOSING: readonly Row[] = [
  row(
    '\\b(?:(?:het |dat )?maakt (?:mij |me |ons )?(?:allemaal )?niet(?:s)? uit|om het even|(?:het is )?(?:mij |me )?(?:eender|gelijk)(?= ?(?:$|[,.!]))|(?:kies|zeg|bepaal) (?:jij |u |zelf )?(?:maar|zelf)|(?:alle)?beide?n? (?:is |zijn |kan |kunnen |past |passen )?(?:goed|prima|ok|mogelijk)|allebei (?:goed|prima)|(?:alles|elke tijd|welke) (?:is|past|kan|kan ook|is goed|dan ook)|welke? dan ook|wanneer dan ook|wanneer (?:u|je|jij|jullie) (?:wilt?|kan|kunt)|(?:wat|welke|wanneer) (?:het )?(?:jou|u|je|jullie) (?:het best(?:e)? )?(?:uitkomt|past|schikt)|geen voorkeur)\\b(?: goed)?',
    'whichever',
  ),
  row(
    '\\b(?:de|die|dat) (?:laatste|onderste)(?: (?:optie|tijd|is goed|graag|mogelijkheid|keuze))?\\b(?! (?:keer|tijd|week|maand))',
    'the last one',
  ),
  row('\\b(?:de|die) (?:(?:meest )?(?:vroegste|vroege)|earlier(?:e|ste)?)(?: (?:optie|tijd))?\\b', 'the earlier one'),
  row('\\b(?:de|die) (?:late|latere|laatst mogelijke|later(?:e)?)(?: (?:optie|tijd))?\\b', 'the later one'),
  row('\\b(?:die|dat|de) (?:in the|van (?:de )?)? ?morning\\b', 'the morning one'),
  row('\\b(?:die|dat|de) (?:in the|van (?:de )?)? ?afternoon\\b', 'the afternoon one'),
  row(
    `\\b(?:(?:doe|dan|liever|neem|graag) (?:maar )?)?(?:de|het|die|optie|dat is de) (eerste|1e|tweede|2e|middelste|3e|4e|5e)(?: (?:optie|tijd|mogelijkheid|keuze|moment|maar|dan|graag|past|lukt|is ${GOOD}|kan|alstublieft|komt goed uit))*(?! (?:keer|week|van|afspraak|dag|bezoek|\\w+day))(?=$|[ ,.!?])`,
    (_, place) => `the ${placeOf(place)} one `,
  ),
  row(`^(?:yes |ok |graag |liefst )?(eerste|tweede|1e|2e|3e|4e)${END}`, (_, place) => `the ${placeOf(place)} one`),
  row('\\b(?:optie|nummer|keuze|keus|mogelijkheid) (\\d)\\b', 'number $1'),
  row('\\b(?:die|dat|degene|de optie) (?:van|om|op|at|of|on) (?=(?:at )?\\d|\\w+day|at )', 'at '),
  row(`\\bnee,? (?:doe|neem|pak|dan) (?:dan )?(?:maar )?(?=at \\d|\\d|around|after|${DAY})`, "no, i'd prefer "),
  row('\\b(?:die|doe|neem|pak) (?:maar )?(?=at \\d|\\d|around|\\w+day|tomorrow|number|the )', "i'll take "),
];

const ACCEPTING: readonly Row[] = [
  row(
    `\\b(${DAY}(?: (?:the \\S+|morning|afternoon|evening))?)(?: (?:kan ik|past|lukt|kan|gaat|kunnen we|schikt|i can))? wel(?= ?(?:$|[,.!]))`,
    '$1 works',
  ),
  row(
    `(?<!\\b(?:\\w+day|appointment|it|van|from|of|weg|open|vakantie|\\d) )\\b(?:tot|to) (?=(?:on |next |this coming |this )?${DAY}(?: (?:then|dan|morning|afternoon|evening|at \\S+))?[ .!]*$)`,
    'see you ',
  ),
  row(
    '\\b(?:heel |erg |hartelijk |super )*(?:bedankt|dank (?:je|u)(?: ?wel)?|dank|danku)(?: (?:voor (?:alles|(?:de|het|je|uw|jullie) \\S+)|alvast|hoor))*\\b',
    'thanks',
  ),
  row('\\b(?:dat (?:is|was) (?:alles|het)|verder niets|meer niet|niets meer)\\b', "that's all"),
  row('\\bgeen probleem\\b|\\bgeeft niet\\b', 'no problem'),
  row(
    `\\b(?:(?:dat|die|het|dit|deze|dan|zo) (?:tijd |dag )?)(?:(?:is|lijkt|klinkt|vind ik|zou|komt|past|schikt|werkt|lukt|kan|gaat|passen)(?: (?:mij|me|ons|voor mij|bij mij|het|dat|wel|helemaal|heel|erg|zeker|allemaal|dan|ook|echt|ons|ik))*) ?(?:${GOOD}|goed uit|uit|lukken|fijn zijn|goed zijn)?(?= ?(?:$|[,.!]|alstublieft|dan|hoor|bedankt|thanks|voor mij|met|en|maar|at ))`,
    'that works',
  ),
  row(
    `\\b(?:is|lijkt (?:me|mij)|vind ik|klinkt) (?:helemaal |heel |erg |voor mij )*${GOOD}(?: zo| voor mij)?(?= ?(?:$|[,.!]|hoor|thanks|alstublieft|dan|voor mij))`,
    'works',
  ),
  row(
    '\\b(?:komt|past|schikt|lukt|gaat|werkt)(?: (?:mij|me|ons|dat|het|wel|prima|goed|perfect|ook|dan|helemaal|voor mij|zeker|uit|lukken|best|super))*(?= ?(?:$|[,.!]|hoor|thanks|alstublieft|met))',
    'works',
  ),
  row('\\bkan (?:ik|bij mij|wel|ook)*(?: ?(?:prima|goed|wel|zeker))?(?= ?(?:$|[,.!]|hoor))', 'works'),
  row(
    '^((?:ja|ok|yes|goed|prima|nee)?,? ?)(?:doe (?:dat|die|deze) (?:dan |maar |tijd )*|die (?:tijd |dan |graag |maar )*|deze (?:tijd |dan |graag |maar )*|doe (?:maar|dan maar))' +
      END,
    '$1 that one works',
  ),
  row('\\b(?:ik )?(?:ga akkoord|bevestig(?:d)?|bevestigen|neem (?:hem|die|deze|het))\\b', 'i confirm'),
  row(
    '\\b(?:is akkoord|in orde|akkoord|afgesproken|doen we|doe maar|natuurlijk|uiteraard|tuurlijk|zeker(?: weten)?|deal|graag gedaan|vooruit|komt in orde|geregeld|komt goed)\\b',
    'ok',
  ),
  row('\\b(?:klopt|inderdaad|precies|correct|juist)\\b', 'yes'),
  row('^ja(?: (?:hoor|zeker|graag|inderdaad|prima|natuurlijk))+\\b', 'yes,'),
  row('\\bja\\b', 'yes'),
  row('\\bnee(?: hoor)?\\b', 'no'),
  row('^(?:heel )?graag(?= ?(?:$|[,.!]|dan|hoor|thanks))', 'yes please'),
  row(
    '\\b(?:prima|top+|super|geweldig|uitstekend|fantastisch|perfect(?:o)?|ideaal|heerlijk|helemaal (?:goed|top|prima)|mooi|fijn|tof|leuk|wijs|keigoed|zalig|fijn zo)\\b',
    'perfect',
  ),
  row('\\b(?:heel |zeer )?goed(?: zo| hoor| dan)?(?= ?(?:$|[,.!]|,|thanks|dan|yes|ok))', 'good'),
  row('\\b(?:ik |we )?(?:ben|zal|zijn|zullen) er (?:dan |zeker )*(?:zijn|bij)?(?= ?(?:$|[,.!]))', "i'll be there"),
];

const TOO = '(?:is |wordt |vind ik )?(?:(?:voor )?(?:mij|me|ons) )?(?:een beetje |wat |iets |net |eigenlijk |veel )?';

const PREFERRING: readonly Row[] = [
  row(`\\b((?:at )?\\d{1,2}(?::\\d\\d)?) ${TOO}te (vroeg|laat)\\b`, (_, clock, way) => `${clock} doesn't work, something ${wayOn(way)}`),
  row(`(?:^|\\bdat |\\bdit |, )${TOO}te (vroeg|laat)(?: voor (?:mij|me|ons))?(?= ?(?:$|[,.!]))`, (_, way) => `something ${wayOn(way)}`),
  row('\\b(?:een )?(?:andere|ander) (?:tijd(?:stip)?|uur|moment)\\b', 'another time'),
  row('\\b(?:een )?andere (?:dag|datum)\\b', 'another day'),
  row('\\b(?:iets|wat) anders\\b', 'something else'),
  row(
    '\\b(?:ik )?(?:(?:heb|geef) )?(?:toch )?(?:liever|liefst|bij voorkeur|de voorkeur aan|heb de voorkeur voor)\\b(?: (?:ik|dan|wel|nog|op|een))*',
    "i'd prefer ",
  ),
  row(
    '\\b(?:is|was|zou) (?:(?:voor )?(?:mij|me) )?(?:eigenlijk )?beter(?: zijn)?\\b|\\bkomt beter uit\\b|\\bpast beter\\b',
    'would be better',
  ),
  row('\\b(?:sorry|excuus|pardon|excuses|oeps|ik bedoel(?:de)?|bedoel(?:de)?|foutje|correctie|or nee)\\b', 'sorry'),
  row('\\balstublieft\\b', 'please'),
];

export const ANSWERS: readonly Row[] = [...REFUSING, AGAIN, MISSING, ...CHOOSING, ...ACCEPTING, ...PREFERRING];

/** Too early is to be later. */
function wayOn(way = ''): string {
  return way === 'vroeg' ? 'later' : 'earlier';
}

function placeOf(word = ''): string {
  return PLACES[word] ?? { '3e': '3rd', '4e': '4th', '5e': '5th' }[word] ?? word;
}
