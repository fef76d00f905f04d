/** Fifty customers accept overlapping offers of mixed lengths at once: on both databases, and from two processes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '#core/booking.ts';
import { type Business, DEFAULT_BUSINESS, type Service } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { listBookings } from '#server/storage/booking-list.ts';
import { releaseHold } from '#server/storage/bookings.ts';
import { saveBusiness } from '#server/storage/businesses.ts';
import { openStorage } from '#server/storage/open.ts';
import type { Storage } from '#server/storage/storage.ts';
import { buildTestApp, OWNER_PHONE, type TestApp } from './build.ts';
import { FAKE_ACCOUNT, type FakeTwilio, startFakeTwilio } from './fake-twilio.ts';
import { freshDatabase } from './postgres.ts';
import { startServer } from './server-process.ts';
import { postInbound } from './twilio-posts.ts';

const CUSTOMERS = 50;
const ZONE = 'America/New_York';
const SERVICES = [service('Trim', 30, 0), service('Cut', 45, 15), service('Colour', 90, 30)];

function service(name: string, durationMinutes: number, bufferAfterMinutes: number): Service {
  return { id: name.toLowerCase(), name, durationMinutes, bufferBeforeMinutes: 0, bufferAfterMinutes, price: undefined, isActive: true };
}

const BUSINESS: Business = {
  ...DEFAULT_BUSINESS,
  // As many texts as fifty customers send at once are no abuse here.
  limits: { customerTextsPerHourMax: 100, businessTextsPerHourMax: 10_000 },
  id: 'default',
  name: 'Studio',
  ownerName: 'Sam',
  ownerPhone: OWNER_PHONE,
  zone: ZONE,
  services: SERVICES,
};
const NOW = instantOf('2026-06-15', '09:00', ZONE);

function phoneOf(customer: number): string {
  return `+1415555${String(3000 + customer)}`;
}

function wishOf(customer: number): string {
  const { name } = SERVICES[customer % SERVICES.length] ?? assert.fail();
  return `Hi, it's Kim, a ${name} tomorrow at ${2 + (customer % 3)}:${['00', '15', '30', '45'][customer % 4]} pm please`;
}

async function letGo(storage: Storage): Promise<void> {
  await storage.transact('default', async (unit) => {
    for (const { id } of await listBookings(unit, { status: 'pending', limit: 200 })) await releaseHold(unit, id, NOW);
  });
}

/** Each is offered a time of the same afternoon. Her hold is then let go, or two offers could not overlap. */
async function offerAll(app: TestApp): Promise<void> {
  for (let customer = 0; customer < CUSTOMERS; customer += 1) {
    const heard = await app.text(phoneOf(customer), wishOf(customer));
    assert.deepEqual(heard.rules, ['offer_time'], `${customer}: ${heard.replies.join()}`);
    await letGo(app.storage);
  }
}

async function acceptAll(app: TestApp): Promise<void> {
  const heard = await Promise.all(Array.from({ length: CUSTOMERS }, (_, customer) => app.text(phoneOf(customer), 'sounds good')));
  const won = heard.filter(({ rules }) => rules.join().startsWith('confirm'));
  assert.ok(won.length >= 2, 'some get their time');
  for (const { replies, rules } of heard.filter((one) => !won.includes(one))) {
    assert.equal(replies.length, 1, rules.join());
    assert.match(replies[0] ?? '', /taken.*1\) .*2\) /s);
  }
  const bookings = (await app.bookings()).filter(({ status }) => status === 'confirmed');
  assert.equal(bookings.length, won.length);
  assertNoneOverlap(bookings);
}

function assertNoneOverlap(bookings: readonly Booking[]): void {
  for (const a of bookings) for (const b of bookings) assert.ok(a === b || a.busyUntil <= b.busyFrom || b.busyUntil <= a.busyFrom);
}

async function race(databaseUrl?: string): Promise<void> {
  const app = await buildTestApp({ business: BUSINESS, now: NOW, ...(databaseUrl ? { databaseUrl } : {}) });
  try {
    await offerAll(app);
    await acceptAll(app);
  } finally {
    await app.close();
  }
}

test('fifty yeses at once on SQLite: no overlap, and each loser has other times', () => race());

test('fifty yeses at once on PostgreSQL: no overlap, and each loser has other times', async () => {
  const database = await freshDatabase();
  try {
    await race(database.url);
  } finally {
    await database.drop();
  }
});

test('fifty yeses at once to two server processes on one PostgreSQL: no overlap, and each loser has other times', {
  timeout: 120_000,
}, async () => {
  const database = await freshDatabase();
  const twilio = await startFakeTwilio();
  const storage = await openStorage(database.url);
  await storage.transact('default', (unit) => saveBusiness(unit, BUSINESS));
  const servers = await Promise.all([1, 2].map(() => startServer(serverEnvironment(database.url, twilio))));
  // As behind a load balancer: a customer's next text goes to the other process.
  const texted = async (customer: number, body: string, nth: number) => {
    const server = servers[(customer + nth) % servers.length] ?? assert.fail();
    assert.equal((await postInbound(server.url, { from: phoneOf(customer), body })).status, 200);
    return (await twilio.received(phoneOf(customer), nth + 1, 30_000)).map((sent) => sent.body);
  };
  try {
    for (const customer of Array(CUSTOMERS).keys()) {
      const [offer] = await texted(customer, wishOf(customer), 0);
      assert.match(offer ?? '', /Reply OK/);
      await letGo(storage);
    }
    const heard = await Promise.all(Array.from({ length: CUSTOMERS }, (_, customer) => texted(customer, 'sounds good', 1)));
    const bookings = await storage.read('default', (reader) => listBookings(reader, { status: 'confirmed', limit: 200 }));
    assertNoneOverlap(bookings);
    assert.ok(bookings.length >= 2);
    assert.equal(heard.filter(([, reply]) => /booked/.test(reply ?? '')).length, bookings.length);
    assert.equal(heard.filter(([, reply]) => /taken.*1\) .*2\) /s.test(reply ?? '')).length, CUSTOMERS - bookings.length);
    assert.equal(twilio.sent.filter(({ to }) => to !== OWNER_PHONE).length, 2 * CUSTOMERS, 'one answer to each text');
  } finally {
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    await storage.close();
    await twilio.close();
    await database.drop();
  }
});

function serverEnvironment(databaseUrl: string, twilio: FakeTwilio): Record<string, string> {
  const { accountSid, authToken, phoneNumber } = FAKE_ACCOUNT;
  const account = {
    TWILIO_API_URL: twilio.url,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_PHONE_NUMBER: phoneNumber,
  };
  return { DATABASE_URL: databaseUrl, ADMIN_TOKEN: 'race', LLM_PROVIDER: 'builtin', QUIET_WINDOW_MS: '0', LOG_LEVEL: 'error', ...account };
}
