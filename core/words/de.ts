/**
 * German, in the polite form of Germany, Austria and Switzerland: no sentence has an `ß`, which the Swiss do not write. Short, in GSM-7
 * (its umlauts are there), and never asking for the bare words that carriers take for themselves.
 */
import type { Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { HandOverReason } from '#core/effects.ts';
import type { Unsure } from '#core/reading.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { byOwner } from './de/by-owner.ts';
import { hoursPhrases } from './de/hours.ts';
import { gatheredInWords, ownerAnswers, ownerNotices } from './de/owner.ts';
import { at, chosen, dates, day, ofPlace, onDay, ownerOf, placeOf, shortly, to } from './de/parts.ts';
import { pushes } from './de/push.ts';
import { priceInWords, serviceInWords, servicesInWords } from './de/services.ts';
import { hoursInWords } from './hours.ts';
import { timesListed } from './listed.ts';
import { caller, capital, isForAnother, numbered, quoted, serviceName, toned, who, withNotes, withService } from './pieces.ts';
import type { DayRefusal, Scene, SilentBecause } from './sayings.ts';
import type { Phrases } from './words.ts';

export const de: Phrases = {
  sayings: {
    ask_name: ({ startsAt }, scene) =>
      startsAt === undefined
        ? 'Auf welchen Namen darf ich eintragen?'
        : `${capital(at(startsAt, scene))} ist noch frei. Auf welchen Namen darf ich eintragen?`,
    ask_service: ({ serviceIds }, scene) => `Was darf es sein: ${numbered(serviceIds.map((id) => serviceName(id, scene)))}?`,
    ask_day: () => 'Welcher Tag passt Ihnen?',
    ask_clock: (saying, scene) => `Um wie viel Uhr passt es Ihnen ${onDay(saying.day, scene)}?`,
    ask_which_day: ({ days }, scene) =>
      `Nur zur Sicherheit, meinen Sie ${numbered(
        days.map((one) => day(one, scene)),
        ' oder ',
      )}?`,
    offer: ({ bookingId }, scene) => offer(scene.booking(bookingId), scene),
    booked: ({ bookingId }, scene) => booked(scene.booking(bookingId), scene),
    moved: ({ bookingId }, scene) =>
      `Erledigt, Ihr Termin ist jetzt ${at(scene.booking(bookingId).startsAt, scene)}. Kalender: ${scene.calendarUrl(bookingId)}`,
    cancelled: ({ bookingId }, scene) => {
      const sorry = toned(scene, {
        professional: 'Für einen neuen Termin schreiben Sie uns jederzeit.',
        friendly: 'Hoffentlich bis zum nächsten Mal!',
        casual: 'Bis zum nächsten Mal!',
      });
      return `Ihr Termin ${at(scene.booking(bookingId).startsAt, scene)} ist abgesagt. ${sorry}`;
    },
    refused: ({ reason, startsAt }, scene) => REFUSALS[reason](startsAt, scene),
    refused_day: (saying, scene) => DAY_REFUSALS[saying.reason](onDay(saying.day, scene)),
    alternatives: ({ starts }, scene) =>
      starts.length === 1 ? `Passt es Ihnen ${times(starts, scene)}?` : `Frei wäre ${times(starts, scene)}. Was passt Ihnen?`,
    openings: ({ starts }, scene) =>
      starts.length === 1 ? `Frei ist ${times(starts, scene)}. Passt das?` : `Frei ist ${times(starts, scene)}. Was passt Ihnen?`,
    which_option: ({ starts }, scene) => `Was passt Ihnen: ${times(starts, scene)}?`,
    nothing_free: () => 'Da ist leider nichts frei.',
    nothing_else: () => 'Mehr habe ich dafür leider nicht.',
    ask_what_suits: () => 'Wann würde es Ihnen sonst passen?',
    dropped: (_, scene) =>
      toned(scene, {
        professional: 'Verstanden. Für einen Termin schreiben Sie uns jederzeit.',
        friendly: 'Kein Problem. Schreiben Sie einfach, wenn Sie einen Termin möchten!',
        casual: 'Kein Problem! Schreiben Sie einfach, wenn Sie einen Termin möchten.',
      }),
    which_booking: ({ to: wanted, bookingIds }, scene) =>
      `Welchen Termin möchten Sie ${wanted === 'move' ? 'verlegen' : 'absagen'}: ${numbered(bookingIds.map((id) => withService(scene.booking(id), shortly(scene.booking(id).startsAt, scene))))}?`,
    ask_new_time: ({ bookingId }, scene) =>
      `Auf wann soll ich Ihren Termin vom ${shortly(scene.booking(bookingId).startsAt, scene)} verlegen?`,
    ask_cancel: ({ bookingId, mayMove }, scene) =>
      `Soll ich Ihren Termin ${at(scene.booking(bookingId).startsAt, scene)} absagen? Antworten Sie mit OK${mayMove ? ' oder nennen Sie einen anderen Tag' : ''}.`,
    still_booked: ({ bookingId }, scene) => `Ihr Termin ${at(scene.booking(bookingId).startsAt, scene)} bleibt bestehen.`,
    same_time: ({ bookingId }, scene) => `Ihr Termin ist schon ${at(scene.booking(bookingId).startsAt, scene)}; dabei bleibt es.`,
    none_upcoming: ({ instead }) =>
      instead === 'book'
        ? 'Zu dieser Nummer finde ich keinen anstehenden Termin, aber ich kann Ihnen einen eintragen.'
        : 'Zu dieser Nummer finde ich keinen anstehenden Termin, es gibt also nichts zu ändern.',
    nothing_offered: () => 'Gerade wartet kein Vorschlag auf Ihr OK. Welcher Tag passt Ihnen?',
    your_bookings: ({ bookingIds }, scene) =>
      yourBookings(
        bookingIds.map((id) => scene.booking(id)),
        scene,
      ),
    hello: (_, scene) => hello(scene),
    welcome: ({ isLast }, scene) => (isLast ? WELCOME_AND_BYE : WELCOME)[scene.business.manners.tone],
    hours: (_, scene) => hoursInWords(scene, hoursPhrases),
    services: ({ withPrices }, scene) => `Unser Angebot: ${servicesInWords(withPrices, scene)}.`,
    price: ({ serviceId }, scene) => priceInWords(serviceId, scene),
    service: ({ serviceId, withPrice }, scene) => serviceInWords(serviceId, withPrice, scene),
    address: (_, scene) => `Unsere Adresse: ${scene.business.address.trim()}.`,
    identity: (_, scene) => identity(scene),
    passed_on: ({ reason }, scene) => PASSED_ON[reason](ownerOf(scene)),
    pricing_info: (_, scene) => scene.business.manners.pricingInfo.trim(),
    booking_only: () => 'Ich kann hier nur bei Terminen helfen.',
    question_passed_on: (_, scene) => `Ich habe Ihre Nachricht an ${ownerOf(scene)} weitergegeben; Sie bekommen Antwort.`,
    noted: ({ party }, scene) => noted(party, ownerOf(scene)),
    not_understood: () => 'Entschuldigung, das habe ich nicht verstanden.',
    not_caught: ({ part }) => NOT_CAUGHT[part],
    how_to: () => 'Nennen Sie Tag und Uhrzeit für einen Termin, oder sagen Sie, ob Sie einen verlegen oder absagen möchten.',
    ...byOwner,
    small_talk: ({ text }) => text,
  },
  answers: {
    ...ownerAnswers,
    help: () => OWNER_HELP,
    paused: () => 'Pause. Ich antworte niemandem, bis Sie #resume senden; die Nachrichten bekommen Sie.',
    resumed: () => 'Ich antworte wieder.',
    unknown_command: () => `Das kenne ich nicht. ${OWNER_HELP}`,
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Pause' : 'Ich antworte'}. Anstehende Termine: ${upcomingCount}. Nachrichten in dieser Stunde: ${textsThisHour}. Gesperrte Nummern: ${blockedCount}.`,
  },
  gathered: gatheredInWords,
  pushes,
  notices: {
    ...ownerNotices,
    booked: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return withNotes(`Neuer Termin: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`, booking);
    },
    moved: ({ bookingId, wasStartsAt }, scene) => {
      const booking = scene.booking(bookingId);
      return `Verlegt: ${who(booking, scene)}, bisher ${shortly(wasStartsAt, scene)}, jetzt ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    cancelled: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Abgesagt: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    handed_over: ({ reason, said }, scene) => `${caller(scene)} ${HANDED_OVER[reason]}${said.trim() === '' ? '.' : `: ${quoted(said)}`}`,
    question: ({ said }, scene) => `${caller(scene)} hat eine Frage an Sie: ${quoted(said)}`,
    wrote: ({ why, said }, scene) => `${caller(scene)} hat geschrieben (${SILENT_BECAUSE[why]}): ${quoted(said)}`,
    opt_out_cancel: ({ bookingId }, scene) => {
      const booking = bookingId === undefined ? undefined : scene.booking(bookingId);
      const meant = booking ? `, vielleicht wegen ${withService(booking, to(booking.startsAt, scene))}` : '';
      return `${caller(scene)} hat CANCEL gesendet${meant}. Der Netzbetreiber wertet das als Abmeldung: Bis START kommt, erreicht die Nummer keine Nachricht. Bitte rufen Sie an.`;
    },
  },
};

const WELCOME = { professional: 'Gern geschehen.', friendly: 'Gern geschehen!', casual: 'Gern geschehen!' } as const;
/** To thanks and goodbyes with nothing left to settle. */
const WELCOME_AND_BYE = {
  professional: 'Gern geschehen. Auf Wiedersehen.',
  friendly: 'Gern geschehen, bis bald!',
  casual: 'Gern geschehen, bis bald!',
} as const;

const OWNER_HELP =
  'Sie können senden: #today #tomorrow #week #status #pause #resume #login, #block oder #unblock und eine Nummer, #cancel und einen Namen, und @Name mit Ihrer Antwort.';

const SILENT_BECAUSE: Readonly<Record<SilentBecause, string>> = {
  paused: 'ich mache Pause',
  taken_over: 'Sie führen dieses Gespräch',
  opted_out: 'will keine Nachrichten und bekommt keine',
  budget_spent: 'das Monatsbudget ist aufgebraucht',
};

const DAY_REFUSALS: Readonly<Record<DayRefusal, (day: string) => string>> = {
  past: (one) => `${capital(one)} ist schon vorbei.`,
  too_far: (one) => `${capital(one)} ist zum Buchen noch zu weit weg.`,
  day_off: (one) => `${capital(one)} arbeiten wir nicht.`,
  closed: (one) => `${capital(one)} haben wir geschlossen.`,
  day_full: (one) => `${capital(one)} ist leider nichts mehr frei.`,
};

const REFUSALS: Readonly<Record<Refusal, (startsAt: Instant, scene: Scene) => string>> = {
  past: (startsAt, scene) => `${capital(at(startsAt, scene))} ist schon vorbei.`,
  too_soon: (startsAt, scene) => `${capital(at(startsAt, scene))} ist für uns zu kurzfristig.`,
  too_far: (startsAt, scene) => DAY_REFUSALS.too_far(on(startsAt, scene)),
  day_off: (startsAt, scene) => DAY_REFUSALS.day_off(on(startsAt, scene)),
  closed: (startsAt, scene) => `${capital(at(startsAt, scene))} haben wir geschlossen.`,
  break: (startsAt, scene) => `${capital(at(startsAt, scene))} kommt unsere Pause dazwischen.`,
  too_long: (startsAt, scene) => `${capital(at(startsAt, scene))} ist zu knapp vor Feierabend.`,
  day_full: (startsAt, scene) => DAY_REFUSALS.day_full(on(startsAt, scene)),
  taken: (startsAt, scene) => `${capital(at(startsAt, scene))} ist leider schon vergeben.`,
};

const PASSED_ON: Readonly<Record<HandOverReason, (owner: string) => string>> = {
  asked_for_person: (owner) => `Ich habe das an ${owner} weitergegeben; die Antwort kommt hier.`,
  not_understood: (owner) => `Entschuldigung, das verstehe ich nicht. Ich habe Ihre Nachricht an ${owner} weitergegeben.`,
  not_allowed: (owner) => `Darum kümmert sich ${owner}; ich habe Ihre Nachricht weitergegeben.`,
  picture: (owner) => `Bilder kann ich nicht öffnen; ich habe Ihres an ${owner} weitergegeben.`,
  budget_spent: (owner) => `Ich habe Ihre Nachricht an ${owner} weitergegeben; die Antwort kommt hier.`,
  engine_failed: (owner) => `Bei uns ist etwas schiefgegangen. Ich habe Ihre Nachricht an ${owner} weitergegeben.`,
};

const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  asked_for_person: 'möchte mit Ihnen sprechen',
  not_understood: 'hat etwas geschrieben, das ich nicht verstehe',
  not_allowed: 'möchte etwas, das Sie entscheiden',
  picture: 'hat ein Bild oder eine Datei geschickt',
  engine_failed: 'blieb wegen eines Fehlers von mir ohne Antwort',
  budget_spent: 'hat geschrieben, und das Monatsbudget ist aufgebraucht',
};

const NOT_CAUGHT: Readonly<Record<Unsure, string>> = {
  day: 'Entschuldigung, den Tag habe ich nicht verstanden.',
  clock: 'Entschuldigung, die Uhrzeit habe ich nicht verstanden.',
  service: 'Ich kann pro Termin eine Leistung buchen.',
};

function noted(party: number | undefined, owner: string): string {
  if (party === undefined) return `Das habe ich für ${owner} notiert.`;
  return `Ich habe für ${owner} notiert, dass Sie ${party} Personen sind. Das ist ein einzelner Termin; sagen Sie Bescheid, wenn Sie noch einen brauchen.`;
}

function offer(booking: Booking, scene: Scene): string {
  const { startsAt, movesBookingId, customerName } = booking;
  if (movesBookingId !== undefined) {
    const from = shortly(scene.booking(movesBookingId).startsAt, scene);
    return `Soll ich Ihren Termin vom ${from} auf ${to(startsAt, scene)} verlegen? Antworten Sie mit OK, dann ist es erledigt.`;
  }
  const price = booking.price ? `, ${chosen(booking.price)}` : '';
  return `${capital(withService(booking, at(startsAt, scene)))} für ${customerName}${price}. Soll ich das eintragen? Antworten Sie mit OK.`;
}

function booked(booking: Booking, scene: Scene): string {
  const visit = withService(booking, at(booking.startsAt, scene));
  const link = `Kalender: ${scene.calendarUrl(booking.id)}`;
  if (isForAnother(booking, scene)) {
    return toned(scene, {
      professional: `Der Termin für ${booking.customerName} ist bestätigt: ${visit}. ${link}`,
      friendly: `Für ${booking.customerName} eingetragen: ${visit}. Bis dann! ${link}`,
      casual: `Alles klar, für ${booking.customerName}: ${visit}. Bis dann! ${link}`,
    });
  }
  return toned(scene, {
    professional: `Ihr Termin ist bestätigt, ${booking.customerName}: ${visit}. ${link}`,
    friendly: `Eingetragen, ${booking.customerName}: ${visit}. Bis dann! ${link}`,
    casual: `Alles klar, ${booking.customerName}: ${visit}. Bis dann! ${link}`,
  });
}

function yourBookings(bookings: readonly Booking[], scene: Scene): string {
  const [only, ...others] = bookings;
  if (!only) return 'Zu dieser Nummer finde ich keinen anstehenden Termin.';
  if (others.length === 0) return `Ihr Termin: ${withService(only, at(only.startsAt, scene))}.`;
  return `Ihre Termine: ${numbered(bookings.map((booking) => withService(booking, shortly(booking.startsAt, scene))))}.`;
}

/** Never that it is a person, whatever the owner wishes. */
function identity(scene: Scene): string {
  const { agentName, disclosesAi } = scene.business.manners;
  const assistant = `die ${disclosesAi ? 'digitale ' : ''}Assistenz ${ofPlace(scene)}`;
  return `Ich bin ${agentName ? `${agentName}, ` : ''}${assistant}. Möchten Sie lieber ${ownerOf(scene)} erreichen, sagen Sie es einfach.`;
}

function hello(scene: Scene): string {
  const { customer } = scene;
  const { agentName, speaksAsBusiness, greetsByName } = scene.business.manners;
  const name = customer.name && greetsByName ? ` ${customer.name}` : '';
  const agent = agentName ? `${agentName} ${ofPlace(scene)}` : speaksAsBusiness ? placeOf(scene) : `die Assistenz ${ofPlace(scene)}`;
  return toned(scene, {
    professional: `Guten Tag${name}, hier ist ${agent}. Welcher Tag passt Ihnen?`,
    friendly: `Hallo${name}, hier ist ${agent}! Welcher Tag passt Ihnen?`,
    casual: `Hallo${name}, hier ist ${agent}! Wann passt es Ihnen?`,
  });
}

function on(startsAt: Instant, scene: Scene): string {
  return onDay(dayOf(startsAt, scene.business.zone), scene);
}

function times(starts: readonly Instant[], scene: Scene): string {
  return timesListed(starts, scene, { dates, at: (one) => `${onDay(one, scene)} um` });
}
