/** Finds every day, time, stretch and amount a normalised text mentions. */
import { primaryOf } from '#core/languages.ts';
import type { LastSaid, Wording } from '#core/reading.ts';
import { clockOf, dayOf, minutesOf } from '#core/time.ts';
import { dayNumber } from './calendar.ts';
import {
  AMOUNT_RULES,
  BARE_HOUR_RULES,
  CLOCK_RULES,
  type ClockContext,
  EARLIEST_RULES,
  EXPECTED_HOUR_RULES,
  PART_RULES,
  SHIFT_RULES,
  TODAY_PART_RULES,
} from './clocks.ts';
import type { DateContext } from './date-meanings.ts';
import { DATE_RULES } from './dates.ts';
import { type Scanned, scan } from './mentions.ts';

/** Countries that write the month first. Everybody else who writes slashes writes the day first. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'PR', 'AS', 'VI', 'MP', 'CA', 'BZ']);

/** What dates and times are read against. */
export type MomentContext = DateContext & ClockContext;

/**
 * The context of a wording in `language`: today and now in the business's zone, its country's way with dates, what we wait for.
 * Where no country is known, only English leaves open whether a date begins with the month.
 */
export function momentContext(wording: Wording, language: string): MomentContext {
  const { now, zone, country, last } = wording;
  const whereUnknown = primaryOf(language) === 'en' ? undefined : false;
  return {
    today: dayNumber(dayOf(now, zone)),
    minutesNow: minutesOf(clockOf(now, zone)),
    isMonthFirst: country === '' ? whereUnknown : MONTH_FIRST.has(country.toUpperCase()),
    expectsClock: expectsClock(last),
    isOneYes: (last.act === 'offered' || last.act === 'read_back') && last.options.length <= 1,
  };
}

/** Mentions in the order they stand in the text, and the text with marks in their places. */
export function findMoments(text: string, context: MomentContext): Scanned {
  const start: Scanned = { text, mentions: [] };
  const clear = scan(scan(scan(start, TODAY_PART_RULES, context), AMOUNT_RULES, context), CLOCK_RULES, context);
  const dated = scan(scan(scan(clear, DATE_RULES, context), EARLIEST_RULES, context), PART_RULES, context);
  const bare = scan(scan(dated, EXPECTED_HOUR_RULES, context), BARE_HOUR_RULES, context);
  const all = scan(bare, SHIFT_RULES, context);
  return { text: all.text, mentions: all.mentions.toSorted((a, b) => a.at - b.at) };
}

function expectsClock(last: LastSaid): boolean {
  return last.asked === 'clock' || (last.act !== 'none' && last.act !== 'asked');
}
