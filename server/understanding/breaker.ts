/**
 * Stops calls to a model that keeps failing, so that customers do not wait for it in vain.
 *
 *   closed   every text is tried
 *   open     after some failures in a row: no text is tried until the rest is over, longer each time
 *   trial    the rest is over: one text is tried; its success closes, its failure opens again
 */
import type { Instant } from '#core/time.ts';

const FAILURES_MAX = 3;
const REST_MS = 30_000;
const REST_MS_MAX = 10 * 60_000;

/** A circuit breaker. Told the time by its caller; owns nothing but its own state. */
export class Breaker {
  #failures = 0;
  #rests = 0;
  #restsUntil: Instant | undefined;
  #isOnTrial = false;

  /** True when a text may be tried now. A `true` while open is the one trial: it must be followed by `succeeded`, `failed` or `gaveBack`. */
  mayTry(now: Instant): boolean {
    if (this.#restsUntil === undefined) return true;
    if (this.#isOnTrial || now < this.#restsUntil) return false;
    this.#isOnTrial = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#rests = 0;
    this.#restsUntil = undefined;
    this.#isOnTrial = false;
  }

  /** A server that says how long to stay away (`retryAfterMs`) is left alone at once, and for at least so long. */
  failed(now: Instant, retryAfterMs?: number): void {
    this.#failures++;
    // An answer to a call from before the rest began: it has counted already.
    if (this.#restsUntil !== undefined && !this.#isOnTrial) return;
    if (this.#failures < FAILURES_MAX && !this.#isOnTrial && retryAfterMs === undefined) return;
    const restMs = Math.min(REST_MS * 2 ** this.#rests, REST_MS_MAX);
    this.#rests++;
    this.#isOnTrial = false;
    this.#restsUntil = now + Math.max(restMs, retryAfterMs ?? 0);
  }

  /** The try said nothing about the model: it never reached it. */
  gaveBack(): void {
    this.#isOnTrial = false;
  }

  /** `ok`; `failing`: the last try failed; `off`: no text is tried for now. */
  get state(): 'ok' | 'failing' | 'off' {
    if (this.#restsUntil !== undefined) return 'off';
    return this.#failures > 0 ? 'failing' : 'ok';
  }
}
