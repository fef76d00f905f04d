/**
 * French, in the polite form. Short, and worded around the letters that are not in GSM-7 and would more than halve what a segment
 * holds: â, ê, î, ô, û, ç and any capital with an accent but É. Never asks for the bare words that carriers take for themselves.
 */
import { owner } from './fr/owner.ts';
import { of, ofTime, parts, toTime } from './fr/parts.ts';
import { pushes } from './fr/push.ts';
import { capital } from './pieces.ts';
import type { Voice } from './voice.ts';

export const fr: Voice = {
  parts,
  owner,
  pushes,
  sayings: {
    ask_name: { free: (at) => `${capital(at)}, c'est libre.`, ask: 'A quel nom dois-je réserver ?' },
    ask_service: (services) => `Que souhaitez-vous : ${services} ?`,
    ask_day: 'Quel jour vous conviendrait ?',
    ask_clock: ({ onDay }) => `A quelle heure souhaitez-vous venir ${onDay} ?`,
    ask_which_day: (days) => `Pour confirmer, voulez-vous dire ${days} ?`,
    offer: {
      visit: ({ what, name, price }) => `${capital(what)} pour ${name}${price}. Dois-je réserver ? Répondez OK.`,
      move: ({ from, at }) => `Je déplace votre rendez-vous du ${from} ${toTime(at)} ? Répondez OK et c'est fait.`,
    },
    booked: {
      hers: {
        professional: (name) => `Votre rendez-vous est confirmé, ${name}`,
        friendly: (name) => `C'est réservé, ${name}`,
        casual: (name) => `C'est noté, ${name}`,
      },
      anothers: {
        professional: (name) => `Le rendez-vous pour ${name} est confirmé`,
        friendly: (name) => `C'est réservé pour ${name}`,
        casual: (name) => `C'est noté pour ${name}`,
      },
      bye: { professional: '', friendly: 'A très vite !', casual: 'A très vite !' },
    },
    moved: ({ at, link }) => `C'est fait, votre rendez-vous est maintenant prévu ${at}. ${link}`,
    cancelled: {
      done: ({ at }) => `Votre rendez-vous ${ofTime(at)} est annulé.`,
      again: {
        professional: 'Écrivez-nous quand vous voudrez réserver de nouveau.',
        friendly: 'Au plaisir de vous revoir !',
        casual: 'A une prochaine fois !',
      },
    },
    refused: {
      past: (at) => `${capital(at)}, c'est déjà passé.`,
      too_soon: (at) => `${capital(at)}, c'est un délai trop court pour nous.`,
      closed: (at) => `Nous sommes fermés ${at}.`,
      break: (at) => `${capital(at)}, c'est notre pause.`,
      too_long: (at) => `${capital(at)}, c'est trop proche de la fermeture.`,
      taken: (at) => `${capital(at)}, ce n'est plus libre.`,
    },
    refused_day: {
      past: ({ onDay }) => `${capital(onDay)} est déjà passé.`,
      too_far: ({ onDay }) => `Les réservations ne sont pas encore ouvertes pour ${onDay}.`,
      day_off: ({ onDay }) => `Nous ne travaillons pas ${onDay}.`,
      closed: ({ onDay }) => `Nous sommes fermés ${onDay}.`,
      day_full: ({ onDay }) => `Il ne reste rien de libre ${onDay}.`,
    },
    alternatives: {
      one: (time) => `Est-ce que ${time} vous conviendrait ?`,
      several: (times) => `Je peux vous proposer ${times}. Que préférez-vous ?`,
    },
    openings: {
      one: (time) => `Je peux vous proposer ${time}. Cela vous convient ?`,
      several: (times) => `Je peux vous proposer ${times}. Que préférez-vous ?`,
    },
    which_option: (times) => `Quelle heure préférez-vous : ${times} ?`,
    nothing_free: 'Il ne reste rien de libre à ce moment-là.',
    nothing_else: "Je n'ai rien d'autre à ce moment-là.",
    ask_what_suits: 'Quel autre jour ou quelle autre heure vous conviendrait ?',
    dropped: {
      professional: 'Entendu. Écrivez-nous quand vous souhaiterez réserver.',
      friendly: 'Pas de souci. Écrivez quand vous voudrez réserver !',
      casual: 'Pas de souci ! Écrivez quand vous voudrez réserver.',
    },
    which_booking: {
      move: 'déplacer',
      cancel: 'annuler',
      ask: ({ to, visits }) => `Quel rendez-vous souhaitez-vous ${to} : ${visits} ?`,
    },
    ask_new_time: ({ shortly }) => `A quelle date souhaitez-vous déplacer votre rendez-vous du ${shortly} ?`,
    ask_cancel: {
      ask: ({ at }) => `Dois-je annuler votre rendez-vous ${ofTime(at)} ? Répondez OK`,
      orMove: ' ou indiquez une autre date',
    },
    still_booked: ({ at }) => `Votre rendez-vous ${ofTime(at)} est maintenu.`,
    same_time: ({ at }) => `Votre rendez-vous est déjà prévu ${at} ; rien ne change.`,
    none_upcoming: {
      book: 'Je ne vois aucun rendez-vous à venir pour ce numéro, mais je peux vous en réserver un.',
      nothing: "Je ne vois aucun rendez-vous à venir pour ce numéro ; il n'y a rien à changer.",
    },
    nothing_offered: "Je n'ai aucune heure en attente de votre OK. Quel jour vous conviendrait ?",
    your_bookings: {
      none: 'Je ne vois aucun rendez-vous à venir pour ce numéro.',
      one: (visit) => `Vous avez rendez-vous : ${visit}.`,
      several: (visits) => `Vous avez ${visits}.`,
    },
    hello: {
      agent: ({ agent, place }) => `${agent} pour ${place}`,
      business: (place) => place,
      assistant: (place) => `l'assistant ${of(place)}`,
      greet: {
        professional: ({ name, from }) => `Bonjour${name}, ici ${from}. Quel jour vous conviendrait ?`,
        friendly: ({ name, from }) => `Bonjour${name} ! Ici ${from}. Quel jour vous conviendrait ?`,
        casual: ({ name, from }) => `Bonjour${name} ! Ici ${from}. Quel jour vous irait ?`,
      },
    },
    welcome: {
      thanks: { professional: 'Je vous en prie.', friendly: 'Avec plaisir !', casual: 'De rien !' },
      goodbye: {
        professional: 'Je vous en prie. Au revoir.',
        friendly: 'Avec plaisir, à la prochaine !',
        casual: 'De rien, à la prochaine !',
      },
    },
    services: (services) => `Nous proposons : ${services}.`,
    price: { is: ({ name, price }) => `${name} : ${price}.`, onRequest: (name) => `${name} : prix sur demande.` },
    service: ({ name, length }) => `${name} : ${length}`,
    address: (address) => `Notre adresse : ${address}.`,
    identity: ({ agent, disclosesAi, place, owner }) =>
      `Je suis ${agent}l'assistant ${disclosesAi ? 'automatique ' : ''}${of(place)}. Si vous préférez parler à ${owner}, dites-le-moi.`,
    passed_on: {
      asked_for_person: (owner) => `J'ai transmis votre message à ${owner}, qui vous répondra ici.`,
      not_understood: (owner) => `Pardon, je ne comprends pas. J'ai transmis votre message à ${owner}.`,
      not_allowed: (owner) => `C'est ${owner} qui s'en occupe ; je lui ai transmis votre message.`,
      picture: (owner) => `Je ne peux pas ouvrir de photo ; je l'ai transmise à ${owner}.`,
      budget_spent: (owner) => `J'ai transmis votre message à ${owner}, qui vous répondra ici.`,
      engine_failed: (owner) => `Un problème est survenu chez nous. J'ai transmis votre message à ${owner}.`,
    },
    question_passed_on: (owner) => `J'ai transmis votre message à ${owner}, qui vous répondra.`,
    booking_only: 'Ici, je ne peux vous aider que pour les rendez-vous.',
    noted: {
      note: (owner) => `J'ai noté cela pour ${owner}.`,
      party: ({ owner, party }) =>
        `J'ai noté pour ${owner} que vous serez ${party}. Ceci est un seul rendez-vous ; dites-moi s'il vous en faut un autre.`,
    },
    not_understood: "Pardon, je n'ai pas compris.",
    not_caught: {
      day: "Pardon, je n'ai pas compris le jour.",
      clock: "Pardon, je n'ai pas compris l'heure.",
      service: 'Je peux réserver une prestation à la fois.',
    },
    how_to: 'Indiquez un jour et une heure pour réserver, ou dites-moi si vous voulez déplacer ou annuler un rendez-vous.',
    booked_by_owner: ({ sender, what, link }) => `${sender} : nous vous avons réservé ${what}. ${link}`,
    moved_by_owner: ({ sender, was, at, link }) => `${sender} : votre rendez-vous du ${was} est déplacé ${toTime(at)}. ${link}`,
    changed_by_owner: ({ sender, what, minutes, link }) =>
      `${sender} : votre rendez-vous a changé. Le voici : ${what}, ${minutes} minutes. ${link}`,
    cancelled_by_owner: ({ sender, at }) =>
      `${sender} : nous avons annulé votre rendez-vous ${ofTime(at)}. Répondez ici pour trouver une autre heure.`,
  },
};
