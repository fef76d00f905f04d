/** Seeded random choices: the same seed says the same words again. */

/** A stream of random choices. */
export type Dice = {
  /** At least 0 and less than `count`. */
  below(count: number): number;
  one<T>(list: readonly T[]): T;
  /** True in this share of the cases. */
  chance(share: number): boolean;
};

/** The dice of a seed. `one` throws on an empty list. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough to choose words by.
  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function one<T>(list: readonly T[]): T {
    const index = Math.floor(random() * list.length);
    if (index >= list.length) throw new Error('nothing to choose from');
    return list[index] as T;
  }
  return { below: (count) => Math.floor(random() * count), one, chance: (share) => random() < share };
}
