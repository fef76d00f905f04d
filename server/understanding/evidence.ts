/**
 * What the words of a text support, in any of the languages below. A model may only tell us what she said, never add to
 * it: small models fill every field they are shown, and none can be trusted with a calendar.
 */
import { addDays, type Clock, type Day, daysBetween, minutesOf, WEEKDAYS, type Weekday, weekdayOf } from '#core/time.ts';

/** Their month and weekday names come from the platform. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'ro', 'tr', 'id'];

/** A text's words: lower case, without accents. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** Lower case, without accents, single spaces: for finding what one text quotes of another. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
}

/** True when `text` contains `quote` word for word. */
export function quotes(text: string, quote: string): boolean {
  const words = wordsOf(quote);
  return words.length > 0 && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** True when at least one word of four letters or more stands in both. */
export function sharesAWord(text: string, other: string): boolean {
  const said = new Set(wordsOf(text));
  return wordsOf(other).some((word) => word.length >= 4 && said.has(word));
}

/**
 * The day a model named, as far as the words support it: a weekday she said wins over a date that falls on another
 * day, and a date that nothing in her words points to is `undefined`. `clock` is the time named along with it: a
 * number that says the hour does not say the day as well.
 */
export function supportedDay(day: Day, text: string, today: Day, clock: Clock | undefined): Day | undefined {
  const words = wordsOf(text);
  const weekdays = weekdaysIn(words);
  if (weekdays.size > 0) return onOneOf(weekdays, day, today);
  const offsets = relativeDaysIn(words);
  const offset = daysBetween(today, day);
  if (offsets.size > 0) return offsets.has(offset) ? day : undefined;
  if (saysDayOfMonth(day, text, clock) || saysDistance(offset, words) || words.some((word) => NAMED_DAY.has(word))) return day;
  return undefined;
}

/**
 * The time a model named, as far as the words support it: hour and minutes both stand in them, or a word for noon. `day`
 * is the day named along with it: a number that says the day does not say the hour as well.
 */
export function supportedClock(clock: Clock, text: string, day: Day | undefined): Clock | undefined {
  const words = wordsOf(text);
  if (clock === '12:00' && words.some((word) => NOON.has(word))) return clock;
  const hours = hoursIn(text, day);
  const hour = Math.floor(minutesOf(clock) / 60);
  const minutes = minutesOf(clock) % 60;
  const isHourSaid = hours.some((number) => number % 12 === hour % 12 && number <= 24);
  const isNextHourSaid = minutes >= 30 && hours.some((number) => number % 12 === (hour + 1) % 12 && number <= 12);
  const areMinutesSaid =
    minutes === 0 || numbersIn(words).includes(minutes) || (minutes % 15 === 0 && words.some((word) => FRACTION.test(word)));
  if (!(isHourSaid || isNextHourSaid) || !areMinutesSaid) return undefined;
  return isNightTaken(hour, text, words) ? afternoon(clock) : clock;
}

/** Numbers that may be an hour: not the minutes of "2:15", not "three days", not the one that says `day`. */
function hoursIn(text: string, day: Day | undefined): readonly number[] {
  const words = wordsOf(text.replace(/(\d)[:.h]\d{2}(?!\d)/gi, '$1'));
  const numbers = numbersIn(words.filter((_, i) => !DAYS.test(words[i + 1] ?? '') && !WEEKS.test(words[i + 1] ?? '')));
  const dayAt = day === undefined ? -1 : numbers.indexOf(Number(day.slice(8)));
  return numbers.filter((_, i) => i !== dayAt);
}

/** True when a number of minutes is one she said, in minutes or hours. */
export function supportsDuration(minutes: number, text: string): boolean {
  const words = wordsOf(text);
  const numbers = numbersIn(words);
  const hours = words.some((word) => HOURS.test(word));
  return (
    numbers.includes(minutes) ||
    (hours && (numbers.includes(minutes / 60) || minutes === 60)) ||
    (hours && minutes % 30 === 0 && minutes <= 150 && words.some((word) => FRACTION.test(word)))
  );
}

/** True for a short text that says yes in words and takes nothing back: no "no", no "but", no question, no number. */
export function saysYes(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > YES_WORDS_MAX || /[?¿？]/.test(text)) return false;
  return words.some((word) => YES.has(word)) && !words.some((word) => TAKES_BACK.has(word) || /\p{N}/u.test(word));
}

/** True when a word for calling off, or for not coming, is in the text. */
export function saysCancel(text: string): boolean {
  return CANCEL.test(plain(text));
}

const YES_WORDS_MAX = 6;

const YES = setOf(
  'yes yeah yep yup ya sure ok okay okey perfect great works fine sounds deal absolutely definitely si vale claro perfecto dale bueno',
  'oui accord parfait volontiers ja jawohl gerne klar passt perfekt certo perfetto bene sim combinado perfeito prima goed akkoord graag',
  'tak dobrze jasne ano evet tamam iya baik oo sige kylla joo sopii da да хорошо 好 好的 はい 네',
);
const TAKES_BACK = setOf(
  'no not nope nah dont don t cant can wont never but if unless instead wait maybe later earlier other another nein nicht kein keine',
  'aber wenn vielleicht pero nunca quiza quizas tal mejor non pas mais peut ma forse nao mas talvez niet maar misschien nie ale',
  'would will something anything better try what when where which who why how que cuando donde cual como was wann wo wie wer qui quand',
  'ou quel comment che quale dove come onde qual wat waar wanneer hoe welke',
  'moze inte men ikke ei mutta ne hayir ama tidak tapi hindi нет но',
);

const CANCEL =
  /\b(?:cancel|call (?:it )?off|drop my|scrap|can'?t make|cannot make|won'?t make|can'?t come|won'?t be|not coming|anul|annul|absag|sage?n? .*\bab\b|stornier|disdi|desmarc|afzeg|afbestel|zeg .*\baf\b|odwol|avbok|aflys|peru|zrusi|iptal|batal|отмен)/u;

const NOON = setOf('noon midday mediodia midi mittag mittags mezzogiorno middag poludnie');
const FRACTION =
  /^(?:half|quarter|media|medio|cuarto|demie?|quart|halb\p{L}*|halv\p{L}*|viertel|dreiviertel|mezz[ao]|meia|meio|kwart|pol)$/u;
const HOURS = /^(?:h|hr|hrs|hours?|horas?|heures?|stunden?|or[ae]|uur|uren|godzin\p{L}*|timm\p{L}*|timer?)$/u;
const MORNING = /^(?:morning|manana|matin|mattina|mattino|morgens|fruh|vormittags?|ochtend|manha|madrugada|rano)$/u;

/** A model that reads "at 3" as three at night: an hour from 1 to 7 is the afternoon unless the words say otherwise. */
function isNightTaken(hour: number, text: string, words: readonly string[]): boolean {
  if (hour < 1 || hour > 7) return false;
  return !/\d\s*a\.?\s?m\b/i.test(text) && !/\b0\d/.test(text) && !words.some((word) => MORNING.test(word));
}

function afternoon(clock: Clock): Clock {
  return `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}`;
}

// Which day these are only a calendar knows; the day is read back with its weekday before anything is booked.
const NAMED_DAY = setOf(
  'christmas xmas thanksgiving easter halloween valentine valentines passover ramadan eid diwali hanukkah carnival pentecost',
  'navidad nochebuena nochevieja pascua noel paques pentecote weihnachten heiligabend silvester ostern pfingsten natale pasqua',
  'ferragosto capodanno natal pascoa carnaval kerst kerstmis pasen pinksteren koningsdag wielkanoc midsommar',
);

const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  hoy: 0,
  hui: 0,
  heute: 0,
  oggi: 0,
  stasera: 0,
  hoje: 0,
  vandaag: 0,
  vanavond: 0,
  dzisiaj: 0,
  dzis: 0,
  tomorrow: 1,
  tmrw: 1,
  manana: 1,
  demain: 1,
  morgen: 1,
  domani: 1,
  amanha: 1,
  jutro: 1,
  imorgon: 1,
  ubermorgen: 2,
  overmorgen: 2,
  dopodomani: 2,
  pojutrze: 2,
};
const DAY_AFTER = setOf('after pasado apres depois');
// In Spanish and German one word is both "tomorrow" and "morning"; with another day in the text it is the morning.
const ALSO_MORNING = setOf('manana morgen');

function relativeDaysIn(words: readonly string[]): ReadonlySet<number> {
  const said = words.flatMap((word) => (Object.hasOwn(RELATIVE, word) ? [word] : []));
  const clear = said.filter((word) => !ALSO_MORNING.has(word));
  const offsets = (clear.length > 0 ? clear : said).map((word) => RELATIVE[word] ?? 0);
  return new Set(words.some((word) => DAY_AFTER.has(word)) ? offsets.map((offset) => (offset === 1 ? 2 : offset)) : offsets);
}

/** The day nearest to the model's on a weekday she named, today or later. */
function onOneOf(weekdays: ReadonlySet<Weekday>, day: Day, today: Day): Day | undefined {
  const near = [0, 1, -1, 2, -2, 3, -3, 4, 5, 6, 7].map((distance) => addDays(day, distance));
  const fits = near.filter((candidate) => candidate >= today && weekdays.has(weekdayOf(candidate)));
  // With two weekdays in the text there is no telling which one the model missed.
  return weekdays.size === 1 || fits[0] === day ? fits[0] : undefined;
}

function saysDayOfMonth(day: Day, text: string, clock: Clock | undefined): boolean {
  const words = wordsOf(text);
  const dayOfMonth = Number(day.slice(8));
  const rest = wordsOf(text.replace(/\d{1,2}[:h]\d{2}/gi, ' '));
  const noHours = rest.filter((_, i) => !BEFORE_HOUR.has(rest[i - 1] ?? '') && !AFTER_HOUR.has(rest[i + 1] ?? ''));
  const times = numbersIn(noHours).filter((number) => number === dayOfMonth).length;
  const isHourFound = noHours.length < words.length;
  const isHourToo = clock !== undefined && !isHourFound && Math.floor(minutesOf(clock) / 60) % 12 === dayOfMonth % 12;
  if (times < (isHourToo ? 2 : 1)) return false;
  const months = monthsIn(words);
  return months.size === 0 || months.has(Number(day.slice(5, 7)));
}

const BEFORE_HOUR = setOf('at las um alle as om');
const AFTER_HOUR = setOf('am pm h hr uhr uur heure heures horas ore o oclock');

const DAYS = /^(?:days?|dias?|jours?|tage?n?|giorn[io]|dagen|dni|dagar)$/u;
const WEEKS = /^(?:weeks?|semanas?|semaines?|wochen?|settiman[ae]|weken|tygodni\p{L}*|veckor)$/u;

function saysDistance(days: number, words: readonly string[]): boolean {
  const numbers = numbersIn(words);
  if (days < 1) return false;
  return (
    (words.some((word) => DAYS.test(word)) && numbers.includes(days)) ||
    (words.some((word) => WEEKS.test(word)) && numbers.includes(days / 7))
  );
}

const NUMBER_WORDS: readonly (readonly string[])[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'une deux trois quatre cinq six sept huit neuf dix onze douze',
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  'una due tre quattro cinque sei sette otto nove dieci undici dodici',
  'uma duas tres quatro cinco seis sete oito nove dez onze doze',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
].map((line) => line.split(' '));

/** Numbers in the order they are said; "3pm" is 3, "1530" is 15 and 30. */
function numbersIn(words: readonly string[]): readonly number[] {
  return words.flatMap((word) => {
    if (/^\d{3,4}$/.test(word) && Number(word) < 2400) return [Number(word), Number(word.slice(0, -2)), Number(word.slice(-2))];
    if (/^\d{1,4}$/.test(word)) return [Number(word)];
    // "Once" is eleven in Spanish and no number in English, "six" the same in two languages: each reading counts once.
    return [...new Set(NUMBER_WORDS.map((line) => line.indexOf(word) + 1))].filter((number) => number > 0);
  });
}

function weekdaysIn(words: readonly string[]): ReadonlySet<Weekday> {
  return new Set(
    words.flatMap((word, i) => WEEKDAY_WORDS.get(word) ?? WEEKDAY_WORDS.get(`${word}-${words[i + 1]}`) ?? pluralWeekday(word)),
  );
}

function pluralWeekday(word: string): Weekday | [] {
  return (word.endsWith('s') ? WEEKDAY_WORDS.get(word.slice(0, -1)) : undefined) ?? [];
}

function monthsIn(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => MONTH_WORDS.get(word) ?? []));
}

// Only the names are used: 2024 began on a Monday.
const WEEKDAY_WORDS = new Map<string, Weekday>([
  ...LANGUAGES.flatMap((language) =>
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
  LANGUAGES.flatMap((language) =>
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
