/**
 * English. Short (a segment is 160 characters and is paid for), in GSM-7 characters, and never asking for the bare words
 * YES or CANCEL: carriers take the one for an opt-in and the other for an opt-out.
 */
import type { Refusal } from '#core/agenda.ts';
import type { Booking } from '#core/booking.ts';
import type { HandOverReason } from '#core/effects.ts';
import { dayOf, type Instant } from '#core/time.ts';
import { byOwner } from './en/by-owner.ts';
import { hoursPhrases } from './en/hours.ts';
import { gatheredInWords, ownerAnswers, ownerNotices } from './en/owner.ts';
import { at, chosen, dates, day, onDay, ownerOf, placeOf, shortly } from './en/parts.ts';
import { pushes } from './en/push.ts';
import { priceInWords, serviceInWords, servicesInWords } from './en/services.ts';
import { hoursInWords } from './hours.ts';
import { timesListed } from './listed.ts';
import { caller, capital, isForAnother, numbered, quoted, serviceName, toned, who, withService } from './pieces.ts';
import type { DayRefusal, Scene, SilentBecause } from './sayings.ts';
import type { Phrases } from './words.ts';

export const en: Phrases = {
  sayings: {
    ask_name: ({ startsAt }, scene) =>
      startsAt === undefined
        ? 'What name shall I put it under?'
        : `${capital(at(startsAt, scene))} is free. What name shall I put it under?`,
    ask_service: ({ serviceIds }, scene) => `What would you like: ${numbered(serviceIds.map((id) => serviceName(id, scene)))}?`,
    ask_day: () => 'What day would suit you?',
    ask_clock: (saying, scene) => `What time would suit you ${onDay(saying.day, scene)}?`,
    ask_which_day: ({ days }, scene) =>
      `Just to be sure, do you mean ${numbered(
        days.map((one) => day(one, scene)),
        ' or ',
      )}?`,
    offer: ({ bookingId }, scene) => offer(scene.booking(bookingId), scene),
    booked: ({ bookingId }, scene) => booked(scene.booking(bookingId), scene),
    moved: ({ bookingId }, scene) => {
      const { startsAt } = scene.booking(bookingId);
      return `Done, your appointment is now ${at(startsAt, scene)}. Calendar: ${scene.calendarUrl(bookingId)}`;
    },
    cancelled: ({ bookingId }, scene) => {
      const sorry = toned(scene, {
        professional: 'Text us any time to book again.',
        friendly: 'Hope to see you another time!',
        casual: 'See you another time!',
      });
      return `Your appointment ${at(scene.booking(bookingId).startsAt, scene)} is cancelled. ${sorry}`;
    },
    refused: ({ reason, startsAt }, scene) => REFUSALS[reason](startsAt, scene),
    refused_day: (saying, scene) => DAY_REFUSALS[saying.reason](day(saying.day, scene)),
    alternatives: ({ starts }, scene) =>
      starts.length === 1 ? `How about ${times(starts, scene)}?` : `I could do ${times(starts, scene)}. Which one?`,
    openings: ({ starts }, scene) =>
      starts.length === 1 ? `I have ${times(starts, scene)}. Does that work?` : `I have ${times(starts, scene)}. Which one?`,
    which_option: ({ starts }, scene) => `Which one suits you: ${times(starts, scene)}?`,
    nothing_free: () => 'I have nothing free then.',
    nothing_else: () => "That's all I have for that.",
    ask_what_suits: () => 'What other day or time would suit you?',
    dropped: (_, scene) =>
      toned(scene, {
        professional: 'Understood. Text us any time to book.',
        friendly: "No problem. Just text when you'd like to book!",
        casual: "No worries! Text when you'd like to book.",
      }),
    which_booking: ({ to, bookingIds }, scene) =>
      `Which one shall I ${to}: ${numbered(bookingIds.map((id) => withService(scene.booking(id), shortly(scene.booking(id).startsAt, scene))))}?`,
    ask_new_time: ({ bookingId }, scene) =>
      `What day would you like to move your appointment of ${shortly(scene.booking(bookingId).startsAt, scene)} to?`,
    ask_cancel: ({ bookingId, mayMove }, scene) =>
      `Shall I cancel your appointment ${at(scene.booking(bookingId).startsAt, scene)}? Reply OK${mayMove ? ', or name a day to move it to' : ''}.`,
    still_booked: ({ bookingId }, scene) => `Your appointment ${at(scene.booking(bookingId).startsAt, scene)} stands.`,
    same_time: ({ bookingId }, scene) => `Your appointment is already ${at(scene.booking(bookingId).startsAt, scene)}, so nothing changes.`,
    none_upcoming: ({ instead }) =>
      instead === 'book'
        ? "I don't see an upcoming appointment for this number, but I can book you one."
        : "I don't see an upcoming appointment for this number, so there is nothing to change.",
    nothing_offered: () => "I don't have a time waiting for your OK. What day would you like to come in?",
    your_bookings: ({ bookingIds }, scene) =>
      yourBookings(
        bookingIds.map((id) => scene.booking(id)),
        scene,
      ),
    hello: (_, scene) => hello(scene),
    welcome: ({ isLast }, scene) => (isLast ? WELCOME_AND_BYE : WELCOME)[scene.business.manners.tone],
    hours: (_, scene) => hoursInWords(scene, hoursPhrases),
    services: ({ withPrices }, scene) => `We offer ${servicesInWords(withPrices, scene)}.`,
    price: ({ serviceId }, scene) => priceInWords(serviceId, scene),
    service: ({ serviceId, withPrice }, scene) => serviceInWords(serviceId, withPrice, scene),
    address: (_, scene) => `We're at ${scene.business.address.trim()}.`,
    identity: (_, scene) => identity(scene),
    passed_on: ({ reason }, scene) => PASSED_ON[reason](ownerOf(scene)),
    pricing_info: (_, scene) => scene.business.manners.pricingInfo.trim(),
    booking_only: () => 'I can only help with appointments here.',
    question_passed_on: (_, scene) => `I've passed your message to ${ownerOf(scene)}, who will get back to you.`,
    not_understood: () => "Sorry, I didn't get that.",
    how_to: () => 'Name a day and time to book, or tell me if you want to move or cancel an appointment.',
    ...byOwner,
    small_talk: ({ text }) => text,
  },
  answers: {
    ...ownerAnswers,
    help: () => OWNER_HELP,
    paused: () => 'Paused. I answer nobody until you send #resume; you get their texts.',
    resumed: () => "I'm answering again.",
    unknown_command: () => `I don't know that one. ${OWNER_HELP}`,
    status: ({ isPaused, textsThisHour, blockedCount, upcomingCount }) =>
      `${isPaused ? 'Paused' : 'Answering'}. Upcoming bookings: ${upcomingCount}. Texts this hour: ${textsThisHour}. Blocked numbers: ${blockedCount}.`,
  },
  gathered: gatheredInWords,
  pushes,
  notices: {
    ...ownerNotices,
    booked: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `New booking: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    moved: ({ bookingId, wasStartsAt }, scene) => {
      const booking = scene.booking(bookingId);
      return `Moved: ${who(booking, scene)}, from ${shortly(wasStartsAt, scene)} to ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    cancelled: ({ bookingId }, scene) => {
      const booking = scene.booking(bookingId);
      return `Cancelled: ${who(booking, scene)}, ${withService(booking, at(booking.startsAt, scene))}.`;
    },
    handed_over: ({ reason, said }, scene) => `${caller(scene)} ${HANDED_OVER[reason]}${said.trim() === '' ? '.' : `: ${quoted(said)}`}`,
    question: ({ said }, scene) => `${caller(scene)} wrote what is for you to answer: ${quoted(said)}`,
    wrote: ({ why, said }, scene) => `${caller(scene)} wrote (${SILENT_BECAUSE[why]}): ${quoted(said)}`,
    opt_out_cancel: ({ bookingId }, scene) => {
      const booking = bookingId === undefined ? undefined : scene.booking(bookingId);
      const meant = booking ? `, maybe meaning ${withService(booking, at(booking.startsAt, scene))}` : '';
      return `${caller(scene)} texted CANCEL${meant}. Their carrier took it as an opt-out, so no text of ours reaches them until they send START. Please call.`;
    },
  },
};

const WELCOME = { professional: 'You are welcome.', friendly: "You're welcome!", casual: 'Any time!' } as const;
/** To thanks and goodbyes with nothing left to settle. */
const WELCOME_AND_BYE = {
  professional: 'You are welcome. Have a good day.',
  friendly: "You're welcome, take care!",
  casual: 'Any time, take care!',
} as const;

const OWNER_HELP =
  'You can send #today #tomorrow #week #status #pause #resume #login, #block or #unblock with a number, #cancel with a name, and @name with your answer.';

const SILENT_BECAUSE: Readonly<Record<SilentBecause, string>> = {
  paused: "I'm paused",
  taken_over: 'you have this thread',
  opted_out: 'opted out, so no text reaches them',
  budget_spent: "this month's budget is spent",
};

const DAY_REFUSALS: Readonly<Record<DayRefusal, (day: string) => string>> = {
  past: (one) => `${capital(one)} has already passed.`,
  too_far: (one) => `${capital(one)} is too far ahead to book yet.`,
  day_off: (one) => `We're off ${one}.`,
  closed: (one) => `We're closed ${one}.`,
  day_full: (one) => `${capital(one)} is fully booked.`,
};

const REFUSALS: Readonly<Record<Refusal, (startsAt: Instant, scene: Scene) => string>> = {
  past: (startsAt, scene) => `${capital(at(startsAt, scene))} has already passed.`,
  too_soon: (startsAt, scene) => `${capital(at(startsAt, scene))} is too short notice for us.`,
  too_far: (startsAt, scene) => DAY_REFUSALS.too_far(on(startsAt, scene)),
  day_off: (startsAt, scene) => DAY_REFUSALS.day_off(on(startsAt, scene)),
  closed: (startsAt, scene) => `We're closed ${at(startsAt, scene)}.`,
  break: (startsAt, scene) => `${capital(at(startsAt, scene))} runs into our break.`,
  too_long: (startsAt, scene) => `${capital(at(startsAt, scene))} is too close to closing time.`,
  day_full: (startsAt, scene) => DAY_REFUSALS.day_full(on(startsAt, scene)),
  taken: (startsAt, scene) => `${capital(at(startsAt, scene))} is taken.`,
};

const PASSED_ON: Readonly<Record<HandOverReason, (owner: string) => string>> = {
  asked_for_person: (owner) => `I've passed this on to ${owner}, who will get back to you here.`,
  not_understood: (owner) => `Sorry, I'm not getting it. I've passed your text to ${owner}.`,
  not_allowed: (owner) => `That is for ${owner} to arrange, so I've passed your text on.`,
  picture: (owner) => `I can't open pictures, so I've passed yours to ${owner}.`,
  budget_spent: (owner) => `I've passed your text to ${owner}, who will get back to you here.`,
  engine_failed: (owner) => `Something went wrong on our side. I've passed your text to ${owner}.`,
};

const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  asked_for_person: 'asked for you',
  not_understood: 'wrote what I did not understand',
  not_allowed: 'wants what is yours to decide',
  picture: 'sent a picture or file',
  engine_failed: 'could not be answered because of a fault of mine',
  budget_spent: "wrote, and this month's budget is spent",
};

function offer(booking: Booking, scene: Scene): string {
  const { startsAt, movesBookingId, customerName } = booking;
  if (movesBookingId !== undefined) {
    const from = shortly(scene.booking(movesBookingId).startsAt, scene);
    return `Move your appointment of ${from} to ${at(startsAt, scene)}? Reply OK and it's done.`;
  }
  const price = booking.price ? `, ${chosen(booking.price)}` : '';
  return `${capital(withService(booking, at(startsAt, scene)))} for ${customerName}${price}. Shall I book it? Reply OK.`;
}

function booked(booking: Booking, scene: Scene): string {
  const visit = withService(booking, at(booking.startsAt, scene));
  const link = `Calendar: ${scene.calendarUrl(booking.id)}`;
  if (isForAnother(booking, scene)) {
    return toned(scene, {
      professional: `The booking for ${booking.customerName} is confirmed: ${visit}. ${link}`,
      friendly: `Booked for ${booking.customerName}: ${visit}. See you then! ${link}`,
      casual: `All set for ${booking.customerName}: ${visit}. See you! ${link}`,
    });
  }
  return toned(scene, {
    professional: `Your booking is confirmed, ${booking.customerName}: ${visit}. ${link}`,
    friendly: `You're booked, ${booking.customerName}: ${visit}. See you then! ${link}`,
    casual: `All set, ${booking.customerName}: ${visit}. See you! ${link}`,
  });
}

function yourBookings(bookings: readonly Booking[], scene: Scene): string {
  const [only, ...others] = bookings;
  if (!only) return "I don't see an upcoming appointment for this number.";
  if (others.length === 0) return `You're down for ${withService(only, at(only.startsAt, scene))}.`;
  return `You have ${numbered(bookings.map((booking) => withService(booking, shortly(booking.startsAt, scene))))}.`;
}

/** Never that it is a person, whatever the owner wishes. */
function identity(scene: Scene): string {
  const { agentName, disclosesAi } = scene.business.manners;
  const assistant = `${disclosesAi ? 'automated ' : ''}assistant for ${placeOf(scene)}`;
  return `I'm ${agentName ? `${agentName}, ` : ''}the ${assistant}. Just ask if you'd rather reach ${ownerOf(scene)}.`;
}

function hello(scene: Scene): string {
  const { customer } = scene;
  const { agentName, speaksAsBusiness, greetsByName } = scene.business.manners;
  const name = customer.name && greetsByName ? ` ${customer.name}` : '';
  const agent = agentName ? `${agentName} here for` : speaksAsBusiness ? 'this is' : 'this is the assistant of';
  return toned(scene, {
    professional: `Hello${name}, ${agent} ${placeOf(scene)}. What day would you like to come in?`,
    friendly: `Hi${name}, ${agent} ${placeOf(scene)}! What day would you like to come in?`,
    casual: `Hey${name}, ${agent} ${placeOf(scene)}! When do you want to come in?`,
  });
}

function on(startsAt: Instant, scene: Scene): string {
  return day(dayOf(startsAt, scene.business.zone), scene);
}

function times(starts: readonly Instant[], scene: Scene): string {
  return timesListed(starts, scene, { dates, at: (one) => `${day(one, scene)} at` });
}
