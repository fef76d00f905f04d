/** Dutch to the owner: answers to her commands, and notices that are about no booking. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from '#core/words/agenda-lines.ts';
import { money, shown } from '#core/words/pieces.ts';
import type { Gathered, Notice, OwnerAnswer, Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { dates, shortly } from './parts.ts';

type Answers = Pick<Phrases['answers'], Exclude<OwnerAnswer['answer'], 'help' | 'paused' | 'resumed' | 'unknown_command' | 'status'>>;

export const ownerAnswers: Answers = {
  blocked: ({ phone }, scene) => `${shown(phone, scene)} is geblokkeerd en krijgt geen antwoord. #unblock laat het weer toe.`,
  unblocked: ({ phone }, scene) => `${shown(phone, scene)} is weer toegelaten.`,
  was_not_blocked: ({ phone }, scene) => `${shown(phone, scene)} was niet geblokkeerd.`,
  no_such_customer: ({ said }) => (said === '' ? 'Wie? Noem een nummer of een klant.' : `Ik ken geen nummer of klant "${said}".`),
  which_customer: ({ phones }, scene) =>
    `Zo heten er meer: ${phones.map((phone) => shown(phone, scene)).join(', ')}. Stuur het nummer van een van hen.`,
  for_whom: ({ customers }, scene) =>
    `Voor wie is dat? ${customers.map(({ name, phone }) => `@${name ?? shown(phone, scene)}`).join(' of ')}, en dan uw tekst.`,
  agenda: agendaInWords,
  ask_cancel: ({ bookingId }, scene) => `${visitInWords(bookingId, scene)} annuleren? Antwoord met OK, dan krijgt de klant bericht.`,
  which_to_cancel: ({ bookingIds }, scene) =>
    `Welke? ${bookingIds.map((id) => `#cancel ${codeOf(id)}: ${visitInWords(id, scene)}`).join('; ')}`,
  none_to_cancel: ({ said }) =>
    said === '' ? 'Van wie? Stuur #cancel en een naam.' : `Er is geen komende afspraak die past bij "${said}".`,
  cancelled: ({ bookingId, isTold }, scene) =>
    `Geannuleerd: ${visitInWords(bookingId, scene)}. ${isTold ? 'De klant krijgt bericht.' : 'Er komt geen bericht aan; belt u zelf even.'}`,
  as_it_stands: ({ bookingId }, scene) =>
    `${scene.booking(bookingId).status === 'cancelled' ? 'Al geannuleerd' : 'Blijft staan'}: ${visitInWords(bookingId, scene)}.`,
  sign_in: ({ link }) => `Log eenmalig in binnen 10 minuten: ${link}`,
  passed_to_customer: ({ phone, name }, scene) => `Gestuurd naar ${name ?? shown(phone, scene)}. Ik houd me voorlopig buiten dat gesprek.`,
  cannot_reach: ({ phone, because }, scene) =>
    because === 'blocked'
      ? `Niet gestuurd: ${shown(phone, scene)} is geblokkeerd.`
      : `Niet gestuurd: ${shown(phone, scene)} heeft zich afgemeld, dus er komt niets aan. Belt u zelf even.`,
};

type Notices = Pick<
  Phrases['notices'],
  Extract<Notice['tell'], 'auto_blocked' | 'hour_full' | 'budget' | 'model_down' | 'model_back' | 'carrier_error'>
>;

export const ownerNotices: Notices = {
  auto_blocked: ({ textsPerHourMax }, scene) => {
    const phone = shown(scene.customer.phone, scene);
    return `Ik heb ${phone} geblokkeerd: meer dan ${textsPerHourMax} berichten in een uur. Stuur #unblock ${phone} om het weer toe te laten.`;
  },
  hour_full: ({ textsPerHourMax }) =>
    `Ik ben in pauze: er kwamen meer dan ${textsPerHourMax} berichten in een uur. U krijgt ze nu zelf. Stuur #resume, dan antwoord ik weer.`,
  budget: ({ percent, costMicros, limitMicros, isStopped }, { business }) => {
    const { currency } = business.prices;
    const spent = `De berichten van deze maand kosten ongeveer ${money(costMicros)} ${currency}: ${percent}% van uw budget van ${money(limitMicros)}.`;
    return isStopped ? `${spent} Vanaf nu geef ik klanten aan u door. Verhoog het budget, dan antwoord ik weer.` : spent;
  },
  model_down: () => 'Het taalmodel antwoordt niet. Ik lees de berichten zelf, tot het terug is.',
  model_back: () => 'Het taalmodel antwoordt weer.',
  carrier_error: ({ why }) => `Een bericht kwam niet aan. ${why}`,
};

/** Each on its line, with what they are above them. */
export function gatheredInWords({ bodies, moreCount, isDigest }: Gathered): string {
  const count = bodies.length + moreCount;
  const more = moreCount > 0 ? [`en nog ${moreCount} in de app`] : [];
  return [isDigest ? `Tijdens de stille uren (${count}):` : `${count} tegelijk:`, ...bodies, ...more].join('\n');
}

function agendaInWords({ days, bookingIds, moreCount }: Extract<OwnerAnswer, { answer: 'agenda' }>, scene: Scene): string {
  if (bookingIds.length === 0) return `Geen afspraken ${{ today: 'vandaag', tomorrow: 'morgen', week: 'in de komende 7 dagen' }[days]}.`;
  const lines = agendaLines(bookingIds, dates, scene);
  return [...lines, ...(moreCount > 0 ? [`en nog ${moreCount}`] : [])].join('\n');
}

function visitInWords(id: string, scene: Scene): string {
  const { startsAt, customerName } = scene.booking(id);
  return `${customerName}, ${shortly(startsAt, scene)}`;
}
