/** The owner changes what texts may cost. It counts from the next text on. */
import { costMicros, isSpent, monthOf, NO_USAGE } from '#core/budget.ts';
import type { Budget, Business, Prices } from '#core/business.ts';
import type { Instant } from '#core/time.ts';
import { loadBusiness, saveBusiness } from '../storage/businesses.ts';
import type { Reader, Unit } from '../storage/storage.ts';
import { releaseThreads } from '../storage/threads.ts';
import { findUsage, forgetAlerts, type MonthUsage } from '../storage/usage.ts';
import { announceLater } from './queue.ts';
import type { Station } from './station.ts';

export type BudgetState = {
  readonly business: Business;
  readonly month: string;
  /** Undefined before the month's first text. */
  readonly usage: MonthUsage | undefined;
  readonly costMicros: number;
  readonly isStopped: boolean;
};

/** How the month stands. */
export async function budgetState(reader: Reader, now: Instant): Promise<BudgetState> {
  const { business } = await loadBusiness(reader);
  const month = monthOf(now, business.zone);
  const usage = await findUsage(reader, month);
  const spent = costMicros(usage ?? NO_USAGE, business.prices);
  return { business, month, usage, costMicros: spent, isStopped: isSpent(business.budget, spent) };
}

/** Saves what is given. She is warned anew of the new limit, and customers are answered again where it allows that. */
export async function changeBudget(
  { announcer }: Pick<Station, 'announcer'>,
  unit: Unit,
  change: { budget: Partial<Budget>; prices: Partial<Prices> },
  now: Instant,
): Promise<BudgetState> {
  const { business } = await loadBusiness(unit);
  const budget = { ...business.budget, ...change.budget };
  await saveBusiness(unit, { ...business, budget, prices: { ...business.prices, ...change.prices } });
  if (budget.limitMicros !== business.budget.limitMicros || budget.alertPercent !== business.budget.alertPercent) await forgetAlerts(unit);
  const state = await budgetState(unit, now);
  if (!state.isStopped) await releaseThreads(unit, 'budget_spent');
  announceLater(unit, announcer, { phone: undefined, kind: 'settings', payload: {}, at: now });
  return state;
}
