/** Services and prices in Spanish. */
import type { Service } from '#core/business.ts';
import { chosen } from './es-parts.ts';
import type { Scene } from './sayings.ts';

/** Services named in one text. */
const NAMED_MAX = 10;

/** `Corte ($45), Barba (desde $20)`. */
export function servicesInWords(withPrices: boolean, { business }: Scene): string {
  const active = business.services.filter(({ isActive }) => isActive);
  const named = active
    .slice(0, NAMED_MAX)
    .map((service) => (withPrices && service.price ? `${service.name} (${chosen(service.price)})` : service.name));
  return active.length > NAMED_MAX ? `${named.join(', ')} y otros` : named.join(', ');
}

/** `Corte: $45.` Throws when there is no such service. */
export function priceInWords(serviceId: string, scene: Scene): string {
  return sentence(serviceOf(serviceId, scene));
}

/** `Corte dura 45 minutos, $45.` Throws when there is no such service. */
export function serviceInWords(serviceId: string, withPrice: boolean, scene: Scene): string {
  const { name, durationMinutes, price } = serviceOf(serviceId, scene);
  return `${name} dura ${lengthInWords(durationMinutes)}${withPrice && price ? `, ${chosen(price)}` : ''}.`;
}

function serviceOf(serviceId: string, { business }: Scene): Service {
  const service = business.services.find(({ id }) => id === serviceId);
  if (!service) throw new Error(`no service ${serviceId} to tell about`);
  return service;
}

/** `45 minutos`, `2 horas`; what is no whole number of hours stays in minutes up to two hours. */
function lengthInWords(minutes: number): string {
  if (minutes < 60 || (minutes < 120 && minutes !== 60)) return `${minutes} minutos`;
  const hours = Math.floor(minutes / 60);
  const past = minutes % 60;
  return `${hours} ${hours === 1 ? 'hora' : 'horas'}${past === 0 ? '' : ` y ${past} minutos`}`;
}

function sentence({ name, price }: Service): string {
  if (price === undefined || price.kind === 'on_request') return `El precio de ${name} es a consultar.`;
  return `${name}: ${chosen(price)}.`;
}
