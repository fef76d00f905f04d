/** The parts Spanish sentences are made of. Weekdays and months are written as Intl knows them. */
import type { Price } from '#core/business.ts';
import { type Clock, type Day, dayOf, type Instant } from '#core/time.ts';
import { type ClockStyle, clockIn, type DateStyle, longDay, shortDay, writeClock } from './dates.ts';
import type { Scene } from './sayings.ts';

/** Countries that write `3 PM` in Spanish; the others write `15:00`. */
const TWELVE_HOURS: ReadonlySet<string> = new Set(['US', 'MX', 'CO', 'PR', 'DO', 'GT', 'HN', 'SV', 'NI', 'CR', 'PA', 'VE', 'EC', 'PE']);

function styleOf({ business }: Scene): DateStyle {
  return { locale: business.country === '' ? 'es' : `es-${business.country}`, today: 'hoy', tomorrow: 'mañana' };
}

function clockStyleOf({ business }: Scene): ClockStyle {
  return TWELVE_HOURS.has(business.country) ? '3 PM' : '15:00';
}

/** `martes 16 de junio`, with `hoy` or `mañana` where it is. */
export function day(one: Day, scene: Scene): string {
  return plain(longDay(one, styleOf(scene), scene));
}

/** `el martes 16 de junio`; `mañana (martes 16 de junio)`. */
export function onDay(one: Day, scene: Scene): string {
  const written = day(one, scene);
  return written.endsWith(')') ? written : `el ${written}`;
}

/** `el martes 16 de junio a las 15:00`. */
export function at(startsAt: Instant, scene: Scene): string {
  const hour = clock(clockIn(startsAt, scene), scene);
  return `${onDay(dayOf(startsAt, scene.business.zone), scene)} a ${/^0?1[: ]/.test(hour) ? 'la' : 'las'} ${hour}`;
}

/** `mar 16 jun, 15:00`: for lists. */
export function shortly(startsAt: Instant, scene: Scene): string {
  return `${shortDate(dayOf(startsAt, scene.business.zone), scene)}, ${clock(clockIn(startsAt, scene), scene)}`;
}

/** `mar 16 jun`. */
export function shortDate(one: Day, scene: Scene): string {
  return plain(shortDay(one, styleOf(scene), scene));
}

/** `15:00`, `3 PM`. */
export function clock(one: Clock, scene: Scene): string {
  return writeClock(one, clockStyleOf(scene));
}

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

/** With a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same in the owner's tone. */
export function toned(scene: Scene, tones: Readonly<Record<Scene['business']['manners']['tone'], string>>): string {
  return tones[scene.business.manners.tone];
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'las reservas';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'la persona responsable';
}
