/** Services and prices in Dutch. */
import { lengthParts, serviceOf, servicesNamed } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import { chosen } from './parts.ts';

/** `Knippen ($45), Baard (vanaf $20)`. */
export function servicesInWords(withPrices: boolean, scene: Scene): string {
  return servicesNamed(scene, { more: 'en meer', ...(withPrices ? { chosen } : {}) });
}

/** `Knippen kost $45.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  const { name, price } = serviceOf(serviceId, scene);
  if (price === undefined || price.kind === 'on_request') return `De prijs van ${name} is op aanvraag.`;
  return `${name} kost ${chosen(price)}.`;
}

/** `Knippen duurt 45 minuten, $45.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} duurt ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function lengthInWords(length: number): string {
  const { hours, minutes } = lengthParts(length);
  if (hours === 0) return `${minutes} minuten`;
  return `${hours} uur${minutes === 0 ? '' : ` en ${minutes} minuten`}`;
}
