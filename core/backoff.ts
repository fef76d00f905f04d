/** When a text that the carrier did not take is tried again. */

/** After this many tries, an hour or so of a carrier that is down, a text is given up and shown as failed. */
export const TRIES_MAX = 14;

const FIRST_WAIT_MS = 1000;
const WAIT_MAX_MS = 15 * 60_000;

/**
 * How long to wait after the `tries`th failed try (1 for the first), in ms: doubling from a second, at most a quarter of
 * an hour, with "full jitter" over the upper half so that many texts do not come back at once. A Retry-After is a floor.
 * `random` is from 0 to 1.
 */
export function retryWaitMs(tries: number, random: number, retryAfterMs: number | undefined): number {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), WAIT_MAX_MS);
  return Math.max(Math.round(wait * (0.5 + random / 2)), retryAfterMs ?? 0);
}
