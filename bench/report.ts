/** The goals, and what was measured beside them. */
import { median } from './stats.ts';

/** A goal with what each round gave for it. */
export type Reached = {
  readonly goal: string;
  readonly what: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly rounds: readonly number[];
};

/** One line a goal: its limit, the median of the rounds, the least and the most of them. */
export function printGoals(reached: readonly Reached[]): void {
  console.log('\ngoal                                                                 limit    median  (least … most)');
  for (const one of reached) {
    // Judged as shown: what the clock does beside a text (a look into the outbox each second) is no part of it.
    const value = Number(shown(median(one.rounds)));
    const isMet = (one.atLeast === undefined || value >= one.atLeast) && (one.atMost === undefined || value <= one.atMost);
    const limit = one.atLeast === undefined ? `≤ ${one.atMost}` : `≥ ${one.atLeast}`;
    const spread = `(${shown(Math.min(...one.rounds))} … ${shown(Math.max(...one.rounds))})`;
    console.log(
      `${one.goal.padEnd(4)} ${one.what.padEnd(62)} ${limit.padStart(7)} ${String(value).padStart(9)}  ${spread.padEnd(20)}${isMet ? '' : '  missed'}`,
    );
  }
}

/** Measurements that are no goals themselves, one line each. */
export function printFacts(facts: Readonly<Record<string, string>>): void {
  for (const [name, fact] of Object.entries(facts)) console.log(`  ${name.padEnd(34)} ${fact}`);
}

/** Three significant figures. */
export function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
