/** What every storage promises of customers, threads, conversations and consents; and that businesses are strangers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Conversation, NO_DRAFT } from '#core/conversation.ts';
import { type Reading, request } from '#core/reading.ts';
import { listBlocked } from './blocked.ts';
import { listBookings } from './booking-list.ts';
import { aHold, span } from './bookings.contract.ts';
import { confirmBooking, findBooking, heldFor, holdBooking } from './bookings.ts';
import { loadBusiness, setPaused } from './businesses.ts';
import { consentsOf, recordConsent } from './consents.ts';
import { findConversation, saveConversation } from './conversations.ts';
import { findCustomer, saveCustomer } from './customers.ts';
import { eventsAfter, recordEvent } from './events.ts';
import { countNeedsYou, loadFigures, threadFigures, waitingFigures } from './figures.ts';
import { changesOf } from './history.ts';
import { findMessageBySid, keepInbound, phonesWaiting, recentMessages, waitingTexts } from './messages.ts';
import { occupiedBetween } from './occupied.ts';
import { claimDue, nextDueAt, queueText } from './outbox.ts';
import { type Bench, DANA, LEE, NOW } from './storage.contract.ts';
import type { Reader, Unit } from './storage.ts';
import { inbound } from './texts.contract.ts';
import { findThread, listThreads, markRead, setBlocked, setLabel, setOptedOut, setSnoozed, setWithOwner, touchThread } from './threads.ts';
import { findTurn, recordTurn, turnsOf } from './turns.ts';

export function peopleContract(bench: Bench): void {
  test('what is known of a customer stays until something else is known', async () => {
    const id = await bench.freshBusiness();
    const find = () => bench.storage.read(id, (reader) => findCustomer(reader, DANA));
    const save = (known: { name?: string; language?: string }) =>
      bench.storage.transact(id, (unit) => saveCustomer(unit, { phone: DANA, ...known, at: NOW }));
    assert.equal(await find(), undefined);
    await save({ language: 'es' });
    assert.deepEqual(await find(), { phone: DANA, name: undefined, language: 'es' });
    await save({ name: 'Dana' });
    await save({ name: 'Dana K.' });
    assert.deepEqual(await find(), { phone: DANA, name: 'Dana K.', language: 'es' });
  });

  test('a conversation comes back exactly as it was, until it lapses', async () => {
    const id = await bench.freshBusiness();
    const conversation: Conversation = {
      step: 'collecting',
      draft: { ...NO_DRAFT, name: 'Dana', clockRange: { from: undefined, until: '12:00' } },
      asked: 'clock',
      kept: undefined,
      options: [NOW, NOW + 1],
      shown: [],
      waiting: [request('cancel')],
    };
    const find = (now: number) => bench.storage.read(id, (reader) => findConversation(reader, DANA, now));
    await bench.storage.transact(id, (unit) => saveConversation(unit, DANA, { step: 'idle' }, NOW + 9, NOW));
    await bench.storage.transact(id, (unit) => saveConversation(unit, DANA, conversation, NOW + 10, NOW));
    assert.deepEqual(await find(NOW + 9), conversation);
    assert.equal(await find(NOW + 10), undefined);
  });

  test('a thread sums up its texts', async () => {
    const id = await bench.freshBusiness();
    const touch = (message: string, unread: 0 | 1, at: number) =>
      bench.storage.transact(id, (unit) =>
        touchThread(unit, { phone: DANA, channel: 'twilio', message, kind: 'customer_message', at, unread }),
      );
    await touch('one', 1, NOW);
    const thread = await touch('two', 1, NOW + 1);
    assert.deepEqual([thread.lastMessage, thread.unreadCount, thread.lastAt, thread.readAt], ['two', 2, NOW + 1, undefined]);
    await bench.storage.transact(id, (unit) => markRead(unit, DANA));
    const read = await touch('three', 0, NOW + 2);
    assert.deepEqual([read.lastMessage, read.unreadCount, read.readAt], ['three', 0, NOW + 1]);
    assert.deepEqual(await bench.storage.read(id, (reader) => findThread(reader, DANA)), read);
  });

  test('who has a thread, who is blocked and who opted out is kept, and taken back', async () => {
    const id = await bench.freshBusiness();
    const find = () => bench.storage.read(id, (reader) => findThread(reader, DANA));
    await bench.storage.transact(id, async (unit) => {
      await setWithOwner(unit, DANA, NOW + 60, 'asked_for_person');
      await setBlocked(unit, DANA, { at: NOW, reason: 'spam', isAuto: true });
      await recordConsent(unit, { id: 'c1', phone: DANA, channel: 'twilio', given: false, word: 'STOP', source: 'text', at: NOW + 1 });
    });
    const held = await find();
    assert.deepEqual([held?.withOwnerUntil, held?.withOwnerReason], [NOW + 60, 'asked_for_person']);
    assert.deepEqual([held?.blockedAt, held?.blockedReason, held?.isAutoBlocked, held?.optedOutAt], [NOW, 'spam', true, NOW + 1]);
    assert.equal((await bench.storage.read(id, (reader) => listBlocked(reader, { limit: 9 }))).length, 1);
    await bench.storage.transact(id, async (unit) => {
      await setWithOwner(unit, DANA, undefined, undefined);
      await setBlocked(unit, DANA, undefined);
      await recordConsent(unit, { id: 'c2', phone: DANA, channel: 'twilio', given: true, word: 'START', source: 'text', at: NOW + 2 });
    });
    const free = await find();
    assert.deepEqual(
      [free?.withOwnerUntil, free?.blockedAt, free?.isAutoBlocked, free?.optedOutAt],
      [undefined, undefined, false, undefined],
    );
    const history = await bench.storage.read(id, (reader) => consentsOf(reader, DANA));
    assert.deepEqual(
      history.map(({ word, given, at }) => [word, given, at]),
      [
        ['STOP', false, NOW + 1],
        ['START', true, NOW + 2],
      ],
    );
    assert.deepEqual(await bench.storage.read(id, (reader) => listThreads(reader, { limit: 9 })), [], 'nobody has written yet');
  });

  test('threads are listed newest first, page after page, without a gap or a repeat', async () => {
    const id = await bench.freshBusiness();
    const phones = Array.from({ length: 7 }, (_, i) => `+1555000${2000 + i}`);
    for (const [i, phone] of phones.entries()) {
      const text = {
        phone,
        channel: 'simulator',
        message: 'hi',
        kind: 'customer_message',
        at: NOW + Math.floor(i / 3),
        unread: 1,
      } as const;
      await bench.storage.transact(id, (unit) => touchThread(unit, text));
    }
    const listed: string[] = [];
    await bench.storage.read(id, async (reader) => {
      let page = await listThreads(reader, { limit: 3 });
      for (; page.length > 0; page = await listThreads(reader, { limit: 3, before: page.at(-1) }))
        listed.push(...page.map(({ phone }) => phone));
    });
    assert.deepEqual(listed, [...phones].reverse());
  });

  test('the figures count what is so now', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await keepInbound(unit, inbound('m1', { receivedAt: NOW - 61 }));
      await keepInbound(unit, inbound('m2', { receivedAt: NOW - 60 }));
      await setBlocked(unit, LEE, { at: NOW, reason: undefined, isAuto: false });
      await holdBooking(unit, aHold('held', {}), NOW);
      await holdBooking(unit, aHold('b1', span(60, 120)), NOW);
      await confirmBooking(unit, 'b1', NOW);
    });
    const figures = () => bench.storage.read(id, (reader) => loadFigures(reader, NOW - 60, NOW));
    assert.deepEqual(await figures(), { isPaused: false, textsThisHour: 1, blockedCount: 1, upcomingCount: 1 });
    await bench.storage.transact(id, (unit) => setPaused(unit, NOW));
    assert.equal((await figures()).isPaused, true);
  });

  test('threads count as unread and as in need of her while they are in her list, and not blocked', async () => {
    const id = await bench.freshBusiness();
    const figures = () => bench.storage.read(id, (reader) => threadFigures(reader, NOW));
    assert.deepEqual(await figures(), { unreadCount: 0, needsYouCount: 0 }, 'no thread at all');
    const phones = Array.from({ length: 6 }, (_, i) => `+1555000${3000 + i}`);
    const [settled = '', read = '', putOff = '', woken = '', blocked = '', quiet = ''] = phones;
    await bench.storage.transact(id, async (unit) => {
      for (const phone of phones.slice(0, 5)) {
        const text = {
          phone,
          channel: 'simulator',
          message: 'hi',
          kind: 'customer_message',
          at: NOW,
          unread: 1,
          label: 'needs_you',
        } as const;
        await touchThread(unit, text);
        await touchThread(unit, text);
      }
      await markRead(unit, read);
      await setLabel(unit, settled, 'handled');
      await setSnoozed(unit, putOff, NOW + 1);
      await setSnoozed(unit, woken, NOW);
      await setBlocked(unit, blocked, { at: NOW, reason: undefined, isAuto: false });
      await setOptedOut(unit, quiet, NOW);
    });
    assert.deepEqual(await figures(), { unreadCount: 2, needsYouCount: 2 });
    assert.equal(await bench.storage.read(id, (reader) => countNeedsYou(reader, NOW)), 2);
  });

  test('texts that wait are counted, and the oldest known', async () => {
    const id = await bench.freshBusiness();
    const waiting = () => bench.storage.read(id, waitingFigures);
    assert.deepEqual(await waiting(), { count: 0, oldestAt: undefined });
    await bench.storage.transact(id, async (unit) => {
      await keepInbound(unit, inbound('m1', { receivedAt: NOW - 5, state: 'waiting' }));
      await keepInbound(unit, inbound('m2', { receivedAt: NOW, state: 'waiting' }));
      await keepInbound(unit, inbound('m3', { receivedAt: NOW - 9, state: 'ignored' }));
    });
    assert.deepEqual(await waiting(), { count: 2, oldestAt: NOW - 5 });
  });

  test('a turn comes back as it was read and decided', async () => {
    const id = await bench.freshBusiness();
    const turn = { id: 't1', phone: DANA, reading, rule: 'offer', readBy: 'builtin', understandingMs: 2.6, at: NOW };
    await bench.storage.transact(id, (unit) => recordTurn(unit, turn));
    assert.deepEqual(await bench.storage.read(id, (reader) => findTurn(reader, 't1')), { ...turn, understandingMs: 3 });
    assert.equal((await bench.storage.read(id, (reader) => turnsOf(reader, DANA, 5))).length, 1);
  });

  test('businesses never see each other: same ids, same numbers, nothing in common', async () => {
    const [ours, theirs] = [await bench.freshBusiness(), await bench.freshBusiness()];
    await bench.storage.transact(theirs, async (unit) => fillEverything(unit));
    const empty = await bench.storage.read(ours, readEverything);
    for (const [what, found] of Object.entries(empty)) assert.deepEqual(found ?? [], [], `${what} of another business`);
    const full = await bench.storage.read(theirs, readEverything);
    for (const [what, found] of Object.entries(full)) assert.notDeepEqual(found ?? [], [], `${what} of its own`);
    // The same ids once more: no key, no overlap and no duplicate reaches across.
    await bench.storage.transact(ours, async (unit) => fillEverything(unit));
    assert.deepEqual((await bench.storage.transact(ours, (unit) => claimDue(unit, NOW, NOW + 1, 9))).length, 1);
    assert.equal(await bench.storage.read(theirs, nextDueAt), NOW);
    assert.equal((await bench.storage.read(ours, loadBusiness)).pausedAt, NOW);
  });
}

const reading: Reading = {
  requests: [request('book', { when: { ...request('book').when, days: ['2026-06-16'] } })],
  name: undefined,
  language: 'en',
  confidence: 0.9,
  smallTalk: undefined,
  readBy: 'builtin',
};

async function fillEverything(unit: Unit): Promise<void> {
  await setPaused(unit, NOW);
  await saveCustomer(unit, { phone: DANA, name: 'Dana', at: NOW });
  await saveConversation(unit, DANA, { step: 'idle' }, NOW + 1, NOW);
  await touchThread(unit, { phone: DANA, channel: 'twilio', message: 'hi', kind: 'customer_message', at: NOW, unread: 1 });
  await setBlocked(unit, LEE, { at: NOW, reason: undefined, isAuto: false });
  await recordConsent(unit, { id: 'c1', phone: LEE, channel: 'twilio', given: false, word: 'STOP', source: 'text', at: NOW });
  await keepInbound(unit, inbound('m1', { carrierSid: 'SM1' }));
  await queueText(unit, { id: 'o1', messageId: 'm1', phone: DANA, body: 'x', channel: 'twilio', part: 0, at: NOW, claimedUntil: 0 });
  await holdBooking(unit, aHold('b1', {}), NOW);
  await recordTurn(unit, { id: 't1', phone: DANA, reading, rule: 'r', readBy: 'builtin', understandingMs: 1, at: NOW });
  await recordEvent(unit, { phone: DANA, kind: 'k', payload: {}, at: NOW });
}

async function readEverything(reader: Reader): Promise<Record<string, unknown>> {
  return {
    pausedAt: (await loadBusiness(reader)).pausedAt,
    customer: await findCustomer(reader, DANA),
    conversation: await findConversation(reader, DANA, NOW),
    thread: await findThread(reader, DANA),
    threads: await listThreads(reader, { limit: 9 }),
    blocked: await listBlocked(reader, { limit: 9 }),
    consents: await consentsOf(reader, LEE),
    waiting: await waitingTexts(reader, DANA, 9),
    phones: await phonesWaiting(reader),
    recent: await recentMessages(reader, DANA, 9),
    bySid: await findMessageBySid(reader, 'twilio', 'SM1'),
    nextDueAt: await nextDueAt(reader),
    booking: await findBooking(reader, 'b1'),
    bookings: await listBookings(reader, { limit: 9 }),
    held: await heldFor(reader, DANA, NOW),
    occupied: await occupiedBetween(reader, 0, NOW * 2),
    changes: await changesOf(reader, 'b1'),
    turn: await findTurn(reader, 't1'),
    turns: await turnsOf(reader, DANA, 9),
    events: await eventsAfter(reader, 0, 9),
  };
}
