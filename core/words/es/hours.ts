/** What Spanish says of opening hours. */
import type { HoursPhrases } from '#core/words/hours.ts';
import { dates } from './parts.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24 horas',
  everyDay: 'todos los dias',
  names: { mon: 'lun', tue: 'mar', wed: 'mie', thu: 'jue', fri: 'vie', sat: 'sab', sun: 'dom' },
  and: 'y',
  open: (groups) => `Abrimos ${groups}.`,
  closed: (day) => `Cerrado ${day}.`,
  dates,
};
