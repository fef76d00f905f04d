/** The parts Italian sentences are made of. Weekdays and months are written as Intl knows them. */
import { datesIn } from '#core/words/dates.ts';
import type { Parts } from '#core/words/voice.ts';

/** `martedì 16 giugno alle 15:00`; `domani (martedì 16 giugno)`. */
const dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'it' : `it-${business.country}`, today: 'oggi', tomorrow: 'domani' }),
  clockStyle: () => '15:00',
  plain: (date) => date.replace(/,(?= )/g, ''),
  onDay: (written) => written,
  at: (written, hour) => `${written} alle ${hour}`,
});

export const parts: Parts = {
  dates,
  gap: '',
  calendar: 'Calendario',
  or: 'o',
  place: 'servizio prenotazioni',
  owner: 'un responsabile',
  sender: { between: ', ', unnamed: 'Avviso' },
  clocksOf: ({ onDay }) => `${onDay} alle`,
  prices: { onRequest: 'prezzo su richiesta', from: (amount) => `da ${amount}` },
  lengths: {
    minutes: (minutes) => `${minutes} minuti`,
    hours: (hours) => `${hours} ${hours === 1 ? 'ora' : 'ore'}`,
    rest: (minutes) => ` e ${minutes} minuti`,
  },
  moreServices: 'e altro',
  hours: {
    wholeDay: '24 ore su 24',
    everyDay: 'tutti i giorni',
    names: { mon: 'lun', tue: 'mar', wed: 'mer', thu: 'gio', fri: 'ven', sat: 'sab', sun: 'dom' },
    and: 'e',
    open: (groups) => `Siamo aperti ${groups}.`,
    closed: (day) => `Chiuso ${day}.`,
  },
};
