/** French number words as digits, by every country's way of counting past sixty. The words of the text are spelt by now. */

const UNITS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  'quatre vingt': 80,
  'quatre vingts': 80,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const VALUES: ReadonlyMap<string, number> = new Map([...UNITS.map((word, number) => [word, number] as const), ['une', 1]]);
const ONES = 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf';
const TEENS = 'dix sept|dix huit|dix neuf|dix|onze|douze|treize|quatorze|quinze|seize';

/** Only after sixty and eighty does a teen go on with the tens: "vingt-deux dix" is a time. */
const COMPOUND = new RegExp(
  `\\b(?:(soixante|quatre vingts?)(?: (?:et )?(${TEENS}|${ONES}))?|(vingt|trente|quarante|cinquante|septante|huitante|octante|nonante)(?: (?:et )?(${ONES}))?)\\b`,
  'g',
);
const SINGLE = new RegExp(`(?<!\\b(?:quoi|tout|rien) (?:de )?)\\b(${TEENS}|${UNITS.filter((word) => word !== 'un').join('|')})\\b`, 'g');
const ORDINALS =
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme'.split(
    ' ',
  );
const ORDINAL = new RegExp(`\\b(premiere?|seconde?|${ORDINALS.slice(1).join('|')}|(?:vingt|trente) et unieme)\\b(?!s)`, 'g');

/** `le 1e`, `le 2e`, `25 minutes`; "un" and "une" are numbers only where a number must stand. */
export function digits(text: string): string {
  return text
    .replace(ORDINAL, (word) => `${placeOf(word)}e`)
    .replace(COMPOUND, (_, high?: string, over?: string, tens?: string, unit?: string) =>
      String((TENS[high ?? tens ?? ''] ?? 0) + numberOf(over ?? unit)),
    )
    .replace(SINGLE, (word) => String(numberOf(word)))
    .replace(/\b2 mille?(?: (\d{1,2}))?\b/g, (_, rest?: string) => String(2000 + Number(rest ?? 0)))
    .replace(/\b(?:une?)(?= (?:heures|h\b|jour|semaine|mois\b|an\b|annee|minutes))/g, '1')
    .replace(/\b(a|vers|apres|avant) une(?= ?(?:$|[.,!?]|de le))/g, '$1 1 h');
}

function numberOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return word.startsWith('dix ') ? 10 + numberOf(word.slice(4)) : (VALUES.get(word) ?? 0);
}

function placeOf(word: string): number {
  if (word.startsWith('second')) return 2;
  if (word.startsWith('premier')) return 1;
  return word.includes(' ') ? (word.startsWith('vingt') ? 21 : 31) : ORDINALS.indexOf(word) + 1;
}
