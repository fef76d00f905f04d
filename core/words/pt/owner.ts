/** Portuguese to the owner: answers to her commands, and notices that are about no booking. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from '#core/words/agenda-lines.ts';
import { money, shown } from '#core/words/pieces.ts';
import type { Gathered, Notice, OwnerAnswer, Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { dates, shortly } from './parts.ts';

type Answers = Pick<Phrases['answers'], Exclude<OwnerAnswer['answer'], 'help' | 'paused' | 'resumed' | 'unknown_command' | 'status'>>;

export const ownerAnswers: Answers = {
  blocked: ({ phone }, scene) => `${shown(phone, scene)} fica bloqueado e sem resposta. #unblock volta a admitir.`,
  unblocked: ({ phone }, scene) => `${shown(phone, scene)} volta a ser admitido.`,
  was_not_blocked: ({ phone }, scene) => `${shown(phone, scene)} estava livre de bloqueio.`,
  no_such_customer: ({ said }) =>
    said === '' ? 'Quem? Indique um telefone ou um cliente.' : `"${said}": nenhum telefone nem cliente assim.`,
  which_customer: ({ phones }, scene) =>
    `Com esse nome existem: ${phones.map((phone) => shown(phone, scene)).join(', ')}. Mande o telefone de um.`,
  for_whom: ({ customers }, scene) =>
    `Para quem é? ${customers.map(({ name, phone }) => `@${name ?? shown(phone, scene)}`).join(' ou ')}, e depois o seu texto.`,
  agenda: agendaInWords,
  ask_cancel: ({ bookingId }, scene) => `Cancelar ${visitInWords(bookingId, scene)}? Responda OK e o cliente recebe o aviso.`,
  which_to_cancel: ({ bookingIds }, scene) =>
    `Qual? ${bookingIds.map((id) => `#cancel ${codeOf(id)}: ${visitInWords(id, scene)}`).join('; ')}`,
  none_to_cancel: ({ said }) => (said === '' ? 'De quem? Mande #cancel e um nome.' : `Nenhuma reserva futura para "${said}".`),
  cancelled: ({ bookingId, isTold }, scene) =>
    `Cancelada: ${visitInWords(bookingId, scene)}. ${isTold ? 'O cliente recebe o aviso.' : 'Nenhuma mensagem chega ao cliente; ligue, por favor.'}`,
  as_it_stands: ({ bookingId }, scene) =>
    `${scene.booking(bookingId).status === 'cancelled' ? 'Estava cancelada' : 'Continua marcada'}: ${visitInWords(bookingId, scene)}.`,
  sign_in: ({ link }) => `Entre em 10 minutos, uma vez apenas: ${link}`,
  passed_to_customer: ({ phone, name }, scene) => `Enviado a ${name ?? shown(phone, scene)}. Por agora fico fora dessa conversa.`,
  cannot_reach: ({ phone, because }, scene) =>
    because === 'blocked'
      ? `Falhou o envio: ${shown(phone, scene)} tem bloqueio.`
      : `Falhou o envio: ${shown(phone, scene)} recusou mensagens e nenhuma chega. Ligue, por favor.`,
};

type Notices = Pick<
  Phrases['notices'],
  Extract<Notice['tell'], 'auto_blocked' | 'hour_full' | 'budget' | 'model_down' | 'model_back' | 'carrier_error'>
>;

export const ownerNotices: Notices = {
  auto_blocked: ({ textsPerHourMax }, scene) => {
    const phone = shown(scene.customer.phone, scene);
    return `Bloqueei ${phone}: mais de ${textsPerHourMax} mensagens numa hora. #unblock ${phone} volta a admitir.`;
  },
  hour_full: ({ textsPerHourMax }) =>
    `Fiz uma pausa: mais de ${textsPerHourMax} mensagens numa hora. Agora todas chegam ao seu telefone. Mande #resume para eu voltar a responder.`,
  budget: ({ percent, costMicros, limitMicros, isStopped }, { business }) => {
    const { currency } = business.prices;
    const spent = `O gasto mensal em mensagens vai em cerca de ${money(costMicros)} ${currency}: ${percent}% do limite de ${money(limitMicros)}.`;
    return isStopped ? `${spent} De agora em diante passo-lhe os clientes. Aumente o limite para eu voltar a responder.` : spent;
  },
  model_down: () => 'O modelo de linguagem falhou. Leio as mensagens com o meu motor interno enquanto isso dura.',
  model_back: () => 'O modelo de linguagem voltou a responder.',
  carrier_error: ({ why }) => `Uma mensagem falhou. ${why}`,
};

/** Each on its line, with what they are above them. */
export function gatheredInWords({ bodies, moreCount, isDigest }: Gathered): string {
  const count = bodies.length + moreCount;
  const more = moreCount > 0 ? [`e mais ${moreCount} na app`] : [];
  return [isDigest ? `Nas horas de silencio (${count}):` : `${count} de uma vez:`, ...bodies, ...more].join('\n');
}

function agendaInWords({ days, bookingIds, moreCount }: Extract<OwnerAnswer, { answer: 'agenda' }>, scene: Scene): string {
  if (bookingIds.length === 0) return `Nenhuma reserva ${{ today: 'hoje', tomorrow: 'amanha', week: 'em 7 dias' }[days]}.`;
  const lines = agendaLines(bookingIds, dates, scene);
  return [...lines, ...(moreCount > 0 ? [`e mais ${moreCount}`] : [])].join('\n');
}

function visitInWords(id: string, scene: Scene): string {
  const { startsAt, customerName } = scene.booking(id);
  return `${customerName}, ${shortly(startsAt, scene)}`;
}
