/** What people ask for besides: somebody to talk to, and a booking. */
import { type Row, row } from '../rephrasing.ts';
import { COME, ONE_OF_YOU, upTo, VISIT, WHEN } from './pieces.ts';

const WISH =
  '(?:ik|we|wij) (?:wil(?:len)?|zou(?:den)?|wou|had|moet(?:en)?|kan|kunnen|hoop)(?: (?:graag|even|wel|heel graag|toch|dan|ook|eigenlijk|nog|zo snel mogelijk))*';

/** A call or a talk, and word of being late. */
export const PERSONS: readonly Row[] = [
  row(
    '\\b(?:met )?(?:iemand|een (?:echt )?mens|een (?:echte? )?(?:persoon|medewerker|collega)|de (?:eigenaar|eigenares|baas|kapper|kapster)|een echt iemand|jou zelf|u zelf|uzelf|jezelf|jou persoonlijk)(?: (?:persoonlijk|zelf|echt|even))* (?:spreken|praten|bellen|te spreken|te praten|aan de lijn)\\b',
    'talk to a person',
  ),
  row(
    '\\b(?:spreken|praten|contact|overleggen) (?:met|hebben met) (?:iemand|een (?:echt )?mens|een (?:echte? )?(?:persoon|medewerker)|de (?:eigenaar|eigenares|baas))\\b',
    'talk to a person',
  ),
  row(
    '\\b(?:kan|mag|kunnen|wil) (?:ik|we) (?:graag |even )*(?:met )?([^ ,.!?]+(?: [^ ,.!?]+)?) (?:even |persoonlijk |zelf )*spreken\\b',
    'can i speak to $1',
  ),
  row('\\b(?:een )?echt(?:e)? (?:mens|persoon)\\b(?! of)|\\bmenselijke medewerker\\b', 'real person'),
  row(
    `\\b(?:kunt|kun|kan|kunnen|wil|wilt|zou|zouden) (?:iemand|${ONE_OF_YOU}|[^ ,.!?]+(?= (?:me|mij|ons) ))(?: (?:me|mij|ons))?((?: (?:misschien|eens|even|today|tomorrow|straks|om|at \\S+|in the \\S+))*) (?:terug)?(?:bellen|opbellen)\\b`,
    'can you call me$1',
  ),
  row(
    '\\bbel (?:me|mij|ons)(?: (?:even|maar|terug|op|eens))*\\b|\\b(?:graag )?teruggebeld worden\\b|\\bgraag (?:een )?telefoontje\\b',
    'call me',
  ),
  row(
    '\\b(?:ik|we|wij) (?:ben|zijn|kom|komen|ga|gaan|zal|zullen)(?: (?:helaas|een|beetje|wat|iets|\\d+ minutes|ongeveer|around|er|ietsje|misschien|straks|denk ik))* (?:te laat(?: (?:komen|zijn|te komen))?|later(?= ?(?:$|[,.!]| aan| zijn| komen))|verlaat|vertraagd)',
    "i'm running late",
  ),
  row(
    "^(?:(?:sorry|hello|hi|oeps)[,.! ]*)?(?:kom|komen|ben)(?: (?:helaas|ongeveer|circa|zo'n|around|misschien|een))* \\d+ minutes (?:later|te laat)\\b",
    "i'm running late",
  ),
  row(
    '\\b(?:heb|hebben|heeft|met|door) (?:\\S+ ){0,2}vertraging\\b|\\bvertraging (?:van|met) de (?:trein|bus)|\\b(?:in|vast in) (?:de|een) file\\b|\\bde (?:trein|bus|tram) (?:heeft|is) (?:vertraging|te laat|vertraagd|uitgevallen)',
    "i'm running late",
  ),
  row('\\b(?:(?:ik|we) )?(?:ben|zijn|bent) er (?=in \\d)', "i'm on my way "),
  row('\\b(?:ik|we) (?:sta|staan) (?:al )?(?:voor de deur|buiten|beneden)\\b', "i'm outside"),
  row('\\b(?:ik ben |we zijn )?onderweg\\b|\\b(?:ik ben|we zijn) er bijna\\b', "i'm on my way"),
];

export const BOOKING: readonly Row[] = [
  row('\\been (?:nieuwe?|andere?) (?:maken|boeken|plannen|inplannen|prikken|afspreken)\\b', 'book another appointment'),
  row(
    '\\b\\d (?:afspraken|knipbeurten|lessen|sessies|behandelingen)\\b(?: (?:maken|boeken|inplannen|reserveren))?',
    'several appointments',
  ),
  row(`\\b(?:graag )?(?:ook|nog|tevens) (?:graag )?(?:een|1) (?:andere |tweede |2e )?${VISIT}`, 'i also need another appointment'),
  row(`\\b(?:een|1) (?:2e|tweede|andere|extra) ${VISIT}`, 'another appointment'),
  row(`\\b(?:een|1|de|nieuwe|een nieuwe) ${VISIT}`, 'an appointment'),
  row(`(?<!my |an |another )\\b${VISIT}\\b`, 'an appointment'),
  row(
    '\\b(?:maken|inplannen|plannen|boeken|vastleggen|reserveren|regelen)\\b(?= ?(?:$|[,.!?]|for|on|at|alstublieft|bij|met|tomorrow|today|this|next|in))(?<=an appointment .*)',
    '',
  ),
  row('\\b(?:reserveren|boeken|inboeken|inplannen|plannen|vastleggen|inschrijven|bespreken)\\b', 'book'),
  row(
    '\\b(?:reserveer|boek|plan|leg|zet|schrijf|noteer|houd|hou)(?: (?:het|die|deze|dat|hem|me|mij|ons))?(?: (?:er|dan|alstublieft|maar|gerust|dan maar))* (?:maar )?(?:in|vast|vrij|op)\\b(?= ?(?:$|[,.!?]|voor mij|alstublieft|dan))',
    'book it',
  ),
  row('\\b(?:reserveer|boek|noteer)(?: (?:het|die|deze|dat|hem))?(?: maar)?(?= ?(?:$|[,.!?]|alstublieft))', 'book it'),
  row('\\b(?:plan|zet|schrijf|boek|noteer) (?:me|mij|ons)(?: (?:maar|er|dan))*', 'book me in'),
  row(
    `\\b(?:kunt|kun|kan|wil|wilt|zou|zouden|kunnen|willen) ${ONE_OF_YOU} (?:me|mij|ons) (?=[^.!?]*\\b(?:book|helpen|noteren|ertussen|inpassen|knippen)\\b)`,
    'can you book me in ',
  ),
  row(`\\b${WISH}(${upTo(7)}) (?:laten \\w+en|knippen|kleuren|verven|epileren|masseren)\\b`, 'i would like to book$1'),
  row(`\\b(?:ik ben|ben ik|we zijn|zijn we)(${upTo(4)}) (?:wel )?(?:vrij|free|beschikbaar|available)\\b`, "i'm free$1"),
  row('\\b(?:knippen|ertussen zetten|inpassen|noteren)\\b', ''),
  row(
    `\\b(?:(?:kan|mag|zou|kunnen|mogen|zouden) (?:ik|we|wij|mijn \\S+|hij|zij|ze)|(?:is|zou) het mogelijk(?: zijn)?(?: om)?|lukt het(?: om)?) (?:(?:ook|misschien|eventueel|dan|nog|even|anders) )*(?=[^.!?]*\\b${COME}\\b|${WHEN})`,
    'can i come ',
  ),
  row(
    `\\b(?:lukt|past|gaat|schikt|komt|kan|kon|zou)(?: (?:het|dat|iets|er|om|ook|misschien|eventueel|dan|anders|toevallig|nog|${ONE_OF_YOU}))* (?=${WHEN}[^.!]*\\?)`,
    'can i come ',
  ),
  row(`(?<!who |much |address |when )\\bis (?:het |er |dan |ook )*(?=${WHEN}[^.!]*\\?)`, 'can i come '),
  row(`\\b(?:kan|zou) (?:het|dat)(?: (?:ook|misschien|eventueel|dan|anders|toevallig|nog))* (?=${WHEN})`, 'can i come '),
  row('\\b(?:kan|mag|kunnen|mogen) (?:ik|we|wij)\\b|\\b(?:zou|zouden) (?:ik|we|wij)\\b|\\bis het mogelijk(?: om)?\\b', 'can i'),
  row(`\\b(?:kunt|kun|kan|kunnen|wilt|wil|willen|zou|zouden) ${ONE_OF_YOU}\\b`, 'can you'),
  row(`\\b${WISH}(${upTo(7)}) ${COME}\\b`, 'i would like to come in$1'),
  row(
    '\\b(?:ik|we|wij) (?:kan|kunnen) (?:alleen |enkel |wel |pas |ook |eigenlijk |het beste )*(?=not |on |at |in the|after|before|between|from|tomorrow|today|tonight|this|next|\\w+day\\b|around)',
    "i'm free ",
  ),
  row('\\b(?:ik|we|wij) (?:wil|willen|zou|zouden|wou|had)(?: (?:heel|erg))?(?: graag)?\\b(?: willen)?', 'i would like'),
  row('\\b(?:ik|we|wij) (?:zoek|zoeken|ben op zoek naar)\\b', "i'm looking for"),
  row(`\\b(?:ik|we) (?:heb|hebben) ((?:an appointment|iets|something)?${upTo(5)}) ?nodig\\b`, 'i need $1'),
  row('\\bgraag (?=an appointment|afspraak|several)', 'i would like '),
];
