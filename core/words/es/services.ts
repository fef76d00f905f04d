/** Services and prices in Spanish. */
import { lengthParts, serviceOf, servicesNamed } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import { chosen } from './parts.ts';

/** `Corte ($45), Barba (desde $20)`. */
export function servicesInWords(withPrices: boolean, scene: Scene): string {
  return servicesNamed(scene, { more: 'y otros', ...(withPrices ? { chosen } : {}) });
}

/** `Corte: $45.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  const { name, price } = serviceOf(serviceId, scene);
  if (price === undefined || price.kind === 'on_request') return `El precio de ${name} es a consultar.`;
  return `${name}: ${chosen(price)}.`;
}

/** `Corte dura 45 minutos, $45.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} dura ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function lengthInWords(length: number): string {
  const { hours, minutes } = lengthParts(length);
  if (hours === 0) return `${minutes} minutos`;
  return `${hours} ${hours === 1 ? 'hora' : 'horas'}${minutes === 0 ? '' : ` y ${minutes} minutos`}`;
}
