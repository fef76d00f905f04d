/** Services and prices in Portuguese. */
import { lengthParts, serviceOf, servicesNamed } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import { chosen } from './parts.ts';

/** `Corte (R$ 45), Barba (a partir de R$ 20)`. */
export function servicesInWords(withPrices: boolean, scene: Scene): string {
  return servicesNamed(scene, { more: 'e outros', ...(withPrices ? { chosen } : {}) });
}

/** `Corte: R$ 45.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  const { name, price } = serviceOf(serviceId, scene);
  if (price === undefined || price.kind === 'on_request') return `O valor de ${name} é sob consulta.`;
  return `${name}: ${chosen(price)}.`;
}

/** `Corte leva 45 minutos, R$ 45.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} leva ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function lengthInWords(length: number): string {
  const { hours, minutes } = lengthParts(length);
  if (hours === 0) return `${minutes} minutos`;
  return `${hours} ${hours === 1 ? 'hora' : 'horas'}${minutes === 0 ? '' : ` e ${minutes} minutos`}`;
}
