/** One spelling for Portuguese as it is typed: lower case, no accents, slang spelt out, weekdays and months mended, numbers as digits. */
import { folded, wordSpeller } from '../spelling.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';
import { digits } from './numbers.ts';

const SLANG: Readonly<Record<string, string>> = {
  vc: 'voce',
  vcs: 'voces',
  ce: 'voce',
  tb: 'tambem',
  tbm: 'tambem',
  tmb: 'tambem',
  hj: 'hoje',
  oje: 'hoje',
  amh: 'amanha',
  amnh: 'amanha',
  amn: 'amanha',
  manhazinha: 'manha cedo',
  tardinha: 'fim da tarde',
  noitinha: 'noite',
  dps: 'depois',
  pfv: 'por favor',
  pfvr: 'por favor',
  pf: 'por favor',
  pff: 'por favor',
  plz: 'por favor',
  sff: 'por favor',
  obg: 'obrigado',
  obgd: 'obrigado',
  obgda: 'obrigado',
  obgado: 'obrigado',
  obrigada: 'obrigado',
  obrigadao: 'obrigado',
  brigado: 'obrigado',
  brigada: 'obrigado',
  brigadao: 'obrigado',
  agradecida: 'obrigado',
  agradecido: 'obrigado',
  thx: 'obrigado',
  vlw: 'valeu',
  flw: 'tchau',
  blz: 'beleza',
  n: 'nao',
  nn: 'nao',
  naum: 'nao',
  nao: 'nao',
  s: 'sim',
  ss: 'sim',
  simm: 'sim',
  siim: 'sim',
  okay: 'ok',
  okey: 'ok',
  oki: 'ok',
  okk: 'ok',
  q: 'que',
  oq: 'o que',
  pq: 'porque',
  qdo: 'quando',
  qnd: 'quando',
  qto: 'quanto',
  qnt: 'quanto',
  qual: 'qual',
  qq: 'qualquer',
  qlqr: 'qualquer',
  td: 'tudo',
  ctz: 'certeza',
  msm: 'mesmo',
  mt: 'muito',
  mto: 'muito',
  cmg: 'comigo',
  aki: 'aqui',
  kero: 'quero',
  qro: 'quero',
  pra: 'para',
  pro: 'para o',
  pras: 'para as',
  pros: 'para os',
  p: 'para',
  d: 'de',
  c: 'com',
  num: 'em um',
  numa: 'em uma',
  dum: 'de um',
  duma: 'de uma',
  to: 'estou',
  tou: 'estou',
  tah: 'ta',
  neh: 'ne',
  hr: 'h',
  hrs: 'h',
  hs: 'h',
  min: 'minutos',
  mins: 'minutos',
  seg: 'segunda',
  qua: 'quarta',
  qui: 'quinta',
  sex: 'sexta',
  sab: 'sabado',
  dom: 'domingo',
  fds: 'fim de semana',
  findi: 'fim de semana',
  meiodia: 'meio dia',
  meianoite: 'meia noite',
  kk: ' ',
  kkk: ' ',
  kkkk: ' ',
  rs: ' ',
  rsrs: ' ',
};
const words = wordSpeller({
  slang: SLANG,
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
    .replace(/(?<!\p{L})à (?=(?:segunda|ter[cç]a|quarta|quinta|sexta|[2-6]ª?a?[ -]?f))/gu, 'na ')
    .replace(/(?<!\p{L})t[ôo](?!\p{L})/gu, 'estou');
}

/** `2ª` is `2a` by now, `1º` is `1o`, `p/` is "para". */
function marks(text: string): string {
  return text
    .replace(/\b([pc])\/ ?(?=\p{L}|\d)/gu, '$1 ')
    .replace(/(\d) ?h(?:r|rs|s)\b/g, '$1h')
    .replace(/\b(pode[ms]?|podia[ms]?|poderia[ms]?|consegue[ms]?)-(me|nos)\b/g, '$1 $2')
    .replace(/(\d)\.? ?([ao])(?=[ -]?f(?:eira)?s?\b)/g, '$1$2')
    .replace(/(\d)\.([ao])\b/g, '$1$2')
    .replace(/\b(seg|qua|qui|sex|sab|dom)\.(?= ?[\d,a-z]|$)/g, '$1')
    .replace(/(?:(?<=\b(?:na|de|da|e|ou|ate|para|proxima|esta|essa) )|^)ter\b(?:\.|(?=,? (?:as|dia|a tarde|de manha|\d|ou) ?))/g, 'terca')
    .replace(/\bter\./g, 'terca');
}
