/**
 * The words by which a text says when, yes or no, in the languages that a model may read for us. Only evidence is looked
 * for here: what a text means is read elsewhere.
 */
import { WEEKDAYS, type Weekday } from '#core/time.ts';

/** The languages a model is believed in. Their month and weekday names come from the platform. */
export const LANGUAGES: ReadonlySet<string> = setOf('en es fr de it pt nl pl sv da nb fi cs ro tr id');

/** A text's words: lower case, without accents. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** Lower case, without accents, single spaces: for finding what one text quotes of another. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Numbers in the order they are said; "3pm" is 3, "1530" is 15 and 30. */
export function numbersIn(words: readonly string[]): readonly number[] {
  return words.flatMap((word) => {
    if (/^\d{3,4}$/.test(word) && Number(word) < 2400) return [Number(word), Number(word.slice(0, -2)), Number(word.slice(-2))];
    if (/^\d{1,4}$/.test(word)) return [Number(word)];
    // "Once" is eleven in Spanish and no number in English, "six" the same in two languages: each reading counts once.
    return [...new Set(NUMBER_WORDS.map((line) => line.indexOf(word) + 1))].filter((number) => number > 0);
  });
}

/** Weekdays by their full names. */
export function weekdaysIn(words: readonly string[]): ReadonlySet<Weekday> {
  return new Set(
    words.flatMap((word, i) => WEEKDAY_WORDS.get(word) ?? WEEKDAY_WORDS.get(`${word}-${words[i + 1]}`) ?? pluralWeekday(word)),
  );
}

function pluralWeekday(word: string): Weekday | [] {
  return (word.endsWith('s') ? WEEKDAY_WORDS.get(word.slice(0, -1)) : undefined) ?? [];
}

/** Months by their full names, 1 to 12. */
export function monthsIn(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => MONTH_WORDS.get(word) ?? []));
}

/** The days from today that "today", "tomorrow" and their like say. */
export function relativeDaysIn(words: readonly string[]): ReadonlySet<number> {
  const said = words.flatMap((word) => (RELATIVE.has(word) ? [word] : []));
  const clear = said.filter((word) => !ALSO_MORNING.has(word));
  const offsets = (clear.length > 0 ? clear : said).map((word) => RELATIVE.get(word) ?? 0);
  return new Set(words.some((word) => DAY_AFTER.has(word)) ? offsets.map((offset) => (offset === 1 ? 2 : offset)) : offsets);
}

/** Which day these are only a calendar knows. */
export const NAMED_DAY = setOf(
  'christmas xmas thanksgiving easter halloween valentine valentines passover ramadan eid diwali hanukkah carnival pentecost',
  'navidad nochebuena nochevieja pascua noel paques pentecote weihnachten heiligabend silvester ostern pfingsten natale pasqua',
  'ferragosto capodanno natal pascoa carnaval kerst kerstmis pasen pinksteren koningsdag wielkanoc midsommar',
);

/** Days from today. */
const RELATIVE = new Map<string, number>(
  [
    'today tonight hoy hui heute oggi stasera hoje vandaag vanavond dzisiaj dzis',
    'tomorrow tmrw manana demain morgen domani amanha jutro imorgon',
    'ubermorgen overmorgen dopodomani pojutrze',
  ].flatMap((line, days) => line.split(' ').map((word): [string, number] => [word, days])),
);
const DAY_AFTER = setOf('after pasado apres depois');
// In Spanish and German one word is both "tomorrow" and "morning"; with another day in the text it is the morning.
const ALSO_MORNING = setOf('manana morgen');

/** Words that only an English text has. */
export const ENGLISH = setOf('the you your my mine are and can what this that have would could please with let think know about there');

/** Words that alone can be a yes. */
export const YES = setOf(
  'yes yeah yep yup ya sure ok okay okey perfect great works fine sounds deal absolutely definitely si vale claro perfecto dale bueno',
  'oui accord parfait volontiers ja jawohl gerne klar passt perfekt certo perfetto bene sim combinado perfeito prima goed akkoord graag',
  'accordo volentieri otimo einverstanden super top',
  'tak dobrze jasne ano evet tamam iya baik oo sige kylla joo sopii da да хорошо 好 好的 はい 네',
);
/** Words beside which a yes is no longer one, or may not be. */
export const TAKES_BACK = setOf(
  'no not nope nah dont don t cant can wont never but if unless instead wait maybe later earlier other another nein nicht kein keine',
  'aber wenn vielleicht pero nunca quiza quizas tal mejor non pas mais peut ma forse nao mas talvez niet maar misschien nie ale',
  'would will something anything better try what when where which who why how que cuando donde cual como was wann wo wie wer qui quand',
  'ou quel comment che quale dove come onde qual wat waar wanneer hoe welke',
  'moze inte men ikke ei mutta ne hayir ama tidak tapi hindi нет но',
);

/** Words right before a name: "I'm", "my name is", "for", "under" and the like. */
export const INTRODUCES = setOf(
  'm im am is its this name called for under mr mrs ms dr soy llamo nombre es para senor senora suis appelle nom pour au de bin heisse heiße est',
  'heiss name ist hier fur unter auf herr frau sono chiamo nome per signor signora sou chamo para aqui ben heet naam voor met jestem nazywam',
);

/** Words for calling off, or for not coming. */
export const CANCEL =
  /(?<!\p{L})(?:cancel|call (?:it )?off|drop my|scrap|can'?t make|cannot make|won'?t make|can'?t come|won'?t be|not coming|anul|annul|absag|sage?n? .*\bab\b|stornier|disdi|desmarc|afzeg|afbestel|zeg .*\baf\b|odwol|no puedo (?:ir|venir)|peux (?:pas|plus) venir|nicht kommen|non posso venire|nao posso ir|nao vou poder ir|niet komen|avbok|aflys|peru(?:n|u|t)|zrusi|iptal|batal|отмен)/u;

export const NOON = /\b(?:noon|midday|mediodia|midi|mittags?|mezzogiorno|meio[ -]dia|middag|poludnie)\b/;
/** Halves and quarters of an hour. */
export const FRACTION =
  /^(?:half|quarter|media|medio|cuarto|demie?|quart|halb\p{L}*|halv\p{L}*|viertel|dreiviertel|anderthalb\p{L}*|anderhalf|mezz[ao]|meia|meio|kwart|pol)$/u;
export const HOURS = /^(?:h|hr|hrs|hours?|horas?|heures?|stunden?|or[ae]|uur|uren|godzin\p{L}*|timm\p{L}*|timer?)$/u;
export const MORNING = /^(?:morning|manana|matin|mattina|mattino|morgens|fruh|vormittags?|ochtend|manha|madrugada|rano)$/u;

/** Words that make the number behind them an hour. */
export const BEFORE_HOUR = setOf('at las um alle as om');
/** Words that make the number before them an hour. */
export const AFTER_HOUR = setOf('am pm h hr uhr uur heure heures horas ore o oclock');

export const DAYS = /^(?:days?|dias?|jours?|tage?n?|giorn[io]|dagen|dni|dagar)$/u;
export const WEEKS = /^(?:weeks?|semanas?|semaines?|wochen?|settiman[ae]|weken|tygodni\p{L}*|veckor)$/u;

/** One of something; no hour, for most of them are articles. */
export const ONE = setOf('a one un una une uno um uma ein eine einem einer een');

const NUMBER_WORDS: readonly (readonly string[])[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'une deux trois quatre cinq six sept huit neuf dix onze douze',
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  'una due tre quattro cinque sei sette otto nove dieci undici dodici',
  'uma duas tres quatro cinco seis sete oito nove dez onze doze',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
].map((line) => line.split(' '));

// Only the names are used: 2024 began on a Monday.
const WEEKDAY_WORDS = new Map<string, Weekday>([
  ...[...LANGUAGES].flatMap((language) =>
    namesIn(
      language,
      'weekday',
      WEEKDAYS.map((_, i) => Date.UTC(2024, 0, 1 + i)),
    ).map(asWeekday),
  ),
  ['tues', 'tue'],
  ['weds', 'wed'],
  ['thurs', 'thu'],
  ['sonnabend', 'sat'],
]);

// Verbs and a first name as well: as months they would refuse honest dates.
const NOT_ONLY_MONTHS = setOf('may march marco');
const MONTH_WORDS = new Map<string, number>(
  [...LANGUAGES]
    .flatMap((language) =>
      namesIn(
        language,
        'month',
        Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 1)),
      ),
    )
    .map((name, i): [string, number] => [name, (i % 12) + 1])
    .filter(([name]) => !NOT_ONLY_MONTHS.has(name)),
);

function asWeekday(name: string, i: number): [string, Weekday] {
  return [name, WEEKDAYS[i] ?? 'mon'];
}

function namesIn(language: string, part: 'weekday' | 'month', moments: readonly number[]): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
  return moments.map((moment) => plain(format.format(moment)));
}

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
