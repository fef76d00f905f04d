/** One spelling for Portuguese as it is typed: lower case, no accents, slang spelt out, weekdays and months mended, numbers as digits. */
import { folded, wordSpeller } from '../spelling.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';
import { digits } from './numbers.ts';

/** What is meant, and how it is typed. */
const TYPED: readonly (readonly [meant: string, typed: string])[] = [
  ['voce', 'vc ce'],
  ['voces', 'vcs'],
  ['tambem', 'tb tbm tmb'],
  ['hoje', 'hj oje'],
  ['amanha', 'amh amnh amn'],
  ['manha cedo', 'manhazinha'],
  ['fim da tarde', 'tardinha'],
  ['noite', 'noitinha'],
  ['fim de semana', 'fds findi'],
  ['meio dia', 'meiodia'],
  ['meia noite', 'meianoite'],
  ['depois', 'dps'],
  ['por favor', 'pfv pfvr pf pff sff plz'],
  ['obrigado', 'obrigada obg obgd obgda obgado obrigadao brigado brigada brigadao agradecido agradecida thx'],
  ['valeu', 'vlw'],
  ['tchau', 'flw'],
  ['beleza', 'blz'],
  ['sim', 's ss sii siim simm'],
  ['nao', 'n nn naum'],
  ['ok', 'okay okey oki okk'],
  ['que', 'q'],
  ['o que', 'oq'],
  ['porque', 'pq'],
  ['quando', 'qdo qnd'],
  ['quanto', 'qto qnt'],
  ['qualquer', 'qq qlqr'],
  ['tudo', 'td'],
  ['certeza', 'ctz'],
  ['mesmo', 'msm'],
  ['muito', 'mt mto'],
  ['comigo', 'cmg'],
  ['aqui', 'aki'],
  ['quero', 'kero qro'],
  ['para', 'pra p'],
  ['para o', 'pro'],
  ['para as', 'pras'],
  ['para os', 'pros'],
  ['de', 'd'],
  ['com', 'c'],
  ['em um', 'num'],
  ['em uma', 'numa'],
  ['de um', 'dum'],
  ['de uma', 'duma'],
  ['estou', 'to tou'],
  ['ta', 'tah'],
  ['ne', 'neh'],
  ['h', 'hr hrs hs'],
  ['minutos', 'min mins'],
  ['segunda', 'seg'],
  ['quarta', 'qua'],
  ['quinta', 'qui'],
  ['sexta', 'sex'],
  ['sabado', 'sab'],
  ['domingo', 'dom'],
  [' ', 'k kk rs rsrs'],
];
const words = wordSpeller({
  slang: Object.fromEntries(TYPED.flatMap(([meant, typed]) => typed.split(' ').map((word) => [word, meant]))),
  mended: [
    ...['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo', 'amanha', 'horario', 'semana', 'proxima', 'proximo'],
    ...['janeiro', 'fevereiro', 'setembro', 'outubro', 'novembro', 'dezembro', 'consulta', 'marcar', 'remarcar', 'desmarcar'],
    ...['cancelar', 'agendar', 'reservar', 'obrigado', 'gostaria', 'depois', 'perfeito'],
  ],
  real: new Set(
    [
      'segundo segundas seguida seguido terra teria terco tercas terna quanta quarto quartas quintas quinto quintal sextas sexto sesta sabados',
      'domingos apanha horarios semanas semanal proximas proximos consultas consultar consulto marca marcas marcam mancar manchar mascar',
      'marcara cancela cancelas cancelam agenda agendas agendam reserva reservas reservam obrigados gostariam perfeita fizeram setembro',
    ].flatMap((line) => line.split(' ')),
  ),
});

/** The text in one spelling, still Portuguese. */
export function spell(text: string): string {
  return digits(words(marks(folded(withoutLinks(emojiInWords(accented(tidy(text).toLowerCase())))))))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Words that only an accent tells from others are written as people do who have none: `é` is no "and", `está` no "this". */
function accented(text: string): string {
  return text
    .replace(/(?<!\p{L})é(?!\p{L})/gu, 'eh')
    .replace(/(?<!\p{L})(?:es)?tá(?!\p{L})/gu, 'ta')
    .replace(/(?<!\p{L})dá(?!\p{L})/gu, 'dah')
    .replace(/(?<!\p{L})pôr(?!\p{L})/gu, 'colocar')
    .replace(/(?<!\p{L})à (?=1(?!\d)|uma(?!\p{L}))/gu, 'as ')
    .replace(/(?<!\p{L})à (?=(?:segunda|ter[cç]a|quarta|quinta|sexta|[2-6]a[ -]?f))/gu, 'na ')
    .replace(/(?<!\p{L})tô(?!\p{L})/gu, 'estou');
}

/** No letter three times, `2ª` is `2a` by now, `1º` is `1o`, `p/` is "para". */
function marks(text: string): string {
  return text
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\b([pc])\/ ?(?=\p{L}|\d)/gu, '$1 ')
    .replace(/(\d) ?h(?:r|rs|s)\b/g, '$1h')
    .replace(/\b(pode[ms]?|podia[ms]?|poderia[ms]?|consegue[ms]?)-(me|nos)\b/g, '$1 $2')
    .replace(/(\d)\.? ?([ao])(?=[ -]?f(?:eira)?s?\b)/g, '$1$2')
    .replace(/(\d)\.([ao])\b/g, '$1$2')
    .replace(/\b(seg|qua|qui|sex|sab|dom)\.(?= ?[\d,a-z]|$)/g, '$1')
    .replace(/(?:(?<=\b(?:na|de|da|e|ou|ate|para|proxima|esta|essa) )|^)ter\b(?:\.|(?=,? (?:as|dia|a tarde|de manha|\d|ou) ?))/g, 'terca')
    .replace(/\bter\./g, 'terca');
}
