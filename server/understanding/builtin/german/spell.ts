/**
 * One spelling for German as it is typed: lower case, `ü`, `ue` and `u` alike, `ss` for `ß`, slang spelt out, weekdays, months and
 * the words of booking mended, numbers as digits. Still German.
 */
import { folded, wordSpeller } from '../spelling.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';
import { digits } from './numbers.ts';

const SLANG: Readonly<Record<string, string>> = {
  i: 'ich',
  hab: 'habe',
  komm: 'komme',
  steh: 'stehe',
  hob: 'habe',
  brauch: 'brauche',
  brauchte: 'brauche',
  brauchten: 'brauchen',
  braucht: 'brauche',
  mocht: 'mochte',
  wurd: 'wurde',
  wurds: 'wurde es',
  mei: 'meine',
  nen: 'einen',
  nem: 'einem',
  ner: 'einer',
  n: 'einen',
  nix: 'nichts',
  nich: 'nicht',
  ned: 'nicht',
  net: 'nicht',
  nit: 'nicht',
  nciht: 'nicht',
  nihct: 'nicht',
  is: 'ist',
  isses: 'ist es',
  ists: 'ist es',
  gehts: 'geht es',
  "geht's": 'geht es',
  "gibt's": 'gibt es',
  gibts: 'gibt es',
  "passt's": 'passt es',
  passts: 'passt es',
  past: 'passt',
  wars: 'ware es',
  "war's": 'ware es',
  siehts: 'sieht es',
  "sieht's": 'sieht es',
  schaffs: 'schaffe es',
  "schaff's": 'schaffe es',
  schaff: 'schaffe',
  kanns: 'kann es',
  "wir's": 'wir es',
  wirs: 'wir es',
  "ich's": 'ich es',
  ichs: 'ich es',
  "lassen's": 'lassen es',
  wirds: 'wird es',
  haste: 'hast du',
  kannste: 'kannst du',
  habts: 'habt ihr',
  konnts: 'konnt ihr',
  hettets: 'hettet',
  vllt: 'vielleicht',
  vlt: 'vielleicht',
  viell: 'vielleicht',
  evtl: 'vielleicht',
  eventuell: 'vielleicht',
  thx: 'danke',
  thanks: 'danke',
  merci: 'danke',
  dankeschon: 'danke',
  dankesehr: 'danke',
  sry: 'sorry',
  tschuldigung: 'sorry',
  entschuldigung: 'sorry',
  verzeihung: 'sorry',
  okay: 'ok',
  okey: 'ok',
  okei: 'ok',
  oki: 'ok',
  okidoki: 'ok',
  kk: 'ok',
  k: 'ok',
  jo: 'ja',
  joa: 'ja',
  jop: 'ja',
  jup: 'ja',
  jupp: 'ja',
  jap: 'ja',
  jep: 'ja',
  yep: 'ja',
  yes: 'ja',
  jaa: 'ja',
  jaaa: 'ja',
  jaja: 'ja',
  jawohl: 'ja',
  nee: 'nein',
  nope: 'nein',
  heut: 'heute',
  heit: 'heute',
  morgn: 'morgen',
  moagn: 'morgen',
  mrgn: 'morgen',
  min: 'minuten',
  mins: 'minuten',
  minute: 'minuten',
  std: 'stunden',
  stdn: 'stunden',
  stunde: 'stunden',
  tg: 'tagen',
  wochn: 'wochen',
  we: 'wochenende',
  nm: 'nachmittag',
  vm: 'vormittag',
  ca: 'circa',
  zirka: 'circa',
  zw: 'zwischen',
  etwa: 'circa',
  ungefahr: 'circa',
  sonnabend: 'samstag',
  sonnabends: 'samstags',
  janner: 'januar',
  feber: 'februar',
  mrz: 'marz',
  pls: 'bitte',
  plz: 'bitte',
  bidde: 'bitte',
  bitteschon: 'bitte',
  bissl: 'bisschen',
  bisserl: 'bisschen',
  bissi: 'bisschen',
  gerne: 'gern',
  supi: 'super',
  suppi: 'super',
  supa: 'super',
  mega: 'super',
  scho: 'schon',
  anstatt: 'statt',
  anstelle: 'statt',
  cancelln: 'canceln',
  cancellen: 'canceln',
  cancel: 'canceln',
  gecancelled: 'gecancelt',
  termn: 'termin',
};

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

const words = wordSpeller({
  slang: SLANG,
  mended: [
    ...WEEKDAYS,
    ...['morgen', 'ubermorgen', 'gestern', 'wochenende', 'vormittag', 'nachmittag', 'nachmittags', 'vormittags', 'abend'],
    ...['januar', 'februar', 'april', 'august', 'september', 'oktober', 'november', 'dezember'],
    ...['termin', 'absagen', 'verschieben', 'verlegen', 'stornieren', 'umbuchen', 'vereinbaren', 'reservieren', 'canceln'],
    ...['nachste', 'nachsten', 'nachster', 'nachstes', 'konnen', 'vielleicht', 'spater', 'fruher', 'haarschnitt'],
  ],
  real: new Set(
    [
      ...WEEKDAYS.map((day) => `${day}s`),
      'mogen morgens morgan termine termins absage ansagen aussagen verschiebe verschiebt verlege verlegt verlegen storniere storniert',
      'umbuche vereinbare vereinbart reserviere reserviert abends abende nachstem konnten konnte kennen kommen spatere fruhere',
      'spate verschoben haarschnitte vormittage nachmittage cancele',
    ].flatMap((line) => line.split(' ')),
  ),
});

/** The text in one spelling, still German. */
export function spell(text: string): string {
  const plain = withoutUmlauts(marked(withoutLinks(emojiInWords(tidy(text).toLowerCase()))));
  return digits(words(split(plain)))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `Hätte gern` asks and `hatte` tells: told apart while the umlaut is there to see. */
function marked(text: string): string {
  return text
    .replace(/\bh(?:ä|ae)tt(?=e|s|\b)/gu, 'hett')
    .replace(/\bw(?:ä|ae)r(?=\s)/gu, 'ware')
    .replace(/\bhatten? (?=(?:\S+ ){0,2}gerne?\b)/g, (word) => word.replace('a', 'e'));
}

/** `ß` is `ss`, and `ae` is `ä` where no other vowel stands before it (`neue` has no `ü`). */
function withoutUmlauts(text: string): string {
  return folded(text.replace(/ß/g, 'ss'))
    .replace(/(?:(?<=\b[bg]e)|(?<![aeiouq]))([aou])e(?!i|u|ll)/g, '$1')
    .replace(/(?<=\p{L}{3})\.(?=\p{L}{3})/gu, '. ');
}

const JOINED = new RegExp(
  `\\b(${WEEKDAYS.join('|')}|sonnabend|heute?|ubermorgen)(?:s?-)?(morgen|fruh|(?:vor|nach)?mittags?|abends?|nachts?)\\b`,
  'g',
);

/** `Dienstagabend`, `3uhr`: two words in one. */
function split(text: string): string {
  return text
    .replace(JOINED, '$1 $2')
    .replace(/(\d)(uhr|std|stunden?|min|minuten|tage?n?|wochen?)\b/g, '$1 $2')
    .replace(/^na(?=[ .!]*$)|^ne+(?=[ ,.!]*$|[,.!] | (?:passt|geht|lieber|das|doch|da)\b)/, 'nein')
    .replace(/\bne\b/g, 'eine')
    .replace(/\bno (?=was\b|an?\b|etwas|frei|zeit)/g, 'noch ')
    .replace(/\bzw\./g, 'zw')
    .replace(/\b(?:sa\/so|samstag\/sonntag)\b/g, 'wochenende');
}
