/** The facts of a scene in the words of a language: what its sentences are filled with. */
import type { Booking } from '#core/booking.ts';
import { type Phone, showPhone } from '#core/phone.ts';
import { type Day, dayOf, type Instant } from '#core/time.ts';
import { timesListed } from './listed.ts';
import { minutesOf } from './pieces.ts';
import type { Scene } from './sayings.ts';
import { priceBehind } from './services.ts';
import type { DayInWords, Toned, Visit, Voice } from './voice.ts';

/** What every sentence may draw on. `visit` throws when this turn has not seen the booking. */
export type Facts = ReturnType<typeof factsOf>;

/** The facts of `scene` as `voice` words them. */
export function factsOf(voice: Voice, scene: Scene) {
  const { parts } = voice;
  const { dates } = parts;
  const { business, customer } = scene;
  const colon = `${parts.gap}:`;
  const at = (startsAt: Instant) => dates.at(startsAt, scene);
  const shortly = (startsAt: Instant) => dates.shortly(startsAt, scene);
  const day = (one: Day): DayInWords => ({ day: dates.day(one, scene), onDay: dates.onDay(one, scene) });
  const phone = (one: Phone) => showPhone(one, business.country);
  return {
    voice,
    scene,
    /** `:` as it stands behind a word. */
    colon,
    at,
    shortly,
    day,
    dayOf: (startsAt: Instant) => day(dayOf(startsAt, business.zone)),
    /** Times to choose from. */
    times: (starts: readonly Instant[]) => timesListed(starts, scene, { dates, clocksOf: (one) => parts.clocksOf(day(one)) }),
    visit(bookingId: string): Visit {
      const booking = scene.booking(bookingId);
      const withService = (when: string) => (booking.serviceName ? `${booking.serviceName} ${when}` : when);
      return {
        name: booking.customerName,
        at: at(booking.startsAt),
        shortly: shortly(booking.startsAt),
        what: withService(at(booking.startsAt)),
        withService,
        price: priceBehind(booking.price, parts),
        minutes: minutesOf(booking),
        link: `${parts.calendar}${colon} ${scene.calendarUrl(bookingId)}`,
      };
    },
    phone,
    /** `Dana Lopez, (555) 111-2222`: whom a booking is for. */
    who: ({ customerName, customerPhone }: Booking) => `${customerName}, ${phone(customerPhone)}`,
    /** `Dana, (555) 111-2222,`: who writes, as the beginning of a sentence. */
    caller: customer.name ? `${customer.name}, ${phone(customer.phone)},` : phone(customer.phone),
    /** What the business and its owner are called; nobody may have said so yet. */
    place: business.name.trim() || parts.place,
    owner: business.ownerName.trim() || parts.owner,
    sender:
      [business.ownerName.trim(), business.name.trim()].filter((name) => name !== '').join(parts.sender.between) || parts.sender.unnamed,
    toned: <Wording>(wordings: Toned<Wording>) => wordings[business.manners.tone],
  };
}
