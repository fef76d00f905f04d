/**
 * Portuguese that Brazil and Portugal both read as theirs, in the polite form and without the words that would choose a gender or
 * a `você`. Worded so that few texts need a letter that GSM-7 lacks: it has é and à, but no ã, õ, ç, á, ê, í, ó or ú, which would
 * more than halve what a segment holds. Never asks for the bare words that carriers take for themselves.
 */

import { capital } from './pieces.ts';
import { owner } from './pt/owner.ts';
import { dated, parts } from './pt/parts.ts';
import { pushes } from './pt/push.ts';
import type { Voice } from './voice.ts';

export const pt: Voice = {
  parts,
  owner,
  pushes,
  sayings: {
    ask_name: { free: (at) => `Tenho vaga ${at}.`, ask: 'Em que nome fica a reserva?' },
    ask_service: (services) => `O que deseja: ${services}?`,
    ask_day: 'Que dia prefere?',
    ask_clock: ({ onDay }) => `Que hora prefere ${onDay}?`,
    ask_which_day: (days) => `Para confirmar, que dia seria: ${days}?`,
    offer: {
      visit: ({ what, name, price }) => `${capital(what)} para ${name}${price}. Posso reservar? Responda OK.`,
      move: ({ from, at }) => `Posso mudar a sua reserva de ${from} para ${dated(at)}? Responda OK e fica feito.`,
    },
    booked: {
      hers: {
        professional: (name) => `A sua reserva foi confirmada, ${name}`,
        friendly: (name) => `Reserva feita, ${name}`,
        casual: (name) => `Feito, ${name}`,
      },
      anothers: {
        professional: (name) => `A reserva de ${name} foi confirmada`,
        friendly: (name) => `Reserva feita para ${name}`,
        casual: (name) => `Feito para ${name}`,
      },
      bye: { professional: '', friendly: 'Até breve!', casual: 'Até breve!' },
    },
    moved: ({ at, link }) => `Feito, a sua reserva passou para ${dated(at)}. ${link}`,
    cancelled: {
      done: ({ at }) => `A sua reserva de ${dated(at)} foi cancelada.`,
      again: {
        professional: 'Escreva quando quiser fazer outra reserva.',
        friendly: 'Escreva quando quiser voltar!',
        casual: 'Até breve!',
      },
    },
    refused: {
      past: (at) => `${capital(dated(at))} ja passou.`,
      too_soon: (at) => `${capital(dated(at))} fica muito em cima da hora.`,
      closed: (at) => `Estamos fechados ${at}.`,
      break: (at) => `${capital(at)} estamos em pausa.`,
      too_long: (at) => `${capital(dated(at))} fica muito perto da hora de fechar.`,
      taken: (at) => `${capital(at)} estamos sem vaga.`,
    },
    refused_day: {
      past: ({ day }) => `${capital(day)} ja passou.`,
      too_far: ({ day }) => `${capital(day)} ainda fica longe demais para reservar.`,
      day_off: ({ onDay }) => `Estamos de folga ${onDay}.`,
      closed: ({ onDay }) => `Estamos fechados ${onDay}.`,
      day_full: ({ onDay }) => `${capital(onDay)} temos a agenda cheia.`,
    },
    alternatives: {
      one: (time) => `Pode ser ${time}?`,
      several: (times) => `Posso oferecer ${times}. Qual prefere?`,
    },
    openings: {
      one: (time) => `Tenho vaga ${time}. Pode ser?`,
      several: (times) => `Tenho vaga ${times}. Qual prefere?`,
    },
    which_option: (times) => `Qual prefere: ${times}?`,
    nothing_free: 'Estou sem vagas para quando deseja.',
    nothing_else: 'É tudo o que tenho para isso.',
    ask_what_suits: 'Que outro dia ou hora prefere?',
    dropped: {
      professional: 'Entendido. Escreva quando quiser reservar.',
      friendly: 'Sem problema. Escreva quando quiser reservar!',
      casual: 'Tudo bem! Escreva quando quiser reservar.',
    },
    which_booking: {
      move: 'mudar',
      cancel: 'cancelar',
      ask: ({ to, visits }) => `Que reserva deseja ${to}: ${visits}?`,
    },
    ask_new_time: ({ shortly }) => `Para que dia deseja mudar a sua reserva de ${shortly}?`,
    ask_cancel: {
      ask: ({ at }) => `Posso cancelar a sua reserva de ${dated(at)}? Responda OK`,
      orMove: ' ou diga outro dia',
    },
    still_booked: ({ at }) => `A sua reserva de ${dated(at)} continua marcada.`,
    same_time: ({ at }) => `A sua reserva ja é ${at}; nada muda.`,
    none_upcoming: {
      book: 'Nenhuma reserva futura neste telefone, mas posso fazer uma.',
      nothing: 'Nenhuma reserva futura neste telefone; nada a mudar.',
    },
    nothing_offered: 'Nenhuma hora aguarda o seu OK. Que dia prefere?',
    your_bookings: {
      none: 'Nenhuma reserva futura neste telefone.',
      one: (visit) => `Tem reserva: ${visit}.`,
      several: (visits) => `Tem ${visits}.`,
    },
    hello: {
      agent: ({ agent, place }) => `aqui fala ${agent}, de ${place}`,
      business: (place) => `aqui fala ${place}`,
      assistant: (place) => `aqui fala o assistente de ${place}`,
      greet: {
        professional: ({ name, from }) => `Ola${name}, ${from}. Que dia deseja?`,
        friendly: ({ name, from }) => `Ola${name}! ${capital(from)}. Que dia prefere?`,
        casual: ({ name, from }) => `Ola${name}! ${capital(from)}. Que dia prefere?`,
      },
    },
    welcome: {
      thanks: { professional: 'De nada.', friendly: 'De nada!', casual: 'De nada!' },
      goodbye: {
        professional: 'De nada. Tenha um bom dia.',
        friendly: 'De nada, até breve!',
        casual: 'De nada, até breve!',
      },
    },
    services: (services) => `Oferecemos ${services}.`,
    price: { is: ({ name, price }) => `${name}: ${price}.`, onRequest: (name) => `O valor de ${name} é sob consulta.` },
    service: ({ name, length }) => `${name} leva ${length}`,
    address: (address) => `Estamos em ${address}.`,
    identity: ({ agent, disclosesAi, place, owner }) =>
      `Sou ${agent}assistente ${disclosesAi ? 'digital ' : ''}de ${place}. Se preferir falar com ${owner}, basta pedir.`,
    passed_on: {
      asked_for_person: (owner) => `Passei a sua mensagem para ${owner}, que responde por aqui.`,
      not_understood: (owner) => `Desculpe, continuo sem entender. Passei a sua mensagem para ${owner}.`,
      not_allowed: (owner) => `Isso é com ${owner}; passei adiante a sua mensagem.`,
      picture: (owner) => `Fotos eu deixo para ${owner} abrir; passei adiante a sua.`,
      budget_spent: (owner) => `Passei a sua mensagem para ${owner}, que responde por aqui.`,
      engine_failed: (owner) => `Algo falhou do nosso lado. Passei a sua mensagem para ${owner}.`,
    },
    question_passed_on: (owner) => `Passei a sua mensagem para ${owner}, que vai responder.`,
    booking_only: 'Aqui trato apenas de reservas.',
    noted: {
      note: (owner) => `Anotei para ${owner}.`,
      party: ({ owner, party }) =>
        `Anotei para ${owner} que o grupo tem ${party} pessoas. Conta como uma reserva; diga se precisa de outra.`,
    },
    not_understood: 'Desculpe, fiquei sem entender.',
    not_caught: {
      day: 'Desculpe, fiquei sem entender o dia.',
      clock: 'Desculpe, fiquei sem entender a hora.',
      service: 'Consigo marcar uma coisa por reserva.',
    },
    how_to: 'Diga dia e hora para reservar, ou se quer mudar ou cancelar uma reserva.',
    booked_by_owner: ({ sender, what, link }) => `${sender}: fizemos a sua reserva: ${what}. ${link}`,
    moved_by_owner: ({ sender, was, at, link }) => `${sender}: a sua reserva de ${was} passou para ${dated(at)}. ${link}`,
    changed_by_owner: ({ sender, what, minutes, link }) => `${sender}: a sua reserva mudou. Agora é: ${what}, ${minutes} minutos. ${link}`,
    cancelled_by_owner: ({ sender, at }) => `${sender}: cancelamos a sua reserva de ${dated(at)}. Responda e vemos outra hora.`,
  },
};
