/** Calling off and moving. Dutch keeps its verbs for the end of a thought; English wants them in front of what they are about. */
import { type Row, row } from '../rephrasing.ts';
import { MY, ONE_OF_YOU, upTo, VISIT } from './pieces.ts';

const CALL_OFF =
  '(?:afzeggen|annuleren|afbellen|schrappen|afgelasten|af ?te ?zeggen|te annuleren|afgezegd|afzeg|afzegt|geannuleerd|annulatie|annulering)';
const MOVE =
  '(?:verzetten|verplaatsen|verschuiven|verleggen|wijzigen|veranderen|omboeken|verzet|verplaatst|verschoven|omzetten|uitstellen|vervroegen|te (?:verzetten|verplaatsen|verschuiven|verleggen|wijzigen|veranderen))';
const MOVE_NOW = '(?:verzet|verplaats|verschuif|wijzig|verander|verleg)';
const UNITS: Readonly<Record<string, string>> = { u: 'hours', m: 'minutes', d: 'days', w: 'weeks' };

const CANCELLING: readonly Row[] = [
  row(
    `\\bniet (?:meer )?(?:te )?(?:${CALL_OFF}|annuleer)\\b|\\bannuleer (?:${MY} ${VISIT} )?niet\\b|\\b(?:zeg) (?:${MY} ${VISIT} )?niet af\\b`,
    "don't cancel",
  ),
  row(`\\b(?:ik|we|wij|${ONE_OF_YOU}) (?:heb|hebt|heeft|hebben|had|hadden)(${upTo(6)}) (?:geannuleerd|afgezegd)\\b`, 'i have cancelled$1'),
  row(`\\b(?:is|was|werd|zijn)(${upTo(5)}) (?:geannuleerd|afgezegd)\\b`, 'is cancelled$1'),
  row('\\bannul(?:ering|atie)s?(?:kosten|voorwaarden|beleid|regels)\\b', 'cancellation policy'),
  row(
    `\\b(${MY} ${VISIT}|het(?! (?:mogelijk|spijt|lukt|gaat)\\b))((?: (?!niet)[^ ,.!?]+){0,9}?) (?:(?:helaas|toch|maar|graag|weer|even|moeten|kunnen|willen|wil|moet) )*${CALL_OFF}(?: worden)?\\b`,
    (_, what, rest) => (/^(?:een|1|het)\b/.test(what ?? '') ? `cancel it${rest}` : `cancel my appointment${rest}`),
  ),
  row(`\\bannuleer (?:a\\.?u\\.?b |graag |alstublieft |maar )*${MY} ${VISIT}`, 'cancel my appointment'),
  row(
    `\\b(?:zeg|zeggen|zegt)(${upTo(9)}) af\\b(?= ?(?:$|[,.!?]|alstublieft|want|omdat|en))`,
    (_, what) => `cancel ${(what ?? '').replace(new RegExp(`${MY} ${VISIT}`), 'my appointment')}`,
  ),
  row(`\\b(?:bel|meld|zet|schrap) ${MY} ${VISIT}(${upTo(6)}) af\\b`, 'cancel my appointment$1'),
  row(
    `\\b(?:(?:mijn|onze|de|die) )?${VISIT}(${upTo(5)}) (?:gaat|kan|hoeft|moet)(${upTo(4)}) (?:niet|vervallen)(?: (?:meer|door|doorgaan|door laten gaan|meer door|te gaan|meer doorgaan|doorgaan helaas))*\\b(?! (?:doorgaan )?(?:verzet|verplaats))`,
    'cancel my appointment$1$2',
  ),
  row(`\\b(?:${CALL_OFF}|annuleer|annuleert)\\b`, 'cancel'),
  row(
    `\\b(?:ik|we) (?:heb|hebben|hoef|hoeven) (?:${MY} ${VISIT}|het|hem)(${upTo(4)}) (?:niet meer nodig|niet meer|niet langer nodig)\\b`,
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
  row(
    `\\b(?:ik ben|ben ik|we zijn|zijn we)(${upTo(4)}) (?:verhinderd|niet (?:in staat|beschikbaar|vrij|aanwezig|thuis))(?: om te komen)?`,
    "i can't make it$1",
  ),
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
  row(`\\bkan(${upTo(4)}) niet (?:komen|langskomen)\\b`, "i can't make it$1"),
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
    `\\b(?:${MY} ${VISIT})(${upTo(12)}) (?:(?:kunnen|willen|moeten|graag|even|laten) )*${MOVE}(?: (?:worden|kunnen worden))?\\b`,
    'move my appointment$1',
  ),
  row(
    `\\b(?:het|hem|deze|die)(${upTo(7)}) (?:(?:kunnen|willen|moeten|graag|even) )*(?:verzetten|verplaatsen|verschuiven|verleggen|omzetten|uitstellen)\\b`,
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

export const CHANGES: readonly Row[] = [...CANCELLING, ...MOVING];
