/** Finding customers by name or number while it is typed, with all that the list shows of them. */
import type { ReadonlySignal } from '@preact/signals';
import type { Contact } from '#contract/contacts.ts';
import type { SearchAnswer } from '#contract/search.ts';
import type { Server } from '../call.ts';
import { createFinder, type Finder } from './finder.ts';

export type CustomerSearch = Finder<readonly Contact[]>;

type Parts = {
  readonly server: Pick<Server, 'get'>;
  /** Those whose rows are known already. */
  readonly known?: ReadonlySignal<readonly Contact[] | undefined>;
  readonly pauseMs?: number;
};

const FOUND_MAX = 30;

/** Customers by name or number. */
export function createCustomerSearch({ server, known, pauseMs }: Parts): CustomerSearch {
  return createFinder((q) => findCustomers(server, q, known?.peek() ?? []), { pauseMs });
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
