/** The parts Spanish sentences are made of. Weekdays and months are written as Intl knows them. */
import type { Price } from '#core/business.ts';
import { type Dates, datesIn } from '#core/words/dates.ts';
import type { Scene } from '#core/words/sayings.ts';

/** Countries that write `3 PM` in Spanish; the others write `15:00`. */
const TWELVE_HOURS: ReadonlySet<string> = new Set(['US', 'MX', 'CO', 'PR', 'DO', 'GT', 'HN', 'SV', 'NI', 'CR', 'PA', 'VE', 'EC', 'PE']);

/** `el martes 16 de junio a las 15:00`; `mañana (martes 16 de junio)`. */
export const dates: Dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'es' : `es-${business.country}`, today: 'hoy', tomorrow: 'mañana' }),
  clockStyle: ({ business }) => (TWELVE_HOURS.has(business.country) ? '3 PM' : '15:00'),
  plain,
  onDay: (written) => `el ${written}`,
  at: (written, hour) => `${written.endsWith(')') ? written : `el ${written}`} a ${/^0?1[: ]/.test(hour) ? 'la' : 'las'} ${hour}`,
});

export const { day, onDay, at, shortly } = dates;

/** Without the commas of Intl, and without the accents that a text cannot carry at its usual price (`miércoles` keeps its own). */
function plain(date: string): string {
  return date
    .replace(/,(?= )/g, '')
    .replace(/sáb/g, 'sab')
    .replace(/\u202f|\u00a0/g, ' ');
}

/** `$45`, `desde $45`, `precio a consultar`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'precio a consultar';
  return price.kind === 'from' ? `desde ${price.amount}` : price.amount;
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'las reservas';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'la persona responsable';
}
