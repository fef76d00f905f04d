/** One spelling for Dutch as it is typed: lower case, no accents, slang spelt out, weekdays and months mended, numbers as digits. */
import { folded, wordSpeller } from '../spelling.ts';
import { emojiInWords, tidy, withoutLinks } from '../tidy.ts';

/** A word, and what people type for it. */
const TYPED: Readonly<Record<string, string>> = {
  alstublieft: 'aub ajb svp asjeblieft alsjeblieft alstjeblieft alsjeblief plz pls please',
  bedankt: 'bdnkt bedank thx thnx tnx thanks merci dankjewel dankuwel dankje',
  ok: 'oke okee okej okay oki okido okidoki okki',
  ja: 'jaa jaaa jep jup yes yep jazeker jawel joa',
  nee: 'neen nope neej',
  misschien: 'mss msch',
  inderdaad: 'idd',
  even: 'ff effe effen',
  wanneer: 'wnr',
  'hoe laat': 'hoelaat',
  'hoe lang': 'hoelang',
  groetjes: 'gr grtjs',
  groeten: 'grtn mvg',
  ik: "k 'k ikke",
  'ik heb': 'kheb',
  'ik ben': 'kben',
  'ik had': 'khad',
  'ik wil': 'kwil',
  'ik zou': 'kzou',
  'heb je': 'hebde',
  'kun je': 'kunde',
  'zou je': 'zoude',
  je: 'ge gij',
  een: "'n n",
  het: "'t t",
  'dat is': "das da's",
  dat: 'da',
  niet: 'ni nie',
  goed: 'goe',
  'van de': 'vd',
  'van het': 'vh',
  vandaag: 'vdg vndg vandg',
  morgen: 'mrgn mrgen morge morg',
  overmorgen: 'overmrgn',
  weekend: 'wknd wkend weekeind weekeinde',
  afspraak: 'afspr afsprk afspaak afspraakje',
  minuten: 'min mins minuut minuutjes',
  uur: 'uurtje uurtjes uurke uurkes uren',
  kwartier: 'kwartiertje',
  nummer: 'nr num',
  uw: 'uwe',
  'zo snel mogelijk': 'zsm asap',
  dinsdag: 'dinsd dins',
  woensdag: 'woensd',
  donderdag: 'donderd',
  vrijdag: 'vrijd',
  zaterdag: 'zaterd',
  annuleren: 'cancellen cancelen canselen anuleren',
  annuleer: 'cancel',
};
const SLANG = Object.fromEntries(Object.entries(TYPED).flatMap(([word, typed]) => typed.split(' ').map((slang) => [slang, word] as const)));
const words = wordSpeller({
  slang: SLANG,
  mended: [
    ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'morgen', 'overmorgen', 'vandaag', 'weekend'],
    ...['januari', 'februari', 'april', 'augustus', 'september', 'oktober', 'november', 'december', 'volgende', 'komende', 'middag'],
    ...['afspraak', 'afspraken', 'annuleren', 'afzeggen', 'verzetten', 'verplaatsen', 'verschuiven', 'reserveren', 'bedankt', 'graag'],
    ...['vanmiddag', 'vanavond', 'vanochtend', 'vanmorgen', 'ochtend', 'namiddag', 'voormiddag', 'aanstaande', 'alstublieft', 'misschien'],
  ],
  real: new Set(
    'ochtends namiddags voormiddags avonds nachts maandags dinsdags woensdags donderdags vrijdags zaterdags zondags morgens middags volgend volgens volgden komend kopende graan graad vraag traag laag verzette verplaatst verplaatste reserveert bedank aprils borgen zorgen worden morgenen kraag vandaan'.split(
      ' ',
    ),
  ),
});

const UNITS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS: Readonly<Record<string, number>> = { twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60 };
const ORDINALS = 'derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(' ');
const HOURS_SAID = 'enen tweeen drieen vieren vijven zessen zevenen achten negenen tienen elven twaalven'.split(' ');

/** "Een" is a number only where a number must stand; "eerste" and "tweede" most often choose, or name no date. */
const NUMBER = numbers();
const SINGLE = new RegExp(`\\b(${[...NUMBER.keys()].join('|')})\\b`, 'g');
/** "Tegen vieren": the hour. */
const HOUR_SAID = new RegExp(`\\b(${HOURS_SAID.join('|')})\\b`, 'g');
const ONE =
  /\b(half|(?:kwart|\d+)(?: minuten)? (?:voor|over)|nummer|optie|keuze) een\b|(?<!dag |\d )\b(om|tegen|rond|omstreeks|vanaf) een\b(?= uur\b(?! of)| ?(?:$|[.,!?])| (?:'s|in de|graag|alstublieft|kan|lukt|past|of \d|en \d|tot)\b)/g;

function numbers(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const add = (word: string, number: number) => {
    if (number > 1) all.set(word, String(number));
  };
  UNITS.forEach(add);
  TEENS.forEach((word, i) => {
    add(word, 10 + i);
    all.set(`${word}de`, `${10 + i}e`);
  });
  for (const [word, ten] of Object.entries(TENS)) {
    add(word, ten);
    all.set(`${word}ste`, `${ten}e`);
    UNITS.slice(1).forEach((unit, i) => {
      all.set(`${unit}en${word}`, String(ten + i + 1));
      all.set(`${unit}en${word}ste`, `${ten + i + 1}e`);
    });
  }
  for (const [i, word] of ORDINALS.entries()) all.set(word, `${i + 3}e`);
  return all;
}

/** The text in one spelling, still Dutch. */
export function spell(text: string): string {
  const stressed = tidy(text)
    .replace(/(?<!(?:kwart|tien|vijf|minuten|\d) )\bv[óo]ór(?!\p{L})/giu, 'eerder dan')
    .replace(/(?<!\p{L})[ée][ée]n(?!\p{L})/giu, (word) => (/é/i.test(word) ? '1' : word));
  return digits(words(shortened(marks(folded(withoutLinks(emojiInWords(stressed)))))))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What is written with full stops, slashes and apostrophes. */
function marks(text: string): string {
  return text
    .replace(/\ba\. ?s\./g, 'aanstaande ')
    .replace(/\bj\. ?l\.|\bjl\b\.?/g, 'jongstleden')
    .replace(/\bz\. ?s\. ?m\.?/g, 'zo snel mogelijk')
    .replace(/\b(?:a\. ?u\. ?b|s\. ?v\. ?p|a\. ?j\. ?b)\b\.?/g, 'alstublieft')
    .replace(/\bi\. ?p\. ?v\.?|\bipv\b/g, 'in plaats van')
    .replace(/\bm\. ?v\. ?g\.?/g, 'groeten')
    .replace(/\bt\/m\b/g, 'tot en met')
    .replace(/\b(?:ca|bijv|bv|evt)\.(?= )/g, (found) => (found.startsWith('ca') ? 'circa' : ''))
    .replace(/(?<=\d ?(?:u(?:ur)?)? ?)\bv\.?m\b\.?/g, "'s ochtends")
    .replace(/(?<=\d ?(?:u(?:ur)?)? ?)\bn\.?m\b\.?/g, "'s middags")
    .replace(/(?<=dag |\b(?:ma|di|wo|do|vr|za|zo) )(vm|nm)\b/g, (half) => (half === 'vm' ? 'voormiddag' : 'namiddag'))
    .replace(
      /(?<!\p{L})'?s ?'?((?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht|(?:maan|dins|woens|donder|vrij|zater|zon)dag)s)\b/gu,
      "'s $1",
    )
    .replace(/(\d)(?:e|de|ste)\b/g, '$1e')
    .replace(/(\d)'?en\b/g, '$1')
    .replace(/(?<![\d/])(\d{1,2}) ?[uh] ?([0-5]\d)\b(?! ?(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec))/g, '$1:$2')
    .replace(/(\d) ?(?:uur|uren|u|h)(?:\b\.?(?= ?(?:$|[a-z'?!,]))|\b)/g, '$1 uur');
}

const SHORT_DAYS: Readonly<Record<string, string>> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  woe: 'woensdag',
  do: 'donderdag',
  don: 'donderdag',
  vr: 'vrijdag',
  vrij: 'vrijdag',
  za: 'zaterdag',
  zat: 'zaterdag',
  zo: 'zondag',
  zon: 'zondag',
};
const SHORT_MONTH = '(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)';
/** What shows that two letters are a weekday: a date, a time or a part of the day behind them, or a word for which one before. */
const DAY_BEFORE_WHEN =
  /(?<![\p{L}\d'-])(ma|di|woe?|do|vr|za)(?:\.|(?=[ -]?(?:ochtend|morgen|middag|avond|namiddag|voormiddag)\b)|(?=,? (?:de )?\d|,? (?:om|rond|tegen|na|vanaf|tussen|'s|in de) ))/gu;
const DAY_BEFORE_DATE = new RegExp(`(?<![\\p{L}\\d'-])(zo|zon|don|zat|vrij)\\.?(?= \\d{1,2}(?:e|[ -]${SHORT_MONTH}|[/-]\\d))`, 'gu');
const DAY_AFTER_WHICH =
  /(?<=\b(?:op|komende|volgende|aanstaande|deze|vorige|week) |\b(?:ma|di|wo|do|vr|za|dag) (?:of|en|tot|tot en met) )(ma|di|woe?|do|vr|za|zo)\b(?! (?:snel|gauw|vroeg|laat|veel|lang|spoedig|ver))/g;
const DAY_AS_ALL = /^(ma|di|woe?|do|vr|zat?|zon?)\.$/;

/** Weekdays in two letters, where they can be nothing else: "do" and "zo" are words as well. */
function shortened(text: string): string {
  return text
    .replace(
      /(?<!\p{L})(ma|di|woe?|do|vr|za) ?\/ ?(di|woe?|do|vr|za|zo)(?!\p{L})/gu,
      (_, one: string, other: string) => `${one} of ${other}`,
    )
    .replace(
      /(?<!\p{L})(ma|di|woe?|do|vr|za) ?(?:-|tot en met|tot) ?(di|woe?|do|vr|za|zo)(?!\p{L})/gu,
      (_, one: string, other: string) => `${longDay(one)} tot en met ${longDay(other)}`,
    )
    .replace(DAY_AS_ALL, (_, day: string) => longDay(day))
    .replace(DAY_AFTER_WHICH, (day) => longDay(day))
    .replace(/(?<!\p{L})(ma|di|woe?|do|vr|za)(?= (?:of|en|tot|tot en met) \p{L}+dag\b)/gu, (day) => longDay(day))
    .replace(DAY_BEFORE_DATE, (_, day: string) => longDay(day))
    .replace(DAY_BEFORE_WHEN, (_, day: string) => longDay(day))
    .replace(/\bas (?=\p{L}+dag\b)|(?<=dag )as\b/gu, 'aanstaande ');
}

function longDay(short: string): string {
  return SHORT_DAYS[short] ?? short;
}

function digits(text: string): string {
  return text
    .replace(/\bhalf-?(?=een\b|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d)/g, 'half ')
    .replace(SINGLE, (word) => NUMBER.get(word) ?? word)
    .replace(HOUR_SAID, (word) => String(HOURS_SAID.indexOf(word) + 1))
    .replace(ONE, (_, one: string | undefined, other: string | undefined) => `${one ?? other} 1`)
    .replace(/\btussen een (?=en \d)/g, 'tussen 1 ')
    .replace(/\b(?:een )?(?:paar|stuk of (\d+)) (?=uur|dagen|weken|maanden|minuten)/g, (_, count: string | undefined) => `${count ?? 2} `)
    .replace(/\benkele (?=uur|dagen|weken|maanden|minuten)/g, '3 ')
    .replace(/\btweeduizend(?: en)?(?: (\d{1,2}))?\b/g, (_, rest: string | undefined) => String(2000 + Number(rest ?? 0)));
}
