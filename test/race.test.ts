/** Fifty customers accept overlapping offers of mixed lengths at once: on both databases, and from two processes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '#core/booking.ts';
import { type Business, DEFAULT_BUSINESS, type Service } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { releaseHold } from '#server/storage/bookings.ts';
import { buildTestApp, OWNER_PHONE, type TestApp } from './build.ts';
import { freshDatabase } from './postgres.ts';

const CUSTOMERS = 50;
const ZONE = 'America/New_York';
const SERVICES = [service('Trim', 30, 0), service('Cut', 45, 15), service('Colour', 90, 30)];

function service(name: string, durationMinutes: number, bufferAfterMinutes: number): Service {
  return { id: name.toLowerCase(), name, durationMinutes, bufferBeforeMinutes: 0, bufferAfterMinutes, price: undefined, isActive: true };
}

const BUSINESS: Business = {
  ...DEFAULT_BUSINESS,
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

/** Each is offered a time of the same afternoon. Her hold is then let go, or two offers could not overlap. */
async function offerAll(appOf: (customer: number) => TestApp): Promise<void> {
  for (let customer = 0; customer < CUSTOMERS; customer += 1) {
    const app = appOf(customer);
    const { name } = SERVICES[customer % SERVICES.length] ?? assert.fail();
    const clock = `${2 + (customer % 3)}:${['00', '15', '30', '45'][customer % 4]}`;
    const heard = await app.text(phoneOf(customer), `Hi, it's Kim, a ${name} tomorrow at ${clock} pm please`);
    assert.deepEqual(heard.rules, ['offer_time'], `${customer}: ${heard.replies.join()}`);
    for (const { id } of await app.bookings()) await app.storage.transact('default', (unit) => releaseHold(unit, id, NOW));
  }
}

async function acceptAll(appOf: (customer: number) => TestApp): Promise<void> {
  const heard = await Promise.all(
    Array.from({ length: CUSTOMERS }, (_, customer) => appOf(customer).text(phoneOf(customer), 'sounds good')),
  );
  const won = heard.filter(({ rules }) => rules.join().startsWith('confirm'));
  assert.ok(won.length >= 2, 'some get their time');
  for (const { replies, rules } of heard.filter((one) => !won.includes(one))) {
    assert.equal(replies.length, 1, rules.join());
    assert.match(replies[0] ?? '', /taken.*1\) .*2\) /s);
  }
  const bookings = (await appOf(0).bookings()).filter(({ status }) => status === 'confirmed');
  assert.equal(bookings.length, won.length);
  assertNoneOverlap(bookings);
}

function assertNoneOverlap(bookings: readonly Booking[]): void {
  for (const a of bookings) for (const b of bookings) assert.ok(a === b || a.busyUntil <= b.busyFrom || b.busyUntil <= a.busyFrom);
}

async function race(databaseUrls: readonly (string | undefined)[]): Promise<void> {
  const apps = await Promise.all(
    databaseUrls.map((databaseUrl) => buildTestApp({ business: BUSINESS, now: NOW, ...(databaseUrl ? { databaseUrl } : {}) })),
  );
  const appOf = (customer: number) => apps[customer % apps.length] ?? assert.fail();
  try {
    await offerAll(appOf);
    await acceptAll(appOf);
  } finally {
    for (const app of apps) await app.close();
  }
}

test('fifty yeses at once on SQLite: no overlap, and each loser has other times', () => race([undefined]));

test('fifty yeses at once on PostgreSQL: no overlap, and each loser has other times', async () => {
  const database = await freshDatabase();
  try {
    await race([database.url]);
  } finally {
    await database.drop();
  }
});

test('fifty yeses at once to two servers on one PostgreSQL: no overlap, and each loser has other times', async () => {
  const database = await freshDatabase();
  try {
    await race([database.url, database.url]);
  } finally {
    await database.drop();
  }
});
