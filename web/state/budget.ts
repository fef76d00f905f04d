/** What this month's texts cost and may cost, and how many may come in an hour. Two routes, saved as one group. */
import { effect, untracked } from '@preact/signals';
import type { BudgetAnswer, BudgetRequest } from '#contract/budget.ts';
import type { Settings } from '#contract/settings.ts';
import { nextMonthAt } from '#core/budget.ts';
import { HOUR_MS, type Instant, reachedAt, type Zone } from '#core/time.ts';
import { words } from '#web/words/words.ts';
import type { App } from './app.ts';
import { createForm, type Form } from './form.ts';
import { createLoaded, type Loaded } from './loaded.ts';
import { readMoney } from './money.ts';

/** As typed; called as the server names them, so that what is wrong finds its field. */
export type BudgetDraft = {
  /** Empty: no limit. */
  readonly limit: string;
  readonly alert_percent: string;
  readonly mode: BudgetAnswer['mode'];
  readonly prices: { readonly [price in keyof BudgetAnswer['prices']]: string };
  readonly limits: { readonly [limit in keyof Settings['limits']]: string };
};

export type BudgetPlan = {
  readonly budget: Loaded<BudgetAnswer>;
  readonly form: Form<BudgetDraft>;
  load(): Promise<void>;
};

const PRICES = ['inbound_segment', 'outbound_segment', 'carrier_fee'] as const;
const LIMITS = ['customer_messages_per_hour', 'business_messages_per_hour'] as const;
const MONEY = { limit: { min: 0.01, max: 1_000_000 }, price: { min: 0, max: 100 } };
const PERCENT = { min: 1, max: 100 };
const PER_HOUR = { min: 1, max: 10_000 };
const NO_PRICES = { inbound_segment: '', outbound_segment: '', carrier_fee: '' };
const NO_LIMITS = { customer_messages_per_hour: '', business_messages_per_hour: '' };
const EMPTY: BudgetDraft = { limit: '', alert_percent: '', mode: 'alert_only', prices: NO_PRICES, limits: NO_LIMITS };

export function createBudgetPlan({ server, settings }: Pick<App, 'server' | 'settings'>): BudgetPlan {
  const budget = createLoaded(() => server.get<BudgetAnswer>('/api/admin/budget'));
  const known = () => (budget.value.value && settings.value.value ? draftOf(budget.value.value, settings.value.value) : undefined);
  const form = createForm<BudgetDraft>({
    saved: EMPTY,
    check: faultsOf,
    send: async (draft) => {
      const before = known() ?? EMPTY;
      const change = changeOf(draft, before);
      if (Object.keys(change).length > 0) budget.put(await server.post<BudgetAnswer>('/api/admin/budget', change));
      const limits = limitsChangeOf(draft, before);
      if (Object.keys(limits).length > 0) settings.put(await server.post<Settings>('/api/admin/settings', { limits }));
      return known() ?? draft;
    },
  });
  effect(() => {
    const now = known();
    if (now) untracked(() => form.take(now));
  });
  return { budget, form, load: budget.load };
}

function draftOf(budget: BudgetAnswer, { limits }: Settings): BudgetDraft {
  return {
    limit: budget.limit === null ? '' : String(budget.limit),
    alert_percent: String(budget.alert_percent),
    mode: budget.mode,
    prices: mapped(PRICES, (name) => String(budget.prices[name])),
    limits: mapped(LIMITS, (name) => String(limits[name])),
  };
}

function changeOf(draft: BudgetDraft, before: BudgetDraft): BudgetRequest {
  const prices = PRICES.filter((name) => draft.prices[name] !== before.prices[name]);
  return {
    ...(draft.limit === before.limit ? {} : { limit: readMoney(draft.limit) ?? null }),
    ...(draft.alert_percent === before.alert_percent ? {} : { alert_percent: Number(draft.alert_percent) }),
    ...(draft.mode === before.mode ? {} : { mode: draft.mode }),
    ...(prices.length === 0 ? {} : { prices: mapped(prices, (name) => readMoney(draft.prices[name]) ?? 0) }),
  };
}

function limitsChangeOf(draft: BudgetDraft, before: BudgetDraft): Partial<Settings['limits']> {
  const changed = LIMITS.filter((name) => draft.limits[name] !== before.limits[name]);
  return mapped(changed, (name) => Number(draft.limits[name]));
}

function faultsOf({ limit, alert_percent, prices, limits }: BudgetDraft): Readonly<Record<string, string>> {
  const said = words.settingsMore.budget;
  const wrong = [
    limit.trim() !== '' && !isWithin(readMoney(limit), MONEY.limit) && ['limit', said.wrongLimit],
    !isWithin(wholeIn(alert_percent), PERCENT) && ['alert_percent', said.wrongPercent],
    ...PRICES.map((name) => !isWithin(readMoney(prices[name]), MONEY.price) && [`prices.${name}`, said.wrongPrice]),
    ...LIMITS.map((name) => !isWithin(wholeIn(limits[name]), PER_HOUR) && [`limits.${name}`, said.wrongPerHour(PER_HOUR)]),
  ];
  return Object.fromEntries(wrong.filter((each) => each !== false));
}

function wholeIn(typed: string): number | undefined {
  return /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : undefined;
}

function isWithin(value: number | undefined, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return value !== undefined && value >= min && value <= max;
}

function mapped<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
}

/** How much of a month must have passed before a forecast is more than a guess. */
const FORECAST_AFTER_MS = 3 * 24 * HOUR_MS;

/**
 * What the whole month will cost when it goes on like this. Undefined in its first days, while nothing was spent, and for
 * a month that is not this one.
 */
export function forecastOf(
  { month, estimated_cost: cost }: Pick<BudgetAnswer, 'month' | 'estimated_cost'>,
  now: Instant,
  zone: Zone,
): number | undefined {
  const startsAt = reachedAt(`${month}-01`, '00:00', zone);
  const endsAt = nextMonthAt(startsAt, zone);
  const passedMs = now - startsAt;
  if (cost === 0 || now >= endsAt || passedMs < FORECAST_AFTER_MS) return undefined;
  return (cost * (endsAt - startsAt)) / passedMs;
}
