/** The guard's second look, in the unit that decides: much may have happened while a text was read, or waited for a start. */
import { whyKeepOut } from '#core/guard.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { type Message, settleTexts } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread, setLabel } from '../storage/threads.ts';
import { standingOf } from './standing.ts';
import type { Station } from './station.ts';
import { tellOwner } from './tell.ts';

/**
 * Settles texts that the agent must not answer (any more), and gives the texts to send once the unit is committed.
 * Undefined when it is to answer: then nothing is changed.
 */
export async function keepSilent(
  station: Station,
  unit: Unit,
  { phone, texts }: { phone: Phone; texts: readonly [Message, ...Message[]] },
  now: Instant,
): Promise<readonly OutboxText[] | undefined> {
  const [thread, loaded] = await Promise.all([findThread(unit, phone), loadBusiness(unit)]);
  const because = whyKeepOut(standingOf(thread, loaded, now));
  if (because === undefined) return undefined;
  const isBlocked = because === 'blocked';
  const ids = texts.map(({ id }) => id);
  await settleTexts(unit, { ids, state: isBlocked ? 'ignored' : 'with_owner', reason: because, turnId: undefined });
  if (isBlocked) return [];
  await setLabel(unit, phone, 'needs_you');
  const occasion = { phone, channel: texts[0].channel, business: loaded.business, at: now };
  return tellOwner(station, unit, occasion, { tell: 'wrote', why: because, said: texts.map(({ body }) => body).join('\n') });
}
