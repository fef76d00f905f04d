/** Dutch on the lock screen. */
import type { Topic } from '#core/notify.ts';
import type { PushPhrases } from '#core/words/pushes.ts';
import { gatheredInWords } from './owner.ts';

const TITLES: Readonly<Record<Topic, (who: string) => string>> = {
  booked: () => 'Nieuwe afspraak',
  moved: () => 'Afspraak verzet',
  cancelled: () => 'Afspraak geannuleerd',
  handed_over: (who) => `${who} heeft u nodig`,
  customer_wrote: (who) => `${who} schreef`,
  opt_out: (who) => `${who} wil misschien annuleren`,
  auto_block: () => 'Een nummer is geblokkeerd',
  pause: () => 'De assistent is gepauzeerd',
  budget: () => 'Budget van deze maand',
  model_down: () => 'Taalmodel',
  carrier_error: () => 'Een bericht kwam niet aan',
};

/** What a text begins with because it has no title. */
const SAID_BY_TITLE = /^(Nieuwe afspraak: |Verzet: |Geannuleerd: |Een bericht kwam niet aan\. )/;

export const pushes: PushPhrases = {
  one: (topic, { who, sms }) => ({ title: TITLES[topic](who), body: sms.replace(SAID_BY_TITLE, '') }),
  several: (gathered) => {
    const [first = '', ...lines] = gatheredInWords(gathered).split('\n');
    return { title: first.replace(/:$/, ''), body: lines.join('\n') };
  },
  test: (device) => ({ title: 'Het werkt', body: `Zo hoort u op ${device} van uw klanten.` }),
  actions: { reply: 'Antwoorden', customer: 'Klant', day: 'Dag bekijken', thread: 'Berichten openen' },
};
