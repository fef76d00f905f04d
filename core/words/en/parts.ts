/** The parts English sentences are made of. */
import { datesIn } from '#core/words/dates.ts';
import type { Parts } from '#core/words/voice.ts';

/** Countries that write the day after the month's name, and `3 PM`. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'CA', 'PH', 'PR']);
/** Countries that write `3pm`. */
const LOWER_CASE_CLOCK: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA']);

/** `Tuesday, June 16 at 3 PM`; `on Thursday, 18 June`. */
const dates = datesIn({
  style: ({ business }) => ({ locale: MONTH_FIRST.has(business.country) ? 'en-US' : 'en-GB', today: 'today', tomorrow: 'tomorrow' }),
  clockStyle({ business }) {
    if (MONTH_FIRST.has(business.country)) return '3 PM';
    return LOWER_CASE_CLOCK.has(business.country) ? '3pm' : '15:00';
  },
  plain: (date) => date,
  onDay: (written) => `on ${written}`,
  at: (written, hour) => `${written} at ${hour}`,
});

export const parts: Parts = {
  dates,
  gap: '',
  calendar: 'Calendar',
  or: 'or',
  place: 'the booking line',
  owner: 'the owner',
  sender: { between: ' at ', unnamed: 'We' },
  clocksOf: ({ day }) => `${day} at`,
  prices: { onRequest: 'price on request', from: (amount) => `from ${amount}` },
  lengths: {
    minutes: (minutes) => `${minutes} minutes`,
    hours: (hours) => `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    rest: (minutes) => ` and ${minutes} minutes`,
  },
  moreServices: 'and more',
  hours: {
    wholeDay: '24 hours',
    everyDay: 'every day',
    names: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    and: 'and',
    open: (groups) => `We're open ${groups}.`,
    closed: (day) => `Closed ${day}.`,
  },
};
