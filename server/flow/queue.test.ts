import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStorage } from '#server/storage/open.ts';
import { touchThread } from '#server/storage/threads.ts';
import { freshDatabase } from '#test/postgres.ts';
import { type LiveEvent, openAnnouncer } from './announce.ts';
import { announceLater, queueOutgoing } from './queue.ts';

const DANA = '+14155550101';
const AT = Date.UTC(2026, 5, 15, 13);
const TEXT = { phone: DANA, channel: 'twilio', message: 'and one more thing', kind: 'customer_message', at: AT, unread: 1 } as const;
const REPLY = { phone: DANA, kind: 'ai_reply', body: "You're all set.", channel: 'twilio', turnId: undefined } as const;

test('a customer who writes on while her booking is committed is kept: no unit waits for the other in a circle', async () => {
  const database = await freshDatabase();
  const storage = await openStorage(database.url);
  const announcer = openAnnouncer();
  const heard: LiveEvent[] = [];
  announcer.listen((event) => heard.push(event));
  try {
    await storage.transact('default', (unit) => touchThread(unit, TEXT));
    const turn = storage.transact('default', async (unit) => {
      announceLater(unit, announcer, { phone: DANA, kind: 'booked', payload: {}, at: AT });
      await sleep(100);
      await queueOutgoing(unit, announcer, REPLY, AT);
    });
    const arrival = storage.transact('default', async (unit) => {
      await sleep(50);
      await touchThread(unit, TEXT);
      announceLater(unit, announcer, { phone: DANA, kind: 'customer_message', payload: {}, at: AT });
    });
    await Promise.all([turn, arrival]);
    assert.deepEqual(heard.map(({ kind }) => kind).toSorted(), ['ai_reply', 'booked', 'customer_message']);
    assert.deepEqual(
      heard.map(({ seq }) => seq),
      heard.map(({ seq }) => seq).toSorted((a, b) => a - b),
    );
  } finally {
    await storage.close();
    await database.drop();
  }
});
