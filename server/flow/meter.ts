/** What the month's and the hour's counters say of a text, and counting it. */
import { alertDue, costMicros, isSpent, monthOf, NO_USAGE } from '#core/budget.ts';
import type { Business } from '#core/business.ts';
import type { Arrival } from '#core/guard.ts';
import { segmentsOf } from '#core/sms.ts';
import { HOUR_MS, type Instant } from '#core/time.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import type { Thread } from '../storage/threads.ts';
import { countInbound, countOutbound, type MonthUsage, noteAlert } from '../storage/usage.ts';
import type { Station } from './station.ts';
import { type Occasion, tellOwner } from './tell.ts';

/** What is exceeded with one more text of this customer's. `usage` is of the latest month, `thread` undefined for a new number. */
export function overLimits(
  { limits, budget, prices, zone }: Business,
  { thread, usage, at }: { thread: Thread | undefined; usage: MonthUsage | undefined; at: Instant },
): Pick<Arrival, 'isOverCustomerLimit' | 'isOverBusinessLimit' | 'isBudgetSpent'> {
  const thisMonth = usage?.month === monthOf(at, zone) ? usage : undefined;
  return {
    isOverCustomerLimit: textsInHour(thread, at) >= limits.customerTextsPerHourMax,
    isOverBusinessLimit: textsInHour(thisMonth, at) >= limits.businessTextsPerHourMax,
    isBudgetSpent: isSpent(budget, costMicros(thisMonth ?? NO_USAGE, prices)),
  };
}

/** An hour begins with a text and lasts sixty minutes; the next text after that begins another one. */
function textsInHour(counted: { hourBeganAt: Instant | undefined; textsThisHour: number } | undefined, at: Instant): number {
  return (counted?.hourBeganAt ?? 0) > at - HOUR_MS ? (counted?.textsThisHour ?? 0) : 0;
}

/** Counts a text that came in, once its unit is about to be committed: every text of the business changes this one row. */
export function meterInbound(unit: Unit, { zone }: Business, text: { segments: number; inHour: boolean; at: Instant }): void {
  unit.beforeCommit(() => countInbound(unit, { ...text, month: monthOf(text.at, zone) }));
}

/** Counts a text of ours that the carrier took, in the month it was written. Gives the row after it. */
export function meterOutbound(unit: Unit, { zone }: Business, row: OutboxText, segments: number | undefined): Promise<MonthUsage> {
  const { createdAt: at, body } = row;
  return countOutbound(unit, { month: monthOf(at, zone), segments: segments ?? segmentsOf(body).segments, at });
}

/** Tells the owner when a share of her budget is used up, each share once a month. Gives the texts to send after the commit. */
export async function warnOfBudget(
  station: Station,
  unit: Unit,
  occasion: Occasion,
  usage: MonthUsage | undefined,
): Promise<readonly OutboxText[]> {
  const { budget, prices } = occasion.business;
  if (!usage || budget.limitMicros === undefined) return [];
  const spentMicros = costMicros(usage, prices);
  const percent = alertDue(budget, spentMicros, usage.alertedPercent);
  if (percent === undefined || !(await noteAlert(unit, usage.month, percent))) return [];
  const { limitMicros } = budget;
  return tellOwner(station, unit, occasion, {
    tell: 'budget',
    percent,
    costMicros: spentMicros,
    limitMicros,
    isStopped: isSpent(budget, spentMicros),
  });
}
