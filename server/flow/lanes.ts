/** Work in lanes: one piece at a time and in order within a lane, different lanes side by side. */

export type Lanes = {
  /** Does `work` after everything that was put into this lane before. A failure is thrown to this caller only. */
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when the lane is empty; at once when it is. */
  whenIdle(lane: string): Promise<void>;
  /** Resolves when every lane is empty. */
  whenAllIdle(): Promise<void>;
};

/** At most `atOnceMax` lanes work at the same time; the others wait their turn. */
export function openLanes(atOnceMax: number): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let working = 0;

  async function enter(): Promise<void> {
    if (working < atOnceMax) working += 1;
    else await new Promise<void>((admitted) => waiting.push(admitted));
  }

  // The place is handed on, so `working` changes only when nobody waits.
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }

  async function inTurn<T>(before: Promise<unknown> | undefined, work: () => Promise<T>): Promise<T> {
    await before;
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  function run<T>(lane: string, work: () => Promise<T>): Promise<T> {
    const result = inTurn(tails.get(lane), work);
    // The next in line waits for this one however it ends; its failure belongs to its own caller.
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    tails.set(lane, tail);
    void tail.then(() => {
      if (tails.get(lane) === tail) tails.delete(lane);
    });
    return result;
  }

  async function whenIdle(lane: string): Promise<void> {
    for (let tail = tails.get(lane); tail; tail = tails.get(lane)) await tail;
  }

  async function whenAllIdle(): Promise<void> {
    while (tails.size > 0) await Promise.all(tails.values());
  }

  return { run, whenIdle, whenAllIdle };
}
