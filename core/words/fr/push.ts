/** French on the lock screen, where every letter may stand. */
import type { PushPhrases } from '#core/words/voice.ts';

export const pushes: PushPhrases = {
  titles: {
    booked: 'Nouveau rendez-vous',
    moved: 'Rendez-vous déplacé',
    cancelled: 'Rendez-vous annulé',
    handed_over: (who) => `${who} a besoin de vous`,
    customer_wrote: (who) => `${who} a écrit`,
    opt_out: (who) => `${who} veut peut-être annuler`,
    auto_block: 'Un numéro est bloqué',
    pause: "L'agent est en pause",
    budget: 'Budget du mois',
    model_down: 'Modèle de langage',
    carrier_error: "Un SMS n'est pas parti",
  },
  test: { title: 'Ça marche', body: (device) => `Voilà comment vous aurez des nouvelles de vos clients sur ${device}.` },
  actions: { reply: 'Répondre', customer: 'Client', day: 'Voir la journée', thread: 'Ouvrir les messages' },
};
