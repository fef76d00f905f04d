/** What Portuguese says of opening hours. */
import type { HoursPhrases } from '#core/words/hours.ts';
import { dates } from './parts.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24 horas',
  everyDay: 'todos os dias',
  names: { mon: 'seg', tue: 'ter', wed: 'qua', thu: 'qui', fri: 'sex', sat: 'sab', sun: 'dom' },
  and: 'e',
  open: (groups) => `Abrimos ${groups}.`,
  closed: (day) => `Fechado ${day}.`,
  dates,
};
