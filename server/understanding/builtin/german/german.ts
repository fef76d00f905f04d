/** German of Germany, Austria and Switzerland. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { COMPANY } from './company.ts';
import { DATES } from './dates.ts';
import { LINKS, PARTICLES } from './links.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { names } from './names.ts';
import { QUESTIONS } from './questions.ts';
import { REQUESTS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Who comes along, then days (`morgen` is a day or a morning), then times, then what is wanted and answered, the little words between them last. */
const TABLES = [COMPANY, DATES, TIMES, PARTICLES, QUESTIONS, REQUESTS, ANSWERS, LINKS];

/** For `languages.ts`. */
export const german: Language = {
  spell,
  phrase: (spelt) => TABLES.reduce((text, table) => rephrased(text, [table]), spelt),
  names,
  thoughts:
    /(?<=[!?;\n]|[^\s\d]{3}\.)\s+(?!\d)|\s*\n\s*|(?:,? +(?:und|aber|außerdem|ausserdem|denn|weil)|,) +(?=(?:ich|wir|mein|meine|unser|unsere|bin|habe|hab|hätte|hätten|kann|könnte|könnten|können|habt|haben|wie|was|wann|wo|bitte|es|das|der|die|übrigens|nebenbei|nur zur info|ps|bringe|komme|zahle|brauche|möchte)(?![\p{L}]))| +(?=(?:übrigens|nebenbei bemerkt|ps|hinweis:|notiz:|fyi)(?: |:|,))/iu,
  littleWords: LITTLE_WORDS,
  signs: /ß/,
  commonWords: new Set(
    'am an bei das dem den der des die ein eine einen einer fur ich im in kein mein meine minuten mit oder pro sage sagen stunden termin um und uhr von zu zum zur'.split(
      ' ',
    ),
  ),
  // "Nachmittag" lasts until the evening does begin, "Mittag" from before noon.
  dayparts: { ...DAYPARTS, lunchtime: { from: 11 * 60 + 30, until: 14 * 60 }, afternoon: { from: 12 * 60, until: 18 * 60 } },
};
