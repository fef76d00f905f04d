/** Blocks of one day that overlap stand beside each other, each in a lane of its own. */
import type { Stretch } from './calendar-geometry.ts';

/** The lane a block stands in, counted from the left, and how many lanes share the width there. */
export type Lane = { readonly lane: number; readonly lanes: number };

/**
 * A lane for each stretch, in the order they are given: as few as it takes, the earlier and the longer further left. What only
 * touches does not overlap, and what overlaps nothing has the whole width.
 */
export function lanesOf(stretches: readonly Stretch[]): readonly Lane[] {
  const found = new Map<Stretch, Lane>();
  for (const cluster of clustersOf(inOrder(stretches))) {
    const ends: number[] = [];
    const lanes = cluster.map((stretch) => {
      const free = ends.findIndex((end) => end <= stretch.top);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = stretch.top + stretch.height;
      return lane;
    });
    cluster.forEach((stretch, i) => {
      found.set(stretch, { lane: lanes[i] ?? 0, lanes: ends.length });
    });
  }
  return stretches.map((stretch) => found.get(stretch) ?? { lane: 0, lanes: 1 });
}

function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.toSorted((a, b) => a.top - b.top || b.height - a.height);
}

/** Groups that have nothing to do with each other: between two of them there is a moment that no block covers. */
function clustersOf(ordered: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const clusters: Stretch[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const stretch of ordered) {
    const last = clusters.at(-1);
    if (last && stretch.top < end) last.push(stretch);
    else clusters.push([stretch]);
    end = Math.max(end, stretch.top + stretch.height);
  }
  return clusters;
}
