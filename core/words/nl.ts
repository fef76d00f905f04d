/**
 * Dutch, in the polite form, for the Netherlands and Flanders. Short, and in words whose letters GSM-7 has: no ë and no ï. Never asks
 * for the bare words that carriers take for themselves.
 */
import type { Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { HandOverReason } from '#core/effects.ts';
import type { Unsure } from '#core/reading.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { hoursInWords } from './hours.ts';
import { timesListed } from './listed.ts';
import { byOwner } from './nl/by-owner.ts';
import { hoursPhrases } from './nl/hours.ts';
import { gatheredInWords, ownerAnswers, ownerNotices } from './nl/owner.ts';
import { at, chosen, dates, day, onDay, ownerOf, placeOf, shortly } from './nl/parts.ts';
import { pushes } from './nl/push.ts';
import { priceInWords, serviceInWords, servicesInWords } from './nl/services.ts';
import { caller, capital, isForAnother, numbered, quoted, serviceName, toned, who, withNotes, withService } from './pieces.ts';
import type { DayRefusal, Scene, SilentBecause } from './sayings.ts';
import type { Phrases } from './words.ts';

export const nl: Phrases = {
  sayings: {
    ask_name: ({ startsAt }, scene) =>
      startsAt === undefined
        ? 'Op welke naam mag ik het zetten?'
        : `${capital(at(startsAt, scene))} is nog vrij. Op welke naam mag ik het zetten?`,
    ask_service: ({ serviceIds }, scene) => `Wat wilt u boeken: ${numbered(serviceIds.map((id) => serviceName(id, scene)))}?`,
    ask_day: () => 'Welke dag komt u goed uit?',
    ask_clock: (saying, scene) => `Welke tijd komt u ${onDay(saying.day, scene)} goed uit?`,
    ask_which_day: ({ days }, scene) =>
      `Voor de zekerheid: bedoelt u ${numbered(
        days.map((one) => day(one, scene)),
        ' of ',
      )}?`,
    offer: ({ bookingId }, scene) => offer(scene.booking(bookingId), scene),
    booked: ({ bookingId }, scene) => booked(scene.booking(bookingId), scene),
    moved: ({ bookingId }, scene) => {
      const { startsAt } = scene.booking(bookingId);
      return `Geregeld, uw afspraak is nu ${at(startsAt, scene)}. Agenda: ${scene.calendarUrl(bookingId)}`;
    },
    cancelled: ({ bookingId }, scene) => {
      const sorry = toned(scene, {
        professional: 'Stuur gerust een bericht voor een nieuwe afspraak.',
        friendly: 'Hopelijk tot een andere keer!',
        casual: 'Tot een andere keer!',
      });
      return `Uw afspraak van ${at(scene.booking(bookingId).startsAt, scene)} is geannuleerd. ${sorry}`;
    },
    refused: ({ reason, startsAt }, scene) => REFUSALS[reason](startsAt, scene),
    refused_day: (saying, scene) => DAY_REFUSALS[saying.reason](saying.day, scene),
    alternatives: ({ starts }, scene) =>
      starts.length === 1
        ? `Wat vindt u van ${times(starts, scene)}?`
        : `Wel kan ik u aanbieden: ${times(starts, scene)}. Wat komt u het beste uit?`,
    openings: ({ starts }, scene) =>
      starts.length === 1
        ? `Ik heb ${times(starts, scene)} nog plek. Komt dat u uit?`
        : `Ik heb nog plek: ${times(starts, scene)}. Wat komt u het beste uit?`,
    which_option: ({ starts }, scene) => `Wat komt u het beste uit: ${times(starts, scene)}?`,
    nothing_free: () => 'Dan heb ik helaas niets vrij.',
    nothing_else: () => 'Andere tijden heb ik dan niet.',
    ask_what_suits: () => 'Welke andere dag of tijd komt u goed uit?',
    dropped: (_, scene) =>
      toned(scene, {
        professional: 'Begrepen. Stuur gerust een bericht als u wilt boeken.',
        friendly: 'Geen probleem. Stuur gerust een bericht als u wilt boeken!',
        casual: 'Geen punt! Stuur gerust een bericht als u wilt boeken.',
      }),
    which_booking: ({ to, bookingIds }, scene) =>
      `Welke afspraak wilt u ${to === 'move' ? 'verzetten' : 'annuleren'}: ${numbered(bookingIds.map((id) => withService(scene.booking(id), shortly(scene.booking(id).startsAt, scene))))}?`,
    ask_new_time: ({ bookingId }, scene) =>
      `Naar welke dag wilt u uw afspraak van ${shortly(scene.booking(bookingId).startsAt, scene)} verzetten?`,
    ask_cancel: ({ bookingId, mayMove }, scene) =>
      `Zal ik uw afspraak van ${at(scene.booking(bookingId).startsAt, scene)} annuleren? Antwoord met OK${mayMove ? ' of noem een andere dag' : ''}.`,
    still_booked: ({ bookingId }, scene) => `Uw afspraak van ${at(scene.booking(bookingId).startsAt, scene)} blijft staan.`,
    same_time: ({ bookingId }, scene) => `Uw afspraak is al ${at(scene.booking(bookingId).startsAt, scene)}, dus er verandert niets.`,
    none_upcoming: ({ instead }) =>
      instead === 'book'
        ? 'Ik zie geen komende afspraak voor dit nummer, maar ik kan er een voor u maken.'
        : 'Ik zie geen komende afspraak voor dit nummer, dus er valt niets te wijzigen.',
    nothing_offered: () => 'Er wacht geen tijd op uw OK. Welke dag komt u goed uit?',
    your_bookings: ({ bookingIds }, scene) =>
      yourBookings(
        bookingIds.map((id) => scene.booking(id)),
        scene,
      ),
    hello: (_, scene) => hello(scene),
    welcome: ({ isLast }, scene) => (isLast ? WELCOME_AND_BYE : WELCOME)[scene.business.manners.tone],
    hours: (_, scene) => hoursInWords(scene, hoursPhrases),
    services: ({ withPrices }, scene) => `Ons aanbod: ${servicesInWords(withPrices, scene)}.`,
    price: ({ serviceId }, scene) => priceInWords(serviceId, scene),
    service: ({ serviceId, withPrice }, scene) => serviceInWords(serviceId, withPrice, scene),
    address: (_, scene) => `Ons adres is ${scene.business.address.trim()}.`,
    identity: (_, scene) => identity(scene),
    passed_on: ({ reason }, scene) => PASSED_ON[reason](ownerOf(scene)),
    pricing_info: (_, scene) => scene.business.manners.pricingInfo.trim(),
    booking_only: () => 'Ik kan hier alleen helpen met afspraken.',
    question_passed_on: (_, scene) => `Ik heb uw bericht doorgestuurd naar ${ownerOf(scene)}, die erop terugkomt.`,
    noted: ({ party }, scene) => noted(party, ownerOf(scene)),
    not_understood: () => 'Sorry, dat begreep ik niet.',
    not_caught: ({ part }) => NOT_CAUGHT[part],
    how_to: () => 'Noem een dag en tijd om te boeken, of zeg het als u een afspraak wilt verzetten of annuleren.',
    ...byOwner,
    small_talk: ({ text }) => text,
  },
  answers: {
    ...ownerAnswers,
    help: () => OWNER_HELP,
    paused: () => 'Gepauzeerd. Ik antwoord niemand tot u #resume stuurt; u krijgt de berichten.',
    resumed: () => 'Ik antwoord weer.',
    unknown_command: () => `Dat ken ik niet. ${OWNER_HELP}`,
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Gepauzeerd' : 'Ik antwoord'}. Komende afspraken: ${upcomingCount}. Berichten dit uur: ${textsThisHour}. Geblokkeerde nummers: ${blockedCount}.`,
  },
  gathered: gatheredInWords,
  pushes,
  notices: {
    ...ownerNotices,
    booked: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return withNotes(`Nieuwe afspraak: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`, booking);
    },
    moved: ({ bookingId, wasStartsAt }, scene) => {
      const booking = scene.booking(bookingId);
      return `Verzet: ${who(booking, scene)}, van ${shortly(wasStartsAt, scene)} naar ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    cancelled: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Geannuleerd: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    handed_over: ({ reason, said }, scene) => `${caller(scene)} ${HANDED_OVER[reason]}${said.trim() === '' ? '.' : `: ${quoted(said)}`}`,
    question: ({ said }, scene) => `${caller(scene)} vraagt iets wat u moet beantwoorden: ${quoted(said)}`,
    wrote: ({ why, said }, scene) => `${caller(scene)} schreef (${SILENT_BECAUSE[why]}): ${quoted(said)}`,
    opt_out_cancel: ({ bookingId }, scene) => {
      const booking = bookingId === undefined ? undefined : scene.booking(bookingId);
      const meant = booking ? `, misschien voor ${withService(booking, at(booking.startsAt, scene))}` : '';
      return `${caller(scene)} stuurde CANCEL${meant}. De provider ziet dat als afmelding: van ons komt niets meer aan, tot START wordt gestuurd. Neem telefonisch contact op.`;
    },
  },
};

const WELCOME = { professional: 'Graag gedaan.', friendly: 'Graag gedaan!', casual: 'Geen dank!' } as const;
/** To thanks and goodbyes with nothing left to settle. */
const WELCOME_AND_BYE = {
  professional: 'Graag gedaan. Nog een prettige dag.',
  friendly: 'Graag gedaan, tot ziens!',
  casual: 'Geen dank, tot ziens!',
} as const;

const OWNER_HELP =
  'U kunt #today #tomorrow #week #status #pause #resume #login sturen, #block of #unblock met een nummer, #cancel met een naam, en @naam met uw antwoord.';

const SILENT_BECAUSE: Readonly<Record<SilentBecause, string>> = {
  paused: 'ik ben gepauzeerd',
  taken_over: 'u voert dit gesprek',
  opted_out: 'afgemeld, dus er komt niets aan',
  budget_spent: 'het budget van deze maand is op',
};

const DAY_REFUSALS: Readonly<Record<DayRefusal, (one: string, scene: Scene) => string>> = {
  past: (one, scene) => `${capital(day(one, scene))} is al voorbij.`,
  too_far: (one, scene) => `${capital(day(one, scene))} is nog te ver vooruit om te boeken.`,
  day_off: (one, scene) => `${capital(onDay(one, scene))} werken we niet.`,
  closed: (one, scene) => `${capital(onDay(one, scene))} zijn we gesloten.`,
  day_full: (one, scene) => `${capital(onDay(one, scene))} zijn we volgeboekt.`,
};

const REFUSALS: Readonly<Record<Refusal, (startsAt: Instant, scene: Scene) => string>> = {
  past: (startsAt, scene) => `${capital(at(startsAt, scene))} is al voorbij.`,
  too_soon: (startsAt, scene) => `${capital(at(startsAt, scene))} is voor ons te kort dag.`,
  too_far: (startsAt, scene) => refusedDay('too_far', startsAt, scene),
  day_off: (startsAt, scene) => refusedDay('day_off', startsAt, scene),
  closed: (startsAt, scene) => `${capital(at(startsAt, scene))} zijn we gesloten.`,
  break: (startsAt, scene) => `${capital(at(startsAt, scene))} valt in onze pauze.`,
  too_long: (startsAt, scene) => `${capital(at(startsAt, scene))} is te dicht bij sluitingstijd.`,
  day_full: (startsAt, scene) => refusedDay('day_full', startsAt, scene),
  taken: (startsAt, scene) => `${capital(at(startsAt, scene))} is al bezet.`,
};

const PASSED_ON: Readonly<Record<HandOverReason, (owner: string) => string>> = {
  asked_for_person: (owner) => `Ik heb het doorgegeven aan ${owner}, die hier bij u terugkomt.`,
  not_understood: (owner) => `Sorry, ik begrijp het niet. Ik heb uw bericht doorgestuurd naar ${owner}.`,
  not_allowed: (owner) => `Dat regelt ${owner}; ik heb uw bericht doorgestuurd.`,
  picture: (owner) => `Ik kan geen foto's openen; ik heb die van u doorgestuurd naar ${owner}.`,
  budget_spent: (owner) => `Ik heb uw bericht doorgestuurd naar ${owner}, die hier bij u terugkomt.`,
  engine_failed: (owner) => `Er ging bij ons iets mis. Ik heb uw bericht doorgestuurd naar ${owner}.`,
};

const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  asked_for_person: 'vraagt naar u',
  not_understood: 'schreef iets wat ik niet begrijp',
  not_allowed: 'wil iets waarover u beslist',
  picture: 'stuurde een foto of bestand',
  engine_failed: 'kreeg door een fout bij mij geen antwoord',
  budget_spent: 'schreef, en het budget van deze maand is op',
};

const NOT_CAUGHT: Readonly<Record<Unsure, string>> = {
  day: 'Sorry, de dag heb ik niet begrepen.',
  clock: 'Sorry, de tijd heb ik niet begrepen.',
  service: 'Per afspraak kan ik één behandeling boeken.',
};

function noted(party: number | undefined, owner: string): string {
  if (party === undefined) return `Dat heb ik genoteerd voor ${owner}.`;
  return `Ik heb voor ${owner} genoteerd dat u met ${party} personen komt. Dit is één afspraak; wilt u er nog een, laat het dan weten.`;
}

function offer(booking: Booking, scene: Scene): string {
  const { startsAt, movesBookingId, customerName } = booking;
  if (movesBookingId !== undefined) {
    const from = shortly(scene.booking(movesBookingId).startsAt, scene);
    return `Zal ik uw afspraak van ${from} verzetten naar ${at(startsAt, scene)}? Antwoord met OK en het is geregeld.`;
  }
  const price = booking.price ? `, ${chosen(booking.price)}` : '';
  return `${capital(withService(booking, at(startsAt, scene)))} voor ${customerName}${price}. Zal ik het boeken? Antwoord met OK.`;
}

function booked(booking: Booking, scene: Scene): string {
  const visit = withService(booking, at(booking.startsAt, scene));
  const link = `Agenda: ${scene.calendarUrl(booking.id)}`;
  if (isForAnother(booking, scene)) {
    return toned(scene, {
      professional: `De afspraak voor ${booking.customerName} is bevestigd: ${visit}. ${link}`,
      friendly: `Geboekt voor ${booking.customerName}: ${visit}. Tot dan! ${link}`,
      casual: `Staat genoteerd voor ${booking.customerName}: ${visit}. Tot dan! ${link}`,
    });
  }
  return toned(scene, {
    professional: `Uw afspraak is bevestigd, ${booking.customerName}: ${visit}. ${link}`,
    friendly: `Geboekt, ${booking.customerName}: ${visit}. Tot dan! ${link}`,
    casual: `Staat genoteerd, ${booking.customerName}: ${visit}. Tot dan! ${link}`,
  });
}

function yourBookings(bookings: readonly Booking[], scene: Scene): string {
  const [only, ...others] = bookings;
  if (!only) return 'Ik zie geen komende afspraak voor dit nummer.';
  if (others.length === 0) return `U hebt een afspraak: ${withService(only, at(only.startsAt, scene))}.`;
  return `U hebt ${numbered(bookings.map((booking) => withService(booking, shortly(booking.startsAt, scene))))}.`;
}

/** Never that it is a person, whatever the owner wishes. */
function identity(scene: Scene): string {
  const { agentName, disclosesAi } = scene.business.manners;
  const assistant = `de ${disclosesAi ? 'digitale ' : ''}assistent van ${placeOf(scene)}`;
  return `Ik ben ${agentName ? `${agentName}, ` : ''}${assistant}. Vraag gerust naar ${ownerOf(scene)} als u dat liever hebt.`;
}

function hello(scene: Scene): string {
  const { customer } = scene;
  const { agentName, speaksAsBusiness, greetsByName } = scene.business.manners;
  const name = customer.name && greetsByName ? ` ${customer.name}` : '';
  const agent = agentName ? `dit is ${agentName} van` : speaksAsBusiness ? 'dit is' : 'dit is de assistent van';
  return toned(scene, {
    professional: `Goedendag${name}, ${agent} ${placeOf(scene)}. Welke dag komt u goed uit?`,
    friendly: `Hallo${name}, ${agent} ${placeOf(scene)}! Welke dag komt u goed uit?`,
    casual: `Hoi${name}, ${agent} ${placeOf(scene)}! Wanneer komt het u uit?`,
  });
}

function refusedDay(reason: DayRefusal, startsAt: Instant, scene: Scene): string {
  return DAY_REFUSALS[reason](dayOf(startsAt, scene.business.zone), scene);
}

function times(starts: readonly Instant[], scene: Scene): string {
  return timesListed(starts, scene, { dates, at: (one) => `${day(one, scene)} om` });
}
