/** What people ask for: a booking, a move, a cancellation, a person. Dutch keeps its verbs for the end, English wants them in front. */
import { type Row, row } from '../rephrasing.ts';

const VISIT = '(?:afspra(?:ak|ken)|reservering(?:en)?|reservatie|boeking|beurt|sessie|les|knipbeurt|bezoek|consult)';
const MY = "(?:mijn|m'n|onze|de|die|deze|een|1)";
const WISH =
  '(?:ik|we|wij) (?:wil(?:len)?|zou(?:den)?|wou|had|moet(?:en)?|kan|kunnen|hoop)(?: (?:graag|even|wel|heel graag|toch|dan|ook|eigenlijk|nog|zo snel mogelijk))*';
const CALL_OFF =
  '(?:afzeggen|annuleren|afbellen|schrappen|afgelasten|af ?te ?zeggen|te annuleren|afgezegd|afzeg|afzegt|geannuleerd|annulatie|annulering)';
const MOVE =
  '(?:verzetten|verplaatsen|verschuiven|verleggen|wijzigen|veranderen|omboeken|verzet|verplaatst|verschoven|omzetten|uitstellen|vervroegen|te (?:verzetten|verplaatsen|verschuiven|verleggen|wijzigen|veranderen))';
const MOVE_NOW = '(?:verzet|verplaats|verschuif|wijzig|verander|verleg)';
const ONE_OF_YOU = '(?:u|je|jij|jullie)';
/** How what was said of days and times begins by now. */
const WHEN =
  '(?:on |at |in the |around|after |before |between|from |noon|tomorrow|today|tonight|this |next |\\w+day\\b|day after|later|earlier|asap|\\d{1,2}:|\\d+ (?:minutes|hours|days|weeks) |\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|the \\d)';
const COME = '(?:langs ?(?:te )?komen|langskomen|terecht|terechtkunnen|langs|binnenlopen|komen|geholpen worden)';

const UNITS: Readonly<Record<string, string>> = { u: 'hours', m: 'minutes', d: 'days', w: 'weeks' };

const PERSONS: readonly Row[] = [
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
    '\\b(?:heb|hebben|heeft|met|door) (?:\\S+ ){0,2}vertraging\\b|\\bvertraging (?:van|met) de (?:trein|bus)|\\b(?:in|vast in) (?:de|een) file\\b|\\bde (?:trein|bus|tram) (?:heeft|is) (?:vertraging|te laat|vertraagd|uitgevallen)',
    "i'm running late",
  ),
  row('\\b(?:(?:ik|we) )?(?:ben|zijn|bent) er (?=in \\d)', "i'm on my way "),
  row('\\b(?:ik|we) (?:sta|staan) (?:al )?(?:voor de deur|buiten|beneden)\\b', "i'm outside"),
  row('\\b(?:ik ben |we zijn )?onderweg\\b|\\b(?:ik ben|we zijn) er bijna\\b', "i'm on my way"),
];

const CANCELLING: readonly Row[] = [
  row(
    `\\bniet (?:meer )?(?:te )?(?:${CALL_OFF}|annuleer)\\b|\\bannuleer (?:${MY} ${VISIT} )?niet\\b|\\b(?:zeg) (?:${MY} ${VISIT} )?niet af\\b`,
    "don't cancel",
  ),
  row('\\bannul(?:ering|atie)s?(?:kosten|voorwaarden|beleid|regels)\\b', 'cancellation policy'),
  row(
    `\\b(${MY} ${VISIT}|het)((?: (?!niet)[^ ,.!?]+){0,9}?) (?:(?:helaas|toch|maar|graag|weer|even|moeten|kunnen|willen|wil|moet) )*${CALL_OFF}(?: worden)?\\b`,
    (_, what, rest) => (/^(?:een|1|het)\b/.test(what ?? '') ? `cancel it${rest}` : `cancel my appointment${rest}`),
  ),
  row(`\\bannuleer (?:a\\.?u\\.?b |graag |alstublieft |maar )*${MY} ${VISIT}`, 'cancel my appointment'),
  row(
    `\\b(?:zeg|zeggen|zegt)((?: [^ ,.!?]+){0,9}?) af\\b(?= ?(?:$|[,.!?]|alstublieft|want|omdat|en))`,
    (_, what) => `cancel ${(what ?? '').replace(new RegExp(`${MY} ${VISIT}`), 'my appointment')}`,
  ),
  row(`\\b(?:bel|meld|zet|schrap) ${MY} ${VISIT}((?: [^ ,.!?]+){0,6}?) af\\b`, 'cancel my appointment$1'),
  row(
    `\\b(?:(?:mijn|onze|de|die) )?${VISIT}((?: [^ ,.!?]+){0,5}?) (?:gaat|kan|hoeft|moet)((?: [^ ,.!?]+){0,4}?) (?:niet|vervallen)(?: (?:meer|door|doorgaan|door laten gaan|meer door|te gaan|meer doorgaan|doorgaan helaas))*\\b(?! (?:doorgaan )?(?:verzet|verplaats))`,
    'cancel my appointment$1$2',
  ),
  row(`\\b(?:${CALL_OFF}|annuleer|annuleert)\\b`, 'cancel'),
  row(
    `\\b(?:ik|we) (?:heb|hebben|hoef|hoeven) (?:${MY} ${VISIT}|het|hem)((?: [^ ,.!?]+){0,4}?) (?:niet meer nodig|niet meer|niet langer nodig)\\b`,
    'i no longer need my appointment$1',
  ),
  row(
    '\\b(?:er|hier) (?:is|kwam) (?:me |ons )?(?:iets|wat) tussen ?(?:gekomen)?\\b|\\b(?:is|kwam) er (?:iets|wat) tussen ?(?:gekomen)?\\b',
    'something came up',
  ),
  row(
    '\\b(?:ik|we|wij) (?:kan|kunnen|zal|zullen|ga|gaan|kom|komen|red|redden|haal|halen)(?: (?:het|er))?((?: (?!niet\\b|niks\\b|pas\\b|alleen\\b)[^ ,.!?]+){0,6}?) niet (?:aanwezig zijn|bij zijn|komen|halen|redden|langskomen|langs|lukken|gaan lukken|doorgaan|zijn|kunnen komen|kunnen)\\b(?! (?:voor|na|before|after)\\b)',
    "i can't make it$1",
  ),
  row(
    '\\b(?:ik|we|wij) (?:kom|komen|red|redden|haal|halen)(?: (?:het|er))?((?: (?!niet\\b|pas\\b|alleen\\b)[^ ,.!?]+){0,5}?) (?:helaas )?niet\\b(?! (?:before|after|eerder|later|pas))',
    "i can't make it$1",
  ),
  row('\\b(?:ik ben|ben ik|we zijn|zijn we)((?: [^ ,.!?]+){0,4}?) (?:verhinderd|niet in staat)(?: om te komen)?', "i can't make it$1"),
  row('\\b(?:ik ben|we zijn) (?:helaas )?(?:ziek|geveld)\\b', "i can't make it"),
  row(
    '\\b(?:kan|kunnen|kom|komen|ga|gaan|red|redden|haal|halen) (?:ik|we)(?: (?:het|er))?((?: (?!niet\\b|pas\\b|alleen\\b)[^ ,.!?]+){0,5}?) niet (?:komen|halen|redden|bij zijn|aanwezig zijn|langskomen|langs)\\b',
    "i can't make it$1",
  ),
  row('\\b(?:ik|we|wij) (?:kan|kunnen)(?: (?:helaas|dan|er|toch))* niet (?=(?:before|after|until|not|from) )', "i can't "),
  row(
    '\\b(?:ik|we|wij) (?:kan|kunnen)(?: (?:helaas|toch))* ((?:on |in |at |of |the )*[^ ,.!?]+(?: (?:afternoon|morning|evening|at \\S+|next week|the \\S+))?) (?:helaas )?(?:niet|echt niet|toch niet)\\b(?! (?:before|after))',
    "i can't make it $1",
  ),
  row(
    '\\b(?:ik|we|wij) (?:kan|kunnen)(?: (?:helaas|toch|er|dan|echt))* niet\\b(?: (?=on |tomorrow|today|this|next|the |at |\\w+day))?',
    "i can't make it ",
  ),
];

const MOVING: readonly Row[] = [
  row(
    '\\b(een|\\d+) (uur|minutes|dag(?:en)?|week|weken) (?:te )?(vervroegen|naar voren|uitstellen|opschuiven|naar achteren)\\b',
    (_, n, unit, way) =>
      `${Number(n) || 1} ${UNITS[(unit ?? '')[0] ?? ''] ?? 'hours'} ${/^(?:v|naar v)/.test(way ?? '') ? 'earlier' : 'later'} verzetten`,
  ),
  row(`\\bniet (?:te )?(?:${MOVE})\\b`, "don't move"),
  row(
    `\\b(?:een )?(?:andere|nieuwe) (?:tijd|dag|datum|moment) (?:prikken|afspreken|plannen|kiezen|zoeken)\\b|\\b(?:een )?ander (?:moment|tijdstip|uur) (?:prikken|afspreken|plannen|kiezen|zoeken)\\b`,
    'reschedule it',
  ),
  row(
    `\\b(?:${MY} ${VISIT})((?: [^ ,.!?]+){0,12}?) (?:(?:kunnen|willen|moeten|graag|even|laten) )*${MOVE}(?: (?:worden|kunnen worden))?\\b`,
    'move my appointment$1',
  ),
  row(
    `\\b(?:het|hem|deze|die)((?: [^ ,.!?]+){0,7}?) (?:(?:kunnen|willen|moeten|graag|even) )*(?:verzetten|verplaatsen|verschuiven|verleggen|omzetten|uitstellen)\\b`,
    'move it$1',
  ),
  row(`\\b${MOVE_NOW} (?:alstublieft |graag |even |maar )*${MY} ${VISIT}`, 'move my appointment'),
  row(`\\b${MOVE_NOW} (?:hem|het|die)(?: maar)?\\b`, 'move it'),
  row(`\\bzet (?:${MY} ${VISIT})( of [^ ,.!?]+)? (?=(?:to|om|naar|on|over) )`, 'move my appointment$1 '),
  row(
    `\\b(?:kan|mag|kunnen|kunt|kun)(?: (?:ik|we|wij|${ONE_OF_YOU}))?(?: (?:mijn|onze|de) ${VISIT})((?: of [^ ,.!?]+(?: at \\S+)?)?) (?:ook |misschien |eventueel |een )*(?=later|earlier|\\d+ (?:hours|minutes)|from |to |naar |op een andere?)`,
    'can you move my appointment$1 ',
  ),
  row(`\\b(?:een |1 )?${VISIT} (?:kunnen )?${MOVE}\\b`, 'move my appointment'),
  row('\\b(?:verzetten|verplaatsen|verschuiven|verleggen|omboeken|uitstellen|vervroegen)\\b', 'move it'),
  row('\\b(?:wijzigen|veranderen)\\b', 'change it'),
];

const BOOKED: readonly Row[] = [
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
  row(`\\b(?:we|wij|ik) (?:hadden|had|hebben|heb)((?: [^ ,.!?]+){0,4}?) afgesproken\\b`, 'i have an appointment$1'),
  row('\\b(?:ik|we) had(?:den)? (?:heel )?(?:graag|liefst)\\b', 'i would like'),
  row(
    `\\b(?:op )?(?:hoe laat|welke tijd|welk uur|welke dag|wanneer) (?:is|was|heb ik|hebben we|had ik|staat|moet ik|moest ik|verwachten jullie|word ik|ben ik|kom ik)(?: (?:mijn|onze|de|een|er|nu|ook|alweer|ook alweer|nou|weer|verwacht|komen|zijn|ingepland|${VISIT}))*(?= ?(?:$|[,.!?]|on |for |tomorrow|today|bij|also))`,
    'when is my appointment',
  ),
  row(`\\bis (?:de|mijn|onze) ${VISIT}`, 'is my appointment'),
  row(
    `\\b(?:heb ik|hebben we|staat er|staan we|sta ik)((?: [^ ,.!?]+){0,5}?) (?:(?:al|nog|een|mijn|de) )*(?:${VISIT}|ingepland|genoteerd|in de agenda)(?: (?:staan|ingepland|gemaakt|bij jullie|genoteerd))*`,
    'do i have an appointment$1',
  ),
  row(
    `\\b(?:staat|gaat|klopt) (?:mijn|onze|de) ${VISIT}((?: of [^ ,.!?]+)?)(?: (?:nog(?: steeds)?|door|wel|vast))*`,
    'is my appointment still on$1',
  ),
  row(
    `\\b(?:ik|we|wij) (?:heb|hebben|had|hadden)((?: [^ ,.!?]+){0,6}?) (?:een|1|onze|mijn|al een) ${VISIT}(?! nodig)(?: (?:staan|gemaakt|geboekt|ingepland|gepland|bij (?:jullie|u|je)))*`,
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
    `\\b(?:zijn|bent|ben|is|werken|werkt|werk) (?:${ONE_OF_YOU}|de (?:zaak|salon|praktijk|winkel))((?: [^ ,.!?]+){0,4}?)(?: (?:open|geopend|dicht|gesloten|aan het werk))(?: (?=on |tomorrow|\\w+day))?`,
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
  row(`\\b(?:heb|hebt|heeft|hebben) ${ONE_OF_YOU}((?: [^ ,.!?]+){0,5}?) (?:iets|wat)(?= ?(?:$|[?]))`, 'do you have anything$1'),
  row(
    `\\b(?:is|zijn|was) er((?: [^ ,.!?]+){0,6}?) (?:(?:nog|een|wat|iets|ergens|misschien|toevallig|ook) )*(?:plek(?:je|ken)?|plaats(?:en)?|gaatje|ruimte|vrij|beschikbaar|mogelijk|mogelijkheid|vrije (?:plek(?:ken)?|uren))(?: (?:vrij|beschikbaar|over))*`,
    'do you have anything free$1 ',
  ),
  row('\\b(?:nog|ergens) (?:een )?(?:plek(?:je)?|plaats|gaatje|ruimte|iets vrij|vrij)\\b(?: (?:vrij|over))?', 'do you have anything free'),
  row(
    `\\b(?:wanneer|hoe laat|welke dag(?:en)?|op welke dag(?:en)?|welke tijd(?:en)?|welke uren) (?:kan|kunnen|mag|heb|hebt|heeft|hebben|zou|is|bent|ben|zijn|schikt|past|komt)(?: (?:ik|we|er|${ONE_OF_YOU}|het|de|eerst(?:volgende)?|nog|dan|weer|plek|plaats|tijd|vrij|kunnen|beschikbaar|mogelijk|een|afspraak|gaatje|uit|eerste|asap|${COME}|iets|wat))*`,
    'when are you free',
  ),
  row(
    `\\b(?:zijn|bent|ben|is) (?:${ONE_OF_YOU}|(?=\\w+day|tomorrow|at |\\d))((?: ?[^ ,.!?]+){0,5}?) (?:nog |ook )*(?:vrij|beschikbaar)\\b`,
    'are you free $1',
  ),
  row('\\bvrij\\b', 'free'),
  row('\\bbeschikba(?:ar|re)\\b|\\bbeschikbaarheid\\b', 'available'),
];

const BOOKING: readonly Row[] = [
  row('\\been (?:nieuwe?|andere?) (?:maken|boeken|plannen|inplannen|prikken|afspreken)\\b', 'book another appointment'),
  row(
    '\\b\\d (?:afspraken|knipbeurten|lessen|sessies|behandelingen)\\b(?: (?:maken|boeken|inplannen|reserveren))?',
    'several appointments',
  ),
  row(`\\b(?:ook|nog|tevens) (?:graag )?(?:een|1) (?:andere |tweede |2e )?${VISIT}`, 'i also need another appointment'),
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
  row('\\b(?:knippen|ertussen zetten|inpassen|noteren)\\b', ''),
  row(
    `\\b(?:(?:kan|mag|zou|kunnen|mogen|zouden) (?:ik|we|wij|mijn \\S+|hij|zij|ze)|(?:is|zou) het mogelijk(?: zijn)?(?: om)?|lukt het(?: om)?) (?:(?:ook|misschien|eventueel|dan|nog|even|anders) )*(?=[^.!?]*\\b${COME}\\b|${WHEN})`,
    'can i come ',
  ),
  row(
    `\\b(?:lukt|past|gaat|schikt|komt|kan|kon|zou)(?: (?:het|dat|iets|er|ook|misschien|eventueel|dan|anders|toevallig|nog|${ONE_OF_YOU}))* (?=${WHEN}[^.!]*\\?)`,
    'can i come ',
  ),
  row(`(?<!who |much |address |when )\\bis (?:het |er |dan |ook )*(?=${WHEN}[^.!]*\\?)`, 'can i come '),
  row(`\\b(?:kan|zou) (?:het|dat)(?: (?:ook|misschien|eventueel|dan|anders|toevallig|nog))* (?=${WHEN})`, 'can i come '),
  row('\\b(?:kan|mag|kunnen|mogen) (?:ik|we|wij)\\b|\\b(?:zou|zouden) (?:ik|we|wij)\\b|\\bis het mogelijk(?: om)?\\b', 'can i'),
  row(`\\b(?:kunt|kun|kan|kunnen|wilt|wil|willen|zou|zouden) ${ONE_OF_YOU}\\b`, 'can you'),
  row(`\\b${WISH}((?: [^ ,.!?]+){0,7}?) ${COME}\\b`, 'i would like to come in$1'),
  row(
    '\\b(?:ik|we|wij) (?:kan|kunnen) (?:alleen |enkel |wel |pas |ook |eigenlijk |het beste )*(?=not |on |at |in the|after|before|between|from|tomorrow|today|tonight|this|next|\\w+day\\b|around)',
    "i'm free ",
  ),
  row('\\b(?:ik|we|wij) (?:wil|willen|zou|zouden|wou|had)(?: (?:heel|erg))?(?: graag)?\\b(?: willen)?', 'i would like'),
  row('\\b(?:ik|we|wij) (?:zoek|zoeken|ben op zoek naar)\\b', "i'm looking for"),
  row('\\b(?:ik|we) (?:heb|hebben) ((?:an appointment|iets|something)?(?: [^ ,.!?]+){0,5}?) ?nodig\\b', 'i need $1'),
  row('\\bgraag (?=an appointment|afspraak|several)', 'i would like '),
];

export const REQUESTS: readonly Row[] = [...PERSONS, ...CANCELLING, ...MOVING, ...BOOKED, ...ASKING, ...BOOKING];
