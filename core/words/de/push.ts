/** German on the lock screen. */
import type { Topic } from '#core/notify.ts';
import type { PushPhrases } from '#core/words/pushes.ts';
import { gatheredInWords } from './owner.ts';

const TITLES: Readonly<Record<Topic, (who: string) => string>> = {
  booked: () => 'Neuer Termin',
  moved: () => 'Termin verlegt',
  cancelled: () => 'Termin abgesagt',
  handed_over: (who) => `${who} braucht Sie`,
  customer_wrote: (who) => `${who} hat geschrieben`,
  opt_out: (who) => `${who} möchte vielleicht absagen`,
  auto_block: () => 'Eine Nummer ist gesperrt',
  pause: () => 'Der Assistent macht Pause',
  budget: () => 'Budget dieses Monats',
  model_down: () => 'Sprachmodell',
  carrier_error: () => 'Eine Nachricht kam nicht an',
};

/** What a text begins with because it has no title. */
const SAID_BY_TITLE = /^(Neuer Termin: |Verlegt: |Abgesagt: |Eine Nachricht kam nicht an\. )/;

export const pushes: PushPhrases = {
  one: (topic, { who, sms }) => ({ title: TITLES[topic](who), body: sms.replace(SAID_BY_TITLE, '') }),
  several: (gathered) => {
    const [first = '', ...lines] = gatheredInWords(gathered).split('\n');
    return { title: first.replace(/:$/, ''), body: lines.join('\n') };
  },
  test: (device) => ({ title: 'Es funktioniert', body: `So erfahren Sie auf ${device} von Ihren Kunden.` }),
  actions: { reply: 'Antworten', customer: 'Zum Kunden', day: 'Tag ansehen', thread: 'Nachrichten öffnen' },
};
