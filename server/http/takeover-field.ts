/** Moments to come, as the owner names them in requests. */
import type { TakeoverUntil } from '#contract/threads.ts';
import type { TakeoverEnd } from '#core/takeover.ts';
import type { Instant } from '#core/time.ts';
import { WrongFields } from './problem.ts';

/** Further off nothing is planned. */
const AHEAD_MAX_MS = 400 * 86_400_000;

/** The moment in an RFC 3339 text. Throws `WrongFields` naming `path` when it is over, or more than a year off. */
export function readFuture(path: string, text: string, now: Instant): Instant {
  const at = Date.parse(text);
  if (at > now && at <= now + AHEAD_MAX_MS) return at;
  const message = at > now ? `${text} is more than a year off` : `${text} is over`;
  throw new WrongFields([{ path, message }]);
}

/** How long a takeover is to last; undefined leaves it to the hours. Throws `WrongFields` naming `path` for a moment that is over. */
export function takeoverEnd(path: string, until: TakeoverUntil | undefined, now: Instant): TakeoverEnd | undefined {
  if (until === undefined || until === 'next_opening' || until === 'handed_back') return until;
  return typeof until === 'number' ? { minutes: until } : { at: readFuture(path, until, now) };
}
