import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@preact/signals';
import type { ThreadEvent } from '#contract/threads.ts';
import { CallError } from '../call.ts';
import { createDrafts } from './drafts.ts';
import { anEntry, DANA, fakeServer, idOf, NOW, until } from './inbox-fakes.ts';
import { createReply, measureReply } from './reply.ts';

function fakeStorage() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), kept };
}

/** A reply whose server answers as the test says; the thread is `entries`. */
function openReply(answer: (body: { message: string }) => Promise<{ ids: string[] }> | { ids: string[] }, refresh = async () => undefined) {
  const { server, asked } = fakeServer(async ({ body }) => ({ body: { ok: true, ...(await answer(body as { message: string })) } }));
  const entries = signal<readonly ThreadEvent[] | undefined>([anEntry(1)]);
  const drafts = createDrafts(fakeStorage());
  const reply = createReply({ server, drafts, phone: DANA, zone: signal('America/New_York'), entries, refresh });
  return { reply, entries, drafts, asked };
}

const waiting = (reply: ReturnType<typeof createReply>) => reply.sending.value.map(({ message }) => message);

test('a reply is shown as on its way at once, and no more when the thread has it', async () => {
  const { reply, entries } = openReply(() => ({ ids: [idOf(2)] }));
  reply.write('See you');
  const sent = reply.send();
  assert.equal(reply.draft.value, '');
  assert.deepEqual(waiting(reply), ['See you']);
  assert.equal(await sent, true);
  assert.deepEqual(waiting(reply), ['See you'], 'the thread has not heard of it yet');
  entries.value = [anEntry(1), anEntry(2, { kind: 'owner_reply', content: 'See you' })];
  assert.deepEqual(waiting(reply), []);
});

test('it is not shown twice when the thread hears of it before the server has answered', async () => {
  let answer: (ids: { ids: string[] }) => void = () => undefined;
  const { reply, entries } = openReply(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  reply.write('OK – “fine”');
  const sent = reply.send();
  entries.value = [anEntry(1), anEntry(2, { kind: 'owner_reply', content: 'OK - "fine"' })];
  assert.deepEqual(waiting(reply), []);
  await until(() => answer !== undefined);
  await Promise.resolve();
  answer({ ids: [idOf(2)] });
  assert.equal(await sent, true);
});

test('the same words sent before are another text', async () => {
  const { reply, entries } = openReply(() => new Promise(() => undefined));
  entries.value = [anEntry(2, { kind: 'owner_reply', content: 'ok' })];
  reply.write('ok');
  reply.send().catch(() => undefined);
  assert.deepEqual(waiting(reply), ['ok']);
});

test('a reply that was refused is in the line again, before what was written since, and says why', async () => {
  const { reply, drafts } = openReply(() => {
    throw new CallError(409, 'This number is blocked.');
  });
  reply.write('first');
  const sent = reply.send();
  reply.write('second');
  assert.equal(await sent, false);
  assert.equal(reply.draft.value, 'first\nsecond');
  assert.equal(drafts.read(DANA), 'first\nsecond');
  assert.equal(reply.failure.value, 'This number is blocked.');
  assert.deepEqual(waiting(reply), []);
  reply.write('first\nsecond!');
  assert.equal(reply.failure.value, undefined);
});

test('without an answer the thread is asked: what went out is not offered to be sent again', async () => {
  const entriesOf = { set: (_: readonly ThreadEvent[]) => undefined as unknown };
  const made = openReply(
    () => {
      throw new CallError(0, 'Cannot reach the server.');
    },
    async () => {
      entriesOf.set([anEntry(1), anEntry(2, { kind: 'owner_reply', content: 'See you' })]);
      return undefined;
    },
  );
  entriesOf.set = (entries) => {
    made.entries.value = entries;
  };
  made.reply.write('See you');
  assert.equal(await made.reply.send(), true);
  assert.equal(made.reply.draft.value, '');
  assert.equal(made.reply.failure.value, undefined);
});

test('the same words sent twice are two texts: that the first went out does not speak for the second', async () => {
  let tries = 0;
  const made = openReply(() => {
    tries += 1;
    if (tries > 1) throw new CallError(0, 'Cannot reach the server.');
    made.entries.value = [anEntry(1), anEntry(2, { kind: 'owner_reply', content: 'ok' })];
    return { ids: [idOf(2)] };
  });
  made.reply.write('ok');
  const first = made.reply.send();
  made.reply.write('ok');
  const second = made.reply.send();
  assert.deepEqual(await Promise.all([first, second]), [true, false]);
  assert.equal(made.reply.draft.value, 'ok');
});

test('in a thread that was not there yet, older words do not pass for a reply that nobody answered', async () => {
  const made = openReply(
    () => {
      throw new CallError(0, 'Cannot reach the server.');
    },
    async () => {
      made.entries.value = [anEntry(1, { kind: 'owner_reply', content: 'See you' })];
      return undefined;
    },
  );
  made.entries.value = undefined;
  made.reply.write('See you');
  assert.equal(await made.reply.send(), false);
  assert.equal(made.reply.draft.value, 'See you');
});

test('replies reach the server in the order in which they were written', async () => {
  const heard: string[] = [];
  let slow: () => void = () => undefined;
  const { reply } = openReply(async ({ message }) => {
    if (message === 'one') await new Promise<void>((resolve) => (slow = resolve));
    heard.push(message);
    return { ids: [] };
  });
  reply.write('one');
  const one = reply.send();
  reply.write('two');
  const two = reply.send();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(heard, []);
  slow();
  await Promise.all([one, two]);
  assert.deepEqual(heard, ['one', 'two']);
});

test('nothing is sent while there is nothing in it', async () => {
  const { reply, asked } = openReply(() => ({ ids: [] }));
  reply.write(' \u200b ');
  assert.equal(await reply.send(), false);
  assert.equal(asked.length, 0);
});

test('a planned reply leaves the line, and comes back when it is not to be sent', async () => {
  const planned = { id: 'p1', phone: DANA, message: 'Later', send_at: new Date(NOW).toISOString(), created_at: '' };
  const { server, asked } = fakeServer(({ method }) => ({
    body: method === 'POST' ? { ok: true, ids: [], scheduled: planned } : { ok: true },
  }));
  const drafts = createDrafts(fakeStorage());
  const reply = createReply({
    server,
    drafts,
    phone: DANA,
    zone: signal('America/New_York'),
    entries: signal([]),
    refresh: async () => undefined,
  });
  reply.write('Later');
  await reply.sendLater(NOW);
  assert.deepEqual([reply.draft.value, reply.planned.value], ['', [planned]]);
  assert.deepEqual(asked[0]?.body, { phone: DANA, message: 'Later', send_at: '2026-06-15T12:00:00-04:00' });
  await reply.cancelPlanned(planned);
  assert.deepEqual([reply.draft.value, reply.planned.value], ['Later', []]);
});

test('planned or not, when nobody answers: what is planned is asked for, and what is written stays', async () => {
  const { reply, asked } = openReply(() => Promise.reject(new CallError(0, 'no network')));
  reply.write('See you');
  await assert.rejects(reply.sendLater(NOW), { message: 'no network' });
  assert.equal(reply.draft.value, 'See you');
  assert.deepEqual(
    asked.map(({ method, path }) => `${method} ${path}`),
    ['POST /api/inbox/reply', 'GET /api/inbox/scheduled'],
  );
});

test('what a text counts as is known while it is written, and which character makes it dearer', () => {
  assert.deepEqual(measureReply(''), { texts: 0, left: 160, dear: undefined });
  assert.deepEqual(measureReply('Hi'), { texts: 1, left: 158, dear: undefined });
  assert.deepEqual(measureReply('a'.repeat(161)), { texts: 2, left: 145, dear: undefined });
  assert.deepEqual(measureReply('“curly” – cost nothing…'), { texts: 1, left: 135, dear: undefined });
  assert.equal(measureReply('short 😀').dear, undefined, 'it is one text either way');
  assert.deepEqual(measureReply(`${'a'.repeat(100)}😀`), { texts: 2, left: 32, dear: { character: '😀', textsWithout: 1 } });
  assert.equal(measureReply('a'.repeat(1_700)).texts, 12);
});

test('drafts survive a reload, each in its thread', () => {
  const storage = fakeStorage();
  const drafts = createDrafts(storage);
  drafts.write(DANA, 'half a th');
  drafts.write('+2', 'other');
  drafts.write('+2', '');
  const after = createDrafts(storage);
  assert.deepEqual([after.read(DANA), after.read('+2'), after.has(DANA), after.has('+2')], ['half a th', '', true, false]);
});

test('a device that keeps nothing, or something else, costs no more than the drafts', () => {
  const refusing = () => {
    throw new Error('denied');
  };
  const drafts = createDrafts({ getItem: refusing, setItem: refusing });
  drafts.write(DANA, 'still here');
  assert.equal(drafts.read(DANA), 'still here');
  for (const kept of ['{', '"text"', '[1, ["a"], ["b", 2], ["c", "d"]]', 'null'])
    assert.equal(createDrafts({ getItem: () => kept, setItem: () => undefined }).read('a'), '');
});

test('the drafts kept do not grow without end', () => {
  const storage = fakeStorage();
  const drafts = createDrafts(storage);
  for (let i = 0; i < 500; i += 1) drafts.write(`+${i}`, 'x');
  assert.ok(JSON.parse(storage.kept.get('app_drafts') ?? '').length <= 100);
  assert.equal(drafts.read('+499'), 'x');
});
