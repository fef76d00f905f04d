/** English: the language whose words the engine knows, so its texts need spelling only. */
import type { Language } from '../language.ts';
import { DAYPARTS } from '../when.ts';
import { names } from './names.ts';
import { normalise } from './normalise.ts';

/** For `languages.ts`. */
export const english: Language = {
  spell: normalise,
  phrase: (spelt) => spelt,
  names,
  commonWords: new Set(
    'a an and the for with of in to minute minutes hour hours session appointment service visit new first per or'.split(' '),
  ),
  dayparts: DAYPARTS,
};
