/**
 * Holidays by name: those of the United States, Canada, Britain, Ireland, Australia and New Zealand, and those that a calendar of
 * another people fixes. Each is the next one, today included. Where countries disagree, the business's own decides.
 */
import { type DayNumber, dayAt, isoDay, lastDayOf, partsOf, weekdayIndex } from './calendar.ts';
import { type DateContext, whole } from './date-meanings.ts';
import type { Rule } from './mentions.ts';

type InYear = (year: number, country: string) => DayNumber;
type Holiday = readonly [words: string, inYear: InYear];

const MONDAY = 0;
const TUESDAY = 1;
const THURSDAY = 3;
const SUNDAY = 6;

const fixed =
  (month: number, date: number): InYear =>
  (year) =>
    dayAt(year, month, date) ?? 0;
const nth =
  (count: number, weekday: number, month: number): InYear =>
  (year) => {
    const first = dayAt(year, month, 1) ?? 0;
    return first + ((weekday - weekdayIndex(first) + 7) % 7) + (count - 1) * 7;
  };
const last =
  (weekday: number, month: number): InYear =>
  (year) => {
    const end = lastDayOf(year, month);
    return end - ((weekdayIndex(end) - weekday + 7) % 7);
  };
const easterAnd =
  (days: number): InYear =>
  (year) =>
    easter(year) + days;
const after =
  (inYear: InYear, days: number): InYear =>
  (year, country) =>
    inYear(year, country) + days;
const where =
  (countries: string, there: InYear, elsewhere: InYear): InYear =>
  (year, country) =>
    (countries.split(' ').includes(country) ? there : elsewhere)(year, country);

/** Anonymous Gregorian computus. */
function easter(year: number): DayNumber {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayAt(year, Math.floor(f / 31), (f % 31) + 1) ?? 0;
}

const THANKSGIVING = nth(4, THURSDAY, 11);
/** The last Sunday of May, a week later where that is Pentecost. */
const FETE_DES_MERES: InYear = (year, country) => {
  const day = last(SUNDAY, 5)(year, country);
  return day === easter(year) + 49 ? day + 7 : day;
};

/** In order: "Christmas Eve" before "Christmas". */
const HOLIDAYS: readonly Holiday[] = [
  ['(?:christmas|xmas|x-mas) eve(?:ning)?', fixed(12, 24)],
  ['(?:christmas|xmas|x-mas)(?: day)?', fixed(12, 25)],
  ["boxing day|st\\.? stephen'?s day", fixed(12, 26)],
  ["new year'?s'? eve(?:ning)?|nye", fixed(12, 31)],
  ["new year'?s'?(?: day)?", fixed(1, 1)],
  ["valentine'?s'?(?: day)?|v-day", fixed(2, 14)],
  ["(?:st\\.? |saint )?(?:patrick|paddy|patty)'?s'? day", fixed(3, 17)],
  ['shrove tuesday|pancake (?:day|tuesday)|mardi gras|fat tuesday', easterAnd(-47)],
  ['ash wednesday', easterAnd(-46)],
  ['palm sunday', easterAnd(-7)],
  ['maundy thursday', easterAnd(-3)],
  ['good friday', easterAnd(-2)],
  ['(?:easter|holy) saturday', easterAnd(-1)],
  ['easter monday', easterAnd(1)],
  ['ascension(?: day)?', easterAnd(39)],
  ['pentecost monday|whit monday', easterAnd(50)],
  ['pentecost|whit sunday', easterAnd(49)],
  ['corpus christi', easterAnd(60)],
  ['easter(?: sunday| day)?', easterAnd(0)],
  [
    "mother'?s'? day|mothering sunday",
    where('GB IE', easterAnd(-21), where('FR', FETE_DES_MERES, where('ES PT', nth(1, SUNDAY, 5), nth(2, SUNDAY, 5)))),
  ],
  [
    "father'?s'? day",
    where(
      'AU NZ',
      nth(1, SUNDAY, 9),
      where(
        'DE',
        easterAnd(39),
        where('AT BE', nth(2, SUNDAY, 6), where('CH', nth(1, SUNDAY, 6), where('ES IT PT', fixed(3, 19), nth(3, SUNDAY, 6)))),
      ),
    ),
  ],
  ["april fools?'?s?(?: day)?", fixed(4, 1)],
  ["hallowe?'?en", fixed(10, 31)],
  ['bonfire night|guy fawkes(?: night| day)?', fixed(11, 5)],
  ["remembrance day|veterans?'?s? day|armistice day", fixed(11, 11)],
  ['mlk(?: day)?|martin luther king(?: jr\\.?)?,? day', nth(3, MONDAY, 1)],
  ["president'?s'? day|family day", nth(3, MONDAY, 2)],
  ['memorial day', last(MONDAY, 5)],
  ['juneteenth', fixed(6, 19)],
  ['independence day', fixed(7, 4)],
  ["(?:international )?workers'? day", fixed(5, 1)],
  ['labou?r day', where('US CA', nth(1, MONDAY, 9), fixed(5, 1))],
  ["columbus day|indigenous people'?s'? day", nth(2, MONDAY, 10)],
  ['black friday', after(THANKSGIVING, 1)],
  ['cyber monday', after(THANKSGIVING, 4)],
  ['(?:canadian )?thanksgiving(?: day)?', where('CA', nth(2, MONDAY, 10), THANKSGIVING)],
  ['canada day', fixed(7, 1)],
  ['victoria day', (year) => (dayAt(year, 5, 24) ?? 0) - weekdayIndex(dayAt(year, 5, 24) ?? 0)],
  ['civic holiday', nth(1, MONDAY, 8)],
  ['australia day', fixed(1, 26)],
  ['anzac day', fixed(4, 25)],
  ['waitangi(?: day)?', fixed(2, 6)],
  ["(?:king|queen)'?s'? birthday", where('NZ', nth(1, MONDAY, 6), nth(2, MONDAY, 6))],
  ['(?:melbourne )?cup day|melbourne cup', nth(1, TUESDAY, 11)],
  ['(?:early )?may (?:day(?: bank holiday)?|bank holiday)', where('GB IE', nth(1, MONDAY, 5), fixed(5, 1))],
  ['(?:spring|late may|whit) bank holiday', last(MONDAY, 5)],
  ['(?:summer|august) bank holiday', where('IE', nth(1, MONDAY, 8), last(MONDAY, 8))],
  ["burns'? night", fixed(1, 25)],
  ["(?:st\\.? |saint )george'?s day", fixed(4, 23)],
  ["(?:st\\.? |saint )andrew'?s day", fixed(11, 30)],
  ["(?:st\\.? |saint )david'?s day", fixed(3, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['groundhog day', fixed(2, 2)],
];

/** Feasts of a calendar that only the platform knows: its name, its month's name in English, the date in it. */
const FEASTS: readonly (readonly [words: string, calendar: string, month: string, date: number])[] = [
  ['eid (?:al|ul)?[ -]?adha', 'islamic-umalqura', 'Dhu', 10],
  ['eid(?:[ -](?:al|ul)?[ -]?fitr)?', 'islamic-umalqura', 'Shawwal', 1],
  ['rosh hashanah?', 'hebrew', 'Tishri', 1],
  ['yom kippur', 'hebrew', 'Tishri', 10],
  ['passover|pesach', 'hebrew', 'Nisan', 15],
  ['(?:c?hanukk?ah?|chanukk?ah?)', 'hebrew', 'Kislev', 25],
];
/** The longest year of them has fewer days. */
const FEAST_DAYS_MAX = 400;

/** "Merry Christmas!" asks for no day. */
const WISHED = '\\b(?:happy|merry|lovely|great|good|nice|enjoy(?: your)?|blessed) ';

/** For days; before weekdays, of which some hold one. */
export const HOLIDAY_RULES: readonly Rule<DateContext>[] = [
  ...FEASTS.map(([words, ...feast]) => holiday(words, ({ today }) => nextFeast(today, feast))),
  ...HOLIDAYS.map(([words, inYear]) => holiday(words, (context) => next(inYear, context))),
  holiday('(?:the )?(?:next )?bank holiday(?: monday)?', (context) => Math.min(...BANK_HOLIDAYS.map((inYear) => next(inYear, context)))),
];

const BANK_HOLIDAYS: readonly InYear[] = [
  ...[easterAnd(-2), easterAnd(1), nth(1, MONDAY, 5), last(MONDAY, 5), last(MONDAY, 8), fixed(12, 25), fixed(12, 26), fixed(1, 1)],
];

function holiday(words: string, day: (context: DateContext) => DayNumber | undefined): Rule<DateContext> {
  return {
    pattern: new RegExp(`(?<!${WISHED})\\b(?:on |for )?(?:the )?(?:${words})(?![\\w-]|'\\w)`, 'g'),
    read: (_, context) => whole(day(context)),
  };
}

function next(inYear: InYear, { today, country }: DateContext): DayNumber {
  const { year } = partsOf(today);
  const day = inYear(year, country);
  return day >= today ? day : inYear(year + 1, country);
}

function nextFeast(today: DayNumber, [calendar, month, date]: readonly [string, string, number]): DayNumber | undefined {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const isFeast = (day: DayNumber) => {
    const parts = format.formatToParts(new Date(`${isoDay(day)}T12:00:00Z`));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return part('month').startsWith(month) && part('day') === String(date);
  };
  for (let day = today; day < today + FEAST_DAYS_MAX; day += 1) if (isFeast(day)) return day;
  return undefined;
}
