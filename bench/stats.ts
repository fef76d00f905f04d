/** The few numbers that a measurement comes down to. */

/** The middle one; of an even count, the upper of the two. `NaN` of nothing. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that the share `p` (0 to 1) of all values stays below. `NaN` of nothing. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}
