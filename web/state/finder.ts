/** Finding while it is typed: asks when the typing pauses, and of several answers only the last question's counts. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

export type Finder<T> = {
  /** As it is typed. */
  readonly query: ReadonlySignal<string>;
  /** Something is typed besides spaces. */
  readonly isOn: ReadonlySignal<boolean>;
  /** Undefined until the first answer. An older one stays until the next is there, and goes with the words. */
  readonly found: ReadonlySignal<T | undefined>;
  readonly isSearching: ReadonlySignal<boolean>;
  /** Why the last question has no answer. */
  readonly error: ReadonlySignal<Error | undefined>;
  type(query: string): void;
  /** Asks the same again. */
  retry(): void;
  /** Nobody looks any more. */
  end(): void;
};

/** Longer than the pause between two letters. */
const TYPING_PAUSE_MS = 180;
const QUERY_MAX = 200;

export type FinderHow = {
  readonly pauseMs?: number | undefined;
  /** Asks also for nothing, at once: what is offered before anything is typed. */
  readonly asksForNothing?: boolean;
};

/** `find` gets what is typed, without spaces around it. What it throws is in `error`. */
export function createFinder<T>(
  find: (q: string) => Promise<T>,
  { pauseMs = TYPING_PAUSE_MS, asksForNothing = false }: FinderHow = {},
): Finder<T> {
  const query = signal('');
  const q = computed(() => query.value.trim().slice(0, QUERY_MAX));
  const found = signal<T | undefined>(undefined);
  const isSearching = signal(false);
  const error = signal<Error | undefined>(undefined);
  const tries = signal(0);
  const end = effect(() => {
    const wanted = q.value;
    tries.value;
    const isToAsk = wanted !== '' || asksForNothing;
    let isOver = false;
    isSearching.value = isToAsk;
    error.value = undefined;
    if (!isToAsk) found.value = undefined;
    const ask = async () => {
      try {
        const answer = await find(wanted);
        if (!isOver) found.value = answer;
      } catch (cause) {
        if (!isOver) error.value = cause instanceof Error ? cause : new Error(String(cause));
      } finally {
        if (!isOver) isSearching.value = false;
      }
    };
    const timer = isToAsk ? setTimeout(ask, wanted === '' ? 0 : pauseMs) : undefined;
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
    end,
  };
}
