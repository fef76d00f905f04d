/** German to the owner: answers to her commands, and notices that are about no booking. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from '#core/words/agenda-lines.ts';
import { money, shown } from '#core/words/pieces.ts';
import type { Gathered, Notice, OwnerAnswer, Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { dates, shortly } from './parts.ts';

type Answers = Pick<Phrases['answers'], Exclude<OwnerAnswer['answer'], 'help' | 'paused' | 'resumed' | 'unknown_command' | 'status'>>;

export const ownerAnswers: Answers = {
  blocked: ({ phone }, scene) => `${shown(phone, scene)} ist gesperrt und bekommt keine Antwort. #unblock hebt das auf.`,
  unblocked: ({ phone }, scene) => `${shown(phone, scene)} ist wieder zugelassen.`,
  was_not_blocked: ({ phone }, scene) => `${shown(phone, scene)} war nicht gesperrt.`,
  no_such_customer: ({ said }) =>
    said === '' ? 'Wen? Nennen Sie eine Nummer oder einen Namen.' : `Ich kenne weder Nummer noch Namen "${said}".`,
  which_customer: ({ phones }, scene) =>
    `Den Namen gibt es mehrmals: ${phones.map((phone) => shown(phone, scene)).join(', ')}. Senden Sie bitte die Nummer.`,
  for_whom: ({ customers }, scene) =>
    `Für wen ist das? ${customers.map(({ name, phone }) => `@${name ?? shown(phone, scene)}`).join(' oder ')}, dann Ihr Text.`,
  agenda: agendaInWords,
  ask_cancel: ({ bookingId }, scene) => `${visitInWords(bookingId, scene)}: absagen? Antworten Sie mit OK, dann geht eine Nachricht raus.`,
  which_to_cancel: ({ bookingIds }, scene) =>
    `Welchen? ${bookingIds.map((id) => `#cancel ${codeOf(id)}: ${visitInWords(id, scene)}`).join('; ')}`,
  none_to_cancel: ({ said }) =>
    said === '' ? 'Wessen Termin? Senden Sie #cancel und einen Namen.' : `Kein anstehender Termin passt zu "${said}".`,
  cancelled: ({ bookingId, isTold }, scene) =>
    `Abgesagt: ${visitInWords(bookingId, scene)}. ${isTold ? 'Eine Nachricht geht raus.' : 'Dort kommt keine Nachricht an, bitte rufen Sie an.'}`,
  as_it_stands: ({ bookingId }, scene) =>
    `${scene.booking(bookingId).status === 'cancelled' ? 'Schon abgesagt' : 'Bleibt bestehen'}: ${visitInWords(bookingId, scene)}.`,
  sign_in: ({ link }) => `Zum Anmelden, einmal und binnen 10 Minuten: ${link}`,
  passed_to_customer: ({ phone, name }, scene) => `An ${name ?? shown(phone, scene)} gesendet. Ich halte mich dort vorerst heraus.`,
  cannot_reach: ({ phone, because }, scene) =>
    because === 'blocked'
      ? `Nicht gesendet: ${shown(phone, scene)} ist gesperrt.`
      : `Nicht gesendet: ${shown(phone, scene)} hat Nachrichten abbestellt. Bitte rufen Sie an.`,
};

type Notices = Pick<
  Phrases['notices'],
  Extract<Notice['tell'], 'auto_blocked' | 'hour_full' | 'budget' | 'model_down' | 'model_back' | 'carrier_error'>
>;

export const ownerNotices: Notices = {
  auto_blocked: ({ textsPerHourMax }, scene) => {
    const phone = shown(scene.customer.phone, scene);
    return `Ich habe ${phone} gesperrt: mehr als ${textsPerHourMax} Nachrichten in einer Stunde. #unblock ${phone} hebt das auf.`;
  },
  hour_full: ({ textsPerHourMax }) =>
    `Ich mache Pause: mehr als ${textsPerHourMax} Nachrichten in einer Stunde. Sie bekommen sie jetzt selbst. Senden Sie #resume, dann antworte ich wieder.`,
  budget: ({ percent, costMicros, limitMicros, isStopped }, { business }) => {
    const { currency } = business.prices;
    const spent = `Die Nachrichten dieses Monats kosten etwa ${inComma(costMicros)} ${currency}: ${percent} % Ihres Budgets von ${inComma(limitMicros)}.`;
    return isStopped ? `${spent} Ab jetzt gebe ich Kunden an Sie weiter. Erhöhen Sie das Budget, dann antworte ich wieder.` : spent;
  },
  model_down: () => 'Das Sprachmodell antwortet nicht. Bis es wieder da ist, lese ich Nachrichten mit meinen eigenen Regeln.',
  model_back: () => 'Das Sprachmodell antwortet wieder.',
  carrier_error: ({ why }) => `Eine Nachricht kam nicht an. ${why}`,
};

/** Each on its line, with what they are above them. */
export function gatheredInWords({ bodies, moreCount, isDigest }: Gathered): string {
  const count = bodies.length + moreCount;
  const more = moreCount > 0 ? [`und ${moreCount} weitere in der App`] : [];
  return [isDigest ? `Während der Ruhezeit (${count}):` : `${count} auf einmal:`, ...bodies, ...more].join('\n');
}

function agendaInWords({ days, bookingIds, moreCount }: Extract<OwnerAnswer, { answer: 'agenda' }>, scene: Scene): string {
  if (bookingIds.length === 0) return `Keine Termine ${{ today: 'heute', tomorrow: 'morgen', week: 'in den nächsten 7 Tagen' }[days]}.`;
  const lines = agendaLines(bookingIds, dates, scene);
  return [...lines, ...(moreCount > 0 ? [`und ${moreCount} weitere`] : [])].join('\n');
}

function visitInWords(id: string, scene: Scene): string {
  const { startsAt, customerName } = scene.booking(id);
  return `${customerName}, ${shortly(startsAt, scene)}`;
}

/** `12,34` of millionths. */
function inComma(micros: number): string {
  return money(micros).replace('.', ',');
}
