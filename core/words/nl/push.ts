/** Dutch on the lock screen. */
import type { PushPhrases } from '#core/words/voice.ts';

export const pushes: PushPhrases = {
  titles: {
    booked: 'Nieuwe afspraak',
    moved: 'Afspraak verzet',
    cancelled: 'Afspraak geannuleerd',
    handed_over: (who) => `${who} heeft u nodig`,
    customer_wrote: (who) => `${who} schreef`,
    opt_out: (who) => `${who} wil misschien annuleren`,
    auto_block: 'Een nummer is geblokkeerd',
    pause: 'De assistent is gepauzeerd',
    budget: 'Budget van deze maand',
    model_down: 'Taalmodel',
    carrier_error: 'Een bericht kwam niet aan',
  },
  test: { title: 'Het werkt', body: (device) => `Zo hoort u op ${device} van uw klanten.` },
  actions: { reply: 'Antwoorden', customer: 'Klant', day: 'Dag bekijken', thread: 'Berichten openen' },
};
