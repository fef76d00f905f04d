/** What people want to know: of their booking, of prices, hours and places, and what is free. */
import { type Row, row } from '../rephrasing.ts';
import { COME, ONE_OF_YOU, upTo, VISIT } from './pieces.ts';

const BOOKED: readonly Row[] = [
  row(`\\bwelke ${VISIT} (?:heb|hebben|staan)(?: (?:ik|we|er|nog|allemaal|staan))*`, 'which appointments do i have'),
  row('\\b(?:wat|welke?) (?:is|was) (?:mijn|onze) (?:tijd|uur|dag|datum|moment)(?: (?:ook|alweer|ook alweer))*', 'when is my appointment'),
  row(
    `\\b(?:hoe laat|wanneer) (?:mijn|onze|de|die) ${VISIT}(?: (?:ook|alweer|ook alweer|nou|weer))* (?:is|was)\\b`,
    'when is my appointment',
  ),
  row(
    '\\b(?:ik ben vergeten|ik weet niet meer|weet (?:je|u|jij)(?: nog)?|kunt u (?:me|mij) zeggen|kan je (?:me|mij) zeggen) (?=when is)',
    '',
  ),
  row('\\b(?:hoe laat|wanneer) (?:is|was) het (?:ook )?(?:alweer|weer|nou)\\b', 'when is my appointment'),
  row(`\\bbevestig(?:t|en)? ${ONE_OF_YOU}(?: even)?\\b`, 'can you confirm'),
  row(`\\b(?:we|wij|ik) (?:hadden|had|hebben|heb)(${upTo(4)}) afgesproken\\b`, 'i have an appointment$1'),
  row('\\b(?:ik|we) had(?:den)? (?:heel )?(?:graag|liefst)\\b', 'i would like'),
  row(
    `\\b(?:op )?(?:hoe laat|welke tijd|welk uur|welke dag|wanneer) (?:is|was|heb ik|hebben we|had ik|staat|moet ik|moest ik|verwachten jullie|word ik|ben ik|kom ik)(?: (?:mijn|onze|de|een|er|nu|ook|alweer|ook alweer|nou|weer|verwacht|komen|zijn|ingepland|${VISIT}))*(?= ?(?:$|[,.!?]|on |for |tomorrow|today|bij|also))`,
    'when is my appointment',
  ),
  row(`\\bis (?:de|mijn|onze) ${VISIT}`, 'is my appointment'),
  row(
    `\\b(?:heb ik|hebben we|staat er|staan we|sta ik)(${upTo(5)}) (?:(?:al|nog|een|mijn|de) )*(?:${VISIT}|ingepland|genoteerd|in de agenda)(?: (?:staan|ingepland|gemaakt|bij jullie|genoteerd))*`,
    'do i have an appointment$1',
  ),
  row(
    `\\b(?:staat|gaat|klopt) (?:mijn|onze|de) ${VISIT}((?: of [^ ,.!?]+)?)(?: (?:nog(?: steeds)?|door|wel|vast))*`,
    'is my appointment still on$1',
  ),
  row(
    `\\b(?:ik|we|wij) (?:heb|hebben|had|hadden)(${upTo(6)}) (?:een|1|onze|mijn|al een) ${VISIT}(?! nodig)(?: (?:staan|gemaakt|geboekt|ingepland|gepland|bij (?:jullie|u|je)))*`,
    'i have an appointment$1',
  ),
  row(`\\b(?:mijn|onze) (?:volgende |eerstvolgende |huidige )?${VISIT}`, 'my appointment'),
];

const ASKING: readonly Row[] = [
  row(
    '\\b(?:hoeveel|wat) (?:kost(?:en)?|is de prijs|zijn de (?:prijzen|kosten|tarieven)|rekenen (?:jullie|u)|rekent u|bedragen|zou dat kosten|kosten)\\b|\\bhoe duur (?:is|zijn)\\b|\\bhoeveel (?:is|komt)\\b|\\bwelke? (?:prijs|prijzen|tarief|tarieven)\\b|\\b(?:prijslijst|prijzen|tarief|tarieven|prijs)\\b',
    'how much is',
  ),
  row(`\\b(?:op )?welke dagen (?:werken|werkt|werk|zijn|bent|ben) ${ONE_OF_YOU}(?: (?:open|geopend|er))*`, 'what days do you work'),
  row('\\b(?:openingstijden|openingsuren|openingsdagen)\\b', 'opening hours'),
  row('\\b(?:wat zijn|welke zijn|hebben) (?:jullie|de|uw|je) opening hours', 'what are your opening hours'),
  row(
    `\\b(?:wanneer|hoe laat|van hoe laat|tot hoe laat|vanaf hoe laat|welke dagen) (?:gaan|gaat|ga|zijn|bent|is|ben|sluiten|sluit|openen|opent) (?:${ONE_OF_YOU}|de \\S+|het)(?: (?:open|dicht|geopend|gesloten|weer|morgens))*(?= ?(?:$|[,.!?]|on |tomorrow|today|this))`,
    'what are your opening hours',
  ),
  row(
    `\\b(?:zijn|bent|ben|is|werken|werkt|werk) (?:${ONE_OF_YOU}|de (?:zaak|salon|praktijk|winkel))(${upTo(4)})(?: (?:open|geopend|dicht|gesloten|aan het werk))(?: (?=on |tomorrow|\\w+day))?`,
    'are you open$1',
  ),
  row(`\\bopen ${ONE_OF_YOU}\\b`, 'are you open'),
  row(`\\bwerk(?:en|t)? ${ONE_OF_YOU} (?=(?:ook )?(?:on |in the|tomorrow|\\w+day|this))`, 'are you open '),
  row(
    `\\bwaar (?:zitten|zit|bent|ben|zijn|is|vind|kan|ligt|moet|kom)(?: (?:${ONE_OF_YOU}|ik|de|het|precies|ook alweer|jullie|salon|praktijk|zaak|winkel|studio|gevestigd|vinden|zijn|eigenlijk|naartoe|heen))*`,
    'where are you',
  ),
  row(
    '\\b(?:wat is|wat was) (?:het|uw|je|jullie) adres\\b|\\b(?:het |uw |je |jullie )?adres\\b|\\broute(?:beschrijving)?\\b|\\bparke(?:ren|er)\\w*',
    'your address',
  ),
  row(
    `\\b(?:wat (?:doen|doe|doet|bieden|biedt|bied)|welke (?:diensten|behandelingen|soorten|dingen)(?: \\S+)?)(?: (?:${ONE_OF_YOU}|aan|allemaal|zoal|hebben|doen|bieden|er|zijn))*`,
    'what services do you offer',
  ),
  row(`\\b(?:doen|doe|doet|bieden|geven|geeft|knippen|knipt|verkopen) ${ONE_OF_YOU} (?:ook |aan huis )*(?!morgen)`, 'do you also do '),
  row('\\bhoe ?lang (?:duurt|duren|ben ik|zijn we|is|neemt)(?: (?:het|een|dat|de|zo|ongeveer|bezig))*', 'how long does it take '),
  row('\\b(?:wie (?:is (?:dit|dat|daar)|ben (?:je|jij)|bent u)|met wie (?:spreek|praat|app|sms|heb) ik)\\b', 'who is this'),
  row(
    `\\b(?:ben|bent|is|spreek|praat) (?:je|jij|u|dit|ik met)(?: (?:eigenlijk|nu|wel|hier))* (?:een )?(?:echte? )?(?:robot|bot|computer|machine|mens|persoon|ai|chatbot)`,
    'are you a bot',
  ),
  row(
    `\\b(?:heb|hebt|heeft|hebben|had|hadden|zou) (?:${ONE_OF_YOU})((?: (?!een vraag)[^ ,.!?]+){0,7}?) (?:(?:nog|een|wat|iets|ergens|misschien|toevallig|ook|een paar) )*(?:plek(?:je|ken|jes)?|plaats(?:en|je)?|gaatjes?|tijd|ruimte|vrij|beschikbaar(?:heid)?|open|${VISIT}|mogelijkheid|mogelijkheden|vrije (?:plek(?:ken)?|momenten|uren))(?: (?:vrij|beschikbaar|open|over|hebben|voor (?:mij|ons)|voor een ${VISIT}))*`,
    'do you have anything free$1 ',
  ),
  row(`\\b(?:heb|hebt|heeft|hebben) ${ONE_OF_YOU}(${upTo(5)}) (?:iets|wat)(?= ?(?:$|[?]))`, 'do you have anything$1'),
  row(
    `\\b(?:is|zijn|was) er(${upTo(6)}) (?:(?:nog|een|wat|iets|ergens|misschien|toevallig|ook) )*(?:plek(?:je|ken)?|plaats(?:en)?|gaatje|ruimte|vrij|beschikbaar|mogelijk|mogelijkheid|vrije (?:plek(?:ken)?|uren))(?: (?:vrij|beschikbaar|over))*`,
    'do you have anything free$1 ',
  ),
  row('\\b(?:nog|ergens) (?:een )?(?:plek(?:je)?|plaats|gaatje|ruimte|iets vrij|vrij)\\b(?: (?:vrij|over))?', 'do you have anything free'),
  row(
    `\\b(?:wanneer|hoe laat|welke dag(?:en)?|op welke dag(?:en)?|welke tijd(?:en)?|welke uren) (?:kan|kunnen|mag|heb|hebt|heeft|hebben|zou|is|bent|ben|zijn|schikt|past|komt)(?: (?:ik|we|er|${ONE_OF_YOU}|het|de|eerst(?:volgende)?|nog|dan|weer|plek|plaats|tijd|vrij|kunnen|beschikbaar|mogelijk|een|afspraak|gaatje|uit|eerste|asap|${COME}|iets|wat))*`,
    'when are you free',
  ),
  row(
    `\\b(?:(?:zijn|bent|ben|is) ${ONE_OF_YOU}|is (?=\\w+day|tomorrow|at |\\d))((?: ?[^ ,.!?]+){0,5}?) (?:nog |ook )*(?:vrij|beschikbaar)\\b`,
    'are you free $1',
  ),
  row('\\bvrij\\b', 'free'),
  row('\\bbeschikba(?:ar|re)\\b|\\bbeschikbaarheid\\b', 'available'),
];

export const QUESTIONS: readonly Row[] = [...BOOKED, ...ASKING];
