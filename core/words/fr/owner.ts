/** French to the owner: answers to her commands, and notices. */
import type { OwnerPhrases } from '#core/words/voice.ts';
import { toTime } from './parts.ts';

export const owner: OwnerPhrases = {
  answers: {
    help: 'Vous pouvez envoyer #today #tomorrow #week #status #pause #resume #login, #block ou #unblock et un numéro, #cancel et un nom, @nom et votre réponse.',
    paused: "En pause. Je ne réponds à personne jusqu'à votre #resume ; vous recevez les SMS.",
    resumed: 'Je réponds de nouveau.',
    unknown_command: 'Je ne connais pas cela.',
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'En pause' : 'Je réponds'}. Rendez-vous à venir : ${upcomingCount}. SMS cette heure : ${textsThisHour}. Numéros bloqués : ${blockedCount}.`,
    blocked: (phone) => `${phone} est bloqué : personne ne lui répond. #unblock le réadmet.`,
    unblocked: (phone) => `${phone} est de nouveau admis.`,
    was_not_blocked: (phone) => `${phone} n'était pas bloqué.`,
    no_such_customer: {
      unnamed: 'Qui ? Indiquez un numéro ou un client.',
      named: (said) => `Je ne connais ni numéro ni client "${said}".`,
    },
    which_customer: (phones) => `Plusieurs clients portent ce nom : ${phones}. Envoyez le numéro du bon.`,
    for_whom: (names) => `Pour qui est-ce ? ${names}, puis votre texte.`,
    agenda: {
      none: {
        today: "Aucun rendez-vous aujourd'hui.",
        tomorrow: 'Aucun rendez-vous demain.',
        week: 'Aucun rendez-vous ces 7 prochains jours.',
      },
      more: (count) => `et ${count} de plus`,
    },
    ask_cancel: (visit) => `Annuler ${visit} ? Répondez OK, et la personne en est avertie.`,
    which_to_cancel: 'Lequel ?',
    none_to_cancel: { unnamed: 'De qui ? Envoyez #cancel et un nom.', named: (said) => `Aucun rendez-vous à venir pour "${said}".` },
    cancelled: { done: 'Annulé', told: 'La personne en est avertie.', untold: 'Aucun SMS ne lui parvient ; appelez, merci.' },
    as_it_stands: { cancelled: 'Déjà annulé', stands: 'Toujours prévu' },
    sign_in: (link) => `Connectez-vous dans les 10 minutes, une seule fois : ${link}`,
    passed_to_customer: (name) => `Envoyé à ${name}. Je n'interviens plus dans ce fil pour le moment.`,
    cannot_reach: {
      blocked: (phone) => `Non envoyé : ${phone} est bloqué.`,
      opted_out: (phone) => `Non envoyé : ${phone} refuse les SMS ; aucun ne lui parvient. Appelez, merci.`,
    },
  },
  notices: {
    booked: 'Nouveau rendez-vous',
    moved: { done: 'Déplacé', change: ({ was, at, withService }) => withService(`du ${was} ${toTime(at)}`) },
    cancelled: 'Annulé',
    handed_over: {
      asked_for_person: 'demande à vous parler',
      not_understood: "a écrit ce que je n'ai pas compris",
      not_allowed: 'demande ce qui relève de vous',
      picture: 'a envoyé une photo ou un fichier',
      engine_failed: "est sans réponse à cause d'une erreur de ma part",
      budget_spent: 'a écrit, et le budget du mois est épuisé',
    },
    question: 'pose une question pour vous',
    wrote: {
      wrote: 'a écrit',
      because: {
        paused: 'je suis en pause',
        taken_over: 'ce fil est à vous',
        opted_out: 'refuse les SMS ; aucun ne lui parvient',
        budget_spent: 'le budget du mois est épuisé',
      },
    },
    opt_out_cancel: {
      texted: ({ caller, meant }) =>
        `${caller} a envoyé CANCEL${meant}. L'opérateur y voit un désabonnement : rien ne lui parvient avant un START. Appelez, merci.`,
      maybe: ({ what }) => `, éventuellement pour ${what}`,
    },
    auto_blocked: ({ phone, textsPerHourMax }) =>
      `J'ai bloqué ${phone} : plus de ${textsPerHourMax} SMS en une heure. Envoyez #unblock ${phone} pour le réadmettre.`,
    hour_full: (textsPerHourMax) =>
      `Je me suis mis en pause : plus de ${textsPerHourMax} SMS en une heure. Ils vous arrivent maintenant. Envoyez #resume pour que je réponde de nouveau.`,
    budget: {
      spent: ({ cost, currency, percent, limit }) =>
        `Les SMS du mois s'élèvent à environ ${cost} ${currency} et atteignent ${percent}% de votre budget de ${limit}.`,
      stopped: 'Désormais je vous passe les clients. Augmentez le budget pour que je réponde de nouveau.',
    },
    model_down: "Le modèle de langage ne répond pas. D'ici son retour, je lis les SMS avec mon propre moteur.",
    model_back: 'Le modèle de langage répond de nouveau.',
    carrier_error: "Un SMS n'est pas parti.",
  },
  gathered: {
    digest: (count) => `Pendant vos heures calmes (${count})`,
    atOnce: (count) => `${count} à la fois`,
    more: (count) => `et ${count} de plus dans l'appli`,
  },
};
