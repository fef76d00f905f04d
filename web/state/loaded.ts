/** Something that comes from the server: not there yet, there, or failed; and how it is fetched again. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** While it is fetched again the old value stays shown. `error` is the last try's; a value may still be there from before. */
export type Loaded<T> = {
  readonly value: ReadonlySignal<T | undefined>;
  readonly error: ReadonlySignal<Error | undefined>;
  readonly isLoading: ReadonlySignal<boolean>;
  /** Fetches it. Of several at once only the last counts. Never throws: what fails is in `error`. */
  load(): Promise<void>;
  /** Shows this at once, for a change that the server has just confirmed. */
  put(value: T): void;
  /** Nothing is there again, and what is on its way does not count. */
  clear(): void;
};

/** Where the last value is kept, to be shown until a new one is there. `load` gives undefined when nothing was kept. */
export type Memory<T> = { save(value: T): Promise<void>; load(): Promise<T | undefined> };

/** Nothing is fetched before `load` is called. */
export function createLoaded<T>(fetchIt: () => Promise<T>, memory?: Memory<T>): Loaded<T> {
  const value = signal<T | undefined>(undefined);
  const error = signal<Error | undefined>(undefined);
  const isLoading = signal(false);
  let latest = 0;
  const recall = async () => {
    const kept = await memory?.load();
    if (value.peek() === undefined && kept !== undefined) value.value = kept;
  };
  return {
    value,
    error,
    isLoading,
    load: async () => {
      latest += 1;
      const mine = latest;
      isLoading.value = true;
      if (value.peek() === undefined) recall().catch(() => undefined);
      try {
        const fetched = await fetchIt();
        if (mine !== latest) return;
        value.value = fetched;
        error.value = undefined;
        memory?.save(fetched).catch(() => undefined);
      } catch (cause) {
        if (mine === latest) error.value = cause instanceof Error ? cause : new Error(String(cause));
      } finally {
        if (mine === latest) isLoading.value = false;
      }
    },
    put: (given) => {
      latest += 1;
      isLoading.value = false;
      error.value = undefined;
      value.value = given;
    },
    clear: () => {
      latest += 1;
      isLoading.value = false;
      error.value = undefined;
      value.value = undefined;
    },
  };
}
