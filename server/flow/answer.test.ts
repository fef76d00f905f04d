import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { DEFAULT_BUSINESS_ID, setPaused } from '#server/storage/businesses.ts';
import { StorageBusy, type Unit } from '#server/storage/storage.ts';
import { setBlocked, setWithOwner } from '#server/storage/threads.ts';
import type { TestApp } from '#test/build.ts';
import { DANA, inbound, slowInterpreter, withApp } from '#test/flow-app.ts';

const TEXT = "it's Dana, can I come in Tuesday at 3?";

/** What becomes of a text when `work` is committed while it is read. */
function whileRead(work: (unit: Unit, app: TestApp) => Promise<void>, expected: { state: string; notices: number }): Promise<void> {
  const { interpreter } = slowInterpreter(() => 80);
  return withApp(
    async (app) => {
      const heard = app.text(DANA, TEXT);
      await sleep(40);
      await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => work(unit, app));
      const { states, replies, notices, rules } = await heard;
      assert.deepEqual(
        { states, replies, notices: notices.length, rules },
        { states: [expected.state], replies: [], notices: expected.notices, rules: [] },
      );
      assert.deepEqual(await app.bookings(), []);
    },
    { world: { interpreter } },
  );
}

test('an agent that is paused while it reads a text says nothing to it: the owner has it', () =>
  whileRead((unit, app) => setPaused(unit, app.now()), { state: 'with_owner: paused', notices: 1 }));

test('a thread that the owner takes over while a text is read stays hers', () =>
  whileRead((unit, app) => setWithOwner(unit, DANA, app.now() + 3_600_000, 'taken_over'), { state: 'with_owner: taken_over', notices: 1 }));

test('a number that is blocked while its text is read is not answered', () =>
  whileRead((unit, app) => setBlocked(unit, DANA, { at: app.now(), reason: undefined, isAuto: false }), {
    state: 'ignored: blocked',
    notices: 0,
  }));

test('however many texts come in quick succession, none is left waiting', () =>
  withApp(async (app) => {
    await app.textAll(
      DANA,
      Array.from({ length: 45 }, (_, i) => `and ${i} more`),
    );
    const waiting = (await app.messages(DANA)).filter(({ state }) => state === 'waiting');
    assert.equal(waiting.length, 0);
  }));

test('a database that is away while a turn is decided makes no text the owner’s: it is waited for', () => {
  const { interpreter } = slowInterpreter(() => 80);
  return withApp(
    async (app) => {
      const { transact } = app.storage;
      await app.flow.ingest(inbound(DANA, TEXT));
      let refusals = 4;
      Object.assign(app.storage, {
        transact: (...given: Parameters<typeof transact>) => {
          refusals -= 1;
          return refusals < 0 ? transact(...given) : Promise.reject(new StorageBusy('away'));
        },
      });
      await app.flow.whenSettled(DEFAULT_BUSINESS_ID, DANA);
      Object.assign(app.storage, { transact });
      assert.deepEqual(
        (await app.messages(DANA)).map(({ state }) => state),
        ['waiting'],
      );
    },
    { world: { interpreter, log: { debug() {}, info() {}, warn() {}, error() {} } } },
  );
});
