/** Italian on the lock screen. */
import type { PushPhrases } from '#core/words/voice.ts';

export const pushes: PushPhrases = {
  titles: {
    booked: 'Nuovo appuntamento',
    moved: 'Appuntamento spostato',
    cancelled: 'Appuntamento annullato',
    handed_over: (who) => `${who} ha bisogno di lei`,
    customer_wrote: (who) => `${who} ha scritto`,
    opt_out: (who) => `${who} forse vuole annullare`,
    auto_block: 'Un numero è bloccato',
    pause: "L'assistente è in pausa",
    budget: 'Il budget di questo mese',
    model_down: 'Modello linguistico',
    carrier_error: 'Un messaggio non è arrivato',
  },
  test: { title: 'Funziona', body: (device) => `Così riceve le notizie dei suoi clienti su ${device}.` },
  actions: { reply: 'Rispondi', customer: 'Cliente', day: 'Vedi il giorno', thread: 'Apri i messaggi' },
};
