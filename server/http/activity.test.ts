import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MonthActivity } from '#contract/activity.ts';
import { monthOf } from '#core/budget.ts';
import { DEFAULT_BUSINESS } from '#core/business.ts';
import { instantOf } from '#core/time.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';

const ZONE = 'America/New_York';
const DAY_MINUTES = 1_440;

/** What a customer does in her first, second and third week. */
const TEXTS = [
  ["I'm Dana, can I come in tomorrow at 3 pm?", 'yes'],
  ["I'm Dana, can I come in in three days at 4 pm?", 'yes', 'can we make that 5 pm?', 'yes'],
  ['cancel my appointment', 'yes', 'thanks!'],
];

test('the months agree with a recount of every text and every change, in the business’s zone', async () => {
  const business = { ...DEFAULT_BUSINESS, id: 'default', name: 'Studio', zone: ZONE, ownerPhone: OWNER_PHONE };
  const app = await buildTestApp({ business, now: instantOf('2026-05-31', '21:00', ZONE) });
  try {
    for (let round = 0; round < 4; round += 1) {
      const phone = `+1212555010${round}`;
      for (const texts of TEXTS) {
        for (const text of texts) await app.text(phone, text);
        app.passMinutes(DAY_MINUTES);
      }
      app.passMinutes(6 * DAY_MINUTES);
      await app.text(OWNER_PHONE, '#status');
    }
    const answer = await app.http.inject({ url: '/api/admin/activity', headers: { authorization: `Bearer ${OWNER_TOKEN}` } });
    const months = (answer.json() as unknown[]).map((month) => MonthActivity.parse(month));
    assert.equal(months.length, 12);
    assert.equal(months[0]?.month, monthOf(app.now(), ZONE));
    const counted = await recount(app);
    for (const month of months) assert.deepEqual(month, { month: month.month, ...figuresOf(counted, month.month) }, month.month);
    const sum = (pick: (month: MonthActivity) => number) => months.reduce((total, month) => total + pick(month), 0);
    assert.ok(sum((month) => month.bookings_rescheduled) >= 2 && sum((month) => month.bookings_cancelled) >= 2, answer.body);
    assert.ok(months.filter((month) => month.messages_received > 0).length >= 2, 'more than one month has texts');
  } finally {
    await app.close();
  }
});

type Counted = { readonly what: string; readonly month: string };

function figuresOf(counted: readonly Counted[], month: string) {
  const count = (...what: string[]) => counted.filter((one) => one.month === month && what.includes(one.what)).length;
  return {
    messages_received: count('customer_message'),
    messages_sent: count('sent'),
    bookings_created: count('confirmed', 'booked'),
    bookings_cancelled: count('cancelled'),
    bookings_rescheduled: count('moved'),
  };
}

/** Every text and every change, by its month, straight from the rows. */
function recount(app: TestApp): Promise<readonly Counted[]> {
  return app.storage.read('default', async ({ db }) => {
    const texts = await db.selectFrom('messages').select(['kind', 'created_at as at']).where('kind', '<>', 'system').execute();
    const changes = await db.selectFrom('booking_changes').select(['change', 'at']).execute();
    return [
      ...texts.map(({ kind, at }) => ({ what: kind === 'customer_message' ? kind : 'sent', month: monthOf(at, ZONE) })),
      ...changes.map(({ change, at }) => ({ what: change, month: monthOf(at, ZONE) })),
    ];
  });
}
