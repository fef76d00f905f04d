/** What French says of opening hours. */
import type { HoursPhrases } from '#core/words/hours.ts';
import { dates } from './parts.ts';

/** For `hoursInWords`. */
export const hoursPhrases: HoursPhrases = {
  wholeDay: '24h/24',
  everyDay: 'tous les jours',
  names: { mon: 'lun', tue: 'mar', wed: 'mer', thu: 'jeu', fri: 'ven', sat: 'sam', sun: 'dim' },
  and: 'et',
  open: (groups) => `Nous sommes ouverts ${groups}.`,
  closed: (day) => `Fermé ${day}.`,
  dates,
};
