import assert from 'node:assert/strict';
import { PassThrough, type Writable } from 'node:stream';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { recordEvent } from '#server/storage/events.ts';
import { openStorage } from '#server/storage/open.ts';
import type { Storage } from '#server/storage/storage.ts';
import { openStreamReader } from '#test/event-stream.ts';
import { Live, UNSENT_BYTES_MAX } from './live.ts';
import { viewEvents } from './live-view.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const log = { debug() {}, info() {}, warn() {}, error: assert.fail };

async function withLive(work: (live: Live, storage: Storage) => Promise<void>, view = viewEvents): Promise<void> {
  const storage = await openStorage(':memory:', { now: () => NOW });
  const live = new Live({ storage, businessId: DEFAULT_BUSINESS_ID, log, view });
  try {
    await work(live, storage);
  } finally {
    await live.close();
    await storage.close();
  }
}

async function record(storage: Storage, kind = 'note'): Promise<number> {
  const seq = await storage.transact(DEFAULT_BUSINESS_ID, (unit) => recordEvent(unit, { phone: undefined, kind, payload: {}, at: NOW }));
  storage.signal(DEFAULT_BUSINESS_ID);
  return seq;
}

/** A client that reads at once, and what it has read. */
function openClient() {
  const to = new PassThrough();
  const reader = openStreamReader();
  to.setEncoding('utf8').on('data', (text: string) => reader.take(text));
  return { to, ...reader, seqs: () => reader.heard.map(({ seq }) => seq) };
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await turn();
}

/** Reading takes as many turns of the event loop as the list says, over and over. */
function slowly(readings: readonly number[]): typeof viewEvents {
  let nth = 0;
  return async (reader, events) => {
    nth += 1;
    await turns(readings[nth % readings.length] ?? 0);
    return viewEvents(reader, events);
  };
}

/** Number of turns of the event loop between two steps, so that every step of joining meets every step of writing. */
const delay = fc.nat(3);

test('whenever a client comes, goes and comes back among writes, it hears each event once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ wait: delay, burst: fc.integer({ min: 1, max: 4 }) }), { minLength: 2, maxLength: 12 }),
      fc.array(fc.record({ comesAfter: fc.nat(8), staysFor: fc.nat(6) }), { minLength: 1, maxLength: 5 }),
      fc.nat(130),
      fc.array(delay, { minLength: 1, maxLength: 5 }),
      (writes, visits, backlog, readings) =>
        withLive(async (live, storage) => {
          const written: number[] = [];
          const writeOne = async () => void written.push(await record(storage));
          await Promise.all(Array.from({ length: backlog }, writeOne));
          const mark = written.length;
          const heard: number[] = [];
          const writing = (async () => {
            for (const { wait, burst } of writes) {
              await turns(wait);
              await Promise.all(Array.from({ length: burst }, writeOne));
            }
          })();
          let lastSeq = visits.length % 2 ? 0 : (written[mark - 1] ?? 0);
          const from = lastSeq;
          const visit = async (until: () => Promise<unknown>) => {
            const client = openClient();
            const opened = live.open(client.to, lastSeq);
            await until();
            client.to.destroy();
            await opened;
            heard.push(...client.seqs());
            lastSeq = client.seqs().at(-1) ?? lastSeq;
          };
          for (const { comesAfter, staysFor } of visits) {
            await turns(comesAfter);
            await visit(() => turns(staysFor));
          }
          await writing;
          const expected = written.filter((seq) => seq > from).toSorted((a, b) => a - b);
          const client = openClient();
          await live.open(client.to, lastSeq);
          await client.untilHeard(expected.length - heard.length);
          heard.push(...client.seqs());
          assert.deepEqual(heard, expected);
        }, slowly(readings)),
    ),
    { numRuns: 50 },
  );
});

test('a client without a last number hears what comes from now on, and can come back before it heard anything', () =>
  withLive(async (live, storage) => {
    const old = await record(storage);
    const client = openClient();
    await live.open(client.to, undefined);
    assert.deepEqual([client.lastSeq(), client.seqs()], [old, []]);
    assert.match(client.received(), /^retry: \d+\nid: \d+\n\n$/);
    const fresh = await record(storage);
    await client.untilHeard(1);
    assert.deepEqual(client.seqs(), [fresh]);
  }));

test('what was committed before a client came is not told to it as new, even if it was not told to anybody yet', async () => {
  const gate = Promise.withResolvers<void>();
  const view: typeof viewEvents = async (reader, events) => {
    await gate.promise;
    return viewEvents(reader, events);
  };
  await withLive(async (live, storage) => {
    const [first, second] = [openClient(), openClient()];
    await live.open(first.to, undefined);
    const before = await record(storage);
    await live.open(second.to, undefined);
    gate.resolve();
    await first.untilHeard(1);
    const after = await record(storage);
    await second.untilHeard(1);
    assert.deepEqual([first.seqs(), second.seqs()], [[before, after], [after]]);
  }, view);
});

test('a number from the future, as after a restored copy, does not make a client deaf', () =>
  withLive(async (live, storage) => {
    const client = openClient();
    await live.open(client.to, 9_000_000);
    const seq = await record(storage);
    await client.untilHeard(1);
    assert.deepEqual(client.seqs(), [seq]);
  }));

test('an event whose signal was lost is found at the next beat', () =>
  withLive(async (live, storage) => {
    const client = openClient();
    await live.open(client.to, undefined);
    await turns(3);
    await storage.transact(DEFAULT_BUSINESS_ID, (unit) => recordEvent(unit, { phone: undefined, kind: 'lost', payload: {}, at: NOW }));
    live.beat();
    await client.untilHeard(1);
    assert.match(client.received(), /\n\n:\n\n/, 'and the beat itself is a comment');
  }));

test('an event is made once, however many are told', async () => {
  let viewed = 0;
  const view: typeof viewEvents = (reader, events) => {
    viewed += events.length;
    return viewEvents(reader, events);
  };
  await withLive(async (live, storage) => {
    const clients = Array.from({ length: 50 }, openClient);
    await Promise.all(clients.map((client) => live.open(client.to, undefined)));
    await record(storage);
    await Promise.all(clients.map((client) => client.untilHeard(1)));
    assert.equal(viewed, 1);
  }, view);
});

test('a thousand clients that come at once each hear everything once', () =>
  withLive(async (live, storage) => {
    const first = await record(storage);
    const clients = Array.from({ length: 1_000 }, openClient);
    const [rest] = await Promise.all([
      Promise.all(Array.from({ length: 5 }, () => record(storage))),
      ...clients.map((client) => live.open(client.to, 0)),
    ]);
    await Promise.all(clients.map((client) => client.untilHeard(6)));
    for (const client of clients)
      assert.deepEqual(
        client.seqs(),
        [first, ...rest].toSorted((a, b) => a - b),
      );
  }));

test('a client that does not read is cut off at the limit, and nobody else waits for it', async () => {
  const large = JSON.stringify({
    id: 'x',
    phone: null,
    kind: 'system',
    content: 'x'.repeat(20_000),
    is_read: true,
    created_at: '',
    change: 'note',
  });
  const view = async (_: unknown, events: readonly unknown[]) => events.map(() => large);
  await withLive(async (live, storage) => {
    const slow = new PassThrough();
    const quick = openClient();
    await Promise.all([live.open(slow, undefined), live.open(quick.to, undefined)]);
    const count = Math.ceil(UNSENT_BYTES_MAX / 20_000) + 10;
    let most = 0;
    for (let i = 0; i < count; i += 1) {
      await record(storage);
      most = Math.max(most, slow.writableLength);
    }
    await quick.untilHeard(count);
    assert.ok(slow.destroyed);
    assert.ok(most <= UNSENT_BYTES_MAX + 21_000, `${most} bytes were held`);
    assert.ok(!quick.to.destroyed);
  }, view);
});

test('a client that takes nothing from one beat to the next is cut off', () =>
  withLive(async (live) => {
    const stuck: Writable = new PassThrough({ highWaterMark: 8 });
    await live.open(stuck, undefined);
    live.beat();
    assert.ok(!stuck.destroyed);
    live.beat();
    assert.ok(stuck.destroyed);
  }));

test('when the server stops every stream ends, and a client that comes later is sent away at once', () =>
  withLive(async (live) => {
    const client = openClient();
    await live.open(client.to, undefined);
    await live.close();
    const late = openClient();
    await live.open(late.to, undefined);
    assert.ok(client.to.writableEnded && late.to.writableEnded);
  }));
