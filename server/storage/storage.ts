/**
 * Where everything is kept. One interface, two databases; the queries of `messages.ts`, `bookings.ts`, … run on both.
 *
 * A unit of work is opened for one business; what is called inside takes the unit, never a business id, so none can be
 * forgotten. Nothing outside this folder knows which database it is.
 */
import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';
import type { Signals } from './signals.ts';

/** A query as text. `name` is the same for the same text and no other; without one the text is not run often. */
export type Statement = { readonly name: string | undefined; readonly sql: string };

/** What a statement gave: its rows, and how many it changed. */
export type Outcome = { readonly rows: readonly unknown[]; readonly changed: number };

/** What a query must know of the database it runs on. One object per database kind. */
export type Dialect = {
  /** Compiles queries, runs none. */
  readonly compiler: Kysely<Database>;
  /** Several units write at once, so a claim locks its rows and passes over those that another unit has locked. */
  readonly locksRows: boolean;
  /** Texts by id, or customers by number, in which a word begins with each of `starts`, the newest first. */
  findWords(reader: Reader, wanted: { kind: 'message' | 'customer'; starts: readonly string[]; limit: number }): Promise<string[]>;
  /** How the words of new texts are taken in; undefined where that is done as they come. */
  readonly lateWords: LateWords | undefined;
};

/** Words that follow their texts into the index, in units of their own. */
export type LateWords = {
  isWaiting(reader: Reader): Promise<boolean>;
  /** Takes in some; a text that was erased meanwhile has none. */
  takeIn(unit: Unit): Promise<void>;
};

/** Reads of one business: sees committed rows only. A `Unit` is also a reader: it sees its own rows besides. */
export type Reader = {
  readonly businessId: string;
  readonly db: Kysely<Database>;
  readonly dialect: Dialect;
  /** Runs a compiled query; `prepared.ts` is the way to it. */
  run(statement: Statement, values: readonly unknown[]): Promise<Outcome>;
};

/** A unit of work of one business: all of it is committed, or none. */
export type Unit = {
  readonly businessId: string;
  readonly db: Transaction<Database>;
  readonly dialect: Dialect;
  run(statement: Statement, values: readonly unknown[]): Promise<Outcome>;
  /** Holds back other units of this business that ask for the same lock, until this one ends. Free where one unit writes at a time. */
  lock(name: string): Promise<void>;
  /**
   * Runs when the unit's work is done, just before its commit, beside what else was put here. For what holds back other
   * units: taken last by all, it can neither deadlock with what they hold nor be held for long.
   */
  beforeCommit(act: () => Promise<void>): void;
  /** Runs once the unit is committed, in the order of the commits; never when it is rolled back. */
  afterCommit(act: () => void): void;
};

/** How many units were committed, in how many commits. */
export type Counts = { readonly units: number; readonly commits: number };

export type Storage = Signals & {
  readonly kind: 'sqlite' | 'postgres';
  /** Other processes may be at work on the same rows; otherwise whatever is claimed was claimed by a process that is gone. */
  readonly isShared: boolean;
  /**
   * Does `work` as one unit and resolves after its commit. What `work` throws rolls back this unit alone and is thrown
   * on. A unit in which a statement failed is never committed, even when `work` caught the error: it throws that error.
   * Throws `OverlapRefused` when the database refused a booking, `StorageBusy` when trying again may help.
   *
   * `work` waits for nothing but this unit's own queries: no network, no other unit.
   */
  transact<T>(businessId: string, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Reads outside any unit; each query sees what was committed when it ran. */
  read<T>(businessId: string, work: (reader: Reader) => Promise<T>): Promise<T>;
  /** All businesses' ids. */
  businessIds(): Promise<readonly string[]>;
  /** Answers when the database does; throws what is wrong otherwise. */
  check(): Promise<void>;
  /** Since the storage was opened, by this process. */
  counts(): Counts;
  /** Waits for units in hand, then closes. A unit that comes later throws `StorageBusy`. */
  close(): Promise<void>;
};

/** The database refused a live booking because it overlaps another one. */
export class OverlapRefused extends Error {
  constructor(options?: ErrorOptions) {
    super('the database refused a booking: it overlaps another one of the same business', options);
    this.name = 'OverlapRefused';
  }
}

/** The database could not take the unit now (locked, restarting, a serialization failure); the same unit may pass later. */
export class StorageBusy extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageBusy';
  }
}
