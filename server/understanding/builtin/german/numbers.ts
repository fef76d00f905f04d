/** German number words: `einundzwanzig` is 21, `dritten` is `3.`; in one spelling, without umlauts. */

const UNITS = ['null', 'eins', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf'];
const TEENS = ['dreizehn', 'vierzehn', 'funfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS = ['zwanzig', 'dreissig', 'vierzig', 'funfzig'];
const JOINED = ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'];
const IRREGULAR: readonly (readonly [string, number])[] = [
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
];
/** `der fünften`, `am fünften`, `fünfter`: every case of an ordinal. */
const ENDINGS = ['e', 'er', 'en', 'es', 'em'];
/** Dates go no further. */
const ORDINAL_MAX = 31;

const CARDINALS: readonly (readonly [string, number])[] = [
  ...[...UNITS, ...TEENS].map((word, number) => [word, number] as const),
  ['zwo', 2],
  ...TENS.flatMap((tens, i) => JOINED.map((unit, number) => [unit === '' ? tens : `${unit}und${tens}`, 20 + i * 10 + number] as const)),
];

const SAID: ReadonlyMap<string, string> = new Map([
  ...CARDINALS.map(([word, number]) => [word, String(number)] as const),
  ...CARDINALS.filter(([, number]) => number > 1 && number <= ORDINAL_MAX).flatMap(([word, number]) =>
    inflected(`${word}${number < 20 ? 't' : 'st'}`, number),
  ),
  ...IRREGULAR.flatMap(([stem, number]) => inflected(stem, number)),
]);

function inflected(stem: string, number: number): readonly (readonly [string, string])[] {
  return ENDINGS.map((ending) => [`${stem}${ending}`, `${number}.`]);
}

/** Number words as digits, ordinals as digits with a full stop. `Ein` is a number only where an hour must stand. */
export function digits(text: string): string {
  return text
    .replace(/\b(?:heute )?in acht tagen\b/g, 'in 7 tagen')
    .replace(/\b(zwei|drei|vier)einhalb\b/g, (_, word: string) => `${SAID.get(word)},5`)
    .replace(/[a-z]+/g, (word) => SAID.get(word) ?? word)
    .replace(/\b(\d{1,2})(?:te[nrsm]?|ten|ste[nrsm]?)\b/g, '$1.')
    .replace(/(\d\.)\.(?=\s|$)/g, '$1')
    .replace(/\bein (?=uhr\b)/g, '1 ');
}
