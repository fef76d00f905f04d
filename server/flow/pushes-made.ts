/** Pushes that were just committed, on their way to the station that sends them: a wake-up in memory, which only makes it quick. */
import type { Push } from '../storage/pushes.ts';

export type PushesMade = {
  tell(businessId: string, push: Push): void;
  /** Calls `listener` with every later one. It must not throw. */
  listen(listener: (businessId: string, push: Push) => void): void;
};

export function openPushesMade(): PushesMade {
  const listeners: ((businessId: string, push: Push) => void)[] = [];
  return {
    tell(businessId, push) {
      for (const listener of listeners) listener(businessId, push);
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
