/** The parts German sentences are made of. Weekdays and months are written as Intl knows them. */
import type { Price } from '#core/business.ts';
import type { Instant } from '#core/time.ts';
import { type Dates, datesIn } from '#core/words/dates.ts';
import type { Scene } from '#core/words/sayings.ts';

/** `am Dienstag, 16. Juni um 15 Uhr`; `morgen (Dienstag, 16. Juni)`; in Austria `Jänner`. */
export const dates: Dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'de' : `de-${business.country}`, today: 'heute', tomorrow: 'morgen' }),
  clockStyle: () => '15:00',
  plain,
  onDay: (written) => `am ${written}`,
  at: (written, hour) => `${written.endsWith(')') ? written : `am ${written}`} um ${spoken(hour)} Uhr`,
});

export const { day, onDay, at, shortly } = dates;

/** `Mi 23. Sept.` of a short date: the weekday as calendars have it. */
function plain(date: string): string {
  return date.replace(/^(\p{L}{2})\.,/u, '$1');
}

/** `9` of `09:00`, `9:15` of `09:15`. */
function spoken(clock: string): string {
  return clock.replace(/^0(?=\d)/, '').replace(/:00$/, '');
}

/** `Dienstag, 16. Juni um 15 Uhr`, of the new time of a visit: behind `auf`. */
export function to(startsAt: Instant, scene: Scene): string {
  return at(startsAt, scene).replace(/^am /, '');
}

/** `45 €`, `ab 45 €`, `Preis auf Anfrage`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'Preis auf Anfrage';
  return price.kind === 'from' ? `ab ${price.amount}` : price.amount;
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'die Terminannahme';
}

/** `von Salon Mia`. */
export function ofPlace({ business }: Scene): string {
  return `von ${business.name.trim() || 'der Terminannahme'}`;
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'die zuständige Person';
}
