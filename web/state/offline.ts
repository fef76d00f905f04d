/** The app without a network: whether it is, and what was last seen, to be read until the server is there again. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '#core/time.ts';
import type { Connection } from '../live.ts';
import type { Memory } from './loaded.ts';
import type { Store } from './offline-store.ts';

export type Offline = {
  /** The server cannot be reached: what is shown may be old, and nothing can be changed. */
  readonly isOffline: ReadonlySignal<boolean>;
  /** When what is shown was last known to be so; undefined when nothing is kept. */
  readonly savedAt: ReadonlySignal<Instant | undefined>;
  /** Keeps what is shown now under this name. Never throws: without room for it there is nothing to read later, no more. */
  save(name: string, value: unknown): Promise<void>;
  /** What was kept under this name, for the page that kept it; undefined when nothing was. */
  load<T>(name: string): Promise<T | undefined>;
  /** Both under one name, for what is fetched as a whole. */
  memoryOf<T>(name: string): Memory<T>;
};

export type OfflineParts = {
  readonly store: Store;
  readonly connection: ReadonlySignal<Connection>;
  /** What the device says of its network; it is right when it says there is none. */
  readonly hasNetwork: ReadonlySignal<boolean>;
  readonly isSignedIn: ReadonlySignal<boolean>;
  now(): Instant;
};

type Kept = { readonly at: Instant; readonly value: unknown };

/** Whoever signs out leaves nothing behind. */
export function createOffline({ store, connection, hasNetwork, isSignedIn, now }: OfflineParts): Offline {
  const savedAt = signal<Instant | undefined>(undefined);
  effect(() => {
    if (isSignedIn.value) return;
    savedAt.value = undefined;
    store.clear().catch(() => undefined);
  });
  let wasLive = false;
  effect(() => {
    const isLive = connection.value === 'live';
    // Until this moment everything that changed was heard of.
    if (wasLive && !isLive && savedAt.peek() !== undefined) savedAt.value = now();
    wasLive = isLive;
  });
  const save: Offline['save'] = async (name, value) => {
    if (!isSignedIn.peek()) return;
    const at = now();
    savedAt.value = at;
    await store.put(name, { at, value } satisfies Kept).catch(() => undefined);
    // Signed out while it was written.
    if (!isSignedIn.peek()) await store.clear().catch(() => undefined);
  };
  const load = async <T>(name: string) => {
    const kept = (await store.get(name).catch(() => undefined)) as Kept | undefined;
    if (!kept || !isSignedIn.peek()) return undefined;
    savedAt.value = Math.max(savedAt.peek() ?? 0, kept.at);
    return kept.value as T;
  };
  return {
    isOffline: computed(() => isSignedIn.value && (connection.value === 'offline' || !hasNetwork.value)),
    savedAt,
    save,
    load,
    memoryOf: <T>(name: string) => ({ save: (value: T) => save(name, value), load: () => load<T>(name) }),
  };
}
