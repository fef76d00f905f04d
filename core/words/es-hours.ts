/** What Spanish says of opening hours. */
import { clock, shortDate } from './es-parts.ts';
import type { HoursPhrases } from './hours.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24 horas',
  everyDay: 'todos los dias',
  names: { mon: 'lun', tue: 'mar', wed: 'mie', thu: 'jue', fri: 'vie', sat: 'sab', sun: 'dom' },
  and: 'y',
  open: (groups) => `Abrimos ${groups}.`,
  closed: (day) => `Cerrado ${day}.`,
  clock,
  shortDate,
};
