/** The inbox: the list of conversations, and the one that is open, beside it on a desk and over it on a phone. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import { createInbox, type Inbox } from '#web/state/inbox.ts';
import { rememberInbox } from '#web/state/offline-seen.ts';
import { lazy } from '#web/ui/lazy.tsx';
import { Empty, Failed, Skeleton } from '#web/ui/parts.tsx';
import { words } from '#web/words/words.ts';
import { useIsWide } from '../settings/wide.ts';
import { ThreadList } from './thread-list.tsx';
import './inbox.css';

/** Half of the page's code, and not needed to see who wrote. */
const fetchThreadView = async () => (await import('./thread-view.tsx')).ThreadView;
const ThreadView = lazy(
  fetchThreadView,
  () => <Skeleton rows={4} label={words.common.loading} />,
  ({ onRetry }) => <Failed message={words.failures.pageNotFetched} retryLabel={words.common.tryAgain} onRetry={onRetry} />,
);

/** The inbox page. */
export function InboxPage() {
  const inbox = useInbox();
  const isWide = useIsWide();
  const phone = useOpenThread(inbox, isWide);
  const list = useRef<HTMLDivElement>(null);
  useReturn(phone, list);
  const isByHand = useByHand(phone, list);
  useEffect(() => {
    // Ahead of the first tap; what fails is fetched again then.
    fetchThreadView().catch(() => undefined);
  }, []);
  const isCovered = phone !== '' && !isWide;
  return (
    <div class={phone === '' ? 'inbox' : 'inbox inbox-open'}>
      <div class="inbox-list" ref={list} inert={isCovered}>
        <h1 class="only-read">{words.inbox.title}</h1>
        <ThreadList inbox={inbox} open={phone} />
      </div>
      <div class="inbox-thread">
        {phone === '' ? (
          isWide && (
            <Empty icon="message" title={words.inbox.empty.nothingChosen}>
              {words.inbox.empty.nothingChosenExplained}
            </Empty>
          )
        ) : (
          <ThreadView key={phone} phone={phone} inbox={inbox} isWide={isWide} isByHand={isByHand} />
        )}
      </div>
    </div>
  );
}

function useInbox(): Inbox {
  const app = useApp();
  const { server, live, now, platform } = app;
  const inbox = app.keep('inbox', () => rememberInbox(app, createInbox({ server, live, now, storage: platform.storage })));
  useEffect(() => {
    if (!inbox.list.value) inbox.load().catch(() => undefined);
  }, [inbox]);
  return inbox;
}

/** The number in the address. On a desk the conversation that was read last is there again when the page is. */
function useOpenThread(inbox: Inbox, isWide: boolean): string {
  const { places } = useApp();
  const { page, about } = places.place.value;
  const phone = page === 'inbox' ? about : '';
  useLayoutEffect(() => {
    const last = inbox.lastOpen.value;
    if (page === 'inbox' && phone === '' && isWide && last !== undefined) places.goTo({ page, about: last }, { replace: true });
    else inbox.setOpen(phone === '' ? undefined : phone);
  }, [phone, isWide, page]);
  return phone;
}

/** True when the conversation was opened from the list, and not by an address. Looked at before the list is covered and loses the focus. */
function useByHand(phone: string, list: { readonly current: HTMLElement | null }): boolean {
  const before = useRef(phone);
  const isByHand = useRef(false);
  if (before.current !== phone) isByHand.current = list.current?.contains(document.activeElement) ?? false;
  before.current = phone;
  return isByHand.current;
}

/** Back in the list the focus is on the row that was left. */
function useReturn(phone: string, list: { readonly current: HTMLElement | null }): void {
  const before = useRef(phone);
  useEffect(() => {
    const left = before.current;
    before.current = phone;
    if (left === '' || phone !== '') return;
    const row =
      list.current?.querySelector<HTMLElement>(`[data-phone="${CSS.escape(left)}"]`) ??
      list.current?.querySelector<HTMLElement>('[data-phone]');
    row?.focus({ preventScroll: true });
  }, [phone]);
}
