/** Many changes become few requests: what changes within a moment is asked for together, and never twice at once. */

export type Gathering<T> = {
  /** Will be among the next that are worked on. */
  add(one: T): void;
  /** Forgets what waits. */
  clear(): void;
};

/** `work` gets each thing once, at most `max` at a time, soon after it was added. It must not throw. */
export function createGathering<T>({
  ms,
  max,
  work,
}: {
  ms: number;
  max: number;
  work(things: readonly T[]): Promise<void>;
}): Gathering<T> {
  const waiting = new Set<T>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWorking = false;
  const plan = () => {
    if (timer !== undefined || isWorking || waiting.size === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      begin().catch(() => undefined);
    }, ms);
  };
  const begin = async () => {
    const things = [...waiting].slice(0, max);
    for (const thing of things) waiting.delete(thing);
    isWorking = true;
    try {
      await work(things);
    } finally {
      isWorking = false;
      plan();
    }
  };
  return {
    add: (one) => {
      waiting.add(one);
      plan();
    },
    clear: () => {
      waiting.clear();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
