/**
 * What people ask for: a booking, a move, a cancellation, a person. German says what is to be done at the end of the sentence
 * (`den Termin am Dienstag auf Freitag verschieben`); the engine wants it in front, so the rows carry it there.
 */
import { type Row, row } from '../rephrasing.ts';

/** What stands between the beginning of a wish and its verb; `FAR` where a clause may come between. */
const REST = '([^,.!?;]{0,80}?)';
const FAR = '([^.!?;]{0,90}?)';
const VISIT =
  '(?:(?:beratungs|friseur|kontroll|massage)?termine?n?|termins|buchung|reservierung|behandlung|sitzung|(?:nachhilfe|probe|therapie)?stunden?|besuch|nachhilfe|therapie|unterricht|training|erstgesprach|besprechung)';
const OWN = '(?:(?:meine[nmrs]?|mein|unsere[nmrs]?|unser|den|der|dem|das|die|diesen|ihren|deinen|beide|alle) )';
const OLD = '(?:(?:nachsten|bestehenden|gebuchten|jetzigen|vereinbarten|aktuellen|gemeinsamen|ausgemachten|vorhandenen) )?';
const CANCEL =
  '(?:absagen|abzusagen|abgesagt|absage|stornieren|storniert|storniere|stornier|canceln|gecancelt|streichen|loschen|losche|abbestellen|ausfallen lassen|annullieren|austragen|zuruckziehen)';
const MOVE =
  '(?:(?:nach hinten |nach vorne? |zeitlich )?(?:verschieben|schieben|verlegen|umlegen|legen)|umbuchen|andern|umandern|abandern|umplanen|vorverlegen|vorziehen|tauschen|wechseln|umtragen|aufschieben|(?:zu )?verschieben lassen|neu (?:vereinbaren|ausmachen|terminieren|legen))';
const BOOK =
  '(?:vereinbaren|ausmachen|buchen|machen|haben|bekommen|kriegen|reservieren|abmachen|fixieren|vormerken|eintragen|anfragen|ergattern|finden|fix machen|geben|anbieten)';
const COME =
  '(?:(?:mal |kurz |zu (?:ihnen|euch|dir|uns|mir) )*(?:vorbei|rein|rum|hin|dran|runter|rauf|heraus|zu)?(?:kommen|schauen|gucken)|vorbeischauen|vorbei)';
const MAY = '(?:kann|konnte|darf|durfte|konnten|konnen|durfen|durften|konnt)';
const YOU = '(?:sie|du|ihr)';
/** What is free or not: anything, an appointment, time. */
const FREE =
  '(?:noch )?(?:irgend)?(?:was|etwas|(?:einen |ein |eine |freien? |kurzfristig )*(?:(?<!meinen |mein |unseren |unser )termine?|platze?|zeit|luft|kapazitat(?:en)?|lucken?|slots?|moglichkeit(?:en)?|freie[nrs]?))';

const PERSONS: readonly Row[] = [
  row(
    `\\b(?:direkt |personlich |kurz |lieber |bitte )*mit (?:einem |einer |der |dem |jemand(?:em|en)? |jemand |ihnen|dir|euch|frau |herrn? |den )*(?:echten |richtigen |realen )?(?:menschen?|person|mitarbeiter(?:in)?|chefin?|inhaber(?:in)?|jemand(?:em|en)?|kollegin|meister(?:in)?|\\w+)? ?(?:personlich |direkt |am telefon |telefonisch )*(?:sprechen|reden|telefonieren|schreiben)\\b`,
    'talk to a person',
  ),
  row('\\b(?:echter?n? |richtiger?n? )(?:menschen?|person)\\b', 'real person'),
  row(
    `\\b(?:rufen sie|ruf|ruft|rufst du|konnen sie|konnten sie|kannst du|konntest du|konnt ihr|konntet ihr|bitte)(?: bitte)? (?:mich|uns)(?: [^.!?;]{0,30}?)? (?:an|zuruck|anrufen|zuruckrufen)\\b(?! der)`,
    'can you call me',
  ),
  row('\\b(?:kann|konnte|soll|mochte) (?:\\w+ )?\\w+ (?:mich|uns)(?: bitte)? (?:zuruckrufen|anrufen)\\b', 'can you call me'),
  row('\\b(?:bitte )?(?:um )?(?:einen )?ruckruf\\b', 'call me back'),
  row('\\bfinde (?:(?:den|die|das|es|sie|euch|dich|ihren|ihre|eure|euren|hin|\\w+) )+nicht\\b|\\bhabe mich verlaufen\\b', "i'm lost"),
  row(
    '\\b(?:ich|wir) (?:komme|kommen|werde|bin|brauche|verspate)n? (?:mich )?(?:circa |so |ein |ein paar |bisschen |um |wahrscheinlich |on |today |tomorrow |\\w+day |around |at \\d+ )*(?:\\d+ minutes |an hour |minutes |etwas |ein bisschen )?(?:zu spat|later|verspatet?|in verspatung|langer|verspaten)\\b(?: kommen| sein)?(?! (?:at|on|to)\\b)',
    "i'm running late",
  ),
  row('\\b(?:schaffe es|schaffs|komme|bin|kommen)(?: ich)? nicht (?:ganz )?(?:punktlich|rechtzeitig)\\b', "i'm running late"),
  row(
    '\\b(?:komme|bin|wird|kommen|sind)(?: (?:bei mir|bei uns|on|today|tomorrow|\\w+day|circa|wahrscheinlich|so|um))* \\d+ minutes (?:later|zu spat)(?: (?:da|dran))?',
    "i'm running late",
  ),
  row('\\b(?:verspate mich|verspatung|verspaten uns)(?: um(?: circa)? \\d+ minutes)?', "i'm running late,"),
  row('\\b(?:\\d+ minutes )?(?:zu spat|verspatet) (?:dran|kommen|sein)\\b', "i'm running late"),
  row('\\b(?:stehe|bin|stecke|stecken|stehen) (?:noch |gerade |grad )?im stau\\b(?: fest)?', 'stuck in traffic'),
  row(
    '\\b(?:bin|sind) (?:schon |gerade |grad |noch )*(?:unterwegs|auf dem weg|am weg|gleich da|fast da|in \\d+ minutes da)\\b',
    "i'm on my way",
  ),
  row('\\b(?:stehe|bin|warte) (?:schon |jetzt )?(?:vor der tur|draussen|vor dem haus)\\b', "i'm outside"),
];

const CANCELS: readonly Row[] = [
  row(
    '\\b(?:stornogebuhr(?:en)?|stornokosten|stornierungsgebuhr(?:en)?|ausfallgebuhr(?:en)?|stornobedingungen|absagefrist)\\b',
    'cancellation fee',
  ),
  row(
    `\\b(?:(?:wie|wann|bis wann|wie lange vorher|wie kurzfristig) (?:kann|konnte|muss|darf) (?:ich|man|wir)|kann man|kann ich (?:kostenlos|kostenfrei|gratis))(?![^.!?]*\\b(?:meinen|unseren|den) ${VISIT})${REST} ${CANCEL}\\b`,
    'how can i cancel',
  ),
  row('\\b(?:wurde|worden|ist|war)(?: [^.!?;]{0,20}?)? (?:abgesagt|storniert|gecancelt)\\b', 'got cancelled'),
  row('\\b(?:haben|habt|hast) (?:sie|ihr|du) [^.!?;]{0,40}?(?:abgesagt|storniert)\\b', 'you cancelled'),
  row(`\\bnicht (?:mehr )?(?:${CANCEL})\\b`, "don't cancel"),
  row('\\b(?:sage?|sagen (?:sie|wir)|sagt)\\b([^.!?;]{0,60}?) \\bab\\b', 'absagen$1'),
  row('\\b(?:ziehe|nehme)\\b([^.!?;]{0,40}?) zuruck\\b', 'cancel$1'),
  row(`\\b${OWN}?${OLD}${VISIT}([^.!?;]{0,60}?) (?:bitte )?(?:wieder )?${CANCEL}\\b`, 'cancel my appointment$1'),
  row(`\\b${CANCEL}(?: sie| wir)?(?: bitte)? ${OWN}${OLD}${VISIT}`, 'cancel my appointment'),
  row(`\\b${CANCEL}\\b`, 'cancel'),
  row(
    `\\b(?:brauche|brauchen|benotige|benotigen|mochte|mochten|will|wollen) ${OWN}${OLD}${VISIT}([^.!?;]{0,40}?) (?:doch )?nicht(?: mehr)?(?: wahrnehmen| haben)?\\b`,
    'no longer need my appointment$1',
  ),
  row(
    `\\b(?:brauche|brauchen|benotige|mochte|will)(?: (?:ich|wir|dann|jetzt|nun|doch))* (?:doch )?kein(?:en|e)? ${VISIT}(?: mehr)?\\b`,
    'no longer need my appointment',
  ),
  row(`\\b(?:brauche|benotige|mochte|will) (?:ihn|den|es|das) (?:doch )?nicht mehr\\b`, 'no longer need it'),
  row(
    `\\b${OWN}${OLD}${VISIT}([^.!?;]{0,40}?) (?:hat sich erledigt|ist hinfallig|fallt (?:aus|flach|ins wasser)|(?:muss|kann) ausfallen)\\b`,
    'cancel my appointment$1',
  ),
  row(
    '\\b(?:mir|uns) (?:ist|kam|kommt)(?: [^.!?;,]{0,30}?)? (?:dazwischengekommen|dazwischen gekommen|dazwischen)\\b|\\b(?:ist|kam) (?:mir |uns )?(?:was|etwas)(?: [^.!?;,]{0,20}?)? dazwischen ?(?:gekommen)?\\b',
    'something came up',
  ),
  row(
    `\\b(?:ich|wir) (?:kann|konnen|schaffe|schaffen|komme|kommen|werde|werden|schaffe es|schaffen es)\\b(?: es)?(?: ${OWN}${OLD}${VISIT})?${REST} ?\\bnicht(?: mehr)?(?: (?:kommen|wahrnehmen|erscheinen|einhalten|schaffen|da sein|dabei sein|zu (?:ihnen|euch|dir) kommen|zu kommen|hin|hinkommen|vorbeikommen|antreten))*\\b(?! (?:vor|nach|bis|before|after|until|so|nur)\\b)`,
    "i can't make it$1",
  ),
  row(
    `\\b(?:kann|konnen|schaffe|schaffen|komme|kommen) (?:ich|wir)\\b(?: es)?(?: ${OWN}${OLD}${VISIT})?${REST} ?\\bnicht(?: mehr)?(?: (?:kommen|wahrnehmen|erscheinen|einhalten|schaffen|da sein|dabei sein|vorbeikommen|hin))*\\b(?! (?:vor|nach|bis|before|after|until|so|nur)\\b)(?![^.!;]*\\?)`,
    " i can't make it$1",
  ),
  row(
    `\\b(?:dass|weil|da|wenn|falls) (?:ich|wir)(?: ${OWN}${OLD}${VISIT})?${REST} ?\\bnicht (?:kommen |wahrnehmen |einhalten |erscheinen |schaffen )?(?:kann|konnen|schaffe|komme|werde|konnte)\\b`,
    " i can't make it$1",
  ),
  row(
    `\\b(?:kann|konnen|schaffe|schaffs|schaffe es|kanns|komme)(?: es)?${REST} ?\\bnicht (?:kommen|wahrnehmen|erscheinen|einhalten|schaffen)\\b|^(?:schaffe es|schaffe)${REST} nicht\\b`,
    (_, one, other) => `i can't make it${one ?? other ?? ''}`,
  ),
  row(
    `(?:^|(?<=[.,!?] ))(?:\\w+ ){1,3}(?:kann|konnen|schafft es)${REST} ?nicht (?:kommen|teilnehmen|(?:zur|zum|in die|in den) \\w+)`,
    "i can't make it$1",
  ),
  row(`^(?:(?:sorry|hello|hi|hey),? )*(?:kann|schaffe es|schaffe|komme)\\b${REST} nicht(?= ?(?:$|[.,!:(]))`, "i can't make it$1"),
  row(
    `\\b${OWN}?${OLD}${VISIT}${REST} (?:klappt|passt|geht|schaffe ich|kann ich)(?: (?:mir|uns|bei mir|doch|jetzt))* nicht(?: mehr)?\\b`,
    "i can't make my appointment$1",
  ),
  row('\\b(?:es |das )?wird nichts(?: mit)?\\b', "i can't make it"),
  row(', (?:kann|schaffe es)(?: (?:aber|jetzt|doch|nun))* nicht(?= ?(?:$|[.,!]))', ", i can't make it"),
  row('\\b(?:ich |wir )?(?:bin|sind) (?:doch |da )*verhindert\\b', "i can't make it"),
  row('^(?:storno|stornierung)\\b', 'cancel'),
];

const MOVES: readonly Row[] = [
  row(
    `\\b(?:brauche|brauchen|mochte|mochten|hette|hetten|benotige)(?: (?:ich|wir|gern|bitte))* einen anderen ${VISIT}`,
    'need to change it',
  ),
  row(
    `\\b(?:mein|unser)e? (?:nachste[rs]? )?${VISIT} (?:ist|ware|war|steht|findet)\\b(?! (?:got|frei|abgesagt))(?![^.!,;]*\\?)`,
    'i have an appointment',
  ),
  row(`\\bnicht (?:${MOVE})\\b`, "don't move it"),
  row(
    `\\b(?:verschieb\\w*|verleg\\w*|schieb\\w*|leg\\w*)(?: (?:sie|wir|du|ihr|ich|bitte))* (?:${OWN}${OLD}${VISIT}|das|ihn|es|den)\\b`,
    'move my appointment',
  ),
  row(`\\b${OWN}${OLD}${VISIT}${FAR} ?\\b${MOVE}\\b`, 'move my appointment$1'),
  row(`\\b(?:den|ihn|das|es) (?=[^.!?;]{0,60}\\b${MOVE}\\b)`, ''),
  row(
    `\\b(${MAY}|mochten?|wurden?|will|wollen|mussten?|muss|mussen|wollten?) (ich|wir|sie|du|ihr|man)(?: das| es| gern)?${FAR} ?\\b${MOVE}\\b`,
    '$1 $2 move my appointment$3',
  ),
  row(
    `\\b(ich|wir) (${MAY}|mochten?|wurden?|will|wollen|mussten?|muss|mussen|wollten?)(?: das| es| gern)?${FAR} ?\\b${MOVE}\\b`,
    '$1 $2 move my appointment$3',
  ),
  row(`\\b(?:auf )?(?:einen )?(?:anderen|neuen) termin (?:finden|machen|ausmachen|vereinbaren)\\b`, 'reschedule my appointment'),
  row(`\\b${MOVE}\\b(?<!\\b(?:legen|wechseln|tauschen|schieben|andern))`, 'move my appointment'),
  row('\\bterminverschiebung\\b|\\bterminanderung\\b', 'reschedule my appointment'),
  row('(?<=move my appointment[^.!?;]{0,30}?)\\b(?:von|statt) (?:on )?(?:at )?(?=\\d{1,2}(?::\\d\\d)? to )', 'from '),
  row('(?<=move my appointment[^.!?;]{0,60}?) (?:auf|zu) (?=(?:at |in the |later|earlier|noon))', ' to '),
  row(
    `\\b(?:ich|wir) (?:habe|haben|hatte|hatten)(?: (?:bei (?:ihnen|euch|dir)|schon|bereits|noch|ja))*((?:(?!brauch|hette|mocht|und )[^,.!?;]){0,60}?) (?:einen |eine |den |meinen )?${VISIT}\\b(?! (?:frei|offen|gebraucht|bei uns))`,
    'i have an appointment$1 ',
  ),
  // What stands in the way of a visit that was booked.
  row(
    '(?<=i have an appointment[^.!?]{0,60}?),? (?:und )?(?:muss|bin|habe|kann)(?: (?:aber|jetzt|da|doch|nun))* (?:arbeiten|verhindert|krank|was anderes vor|was vor|nicht)\\b',
    ', something came up',
  ),
];

const BOOKS: readonly Row[] = [
  row(
    `\\b(?:hetten?|habt|haben|hast|hettet|hettest) ${YOU}${REST} ?\\b${FREE}\\b(?: fur (?:mich|uns))?${REST}(?: (?:frei|offen|ubrig|verfugbar)\\b|(?= ?(?:$|[.!?,])))`,
    'do you have anything free$1$2',
  ),
  row(
    `\\b(?:ist|ware|sind|waren|gibt es|gabe es)\\b${REST} ?\\b(?:bei (?:ihnen|euch|dir) )?${FREE}\\b${REST}(?: (?:frei|moglich|offen|verfugbar)\\b|(?= ?(?:$|[.!?,])))`,
    'do you have anything free$1$2',
  ),
  row(
    `\\bob${REST} ?\\b(?:noch )?(?:was|etwas|ein|einen|termine?|platz|zeit)?(?: (?:termine?|platz))? ?(?:frei|moglich|offen|zeit|platz) (?:ist|ware|sei|sind|waren|haben|habt|hast|hetten|hettet|hettest)\\b`,
    'do you have anything free$1',
  ),
  row(`\\bob (?:ich|wir)${REST} ?${COME} (?:kann|konnte|darf|durfte|konnen|konnten)\\b`, 'can i come$1'),
  row(`\\bob (?:es |das )?(?:auch )?${REST} ?\\b(?:geht|ginge|passt|passen wurde|gehen wurde|klappt|klappen wurde)\\b`, 'how about$1'),
  row(
    `\\b(?:wann|wie bald|wie schnell|an welche[nm] tage?n?|um wie ?viel uhr)(?: (?:denn|immer|alles))? (?:haben|habt|hast|hetten|hettet|hettest|ist|ware|waren|sind|geht|ginge|gibt|passt|passt es|kann|konnte|konnten|konnen|darf)\\b(?: (?:es|sie|ihr|du|ich|wir|man|ihnen|euch|dir|bei (?:ihnen|euch|dir)))*(?: (?:am besten|denn|noch))*${REST} ?\\b(?:was |etwas |ein termin |einen termin |termine |zeit|frei|moglich|${COME}|bekommen|haben|platz|dran)+(?: (?:frei|haben|bekommen|kommen))?`,
    'when are you free$1',
  ),
  row('\\bwann (?:geht|ginge|passt)(?: es)?(?: (?:bei )?(?:ihnen|euch|dir))?(?: am besten)?\\b', 'when are you free'),
  row(`\\b(?:konnen|konnten) wir${REST} ?(?:machen|sagen|nehmen)\\b`, 'can we do$1'),
  row(`\\b${MAY} (?:ich|wir)(?: gern)?${REST} ?\\b${COME}(?= |$|[.,!?])`, 'can i come$1'),
  row(
    `\\b(?:konnen|konnten|kannst|konntest|konnt|konntet) ${YOU}(?: (?:mich|uns|mir))?${REST} ?\\b${COME}(?= |$|[.,!?])`,
    'can you come$1',
  ),
  row(
    `\\b(?:konnen|konnten|kannst|konntest|konnt|konntet)(?: ${YOU})? (?:mich|uns|mir|meinen \\w+|meine \\w+)${REST} ?\\b(?:einschieben|dazwischenschieben|reinschieben|eintragen|vormerken|drannehmen|dran nehmen|unterbringen|reinquetschen|einplanen|dazwischen nehmen|reinnehmen|aufnehmen)\\b`,
    'can you fit me in$1',
  ),
  row(
    `\\b(?:trage?n?(?: sie)?|merken? sie|tragt|merkt|schreiben? sie|plane?n?(?: sie)?) (?:mich|uns|ihn|das|es)(?: bitte)?${REST} ?\\b(?:ein|vor|auf)\\b`,
    'book me in$1',
  ),
  row(`\\b(?:buchen?|reservieren?|merken?)(?: sie)? (?:mich|mir|uns|das|es|ihn|den)\\b(?: bitte)?(?: (?:ein|einen termin))?`, 'book me in'),
  row(
    `\\b(?:(?:ich|wir) )?(?:hette|hetten|brauche|brauchen|benotige|benotigen|suche|suchen|mochte|mochten|will|wollen|wurde|wurden|wollte|wollten|bitte um)\\b(?: (?:ich|wir|gern|mir|uns|am liebsten|dringend|bitte|asap|unbedingt|fur))*${REST} ?\\b(?:einen |eine |nen |um einen |a |noch einen |ein )?(?:freien |neuen |weiteren |2\\. )?${VISIT}(?: (?:zum|zur|fur)(?: eine[nm]?)? (?!on\\b|this\\b|next\\b|at\\b|meine?[nmr]?\\b|unser|mich\\b|uns\\b|between\\b|\\d)[a-z]+)?${REST}(?: ${BOOK}\\b|(?= ?(?:$|[.,!?;]|(?:und|aber|oder|wenn)\\b)))`,
    (match, before, after) =>
      `${/\b(?:noch einen|weiteren|2\.)/.test(match) ? 'i also need another appointment' : 'i would like an appointment'}${before ?? ''}${after ?? ''}`,
  ),
  row(
    `\\b(?:ein(?:en)? )?${VISIT}${REST} ?\\b(?:vereinbaren|ausmachen|buchen|machen|reservieren|bekommen|kriegen|haben)\\b`,
    'book an appointment$1',
  ),
  row(`\\b(?:noch ein(?:en)?|ein(?:en)? weiteren|ein(?:en)? 2\\.|zusatzlich ein(?:en)?) ${VISIT}`, 'another appointment'),
  row('\\b(?:mich|uns)(?: bitte)? (?:anmelden|eintragen|vormerken)\\b|\\bterminanfrage\\b', 'book an appointment'),
  row(
    `\\b(?:mochte|mochten|will|wollen|wurde|wurden|konnte|wollte)\\b(?: (?:ich|wir|gern|mal))*${REST} ?\\b${COME}(?= |$|[.,!?])`,
    'i would like to come$1',
  ),
  row('\\bwie (?:ware es|ware|wars|sahe es|sieht es)(?: (?:bei (?:ihnen|euch|dir)|denn|mit|vielleicht))*(?= )', 'how about'),
  row('(?<=how about[^.!?;]{0,50}?) ?\\baus\\b', ''),
  row('\\bwas ist mit (?=\\S)', 'how about '),
  row(
    `\\b(?:geht|ginge|klappt|passt|wurde)(?: (?:es|das|auch|vielleicht|bei (?:ihnen|euch|dir)|(?:ihnen|euch|dir)|denn|noch|eventuell))*(?= (?:next|this|on|at|to|in|around|after|before|between|until|the|from|of|\\w+day|tomorrow|today|tonight|noon|day|early|late|\\d|later|earlier|asap)\\b)${REST} ?(?:gehen|klappen|passen|moglich)?(?=\\?|$|[.,!])(?<!nicht)`,
    'how about$1',
  ),
  row('\\b(?:dann |also |gut )*(?:nehme|nehmen|nimm|nehm) (?:ich|wir)?(?: dann| gern| lieber)*(?= \\S)', "i'll take"),
  row('\\b(?:ich|wir) (?:nehme|nehmen|nimm|nehm)(?: dann| gern| lieber)*(?= \\S)', "i'll take"),
  row(
    '\\b(?:machen|sagen) wir(?: dann| doch| lieber| einfach)*(?= (?:at|on|to|the|next|this|\\w+day|tomorrow|today|\\d|in|later|earlier)\\b)',
    "let's say",
  ),
  row(
    `\\b(?:dann )?(?:ich |wir )?(?:komme|kommen)(?: ich| wir)?(?: dann| gern| lieber)*(?= (?:at|on|the|next|this|\\w+day|tomorrow|today|\\d|around|after)\\b)`,
    "i'll come",
  ),
  row(`\\b(?:ich|wir) (?:habe|haben|hette|hetten)\\b(?: (?:nur|erst|wieder))*${REST}(?<!keine) zeit\\b`, "i'm free$1"),
  row(
    `\\b(?:ich|wir) (?:kann|konnte|konnen|konnten)(?: (?:nur|erst|wieder|immer|eigentlich|gut))*(?= (?:at|on|the|next|this|\\w+day|tomorrow|today|after|before|from|between|until|in the|day)\\b)`,
    "i'm free",
  ),
];

/** Every wish of a text in the engine's order of words. */
export const REQUESTS: readonly Row[] = [...PERSONS, ...CANCELS, ...MOVES, ...BOOKS];
