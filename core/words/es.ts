/**
 * Spanish, in the polite form. Short, and worded so that most texts need no letter with an acute accent other than é: á, í, ó and ú
 * are not in GSM-7 and more than halve what a segment holds. Never asks for the bare words that carriers take for themselves.
 */
import { owner } from './es/owner.ts';
import { parts } from './es/parts.ts';
import { pushes } from './es/push.ts';
import { capital } from './pieces.ts';
import type { Voice } from './voice.ts';

export const es: Voice = {
  parts,
  owner,
  pushes,
  sayings: {
    ask_name: { free: (at) => `Tengo libre ${at}.`, ask: '¿A qué nombre la pongo?' },
    ask_service: (services) => `¿Qué desea: ${services}?`,
    ask_day: '¿Qué fecha le viene bien?',
    ask_clock: ({ onDay }) => `¿A qué hora le viene bien ${onDay}?`,
    ask_which_day: (days) => `Para confirmar, ¿se refiere a ${days}?`,
    offer: {
      visit: ({ what, name, price }) => `${capital(what)} para ${name}${price}. ¿La reservo? Responda OK.`,
      move: ({ from, at }) => `¿Cambio su cita del ${from} por ${at}? Responda OK y queda hecho.`,
    },
    booked: {
      hers: {
        professional: (name) => `Su cita queda confirmada, ${name}`,
        friendly: (name) => `Reservado, ${name}`,
        casual: (name) => `Listo, ${name}`,
      },
      anothers: {
        professional: (name) => `La cita de ${name} queda confirmada`,
        friendly: (name) => `Reservado para ${name}`,
        casual: (name) => `Listo para ${name}`,
      },
      bye: { professional: '', friendly: '¡Hasta entonces!', casual: '¡Hasta entonces!' },
    },
    moved: ({ at, link }) => `Hecho, su cita es ahora ${at}. ${link}`,
    cancelled: {
      done: ({ at }) => `Su cita, ${at}, queda cancelada.`,
      again: {
        professional: 'Escriba cuando quiera otra cita.',
        friendly: '¡Esperamos verle otra vez!',
        casual: '¡Hasta otra!',
      },
    },
    refused: {
      past: (at) => `${capital(at)} ya ha pasado.`,
      too_soon: (at) => `${capital(at)} es demasiado pronto para nosotros.`,
      closed: (at) => `Cerrado ${at}.`,
      break: (at) => `${capital(at)} coincide con nuestro descanso.`,
      too_long: (at) => `${capital(at)} es demasiado cerca del cierre.`,
      taken: (at) => `${capital(at)} ya no queda libre.`,
    },
    refused_day: {
      past: ({ onDay }) => `${capital(onDay)} ya ha pasado.`,
      too_far: ({ onDay }) => `${capital(onDay)} queda demasiado lejos para reservar.`,
      day_off: ({ onDay }) => `No trabajamos ${onDay}.`,
      closed: ({ onDay }) => `Cerramos ${onDay}.`,
      day_full: ({ onDay }) => `${capital(onDay)} no queda nada libre.`,
    },
    alternatives: {
      one: (time) => `¿Le viene bien ${time}?`,
      several: (times) => `Puedo ofrecerle ${times}. ¿Qué prefiere?`,
    },
    openings: {
      one: (time) => `Tengo libre ${time}. ¿Le viene bien?`,
      several: (times) => `Tengo libre ${times}. ¿Qué prefiere?`,
    },
    which_option: (times) => `¿Qué hora prefiere: ${times}?`,
    nothing_free: 'No me queda nada libre entonces.',
    nothing_else: 'No me queda nada distinto.',
    ask_what_suits: '¿Qué otra fecha u hora le viene bien?',
    dropped: {
      professional: 'Entendido. Escriba cuando desee reservar.',
      friendly: 'Sin problema. ¡Escriba cuando quiera reservar!',
      casual: '¡Sin problema! Escriba cuando quiera reservar.',
    },
    which_booking: {
      move: 'cambiar',
      cancel: 'cancelar',
      ask: ({ to, visits }) => `¿Qué cita desea ${to}: ${visits}?`,
    },
    ask_new_time: ({ shortly }) => `¿Para qué fecha desea cambiar su cita del ${shortly}?`,
    ask_cancel: {
      ask: ({ at }) => `¿Cancelo su cita, ${at}? Responda OK`,
      orMove: ' o diga otra fecha',
    },
    still_booked: ({ at }) => `Su cita, ${at}, sigue en pie.`,
    same_time: ({ at }) => `Su cita ya es ${at}; nada cambia.`,
    none_upcoming: {
      book: 'No veo ninguna cita pendiente con este teléfono, pero puedo reservarle una.',
      nothing: 'No veo ninguna cita pendiente con este teléfono; no hay nada que cambiar.',
    },
    nothing_offered: 'No tengo ninguna hora a la espera de su OK. ¿Qué fecha desea?',
    your_bookings: {
      none: 'No veo ninguna cita pendiente con este teléfono.',
      one: (visit) => `Tiene cita: ${visit}.`,
      several: (visits) => `Tiene ${visits}.`,
    },
    hello: {
      agent: ({ agent, place }) => `le atiende ${agent} de ${place}`,
      business: (place) => `le atiende ${place}`,
      assistant: (place) => `le atiende el asistente de ${place}`,
      greet: {
        professional: ({ name, from }) => `Hola${name}, ${from}. ¿Qué fecha desea?`,
        friendly: ({ name, from }) => `¡Hola${name}! ${capital(from)}. ¿Qué fecha le viene bien?`,
        casual: ({ name, from }) => `¡Hola${name}! ${capital(from)}. ¿Qué fecha le viene bien?`,
      },
    },
    welcome: {
      thanks: { professional: 'De nada.', friendly: '¡De nada!', casual: '¡De nada!' },
      goodbye: {
        professional: 'De nada. Que le vaya bien.',
        friendly: '¡De nada, hasta pronto!',
        casual: '¡De nada, hasta pronto!',
      },
    },
    services: (services) => `Ofrecemos ${services}.`,
    price: { is: ({ name, price }) => `${name}: ${price}.`, onRequest: (name) => `El precio de ${name} es a consultar.` },
    service: ({ name, length }) => `${name} dura ${length}`,
    address: (address) => `Estamos en ${address}.`,
    identity: ({ agent, disclosesAi, place, owner }) =>
      `Soy ${agent}asistente ${disclosesAi ? 'digital ' : ''}de ${place}. Si prefiere hablar con ${owner}, basta con pedirlo.`,
    passed_on: {
      asked_for_person: (owner) => `Se lo he pasado a ${owner}, que le responde por este medio.`,
      not_understood: (owner) => `Perdone, no lo entiendo. He pasado su mensaje a ${owner}.`,
      not_allowed: (owner) => `De eso se ocupa ${owner}; le he pasado su mensaje.`,
      picture: (owner) => `No puedo abrir fotos; he pasado la suya a ${owner}.`,
      budget_spent: (owner) => `He pasado su mensaje a ${owner}, que le responde por este medio.`,
      engine_failed: (owner) => `Ha fallado algo por nuestra parte. He pasado su mensaje a ${owner}.`,
    },
    question_passed_on: (owner) => `He pasado su mensaje a ${owner}; le responde en breve.`,
    booking_only: 'Solo puedo ayudarle con citas.',
    noted: {
      note: (owner) => `Queda anotado para ${owner}.`,
      party: ({ owner, party }) => `Queda anotado para ${owner}: son ${party} personas. Es una sola cita; si necesita otra, digamelo.`,
    },
    not_understood: 'Perdone, no le he entendido.',
    not_caught: {
      day: 'Perdone, no he entendido el dia.',
      clock: 'Perdone, no he entendido la hora.',
      service: 'Puedo reservar un servicio por cita.',
    },
    how_to: 'Diga fecha y hora para reservar, o si quiere cambiar o cancelar una cita.',
    booked_by_owner: ({ sender, what, link }) => `${sender}: le hemos reservado ${what}. ${link}`,
    moved_by_owner: ({ sender, was, at, link }) => `${sender}: su cita del ${was} pasa a ser ${at}. ${link}`,
    changed_by_owner: ({ sender, what, minutes, link }) => `${sender}: su cita ha cambiado. Ahora es: ${what}, ${minutes} minutos. ${link}`,
    cancelled_by_owner: ({ sender, at }) => `${sender}: hemos cancelado su cita, ${at}. Responda y buscamos otra hora.`,
  },
};
