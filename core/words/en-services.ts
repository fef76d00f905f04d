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
export function priceInWords(serviceId: string, { business }: Scene): string {
  const service = business.services.find(({ id }) => id === serviceId);
  if (!service) throw new Error(`no service ${serviceId} to tell the price of`);
  return sentence(service);
}

function sentence({ name, price }: Service): string {
  if (price === undefined || price.kind === 'on_request') return `The price of ${name} is on request.`;
  return `${name} is ${chosen(price)}.`;
}
