/** The contract of the storage on SQLite, and what only SQLite must show: group commit, and nothing lost at a crash. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { bookingContract } from './bookings.contract.ts';
import { DEFAULT_BUSINESS_ID } from './businesses.ts';
import { contactContract } from './contacts.contract.ts';
import { counterContract } from './counters.contract.ts';
import { findCustomer, saveCustomer } from './customers.ts';
import { UNITS_PER_COMMIT_MAX } from './group-commit.ts';
import { inboxContract } from './inbox.contract.ts';
import { overlapContract } from './overlap.contract.ts';
import { peopleContract } from './people.contract.ts';
import { pushContract } from './pushes.contract.ts';
import { DANA, NOW, openTestStorage, type TestDatabase, unitContract, useBench } from './storage.contract.ts';
import { type Storage, StorageBusy } from './storage.ts';
import { textContract } from './texts.contract.ts';

const bench = useBench(freshFile);
unitContract(bench, freshFile);
textContract(bench);
peopleContract(bench);
inboxContract(bench);
bookingContract(bench);
counterContract(bench);
overlapContract(bench);
contactContract(bench);
pushContract(bench);

test('a commit waits until the disk has it: WAL, synchronous=FULL, foreign keys on', async () => {
  const pragma = (name: string) =>
    bench.storage.transact(
      DEFAULT_BUSINESS_ID,
      async (unit) => Object.values((await unit.run({ name: undefined, sql: `pragma ${name}` }, [])).rows[0] ?? {})[0],
    );
  assert.deepEqual([await pragma('synchronous'), await pragma('journal_mode'), await pragma('foreign_keys')], [2, 'wal', 1]);
});

test('units that arrive together share one commit, and the group has a limit', async () => {
  const storage = await openTestStorage(':memory:');
  await keepCustomers(storage, UNITS_PER_COMMIT_MAX);
  assert.deepEqual(storage.counts(), { units: UNITS_PER_COMMIT_MAX, commits: 1 });
  await keepCustomers(storage, UNITS_PER_COMMIT_MAX + 1);
  assert.deepEqual(storage.counts(), { units: 2 * UNITS_PER_COMMIT_MAX + 1, commits: 3 });
  await storage.close();
});

test('units that arrive during a slow commit wait for the next one, together', async () => {
  const storage = await openTestStorage(':memory:', { commitDelayMs: 5 });
  const startedAt = performance.now();
  const first = keepCustomers(storage, 1);
  await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([first, keepCustomers(storage, 20)]);
  assert.ok(performance.now() - startedAt >= 10);
  assert.deepEqual(storage.counts(), { units: 21, commits: 2 });
  await storage.close();
});

test('when the commit itself fails, every unit of the group fails and nothing is kept', async () => {
  const storage = await openTestStorage(':memory:');
  const orphan = storage.transact('no such business', async (unit) => {
    await unit.run({ name: undefined, sql: 'pragma defer_foreign_keys = on' }, []);
    await saveCustomer(unit, { phone: DANA, name: 'orphan', at: NOW });
  });
  const outcomes = await Promise.allSettled([orphan, keepCustomers(storage, 3)]);
  assert.deepEqual(
    outcomes.map((outcome) => outcome.status),
    ['rejected', 'rejected'],
  );
  assert.equal(await storage.read(DEFAULT_BUSINESS_ID, (reader) => findCustomer(reader, '+15550000000')), undefined);
  await keepCustomers(storage, 3);
  await storage.close();
});

test('a file that another process holds is StorageBusy for every unit of the group, and free again later', async () => {
  const id = await bench.freshBusiness();
  const impatient = (unit: Parameters<Parameters<Storage['transact']>[1]>[0]) =>
    unit.run({ name: undefined, sql: 'pragma busy_timeout = 20' }, []);
  await bench.other.transact(id, impatient);
  await bench.storage.transact(id, async (unit) => {
    await saveCustomer(unit, { phone: DANA, name: 'holder', at: NOW });
    const others = [1, 2].map(() => bench.other.transact(id, async () => 'never'));
    for (const outcome of await Promise.allSettled(others))
      assert.ok(outcome.status === 'rejected' && outcome.reason instanceof StorageBusy);
  });
  assert.equal(await bench.other.transact(id, async () => 'free'), 'free');
});

test('the folder of a new database is made, and :memory: leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-test-'));
  const storage = await openTestStorage(join(folder, 'data', 'deep', 'phonebook.db'));
  assert.ok(statSync(join(folder, 'data', 'deep', 'phonebook.db')).isFile());
  await storage.close();
  rmSync(folder, { recursive: true });
});

test('no text that was acknowledged is lost when the process is killed in the middle of a batch', async () => {
  const file = await freshFile();
  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round += 1) acknowledged.push(...(await killedWriter(file.url, round)));
  const storage = await openTestStorage(file.url);
  const all = await storage.read(DEFAULT_BUSINESS_ID, (reader) => reader.db.selectFrom('messages').select('id').execute());
  const kept = new Set(all.map((row) => row.id));
  assert.ok(acknowledged.length > 100, `only ${acknowledged.length} texts were acknowledged`);
  assert.deepEqual(
    acknowledged.filter((id) => !kept.has(id)),
    [],
  );
  const integrity = await storage.transact(DEFAULT_BUSINESS_ID, (unit) => unit.run({ name: undefined, sql: 'pragma integrity_check' }, []));
  assert.deepEqual(integrity.rows, [{ integrity_check: 'ok' }]);
  const counted = await storage.read(DEFAULT_BUSINESS_ID, (reader) =>
    reader.db
      .selectFrom('events')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirst(),
  );
  assert.equal(counted?.n, kept.size, 'a unit is kept whole or not at all');
  await storage.close();
  await file.drop();
});

/** Starts a process that keeps texts, kills it at a moment that nobody chose, and gives what it had acknowledged. */
async function killedWriter(file: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sqlite.crash.ts'), file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = text(child.stdout);
  await once(child.stdout, 'readable');
  await sleep(20 + Math.random() * 250);
  child.kill('SIGKILL');
  const ended = once(child, 'exit');
  assert.deepEqual(await ended, [null, 'SIGKILL']);
  // The last line may be cut off in the middle.
  return (await said).split('\n').slice(0, -1);
}

async function keepCustomers(storage: Storage, count: number): Promise<void> {
  const phones = Array.from({ length: count }, (_, i) => `+1555${String(i).padStart(7, '0')}`);
  await Promise.all(
    phones.map((phone) => storage.transact(DEFAULT_BUSINESS_ID, (unit) => saveCustomer(unit, { phone, name: 'n', at: NOW }))),
  );
}

async function freshFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'phonebook-test-'));
  return { url: join(folder, 'phonebook.db'), drop: async () => rmSync(folder, { recursive: true, force: true }) };
}
