/** One spelling for French as it is typed: lower case, no accents, no elisions, no "ne", slang spelt out, weekdays and months mended, numbers as digits. */
import { folded, wordSpeller } from '../spelling.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';
import { digits } from './numbers.ts';

const SLANG: Readonly<Record<string, string>> = {
  // "Je ne peux pas" and "je peux pas" say the same; "on peut" is "nous pouvons"; "y" says nothing alone.
  ne: '',
  y: '',
  on: 'nous',
  bjr: 'bonjour',
  bjour: 'bonjour',
  bsr: 'bonsoir',
  slt: 'salut',
  cc: 'coucou',
  re: 'bonjour',
  bah: '',
  ben: '',
  euh: '',
  stp: 'svp',
  svpl: 'svp',
  mrc: 'merci',
  mci: 'merci',
  mercii: 'merci',
  cimer: 'merci',
  thx: 'merci',
  rdvs: 'rdv',
  rv: 'rdv',
  rendezvous: 'rdv',
  dem1: 'demain',
  dmain: 'demain',
  dem: 'demain',
  ajd: 'aujourdhui',
  auj: 'aujourdhui',
  ojd: 'aujourdhui',
  aujourdui: 'aujourdhui',
  aprm: 'aprem',
  apm: 'aprem',
  apreme: 'aprem',
  soiree: 'soir',
  mat: 'matin',
  dqp: 'des que possible',
  lundis: 'lundi',
  lun: 'lundi',
  ven: 'vendredi',
  dim: 'dimanche',
  pr: 'pour',
  ds: 'dans',
  ac: 'avec',
  av: 'avec',
  avc: 'avec',
  ss: 'suis',
  chui: 'je suis',
  chuis: 'je suis',
  jss: 'je suis',
  aimerai: 'aimerais',
  voudrai: 'voudrais',
  jv: 'je vais',
  jpe: 'je peux',
  ct: 'ce etait',
  c: 'ce est',
  jusqua: 'jusque a',
  cela: 'ca',
  sa: 'ca',
  daccord: 'de accord',
  dacc: 'de accord',
  dac: 'de accord',
  dak: 'de accord',
  dakor: 'de accord',
  ok: 'ok',
  okay: 'ok',
  oki: 'ok',
  okk: 'ok',
  okey: 'ok',
  ouii: 'oui',
  ouiii: 'oui',
  ui: 'oui',
  wi: 'oui',
  voui: 'oui',
  nn: 'non',
  nan: 'non',
  nop: 'non',
  pk: 'pourquoi',
  pq: 'pourquoi',
  qd: 'quand',
  qq: 'quelque',
  qqch: 'quelque chose',
  qqn: 'quelquun',
  bcp: 'beaucoup',
  tjrs: 'toujours',
  tjs: 'toujours',
  tt: 'tout',
  ts: 'tous',
  ms: 'mais',
  dsl: 'desole',
  desolee: 'desole',
  dispos: 'dispo',
  prend: 'prendre',
  rebonjour: 'bonjour',
  min: 'minutes',
  mins: 'minutes',
  mn: 'minutes',
  minute: 'minutes',
  hr: 'h',
  hrs: 'h',
  heure: 'heures',
};
const words = wordSpeller({
  slang: SLANG,
  mended: [
    ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'demain', 'matin', 'heures', 'minutes', 'semaine'],
    ...['janvier', 'fevrier', 'avril', 'juillet', 'septembre', 'octobre', 'novembre', 'decembre', 'aujourdhui'],
    ...['annuler', 'deplacer', 'decaler', 'reporter', 'reserver', 'prochain', 'prochaine', 'bonjour', 'voudrais', 'possible', 'rendez'],
  ],
  real: new Set(
    'aprem annule annulez annulee annules deplace deplacez deplacee decale decalez decalee reporte reportez reportee reserve reservez reservee prochains demande demander malin martin marin matins lutin serrer bonjours heureux reportes'.split(
      ' ',
    ),
  ),
});

/** What stands for a letter and an apostrophe. */
const ELIDED: Readonly<Record<string, string>> = {
  j: 'je',
  l: 'le',
  d: 'de',
  m: 'me',
  t: 'te',
  s: 'se',
  n: '',
  c: 'ce',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
};
/** Typed without the apostrophe or the vowel: "jaimerais", "jvais", "tas", "cest". */
const GLUED =
  /\b(?:j(?=(?:ai|avais|aurai|aurais|aimerais?|suis|serai|serais|voudrais?|veux|peux|pourrai|pourrais|vais|viens|dois|arrive|annule|confirme|prends|prefere|passe)\b)|t(?=(?:as|aurais)\b)|c(?=(?:est|etait)\b)|d(?=(?:une?|ici|apres|abord)\b))/g;
const GLUED_TO: Readonly<Record<string, string>> = { j: 'je', t: 'tu', c: 'ce', d: 'de' };
const SHORT_DAYS: Readonly<Record<string, string>> = { mar: 'mardi', mer: 'mercredi', jeu: 'jeudi', sam: 'samedi' };

/** The text in one spelling, still French. */
export function spell(text: string): string {
  return digits(words(marks(folded(withoutLinks(emojiInWords(tidy(text).toLowerCase()))))))
    .replace(/ {2,}/g, ' ')
    .trim();
}

function marks(text: string): string {
  return abbreviations(apart(fixedWords(text))).replace(
    /\b(1)(?:ere?|re)\b|\b(\d{1,2}) ?(?:ieme|eme|emes|nde?|e)(?![\p{L}\d])/gu,
    (_, first?: string, other?: string) => `${first ?? other}e`,
  );
}

/** What holds an apostrophe or a hyphen and is one word. */
function fixedWords(text: string): string {
  return text
    .replace(/œ/g, 'oe')
    .replace(/\bs ?['i]? ?il (?:vous|te) plai[ts]?\b|\bs\.?v\.?p\b\.?|\bs\.?t\.?p\b\.?/g, 'svp')
    .replace(/\ba+uj(?:ou?rd|rd)?['. ]?h?ui\b/g, 'aujourdhui')
    .replace(/\bquelqu['. ]un\b/g, 'quelquun')
    .replace(/\b(?:il )?y ?'?a\b(?![-. ]t[-' ]il)|\b(?:y )?a[-' ]t[-' ]il\b/g, 'ilya')
    .replace(/\bl?apres[- ]?midis?\b|\blaprem\b/g, 'aprem')
    .replace(/\brendez[- ]+vous\b|\br\.?d\.?v\b\.?/g, 'rdv')
    .replace(/\bweek[- ]?ends?\b|\bwe(?=$|[ ,.?!])(?<=\b(?:ce|le|un|du|prochain) we)|\bw-e\b|\bwk\b/g, 'weekend');
}

/** "J'ai", "j ai", "jai": the words apart, each whole. */
function apart(text: string): string {
  return text
    .replace(/(?<!\p{L})(j|l|d|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)(?:' ?|(?<!\d[a-z]?|\d ) (?=[aeiou]))(?=\p{L}|\d)/gu, (_, letter: string) =>
      `${ELIDED[letter] ?? letter} `.trimStart(),
    )
    .replace(GLUED, (letter) => `${GLUED_TO[letter] ?? letter} `)
    .replace(/\bt (?=dispo|libre|ouvert|la\b|ou\b)/g, 'tu es ')
    .replace(/(?<=[\p{L}])-(?=[\p{L}])/gu, ' ')
    .replace(/[|°]/g, ' ');
}

/** Weekdays and months that are words of their own when no number stands beside them. */
function abbreviations(text: string): string {
  return text
    .replace(/(?<=\d ?|le )sept\b\.?/g, 'septembre')
    .replace(
      /\b(mar|mer|jeu|sam)\b\.?(?= ?(?:\d|matin|soir|aprem|apres|a \d|a midi|prochain))/g,
      (_, day: string) => SHORT_DAYS[day] ?? day,
    );
}
