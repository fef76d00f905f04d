import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMoney, showMoney } from './money.ts';

const TYPED: readonly (readonly [typed: string, amount: number | undefined])[] = [
  ['25', 25],
  [' 25.50 ', 25.5],
  ['25,50', 25.5],
  ['$25', 25],
  ['25 €', 25],
  ['1,250', 1250],
  ['1,250.75', 1250.75],
  ['0.0083', 0.0083],
  ['', undefined],
  ['a lot', undefined],
  ['-3', undefined],
  ['1e9', undefined],
  ['NaN', undefined],
];

for (const [typed, amount] of TYPED)
  test(`${JSON.stringify(typed)} is ${amount === undefined ? 'no amount' : amount}`, () => {
    assert.equal(readMoney(typed), amount);
  });

test('an amount is shown in whole cents', () => {
  assert.match(showMoney(12.345, 'USD'), /12[.,]35/);
});
