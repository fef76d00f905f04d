/** Dutch of the Netherlands and of Flanders. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { CHANGES } from './changes.ts';
import { COMPANY } from './company.ts';
import { DATES } from './dates.ts';
import { GREETINGS } from './greetings.ts';
import { LINKS } from './links.ts';
import { names } from './names.ts';
import { QUESTIONS } from './questions.ts';
import { BOOKING, PERSONS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Hellos first ("goedemorgen" is no tomorrow), who comes along, days before times ("morgen" is one, "over" may stand in both), little words last. */
const TABLES = [GREETINGS, COMPANY, DATES, TIMES, PERSONS, CHANGES, QUESTIONS, BOOKING, ANSWERS, LINKS];

/** For `languages.ts`. */
export const dutch: Language = {
  spell,
  phrase: (spelt) => rephrased(spelt, TABLES),
  names,
  thoughts:
    /(?<=[!?;\n]|[^\s\d]{3}\.)\s+(?!\d)|\s*\n\s*|(?:,? +(?:en|maar|want|ook)|,) +(?=(?:ik|we|wij|mijn|onze|ben|heb|wil|kan|kunnen|kunt|heeft|hebben|hoe|wat|wanneer|waar|graag|het|de|dit|trouwens|overigens|ps|neem|zou|mag)(?![\p{L}]))| +(?=(?:trouwens|overigens|ps|opmerking:|notitie:|fyi|btw)(?: |:|,))/iu,
  littleWords: new Set(
    'de het een ik voor met mijn is niet hallo hoi bedankt dank dankjewel afspraak afspraken morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ja nee neen kan kunnen kun kunt graag om uur vandaag vanmiddag vanavond vanochtend middag namiddag ochtend voormiddag avond week volgende komende wil zou goed heb heeft hebben jullie uw jij je bent zijn op naar ook nog tussen kwart maar alstublieft alsjeblieft aub svp doe prima liever later laat wanneer waar hoeveel kost knippen verzetten verplaatsen afzeggen annuleren maken langskomen komen goedemorgen goedemiddag goedenavond groetjes terug plek lukt dat dit deze januari februari maart juni juli augustus oktober weken dagen geen misschien straks na pas vanaf rond tegen liefst en tot ziens eerste tweede laatste'.split(
      ' ',
    ),
  ),
  signs: /(?<!\p{L})'s (?:ochtends|morgens|middags|avonds)|(?<!\p{L})één(?!\p{L})/iu,
  commonWords: new Set(
    'ben de het een met van voor en in op om te afspraak minuten minuut uur sessie behandeling bezoek nieuw nieuwe per of mijn'.split(' '),
  ),
  // "De middag" ends where the evening begins, at six.
  dayparts: {
    ...DAYPARTS,
    afternoon: { from: 12 * 60, until: 18 * 60 },
    evening: { from: 18 * 60, until: undefined },
  },
};
