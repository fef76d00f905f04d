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
  littleWords: new Set(
    "the an i is are to my you your for at on can could it this that yes please have not what when how with and of i'm i'd it's that's don't can't would like want need book appointment tomorrow today next week after before morning afternoon evening monday tuesday wednesday thursday friday saturday sunday hi hello hey thanks thank sorry works good great sure about any free available cancel move change does do was will".split(
      ' ',
    ),
  ),
  signs: undefined,
  commonWords: new Set(
    'a an and the for with of in to minute minutes hour hours session appointment service visit new first per or'.split(' '),
  ),
  dayparts: DAYPARTS,
};
