/** French of France, Belgium, Switzerland and Québec. */
import type { Language } from '../language.ts';
import { rephrased } from '../rephrasing.ts';
import { DAYPARTS } from '../when.ts';
import { ANSWERS } from './answers.ts';
import { BOOKINGS } from './bookings.ts';
import { COMPANY } from './company.ts';
import { COURTESIES } from './courtesies.ts';
import { DATES } from './dates.ts';
import { LINKS } from './links.ts';
import { names } from './names.ts';
import { QUESTIONS } from './questions.ts';
import { REQUESTS } from './requests.ts';
import { spell } from './spell.ts';
import { TIMES } from './times.ts';

/** Courtesies first ("bonne soirée"), then who comes along, days and times, what is wanted, what is answered, and the little words between them last. */
const TABLES = [COURTESIES, COMPANY, DATES, TIMES, REQUESTS, QUESTIONS, BOOKINGS, ANSWERS, LINKS];

/** For `languages.ts`. */
export const french: Language = {
  spell,
  phrase: (spelt) => rephrased(spelt, TABLES),
  names,
  thoughts:
    /(?<=[!?;\n]|[^\s\d]{3}\.)\s+(?!\d)|\s*\n\s*|(?:,? +(?:et|mais|car|aussi|donc)|,) +(?=[jc]['’]|(?:je|nous|on|mon|ma|mes|notre|ce|le|la|il|elle|est-ce|pouvez|peux|puis|auriez|avez|quel|quand|combien|comment|où|merci de|au fait|ps|sonnez|svp)(?![\p{L}]))| +(?=(?:au fait|ps|remarque|note|nb|pour info)(?: |:|,))/iu,
  littleWords: new Set(
    "il a-t-il va en fin debut nouvel noel toussaint numero weekend week-end le les de des du et un une pour avec mes je vous nous suis bonjour bonsoir salut coucou merci rendez-vous rdv demain lundi mardi mercredi jeudi vendredi samedi dimanche oui non ouais c'est j'ai voudrais veux peux puis-je heures heure dans aujourd'hui apres avant matin soir semaine prochain prochaine svp stp plait pas aux cette sur d'accord dac c'etait j'aimerais aimerais souhaite l'apres-midi apres-midi aprem midi vers plutot quel quelle quand combien est-ce donc alors parfait possible dispo disponible disponibles creneau libre annuler deplacer decaler reporter reserver prendre changer venir tout tous janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre mois jour jours soiree journee bonne bien desole desolee pouvez peut pourrais avez etes avez-vous pouvez-vous s'il sera serait mais deux trois quatre cinq huit neuf dix m'appelle autre moi jusqu'a qu'a annee qu'il n'est l'heure quoi peux-tu as-tu prix tarif tarifs rendez heureux voulais peut-etre coupe seance chez ouvert ouverts etes-vous adresse horaires j'arrive j'annule ainsi aussi encore toujours jamais lendemain hier appelez-moi proposez-vous prenez-vous faites-vous quels quelles laissez laisse tomber finalement premiere deuxieme celui aucun aucune volontiers minuit apres-demain avant-hier revoir nom milieu matinee tard juil importe j'aurais pourriez votre notre parler quelqu'un envoyer faut faudrait trop serai viendrai pourrai retard".split(
      ' ',
    ),
  ),
  signs: /[œûîÿ]|(?<!\p{L})(?:(?:j|qu)['’]\p{L}|ça(?!\p{L}))/iu,
  commonWords: new Set(
    'a au avec de des du en et heure la le les h message minute min ou par pour rdv seance service sur un une visite mon ma on nous je 1'.split(
      ' ',
    ),
  ),
  // Between the morning and the afternoon is "midi"; the evening begins when people leave work.
  dayparts: { ...DAYPARTS, afternoon: { from: 13 * 60, until: 18 * 60 } },
};
