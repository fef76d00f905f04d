/** The entries of a thread as plain data, oldest first: how pages and news join what is there. Ids begin with their moment and sort. */
import type { InboxEvent } from '#contract/events.ts';
import type { ThreadEvent } from '#contract/threads.ts';

type Entries = readonly ThreadEvent[];

/** The newest page was fetched (again): it is the truth from its first entry on. Where it leaves a gap, what is older is dropped. */
export function mergeNewest(entries: Entries, page: Entries): Entries {
  const first = page[0];
  const last = entries.at(-1);
  if (!first || !last || last.id < first.id) return page;
  return [...entries.filter(({ id }) => id < first.id), ...page];
}

/** An older page joins at the beginning. */
export function mergeOlder(entries: Entries, page: Entries): Entries {
  const first = entries[0];
  return first ? [...page.filter(({ id }) => id < first.id), ...entries] : page;
}

/** A text as it stands now takes its place; one that is older than all that is there is left to its page. */
export function upsertEntry(entries: Entries, entry: ThreadEvent): Entries {
  const at = entries.findLastIndex(({ id }) => id <= entry.id);
  if (entries[at]?.id === entry.id) return entries.with(at, entry);
  if (at < 0 && entries.length > 0) return entries;
  return entries.toSpliced(at + 1, 0, entry);
}

/** The text or note that an event tells of; undefined when it tells of something else, whose entry must be fetched. */
export function entryIn({ phone, change, booking_id, ...told }: InboxEvent): ThreadEvent | undefined {
  const isText = told.kind !== 'system' || told.content !== '';
  return phone !== null && isText ? { ...told, phone } : undefined;
}

/** The first text that was not read, when all after it are not read either; undefined when everything was. */
export function firstUnread(entries: Entries): string | undefined {
  return entries.find(({ is_read }) => !is_read)?.id;
}
