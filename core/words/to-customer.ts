/** Texts to a customer: what each saying takes from the facts, and which sentence of a language says it. */
import type { Refusal } from '#core/agenda.ts';
import { type Facts, factsOf } from './facts.ts';
import { hoursInWords } from './hours.ts';
import { isForAnother, numbered } from './pieces.ts';
import type { Saying, Scene } from './sayings.ts';
import { lengthInWords, priceBehind, priceInWords, serviceName, serviceOf, servicesInWords } from './services.ts';
import type { DayInWords, OneOrSeveral, SayingPhrases, Voice } from './voice.ts';

type Sentence<S extends Saying['say']> = (saying: Extract<Saying, { say: S }>, says: SayingPhrases, facts: Facts) => string;

/** One sentence. Throws when it is about a booking that this turn has not seen, or a service that there is not. */
export function sayingInWords<S extends Saying['say']>(saying: Extract<Saying, { say: S }>, voice: Voice, scene: Scene): string {
  const sentence: Sentence<S> = SENTENCES[saying.say as S];
  return sentence(saying, voice.sayings, factsOf(voice, scene));
}

const SENTENCES: { readonly [S in Saying['say']]: Sentence<S> } = {
  ask_name: ({ startsAt }, { ask_name: { free, ask } }, { at }) => (startsAt === undefined ? ask : `${free(at(startsAt))} ${ask}`),
  ask_service: ({ serviceIds }, says, { scene }) => says.ask_service(numbered(serviceIds.map((id) => serviceName(id, scene)))),
  ask_day: (_, says) => says.ask_day,
  ask_clock: ({ day }, says, facts) => says.ask_clock(facts.day(day)),
  ask_which_day: ({ days }, says, { day, voice }) => {
    const written = days.map((one) => day(one).day);
    return says.ask_which_day(numbered(written, ` ${voice.parts.or} `));
  },
  offer: ({ bookingId }, says, { scene, visit, shortly }) => {
    const offered = visit(bookingId);
    const { movesBookingId } = scene.booking(bookingId);
    if (movesBookingId === undefined) return says.offer.visit(offered);
    return says.offer.move({ from: shortly(scene.booking(movesBookingId).startsAt), at: offered.at });
  },
  booked: ({ bookingId }, { booked }, { scene, visit, toned, colon }) => {
    const { name, what, link } = visit(bookingId);
    const begin = toned(isForAnother(scene.booking(bookingId), scene) ? booked.anothers : booked.hers);
    return [`${begin(name)}${colon} ${what}.`, toned(booked.bye), link].filter((part) => part !== '').join(' ');
  },
  moved: ({ bookingId }, says, { visit }) => says.moved(visit(bookingId)),
  cancelled: ({ bookingId }, { cancelled }, { visit, toned }) => `${cancelled.done(visit(bookingId))} ${toned(cancelled.again)}`,
  refused: ({ reason, startsAt }, says, facts) => refused(reason, says, { at: facts.at(startsAt), day: facts.dayOf(startsAt) }),
  refused_day: ({ reason, day }, says, facts) => says.refused_day[reason](facts.day(day)),
  alternatives: ({ starts }, says, { times }) => oneOrSeveral(says.alternatives, starts.length)(times(starts)),
  openings: ({ starts }, says, { times }) => oneOrSeveral(says.openings, starts.length)(times(starts)),
  which_option: ({ starts }, says, { times }) => says.which_option(times(starts)),
  nothing_free: (_, says) => says.nothing_free,
  nothing_else: (_, says) => says.nothing_else,
  ask_what_suits: (_, says) => says.ask_what_suits,
  dropped: (_, says, { toned }) => toned(says.dropped),
  which_booking: ({ to, bookingIds }, { which_booking }, facts) =>
    which_booking.ask({ to: which_booking[to], visits: visitsListed(bookingIds, facts) }),
  ask_new_time: ({ bookingId }, says, { visit }) => says.ask_new_time(visit(bookingId)),
  ask_cancel: ({ bookingId, mayMove }, { ask_cancel: { ask, orMove } }, { visit }) => `${ask(visit(bookingId))}${mayMove ? orMove : ''}.`,
  still_booked: ({ bookingId }, says, { visit }) => says.still_booked(visit(bookingId)),
  same_time: ({ bookingId }, says, { visit }) => says.same_time(visit(bookingId)),
  none_upcoming: ({ instead }, says) => says.none_upcoming[instead],
  nothing_offered: (_, says) => says.nothing_offered,
  your_bookings: ({ bookingIds }, { your_bookings }, facts) => {
    const [only, ...others] = bookingIds;
    if (only === undefined) return your_bookings.none;
    return others.length === 0 ? your_bookings.one(facts.visit(only).what) : your_bookings.several(visitsListed(bookingIds, facts));
  },
  hello: (_, { hello }, { scene: { business, customer }, place, toned }) => {
    const { agentName, speaksAsBusiness, greetsByName } = business.manners;
    const nameless = speaksAsBusiness ? hello.business(place) : hello.assistant(place);
    const from = agentName ? hello.agent({ agent: agentName, place }) : nameless;
    return toned(hello.greet)({ name: customer.name && greetsByName ? ` ${customer.name}` : '', from });
  },
  welcome: ({ isLast }, { welcome }, { toned }) => toned(isLast ? welcome.goodbye : welcome.thanks),
  hours: (_, __, { scene, voice }) => hoursInWords(scene, voice.parts),
  services: ({ withPrices }, says, { scene, voice }) => says.services(servicesInWords(withPrices, voice.parts, scene)),
  price: ({ serviceId }, says, { scene, voice: { parts } }) => {
    const { name, price } = serviceOf(serviceId, scene);
    if (price === undefined || price.kind === 'on_request') return says.price.onRequest(name);
    return says.price.is({ name, price: priceInWords(price, parts) });
  },
  service: ({ serviceId, withPrice }, says, { scene, voice: { parts } }) => {
    const { name, durationMinutes, price } = serviceOf(serviceId, scene);
    const length = lengthInWords(durationMinutes, parts);
    return `${says.service({ name, length })}${withPrice ? priceBehind(price, parts) : ''}.`;
  },
  address: (_, says, { scene }) => says.address(scene.business.address.trim()),
  identity: (_, says, { scene, place, owner }) => {
    const { agentName, disclosesAi } = scene.business.manners;
    return says.identity({ agent: agentName ? `${agentName}, ` : '', disclosesAi, place, owner });
  },
  passed_on: ({ reason }, says, { owner }) => says.passed_on[reason](owner),
  question_passed_on: (_, says, { owner }) => says.question_passed_on(owner),
  pricing_info: (_, __, { scene }) => scene.business.manners.pricingInfo.trim(),
  booking_only: (_, says) => says.booking_only,
  noted: ({ party }, { noted }, { owner }) => (party === undefined ? noted.note(owner) : noted.party({ owner, party })),
  not_understood: (_, says) => says.not_understood,
  not_caught: ({ part }, says) => says.not_caught[part],
  how_to: (_, says) => says.how_to,
  booked_by_owner: ({ bookingId }, says, { visit, sender }) => says.booked_by_owner({ ...visit(bookingId), sender }),
  moved_by_owner: ({ bookingId, wasStartsAt }, says, { visit, sender, shortly }) =>
    says.moved_by_owner({ ...visit(bookingId), sender, was: shortly(wasStartsAt) }),
  changed_by_owner: ({ bookingId }, says, { visit, sender }) => says.changed_by_owner({ ...visit(bookingId), sender }),
  cancelled_by_owner: ({ bookingId }, says, { visit, sender }) => says.cancelled_by_owner({ ...visit(bookingId), sender }),
  small_talk: ({ text }) => text,
};

/** What forbids all of a day is said of the day, whatever the clock. */
function refused(reason: Refusal, says: SayingPhrases, { at, day }: { at: string; day: DayInWords }): string {
  if (reason === 'too_far' || reason === 'day_off' || reason === 'day_full') return says.refused_day[reason](day);
  return says.refused[reason](at);
}

function oneOrSeveral({ one, several }: OneOrSeveral, count: number): (things: string) => string {
  return count === 1 ? one : several;
}

/** `1) Haircut Tue, Jun 16, 3 PM 2) Tue, Jun 23, 10 AM`. */
function visitsListed(bookingIds: readonly string[], { visit }: Facts): string {
  const visits = bookingIds.map((id) => visit(id));
  return numbered(visits.map(({ withService, shortly }) => withService(shortly)));
}
