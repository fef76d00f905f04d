/** What Dutch says of opening hours. */
import type { HoursPhrases } from '#core/words/hours.ts';
import { dates } from './parts.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24 uur',
  everyDay: 'elke dag',
  names: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
  and: 'en',
  open: (groups) => `We zijn open ${groups}.`,
  closed: (day) => `Gesloten op ${day}.`,
  dates,
};
