import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BudgetAnswer } from '#contract/budget.ts';
import type { Settings } from '#contract/settings.ts';
import { instantOf } from '#core/time.ts';
import { type Answers, answeringServer } from '#test/answering-server.ts';
import { CallError } from '#web/call.ts';
import { createBudgetPlan, forecastOf } from './budget.ts';
import { createLoaded } from './loaded.ts';

const BUDGET: BudgetAnswer = {
  month: '2026-06',
  inbound_count: 10,
  outbound_count: 12,
  segments: 30,
  inbound_segments: 12,
  outbound_segments: 18,
  estimated_cost: 0.33,
  currency: 'USD',
  prices: { inbound_segment: 0.0083, outbound_segment: 0.0083, carrier_fee: 0.0045 },
  limit: null,
  percent_used: null,
  alert_percent: 80,
  mode: 'alert_only',
  stopped: false,
};
const SETTINGS = { limits: { customer_messages_per_hour: 15, business_messages_per_hour: 100 } } as Settings;

async function opened(answers: Answers = {}) {
  const server = answeringServer({ 'GET /api/admin/budget': () => BUDGET, ...answers });
  const settings = createLoaded<Settings>(async () => SETTINGS);
  const plan = createBudgetPlan({ server, settings });
  await Promise.all([plan.load(), settings.load()]);
  return { plan, server, settings };
}

test('shown as saved, and nothing is unsaved when it has come', async () => {
  const { plan } = await opened();
  assert.equal(plan.form.isDirty.value, false);
  assert.equal(plan.form.draft.value.limit, '');
  assert.equal(plan.form.draft.value.prices.inbound_segment, '0.0083');
  assert.equal(plan.form.draft.value.limits.customer_messages_per_hour, '15');
});

test('only what was changed is sent, each part where it belongs', async () => {
  const { plan, server } = await opened({
    'POST /api/admin/budget': () => ({ ...BUDGET, limit: 25.5 }),
    'POST /api/admin/settings': () => ({ limits: { ...SETTINGS.limits, customer_messages_per_hour: 20 } }),
  });
  plan.form.set('limit', '$25,50');
  plan.form.set('limits', { ...plan.form.draft.value.limits, customer_messages_per_hour: ' 20 ' });
  assert.equal(await plan.form.save(), true);
  assert.deepEqual(server.sent.slice(1), [
    { route: 'POST /api/admin/budget', body: { limit: 25.5 } },
    { route: 'POST /api/admin/settings', body: { limits: { customer_messages_per_hour: 20 } } },
  ]);
  assert.equal(plan.form.draft.value.limit, '25.5', 'shown as it was saved');
  assert.equal(plan.form.isDirty.value, false);
});

test('an emptied limit is no limit', async () => {
  const { plan, server } = await opened({
    'GET /api/admin/budget': () => ({ ...BUDGET, limit: 25 }),
    'POST /api/admin/budget': () => BUDGET,
  });
  plan.form.set('limit', ' ');
  await plan.form.save();
  assert.deepEqual(server.sent.at(-1)?.body, { limit: null });
});

const WRONG: readonly (readonly [field: string, draft: object])[] = [
  ['limit', { limit: 'lots' }],
  ['limit', { limit: '0' }],
  ['limit', { limit: '1000001' }],
  ['alert_percent', { alert_percent: '0' }],
  ['alert_percent', { alert_percent: '101' }],
  ['alert_percent', { alert_percent: '8.5' }],
  ['prices.carrier_fee', { prices: { inbound_segment: '0', outbound_segment: '0', carrier_fee: 'x' } }],
  ['prices.inbound_segment', { prices: { inbound_segment: '101', outbound_segment: '0', carrier_fee: '0' } }],
  ['limits.customer_messages_per_hour', { limits: { customer_messages_per_hour: '', business_messages_per_hour: '100' } }],
  ['limits.business_messages_per_hour', { limits: { customer_messages_per_hour: '15', business_messages_per_hour: '10001' } }],
];
for (const [field, draft] of WRONG)
  test(`${JSON.stringify(draft)} is refused at ${field} before the server is asked`, async () => {
    const { plan, server } = await opened();
    plan.form.change(draft);
    assert.equal(await plan.form.save(), false);
    assert.deepEqual(Object.keys(plan.form.errors.value), [field]);
    assert.equal(server.sent.length, 1);
  });

test('what was saved before the second half was refused is not sent again', async () => {
  let isRefused = true;
  const { plan, server } = await opened({
    'POST /api/admin/budget': () => ({ ...BUDGET, mode: 'pause' }),
    'POST /api/admin/settings': () => {
      if (isRefused) throw new CallError(503, 'busy');
      return { limits: { ...SETTINGS.limits, business_messages_per_hour: 50 } };
    },
  });
  plan.form.change({ mode: 'pause', limits: { ...plan.form.draft.value.limits, business_messages_per_hour: '50' } });
  assert.equal(await plan.form.save(), false);
  assert.equal(plan.form.failure.value, 'busy');
  assert.equal(plan.form.isDirty.value, true);
  isRefused = false;
  assert.equal(await plan.form.save(), true);
  assert.equal(server.sent.filter(({ route }) => route === 'POST /api/admin/budget').length, 1);
});

const ZONE = 'America/New_York';
const at = (day: string) => instantOf(day, '00:00', ZONE);
const FORECASTS: readonly (readonly [name: string, now: number, cost: number, forecast: number | undefined])[] = [
  ['a third of June spends three times as much', at('2026-06-11'), 5, 15],
  ['the first days say nothing', at('2026-06-03'), 5, undefined],
  ['nothing spent, nothing to expect', at('2026-06-20'), 0, undefined],
  ['a month gone by is no forecast', at('2026-07-01'), 5, undefined],
];
for (const [name, now, cost, forecast] of FORECASTS)
  test(`forecast: ${name}`, () => {
    assert.equal(forecastOf({ month: '2026-06', estimated_cost: cost }, now, ZONE), forecast);
  });
