/** The list of customers, whoever was heard of last first: page by page, kept up to date by what happens, and searched as it is typed. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Contact } from '#contract/contacts.ts';
import type { App } from './app.ts';
import { type CustomerSearch, createCustomerSearch } from './customers-search.ts';

export type Customers = {
  /** As far as they were asked for; undefined until the first page is there. */
  readonly rows: ReadonlySignal<readonly Contact[] | undefined>;
  readonly error: ReadonlySignal<Error | undefined>;
  readonly search: CustomerSearch;
  /** Fetches the first page, for the first time or again. Never throws: what fails is in `error`. */
  load(): Promise<void>;
  /** Fetches the next page, if there is one and none is on its way. Never throws. */
  more(): Promise<void>;
  /** Takes a customer as the server has just given her. */
  put(contact: Contact): void;
  /** The customer is gone. */
  drop(phone: string): void;
  /** Where the list stood when it was left, in pixels. */
  scrollTop: number;
};

const PATH = '/api/admin/contacts';
const PAGE = 100;
/** Changes of so long are taken in together. */
const GATHER_MS = 400;
/** After these a customer may be gone, or two be one: what was fetched further down may be wrong. */
const REMAKING: readonly string[] = ['contact', 'contact_erased'];

type Parts = Pick<App, 'server' | 'live'> & { readonly gatherMs?: number };

/** Nothing is fetched before `load`. Follows the live stream from now on. */
export function createCustomers({ server, live, gatherMs = GATHER_MS }: Parts): Customers {
  const rows = signal<readonly Contact[] | undefined>(undefined);
  const error = signal<Error | undefined>(undefined);
  let next: string | undefined;
  let latest = 0;
  let isFetchingMore = false;
  const load = async ({ isAnew = true } = {}) => {
    latest += 1;
    const mine = latest;
    try {
      const page = await server.getPage<Contact>(PATH, { limit: PAGE });
      if (mine !== latest) return;
      const before = rows.peek();
      const isLonger = !isAnew && before !== undefined && before.length > page.items.length;
      if (!isLonger) next = page.next;
      batch(() => {
        rows.value = isLonger ? withRest(page.items, before) : page.items;
        error.value = undefined;
      });
    } catch (cause) {
      if (mine === latest) error.value = cause instanceof Error ? cause : new Error(String(cause));
    }
  };
  const more = async () => {
    const address = next;
    if (address === undefined || isFetchingMore) return;
    isFetchingMore = true;
    const mine = latest;
    try {
      const page = await server.getPage<Contact>(address);
      if (mine !== latest || next !== address) return;
      next = page.next;
      rows.value = withRest(rows.peek() ?? [], page.items);
    } catch (cause) {
      error.value = cause instanceof Error ? cause : new Error(String(cause));
    } finally {
      isFetchingMore = false;
    }
  };
  follow({ live, gatherMs }, (isAnew) => {
    if (rows.peek()) load({ isAnew }).catch(() => undefined);
  });
  const put = (contact: Contact) => {
    rows.value = rows.peek()?.map((row) => (row.phone === contact.phone ? contact : row));
  };
  return {
    rows,
    error,
    search: createCustomerSearch({ server, known: rows }),
    load: () => load(),
    more,
    put,
    drop: (phone) => {
      rows.value = rows.peek()?.filter((row) => row.phone !== phone);
    },
    scrollTop: 0,
  };
}

function follow({ live, gatherMs }: { readonly live: App['live']; readonly gatherMs: number }, again: (isAnew: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAnew = false;
  live.onEvent(({ phone, change }) => {
    if (phone === null && !REMAKING.includes(change)) return;
    isAnew ||= REMAKING.includes(change);
    clearTimeout(timer);
    timer = setTimeout(() => {
      again(isAnew);
      isAnew = false;
    }, gatherMs);
  });
  live.onReturn(() => again(false));
}

/** The first ones, then those of the others that are not among them. */
function withRest(first: readonly Contact[], others: readonly Contact[]): readonly Contact[] {
  const known = new Set(first.map(({ phone }) => phone));
  return [...first, ...others.filter(({ phone }) => !known.has(phone))];
}
