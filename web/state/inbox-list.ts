/** The list of threads as plain data: which of them a filter shows, in what order, and how what is fetched joins what is there. */
import type { InboxThread } from '#contract/threads.ts';
import type { Instant } from '#core/time.ts';

export const INBOX_FILTERS = ['all', 'needs_you', 'unread', 'snoozed'] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** The newest threads of a filter, and where the next ones are. */
export type InboxList = {
  readonly rows: readonly InboxThread[];
  /** The address of the next page; undefined on the last. */
  readonly next: string | undefined;
};

/** What is asked of the server for a filter. */
export function queryOf(filter: InboxFilter): Readonly<Record<string, string>> {
  if (filter === 'needs_you') return { needs_you: 'true' };
  if (filter === 'unread') return { unread: 'true' };
  return filter === 'snoozed' ? { snoozed: 'true' } : {};
}

/** True when the filter shows the thread at `now`. */
export function isShown(thread: InboxThread, filter: InboxFilter, now: Instant): boolean {
  const isSnoozed = thread.snoozed_until !== null && Date.parse(thread.snoozed_until) > now;
  if (filter === 'snoozed') return isSnoozed;
  if (isSnoozed) return false;
  if (filter === 'needs_you') return thread.label === 'needs_you';
  return filter === 'all' || thread.unread_count > 0;
}

/** True while the thread is the owner's: the agent is silent in it. */
export function isYours(thread: InboxThread, now: Instant): boolean {
  return thread.ai_paused_until !== null && Date.parse(thread.ai_paused_until) > now;
}

/**
 * Threads as they are now take their places in the list, or leave it; `gone` are no more. Beyond the last row that is there
 * nothing is added: the next page has it. `kept` stays though the filter shows it no more: it is being read.
 */
export function mergeThreads(
  list: InboxList,
  news: { readonly threads: readonly InboxThread[]; readonly gone?: readonly string[] },
  view: { readonly filter: InboxFilter; readonly now: Instant; readonly kept?: string | undefined },
): InboxList {
  const old = new Set(list.rows.map(({ phone }) => phone));
  const changed = new Map(news.threads.map((thread) => [thread.phone, thread]));
  const gone = new Set(news.gone);
  const last = list.rows.at(-1);
  const stay = list.rows.filter(({ phone }) => !changed.has(phone) && !gone.has(phone));
  const come = news.threads.filter((thread) => {
    const isKept = thread.phone === view.kept && old.has(thread.phone);
    if (!isKept && !isShown(thread, view.filter, view.now)) return false;
    return list.next === undefined || last === undefined || byNewest(thread, last) <= 0;
  });
  // First among those of the same second: it is what happened just now.
  return { ...list, rows: [...come, ...stay].toSorted(byNewest) };
}

/** The first page was fetched again: what it should have shown and does not is gone, what comes after it stays. */
export function mergeFirstPage(list: InboxList, page: InboxList): InboxList {
  const last = page.rows.at(-1);
  if (!last || page.next === undefined) return page;
  const fresh = new Set(page.rows.map(({ phone }) => phone));
  const older = list.rows.filter((thread) => !fresh.has(thread.phone) && byNewest(thread, last) >= 0);
  return older.length === 0 ? page : { rows: [...page.rows, ...older], next: list.next };
}

/** The next page joins at the end. */
export function appendPage(list: InboxList, page: InboxList): InboxList {
  const known = new Set(list.rows.map(({ phone }) => phone));
  return { rows: [...list.rows, ...page.rows.filter(({ phone }) => !known.has(phone))].toSorted(byNewest), next: page.next };
}

// To the second, as the server tells it. Sorting leaves those of the same second in the order that they came in.
function byNewest(a: InboxThread, b: InboxThread): number {
  return Date.parse(b.last_activity) - Date.parse(a.last_activity);
}
