/** English to the owner: answers to her commands, and notices that are about no booking. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from '#core/words/agenda-lines.ts';
import { money, shown } from '#core/words/pieces.ts';
import type { Gathered, Notice, OwnerAnswer, Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { dates, shortly } from './parts.ts';

type Answers = Pick<Phrases['answers'], Exclude<OwnerAnswer['answer'], 'help' | 'paused' | 'resumed' | 'unknown_command' | 'status'>>;

export const ownerAnswers: Answers = {
  blocked: ({ phone }, scene) => `${shown(phone, scene)} is blocked: nobody answers it. #unblock lets it in again.`,
  unblocked: ({ phone }, scene) => `${shown(phone, scene)} is let in again.`,
  was_not_blocked: ({ phone }, scene) => `${shown(phone, scene)} was not blocked.`,
  no_such_customer: ({ said }) => (said === '' ? 'Whom? Name a number or a customer.' : `I know no number or customer "${said}".`),
  which_customer: ({ phones }, scene) =>
    `Several are called so: ${phones.map((phone) => shown(phone, scene)).join(', ')}. Send the number instead.`,
  for_whom: ({ customers }, scene) =>
    `Who is that for? ${customers.map(({ name, phone }) => `@${name ?? shown(phone, scene)}`).join(' or ')}, then your words.`,
  agenda: agendaInWords,
  ask_cancel: ({ bookingId }, scene) => `Cancel ${visitInWords(bookingId, scene)}? Reply OK, and they are told.`,
  which_to_cancel: ({ bookingIds }, scene) =>
    `Which one? ${bookingIds.map((id) => `#cancel ${codeOf(id)}: ${visitInWords(id, scene)}`).join('; ')}`,
  none_to_cancel: ({ said }) => (said === '' ? 'Whose? Send #cancel and a name.' : `No upcoming booking fits "${said}".`),
  cancelled: ({ bookingId, isTold }, scene) =>
    `Cancelled: ${visitInWords(bookingId, scene)}. ${isTold ? 'They are told.' : 'No text reaches them, so please call.'}`,
  as_it_stands: ({ bookingId }, scene) =>
    `${scene.booking(bookingId).status === 'cancelled' ? 'Cancelled already' : 'It stands'}: ${visitInWords(bookingId, scene)}.`,
  sign_in: ({ link }) => `Sign in within 10 minutes, once: ${link}`,
  passed_to_customer: ({ phone, name }, scene) => `Sent to ${name ?? shown(phone, scene)}. I keep out of that thread for now.`,
  cannot_reach: ({ phone, because }, scene) =>
    because === 'blocked'
      ? `Not sent: ${shown(phone, scene)} is blocked.`
      : `Not sent: ${shown(phone, scene)} opted out, so no text reaches them. Please call.`,
};

type Notices = Pick<
  Phrases['notices'],
  Extract<Notice['tell'], 'auto_blocked' | 'hour_full' | 'budget' | 'model_down' | 'model_back' | 'carrier_error'>
>;

export const ownerNotices: Notices = {
  auto_blocked: ({ textsPerHourMax }, scene) => {
    const phone = shown(scene.customer.phone, scene);
    return `I blocked ${phone}: more than ${textsPerHourMax} texts in an hour. Send #unblock ${phone} to let it in again.`;
  },
  hour_full: ({ textsPerHourMax }) =>
    `I paused myself: more than ${textsPerHourMax} texts came within an hour. You get their texts now. Send #resume to let me answer again.`,
  budget: ({ percent, costMicros, limitMicros, isStopped }, { business }) => {
    const { currency } = business.prices;
    const spent = `This month's texts cost about ${money(costMicros)} ${currency} and reached ${percent}% of your budget of ${money(limitMicros)}.`;
    return isStopped ? `${spent} From now on I pass customers to you. Raise the budget to let me answer again.` : spent;
  },
  model_down: () => 'The language model does not answer. I read texts with my built-in engine until it is back.',
  model_back: () => 'The language model answers again.',
  carrier_error: ({ why }) => `A text did not get through. ${why}`,
};

/** Each on its line, with what they are above them. */
export function gatheredInWords({ bodies, moreCount, isDigest }: Gathered): string {
  const count = bodies.length + moreCount;
  const more = moreCount > 0 ? [`and ${moreCount} more in the app`] : [];
  return [isDigest ? `While it was quiet (${count}):` : `${count} at once:`, ...bodies, ...more].join('\n');
}

function agendaInWords({ days, bookingIds, moreCount }: Extract<OwnerAnswer, { answer: 'agenda' }>, scene: Scene): string {
  if (bookingIds.length === 0) return `No bookings ${days === 'week' ? 'in the next 7 days' : days}.`;
  const lines = agendaLines(bookingIds, dates, scene);
  return [...lines, ...(moreCount > 0 ? [`and ${moreCount} more`] : [])].join('\n');
}

function visitInWords(id: string, scene: Scene): string {
  const { startsAt, customerName } = scene.booking(id);
  return `${customerName}, ${shortly(startsAt, scene)}`;
}
