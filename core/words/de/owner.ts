/** German to the owner: answers to her commands, and notices. */
import type { OwnerPhrases } from '#core/words/voice.ts';
import { to } from './parts.ts';

export const owner: OwnerPhrases = {
  answers: {
    help: 'Sie können senden: #today #tomorrow #week #status #pause #resume #login, #block oder #unblock und eine Nummer, #cancel und einen Namen, und @Name mit Ihrer Antwort.',
    paused: 'Pause. Ich antworte niemandem, bis Sie #resume senden; die Nachrichten bekommen Sie.',
    resumed: 'Ich antworte wieder.',
    unknown_command: 'Das kenne ich nicht.',
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Pause' : 'Ich antworte'}. Anstehende Termine: ${upcomingCount}. Nachrichten in dieser Stunde: ${textsThisHour}. Gesperrte Nummern: ${blockedCount}.`,
    blocked: (phone) => `${phone} ist gesperrt und bekommt keine Antwort. #unblock hebt das auf.`,
    unblocked: (phone) => `${phone} ist wieder zugelassen.`,
    was_not_blocked: (phone) => `${phone} war nicht gesperrt.`,
    no_such_customer: {
      unnamed: 'Wen? Nennen Sie eine Nummer oder einen Namen.',
      named: (said) => `Ich kenne weder Nummer noch Namen "${said}".`,
    },
    which_customer: (phones) => `Den Namen gibt es mehrmals: ${phones}. Senden Sie bitte die Nummer.`,
    for_whom: (names) => `Für wen ist das? ${names}, dann Ihr Text.`,
    agenda: {
      none: { today: 'Keine Termine heute.', tomorrow: 'Keine Termine morgen.', week: 'Keine Termine in den nächsten 7 Tagen.' },
      more: (count) => `und ${count} weitere`,
    },
    ask_cancel: (visit) => `${visit}: absagen? Antworten Sie mit OK, dann geht eine Nachricht raus.`,
    which_to_cancel: 'Welchen?',
    none_to_cancel: {
      unnamed: 'Wessen Termin? Senden Sie #cancel und einen Namen.',
      named: (said) => `Kein anstehender Termin passt zu "${said}".`,
    },
    cancelled: { done: 'Abgesagt', told: 'Eine Nachricht geht raus.', untold: 'Dort kommt keine Nachricht an, bitte rufen Sie an.' },
    as_it_stands: { cancelled: 'Schon abgesagt', stands: 'Bleibt bestehen' },
    sign_in: (link) => `Zum Anmelden, einmal und binnen 10 Minuten: ${link}`,
    passed_to_customer: (name) => `An ${name} gesendet. Ich halte mich dort vorerst heraus.`,
    cannot_reach: {
      blocked: (phone) => `Nicht gesendet: ${phone} ist gesperrt.`,
      opted_out: (phone) => `Nicht gesendet: ${phone} hat Nachrichten abbestellt. Bitte rufen Sie an.`,
    },
  },
  notices: {
    booked: 'Neuer Termin',
    moved: { done: 'Verlegt', change: ({ was, what }) => `bisher ${was}, jetzt ${what}` },
    cancelled: 'Abgesagt',
    handed_over: {
      asked_for_person: 'möchte mit Ihnen sprechen',
      not_understood: 'hat etwas geschrieben, das ich nicht verstehe',
      not_allowed: 'möchte etwas, das Sie entscheiden',
      picture: 'hat ein Bild oder eine Datei geschickt',
      engine_failed: 'blieb wegen eines Fehlers von mir ohne Antwort',
      budget_spent: 'hat geschrieben, und das Monatsbudget ist aufgebraucht',
    },
    question: 'hat eine Frage an Sie',
    wrote: {
      wrote: 'hat geschrieben',
      because: {
        paused: 'ich mache Pause',
        taken_over: 'Sie führen dieses Gespräch',
        opted_out: 'will keine Nachrichten und bekommt keine',
        budget_spent: 'das Monatsbudget ist aufgebraucht',
      },
    },
    opt_out_cancel: {
      texted: ({ caller, meant }) =>
        `${caller} hat CANCEL gesendet${meant}. Der Netzbetreiber wertet das als Abmeldung: Bis START kommt, erreicht die Nummer keine Nachricht. Bitte rufen Sie an.`,
      maybe: ({ at, withService }) => `, vielleicht wegen ${withService(to(at))}`,
    },
    auto_blocked: ({ phone, textsPerHourMax }) =>
      `Ich habe ${phone} gesperrt: mehr als ${textsPerHourMax} Nachrichten in einer Stunde. #unblock ${phone} hebt das auf.`,
    hour_full: (textsPerHourMax) =>
      `Ich mache Pause: mehr als ${textsPerHourMax} Nachrichten in einer Stunde. Sie bekommen sie jetzt selbst. Senden Sie #resume, dann antworte ich wieder.`,
    budget: {
      spent: ({ cost, currency, percent, limit }) =>
        `Die Nachrichten dieses Monats kosten etwa ${inComma(cost)} ${currency}: ${percent} % Ihres Budgets von ${inComma(limit)}.`,
      stopped: 'Ab jetzt gebe ich Kunden an Sie weiter. Erhöhen Sie das Budget, dann antworte ich wieder.',
    },
    model_down: 'Das Sprachmodell antwortet nicht. Bis es wieder da ist, lese ich Nachrichten mit meinen eigenen Regeln.',
    model_back: 'Das Sprachmodell antwortet wieder.',
    carrier_error: 'Eine Nachricht kam nicht an.',
  },
  gathered: {
    digest: (count) => `Während der Ruhezeit (${count})`,
    atOnce: (count) => `${count} auf einmal`,
    more: (count) => `und ${count} weitere in der App`,
  },
};

/** `12,34`. */
function inComma(money: string): string {
  return money.replace('.', ',');
}
