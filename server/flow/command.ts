/** The owner's own texts: commands are carried out before any limit or pause, everything else is answered with what she can do. */
import { readCommand } from '#core/command.ts';
import { unreachable } from '#core/effects.ts';
import type { Phone } from '#core/phone.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import type { OwnerAnswer } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import type { ChannelName } from '../channels/channel.ts';
import { loadBusiness, setPaused } from '../storage/businesses.ts';
import { loadFigures } from '../storage/figures.ts';
import { settleTexts } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { queueOutgoing } from './queue.ts';
import type { Station } from './station.ts';
import { ownScene } from './tell.ts';

/** Carries out what the owner texted and answers her. Gives the texts to send once the unit is committed. */
export async function commandTurn(
  station: Station,
  unit: Unit,
  text: { phone: Phone; body: string; textIds: readonly string[]; channel: ChannelName },
  now: Instant,
): Promise<OutboxText[]> {
  const answer = await obey(unit, text.body, now);
  const { business } = await loadBusiness(unit);
  await settleTexts(unit, { ids: text.textIds, state: 'answered', reason: 'owner_command', turnId: undefined });
  const body = wordsFor(business.language).answerOwner(answer, ownScene(station, business, { rows: [], now }));
  return queueOutgoing(
    unit,
    station.announcer,
    { phone: text.phone, kind: 'owner_notice', body, channel: text.channel, turnId: undefined },
    now,
  );
}

async function obey(unit: Unit, body: string, now: Instant): Promise<OwnerAnswer> {
  const command = readCommand(body);
  switch (command?.command) {
    case undefined:
    case 'help':
      return { answer: 'help' };
    case 'unknown':
      return { answer: 'unknown_command' };
    case 'pause':
      await setPaused(unit, now);
      return { answer: 'paused' };
    case 'resume':
      await setPaused(unit, undefined);
      return { answer: 'resumed' };
    case 'status':
      return { answer: 'status', ...(await loadFigures(unit, now - HOUR_MS, now)) };
    default:
      return unreachable(command);
  }
}
