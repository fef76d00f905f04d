/** One spelling for Spanish as it is typed: lower case, no accents, slang spelt out, weekdays and months mended, numbers as digits. */
import { folded, wordSpeller } from '../spelling.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';

const SLANG: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  xq: 'porque',
  x: 'por',
  xfa: 'por favor',
  porfa: 'por favor',
  porfavor: 'por favor',
  porfis: 'por favor',
  pf: 'por favor',
  tb: 'tambien',
  tmb: 'tambien',
  finde: 'fin de semana',
  pa: 'para',
  mnn: 'manana',
  mna: 'manana',
  okey: 'ok',
  okay: 'ok',
  oka: 'ok',
  oki: 'ok',
  sip: 'yes',
  sii: 'yes',
  siii: 'yes',
  nop: 'no',
  grax: 'gracias',
  grcs: 'gracias',
  ola: 'hola',
  hla: 'hola',
  kiero: 'quiero',
  qiero: 'quiero',
  min: 'minutos',
  mins: 'minutos',
  hs: 'h',
  hrs: 'h',
  lun: 'lunes',
  mie: 'miercoles',
  jue: 'jueves',
  vie: 'viernes',
  sab: 'sabado',
  dom: 'domingo',
};
const words = wordSpeller({
  slang: SLANG,
  mended: [
    ...['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo', 'manana', 'enero', 'febrero', 'abril', 'septiembre'],
    ...['octubre', 'noviembre', 'diciembre', 'cancelar', 'cambiar', 'reservar', 'gracias', 'quiero', 'proximo', 'proxima'],
  ],
  real: new Set('setiembre cancela cancele cambia cambie reserva reserve viernes quiere cambiarla reservas cancelas quieres'.split(' ')),
});

const UNITS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = { treinta: 30, cuarenta: 40, cincuenta: 50 };
const NUMBER = new Map([...UNITS.map((word, number) => [word, number] as const), ['veintiuna', 21] as const, ['zero', 0] as const]);
/** "Una" and "uno" are numbers only where a number must stand. */
const SINGLE = new RegExp(`\\b(${[...NUMBER.keys()].filter((word) => word !== 'uno').join('|')})\\b`, 'g');
const COMPOUND = /\b(treinta|cuarenta|cincuenta)(?: y (un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?\b/g;

/** The text in one spelling, still Spanish. */
export function spell(text: string): string {
  const marked = tidy(text)
    .toLowerCase()
    .replace(
      /^(?:(?:pues|ay|oh|ah|hola|ok|vale)[ ,]+)*s[íi](?![\p{L}])(?! (?:pued|pod|es posible|hay|tien|no\b|fuera|pudiera|se puede|queda))/u,
      ' yes ',
    )
    .replace(/(?<![\p{L}])sí(?![\p{L}])/gu, ' yes ');
  return digits(words(marks(folded(withoutLinks(emojiInWords(marked))))))
    .replace(/ {2,}/g, ' ')
    .trim();
}

function marks(text: string): string {
  return text
    .replace(/[¿¡]/g, ' ')
    .replace(/(\d)[ªº]/g, '$1º')
    .replace(/(\d)(?: ?\.?º|(?:ero|ro|er|ra|do|da|to|ta)\b)/g, '$1º');
}

function digits(text: string): string {
  return text
    .replace(COMPOUND, (_, tens: string, unit: string | undefined) =>
      String((TENS[tens] ?? 0) + (unit === undefined ? 0 : (NUMBER.get(unit) ?? 1))),
    )
    .replace(SINGLE, (word) => String(NUMBER.get(word) ?? word))
    .replace(
      /\b(a las?|las?|y|para la|de|en|dentro de) un[ao](?= ?(?:$|[.,!?]|y (?:media|cuarto|\d)|menos|de la|del|de (?:enero|marzo|mayo)|am\b|pm\b|en punto|o\b|hora|semana|mes|dia))/g,
      '$1 1',
    )
    .replace(/\buno de (?=enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|octubre|nov|dic)/g, '1 de ')
    .replace(/\b2 mil(?: (\d{1,2}))?\b/g, (_, rest: string | undefined) => String(2000 + Number(rest ?? 0)));
}
