import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Settings, TwilioCheck } from '#contract/settings.ts';
import type { Status } from '#contract/status.ts';
import { type Answers, answeringServer } from '#test/answering-server.ts';
import { CallError } from '#web/call.ts';
import { createLoaded } from './loaded.ts';
import { createTwilioAccount, isHomeAddress, webhooksOf } from './twilio-account.ts';

const NONE = { twilio_account_sid: null, twilio_auth_token: null, twilio_phone_number: null, twilio_configured: false };
const WHOLE = {
  twilio_account_sid: 'AC1',
  twilio_auth_token: '••••9999',
  twilio_phone_number: '+15550009999',
  twilio_configured: true,
};
const GOOD: TwilioCheck = { ok: true, code: null, message: 'Twilio takes the account.' };

function opened(first: typeof NONE | typeof WHOLE, answers: Answers = {}) {
  const server = answeringServer({ 'GET /api/admin/status': () => ({}), ...answers });
  const settings = createLoaded<Settings>(() => Promise.reject(new Error('not asked here')));
  settings.put(first as Settings);
  const status = createLoaded<Status>(() => server.get('/api/admin/status'));
  return { account: createTwilioAccount({ server, settings, status }), server, settings };
}

test('an account is asked about as soon as it is whole, and not before', async () => {
  let saved: object = NONE;
  const { account, server } = opened(NONE, {
    'POST /api/admin/settings': () => saved,
    'POST /api/admin/twilio/check': () => GOOD,
  });
  account.form.set('twilio_account_sid', ' AC1 ');
  saved = { ...NONE, twilio_account_sid: 'AC1' };
  assert.equal(await account.save(), true);
  assert.deepEqual(account.checked.value, { state: 'not_asked' });
  account.form.change({ twilio_auth_token: 'secret', twilio_phone_number: '+15550009999' });
  saved = WHOLE;
  assert.equal(await account.save(), true);
  assert.deepEqual(account.checked.value, { state: 'good', message: GOOD.message });
  assert.deepEqual(
    server.sent.filter(({ route }) => route === 'POST /api/admin/settings').map(({ body }) => body),
    [{ twilio_account_sid: 'AC1' }, { twilio_auth_token: 'secret', twilio_phone_number: '+15550009999' }],
  );
});

test('a saved token is neither kept in the page nor sent back', async () => {
  const { account, server } = opened(WHOLE, {
    'POST /api/admin/settings': () => WHOLE,
    'POST /api/admin/twilio/check': () => GOOD,
  });
  assert.equal(account.form.draft.value.twilio_auth_token, undefined);
  account.form.set('twilio_phone_number', '+15550001111');
  await account.save();
  assert.deepEqual(server.sent[0]?.body, { twilio_phone_number: '+15550001111' });
});

test('a refusal of Twilio’s comes with what to do, where we know it', async () => {
  let answer: TwilioCheck = { ok: false, code: 20003, message: 'Twilio refuses.' };
  const { account } = opened(WHOLE, { 'POST /api/admin/twilio/check': () => answer });
  await account.check();
  const refused = account.checked.value;
  assert.ok(refused.state === 'bad' && refused.todo?.includes('auth token'));
  answer = { ok: false, code: 99999, message: 'Something new.' };
  await account.check();
  assert.deepEqual(account.checked.value, { state: 'bad', message: 'Something new.', todo: undefined });
});

test('no answer to the check is said, not thrown', async () => {
  const { account } = opened(WHOLE, {
    'POST /api/admin/twilio/check': () => {
      throw new CallError(0, 'unreachable');
    },
  });
  await account.check();
  assert.deepEqual(account.checked.value, { state: 'bad', message: 'unreachable', todo: undefined });
});

test('disconnecting forgets all parts, and says when the server has an account of its own', async () => {
  let left: object = NONE;
  const { account, server } = opened(WHOLE, { 'POST /api/admin/settings': () => left });
  account.form.set('twilio_account_sid', 'ACother');
  assert.equal(await account.disconnect(), true);
  assert.deepEqual(server.sent[0]?.body, { twilio_account_sid: null, twilio_auth_token: null, twilio_phone_number: null });
  assert.equal(account.form.draft.value.twilio_account_sid, '');
  assert.equal(account.isConnected.value, false);
  left = WHOLE;
  assert.equal(await account.disconnect(), false);
});

test('what was saved in another window shows here, and typing is not lost by it', () => {
  const { account, settings } = opened(NONE);
  account.form.set('twilio_phone_number', '+1555');
  settings.put({ ...NONE, twilio_account_sid: 'AC7' } as unknown as Settings);
  assert.equal(account.form.draft.value.twilio_account_sid, 'AC7');
  assert.equal(account.form.draft.value.twilio_phone_number, '+1555');
});

test('webhooks are addresses below the public one', () => {
  assert.deepEqual(webhooksOf('https://book.dana.com/'), {
    texts: 'https://book.dana.com/webhook/sms',
    receipts: 'https://book.dana.com/webhook/sms/status',
  });
});

const ADDRESSES: Readonly<Record<string, boolean>> = {
  'http://localhost:3000': true,
  'http://127.0.0.1:3000': true,
  'http://[::1]:3000': true,
  'http://192.168.1.20': true,
  'http://10.0.0.4:8080': true,
  'http://172.20.0.2': true,
  'http://salon.local': true,
  'https://book.dana.com': false,
  'https://localhost.example.com': false,
  'http://172.64.0.1': false,
  'http://100.24.1.9': false,
};
for (const [url, isHome] of Object.entries(ADDRESSES))
  test(`Twilio ${isHome ? 'cannot' : 'can'} reach ${url}`, () => assert.equal(isHomeAddress(url), isHome));
