/** Yes, no, which one, thanks and goodbye. */
import { type Row, row } from '../rephrasing.ts';

const END = '(?= ?(?:$|[,.!?]|bitte|please|danke|thanks|dann))';
/** Days and times as they are said by now. */
const WHEN =
  '((?:(?:on|at|the|next|this|in|of|day|after|before|until|from|coming|week) )*(?:\\w+day|tomorrow|tonight|weekend|week|morning|afternoon|evening|lunchtime|noon|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}:\\d\\d|(?:at|after|before|around|until) \\d{1,2}|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))(?: (?:at|in the|after|around|before|on) ?(?:\\d{1,2}(?::\\d\\d)?|morning|afternoon|evening|\\w+day))?)';
const FOR_ME = '(?: (?:mir|uns|bei mir|bei uns|fur mich|fur uns|es|da|dann|zeitlich|doch|uberhaupt|gar|ganz|sehr|so|auch|besonders))*';
const GOOD = '(?:gut|super|perfekt|prima|wunderbar|hervorragend|bestens|ideal|optimal|toll|genau|besser|top|ausgezeichnet|recht|lieb)';
const PLACES: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': '3rd', '4': '4th', '5': '5th' };

const GOODBYES: readonly Row[] = [
  row(
    '\\b(?:(?:ich )?wunsche?n? )?(?:ihnen |dir |euch )?(?:einen |noch einen |ein )?schone[ns]? (?:noch )?(?:tag|in the evening|abend|in the afternoon|at lunchtime|this weekend|feierabend|woche|sunday|urlaub|feiertage?)(?: noch)?',
    'have a nice day',
  ),
  row(
    '\\b(?:guten? (?:tag|in the evening|abend|in the afternoon)|(?:schonen )?guten tag|gruss (?:gott|dich|euch|sie)|gruzi|servus|tach|grias di|griass? (?:di|eich|gott)|hallochen|halli hallo|hallo|huhu|sehr geehrte damen und herren)\\b(?: (?:zusammen|miteinander|liebes team|nochmal))*',
    'hello',
  ),
  row('\\b(?:sehr geehrte[rs]?|liebe[rs]?) (?:frau|herr|team)(?: \\w+)?', 'hello'),
  row('\\bgute nacht\\b', 'bye'),
  row('\\b(?:nein|ne),? (?:danke|vielen dank|thanks)\\b', 'no thanks'),
  row(
    '\\b(?:vielen |herzlichen |besten |lieben |recht |tausend |schonen |ganz )*(?:lieben |herzlichen )?(?:danke|dank)\\b(?: (?:schon|sehr|vielmals?|vilmals?|dir|ihnen|euch|fur (?:die|ihre|deine|eure) (?:\\w+ )?\\w+|im voraus|nochmal))*|\\bbedanke mich\\b|\\bsehr (?:nett|lieb|freundlich)\\b|\\bdas ist (?:nett|lieb)\\b',
    'thanks',
  ),
  row(
    '\\b(?:auf wieder(?:sehen|horen|schauen)|tschuss(?:i|chen)?|tschau|ciao|bis (?:dann|bald|gleich|nachher|later|demnachst|zum nachsten mal)|pfiat di|pfiat eich|baba|ade|mach\\w* es gut|(?:viele|liebe|schone|beste|herzliche|freundliche)[nr]? (?:gruss|grusse|grussen)|mit freundlichen grussen|gruss|grusse|vg|lg|mfg|glg|alles gute)\\b',
    'bye',
  ),
  row(`^(?:dann )?(?:bis|to|until) ${WHEN} ?!+$`, 'see you $1'),
  row(
    `^((?:(?:ok|thanks|super|perfekt|gut|alles klar|dann|ja|passt)[ ,.!]+)+)(?:dann )?(?:bis|to|until|wir sehen uns|sehen uns|freue mich auf) (?:zum |zu |to |until |on )?${WHEN}[ .!]*$`,
    (_, before, when) => `${before ?? ''}see you ${when}`,
  ),
  row('\\b(?:das (?:war|ist|ware) (?:alles|es)|das war es|mehr (?:brauche|mochte) ich nicht|sonst nichts)\\b', "that's all"),
];

const NOS: readonly Row[] = [
  // What was planned falls through.
  row(
    `\\b(?:mir )?(?:passt |klappt |geht )?(?:es )?${WHEN}(?: (?:klappt|passt|geht|kann ich|schaffe ich|kann|schaffe))?(?: es)?${FOR_ME} (?:doch nicht|(?<=klappt[^,.!?]*)nicht)(?: mehr)?\\b`,
    "i can't make it $1",
  ),
  row('\\b(?:auf keinen fall|niemals|nicht wirklich|sicher nicht|naturlich nicht|keinesfalls)\\b', 'no'),
  row('\\bkein(?:e)? (?:problem|thema|ding|ursache)\\b', 'no problem'),
  row('^(?:warum|wieso) nicht\\b', 'ok'),
  row('\\bnicht schlecht\\b', 'not bad'),
  row('\\b(?:ein anderes mal|ein andermal|ein anderes)(?= ?(?:$|[,.!]))', 'another time'),
  row('\\b(?:das )?(?:ist|ware) (?:mir|uns) zu teuer\\b', "that doesn't work for me"),
  row(`\\b(?:das |es )?geht sich${FOR_ME} nicht aus\\b`, "that doesn't work for me"),
  row('^nicht (?:so|zu|ganz so) (?:fruh|early)\\b', 'later'),
  row('^nicht (?:so|zu|ganz so) (?:spat|late)\\b', 'earlier'),
  row(
    '\\b(?:vergiss es|vergessen (?:sie )?(?:es|sie es|das)|lassen (?:sie |wir )?(?:es|das|gut sein)(?: sein| bleiben| gut sein| lieber)?|lass (?:es|gut sein|mal|stecken|bleiben)|dann (?:eben |halt |lieber )?nicht|hat sich (?:schon )?erledigt|ich lasse? es(?: lieber)?|ich habe (?:es )?mir anders uberlegt|habe (?:es )?mir anders uberlegt|ist (?:schon )?hinfallig|schon gut|mochte (?:doch )?nicht mehr|will (?:doch )?nicht mehr)\\b',
    'never mind',
  ),
  row(
    '\\b(?:kein(?:e[rsn]?)?|keins|nichts)(?: (?:davon|von (?:den|denen)(?: \\S+)?))?(?: (?:passt|passen|geht|gehen|klappt|ist gut|ware gut))?(?: (?:mir|uns|bei mir|dabei|fur mich))*(?= ?(?:$|[,.!]))|\\bweder noch\\b|\\b(?:da ist |ist )?nichts (?:passendes |fur mich )?dabei\\b',
    'none of those work',
  ),
  row(
    '\\b(?:(?:ist |ware )?(?:mir |uns )?(?:ganz |vollig |eigentlich )?(?:egal|wurscht|wurst|schnuppe)(?: (?:wann|welche[rns]?|wer|um welche uhrzeit))?|spielt keine rolle|(?:irgend)?(?:welcher|einer|einen) davon|(?:passt alles|geht alles)|(?:beide|alle)[sn]? (?:passen|passt|gehen|geht|ok|gut|moglich|ware ok)|ganz egal|wie (?:sie|du|ihr) (?:wollen|willst|wollt|mogen|magst|meinen)|(?:suchen sie|such du|sucht ihr) (?:es )?(?:sich )?(?:einen )?aus|jederzeit|bin (?:da )?flexibel|ganz flexibel|wann (?:es )?(?:ihnen|dir|euch) (?:am besten )?passt|irgendwann|wann auch immer|was (?:ihnen|dir|euch) (?:am besten )?passt)\\b',
    'whichever',
  ),
  row(
    '\\b(?:(?:ich )?(?:weiss|wusste) (?:es )?(?:noch |gerade |grad )?nicht(?: (?:genau|so genau|sicher))?|(?:ich )?bin (?:mir )?(?:noch )?(?:nicht sicher|unsicher)|keine ahnung)\\b',
    "i'm not sure",
  ),
  row(
    '\\b(?:(?:ich )?(?:muss|musste|sollte|mochte|will) (?:erst |noch |das |es |da |noch ?mal |kurz |meinen? \\w+ |in (?:den|meinen) kalender )*(?:schauen|nachschauen|gucken|uberlegen|klaren|abklaren|fragen|nachsehen|nachdenken|absprechen|checken)|(?:muss|musste) ich (?:erst |noch |kurz |das |es )*(?:schauen|nachschauen|uberlegen|klaren|abklaren|fragen|nachsehen|checken)|(?:ich )?(?:schaue?|gucke?|uberlege?|klare) (?:(?:es|das|mir|noch|kurz|nach|erst)(?=[ ,.!]|$) ?)*|(?:ich )?(?:melde mich|gebe (?:ihnen |dir |euch )?bescheid|sage (?:ihnen |dir )?bescheid)(?: (?:wieder|spater|later|noch|dann))*|frage? (?:kurz |erst |mal )*(?:meinen?|unseren?|den|die) \\w+|(?:einen )?moment|warte(?:n sie)? (?:kurz|bitte|mal)|schau ma mal|mal (?:schauen|sehen|gucken)|schauen wir mal)(?=$|[ ,.!])',
    'let me check',
  ),
  row(
    `\\b(?:das |der |die |dieser termin |es )?(?:ist|ware|wird) (?:mir|uns)?(?: (?:etwas|ein bisschen|ein wenig|viel|da))* ?zu (?:spat|later)\\b`,
    "that doesn't work, earlier",
  ),
  row(
    `\\b(?:das |der |die |dieser termin |es )?(?:ist|ware|wird) (?:mir|uns)?(?: (?:etwas|ein bisschen|ein wenig|viel|da))* ?zu (?:fruh|earlier|early)\\b`,
    "that doesn't work, later",
  ),
  row('^zu (?:spat|later)\\b', "that doesn't work, earlier"),
  row('^zu (?:fruh|early|earlier)\\b', "that doesn't work, later"),
  row(
    `\\b${WHEN}(?: (?:ist|ware|wird|passt|passen|geht|gehen|ginge|klappt|kann|konnte|schaffe|bin|habe|haben|sind|konnen))(?: (?:ich|es|wir))*${FOR_ME}(?: (?:nicht so gut|nicht so|nicht gut|nicht moglich|nicht da|nicht|nie|schlecht|ungunstig|blod|keine zeit|verhindert|schon was vor|unmoglich|eng|knapp|arbeiten))+(?: gut)?`,
    "$1 doesn't work",
  ),
  row(
    `\\b(?:ich|wir) (?:habe|haben|bin|sind)(?: da)? ${WHEN}(?: (?:schon|da|aber|gar))* (?:keine zeit|verhindert|nicht da|schon was vor|im urlaub|weg|arbeiten)`,
    "$1 doesn't work",
  ),
  row(`\\b(?:habe ich|haben wir|bin ich)(?: da)? (?:keine zeit|verhindert|nicht da|schon was vor)`, "doesn't work for me"),
  row(
    `\\b(?:(?:das|der|die|dieser|diese|es|so|da|dieser termin|der termin|dann)(?: (?:tag|termin|zeit|uhrzeit))? )?(?:passt|passen|geht|gehen|ginge|klappt|kann|schaffe|taugt)(?: (?:ich|es|wir))*${FOR_ME} (?:nicht|nie|schlecht|nicht so gut|gar nicht)(?: (?:so gut|so|gut|bei mir|so recht))*`,
    "that doesn't work for me",
  ),
  row(
    '\\b(?:keine zeit|(?:da )?muss(?: ich| wir)?(?: da)? arbeiten|(?:da )?(?:habe|haben|bin|sind)(?: ich| wir)?(?: da)? (?:was vor|etwas vor|im urlaub|verreist|beim arzt|in der arbeit)|bin (?:ich )?verhindert|bin (?:ich )?(?:da )?nicht da|nicht moglich|leider nicht)\\b',
    "that doesn't work for me",
  ),
  row('\\b(?:ist|ware) (?:schlecht|ungunstig|blod|suboptimal|doof)\\b', "doesn't work"),
  row('\\bi (?:can|kann) nicht\\b|\\bkann (?:ich )?nicht\\b', "i can't do that"),
  row('^(?:lieber nicht|eher nicht|besser nicht|nicht)[ .!]*$', 'no'),
  row('\\bdoch nicht(?= ?(?:$|[,.!]|mehr))', 'never mind'),
];

const CHOICES: readonly Row[] = [
  row(
    `\\b(?:der|die|das|den|dem|option|nummer|nr\\.?|termin|vorschlag)(?: option| nummer| nr\\.?| vorschlag| termin)? ([1-5])\\.?(?: (?:termin|option|vorschlag|variante|moglichkeit|uhrzeit|zeit))?(?=$|[ ,.!?])(?! ?(?:stunden|tage|wochen))`,
    (_, place) => `the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row(
    `^((?:(?:ja|ok|gern|bitte|dann|nehme|ich nehme|i'll take)[ ,]*)*)([1-5])\\.(?: (?:termin|option|vorschlag|variante))?${END}`,
    (_, before, place) => `${before ?? ''}the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row('\\b(?:der|die|das|den) letzte[nrs]?(?: (?:termin|option|vorschlag|davon))?\\b', 'the last one'),
  row('\\b(?:der|die|das|den) (?:fruhere[nrs]?|fruheste[nrs]?|earlier|zeitigere[nrs]?)\\b', 'the earlier one'),
  row('\\b(?:der|die|das|den) (?:spatere[nrs]?|later)\\b', 'the later one'),
  row('\\b(?:der|die|das|den) (?:termin )?in the morning$', 'the morning one'),
  row('\\b(?:der|die|das|den) (?:termin )?in the (?:afternoon|evening)$', 'the afternoon one'),
  row('\\b(?:den|der|die|das)(?: termin)? (?=(?:at|on|of|to|in the) |\\w+day\\b|tomorrow|today|around|\\d{1,2}:)', ''),
];

const YESES: readonly Row[] = [
  row(`\\b(?:das |es )?geht sich${FOR_ME} aus\\b|^(?:das )?schaffe ich${END}`, 'that works'),
  row(
    `\\b(?:mir|uns|fur mich) (?:ware|ist|passt|wurde)(?: (?:der|die|das|on|on the))* ${WHEN}(?: passen)? (?:lieber|besser|am besten|am liebsten)(?: passen)?`,
    '$1 would be better',
  ),
  row(
    `\\b(?:${WHEN}) (?:passt|passen|geht|gehen|ginge|klappt|ist|ware|klingt|funktioniert)${FOR_ME}(?: (?:${GOOD}|ok|in ordnung|am besten|moglich|lieber|klar|schon))*(?= ?(?:$|[,.!?]|und|aber|please|bitte|thanks|gern))`,
    (match, when) => `${when} ${/besser|lieber|am besten/.test(match) ? 'would be better' : 'works'}`,
  ),
  row(
    `\\b(?:das |der |die |dieser |es |so |der termin |die zeit |die uhrzeit |perfekt |alles |ja )?(?:passt|passen|geht|gehen|ginge|klappt|klingt|funktioniert|ware|wurde|sieht)(?: (?:das|es|der))?${FOR_ME}(?: ${GOOD}| in ordnung| ok| klar| fein| aus| passen| scho[n]?)+(?= ?(?:$|[,.!?]|und|aber|please|bitte|thanks))`,
    'that works',
  ),
  row(`\\b(?:ist|ist mir|ware) (?:${GOOD}|in ordnung|ok|recht|fein)\\b`, 'is good'),
  row('\\b(?:das|es) is good\\b|\\b(?:soll mir recht sein|mir recht|mir soll es recht sein|von mir aus|meinetwegen)\\b', 'that works'),
  row(`\\b(?:das |der |es |so )?(?:passt|klappt)(?: (?:mir|uns|bei mir|fur mich|es|scho[n]?))*${END}(?!\\?)`, 'that works'),
  row(`\\b(?:das|es|so|der) (?:geht|ginge)(?: (?:bei mir|fur mich|klar|schon))*${END}(?!\\?)`, 'that works'),
  row('\\bgeht (?:klar|in ordnung|schon)\\b', 'that works'),
  row(
    `\\b(?:den|die|das|diesen|diese)(?: termin| zeit)? (?:nehme|nehm|nehmen) (?:ich|wir)(?: gern)?|\\bnehme? ich(?: gern)?${END}|\\bi'll take(?: (?:den|ihn|das|es|diesen))?(?: termin)?${END}|\\b(?:den|diesen) termin${END}`,
    "i'll take it",
  ),
  row(`^((?:(?:ja|ok|gern|dann)[ ,]*)*)(?:den|das|dieser|diesen|genau (?:den|das|der))${END}`, '$1 that one works'),
  row(
    `^((?:yes|ja|ok|perfekt|super)?[ ,]*)(?:ich |wir )?(?:komme|kommen|bin da|sind da|werde da sein|werden da sein)(?: gern)?${END}`,
    "$1 i'll be there",
  ),
  row('^(?:ich )?(?:denke|glaube|schatze) (?:ja|schon)?(?= ?(?:$|[,.!]))|^ich denke$', 'yes'),
  row(
    '\\b(?:ist gebongt|machen wir so|so machen wir es|so machen wir das|machen wir das so|machen wir das|das machen wir|abgemacht|ausgemacht|gebongt|deal|dabei|wird gemacht|bin dabei|wir sind dabei|freue mich|freu mich)\\b',
    "let's do it",
  ),
  row('\\b(?:ich )?(?:bestatige|bestatigt|bestatigen|zusage|sage zu|fest zu)\\b(?: (?:hiermit|den termin|ihn|das|gern))*', 'i confirm'),
  row(
    '\\b(?:book me in|bitte buchen|bitte eintragen|gern buchen|fest ?machen|fix machen|fixieren|einbuchen|festhalten)(?: (?:bitte|please))?(?= ?(?:$|[,.!]))',
    'book it',
  ),
  row(
    `\\b(?:alles klar|na klar|klar(?:o)?|aber klar|naturlich|selbstverstandlich|auf jeden fall|aber sicher|sicher(?= ?(?:$|[,.!]))|unbedingt|sehr gern|gern doch|aber gern|total gern|liebend gern|freilich|eh klar|logo)\\b(?! (?:geht|kann|ich|wenn|habe))`,
    'sure',
  ),
  row('\\b(?:in ordnung|einverstanden|alles gut|na gut|verstanden|ok dann|ist gut)\\b', 'ok'),
  row('^(?:gern)(?= ?(?:$|[,.!]))', 'yes'),
  row('(?<=^(?:ja|ok|super|perfekt|prima)[ ,.!]*)gern\\b', ''),
  row('^(?:gut|fein|schon|top|klasse|spitze|toll)(?= ?(?:$|[,.!]|dann))', 'good'),
  row(
    '\\b(?:perfekt|super|prima|wunderbar|ausgezeichnet|hervorragend|optimal|spitze|klasse|toll|genial|bestens|fantastisch)\\b',
    'perfect',
  ),
  row('\\b(?:genau|richtig|stimmt|korrekt|exakt|jawoll?)(?= ?(?:$|[,.!]|so))(?: so)?', 'yes'),
  row('\\bja\\b(?!hr)', 'yes'),
  row('\\bnein\\b', 'no'),
  row('\\b(?:bitte)\\b', 'please'),
  row('\\b(?:tut mir (?:sehr )?leid|pardon|ups|hoppla|bitte um entschuldigung|sorry fur \\w+)\\b', 'sorry'),
  row('\\b(?:(?:eine? |einen )?andere[rsn]? (?:uhrzeit|zeit|termin|moglichkeit|option)|(?:was|etwas) anderes)\\b', 'another time'),
  row('\\b(?:einen )?andere[rn]? tag\\b', 'another day'),
  row(
    '\\b(?:nein,? |no,? )?(?:lieber|besser|eher|am liebsten|am besten)(?: (?:ware|hatte ich|hette ich|mir|ist|um))*(?= (?:at|on|the|next|this|in|\\w+day|tomorrow|today|\\d|later|earlier|around|after|before|noon|early|late|between)\\b)',
    "i'd prefer",
  ),
];

/** Goodbyes first: `schönen Abend` is none; then a no, of which a yes is a part (`passt nicht`). */
export const ANSWERS: readonly Row[] = [...GOODBYES, ...NOS, ...CHOICES, ...YESES];
