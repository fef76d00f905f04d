/** What every storage promises of the owner's devices and of what is pushed to them. Run by `sqlite.test.ts` and `postgres.test.ts`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dropSubscription,
  listSubscriptions,
  notePushFailed,
  notePushShown,
  notePushUnheard,
  saveSubscription,
} from './push-subscriptions.ts';
import {
  claimPushes,
  dropPushesBefore,
  endPush,
  findPush,
  isPushDue,
  markPushHeard,
  markPushSent,
  type Push,
  pushesOf,
  putPushOff,
  putTextOff,
  recordPush,
  takeUnheardPushes,
} from './pushes.ts';
import { type Bench, DANA, LEE, NOW } from './storage.contract.ts';

const PHONE = { id: 'd1', endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a', device: 'iPhone', at: NOW };
const LAPTOP = { ...PHONE, id: 'd2', endpoint: 'https://push.example/2', device: 'Laptop' };

export function pushContract(bench: Bench): void {
  test('a device is known by its endpoint: one that comes again has the keys and name it has now, and a clean slate', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await saveSubscription(unit, PHONE);
      await saveSubscription(unit, LAPTOP);
      await notePushFailed(unit, { id: 'd1', error: 'busy', at: NOW + 1 });
      await saveSubscription(unit, { ...PHONE, id: 'd3', auth: 'b', device: 'New iPhone', at: NOW + 2 });
    });
    const fresh = { failures: 0, lastFailedAt: undefined, lastError: undefined, lastOkAt: undefined, createdAt: NOW };
    const { at: _, ...keys } = PHONE;
    const { at: __, ...laptop } = LAPTOP;
    assert.deepEqual(await bench.other.read(id, listSubscriptions), [
      { ...keys, ...fresh, auth: 'b', device: 'New iPhone' },
      { ...laptop, ...fresh },
    ]);
    const dropped = await bench.storage.transact(id, async (unit) => [
      await dropSubscription(unit, 'd1'),
      await dropSubscription(unit, 'd3'),
    ]);
    assert.deepEqual(dropped, [true, false]);
    assert.deepEqual(
      (await bench.storage.read(id, listSubscriptions)).map((one) => one.id),
      ['d2'],
    );
  });

  test('failures are counted in a row, those of one silence once, and end with a push that is shown', async () => {
    const id = await bench.freshBusiness();
    const figures = async () =>
      (await bench.storage.read(id, listSubscriptions)).map(({ failures, lastError, lastOkAt }) => [failures, lastError, lastOkAt]);
    await bench.storage.transact(id, async (unit) => {
      await saveSubscription(unit, PHONE);
      await saveSubscription(unit, { ...LAPTOP, at: NOW + 5 });
      await notePushFailed(unit, { id: 'd1', error: 'busy', at: NOW + 1 });
      // The laptop came later, and three pushes of the same minutes were one silence.
      for (const pushedAt of [NOW + 2, NOW + 3, NOW + 4]) await notePushUnheard(unit, { pushedAt, error: 'off', at: NOW + 9 });
    });
    assert.deepEqual(await figures(), [
      [2, 'off', undefined],
      [0, undefined, undefined],
    ]);
    await bench.storage.transact(id, async (unit) => {
      await notePushUnheard(unit, { pushedAt: NOW + 10, error: 'off', at: NOW + 19 });
      await notePushShown(unit, 'd1', NOW + 20);
    });
    assert.deepEqual(await figures(), [
      [0, undefined, NOW + 20],
      [1, 'off', undefined],
    ]);
  });

  test('a push is taken up once it is due, by one process, and not when its text is due too', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await recordPush(unit, aPush('late', { nextAt: NOW + 9 }));
      await recordPush(unit, aPush('b', { at: NOW + 1, textAt: undefined }));
      await recordPush(unit, aPush('a'));
      await recordPush(unit, aPush('sent', { state: 'sent' }));
      await recordPush(unit, aPush('texted', { textAt: NOW + 5 }));
    });
    const isDueAt = (now: number) => bench.other.read(id, (reader) => isPushDue(reader, now));
    assert.deepEqual([await isDueAt(NOW - 1), await isDueAt(NOW)], [false, true]);
    const take = (storage: typeof bench.storage) => storage.transact(id, (unit) => claimPushes(unit, NOW + 5, NOW + 50));
    const taken = (await Promise.all([take(bench.storage), take(bench.other)])).flat();
    assert.deepEqual(taken, [aPush('a', { nextAt: NOW + 50 }), aPush('b', { at: NOW + 1, textAt: undefined, nextAt: NOW + 50 })]);
  });

  test('what is not heard is texted once, by one process; what is heard or over is not', async () => {
    const id = await bench.freshBusiness();
    const states: Record<string, Push['state']> = { sending: 'sending', sent: 'sent', heard: 'heard', over: 'over' };
    await bench.storage.transact(id, async (unit) => {
      for (const [name, state] of Object.entries(states)) await recordPush(unit, aPush(name, { state, textAt: NOW + 5 }));
      await recordPush(unit, aPush('later', { textAt: NOW + 9 }));
      await recordPush(unit, aPush('never', { textAt: undefined }));
    });
    const take = (storage: typeof bench.storage) => storage.transact(id, (unit) => takeUnheardPushes(unit, NOW + 5));
    const taken = (await Promise.all([take(bench.storage), take(bench.other)])).flat();
    assert.deepEqual(
      taken.map((push) => push.id),
      ['sending', 'sent'],
    );
    await bench.storage.transact(id, (unit) => claimPushes(unit, NOW, NOW + 99));
    assert.deepEqual(await Promise.all([NOW + 8, NOW + 9].map((at) => bench.storage.read(id, (reader) => isPushDue(reader, at)))), [
      false,
      true,
    ]);
    await bench.storage.transact(id, (unit) => putTextOff(unit, 'sent', NOW + 7));
    assert.deepEqual(
      (await bench.storage.transact(id, (unit) => takeUnheardPushes(unit, NOW + 7))).map((push) => push.id),
      ['sent'],
    );
  });

  test('a push that was shown stays heard, whatever the push service says afterwards', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await recordPush(unit, aPush('p'));
      await markPushHeard(unit, 'p');
      await markPushSent(unit, 'p');
      await putPushOff(unit, 'p', NOW + 1);
      assert.equal(await endPush(unit, 'p'), false);
      assert.deepEqual(await findPush(unit, 'p'), aPush('p', { state: 'heard' }));
      await recordPush(unit, aPush('q'));
      await putPushOff(unit, 'q', NOW + 1);
      await markPushSent(unit, 'q');
      assert.deepEqual(await findPush(unit, 'q'), aPush('q', { state: 'sent', tries: 1, nextAt: NOW + 1 }));
      assert.deepEqual([await endPush(unit, 'q'), await endPush(unit, 'q'), await findPush(unit, 'none')], [true, false, undefined]);
    });
  });

  test('what was pushed of a turn is found by it, and forgotten when it is old and over', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await recordPush(unit, aPush('a', { turnId: 't1', state: 'heard' }));
      await recordPush(unit, aPush('b', { turnId: 't2' }));
      await recordPush(unit, aPush('c', { turnId: 't1', phone: LEE }));
      await recordPush(unit, aPush('d', { turnId: 't1', state: 'over' }));
      await recordPush(unit, aPush('e', { textAt: undefined, state: 'sent' }));
      const of = async (turnId: string | undefined) => (await pushesOf(unit, { phone: DANA, turnId, since: NOW })).map((push) => push.id);
      assert.deepEqual([await of('t1'), await of(undefined)], [['a'], ['e']]);
      await dropPushesBefore(unit, NOW + 1);
      const left = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (one) => (await findPush(unit, one))?.id));
      assert.deepEqual(left, [undefined, 'b', 'c', undefined, undefined]);
    });
  });

  test('one business knows nothing of the devices and pushes of another', async () => {
    const [mine, theirs] = [await bench.freshBusiness(), await bench.freshBusiness()];
    await bench.storage.transact(mine, async (unit) => {
      await saveSubscription(unit, PHONE);
      await recordPush(unit, aPush('p'));
    });
    await bench.storage.transact(theirs, async (unit) => {
      await saveSubscription(unit, PHONE);
      assert.equal(await findPush(unit, 'p'), undefined);
      assert.deepEqual([await claimPushes(unit, NOW, NOW), await takeUnheardPushes(unit, NOW + 99)], [[], []]);
      await dropSubscription(unit, 'd1');
    });
    assert.equal((await bench.storage.read(mine, listSubscriptions)).length, 1);
  });
}

function aPush(id: string, rest: Partial<Push> = {}): Push {
  const words = { title: 'New booking', body: 'Dana', sms: 'New booking: Dana' };
  const about = { topic: 'booked', phone: DANA, turnId: undefined, day: '2026-06-16', channel: 'twilio' } as const;
  return { id, ...about, ...words, at: NOW, textAt: NOW + 60, state: 'sending', tries: 0, nextAt: NOW, ...rest };
}
