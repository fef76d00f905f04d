/** Finding customers by name or number while it is typed, with all that the list shows of them. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Contact } from '#contract/contacts.ts';
import type { SearchAnswer } from '#contract/search.ts';
import type { Server } from '../call.ts';

export type CustomerSearch = {
  /** As it is typed. */
  readonly query: ReadonlySignal<string>;
  readonly isOn: ReadonlySignal<boolean>;
  /** Undefined until the first answer. An older one stays until the next is there. */
  readonly found: ReadonlySignal<readonly Contact[] | undefined>;
  readonly isSearching: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<Error | undefined>;
  type(query: string): void;
  retry(): void;
};

type Parts = {
  readonly server: Pick<Server, 'get'>;
  /** Those whose rows are known already. */
  readonly known?: ReadonlySignal<readonly Contact[] | undefined>;
  readonly pauseMs?: number;
};

const PAUSE_MS = 180;
const QUERY_MAX = 200;
const FOUND_MAX = 30;

/** Asks when the typing pauses; of several answers only the last one's counts. */
export function createCustomerSearch({ server, known, pauseMs = PAUSE_MS }: Parts): CustomerSearch {
  const query = signal('');
  const q = computed(() => query.value.trim().slice(0, QUERY_MAX));
  const tries = signal(0);
  const found = signal<readonly Contact[] | undefined>(undefined);
  const isSearching = signal(false);
  const error = signal<Error | undefined>(undefined);
  effect(() => {
    const wanted = q.value;
    tries.value;
    let isOver = false;
    isSearching.value = wanted !== '';
    error.value = undefined;
    if (wanted === '') found.value = undefined;
    const ask = async () => {
      try {
        const answer = await findCustomers(server, wanted, known?.peek() ?? []);
        if (!isOver) found.value = answer;
      } catch (cause) {
        if (!isOver) error.value = cause instanceof Error ? cause : new Error(String(cause));
      } finally {
        if (!isOver) isSearching.value = false;
      }
    };
    const timer = wanted === '' ? undefined : setTimeout(ask, pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  });
  return {
    query,
    isOn: computed(() => q.value !== ''),
    found,
    isSearching,
    error,
    type: (typed) => {
      query.value = typed;
    },
    retry: () => {
      tries.value += 1;
    },
  };
}

/** Customers of whom something answers to `q`, each once however many of her numbers do. Throws a `CallError`. */
async function findCustomers(server: Pick<Server, 'get'>, q: string, known: readonly Contact[]): Promise<readonly Contact[]> {
  const { contacts } = await server.get<SearchAnswer>('/api/inbox/search', { q, limit: 1 });
  const rows = await Promise.all(
    contacts.slice(0, FOUND_MAX).map(({ phone }) => {
      const row = known.find((each) => each.phone === phone);
      // One that is gone since is left out.
      return row ?? server.get<Contact>(`/api/admin/contacts/${encodeURIComponent(phone)}`).catch(() => undefined);
    }),
  );
  return [...new Map(rows.flatMap((row) => (row ? [[row.phone, row] as const] : []))).values()];
}
