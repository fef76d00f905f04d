/** Sums and differences of half-open spans of time. */
import type { Span } from './time.ts';

/** The spans in order of time, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of inOrder(spans)) {
    const last = result.at(-1);
    if (last && span.startsAt <= last.endsAt)
      result[result.length - 1] = { startsAt: last.startsAt, endsAt: Math.max(last.endsAt, span.endsAt) };
    else result.push(span);
  }
  return result;
}

/** What is left of `spans` without the moments of `cuts`, in order of time. */
export function without(spans: readonly Span[], cuts: readonly Span[]): readonly Span[] {
  if (cuts.length === 0) return joined(spans);
  // A break that the clock skips in spring takes no time, so it ends nothing and begins nothing.
  const pieces = joined(cuts.filter((cut) => cut.startsAt < cut.endsAt));
  const result: Span[] = [];
  for (const span of joined(spans)) {
    let { startsAt } = span;
    for (const cut of pieces) {
      if (cut.endsAt <= startsAt || cut.startsAt >= span.endsAt) continue;
      if (cut.startsAt > startsAt) result.push({ startsAt, endsAt: cut.startsAt });
      startsAt = cut.endsAt;
    }
    if (startsAt < span.endsAt) result.push({ startsAt, endsAt: span.endsAt });
  }
  return result;
}

/** The span that `at` is in. */
export function findSpanAt(spans: readonly Span[], at: number): Span | undefined {
  return spans.find((span) => span.startsAt <= at && at < span.endsAt);
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.length < 2 ? spans : spans.toSorted((a, b) => a.startsAt - b.startsAt);
}
