/**
 * Italian, in the polite form. Short, and in GSM-7, which has its small accented letters but not È: no sentence begins with that.
 * Nothing agrees with a day, because Sunday alone is feminine. Never asks for the bare words that carriers take for themselves.
 */
import { owner } from './it/owner.ts';
import { parts } from './it/parts.ts';
import { pushes } from './it/push.ts';
import { capital } from './pieces.ts';
import type { Voice } from './voice.ts';

export const it: Voice = {
  parts,
  owner,
  pushes,
  sayings: {
    ask_name: { free: (at) => `Ho posto ${at}.`, ask: 'A che nome prenoto?' },
    ask_service: (services) => `Cosa desidera: ${services}?`,
    ask_day: 'Che giorno le va bene?',
    ask_clock: ({ onDay }) => `A che ora le va bene ${onDay}?`,
    ask_which_day: (days) => `Per sicurezza, intende ${days}?`,
    offer: {
      visit: ({ what, name, price }) => `${capital(what)} per ${name}${price}. Prenoto? Risponda OK.`,
      move: ({ from, at }) => `Sposto il suo appuntamento (${from}) a ${at}? Risponda OK ed è fatto.`,
    },
    booked: {
      hers: {
        professional: (name) => `Prenotazione confermata, ${name}`,
        friendly: (name) => `Prenotato, ${name}`,
        casual: (name) => `Fatto, ${name}`,
      },
      anothers: {
        professional: (name) => `La prenotazione per ${name} è confermata`,
        friendly: (name) => `Prenotato per ${name}`,
        casual: (name) => `Fatto per ${name}`,
      },
      bye: { professional: '', friendly: 'A presto!', casual: 'A presto!' },
    },
    moved: ({ at, link }) => `Fatto, ora il suo appuntamento è ${at}. ${link}`,
    cancelled: {
      done: ({ at }) => `Il suo appuntamento di ${at} è annullato.`,
      again: {
        professional: 'Ci scriva quando desidera un altro appuntamento.',
        friendly: 'Speriamo di rivederla!',
        casual: 'Alla prossima!',
      },
    },
    refused: {
      past: (at) => `L'orario di ${at} è già passato.`,
      too_soon: (at) => `Per ${at} il preavviso è troppo breve per noi.`,
      closed: (at) => `${capital(at)} siamo chiusi.`,
      break: (at) => `${capital(at)} cade nella nostra pausa.`,
      too_long: (at) => `${capital(at)} è troppo a ridosso della chiusura.`,
      taken: (at) => `${capital(at)} siamo già occupati.`,
    },
    refused_day: {
      past: ({ onDay }) => `La data di ${onDay} è già passata.`,
      too_far: ({ onDay }) => `${capital(onDay)} è troppo in là per prenotare ora.`,
      day_off: ({ onDay }) => `${capital(onDay)} non lavoriamo.`,
      closed: ({ onDay }) => `${capital(onDay)} siamo chiusi.`,
      day_full: ({ onDay }) => `${capital(onDay)} siamo al completo.`,
    },
    alternatives: {
      one: (time) => `Le va bene ${time}?`,
      several: (times) => `Posso proporle ${times}. Quale preferisce?`,
    },
    openings: {
      one: (time) => `Ho posto ${time}. Le va bene?`,
      several: (times) => `Ho posto ${times}. Quale preferisce?`,
    },
    which_option: (times) => `Quale orario preferisce: ${times}?`,
    nothing_free: 'In quel momento purtroppo non ho posto.',
    nothing_else: 'Non ho altri orari oltre a questi.',
    ask_what_suits: 'Quale altro giorno o orario le va bene?',
    dropped: {
      professional: 'Va bene. Ci scriva quando desidera prenotare.',
      friendly: 'Nessun problema. Ci scriva quando vuole prenotare!',
      casual: 'Nessun problema! Ci scriva quando vuole prenotare.',
    },
    which_booking: {
      move: 'spostare',
      cancel: 'annullare',
      ask: ({ to, visits }) => `Quale appuntamento desidera ${to}: ${visits}?`,
    },
    ask_new_time: ({ shortly }) => `A che giorno desidera spostare il suo appuntamento (${shortly})?`,
    ask_cancel: {
      ask: ({ at }) => `Annullo il suo appuntamento di ${at}? Risponda OK`,
      orMove: ', o indichi un altro giorno',
    },
    still_booked: ({ at }) => `Il suo appuntamento di ${at} resta valido.`,
    same_time: ({ at }) => `Il suo appuntamento è già ${at}, quindi non cambia nulla.`,
    none_upcoming: {
      book: 'Non vedo appuntamenti in programma per questo numero, ma posso fissargliene uno.',
      nothing: "Non vedo appuntamenti in programma per questo numero, quindi non c'è nulla da cambiare.",
    },
    nothing_offered: 'Non ho nessun orario in attesa del suo OK. Che giorno le va bene?',
    your_bookings: {
      none: 'Non vedo appuntamenti in programma per questo numero.',
      one: (visit) => `Il suo appuntamento: ${visit}.`,
      several: (visits) => `I suoi appuntamenti: ${visits}.`,
    },
    hello: {
      agent: ({ agent, place }) => `le risponde ${agent} di ${place}`,
      business: (place) => `le risponde ${place}`,
      assistant: (place) => `le risponde l'assistente di ${place}`,
      greet: {
        professional: ({ name, from }) => `Salve${name}, ${from}. Che giorno desidera venire?`,
        friendly: ({ name, from }) => `Salve${name}, ${from}! Che giorno le va bene?`,
        casual: ({ name, from }) => `Salve${name}, ${from}! Quando le va bene?`,
      },
    },
    welcome: {
      thanks: { professional: 'Prego.', friendly: 'Prego!', casual: 'Di nulla!' },
      goodbye: {
        professional: 'Prego, arrivederci.',
        friendly: 'Prego, a presto!',
        casual: 'Di nulla, a presto!',
      },
    },
    services: (services) => `Offriamo ${services}.`,
    price: { is: ({ name, price }) => `${name}: ${price}.`, onRequest: (name) => `Il prezzo di ${name} è su richiesta.` },
    service: ({ name, length }) => `${name}: dura ${length}`,
    address: (address) => `Siamo in ${address}.`,
    identity: ({ agent, disclosesAi, place, owner }) =>
      `Sono ${agent}l'assistente ${disclosesAi ? 'automatico ' : ''}di ${place}. Se preferisce parlare con ${owner}, basta chiederlo.`,
    passed_on: {
      asked_for_person: (owner) => `Ho passato il suo messaggio a ${owner}, che le risponderà qui.`,
      not_understood: (owner) => `Mi scusi, non riesco a capire. Ho passato il suo messaggio a ${owner}.`,
      not_allowed: (owner) => `Di questo si occupa ${owner}: ho passato il suo messaggio.`,
      picture: (owner) => `Non posso aprire le foto: ho passato la sua a ${owner}.`,
      budget_spent: (owner) => `Ho passato il suo messaggio a ${owner}, che le risponderà qui.`,
      engine_failed: (owner) => `Qualcosa da parte nostra non ha funzionato. Ho passato il suo messaggio a ${owner}.`,
    },
    question_passed_on: (owner) => `Ho passato il suo messaggio a ${owner}, che le risponderà.`,
    booking_only: 'Qui posso aiutarla solo con gli appuntamenti.',
    noted: {
      note: (owner) => `Ho preso nota per ${owner}.`,
      party: ({ owner, party }) =>
        `Ho preso nota per ${owner}: siete in ${party}. Vale un solo appuntamento; mi dica se ne serve un altro.`,
    },
    not_understood: 'Mi scusi, non ho capito.',
    not_caught: {
      day: 'Mi scusi, non ho capito il giorno.',
      clock: "Mi scusi, non ho capito l'ora.",
      service: 'Posso prenotare un servizio per appuntamento.',
    },
    how_to: 'Scriva giorno e ora per prenotare, o mi dica se vuole spostare o annullare un appuntamento.',
    booked_by_owner: ({ sender, what, link }) => `${sender}: abbiamo fissato il suo appuntamento, ${what}. ${link}`,
    moved_by_owner: ({ sender, was, at, link }) => `${sender}: abbiamo spostato il suo appuntamento (${was}) a ${at}. ${link}`,
    changed_by_owner: ({ sender, what, minutes, link }) =>
      `${sender}: il suo appuntamento è cambiato. Ora è: ${what}, ${minutes} minuti. ${link}`,
    cancelled_by_owner: ({ sender, at }) =>
      `${sender}: abbiamo annullato il suo appuntamento di ${at}. Risponda qui per trovare un altro orario.`,
  },
};
