/** What German says of opening hours. */
import type { HoursPhrases } from '#core/words/hours.ts';
import { dates } from './parts.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24 Stunden',
  everyDay: 'täglich',
  names: { mon: 'Mo', tue: 'Di', wed: 'Mi', thu: 'Do', fri: 'Fr', sat: 'Sa', sun: 'So' },
  and: 'und',
  open: (groups) => `Unsere Zeiten: ${groups}.`,
  closed: (day) => `${day} geschlossen.`,
  dates,
};
