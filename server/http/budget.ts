/** What this month's texts cost, and what they may. */
import { BudgetAnswer, BudgetRequest } from '#contract/budget.ts';
import { NO_USAGE, type Usage } from '#core/budget.ts';
import type { Budget, Prices } from '#core/business.ts';
import { type BudgetState, budgetState, changeBudget } from '../flow/budget.ts';
import { DEFAULT_BUSINESS_ID } from '../storage/businesses.ts';
import type { App } from './http.ts';
import type { OwnerParts } from './owner.ts';

/** `GET /api/admin/budget` and `POST /api/admin/budget`. */
export function budgetRoutes(scope: App, parts: OwnerParts): void {
  const { storage, now } = parts;
  const show = { summary: "This month's texts and their cost", tags: ['budget'], response: { 200: BudgetAnswer } };
  scope.get('/api/admin/budget', { schema: show }, async () =>
    viewBudget(await storage.read(DEFAULT_BUSINESS_ID, (reader) => budgetState(reader, now()))),
  );

  const change = { summary: 'Change what texts may cost', tags: ['budget'], body: BudgetRequest, response: { 200: BudgetAnswer } };
  scope.post('/api/admin/budget', { schema: change }, async ({ body }) =>
    viewBudget(await storage.transact(DEFAULT_BUSINESS_ID, (unit) => changeBudget(parts, unit, changeOf(body), now()))),
  );
}

function changeOf({ limit, alert_percent, mode, prices = {} }: BudgetRequest): { budget: Partial<Budget>; prices: Partial<Prices> } {
  const { inbound_segment, outbound_segment, carrier_fee } = prices;
  return {
    budget: {
      ...(limit === undefined ? {} : { limitMicros: limit === null ? undefined : microsOf(limit) }),
      ...(alert_percent === undefined ? {} : { alertPercent: alert_percent }),
      ...(mode === undefined ? {} : { mode }),
    },
    prices: {
      ...(inbound_segment === undefined ? {} : { inboundSegmentMicros: microsOf(inbound_segment) }),
      ...(outbound_segment === undefined ? {} : { outboundSegmentMicros: microsOf(outbound_segment) }),
      ...(carrier_fee === undefined ? {} : { carrierFeeMicros: microsOf(carrier_fee) }),
    },
  };
}

function viewBudget({ business, month, usage: kept, costMicros, isStopped }: BudgetState): BudgetAnswer {
  const { prices, budget } = business;
  const usage: Usage = kept ?? NO_USAGE;
  return {
    month,
    inbound_count: usage.inboundCount,
    outbound_count: usage.outboundCount,
    segments: usage.inboundSegments + usage.outboundSegments,
    inbound_segments: usage.inboundSegments,
    outbound_segments: usage.outboundSegments,
    estimated_cost: moneyOf(costMicros),
    currency: prices.currency,
    prices: {
      inbound_segment: moneyOf(prices.inboundSegmentMicros),
      outbound_segment: moneyOf(prices.outboundSegmentMicros),
      carrier_fee: moneyOf(prices.carrierFeeMicros),
    },
    limit: budget.limitMicros === undefined ? null : moneyOf(budget.limitMicros),
    percent_used: budget.limitMicros === undefined ? null : Math.round((costMicros * 1000) / budget.limitMicros) / 10,
    alert_percent: budget.alertPercent,
    mode: budget.mode,
    stopped: isStopped,
  };
}

function microsOf(money: number): number {
  return Math.round(money * 1_000_000);
}

function moneyOf(micros: number): number {
  return micros / 1_000_000;
}
