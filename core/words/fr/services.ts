/** Services and prices in French. */
import { lengthParts, serviceOf, servicesNamed } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import { chosen } from './parts.ts';

/** `Coupe (40 EUR), Barbe (à partir de 20 EUR)`. */
export function servicesInWords(withPrices: boolean, scene: Scene): string {
  return servicesNamed(scene, { more: "et d'autres", ...(withPrices ? { chosen } : {}) });
}

/** `Coupe : 40 EUR.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  const { name, price } = serviceOf(serviceId, scene);
  if (price === undefined || price.kind === 'on_request') return `${name} : prix sur demande.`;
  return `${name} : ${chosen(price)}.`;
}

/** `Coupe : 45 minutes, 40 EUR.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} : ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function lengthInWords(length: number): string {
  const { hours, minutes } = lengthParts(length);
  if (hours === 0) return `${minutes} minutes`;
  return `${hours} ${hours === 1 ? 'heure' : 'heures'}${minutes === 0 ? '' : ` ${minutes}`}`;
}
