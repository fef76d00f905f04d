/** The contract of the storage on a real PostgreSQL, and what only PostgreSQL must show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/postgres.ts';
import { bookingContract } from './bookings.contract.ts';
import { contactContract } from './contacts.contract.ts';
import { counterContract } from './counters.contract.ts';
import { inboxContract } from './inbox.contract.ts';
import { overlapContract } from './overlap.contract.ts';
import { peopleContract } from './people.contract.ts';
import { pushContract } from './pushes.contract.ts';
import { openTestStorage, unitContract, useBench } from './storage.contract.ts';
import { StorageBusy } from './storage.ts';
import { textContract } from './texts.contract.ts';

const bench = useBench(freshDatabase);
unitContract(bench, freshDatabase);
textContract(bench);
peopleContract(bench);
inboxContract(bench);
bookingContract(bench);
counterContract(bench);
overlapContract(bench);
contactContract(bench);
pushContract(bench);

test('a connection that dies within a unit is StorageBusy, and the next unit has another one', async () => {
  const id = await bench.freshBusiness();
  const suicide = bench.storage.transact(id, async (unit) => {
    await unit.run({ name: undefined, sql: 'select pg_terminate_backend(pg_backend_pid())' }, []);
  });
  await assert.rejects(suicide, StorageBusy);
  assert.equal(await bench.storage.transact(id, async () => 'next'), 'next');
});

test('two units that wait for each other: one is StorageBusy, the other goes on', async () => {
  const id = await bench.freshBusiness();
  const { promise: bothHold, resolve } = Promise.withResolvers<void>();
  let holding = 0;
  const lockBoth = (first: string, second: string) =>
    bench.storage.transact(id, async (unit) => {
      await unit.lock(first);
      holding += 1;
      if (holding === 2) resolve();
      await bothHold;
      await unit.lock(second);
    });
  const outcomes = await Promise.allSettled([lockBoth('a', 'b'), lockBoth('b', 'a')]);
  const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
  assert.equal(lost.length, 1);
  assert.ok(lost[0]?.reason instanceof StorageBusy);
});

test('a signal is heard in every process, and one whose connection died hears again, and that it may have missed some', async () => {
  const id = await bench.freshBusiness();
  const heard: (string | undefined)[] = [];
  let wake = () => {};
  const stop = bench.other.onSignal((businessId) => {
    heard.push(businessId);
    wake();
  });
  const until = async (what: string | undefined) => {
    while (!heard.includes(what)) await new Promise<void>((resolve) => (wake = resolve));
    heard.length = 0;
  };
  await until(undefined);
  bench.storage.signal(id);
  await until(id);
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'phonebook listener' and datname = current_database()`;
  await bench.storage.transact(id, (unit) => unit.run({ name: undefined, sql: cut }, []));
  await until(undefined);
  bench.storage.signal(id);
  await until(id);
  stop();
});

test('a server that is not there is StorageBusy', async () => {
  await assert.rejects(openTestStorage('postgres://nobody@127.0.0.1:1/none'), StorageBusy);
});
