/** The parts Italian sentences are made of. Weekdays and months are written as Intl knows them. */
import type { Price } from '#core/business.ts';
import { type Dates, datesIn } from '#core/words/dates.ts';
import type { Scene } from '#core/words/sayings.ts';

/** `martedì 16 giugno alle 15:00`; `domani (martedì 16 giugno)`. */
export const dates: Dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'it' : `it-${business.country}`, today: 'oggi', tomorrow: 'domani' }),
  clockStyle: () => '15:00',
  plain: (date) => date.replace(/,(?= )/g, ''),
  onDay: (written) => written,
  at: (written, hour) => `${written} alle ${hour}`,
});

export const { day, onDay, at, shortly } = dates;

/** `45 euro`, `da 45 euro`, `prezzo su richiesta`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'prezzo su richiesta';
  return price.kind === 'from' ? `da ${price.amount}` : price.amount;
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'servizio prenotazioni';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'un responsabile';
}
