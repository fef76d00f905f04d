import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { BudgetAnswer } from '#contract/budget.ts';
import { Problem } from '#contract/errors.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';

const ZONE = 'America/New_York';
const BUSINESS = { ...DEFAULT_BUSINESS, id: 'default', name: "Sam's Studio", address: '12 Main St', ownerPhone: OWNER_PHONE, zone: ZONE };
const DANA = '+14155550101';

async function withApp(work: (app: TestApp) => Promise<void>, business = BUSINESS): Promise<void> {
  const app = await buildTestApp({ business, now: instantOf('2026-06-15', '10:00', ZONE) });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

function ask(app: TestApp, request: InjectOptions) {
  return app.http.inject({ url: '/api/admin/budget', headers: { authorization: `Bearer ${OWNER_TOKEN}` }, ...request });
}

async function budgetOf(app: TestApp): Promise<BudgetAnswer> {
  return BudgetAnswer.parse((await ask(app, {})).json());
}

test('a month begins at nothing and counts every text, in and out, with its segments and its price', () =>
  withApp(async (app) => {
    const empty = await budgetOf(app);
    assert.deepEqual([empty.month, empty.segments, empty.estimated_cost, empty.limit], ['2026-06', 0, 0, null]);
    await app.text(DANA, 'where are you?');
    await app.text(OWNER_PHONE, '#status');
    const { inbound_count, outbound_count, segments, estimated_cost } = await budgetOf(app);
    assert.deepEqual([inbound_count, outbound_count, segments], [2, 2, 4]);
    assert.ok(Math.abs(estimated_cost - (2 * 0.0083 + 2 * 0.0128)) < 1e-9, String(estimated_cost));
  }));

test('what is absent stays, and a wrong value changes nothing and is named', () =>
  withApp(async (app) => {
    await ask(app, { method: 'POST', payload: { limit: 12.5, mode: 'pause' } });
    const changed = await budgetOf(app);
    assert.deepEqual([changed.limit, changed.mode, changed.alert_percent], [12.5, 'pause', 80]);
    for (const [path, payload] of [
      ['limit', { limit: -1, mode: 'alert_only' }],
      ['limit', { limit: 'lots' }],
      ['alert_percent', { alert_percent: 0, limit: 3 }],
      ['mode', { mode: 'stop', limit: 3 }],
      ['prices.carrier_fee', { prices: { carrier_fee: '1' }, limit: 3 }],
    ] as const) {
      const answer = await ask(app, { method: 'POST', payload });
      assert.equal(answer.statusCode, 400, JSON.stringify(payload));
      assert.match(JSON.stringify(Problem.parse(answer.json()).errors), new RegExp(path.replace('.', '[./]')));
    }
    assert.deepEqual(await budgetOf(app), changed);
    await ask(app, { method: 'POST', payload: { limit: null } });
    assert.equal((await budgetOf(app)).limit, null);
  }));

test('a higher limit lets the agent answer again those it had handed over, and warns anew', () =>
  withApp(
    async (app) => {
      await app.text(DANA, 'are you open tomorrow?');
      assert.equal((await budgetOf(app)).stopped, true);
      assert.deepEqual((await app.text(DANA, 'and on Friday?')).states, ['with_owner: budget_spent']);
      await ask(app, { method: 'POST', payload: { limit: 0.15 } });
      const heard = await app.text(DANA, 'where are you?');
      assert.equal(heard.replies.length, 1);
      assert.match(heard.replies[0] ?? '', /12 Main St/);
      app.passMinutes(2);
      const { notices } = await app.text(DANA, 'where are you exactly?');
      assert.match(notices.join(), /reached (80|100)%/);
    },
    { ...BUSINESS, budget: { limitMicros: 20_000, alertPercent: 80, mode: 'pause' } },
  ));

test('a sign-in link is worth the token once, for ten minutes, and no other code is', () =>
  withApp(async (app) => {
    const signIn = (code: string) => app.http.inject({ method: 'POST', url: '/api/sign-in', payload: { code } });
    const codeFrom = async () => /#code=(\w+)/.exec((await app.text(OWNER_PHONE, '#login')).replies.join())?.[1] ?? '';
    const code = await codeFrom();
    assert.equal((await signIn('0123456789abcdef')).statusCode, 401);
    assert.deepEqual((await signIn(code)).json(), { token: OWNER_TOKEN });
    assert.equal((await signIn(code)).statusCode, 401);
    const late = await codeFrom();
    app.passMinutes(10);
    assert.equal((await signIn(late)).statusCode, 401);
    assert.equal((await signIn('')).statusCode, 400);
  }));

test('who guesses codes is told to wait', () =>
  withApp(async (app) => {
    const guesses = Array.from({ length: 40 }, () => app.http.inject({ method: 'POST', url: '/api/sign-in', payload: { code: 'guess' } }));
    const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode);
    assert.equal(statuses.filter((status) => status === 401).length, 30);
    assert.equal(statuses.filter((status) => status === 429).length, 10);
    app.passMinutes(1);
    assert.equal((await app.http.inject({ method: 'POST', url: '/api/sign-in', payload: { code: 'guess' } })).statusCode, 401);
  }));
