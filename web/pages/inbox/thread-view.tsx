/** One conversation: who it is with, whose it is, what was written, and the line to write on. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useApp } from '#web/app.tsx';
import type { Inbox } from '#web/state/inbox.ts';
import { showNumber } from '#web/state/numbers.ts';
import { rememberThreads } from '#web/state/offline-seen.ts';
import { createThreads, type OpenThread } from '#web/state/threads.ts';
import { words } from '#web/words/words.ts';
import { CareBar } from './care-bar.tsx';
import { ReplyBar } from './reply-bar.tsx';
import { ThreadEntries } from './thread-entries.tsx';
import { ThreadHead } from './thread-head.tsx';
import { useWanted } from './wanted.ts';
import '#web/ui/bubbles.css';
import './thread.css';

type ViewProps = {
  readonly phone: string;
  readonly inbox: Inbox;
  readonly isWide: boolean;
  /** She opened it herself: the focus goes with her. */
  readonly isByHand: boolean;
};

export function ThreadView({ phone, inbox, isWide, isByHand }: ViewProps) {
  const { country, places } = useApp();
  const open = useThread(phone, inbox);
  const box = useRef<HTMLElement>(null);
  useFocusOnOpening(box, { isWide, isByHand });
  const listed = inbox.threadOf(phone);
  const name = listed?.name ?? open.contact.value.value?.name ?? showNumber(phone, country.value);
  const leave = () => {
    if (!isWide) places.goBack({ page: 'inbox' });
    else document.querySelector<HTMLElement>(`.thread-list [data-phone="${CSS.escape(phone)}"]`)?.focus();
  };
  useEscape(leave);
  return (
    <section class="thread" ref={box} aria-label={words.inbox.thread.heading(name)}>
      <ThreadHead open={open} name={name} listed={listed} isWide={isWide} onBack={leave} />
      <CareBar care={open.care} listed={listed} />
      <ThreadEntries open={open} name={name} listed={listed} />
      <ReplyBar open={open} name={name} listed={listed} />
    </section>
  );
}

function useThread(phone: string, inbox: Inbox): OpenThread {
  const app = useApp();
  const { server, live, zone, toasts, keep } = app;
  const seen = keep('threads-seen', () => rememberThreads(app));
  const threads = keep('threads', () => createThreads({ server, live, zone, toasts, inbox }));
  const open = useMemo(() => threads(phone), [phone]);
  const isStranger = inbox.isStranger(phone);
  useEffect(() => {
    if (isStranger) open.contact.load().catch(() => undefined);
  }, [isStranger, open]);
  const wanted = useWanted();
  useEffect(() => {
    const stops = [seen.follow(open.thread), open.thread.start()];
    open.reply.loadPlanned().catch(() => undefined);
    if (!inbox.threadOf(phone)) inbox.ask(phone);
    return () => {
      for (const stop of stops) stop();
    };
  }, [open]);
  const found = wanted.value;
  useEffect(() => {
    if (found?.phone !== phone) return;
    wanted.value = undefined;
    open.thread.reveal(found.id).catch(() => undefined);
  }, [found]);
  return open;
}

/** Wherever the focus is, but in a sheet: that one closes by itself, and nothing else is meant by it. */
function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** On a desk one goes on by writing; on a phone the keyboard would hide what there is to read. */
function useFocusOnOpening(
  box: RefObject<HTMLElement | null>,
  { isWide, isByHand }: { readonly isWide: boolean; readonly isByHand: boolean },
): void {
  useLayoutEffect(() => {
    if (!isByHand) return;
    const target = box.current?.querySelector<HTMLElement>(isWide ? 'textarea' : '.thread-back button');
    (target ?? box.current?.querySelector<HTMLElement>('.thread-who'))?.focus({ preventScroll: true });
  }, []);
}
