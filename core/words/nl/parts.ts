/** The parts Dutch sentences are made of. Weekdays and months are written as Intl knows them: none has a letter that GSM-7 lacks. */
import type { Price } from '#core/business.ts';
import { type Dates, datesIn } from '#core/words/dates.ts';
import type { Scene } from '#core/words/sayings.ts';

/** `dinsdag 16 juni om 15:00`; `morgen (dinsdag 16 juni)`. */
export const dates: Dates = datesIn({
  style: ({ business }) => ({ locale: business.country === 'BE' ? 'nl-BE' : 'nl', today: 'vandaag', tomorrow: 'morgen' }),
  clockStyle: () => '15:00',
  plain: (date) => date.replace(/\./g, ''),
  onDay: (written) => `op ${written}`,
  at: (written, hour) => `${written} om ${hour}`,
});

export const { day, onDay, at, shortly } = dates;

/** `$45`, `vanaf $45`, `prijs op aanvraag`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'prijs op aanvraag';
  return price.kind === 'from' ? `vanaf ${price.amount}` : price.amount;
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'de afsprakenlijn';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'de eigenaar';
}
