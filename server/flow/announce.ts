/** Station 5: tells whoever listens (open apps, the simulator) what was committed. Never before the commit. */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';

/** Something that happened, in a thread or to the whole business, numbered by the database in the order of the commits. */
export type LiveEvent = {
  readonly businessId: string;
  readonly seq: number;
  readonly phone: Phone | undefined;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: Instant;
};

export type Announcer = {
  announce(event: LiveEvent): void;
  /** Calls `listener` with every later event; the returned function ends that. A listener must not throw. */
  listen(listener: (event: LiveEvent) => void): () => void;
};

export function openAnnouncer(): Announcer {
  const listeners = new Set<(event: LiveEvent) => void>();
  return {
    announce(event) {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
