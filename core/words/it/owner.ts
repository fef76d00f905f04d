/** Italian to the owner: answers to her commands, and notices. */
import type { OwnerPhrases } from '#core/words/voice.ts';

export const owner: OwnerPhrases = {
  answers: {
    help: 'Può inviare #today #tomorrow #week #status #pause #resume #login, #block o #unblock e un numero, #cancel e un nome, @nome e la sua risposta.',
    paused: 'In pausa. Non rispondo a nessuno finché non invia #resume; i messaggi li riceve lei.',
    resumed: 'Rispondo di nuovo.',
    unknown_command: 'Questo non lo conosco.',
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'In pausa' : 'Rispondo'}. Appuntamenti in programma: ${upcomingCount}. Messaggi in quest'ora: ${textsThisHour}. Numeri bloccati: ${blockedCount}.`,
    blocked: (phone) => `${phone} è bloccato: nessuno gli risponde. #unblock lo riammette.`,
    unblocked: (phone) => `${phone} è di nuovo ammesso.`,
    was_not_blocked: (phone) => `${phone} non era bloccato.`,
    no_such_customer: {
      unnamed: 'Chi? Indichi un numero o un cliente.',
      named: (said) => `Non conosco nessun numero o cliente "${said}".`,
    },
    which_customer: (phones) => `Più clienti si chiamano così: ${phones}. Invii invece il numero.`,
    for_whom: (names) => `Per chi è? ${names}, poi il suo testo.`,
    agenda: {
      none: {
        today: 'Nessun appuntamento oggi.',
        tomorrow: 'Nessun appuntamento domani.',
        week: 'Nessun appuntamento nei prossimi 7 giorni.',
      },
      more: (count) => `e altri ${count}`,
    },
    ask_cancel: (visit) => `Annullo ${visit}? Risponda OK e avviso il cliente.`,
    which_to_cancel: 'Quale?',
    none_to_cancel: { unnamed: 'Di chi? Invii #cancel e un nome.', named: (said) => `Nessun appuntamento in programma per "${said}".` },
    cancelled: { done: 'Annullato', told: 'Il cliente viene avvisato.', untold: 'Nessun messaggio lo raggiunge: lo chiami, per favore.' },
    as_it_stands: { cancelled: 'Già annullato', stands: 'Resta valido' },
    sign_in: (link) => `Acceda entro 10 minuti, una sola volta: ${link}`,
    passed_to_customer: (name) => `Inviato a ${name}. Per ora non intervengo in quella conversazione.`,
    cannot_reach: {
      blocked: (phone) => `Non inviato: ${phone} è bloccato.`,
      opted_out: (phone) => `Non inviato: ${phone} non vuole messaggi e nessuno lo raggiunge. Lo chiami, per favore.`,
    },
  },
  notices: {
    booked: 'Nuovo appuntamento',
    moved: { done: 'Spostato', change: ({ was, what }) => `da ${was} a ${what}` },
    cancelled: 'Annullato',
    handed_over: {
      asked_for_person: 'chiede di lei',
      not_understood: 'ha scritto qualcosa che non capisco',
      not_allowed: 'chiede qualcosa che decide lei',
      picture: 'ha inviato una foto o un file',
      engine_failed: 'è senza risposta per un mio errore',
      budget_spent: 'ha scritto, e il budget del mese è esaurito',
    },
    question: 'chiede qualcosa a cui può rispondere lei',
    wrote: {
      wrote: 'ha scritto',
      because: {
        paused: 'sono in pausa',
        taken_over: 'la conversazione è sua',
        opted_out: 'non vuole messaggi, nessuno lo raggiunge',
        budget_spent: 'il budget del mese è esaurito',
      },
    },
    opt_out_cancel: {
      texted: ({ caller, meant }) =>
        `${caller} ha scritto CANCEL${meant}. Per l'operatore non vuole più messaggi: non gliene arrivano finché non invia START. Lo chiami, per favore.`,
      maybe: ({ what }) => `, forse per ${what}`,
    },
    auto_blocked: ({ phone, textsPerHourMax }) =>
      `Ho bloccato ${phone}: più di ${textsPerHourMax} messaggi in un'ora. Con #unblock ${phone} lo riammette.`,
    hour_full: (textsPerHourMax) =>
      `Mi sono messo in pausa: più di ${textsPerHourMax} messaggi in un'ora. Ora li riceve lei. Invii #resume per farmi rispondere di nuovo.`,
    budget: {
      spent: ({ cost, currency, percent, limit }) =>
        `I messaggi di questo mese costano circa ${cost} ${currency}: il ${percent}% del suo budget di ${limit}.`,
      stopped: "D'ora in poi le passo i clienti. Aumenti il budget per farmi rispondere di nuovo.",
    },
    model_down: 'Il modello linguistico non risponde. Finché non torna leggo i messaggi con il mio motore interno.',
    model_back: 'Il modello linguistico risponde di nuovo.',
    carrier_error: 'Un messaggio non è arrivato.',
  },
  gathered: {
    digest: (count) => `Nelle ore di silenzio (${count})`,
    atOnce: (count) => `${count} insieme`,
    more: (count) => `e altri ${count} nell'app`,
  },
};
