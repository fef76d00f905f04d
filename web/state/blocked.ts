/** The numbers that the agent never answers: the list, and one more or one less. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Blocked } from '#contract/blocked.ts';
import { words } from '#web/words/words.ts';
import type { App } from './app.ts';
import { createForm, type Form } from './form.ts';
import { createLoaded, type Loaded } from './loaded.ts';

export type BlockDraft = { readonly phone: string; readonly reason: string };

export type BlockedList = {
  /** Newest first, as far as it was asked for. */
  readonly list: Loaded<readonly Blocked[]>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** One more number; empty again once it is blocked. */
  readonly form: Form<BlockDraft>;
  /** Adds the next page. Throws a `CallError`. */
  loadMore(): Promise<void>;
  /** Throws a `CallError`; then it is still blocked. */
  unblock(phone: string): Promise<void>;
  /** Blocks it again, as an undo. Throws a `CallError`. */
  blockAgain(blocked: Blocked): Promise<void>;
  /** Keeps the list true while others block and unblock; the answer ends it. */
  follow(): () => void;
};

const LIST = '/api/admin/blocked';
const EMPTY: BlockDraft = { phone: '', reason: '' };

export function createBlockedList({ server, status, live }: Pick<App, 'server' | 'status' | 'live'>): BlockedList {
  const next = signal<string | undefined>(undefined);
  const hasMore = signal(false);
  const turn = (address: string | undefined) => {
    next.value = address;
    hasMore.value = address !== undefined;
  };
  const list = createLoaded(async () => {
    const page = await server.getPage<Blocked>(LIST);
    turn(page.next);
    return page.items;
  });
  const changed = async () => {
    await list.load();
    status.load().catch(() => undefined);
  };
  const block = (phone: string, reason: string) =>
    server.post('/api/admin/block', { phone, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) });
  return {
    list,
    hasMore,
    form: createForm<BlockDraft>({
      saved: EMPTY,
      check: ({ phone }) => (phone.trim() === '' ? { phone: words.settingsMore.blocked.phoneMissing } : {}),
      send: async ({ phone, reason }) => {
        await block(phone.trim(), reason);
        await changed();
        return EMPTY;
      },
    }),
    loadMore: async () => {
      if (next.value === undefined) return;
      const page = await server.getPage<Blocked>(next.value);
      turn(page.next);
      list.put([...(list.value.value ?? []), ...page.items]);
    },
    unblock: async (phone) => {
      await server.post('/api/admin/unblock', { phone });
      await changed();
    },
    blockAgain: async ({ phone, reason }) => {
      await block(phone, reason ?? '');
      await changed();
    },
    follow: () => {
      const load = () => {
        list.load().catch(() => undefined);
      };
      const ends = [live.onEvent(({ change }) => (change === 'blocked' || change === 'unblocked') && load()), live.onReturn(load)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
