/** A thread as it is drawn: days, what is new, and who wrote several texts in a row, told from its entries. */
import type { ThreadEvent } from '#contract/threads.ts';
import { type Day, dayOf, MINUTE_MS, type Zone } from '#core/time.ts';
import type { Sending } from './reply-sending.ts';

/** Who wrote a text. */
export type Author = 'customer' | 'agent' | 'owner';

export type ThreadRow =
  | { readonly row: 'day'; readonly key: string; readonly day: Day }
  /** What follows had not been read when the thread was opened. */
  | { readonly row: 'new'; readonly key: string }
  | { readonly row: 'text'; readonly key: string; readonly entry: ThreadEvent; readonly author: Author; readonly isFirst: boolean }
  | { readonly row: 'note'; readonly key: string; readonly entry: ThreadEvent }
  /** `isLatest`: nothing happened to this booking since. */
  | { readonly row: 'booking'; readonly key: string; readonly entry: ThreadEvent; readonly isLatest: boolean }
  | { readonly row: 'line'; readonly key: string; readonly entry: ThreadEvent }
  /** A reply that the server has not confirmed yet. */
  | { readonly row: 'sending'; readonly key: string; readonly sending: Sending; readonly isFirst: boolean };

/** A pause this long lets a new run of texts begin. */
const RUN_MS = 10 * MINUTE_MS;

/** Every entry is one row; days and what is new stand between them, what is being sent after them. */
export function rowsOf(
  entries: readonly ThreadEvent[],
  view: { readonly zone: Zone; readonly newFrom: string | undefined; readonly sending: readonly Sending[] },
): readonly ThreadRow[] {
  const latest = latestChanges(entries);
  const rows: ThreadRow[] = [];
  let day: Day | undefined;
  let before: ThreadEvent | undefined;
  for (const entry of entries) {
    const itsDay = dayOf(Date.parse(entry.created_at), view.zone);
    if (itsDay !== day) rows.push({ row: 'day', key: `day-${itsDay}`, day: itsDay });
    if (entry.id === view.newFrom) rows.push({ row: 'new', key: 'new' });
    const isFirst = itsDay !== day || entry.id === view.newFrom || !isOneRun(before, entry);
    rows.push(rowOf(entry, isFirst, latest.has(entry.id)));
    day = itsDay;
    before = entry;
  }
  const isOwners = before?.kind === 'owner_reply';
  const sending = view.sending.map((each, i) => ({
    row: 'sending' as const,
    key: `sending-${each.number}`,
    sending: each,
    isFirst: i === 0 && !isOwners,
  }));
  return [...rows, ...sending];
}

/** Who wrote it; undefined for what nobody sent. */
export function authorOf(kind: ThreadEvent['kind'] | string): Author | undefined {
  if (kind === 'customer_message') return 'customer';
  if (kind === 'ai_reply') return 'agent';
  return kind === 'owner_reply' ? 'owner' : undefined;
}

function rowOf(entry: ThreadEvent, isFirst: boolean, isLatest: boolean): ThreadRow {
  const key = entry.id;
  const author = authorOf(entry.kind);
  if (author) return { row: 'text', key, entry, author, isFirst };
  if (entry.booking) return { row: 'booking', key, entry, isLatest };
  return { row: entry.note ? 'note' : 'line', key, entry };
}

function isOneRun(before: ThreadEvent | undefined, entry: ThreadEvent): boolean {
  return before?.kind === entry.kind && Date.parse(entry.created_at) - Date.parse(before.created_at) < RUN_MS;
}

function latestChanges(entries: readonly ThreadEvent[]): ReadonlySet<string> {
  const latest = new Map(entries.flatMap(({ id, booking }) => (booking ? [[booking.id, id] as const] : [])));
  return new Set(latest.values());
}
