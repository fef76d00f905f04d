/** Italian on the lock screen. */
import type { Topic } from '#core/notify.ts';
import type { PushPhrases } from '#core/words/pushes.ts';
import { gatheredInWords } from './owner.ts';

const TITLES: Readonly<Record<Topic, (who: string) => string>> = {
  booked: () => 'Nuovo appuntamento',
  moved: () => 'Appuntamento spostato',
  cancelled: () => 'Appuntamento annullato',
  handed_over: (who) => `${who} ha bisogno di lei`,
  customer_wrote: (who) => `${who} ha scritto`,
  opt_out: (who) => `${who} forse vuole annullare`,
  auto_block: () => 'Un numero è bloccato',
  pause: () => "L'assistente è in pausa",
  budget: () => 'Il budget di questo mese',
  model_down: () => 'Modello linguistico',
  carrier_error: () => 'Un messaggio non è arrivato',
};

/** What a text begins with because it has no title. */
const SAID_BY_TITLE = /^(Nuovo appuntamento: |Spostato: |Annullato: |Un messaggio non è arrivato\. )/;

export const pushes: PushPhrases = {
  one: (topic, { who, sms }) => ({ title: TITLES[topic](who), body: sms.replace(SAID_BY_TITLE, '') }),
  several: (gathered) => {
    const [first = '', ...lines] = gatheredInWords(gathered).split('\n');
    return { title: first.replace(/:$/, ''), body: lines.join('\n') };
  },
  test: (device) => ({ title: 'Funziona', body: `Così riceve le notizie dei suoi clienti su ${device}.` }),
  actions: { reply: 'Rispondi', customer: 'Cliente', day: 'Vedi il giorno', thread: 'Apri i messaggi' },
};
