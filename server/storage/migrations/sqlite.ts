/** Brings an SQLite file up to date, in one transaction that only one process can hold. */
import type { Database } from 'better-sqlite3';
import { DEFAULT_BUSINESS_ID } from '../businesses.ts';
import { type FirstBusiness, pending, type Words } from './migration.ts';

const WORDS: Words = { kind: 'sqlite', id: 'text', instant: 'integer', serial: 'integer primary key autoincrement', end: 'strict' };

/** Applies what is missing, all of it or nothing. A second process waits at `begin immediate` and then finds it done. */
export function migrateSqlite(database: Database, { now, zone }: FirstBusiness): void {
  const migrate = database.transaction(() => {
    database.exec(`create table if not exists migrations (name text primary key, applied_at integer not null) strict`);
    const applied = database.prepare<[], string>('select name from migrations').pluck().all();
    for (const { name, statements } of pending(applied)) {
      for (const statement of statements(WORDS)) database.exec(statement);
      database.prepare('insert into migrations (name, applied_at) values (?, ?)').run(name, now());
    }
    database
      .prepare(`insert into businesses (id, settings, version, created_at) values (?, ?, 1, ?) on conflict (id) do nothing`)
      .run(DEFAULT_BUSINESS_ID, JSON.stringify({ zone }), now());
  });
  migrate.immediate();
}
