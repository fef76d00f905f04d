/** Yes, no, which one, and what stands between. */
import { type Row, row } from '../rephrasing.ts';
import { WEEKDAY } from '../said.ts';

const END = '(?= ?(?:$|[,.!?;]|please|thanks|then|allora))';
const PLACES: Readonly<Record<string, string>> = { prim: 'first', second: 'second', terz: '3rd', quart: '4th', quint: '5th' };
const DAYS = `${WEEKDAY}|tomorrow|today`;
const WORKS = "(?:va|andrebbe|andrebbero|vanno|e'?|sarebbe|sono|suona|funziona|mi sembra|direi)";
const GOOD = '(?:bene|benissimo|benone|perfett[oa]|ok|ottim[oa]|ideal[ei]|comod[oa]|fantastic[oa])';

export const ANSWERS: readonly Row[] = [
  row("\\b(?:(?:e' )?tutto (?:ok|bene|perfetto|giusto|corretto|chiaro))\\b(?! \\?)", 'ok'),
  row(
    '^((?:ok |yes |perfetto )*,? ?)(?:dai|vai)(?: pure| dai)?(?=,? (?:va bene|ok|per me|that|thanks|perfetto|grazie)| ?(?:$|[,.!]))',
    '$1ok,',
  ),
  row('\\b(?:direi|credo|penso|mi pare) che (?=(?:mi )?(?:va|vada)\\b)', ''),
  row('\\bnon (?:male|vedo lo ora)\\b', 'perfect'),
  row('\\b(?:(?:per me|eh|beh|ah|no|(?:direi|credo|penso)(?: proprio)? di),? )+no\\b', 'no'),
  row('\\b(?:(?:eh|beh|ah|ma|(?:direi|credo|penso)(?: proprio)? di),? )+yes\\b', 'yes'),
  row("\\b(?:non ci sono problemi|non ci e'? problema|nessun problema|senza problemi|tranquill[oa])\\b", 'no problem'),
  row(
    "\\b(?:e'? tutto|basta cosi|nient altro|niente altro|tutto qui|solo questo|a posto cosi|tutto a posto|siamo a posto)\\b",
    "that's all",
  ),
  row(
    '\\b(?:lasci(?:a|ate|amo)? (?:stare|perdere|cosi|tutto cosi|tutto come sta)|come non detto|ho cambiato idea|ci ho ripensato|non fa (?:niente|nulla)|fa niente|non importa|meglio di no|non se ne fa (?:niente|nulla)|niente(?= ?(?:$|[,.!]))|non mi interessa piu|per ora no(?:n)?|no,? niente)\\b(?: allora| cosi)?',
    'never mind',
  ),
  row(
    `\\b(?:nessun[oa]?)(?: (?:di (?:quest[ie]|quelli|quelle)|dei (?:\\d|due)|delle \\d|dei 2|di loro))?(?: (?:mi )?(?:va|vanno|andrebbe)(?: bene)?)?`,
    'none of those work',
  ),
  row(
    "\\b(?:(?:per me )?(?:mi )?(?:e'|e|fa)? ?(?:uguale|(?<!bene )lo stesso|indifferente)|(?:un[oa] )?qualsiasi(?= ?(?:$|[,.!]|va|di|dei))|qualunque(?= ?(?:$|[,.!]|va))|(?:un[oa] )?qualsiasi (?:orario|ora|giorno|momento)(?: va bene)?(?! (?:but|tranne|meno|except|escluso))|un[oa] vale lo altr[oa]|va(?:nno)? bene (?:tutt[eio]|entramb[ie]|qualsiasi\\w*)|(?:decid[ai]|scelg[ao]|faccia|veda|fai|scegli|vedi|decidete|fate) (?:lei|tu|voi)|quando (?:vuol[ei]|volete|vuoi|preferi(?:sce|sci|te)|le fa comodo|ti fa comodo)|come (?:vuole|vuoi|volete|preferi(?:sce|sci|te)|le va meglio)|quell[oa] che (?:preferi(?:sce|sci|te)|vuole|vuoi|volete)|non ho preferenze|tutt[ei] e (?:2|due))\\b",
    'whichever',
  ),
  row(
    '\\bnon (?:lo )?(?:so|saprei)(?: (?:ancora|bene))?(?= ?(?:$|[,.!?]|se\\b|quando\\b|che\\b))|\\bnon sono (?:sicur[oa]|cert[oa])\\b',
    "i'm not sure",
  ),
  row(
    '\\b(?:ci penso|ci devo pensare|(?:devo|fammi|mi faccia|faccio|i need to) (?:un po )?(?:vedere|controllare|verificare|pensare|pensarci|sentire|guardare|chiedere|capire)\\b(?: un attimo)?|vediamo(?= ?(?:$|[,.]))|(?:le|ti|vi) (?:faccio sapere|so dire|confermo (?:later|dopo)|dico (?:later|dopo)|aggiorno))',
    'let me check',
  ),
  row(
    `\\bnon (?:mi |ci )?(?:va|vanno|andrebbe|sta|torna|funziona|fa comodo)(?: (?:piu|proprio|molto|tanto))?(?: bene| comodo)?\\b`,
    "doesn't work for me",
  ),
  row(
    `\\b(${DAYS}|at \\d[\\d:]*|in the (?:morning|afternoon|evening)),? (?:purtroppo )?(?:no|i can't make it|doesn't work for me)[,.;]? (?:ma |but |invece |meglio |pero )*(?=(?:next |this )?(?:${DAYS})\\b|at \\d|in the )`,
    'not $1, ',
  ),
  row('\\b(in the (?:morning|afternoon|evening)) no\\b', 'not $1'),
  row(`\\b(${DAYS}),? (?:purtroppo |invece |proprio )?no(?= ?(?:$|[,.!;]|but|ma|perche|meglio|i can))`, "$1 doesn't work"),
  row(`\\b(${DAYS}),? (?:invece )?(?:yes|ok)\\b`, '$1 works'),
  row('\\b(?:quest[oa]|quell[oa]|quel giorno|a quella ora|quella ora|quel giorno) (?:purtroppo )?no\\b', "that doesn't work"),
  row("\\b(?:e'? )?(?:troppo|un po) tardi\\b|\\btroppo in la\\b", "that doesn't work, earlier"),
  row("\\b(?:e'? )?troppo presto\\b", "that doesn't work, later"),
  row('\\b(?:purtroppo no|no purtroppo|non va)\\b', 'no'),
  // Which one.
  row(
    `\\b(?:il|la|lo|per il|per la|al|quell[oa]) (prim|second|terz|quart|quint)[oa](?: (?:opzione|orario|proposta|data|che (?:ha|hai|avete) (?:detto|proposto)))?(?! (?:volta|visita|appointment|cosa|persona|lezione|seduta|giorno|mese|piano|di|del|taglio))`,
    (_, place) => `the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row(
    `^((?:yes |ok |thanks )*,? ?)(prim|second|terz|quart)[oa]${END}`,
    (_, before, place) => `${before}the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row('\\b(?:la |le |opzione |la opzione |numero |il numero |la numero |n\\.? ?|nr\\.? ?)(\\d)°?(?=$|[ ,.!?])', 'number $1'),
  row('(?<!la )\\bprima(?= ?(?:$|[?.!]))', 'earlier'),
  row('\\b(?:la|il|lo) ultim[oa](?: (?:opzione|orario|proposta|data))?', 'the last one'),
  row('\\b(?:quell[oa]|il|la) in the (morning|afternoon|evening)', 'the $1 one'),
  row('\\b(?:quell[oa]|il|la) (?:di )?(?:morning|of the morning)\\b', 'the morning one'),
  row("\\b(?:quell[oa]|il|la) (?:che e' )?later", 'the later one'),
  row("\\b(?:quell[oa]|il|la) (?:che e' )?earlier", 'the earlier one'),
  row(`\\b(?:quell[oa]|il|la) (?:di |del |delle )?(?=of (?:${DAYS})|at \\d|on the)`, ''),
  row(
    `\\b(?:prendo|scelgo|preferisco|opto per|vada per|vado per|andiamo per|andiamo con|direi|tengo) (?=(?:the|number|at|of|on|tomorrow|today|next|this|\\w+day) ?)`,
    "i'll take ",
  ),
  row(
    `^((?:yes |ok |thanks |perfetto )*,? ?)(?:prendo |va bene |direi )?(?:quest[oa]|quell[oa])(?: qui| li| la)?${END}`,
    '$1 that one works',
  ),
  row('\\b(the (?:first|second|3rd|4th|5th|last) one|number \\d),? thanks$', '$1 please'),
  // Yes.
  row(
    `\\b(?:(?:quest[oa]|quell[oa]|lo orario|la data|il giorno|tutto|cosi) )?(?:per me |a me )?(?:mi |ci )?(?:${WORKS} )(?:(?:molto|tutto|proprio|davvero|piu che) )?${GOOD}(?: (?:per me|a me|cosi|cosi'))?`,
    'that works',
  ),
  row(
    '\\b(?:ci sto|per me ok|ok per me|affare fatto|aggiudicat[oa]|andata|vada|ci siamo|fa(?:tto)? (?:al caso mio)|mi fa comodo)\\b',
    'that works',
  ),
  row('\\b(?:lo |la |le |te lo |ve lo |glielo )?(?:conferm(?:o|iamo|ato|ata|atissimo))\\b', 'yes i confirm'),
  row('\\b(?:proceda|procedi|procedete|faccia|fai|fate|vada|vai)(?: pure| avanti)\\b|\\bproced(?:a|i|iamo)\\b', 'go ahead'),
  row('\\bci (?:saro|saremo|sono|vediamo)(?: (?:allora|li))?(?= ?(?:$|[,.!]|at|on|to))', "i'll be there"),
  row(
    '\\b(?:va bene|vabbene|d accordo|di accordo|certo(?: che (?:si|yes))?|certamente|sicuro|sicuramente|assolutamente(?: (?:si|yes))?|volentieri|ovviamente|naturalmente|esatto|esattamente|giusto|corretto|bene(?= ?(?:$|[,.!]))|benissimo|dai(?= ?(?:$|[,.!]))|ottimo|ottima|benone|come no|eccome|fatto(?= ?(?:$|[,.!])))\\b',
    'ok',
  ),
  row('\\b(?:perfett[oa]|eccellente|fantastico|meraviglioso|splendido|stupendo|magnifico|super|grande|bellissimo|top)\\b', 'perfect'),
  row('\\b(?:un altro|una altra|altri|altro) (?:orari[o]?|ora|momento)\\b', 'another time'),
  row('\\b(?:un altro|una altra|altri|altre|altro) (?:giorn[oi]|data|date)\\b', 'another day'),
  row('\\b(?:qualcosa|niente) (?:di altro|altro)\\b|\\baltre (?:opzioni|proposte|disponibilita)\\b', 'something else'),
  row(
    '\\b(?:no,? )?(?:sarebbe )?meglio(?: (?:se|per|a|di))*(?= .*(?:day|tomorrow|today|at |next|\\d|morning|afternoon|evening|later|earlier))|\\b(?:preferirei|preferisco|preferiremmo|preferiamo|preferibilmente)\\b',
    "i'd prefer",
  ),
  row(
    '\\b(?:scus(?:a|i|ate|ami|atemi)|perdon[ai]|mi (?:di)?spiace|pardon|anzi|mi correggo|volevo dire|cioe|intendevo|ho sbagliato)\\b',
    'sorry',
  ),
];
