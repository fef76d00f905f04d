/** The owner books by hand at the very moment a customer says yes to the same time: on both databases, one of them has it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { BookingConflict } from '#contract/bookings.ts';
import { addDays, instantOf } from '#core/time.ts';
import { listBookings } from '#server/storage/booking-list.ts';
import { releaseHold } from '#server/storage/bookings.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from './build.ts';
import { freshDatabase } from './postgres.ts';
import { CUT, SALON, ZONE } from './situation.ts';

/** How many turns of the event loop the customer is ahead, or, where it is negative, the owner. */
const HEAD_STARTS = [0, -20, 20, -100, 100, -500, 500, 1_000, 2_000, 4_000] as const;
const ROUNDS = 2 * HEAD_STARTS.length;
const NOW = instantOf('2026-06-15', '09:00', ZONE);
const BUSINESS = { ...SALON, ownerPhone: OWNER_PHONE, services: [{ ...CUT, durationMinutes: 60, bufferAfterMinutes: 15 }] };

/** In every second round the offer is still held and the owner insists; in the others it has been let go. */
async function round(app: TestApp, i: number): Promise<void> {
  const phone = `+1212555${String(2000 + i)}`;
  const day = addDays('2026-07-06', 7 * Math.floor(i / 4) + (i % 4));
  const offered = await app.text(phone, `Hi, it's Kim, a haircut on ${day} at 2 pm please`);
  assert.deepEqual(offered.rules, ['offer_time'], offered.replies.join());
  const override = i % 2 === 0;
  const ahead = HEAD_STARTS[i % HEAD_STARTS.length] ?? 0;
  if (!override) await letGo(app);
  // Within the buffer after the offered visit, or over its beginning.
  const date_time = `${day} ${i % 3 === 0 ? '15:00' : '13:30'}`;
  const payload = { customer_phone: '+12125551999', customer_name: 'Zoe', date_time, override };
  const headers = { authorization: `Bearer ${OWNER_TOKEN}` };
  const [heard, answer] = await Promise.all([
    after(-ahead, () => app.text(phone, 'ok')),
    after(ahead, () => app.http.inject({ method: 'POST', url: '/api/admin/bookings', headers, payload })),
  ]);
  const booked = (await app.bookings()).filter(({ startsAt, status }) => status === 'confirmed' && near(startsAt, day));
  assert.equal(booked.length, 1, `${answer.body} ${heard.replies.join()}`);
  if (answer.statusCode === 201) {
    assert.match(heard.replies.join(), /taken.*1\) .*2\) /s);
    return;
  }
  assert.equal(answer.statusCode, 409, answer.body);
  const conflict = BookingConflict.parse(answer.json());
  assert.deepEqual([conflict.reason, conflict.can_override, conflict.alternatives.length], ['taken', false, 3]);
  assert.match(heard.replies.join(), /booked|set|confirmed/i);
}

async function after<T>(turns: number, act: () => Promise<T>): Promise<T> {
  for (let i = 0; i < turns; i += 1) await turn();
  return act();
}

function near(startsAt: number, day: string): boolean {
  return startsAt >= instantOf(day, '00:00', ZONE) && startsAt < instantOf(addDays(day, 1), '00:00', ZONE);
}

async function letGo(app: TestApp): Promise<void> {
  await app.storage.transact('default', async (unit) => {
    for (const { id } of await listBookings(unit, { status: 'pending', limit: 200 })) await releaseHold(unit, id, app.now());
  });
}

async function race(databaseUrl?: string): Promise<void> {
  const app = await buildTestApp({ business: BUSINESS, now: NOW, ...(databaseUrl ? { databaseUrl } : {}) });
  try {
    for (let i = 0; i < ROUNDS; i += 1) await round(app, i);
  } finally {
    await app.close();
  }
}

test("the owner's booking and a customer's yes at once on SQLite: never both, and the loser has other times", () => race());

test("the owner's booking and a customer's yes at once on PostgreSQL: never both, and the loser has other times", async () => {
  const database = await freshDatabase();
  try {
    await race(database.url);
  } finally {
    await database.drop();
  }
});
