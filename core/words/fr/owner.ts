/** French to the owner: answers to her commands, and notices that are about no booking. */
import { codeOf } from '#core/command.ts';
import { agendaLines } from '#core/words/agenda-lines.ts';
import { money, shown } from '#core/words/pieces.ts';
import type { Gathered, Notice, OwnerAnswer, Scene } from '#core/words/sayings.ts';
import type { Phrases } from '#core/words/words.ts';
import { dates, shortly } from './parts.ts';

type Answers = Pick<Phrases['answers'], Exclude<OwnerAnswer['answer'], 'help' | 'paused' | 'resumed' | 'unknown_command' | 'status'>>;

export const ownerAnswers: Answers = {
  blocked: ({ phone }, scene) => `${shown(phone, scene)} est bloqué : personne ne lui répond. #unblock le réadmet.`,
  unblocked: ({ phone }, scene) => `${shown(phone, scene)} est de nouveau admis.`,
  was_not_blocked: ({ phone }, scene) => `${shown(phone, scene)} n'était pas bloqué.`,
  no_such_customer: ({ said }) => (said === '' ? 'Qui ? Indiquez un numéro ou un client.' : `Je ne connais ni numéro ni client "${said}".`),
  which_customer: ({ phones }, scene) =>
    `Plusieurs clients portent ce nom : ${phones.map((phone) => shown(phone, scene)).join(', ')}. Envoyez le numéro du bon.`,
  for_whom: ({ customers }, scene) =>
    `Pour qui est-ce ? ${customers.map(({ name, phone }) => `@${name ?? shown(phone, scene)}`).join(' ou ')}, puis votre texte.`,
  agenda: agendaInWords,
  ask_cancel: ({ bookingId }, scene) => `Annuler ${visitInWords(bookingId, scene)} ? Répondez OK, et la personne en est avertie.`,
  which_to_cancel: ({ bookingIds }, scene) =>
    `Lequel ? ${bookingIds.map((id) => `#cancel ${codeOf(id)} : ${visitInWords(id, scene)}`).join(' ; ')}`,
  none_to_cancel: ({ said }) => (said === '' ? 'De qui ? Envoyez #cancel et un nom.' : `Aucun rendez-vous à venir pour "${said}".`),
  cancelled: ({ bookingId, isTold }, scene) =>
    `Annulé : ${visitInWords(bookingId, scene)}. ${isTold ? 'La personne en est avertie.' : 'Aucun SMS ne lui parvient ; appelez, merci.'}`,
  as_it_stands: ({ bookingId }, scene) =>
    `${scene.booking(bookingId).status === 'cancelled' ? 'Déjà annulé' : 'Toujours prévu'} : ${visitInWords(bookingId, scene)}.`,
  sign_in: ({ link }) => `Connectez-vous dans les 10 minutes, une seule fois : ${link}`,
  passed_to_customer: ({ phone, name }, scene) =>
    `Envoyé à ${name ?? shown(phone, scene)}. Je n'interviens plus dans ce fil pour le moment.`,
  cannot_reach: ({ phone, because }, scene) =>
    because === 'blocked'
      ? `Non envoyé : ${shown(phone, scene)} est bloqué.`
      : `Non envoyé : ${shown(phone, scene)} refuse les SMS ; aucun ne lui parvient. Appelez, merci.`,
};

type Notices = Pick<
  Phrases['notices'],
  Extract<Notice['tell'], 'auto_blocked' | 'hour_full' | 'budget' | 'model_down' | 'model_back' | 'carrier_error'>
>;

export const ownerNotices: Notices = {
  auto_blocked: ({ textsPerHourMax }, scene) => {
    const phone = shown(scene.customer.phone, scene);
    return `J'ai bloqué ${phone} : plus de ${textsPerHourMax} SMS en une heure. Envoyez #unblock ${phone} pour le réadmettre.`;
  },
  hour_full: ({ textsPerHourMax }) =>
    `Je me suis mis en pause : plus de ${textsPerHourMax} SMS en une heure. Ils vous arrivent maintenant. Envoyez #resume pour que je réponde de nouveau.`,
  budget: ({ percent, costMicros, limitMicros, isStopped }, { business }) => {
    const { currency } = business.prices;
    const spent = `Les SMS du mois s'élèvent à environ ${money(costMicros)} ${currency} et atteignent ${percent}% de votre budget de ${money(limitMicros)}.`;
    return isStopped ? `${spent} Désormais je vous passe les clients. Augmentez le budget pour que je réponde de nouveau.` : spent;
  },
  model_down: () => "Le modèle de langage ne répond pas. D'ici son retour, je lis les SMS avec mon propre moteur.",
  model_back: () => 'Le modèle de langage répond de nouveau.',
  carrier_error: ({ why }) => `Un SMS n'est pas parti. ${why}`,
};

/** Each on its line, with what they are above them. */
export function gatheredInWords({ bodies, moreCount, isDigest }: Gathered): string {
  const count = bodies.length + moreCount;
  const more = moreCount > 0 ? [`et ${moreCount} de plus dans l'appli`] : [];
  return [isDigest ? `Pendant vos heures calmes (${count}) :` : `${count} à la fois :`, ...bodies, ...more].join('\n');
}

function agendaInWords({ days, bookingIds, moreCount }: Extract<OwnerAnswer, { answer: 'agenda' }>, scene: Scene): string {
  if (bookingIds.length === 0)
    return `Aucun rendez-vous ${{ today: "aujourd'hui", tomorrow: 'demain', week: 'ces 7 prochains jours' }[days]}.`;
  const lines = agendaLines(bookingIds, dates, scene);
  return [...lines, ...(moreCount > 0 ? [`et ${moreCount} de plus`] : [])].join('\n');
}

function visitInWords(id: string, scene: Scene): string {
  const { startsAt, customerName } = scene.booking(id);
  return `${customerName}, ${shortly(startsAt, scene)}`;
}
