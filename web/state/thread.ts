/** One thread while it is read: its entries page by page, what happens in it, and whether the owner has seen it. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { InboxEvent } from '#contract/events.ts';
import type { ThreadEvent } from '#contract/threads.ts';
import type { PageOf, Server } from '../call.ts';
import type { Live } from '../live.ts';
import { createGathering } from './inbox-gather.ts';
import { entryIn, firstUnread, mergeNewest, mergeOlder, upsertEntry } from './thread-entries.ts';

export type ThreadParts = {
  readonly server: Pick<Server, 'getPage' | 'post'>;
  readonly live: Pick<Live, 'onEvent' | 'onReturn'>;
  readonly phone: string;
  readonly gatherMs?: number;
};

export type Thread = {
  readonly phone: string;
  /** Oldest first; undefined until the newest page is there. */
  readonly entries: ReadonlySignal<readonly ThreadEvent[] | undefined>;
  readonly error: ReadonlySignal<Error | undefined>;
  readonly hasOlder: ReadonlySignal<boolean>;
  readonly isLoadingOlder: ReadonlySignal<boolean>;
  /** Where what was new began when the thread was opened; undefined when nothing was. */
  readonly newFrom: ReadonlySignal<string | undefined>;
  /** The customer's texts that came since she last looked at the end. */
  readonly unseen: ReadonlySignal<number>;
  /** What was heard last, to be read out. */
  readonly heard: ReadonlySignal<ThreadEvent | undefined>;
  /** The entry that was looked for, to be shown. */
  readonly wanted: ReadonlySignal<string | undefined>;
  /** What is shown was seen at an earlier visit; the server has not answered yet. */
  readonly isFromBefore: ReadonlySignal<boolean>;
  /** Shows what an earlier visit saw, until the server has answered. */
  takeSeen(entries: readonly ThreadEvent[]): void;
  /** Begins to listen and fetches the newest entries; the answer ends it. */
  start(): () => void;
  /** Fetches the newest entries again. Never throws. */
  load(): Promise<void>;
  /** Fetches the page before, if there is one and none is on its way. True when it came. */
  older(): Promise<boolean>;
  /** Fetches older pages until the entry is there, and names it in `wanted`. */
  reveal(id: string): Promise<void>;
  /** She looks at the newest entry: all of it is read. Asks nothing when it was, and the list (`isListedUnread`) says so too. */
  seen(isListedUnread: boolean): void;
  /** Shows an entry at once that the server has confirmed; with `undefined` takes it away. */
  put(id: string, entry: ThreadEvent | undefined): void;
};

const PAGE = 60;
/** Pages looked through for an entry. */
const REVEAL_PAGES_MAX = 40;
const GATHER_MS = 150;

type State = ReturnType<typeof createState>;

export function createThread(parts: ThreadParts): Thread {
  const { phone, live } = parts;
  const state = createState();
  const load = () => loadNewest(parts, state);
  const soon = createGathering<'newest'>({ ms: parts.gatherMs ?? GATHER_MS, max: 1, work: load });
  const older = () => loadOlder(parts, state);
  return {
    phone,
    ...state.shown,
    hasOlder: state.hasOlder,
    start: () => {
      const stops = [
        live.onEvent((event) => {
          if (event.phone === phone) hear(state, event, () => soon.add('newest'));
        }),
        live.onReturn(() => soon.add('newest')),
      ];
      state.newFrom.value = undefined;
      state.isOpening = true;
      load().catch(() => undefined);
      return () => {
        for (const stop of stops) stop();
        soon.clear();
        state.wanted.value = undefined;
      };
    },
    load,
    older,
    takeSeen: (entries) => {
      if (state.entries.value) return;
      batch(() => {
        state.entries.value = entries;
        state.isFromBefore.value = true;
      });
    },
    reveal: async (id) => {
      const isThere = () => state.entries.value?.some((entry) => entry.id === id) ?? false;
      if (!state.entries.value) await load();
      for (let page = 0; page < REVEAL_PAGES_MAX && !isThere() && state.hasOlder.value; page += 1) {
        if (!(await older())) break;
      }
      if (isThere()) state.wanted.value = id;
    },
    seen: (isListedUnread) => see(parts, state, isListedUnread),
    put: (id, entry) => {
      const entries = state.entries.value ?? [];
      state.entries.value = entry ? upsertEntry(entries, entry) : entries.filter((each) => each.id !== id);
    },
  };
}

function createState() {
  const shown = {
    entries: signal<readonly ThreadEvent[] | undefined>(undefined),
    error: signal<Error | undefined>(undefined),
    isLoadingOlder: signal(false),
    newFrom: signal<string | undefined>(undefined),
    unseen: signal(0),
    heard: signal<ThreadEvent | undefined>(undefined),
    wanted: signal<string | undefined>(undefined),
    isFromBefore: signal(false),
  };
  // The address of the page before; undefined at the beginning.
  const next = signal<string | undefined>(undefined);
  return {
    ...shown,
    shown,
    next,
    hasOlder: computed(() => next.value !== undefined),
    isOpening: false,
    isUnread: false,
    latest: 0,
    news: NONE,
  };
}

const NONE: readonly ThreadEvent[] = [];

async function loadNewest({ server, phone }: ThreadParts, state: State): Promise<void> {
  state.latest += 1;
  const mine = state.latest;
  state.news = NONE;
  try {
    const page = await server.getPage<ThreadEvent>(pathOf(phone), { limit: PAGE });
    if (mine === state.latest) takeNewest(state, page);
  } catch (cause) {
    if (mine === state.latest) state.error.value = cause instanceof Error ? cause : new Error(String(cause));
  }
}

function takeNewest(state: State, { items, next }: PageOf<ThreadEvent>): void {
  batch(() => {
    // Between an earlier visit and now there may be pages that nobody fetched.
    const merged = state.isFromBefore.value ? items : mergeNewest(state.entries.value ?? [], items);
    state.isFromBefore.value = false;
    // What was heard since the page was asked for, it may not know yet.
    state.entries.value = state.news.reduce(upsertEntry, merged);
    state.error.value = undefined;
    if (merged === items) state.next.value = next;
    const unread = firstUnread(items);
    if (unread !== undefined) state.isUnread = true;
    if (state.isOpening) state.newFrom.value = unread;
    state.isOpening = false;
  });
}

async function loadOlder({ server }: ThreadParts, state: State): Promise<boolean> {
  const address = state.next.value;
  if (address === undefined || state.isLoadingOlder.value) return false;
  state.isLoadingOlder.value = true;
  try {
    const { items, next } = await server.getPage<ThreadEvent>(address);
    // Begun anew meanwhile: this page does not follow it.
    if (state.next.value !== address) return false;
    batch(() => {
      state.next.value = next;
      state.entries.value = mergeOlder(state.entries.value ?? [], items);
    });
    return true;
  } catch {
    // Scrolling on asks again.
    return false;
  } finally {
    state.isLoadingOlder.value = false;
  }
}

function hear(state: State, event: InboxEvent, refresh: () => void): void {
  const entry = entryIn(event);
  const entries = state.entries.value;
  if (!entry || !entries) {
    refresh();
    return;
  }
  const isNew = !entries.some(({ id }) => id === entry.id);
  state.news = [...state.news, entry].slice(-PAGE);
  batch(() => {
    state.entries.value = upsertEntry(entries, entry);
    if (!isNew || event.change === 'delivery') return;
    state.heard.value = entry;
    if (entry.kind !== 'customer_message') return;
    state.isUnread = true;
    state.unseen.value += 1;
  });
}

function see({ server, phone }: ThreadParts, state: State, isListedUnread: boolean): void {
  state.unseen.value = 0;
  if (!state.isUnread && !isListedUnread) return;
  state.isUnread = false;
  server.post(`${pathOf(phone)}/read`).catch(() => {
    // It stays unread: the next look tries again.
    state.isUnread = true;
  });
}

function pathOf(phone: string): string {
  return `/api/inbox/thread/${encodeURIComponent(phone)}`;
}
