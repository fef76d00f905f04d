/** Services and prices in English. */
import type { Service } from '#core/business.ts';
import { chosen } from './en-parts.ts';
import type { Scene } from './sayings.ts';

/** Services named in one text. */
const NAMED_MAX = 10;

/** `Haircut $45, Beard trim from $20`. */
export function servicesInWords(withPrices: boolean, { business }: Scene): string {
  const active = business.services.filter(({ isActive }) => isActive);
  const named = active
    .slice(0, NAMED_MAX)
    .map((service) => (withPrices && service.price ? `${service.name} (${chosen(service.price)})` : service.name));
  return active.length > NAMED_MAX ? `${named.join(', ')} and more` : named.join(', ');
}

/** `Haircut is $45.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  return sentence(serviceOf(serviceId, scene));
}

/** `Haircut takes 45 minutes, $45.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} takes ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function serviceOf(serviceId: string, { business }: Scene): Service {
  const service = business.services.find(({ id }) => id === serviceId);
  if (!service) throw new Error(`no service ${serviceId} to tell about`);
  return service;
}

/** `45 minutes`, `2 hours`; what is no whole number of hours stays in minutes up to two hours. */
function lengthInWords(minutes: number): string {
  if (minutes < 60 || (minutes < 120 && minutes !== 60)) return `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  const past = minutes % 60;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}${past === 0 ? '' : ` and ${past} minutes`}`;
}

function sentence({ name, price }: Service): string {
  if (price === undefined || price.kind === 'on_request') return `The price of ${name} is on request.`;
  return `${name} is ${chosen(price)}.`;
}
