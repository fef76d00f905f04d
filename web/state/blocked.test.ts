import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blocked } from '#contract/blocked.ts';
import type { Status } from '#contract/status.ts';
import { type Answers, answeringServer, toldLive } from '#test/answering-server.ts';
import { CallError } from '#web/call.ts';
import { createBlockedList } from './blocked.ts';
import { createLoaded } from './loaded.ts';

const LIST = 'GET /api/admin/blocked';
const ONE: Blocked = { phone: '+15551112222', reason: 'rude', is_auto: false, created_at: '2026-06-15T09:00:00-04:00' };
const TWO: Blocked = { phone: '+15553334444', reason: null, is_auto: true, created_at: '2026-06-14T09:00:00-04:00' };
const page = (items: readonly Blocked[], next?: string) => ({ items, next });

function opened(answers: Answers) {
  const server = answeringServer({ 'GET /api/admin/status': () => ({}), ...answers });
  const status = createLoaded<Status>(() => server.get('/api/admin/status'));
  const live = toldLive();
  return { blocked: createBlockedList({ server, status, live }), server, live };
}

test('pages follow one another until the last', async () => {
  const { blocked } = opened({ [LIST]: () => page([ONE], '/next'), 'GET /next': () => page([TWO]) });
  await blocked.list.load();
  assert.equal(blocked.hasMore.value, true);
  await blocked.loadMore();
  assert.deepEqual(blocked.list.value.value, [ONE, TWO]);
  assert.equal(blocked.hasMore.value, false);
  await blocked.loadMore();
  assert.equal(blocked.list.value.value?.length, 2);
});

test('a number is blocked as it is typed, the list shows it, and the fields are empty again', async () => {
  let items: readonly Blocked[] = [];
  const { blocked, server } = opened({
    [LIST]: () => page(items),
    'POST /api/admin/block': () => {
      items = [ONE];
      return { ok: true, phone: ONE.phone };
    },
  });
  blocked.form.change({ phone: ' 555 111 2222 ', reason: ' ' });
  assert.equal(await blocked.form.save(), true);
  assert.deepEqual(server.sent[0]?.body, { phone: '555 111 2222' });
  assert.deepEqual(blocked.list.value.value, [ONE]);
  assert.deepEqual(blocked.form.draft.value, { phone: '', reason: '' });
  assert.equal(blocked.form.isDirty.value, false);
});

test('what is no number is said at the field, and what was typed stays', async () => {
  const problem = { type: '', title: '', status: 400, detail: '', errors: [{ path: 'phone', message: 'is no phone number' }] };
  const { blocked } = opened({
    'POST /api/admin/block': () => {
      throw new CallError(400, '', problem);
    },
  });
  blocked.form.change({ phone: 'the rude one' });
  assert.equal(await blocked.form.save(), false);
  assert.deepEqual(blocked.form.errors.value, { phone: 'is no phone number' });
  assert.equal(blocked.form.draft.value.phone, 'the rude one');
});

test('nothing is asked for an empty number', async () => {
  const { blocked, server } = opened({});
  blocked.form.set('reason', 'why');
  assert.equal(await blocked.form.save(), false);
  assert.ok(blocked.form.errors.value.phone);
  assert.equal(server.sent.length, 0);
});

test('unblocking can be undone with the reason there was', async () => {
  const { blocked, server } = opened({
    [LIST]: () => page([]),
    'POST /api/admin/unblock': () => ({ ok: true }),
    'POST /api/admin/block': () => ({ ok: true }),
  });
  await blocked.unblock(ONE.phone);
  await blocked.blockAgain(ONE);
  await blocked.blockAgain(TWO);
  const bodies = server.sent.filter(({ route }) => route.startsWith('POST')).map(({ body }) => body);
  assert.deepEqual(bodies, [{ phone: ONE.phone }, { phone: ONE.phone, reason: 'rude' }, { phone: TWO.phone }]);
});

test('the list follows what others block, and stops following when the page is left', () => {
  let asked = 0;
  const { blocked, live } = opened({
    [LIST]: () => {
      asked += 1;
      return page([]);
    },
  });
  const end = blocked.follow();
  live.tell('blocked');
  live.tell('unblocked');
  live.tell('booked');
  live.comeBack();
  assert.equal(asked, 3);
  end();
  assert.equal(live.listenerCount(), 0);
});
