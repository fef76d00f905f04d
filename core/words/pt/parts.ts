/** The parts Portuguese sentences are made of. Weekdays and months are written as Intl knows them, but for accents. */
import type { Price } from '#core/business.ts';
import type { Instant } from '#core/time.ts';
import { type Dates, datesIn } from '#core/words/dates.ts';
import type { Scene } from '#core/words/sayings.ts';

/** `na quarta-feira, 17 de junho às 15:30`; `amanha (quarta-feira, 17 de junho) às 15:30`. */
export const dates: Dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'pt' : `pt-${business.country}`, today: 'hoje', tomorrow: 'amanha' }),
  clockStyle: () => '15:00',
  plain,
  onDay: withOn,
  at: (written, hour) => `${written.endsWith(')') ? written : withOn(written)} ${/^01:/.test(hour) ? 'à' : 'às'} ${hour}`,
});

export const { day, onDay, at, shortly } = dates;

/** `quarta-feira, 17 de junho às 15:30`, where another word than "on" leads to it. */
export function dated(startsAt: Instant, scene: Scene): string {
  return at(startsAt, scene).replace(/^n[ao] /, '');
}

/** Days of the week that end in `-feira` are feminine, Saturday and Sunday are not. */
function withOn(written: string): string {
  return `${/feira/.test(written) ? 'na' : 'no'} ${written}`;
}

/** Without the accents that a text cannot carry at its usual price, and without the points of Intl: `ter 16 de jun`. */
function plain(date: string): string {
  return date
    .replace(/^(\p{L}{3})\.,(?= )/u, '$1')
    .replace(/^(\p{L}+),(?= \d+\/)/u, '$1')
    .replace(/\./g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** `R$ 45`, `a partir de R$ 45`, `valor sob consulta`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'valor sob consulta';
  return price.kind === 'from' ? `a partir de ${price.amount}` : price.amount;
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'reservas';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'a pessoa encarregada';
}
