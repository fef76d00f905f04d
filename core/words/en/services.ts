/** Services and prices in English. */
import { lengthParts, serviceOf, servicesNamed } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import { chosen } from './parts.ts';

/** `Haircut ($45), Beard trim (from $20)`. */
export function servicesInWords(withPrices: boolean, scene: Scene): string {
  return servicesNamed(scene, { more: 'and more', ...(withPrices ? { chosen } : {}) });
}

/** `Haircut is $45.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  const { name, price } = serviceOf(serviceId, scene);
  if (price === undefined || price.kind === 'on_request') return `The price of ${name} is on request.`;
  return `${name} is ${chosen(price)}.`;
}

/** `Haircut takes 45 minutes, $45.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} takes ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function lengthInWords(length: number): string {
  const { hours, minutes } = lengthParts(length);
  if (hours === 0) return `${minutes} minutes`;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}${minutes === 0 ? '' : ` and ${minutes} minutes`}`;
}
