/**
 * PostgreSQL: several server processes on one database. A unit is a transaction on a connection of its own; queries go
 * out as they are made, without waiting for the answer to the one before, so independent ones share a round trip.
 */

import { PostgresAdapter, PostgresQueryCompiler } from 'kysely';
import pg from 'pg';
import { compilerOf, kyselyOver, type Language, transactionOver } from './kysely-over.ts';
import { migratePostgres } from './migrations/postgres.ts';
import type { OpenOptions } from './open.ts';
import { openPostgresSignals } from './postgres-signals.ts';
import { findWords } from './postgres-words.ts';
import {
  type Dialect,
  type Outcome,
  OverlapRefused,
  type Reader,
  type Statement,
  type Storage,
  StorageBusy,
  type Unit,
} from './storage.ts';

/** How long a unit waits for a free connection, and a connection for the server. */
const CONNECT_TIMEOUT_MS = 5_000;
/** A statement that runs longer is cut off; so is a transaction in which nothing happens that long. */
const STATEMENT_TIMEOUT_MS = 30_000;

const language: Language = { adapter: new PostgresAdapter(), compiler: new PostgresQueryCompiler() };
const dialect: Dialect = { compiler: compilerOf(language), locksRows: true, findWords, lateWords: undefined };

/** Connects, and brings the tables up to date. Throws `StorageBusy` when the server does not answer. */
export async function openPostgres(url: string, options: Required<OpenOptions>): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connectionsMax,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'phonebook',
    pipeline: true,
    types: { getTypeParser },
  });
  // A connection that dies while nobody uses it is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    await withClient(pool, (client) => migratePostgres(client, options));
  } catch (error) {
    await pool.end();
    throw known(error);
  }
  return postgresStorage(pool, url, options.onError);
}

function postgresStorage(pool: pg.Pool, url: string, onError: (error: unknown) => void): Storage {
  let units = 0;
  let isClosed = false;
  const runRead = (statement: Statement, values: readonly unknown[]) => runOn(pool, statement, values);
  const readDb = kyselyOver(language, runRead);
  const signals = openPostgresSignals(url, (sql, values) => runRead({ name: undefined, sql }, values));
  const asReader = (businessId: string): Reader => ({ businessId, db: readDb, dialect, run: runRead });
  const transact = async <T>(businessId: string, work: (unit: Unit) => Promise<T>): Promise<T> => {
    if (isClosed) throw new StorageBusy('the storage is closed');
    const { value, afterCommit } = await withClient(pool, (client) => commitUnit(new PostgresUnit(businessId, client), work));
    units += 1;
    for (const act of afterCommit) attempt(act, onError);
    return value;
  };
  return {
    ...signals,
    kind: 'postgres',
    isShared: true,
    transact,
    read: async (businessId, work) => work(asReader(businessId)),
    businessIds: async () => (await readDb.selectFrom('businesses').select('id').orderBy('id').execute()).map((row) => row.id),
    check: async () => void (await runRead({ name: undefined, sql: 'select 1' }, [])),
    counts: () => ({ units, commits: units }),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await signals.close();
      await pool.end();
    },
  };
}

async function commitUnit<T>(unit: PostgresUnit, work: (unit: Unit) => Promise<T>): Promise<{ value: T; afterCommit: (() => void)[] }> {
  try {
    unit.begin();
    const value = await work(unit);
    await unit.finish();
    await unit.commit();
    return { value, afterCommit: unit.acts };
  } catch (error) {
    await unit.rollback();
    throw known(error);
  }
}

class PostgresUnit implements Unit {
  readonly businessId: string;
  readonly dialect = dialect;
  readonly acts: (() => void)[] = [];
  readonly #beforeCommit: (() => Promise<void>)[] = [];
  readonly #client: pg.ClientBase;
  readonly #locks = new Map<string, Promise<void>>();
  #db: Unit['db'] | undefined;
  #failure: { error: unknown } | undefined;
  #isOver = false;

  constructor(businessId: string, client: pg.ClientBase) {
    this.businessId = businessId;
    this.#client = client;
  }

  get db(): Unit['db'] {
    this.#db ??= transactionOver(language, (statement, values) => this.run(statement, values));
    return this.#db;
  }

  async run(statement: Statement, values: readonly unknown[]): Promise<Outcome> {
    if (this.#isOver) throw new Error(`a query after its unit was over: ${statement.sql}`);
    try {
      return await runOn(this.#client, statement, values);
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }

  lock(name: string): Promise<void> {
    const held = this.#locks.get(name) ?? this.#lock(name);
    this.#locks.set(name, held);
    return held;
  }

  async #lock(name: string): Promise<void> {
    await this.run({ name: 'lock', sql: 'select pg_advisory_xact_lock(hashtextextended($1, 0))' }, [`${this.businessId} ${name}`]);
  }

  beforeCommit(act: () => Promise<void>): void {
    this.#beforeCommit.push(act);
  }

  async finish(): Promise<void> {
    await Promise.all(this.#beforeCommit.map((act) => act()));
  }

  afterCommit(act: () => void): void {
    this.acts.push(act);
  }

  // Goes out together with the first query; what is wrong with it is wrong with that one too.
  begin(): void {
    this.run({ name: undefined, sql: 'begin' }, []).catch(() => {});
  }

  async commit(): Promise<void> {
    this.#isOver = true;
    if (this.#failure) throw this.#failure.error;
    const { command } = await this.#client.query('commit');
    // PostgreSQL answers the commit of a failed transaction with success and this word.
    if (command === 'ROLLBACK') throw new StorageBusy('PostgreSQL rolled the unit back');
  }

  /** Leaves the connection fit for the next unit; where that fails the connection is broken and the pool drops it. */
  async rollback(): Promise<void> {
    this.#isOver = true;
    await this.#client.query('rollback').catch(() => {});
  }
}

async function withClient<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw known(error);
  });
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    return await use(client);
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

async function runOn(target: pg.Pool | pg.ClientBase, { name, sql }: Statement, values: readonly unknown[]): Promise<Outcome> {
  try {
    const query: pg.QueryConfig = { text: sql, values: [...values] };
    if (name !== undefined) query.name = name;
    const { rows, rowCount } = await target.query(query);
    return { rows, changed: rowCount ?? 0 };
  } catch (error) {
    throw known(error);
  }
}

function attempt(act: () => void, onError: (error: unknown) => void): void {
  try {
    act();
  } catch (error) {
    onError(error);
  }
}

/** 64-bit integers come as numbers: instants and counts are far below 2^53. */
const INT8 = 20;

function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return oid === INT8 ? Number : pg.types.getTypeParser(oid, format);
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: serialization, deadlock, connections, shutdown, resources, cut off. */
const BUSY_CODE = /^(40001|40P01|55P03|57014|25P03|08...|57P0[1-5]|53...)$/;
const EXCLUSION_VIOLATION = '23P01';
/** What node says of a dead connection, and what the driver says of it or of its pool. */
const DEAD_CONNECTION =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|Connection terminated|timeout exceeded|Client has encountered a connection error|not queryable|Cannot use a pool/;

function known(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OverlapRefused || error instanceof StorageBusy) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === EXCLUSION_VIOLATION) return new OverlapRefused({ cause: error });
  const isBusy = BUSY_CODE.test(code) || DEAD_CONNECTION.test(`${code} ${error.message}`);
  return isBusy ? new StorageBusy(`PostgreSQL: ${error.message || code}`, { cause: error }) : error;
}
