/**
 * Customers with goals text the real app in their own words, and the bookings table alone tells whether they got what they
 * wanted: `npm run eval -- --bookings` plays more of them, and shows those that go wrong.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyNames, goalOf } from './simulated/goals.ts';
import { play } from './simulated/play.ts';

/** So many of each family. */
const ROUNDS = 3;
const { SEED = '1' } = process.env;
const FIRST_ROUND = SEED === 'random' ? Math.floor(Math.random() * 1_000_000) : Number(SEED);

for (const [i, family] of familyNames.entries()) {
  test(`whole bookings: ${family}`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const seed = (FIRST_ROUND + round) * familyNames.length + i;
      const [played] = await play(goalOf(seed), 1);
      assert.equal(played?.wrong, undefined, `seed ${seed}\n${played?.transcript.join('\n')}`);
    }
  });
}
