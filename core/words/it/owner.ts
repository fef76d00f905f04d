/** Italian to the owner: answers to her commands, and notices that are about no booking. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from '#core/words/agenda-lines.ts';
import { money, shown } from '#core/words/pieces.ts';
import type { Gathered, Notice, OwnerAnswer, Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { dates, shortly } from './parts.ts';

type Answers = Pick<Phrases['answers'], Exclude<OwnerAnswer['answer'], 'help' | 'paused' | 'resumed' | 'unknown_command' | 'status'>>;

export const ownerAnswers: Answers = {
  blocked: ({ phone }, scene) => `${shown(phone, scene)} è bloccato: nessuno gli risponde. #unblock lo riammette.`,
  unblocked: ({ phone }, scene) => `${shown(phone, scene)} è di nuovo ammesso.`,
  was_not_blocked: ({ phone }, scene) => `${shown(phone, scene)} non era bloccato.`,
  no_such_customer: ({ said }) => (said === '' ? 'Chi? Indichi un numero o un cliente.' : `Non conosco nessun numero o cliente "${said}".`),
  which_customer: ({ phones }, scene) =>
    `Più clienti si chiamano così: ${phones.map((phone) => shown(phone, scene)).join(', ')}. Invii invece il numero.`,
  for_whom: ({ customers }, scene) =>
    `Per chi è? ${customers.map(({ name, phone }) => `@${name ?? shown(phone, scene)}`).join(' o ')}, poi il suo testo.`,
  agenda: agendaInWords,
  ask_cancel: ({ bookingId }, scene) => `Annullo ${visitInWords(bookingId, scene)}? Risponda OK e avviso il cliente.`,
  which_to_cancel: ({ bookingIds }, scene) =>
    `Quale? ${bookingIds.map((id) => `#cancel ${codeOf(id)}: ${visitInWords(id, scene)}`).join('; ')}`,
  none_to_cancel: ({ said }) => (said === '' ? 'Di chi? Invii #cancel e un nome.' : `Nessun appuntamento in programma per "${said}".`),
  cancelled: ({ bookingId, isTold }, scene) =>
    `Annullato: ${visitInWords(bookingId, scene)}. ${isTold ? 'Il cliente viene avvisato.' : 'Nessun messaggio lo raggiunge: lo chiami, per favore.'}`,
  as_it_stands: ({ bookingId }, scene) =>
    `${scene.booking(bookingId).status === 'cancelled' ? 'Già annullato' : 'Resta valido'}: ${visitInWords(bookingId, scene)}.`,
  sign_in: ({ link }) => `Acceda entro 10 minuti, una sola volta: ${link}`,
  passed_to_customer: ({ phone, name }, scene) =>
    `Inviato a ${name ?? shown(phone, scene)}. Per ora non intervengo in quella conversazione.`,
  cannot_reach: ({ phone, because }, scene) =>
    because === 'blocked'
      ? `Non inviato: ${shown(phone, scene)} è bloccato.`
      : `Non inviato: ${shown(phone, scene)} non vuole messaggi e nessuno lo raggiunge. Lo chiami, per favore.`,
};

type Notices = Pick<
  Phrases['notices'],
  Extract<Notice['tell'], 'auto_blocked' | 'hour_full' | 'budget' | 'model_down' | 'model_back' | 'carrier_error'>
>;

export const ownerNotices: Notices = {
  auto_blocked: ({ textsPerHourMax }, scene) => {
    const phone = shown(scene.customer.phone, scene);
    return `Ho bloccato ${phone}: più di ${textsPerHourMax} messaggi in un'ora. Con #unblock ${phone} lo riammette.`;
  },
  hour_full: ({ textsPerHourMax }) =>
    `Mi sono messo in pausa: più di ${textsPerHourMax} messaggi in un'ora. Ora li riceve lei. Invii #resume per farmi rispondere di nuovo.`,
  budget: ({ percent, costMicros, limitMicros, isStopped }, { business }) => {
    const { currency } = business.prices;
    const spent = `I messaggi di questo mese costano circa ${money(costMicros)} ${currency}: il ${percent}% del suo budget di ${money(limitMicros)}.`;
    return isStopped ? `${spent} D'ora in poi le passo i clienti. Aumenti il budget per farmi rispondere di nuovo.` : spent;
  },
  model_down: () => 'Il modello linguistico non risponde. Finché non torna leggo i messaggi con il mio motore interno.',
  model_back: () => 'Il modello linguistico risponde di nuovo.',
  carrier_error: ({ why }) => `Un messaggio non è arrivato. ${why}`,
};

/** Each on its line, with what they are above them. */
export function gatheredInWords({ bodies, moreCount, isDigest }: Gathered): string {
  const count = bodies.length + moreCount;
  const more = moreCount > 0 ? [`e altri ${moreCount} nell'app`] : [];
  return [isDigest ? `Nelle ore di silenzio (${count}):` : `${count} insieme:`, ...bodies, ...more].join('\n');
}

function agendaInWords({ days, bookingIds, moreCount }: Extract<OwnerAnswer, { answer: 'agenda' }>, scene: Scene): string {
  if (bookingIds.length === 0) return `Nessun appuntamento ${{ today: 'oggi', tomorrow: 'domani', week: 'nei prossimi 7 giorni' }[days]}.`;
  const lines = agendaLines(bookingIds, dates, scene);
  return [...lines, ...(moreCount > 0 ? [`e altri ${moreCount}`] : [])].join('\n');
}

function visitInWords(id: string, scene: Scene): string {
  const { startsAt, customerName } = scene.booking(id);
  return `${customerName}, ${shortly(startsAt, scene)}`;
}
