/** Services and prices in Italian. */
import { lengthParts, serviceOf, servicesNamed } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import { chosen } from './parts.ts';

/** `Taglio (30 euro), Barba (da 15 euro)`. */
export function servicesInWords(withPrices: boolean, scene: Scene): string {
  return servicesNamed(scene, { more: 'e altro', ...(withPrices ? { chosen } : {}) });
}

/** `Taglio: 30 euro.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  const { name, price } = serviceOf(serviceId, scene);
  if (price === undefined || price.kind === 'on_request') return `Il prezzo di ${name} è su richiesta.`;
  return `${name}: ${chosen(price)}.`;
}

/** `Taglio: dura 45 minuti, 30 euro.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name}: dura ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function lengthInWords(length: number): string {
  const { hours, minutes } = lengthParts(length);
  if (hours === 0) return `${minutes} minuti`;
  return `${hours} ${hours === 1 ? 'ora' : 'ore'}${minutes === 0 ? '' : ` e ${minutes} minuti`}`;
}
