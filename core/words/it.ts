/**
 * Italian, in the polite form. Short, and in GSM-7, which has its small accented letters but not È: no sentence begins with that.
 * Nothing agrees with a day, because Sunday alone is feminine. Never asks for the bare words that carriers take for themselves.
 */
import type { Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { HandOverReason } from '#core/effects.ts';
import type { Unsure } from '#core/reading.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { hoursInWords } from './hours.ts';
import { byOwner } from './it/by-owner.ts';
import { hoursPhrases } from './it/hours.ts';
import { gatheredInWords, ownerAnswers, ownerNotices } from './it/owner.ts';
import { at, chosen, dates, day, onDay, ownerOf, placeOf, shortly } from './it/parts.ts';
import { pushes } from './it/push.ts';
import { priceInWords, serviceInWords, servicesInWords } from './it/services.ts';
import { timesListed } from './listed.ts';
import { caller, capital, isForAnother, numbered, quoted, serviceName, toned, who, withNotes, withService } from './pieces.ts';
import type { DayRefusal, Scene, SilentBecause } from './sayings.ts';
import type { Phrases } from './words.ts';

export const it: Phrases = {
  sayings: {
    ask_name: ({ startsAt }, scene) =>
      startsAt === undefined ? 'A che nome prenoto?' : `Ho posto ${at(startsAt, scene)}. A che nome prenoto?`,
    ask_service: ({ serviceIds }, scene) => `Cosa desidera: ${numbered(serviceIds.map((id) => serviceName(id, scene)))}?`,
    ask_day: () => 'Che giorno le va bene?',
    ask_clock: (saying, scene) => `A che ora le va bene ${onDay(saying.day, scene)}?`,
    ask_which_day: ({ days }, scene) =>
      `Per sicurezza, intende ${numbered(
        days.map((one) => day(one, scene)),
        ' o ',
      )}?`,
    offer: ({ bookingId }, scene) => offer(scene.booking(bookingId), scene),
    booked: ({ bookingId }, scene) => booked(scene.booking(bookingId), scene),
    moved: ({ bookingId }, scene) => {
      const { startsAt } = scene.booking(bookingId);
      return `Fatto, ora il suo appuntamento è ${at(startsAt, scene)}. Calendario: ${scene.calendarUrl(bookingId)}`;
    },
    cancelled: ({ bookingId }, scene) => {
      const sorry = toned(scene, {
        professional: 'Ci scriva quando desidera un altro appuntamento.',
        friendly: 'Speriamo di rivederla!',
        casual: 'Alla prossima!',
      });
      return `Il suo appuntamento di ${at(scene.booking(bookingId).startsAt, scene)} è annullato. ${sorry}`;
    },
    refused: ({ reason, startsAt }, scene) => REFUSALS[reason](startsAt, scene),
    refused_day: (saying, scene) => DAY_REFUSALS[saying.reason](onDay(saying.day, scene)),
    alternatives: ({ starts }, scene) =>
      starts.length === 1 ? `Le va bene ${times(starts, scene)}?` : `Posso proporle ${times(starts, scene)}. Quale preferisce?`,
    openings: ({ starts }, scene) =>
      starts.length === 1 ? `Ho posto ${times(starts, scene)}. Le va bene?` : `Ho posto ${times(starts, scene)}. Quale preferisce?`,
    which_option: ({ starts }, scene) => `Quale orario preferisce: ${times(starts, scene)}?`,
    nothing_free: () => 'In quel momento purtroppo non ho posto.',
    nothing_else: () => 'Non ho altri orari oltre a questi.',
    ask_what_suits: () => 'Quale altro giorno o orario le va bene?',
    dropped: (_, scene) =>
      toned(scene, {
        professional: 'Va bene. Ci scriva quando desidera prenotare.',
        friendly: 'Nessun problema. Ci scriva quando vuole prenotare!',
        casual: 'Nessun problema! Ci scriva quando vuole prenotare.',
      }),
    which_booking: ({ to, bookingIds }, scene) =>
      `Quale appuntamento desidera ${to === 'move' ? 'spostare' : 'annullare'}: ${numbered(bookingIds.map((id) => withService(scene.booking(id), shortly(scene.booking(id).startsAt, scene))))}?`,
    ask_new_time: ({ bookingId }, scene) =>
      `A che giorno desidera spostare il suo appuntamento (${shortly(scene.booking(bookingId).startsAt, scene)})?`,
    ask_cancel: ({ bookingId, mayMove }, scene) =>
      `Annullo il suo appuntamento di ${at(scene.booking(bookingId).startsAt, scene)}? Risponda OK${mayMove ? ', o indichi un altro giorno' : ''}.`,
    still_booked: ({ bookingId }, scene) => `Il suo appuntamento di ${at(scene.booking(bookingId).startsAt, scene)} resta valido.`,
    same_time: ({ bookingId }, scene) =>
      `Il suo appuntamento è già ${at(scene.booking(bookingId).startsAt, scene)}, quindi non cambia nulla.`,
    none_upcoming: ({ instead }) =>
      instead === 'book'
        ? 'Non vedo appuntamenti in programma per questo numero, ma posso fissargliene uno.'
        : "Non vedo appuntamenti in programma per questo numero, quindi non c'è nulla da cambiare.",
    nothing_offered: () => 'Non ho nessun orario in attesa del suo OK. Che giorno le va bene?',
    your_bookings: ({ bookingIds }, scene) =>
      yourBookings(
        bookingIds.map((id) => scene.booking(id)),
        scene,
      ),
    hello: (_, scene) => hello(scene),
    welcome: ({ isLast }, scene) => (isLast ? WELCOME_AND_BYE : WELCOME)[scene.business.manners.tone],
    hours: (_, scene) => hoursInWords(scene, hoursPhrases),
    services: ({ withPrices }, scene) => `Offriamo ${servicesInWords(withPrices, scene)}.`,
    price: ({ serviceId }, scene) => priceInWords(serviceId, scene),
    service: ({ serviceId, withPrice }, scene) => serviceInWords(serviceId, withPrice, scene),
    address: (_, scene) => `Siamo in ${scene.business.address.trim()}.`,
    identity: (_, scene) => identity(scene),
    passed_on: ({ reason }, scene) => PASSED_ON[reason](ownerOf(scene)),
    pricing_info: (_, scene) => scene.business.manners.pricingInfo.trim(),
    booking_only: () => 'Qui posso aiutarla solo con gli appuntamenti.',
    question_passed_on: (_, scene) => `Ho passato il suo messaggio a ${ownerOf(scene)}, che le risponderà.`,
    noted: ({ party }, scene) => noted(party, ownerOf(scene)),
    not_understood: () => 'Mi scusi, non ho capito.',
    not_caught: ({ part }) => NOT_CAUGHT[part],
    how_to: () => 'Scriva giorno e ora per prenotare, o mi dica se vuole spostare o annullare un appuntamento.',
    ...byOwner,
    small_talk: ({ text }) => text,
  },
  answers: {
    ...ownerAnswers,
    help: () => OWNER_HELP,
    paused: () => 'In pausa. Non rispondo a nessuno finché non invia #resume; i messaggi li riceve lei.',
    resumed: () => 'Rispondo di nuovo.',
    unknown_command: () => `Questo non lo conosco. ${OWNER_HELP}`,
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'In pausa' : 'Rispondo'}. Appuntamenti in programma: ${upcomingCount}. Messaggi in quest'ora: ${textsThisHour}. Numeri bloccati: ${blockedCount}.`,
  },
  gathered: gatheredInWords,
  pushes,
  notices: {
    ...ownerNotices,
    booked: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return withNotes(`Nuovo appuntamento: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`, booking);
    },
    moved: ({ bookingId, wasStartsAt }, scene) => {
      const booking = scene.booking(bookingId);
      return `Spostato: ${who(booking, scene)}, da ${shortly(wasStartsAt, scene)} a ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    cancelled: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Annullato: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    handed_over: ({ reason, said }, scene) => `${caller(scene)} ${HANDED_OVER[reason]}${said.trim() === '' ? '.' : `: ${quoted(said)}`}`,
    question: ({ said }, scene) => `${caller(scene)} chiede qualcosa a cui può rispondere lei: ${quoted(said)}`,
    wrote: ({ why, said }, scene) => `${caller(scene)} ha scritto (${SILENT_BECAUSE[why]}): ${quoted(said)}`,
    opt_out_cancel: ({ bookingId }, scene) => {
      const booking = bookingId === undefined ? undefined : scene.booking(bookingId);
      const meant = booking ? `, forse per ${withService(booking, at(booking.startsAt, scene))}` : '';
      return `${caller(scene)} ha scritto CANCEL${meant}. Per l'operatore non vuole più messaggi: non gliene arrivano finché non invia START. Lo chiami, per favore.`;
    },
  },
};

const WELCOME = { professional: 'Prego.', friendly: 'Prego!', casual: 'Di nulla!' } as const;
/** To thanks and goodbyes with nothing left to settle. */
const WELCOME_AND_BYE = {
  professional: 'Prego, arrivederci.',
  friendly: 'Prego, a presto!',
  casual: 'Di nulla, a presto!',
} as const;

const OWNER_HELP =
  'Può inviare #today #tomorrow #week #status #pause #resume #login, #block o #unblock e un numero, #cancel e un nome, @nome e la sua risposta.';

const SILENT_BECAUSE: Readonly<Record<SilentBecause, string>> = {
  paused: 'sono in pausa',
  taken_over: 'la conversazione è sua',
  opted_out: 'non vuole messaggi, nessuno lo raggiunge',
  budget_spent: 'il budget del mese è esaurito',
};

const DAY_REFUSALS: Readonly<Record<DayRefusal, (day: string) => string>> = {
  past: (one) => `La data di ${one} è già passata.`,
  too_far: (one) => `${capital(one)} è troppo in là per prenotare ora.`,
  day_off: (one) => `${capital(one)} non lavoriamo.`,
  closed: (one) => `${capital(one)} siamo chiusi.`,
  day_full: (one) => `${capital(one)} siamo al completo.`,
};

const REFUSALS: Readonly<Record<Refusal, (startsAt: Instant, scene: Scene) => string>> = {
  past: (startsAt, scene) => `L'orario di ${at(startsAt, scene)} è già passato.`,
  too_soon: (startsAt, scene) => `Per ${at(startsAt, scene)} il preavviso è troppo breve per noi.`,
  too_far: (startsAt, scene) => DAY_REFUSALS.too_far(on(startsAt, scene)),
  day_off: (startsAt, scene) => DAY_REFUSALS.day_off(on(startsAt, scene)),
  closed: (startsAt, scene) => `${capital(at(startsAt, scene))} siamo chiusi.`,
  break: (startsAt, scene) => `${capital(at(startsAt, scene))} cade nella nostra pausa.`,
  too_long: (startsAt, scene) => `${capital(at(startsAt, scene))} è troppo a ridosso della chiusura.`,
  day_full: (startsAt, scene) => DAY_REFUSALS.day_full(on(startsAt, scene)),
  taken: (startsAt, scene) => `${capital(at(startsAt, scene))} siamo già occupati.`,
};

const PASSED_ON: Readonly<Record<HandOverReason, (owner: string) => string>> = {
  asked_for_person: (owner) => `Ho passato il suo messaggio a ${owner}, che le risponderà qui.`,
  not_understood: (owner) => `Mi scusi, non riesco a capire. Ho passato il suo messaggio a ${owner}.`,
  not_allowed: (owner) => `Di questo si occupa ${owner}: ho passato il suo messaggio.`,
  picture: (owner) => `Non posso aprire le foto: ho passato la sua a ${owner}.`,
  budget_spent: (owner) => `Ho passato il suo messaggio a ${owner}, che le risponderà qui.`,
  engine_failed: (owner) => `Qualcosa da parte nostra non ha funzionato. Ho passato il suo messaggio a ${owner}.`,
};

const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  asked_for_person: 'chiede di lei',
  not_understood: 'ha scritto qualcosa che non capisco',
  not_allowed: 'chiede qualcosa che decide lei',
  picture: 'ha inviato una foto o un file',
  engine_failed: 'è senza risposta per un mio errore',
  budget_spent: 'ha scritto, e il budget del mese è esaurito',
};

const NOT_CAUGHT: Readonly<Record<Unsure, string>> = {
  day: 'Mi scusi, non ho capito il giorno.',
  clock: "Mi scusi, non ho capito l'ora.",
  service: 'Posso prenotare un servizio per appuntamento.',
};

function noted(party: number | undefined, owner: string): string {
  if (party === undefined) return `Ho preso nota per ${owner}.`;
  return `Ho preso nota per ${owner}: siete in ${party}. Vale un solo appuntamento; mi dica se ne serve un altro.`;
}

function offer(booking: Booking, scene: Scene): string {
  const { startsAt, movesBookingId, customerName } = booking;
  if (movesBookingId !== undefined) {
    const from = shortly(scene.booking(movesBookingId).startsAt, scene);
    return `Sposto il suo appuntamento (${from}) a ${at(startsAt, scene)}? Risponda OK ed è fatto.`;
  }
  const price = booking.price ? `, ${chosen(booking.price)}` : '';
  return `${capital(withService(booking, at(startsAt, scene)))} per ${customerName}${price}. Prenoto? Risponda OK.`;
}

function booked(booking: Booking, scene: Scene): string {
  const visit = withService(booking, at(booking.startsAt, scene));
  const link = `Calendario: ${scene.calendarUrl(booking.id)}`;
  if (isForAnother(booking, scene)) {
    return toned(scene, {
      professional: `La prenotazione per ${booking.customerName} è confermata: ${visit}. ${link}`,
      friendly: `Prenotato per ${booking.customerName}: ${visit}. A presto! ${link}`,
      casual: `Fatto per ${booking.customerName}: ${visit}. A presto! ${link}`,
    });
  }
  return toned(scene, {
    professional: `Prenotazione confermata, ${booking.customerName}: ${visit}. ${link}`,
    friendly: `Prenotato, ${booking.customerName}: ${visit}. A presto! ${link}`,
    casual: `Fatto, ${booking.customerName}: ${visit}. A presto! ${link}`,
  });
}

function yourBookings(bookings: readonly Booking[], scene: Scene): string {
  const [only, ...others] = bookings;
  if (!only) return 'Non vedo appuntamenti in programma per questo numero.';
  if (others.length === 0) return `Il suo appuntamento: ${withService(only, at(only.startsAt, scene))}.`;
  return `I suoi appuntamenti: ${numbered(bookings.map((booking) => withService(booking, shortly(booking.startsAt, scene))))}.`;
}

/** Never that it is a person, whatever the owner wishes. */
function identity(scene: Scene): string {
  const { agentName, disclosesAi } = scene.business.manners;
  const assistant = `l'assistente ${disclosesAi ? 'automatico ' : ''}di ${placeOf(scene)}`;
  return `Sono ${agentName ? `${agentName}, ` : ''}${assistant}. Se preferisce parlare con ${ownerOf(scene)}, basta chiederlo.`;
}

function hello(scene: Scene): string {
  const { customer } = scene;
  const { agentName, speaksAsBusiness, greetsByName } = scene.business.manners;
  const name = customer.name && greetsByName ? ` ${customer.name}` : '';
  const agent = agentName ? `le risponde ${agentName} di` : speaksAsBusiness ? 'le risponde' : "le risponde l'assistente di";
  return toned(scene, {
    professional: `Salve${name}, ${agent} ${placeOf(scene)}. Che giorno desidera venire?`,
    friendly: `Salve${name}, ${agent} ${placeOf(scene)}! Che giorno le va bene?`,
    casual: `Salve${name}, ${agent} ${placeOf(scene)}! Quando le va bene?`,
  });
}

function on(startsAt: Instant, scene: Scene): string {
  return onDay(dayOf(startsAt, scene.business.zone), scene);
}

function times(starts: readonly Instant[], scene: Scene): string {
  return timesListed(starts, scene, { dates, at: (one) => `${onDay(one, scene)} alle` });
}
