/** French of France, Belgium, Switzerland and Québec. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { BOOKINGS } from './bookings.ts';
import { COURTESIES } from './courtesies.ts';
import { DATES } from './dates.ts';
import { LINKS } from './links.ts';
import { names } from './names.ts';
import { QUESTIONS } from './questions.ts';
import { REQUESTS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Courtesies first ("bonne soirée"), then days and times, what is wanted, what is answered, and the little words between them last. */
const TABLES = [COURTESIES, DATES, TIMES, REQUESTS, QUESTIONS, BOOKINGS, ANSWERS, LINKS];

/** For `languages.ts`. */
export const french: Language = {
  spell,
  phrase: (spelt) => rephrased(spelt, TABLES),
  names,
  littleWords: new Set(
    "y il a-t-il ca va en fin debut an nouvel noel toussaint numero weekend week-end le la les de des du et un une pour avec mon ma mes je vous tu nous est suis bonjour bonsoir salut coucou merci rendez-vous rdv demain lundi mardi mercredi jeudi vendredi samedi dimanche oui non ouais c'est j'ai voudrais veux peux puis-je heures heure dans aujourd'hui apres avant matin soir semaine prochain prochaine svp stp plait pas au aux ce cette cet sur d'accord dac c'etait j'aimerais aimerais souhaite l'apres-midi apres-midi aprem midi vers plutot quel quelle quand combien est-ce qui que ou donc alors parfait possible dispo disponible disponibles creneau libre annuler deplacer decaler reporter reserver prendre changer venir tout tous janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre mois jour jours soiree journee bonne bien tres desole desolee pouvez peut pourrais avez etes avez-vous pouvez-vous s'il sera serait mais deux trois quatre cinq sept huit neuf dix m'appelle autre moi toi entre jusqu'a qu'a".split(
      ' ',
    ),
  ),
  signs: /[œûîÿ]|(?<!\p{L})(?:j|qu)['’]\p{L}/iu,
  commonWords: new Set(
    'a au avec de des du en et heure la le les h minute min ou par pour rdv seance service sur un une visite mon ma on nous je 1'.split(
      ' ',
    ),
  ),
  // "L'après-midi" lasts until the evening, which begins when people leave work.
  dayparts: { ...DAYPARTS, afternoon: { from: 12 * 60, until: 18 * 60 } },
};
