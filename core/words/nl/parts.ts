/** The parts Dutch sentences are made of. Weekdays and months are written as Intl knows them: none has a letter that GSM-7 lacks. */
import { datesIn } from '#core/words/dates.ts';
import type { Parts } from '#core/words/voice.ts';

/** `dinsdag 16 juni om 15:00`; `morgen (dinsdag 16 juni)`. */
const dates = datesIn({
  style: ({ business }) => ({ locale: business.country === 'BE' ? 'nl-BE' : 'nl', today: 'vandaag', tomorrow: 'morgen' }),
  clockStyle: () => '15:00',
  plain: (date) => date.replace(/\./g, ''),
  onDay: (written) => `op ${written}`,
  at: (written, hour) => `${written} om ${hour}`,
});

export const parts: Parts = {
  dates,
  gap: '',
  calendar: 'Agenda',
  or: 'of',
  place: 'de afsprakenlijn',
  owner: 'de eigenaar',
  sender: { between: ', ', unnamed: 'Bericht' },
  clocksOf: ({ day }) => `${day} om`,
  prices: { onRequest: 'prijs op aanvraag', from: (amount) => `vanaf ${amount}` },
  lengths: { minutes: (minutes) => `${minutes} minuten`, hours: (hours) => `${hours} uur`, rest: (minutes) => ` en ${minutes} minuten` },
  moreServices: 'en meer',
  hours: {
    wholeDay: '24 uur',
    everyDay: 'elke dag',
    names: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
    and: 'en',
    open: (groups) => `We zijn open ${groups}.`,
    closed: (day) => `Gesloten op ${day}.`,
  },
};
