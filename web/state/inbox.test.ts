import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { InboxThread } from '#contract/threads.ts';
import { createInbox } from './inbox.ts';
import { aThread, DANA, fakeLive, fakeServer, NOW, phoneOf, until } from './inbox-fakes.ts';

const storage = { getItem: () => null, setItem: () => undefined };

/** An inbox on a server that has these threads, 100 to a page. */
function openInbox(threads: Map<string, InboxThread>) {
  const line = fakeLive();
  const { server, asked } = fakeServer(({ path, query }) => {
    if (typeof query.phones === 'string') return { items: query.phones.split(',').flatMap((phone) => threads.get(phone) ?? []) };
    const all = [...threads.values()]
      .filter(({ unread_count, label }) => (query.unread ? unread_count > 0 : query.needs_you ? label === 'needs_you' : true))
      .toSorted((a, b) => Date.parse(b.last_activity) - Date.parse(a.last_activity));
    const from = Number(path.split('from=')[1] ?? 0);
    return { items: all.slice(from, from + 100), next: from + 100 < all.length ? `/api/inbox/threads?from=${from + 100}` : undefined };
  });
  const inbox = createInbox({ server, live: line.live, now: signal(NOW), storage, gatherMs: 1 });
  return { inbox, asked, line };
}

const many = (count: number) => new Map(Array.from({ length: count }, (_, i) => [phoneOf(i), aThread(phoneOf(i), i)]));
const shown = (inbox: ReturnType<typeof createInbox>) => inbox.list.value?.rows.map(({ phone }) => phone);

test('pages are fetched one after the other, each once, until the last', async () => {
  const { inbox, asked } = openInbox(many(250));
  await inbox.load();
  assert.equal(shown(inbox)?.length, 100);
  await Promise.all([inbox.more(), inbox.more()]);
  assert.equal(shown(inbox)?.length, 200);
  await inbox.more();
  await inbox.more();
  assert.equal(shown(inbox)?.length, 250);
  assert.equal(asked.length, 3);
});

test('a burst of news in two threads is one question about these two, and never the list', async () => {
  const threads = many(5);
  const { inbox, asked, line } = openInbox(threads);
  await inbox.load();
  threads.set(phoneOf(4), aThread(phoneOf(4), -2, { unread_count: 1 }));
  threads.set(phoneOf(3), aThread(phoneOf(3), -1));
  for (let i = 0; i < 20; i += 1) line.tell({ phone: phoneOf(i % 2 === 0 ? 4 : 3), change: 'customer_message' });
  await until(() => shown(inbox)?.[0] === phoneOf(4));
  assert.deepEqual(shown(inbox), [4, 3, 0, 1, 2].map(phoneOf));
  assert.deepEqual(
    asked.slice(1).map(({ query }) => query.phones),
    [`${phoneOf(4)},${phoneOf(3)}`],
  );
});

test('a list that was read before a text came in does not take its news away again', async () => {
  const threads = many(3);
  const line = fakeLive();
  const gates: (() => void)[] = [];
  const { server } = fakeServer(async ({ query }) => {
    const items = typeof query.phones === 'string' ? [threads.get(query.phones)] : [...threads.values()];
    if (query.phones === undefined) await new Promise<void>((resolve) => gates.push(resolve));
    return { items };
  });
  const inbox = createInbox({ server, live: line.live, now: signal(NOW), storage, gatherMs: 1 });
  const loads = [inbox.load()];
  gates[0]?.();
  await loads[0];
  loads.push(inbox.load());
  threads.set(phoneOf(2), aThread(phoneOf(2), -1, { unread_count: 1 }));
  line.tell({ phone: phoneOf(2), change: 'customer_message' });
  await until(() => inbox.threadOf(phoneOf(2))?.unread_count === 1);
  gates[1]?.();
  await Promise.all(loads);
  assert.deepEqual(shown(inbox), [2, 0, 1].map(phoneOf));
  assert.equal(inbox.threadOf(phoneOf(2))?.unread_count, 1);
});

test('news that come while others are asked for are asked for after them', async () => {
  const { inbox, asked, line } = openInbox(many(3));
  await inbox.load();
  line.tell({ phone: phoneOf(0) });
  await until(() => asked.length === 2);
  line.tell({ phone: phoneOf(0) });
  await until(() => asked.length === 3);
  assert.equal(asked[2]?.query.phones, phoneOf(0));
});

test('the thread that is read stays among the unread until another one is opened', async () => {
  const threads = new Map([DANA, phoneOf(1)].map((phone, i) => [phone, aThread(phone, i, { unread_count: 1 })]));
  const { inbox, line } = openInbox(threads);
  await inbox.choose('unread');
  inbox.setOpen(DANA);
  threads.set(DANA, aThread(DANA, 0));
  line.tell({ phone: DANA });
  await until(() => inbox.threadOf(DANA)?.unread_count === 0);
  assert.deepEqual(shown(inbox), [DANA, phoneOf(1)]);
  inbox.setOpen(undefined);
  assert.deepEqual(shown(inbox), [DANA, phoneOf(1)], 'the way back leads to its row');
  inbox.setOpen(phoneOf(1));
  assert.deepEqual(shown(inbox), [phoneOf(1)]);
});

test('a list that was lost sight of is fetched again when the line is back', async () => {
  const threads = many(2);
  const { inbox, line } = openInbox(threads);
  await inbox.load();
  threads.delete(phoneOf(0));
  threads.set(phoneOf(7), aThread(phoneOf(7), -5));
  line.comeBack();
  await until(() => shown(inbox)?.includes(phoneOf(7)) ?? false);
  assert.deepEqual(shown(inbox), [phoneOf(7), phoneOf(1)]);
});

test('an erased customer leaves the list, though the news do not say who it was', async () => {
  const threads = many(2);
  const { inbox, line } = openInbox(threads);
  await inbox.load();
  threads.delete(phoneOf(1));
  line.tell({ phone: null, change: 'contact_erased' });
  await until(() => shown(inbox)?.length === 1);
});

test('what cannot be fetched says why, and what was there stays', async () => {
  let isBroken = true;
  const { server } = fakeServer(() => {
    if (isBroken) throw new Error('no network');
    return { items: [aThread(DANA, 0)] };
  });
  const inbox = createInbox({ server, live: fakeLive().live, now: signal(NOW), storage });
  await inbox.load();
  assert.equal(inbox.error.value?.message, 'no network');
  assert.equal(inbox.list.value, undefined);
  isBroken = false;
  await inbox.load();
  assert.equal(inbox.error.value, undefined);
  isBroken = true;
  await inbox.load();
  assert.deepEqual(shown(inbox), [DANA]);
});
