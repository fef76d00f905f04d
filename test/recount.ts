/** Counts a month's texts again, from the messages alone: the judge of the kept counters, which shares no code with them. */
import type { Usage } from '#core/budget.ts';
import type { Storage } from '#server/storage/storage.ts';

/** What the messages of a business say of one month; `isIn` says which moments are in it. */
export async function recount(storage: Storage, businessId: string, isIn: (at: number) => boolean): Promise<Usage> {
  const rows = await storage.read(businessId, (reader) =>
    reader.db.selectFrom('messages').selectAll().where('business_id', '=', businessId).execute(),
  );
  const texts = rows.filter((row) => isIn(row.created_at));
  const inbound = texts.filter(({ kind }) => kind === 'customer_message');
  // Only what the carrier took has an id of its.
  const outbound = texts.filter(({ kind, carrier_sid }) => kind !== 'customer_message' && carrier_sid !== null);
  const segments = (some: typeof texts) => some.reduce((sum, row) => sum + (row.segments ?? 0), 0);
  const priced = (some: typeof texts) => some.filter((row) => row.price_micros !== null);
  return {
    inboundCount: inbound.length,
    outboundCount: outbound.length,
    inboundSegments: segments(inbound),
    outboundSegments: segments(outbound),
    pricedInboundSegments: segments(priced(inbound)),
    pricedOutboundSegments: segments(priced(outbound)),
    pricedMicros: priced(texts).reduce((sum, row) => sum + (row.price_micros ?? 0), 0),
  };
}
