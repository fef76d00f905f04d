/** The owner hears once that the language model fails, and once that it is back. */
import { HOUR_MS, type Instant } from '#core/time.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { lastNotice } from '../storage/notices.ts';
import type { Deliverer } from './deliver.ts';
import type { Station } from './station.ts';
import { tellOwner } from './tell.ts';

/** A failure that lasts longer is told again. */
const TOLD_AGAIN_MS = 24 * HOUR_MS;

/** Tells the owner of what she does not know yet. */
export async function watchModel(station: Station, deliverer: Deliverer, businessId: string): Promise<void> {
  const at = station.now();
  const tell = await newsOfModel(station, businessId, at);
  if (!tell) return;
  const queued = await station.storage.transact(businessId, async (unit) => {
    const { business } = await loadBusiness(unit);
    // About no customer: the number is her own.
    const occasion = { phone: business.ownerPhone ?? '', channel: 'twilio', business, at } as const;
    return tellOwner(station, unit, occasion, { tell });
  });
  deliverer.send(businessId, queued);
}

async function newsOfModel(station: Station, businessId: string, at: Instant): Promise<'model_down' | 'model_back' | undefined> {
  const { state, latencyMs } = station.interpreter.status();
  // `ok` without an answer so far says nothing: an earlier process, or another one, may know it to be down.
  const isBack = state === 'ok' && latencyMs !== undefined;
  if (state !== 'off' && !isBack) return undefined;
  const about = { topic: 'model_down', since: at - TOLD_AGAIN_MS } as const;
  const isKnownDown = (await station.storage.read(businessId, (reader) => lastNotice(reader, about)))?.subject === 'model_down';
  if (isBack) return isKnownDown ? 'model_back' : undefined;
  return isKnownDown ? undefined : 'model_down';
}
