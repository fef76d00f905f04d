/** What the app's frame needs to know comes with one request. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Status } from '#contract/status.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { DANA, LEE } from '#test/flow-app.ts';
import { NOW, SALON } from '#test/situation.ts';

let app: TestApp;
before(async () => {
  app = await buildTestApp({ business: { ...SALON, ownerPhone: OWNER_PHONE, country: 'US', language: 'en' }, now: NOW });
});
after(() => app.close());

async function status(request: { remoteAddress?: string; host?: string } = {}): Promise<Status> {
  const { remoteAddress = '127.0.0.1', host = 'localhost:3000' } = request;
  const headers = { authorization: `Bearer ${OWNER_TOKEN}`, host };
  return Status.strict().parse((await app.http.inject({ url: '/api/admin/status', remoteAddress, headers })).json());
}

test('whose business it is, where it is, and what the server is called', async () => {
  const { business_name, owner_name, timezone, country, language, public_url } = await status();
  assert.deepEqual(
    [business_name, owner_name, timezone, country, language, public_url],
    ["Sam's Studio", 'Sam', 'America/New_York', 'US', 'en', 'https://phonebook.test'],
  );
});

test('how many threads wait for her eyes, and how many for her', async () => {
  const counts = async () => {
    const { unread_threads_count: unread, needs_you_count: needsYou, unanswered_count: unanswered } = await status();
    return { unread, needsYou, unanswered };
  };
  assert.deepEqual(await counts(), { unread: 0, needsYou: 0, unanswered: 0 });
  await app.text(DANA, 'what are your hours?');
  await app.text(LEE, 'hello');
  await app.text(LEE, 'can I talk to a person?');
  assert.deepEqual(await counts(), { unread: 2, needsYou: 1, unanswered: 0 });
  await app.http.inject({
    method: 'POST',
    url: `/api/inbox/thread/${encodeURIComponent(LEE)}/read`,
    headers: { authorization: `Bearer ${OWNER_TOKEN}` },
  });
  assert.deepEqual(await counts(), { unread: 1, needsYou: 1, unanswered: 0 });
});

test('the simulator is named only to who can open it', async () => {
  assert.equal((await status()).has_simulator, true);
  assert.equal((await status({ remoteAddress: '203.0.113.9', host: 'phonebook.test' })).has_simulator, false);
});
