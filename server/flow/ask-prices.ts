/**
 * What a text cost the carrier says only later, and only when asked. Until then the month's cost is an estimate; what is
 * never told stays one.
 */
import { monthOf } from '#core/budget.ts';
import { HOUR_MS, MINUTE_MS } from '#core/time.ts';
import { DeliveryError, type Price } from '../channels/channel.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { setPrice, type UnpricedText, unpricedTexts } from '../storage/prices.ts';
import { countPrice } from '../storage/usage.ts';
import { firstIdAt } from './id.ts';
import { channelOf, type Station } from './station.ts';

/** A text is asked about from this age on, and up to that one. */
const TOLD_AFTER_MS = 10 * MINUTE_MS;
const ASKED_WITHIN_MS = 48 * HOUR_MS;
/** Requests of one look, one after the other. */
const ASKED_A_LOOK_MAX = 20;

/** Gives what asks for the next few prices of a business, round and round. */
export function openPriceAsker(station: Station): (businessId: string) => Promise<void> {
  const lastAsked = new Map<string, string>();

  return async (businessId) => {
    const now = station.now();
    const oldest = firstIdAt(now - ASKED_WITHIN_MS);
    const last = lastAsked.get(businessId) ?? '';
    const page = {
      channel: 'twilio',
      afterId: last > oldest ? last : oldest,
      before: now - TOLD_AFTER_MS,
      limit: ASKED_A_LOOK_MAX,
    } as const;
    const texts = await station.storage.read(businessId, (reader) => unpricedTexts(reader, page));
    for (const text of texts) {
      if (!(await askPrice(station, businessId, text))) return;
      lastAsked.set(businessId, text.id);
    }
    // All were asked about: the next look begins with the oldest again.
    if (texts.length < ASKED_A_LOOK_MAX) lastAsked.delete(businessId);
  };
}

/** False when the carrier cannot be asked now. */
async function askPrice(station: Station, businessId: string, text: UnpricedText): Promise<boolean> {
  try {
    const price = await channelOf(station, 'twilio').findPrice(text.carrierSid);
    if (price) await keepPrice(station, businessId, text, price);
    return true;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    // One text that the carrier does not know is no reason not to ask about the others.
    return error.isPermanent;
  }
}

async function keepPrice(station: Station, businessId: string, text: UnpricedText, price: Price): Promise<void> {
  await station.storage.transact(businessId, async (unit) => {
    const { business } = await loadBusiness(unit);
    if (price.currency !== business.prices.currency || !(await setPrice(unit, text.id, price.micros))) return;
    const { isInbound, segments, at } = text;
    await countPrice(unit, {
      month: monthOf(at, business.zone),
      inboundSegments: isInbound ? segments : 0,
      outboundSegments: isInbound ? 0 : segments,
      micros: price.micros,
    });
  });
}
