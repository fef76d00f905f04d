/** Pieces of sentences that are the same in every language we speak. */
import type { Booking } from '#core/booking.ts';
import type { Price, Service } from '#core/business.ts';
import { type Phone, showPhone } from '#core/phone.ts';
import type { Scene } from './sayings.ts';

const QUOTE_LENGTH_MAX = 200;
/** Services named in one text. */
const NAMED_MAX = 10;

/** `1) Cut 2) Colour`. */
export function numbered(items: readonly string[], between = ' '): string {
  return items.map((item, i) => `${i + 1}) ${item}`).join(between);
}

/** `Haircut Tuesday, June 16 at 3 PM`; the time alone where nothing is named. */
export function withService({ serviceName }: Booking, when: string): string {
  return serviceName ? `${serviceName} ${when}` : when;
}

/** A service by its id; the id where there is none any more. */
export function serviceName(serviceId: string, { business }: Scene): string {
  return business.services.find(({ id }) => id === serviceId)?.name ?? serviceId;
}

/** `Dana Lopez, (555) 111-2222`: whom a booking is for. */
export function who({ customerName, customerPhone }: Booking, { business }: Scene): string {
  return `${customerName}, ${showPhone(customerPhone, business.country)}`;
}

/** `Dana, (555) 111-2222,`: who writes, as the beginning of a sentence. */
export function caller({ customer, business }: Scene): string {
  const phone = showPhone(customer.phone, business.country);
  return customer.name ? `${customer.name}, ${phone},` : phone;
}

/** What somebody wrote, on one line and no longer than a notice can bear. */
export function quoted(said: string): string {
  const oneLine = said.replace(/\s+/g, ' ').trim();
  return `"${oneLine.length > QUOTE_LENGTH_MAX ? `${oneLine.slice(0, QUOTE_LENGTH_MAX - 3).trimEnd()}...` : oneLine}"`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same in the owner's tone. */
export function toned(scene: Scene, tones: Readonly<Record<Scene['business']['manners']['tone'], string>>): string {
  return tones[scene.business.manners.tone];
}

/** A number as the business's country writes it. */
export function shown(phone: Phone, { business }: Scene): string {
  return showPhone(phone, business.country);
}

/** `12.34` of millionths. */
export function money(micros: number): string {
  return (micros / 1_000_000).toFixed(2);
}

/** A visit of her son's: he is not the one we text. Whoever comes herself has told us her name before. */
export function isForAnother({ customerName }: Booking, { customer }: Scene): boolean {
  const [first = ''] = (customer.name ?? '').toLowerCase().split(' ');
  return !customerName.toLowerCase().split(' ').includes(first);
}

/** How long a booking takes, buffers aside. */
export function minutesOf({ startsAt, endsAt }: Booking): number {
  return Math.round((endsAt - startsAt) / 60_000);
}

/** Throws when there is no such service. */
export function serviceOf(serviceId: string, { business }: Scene): Service {
  const service = business.services.find(({ id }) => id === serviceId);
  if (!service) throw new Error(`no service ${serviceId} to tell about`);
  return service;
}

/** `Haircut ($45), Beard trim (from $20)`: the first of the active services; `more` stands behind where there are others. */
export function servicesNamed({ business }: Scene, { chosen, more }: { chosen?: (price: Price) => string; more: string }): string {
  const active = business.services.filter(({ isActive }) => isActive);
  const named = active
    .slice(0, NAMED_MAX)
    .map((service) => (chosen && service.price ? `${service.name} (${chosen(service.price)})` : service.name));
  return active.length > NAMED_MAX ? `${named.join(', ')} ${more}` : named.join(', ');
}

/** A length as people say it: minutes up to two hours but for one whole hour, then hours and what is left. */
export function lengthParts(minutes: number): { readonly hours: number; readonly minutes: number } {
  if (minutes < 120 && minutes !== 60) return { hours: 0, minutes };
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
