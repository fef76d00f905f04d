/** What every storage promises of texts: kept once, claimed once, never moved back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#core/time.ts';
import { eventsAfter, recordEvent } from './events.ts';
import {
  findMessageBySid,
  type Inbound,
  keepInbound,
  keepOutgoing,
  messagesAfter,
  phonesWaiting,
  recentMessages,
  setDelivery,
  settleTexts,
  waitingTexts,
} from './messages.ts';
import { claimDue, markFailed, markRetry, markSent, nextDueAt, queueText } from './outbox.ts';
import type { DeliveryStatus } from './schema.ts';
import { type Bench, DANA, LEE, NOW } from './storage.contract.ts';

export function textContract(bench: Bench): void {
  test('a text that comes twice is kept once, also by two processes at once', async () => {
    const id = await bench.freshBusiness();
    const keep = (storage: typeof bench.storage, name: string) =>
      storage.transact(id, (unit) => keepInbound(unit, inbound(name, { carrierSid: 'SM1', body: name })));
    const kept = await Promise.all([keep(bench.storage, 'a'), keep(bench.other, 'b'), keep(bench.storage, 'c'), keep(bench.other, 'd')]);
    assert.deepEqual(kept.filter(Boolean).length, 1);
    assert.equal((await bench.storage.read(id, (reader) => recentMessages(reader, DANA, 10))).length, 1);
  });

  test('a text comes back as it was kept', async () => {
    const id = await bench.freshBusiness();
    const body = 'Zoë’s 3 o’clock 💅\n"ok"; drop table --';
    await bench.storage.transact(id, (unit) => keepInbound(unit, inbound('m1', { carrierSid: 'SM1', body, segments: 2, mediaCount: 1 })));
    assert.deepEqual(await bench.storage.read(id, (reader) => findMessageBySid(reader, 'twilio', 'SM1')), {
      id: 'm1',
      phone: DANA,
      kind: 'customer_message',
      channel: 'twilio',
      carrierSid: 'SM1',
      body,
      segments: 2,
      mediaCount: 1,
      state: 'waiting',
      stateReason: undefined,
      turnId: undefined,
      deliveryStatus: undefined,
      errorCode: undefined,
      errorText: undefined,
      at: NOW,
    });
    assert.equal(await bench.storage.read(id, (reader) => findMessageBySid(reader, 'simulator', 'SM1')), undefined);
  });

  test('waiting texts come oldest first and leave the wait once', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      for (const name of ['m3', 'm1', 'm2']) await keepInbound(unit, inbound(name, {}));
      await keepInbound(unit, inbound('m4', { phone: LEE, receivedAt: NOW + 5 }));
      await keepInbound(unit, inbound('m5', { phone: '+15559990000', state: 'ignored', stateReason: 'blocked' }));
    });
    const waiting = () => bench.storage.read(id, async (reader) => (await waitingTexts(reader, DANA, 10)).map((text) => text.id));
    assert.deepEqual(await waiting(), ['m1', 'm2', 'm3']);
    assert.deepEqual(await bench.storage.read(id, (reader) => phonesWaiting(reader)), [DANA, LEE]);
    assert.deepEqual(await bench.storage.read(id, (reader) => phonesWaiting(reader, NOW + 5)), [DANA]);
    const settle = () =>
      bench.storage.transact(id, (unit) => settleTexts(unit, { ids: ['m1', 'm2'], state: 'answered', reason: 'offer', turnId: 't1' }));
    assert.deepEqual([await settle(), await settle(), await waiting()], [2, 0, ['m3']]);
    const [first] = await bench.storage.read(id, (reader) => recentMessages(reader, DANA, 10));
    assert.deepEqual([first?.state, first?.stateReason, first?.turnId], ['answered', 'offer', 't1']);
  });

  test('a thread is read from its newest end, oldest first', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      for (const name of ['m1', 'm2', 'm3', 'm4']) await keepInbound(unit, inbound(name, {}));
    });
    const names = async (found: Promise<readonly { id: string }[]>) => (await found).map((message) => message.id);
    await bench.storage.read(id, async (reader) => {
      assert.deepEqual(await names(recentMessages(reader, DANA, 2)), ['m3', 'm4']);
      assert.deepEqual(await names(messagesAfter(reader, DANA, 'm2')), ['m3', 'm4']);
      assert.deepEqual(await names(messagesAfter(reader, DANA, '')), ['m1', 'm2', 'm3', 'm4']);
    });
  });

  const statuses: readonly DeliveryStatus[] = ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'read'];
  const steps = ['queued', 'sending', 'sent', 'delivered|undelivered|failed', 'read'].map((step) => step.split('|'));
  const rank = (status: DeliveryStatus) => steps.findIndex((step) => step.includes(status));

  test('a delivery status never moves back, in whatever order the receipts come', async () => {
    const id = await bench.freshBusiness();
    for (const first of statuses) {
      for (const second of statuses) {
        const message = `${first}-${second}`;
        const moved = await bench.storage.transact(id, async (unit) => {
          await keepOutgoing(unit, { ...outgoing(message), at: NOW });
          const one = await setDelivery(unit, message, { status: first, carrierSid: message });
          const two = await setDelivery(unit, message, { status: second, errorCode: 7, errorText: 'why', segments: 3 });
          return [one, two];
        });
        assert.deepEqual(moved, [rank(first) > 0, rank(second) > rank(first)], message);
        const found = await bench.storage.read(id, (reader) => findMessageBySid(reader, 'twilio', message));
        const isMoved = rank(second) > rank(first);
        assert.deepEqual(
          [found?.deliveryStatus, found?.errorCode, found?.errorText, found?.segments],
          isMoved ? [second, 7, 'why', 3] : [first, undefined, undefined, 3],
          message,
        );
      }
    }
  });

  test('a text that is due is claimed by one process only', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      for (let i = 0; i < 20; i++) await queue(unit, `o${i}`, { at: NOW - 100 + i, claimedUntil: 0 });
    });
    const claim = (storage: typeof bench.storage) => storage.transact(id, (unit) => claimDue(unit, NOW, NOW + 1000, 8));
    const rounds = await Promise.all([claim(bench.storage), claim(bench.other), claim(bench.storage), claim(bench.other)]);
    const claimed = rounds.flat().map((text) => text.id);
    assert.equal(new Set(claimed).size, claimed.length, 'nothing is claimed twice');
    for (const round of rounds)
      assert.deepEqual(
        round.map((text) => text.createdAt),
        round.map((text) => text.createdAt).sort(),
      );
    claimed.push(...(await claim(bench.storage)).map((text) => text.id));
    assert.equal(new Set(claimed).size, 20);
  });

  test('a claim runs out, a retry waits, what is sent or given up is never due again', async () => {
    const id = await bench.freshBusiness();
    const due = (now: Instant) =>
      bench.storage.transact(id, async (unit) => (await claimDue(unit, now, now + 10, 9)).map((text) => `${text.id}:${text.attempts}`));
    await bench.storage.transact(id, async (unit) => {
      for (const name of ['o1', 'o2', 'o3', 'o4']) await queue(unit, name, { at: NOW, claimedUntil: NOW + 50 });
      await markSent(unit, 'o2');
      await markRetry(unit, 'o3', NOW + 80, 'busy');
      await markFailed(unit, 'o4', 'wrong number');
    });
    assert.equal(await bench.storage.read(id, nextDueAt), NOW + 50);
    assert.deepEqual([await due(NOW + 50), await due(NOW + 51), await due(NOW + 52)], [[], ['o1:0'], []]);
    assert.deepEqual(await due(NOW + 80), ['o1:0', 'o3:1']);
    await bench.storage.transact(id, async (unit) => {
      await markSent(unit, 'o1');
      await markSent(unit, 'o3');
    });
    assert.equal(await bench.storage.read(id, nextDueAt), undefined);
  });

  test('a unit that got the lower event number is committed first', async () => {
    const id = await bench.freshBusiness();
    const committed: string[] = [];
    const gate = Promise.withResolvers<void>();
    const recorded = Promise.withResolvers<void>();
    const unit = (storage: typeof bench.storage, name: string, wait: Promise<void> | undefined) =>
      storage.transact(id, async (unit) => {
        const seq = await recordEvent(unit, { phone: DANA, kind: name, payload: {}, at: NOW });
        unit.afterCommit(() => committed.push(name));
        recorded.resolve();
        await wait;
        return seq;
      });
    const slow = unit(bench.storage, 'slow', gate.promise);
    await recorded.promise;
    const quick = unit(bench.storage, 'quick', undefined);
    await Promise.race([quick, sleep(50)]);
    gate.resolve();
    assert.ok((await slow) < (await quick));
    assert.deepEqual(committed, ['slow', 'quick']);
  });

  test('who has seen an event number misses no lower one', async () => {
    const id = await bench.freshBusiness();
    const seen: number[] = [];
    let isWriting = true;
    const record = async (storage: typeof bench.storage, n: number) =>
      storage.transact(id, async (unit) => {
        const seq = await recordEvent(unit, { phone: DANA, kind: 'note', payload: { n, none: null }, at: NOW });
        if (n % 2) await recentMessages(unit, DANA, 1);
        return seq;
      });
    const follow = async () => {
      for (let isLast = false; !isLast; ) {
        isLast = !isWriting;
        const events = await bench.storage.read(id, (reader) => eventsAfter(reader, seen.at(-1) ?? 0, 5));
        seen.push(...events.map((event) => event.seq));
        if (events.length > 0) isLast = false;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const following = follow();
    const numbers = await Promise.all(Array.from({ length: 60 }, (_, n) => record(n % 2 ? bench.storage : bench.other, n)));
    isWriting = false;
    await following;
    assert.deepEqual(
      seen,
      numbers.toSorted((a, b) => a - b),
    );
    const [first] = await bench.storage.read(id, (reader) => eventsAfter(reader, 0, 1));
    const n = numbers.indexOf(first?.seq ?? 0);
    assert.deepEqual([first?.phone, first?.kind, first?.payload, first?.at], [DANA, 'note', { n, none: null }, NOW]);
  });
}

export function inbound(id: string, rest: Partial<Inbound>): Inbound {
  return {
    id,
    channel: 'twilio',
    carrierSid: `SM-${id}`,
    phone: DANA,
    body: `text ${id}`,
    segments: undefined,
    mediaCount: 0,
    receivedAt: NOW,
    state: 'waiting',
    stateReason: undefined,
    ...rest,
  };
}

function outgoing(id: string) {
  return { id, kind: 'ai_reply', phone: DANA, channel: 'twilio', body: 'See you!', segments: undefined, turnId: undefined } as const;
}

function queue(unit: Parameters<typeof queueText>[0], id: string, times: { at: Instant; claimedUntil: Instant }) {
  return queueText(unit, { id, messageId: `m-${id}`, phone: DANA, body: 'See you!', channel: 'twilio', part: 0, ...times });
}
