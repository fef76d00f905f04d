/** Days that only bound what is asked for, within `dates.ts`: "antes del viernes", "a partir del lunes", "estoy fuera hasta el 20". */
import { type Row, row } from '../rephrasing.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** A day, as the rows before have said it. */
const DAY = `(?= *(?:(?:on|the|next|this|last|good|palm) )*(?:${WEEKDAY}|tomorrow|today|easter|christmas|new year's|\\d{1,2}th|\\d{1,2} ${MONTH}|\\d{1,2}/\\d{1,2}\\b))`;
/** What stands before one. */
const OF = '(?: +(?:of|to|on|del?|el|la|al?|para|dia))*';
const AWAY =
  '(?:(?:estoy|estare|estaremos|estamos|ando|voy a estar) (?:fuera(?: de la ciudad)?|de (?:viaje|vacaciones)|de baja|ocupad[oa]s?|ausente|liad[oa])|no (?:estoy|estare|estamos|vuelvo|regreso|puedo)(?: (?:en la ciudad|en casa|disponible|libre|aqui))?)';

export const BOUNDS: readonly Row[] = [
  // "Gracias, hasta el viernes" is a goodbye.
  row(`(?<=\\b(?:gracias|ok|vale|perfecto|listo|bueno|genial|yes)\\b[^.?!\\d]{0,20})hasta${OF} ${DAY}(?=[ a-z]+(?:$|[.!]))`, 'see you '),
  row('\\bantes de(?: la)? +between palm sunday and easter', 'before palm sunday'),
  row('\\b(?:despues|pasada) (?:de )?(?:la )? *between palm sunday and easter', 'after easter'),
  row(`\\b${AWAY} hasta${OF} ${DAY}`, "i'm away until "),
  row(`\\b(?:vuelvo|regreso|estoy de vuelta)${OF} ${DAY}`, "i'm away until "),
  row(`\\b(?:desde|de|del)${OF} (${WEEKDAY}) (?:a|al|hasta)${OF} (${WEEKDAY})`, 'from $1 to $2'),
  row(`\\bno antes${OF} ${DAY}`, 'not before '),
  row(`\\b(?:no (?:mas tarde|despues)|(?:a|lo) mas tardar|como (?:muy tarde|maximo|mucho)|maximo)${OF} ${DAY}`, 'no later than '),
  row(`\\bantes${OF} ${DAY}`, 'before '),
  row(`\\b(?:despues|pasad[oa]|luego)${OF} ${DAY}`, 'after '),
  row(`\\ba partir${OF} ${DAY}|\\bdesde${OF} ${DAY}`, 'from '),
  row(`\\b(?:del?|of) *(${WEEKDAY}|on the \\d{1,2}th|\\d{1,2} ${MONTH}) (?:en|para) adelante\\b`, 'from $1'),
  row(`\\bhasta${OF} ${DAY}`, 'until '),
];
