/** One spelling for Italian as it is typed: lower case, no accents, no elisions, slang spelt out, weekdays and months mended, numbers as digits. */
import { folded, wordSpeller } from '../spelling.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';

const SLANG: Readonly<Record<string, string>> = {
  nn: 'non',
  cmq: 'comunque',
  x: 'per',
  xke: 'perche',
  xche: 'perche',
  xk: 'perche',
  perke: 'perche',
  xo: 'pero',
  pero: 'ma',
  ke: 'che',
  k: 'che',
  ki: 'chi',
  kosa: 'cosa',
  cs: 'cosa',
  anke: 'anche',
  grz: 'grazie',
  graz: 'grazie',
  grazieee: 'grazie',
  grazie1000: 'grazie',
  thx: 'grazie',
  tnx: 'grazie',
  thanks: 'grazie',
  tt: 'tutto',
  qnd: 'quando',
  qndo: 'quando',
  qnt: 'quanto',
  qnto: 'quanto',
  dv: 'dove',
  dp: 'dopo',
  qlc: 'qualcosa',
  qlcs: 'qualcosa',
  qst: 'questo',
  qsta: 'questa',
  sn: 'sono',
  cn: 'con',
  pls: 'per favore',
  plz: 'per favore',
  pf: 'per favore',
  pfv: 'per favore',
  perfavore: 'per favore',
  xfavore: 'per favore',
  bn: 'bene',
  vb: 'va bene',
  vabb: 'va bene',
  vabe: 'va bene',
  vabbe: 'va bene',
  vabene: 'va bene',
  boh: 'non so',
  nono: 'no',
  nope: 'no',
  okay: 'ok',
  okey: 'ok',
  okk: 'ok',
  oki: 'ok',
  okok: 'ok',
  dmn: 'domani',
  dmni: 'domani',
  domai: 'domani',
  app: 'appuntamento',
  appt: 'appuntamento',
  appto: 'appuntamento',
  appunt: 'appuntamento',
  appuntam: 'appuntamento',
  appuntamente: 'appuntamento',
  prox: 'prossimo',
  pross: 'prossimo',
  prossima: 'prossimo',
  prossime: 'prossimo',
  prossimi: 'prossimo',
  scorsa: 'scorso',
  passata: 'passato',
  pom: 'pomeriggio',
  pome: 'pomeriggio',
  matt: 'mattina',
  mattino: 'mattina',
  min: 'minuti',
  minuto: 'minuti',
  gg: 'giorni',
  mezzora: 'mezza ora',
  oretta: 'ora',
  orette: 'ore',
  minutini: 'minuti',
  fra: 'tra',
  i: 'gli',
  lun: 'lunedi',
  mart: 'martedi',
  mer: 'mercoledi',
  merc: 'mercoledi',
  gio: 'giovedi',
  giov: 'giovedi',
  ven: 'venerdi',
  sab: 'sabato',
  dom: 'domenica',
};
const words = wordSpeller({
  slang: SLANG,
  mended: [
    ...['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica', 'domani', 'dopodomani', 'gennaio', 'febbraio'],
    ...['aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre', 'settimana', 'prossimo'],
    ...['appuntamento', 'prenotazione', 'prenotare', 'annullare', 'disdire', 'cancellare', 'spostare', 'grazie', 'pomeriggio'],
    ...['mattina', 'stasera', 'stamattina', 'vorrei', 'confermo', 'perfetto'],
  ],
  real: new Set(
    'settimane sabati domeniche mattine appuntamenti prenotazioni prenotate prenotato prenotata annullate annullato annullata cancellate cancellato cancellata spostate spostato spostata disdite verrei vorrai conferma confermi perfetta perfetti domanda disdira aprite aprire gennaro augusto domenico domenici prenoti'.split(
      ' ',
    ),
  ),
});

/** What an apostrophe stands for before a vowel. */
const ELIDED: Readonly<Record<string, string>> = {
  l: 'lo',
  un: 'una',
  all: 'alla',
  dell: 'della',
  dall: 'dalla',
  nell: 'nella',
  sull: 'sulla',
  quest: 'questo',
  quell: 'quello',
  d: 'di',
  c: 'ci',
  m: 'mi',
  t: 'ti',
  s: 'si',
  v: 'vi',
  dov: 'dove',
  com: 'come',
  cos: 'cosa',
  quand: 'quando',
  quant: 'quanto',
  mezz: 'mezza',
  tutt: 'tutta',
  nient: 'niente',
};
const ELISION = new RegExp(`(?<![\\p{L}\\d])(${Object.keys(ELIDED).join('|')})' ?(?=[\\p{L}\\d])`, 'gu');

const OPENERS = '(?:ah|oh|eh|ma|allora|beh|ciao|ok|certo|direi|dai|perfetto|bene|buongiorno|salve)';
/** "Si può", "si potrebbe": what follows makes no yes of it. */
const IMPERSONAL =
  '(?:pu[oòó]|potrebbe|poteva|potr[aà]|possono|riesce|riuscirebbe|libera|trova|deve|dovrebbe|fa|paga|parcheggia|tratta|[eè]|era|sono|accett|entra|arriva|chiam|ricord)';
const YES_OPENS = new RegExp(`^((?:${OPENERS}[ ,.!]+)*)s[iì]+'?(?![\\p{L}'])(?! ${IMPERSONAL})`, 'u');
const YES_STANDS =
  /(?<![\p{L}'])(?:s[iì]{2,}|sisi|sì|sí|si')(?!\p{L}| (?:può|puo|potrebbe|riesce))|(?<![\p{L}'])si(?= ?(?:$|[,.!?;)]|grazie|ok\b|certo|va bene|perfetto|confermo|dai\b|esatto|volentieri|si\b))/gu;

/** The text in one spelling, still Italian. */
export function spell(text: string): string {
  const marked = tidy(text).toLowerCase().replace(YES_OPENS, '$1 yes ').replace(YES_STANDS, ' yes ');
  return digits(words(marks(folded(withoutLinks(emojiInWords(unelided(marked)))))))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** "L'appuntamento" as "lo appuntamento", so that every word stands alone; "is" keeps the apostrophe that tells it from "and". */
function unelided(text: string): string {
  return text
    .replace(/(?<![\p{L}'])c'?[eèé]'?(?![\p{L}'])(?! (?:l[aoei']|n[e'])(?!\p{L}))/gu, "ci e'")
    .replace(ELISION, (_, short: string) => `${ELIDED[short] ?? short} `)
    .replace(/(?<![\p{L}'])(?:[èé]|e')(?![\p{L}'])/gu, "e'")
    .replace(/(?<=[\p{L}]{2})'(?![\p{L}])/gu, '');
}

function marks(text: string): string {
  return text
    .replace(/(?<![\d:.,/])(\d{1,2})(?: ?°|\^|o\b|(?<=la \d)a\b|esimo\b)/g, '$1°')
    .replace(/\bapp\.?to\b|\bapp\.(?= )/g, 'appuntamento')
    .replace(/\bp\. ?v\b\.?/g, 'prossimo')
    .replace(/\bprox\./g, 'prossimo')
    .replace(/(?:^| )\+ ?(?=tardi|presto|avanti)/g, ' piu ')
    .replace(/^6 (?=liber|disponibil|un |una |apert)/, 'sei ')
    .replace(/(?<=\d)e(?=\d\d\b)/g, ' e ')
    .replace(/\bweek ?end\b|\bwe\b/g, 'weekend');
}

const UNITS = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' ');
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta'];
const COMPOUNDS = TENS.flatMap((tens, i) =>
  UNITS.map((unit, j) => [/^[uo]/.test(unit) ? tens.slice(0, -1) + unit : tens + unit, 20 + 10 * i + j] as const),
);
const NUMBER = new Map<string, number>([
  ...UNITS.slice(1).map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, 10 + i] as const),
  ...COMPOUNDS,
  ['ventun', 21],
  ['trentun', 31],
]);
const YEAR = new RegExp(`\\bduemila ?(${[...NUMBER.keys()].join('|')})?\\b`, 'g');
const SINGLE = new RegExp(`\\b(${[...NUMBER.keys()].filter((word) => word !== 'uno' && word !== 'sei').join('|')})\\b`, 'g');
/** "Sei" is six, or "you are"; "una" is one, or "a": a number only where one must stand. */
const SIX =
  /(?<=\b(?:alle|le|dalle|delle|sulle|ore|tra|il|giorno|del|al|dal|e|in|numero|opzione|ogni|meno|per|o|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) )sei\b(?! (?:liber|disponibil|un[oa]?\b|apert|impegnat|in\b|tu\b))|\bsei(?= (?:e (?:mezz|un quarto|\d)|meno|ore\b|giorni|settimane|mesi|minuti|in punto|di (?:sera|mattina|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|del (?:mattin|pomeriggio)|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))|^sei$/g;
const ONE =
  /(?<=\b(?:alla|lo|la|dalla|della|sulla|alle) )una(?= ?(?:$|[.,!?]|e (?:mezz|un quarto|\d)|meno|di |del |in punto|in poi|circa|o |e |alle|domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica))/g;

function digits(text: string): string {
  return text
    .replace(YEAR, (_, rest: string | undefined) => String(2000 + (rest === undefined ? 0 : (NUMBER.get(rest) ?? 0))))
    .replace(SINGLE, (word) => String(NUMBER.get(word)))
    .replace(SIX, '6')
    .replace(ONE, '1')
    .replace(/\bun paio di (?=ore|giorni|settimane|mesi|minuti)/g, '2 ')
    .replace(/\b(?:qualche|alcun[ie]|poch[ie]) (?=or[ae]\b|giorn[oi]|settiman[ae])/g, '3 ')
    .replace(
      /\buna (decina|quindicina|ventina) di (?=giorni|minuti)/g,
      (_, word: string) => `${{ d: 10, q: 15, v: 20 }[word[0] ?? 'd'] ?? 10} `,
    );
}
