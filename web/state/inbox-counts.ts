/** How much waits for the owner, as the tabs, the title and the app's icon show it. */
import type { Status } from '#contract/status.ts';

export type InboxCounts = { readonly needsYou: number; readonly unread: number };

/** Zero while nothing is known. */
export function countsOf(status: Status | undefined): InboxCounts {
  return { needsYou: countIn(status, 'needs_you_count'), unread: countIn(status, 'unread_threads_count') };
}

function countIn(status: object | undefined, field: string): number {
  const count = status === undefined ? undefined : Reflect.get(status, field);
  return typeof count === 'number' ? count : 0;
}
