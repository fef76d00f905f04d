/** The parts German sentences are made of. Weekdays and months are written as Intl knows them. */
import { datesIn } from '#core/words/dates.ts';
import type { Parts } from '#core/words/voice.ts';

/** `am Dienstag, 16. Juni um 15 Uhr`; `morgen (Dienstag, 16. Juni)`; in Austria `Jänner`. */
const dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'de' : `de-${business.country}`, today: 'heute', tomorrow: 'morgen' }),
  clockStyle: () => '15:00',
  plain,
  onDay: (written) => `am ${written}`,
  at: (written, hour) => `${written.endsWith(')') ? written : `am ${written}`} um ${spoken(hour)} Uhr`,
});

export const parts: Parts = {
  dates,
  gap: '',
  calendar: 'Kalender',
  or: 'oder',
  place: 'die Terminannahme',
  owner: 'die zuständige Person',
  sender: { between: ', ', unnamed: 'Hinweis' },
  clocksOf: ({ onDay }) => `${onDay} um`,
  prices: { onRequest: 'Preis auf Anfrage', from: (amount) => `ab ${amount}` },
  lengths: {
    minutes: (minutes) => `${minutes} Minuten`,
    hours: (hours) => `${hours} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
    rest: (minutes) => ` und ${minutes} Minuten`,
  },
  moreServices: 'und mehr',
  hours: {
    wholeDay: '24 Stunden',
    everyDay: 'täglich',
    names: { mon: 'Mo', tue: 'Di', wed: 'Mi', thu: 'Do', fri: 'Fr', sat: 'Sa', sun: 'So' },
    and: 'und',
    open: (groups) => `Unsere Zeiten: ${groups}.`,
    closed: (day) => `${day} geschlossen.`,
  },
};

/** `Mi 23. Sept.` of a short date: the weekday as calendars have it. */
function plain(date: string): string {
  return date.replace(/^(\p{L}{2})\.,/u, '$1');
}

/** `9` of `09:00`, `9:15` of `09:15`. */
function spoken(clock: string): string {
  return clock.replace(/^0(?=\d)/, '').replace(/:00$/, '');
}

/** `Dienstag, 16. Juni um 15 Uhr`, of the new time of a visit: behind `auf`. */
export function to(at: string): string {
  return at.replace(/^am /, '');
}

/** `von Salon Mia`. */
export function of(place: string): string {
  return `von ${place === parts.place ? 'der Terminannahme' : place}`;
}
