/** What every storage promises of customers as the owner sees them, of forgetting them, of months and of the calendar feed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastMonths } from '#core/activity.ts';
import type { Phone } from '#core/phone.ts';
import { type Reading, request } from '#core/reading.ts';
import { HOUR_MS, MINUTE_MS } from '#core/time.ts';
import { activityIn } from './activity.ts';
import { aHold, span } from './bookings.contract.ts';
import { cancelBooking, confirmBooking, holdBooking, moveBooking, setNoShow } from './bookings.ts';
import { consentsOf, recordConsent } from './consents.ts';
import { findContact, listContacts, numbersOf, rewriteCustomer, setMerged } from './contacts.ts';
import { saveConversation } from './conversations.ts';
import { saveCustomer } from './customers.ts';
import { erasePerson, findErasureObstacles, NO_NAME, namesOf } from './erase.ts';
import { recordEvent } from './events.ts';
import { feedBookings, feedState, findFeed, setFeed } from './feeds.ts';
import { keepInbound, keepOutgoing, settleTexts } from './messages.ts';
import { keepNote } from './notes.ts';
import { recordNotice } from './notices.ts';
import { queueText } from './outbox.ts';
import { recordPush } from './pushes.ts';
import { type Bench, DANA, LEE, NOW } from './storage.contract.ts';
import type { Storage, Unit } from './storage.ts';
import { inbound } from './texts.contract.ts';
import { findThread, setBlocked, touchThread } from './threads.ts';
import { recordTurn } from './turns.ts';
import { countInbound, countOutbound } from './usage.ts';

const OWNER: Phone = '+15550002222';

export function contactContract(bench: Bench): void {
  contactTests(bench);
  erasureTests(bench);
  monthTests(bench);
  feedTests(bench);
}

function contactTests(bench: Bench): void {
  test('a contact is all that texts, bookings and the owner say of one number', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await keepInbound(unit, inbound('m1', { receivedAt: NOW - 9 * HOUR_MS }));
      await touch(unit, DANA, NOW - 9 * HOUR_MS);
      await rewriteCustomer(unit, DANA, { name: 'Dana', language: 'es', notes: 'prefers mornings' }, NOW);
      for (const [booking, from] of [
        ['past', -26],
        ['missed', -28],
        ['off', -30],
        ['next', 2],
        ['later', 4],
      ] as const) {
        await holdBooking(unit, aHold(booking, span(from * 60, from * 60 + 60)), NOW);
        await confirmBooking(unit, booking, NOW);
      }
      await cancelBooking(unit, 'off', NOW);
      await setNoShow(unit, 'missed', true, NOW, 'owner');
      await holdBooking(unit, aHold('offer', span(600, 660)), NOW);
    });
    const contact = await bench.storage.read(id, (reader) => findContact(reader, DANA, NOW));
    const noon = NOW + 24 * HOUR_MS;
    assert.deepEqual(
      { ...contact, numbers: contact?.numbers.length },
      {
        phone: DANA,
        name: 'Dana',
        language: 'es',
        notes: 'prefers mornings',
        firstSeenAt: NOW - 9 * HOUR_MS,
        lastTextAt: NOW - 9 * HOUR_MS,
        blockedAt: undefined,
        optedOutAt: undefined,
        bookings: 5,
        visits: 1,
        noShows: 1,
        nextBookingAt: noon + 2 * HOUR_MS,
        lastBookingAt: noon - 26 * HOUR_MS,
        numbers: 1,
      },
    );
    assert.equal(await bench.storage.read(id, (reader) => findContact(reader, LEE, NOW)), undefined);
  });

  test('contacts come in pages, each once, whoever was heard of last first, from texts, bookings or notes alone', async () => {
    const id = await bench.freshBusiness();
    const phones = Array.from({ length: 7 }, (_, i) => `+1555000200${i}`);
    await bench.storage.transact(id, async (unit) => {
      for (const [i, phone] of phones.entries()) {
        if (i % 3 === 0) await touch(unit, phone, NOW - i * 1000);
        if (i % 3 === 1) await rewriteCustomer(unit, phone, { name: 'x', language: undefined, notes: '' }, NOW - i * 1000);
        if (i % 3 === 2) {
          const startsAt = NOW - i * 1000;
          const visit = { customerPhone: phone, startsAt, endsAt: startsAt + 1, busyFrom: startsAt, busyUntil: startsAt + 1 };
          await holdBooking(unit, aHold(`b${i}`, visit), NOW);
          await confirmBooking(unit, `b${i}`, NOW);
        }
      }
    });
    const listed: Phone[] = [];
    await bench.storage.read(id, async (reader) => {
      let page = await listContacts(reader, { limit: 2, now: NOW });
      for (; page.length > 0; page = await listContacts(reader, { limit: 2, now: NOW, after: page.at(-1)?.place }))
        listed.push(...page.map(({ phone }) => phone));
    });
    assert.deepEqual(listed, phones);
  });

  test('two numbers of one person are one contact: totals together, consent by number', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await touch(unit, LEE, NOW - 1);
      for (const [booking, phone, from] of [
        ['one', DANA, 0],
        ['two', LEE, 2],
      ] as const) {
        await holdBooking(unit, aHold(booking, { ...span(from * 60, from * 60 + 60), customerPhone: phone }), NOW);
        await confirmBooking(unit, booking, NOW);
      }
      await recordConsent(unit, { id: 'c1', phone: LEE, channel: 'twilio', given: false, word: 'STOP', source: 'text', at: NOW });
      await setMerged(unit, [LEE], DANA, NOW);
    });
    await bench.storage.read(id, async (reader) => {
      const listed = await listContacts(reader, { limit: 9, now: NOW });
      assert.deepEqual(
        listed.map(({ phone, bookings, optedOutAt }) => [phone, bookings, optedOutAt]),
        [[DANA, 2, undefined]],
      );
      assert.deepEqual(
        listed[0]?.numbers.map(({ phone, optedOutAt }) => [phone, optedOutAt]),
        [
          [DANA, undefined],
          [LEE, NOW],
        ],
      );
      assert.deepEqual(await numbersOf(reader, DANA), [DANA, LEE]);
      assert.equal((await findContact(reader, LEE, NOW))?.phone, DANA);
    });
  });
}

function erasureTests(bench: Bench): void {
  test('of a person who was erased no table has a number, a name or a word, and every count stays', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, (unit) => fillAbout(unit, DANA, 'Danuta Secretova'));
    const countsBefore = await countRows(bench.storage, id);
    const counts = await bench.storage.transact(id, async (unit) => {
      assert.deepEqual(await namesOf(unit, [DANA]), ['Danuta Secretova']);
      return erasePerson(unit, { phones: [DANA], alias: 'erased-1', words: [DANA, 'Danuta Secretova'], at: NOW });
    });
    assert.deepEqual(counts, { messages: 2, bookings: 2, kept: [] });
    const dump = await dumpOf(bench.storage, id);
    for (const word of [DANA, DANA.slice(1), 'Danuta', 'Secretova', 'allergic', 'tattoo', 'gate code'])
      assert.ok(!dump.includes(word), `${word} is still in ${dump.split('\n').find((line) => line.includes(word))}`);
    const countsAfter = await countRows(bench.storage, id);
    assert.deepEqual(countsAfter, countsBefore);
    const [listed] = await bench.storage.read(id, (reader) => feedBookings(reader, { from: 0, cancelledFrom: 0, limit: 9 }));
    assert.deepEqual([listed?.customerName, listed?.customerPhone], [NO_NAME, 'erased-1']);
    assert.deepEqual(await bench.storage.read(id, (reader) => listContacts(reader, { limit: 9, now: NOW })), []);
  });

  test('a STOP outlives the erasure: the number stays known for that, with its proof and nothing else', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      await fillAbout(unit, DANA, 'Danuta Secretova');
      await recordConsent(unit, { id: 'c1', phone: DANA, channel: 'twilio', given: true, word: 'START', source: 'text', at: NOW - 5 });
      await recordConsent(unit, { id: 'c2', phone: DANA, channel: 'twilio', given: false, word: 'STOP', source: 'text', at: NOW });
      await setBlocked(unit, LEE, { at: NOW, reason: 'tattoo', isAuto: false });
    });
    const counts = await bench.storage.transact(id, (unit) =>
      erasePerson(unit, { phones: [DANA, LEE], alias: 'erased-2', words: [DANA, LEE, 'Danuta Secretova'], at: NOW + 1 }),
    );
    assert.deepEqual([...counts.kept].toSorted(), [DANA, LEE]);
    await bench.storage.read(id, async (reader) => {
      const thread = await findThread(reader, DANA);
      assert.deepEqual([thread?.optedOutAt, thread?.lastMessage, thread?.lastAt], [NOW, '', 0]);
      assert.deepEqual(
        (await consentsOf(reader, DANA)).map(({ word }) => word),
        ['STOP'],
      );
      assert.equal((await findThread(reader, LEE))?.blockedAt, NOW);
      assert.deepEqual(await listContacts(reader, { limit: 9, now: NOW }), []);
    });
    const dump = await dumpOf(bench.storage, id);
    for (const word of ['Danuta', 'allergic', 'tattoo', 'gate code']) assert.ok(!dump.includes(word), `${word} is still there`);
  });

  test('who is expected, or just being answered, stands in the way of being erased', async () => {
    const id = await bench.freshBusiness();
    await bench.storage.transact(id, async (unit) => {
      assert.deepEqual(await findErasureObstacles(unit, [DANA], NOW), { upcoming: 0, waiting: 0 });
      await holdBooking(unit, aHold('b1', {}), NOW);
      await confirmBooking(unit, 'b1', NOW);
      await keepInbound(unit, inbound('m1', { state: 'waiting' }));
      assert.deepEqual(await findErasureObstacles(unit, [DANA, LEE], NOW), { upcoming: 1, waiting: 1 });
      assert.deepEqual(await findErasureObstacles(unit, [LEE], NOW), { upcoming: 0, waiting: 0 });
      await settleTexts(unit, { ids: ['m1'], state: 'answered', reason: undefined, turnId: undefined });
    });
  });
}

function monthTests(bench: Bench): void {
  test("a month's activity is what its rows say, in the business's zone", async () => {
    const id = await bench.freshBusiness();
    const zone = 'America/New_York';
    const midnight = Date.UTC(2026, 5, 1, 4);
    await bench.storage.transact(id, async (unit) => {
      for (const at of [midnight - 1, midnight, midnight + 1]) {
        const n = at - midnight + 2;
        await holdBooking(unit, aHold(`b${n}`, span(n * 60, n * 60 + 60)), at);
        await confirmBooking(unit, `b${n}`, at);
      }
      await holdBooking(unit, aHold('moved', { ...span(600, 660), movesBookingId: 'b3' }), midnight + 2);
      await moveBooking(unit, { bookingId: 'b3', onto: 'moved', now: midnight + 2 });
      await cancelBooking(unit, 'b3', midnight + 3);
      await countInbound(unit, { month: '2026-06', segments: 3, inHour: true, at: midnight });
      await countOutbound(unit, { month: '2026-05', segments: 1, at: midnight - 1 });
    });
    const months = lastMonths(NOW, zone, 2);
    const activity = await bench.storage.read(id, (reader) => Promise.all(months.map((month) => activityIn(reader, month))));
    assert.deepEqual(activity, [
      { month: '2026-06', received: 1, sent: 0, booked: 2, cancelled: 1, moved: 1 },
      { month: '2026-05', received: 0, sent: 1, booked: 1, cancelled: 0, moved: 0 },
    ]);
  });
}

function feedTests(bench: Bench): void {
  test('a feed has one address at a time', async () => {
    const id = await bench.freshBusiness();
    const find = () => bench.storage.read(id, findFeed);
    const set = (hint: string | undefined) =>
      bench.storage.transact(id, (unit) =>
        setFeed(unit, hint === undefined ? undefined : { tokenHash: `hash ${hint}`, hint, createdAt: NOW }),
      );
    assert.equal(await find(), undefined);
    await set('a');
    await set('b');
    assert.deepEqual(await find(), { tokenHash: 'hash b', hint: 'b', createdAt: NOW });
    await set(undefined);
    assert.equal(await find(), undefined);
  });

  test('a feed has what is booked and what was lately cancelled, no offers, and tells when any of it changes', async () => {
    const id = await bench.freshBusiness();
    const window = { from: NOW + 24 * HOUR_MS, cancelledFrom: NOW, limit: 9 };
    const states: string[] = [];
    const note = async () => states.push((await bench.storage.read(id, (reader) => feedState(reader, window))).text);
    await note();
    await bench.storage.transact(id, async (unit) => {
      for (const [booking, from, at] of [
        ['before', -60, NOW],
        ['long-off', 60, NOW - 9],
        ['off', 180, NOW],
        ['booked', 300, NOW],
      ] as const) {
        await holdBooking(unit, aHold(booking, span(from, from + 60)), at);
        await confirmBooking(unit, booking, at);
        if (booking.endsWith('off')) await cancelBooking(unit, booking, at);
      }
      await holdBooking(unit, aHold('offer', span(600, 660)), NOW);
    });
    await note();
    const bookings = await bench.storage.read(id, (reader) => feedBookings(reader, window));
    assert.deepEqual(
      bookings.map((booking) => booking.id),
      ['booked', 'off'],
    );
    await bench.storage.transact(id, (unit) => setNoShow(unit, 'booked', true, NOW + MINUTE_MS, 'owner'));
    await note();
    await bench.storage.transact(id, (unit) => cancelBooking(unit, 'booked', NOW + MINUTE_MS));
    await note();
    assert.equal(new Set(states).size, 4, states.join());
  });
}

function touch(unit: Unit, phone: Phone, at: number) {
  return touchThread(unit, {
    phone,
    channel: 'twilio',
    message: 'gate code 1234',
    kind: 'customer_message',
    at,
    unread: 1,
    label: undefined,
  });
}

/** A person with something in every table that can have something of her. All of it is over. */
async function fillAbout(unit: Unit, phone: Phone, name: string): Promise<void> {
  await saveCustomer(unit, { phone, name, at: NOW });
  await rewriteCustomer(unit, phone, { name, language: 'en', notes: 'allergic to latex' }, NOW);
  await touch(unit, phone, NOW);
  await saveConversation(unit, phone, { step: 'idle' }, NOW + 1, NOW);
  const reading = { ...request('book'), notes: `tattoo for ${name}` };
  const read: Reading = { requests: [reading], name: undefined, language: 'en', confidence: 1, smallTalk: undefined, readBy: 'builtin' };
  await recordTurn(unit, { id: 't1', phone, reading: read, rule: 'r', readBy: 'builtin', understandingMs: 1, at: NOW });
  await keepInbound(unit, inbound('m1', { phone, body: `I am ${name}, gate code 1234`, state: 'answered' }));
  const text = { phone, channel: 'twilio', segments: 1, at: NOW } as const;
  await keepOutgoing(unit, { ...text, id: 'm2', kind: 'ai_reply', body: `Hi ${name}`, turnId: 't1' });
  await keepOutgoing(unit, { ...text, id: 'm3', phone: OWNER, kind: 'owner_notice', body: 'Said: tattoo, gate code', turnId: 't1' });
  await keepOutgoing(unit, { ...text, id: 'm4', phone: OWNER, kind: 'owner_notice', body: `${name} wrote`, turnId: undefined });
  await keepNote(unit, { id: 'n1', phone, channel: 'twilio', body: 'allergic', at: NOW });
  const queued = { messageId: 'm4', channel: 'twilio', part: 0, at: NOW, claimedUntil: 0 } as const;
  await queueText(unit, { ...queued, id: 'o1', phone: OWNER, body: `${name} wrote` });
  const notice = { topic: 'customer_wrote', subject: '', phone, body: `${name} wrote: tattoo`, channel: 'twilio', turnId: 't1' } as const;
  await recordNotice(unit, { ...notice, id: 'k1', at: NOW, dueAt: NOW, isKept: false });
  const push = { topic: 'handed_over', turnId: undefined, title: `${name} needs you`, day: undefined, channel: 'twilio', at: NOW } as const;
  const waits = { textAt: NOW + 1, state: 'sent', tries: 0, nextAt: NOW } as const;
  for (const [pushId, of] of Object.entries({ push1: phone, push2: undefined }))
    await recordPush(unit, { ...push, ...waits, id: pushId, phone: of, body: 'tattoo', sms: `${name} wrote: tattoo` });
  await unit.db
    .insertInto('owner_questions')
    .values({ business_id: unit.businessId, question: `cancel ${name}`, expires_at: NOW })
    .execute();
  await unit.db
    .insertInto('planned_replies')
    .values({ business_id: unit.businessId, id: 'p1', phone, body: 'bring the tattoo', send_at: NOW, created_at: NOW })
    .execute();
  for (const [booking, from] of [
    ['visit', -26],
    ['off', -28],
  ] as const) {
    await holdBooking(
      unit,
      aHold(booking, { ...span(from * 60, from * 60 + 60), customerPhone: phone, customerName: name, notes: 'tattoo' }),
      NOW,
    );
    await confirmBooking(unit, booking, NOW);
  }
  await cancelBooking(unit, 'off', NOW);
  await recordEvent(unit, { phone, kind: 'k', payload: { message_id: 'm1' }, at: NOW });
}

/** What must stay true when somebody is forgotten. */
async function countRows(storage: Storage, id: string): Promise<unknown> {
  const { db } = await storage.read(id, async (reader) => reader);
  const [texts, bookings, changes] = await Promise.all([
    db
      .selectFrom('messages')
      .select(({ fn }) => ['kind', fn.countAll<number>().as('n')])
      .where('business_id', '=', id)
      .where('kind', '<>', 'system')
      .groupBy('kind')
      .orderBy('kind')
      .execute(),
    db
      .selectFrom('bookings')
      .select(({ fn }) => ['status', fn.countAll<number>().as('n')])
      .where('business_id', '=', id)
      .groupBy('status')
      .orderBy('status')
      .execute(),
    db
      .selectFrom('booking_changes')
      .select(({ fn }) => ['change', fn.countAll<number>().as('n')])
      .where('business_id', '=', id)
      .groupBy('change')
      .orderBy('change')
      .execute(),
  ]);
  return { texts, bookings, changes };
}

/** Every row of every table of the business, as text, whatever tables there are. */
async function dumpOf(storage: Storage, id: string): Promise<string> {
  return storage.read(id, async (reader) => {
    const list =
      storage.kind === 'sqlite'
        ? `select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'business_id' where m.type = 'table'`
        : `select table_name as name from information_schema.columns where column_name = 'business_id' and table_schema = 'public'`;
    const tables = (await reader.run({ name: undefined, sql: list }, [])).rows as { name: string }[];
    assert.ok(tables.length > 15, 'all tables');
    const dumps = await Promise.all(
      tables.map(async ({ name }) => {
        const { rows } = await reader.run({ name: undefined, sql: `select * from ${name} where business_id = '${id}'` }, []);
        return rows.map((row) => `${name}: ${JSON.stringify(row)}`);
      }),
    );
    return dumps.flat().join('\n');
  });
}
