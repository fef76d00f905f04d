/** The parts French sentences are made of. Weekdays and months are written as Intl knows them. */
import { datesIn } from '#core/words/dates.ts';
import type { Parts } from '#core/words/voice.ts';

/** Countries that write `15 h 30`; the others write `15h30`. */
const SPACED_CLOCK: ReadonlySet<string> = new Set(['CA', 'US']);

/** `mardi 16 juin à 15h30`; `demain (mardi 16 juin) à 15h30`; `le mardi 16 juin`. */
const dates = datesIn({
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

export const parts: Parts = {
  dates,
  gap: ' ',
  calendar: 'Calendrier',
  or: 'ou',
  place: 'la prise de rendez-vous',
  owner: 'la personne responsable',
  sender: { between: ', ', unnamed: 'Information' },
  clocksOf: ({ day }) => `${day} à`,
  prices: { onRequest: 'prix sur demande', from: (amount) => `à partir de ${amount}` },
  lengths: {
    minutes: (minutes) => `${minutes} minutes`,
    hours: (hours) => `${hours} ${hours === 1 ? 'heure' : 'heures'}`,
    rest: (minutes) => ` ${minutes}`,
  },
  moreServices: "et d'autres",
  hours: {
    wholeDay: '24h/24',
    everyDay: 'tous les jours',
    names: { mon: 'lun', tue: 'mar', wed: 'mer', thu: 'jeu', fri: 'ven', sat: 'sam', sun: 'dim' },
    and: 'et',
    open: (groups) => `Nous sommes ouverts ${groups}.`,
    closed: (day) => `Fermé ${day}.`,
  },
};

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
export function ofTime(at: string): string {
  return at.includes(')') ? of(at) : `du ${at}`;
}

/** `au mardi 16 juin à 15h30`, `à demain (mardi 16 juin) à 15h30`. */
export function toTime(at: string): string {
  return `${at.includes(')') ? 'à' : 'au'} ${at}`;
}

/** `de Studio Mia`, `d'Atelier Rose`, `du Petit Salon`. */
export function of(name: string): string {
  if (/^les? /i.test(name)) return name.replace(/^les? /i, (article) => (article.length === 3 ? 'du ' : 'des '));
  return /^[aeiouàâéèêëîïôœ]/i.test(name) ? `d'${name}` : `de ${name}`;
}
