/** Spanish of Spain and Latin America. */
import type { Language } from '../language.ts';
import { DAYPARTS } from '../when.ts';
import { names } from './names.ts';
import { phrase } from './phrase.ts';
import { spell } from './spell.ts';

/** For `languages.ts`. */
export const spanish: Language = {
  spell,
  phrase,
  names,
  commonWords: new Set(
    'a al con cita de del el en es hora horas la las lo los minuto minutos mi no o para por que se sesion su un una uno y'.split(' '),
  ),
  // "La tarde" lasts until supper.
  dayparts: {
    ...DAYPARTS,
    morning: { from: undefined, until: 13 * 60 },
    afternoon: { from: 12 * 60, until: 20 * 60 },
    evening: { from: 18 * 60, until: undefined },
  },
};
