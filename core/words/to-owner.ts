/** Texts to the owner: notices, and answers to her commands, from the sentences of a language. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from './agenda-lines.ts';
import { type Facts, factsOf } from './facts.ts';
import { money, quoted, withNotes } from './pieces.ts';
import type { Notice, OwnerAnswer, Scene } from './sayings.ts';
import type { AnswerPhrases, NoticePhrases, Voice } from './voice.ts';

type NoticeSentence<N extends Notice['tell']> = (notice: Extract<Notice, { tell: N }>, says: NoticePhrases, facts: Facts) => string;

/** One notice. Throws when it is about a booking that this turn has not seen. */
export function noticeInWords<N extends Notice['tell']>(notice: Extract<Notice, { tell: N }>, voice: Voice, scene: Scene): string {
  const sentence: NoticeSentence<N> = NOTICES[notice.tell as N];
  return sentence(notice, voice.owner.notices, factsOf(voice, scene));
}

const NOTICES: { readonly [N in Notice['tell']]: NoticeSentence<N> } = {
  booked: ({ bookingId }, says, facts) => {
    const booking = facts.scene.booking(bookingId);
    return withNotes(`${says.booked}${facts.colon} ${facts.who(booking)}, ${facts.visit(bookingId).what}.`, booking);
  },
  moved: ({ bookingId, wasStartsAt }, { moved }, { scene, visit, who, shortly, colon }) =>
    `${moved.done}${colon} ${who(scene.booking(bookingId))}, ${moved.change({ ...visit(bookingId), was: shortly(wasStartsAt) })}.`,
  cancelled: ({ bookingId }, says, { scene, visit, who, colon }) =>
    `${says.cancelled}${colon} ${who(scene.booking(bookingId))}, ${visit(bookingId).what}.`,
  handed_over: ({ reason, said }, says, { caller, colon }) =>
    `${caller} ${says.handed_over[reason]}${said.trim() === '' ? '.' : `${colon} ${quoted(said)}`}`,
  question: ({ said }, says, { caller, colon }) => `${caller} ${says.question}${colon} ${quoted(said)}`,
  wrote: ({ why, said }, { wrote }, { caller, colon }) => `${caller} ${wrote.wrote} (${wrote.because[why]})${colon} ${quoted(said)}`,
  opt_out_cancel: ({ bookingId }, { opt_out_cancel: { texted, maybe } }, { caller, visit }) =>
    texted({ caller, meant: bookingId === undefined ? '' : maybe(visit(bookingId)) }),
  auto_blocked: ({ textsPerHourMax }, says, { scene, phone }) => says.auto_blocked({ phone: phone(scene.customer.phone), textsPerHourMax }),
  hour_full: ({ textsPerHourMax }, says) => says.hour_full(textsPerHourMax),
  budget: ({ percent, costMicros, limitMicros, isStopped }, { budget }, { scene }) => {
    const { currency } = scene.business.prices;
    const spent = budget.spent({ cost: money(costMicros), currency, percent, limit: money(limitMicros) });
    return isStopped ? `${spent} ${budget.stopped}` : spent;
  },
  model_down: (_, says) => says.model_down,
  model_back: (_, says) => says.model_back,
  carrier_error: ({ why }, says) => `${says.carrier_error} ${why}`,
};

type AnswerSentence<A extends OwnerAnswer['answer']> = (
  answer: Extract<OwnerAnswer, { answer: A }>,
  says: AnswerPhrases,
  facts: Facts,
) => string;

/** One answer. Throws when it is about a booking that was not read for it. */
export function answerInWords<A extends OwnerAnswer['answer']>(
  answer: Extract<OwnerAnswer, { answer: A }>,
  voice: Voice,
  scene: Scene,
): string {
  const sentence: AnswerSentence<A> = ANSWERS[answer.answer as A];
  return sentence(answer, voice.owner.answers, factsOf(voice, scene));
}

const ANSWERS: { readonly [A in OwnerAnswer['answer']]: AnswerSentence<A> } = {
  help: (_, says) => says.help,
  paused: (_, says) => says.paused,
  resumed: (_, says) => says.resumed,
  unknown_command: (_, says) => `${says.unknown_command} ${says.help}`,
  status: (answer, says) => says.status(answer),
  blocked: ({ phone }, says, facts) => says.blocked(facts.phone(phone)),
  unblocked: ({ phone }, says, facts) => says.unblocked(facts.phone(phone)),
  was_not_blocked: ({ phone }, says, facts) => says.was_not_blocked(facts.phone(phone)),
  no_such_customer: ({ said }, { no_such_customer: { unnamed, named } }) => (said === '' ? unnamed : named(said)),
  which_customer: ({ phones }, says, { phone }) => says.which_customer(phones.map((one) => phone(one)).join(', ')),
  for_whom: ({ customers }, says, facts) =>
    says.for_whom(customers.map(({ name, phone }) => `@${name ?? facts.phone(phone)}`).join(` ${facts.voice.parts.or} `)),
  agenda: ({ days, bookingIds, moreCount }, { agenda }, { scene, voice }) => {
    if (bookingIds.length === 0) return agenda.none[days];
    return [...agendaLines(bookingIds, voice.parts.dates, scene), ...(moreCount > 0 ? [agenda.more(moreCount)] : [])].join('\n');
  },
  ask_cancel: ({ bookingId }, says, facts) => says.ask_cancel(visitOf(bookingId, facts)),
  which_to_cancel: ({ bookingIds }, says, facts) => {
    const commands = bookingIds.map((id) => `#cancel ${codeOf(id)}${facts.colon} ${visitOf(id, facts)}`);
    return `${says.which_to_cancel} ${commands.join(`${facts.voice.parts.gap}; `)}`;
  },
  none_to_cancel: ({ said }, { none_to_cancel: { unnamed, named } }) => (said === '' ? unnamed : named(said)),
  cancelled: ({ bookingId, isTold }, { cancelled: { done, told, untold } }, facts) =>
    `${done}${facts.colon} ${visitOf(bookingId, facts)}. ${isTold ? told : untold}`,
  as_it_stands: ({ bookingId }, { as_it_stands: { cancelled, stands } }, facts) =>
    `${facts.scene.booking(bookingId).status === 'cancelled' ? cancelled : stands}${facts.colon} ${visitOf(bookingId, facts)}.`,
  sign_in: ({ link }, says) => says.sign_in(link),
  passed_to_customer: ({ phone, name }, says, facts) => says.passed_to_customer(name ?? facts.phone(phone)),
  cannot_reach: ({ phone, because }, says, facts) => says.cannot_reach[because](facts.phone(phone)),
};

/** `Dana, Tue, Jun 16, 3 PM`. */
function visitOf(bookingId: string, { visit }: Facts): string {
  const { name, shortly } = visit(bookingId);
  return `${name}, ${shortly}`;
}
