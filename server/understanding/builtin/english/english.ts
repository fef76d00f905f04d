/** English: the language whose words the engine knows, so its texts need spelling only. */
import type { Language } from '../language.ts';
import { DAYPARTS } from '../when.ts';
import { names } from './names.ts';
import { normalise } from './normalise.ts';

/** "Morning!", "evening all, any slots left?": a greeting, where "morning or afternoon" is none. */
const GREETING =
  /^(?:(?:hi|hey|hello),? )?(?:good )?(?:mornin'?g?|afternoon|evening)(?= ?$| ?[,!.]+ ?(?!or\b|and\b|if\b|please\b|works\b)| (?:all|there|guys|team|everyone|can|could|any|do|are|is|just|i'm|i'd|what|how|hope|would)\b)/;

/** For `languages.ts`. */
export const english: Language = {
  spell: normalise,
  phrase: (spelt) => spelt.replace(GREETING, 'hello'),
  names,
  commonWords: new Set(
    'a an and the for with of in to minute minutes hour hours session appointment service visit new first per or'.split(' '),
  ),
  dayparts: DAYPARTS,
};
