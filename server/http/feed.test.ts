import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { Feed } from '#contract/feed.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { HOUR_MS, instantOf } from '#core/time.ts';
import { cancelBooking } from '#server/storage/bookings.ts';
import { buildTestApp, OWNER_TOKEN, type TestApp } from '#test/build.ts';

const ZONE = 'America/New_York';
const OWNER = { authorization: `Bearer ${OWNER_TOKEN}` };
const DAY_MINUTES = 1_440;

let app: TestApp;
let address: string;
before(async () => {
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Studio; Ana', zone: ZONE };
  app = await buildTestApp({ business, now: instantOf('2026-06-15', '09:00', ZONE) });
  for (const [name, days] of [
    ['Dana', 1],
    ['Lee', 2],
    ['Long ago', -400],
  ] as const) {
    const startsAt = app.now() + days * 24 * HOUR_MS;
    await app.putBooking({ phone: '+12125550101', name, startsAt, endsAt: startsAt + HOUR_MS });
  }
  address = await rotate();
});
after(() => app.close());

async function rotate(): Promise<string> {
  const answer = await app.http.inject({ method: 'POST', url: '/api/admin/feed/rotate', headers: OWNER });
  const { url } = Feed.parse(answer.json());
  assert.match(url ?? '', /^https:\/\/phonebook\.test\/calendar\/feed\.ics\?token=\w{32}$/);
  return (url ?? '').slice('https://phonebook.test'.length);
}

test('the feed has the bookings of the past year and those to come, and two calendars read it', async () => {
  const answer = await app.http.inject(address);
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.headers['content-type'], 'text/calendar; charset=utf-8');
  assert.match(answer.body, /\r\nREFRESH-INTERVAL;VALUE=DURATION:PT15M\r\nX-PUBLISHED-TTL:PT15M\r\n/);
  const events = new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vevent');
  assert.deepEqual(events.map((event) => event.getFirstPropertyValue('summary')).toSorted(), ['Appointment: Dana', 'Appointment: Lee']);
  const read = Object.values(ical.sync.parseICS(answer.body)).filter((entry) => entry?.type === 'VEVENT');
  assert.equal(read.length, 2);
});

test('a calendar that has the feed is not sent it again, until a booking changes; a cancelled one stays for 90 days', async () => {
  const first = await app.http.inject(address);
  const { etag = '', 'last-modified': modified = '' } = first.headers;
  assert.ok(!Number.isNaN(Date.parse(String(modified))));
  const again = await app.http.inject({ url: address, headers: { 'if-none-match': `W/${etag}` } });
  assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag]);
  const booking = (await app.bookings()).find(({ customerName }) => customerName === 'Lee') ?? assert.fail();
  app.passMinutes(1);
  await app.storage.transact('default', (unit) => cancelBooking(unit, booking.id, app.now(), 'owner'));
  const changed = await app.http.inject({ url: address, headers: { 'if-none-match': String(etag) } });
  assert.equal(changed.statusCode, 200);
  assert.match(changed.body, new RegExp(`UID:${booking.id}@phonebook.test[\\s\\S]*?STATUS:CANCELLED`));
  app.passMinutes(89 * DAY_MINUTES);
  assert.match((await app.http.inject(address)).body, /STATUS:CANCELLED/);
  app.passMinutes(2 * DAY_MINUTES);
  assert.doesNotMatch((await app.http.inject(address)).body, /STATUS:CANCELLED/);
});

test('a new address ends the one before, its token is never shown again, and none is left when the feed is taken back', async () => {
  const next = await rotate();
  assert.deepEqual([(await app.http.inject(address)).statusCode, (await app.http.inject(next)).statusCode], [404, 200]);
  const shown = Feed.parse((await app.http.inject({ url: '/api/admin/feed', headers: OWNER })).json());
  assert.equal(shown.url, `https://phonebook.test/calendar/feed.ics?token=••••${next.slice(-4)}`);
  const rows = await app.storage.read('default', ({ db }) => db.selectFrom('feeds').selectAll().execute());
  assert.ok(!JSON.stringify(rows).includes(next.slice(-32)));
  await app.http.inject({ method: 'DELETE', url: '/api/admin/feed', headers: OWNER });
  assert.equal((await app.http.inject(next)).statusCode, 404);
  const none = { is_active: false, url: null, created_at: null };
  assert.deepEqual((await app.http.inject({ url: '/api/admin/feed', headers: OWNER })).json(), none);
});

test('without its token the feed is an address where nothing is, and its token opens nothing else', async () => {
  const next = await rotate();
  const token = next.slice(-32);
  const unknown = await app.http.inject('/calendar/no-such-booking.ics');
  for (const url of [
    '/calendar/feed.ics',
    '/calendar/feed.ics?token=',
    '/calendar/feed.ics?token=x',
    `/calendar/feed.ics?token=${OWNER_TOKEN}`,
    '/calendar/feed',
  ]) {
    const answer = await app.http.inject(url);
    assert.deepEqual([answer.statusCode, answer.body], [404, unknown.body], url);
  }
  const asOwner = await app.http.inject({ url: '/api/admin/status', headers: { authorization: `Bearer ${token}` } });
  assert.equal(asOwner.statusCode, 401);
});
