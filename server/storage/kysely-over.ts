/** Kysely on top of one function that runs a statement: no pool, no driver of its own, nothing between query and database. */
import {
  DefaultQueryExecutor,
  type DialectAdapter,
  DummyDriver,
  Kysely,
  type KyselyProps,
  type QueryCompiler,
  type QueryResult,
  Transaction,
} from 'kysely';
import type { Database } from './schema.ts';
import type { Outcome, Statement } from './storage.ts';

export type Run = (statement: Statement, values: readonly unknown[]) => Promise<Outcome>;

/** The two parts of Kysely that know a database's SQL. */
export type Language = { readonly adapter: DialectAdapter; readonly compiler: QueryCompiler };

/** Queries that run outside any transaction. */
export function kyselyOver(language: Language, run: Run): Kysely<Database> {
  return new Kysely<Database>(propsOver(language, run));
}

/** Queries of a transaction that somebody else begins and ends. */
export function transactionOver(language: Language, run: Run): Transaction<Database> {
  return new Transaction<Database>(propsOver(language, run));
}

/** Compiles queries and runs none. */
export function compilerOf(language: Language): Kysely<Database> {
  return kyselyOver(language, () => Promise.reject(new Error('this Kysely only compiles')));
}

function propsOver(language: Language, run: Run): KyselyProps {
  const connection = {
    async executeQuery<R>(query: { sql: string; parameters: readonly unknown[] }): Promise<QueryResult<R>> {
      const { rows, changed } = await run({ name: undefined, sql: query.sql }, query.parameters);
      return { rows: rows as R[], numAffectedRows: BigInt(changed) };
    },
    streamQuery(): never {
      throw new Error('rows are not streamed here: read them in pages');
    },
  };
  const driver = new DummyDriver();
  const dialect = {
    createAdapter: () => language.adapter,
    createDriver: () => driver,
    createQueryCompiler: () => language.compiler,
    createIntrospector: (): never => {
      throw new Error('the tables are known from the migrations');
    },
  };
  const executor = new DefaultQueryExecutor(language.compiler, language.adapter, {
    provideConnection: (consumer) => consumer(connection),
  });
  return { config: { dialect }, dialect, driver, executor };
}
