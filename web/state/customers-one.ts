/** One customer: all that is known, her bookings, and what the owner does about her. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Blocked } from '#contract/blocked.ts';
import type { ContactPage } from '#contract/contacts.ts';
import { CallError } from '../call.ts';
import type { App } from './app.ts';
import { type CustomerBookings, fetchBookings } from './customers-bookings.ts';
import { createForm, type Form } from './form.ts';
import { createLoaded, type Loaded } from './loaded.ts';

export type CustomerDraft = { readonly name: string; readonly language: string; readonly notes: string };

export type Erased = { readonly erased_messages: number; readonly erased_bookings: number; readonly kept_numbers: readonly string[] };

export type Customer = {
  readonly phone: string;
  readonly page: Loaded<ContactPage>;
  /** Nobody is known by this number. */
  readonly isUnknown: ReadonlySignal<boolean>;
  /** Undefined until they are known. */
  readonly bookings: Loaded<CustomerBookings>;
  readonly isAllBookings: ReadonlySignal<boolean>;
  /** Why she is blocked; undefined when she is not, or no reason is known. */
  readonly blockedWhy: ReadonlySignal<string | undefined>;
  readonly form: Form<CustomerDraft>;
  /** Fetches the customer and her bookings. Never throws. */
  load(): Promise<void>;
  /** Fetches the bookings before the last year too. */
  loadAllBookings(): Promise<void>;
  /** These throw a `CallError` when it did not happen. */
  block(phone: string, reason: string): Promise<void>;
  unblock(phone: string): Promise<void>;
  /** `other` is listed under this customer from now on. */
  merge(other: string): Promise<void>;
  erase(): Promise<Erased>;
  /** All that is kept of her, as a file with its name. */
  exportFile(): Promise<{ readonly file: Blob; readonly name: string }>;
  /** Keeps it true while things happen; the answer ends it. */
  follow(): () => void;
};

export type CustomerParts = Pick<App, 'server' | 'live' | 'now' | 'zone'> & {
  /** She was changed here. */
  onChanged?(page: ContactPage): void;
};

const EMPTY: CustomerDraft = { name: '', language: '', notes: '' };

/** Nothing is fetched before `load`. `phone` may be any of her numbers. */
export function createCustomer({ server, live, now, zone, onChanged }: CustomerParts, phone: string): Customer {
  const path = `/api/admin/contacts/${encodeURIComponent(phone)}`;
  const page = createLoaded(() => server.get<ContactPage>(path));
  const isAllBookings = signal(false);
  const blockedWhy = signal<string | undefined>(undefined);
  const numbersOf = () => page.value.peek()?.numbers.map((number) => number.phone) ?? [phone];
  const bookings = createLoaded(() =>
    fetchBookings(server, { phones: numbersOf(), now: now.peek(), zone: zone.peek(), isAll: isAllBookings.peek() }),
  );
  const take = (given: ContactPage) => {
    page.put(given);
    onChanged?.(given);
  };
  const form = createForm<CustomerDraft>({
    saved: EMPTY,
    send: async ({ name, language, notes }) => {
      const saved = await server.patch<ContactPage>(path, { name: name.trim() || null, language: language || null, notes });
      take(saved);
      return draftOf(saved);
    },
  });
  effect(() => {
    const known = page.value.value;
    if (known) untracked(() => form.take(draftOf(known)));
  });
  const load = async () => {
    await page.load();
    await Promise.all([bookings.load(), loadReason()]);
  };
  const loadReason = async () => {
    if (!page.value.peek()?.blocked) {
      blockedWhy.value = undefined;
      return;
    }
    // Without it the banner says less.
    const blocked = await server.get<readonly Blocked[]>('/api/admin/blocked', { limit: 200 }).catch(() => []);
    blockedWhy.value = blocked.find((each) => numbersOf().includes(each.phone))?.reason ?? undefined;
  };
  const changed = async () => {
    await load();
    const known = page.value.peek();
    if (known) onChanged?.(known);
  };
  return {
    phone,
    page,
    isUnknown: computed(() => page.error.value instanceof CallError && page.error.value.status === 404),
    bookings,
    isAllBookings,
    blockedWhy,
    form,
    load,
    loadAllBookings: () => {
      isAllBookings.value = true;
      return bookings.load();
    },
    block: async (number, reason) => {
      await server.post('/api/admin/block', { phone: number, ...(reason.trim() !== '' && { reason: reason.trim() }) });
      await changed();
    },
    unblock: async (number) => {
      await server.post('/api/admin/unblock', { phone: number });
      await changed();
    },
    merge: async (other) => {
      const main = page.value.peek()?.phone ?? phone;
      take(await server.post<ContactPage>('/api/admin/contacts/merge', { from: other, to: main }));
      await bookings.load();
    },
    erase: () => server.post<Erased>(`${path}/erase`),
    exportFile: async () => {
      const response = await server.open(`/api/admin/export?format=json&phone=${encodeURIComponent(phone)}`);
      return { file: await response.blob(), name: nameOf(response) };
    },
    follow: () => followLive({ live, numbersOf, load }),
  };
}

/** What was typed meanwhile is kept by the form. */
function followLive({ live, numbersOf, load }: { live: App['live']; numbersOf(): readonly string[]; load(): Promise<void> }): () => void {
  const again = () => {
    load().catch(() => undefined);
  };
  const ends = [
    live.onEvent(({ phone }) => {
      if (phone !== null && numbersOf().includes(phone)) again();
    }),
    live.onReturn(again),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function draftOf({ name, language, notes }: ContactPage): CustomerDraft {
  return { name: name ?? '', language: language ?? '', notes };
}

function nameOf(response: Response): string {
  return response.headers.get('content-disposition')?.match(/filename="([^"]+)"/)?.[1] ?? 'customer.json';
}
