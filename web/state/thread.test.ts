import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ThreadEvent } from '#contract/threads.ts';
import { anEntry, DANA, fakeLive, fakeServer, idOf, phoneOf, until } from './inbox-fakes.ts';
import { createThread } from './thread.ts';
import { mergeNewest, upsertEntry } from './thread-entries.ts';

/** A thread on a server that has these entries. */
function openThread(entries: ThreadEvent[]) {
  const line = fakeLive();
  const { server, asked } = fakeServer(({ method, path }) => {
    if (method === 'POST') return { body: { ok: true } };
    const [, before] = path.split('?before=');
    const until = before === undefined ? entries : entries.filter(({ id }) => id < before);
    const items = until.slice(-60);
    return { items, next: items.length < until.length ? `/thread?before=${items[0]?.id}` : undefined };
  });
  const thread = createThread({ server, live: line.live, phone: DANA, gatherMs: 1 });
  return { thread, asked, line, reads: () => asked.filter(({ path }) => path.endsWith('/read')).length };
}

const entriesTo = (count: number) => Array.from({ length: count }, (_, i) => anEntry(i));
const ids = (entries: readonly ThreadEvent[] | undefined) => entries?.map(({ id }) => id);
const told = (entry: ThreadEvent, change: string = entry.kind) => ({ ...entry, change });

test('the newest page comes first, and older ones until there are no more', async () => {
  const { thread } = openThread(entriesTo(200));
  await thread.load();
  assert.deepEqual(ids(thread.entries.value), ids(entriesTo(200).slice(-60)));
  while (await thread.older());
  assert.deepEqual(ids(thread.entries.value), ids(entriesTo(200)));
  assert.equal(thread.hasOlder.value, false);
});

test('a text that comes in is there without asking, and is read when she sees it, once', async () => {
  const { thread, line, asked, reads } = openThread(entriesTo(3));
  const stop = thread.start();
  await until(() => thread.entries.value !== undefined);
  line.tell(told(anEntry(9, { is_read: false })));
  line.tell(told(anEntry(8, { phone: phoneOf(8) })));
  assert.deepEqual(ids(thread.entries.value), [0, 1, 2, 9].map(idOf));
  assert.equal(thread.unseen.value, 1);
  assert.equal(thread.heard.value?.id, idOf(9));
  assert.equal(asked.length, 1, 'nothing more was asked');
  thread.seen(false);
  thread.seen(false);
  assert.equal(reads(), 1);
  assert.equal(thread.unseen.value, 0);
  stop();
  line.tell(told(anEntry(10)));
  assert.equal(thread.entries.value?.length, 4, 'who left hears nothing more');
});

test('how a text fares changes its tick, and is no new text', async () => {
  const { thread, line } = openThread(entriesTo(2));
  thread.start();
  await until(() => thread.entries.value !== undefined);
  const delivery = { status: 'failed', error_code: 30003, reason: 'The phone is off.', segments: 1 };
  line.tell(told(anEntry(1, { kind: 'owner_reply', delivery }), 'delivery'));
  assert.equal(thread.entries.value?.[1]?.delivery?.reason, 'The phone is off.');
  assert.equal(thread.heard.value, undefined);
  assert.equal(thread.unseen.value, 0);
});

test('what an event does not tell is fetched: a booking’s card, a note that was dropped', async () => {
  const entries = entriesTo(3);
  const { thread, line, asked } = openThread(entries);
  thread.start();
  await until(() => thread.entries.value !== undefined);
  entries.splice(1, 1);
  entries.push(anEntry(5, { kind: 'system', content: 'Booked: Tue' }));
  for (let i = 0; i < 10; i += 1) line.tell({ phone: DANA, change: 'booked', booking_id: 'b' });
  await until(() => thread.entries.value?.at(-1)?.id === idOf(5));
  assert.deepEqual(ids(thread.entries.value), [0, 2, 5].map(idOf));
  assert.equal(asked.length, 2);
});

test('a page that was read before a text came in does not take it away again, nor its tick back', async () => {
  const items = [anEntry(0), anEntry(1, { kind: 'owner_reply' })];
  const line = fakeLive();
  let answer: () => void = () => undefined;
  const { server } = fakeServer(async () => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return { items };
  });
  const thread = createThread({ server, live: line.live, phone: DANA, gatherMs: 1 });
  thread.start();
  await Promise.resolve();
  answer();
  await until(() => thread.entries.value !== undefined);
  const again = thread.load();
  const delivery = { status: 'delivered', error_code: null, reason: null, segments: 1 };
  line.tell(told(anEntry(1, { kind: 'owner_reply', delivery }), 'delivery'));
  line.tell(told(anEntry(2)));
  answer();
  await again;
  assert.deepEqual(ids(thread.entries.value), [0, 1, 2].map(idOf));
  assert.equal(thread.entries.value?.[1]?.delivery?.status, 'delivered');
});

test('where what is new begins is marked when the thread is opened, and not moved by what comes then', async () => {
  const { thread, line } = openThread([anEntry(0), anEntry(1, { is_read: false }), anEntry(2, { is_read: false })]);
  thread.start();
  await until(() => thread.entries.value !== undefined);
  line.tell(told(anEntry(3, { is_read: false })));
  assert.equal(thread.newFrom.value, idOf(1));
});

test('a text that a search found is fetched from however long ago', async () => {
  const { thread } = openThread(entriesTo(400));
  await thread.reveal(idOf(3));
  assert.equal(thread.wanted.value, idOf(3));
  await thread.reveal('0mq000000000x');
  assert.equal(thread.wanted.value, idOf(3), 'what is not there is not pointed at');
});

test('reading that the server did not hear of is said again', async () => {
  let isBroken = true;
  const { server, asked } = fakeServer(({ method }) => {
    if (method === 'POST' && isBroken) throw new Error('no network');
    return method === 'POST' ? { body: { ok: true } } : { items: [anEntry(0, { is_read: false })] };
  });
  const thread = createThread({ server, live: fakeLive().live, phone: DANA });
  await thread.load();
  thread.seen(false);
  await until(() => asked.length === 2);
  isBroken = false;
  await new Promise((resolve) => setImmediate(resolve));
  thread.seen(false);
  assert.equal(asked.length, 3);
});

test('however texts and pages come in, entries are in order and none is there twice', () => {
  const numbers = fc.array(fc.nat(20), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, numbers, (first, news, page) => {
      const sorted = (all: readonly number[]) => [...new Set(all)].toSorted((a, b) => a - b).map((number) => anEntry(number));
      let entries: readonly ThreadEvent[] = sorted(first);
      for (const number of news) entries = upsertEntry(entries, anEntry(number, { content: 'again' }));
      entries = mergeNewest(entries, sorted(page));
      const found = entries.map(({ id }) => id);
      assert.deepEqual(found, [...new Set(found)].toSorted());
    }),
  );
});

test('a page that leaves a gap begins anew: nothing is shown beside what it did not follow', () => {
  assert.deepEqual(ids(mergeNewest([anEntry(1), anEntry(2)], [anEntry(8), anEntry(9)])), [8, 9].map(idOf));
});
