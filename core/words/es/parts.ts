/** The parts Spanish sentences are made of. Weekdays and months are written as Intl knows them. */
import { datesIn } from '#core/words/dates.ts';
import type { Parts } from '#core/words/voice.ts';

/** Countries that write `3 PM` in Spanish; the others write `15:00`. */
const TWELVE_HOURS: ReadonlySet<string> = new Set(['US', 'MX', 'CO', 'PR', 'DO', 'GT', 'HN', 'SV', 'NI', 'CR', 'PA', 'VE', 'EC', 'PE']);

/** `el martes 16 de junio a las 15:00`; `mañana (martes 16 de junio)`. */
const dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'es' : `es-${business.country}`, today: 'hoy', tomorrow: 'mañana' }),
  clockStyle: ({ business }) => (TWELVE_HOURS.has(business.country) ? '3 PM' : '15:00'),
  plain,
  onDay: (written) => `el ${written}`,
  at: (written, hour) => `${written.endsWith(')') ? written : `el ${written}`} a ${/^0?1[: ]/.test(hour) ? 'la' : 'las'} ${hour}`,
});

export const parts: Parts = {
  dates,
  gap: '',
  calendar: 'Calendario',
  or: 'o',
  place: 'las reservas',
  owner: 'la persona responsable',
  sender: { between: ', ', unnamed: 'Aviso' },
  clocksOf: ({ onDay }) => `${onDay} a las`,
  prices: { onRequest: 'precio a consultar', from: (amount) => `desde ${amount}` },
  lengths: {
    minutes: (minutes) => `${minutes} minutos`,
    hours: (hours) => `${hours} ${hours === 1 ? 'hora' : 'horas'}`,
    rest: (minutes) => ` y ${minutes} minutos`,
  },
  moreServices: 'y otros',
  hours: {
    wholeDay: '24 horas',
    everyDay: 'todos los dias',
    names: { mon: 'lun', tue: 'mar', wed: 'mie', thu: 'jue', fri: 'vie', sat: 'sab', sun: 'dom' },
    and: 'y',
    open: (groups) => `Abrimos ${groups}.`,
    closed: (day) => `Cerrado ${day}.`,
  },
};

/** Without the commas of Intl, and without the accents that a text cannot carry at its usual price (`miércoles` keeps its own). */
function plain(date: string): string {
  return date
    .replace(/,(?= )/g, '')
    .replace(/sáb/g, 'sab')
    .replace(/\u202f|\u00a0/g, ' ');
}
