/** What the carrier charged for each text, once it has said so. */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { ChannelName } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type UnpricedText = {
  readonly id: string;
  readonly phone: Phone;
  readonly isInbound: boolean;
  readonly carrierSid: string;
  readonly segments: number;
  readonly at: Instant;
};

/** Texts of a channel that the carrier has not priced, by id; after `afterId`, and older than `before`. */
export async function unpricedTexts(
  reader: Reader,
  page: { channel: ChannelName; afterId: string; before: Instant; limit: number },
): Promise<UnpricedText[]> {
  const rows = await selectUnpriced.all(reader, page);
  return rows.map(({ id, phone, kind, carrier_sid, segments, created_at }) => ({
    id,
    phone,
    isInbound: kind === 'customer_message',
    carrierSid: carrier_sid ?? '',
    segments: segments ?? 0,
    at: created_at,
  }));
}

/** Keeps a text's price. False when it was known before. */
export async function setPrice(unit: Unit, id: string, micros: number): Promise<boolean> {
  return (await updatePrice.change(unit, { id, micros })) > 0;
}

const selectUnpriced = prepared(
  (db, given: { businessId: string; channel: ChannelName; afterId: string; before: Instant; limit: number }) =>
    db
      .selectFrom('messages')
      .select(['id', 'phone', 'kind', 'carrier_sid', 'segments', 'created_at'])
      .where('business_id', '=', given.businessId)
      .where('id', '>', given.afterId)
      .where('channel', '=', given.channel)
      .where('carrier_sid', 'is not', null)
      .where('price_micros', 'is', null)
      .where('created_at', '<', given.before)
      .orderBy('id')
      .limit(given.limit),
);

const updatePrice = prepared((db, given: { businessId: string; id: string; micros: number }) =>
  db
    .updateTable('messages')
    .set({ price_micros: given.micros })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .where('price_micros', 'is', null),
);
