/** What Italian says of opening hours. */
import type { HoursPhrases } from '#core/words/hours.ts';
import { dates } from './parts.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24 ore su 24',
  everyDay: 'tutti i giorni',
  names: { mon: 'lun', tue: 'mar', wed: 'mer', thu: 'gio', fri: 'ven', sat: 'sab', sun: 'dom' },
  and: 'e',
  open: (groups) => `Siamo aperti ${groups}.`,
  closed: (day) => `Chiuso ${day}.`,
  dates,
};
