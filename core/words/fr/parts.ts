/** The parts French sentences are made of. Weekdays and months are written as Intl knows them. */
import type { Price } from '#core/business.ts';
import type { Instant } from '#core/time.ts';
import { type Dates, datesIn } from '#core/words/dates.ts';
import type { Scene } from '#core/words/sayings.ts';

/** Countries that write `15 h 30`; the others write `15h30`. */
const SPACED_CLOCK: ReadonlySet<string> = new Set(['CA', 'US']);

/** `mardi 16 juin à 15h30`; `demain (mardi 16 juin) à 15h30`; `le mardi 16 juin`. */
export const dates: Dates = datesIn({
  style: ({ business }) => ({
    locale: business.country === '' ? 'fr' : `fr-${business.country}`,
    today: "aujourd'hui",
    tomorrow: 'demain',
  }),
  clockStyle: ({ business }) => (SPACED_CLOCK.has(business.country) ? '15 h 30' : '15h30'),
  plain,
  onDay: (written) => `le ${written}`,
  at: (written, hour) => `${written} à ${hour}`,
});

export const { day, onDay, at, shortly } = dates;

/**
 * Without the points of short names and the circumflex of août, which a text cannot carry at its usual price (the spelling of
 * 1990 drops it); the first of a month is 1er.
 */
function plain(date: string): string {
  return date
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/û/g, 'u')
    .replace(/(?<!\d)1 (?=\p{L})/u, '1er ')
    .replace(/\u202f|\u00a0/g, ' ');
}

/** `du mardi 16 juin à 15h30`, `de demain (mardi 16 juin) à 15h30`. */
export function ofTime(startsAt: Instant, scene: Scene): string {
  const written = at(startsAt, scene);
  return written.includes(')') ? of(written) : `du ${written}`;
}

/** `au mardi 16 juin à 15h30`, `à demain (mardi 16 juin) à 15h30`. */
export function toTime(startsAt: Instant, scene: Scene): string {
  const written = at(startsAt, scene);
  return `${written.includes(')') ? 'à' : 'au'} ${written}`;
}

/** `de Studio Mia`, `d'Atelier Rose`, `du Petit Salon`. */
export function of(name: string): string {
  if (/^les? /i.test(name)) return name.replace(/^les? /i, (article) => (article.length === 3 ? 'du ' : 'des '));
  return /^[aeiouàâéèêëîïôœ]/i.test(name) ? `d'${name}` : `de ${name}`;
}

/** `40 EUR`, `à partir de 40 EUR`, `prix sur demande`. */
export function chosen(price: Price): string {
  if (price.kind === 'on_request') return 'prix sur demande';
  return price.kind === 'from' ? `à partir de ${price.amount}` : price.amount;
}

/** What the business is called; nobody may have said so yet. */
export function placeOf({ business }: Scene): string {
  return business.name.trim() || 'la prise de rendez-vous';
}

/** Who gets what the agent passes on. */
export function ownerOf({ business }: Scene): string {
  return business.ownerName.trim() || 'la personne responsable';
}
