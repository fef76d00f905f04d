/** What every storage promises of the owner's inbox: labels, snoozing, what is in a thread, plans, and finding words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR_MS } from '#core/time.ts';
import { aHold } from './bookings.contract.ts';
import { confirmBooking, holdBooking, releaseHold } from './bookings.ts';
import { dropCanned, listCanned, saveCanned } from './canned-replies.ts';
import { setMerged } from './contacts.ts';
import { saveCustomer } from './customers.ts';
import { listInbox, namesOf, type ThreadFilter } from './inbox.ts';
import { keepInbound, keepOutgoing } from './messages.ts';
import { dropNote, editNote, keepNote } from './notes.ts';
import { claimDue, endUnsent, hasInHand, queueText } from './outbox.ts';
import { dueReplies, listPlanned, planReply, takePlanned } from './planned-replies.ts';
import { searchContacts, searchMessages, takeInNewWords } from './search.ts';
import { type Bench, DANA, LEE, NOW } from './storage.contract.ts';
import type { Reader, Unit } from './storage.ts';
import { threadEntries } from './thread-entries.ts';
import { findThread, hasSnoozedUntil, setLabel, setSnoozed, setWithOwner, touchThread, wakeSnoozed } from './threads.ts';

const ALL: ThreadFilter = {
  label: undefined,
  isUnread: undefined,
  needsYou: undefined,
  snoozed: { is: false, now: NOW },
  phones: undefined,
};

/** An id as texts have it: its moment, and what tells it from others of the same. */
function idAt(at: number, name: string): string {
  return `${at.toString(36).padStart(9, '0')}000${name.padEnd(10, '0')}`;
}

function arrive(unit: Unit, { phone = DANA, body, id, at = NOW }: { phone?: string; body: string; id: string; at?: number }) {
  const text = { id, phone, body, channel: 'twilio', carrierSid: `SM${id}`, segments: 1, mediaCount: 0 } as const;
  return keepInbound(unit, { ...text, receivedAt: at, state: 'waiting', stateReason: undefined });
}

export function inboxContract(bench: Bench): void {
  const read = <T>(id: string, work: (reader: Reader) => Promise<T>) => bench.storage.read(id, work);
  const write = <T>(id: string, work: (unit: Unit) => Promise<T>) => bench.storage.transact(id, work);
  const touch = (unit: Unit, rest: Partial<Parameters<typeof touchThread>[1]>) =>
    touchThread(unit, { phone: DANA, channel: 'twilio', message: 'hi', kind: 'customer_message', at: NOW, unread: 1, ...rest });

  test('a thread says whom it waits for: the owner’s stays hers, whatever the agent says last', async () => {
    const id = await bench.freshBusiness();
    const labels = await write(id, async (unit) => {
      const seen = [(await touch(unit, {})).label];
      seen.push((await touch(unit, { kind: 'ai_reply', unread: 0, label: 'handled' })).label);
      seen.push((await touch(unit, {})).label);
      await setWithOwner(unit, DANA, NOW + HOUR_MS, 'asked_for_person');
      seen.push((await touch(unit, { kind: 'ai_reply', unread: 0, label: 'handled' })).label);
      seen.push((await touch(unit, { kind: 'owner_reply', unread: 0, label: 'waiting' })).label);
      await setWithOwner(unit, DANA, undefined, undefined);
      seen.push((await findThread(unit, DANA))?.label);
      await setLabel(unit, DANA, undefined);
      seen.push((await findThread(unit, DANA))?.label);
      return seen;
    });
    assert.deepEqual(labels, [undefined, 'handled', 'handled', 'needs_you', 'waiting', 'handled', undefined]);
  });

  test('a snoozed thread comes back with the customer’s text, or with its time, unread and in need of the owner', async () => {
    const id = await bench.freshBusiness();
    await write(id, async (unit) => {
      await touch(unit, {});
      await setSnoozed(unit, DANA, NOW + 10);
      assert.equal((await touch(unit, { kind: 'ai_reply', unread: 0 })).snoozedUntil, NOW + 10);
      assert.equal((await touch(unit, {})).snoozedUntil, undefined);
      await setSnoozed(unit, DANA, NOW + 10);
      await unit.db.updateTable('threads').set({ unread_count: 0 }).where('business_id', '=', id).execute();
    });
    const listed = (snoozed: ThreadFilter['snoozed']) =>
      read(id, (reader) => listInbox(reader, { ...ALL, snoozed }, { limit: 9, before: undefined }));
    assert.deepEqual([(await listed({ is: false, now: NOW })).length, (await listed({ is: true, now: NOW })).length], [0, 1]);
    assert.deepEqual(
      [await read(id, (reader) => hasSnoozedUntil(reader, NOW + 9)), await write(id, (unit) => wakeSnoozed(unit, NOW + 9))],
      [false, []],
    );
    assert.deepEqual(await write(id, (unit) => wakeSnoozed(unit, NOW + 10)), [DANA]);
    const [thread] = await listed({ is: false, now: NOW });
    assert.deepEqual([thread?.unreadCount, thread?.label, thread?.snoozedUntil], [1, 'needs_you', undefined]);
  });

  test('threads are listed with a name: the customer’s, or the one she booked under', async () => {
    const id = await bench.freshBusiness();
    await write(id, async (unit) => {
      await touch(unit, { phone: DANA, at: NOW });
      await touch(unit, { phone: LEE, at: NOW + 1, unread: 0 });
      await holdBooking(unit, aHold('b1', { customerName: 'Danielle' }), NOW);
    });
    const names = async (filter: Partial<ThreadFilter> = {}) =>
      (await read(id, (reader) => listInbox(reader, { ...ALL, ...filter }, { limit: 9, before: undefined }))).map(({ phone, name }) => [
        phone,
        name,
      ]);
    assert.deepEqual(await names(), [
      [LEE, undefined],
      [DANA, 'Danielle'],
    ]);
    await write(id, (unit) => saveCustomer(unit, { phone: DANA, name: 'Dana', at: NOW }));
    assert.deepEqual(await names({ isUnread: true }), [[DANA, 'Dana']]);
    assert.deepEqual(await names({ isUnread: false }), [[LEE, undefined]]);
    await write(id, async (unit) => {
      await saveCustomer(unit, { phone: LEE, name: 'D.', at: NOW });
      await setMerged(unit, [LEE], DANA, NOW);
    });
    assert.deepEqual(await names({ isUnread: false }), [[LEE, 'Dana']], 'she has two numbers');
    assert.deepEqual(await names({ needsYou: true }), []);
    assert.deepEqual(await names({ phones: [] }), []);
    assert.deepEqual(await read(id, (reader) => namesOf(reader, [DANA, LEE])), new Map([DANA, LEE].map((phone) => [phone, 'Dana'])));
  });

  test('a thread has texts, notes and what became of bookings in order, page after page, and no other customer’s', async () => {
    const id = await bench.freshBusiness();
    await write(id, async (unit) => {
      await arrive(unit, { body: 'tomorrow at noon?', id: idAt(NOW, 'a') });
      await holdBooking(unit, aHold('b1', {}), NOW + 1);
      await keepOutgoing(unit, {
        id: idAt(NOW + 1, 'b'),
        kind: 'ai_reply',
        phone: DANA,
        channel: 'twilio',
        body: 'Noon is free.',
        segments: 1,
        turnId: undefined,
        at: NOW + 1,
      });
      await confirmBooking(unit, 'b1', NOW + 2);
      await keepNote(unit, { id: idAt(NOW + 3, 'c'), phone: DANA, channel: 'twilio', body: 'a note', at: NOW + 3 });
      await holdBooking(unit, aHold('b2', { startsAt: NOW + 99 * HOUR_MS }), NOW + 4);
      await releaseHold(unit, 'b2', NOW + 5);
      await arrive(unit, { phone: LEE, body: 'hello', id: idAt(NOW + 6, 'd') });
    });
    const page = (limit: number, before: string | undefined) => read(id, (reader) => threadEntries(reader, DANA, { limit, before }));
    const all = await page(50, undefined);
    const told = all.map(({ message, change }) => message?.body ?? change?.change);
    assert.deepEqual(told, ['tomorrow at noon?', 'held', 'Noon is free.', 'confirmed', 'a note', 'held']);
    for (const limit of [1, 2, 3]) {
      const seen = await page(limit, undefined);
      for (let more = await page(limit, seen[0]?.id); more.length > 0; more = await page(limit, seen[0]?.id)) seen.unshift(...more);
      assert.deepEqual(seen, all);
    }
  });

  test('words are found in texts and notes at once, after a change no more, and never another business’s', async () => {
    const id = await bench.freshBusiness();
    const other = await bench.freshBusiness();
    const found = async (search: string, business = id) => {
      await takeInNewWords(bench.storage, business);
      return read(business, async (reader) => (await searchMessages(reader, search, 9)).map((message) => message.body));
    };
    await write(id, async (unit) => {
      await arrive(unit, { body: 'Strähnchen um 15:30 bei foo.example/bar?', id: idAt(NOW, 'a') });
      await arrive(unit, { body: 'the first of them', id: idAt(NOW + 1, 'b') });
      await keepNote(unit, { id: idAt(NOW + 2, 'c'), phone: LEE, channel: 'twilio', body: 'them again', at: NOW + 2 });
      const notice = { kind: 'owner_notice', phone: LEE, channel: 'twilio', segments: 1, turnId: undefined, at: NOW } as const;
      await keepOutgoing(unit, { ...notice, id: idAt(NOW, 'd'), body: 'them, told to the owner' });
    });
    await write(other, (unit) => arrive(unit, { body: 'them elsewhere', id: idAt(NOW, 'a') }));
    for (const search of ['strahn', 'STRÄHNCHEN 30', '15:30', 'foo.example/bar', 'example', 'bar foo'])
      assert.equal((await found(search)).length, 1, search);
    assert.deepEqual(await found('them'), ['them again', 'the first of them']);
    for (const search of ['\u{1E900}a\u{1E901}', 'a\u{10D2}\u{1C90}b', '\u{1F130}x', 'x\u{ABC0}y', '\uE0000'])
      assert.deepEqual(await found(search), [], `letters of any age: ${search}`);
    assert.deepEqual([await found('hem'), await found('them nothing'), await found('"; --'), await found('')], [[], [], [], []]);
    assert.deepEqual(await found('them', other), ['them elsewhere']);
    await write(id, (unit) => editNote(unit, { id: idAt(NOW + 2, 'c'), phone: LEE, body: 'something else' }));
    assert.deepEqual([await found('them'), await found('else')], [['the first of them'], ['something else']]);
    assert.equal(await write(id, (unit) => dropNote(unit, { id: idAt(NOW + 1, 'b'), phone: DANA })), false, 'a text is no note');
    await write(id, (unit) => dropNote(unit, { id: idAt(NOW + 2, 'c'), phone: LEE }));
    assert.deepEqual(await found('else'), []);
    await write(id, (unit) => unit.db.deleteFrom('messages').where('business_id', '=', id).execute());
    assert.deepEqual([await found('them'), await found('them', other)], [[], ['them elsewhere']]);
  });

  test('customers are found by every word of their name as it is now, and by digits of their number', async () => {
    const id = await bench.freshBusiness();
    const found = (search: string) => read(id, (reader) => searchContacts(reader, search));
    await write(id, async (unit) => {
      await saveCustomer(unit, { phone: DANA, at: NOW });
      await saveCustomer(unit, { phone: LEE, name: 'Léa Müller', at: NOW });
      await touch(unit, {});
    });
    assert.deepEqual([await found('lea'), await found('mull lea'), await found('dana')], [[LEE], [LEE], []]);
    await write(id, async (unit) => {
      await saveCustomer(unit, { phone: DANA, name: 'Dana', at: NOW });
      await saveCustomer(unit, { phone: LEE, name: 'Lea Schmidt', at: NOW });
    });
    assert.deepEqual([await found('dana'), await found('muller'), await found('schmidt')], [[DANA], [], [LEE]]);
    assert.deepEqual([await found('111-2222'), await found('33344'), await found('99')], [[DANA], [LEE], []]);
    await write(id, (unit) => unit.db.deleteFrom('customers').where('business_id', '=', id).execute());
    assert.deepEqual(await found('dana'), []);
  });

  test('a planned reply is due at its time and is taken once; a reply kept ready is changed and dropped', async () => {
    const id = await bench.freshBusiness();
    const planned = { id: 'p1', phone: DANA, body: 'See you', end: { minutes: 5 }, sendAt: NOW + 10, createdAt: NOW } as const;
    await write(id, async (unit) => {
      await planReply(unit, planned);
      await planReply(unit, { ...planned, id: 'p0', phone: LEE, end: undefined, sendAt: NOW + 20 });
    });
    assert.deepEqual(await read(id, (reader) => dueReplies(reader, NOW + 9, 9)), []);
    assert.deepEqual(await read(id, (reader) => dueReplies(reader, NOW + 10, 9)), [planned]);
    assert.deepEqual(
      (await read(id, (reader) => listPlanned(reader, 9, undefined))).map((reply) => reply.id),
      ['p1', 'p0'],
    );
    assert.deepEqual(
      (await read(id, (reader) => listPlanned(reader, 9, LEE))).map((reply) => reply.end),
      [undefined],
    );
    const taken = await Promise.all([
      write(id, (unit) => takePlanned(unit, 'p1')),
      bench.other.transact(id, (unit) => takePlanned(unit, 'p1')),
    ]);
    assert.deepEqual(taken.toSorted(), [false, true]);
    const canned = { id: 'c1', title: 'Hi', body: 'Hi {name}', createdAt: NOW, updatedAt: NOW };
    await write(id, (unit) => saveCanned(unit, canned));
    await write(id, (unit) => saveCanned(unit, { ...canned, title: 'Hello', createdAt: NOW + 1, updatedAt: NOW + 1 }));
    assert.deepEqual(await read(id, (reader) => listCanned(reader, 9)), [{ ...canned, title: 'Hello', updatedAt: NOW + 1 }]);
    assert.deepEqual([await write(id, (unit) => dropCanned(unit, 'c1')), await write(id, (unit) => dropCanned(unit, 'c1'))], [true, false]);
  });

  test('what the agent has not said is given up, but what is in somebody’s hands, and what others say', async () => {
    const id = await bench.freshBusiness();
    await write(id, async (unit) => {
      for (const [name, kind, phone] of [
        ['m1', 'ai_reply', DANA],
        ['m2', 'owner_reply', DANA],
        ['m3', 'ai_reply', LEE],
      ] as const) {
        const text = { phone, channel: 'twilio', body: name, at: NOW } as const;
        await keepOutgoing(unit, { ...text, id: name, kind, segments: 1, turnId: undefined });
        await queueText(unit, { ...text, id: `o-${name}`, messageId: name, part: 0, claimedUntil: NOW + 10 });
      }
    });
    assert.equal(await read(id, (reader) => hasInHand(reader, DANA, NOW + 10)), true);
    assert.deepEqual(await write(id, (unit) => endUnsent(unit, DANA, NOW + 10, 'no')), []);
    assert.equal(await read(id, (reader) => hasInHand(reader, DANA, NOW + 11)), false);
    assert.deepEqual(await write(id, (unit) => endUnsent(unit, DANA, NOW + 11, 'no')), ['m1']);
    const left = await write(id, (unit) => claimDue(unit, NOW + 11, NOW + 20, 9));
    assert.deepEqual(left.map(({ messageId }) => messageId).toSorted(), ['m2', 'm3']);
  });
}
