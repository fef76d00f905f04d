/**
 * Units that wait for one writer are committed together: they run one after another inside one transaction, each in a
 * savepoint of its own, and share the one wait for the disk that a commit costs. No timer collects them; while the disk
 * is busy with one commit, the next units gather.
 */
import { StorageBusy } from './storage.ts';

/** Units that share one commit at most: bounds what a failed commit takes along. */
export const UNITS_PER_COMMIT_MAX = 200;
/** A group takes no further unit after this long: the event loop stands still meanwhile, and others wait. */
export const GROUP_MS_MAX = 20;

/** The writer's transaction and the savepoint in it, as statements of one connection. */
export type Writer = {
  begin(): void;
  savepoint(): void;
  release(): void;
  undo(): void;
  commit(): void;
  /** Ends whatever is still open; never throws. */
  rollback(): void;
  /** False once the database itself has given up the whole transaction (a full disk). */
  isInTransaction(): boolean;
};

/** A unit as the group sees it. */
export type OpenUnit = {
  /** No statement runs in it from here on. Throws the first error of its statements. */
  end(): void;
  /** Does what was to be done after the commit; never throws. */
  committed(): void;
};

type Waiting = {
  /** Runs the unit and gives what settles its caller once the group is committed. */
  readonly run: () => Promise<() => void>;
  readonly reject: (error: unknown) => void;
};

export class GroupCommit {
  readonly #writer: Writer;
  readonly #now: () => number;
  #waiting: Waiting[] = [];
  #isAwake = false;
  #isClosed = false;
  #whenIdle: () => void = () => {};
  #units = 0;
  #commits = 0;

  /** `now` in milliseconds, of any beginning. */
  constructor(writer: Writer, now: () => number) {
    this.#writer = writer;
    this.#now = now;
  }

  /** Runs `work` in `unit` when the writer is free; resolves after the commit. What `work` throws undoes this unit alone. */
  add<U extends OpenUnit, T>(unit: U, work: (unit: U) => Promise<T>): Promise<T> {
    if (this.#isClosed) return Promise.reject(new StorageBusy('the storage is closed'));
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run: () => this.#run(unit, work, { resolve, reject }), reject });
      this.#wake();
    });
  }

  counts(): { units: number; commits: number } {
    return { units: this.#units, commits: this.#commits };
  }

  /** Takes no more units; resolves when those in hand are settled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#isAwake) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
  }

  // One turn of the event loop gathers what arrives together, and lets answers go out between two commits.
  #wake(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    setImmediate(() => void this.#turn());
  }

  async #turn(): Promise<void> {
    await this.#commitTogether(this.#waiting.splice(0, UNITS_PER_COMMIT_MAX));
    this.#isAwake = false;
    if (this.#waiting.length > 0) this.#wake();
    else this.#whenIdle();
  }

  async #commitTogether(group: Waiting[]): Promise<void> {
    const endsAt = this.#now() + GROUP_MS_MAX;
    const settle: (() => void)[] = [];
    try {
      this.#writer.begin();
      for (const [i, waiting] of group.entries()) {
        // The others come first in the next group; those of the loop's other work come before it.
        if (i > 0 && this.#now() >= endsAt) this.#waiting.unshift(...group.splice(i));
        else settle.push(await waiting.run());
      }
      this.#writer.commit();
    } catch (error) {
      this.#writer.rollback();
      for (const waiting of group) waiting.reject(error);
      return;
    }
    this.#commits += 1;
    for (const act of settle) act();
  }

  async #run<U extends OpenUnit, T>(
    unit: U,
    work: (unit: U) => Promise<T>,
    caller: { resolve: (value: T) => void; reject: (error: unknown) => void },
  ): Promise<() => void> {
    this.#writer.savepoint();
    try {
      const value = await work(unit);
      unit.end();
      this.#writer.release();
      return () => {
        this.#units += 1;
        unit.committed();
        caller.resolve(value);
      };
    } catch (error) {
      endQuietly(unit);
      if (!this.#writer.isInTransaction()) throw new StorageBusy('the database gave up the transaction', { cause: error });
      this.#writer.undo();
      return () => caller.reject(error);
    }
  }
}

function endQuietly(unit: OpenUnit): void {
  try {
    unit.end();
  } catch {
    // The error that ended the unit is on its way to the caller already.
  }
}
