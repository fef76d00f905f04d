/**
 * Where everything is kept. One interface, two databases; the queries of `messages.ts`, `bookings.ts`, … run on both.
 *
 * A unit of work is opened for one business; what is called inside takes the unit, never a business id, so none can be
 * forgotten. Nothing outside this folder knows which database it is.
 */
import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** Reads of one business: sees committed rows only. */
export type Reader = { readonly businessId: string; readonly db: Kysely<Database> };

/** A unit of work of one business: all of it is committed, or none. */
export type Unit = {
  readonly businessId: string;
  readonly db: Transaction<Database>;
  /** Runs once the unit is committed, in the order of the commits; never when it is rolled back. */
  afterCommit(act: () => void): void;
};

export type Storage = {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Does `work` as one unit and resolves after its commit. What `work` throws rolls back this unit alone and is thrown
   * on. Throws `OverlapRefused` when the database refused a booking, `StorageBusy` when trying again may help.
   */
  transact<T>(businessId: string, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Reads outside any unit. */
  read<T>(businessId: string, work: (reader: Reader) => Promise<T>): Promise<T>;
  /** All businesses' ids. */
  businessIds(): Promise<readonly string[]>;
  /** Answers when the database does; throws what is wrong otherwise. */
  check(): Promise<void>;
  /** Waits for units in hand, then closes. */
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
