/** Brings a PostgreSQL database up to date, in one transaction that only one process can hold. */
import type { ClientBase } from 'pg';
import { DEFAULT_BUSINESS_ID } from '../businesses.ts';
import { type FirstBusiness, pending, type Words } from './migration.ts';

const WORDS: Words = {
  kind: 'postgres',
  id: 'text collate "C"',
  instant: 'bigint',
  serial: 'bigint generated always as identity primary key',
  end: '',
};

/** Any number that nobody else uses: `phonebook` as eight bytes. */
const MIGRATION_LOCK = '8100405706563940207';

/** Applies what is missing, all of it or nothing. A second process waits at the lock and then finds it done. */
export async function migratePostgres(client: ClientBase, business: FirstBusiness): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await applyPending(client, business);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function applyPending(client: ClientBase, { now, zone }: FirstBusiness): Promise<void> {
  await client.query('create table if not exists migrations (name text primary key, applied_at bigint not null)');
  const { rows } = await client.query<{ name: string }>('select name from migrations');
  for (const { name, statements } of pending(rows.map((row) => row.name))) {
    for (const statement of statements(WORDS)) await client.query(statement);
    await client.query('insert into migrations (name, applied_at) values ($1, $2)', [name, now()]);
  }
  await client.query('insert into businesses (id, settings, version, created_at) values ($1, $2, 1, $3) on conflict (id) do nothing', [
    DEFAULT_BUSINESS_ID,
    JSON.stringify({ zone }),
    now(),
  ]);
}
