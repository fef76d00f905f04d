import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf } from '#core/time.ts';
import { listBookings } from '#server/storage/booking-list.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { openStorage } from '#server/storage/open.ts';
import { listThreads } from '#server/storage/threads.ts';
import { fillSample, SAMPLE_NOW, SAMPLE_ZONE } from './sample-business.ts';

/** Days on which a calendar is easily wrong: closed, the last minute of a year, the clock put forward and back. */
const MOMENTS = ['2026-06-21 11:00', '2026-12-31 23:59', '2026-03-08 03:00', '2026-11-01 01:30', '2028-02-29 00:00'];

for (const moment of MOMENTS) {
  test(`the sample salon can be opened at ${moment}: nothing of it was texted in the future, and people are waiting`, async () => {
    const [day = '', clock = ''] = moment.split(' ');
    const now = instantOf(day, clock, SAMPLE_ZONE);
    const { threads, bookings } = await filled(now);
    assert.ok(threads.every(({ lastAt }) => lastAt <= now));
    assert.ok(threads.some(({ label }) => label === 'needs_you'));
    assert.ok(bookings.length > 50 && bookings.some(({ startsAt }) => startsAt > now) && bookings.some(({ endsAt }) => endsAt < now));
  });
}

test('the same moment gives the same salon, to the letter', async () => {
  assert.deepEqual(await filled(SAMPLE_NOW), await filled(SAMPLE_NOW));
});

async function filled(now: number) {
  const storage = await openStorage(':memory:', { zone: SAMPLE_ZONE, now: () => now });
  await fillSample(storage, now);
  const found = await storage.read(DEFAULT_BUSINESS_ID, async (reader) => ({
    threads: await listThreads(reader, { limit: 100 }),
    bookings: await listBookings(reader, { limit: 200 }),
  }));
  await storage.close();
  return found;
}
