/** Opens the database that `DATABASE_URL` names. */
import type { Instant, Zone } from '#core/time.ts';
import { openSqlite } from './sqlite.ts';
import type { Storage } from './storage.ts';

export type OpenOptions = {
  /** Dates the first rows; the machine's clock when absent. */
  readonly now?: () => Instant;
  /** The zone of the business that a new database starts with; `UTC` when absent. */
  readonly zone?: Zone;
  /** SQLite: makes every commit this much slower, as another disk would be. For tests and benchmarks. */
  readonly commitDelayMs?: number;
  /** PostgreSQL: connections at most. */
  readonly connectionsMax?: number;
  /** Is told what an `afterCommit` callback throws: its unit is committed all the same. */
  readonly onError?: (error: unknown) => void;
};

/**
 * Opens and migrates the database: `postgres://…` or `postgresql://…` is a PostgreSQL server, anything else the path of
 * an SQLite file, which is made with its folder when missing; `:memory:` lives until it is closed. The business
 * `default` exists afterwards. Throws what is wrong with the database in its own words.
 */
export async function openStorage(databaseUrl: string, options: OpenOptions = {}): Promise<Storage> {
  const settled: Required<OpenOptions> = {
    now: options.now ?? Date.now,
    zone: options.zone ?? 'UTC',
    commitDelayMs: options.commitDelayMs ?? 0,
    connectionsMax: options.connectionsMax ?? 10,
    onError: options.onError ?? console.error,
  };
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) return openSqlite(databaseUrl, settled);
  // Loaded on first use: most never need it, and would wait for it at every start.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(databaseUrl, settled);
}
