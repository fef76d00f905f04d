/** What every storage promises of its units, whichever database it is. Run by `sqlite.test.ts` and `postgres.test.ts`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, loadBusiness, saveBusiness, setPaused } from './businesses.ts';
import { findCustomer, saveCustomer } from './customers.ts';
import { type OpenOptions, openStorage } from './open.ts';
import { type Storage, StorageBusy, type Unit } from './storage.ts';

/** A database of its own, empty at first. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

/** What the contract's tests work with: two storages as two server processes would have them, on one database. */
export type Bench = {
  readonly url: string;
  readonly storage: Storage;
  readonly other: Storage;
  /** A business of its own for one test. */
  freshBusiness(): Promise<string>;
};

export const NOW: Instant = Date.UTC(2026, 5, 15, 12);
export const DANA: Phone = '+15551112222';
export const LEE: Phone = '+15553334444';

/** Opens the bench before the tests of a file, and closes it after them. */
export function useBench(create: () => Promise<TestDatabase>): Bench {
  let database: TestDatabase | undefined;
  const open: Storage[] = [];
  let businesses = 0;
  before(async () => {
    database = await create();
    open.push(await openTestStorage(database.url), await openTestStorage(database.url));
  });
  after(async () => {
    await Promise.all(open.map((storage) => storage.close()));
    await database?.drop();
  });
  return {
    get url() {
      return existing(database).url;
    },
    get storage() {
      return existing(open[0]);
    },
    get other() {
      return existing(open[1]);
    },
    async freshBusiness() {
      businesses += 1;
      const id = `business-${businesses}`;
      const row = { id, settings: '{}', version: 1, created_at: NOW };
      await existing(open[0]).transact(id, (unit) => unit.db.insertInto('businesses').values(row).execute());
      return id;
    },
  };
}

export function openTestStorage(url: string, options: OpenOptions = {}): Promise<Storage> {
  return openStorage(url, { now: () => NOW, connectionsMax: 8, ...options });
}

function existing<T>(thing: T | undefined): T {
  assert.ok(thing, 'the bench is not open yet');
  return thing;
}

export function unitContract(bench: Bench, create: () => Promise<TestDatabase>): void {
  test('a new database has the business default, in the zone it was opened with', async () => {
    const database = await create();
    const storage = await openTestStorage(database.url, { zone: 'America/New_York' });
    assert.deepEqual(await storage.businessIds(), [DEFAULT_BUSINESS_ID]);
    const { business, pausedAt } = await storage.read(DEFAULT_BUSINESS_ID, loadBusiness);
    assert.deepEqual([business.id, business.name, business.zone, pausedAt], ['default', '', 'America/New_York', undefined]);
    await storage.close();
    await database.drop();
  });

  test('a database that is opened again keeps its settings', async () => {
    const database = await create();
    const first = await openTestStorage(database.url);
    const { business } = await first.read(DEFAULT_BUSINESS_ID, loadBusiness);
    const named = { ...business, name: 'Nails by Ana', rules: { ...business.rules, maxPerDay: 3 } };
    await first.transact(DEFAULT_BUSINESS_ID, async (unit) => {
      await saveBusiness(unit, named);
      await setPaused(unit, NOW);
    });
    await first.close();
    const second = await openTestStorage(database.url, { zone: 'Asia/Tokyo' });
    assert.deepEqual(await second.read(DEFAULT_BUSINESS_ID, loadBusiness), { business: named, pausedAt: NOW });
    await second.close();
    await database.drop();
  });

  test('two processes that start at once on an empty database both get it, migrated once', async () => {
    const database = await create();
    const script = `
      import { openStorage } from ${JSON.stringify(import.meta.resolve('./open.ts'))};
      const storage = await openStorage(${JSON.stringify(database.url)});
      console.log(String(await storage.businessIds()));
      await storage.close();`;
    const started = [1, 2].map(() =>
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(
      started.map(async (child) => [await text(child.stdout), child.exitCode ?? (await once(child, 'exit'))[0]]),
    );
    assert.deepEqual(said, [
      ['default\n', 0],
      ['default\n', 0],
    ]);
    await database.drop();
  });

  test('a database of a newer version is refused, not changed', async () => {
    const database = await create();
    const storage = await openTestStorage(database.url);
    const newer = { name: undefined, sql: `insert into migrations (name, applied_at) values ('9999-later', 1)` };
    await storage.transact(DEFAULT_BUSINESS_ID, (unit) => unit.run(newer, []));
    await storage.close();
    await assert.rejects(openTestStorage(database.url), /newer version of phonebook \(9999-later\)/);
    await database.drop();
  });

  test('missing settings are the defaults, at any depth', async () => {
    const id = await bench.freshBusiness();
    const settings = JSON.stringify({
      name: 'Ana',
      rules: { slotStepMinutes: 30 },
      hours: { weekly: { mon: [{ start: '09:00', end: '17:00' }] } },
    });
    await bench.storage.transact(id, (unit) => unit.db.updateTable('businesses').set({ settings }).where('id', '=', id).execute());
    const { business } = await bench.storage.read(id, loadBusiness);
    assert.deepEqual([business.name, business.rules.slotStepMinutes, business.rules.defaultDurationMinutes], ['Ana', 30, 60]);
    assert.deepEqual([business.hours.weekly.mon.length, business.hours.weekly.tue, business.hours.breaks], [1, [], []]);
  });

  test('what a unit wrote is there for every reader once it resolves, and for none before', async () => {
    const id = await bench.freshBusiness();
    const nameSeenBy = (storage: Storage) => storage.read(id, async (reader) => (await findCustomer(reader, DANA))?.name);
    await bench.storage.transact(id, async (unit) => {
      await saveCustomer(unit, { phone: DANA, name: 'Dana', at: NOW });
      assert.equal((await findCustomer(unit, DANA))?.name, 'Dana');
      assert.deepEqual([await nameSeenBy(bench.storage), await nameSeenBy(bench.other)], [undefined, undefined]);
    });
    assert.deepEqual([await nameSeenBy(bench.storage), await nameSeenBy(bench.other)], ['Dana', 'Dana']);
  });

  test('a poisoned unit harms none of those beside it', async () => {
    const id = await bench.freshBusiness();
    const phones = Array.from({ length: 30 }, (_, i) => `+1555000${1000 + i}`);
    const outcomes = await Promise.allSettled(
      phones.map((phone, i) =>
        bench.storage.transact(id, async (unit) => {
          await saveCustomer(unit, { phone, name: `n${i}`, at: NOW });
          if (i % 3 === 1) throw new Error(`poison ${i}`);
          if (i % 3 === 2) await saveCustomer(unit, { phone, name: 'x', at: Number.NaN });
          return i;
        }),
      ),
    );
    const kept = await bench.storage.read(id, (reader) => Promise.all(phones.map((phone) => findCustomer(reader, phone))));
    for (const [i, outcome] of outcomes.entries()) {
      assert.equal(outcome.status, i % 3 === 0 ? 'fulfilled' : 'rejected', `unit ${i}`);
      assert.equal(kept[i]?.name, i % 3 === 0 ? `n${i}` : undefined, `row ${i}`);
      if (outcome.status === 'rejected' && i % 3 === 1) assert.match(String(outcome.reason), /poison/);
    }
  });

  test('a unit that swallows a refused statement is not committed', async () => {
    const id = await bench.freshBusiness();
    const unit = bench.storage.transact(id, async (unit) => {
      await saveCustomer(unit, { phone: DANA, name: 'Dana', at: NOW });
      await saveCustomer(unit, { phone: LEE, at: Number.NaN }).catch(() => undefined);
    });
    await assert.rejects(unit);
    assert.equal(await bench.storage.read(id, (reader) => findCustomer(reader, DANA)), undefined);
  });

  test('a query of a unit that is over is refused, prepared or not', async () => {
    const id = await bench.freshBusiness();
    const over = await bench.storage.transact(id, async (unit) => unit);
    await assert.rejects(saveCustomer(over, { phone: DANA, name: 'late', at: NOW }), /after its unit was over/);
    await assert.rejects(over.db.selectFrom('customers').selectAll().execute(), /after its unit was over/);
    assert.equal(await bench.storage.read(id, (reader) => findCustomer(reader, DANA)), undefined);
  });

  test('what is to be done after the commit is done in order, after it, and never after a rollback', async () => {
    const id = await bench.freshBusiness();
    const done: string[] = [];
    const work = (name: string, fails: boolean) => async (unit: Unit) => {
      unit.afterCommit(() => done.push(`${name}1`));
      unit.afterCommit(() => done.push(`${name}2`));
      await saveCustomer(unit, { phone: DANA, name, at: NOW });
      assert.deepEqual(done.includes(`${name}1`), false);
      if (fails) throw new Error('no');
    };
    await bench.storage.transact(id, work('a', false));
    await assert.rejects(bench.storage.transact(id, work('b', true)));
    await bench.storage.transact(id, work('c', false));
    assert.deepEqual(done, ['a1', 'a2', 'c1', 'c2']);
  });

  test('a callback that throws is reported; its unit and the other callbacks stand', async () => {
    const reported: unknown[] = [];
    const storage = await openTestStorage(bench.url, { onError: (error) => reported.push(error) });
    const id = await bench.freshBusiness();
    let isReached = false;
    const given = await storage.transact(id, async (unit) => {
      unit.afterCommit(() => {
        throw new Error('a bug');
      });
      unit.afterCommit(() => (isReached = true));
      return 'kept';
    });
    assert.deepEqual([given, isReached, String(reported)], ['kept', true, 'Error: a bug']);
    await storage.close();
  });

  test('closing waits for the units in hand and refuses those that come later', async () => {
    const storage = await openTestStorage(bench.url);
    const id = await bench.freshBusiness();
    const inHand = [DANA, LEE].map((phone) => storage.transact(id, (unit) => saveCustomer(unit, { phone, name: 'kept', at: NOW })));
    await turn();
    await storage.close();
    await Promise.all(inHand);
    await assert.rejects(
      storage.transact(id, async () => undefined),
      StorageBusy,
    );
    assert.equal((await bench.storage.read(id, (reader) => findCustomer(reader, LEE)))?.name, 'kept');
  });

  test('a storage answers whether its database does', async () => {
    await bench.storage.check();
  });
}
