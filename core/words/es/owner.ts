/** Spanish to the owner: answers to her commands, and notices that are about no booking. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from '#core/words/agenda-lines.ts';
import { money, shown } from '#core/words/pieces.ts';
import type { Gathered, Notice, OwnerAnswer, Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { dates, shortly } from './parts.ts';

type Answers = Pick<Phrases['answers'], Exclude<OwnerAnswer['answer'], 'help' | 'paused' | 'resumed' | 'unknown_command' | 'status'>>;

export const ownerAnswers: Answers = {
  blocked: ({ phone }, scene) => `${shown(phone, scene)} queda bloqueado: nadie le responde. #unblock lo admite de nuevo.`,
  unblocked: ({ phone }, scene) => `${shown(phone, scene)} vuelve a estar admitido.`,
  was_not_blocked: ({ phone }, scene) => `${shown(phone, scene)} no estaba bloqueado.`,
  no_such_customer: ({ said }) => (said === '' ? '¿A quién? Indique un cliente.' : `No conozco a "${said}".`),
  which_customer: ({ phones }, scene) =>
    `Hay varios con ese nombre: ${phones.map((phone) => shown(phone, scene)).join(', ')}. Mande el de uno.`,
  for_whom: ({ customers }, scene) =>
    `¿Para quién es? ${customers.map(({ name, phone }) => `@${name ?? shown(phone, scene)}`).join(' o ')}, y luego su texto.`,
  agenda: agendaInWords,
  ask_cancel: ({ bookingId }, scene) => `¿Cancelar ${visitInWords(bookingId, scene)}? Responda OK y se le avisa.`,
  which_to_cancel: ({ bookingIds }, scene) =>
    `¿Cual? ${bookingIds.map((id) => `#cancel ${codeOf(id)}: ${visitInWords(id, scene)}`).join('; ')}`,
  none_to_cancel: ({ said }) => (said === '' ? '¿De quién? Mande #cancel y un nombre.' : `Ninguna cita pendiente para "${said}".`),
  cancelled: ({ bookingId, isTold }, scene) =>
    `Cancelada: ${visitInWords(bookingId, scene)}. ${isTold ? 'Se le avisa.' : 'No le llega ningun mensaje; llame, por favor.'}`,
  as_it_stands: ({ bookingId }, scene) =>
    `${scene.booking(bookingId).status === 'cancelled' ? 'Ya cancelada' : 'Sigue en pie'}: ${visitInWords(bookingId, scene)}.`,
  sign_in: ({ link }) => `Entre en 10 minutos, una sola vez: ${link}`,
  passed_to_customer: ({ phone, name }, scene) => `Enviado a ${name ?? shown(phone, scene)}. No intervengo de momento en ese hilo.`,
  cannot_reach: ({ phone, because }, scene) =>
    because === 'blocked'
      ? `No enviado: ${shown(phone, scene)} esta bloqueado.`
      : `No enviado: ${shown(phone, scene)} no quiere mensajes y no le llega ninguno. Llame, por favor.`,
};

type Notices = Pick<
  Phrases['notices'],
  Extract<Notice['tell'], 'auto_blocked' | 'hour_full' | 'budget' | 'model_down' | 'model_back' | 'carrier_error'>
>;

export const ownerNotices: Notices = {
  auto_blocked: ({ textsPerHourMax }, scene) => {
    const phone = shown(scene.customer.phone, scene);
    return `He bloqueado ${phone}: mandaba mas de ${textsPerHourMax} mensajes por hora. #unblock ${phone} lo admite de nuevo.`;
  },
  hour_full: ({ textsPerHourMax }) =>
    `Me he puesto en pausa: mas de ${textsPerHourMax} mensajes en una hora. Ahora los recibe usted. Mande #resume para que vuelva a responder.`,
  budget: ({ percent, costMicros, limitMicros, isStopped }, { business }) => {
    const { currency } = business.prices;
    const spent = `Los mensajes de este mes cuestan unos ${money(costMicros)} ${currency}: el ${percent}% de su presupuesto de ${money(limitMicros)}.`;
    return isStopped ? `${spent} Desde ahora le paso a los clientes. Suba el presupuesto para que vuelva a responder.` : spent;
  },
  model_down: () => 'El modelo de lenguaje no responde. Leo los mensajes con mi propio motor hasta que vuelva.',
  model_back: () => 'El modelo de lenguaje responde de nuevo.',
  carrier_error: ({ why }) => `Un mensaje no ha llegado. ${why}`,
};

/** Each on its line, with what they are above them. */
export function gatheredInWords({ bodies, moreCount, isDigest }: Gathered): string {
  const count = bodies.length + moreCount;
  const more = moreCount > 0 ? [`y ${moreCount} en la app`] : [];
  return [isDigest ? `En las horas de silencio (${count}):` : `${count} a la vez:`, ...bodies, ...more].join('\n');
}

function agendaInWords({ days, bookingIds, moreCount }: Extract<OwnerAnswer, { answer: 'agenda' }>, scene: Scene): string {
  if (bookingIds.length === 0) return `Ninguna cita ${{ today: 'hoy', tomorrow: 'mañana', week: 'en 7 dias' }[days]}.`;
  const lines = agendaLines(bookingIds, dates, scene);
  return [...lines, ...(moreCount > 0 ? [`y ${moreCount} citas`] : [])].join('\n');
}

function visitInWords(id: string, scene: Scene): string {
  const { startsAt, customerName } = scene.booking(id);
  return `${customerName}, ${shortly(startsAt, scene)}`;
}
