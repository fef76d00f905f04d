/** What people ask to know. */
import { type Row, row } from '../rephrasing.ts';

const YOU = '(?:sie|ihr|du|die|der laden|das studio|die praxis)';

/** Before wishes, with which some share their verbs. */
export const QUESTIONS: readonly Row[] = [
  row(`\\b(?:meinen|den|unseren) termin([^,.!?;]{0,40}?) bestatigen\\b`, 'confirm my appointment$1'),
  row(
    '\\b(?:wann|um wie ?viel uhr|wie spat)(?: (?:genau|noch ?mal|nochmals|denn))* (?:ist|war|habe|hatte|hab|hatten|haben|muss|soll)(?: (?:ich|wir|noch ?mal|nochmal|denn|noch|eigentlich))*(?: [^.!?;]{0,30}?)? (?:mein(?:en)? |unser(?:en)? |der |den |einen )?(?:nachster )?(?:termin|dran|kommen|da sein)\\b',
    'when is my appointment',
  ),
  row(
    '\\b(?:habe|hab|haben|hatte) (?:ich|wir)(?: (?:noch|denn|bei (?:ihnen|euch)|schon|eigentlich))*([^.!?;]{0,40}?) (?:einen |meinen )?termine?\\b(?: (?:bei (?:ihnen|euch)|gebucht|ausgemacht))*',
    'do i have an appointment$1',
  ),
  row(
    '\\b(?:steht|gilt|bleibt) (?:es bei )?(?:mein|unser|der|unserem|meinem) termin([^.!?;]{0,40}?)(?: noch)?(?=\\?)',
    'is my appointment still on$1',
  ),
  row(
    '\\bist (?:mein|unser|der) termin([^.!?;]{0,40}?) (?:bestatigt|fix|fixiert|eingetragen|gebucht|sicher)\\b',
    'is my appointment still on$1',
  ),
  row(
    '\\b(?:haben|habt|hast) (?:sie|ihr|du) (?:meinen|unseren|den) termin([^.!?;]{0,40}?) (?:eingetragen|notiert|bestatigt|bekommen)\\b',
    'did you get my appointment$1',
  ),
  row(
    ',? ?\\bwann (?:genau )?(?:(?:mein|unser|der)(?: nachster)? termin (?:ist|war)|ich (?:dran bin|kommen soll|da sein soll|(?:den |einen |meinen )?termin habe))\\b',
    ', when is my appointment',
  ),
  row('\\bbin ich([^.!?;]{0,30}?) (?:noch )?(?:eingetragen|vorgemerkt|gebucht)\\b', 'am i booked$1'),
  row('\\bbleibt es (?:bei|beim)(?: termin| unserem termin| meinem termin)?', 'are we still on for'),
  row('\\bfallt (?:mein|meine|unser|unsere|der|die) \\w+([^.!?;]{0,30}?) aus(?=\\?)', 'is my appointment still on$1'),
  row('\\bwelche termine habe (?:ich|wir)', 'what appointments do i have'),
  row(
    `\\b(?:was|wie ?viel)(?: (?:genau|denn|ungefahr|circa))* (?:kostet|kosten|wurde|macht|kost|kommt|verlangen|verlangt|nehmen|nehmt|nimmst|zahle|zahlt|bezahle|koscht)\\b(?: (?:es|das|ein|eine|einen|bei (?:ihnen|euch)|${YOU}|fur|man|ich))*`,
    'how much is ',
  ),
  row('\\bwie teuer (?:ist|sind|ware|wird|kommt|war)?(?: (?:das|ein|eine|der|die|es))*', 'how much is '),
  row('\\b(?:preise?n?|preisliste|kosten|tarife?|honorar|stundensatz|gebuhren)\\b', 'prices'),
  row(
    `\\b(?:wo|wohin)(?: (?:genau|denn|muss|soll|find\\w*|ist|sind|seid|seit|bist|liegt|befindet|befinden|kann|sich))+(?: (?:ich|${YOU}|euer|ihr|dein|sich|salon|laden|geschaft|praxis|studio|hin|kommen|der|das|die|genau|eigentlich|uberhaupt|denn))*`,
    'where are you',
  ),
  row(
    '\\bwie (?:komme|finde|kommt|findet|kommen) (?:ich|man|wir)(?: am besten)? (?:zu |hin|dahin|sie|euch|dich|dort ?hin)+(?:ihnen|euch|dir)?',
    'how do i get to you',
  ),
  row('\\b(?:ihre |eure |deine |die |welche |genaue )*(?:adresse|anschrift|hausnummer)\\b', 'address'),
  row('\\b(?:parkplatze?n?|parken|parkmoglichkeit(?:en)?)\\b', 'parking'),
  row(
    `\\b(?:bis |ab )?wann (?:habt|haben|hat|hast|macht|machen|sind|seid|ist|schliesst|schliessen|offnet|offnen|sperrt|sperren)(?: (?:${YOU}|denn|immer|so|heute|today))*([^.!?;]{0,40}?) ?(?:offen|geoffnet|auf|zu|aufgesperrt|da)(?=$|[ ,.!?])|\\bwann (?:schliesst|schliessen|offnet|offnen|sperrt|macht|machen)(?: ${YOU})?`,
    (_, rest) => `what are your opening hours${rest ?? ''} `,
  ),
  row(
    '\\b(?:ihre |eure |deine |die |wie (?:sind|lauten) )*(?:offnungszeiten|geschaftszeiten|sprechzeiten|ordinationszeiten|offnungszeit)\\b',
    'opening hours',
  ),
  row(
    `\\b(?:habt|haben|hat|seid|sind|hast|arbeitet|arbeiten) ${YOU}([^.!?;]{0,40}?) (?:offen|geoffnet|auf|da|geschlossen|zu)\\b`,
    'are you open$1',
  ),
  row(
    '\\b(?:welche|was fur)(?: \\w+)? (?:leistungen|services?|behandlungen|angebote|dienstleistungen)(?: [^.!?;]{0,30})?|\\bwas (?:bieten|bietet|macht|machen|bietest) (?:sie|ihr|du)(?: (?:denn|so|alles|an|genau))*',
    'what services do you offer',
  ),
  row(
    `\\b(?:machen|macht|machst|bieten|bietet|bietest|fuhrt|fuhren|schneiden|schneidet|farbt|farben|reparieren|repariert) (?:sie|ihr|du)(?: (?:auch|denn|noch))*(?= \\S)`,
    'do you do ',
  ),
  row(
    '\\bwie lang(?:e)? (?:dauert|geht|brauche?n?|braucht|muss)\\b(?: (?:das|es|ein|eine|so|die|der|man|sie|ihr|so was))*',
    'how long does it take ',
  ),
  row(
    '\\b(?:wer (?:ist|schreibt|bist|sind|spricht)(?: (?:da|das|hier|du|sie|dort|denn))*|mit wem (?:schreibe|spreche|rede|hab|habe)(?: (?:ich|es))*(?: (?:da|hier|zu tun))*)\\b',
    'who is this',
  ),
  row(
    '\\b(?:bist du|sind sie|seid ihr|ist das|schreibe ich mit|chatte ich mit|spreche ich mit|bin ich mit)(?: (?:hier|da|eigentlich|jetzt|denn|ein|eine|einem|einer|echter?|richtiger?|realer?))* (?:bot|roboter|computer|maschine|ki|mensch(?:en)?|person|automat|chatbot|computerprogramm)\\b(?: verbunden)?',
    'are you a bot',
  ),
  row('\\b(?:mit karte|kartenzahlung|ec[ -]karte|kreditkarte|bar zahlen|paypal|rechnung)\\b', 'credit card'),
  row('\\bgutscheine?\\b', 'gift card'),
  row(
    '\\b(?:ich |wir )?(?:wollten?|mochten?|muss|mussen)(?: (?:ich|sie|ihnen|dir|euch|nur|kurz|gern|bitte))* (?:fragen|wissen|nachfragen|anfragen|bescheid geben|bescheid sagen|mitteilen|sagen)\\b,?',
    '',
  ),
];
