/** The parts Portuguese sentences are made of. Weekdays and months are written as Intl knows them, but for accents. */
import { datesIn } from '#core/words/dates.ts';
import type { Parts } from '#core/words/voice.ts';

/** `na quarta-feira, 17 de junho às 15:30`; `amanha (quarta-feira, 17 de junho) às 15:30`. */
const dates = datesIn({
  style: ({ business }) => ({ locale: business.country === '' ? 'pt' : `pt-${business.country}`, today: 'hoje', tomorrow: 'amanha' }),
  clockStyle: () => '15:00',
  plain,
  onDay: withOn,
  at: (written, hour) => `${written.endsWith(')') ? written : withOn(written)} ${/^01:/.test(hour) ? 'à' : 'às'} ${hour}`,
});

export const parts: Parts = {
  dates,
  gap: '',
  calendar: 'Agenda',
  or: 'ou',
  place: 'reservas',
  owner: 'a pessoa encarregada',
  sender: { between: ', ', unnamed: 'Aviso' },
  clocksOf: ({ onDay }) => `${onDay} às`,
  prices: { onRequest: 'valor sob consulta', from: (amount) => `a partir de ${amount}` },
  lengths: {
    minutes: (minutes) => `${minutes} minutos`,
    hours: (hours) => `${hours} ${hours === 1 ? 'hora' : 'horas'}`,
    rest: (minutes) => ` e ${minutes} minutos`,
  },
  moreServices: 'e outros',
  hours: {
    wholeDay: '24 horas',
    everyDay: 'todos os dias',
    names: { mon: 'seg', tue: 'ter', wed: 'qua', thu: 'qui', fri: 'sex', sat: 'sab', sun: 'dom' },
    and: 'e',
    open: (groups) => `Abrimos ${groups}.`,
    closed: (day) => `Fechado ${day}.`,
  },
};

/** `quarta-feira, 17 de junho às 15:30`, where another word than "on" leads to it. */
export function dated(at: string): string {
  return at.replace(/^n[ao] /, '');
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
