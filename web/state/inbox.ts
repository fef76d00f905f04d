/** The list of threads: what each filter shows, page by page, kept up to date by what happens. Makes no page. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { InboxEvent } from '#contract/events.ts';
import type { InboxThread } from '#contract/threads.ts';
import type { Instant } from '#core/time.ts';
import type { Server } from '../call.ts';
import type { Live } from '../live.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createGathering } from './inbox-gather.ts';
import { appendPage, type InboxFilter, type InboxList, isShown, mergeFirstPage, mergeThreads, queryOf } from './inbox-list.ts';
import { createInboxSearch, type InboxSearch } from './inbox-search.ts';

export type InboxParts = {
  readonly server: Server;
  readonly live: Pick<Live, 'onEvent' | 'onReturn'>;
  readonly now: ReadonlySignal<Instant>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** How long changes are gathered before they are asked for together. */
  readonly gatherMs?: number;
};

export type Inbox = {
  readonly filter: ReadonlySignal<InboxFilter>;
  /** The list of the filter; undefined until its first page is there. */
  readonly list: ReadonlySignal<InboxList | undefined>;
  readonly error: ReadonlySignal<Error | undefined>;
  readonly isLoadingMore: ReadonlySignal<boolean>;
  /** The thread that is read at this moment. */
  readonly open: ReadonlySignal<string | undefined>;
  /** The thread that was read last, also when the list has been looked at since. */
  readonly lastOpen: ReadonlySignal<string | undefined>;
  readonly search: InboxSearch;
  readonly drafts: Drafts;
  choose(filter: InboxFilter): Promise<void>;
  /** Fetches the list's first page again, or for the first time. */
  load(): Promise<void>;
  /** Fetches the next page, if there is one and none is on its way. */
  more(): Promise<void>;
  setOpen(phone: string | undefined): void;
  /** The thread as the list knows it; undefined while it does not. Reads signals. */
  threadOf(phone: string): InboxThread | undefined;
  /** True once it is known that nothing was ever written with this number. Reads signals. */
  isStranger(phone: string): boolean;
  /** Asks for threads that are in no list yet, or may have changed. */
  ask(phone: string): void;
  /** Shows a change at once that the server has confirmed. */
  put(thread: InboxThread): void;
  /** Shows what an earlier visit saw, until the server has answered. */
  takeSeen(threads: readonly InboxThread[]): void;
  /** Where the list stood when it was left, in pixels. */
  scrollTop: number;
};

const PAGE = 100;
const GATHER_MS = 120;
/** So many numbers fit into one question. */
const PHONES_MAX = 50;
/** Told of no number, because it is erased: whom it was about is found by looking. */
const ERASED = 'contact_erased';

type State = ReturnType<typeof createState>;
/** Threads as they are now, and numbers that have none any more. */
type News = { readonly threads: readonly InboxThread[]; readonly gone: readonly string[] };

/** Nothing is fetched before `load`. Follows the live stream from now on, for the whole session. */
export function createInbox(parts: InboxParts): Inbox {
  const state = createState();
  const { filter, lists, errors, open, lastOpen, known, isLoadingMore } = state;
  const load = () => loadFirst(parts, state, filter.value);
  const gathering = createGathering<string>({
    ms: parts.gatherMs ?? GATHER_MS,
    max: PHONES_MAX,
    work: (phones) => fetchThreads(parts, state, phones),
  });
  const reload = () => {
    if (lists.value.size === 0) return;
    lists.value = new Map([...lists.value].filter(([each]) => each === filter.value));
    load().catch(() => undefined);
  };
  parts.live.onEvent(({ phone, change }: InboxEvent) => {
    if (phone !== null) gathering.add(phone);
    else if (change === ERASED) reload();
  });
  parts.live.onReturn(reload);
  return {
    filter,
    list: computed(() => lists.value.get(filter.value)),
    error: computed(() => errors.value.get(filter.value)),
    isLoadingMore,
    open,
    lastOpen,
    search: createInboxSearch(parts.server),
    drafts: createDrafts(parts.storage),
    choose: (chosen) => {
      batch(() => {
        filter.value = chosen;
        leaveOut(parts, state, undefined);
      });
      return load();
    },
    load,
    more: () => loadMore(parts, state),
    setOpen: (phone) => {
      if (open.value === phone) return;
      batch(() => {
        open.value = phone;
        if (phone === undefined) return;
        lastOpen.value = phone;
        leaveOut(parts, state, phone);
      });
    },
    threadOf: (phone) => known.value.get(phone) ?? undefined,
    isStranger: (phone) => known.value.get(phone) === null,
    ask: (phone) => gathering.add(phone),
    put: (thread) => take(parts, state, { threads: [thread], gone: [] }),
    takeSeen: (threads) => {
      if (lists.value.has('all')) return;
      learn(state, threads);
      setList(state, 'all', { rows: threads, next: undefined });
      state.isFromBefore = true;
    },
    scrollTop: 0,
  };
}

function createState() {
  return {
    filter: signal<InboxFilter>('all'),
    lists: signal<ReadonlyMap<InboxFilter, InboxList>>(new Map()),
    errors: signal<ReadonlyMap<InboxFilter, Error>>(new Map()),
    // Null: asked for, and there is none.
    known: signal<ReadonlyMap<string, InboxThread | null>>(new Map()),
    open: signal<string | undefined>(undefined),
    lastOpen: signal<string | undefined>(undefined),
    isLoadingMore: signal(false),
    latest: new Map<InboxFilter, number>(),
    /** By list that is being fetched: what was taken meanwhile, which its answer may not know yet. */
    meanwhile: new Map<InboxFilter, News[]>(),
    /** The list of all is an earlier visit's: nothing is known of what comes after it. */
    isFromBefore: false,
  };
}

async function loadFirst(parts: InboxParts, state: State, filter: InboxFilter): Promise<void> {
  const mine = (state.latest.get(filter) ?? 0) + 1;
  state.latest.set(filter, mine);
  const meanwhile: News[] = [];
  state.meanwhile.set(filter, meanwhile);
  const isLatest = () => state.latest.get(filter) === mine;
  try {
    const { items, next } = await parts.server.getPage<InboxThread>('/api/inbox/threads', { ...queryOf(filter), limit: PAGE });
    if (!isLatest()) return;
    const page = { rows: items, next };
    const before = filter === 'all' && state.isFromBefore ? undefined : state.lists.value.get(filter);
    if (filter === 'all') state.isFromBefore = false;
    batch(() => {
      learn(state, items);
      setList(state, filter, before ? mergeFirstPage(before, page) : page);
      setError(state, filter, undefined);
      state.meanwhile.delete(filter);
      for (const news of meanwhile) take(parts, state, news);
    });
  } catch (cause) {
    if (!isLatest()) return;
    state.meanwhile.delete(filter);
    setError(state, filter, cause instanceof Error ? cause : new Error(String(cause)));
  }
}

async function loadMore({ server }: InboxParts, state: State): Promise<void> {
  const filter = state.filter.value;
  const next = state.lists.value.get(filter)?.next;
  if (next === undefined || state.isLoadingMore.value) return;
  state.isLoadingMore.value = true;
  try {
    const page = await server.getPage<InboxThread>(next);
    const list = state.lists.value.get(filter);
    // Fetched anew meanwhile: that list knows better where it goes on.
    if (list?.next !== next) return;
    batch(() => {
      learn(state, page.items);
      setList(state, filter, appendPage(list, { rows: page.items, next: page.next }));
    });
  } catch {
    // Scrolling on asks again; the rows that are there stay.
  } finally {
    state.isLoadingMore.value = false;
  }
}

async function fetchThreads(parts: InboxParts, state: State, phones: readonly string[]): Promise<void> {
  try {
    const query = { phones: phones.join(','), limit: PHONES_MAX };
    const { items } = await parts.server.getPage<InboxThread>('/api/inbox/threads', query);
    const found = new Set(items.map(({ phone }) => phone));
    take(parts, state, { threads: items, gone: phones.filter((phone) => !found.has(phone)) });
  } catch {
    // The line is down: when it is back the list is fetched again.
  }
}

/** Threads as they are now go to their places in every list that is there. */
function take({ now }: InboxParts, state: State, news: News): void {
  for (const waiting of state.meanwhile.values()) waiting.push(news);
  const { threads, gone } = news;
  const kept = state.lastOpen.value;
  batch(() => {
    learn(state, threads, gone);
    state.lists.value = new Map(
      [...state.lists.value].map(([filter, list]) => [filter, mergeThreads(list, news, { filter, now: now.value, kept })]),
    );
  });
}

/** What was kept in a list only because it was being read goes now. */
function leaveOut({ now }: InboxParts, state: State, kept: string | undefined): void {
  state.lists.value = new Map(
    [...state.lists.value].map(([filter, list]) => [
      filter,
      { ...list, rows: list.rows.filter((thread) => thread.phone === kept || isShown(thread, filter, now.value)) },
    ]),
  );
}

function learn(state: State, threads: readonly InboxThread[], gone: readonly string[] = []): void {
  const known = new Map(state.known.value);
  for (const thread of threads) known.set(thread.phone, thread);
  for (const phone of gone) known.set(phone, null);
  state.known.value = known;
}

function setList(state: State, filter: InboxFilter, list: InboxList): void {
  state.lists.value = new Map(state.lists.value).set(filter, list);
}

function setError(state: State, filter: InboxFilter, error: Error | undefined): void {
  const errors = new Map(state.errors.value);
  if (error) errors.set(filter, error);
  else errors.delete(filter);
  state.errors.value = errors;
}
