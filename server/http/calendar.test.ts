import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Hold } from '#core/effects.ts';
import { cancelBooking, confirmBooking, holdBooking } from '#server/storage/bookings.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { openStorage } from '#server/storage/open.ts';
import { buildHttp } from './http.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const storage = await openStorage(':memory:', { now: () => NOW });
after(() => storage.close());

const log = { debug() {}, info() {}, warn() {}, error: assert.fail };
const app = buildHttp({
  config: { twilio: undefined, publicUrl: 'https://book.dana.com', trustProxy: [] },
  storage,
  flow: { ingest: async () => 'kept', receive: async () => {} },
  log,
});

/** A held offer on its own hour. */
function holdOf(id: string, hour: number): Hold {
  const startsAt = Date.UTC(2026, 5, 16, hour);
  const endsAt = startsAt + 3_600_000;
  return {
    id,
    customerPhone: '+15551112222',
    customerName: 'Dana',
    serviceId: undefined,
    serviceName: undefined,
    price: undefined,
    startsAt,
    endsAt,
    busyFrom: startsAt,
    busyUntil: endsAt,
    heldUntil: NOW + 600_000,
    movesBookingId: undefined,
    notes: 'back; door\nBEGIN:VALARM',
  };
}

await storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
  for (const [id, hour] of [
    ['offer', 8],
    ['booked', 10],
    ['moved', 12],
    ['off', 14],
  ] as const)
    await holdBooking(unit, holdOf(id, hour), NOW);
  for (const id of ['booked', 'moved', 'off']) await confirmBooking(unit, id, NOW);
  await cancelBooking(unit, 'off', NOW);
});

test('a booking is a calendar file to keep, with and without its ending', async () => {
  for (const url of ['/calendar/booked', '/calendar/booked.ics']) {
    const answer = await app.inject(url);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-type'], 'text/calendar; charset=utf-8');
    assert.equal(answer.headers['content-disposition'], 'attachment; filename="appointment.ics"');
    assert.match(answer.body, /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nUID:booked@book\.dana\.com\r\n[\s\S]*END:VCALENDAR\r\n$/);
    assert.match(answer.body, /\r\nDTSTART:20260616T100000Z\r\nDTEND:20260616T110000Z\r\n/);
    assert.doesNotMatch(answer.body, /^BEGIN:VALARM/m);
  }
});

test('a cancelled booking says so to the calendar that has it', async () => {
  assert.match((await app.inject('/calendar/off.ics')).body, /\r\nSTATUS:CANCELLED\r\n/);
});

test('a calendar that has the file already is not sent it again, until something changes', async () => {
  const first = await app.inject('/calendar/moved.ics');
  const etag = String(first.headers.etag);
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await app.inject({ url: '/calendar/moved.ics', headers: { 'if-none-match': tag } });
    assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag]);
  }
  await storage.transact(DEFAULT_BUSINESS_ID, (unit) => cancelBooking(unit, 'moved', NOW + 60_000));
  const changed = await app.inject({ url: '/calendar/moved.ics', headers: { 'if-none-match': etag } });
  assert.equal(changed.statusCode, 200);
  assert.notEqual(changed.headers.etag, etag);
});

for (const id of ['nobody', 'offer', '%00', '..%2F..%2Fetc', "x'%20or%201=1", 'x'.repeat(80), 'a.ics.ics']) {
  test(`there is no calendar file for ${id}`, async () => {
    assert.equal((await app.inject(`/calendar/${id}.ics`)).statusCode, 404);
    assert.equal((await app.inject(`/calendar/${id}`)).statusCode, 404);
  });
}

test('what cannot be an id is not looked for: PostgreSQL would call it an error', async () => {
  const strict = buildHttp({
    config: { twilio: undefined, publicUrl: 'https://book.dana.com', trustProxy: [] },
    storage: { check: async () => {}, businessIds: async () => ['default'], read: () => assert.fail('looked for') },
    flow: { ingest: async () => 'kept', receive: async () => {} },
    log,
  });
  assert.equal((await strict.inject('/calendar/%00.ics')).statusCode, 404);
});
