/** Why a text must not go out any more, though it was right when it was queued. */
import type { HandOverReason } from '#core/effects.ts';
import type { Instant } from '#core/time.ts';
import { loadBusiness } from '../storage/businesses.ts';
import { findKind } from '../storage/messages.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Reader } from '../storage/storage.ts';
import { findThread, type Thread } from '../storage/threads.ts';
import { standingOf } from './standing.ts';

/** What is said of a text that the owner's takeover stopped. */
export const WITHDRAWN = 'Not sent: the owner took this thread over before it could go out.';

/** Gave the agent the thread to the owner by itself? Then what it said before, and that it did so, goes out. */
const BY_AGENT: Readonly<Record<HandOverReason, true>> = {
  asked_for_person: true,
  not_understood: true,
  not_allowed: true,
  picture: true,
  engine_failed: true,
  budget_spent: true,
};

/**
 * In words for the thread; undefined when nothing stands in the way. Read from committed rows right before sending:
 * nothing reaches who opted out; nothing but the owner's own notices a number that is blocked; and no reply of the agent's
 * a customer whose thread the owner has taken over, or anybody while the agent is paused.
 */
export async function obstacleTo(reader: Reader, row: OutboxText, now: Instant): Promise<string | undefined> {
  const [thread, loaded] = await Promise.all([findThread(reader, row.phone), loadBusiness(reader)]);
  const { isOptedOut, isBlocked, isTakenOver, isPaused } = standingOf(thread, loaded, now);
  if (isOptedOut) return 'Not sent: this number opted out of texts with a word like STOP. Only a START from it allows texts again.';
  if (!isBlocked && !isTakenOver && !isPaused) return undefined;
  const kind = await findKind(reader, row.messageId);
  if (kind === 'owner_notice') return undefined;
  if (isBlocked) return 'Not sent: this number is blocked.';
  if (kind !== 'ai_reply') return undefined;
  if (isPaused) return 'Not sent: the agent was paused before it could go out.';
  return isTakenOver && !isHandedOverByAgent(thread) ? WITHDRAWN : undefined;
}

function isHandedOverByAgent(thread: Thread | undefined): boolean {
  return Object.hasOwn(BY_AGENT, thread?.withOwnerReason ?? '');
}
