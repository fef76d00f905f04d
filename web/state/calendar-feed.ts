/** The owner's calendar as an address to subscribe to. The server keeps only its hash, so it is known in full only while this page lives. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Feed } from '#contract/feed.ts';
import type { Server } from '#web/call.ts';
import { createLoaded, type Loaded } from './loaded.ts';

export type CalendarFeed = {
  readonly feed: Loaded<Feed>;
  /** The address with its secret; undefined when there is none, or it was made earlier and only its end is known. */
  readonly address: ReadonlySignal<string | undefined>;
  /** Makes an address; the one before stops working. Throws a `CallError`. */
  make(): Promise<void>;
  /** No address works any more. Throws a `CallError`. */
  revoke(): Promise<void>;
};

const MASK = '••••';

export function createCalendarFeed(server: Server): CalendarFeed {
  const feed: Loaded<Feed> = createLoaded(async () => {
    const fresh = await server.get<Feed>('/api/admin/feed');
    const known = feed.value.peek();
    // Fetched again it comes without its secret: the one we know is kept while it is the same.
    return known && isSame(known, fresh) ? known : fresh;
  });
  return {
    feed,
    address: computed(() => addressIn(feed.value.value)),
    make: async () => feed.put(await server.post<Feed>('/api/admin/feed/rotate')),
    revoke: async () => feed.put(await server.remove<Feed>('/api/admin/feed')),
  };
}

function isSame(known: Feed, fresh: Feed): boolean {
  const end = fresh.url?.split('=').at(-1)?.replace(MASK, '') ?? '';
  return known.created_at === fresh.created_at && end !== '' && (known.url?.endsWith(end) ?? false);
}

function addressIn(feed: Feed | undefined): string | undefined {
  const url = feed?.url ?? undefined;
  return url === undefined || decodeURI(url).includes(MASK) ? undefined : url;
}

/** The same address as calendars open it with one tap: `webcal://…`. */
export function subscribeAddress(url: string): string {
  return url.replace(/^https?:/, 'webcal:');
}
