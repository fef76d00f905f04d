/** Whom the agent answers, as the owner decides: nobody while it is paused, a blocked number never. */
import type { Phone } from '#core/phone.ts';
import { loadBusiness, setPaused } from '../storage/businesses.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread, setBlocked } from '../storage/threads.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

type Speaker = Pick<Station, 'announcer' | 'now'>;

/** Silences the agent everywhere, or lets it speak again. A pause that holds already keeps its beginning. */
export async function pauseAgent({ announcer, now }: Speaker, unit: Unit, isPaused: boolean): Promise<void> {
  const { pausedAt } = await loadBusiness(unit);
  if ((pausedAt !== undefined) === isPaused) return;
  await setPaused(unit, isPaused ? now() : undefined);
  announceLater(unit, announcer, { phone: undefined, kind: isPaused ? 'paused' : 'resumed', payload: {}, at: now() });
}

/** From now on this number's texts are kept and not answered. A new reason replaces the old one. */
export async function blockPhone({ announcer, now }: Speaker, unit: Unit, phone: Phone, reason: string | undefined): Promise<void> {
  await setBlocked(unit, phone, { at: now(), reason, isAuto: false });
  announceLater(unit, announcer, { phone, kind: 'blocked', payload: {}, at: now() });
}

/** The guard blocks a number that texts more than it may in an hour. */
export async function autoBlockPhone({ announcer, now }: Speaker, unit: Unit, phone: Phone, textsPerHourMax: number): Promise<void> {
  await setBlocked(unit, phone, { at: now(), reason: `more than ${textsPerHourMax} texts in an hour`, isAuto: true });
  announceLater(unit, announcer, { phone, kind: 'blocked', payload: {}, at: now() });
}

/** The number is answered again and starts afresh. Nothing happens when it is not blocked. */
export async function unblockPhone({ announcer, now }: Speaker, unit: Unit, phone: Phone): Promise<void> {
  const thread = await findThread(unit, phone);
  if (thread?.blockedAt === undefined) return;
  await setBlocked(unit, phone, undefined);
  announceLater(unit, announcer, { phone, kind: 'unblocked', payload: {}, at: now() });
}
