/**
 * French, in the polite form. Short, and worded around the letters that are not in GSM-7 and would more than halve what a segment
 * holds: â, ê, î, ô, û, ç and any capital with an accent but É. Never asks for the bare words that carriers take for themselves.
 */
import type { Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { HandOverReason } from '#core/effects.ts';
import type { Unsure } from '#core/reading.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { byOwner } from './fr/by-owner.ts';
import { hoursPhrases } from './fr/hours.ts';
import { gatheredInWords, ownerAnswers, ownerNotices } from './fr/owner.ts';
import { at, chosen, dates, day, of, ofTime, onDay, ownerOf, placeOf, shortly, toTime } from './fr/parts.ts';
import { pushes } from './fr/push.ts';
import { priceInWords, serviceInWords, servicesInWords } from './fr/services.ts';
import { hoursInWords } from './hours.ts';
import { timesListed } from './listed.ts';
import { caller, capital, isForAnother, numbered, quoted, serviceName, toned, who, withNotes, withService } from './pieces.ts';
import type { DayRefusal, Scene, SilentBecause } from './sayings.ts';
import type { Phrases } from './words.ts';

export const fr: Phrases = {
  sayings: {
    ask_name: ({ startsAt }, scene) =>
      startsAt === undefined
        ? 'A quel nom dois-je réserver ?'
        : `${capital(at(startsAt, scene))}, c'est libre. A quel nom dois-je réserver ?`,
    ask_service: ({ serviceIds }, scene) => `Que souhaitez-vous : ${numbered(serviceIds.map((id) => serviceName(id, scene)))} ?`,
    ask_day: () => 'Quel jour vous conviendrait ?',
    ask_clock: (saying, scene) => `A quelle heure souhaitez-vous venir ${onDay(saying.day, scene)} ?`,
    ask_which_day: ({ days }, scene) =>
      `Pour confirmer, voulez-vous dire ${numbered(
        days.map((one) => day(one, scene)),
        ' ou ',
      )} ?`,
    offer: ({ bookingId }, scene) => offer(scene.booking(bookingId), scene),
    booked: ({ bookingId }, scene) => booked(scene.booking(bookingId), scene),
    moved: ({ bookingId }, scene) => {
      const { startsAt } = scene.booking(bookingId);
      return `C'est fait, votre rendez-vous est maintenant prévu ${at(startsAt, scene)}. Calendrier : ${scene.calendarUrl(bookingId)}`;
    },
    cancelled: ({ bookingId }, scene) => {
      const sorry = toned(scene, {
        professional: 'Écrivez-nous quand vous voudrez réserver de nouveau.',
        friendly: 'Au plaisir de vous revoir !',
        casual: 'A une prochaine fois !',
      });
      return `Votre rendez-vous ${ofTime(scene.booking(bookingId).startsAt, scene)} est annulé. ${sorry}`;
    },
    refused: ({ reason, startsAt }, scene) => REFUSALS[reason](startsAt, scene),
    refused_day: (saying, scene) => DAY_REFUSALS[saying.reason](onDay(saying.day, scene)),
    alternatives: ({ starts }, scene) =>
      starts.length === 1
        ? `Est-ce que ${times(starts, scene)} vous conviendrait ?`
        : `Je peux vous proposer ${times(starts, scene)}. Que préférez-vous ?`,
    openings: ({ starts }, scene) =>
      `Je peux vous proposer ${times(starts, scene)}. ${starts.length === 1 ? 'Cela vous convient ?' : 'Que préférez-vous ?'}`,
    which_option: ({ starts }, scene) => `Quelle heure préférez-vous : ${times(starts, scene)} ?`,
    nothing_free: () => 'Il ne reste rien de libre à ce moment-là.',
    nothing_else: () => "Je n'ai rien d'autre à ce moment-là.",
    ask_what_suits: () => 'Quel autre jour ou quelle autre heure vous conviendrait ?',
    dropped: (_, scene) =>
      toned(scene, {
        professional: 'Entendu. Écrivez-nous quand vous souhaiterez réserver.',
        friendly: 'Pas de souci. Écrivez quand vous voudrez réserver !',
        casual: 'Pas de souci ! Écrivez quand vous voudrez réserver.',
      }),
    which_booking: ({ to, bookingIds }, scene) =>
      `Quel rendez-vous souhaitez-vous ${to === 'move' ? 'déplacer' : 'annuler'} : ${numbered(bookingIds.map((id) => withService(scene.booking(id), shortly(scene.booking(id).startsAt, scene))))} ?`,
    ask_new_time: ({ bookingId }, scene) =>
      `A quelle date souhaitez-vous déplacer votre rendez-vous du ${shortly(scene.booking(bookingId).startsAt, scene)} ?`,
    ask_cancel: ({ bookingId, mayMove }, scene) =>
      `Dois-je annuler votre rendez-vous ${ofTime(scene.booking(bookingId).startsAt, scene)} ? Répondez OK${mayMove ? ' ou indiquez une autre date' : ''}.`,
    still_booked: ({ bookingId }, scene) => `Votre rendez-vous ${ofTime(scene.booking(bookingId).startsAt, scene)} est maintenu.`,
    same_time: ({ bookingId }, scene) =>
      `Votre rendez-vous est déjà prévu ${at(scene.booking(bookingId).startsAt, scene)} ; rien ne change.`,
    none_upcoming: ({ instead }) =>
      instead === 'book'
        ? 'Je ne vois aucun rendez-vous à venir pour ce numéro, mais je peux vous en réserver un.'
        : "Je ne vois aucun rendez-vous à venir pour ce numéro ; il n'y a rien à changer.",
    nothing_offered: () => "Je n'ai aucune heure en attente de votre OK. Quel jour vous conviendrait ?",
    your_bookings: ({ bookingIds }, scene) =>
      yourBookings(
        bookingIds.map((id) => scene.booking(id)),
        scene,
      ),
    hello: (_, scene) => hello(scene),
    welcome: ({ isLast }, scene) => (isLast ? WELCOME_AND_BYE : WELCOME)[scene.business.manners.tone],
    hours: (_, scene) => hoursInWords(scene, hoursPhrases),
    services: ({ withPrices }, scene) => `Nous proposons : ${servicesInWords(withPrices, scene)}.`,
    price: ({ serviceId }, scene) => priceInWords(serviceId, scene),
    service: ({ serviceId, withPrice }, scene) => serviceInWords(serviceId, withPrice, scene),
    address: (_, scene) => `Notre adresse : ${scene.business.address.trim()}.`,
    identity: (_, scene) => identity(scene),
    passed_on: ({ reason }, scene) => PASSED_ON[reason](ownerOf(scene)),
    pricing_info: (_, scene) => scene.business.manners.pricingInfo.trim(),
    booking_only: () => 'Ici, je ne peux vous aider que pour les rendez-vous.',
    question_passed_on: (_, scene) => `J'ai transmis votre message à ${ownerOf(scene)}, qui vous répondra.`,
    not_understood: () => "Pardon, je n'ai pas compris.",
    noted: ({ party }, scene) => noted(party, ownerOf(scene)),
    not_caught: ({ part }) => NOT_CAUGHT[part],
    how_to: () => 'Indiquez un jour et une heure pour réserver, ou dites-moi si vous voulez déplacer ou annuler un rendez-vous.',
    ...byOwner,
    small_talk: ({ text }) => text,
  },
  answers: {
    ...ownerAnswers,
    help: () => OWNER_HELP,
    paused: () => "En pause. Je ne réponds à personne jusqu'à votre #resume ; vous recevez les SMS.",
    resumed: () => 'Je réponds de nouveau.',
    unknown_command: () => `Je ne connais pas cela. ${OWNER_HELP}`,
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'En pause' : 'Je réponds'}. Rendez-vous à venir : ${upcomingCount}. SMS cette heure : ${textsThisHour}. Numéros bloqués : ${blockedCount}.`,
  },
  gathered: gatheredInWords,
  pushes,
  notices: {
    ...ownerNotices,
    booked: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return withNotes(`Nouveau rendez-vous : ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`, booking);
    },
    moved: ({ bookingId, wasStartsAt }, scene) => {
      const booking = scene.booking(bookingId);
      return `Déplacé : ${who(booking, scene)}, ${withService(booking, `du ${shortly(wasStartsAt, scene)} ${toTime(booking.startsAt, scene)}`)}.`;
    },
    cancelled: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Annulé : ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    handed_over: ({ reason, said }, scene) => `${caller(scene)} ${HANDED_OVER[reason]}${said.trim() === '' ? '.' : ` : ${quoted(said)}`}`,
    question: ({ said }, scene) => `${caller(scene)} pose une question pour vous : ${quoted(said)}`,
    wrote: ({ why, said }, scene) => `${caller(scene)} a écrit (${SILENT_BECAUSE[why]}) : ${quoted(said)}`,
    opt_out_cancel: ({ bookingId }, scene) => {
      const booking = bookingId === undefined ? undefined : scene.booking(bookingId);
      const meant = booking ? `, éventuellement pour ${withService(booking, at(booking.startsAt, scene))}` : '';
      return `${caller(scene)} a envoyé CANCEL${meant}. L'opérateur y voit un désabonnement : rien ne lui parvient avant un START. Appelez, merci.`;
    },
  },
};

const WELCOME = { professional: 'Je vous en prie.', friendly: 'Avec plaisir !', casual: 'De rien !' } as const;
/** To thanks and goodbyes with nothing left to settle. */
const WELCOME_AND_BYE = {
  professional: 'Je vous en prie. Au revoir.',
  friendly: 'Avec plaisir, à la prochaine !',
  casual: 'De rien, à la prochaine !',
} as const;

const OWNER_HELP =
  'Vous pouvez envoyer #today #tomorrow #week #status #pause #resume #login, #block ou #unblock et un numéro, #cancel et un nom, @nom et votre réponse.';

const SILENT_BECAUSE: Readonly<Record<SilentBecause, string>> = {
  paused: 'je suis en pause',
  taken_over: 'ce fil est à vous',
  opted_out: 'refuse les SMS ; aucun ne lui parvient',
  budget_spent: 'le budget du mois est épuisé',
};

const DAY_REFUSALS: Readonly<Record<DayRefusal, (day: string) => string>> = {
  past: (one) => `${capital(one)} est déjà passé.`,
  too_far: (one) => `Les réservations ne sont pas encore ouvertes pour ${one}.`,
  day_off: (one) => `Nous ne travaillons pas ${one}.`,
  closed: (one) => `Nous sommes fermés ${one}.`,
  day_full: (one) => `Il ne reste rien de libre ${one}.`,
};

const REFUSALS: Readonly<Record<Refusal, (startsAt: Instant, scene: Scene) => string>> = {
  past: (startsAt, scene) => `${capital(at(startsAt, scene))}, c'est déjà passé.`,
  too_soon: (startsAt, scene) => `${capital(at(startsAt, scene))}, c'est un délai trop court pour nous.`,
  too_far: (startsAt, scene) => DAY_REFUSALS.too_far(on(startsAt, scene)),
  day_off: (startsAt, scene) => DAY_REFUSALS.day_off(on(startsAt, scene)),
  closed: (startsAt, scene) => `Nous sommes fermés ${at(startsAt, scene)}.`,
  break: (startsAt, scene) => `${capital(at(startsAt, scene))}, c'est notre pause.`,
  too_long: (startsAt, scene) => `${capital(at(startsAt, scene))}, c'est trop proche de la fermeture.`,
  day_full: (startsAt, scene) => DAY_REFUSALS.day_full(on(startsAt, scene)),
  taken: (startsAt, scene) => `${capital(at(startsAt, scene))}, ce n'est plus libre.`,
};

const PASSED_ON: Readonly<Record<HandOverReason, (owner: string) => string>> = {
  asked_for_person: (owner) => `J'ai transmis votre message à ${owner}, qui vous répondra ici.`,
  not_understood: (owner) => `Pardon, je ne comprends pas. J'ai transmis votre message à ${owner}.`,
  not_allowed: (owner) => `C'est ${owner} qui s'en occupe ; je lui ai transmis votre message.`,
  picture: (owner) => `Je ne peux pas ouvrir de photo ; je l'ai transmise à ${owner}.`,
  budget_spent: (owner) => `J'ai transmis votre message à ${owner}, qui vous répondra ici.`,
  engine_failed: (owner) => `Un problème est survenu chez nous. J'ai transmis votre message à ${owner}.`,
};

const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  asked_for_person: 'demande à vous parler',
  not_understood: "a écrit ce que je n'ai pas compris",
  not_allowed: 'demande ce qui relève de vous',
  picture: 'a envoyé une photo ou un fichier',
  engine_failed: "est sans réponse à cause d'une erreur de ma part",
  budget_spent: 'a écrit, et le budget du mois est épuisé',
};

const NOT_CAUGHT: Readonly<Record<Unsure, string>> = {
  day: "Pardon, je n'ai pas compris le jour.",
  clock: "Pardon, je n'ai pas compris l'heure.",
  service: 'Je peux réserver une prestation à la fois.',
};

function noted(party: number | undefined, owner: string): string {
  if (party === undefined) return `J'ai noté cela pour ${owner}.`;
  return `J'ai noté pour ${owner} que vous serez ${party}. Ceci est un seul rendez-vous ; dites-moi s'il vous en faut un autre.`;
}

function offer(booking: Booking, scene: Scene): string {
  const { startsAt, movesBookingId, customerName } = booking;
  if (movesBookingId !== undefined) {
    const from = shortly(scene.booking(movesBookingId).startsAt, scene);
    return `Je déplace votre rendez-vous du ${from} ${toTime(startsAt, scene)} ? Répondez OK et c'est fait.`;
  }
  const price = booking.price ? `, ${chosen(booking.price)}` : '';
  return `${capital(withService(booking, at(startsAt, scene)))} pour ${customerName}${price}. Dois-je réserver ? Répondez OK.`;
}

function booked(booking: Booking, scene: Scene): string {
  const visit = withService(booking, at(booking.startsAt, scene));
  const link = `Calendrier : ${scene.calendarUrl(booking.id)}`;
  if (isForAnother(booking, scene)) {
    return toned(scene, {
      professional: `Le rendez-vous pour ${booking.customerName} est confirmé : ${visit}. ${link}`,
      friendly: `C'est réservé pour ${booking.customerName} : ${visit}. A très vite ! ${link}`,
      casual: `C'est noté pour ${booking.customerName} : ${visit}. A très vite ! ${link}`,
    });
  }
  return toned(scene, {
    professional: `Votre rendez-vous est confirmé, ${booking.customerName} : ${visit}. ${link}`,
    friendly: `C'est réservé, ${booking.customerName} : ${visit}. A très vite ! ${link}`,
    casual: `C'est noté, ${booking.customerName} : ${visit}. A très vite ! ${link}`,
  });
}

function yourBookings(bookings: readonly Booking[], scene: Scene): string {
  const [only, ...others] = bookings;
  if (!only) return 'Je ne vois aucun rendez-vous à venir pour ce numéro.';
  if (others.length === 0) return `Vous avez rendez-vous : ${withService(only, at(only.startsAt, scene))}.`;
  return `Vous avez ${numbered(bookings.map((booking) => withService(booking, shortly(booking.startsAt, scene))))}.`;
}

/** Never that it is a person, whatever the owner wishes. */
function identity(scene: Scene): string {
  const { agentName, disclosesAi } = scene.business.manners;
  const assistant = `l'assistant ${disclosesAi ? 'automatique ' : ''}${of(placeOf(scene))}`;
  return `Je suis ${agentName ? `${agentName}, ` : ''}${assistant}. Si vous préférez parler à ${ownerOf(scene)}, dites-le-moi.`;
}

function hello(scene: Scene): string {
  const { customer } = scene;
  const { agentName, speaksAsBusiness, greetsByName } = scene.business.manners;
  const name = customer.name && greetsByName ? ` ${customer.name}` : '';
  const place = placeOf(scene);
  const agent = agentName ? `${agentName} pour ${place}` : speaksAsBusiness ? place : `l'assistant ${of(place)}`;
  return toned(scene, {
    professional: `Bonjour${name}, ici ${agent}. Quel jour vous conviendrait ?`,
    friendly: `Bonjour${name} ! Ici ${agent}. Quel jour vous conviendrait ?`,
    casual: `Bonjour${name} ! Ici ${agent}. Quel jour vous irait ?`,
  });
}

function on(startsAt: Instant, scene: Scene): string {
  return onDay(dayOf(startsAt, scene.business.zone), scene);
}

function times(starts: readonly Instant[], scene: Scene): string {
  return timesListed(starts, scene, { dates, at: (one) => `${day(one, scene)} à` });
}
