/** Yes, no, which one, thanks and goodbye. */
import { type Row, row } from '../rephrasing.ts';

const END = '(?= ?(?:$|[,.!?]|por favor|porfa|gracias|entonces))';
const PLACES: Readonly<Record<string, string>> = { primer: 'first', segund: 'second', tercer: '3rd', cuart: '4th', quint: '5th' };

export const ANSWERS: readonly Row[] = [
  row('^simon(?= ?(?:$|[,.!]))', 'yes'),
  row('\\b(?:esta )?todo (?:bien|ok|perfecto|correcto)\\b(?! ?\\?)', 'ok'),
  row('\\b(?:venga|sale pues|va pues|sale y vale|arre)\\b(?: pues)?(?=,? (?:vale|ok|perfecto|si|yes|gracias)|,? ?(?:$|[,.!]))', 'ok,'),
  row('\\b(?:no gracias|no, gracias)\\b', 'no thanks'),
  row('\\b(?:muchas |mil |muchisimas )?gracias(?: por todo)?|\\b(?:se lo |te lo |lo )?agradezco\\b|\\bmuy amable\\b', 'thanks'),
  row('\\b(?:adios|hasta (?:luego|pronto|entonces|tomorrow|manana)|nos vemos|chao|chau|que (?:te|le) vaya bien|cuidese|cuidate)\\b', 'bye'),
  row('\\b(?:eso es todo|nada mas|seria todo|con eso)\\b', "that's all"),
  row(
    '\\b(?:dejelo|dejalo|dejemoslo|dejemelo|olvidel[oa]|olvidal[oa]|olvidese|mejor no|ya no(?: quiero)?|no,? nada|he cambiado de idea|cambie de idea|cambie de opinion|move de opinion|move de idea)\\b(?: asi)?',
    'never mind',
  ),
  row('\\b(?:ningun[oa]s?)(?: de (?:es[oa]s|los|las)(?: \\S+)?)?(?: me (?:va|viene|sirve|conviene)n?(?: bien)?)?', 'none of those work'),
  row(
    '\\b(?:me da igual|me es igual|da igual|cualquiera(?: de (?:las|los) (?:2|dos|3|tres))?(?: (?:esta bien|me va bien|me sirve))?|el que sea|la que sea|cuando sea|cuando (?:quieras?|pueda[ns]?)|como (?:quiera|prefiera)s?|la que (?:quiera|prefiera)s?|(?:es|son)? ?indiferente)\\b',
    'whichever',
  ),
  row('\\b(?:no (?:se|lo se)(?: (?:todavia|aun|bien))?|no estoy segur[oa])(?= ?(?:$|[,.!]|si\\b|que\\b))', "i'm not sure"),
  row(
    '\\b(?:dejeme|dejame|tengo que|debo) (?:ver|mirar|pensar|consultar|pensarlo|mirarlo)\\w*|\\blo (?:pienso|miro|consulto)|\\b(?:le|te|les) (?:confirmo|aviso) (?:luego|later|despues)',
    'let me check',
  ),
  row('\\bno (?:me )?(?:va|viene|sirve|conviene|queda|cuadra|funciona)(?: (?:bien|nada bien))?', "doesn't work for me"),
  row('\\b(?:es[oa]s?|est[oa]s?|ese dia|esa hora)(?: dia| hora)? no\\b(?! hay)', "that doesn't work"),
  row('\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today) no(?= ?(?:$|[,.!]|i can|pero|por))', "$1 doesn't work"),
  row(
    '\\b(?:l[ao]|el) (primer|segund|tercer|cuart|quint)[oa]?(?: (?:opcion|hora|me|esta))?(?: (?:va bien|viene bien|sirve|bien))?(?! (?:de|semana|vez|visita))\\b',
    (_, place) => `the ${PLACES[place ?? ''] ?? ''} one`,
  ),
  row(`^(?:yes |ok )?(primer|segund|tercer|cuart)[oa]${END}`, (_, place) => `the ${PLACES[place ?? ''] ?? ''} one`),
  row('\\b(?:la |el |opcion |la opcion |numero |el numero )(\\d)º?(?=$|[ ,.!])', 'number $1'),
  row('\\b(?:la|el) ultim[oa](?: opcion| hora)?', 'the last one'),
  row('\\b(?:la|el) (?:de (?:in )?(?:the )?morning|in the morning)$', 'the morning one'),
  row('\\b(?:la|el) (?:de (?:in )?(?:the )?afternoon|in the afternoon)$', 'the afternoon one'),
  row('\\b(?:la|el) (?:que es )?later', 'the later one'),
  row('\\b(?:la|el) (?:que es )?earlier', 'the earlier one'),
  row('\\b(?:l[ao]|el|la opcion) (?:de|del) (?=at |\\d|on |of )', ''),
  row(
    `\\b(?:(?:es[oao]|est[oae]|ese|esa hora|ese dia|a esa hora|all|todo|asi|lo) )?(?:me (?:va|viene|queda|sirve|conviene|parece|cuadra)|esta|estaria|seria|va|suena)(?: (?:muy|super|todo))? ?(?:perfect[oa]|bien|genial|estupend[oa]|fenomenal|ideal|excelente|correct[oa]|bueno|buena)`,
    'that works',
  ),
  row('\\bme (?:sirve|cuadra|conviene)\\b', 'that works'),
  row(
    `^((?:pues |ok |vale |yes |si |thanks |perfecto )*,? ?)(?:me quedo con |tomo |i want )?(?:es[aeo]|est[aeo])(?: mism[ao]| hora| dia)?${END}`,
    '$1 that one works',
  ),
  row('\\b(?:me quedo con|tomo|elijo|prefiero|i want) (?=(?:the|number) )', "i'll take "),
  row('\\b(?:confirmad[oa]|confirmo|lo confirmo|la confirmo|confirmar)\\b', 'i confirm'),
  row(
    '\\b(?:vale+|va|dale|listo|de acuerdo|por supuesto|claro(?: que (?:si|yes))?|como no|okis?|sale(?= ?(?:$|[,.!]))|orale|va que va|andale|bueno(?= ?(?:$|[,.!]))|muy bien|esta bien|adelante|hecho|trato hecho|bien(?= ?(?:$|[,.!])))(?![\\w])',
    'ok',
  ),
  row('\\b(?:perfect[oa]|excelente|genial|estupendo|fenomenal|fantastico|buenisimo|maravilloso|ideal|barbaro)\\b', 'perfect'),
  row('\\b(?:correcto|exacto|exactamente|asi es|eso es|efectivamente|cierto)\\b', 'yes'),
  row('\\b(?:alli|ahi|alla) (?:estare|estaremos)|\\bnos vemos (?:entonces|ahi|alli)', "i'll be there"),
  row('\\b(?:otr[oa]) (?:hora|momento|horario)\\b', 'another time'),
  row('\\botro dia\\b|\\botra fecha\\b', 'another day'),
  row(
    '\\b(?:no,? )?mejor (?=.*(?:day|tomorrow|today|at |next|\\d|morning|afternoon|evening|later|earlier))|\\b(?:preferiria|prefiero|prefiere)\\b',
    "i'd prefer ",
  ),
  row('\\b(?:por favor)\\b', 'please'),
  row('\\b(?:perdon|perdona|perdone|disculpe|disculpa|lo siento|digo)\\b', 'sorry'),
];
