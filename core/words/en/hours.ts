/** What English says of opening hours. */
import type { HoursPhrases } from '#core/words/hours.ts';
import { dates } from './parts.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24 hours',
  everyDay: 'every day',
  names: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  and: 'and',
  open: (groups) => `We're open ${groups}.`,
  closed: (day) => `Closed ${day}.`,
  dates,
};
