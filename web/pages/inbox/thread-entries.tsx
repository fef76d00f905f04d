/** What was written and what happened in a conversation; thousands of lines, of which only those in sight are drawn. */
import { useComputed, useSignal } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import type { InboxThread } from '#contract/threads.ts';
import { useApp } from '#web/app.tsx';
import { authorOf, rowsOf, type ThreadRow } from '#web/state/thread-rows.ts';
import type { OpenThread } from '#web/state/threads.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Empty, Failed, Skeleton } from '#web/ui/parts.tsx';
import { VirtualList, type VirtualListHandle } from '#web/ui/virtual-list.tsx';
import { words } from '#web/words/words.ts';
import { EntryRow } from './entry-row.tsx';
import { useOwnAtEnd, useRevealed, useSeen } from './use-thread-scroll.ts';

const SAY = words.inbox.thread;
/** About how high a text is, until it is measured. */
const ROW_PX = 64;
/** Older texts are asked for while so many rows are left above. */
const ROWS_AHEAD = 25;
/** This near to the newest text she sees it. */
const END_PX = 80;

type EntriesProps = { readonly open: OpenThread; readonly name: string; readonly listed: InboxThread | undefined };

export function ThreadEntries({ open, name, listed }: EntriesProps) {
  const { zone } = useApp();
  const { thread, reply } = open;
  const scroller = useRef<HTMLDivElement>(null);
  const handle = useRef<VirtualListHandle>(null);
  const isAtEnd = useSignal(true);
  const rows = useComputed(() =>
    rowsOf(thread.entries.value ?? [], { zone: zone.value, newFrom: thread.newFrom.value, sending: reply.sending.value }),
  );
  const look = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    isAtEnd.value = scrollHeight - scrollTop - clientHeight <= END_PX;
  };
  useSeen(open, isAtEnd, listed);
  useOwnAtEnd(open, handle);
  useRevealed(open, rows.value, handle);
  const onRange = useCallback(
    (first: number) => {
      if (first < ROWS_AHEAD) thread.older().catch(() => undefined);
    },
    [thread, rows.value.length],
  );
  const draw = useCallback((row: ThreadRow) => <EntryRow row={row} open={open} name={name} />, [open, name]);
  if (!thread.entries.value) return <NothingYet open={open} />;
  return (
    <div class="thread-middle">
      {rows.value.length === 0 ? (
        <Empty icon="message" title={SAY.none}>
          {SAY.noneExplained}
        </Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section class="thread-scroller" ref={scroller} onScroll={look} aria-label={SAY.texts} tabIndex={0}>
          {thread.isLoadingOlder.value && <p class="thread-older small soft">{SAY.older}</p>}
          <VirtualList
            label={SAY.texts}
            place="end"
            items={rows.value}
            keyOf={keyOfRow}
            rowHeight={ROW_PX}
            scroller={scroller}
            draw={draw}
            onRange={onRange}
            handle={handle}
          />
        </section>
      )}
      {!isAtEnd.value && (
        <button type="button" class="to-newest" aria-label={newestLabel(thread.unseen.value)} onClick={() => handle.current?.scrollToEnd()}>
          {thread.unseen.value > 0 && <span>{SAY.newBelow(thread.unseen.value)}</span>}
          <Icon name="down" />
        </button>
      )}
      <Announcement open={open} name={name} />
    </div>
  );
}

const keyOfRow = ({ key }: ThreadRow) => key;
const newestLabel = (unseen: number) => (unseen > 0 ? SAY.newBelow(unseen) : SAY.toNewest);

function NothingYet({ open: { thread } }: Pick<EntriesProps, 'open'>) {
  const retry = () => {
    thread.load().catch(() => undefined);
  };
  const error = thread.error.value;
  return (
    <div class="thread-middle">
      {error ? (
        <Failed message={error.message} retryLabel={words.common.tryAgain} onRetry={retry} />
      ) : (
        <Skeleton rows={6} label={words.common.loading} />
      )}
    </div>
  );
}

/** What comes in is read out; what was there already is not. */
function Announcement({ open: { thread }, name }: Omit<EntriesProps, 'listed'>) {
  const heard = thread.heard.value;
  const author = heard && authorOf(heard.kind);
  return (
    <p class="only-read" role="status">
      {heard && author && author !== 'owner' && SAY.announced(SAY.wrote[author](name), heard.content || words.inbox.list.picture)}
    </p>
  );
}
