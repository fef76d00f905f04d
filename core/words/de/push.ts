/** German on the lock screen. */
import type { PushPhrases } from '#core/words/voice.ts';

export const pushes: PushPhrases = {
  titles: {
    booked: 'Neuer Termin',
    moved: 'Termin verlegt',
    cancelled: 'Termin abgesagt',
    handed_over: (who) => `${who} braucht Sie`,
    customer_wrote: (who) => `${who} hat geschrieben`,
    opt_out: (who) => `${who} möchte vielleicht absagen`,
    auto_block: 'Eine Nummer ist gesperrt',
    pause: 'Der Assistent macht Pause',
    budget: 'Budget dieses Monats',
    model_down: 'Sprachmodell',
    carrier_error: 'Eine Nachricht kam nicht an',
  },
  test: { title: 'Es funktioniert', body: (device) => `So erfahren Sie auf ${device} von Ihren Kunden.` },
  actions: { reply: 'Antworten', customer: 'Zum Kunden', day: 'Tag ansehen', thread: 'Nachrichten öffnen' },
};
