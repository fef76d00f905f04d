/** What every storage promises of counters, notices and codes: nothing is counted twice, told twice or used twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR_MS, MINUTE_MS } from '#core/time.ts';
import { setPaused } from './businesses.ts';
import { countNotices, dropNoticesBefore, forwardedSince, type KeptNotice, lastNotice, recordNotice, takeDueNotices } from './notices.ts';
import { dropOwnerQuestion, findOwnerQuestion, saveOwnerQuestion } from './owner-questions.ts';
import { keepSignInCode, takeSignInCode } from './sign-in-codes.ts';
import { type Bench, DANA, LEE, NOW } from './storage.contract.ts';
import { findThread, setBlocked, touchThread } from './threads.ts';
import { countInbound, countOutbound, countPrice, findUsage, forgetAlerts, latestUsage, noteAlert } from './usage.ts';

const MONTH = '2026-06';

export function counterContract(bench: Bench): void {
  test('a month counts texts and segments in both directions, whoever counts at once', async () => {
    const id = await bench.freshBusiness();
    const count = (storage: typeof bench.storage, n: number) =>
      storage.transact(id, async (unit) => {
        if (n % 2 === 0) await countInbound(unit, { month: MONTH, segments: 2, inHour: n % 4 === 0, at: NOW + n });
        else await countOutbound(unit, { month: MONTH, segments: 3, at: NOW + n });
      });
    await Promise.all(Array.from({ length: 40 }, (_, n) => count(n % 3 === 0 ? bench.other : bench.storage, n)));
    const usage = await bench.storage.read(id, (reader) => findUsage(reader, MONTH));
    assert.deepEqual(
      [usage?.inboundCount, usage?.inboundSegments, usage?.outboundCount, usage?.outboundSegments, usage?.textsThisHour],
      [20, 40, 20, 60, 10],
    );
  });

  test('an hour of the business lasts sixty minutes, then counts from one; a pause or its end forgets it', async () => {
    const id = await bench.freshBusiness();
    const count = (minutes: number) =>
      bench.storage.transact(id, async (unit) => {
        await countInbound(unit, { month: MONTH, segments: 1, inHour: true, at: NOW + minutes * MINUTE_MS });
        return (await latestUsage(unit))?.textsThisHour;
      });
    assert.deepEqual([await count(0), await count(30), await count(59), await count(60), await count(61)], [1, 2, 3, 1, 2]);
    await bench.storage.transact(id, (unit) => setPaused(unit, undefined));
    assert.equal(await count(62), 1);
  });

  test('months stand apart, and the latest is known', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      assert.equal(await latestUsage(unit), undefined);
      await countInbound(unit, { month: '2026-07', segments: 1, inHour: true, at: NOW });
      await countOutbound(unit, { month: MONTH, segments: 1, at: NOW });
      assert.equal((await latestUsage(unit))?.month, '2026-07');
      assert.equal((await findUsage(unit, MONTH))?.inboundCount, 0);
      assert.equal(await findUsage(unit, '2026-05'), undefined);
    });
  });

  test('a customer’s hour counts what is to be counted, and a block or its end forgets it', async () => {
    const id = await bench.freshBusiness();
    const touch = (at: number, inHour: boolean) =>
      bench.storage.transact(id, async (unit) => {
        const text = { phone: DANA, channel: 'twilio', message: 'hi', kind: 'customer_message', at, unread: 1, inHour } as const;
        return (await touchThread(unit, text)).textsThisHour;
      });
    assert.deepEqual([await touch(NOW, true), await touch(NOW + 1, true), await touch(NOW + 2, false)], [1, 2, 2]);
    assert.equal(await touch(NOW + HOUR_MS, true), 1);
    await bench.storage.transact(id, (unit) => setBlocked(unit, DANA, undefined));
    assert.equal(await touch(NOW + HOUR_MS + 1, true), 1);
    assert.equal((await bench.storage.read(id, (reader) => findThread(reader, LEE)))?.textsThisHour, undefined);
  });

  test('of several who would warn of the same share of the budget, one does', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, (unit) => countOutbound(unit, { month: MONTH, segments: 1, at: NOW }));
    const warn = (storage: typeof bench.storage, percent: number) => storage.transact(id, (unit) => noteAlert(unit, MONTH, percent));
    const warned = await Promise.all([warn(bench.storage, 80), warn(bench.other, 80), warn(bench.storage, 80)]);
    assert.equal(warned.filter(Boolean).length, 1);
    assert.equal(await warn(bench.storage, 100), true);
    assert.equal(await warn(bench.storage, 80), false);
    await bench.storage.transact(id, forgetAlerts);
    assert.equal(await warn(bench.storage, 80), true);
  });

  test('prices add to what is priced', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await countOutbound(unit, { month: MONTH, segments: 3, at: NOW });
      await countPrice(unit, { month: MONTH, inboundSegments: 0, outboundSegments: 2, micros: 16_600 });
      const usage = await findUsage(unit, MONTH);
      assert.deepEqual([usage?.pricedOutboundSegments, usage?.pricedInboundSegments, usage?.pricedMicros], [2, 0, 16_600]);
    });
  });

  test('a kept notice is taken once it is due, by one process, oldest first', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      for (const [n, dueAt] of [NOW + 2, NOW + 1, NOW + 9].entries()) await recordNotice(unit, notice(`n${n}`, { dueAt, at: NOW + n }));
      await recordNotice(unit, notice('told', { isKept: false }));
    });
    const take = (storage: typeof bench.storage) => storage.transact(id, (unit) => takeDueNotices(unit, NOW + 5));
    const taken = (await Promise.all([take(bench.storage), take(bench.other)])).flat();
    assert.deepEqual(
      taken.map((one) => one.id),
      ['n0', 'n1'],
    );
    assert.deepEqual(taken[0], notice('n0', { dueAt: NOW + 2, isKept: false }));
  });

  test('what the owner was told is found by its topic and subject, and whom she may be answering', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await recordNotice(unit, notice('a', { topic: 'carrier_error', subject: '30034', isKept: false }));
      await recordNotice(unit, notice('b', { topic: 'handed_over', phone: DANA, isKept: false }));
      await recordNotice(unit, notice('c', { topic: 'customer_wrote', phone: LEE, isKept: false, at: NOW + 1, dueAt: NOW + 1 }));
      await recordNotice(unit, notice('d', { topic: 'customer_wrote', phone: LEE, isKept: true }));
      assert.equal((await lastNotice(unit, { topic: 'carrier_error', subject: '30034', since: NOW - 1 }))?.id, 'a');
      assert.equal(await lastNotice(unit, { topic: 'carrier_error', subject: '20003', since: NOW - 1 }), undefined);
      assert.equal(await lastNotice(unit, { topic: 'carrier_error', subject: '30034', since: NOW }), undefined);
      assert.equal(await countNotices(unit, 'customer_wrote', NOW - 1), 2);
      assert.deepEqual(await forwardedSince(unit, NOW - 1), [LEE, DANA]);
      await dropNoticesBefore(unit, NOW + 1);
      assert.equal(await countNotices(unit, 'handed_over', NOW - 1), 0);
      assert.equal(await countNotices(unit, 'customer_wrote', NOW - 1), 2);
    });
  });

  test('a code signs in once and in time, also when two try it at once', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, (unit) => keepSignInCode(unit, 'code', { now: NOW, expiresAt: NOW + 10 }));
    const take = (storage: typeof bench.storage, now: number) => storage.transact(id, (unit) => takeSignInCode(unit, 'code', now));
    assert.equal(await take(bench.storage, NOW + 10), false);
    assert.deepEqual((await Promise.all([take(bench.storage, NOW), take(bench.other, NOW)])).filter(Boolean).length, 1);
  });

  test('one question is open at a time, until it is answered or its time is over', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await saveOwnerQuestion(unit, { ask: 'cancel', bookingId: 'a' }, NOW + 5);
      await saveOwnerQuestion(unit, { ask: 'cancel', bookingId: 'b' }, NOW + 9);
      assert.deepEqual(await findOwnerQuestion(unit, NOW + 8), { ask: 'cancel', bookingId: 'b' });
      assert.equal(await findOwnerQuestion(unit, NOW + 9), undefined);
      await dropOwnerQuestion(unit);
      assert.equal(await findOwnerQuestion(unit, NOW), undefined);
    });
  });
}

function notice(id: string, rest: Partial<KeptNotice>): KeptNotice {
  const about = { topic: 'booked', subject: '', phone: DANA, body: 'New booking.', channel: 'twilio', turnId: undefined } as const;
  return { id, ...about, at: NOW, dueAt: NOW, isKept: true, ...rest };
}
