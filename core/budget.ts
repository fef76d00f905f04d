/** What a month's texts cost, and what the owner's budget has to say to it. Costs are in millionths of the currency's unit. */
import type { Budget, Prices } from './business.ts';
import { type Day, dayOf, type Instant, reachedAt, type Zone } from './time.ts';

/** A calendar month, `2026-06`. */
export type Month = string;

/** The texts of one month. Every segment is paid for, in and out. */
export type Usage = {
  readonly inboundCount: number;
  readonly outboundCount: number;
  readonly inboundSegments: number;
  readonly outboundSegments: number;
  /** Of these segments, those whose price the carrier has said, and what they cost together. */
  readonly pricedInboundSegments: number;
  readonly pricedOutboundSegments: number;
  readonly pricedMicros: number;
};

/** A month in which nothing was texted yet. */
export const NO_USAGE: Usage = {
  inboundCount: 0,
  outboundCount: 0,
  inboundSegments: 0,
  outboundSegments: 0,
  pricedInboundSegments: 0,
  pricedOutboundSegments: 0,
  pricedMicros: 0,
};

/** The month a wall calendar in `zone` shows. */
export function monthOf(at: Instant, zone: Zone): Month {
  return dayOf(at, zone).slice(0, 7);
}

/** When the month after that of `at` begins in `zone`. */
export function nextMonthAt(at: Instant, zone: Zone): Instant {
  const [year = 0, month = 0] = monthOf(at, zone).split('-').map(Number);
  const first: Day = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return reachedAt(first, '00:00', zone);
}

/**
 * What the texts cost: what the carrier charged where it has said so, else its list price. The fees of the customers'
 * carriers are on no text's own bill, so every outgoing segment bears the listed one.
 */
export function costMicros(usage: Usage, prices: Prices): number {
  const unpricedInbound = usage.inboundSegments - usage.pricedInboundSegments;
  const unpricedOutbound = usage.outboundSegments - usage.pricedOutboundSegments;
  return (
    usage.pricedMicros +
    unpricedInbound * prices.inboundSegmentMicros +
    unpricedOutbound * prices.outboundSegmentMicros +
    usage.outboundSegments * prices.carrierFeeMicros
  );
}

/** True when customers are not answered any more this month: the limit is reached and the owner wants it to hold. */
export function isSpent(budget: Budget, costMicros: number): boolean {
  return budget.mode === 'pause' && budget.limitMicros !== undefined && costMicros >= budget.limitMicros;
}

/**
 * The share of the limit, in percent, that the owner is to be told of now: the one she asked to be warned at, or 100.
 * Undefined when she has been told (`alertedPercent`), or nothing is reached. Each share is told once a month.
 */
export function alertDue(budget: Budget, costMicros: number, alertedPercent: number): number | undefined {
  if (budget.limitMicros === undefined) return undefined;
  const limitMicros = budget.limitMicros;
  const reached = [100, budget.alertPercent].find((percent) => costMicros * 100 >= limitMicros * percent);
  return reached !== undefined && reached > alertedPercent ? reached : undefined;
}
