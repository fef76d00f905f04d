/** Services, their lengths and prices, in any language. */
import type { Price, Service } from '#core/business.ts';
import type { Scene } from './sayings.ts';
import type { Parts } from './voice.ts';

/** Services named in one text. */
const NAMED_MAX = 10;

/** `Haircut ($45), Beard trim (from $20)`: the first of the active services, and that there are more. */
export function servicesInWords(withPrices: boolean, parts: Parts, { business }: Scene): string {
  const active = business.services.filter(({ isActive }) => isActive);
  const named = active
    .slice(0, NAMED_MAX)
    .map(({ name, price }) => (withPrices && price ? `${name} (${priceInWords(price, parts)})` : name))
    .join(', ');
  return active.length > NAMED_MAX ? `${named} ${parts.moreServices}` : named;
}

/** `$45`, `from $45`, `price on request`. */
export function priceInWords(price: Price, { prices }: Parts): string {
  if (price.kind === 'on_request') return prices.onRequest;
  return price.kind === 'from' ? prices.from(price.amount) : price.amount;
}

/** `, from $45`, to stand behind; nothing where no price is known. */
export function priceBehind(price: Price | undefined, parts: Parts): string {
  return price ? `, ${priceInWords(price, parts)}` : '';
}

/** `45 minutes`, `1 hour`, `2 hours and 30 minutes`: minutes up to two hours but for one whole hour. */
export function lengthInWords(minutes: number, { lengths }: Parts): string {
  if (minutes < 120 && minutes !== 60) return lengths.minutes(minutes);
  const rest = minutes % 60;
  return `${lengths.hours(Math.floor(minutes / 60))}${rest === 0 ? '' : lengths.rest(rest)}`;
}

/** A service by its id; the id where there is none any more. */
export function serviceName(serviceId: string, { business }: Scene): string {
  return business.services.find(({ id }) => id === serviceId)?.name ?? serviceId;
}

/** Throws when there is no such service. */
export function serviceOf(serviceId: string, { business }: Scene): Service {
  const service = business.services.find(({ id }) => id === serviceId);
  if (!service) throw new Error(`no service ${serviceId} to tell about`);
  return service;
}
