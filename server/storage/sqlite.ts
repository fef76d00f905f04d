/**
 * SQLite, embedded: one connection writes, in groups of units that share a commit; another one reads what is committed.
 *
 * NOTE: better-sqlite3 opens a WAL database at synchronous=NORMAL, where a text that the carrier was told we have can be
 * lost with the power. FULL is set here, and checked.
 */
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { SqliteAdapter, SqliteQueryCompiler } from 'kysely';
import { GroupCommit, type OpenUnit, type Writer } from './group-commit.ts';
import { compilerOf, kyselyOver, type Language, transactionOver } from './kysely-over.ts';
import { OVERLAP_MESSAGE } from './migrations/migration.ts';
import { migrateSqlite } from './migrations/sqlite.ts';
import type { OpenOptions } from './open.ts';
import { openSignals } from './signals.ts';
import { findWords, lateWords } from './sqlite-words.ts';
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

/** How long a connection waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;
const BUSY_RETRY_MS = 20;
/** Texts of statements kept ready; the least lately added goes first. */
const STATEMENTS_MAX = 500;
/** `pragma synchronous`: each commit waits until the disk has it. */
const SYNCHRONOUS_FULL = 2;

/**
 * Writes parameters as `+?`. For a bare `?` beside an order, a limit or a partial index SQLite plans by the value that is
 * bound, and so prepares the statement again for each run: six times the cost. The plus changes no value, only that.
 */
class SteadyQueryCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}

const language: Language = { adapter: new SqliteAdapter(), compiler: new SteadyQueryCompiler() };
const dialect: Dialect = { compiler: compilerOf(language), locksRows: false, findWords, lateWords };

/**
 * Opens the file, makes it and its folder when they are missing, and brings its tables up to date. `:memory:` is a file
 * of its own that goes with `close`, so that readers see what they would see in production.
 */
export async function openSqlite(path: string, options: Required<OpenOptions>): Promise<Storage> {
  const folder = path === ':memory:' ? mkdtempSync(join(tmpdir(), 'phonebook-')) : undefined;
  const file = folder ? join(folder, 'phonebook.db') : path;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Customers' texts are nobody else's on this machine; the files beside it get the same mode from SQLite.
  closeSync(openSync(file, 'a', 0o600));
  const writer = await patiently(() => connect(file));
  await patiently(() => migrateSqlite(writer.database, options));
  const reader = await patiently(() => connect(file));
  reader.database.pragma('query_only = on');
  return sqliteStorage({ writer, reader, options, discard: () => folder && rmSync(folder, { recursive: true, force: true }) });
}

type Parts = { writer: Connection; reader: Connection; options: Required<OpenOptions>; discard: () => void };

function sqliteStorage({ writer, reader, options, discard }: Parts): Storage {
  const group = new GroupCommit(writerOf(writer, options.commitDelayMs), options.now);
  const runRead = (statement: Statement, values: readonly unknown[]) => promised(() => reader.run(statement.sql, values));
  const readDb = kyselyOver(language, runRead);
  const asReader = (businessId: string): Reader => ({ businessId, db: readDb, dialect, run: runRead });
  return {
    ...openSignals(),
    kind: 'sqlite',
    isShared: false,
    transact: (businessId, work) => group.add(new SqliteUnit(businessId, writer, options.onError), (unit) => finished(unit, work)),
    read: async (businessId, work) => work(asReader(businessId)),
    businessIds: async () => (await readDb.selectFrom('businesses').select('id').orderBy('id').execute()).map((row) => row.id),
    check: async () => void reader.run('select 1', []),
    counts: () => group.counts(),
    close: async () => {
      await group.close();
      reader.database.close();
      writer.database.close();
      discard();
    },
  };
}

async function finished<T>(unit: SqliteUnit, work: (unit: Unit) => Promise<T>): Promise<T> {
  const value = await work(unit);
  await unit.finish();
  return value;
}

/** A connection with its statements kept ready. */
class Connection {
  readonly database: Sqlite.Database;
  readonly #statements = new Map<string, Sqlite.Statement<unknown[]>>();

  constructor(database: Sqlite.Database) {
    this.database = database;
  }

  run(sql: string, values: readonly unknown[]): Outcome {
    try {
      const statement = this.#statements.get(sql) ?? this.#prepare(sql);
      if (statement.reader) return { rows: statement.all(values), changed: 0 };
      return { rows: [], changed: statement.run(values).changes };
    } catch (error) {
      throw known(error);
    }
  }

  #prepare(sql: string): Sqlite.Statement<unknown[]> {
    const oldest = this.#statements.size >= STATEMENTS_MAX ? this.#statements.keys().next().value : undefined;
    if (oldest !== undefined) this.#statements.delete(oldest);
    const statement = this.database.prepare<unknown[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function connect(file: string): Connection {
  const database = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    setUp(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
  return new Connection(database);
}

function setUp(database: Sqlite.Database, file: string): void {
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.pragma('foreign_keys = on');
  // A savepoint keeps the pages that its unit changes; in a temporary file that costs as much as the unit itself.
  database.pragma('temp_store = memory');
  const synchronous = database.pragma('synchronous', { simple: true });
  if (synchronous !== SYNCHRONOUS_FULL) {
    throw new Error(`${file}: SQLite stays at synchronous=${synchronous}; texts could be lost with the power. Use another SQLite build.`);
  }
}

/** SQLite does not wait by itself while another process opens the file for the first time or closes it as the last. */
async function patiently<T>(act: () => T): Promise<T> {
  for (const startedAt = performance.now(); ; await sleep(BUSY_RETRY_MS)) {
    try {
      return act();
    } catch (error) {
      const reason = known(error);
      if (!(reason instanceof StorageBusy) || performance.now() - startedAt > BUSY_TIMEOUT_MS) throw reason;
    }
  }
}

class SqliteUnit implements Unit, OpenUnit {
  readonly businessId: string;
  readonly dialect = dialect;
  readonly #connection: Connection;
  readonly #onError: (error: unknown) => void;
  readonly #beforeCommit: (() => Promise<void>)[] = [];
  readonly #afterCommit: (() => void)[] = [];
  #db: Unit['db'] | undefined;
  #failure: { error: unknown } | undefined;
  #isOver = false;

  constructor(businessId: string, connection: Connection, onError: (error: unknown) => void) {
    this.businessId = businessId;
    this.#connection = connection;
    this.#onError = onError;
  }

  get db(): Unit['db'] {
    this.#db ??= transactionOver(language, (statement, values) => this.run(statement, values));
    return this.#db;
  }

  run(statement: Statement, values: readonly unknown[]): Promise<Outcome> {
    return promised(() => {
      if (this.#isOver) throw new Error(`a query after its unit was over: ${statement.sql}`);
      try {
        return this.#connection.run(statement.sql, values);
      } catch (error) {
        this.#failure ??= { error };
        throw error;
      }
    });
  }

  async lock(): Promise<void> {
    // One unit writes at a time: every lock is held already.
  }

  beforeCommit(act: () => Promise<void>): void {
    this.#beforeCommit.push(act);
  }

  async finish(): Promise<void> {
    await Promise.all(this.#beforeCommit.map((act) => act()));
  }

  afterCommit(act: () => void): void {
    this.#afterCommit.push(act);
  }

  end(): void {
    this.#isOver = true;
    if (this.#failure) throw this.#failure.error;
  }

  committed(): void {
    for (const act of this.#afterCommit) {
      try {
        act();
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}

function writerOf(connection: Connection, commitDelayMs: number): Writer {
  const { database } = connection;
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  return {
    begin: () => void connection.run('begin immediate', []),
    savepoint: () => void connection.run('savepoint unit', []),
    release: () => void connection.run('release unit', []),
    undo: () => {
      connection.run('rollback to unit', []);
      connection.run('release unit', []);
    },
    commit: () => {
      if (commitDelayMs > 0) Atomics.wait(sleeper, 0, 0, commitDelayMs);
      connection.run('commit', []);
    },
    rollback: () => {
      if (database.inTransaction) connection.run('rollback', []);
    },
    isInTransaction: () => database.inTransaction,
  };
}

/** Runs now, in the order of the calls; what it throws comes as a rejection. */
function promised<T>(act: () => T): Promise<T> {
  try {
    return Promise.resolve(act());
  } catch (error) {
    return Promise.reject(error);
  }
}

function known(error: unknown): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  if (error.message === OVERLAP_MESSAGE) return new OverlapRefused({ cause: error });
  if (/^SQLITE_(BUSY|LOCKED|FULL)/.test(error.code)) return new StorageBusy(`SQLite: ${error.message}`, { cause: error });
  return error;
}
