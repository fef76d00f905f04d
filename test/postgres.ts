/**
 * A real PostgreSQL for tests. One server serves all test files of a run: the first that needs it starts it, and it ends
 * with the run. `DATABASE_URL_TEST` names another server to use instead; its user must be allowed to create databases.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const START_MAX_MS = 60_000;
const LOOK_EVERY_MS = 50;

/** An empty database of its own; `drop` it when done. */
export type FreshDatabase = { readonly url: string; drop(): Promise<void> };

export async function freshDatabase(): Promise<FreshDatabase> {
  const server = await serverUrl();
  const name = `phonebook_${randomBytes(6).toString('hex')}`;
  await execute(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(server, `drop database if exists ${name} with (force)`) };
}

async function serverUrl(): Promise<string> {
  const given = process.env.DATABASE_URL_TEST;
  if (given) return given;
  // The test runner starts each file as a child of its own: what they share is their parent.
  const owner = process.env.NODE_TEST_CONTEXT ? process.ppid : process.pid;
  const folder = join(tmpdir(), `phonebook-postgres-${owner}`);
  if (isFirst(folder)) startServer(folder, owner);
  return addressIn(folder);
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function startServer(folder: string, owner: number): void {
  const program = join(import.meta.dirname, 'postgres-server.ts');
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  spawn(process.execPath, [program, folder, String(owner)], { detached: true, stdio: 'ignore', env }).unref();
}

async function addressIn(folder: string): Promise<string> {
  for (const startedAt = Date.now(); Date.now() - startedAt < START_MAX_MS; await sleep(LOOK_EVERY_MS)) {
    if (existsSync(join(folder, 'error'))) throw new Error(`PostgreSQL did not start: ${readFileSync(join(folder, 'error'), 'utf8')}`);
    if (existsSync(join(folder, 'url'))) return readFileSync(join(folder, 'url'), 'utf8');
  }
  throw new Error(`PostgreSQL did not start within ${START_MAX_MS} ms; see ${folder}`);
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
