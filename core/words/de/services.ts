/** Services and prices in German. */
import { lengthParts, serviceOf, servicesNamed } from '#core/words/pieces.ts';
import type { Scene } from '#core/words/sayings.ts';
import { chosen } from './parts.ts';

/** `Haarschnitt (45 €), Bart (ab 20 €)`. */
export function servicesInWords(withPrices: boolean, scene: Scene): string {
  return servicesNamed(scene, { more: 'und mehr', ...(withPrices ? { chosen } : {}) });
}

/** `Haarschnitt: 45 €.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  const { name, price } = serviceOf(serviceId, scene);
  if (price === undefined || price.kind === 'on_request') return `Den Preis für ${name} gibt es auf Anfrage.`;
  return `${name}: ${chosen(price)}.`;
}

/** `Haarschnitt dauert 45 Minuten, 45 €.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} dauert ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function lengthInWords(length: number): string {
  const { hours, minutes } = lengthParts(length);
  if (hours === 0) return `${minutes} Minuten`;
  return `${hours} ${hours === 1 ? 'Stunde' : 'Stunden'}${minutes === 0 ? '' : ` und ${minutes} Minuten`}`;
}
