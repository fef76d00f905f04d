import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { Problem } from '#contract/errors.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { findSecret } from '#server/storage/secrets.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { FAKE_ACCOUNT, type FakeTwilio, startFakeTwilio } from '#test/fake-twilio.ts';
import { inboundFields, signedPost } from '#test/twilio-posts.ts';

const SETTINGS = '/api/admin/settings';
let app: TestApp;
let twilio: FakeTwilio;

before(async () => {
  twilio = await startFakeTwilio();
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Riverside Barber', zone: 'America/New_York', ownerPhone: OWNER_PHONE };
  app = await buildTestApp({ business, now: Date.UTC(2026, 5, 15, 16), env: { TWILIO_API_URL: twilio.url, SECRET_KEY: 'chosen' } });
});
after(async () => {
  await app.close();
  await twilio.close();
});

function ask(request: InjectOptions) {
  return app.http.inject({ headers: { authorization: `Bearer ${OWNER_TOKEN}` }, url: SETTINGS, ...request });
}

async function save(payload: object) {
  const answer = await ask({ method: 'POST', payload });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
}

async function current() {
  return (await ask({})).json();
}

test('a change of one thing leaves all others as they were', async () => {
  const before = await current();
  await save({ booking_rules: { slot_step_minutes: 30 } });
  const changed = { ...before, booking_rules: { ...before.booking_rules, slot_step_minutes: 30 } };
  assert.deepEqual(await current(), changed);
  await save({});
  assert.deepEqual(await current(), changed);
});

test('settings sent back as they were shown change nothing', async () => {
  await save({ availability: 'Mon-Fri 9-5', services: [{ name: 'Haircut', duration_minutes: 45, price: '$45', price_kind: 'from' }] });
  const shown = await current();
  assert.deepEqual(await save(shown), shown);
  for (const [name, value] of Object.entries(shown)) assert.deepEqual(await save({ [name]: value }), shown, name);
});

test('hours in the owner’s words come back as typed, and parsed; hours as an object have no words', async () => {
  const { availability, availability_text } = await save({ availability: 'Mon-Fri 9-5, Sat 10-2' });
  assert.equal(availability_text, 'Mon-Fri 9-5, Sat 10-2');
  assert.deepEqual(availability.slots.at(-1), { day: 'sat', start: '10:00', end: '14:00' });
  const json = JSON.stringify({ slots: [{ day: 'tue', start: '08:00', end: '12:00' }], overrides: { '2026-12-24': { available: false } } });
  const next = await save({ availability: json });
  assert.equal(next.availability_text, null);
  assert.deepEqual(next.availability, {
    slots: [{ day: 'tue', start: '08:00', end: '12:00' }],
    breaks: [],
    overrides: { '2026-12-24': { available: false } },
  });
});

test('hours hold from the next text on', async () => {
  await save({ availability: 'Tue 9-5' });
  const { replies } = await app.text('+12125550101', 'What are your hours?');
  assert.match(replies.join(), /Tue/);
  await save({ availability: 'Wed 9-5' });
  assert.match((await app.text('+12125550101', 'What are your hours?')).replies.join(), /Wed/);
});

test('preferences may be given in part, as an object or as JSON text; null is all defaults', async () => {
  await save({ ai_preferences: { tone: 'casual' } });
  const { ai_preferences } = await save({ ai_preferences: '{"booking_only":true}' });
  assert.deepEqual([ai_preferences.tone, ai_preferences.booking_only, ai_preferences.can_book], ['casual', true, true]);
  assert.equal((await save({ ai_preferences: null })).ai_preferences.tone, 'friendly');
});

test('a service that is sent without its id stays the same service', async () => {
  const [first] = (await save({ services: [{ name: 'Haircut', duration_minutes: 45 }] })).services;
  const [second] = (await save({ services: [{ name: 'Haircut', duration_minutes: 60, price_kind: 'on_request' }] })).services;
  assert.deepEqual([second.id, second.duration_minutes, second.price_kind], [first.id, 60, 'on_request']);
});

const REFUSED: readonly (readonly [object, string])[] = [
  [{ timezone: 'Mars/Olympus' }, 'timezone'],
  [{ country: 'Narnia' }, 'country'],
  [{ language: '!' }, 'language'],
  [{ language: 'xx' }, 'language'],
  [{ buisness_name: 'Sam' }, 'buisness_name'],
  [{ booking_rules: { horizon: 9 } }, 'booking_rules.horizon'],
  [{ limits: { per_day: 9 } }, 'limits.per_day'],
  [{ notifications: { mute: [] } }, 'notifications.mute'],
  [{ notifications: { quiet_hours: { from: '22:00', until: '07:00', days: 'all' } } }, 'notifications.quiet_hours.days'],
  [{ services: [{ name: 'Cut', duration_minutes: 30, color: 'red' }] }, 'services.0.color'],
  [{ ai_preferences: { mood: 'good' } }, 'ai_preferences.mood'],
  [{ availability: { monday: '9-5' } }, 'availability.monday'],
  [{ owner_phone: '12' }, 'owner_phone'],
  [{ business_name: 7 }, 'business_name'],
  [{ business_name: 'x'.repeat(101) }, 'business_name'],
  [{ availability: 'whenever' }, 'availability'],
  [{ availability: { slots: [{ day: 'mon', start: '25:00', end: '26:00' }] } }, 'availability.mon'],
  [{ services: [{ name: '', duration_minutes: 30 }] }, 'services.0.name'],
  [{ services: [{ name: 'Cut', duration_minutes: 1 }] }, 'services.0.duration_minutes'],
  [{ booking_rules: { horizon_days: 0 } }, 'booking_rules.horizon_days'],
  [{ limits: { customer_messages_per_hour: 0 } }, 'limits.customer_messages_per_hour'],
  [{ notifications: { quiet_hours: { from: '22:00', until: 'seven' } } }, 'notifications.quiet_hours'],
  [{ ai_preferences: '{"tone"' }, 'ai_preferences'],
  [{ ai_preferences: { tone: 'rude' } }, 'ai_preferences.tone'],
  [{ twilio_account_sid: 'SK123' }, 'twilio_account_sid'],
  [{ twilio_phone_number: 'none' }, 'twilio_phone_number'],
];

for (const [change, path] of REFUSED) {
  test(`${JSON.stringify(change).slice(0, 60)} is refused naming ${path}, and nothing of the request is saved`, async () => {
    const before = await current();
    const answer = await ask({ method: 'POST', payload: { address: '1 Other St', twilio_auth_token: 'half', ...change } });
    assert.equal(answer.statusCode, 400);
    assert.equal(Problem.parse(answer.json()).errors?.[0]?.path, path);
    assert.deepEqual(await current(), before);
  });
}

test('limits and notices are settings', async () => {
  const change = {
    limits: { customer_messages_per_hour: 5 },
    notifications: { muted: ['booked'], quiet_hours: { from: '22:00', until: '07:00' } },
  };
  const { limits, notifications } = await save(change);
  assert.deepEqual(limits, { customer_messages_per_hour: 5, business_messages_per_hour: 100 });
  assert.deepEqual(notifications, change.notifications);
});

test('a Twilio account that is saved signs and sends from the next text on, and its token is never shown', async () => {
  assert.deepEqual((await ask({ method: 'POST', url: '/api/admin/twilio/check' })).json().ok, false);
  const post = (isSigned: boolean) => {
    const url = 'https://phonebook.test/webhook/sms';
    const { payload, headers } = signedPost(url, inboundFields({ from: '+12125550199', body: 'hello' }));
    const signature = isSigned ? {} : { 'x-twilio-signature': '' };
    return app.http.inject({ method: 'POST', url: '/webhook/sms', payload, headers: { ...headers, ...signature } });
  };
  assert.equal((await post(false)).statusCode, 200);

  const { accountSid, authToken, phoneNumber } = FAKE_ACCOUNT;
  const half = await save({ twilio_account_sid: accountSid, twilio_auth_token: 'wrong-auth-token' });
  assert.deepEqual([half.twilio_configured, half.twilio_auth_token], [false, '••••oken']);
  const whole = await save({ twilio_phone_number: phoneNumber });
  assert.equal(whole.twilio_configured, true);
  const refused = (await ask({ method: 'POST', url: '/api/admin/twilio/check' })).json();
  assert.deepEqual([refused.ok, refused.code], [false, 20003]);
  assert.match(refused.message, /^Twilio refuses the account SID or auth token/);

  await save({ ...whole, twilio_auth_token: authToken });
  assert.deepEqual((await ask({ method: 'POST', url: '/api/admin/twilio/check' })).json().ok, true);
  assert.equal((await post(false)).statusCode, 403);
  assert.equal((await post(true)).statusCode, 200);
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, '+12125550199');
  assert.equal((await twilio.received('+12125550199', 1)).length, 1);
  // The simulator is for machines that no text leaves.
  assert.equal((await app.http.inject({ url: '/dev', headers: { host: 'localhost' } })).statusCode, 404);

  const kept = await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => findSecret(reader, 'twilio'));
  assert.ok(kept !== undefined && !kept.includes(authToken) && !(await ask({})).body.includes(authToken));

  const forgotten = await save({ twilio_account_sid: null, twilio_auth_token: null, twilio_phone_number: null });
  assert.deepEqual([forgotten.twilio_configured, forgotten.twilio_auth_token], [false, null]);
  assert.equal((await post(false)).statusCode, 200);
});
