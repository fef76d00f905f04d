import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alertDue, costMicros, isSpent, monthOf, NO_USAGE, nextMonthAt } from './budget.ts';
import type { Budget } from './business.ts';
import { instantOf } from './time.ts';

const PRICES = { currency: 'USD', inboundSegmentMicros: 8_000, outboundSegmentMicros: 9_000, carrierFeeMicros: 4_000 };
const BUDGET: Budget = { limitMicros: 10_000_000, alertPercent: 80, mode: 'pause' };

test('a month begins and ends at the business’s midnight, whatever the zone, also over new year', () => {
  const at = Date.UTC(2026, 11, 31, 23, 30);
  assert.equal(monthOf(at, 'America/New_York'), '2026-12');
  assert.equal(monthOf(at, 'Asia/Tokyo'), '2027-01');
  assert.equal(nextMonthAt(at, 'America/New_York'), instantOf('2027-01-01', '00:00', 'America/New_York'));
  assert.equal(nextMonthAt(at, 'Asia/Tokyo'), instantOf('2027-02-01', '00:00', 'Asia/Tokyo'));
  assert.equal(nextMonthAt(Date.UTC(2026, 8, 30, 12), 'UTC'), Date.UTC(2026, 9, 1));
});

test('every segment costs its list price, and outgoing ones the carriers’ fee besides', () => {
  assert.equal(costMicros(NO_USAGE, PRICES), 0);
  const usage = { ...NO_USAGE, inboundCount: 2, inboundSegments: 3, outboundCount: 1, outboundSegments: 2 };
  assert.equal(costMicros(usage, PRICES), 3 * 8_000 + 2 * 13_000);
});

test('what the carrier charged replaces the list price of those segments, and leaves the fees', () => {
  const usage = { ...NO_USAGE, inboundSegments: 3, outboundSegments: 2, pricedInboundSegments: 1, pricedOutboundSegments: 2 };
  assert.equal(costMicros({ ...usage, pricedMicros: 20_500 }, PRICES), 20_500 + 2 * 8_000 + 2 * 4_000);
});

test('a budget stops the agent only at its limit, where it has one and the owner wants it to', () => {
  assert.equal(isSpent(BUDGET, 9_999_999), false);
  assert.equal(isSpent(BUDGET, 10_000_000), true);
  assert.equal(isSpent({ ...BUDGET, mode: 'alert_only' }, 20_000_000), false);
  assert.equal(isSpent({ ...BUDGET, limitMicros: undefined }, 20_000_000), false);
});

test('the owner is warned once at her share and once at the limit, and never twice of one', () => {
  const rows: readonly (readonly [cost: number, alerted: number, due: number | undefined])[] = [
    [7_999_999, 0, undefined],
    [8_000_000, 0, 80],
    [9_000_000, 80, undefined],
    [10_000_000, 80, 100],
    [10_000_000, 0, 100],
    [30_000_000, 100, undefined],
  ];
  for (const [cost, alerted, due] of rows) assert.equal(alertDue(BUDGET, cost, alerted), due, `${cost} after ${alerted}`);
  assert.equal(alertDue({ ...BUDGET, limitMicros: undefined }, 30_000_000, 0), undefined);
});
