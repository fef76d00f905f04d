/**
 * Spanish, in the polite form. Short, and worded so that most texts need no letter with an acute accent other than é: á, í, ó and ú
 * are not in GSM-7 and more than halve what a segment holds. Never asks for the bare words that carriers take for themselves.
 */
import type { Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { HandOverReason } from '#core/effects.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { byOwner } from './es/by-owner.ts';
import { hoursPhrases } from './es/hours.ts';
import { gatheredInWords, ownerAnswers, ownerNotices } from './es/owner.ts';
import { at, chosen, dates, day, onDay, ownerOf, placeOf, shortly } from './es/parts.ts';
import { pushes } from './es/push.ts';
import { priceInWords, serviceInWords, servicesInWords } from './es/services.ts';
import { hoursInWords } from './hours.ts';
import { timesListed } from './listed.ts';
import { caller, capital, isForAnother, numbered, quoted, serviceName, toned, who, withService } from './pieces.ts';
import type { DayRefusal, Scene, SilentBecause } from './sayings.ts';
import type { Phrases } from './words.ts';

export const es: Phrases = {
  sayings: {
    ask_name: ({ startsAt }, scene) =>
      startsAt === undefined ? '¿A qué nombre la pongo?' : `Tengo libre ${at(startsAt, scene)}. ¿A qué nombre la pongo?`,
    ask_service: ({ serviceIds }, scene) => `¿Qué desea: ${numbered(serviceIds.map((id) => serviceName(id, scene)))}?`,
    ask_day: () => '¿Qué fecha le viene bien?',
    ask_clock: (saying, scene) => `¿A qué hora le viene bien ${onDay(saying.day, scene)}?`,
    ask_which_day: ({ days }, scene) =>
      `Para confirmar, ¿se refiere a ${numbered(
        days.map((one) => day(one, scene)),
        ' o ',
      )}?`,
    offer: ({ bookingId }, scene) => offer(scene.booking(bookingId), scene),
    booked: ({ bookingId }, scene) => booked(scene.booking(bookingId), scene),
    moved: ({ bookingId }, scene) => {
      const { startsAt } = scene.booking(bookingId);
      return `Hecho, su cita es ahora ${at(startsAt, scene)}. Calendario: ${scene.calendarUrl(bookingId)}`;
    },
    cancelled: ({ bookingId }, scene) => {
      const sorry = toned(scene, {
        professional: 'Escriba cuando quiera otra cita.',
        friendly: '¡Esperamos verle otra vez!',
        casual: '¡Hasta otra!',
      });
      return `Su cita, ${at(scene.booking(bookingId).startsAt, scene)}, queda cancelada. ${sorry}`;
    },
    refused: ({ reason, startsAt }, scene) => REFUSALS[reason](startsAt, scene),
    refused_day: (saying, scene) => DAY_REFUSALS[saying.reason](onDay(saying.day, scene)),
    alternatives: ({ starts }, scene) =>
      starts.length === 1 ? `¿Le viene bien ${times(starts, scene)}?` : `Puedo ofrecerle ${times(starts, scene)}. ¿Qué prefiere?`,
    openings: ({ starts }, scene) =>
      starts.length === 1 ? `Tengo libre ${times(starts, scene)}. ¿Le viene bien?` : `Tengo libre ${times(starts, scene)}. ¿Qué prefiere?`,
    which_option: ({ starts }, scene) => `¿Qué hora prefiere: ${times(starts, scene)}?`,
    nothing_free: () => 'No me queda nada libre entonces.',
    nothing_else: () => 'No me queda nada distinto.',
    ask_what_suits: () => '¿Qué otra fecha u hora le viene bien?',
    dropped: (_, scene) =>
      toned(scene, {
        professional: 'Entendido. Escriba cuando desee reservar.',
        friendly: 'Sin problema. ¡Escriba cuando quiera reservar!',
        casual: '¡Sin problema! Escriba cuando quiera reservar.',
      }),
    which_booking: ({ to, bookingIds }, scene) =>
      `¿Qué cita desea ${to === 'move' ? 'cambiar' : 'cancelar'}: ${numbered(bookingIds.map((id) => withService(scene.booking(id), shortly(scene.booking(id).startsAt, scene))))}?`,
    ask_new_time: ({ bookingId }, scene) =>
      `¿Para qué fecha desea cambiar su cita del ${shortly(scene.booking(bookingId).startsAt, scene)}?`,
    ask_cancel: ({ bookingId, mayMove }, scene) =>
      `¿Cancelo su cita, ${at(scene.booking(bookingId).startsAt, scene)}? Responda OK${mayMove ? ' o diga otra fecha' : ''}.`,
    still_booked: ({ bookingId }, scene) => `Su cita, ${at(scene.booking(bookingId).startsAt, scene)}, sigue en pie.`,
    same_time: ({ bookingId }, scene) => `Su cita ya es ${at(scene.booking(bookingId).startsAt, scene)}; nada cambia.`,
    none_upcoming: ({ instead }) =>
      instead === 'book'
        ? 'No veo ninguna cita pendiente con este teléfono, pero puedo reservarle una.'
        : 'No veo ninguna cita pendiente con este teléfono; no hay nada que cambiar.',
    nothing_offered: () => 'No tengo ninguna hora a la espera de su OK. ¿Qué fecha desea?',
    your_bookings: ({ bookingIds }, scene) =>
      yourBookings(
        bookingIds.map((id) => scene.booking(id)),
        scene,
      ),
    hello: (_, scene) => hello(scene),
    welcome: ({ isLast }, scene) => (isLast ? WELCOME_AND_BYE : WELCOME)[scene.business.manners.tone],
    hours: (_, scene) => hoursInWords(scene, hoursPhrases),
    services: ({ withPrices }, scene) => `Ofrecemos ${servicesInWords(withPrices, scene)}.`,
    price: ({ serviceId }, scene) => priceInWords(serviceId, scene),
    service: ({ serviceId, withPrice }, scene) => serviceInWords(serviceId, withPrice, scene),
    address: (_, scene) => `Estamos en ${scene.business.address.trim()}.`,
    identity: (_, scene) => identity(scene),
    passed_on: ({ reason }, scene) => PASSED_ON[reason](ownerOf(scene)),
    pricing_info: (_, scene) => scene.business.manners.pricingInfo.trim(),
    booking_only: () => 'Solo puedo ayudarle con citas.',
    question_passed_on: (_, scene) => `He pasado su mensaje a ${ownerOf(scene)}; le responde en breve.`,
    not_understood: () => 'Perdone, no le he entendido.',
    how_to: () => 'Diga fecha y hora para reservar, o si quiere cambiar o cancelar una cita.',
    ...byOwner,
    small_talk: ({ text }) => text,
  },
  answers: {
    ...ownerAnswers,
    help: () => OWNER_HELP,
    paused: () => 'En pausa. No respondo a nadie hasta que mande #resume; usted recibe los mensajes.',
    resumed: () => 'Vuelvo a responder.',
    unknown_command: () => `No conozco eso. ${OWNER_HELP}`,
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'En pausa' : 'Respondo'}. Citas pendientes: ${upcomingCount}. Mensajes esta hora: ${textsThisHour}. Bloqueados: ${blockedCount}.`,
  },
  gathered: gatheredInWords,
  pushes,
  notices: {
    ...ownerNotices,
    booked: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Nueva cita: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    moved: ({ bookingId, wasStartsAt }, scene) => {
      const booking = scene.booking(bookingId);
      return `Cambiada: ${who(booking, scene)}, de ${shortly(wasStartsAt, scene)} a ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    cancelled: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Cancelada: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    handed_over: ({ reason, said }, scene) => `${caller(scene)} ${HANDED_OVER[reason]}${said.trim() === '' ? '.' : `: ${quoted(said)}`}`,
    question: ({ said }, scene) => `${caller(scene)} pregunta algo para usted: ${quoted(said)}`,
    wrote: ({ why, said }, scene) => `${caller(scene)} ha escrito (${SILENT_BECAUSE[why]}): ${quoted(said)}`,
    opt_out_cancel: ({ bookingId }, scene) => {
      const booking = bookingId === undefined ? undefined : scene.booking(bookingId);
      const meant = booking ? `, quizas por ${withService(booking, at(booking.startsAt, scene))}` : '';
      return `${caller(scene)} ha mandado CANCEL${meant}. La operadora lo toma como baja: no le llega nada hasta que mande START. Llame, por favor.`;
    },
  },
};

const WELCOME = { professional: 'De nada.', friendly: '¡De nada!', casual: '¡De nada!' } as const;
/** To thanks and goodbyes with nothing left to settle. */
const WELCOME_AND_BYE = {
  professional: 'De nada. Que le vaya bien.',
  friendly: '¡De nada, hasta pronto!',
  casual: '¡De nada, hasta pronto!',
} as const;

const OWNER_HELP =
  'Puede mandar #today #tomorrow #week #status #pause #resume #login, #block o #unblock y un numero, #cancel y un nombre, y @nombre y su respuesta.';

const SILENT_BECAUSE: Readonly<Record<SilentBecause, string>> = {
  paused: 'estoy en pausa',
  taken_over: 'usted lleva este hilo',
  opted_out: 'no quiere mensajes y no le llega ninguno',
  budget_spent: 'el presupuesto del mes se ha agotado',
};

const DAY_REFUSALS: Readonly<Record<DayRefusal, (day: string) => string>> = {
  past: (one) => `${capital(one)} ya ha pasado.`,
  too_far: (one) => `${capital(one)} queda demasiado lejos para reservar.`,
  day_off: (one) => `No trabajamos ${one}.`,
  closed: (one) => `Cerramos ${one}.`,
  day_full: (one) => `${capital(one)} no queda nada libre.`,
};

const REFUSALS: Readonly<Record<Refusal, (startsAt: Instant, scene: Scene) => string>> = {
  past: (startsAt, scene) => `${capital(at(startsAt, scene))} ya ha pasado.`,
  too_soon: (startsAt, scene) => `${capital(at(startsAt, scene))} es demasiado pronto para nosotros.`,
  too_far: (startsAt, scene) => DAY_REFUSALS.too_far(on(startsAt, scene)),
  day_off: (startsAt, scene) => DAY_REFUSALS.day_off(on(startsAt, scene)),
  closed: (startsAt, scene) => `Cerrado ${at(startsAt, scene)}.`,
  break: (startsAt, scene) => `${capital(at(startsAt, scene))} coincide con nuestro descanso.`,
  too_long: (startsAt, scene) => `${capital(at(startsAt, scene))} es demasiado cerca del cierre.`,
  day_full: (startsAt, scene) => DAY_REFUSALS.day_full(on(startsAt, scene)),
  taken: (startsAt, scene) => `${capital(at(startsAt, scene))} ya no queda libre.`,
};

const PASSED_ON: Readonly<Record<HandOverReason, (owner: string) => string>> = {
  asked_for_person: (owner) => `Se lo he pasado a ${owner}, que le responde por este medio.`,
  not_understood: (owner) => `Perdone, no lo entiendo. He pasado su mensaje a ${owner}.`,
  not_allowed: (owner) => `De eso se ocupa ${owner}; le he pasado su mensaje.`,
  picture: (owner) => `No puedo abrir fotos; he pasado la suya a ${owner}.`,
  budget_spent: (owner) => `He pasado su mensaje a ${owner}, que le responde por este medio.`,
  engine_failed: (owner) => `Ha fallado algo por nuestra parte. He pasado su mensaje a ${owner}.`,
};

const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  asked_for_person: 'pregunta por usted',
  not_understood: 'ha escrito algo que no entiendo',
  not_allowed: 'quiere algo que decide usted',
  picture: 'ha mandado una foto o un archivo',
  engine_failed: 'queda sin respuesta por un fallo',
  budget_spent: 'ha escrito y el presupuesto del mes se ha agotado',
};

function offer(booking: Booking, scene: Scene): string {
  const { startsAt, movesBookingId, customerName } = booking;
  if (movesBookingId !== undefined) {
    const from = shortly(scene.booking(movesBookingId).startsAt, scene);
    return `¿Cambio su cita del ${from} por ${at(startsAt, scene)}? Responda OK y queda hecho.`;
  }
  const price = booking.price ? `, ${chosen(booking.price)}` : '';
  return `${capital(withService(booking, at(startsAt, scene)))} para ${customerName}${price}. ¿La reservo? Responda OK.`;
}

function booked(booking: Booking, scene: Scene): string {
  const visit = withService(booking, at(booking.startsAt, scene));
  const link = `Calendario: ${scene.calendarUrl(booking.id)}`;
  if (isForAnother(booking, scene)) {
    return toned(scene, {
      professional: `La cita de ${booking.customerName} queda confirmada: ${visit}. ${link}`,
      friendly: `Reservado para ${booking.customerName}: ${visit}. ¡Hasta entonces! ${link}`,
      casual: `Listo para ${booking.customerName}: ${visit}. ¡Hasta entonces! ${link}`,
    });
  }
  return toned(scene, {
    professional: `Su cita queda confirmada, ${booking.customerName}: ${visit}. ${link}`,
    friendly: `Reservado, ${booking.customerName}: ${visit}. ¡Hasta entonces! ${link}`,
    casual: `Listo, ${booking.customerName}: ${visit}. ¡Hasta entonces! ${link}`,
  });
}

function yourBookings(bookings: readonly Booking[], scene: Scene): string {
  const [only, ...others] = bookings;
  if (!only) return 'No veo ninguna cita pendiente con este teléfono.';
  if (others.length === 0) return `Tiene cita: ${withService(only, at(only.startsAt, scene))}.`;
  return `Tiene ${numbered(bookings.map((booking) => withService(booking, shortly(booking.startsAt, scene))))}.`;
}

/** Never that it is a person, whatever the owner wishes. */
function identity(scene: Scene): string {
  const { agentName, disclosesAi } = scene.business.manners;
  const assistant = `asistente ${disclosesAi ? 'digital ' : ''}de ${placeOf(scene)}`;
  return `Soy ${agentName ? `${agentName}, ` : ''}${assistant}. Si prefiere hablar con ${ownerOf(scene)}, basta con pedirlo.`;
}

function hello(scene: Scene): string {
  const { customer } = scene;
  const { agentName, speaksAsBusiness, greetsByName } = scene.business.manners;
  const name = customer.name && greetsByName ? ` ${customer.name}` : '';
  const agent = agentName ? `le atiende ${agentName} de` : speaksAsBusiness ? 'le atiende' : 'le atiende el asistente de';
  return toned(scene, {
    professional: `Hola${name}, ${agent} ${placeOf(scene)}. ¿Qué fecha desea?`,
    friendly: `¡Hola${name}! ${capital(agent)} ${placeOf(scene)}. ¿Qué fecha le viene bien?`,
    casual: `¡Hola${name}! ${capital(agent)} ${placeOf(scene)}. ¿Qué fecha le viene bien?`,
  });
}

function on(startsAt: Instant, scene: Scene): string {
  return onDay(dayOf(startsAt, scene.business.zone), scene);
}

function times(starts: readonly Instant[], scene: Scene): string {
  return timesListed(starts, scene, { dates, at: (one) => `${onDay(one, scene)} a las` });
}
