import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastMonths } from './activity.ts';
import { monthOf } from './budget.ts';
import { instantOf } from './time.ts';

test('months follow each other without a gap, back over a new year', () => {
  const zone = 'America/New_York';
  const months = lastMonths(instantOf('2026-02-28', '23:59', zone), zone, 4);
  assert.deepEqual(
    months.map(({ month }) => month),
    ['2026-02', '2026-01', '2025-12', '2025-11'],
  );
  for (const [i, { startsAt, endsAt, month }] of months.entries()) {
    if (i > 0) assert.equal(endsAt, months[i - 1]?.startsAt);
    assert.deepEqual([monthOf(startsAt, zone), monthOf(endsAt - 1, zone)], [month, month]);
  }
});

test('a month is the month of the wall calendar, and has a clock change in it where there is one', () => {
  const [march] = lastMonths(instantOf('2026-03-31', '12:00', 'Europe/Berlin'), 'Europe/Berlin', 1);
  assert.equal((march?.endsAt ?? 0) - (march?.startsAt ?? 0), (31 * 24 - 1) * 3_600_000);
});
