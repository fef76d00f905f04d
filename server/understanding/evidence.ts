/**
 * What the words of a text support, in the languages of `words.ts`. A model may only tell us what she said, never add to
 * it: small models fill every field they are shown, and none can be trusted with a calendar.
 */
import { addDays, type Clock, type Day, daysBetween, minutesOf, type Weekday, weekdayOf } from '#core/time.ts';
import {
  AFTER_HOUR,
  BEFORE_HOUR,
  CANCEL,
  DAYS,
  ENGLISH,
  FRACTION,
  HOURS,
  INTRODUCES,
  MORNING,
  monthsIn,
  NAMED_DAY,
  NOON,
  numbersIn,
  ONE,
  plain,
  relativeDaysIn,
  TAKES_BACK,
  WEEKS,
  weekdaysIn,
  wordsOf,
  YES,
} from './words.ts';

/** True when `text` contains `quote` word for word. */
export function quotes(text: string, quote: string): boolean {
  const words = wordsOf(quote);
  return words.length > 0 && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** True when `text` gives `name` as a name: behind "I'm", "soy", "for" and the like, or with no word beside it. */
export function introduces(text: string, name: string): boolean {
  const words = wordsOf(text);
  const named = wordsOf(name);
  const isNamed = (i: number) => named.every((word, j) => words[i + j] === word);
  const starts = words.flatMap((_, i) => (named.length > 0 && isNamed(i) ? [i] : []));
  // "Aqui é a Ana": little words stand between "here" and the name.
  const before = (i: number) => / ?(\S*?)(?: e(?: [ao])?)?$/.exec(words.slice(0, i).join(' '))?.[1] ?? '';
  return starts.some((i) => INTRODUCES.has(before(i))) || (starts.length > 0 && words.length === named.length);
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
  if (clock === '12:00' && NOON.test(plain(text))) return clock;
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

/** True when one of these words is a weekday, a number, "tomorrow", "yes", "no" or the like: no part of a name. */
export function saysWhenOrYes(words: readonly string[]): boolean {
  if (weekdaysIn(words).size > 0 || relativeDaysIn(words).size > 0 || numbersIn(words).length > 0) return true;
  return words.length === 1 && words.some((word) => YES.has(word) || TAKES_BACK.has(word) || ENGLISH.has(word));
}

/** True when a word for calling off, or for not coming, is in the text. */
export function saysCancel(text: string): boolean {
  return CANCEL.test(plain(text));
}

const YES_WORDS_MAX = 6;

/** A model that reads "at 3" as three at night: an hour from 1 to 7 is the afternoon unless the words say otherwise. */
function isNightTaken(hour: number, text: string, words: readonly string[]): boolean {
  if (hour < 1 || hour > 7) return false;
  return !/\d\s*a\.?\s?m\b/i.test(text) && !/\b0\d/.test(text) && !words.some((word) => MORNING.test(word));
}

function afternoon(clock: Clock): Clock {
  return `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}`;
}

/** The day nearest to the model's on a weekday she named, after today; the next one where the model's date is of no use. */
function onOneOf(weekdays: ReadonlySet<Weekday>, day: Day, today: Day): Day | undefined {
  if (weekdays.has(weekdayOf(day)) && day >= today) return day;
  // With two weekdays in the text there is no telling which one the model missed.
  if (weekdays.size > 1) return undefined;
  const near = [1, -1, 2, -2, 3, -3].map((distance) => addDays(day, distance));
  const next = [1, 2, 3, 4, 5, 6, 7].map((distance) => addDays(today, distance));
  return [...near, ...next].find((candidate) => candidate > today && weekdays.has(weekdayOf(candidate)));
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

function saysDistance(days: number, words: readonly string[]): boolean {
  const numbers = numbersIn(words);
  if (days < 1) return false;
  if (days === 7 && words.some((word, i) => WEEKS.test(word) && ONE.has(words[i - 1] ?? ''))) return true;
  return (
    (words.some((word) => DAYS.test(word)) && numbers.includes(days)) ||
    (words.some((word) => WEEKS.test(word)) && numbers.includes(days / 7))
  );
}
