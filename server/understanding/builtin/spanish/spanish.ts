/** Spanish of Spain and Latin America. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { COMPANY } from './company.ts';
import { DATES } from './dates.ts';
import { LINKS } from './links.ts';
import { names } from './names.ts';
import { REQUESTS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Who comes along first, while her words still stand; then days (`mañana` is a day or a morning), then times, then what is wanted and answered, the little words between them last. */
const TABLES = [COMPANY, DATES, TIMES, REQUESTS, ANSWERS, LINKS];

/** For `languages.ts`. */
export const spanish: Language = {
  spell,
  phrase: (spelt) => rephrased(spelt, TABLES),
  names,
  thoughts:
    /(?<=[.!?;\n])\s+|\s*\n\s*|(?<!(?<!\p{L})(?:yo|mí|mi|por cierto|a propósito))(?:,? +(?:y|pero|así que|porque)|,) +(?=¿?(?:soy|somos|seremos|estoy|tengo|tenemos|voy|llevo|es mi|mi|puedo|puede|puedes|podría|quiero|quería|quisiera|me|cuánto|cuanto|dónde|donde|cuándo|qué|hay|tienen|toque|por cierto|nota|pd)(?![\p{L}]))| +(?=(?:por cierto|nota:|pd)(?: |:|,))/iu,
  littleWords: new Set(
    'de acuerdo dentro el los las que y en una para con mi cita hola quiero quisiera puedo puede tengo tiene gracias manana lunes martes miercoles jueves viernes sabado domingo si esta buenos buenas dias tardes noches hoy pasado despues antes hora tarde gustaria necesito cambiar cancelar turno reservar por favor usted del vale soy llamo nombre hay muy bien semana proximo proxima mediodia medianoche donde cuanto cuesta cuando podria ir no otra otro dia fin mes ayer enero febrero abril mayo junio julio agosto septiembre octubre noviembre diciembre estoy volvere regresare voy volver primero ahora cualquier cualquiera mejor segunda hasta entre desde mas cerca las'.split(
      ' ',
    ),
  ),
  signs: /[¿¡ñ]/i,
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
