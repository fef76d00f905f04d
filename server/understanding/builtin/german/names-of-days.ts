/** Weekdays, months and feast days by their German names, as the engine calls them. */
import { type Row, row } from '../rephrasing.ts';
import { MONTHS as SAID_MONTHS, WEEKDAY } from '../said.ts';

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SHORT_DAYS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

/** In full, and as they are shortened beside a number. */
const MONTHS: readonly (readonly [full: string, short: string, said: string])[] = [
  ['januar', 'jan', 'january'],
  ['februar', 'febr?', 'february'],
  ['marz', 'mar', 'march'],
  ['april', 'apr', 'april'],
  ['mai', 'mai', 'may'],
  ['juni|juno', 'jun', 'june'],
  ['juli|julei', 'jul', 'july'],
  ['august', 'aug', 'august'],
  ['september', 'sept?', 'september'],
  ['oktober|october', 'o[kc]t', 'october'],
  ['november', 'nov', 'november'],
  ['dezember|december', 'de[zc]', 'december'],
];

/** Feasts that have the same date every year. */
const FEASTS: readonly (readonly [german: string, date: string])[] = [
  ['neujahr(?:stag)?', '1 january'],
  ['(?:heilige |hl\\. ?)?(?:drei|3) ?konige?|dreikonigstag', '6 january'],
  ['valentinstag', '14 february'],
  ['tag der arbeit|maifeiertag|staatsfeiertag', '1 may'],
  ['bundesfeier(?:tag)?', '1 august'],
  ['maria himmelfahrt', '15 august'],
  ['tag der (?:deutschen )?einheit', '3 october'],
  ['nationalfeiertag', '26 october'],
  ['reformationstag|halloween', '31 october'],
  ['allerheiligen', '1 november'],
  ['martinstag', '11 november'],
  ['barbaratag', '4 december'],
  ['nikolaus(?:tag|abend)?', '6 december'],
  ['maria empfangnis', '8 december'],
  ['heilig(?:er |en )?abend|heilig abend|weihnachtsabend', '24 december'],
  ['2\\. weihnachts(?:feier)?tag|stefan[iu]tag|stephanstag', '26 december'],
  ['(?:1\\. )?weihnachts(?:feier)?tag|christtag|weihnachten', '25 december'],
  ['silvester(?:abend)?|sylvester', '31 december'],
  ['zwischen den jahren', '27 december to 30 december'],
];

/** Feasts that move: by their English names, or counted from one that has none. */
const MOVING_FEASTS: readonly (readonly [german: string, said: string])[] = [
  ['fastnachtssamstag|faschingssamstag|karnevalssamstag', '50 days before easter'],
  ['rosenmontag', '48 days before easter'],
  ['faschingsdienstag|fastnachtsdienstag|veilchendienstag|fastnacht|fasching', '47 days before easter'],
  ['aschermittwoch', '46 days before easter'],
  ['palmsonntag', '7 days before easter'],
  ['grundonnerstag', '3 days before easter'],
  ['karfreitag', '2 days before easter'],
  ['karsamstag|ostersamstag', '1 days before easter'],
  ['ostersonntag|ostern', 'easter'],
  ['ostermontag', '1 days after easter'],
  ['(?:christi )?himmelfahrt(?:stag)?|auffahrtstag', 'ascension day'],
  ['pfingstsonntag|pfingsten', 'pentecost'],
  ['pfingstmontag', '1 days after pentecost'],
  ['fronleichnam', 'corpus christi'],
  ['muttertag', "mother's day"],
  ['vatertag|herrentag|mannertag', "father's day"],
  ['volkstrauertag', 'sunday after 12 november'],
  ['erntedank(?:fest|sonntag)?', 'first sunday of october'],
  ['buss- und bettag|busstag', 'wednesday after 15 november'],
  ['totensonntag|ewigkeitssonntag', 'sunday after 19 november'],
  ['1\\. advent(?:s?sonntag)?', 'sunday after 26 november'],
  ['2\\. advent(?:s?sonntag)?', 'sunday after 3 december'],
  ['3\\. advent(?:s?sonntag)?', 'sunday after 10 december'],
  ['4\\. advent(?:s?sonntag)?', 'sunday after 17 december'],
];

/** An English weekday, as the rows after these find it. */
export const DAY = `(${WEEKDAY})`;
/** An English month. */
export const MONTH = `(${SAID_MONTHS})`;
/** The months, the first as 1. */
export const MONTH_NAMES: readonly string[] = ['', ...MONTHS.map(([, , said]) => said)];

const BEFORE_SHORT = '(?<=\\b(?:am|bis|ab|auf|von|oder|statt|vom|zum|jeden|nachste[nrs]?|kommende[nrs]?|diese[nrs]?|letzte[nrs]?) )';
const AFTER_SHORT = `(?=,? (?:um|ab|gegen|bis|zwischen|fruh|vormittags?|mittags?|nachmittags?|abends?|den|der|oder|geht|ginge|passt|nachste|(?:\\d{1,2}|halb|viertel)\\b)|[/-](?:${SHORT_DAYS.join('|')})\\b)`;
const AFTER_DAY = `(?<=${DAY}(?:,| und| oder|/|-| bis| -)? ?)`;

/** `Mi` and `do` are days where one is to be expected; `so` is one only alone, before a date, or after another day. */
const shortDays: readonly Row[] = SHORT_DAYS.flatMap((short, i): readonly Row[] => {
  const said = DAYS[i] ?? '';
  const placed =
    short === 'so'
      ? [
          row('(?<=\\b(?:am|nachsten|diesen|kommenden) )so\\b(?! (?:um|gegen|circa))', said),
          row('\\bso\\.?(?=,? (?:den |der )?\\d{1,2}\\. ?(?:\\d|[a-z]{3}))', said),
        ]
      : [row(`${BEFORE_SHORT}${short}\\b\\.?`, said), row(`\\b${short}\\b\\.?${AFTER_SHORT}`, said)];
  return [row(`^${short}\\.?(?= ?$)`, said), ...placed, row(`${AFTER_DAY}\\b${short}\\b\\.?(?! (?:ich|wir|um|gegen))`, said)];
});

/** Names only; what they mean beside others is told by `dates.ts`. */
export const NAMES_OF_DAYS: readonly Row[] = [
  ...[...FEASTS, ...MOVING_FEASTS].map(([german, said]) => row(`\\b(?:(?:an|am|zu|um) )?(?:${german})\\b`, said)),
  ...WEEKDAYS.map((german, i) => row(`\\b${german}s?\\b`, DAYS[i] ?? '')),
  ...shortDays,
  ...MONTHS.flatMap(([full, short, said]): readonly Row[] => [
    row(`\\b(?:${full})\\b`, said),
    row(`(?<=\\d\\.? ?-?/?)(?:${short})\\b\\.?|\\b(?:${short})\\.?(?=[ /-]\\d)`, said),
  ]),
];
