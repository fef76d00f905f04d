/**
 * A query compiled once and run with values. Building and compiling a query costs four times what SQLite needs to run
 * it, so whatever runs for every text is prepared.
 */
import type { Compilable, Kysely } from 'kysely';
import type { Database } from './schema.ts';
import type { Dialect, Outcome, Reader, Statement } from './storage.ts';

/** `undefined` is welcome wherever the column takes `null`. */
type Values<V> = { readonly [K in Exclude<keyof V, 'businessId'>]: null extends V[K] ? V[K] | undefined : V[K] };

/** A thing as a query is given it: with the business, and with null where the thing has undefined. */
export type Given<T> = { businessId: string } & { [K in keyof T]: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K] };

/** A query that waits for its values. The business is the reader's own and is filled in where the query names it. */
export type Prepared<V, R> = {
  all(reader: Reader, values: Values<V>): Promise<R[]>;
  /** The first row; `undefined` when there is none. */
  first(reader: Reader, values: Values<V>): Promise<R | undefined>;
  /** How many rows were changed. */
  change(reader: Reader, values: Values<V>): Promise<number>;
};

/**
 * Prepares what `build` builds. It is called once per database kind, with stand-ins for `given`: they may stand where a
 * query takes a value, and nothing may be computed from them.
 */
export function prepared<V extends { businessId: string }, R>(
  build: (db: Kysely<Database>, given: V, dialect: Dialect) => Compilable<R>,
): Prepared<V, R> {
  const compiled = new WeakMap<Dialect, Compiled>();
  const run = (reader: Reader, values: object): Promise<Outcome> => {
    let query = compiled.get(reader.dialect);
    if (!query) {
      query = compile(build(reader.dialect.compiler, standIns<V>(), reader.dialect));
      compiled.set(reader.dialect, query);
    }
    return reader.run(query.statement, bind(query, reader.businessId, values));
  };
  return {
    all: async (reader, values) => (await run(reader, values)).rows as R[],
    first: async (reader, values) => (await run(reader, values)).rows[0] as R | undefined,
    change: async (reader, values) => (await run(reader, values)).changed,
  };
}

type Compiled = { readonly statement: Statement; readonly parameters: readonly unknown[] };

/** Stands in a query for a value that is given when it runs. */
class StandIn {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

let preparedCount = 0;

function compile(query: Compilable<unknown>): Compiled {
  const { sql, parameters } = query.compile();
  preparedCount += 1;
  return { statement: { name: `p${preparedCount}`, sql }, parameters };
}

function standIns<V extends object>(): V {
  return new Proxy({} as V, { get: (_, name) => new StandIn(String(name)) });
}

function bind(query: Compiled, businessId: string, values: object): unknown[] {
  const named = values as Record<string, unknown>;
  return query.parameters.map((parameter) => {
    if (!(parameter instanceof StandIn)) return parameter;
    return parameter.name === 'businessId' ? businessId : (named[parameter.name] ?? null);
  });
}
