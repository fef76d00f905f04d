import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Wording } from '#core/reading.ts';
import { MINUTE_MS } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { findThread } from '#server/storage/threads.ts';
import { readBuiltin } from '#server/understanding/builtin/builtin.ts';
import { OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { DANA, ingestAndSettle, slowInterpreter, withApp, withTwilio } from '#test/flow-app.ts';

async function post(app: TestApp, url: string, payload: object): Promise<void> {
  const answer = await app.http.inject({ method: 'POST', url, headers: { authorization: `Bearer ${OWNER_TOKEN}` }, payload });
  assert.ok(answer.statusCode < 300, answer.body);
}

const threadOf = (app: TestApp, phone = DANA) => app.storage.read(DEFAULT_BUSINESS_ID, (reader) => findThread(reader, phone));

test('who reads the next text sees what the owner said, and never what she noted for herself', async () => {
  const read: Wording[] = [];
  const { interpreter } = slowInterpreter(() => 0);
  const watched = {
    ...interpreter,
    async read(wording: Wording) {
      read.push(wording);
      return readBuiltin(wording);
    },
  };
  await withApp(
    async (app) => {
      await app.text(DANA, 'hello');
      await post(app, '/api/inbox/reply', { phone: DANA, message: 'Would Friday suit you?', until: 30 });
      await post(app, `/api/inbox/thread/${DANA}/notes`, { content: 'pays late' });
      app.passMinutes(31);
      await app.text(DANA, 'Friday is fine, at 2pm?');
    },
    { world: { interpreter: watched } },
  );
  const last = read.at(-1) ?? assert.fail();
  assert.deepEqual(last.recent.at(-1), { by: 'us', body: 'Would Friday suit you?' });
  assert.doesNotMatch(JSON.stringify(read), /pays late/);
});

test('a hand-over by the agent lasts until the next opening as well, and what it said about it goes out', () =>
  withTwilio(async (app, twilio) => {
    await app.text(DANA, 'I want to talk to a real person please');
    const thread = await threadOf(app);
    assert.deepEqual([thread?.withOwnerReason, thread?.label], ['asked_for_person', 'needs_you']);
    assert.equal(thread?.withOwnerUntil, app.now() + 12 * 60 * MINUTE_MS, 'no hours are set: twelve hours');
    assert.equal((await app.messages(DANA)).filter(({ kind }) => kind === 'ai_reply').length, 1);
    assert.equal(twilio.sent.filter(({ to }) => to === DANA).length, 0, 'by the simulator, as she wrote');
  }));

test('a text that the carrier refuses for good needs the owner; one that arrived needs nobody', () =>
  withTwilio(async (app) => {
    // Twilio's number that is no mobile phone.
    const landline = '+15005550009';
    await app.text(DANA, 'hello');
    await ingestAndSettle(app, landline, 'hello');
    assert.deepEqual([(await threadOf(app))?.label, (await threadOf(app, landline))?.label], ['handled', 'needs_you']);
  }));
