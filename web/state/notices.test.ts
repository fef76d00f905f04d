import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Settings } from '#contract/settings.ts';
import { answeringServer } from '#test/answering-server.ts';
import { createLoaded } from './loaded.ts';
import { createNotices } from './notices.ts';

function opened(notifications: Settings['notifications'] = { muted: [], quiet_hours: null }) {
  const server = answeringServer({ 'POST /api/admin/settings': (body) => body });
  const settings = createLoaded<Settings>(() => Promise.reject(new Error('not asked here')));
  settings.put({ notifications } as Settings);
  return { notices: createNotices({ server, settings }), server };
}

test('a kind turned off is muted, and turned on again nothing has changed', async () => {
  const { notices, server } = opened({ muted: ['budget', 'booked'], quiet_hours: null });
  assert.equal(notices.form.isDirty.value, false, 'whatever order they were saved in');
  assert.equal(notices.isTold('budget'), false);
  notices.tell('budget', true);
  notices.tell('moved', false);
  assert.equal(await notices.form.save(), true);
  assert.deepEqual(server.sent[0]?.body, { notifications: { muted: ['booked', 'moved'], quiet_hours: null } });
  notices.tell('cancelled', false);
  notices.tell('cancelled', true);
  assert.equal(notices.form.isDirty.value, false);
});

test('quiet hours begin as a night, and come back as they were when turned off by mistake', () => {
  const { notices } = opened();
  notices.keepQuiet(true);
  assert.deepEqual(notices.form.draft.value.notifications.quiet_hours, { from: '21:00', until: '08:00' });
  const mine = opened({ muted: [], quiet_hours: { from: '19:30', until: '07:00' } }).notices;
  mine.keepQuiet(false);
  mine.keepQuiet(true);
  assert.equal(mine.form.isDirty.value, false);
});

for (const [part, path] of [
  [{ from: '08:00', until: '08:00' }, 'notifications.quiet_hours.until'],
  [{ from: '' }, 'notifications.quiet_hours.from'],
  [{ until: '' }, 'notifications.quiet_hours.until'],
] as const)
  test(`quiet hours of ${JSON.stringify(part)} are refused at ${path}`, async () => {
    const { notices, server } = opened();
    notices.setQuiet(part);
    assert.equal(await notices.form.save(), false);
    assert.deepEqual(Object.keys(notices.form.errors.value), [path]);
    assert.equal(server.sent.length, 0);
  });
