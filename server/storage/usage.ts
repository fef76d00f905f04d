/** One row per month: how many texts came and went, and the hour's count of the whole business. */
import type { Month, Usage } from '#core/budget.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { UsageTable } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type MonthUsage = Usage & {
  readonly month: Month;
  /** The share of the budget, in percent, that the owner was told of; 0 before. */
  readonly alertedPercent: number;
  /** When the hour began in which `textsThisHour` came: with a text, and it lasts sixty minutes. */
  readonly hourBeganAt: Instant;
  readonly textsThisHour: number;
};

/** The latest month in which anything was texted; undefined before the first text. */
export async function latestUsage(reader: Reader): Promise<MonthUsage | undefined> {
  const row = await selectLatest.first(reader, {});
  return row && usageOf(row);
}

/** A month's row; undefined when nothing was texted in it. */
export async function findUsage(reader: Reader, month: Month): Promise<MonthUsage | undefined> {
  const row = await selectMonth.first(reader, { month });
  return row && usageOf(row);
}

/** Counts a text that came in; `inHour` says whether it counts towards the hour's limit. */
export async function countInbound(unit: Unit, text: { month: Month; segments: number; inHour: boolean; at: Instant }): Promise<void> {
  const { month, segments, at } = text;
  await addText.change(unit, {
    month,
    inbound: 1,
    inboundSegments: segments,
    outbound: 0,
    outboundSegments: 0,
    inHour: text.inHour ? 1 : 0,
    at,
    hourAgo: at - HOUR_MS,
  });
}

/** Counts a text of ours that the carrier took, in the month it was written. Gives the row after it. */
export async function countOutbound(unit: Unit, text: { month: Month; segments: number; at: Instant }): Promise<MonthUsage> {
  const { month, segments, at } = text;
  const values = { month, inbound: 0, inboundSegments: 0, outbound: 1, outboundSegments: segments, inHour: 0, at, hourAgo: at - HOUR_MS };
  const row = await addText.first(unit, values);
  if (!row) throw new Error(`the usage of ${month} was not kept`);
  return usageOf(row);
}

/** The business's hour begins afresh with the next text. */
export async function forgetHour(unit: Unit): Promise<void> {
  await clearHour.change(unit, {});
}

/** Notes what the owner is told of. False when another unit told her of as much first. */
export async function noteAlert(unit: Unit, month: Month, percent: number): Promise<boolean> {
  return (await updateAlerted.change(unit, { month, percent })) > 0;
}

/** She may be warned again: the budget is another one. */
export async function forgetAlerts(unit: Unit): Promise<void> {
  await clearAlerts.change(unit, {});
}

/** Takes in what the carrier charged for a text of that month. */
export async function countPrice(
  unit: Unit,
  priced: { month: Month; inboundSegments: number; outboundSegments: number; micros: number },
): Promise<void> {
  await addPrice.change(unit, priced);
}

function usageOf(row: UsageTable): MonthUsage {
  return {
    month: row.month,
    inboundCount: row.inbound_count,
    outboundCount: row.outbound_count,
    inboundSegments: row.inbound_segments,
    outboundSegments: row.outbound_segments,
    pricedInboundSegments: row.priced_inbound_segments,
    pricedOutboundSegments: row.priced_outbound_segments,
    pricedMicros: row.priced_micros,
    alertedPercent: row.alerted_percent,
    hourBeganAt: row.hour_began_at,
    textsThisHour: row.texts_this_hour,
  };
}

type MonthKey = { businessId: string; month: Month };

const selectLatest = prepared((db, given: { businessId: string }) =>
  db.selectFrom('usage').selectAll().where('business_id', '=', given.businessId).orderBy('month', 'desc').limit(1),
);

const selectMonth = prepared((db, given: MonthKey) =>
  db.selectFrom('usage').selectAll().where('business_id', '=', given.businessId).where('month', '=', given.month),
);

type Counted = MonthKey & {
  inbound: number;
  inboundSegments: number;
  outbound: number;
  outboundSegments: number;
  inHour: number;
  at: Instant;
  hourAgo: Instant;
};

const addText = prepared((db, given: Counted) =>
  db
    .insertInto('usage')
    .values({
      business_id: given.businessId,
      month: given.month,
      inbound_count: given.inbound,
      outbound_count: given.outbound,
      inbound_segments: given.inboundSegments,
      outbound_segments: given.outboundSegments,
      priced_inbound_segments: 0,
      priced_outbound_segments: 0,
      priced_micros: 0,
      alerted_percent: 0,
      hour_began_at: given.at,
      texts_this_hour: given.inHour,
    })
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'month']).doUpdateSet((row) => {
        const isSameHour = row('usage.hour_began_at', '>', given.hourAgo);
        return {
          inbound_count: row('usage.inbound_count', '+', row.ref('excluded.inbound_count')),
          outbound_count: row('usage.outbound_count', '+', row.ref('excluded.outbound_count')),
          inbound_segments: row('usage.inbound_segments', '+', row.ref('excluded.inbound_segments')),
          outbound_segments: row('usage.outbound_segments', '+', row.ref('excluded.outbound_segments')),
          hour_began_at: row.case().when(isSameHour).then(row.ref('usage.hour_began_at')).else(row.ref('excluded.hour_began_at')).end(),
          texts_this_hour: row
            .case()
            .when(isSameHour)
            .then(row('usage.texts_this_hour', '+', row.ref('excluded.texts_this_hour')))
            .else(row.ref('excluded.texts_this_hour'))
            .end(),
        };
      }),
    )
    .returningAll(),
);

const clearHour = prepared((db, given: { businessId: string }) =>
  db.updateTable('usage').set({ texts_this_hour: 0 }).where('business_id', '=', given.businessId),
);

const updateAlerted = prepared((db, given: MonthKey & { percent: number }) =>
  db
    .updateTable('usage')
    .set({ alerted_percent: given.percent })
    .where('business_id', '=', given.businessId)
    .where('month', '=', given.month)
    .where('alerted_percent', '<', given.percent),
);

const clearAlerts = prepared((db, given: { businessId: string }) =>
  db.updateTable('usage').set({ alerted_percent: 0 }).where('business_id', '=', given.businessId),
);

const addPrice = prepared((db, given: MonthKey & { inboundSegments: number; outboundSegments: number; micros: number }) =>
  db
    .updateTable('usage')
    .set((row) => ({
      priced_inbound_segments: row('priced_inbound_segments', '+', given.inboundSegments),
      priced_outbound_segments: row('priced_outbound_segments', '+', given.outboundSegments),
      priced_micros: row('priced_micros', '+', given.micros),
    }))
    .where('business_id', '=', given.businessId)
    .where('month', '=', given.month),
);
