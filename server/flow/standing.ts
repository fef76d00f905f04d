/** What stands between a customer and the agent, as the rows have it at this moment. */
import type { Standing } from '#core/guard.ts';
import type { Instant } from '#core/time.ts';
import type { LoadedBusiness } from '../storage/businesses.ts';
import type { Thread } from '../storage/threads.ts';

/** `thread` is undefined for a number that nothing is known of. */
export function standingOf(thread: Thread | undefined, { pausedAt }: LoadedBusiness, now: Instant): Standing {
  return {
    isBlocked: thread?.blockedAt !== undefined,
    isOptedOut: thread?.optedOutAt !== undefined,
    isTakenOver: (thread?.withOwnerUntil ?? 0) > now,
    isPaused: pausedAt !== undefined,
  };
}
