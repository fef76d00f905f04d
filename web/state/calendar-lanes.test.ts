import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lanesOf } from './calendar-lanes.ts';

const anyStretch = fc.record({ top: fc.integer({ min: 0, max: 20 }), height: fc.integer({ min: 1, max: 8 }) });

test('two that overlap never share a lane, and share their width with as many', () => {
  fc.assert(
    fc.property(fc.array(anyStretch, { maxLength: 12 }), (stretches) => {
      const lanes = lanesOf(stretches);
      assert.equal(lanes.length, stretches.length);
      for (const [i, a] of stretches.entries()) {
        const mine = lanes[i];
        assert.ok(mine && mine.lane >= 0 && mine.lane < mine.lanes);
        for (const [k, b] of stretches.entries()) {
          if (i === k || a.top >= b.top + b.height || b.top >= a.top + a.height) continue;
          assert.notEqual(mine.lane, lanes[k]?.lane);
          assert.equal(mine.lanes, lanes[k]?.lanes);
        }
      }
    }),
  );
});

test('never more lanes than there are blocks at one moment', () => {
  fc.assert(
    fc.property(fc.array(anyStretch, { minLength: 1, maxLength: 12 }), (stretches) => {
      const atOnce = Math.max(
        ...stretches.map(({ top }) => stretches.filter((other) => other.top <= top && top < other.top + other.height).length),
      );
      assert.ok(Math.max(...lanesOf(stretches).map(({ lanes }) => lanes)) <= atOnce);
    }),
  );
});

test('one after the other, each has the whole width', () => {
  const one = { top: 0, height: 30 };
  const two = { top: 30, height: 30 };
  assert.deepEqual(lanesOf([two, one]), [
    { lane: 0, lanes: 1 },
    { lane: 0, lanes: 1 },
  ]);
});

test('the longer of two that begin together stands left', () => {
  assert.deepEqual(
    lanesOf([
      { top: 0, height: 30 },
      { top: 0, height: 60 },
    ]),
    [
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 2 },
    ],
  );
});
