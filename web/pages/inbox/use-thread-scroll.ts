/** What scrolling a conversation means: what is seen is read, what she sends is shown, what was searched for is found. */
import { type Signal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InboxThread } from '#contract/threads.ts';
import type { ThreadRow } from '#web/state/thread-rows.ts';
import type { OpenThread } from '#web/state/threads.ts';
import type { VirtualListHandle } from '#web/ui/virtual-list.tsx';

type Handle = { readonly current: VirtualListHandle | null };

/** All is read while she looks at the newest text, and not while the window is hidden. */
export function useSeen({ thread }: OpenThread, isAtEnd: Signal<boolean>, listed: InboxThread | undefined): void {
  const isListedUnread = (listed?.unread_count ?? 0) > 0;
  const look = () => {
    if (thread.entries.value && isAtEnd.value && document.visibilityState === 'visible') thread.seen(isListedUnread);
  };
  useSignalEffect(look);
  useEffect(() => {
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [isListedUnread]);
}

/** What she sends herself is always shown, wherever she was reading. */
export function useOwnAtEnd({ reply }: OpenThread, handle: Handle): void {
  const count = reply.sending.value.length;
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) handle.current?.scrollToEnd();
    before.current = count;
  }, [count]);
}

/** What a search led to is scrolled to. */
export function useRevealed({ thread }: OpenThread, rows: readonly ThreadRow[], handle: Handle): void {
  const wanted = thread.wanted.value;
  useEffect(() => {
    const at = wanted === undefined ? -1 : rows.findIndex(({ key }) => key === wanted);
    if (at >= 0) handle.current?.scrollToIndex(at, 'center');
  }, [wanted]);
}
