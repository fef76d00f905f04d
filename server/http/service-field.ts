/** Services in requests, by id or by name. */
import type { Business, Service } from '#core/business.ts';
import { WrongFields } from './problem.ts';

/** The service; by its name in any case. Throws `WrongFields` naming `path` when there is none. */
export function readService(path: string, text: string, business: Pick<Business, 'services'>): Service {
  const service = findService(text, business);
  if (service) return service;
  const names = business.services.map(({ name }) => name).join(', ');
  throw new WrongFields([{ path, message: names === '' ? 'there are no services in the settings' : `none of the services: ${names}` }]);
}

/** The same; undefined when there is none. */
export function findService(text: string, { services }: Pick<Business, 'services'>): Service | undefined {
  const name = text.toLowerCase();
  return services.find(({ id }) => id === text) ?? services.find((service) => service.name.trim().toLowerCase() === name);
}
