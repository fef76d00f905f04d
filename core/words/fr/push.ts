/** French on the lock screen, where every letter may stand. */
import type { Topic } from '#core/notify.ts';
import type { PushPhrases } from '#core/words/pushes.ts';
import { gatheredInWords } from './owner.ts';

const TITLES: Readonly<Record<Topic, (who: string) => string>> = {
  booked: () => 'Nouveau rendez-vous',
  moved: () => 'Rendez-vous déplacé',
  cancelled: () => 'Rendez-vous annulé',
  handed_over: (who) => `${who} a besoin de vous`,
  customer_wrote: (who) => `${who} a écrit`,
  opt_out: (who) => `${who} veut peut-être annuler`,
  auto_block: () => 'Un numéro est bloqué',
  pause: () => "L'agent est en pause",
  budget: () => 'Budget du mois',
  model_down: () => 'Modèle de langage',
  carrier_error: () => "Un SMS n'est pas parti",
};

/** What a text begins with because it has no title. */
const SAID_BY_TITLE = /^(Nouveau rendez-vous : |Déplacé : |Annulé : |Un SMS n'est pas parti\. )/;

export const pushes: PushPhrases = {
  one: (topic, { who, sms }) => ({ title: TITLES[topic](who), body: sms.replace(SAID_BY_TITLE, '') }),
  several: (gathered) => {
    const [first = '', ...lines] = gatheredInWords(gathered).split('\n');
    return { title: first.replace(/ :$/, ''), body: lines.join('\n') };
  },
  test: (device) => ({ title: 'Ça marche', body: `Voilà comment vous aurez des nouvelles de vos clients sur ${device}.` }),
  actions: { reply: 'Répondre', customer: 'Client', day: 'Voir la journée', thread: 'Ouvrir les messages' },
};
