/** The list of conversations: search, filters, and the rows. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { InboxThread } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import type { Inbox } from '#web/state/inbox.ts';
import { INBOX_FILTERS } from '#web/state/inbox-list.ts';
import { Failed, Skeleton } from '#web/ui/parts.tsx';
import { SearchField } from '#web/ui/search-field.tsx';
import { Segmented } from '#web/ui/segmented.tsx';
import { VirtualList } from '#web/ui/virtual-list.tsx';
import { words } from '#web/words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { SearchResults } from './search-results.tsx';
import { hasMarks, ThreadRow } from './thread-row.tsx';
import { useListKeys } from './use-list-keys.ts';

/** `open`: the number of the thread that is shown, empty for none. */
export function ThreadList({ inbox, open }: { readonly inbox: Inbox; readonly open: string }) {
  const { status } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const { search, filter } = inbox;
  const onKeyDown = useListKeys(box, search);
  const known = status.value.value;
  const counts = { all: 0, needs_you: known?.needs_you_count, unread: known?.unread_threads_count, snoozed: 0 };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys that walk through the rows inside it
    <div class="thread-list" ref={box} onKeyDown={onKeyDown}>
      <div class="thread-list-head">
        <SearchField {...words.inbox.search.field} value={search.query.value} onValue={search.type} />
        {!search.isOn.value && (
          <Segmented
            label={words.inbox.list.show}
            value={filter.value}
            options={INBOX_FILTERS.map((value) => ({ value, label: words.inbox.list.filters[value], count: counts[value] }))}
            onValue={(value) => {
              inbox.scrollTop = 0;
              inbox.choose(value).catch(() => undefined);
            }}
          />
        )}
      </div>
      {search.isOn.value ? <SearchResults search={search} open={open} /> : <Rows key={filter.value} inbox={inbox} open={open} />}
    </div>
  );
}

/** About how high a row is: two lines, and a third where there is something to mark. */
const ROW_PX = 72;
const MARKS_PX = 28;
/** The next page is asked for while so many rows are still to come. */
const ROWS_AHEAD = 40;

function Rows({ inbox, open }: { readonly inbox: Inbox; readonly open: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = inbox.list.value;
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const rows = list?.rows ?? [];
  const stop = focused ?? (open === '' ? undefined : open);
  const tabStop = rows.some(({ phone }) => phone === stop) ? stop : rows[0]?.phone;
  useEffect(() => {
    const element = scroller.current;
    return () => {
      inbox.scrollTop = element?.scrollTop ?? 0;
    };
  }, [list === undefined]);
  const onRange = useCallback(
    (_first: number, last: number) => {
      if (last >= rows.length - ROWS_AHEAD) inbox.more().catch(() => undefined);
    },
    [rows.length],
  );
  const draw = useCallback(
    (thread: InboxThread) => (
      <ThreadRow thread={thread} drafts={inbox.drafts} isOpen={thread.phone === open} isTabStop={thread.phone === tabStop} />
    ),
    [open, tabStop],
  );
  if (rows.length === 0 && inbox.error.value) return <NotFetched inbox={inbox} />;
  if (!list) return <Skeleton rows={8} label={words.common.loading} />;
  if (rows.length === 0) return <EmptyList filter={inbox.filter.value} />;
  return (
    <div class="thread-rows" ref={scroller} onFocusCapture={(event) => setFocused(phoneOf(event.target))}>
      <VirtualList
        label={words.inbox.list.conversations}
        items={rows}
        keyOf={phoneOfThread}
        rowHeight={heightOf}
        scroller={scroller}
        initialTop={inbox.scrollTop}
        keepIndex={rows.findIndex(({ phone }) => phone === tabStop)}
        draw={draw}
        onRange={onRange}
      />
    </div>
  );
}

function NotFetched({ inbox }: { readonly inbox: Inbox }) {
  const retry = () => {
    inbox.load().catch(() => undefined);
  };
  return <Failed message={inbox.error.value?.message ?? ''} retryLabel={words.common.tryAgain} onRetry={retry} />;
}

const phoneOfThread = ({ phone }: InboxThread) => phone;
const heightOf = (thread: InboxThread) => ROW_PX + (hasMarks(thread) ? MARKS_PX : 0);

function phoneOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-phone]')?.dataset.phone : undefined;
}
