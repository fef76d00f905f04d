/** People send one thought in several texts; this says which texts are worth a short wait for the next. */

/** A whole answer in a word: a number, a yes, a no, a thumb. Whoever sends it is waiting for us. */
const BARE_ANSWER =
  /^\W*(?:#?\d{1,2}|[abcy]|y(?:es|ep|up|eah)?|no(?:pe)?|n|ok(?:ay)?|k|sure|perfect|great|sounds good|that works|works|thanks?(?: you)?|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)\W*$/iu;

/** True for an answer that needs no second text to be understood: it is read at once. */
export function isBareAnswer(body: string): boolean {
  return BARE_ANSWER.test(body.trim());
}

/** However many texts follow each other, the first is not kept waiting longer than this. */
export const BURST_MAX_MS = 30_000;

/** How much longer to wait for more, in ms: 0 when these texts are to be read now. Times are instants. */
export function quietMs(burst: { firstAt: number; lastAt: number; lastBody: string; windowMs: number; now: number }): number {
  if (isBareAnswer(burst.lastBody)) return 0;
  const quietAt = Math.min(burst.lastAt + burst.windowMs, burst.firstAt + BURST_MAX_MS);
  return Math.max(0, quietAt - burst.now);
}
