import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { Contact, ContactPage } from '#contract/contacts.ts';
import { Problem } from '#contract/errors.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';

const DANA = '+12125550101';
const LEE = '+12125550102';
const ZONE = 'America/New_York';
const OWNER = { authorization: `Bearer ${OWNER_TOKEN}` };

let app: TestApp;
before(async () => {
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Studio', zone: ZONE, ownerPhone: OWNER_PHONE };
  app = await buildTestApp({ business, now: instantOf('2026-06-15', '09:00', ZONE) });
  await app.text(DANA, "I'm Dana, can I come in tomorrow at 3 pm?");
  await app.text(DANA, 'yes');
  app.passMinutes(1);
  await app.text(LEE, 'hello there, gate code 4711');
});
after(() => app.close());

function ask(request: InjectOptions) {
  return app.http.inject({ headers: OWNER, ...request });
}

async function page(phone: string) {
  return ContactPage.parse((await ask({ url: `/api/admin/contacts/${encodeURIComponent(phone)}` })).json());
}

test('whoever texted or booked is a customer, the latest first, page after page', async () => {
  const first = await ask({ url: '/api/admin/contacts?limit=1' });
  const next = /^<(.*)>; rel="next"$/.exec(first.headers.link?.toString() ?? '')?.[1];
  const second = await ask({ url: next ?? assert.fail() });
  const listed = [...first.json(), ...second.json()].map((contact) => Contact.parse(contact));
  assert.deepEqual(
    listed.map(({ phone, name, total_bookings }) => [phone, name, total_bookings]),
    [
      [LEE, null, 0],
      [DANA, 'Dana', 1],
    ],
  );
  assert.equal(listed[1]?.next_booking, '2026-06-16T15:00:00-04:00');
  assert.equal(listed[1]?.first_seen, '2026-06-15T09:00:00-04:00');
});

test('a customer is found by her number in any spelling, with her consent and its history', async () => {
  await app.text(LEE, 'STOP');
  const lee = await page('(212) 555-0102');
  assert.deepEqual([lee.phone, lee.opted_out, lee.consent?.given, lee.consent?.source], [LEE, true, false, 'text']);
  await app.text(LEE, 'START');
  const again = await page(LEE);
  assert.deepEqual([again.opted_out, again.consent_history.map(({ word }) => word)], [false, ['STOP', 'START']]);
});

test('the owner corrects what is known; what she does not name stays', async () => {
  const url = `/api/admin/contacts/${DANA}`;
  const patch = async (payload: object) => (await ask({ method: 'PATCH', url, payload })).json();
  assert.equal((await patch({ name: 'Dana K.', notes: 'allergic to latex' })).notes, 'allergic to latex');
  const changed = await patch({ language: 'es' });
  assert.deepEqual([changed.name, changed.language, changed.notes], ['Dana K.', 'es', 'allergic to latex']);
  assert.equal((await patch({ language: null })).language, null);
  assert.equal((await page(DANA)).name, 'Dana K.');
});

const REFUSED: readonly (readonly [name: string, request: InjectOptions, status: number, path?: string])[] = [
  ['a number nobody has', { url: '/api/admin/contacts/+12125559999' }, 404],
  ['a number that is none', { url: '/api/admin/contacts/911' }, 400, 'phone'],
  ['a page of nobody', { url: '/api/admin/contacts?cursor=zz' }, 400, 'cursor'],
  ['a field nobody knows', { method: 'PATCH', url: `/api/admin/contacts/${DANA}`, payload: { nickname: 'D' } }, 400],
  ['an empty name', { method: 'PATCH', url: `/api/admin/contacts/${DANA}`, payload: { name: ' ' } }, 400, 'name'],
  ['a language that is none', { method: 'PATCH', url: `/api/admin/contacts/${DANA}`, payload: { language: 'English!' } }, 400, 'language'],
  ['a control character', { method: 'PATCH', url: `/api/admin/contacts/${DANA}`, payload: { notes: 'a\u0000' } }, 400, 'notes'],
  [
    'a page with a control character',
    { url: `/api/admin/contacts?cursor=${Buffer.from('1.\u0000').toString('base64url')}` },
    400,
    'cursor',
  ],
  ['notes without end', { method: 'PATCH', url: `/api/admin/contacts/${DANA}`, payload: { notes: 'x'.repeat(5001) } }, 400, 'notes'],
  ['a merge with herself', { method: 'POST', url: '/api/admin/contacts/merge', payload: { from: DANA, to: '212-555-0101' } }, 400, 'from'],
  ['a merge with nobody', { method: 'POST', url: '/api/admin/contacts/merge', payload: { from: DANA, to: '+12125559999' } }, 404],
  ['a merge with no number', { method: 'POST', url: '/api/admin/contacts/merge', payload: { from: 'x', to: DANA } }, 400, 'from'],
  ['erasing somebody who is expected', { method: 'POST', url: `/api/admin/contacts/${DANA}/erase` }, 409],
  ['erasing nobody', { method: 'DELETE', url: '/api/admin/contacts/+12125559999' }, 404],
  ['erasing the owner', { method: 'DELETE', url: `/api/admin/contacts/${OWNER_PHONE}` }, 404],
  ['an export in a format nobody knows', { url: '/api/admin/export?format=xml' }, 400, 'format'],
  ['an export of no number', { url: '/api/admin/export?phone=x' }, 400, 'phone'],
];

for (const [name, request, status, path] of REFUSED) {
  test(`${name} is refused with ${status}${path ? ` naming ${path}` : ''}`, async () => {
    const answer = await ask(request);
    assert.equal(answer.statusCode, status, answer.body);
    if (path) assert.equal(Problem.parse(answer.json()).errors?.[0]?.path, path);
  });
}

test('everything is exported as JSON that is whole, and as a table no spreadsheet takes for formulas', async () => {
  await app.text(LEE, '=HYPERLINK("http://evil.example")');
  const json = await ask({ url: '/api/admin/export' });
  assert.match(String(json.headers['content-disposition']), /^attachment; filename="phonebook-2026-06-15\.json"$/);
  const all = json.json();
  assert.deepEqual(
    [all.contacts.length, all.bookings.length, all.messages.length],
    [2, 1, (await app.messages(DANA)).length + (await app.messages(LEE)).length + (await app.messages(OWNER_PHONE)).length],
  );
  const csv = await ask({ url: '/api/admin/export?format=csv' });
  assert.equal(csv.headers['content-type'], 'text/csv; charset=utf-8');
  assert.match(csv.body, /^\ufeffrecord,id,phone,/);
  assert.match(csv.body, /"'=HYPERLINK\(""http/);
  assert.doesNotMatch(csv.body, /(^|[,\n])"?[=+@-]/);
});

test('her settings and the replies she keeps ready are exported too, and no secret with them', async () => {
  await ask({ method: 'POST', url: '/api/inbox/canned', payload: { title: 'Parking', body: 'Park behind the house, {name}.' } });
  await ask({ method: 'POST', url: '/api/admin/settings', payload: { twilio_auth_token: 'a-token-nobody-may-see' } });
  const { body } = await ask({ url: '/api/admin/export' });
  const { settings, canned_replies: canned } = JSON.parse(body);
  assert.deepEqual(settings, (await ask({ url: '/api/admin/settings' })).json());
  assert.deepEqual(
    canned.map(({ title, body: text }: { title: string; body: string }) => [title, text]),
    [['Parking', 'Park behind the house, {name}.']],
  );
  assert.doesNotMatch(body, /nobody-may/);
  const own = (await ask({ url: `/api/admin/export?phone=${LEE}` })).json();
  assert.deepEqual([own.settings, own.canned_replies], [undefined, undefined], 'what is hers is no customer’s');
});

test('one customer is exported alone', async () => {
  const { contacts, bookings, messages } = (await ask({ url: `/api/admin/export?phone=${LEE}` })).json();
  assert.deepEqual([contacts.length, bookings.length], [1, 0]);
  assert.ok(messages.length > 2 && messages.every(({ phone }: { phone: string }) => phone === LEE));
});

test('two numbers of one customer become one entry, and whichever is asked for shows it', async () => {
  const merged = await ask({ method: 'POST', url: '/api/admin/contacts/merge', payload: { from: LEE, to: DANA } });
  assert.equal(merged.statusCode, 200);
  const listed = (await ask({ url: '/api/admin/contacts' })).json();
  assert.deepEqual(
    listed.map(({ phone }: { phone: string }) => phone),
    [DANA],
  );
  const person = await page(LEE);
  assert.deepEqual([person.phone, person.name, person.numbers.map(({ phone }) => phone)], [DANA, 'Dana K.', [DANA, LEE]]);
  const { messages } = (await ask({ url: `/api/admin/export?phone=${LEE}` })).json();
  assert.deepEqual(new Set(messages.map(({ phone }: { phone: string }) => phone)), new Set([DANA, LEE]));
  assert.match((await app.text(LEE, 'who am I?')).states.join(), /answered/, 'the other number is answered as before');
});

test('an erased customer is gone with all her numbers, and still not texted when she had said STOP', async () => {
  await app.text(LEE, 'STOP');
  const [booking] = await app.bookings();
  assert.equal((await ask({ method: 'POST', url: `/api/admin/bookings/${booking?.id}/cancel`, payload: {} })).statusCode, 200);
  const erased = await ask({ method: 'POST', url: `/api/admin/contacts/${DANA}/erase` });
  assert.equal(erased.statusCode, 200, erased.body);
  assert.deepEqual(erased.json().kept_numbers, [LEE]);
  assert.deepEqual((await ask({ url: '/api/admin/contacts' })).json(), []);
  const left = (await ask({ url: '/api/admin/export' })).body;
  for (const word of ['Dana', 'gate code', 'latex', 'HYPERLINK', DANA, LEE]) assert.ok(!left.includes(word), word);
  assert.deepEqual((await ask({ url: '/api/inbox/threads' })).json(), []);
  assert.deepEqual((await app.text(LEE, 'hello')).states, ['with_owner: opted_out']);
  assert.equal((await app.text(DANA, 'hello')).replies.length, 1, 'a number that never said STOP begins anew');
});
