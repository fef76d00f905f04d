import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { type Business, DEFAULT_BUSINESS } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { recordConsent } from '#server/storage/consents.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';

const ZONE = 'America/New_York';
const NINE_TO_FIVE = [{ start: '09:00', end: '17:00' }];
const WEEKLY = { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE, sat: [], sun: [] };
const BUSINESS: Business = {
  ...DEFAULT_BUSINESS,
  id: DEFAULT_BUSINESS_ID,
  name: 'Riverside Barber',
  ownerName: 'Sam',
  ownerPhone: OWNER_PHONE,
  zone: ZONE,
  hours: { ...DEFAULT_BUSINESS.hours, weekly: WEEKLY },
};
const DANA = '+14155550101';
const LEE = '+14155550102';
const KIM = '+14155550103';

let app: TestApp;
before(async () => {
  app = await buildTestApp({ business: BUSINESS, now: instantOf('2026-06-15', '10:00', ZONE) });
});
after(() => app.close());

const headers = { authorization: `Bearer ${OWNER_TOKEN}` };

async function get(url: string) {
  const answer = await app.http.inject({ url, headers });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
}

async function send(
  method: 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
): Promise<{ status: number; body: ReturnType<typeof JSON.parse> }> {
  const request: InjectOptions = { method, url, headers, ...(payload && { payload }) };
  const answer = await app.http.inject(request);
  return { status: answer.statusCode, body: answer.json() };
}

async function post(url: string, payload?: object) {
  const { status, body } = await send('POST', url, payload);
  assert.ok(status === 200 || status === 201, JSON.stringify(body));
  return body;
}

async function threadOf(phone: string) {
  return (await get('/api/inbox/threads')).find((thread: { phone: string }) => thread.phone === phone);
}

/** Waits for what a look at intervals brings about. */
async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (const startedAt = Date.now(); Date.now() - startedAt < 8_000; await sleep(50)) {
    const found = await look();
    if (found) return found;
  }
  return assert.fail('it did not come about');
}

const settled = (phone: string) => app.flow.whenSettled(DEFAULT_BUSINESS_ID, phone);

test('a conversation is a thread: its texts, its offers and its booking in order, its name and its unread count', async () => {
  await app.text(DANA, "Hi, it's Dana Miller, tomorrow at 2pm please");
  app.passMinutes(1);
  await app.text(DANA, 'yes');
  const thread = await threadOf(DANA);
  assert.deepEqual(
    [thread.name, thread.last_kind, thread.unread_count, thread.ai_paused_until, thread.label, thread.opted_out, thread.blocked],
    ['Dana Miller', 'ai_reply', 2, null, 'handled', false, false],
  );
  assert.equal(thread.last_activity, '2026-06-15T10:01:00-04:00');
  const events = await get(`/api/inbox/thread/${encodeURIComponent(DANA)}`);
  assert.deepEqual(
    events.map(({ kind, booking }: { kind: string; booking?: { change: string } }) => booking?.change ?? kind),
    ['offered', 'customer_message', 'ai_reply', 'booked', 'customer_message', 'ai_reply'],
  );
  assert.equal(events[3].content, 'Booked: Tue, Jun 16, 2 PM');
  assert.deepEqual([events[1].is_read, events[2].delivery.status, events[2].delivery.segments > 0], [false, 'delivered', true]);
  const ids = events.map(({ id }: { id: string }) => id);
  for (const limit of [1, 2, 4]) {
    const seen: string[] = [];
    let page = await get(`/api/inbox/thread/${DANA}?limit=${limit}`);
    for (; page.length > 0; page = await get(`/api/inbox/thread/${DANA}?limit=${limit}&before=${page[0].id}`)) {
      assert.ok(page.length <= limit);
      seen.unshift(...page.map(({ id }: { id: string }) => id));
    }
    assert.deepEqual(seen, ids, `pages of ${limit}`);
  }
  assert.deepEqual(await post(`/api/inbox/thread/${DANA}/read`), { ok: true });
  assert.equal((await threadOf(DANA)).unread_count, 0);
  assert.equal((await get(`/api/inbox/thread/${DANA}`))[1].is_read, true);
});

test('a long thread says where its earlier entries are', async () => {
  const all = await get(`/api/inbox/thread/${DANA}`);
  const seen: string[] = [];
  let url: string | undefined = `/api/inbox/thread/${encodeURIComponent(DANA)}?limit=1`;
  for (let pages = 0; url !== undefined; pages += 1) {
    assert.ok(pages < 20);
    const page: LightMyRequestResponse = await app.http.inject({ url, headers });
    seen.unshift(...page.json().map(({ id }: { id: string }) => id));
    url = /^<(.+)>; rel="next"$/.exec(String(page.headers.link ?? ''))?.[1];
  }
  assert.deepEqual(
    seen,
    all.map(({ id }: { id: string }) => id),
  );
  const whole = await app.http.inject({ url: `/api/inbox/thread/${DANA}?limit=200`, headers });
  assert.equal(whole.headers.link, undefined, 'there is nothing before the first');
});

test("the owner's reply joins the conversation, and the agent is silent until the next opening", async () => {
  await app.text(LEE, 'can I come tomorrow at 3pm? this is Lee');
  const answer = await post('/api/inbox/reply', { phone: '(415) 555-0102', message: 'Lee, I am away then. Wednesday?' });
  await settled(LEE);
  assert.deepEqual([answer.ok, answer.segments, answer.ai_paused_until], [true, 1, '2026-06-16T09:00:00-04:00']);
  const reply = (await get(`/api/inbox/thread/${LEE}`)).at(-1);
  assert.deepEqual(
    [reply.id, reply.kind, reply.content, reply.delivery.status],
    [answer.id, 'owner_reply', 'Lee, I am away then. Wednesday?', 'delivered'],
  );
  const thread = await threadOf(LEE);
  assert.deepEqual([thread.label, thread.unread_count, thread.ai_paused_reason], ['waiting', 0, 'taken_over']);
  const bookings = await app.bookings();
  assert.ok(
    bookings.every(({ customerPhone }) => customerPhone !== LEE),
    'what was held for him is free again',
  );
  const heard = await app.text(LEE, 'yes');
  assert.deepEqual([heard.replies, heard.states], [[], ['with_owner: taken_over']]);
  assert.deepEqual([(await threadOf(LEE)).label, (await threadOf(LEE)).unread_count], ['needs_you', 1]);
  assert.deepEqual(
    (await get('/api/inbox/threads?needs_you=true')).map(({ phone }: { phone: string }) => phone),
    [LEE],
  );
  await post(`/api/inbox/thread/${LEE}/hand-back`);
  assert.deepEqual([(await threadOf(LEE)).ai_paused_until, (await threadOf(LEE)).label], [null, 'handled']);
  const after = await app.text(LEE, 'yes');
  assert.equal(after.replies.length, 1);
  assert.ok(
    (await app.bookings()).every(({ customerPhone }) => customerPhone !== LEE),
    'an old offer is not accepted by a yes to the owner',
  );
});

test('the owner chooses how long a thread is hers', async () => {
  const take = async (body?: object) => (await post(`/api/inbox/thread/${KIM}/take-over`, body)).ai_paused_until;
  await app.text(KIM, 'hello, this is Kim');
  assert.equal(await take(), '2026-06-16T09:00:00-04:00', 'who says nothing gets the default');
  assert.equal(await take({}), '2026-06-16T09:00:00-04:00');
  assert.equal(await take({ until: 90 }), '2026-06-15T11:31:00-04:00');
  assert.equal(await take({ until: '2026-06-15T20:00:00Z' }), '2026-06-15T16:00:00-04:00');
  await take({ until: 'handed_back' });
  assert.equal((await threadOf(KIM)).ai_paused_until_handed_back, true);
  await post('/api/inbox/reply', { phone: KIM, message: 'One moment' });
  assert.equal((await threadOf(KIM)).ai_paused_until_handed_back, true, 'a reply does not shorten it');
  await take({ until: 5 });
  app.passMinutes(6);
  assert.equal((await app.text(KIM, 'are you open on Wednesday?')).replies.length, 1, 'the time has passed');
});

test('a customer who opted out, or is blocked, is not written to, and the owner learns why', async () => {
  const phone = '+14155550110';
  await app.text(phone, 'hello');
  const consent = { id: 'c1', phone, channel: 'simulator', given: false, word: 'STOP', source: 'text', at: app.now() } as const;
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => recordConsent(unit, consent));
  const refused = await send('POST', '/api/inbox/reply', { phone, message: 'hello?' });
  assert.deepEqual([refused.status, /START/.test(refused.body.detail)], [409, true]);
  assert.equal((await threadOf(phone)).ai_paused_until, null, 'nothing was changed');
  await post('/api/admin/block', { phone: KIM });
  assert.equal((await send('POST', '/api/inbox/reply', { phone: KIM, message: 'hello?' })).status, 409);
  await post('/api/admin/unblock', { phone: KIM });
});

const WRONG: readonly (readonly [name: string, url: string, body: object, path: string])[] = [
  ['no phone', '/api/inbox/reply', { message: 'hi' }, 'phone'],
  ['no message', '/api/inbox/reply', { phone: DANA }, 'message'],
  ['an empty message', '/api/inbox/reply', { phone: DANA, message: ' \n' }, 'message'],
  ['a message of nothing that can be sent', '/api/inbox/reply', { phone: DANA, message: '\u0000\u200b\u0001' }, 'message'],
  ['an empty phone', '/api/inbox/reply', { phone: '', message: 'hi' }, 'phone'],
  ['no number', '/api/inbox/reply', { phone: 'Dana', message: 'hi' }, 'phone'],
  ["the owner's own number", '/api/inbox/reply', { phone: OWNER_PHONE, message: 'hi' }, 'phone'],
  ['a moment that is over', '/api/inbox/reply', { phone: DANA, message: 'hi', send_at: '2026-06-15T09:00:00-04:00' }, 'send_at'],
  ['a moment without its offset', '/api/inbox/reply', { phone: DANA, message: 'hi', send_at: '2026-06-16T09:00:00' }, 'send_at'],
  ['a takeover into the past', `/api/inbox/thread/${DANA}/take-over`, { until: '2020-01-01T00:00:00Z' }, 'until'],
  ['an unknown label', `/api/inbox/thread/${DANA}/label`, { label: 'urgent' }, 'label'],
  ['a number in the address that is none', '/api/inbox/thread/12/label', { label: null }, 'phone'],
  ['a snooze into the past', `/api/inbox/thread/${DANA}/snooze`, { until: '2020-01-01T00:00:00Z' }, 'until'],
  ['an empty note', `/api/inbox/thread/${DANA}/notes`, { content: '  ' }, 'content'],
  ['an unknown variable', '/api/inbox/canned', { title: 'Hi', body: 'Hi {nmae}' }, 'body'],
];
for (const [name, url, body, path] of WRONG) {
  test(`refused, and nothing is sent: ${name}`, async () => {
    const before = (await get(`/api/inbox/thread/${DANA}`)).length;
    const { status, body: problem } = await send('POST', url, body);
    assert.deepEqual([status, problem.errors?.[0]?.path], [400, path], JSON.stringify(problem));
    assert.equal((await get(`/api/inbox/thread/${DANA}`)).length, before);
  });
}

test('a private note stands in the thread, is no text to anybody, and can be changed and dropped', async () => {
  const earlier = await threadOf(DANA);
  const note = await post(`/api/inbox/thread/${DANA}/notes`, { content: 'Allergic to lavender' });
  assert.deepEqual([note.kind, note.note, note.content, note.delivery], ['system', true, 'Allergic to lavender', undefined]);
  assert.deepEqual(await threadOf(DANA), earlier, 'the list does not change');
  const url = `/api/inbox/thread/${DANA}/notes/${note.id}`;
  assert.equal((await send('PATCH', url, { content: 'Allergic to roses' })).body.content, 'Allergic to roses');
  assert.equal((await get(`/api/inbox/thread/${DANA}`)).at(-1).content, 'Allergic to roses');
  assert.equal((await get('/api/inbox/search?q=lavender')).messages.length, 0);
  assert.equal((await get('/api/inbox/search?q=roses')).messages.length, 1);
  const text = (await get(`/api/inbox/thread/${DANA}`)).find(({ kind }: { kind: string }) => kind === 'customer_message');
  assert.equal((await send('DELETE', `/api/inbox/thread/${DANA}/notes/${text.id}`)).status, 404, 'a text is no note');
  assert.equal((await send('DELETE', `/api/inbox/thread/${LEE}/notes/${note.id}`)).status, 404, 'nor is one of another thread');
  assert.equal((await send('DELETE', url)).status, 200);
  assert.equal((await get('/api/inbox/search?q=roses')).messages.length, 0);
});

test('a thread that is put off comes back when its time has come, or when the customer writes', async () => {
  await post(`/api/inbox/thread/${DANA}/snooze`, { until: '2026-06-15T18:00:00-04:00' });
  assert.equal(await threadOf(DANA), undefined);
  assert.deepEqual(
    (await get('/api/inbox/threads?snoozed=true')).map(({ phone }: { phone: string }) => phone),
    [DANA],
  );
  await app.text(DANA, 'one more thing');
  assert.equal((await threadOf(DANA)).snoozed_until, null);
  await post(`/api/inbox/thread/${DANA}/read`);
  await post(`/api/inbox/thread/${DANA}/snooze`, { until: new Date(app.now() + 60_000).toISOString() });
  app.passMinutes(1);
  const woken = await until(async () => {
    const thread = await threadOf(DANA);
    return thread?.label === 'needs_you' && thread;
  });
  assert.deepEqual([woken.unread_count, woken.snoozed_until], [1, null]);
  await post(`/api/inbox/thread/${DANA}/label`, { label: 'handled' });
  assert.equal((await threadOf(DANA)).label, 'handled');
});

test('a reply for later waits, can be cancelled, and goes out when its time has come: only then the thread is taken over', async () => {
  const sendAt = new Date(app.now() + 3_600_000).toISOString();
  const plan = (message: string) => post('/api/inbox/reply', { phone: DANA, message, send_at: sendAt });
  const planned = await plan('See you tomorrow!');
  const other = await plan('No, wait');
  assert.deepEqual([planned.id, planned.scheduled.message], [null, 'See you tomorrow!']);
  assert.equal((await threadOf(DANA)).ai_paused_until, null);
  assert.equal((await send('DELETE', `/api/inbox/scheduled/${other.scheduled.id}`)).status, 200);
  assert.equal((await send('DELETE', `/api/inbox/scheduled/${other.scheduled.id}`)).status, 404);
  assert.deepEqual(await get(`/api/inbox/scheduled?phone=${encodeURIComponent(DANA)}`), [planned.scheduled]);
  app.passMinutes(61);
  const sent = await until(async () =>
    (await get(`/api/inbox/thread/${DANA}`)).find(({ content }: { content: string }) => content === 'See you tomorrow!'),
  );
  assert.equal(sent.kind, 'owner_reply');
  assert.notEqual((await threadOf(DANA)).ai_paused_until, null);
  assert.deepEqual(await get('/api/inbox/scheduled'), []);
});

test('a reply for later to somebody who has opted out since is not sent, and the owner sees it', async () => {
  const phone = '+14155550120';
  await app.text(phone, 'hello');
  await post('/api/inbox/reply', { phone, message: 'Still interested?', send_at: new Date(app.now() + 60_000).toISOString() });
  await app.text(phone, 'STOP');
  app.passMinutes(2);
  const failed = await until(async () =>
    (await get(`/api/inbox/thread/${phone}`)).find(({ delivery }: { delivery?: { status: string } }) => delivery?.status === 'failed'),
  );
  assert.deepEqual([failed.content, /opted out/.test(failed.delivery.reason)], ['Still interested?', true]);
  assert.equal((await threadOf(phone)).label, 'needs_you');
});

test('a long reply is split, and its price is known before', async () => {
  const message = 'Word and more. '.repeat(150);
  const preview = await post('/api/inbox/reply/preview', { message });
  assert.deepEqual([preview.texts.length, preview.encoding, preview.currency], [2, 'GSM-7', 'USD']);
  assert.equal(preview.estimated_cost, (preview.segments * 12_800) / 1_000_000);
  assert.equal((await post('/api/inbox/reply/preview', { message: 'See you 🎉' })).encoding, 'UCS-2');
  const answer = await post('/api/inbox/reply', { phone: KIM, message });
  assert.deepEqual([answer.ids.length, answer.segments], [2, preview.segments]);
  await settled(KIM);
});

test('a reply kept ready is filled in for a customer', async () => {
  const kept = await post('/api/inbox/canned', { title: 'Reminder', body: 'Hi {name}, {business} here. Your next visit: {next_booking}.' });
  const render = (phone: string) => post(`/api/inbox/canned/${kept.id}/render`, { phone });
  assert.deepEqual(await render(DANA), {
    message: 'Hi Dana Miller, Riverside Barber here. Your next visit: Tue, Jun 16, 2 PM.',
    missing: [],
  });
  assert.deepEqual((await render('+14155550199')).missing, ['name', 'next_booking']);
  const changed = await send('PATCH', `/api/inbox/canned/${kept.id}`, { title: 'Remind' });
  assert.deepEqual([changed.body.title, changed.body.body], ['Remind', kept.body]);
  assert.deepEqual((await get('/api/inbox/canned')).length, 1);
  assert.equal((await send('DELETE', `/api/inbox/canned/${kept.id}`)).status, 200);
  assert.equal((await send('PATCH', `/api/inbox/canned/${kept.id}`, { title: 'x' })).status, 404);
});

test('words, beginnings of words, names and parts of numbers are found, whatever is typed', async () => {
  const phone = '+14155557788';
  await app.text(phone, 'Hallo, hier ist José García. Habt ihr am Mittwoch um 15:30 Zeit für Strähnchen?');
  const found = async (q: string) =>
    (await get(`/api/inbox/search?q=${encodeURIComponent(q)}`)) as {
      contacts: { phone: string }[];
      messages: { phone: string; content: string; highlights: [number, number][] }[];
    };
  for (const q of ['strahnchen', 'Strähn', 'mittw zeit', '15:30', 'garcía']) {
    const [first] = (await found(q)).messages.filter((message) => message.phone === phone);
    assert.ok(first, q);
    for (const [from, to] of first.highlights) assert.match(first.content.slice(from, to), /^[\p{L}\p{N}]+$/u);
    assert.ok(first.highlights.length > 0, q);
  }
  assert.deepEqual((await found('miller')).contacts, [{ phone: DANA, name: 'Dana Miller' }]);
  assert.deepEqual(
    (await found('55-7788')).contacts.map((contact) => contact.phone),
    [phone],
  );
  assert.deepEqual(
    (await get('/api/inbox/threads?search=miller')).map((thread: { phone: string }) => thread.phone),
    [DANA],
  );
  const hostile = [
    '"',
    "'",
    'AND',
    'a" OR b',
    'NEAR(a b)',
    'body:x',
    '* *',
    '-x',
    '(((',
    ')',
    '\\',
    '%',
    "'; drop table messages; --",
    '\u0000',
    ':*',
    '!x & | <->',
    '😀',
  ];
  for (const q of hostile) await found(q);
});

test('threads come in pages, by label and by what is unread', async () => {
  const all = (await get('/api/inbox/threads')).map(({ phone }: { phone: string }) => phone);
  const paged: string[] = [];
  let url: string | undefined = '/api/inbox/threads?limit=2';
  while (url) {
    const page: LightMyRequestResponse = await app.http.inject({ url, headers });
    paged.push(...page.json().map(({ phone }: { phone: string }) => phone));
    url = /^<(.*)>; rel="next"$/.exec(page.headers.link?.toString() ?? '')?.[1];
  }
  assert.deepEqual(paged, all);
  const labelled: { label: string }[] = await get('/api/inbox/threads?label=handled');
  assert.ok(labelled.length > 0 && labelled.every(({ label }) => label === 'handled'));
  const unread: { unread_count: number }[] = await get('/api/inbox/threads?unread=true');
  assert.ok(unread.length > 0 && unread.every(({ unread_count }) => unread_count > 0));
});

test('threads are asked for by their numbers, snoozed or not, so that an app fetches no more than what changed', async () => {
  await post(`/api/inbox/thread/${LEE}/snooze`, { until: new Date(app.now() + 3_600_000).toISOString() });
  const phones = async (query: string) =>
    (await get(`/api/inbox/threads?${query}`)).map(({ phone }: { phone: string }) => phone).toSorted();
  const both = new URLSearchParams({ phones: `${DANA},${LEE},+14155559999` });
  assert.deepEqual(await phones(`${both}`), [DANA, LEE]);
  assert.deepEqual(await phones(`${both}&snoozed=true`), [LEE]);
  assert.deepEqual(await phones(`${both}&snoozed=false`), [DANA]);
  await post(`/api/inbox/thread/${LEE}/snooze`, { until: null });
  const wrong = await app.http.inject({ url: '/api/inbox/threads?phones=nobody', headers });
  assert.equal(wrong.statusCode, 400);
  assert.equal(wrong.json().errors[0].path, 'phones');
});
