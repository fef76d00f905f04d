/**
 * Portuguese that Brazil and Portugal both read as theirs, in the polite form and without the words that would choose a gender or
 * a `você`. Worded so that few texts need a letter that GSM-7 lacks: it has é and à, but no ã, õ, ç, á, ê, í, ó or ú, which would
 * more than halve what a segment holds. Never asks for the bare words that carriers take for themselves.
 */
import type { Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { HandOverReason } from '#core/effects.ts';
import type { Unsure } from '#core/reading.ts';
import { type Day, dayOf, type Instant } from '#core/time.ts';
import { hoursInWords } from './hours.ts';
import { timesListed } from './listed.ts';
import { caller, capital, isForAnother, numbered, quoted, serviceName, toned, who, withNotes, withService } from './pieces.ts';
import { byOwner } from './pt/by-owner.ts';
import { hoursPhrases } from './pt/hours.ts';
import { gatheredInWords, ownerAnswers, ownerNotices } from './pt/owner.ts';
import { at, chosen, dated, dates, day, onDay, ownerOf, placeOf, shortly } from './pt/parts.ts';
import { pushes } from './pt/push.ts';
import { priceInWords, serviceInWords, servicesInWords } from './pt/services.ts';
import type { DayRefusal, Scene, SilentBecause } from './sayings.ts';
import type { Phrases } from './words.ts';

export const pt: Phrases = {
  sayings: {
    ask_name: ({ startsAt }, scene) =>
      startsAt === undefined ? 'Em que nome fica a reserva?' : `Tenho vaga ${at(startsAt, scene)}. Em que nome fica a reserva?`,
    ask_service: ({ serviceIds }, scene) => `O que deseja: ${numbered(serviceIds.map((id) => serviceName(id, scene)))}?`,
    ask_day: () => 'Que dia prefere?',
    ask_clock: (saying, scene) => `Que hora prefere ${onDay(saying.day, scene)}?`,
    ask_which_day: ({ days }, scene) =>
      `Para confirmar, que dia seria: ${numbered(
        days.map((one) => day(one, scene)),
        ' ou ',
      )}?`,
    offer: ({ bookingId }, scene) => offer(scene.booking(bookingId), scene),
    booked: ({ bookingId }, scene) => booked(scene.booking(bookingId), scene),
    moved: ({ bookingId }, scene) =>
      `Feito, a sua reserva passou para ${dated(scene.booking(bookingId).startsAt, scene)}. Agenda: ${scene.calendarUrl(bookingId)}`,
    cancelled: ({ bookingId }, scene) => {
      const sorry = toned(scene, {
        professional: 'Escreva quando quiser fazer outra reserva.',
        friendly: 'Escreva quando quiser voltar!',
        casual: 'Até breve!',
      });
      return `A sua reserva de ${dated(scene.booking(bookingId).startsAt, scene)} foi cancelada. ${sorry}`;
    },
    refused: ({ reason, startsAt }, scene) => REFUSALS[reason](startsAt, scene),
    refused_day: (saying, scene) => DAY_REFUSALS[saying.reason](saying.day, scene),
    alternatives: ({ starts }, scene) =>
      starts.length === 1 ? `Pode ser ${times(starts, scene)}?` : `Posso oferecer ${times(starts, scene)}. Qual prefere?`,
    openings: ({ starts }, scene) =>
      starts.length === 1 ? `Tenho vaga ${times(starts, scene)}. Pode ser?` : `Tenho vaga ${times(starts, scene)}. Qual prefere?`,
    which_option: ({ starts }, scene) => `Qual prefere: ${times(starts, scene)}?`,
    nothing_free: () => 'Estou sem vagas para quando deseja.',
    nothing_else: () => 'É tudo o que tenho para isso.',
    ask_what_suits: () => 'Que outro dia ou hora prefere?',
    dropped: (_, scene) =>
      toned(scene, {
        professional: 'Entendido. Escreva quando quiser reservar.',
        friendly: 'Sem problema. Escreva quando quiser reservar!',
        casual: 'Tudo bem! Escreva quando quiser reservar.',
      }),
    which_booking: ({ to, bookingIds }, scene) =>
      `Que reserva deseja ${to === 'move' ? 'mudar' : 'cancelar'}: ${numbered(bookingIds.map((id) => withService(scene.booking(id), shortly(scene.booking(id).startsAt, scene))))}?`,
    ask_new_time: ({ bookingId }, scene) =>
      `Para que dia deseja mudar a sua reserva de ${shortly(scene.booking(bookingId).startsAt, scene)}?`,
    ask_cancel: ({ bookingId, mayMove }, scene) =>
      `Posso cancelar a sua reserva de ${dated(scene.booking(bookingId).startsAt, scene)}? Responda OK${mayMove ? ' ou diga outro dia' : ''}.`,
    still_booked: ({ bookingId }, scene) => `A sua reserva de ${dated(scene.booking(bookingId).startsAt, scene)} continua marcada.`,
    same_time: ({ bookingId }, scene) => `A sua reserva ja é ${at(scene.booking(bookingId).startsAt, scene)}; nada muda.`,
    none_upcoming: ({ instead }) =>
      instead === 'book'
        ? 'Nenhuma reserva futura neste telefone, mas posso fazer uma.'
        : 'Nenhuma reserva futura neste telefone; nada a mudar.',
    nothing_offered: () => 'Nenhuma hora aguarda o seu OK. Que dia prefere?',
    your_bookings: ({ bookingIds }, scene) =>
      yourBookings(
        bookingIds.map((id) => scene.booking(id)),
        scene,
      ),
    hello: (_, scene) => hello(scene),
    welcome: ({ isLast }, scene) => (isLast ? WELCOME_AND_BYE : WELCOME)[scene.business.manners.tone],
    hours: (_, scene) => hoursInWords(scene, hoursPhrases),
    services: ({ withPrices }, scene) => `Oferecemos ${servicesInWords(withPrices, scene)}.`,
    price: ({ serviceId }, scene) => priceInWords(serviceId, scene),
    service: ({ serviceId, withPrice }, scene) => serviceInWords(serviceId, withPrice, scene),
    address: (_, scene) => `Estamos em ${scene.business.address.trim()}.`,
    identity: (_, scene) => identity(scene),
    passed_on: ({ reason }, scene) => PASSED_ON[reason](ownerOf(scene)),
    pricing_info: (_, scene) => scene.business.manners.pricingInfo.trim(),
    booking_only: () => 'Aqui trato apenas de reservas.',
    question_passed_on: (_, scene) => `Passei a sua mensagem para ${ownerOf(scene)}, que vai responder.`,
    noted: ({ party }, scene) => noted(party, ownerOf(scene)),
    not_understood: () => 'Desculpe, fiquei sem entender.',
    not_caught: ({ part }) => NOT_CAUGHT[part],
    how_to: () => 'Diga dia e hora para reservar, ou se quer mudar ou cancelar uma reserva.',
    ...byOwner,
    small_talk: ({ text }) => text,
  },
  answers: {
    ...ownerAnswers,
    help: () => OWNER_HELP,
    paused: () => 'Em pausa. Fico sem responder a ninguém; as mensagens chegam ao seu telefone. #resume retoma.',
    resumed: () => 'Voltei a responder.',
    unknown_command: () => `Esse comando é novo para mim. ${OWNER_HELP}`,
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Em pausa' : 'A responder'}. Reservas futuras: ${upcomingCount}. Mensagens nesta hora: ${textsThisHour}. Bloqueados: ${blockedCount}.`,
  },
  gathered: gatheredInWords,
  pushes,
  notices: {
    ...ownerNotices,
    booked: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return withNotes(`Nova reserva: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`, booking);
    },
    moved: ({ bookingId, wasStartsAt }, scene) => {
      const booking = scene.booking(bookingId);
      return `Mudada: ${who(booking, scene)}, de ${shortly(wasStartsAt, scene)} para ${withService(booking, dated(booking.startsAt, scene))}.`;
    },
    cancelled: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Cancelada: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    handed_over: ({ reason, said }, scene) => `${caller(scene)} ${HANDED_OVER[reason]}${said.trim() === '' ? '.' : `: ${quoted(said)}`}`,
    question: ({ said }, scene) => `${caller(scene)} escreveu algo que espera a sua resposta: ${quoted(said)}`,
    wrote: ({ why, said }, scene) => `${caller(scene)} escreveu (${SILENT_BECAUSE[why]}): ${quoted(said)}`,
    opt_out_cancel: ({ bookingId }, scene) => {
      const booking = bookingId === undefined ? undefined : scene.booking(bookingId);
      const meant = booking ? `, talvez por ${withService(booking, at(booking.startsAt, scene))}` : '';
      return `${caller(scene)} mandou CANCEL${meant}. A operadora trata isso como recusa: nada nosso chega antes de um START. Ligue, por favor.`;
    },
  },
};

const WELCOME = { professional: 'De nada.', friendly: 'De nada!', casual: 'De nada!' } as const;
/** To thanks and goodbyes with nothing left to settle. */
const WELCOME_AND_BYE = {
  professional: 'De nada. Tenha um bom dia.',
  friendly: 'De nada, até breve!',
  casual: 'De nada, até breve!',
} as const;

const OWNER_HELP =
  'Pode mandar #today #tomorrow #week #status #pause #resume #login, #block ou #unblock e um telefone, #cancel e um nome, e @nome e a sua resposta.';

const SILENT_BECAUSE: Readonly<Record<SilentBecause, string>> = {
  paused: 'estou em pausa',
  taken_over: 'essa conversa agora é sua',
  opted_out: 'recusou mensagens, nenhuma chega',
  budget_spent: 'o limite mensal acabou',
};

const DAY_REFUSALS: Readonly<Record<DayRefusal, (one: Day, scene: Scene) => string>> = {
  past: (one, scene) => `${capital(day(one, scene))} ja passou.`,
  too_far: (one, scene) => `${capital(day(one, scene))} ainda fica longe demais para reservar.`,
  day_off: (one, scene) => `Estamos de folga ${onDay(one, scene)}.`,
  closed: (one, scene) => `Estamos fechados ${onDay(one, scene)}.`,
  day_full: (one, scene) => `${capital(onDay(one, scene))} temos a agenda cheia.`,
};

const REFUSALS: Readonly<Record<Refusal, (startsAt: Instant, scene: Scene) => string>> = {
  past: (startsAt, scene) => `${capital(dated(startsAt, scene))} ja passou.`,
  too_soon: (startsAt, scene) => `${capital(dated(startsAt, scene))} fica muito em cima da hora.`,
  too_far: (startsAt, scene) => DAY_REFUSALS.too_far(dayIn(startsAt, scene), scene),
  day_off: (startsAt, scene) => DAY_REFUSALS.day_off(dayIn(startsAt, scene), scene),
  closed: (startsAt, scene) => `Estamos fechados ${at(startsAt, scene)}.`,
  break: (startsAt, scene) => `${capital(at(startsAt, scene))} estamos em pausa.`,
  too_long: (startsAt, scene) => `${capital(dated(startsAt, scene))} fica muito perto da hora de fechar.`,
  day_full: (startsAt, scene) => DAY_REFUSALS.day_full(dayIn(startsAt, scene), scene),
  taken: (startsAt, scene) => `${capital(at(startsAt, scene))} estamos sem vaga.`,
};

const PASSED_ON: Readonly<Record<HandOverReason, (owner: string) => string>> = {
  asked_for_person: (owner) => `Passei a sua mensagem para ${owner}, que responde por aqui.`,
  not_understood: (owner) => `Desculpe, continuo sem entender. Passei a sua mensagem para ${owner}.`,
  not_allowed: (owner) => `Isso é com ${owner}; passei adiante a sua mensagem.`,
  picture: (owner) => `Fotos eu deixo para ${owner} abrir; passei adiante a sua.`,
  budget_spent: (owner) => `Passei a sua mensagem para ${owner}, que responde por aqui.`,
  engine_failed: (owner) => `Algo falhou do nosso lado. Passei a sua mensagem para ${owner}.`,
};

const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  asked_for_person: 'pediu para falar com uma pessoa',
  not_understood: 'escreveu algo que fiquei sem entender',
  not_allowed: 'quer algo que depende da sua resposta',
  picture: 'enviou uma foto ou um anexo',
  engine_failed: 'ficou sem resposta por uma falha minha',
  budget_spent: 'escreveu, e o limite mensal acabou',
};

const NOT_CAUGHT: Readonly<Record<Unsure, string>> = {
  day: 'Desculpe, fiquei sem entender o dia.',
  clock: 'Desculpe, fiquei sem entender a hora.',
  service: 'Consigo marcar uma coisa por reserva.',
};

function noted(party: number | undefined, owner: string): string {
  if (party === undefined) return `Anotei para ${owner}.`;
  return `Anotei para ${owner} que o grupo tem ${party} pessoas. Conta como uma reserva; diga se precisa de outra.`;
}

function offer(booking: Booking, scene: Scene): string {
  const { startsAt, movesBookingId, customerName } = booking;
  if (movesBookingId !== undefined) {
    const from = shortly(scene.booking(movesBookingId).startsAt, scene);
    return `Posso mudar a sua reserva de ${from} para ${dated(startsAt, scene)}? Responda OK e fica feito.`;
  }
  const price = booking.price ? `, ${chosen(booking.price)}` : '';
  return `${capital(withService(booking, at(startsAt, scene)))} para ${customerName}${price}. Posso reservar? Responda OK.`;
}

function booked(booking: Booking, scene: Scene): string {
  const visit = withService(booking, at(booking.startsAt, scene));
  const link = `Agenda: ${scene.calendarUrl(booking.id)}`;
  if (isForAnother(booking, scene)) {
    return toned(scene, {
      professional: `A reserva de ${booking.customerName} foi confirmada: ${visit}. ${link}`,
      friendly: `Reserva feita para ${booking.customerName}: ${visit}. Até breve! ${link}`,
      casual: `Feito para ${booking.customerName}: ${visit}. Até breve! ${link}`,
    });
  }
  return toned(scene, {
    professional: `A sua reserva foi confirmada, ${booking.customerName}: ${visit}. ${link}`,
    friendly: `Reserva feita, ${booking.customerName}: ${visit}. Até breve! ${link}`,
    casual: `Feito, ${booking.customerName}: ${visit}. Até breve! ${link}`,
  });
}

function yourBookings(bookings: readonly Booking[], scene: Scene): string {
  const [only, ...others] = bookings;
  if (!only) return 'Nenhuma reserva futura neste telefone.';
  if (others.length === 0) return `Tem reserva: ${withService(only, at(only.startsAt, scene))}.`;
  return `Tem ${numbered(bookings.map((booking) => withService(booking, shortly(booking.startsAt, scene))))}.`;
}

/** Never that it is a person, whatever the owner wishes. */
function identity(scene: Scene): string {
  const { agentName, disclosesAi } = scene.business.manners;
  const assistant = `assistente ${disclosesAi ? 'digital ' : ''}de ${placeOf(scene)}`;
  return `Sou ${agentName ? `${agentName}, ` : ''}${assistant}. Se preferir falar com ${ownerOf(scene)}, basta pedir.`;
}

function hello(scene: Scene): string {
  const { customer } = scene;
  const { agentName, speaksAsBusiness, greetsByName } = scene.business.manners;
  const name = customer.name && greetsByName ? ` ${customer.name}` : '';
  const agent = agentName ? `aqui fala ${agentName}, de` : speaksAsBusiness ? 'aqui fala' : 'aqui fala o assistente de';
  return toned(scene, {
    professional: `Ola${name}, ${agent} ${placeOf(scene)}. Que dia deseja?`,
    friendly: `Ola${name}! ${capital(agent)} ${placeOf(scene)}. Que dia prefere?`,
    casual: `Ola${name}! ${capital(agent)} ${placeOf(scene)}. Que dia prefere?`,
  });
}

function dayIn(startsAt: Instant, scene: Scene): Day {
  return dayOf(startsAt, scene.business.zone);
}

function times(starts: readonly Instant[], scene: Scene): string {
  return timesListed(starts, scene, { dates, at: (one) => `${onDay(one, scene)} às` });
}
