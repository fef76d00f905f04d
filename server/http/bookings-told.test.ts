/** What a customer notices of the owner's own bookings: texts, and the offers she holds. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Booking, BookingConflict, BookingPreview, BookingWithHistory, ChangedBooking } from '#contract/bookings.ts';
import { Problem } from '#contract/errors.ts';
import { DEFAULT_BUSINESS_ID } from '#server/storage/businesses.ts';
import { eventsAfter } from '#server/storage/events.ts';
import { setBlocked, setOptedOut } from '#server/storage/threads.ts';
import { OWNER_PHONE } from '#test/build.ts';
import { ANA, BEN, OwnerDesk } from '#test/owner-desk.ts';

let desk: OwnerDesk;
before(async () => {
  desk = await OwnerDesk.open();
});
after(() => desk.app.close());
beforeEach(() => desk.turnPage());

test('who is booked by hand is known by that name when she texts', async () => {
  const phone = '+12125550199';
  await desk.book({ customer_phone: phone, customer_name: 'Maria' });
  const { replies } = await desk.app.text(phone, `can I come on ${desk.day} at 1 pm for a haircut?`);
  assert.match(replies.join(), /for Maria/);
});

test('the text to the customer says what was done, goes out as the owner’s, and leaves the thread to the agent', async () => {
  const phone = '+12125550103';
  const booked = await desk.book({ customer_phone: phone, service: 'cut', notify_customer: true });
  const { notification } = booked;
  assert.match(notification?.customer_text ?? '', /^Sam at Sam's Studio booked you in: Haircut \w+, \w+ \d+ at 10 AM\. Calendar: https/);
  assert.deepEqual([notification?.can_be_sent, notification?.reason, notification?.segments], [true, null, 1]);
  const moved = await desk.edit(booked.id, { date_time: `${desk.day} 11:00`, notify_customer: true });
  assert.match(moved.notification?.customer_text ?? '', /moved your appointment of .* 10 AM to .* at 11 AM\./);
  const longer = await desk.edit(booked.id, { duration_minutes: 45, notify_customer: true });
  assert.match(longer.notification?.customer_text ?? '', /changed your appointment\. It is now: Haircut .* at 11 AM, 45 minutes\./);
  const noted = await desk.edit(booked.id, { notes: 'x', notify_customer: true });
  assert.deepEqual(noted.notification, { customer_text: null, segments: 0, can_be_sent: false, reason: 'nothing_to_tell' });
  const cancelled = await desk.ask('POST', `/${booked.id}/cancel`, 200, ChangedBooking, { notify_customer: true });
  assert.match(cancelled.notification?.customer_text ?? '', /cancelled your appointment .* at 11 AM\. Reply here/);
  const told = [booked, moved, longer, cancelled].map((one) => `owner_reply: ${one.notification?.customer_text}`);
  await desk.app.flow.whenSettled(DEFAULT_BUSINESS_ID, phone);
  assert.deepEqual(await desk.textsTo(phone), told);
  assert.ok((await desk.app.messages(phone)).every(({ deliveryStatus }) => deliveryStatus !== null && deliveryStatus !== 'failed'));
  assert.equal((await desk.app.text(phone, 'what are your hours?')).replies.length, 1);
});

test('the owner keeps a time for herself under her own number, and is told nothing', async () => {
  const { notification } = await desk.book({ customer_phone: OWNER_PHONE, customer_name: 'Dentist', notify_customer: true });
  assert.deepEqual([notification?.can_be_sent, notification?.reason], [false, 'nothing_to_tell']);
  assert.ok((await desk.textsTo(OWNER_PHONE)).every((text) => !text.startsWith('owner_reply')));
});

test('a preview gives the very text and its length, and leaves nothing behind', async () => {
  const phone = '+12125550104';
  const before = await desk.app.bookings();
  const preview = await desk.ask('POST', '/preview', 200, BookingPreview, desk.wish({ customer_phone: phone }));
  assert.match(preview.customer_text ?? '', /booked you in/);
  assert.deepEqual([preview.can_be_sent, preview.reason, preview.booking.status], [true, null, 'confirmed']);
  const { id } = await desk.book({ customer_phone: phone });
  const move = await desk.ask('POST', `/${id}/preview`, 200, BookingPreview, { date_time: `${desk.day} 12:00` });
  assert.match(move.customer_text ?? '', /moved your appointment/);
  assert.equal((await desk.ask('POST', '/preview', 409, BookingConflict, desk.wish({ customer_phone: BEN }))).reason, 'taken');
  assert.equal((await desk.ask('POST', `/${id}/preview`, 409, BookingConflict, { date_time: `${desk.day} 06:00` })).reason, 'closed');
  const cancel = await desk.ask('POST', `/${id}/cancel/preview`, 200, BookingPreview);
  assert.deepEqual([cancel.booking.status, cancel.segments], ['cancelled', 1]);
  assert.equal((await desk.app.bookings()).length, before.length + 1);
  assert.equal((await desk.historyOf(id)).length, 1);
  assert.deepEqual(await desk.textsTo(phone), []);
  const same = await desk.edit(id, { date_time: `${desk.day} 12:00`, notify_customer: true });
  assert.equal(same.notification?.customer_text, move.customer_text);
});

test('who opted out or is blocked is booked all the same, gets no text, and the answer says so', async () => {
  const [left, barred] = ['+12125550105', '+12125550106'];
  await desk.app.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    await setOptedOut(unit, left, desk.app.now());
    await setBlocked(unit, barred, { at: desk.app.now(), reason: undefined, isAuto: false });
  });
  const first = await desk.book({ customer_phone: left, notify_customer: true });
  const second = await desk.book({ customer_phone: barred, date_time: `${desk.day} 12:00`, notify_customer: true });
  assert.deepEqual(
    [first, second].map(({ notification }) => [notification?.can_be_sent, notification?.reason]),
    [
      [false, 'opted_out'],
      [false, 'blocked'],
    ],
  );
  assert.match(first.notification?.customer_text ?? '', /booked you in/);
  assert.deepEqual([await desk.textsTo(left), await desk.textsTo(barred)], [[], []]);
});

test('an offer is listed, gives way when she insists, and its customer is then offered other times', async () => {
  const [asker, phone] = ['+12125550107', '+12125550108'];
  const heard = await desk.app.text(asker, `Hi, it's Kim, a haircut on ${desk.day} at 3 pm please`);
  assert.match(heard.replies.join(), /Reply OK/);
  const [offer] = await desk.ask('GET', `?status=pending&customer_phone=${encodeURIComponent(asker)}`, 200, Booking.array());
  assert.ok(offer?.held_until);
  assert.equal((await desk.ask('PATCH', `/${offer.id}`, 409, BookingConflict, { notes: 'x' })).reason, 'not_confirmed');
  const late = { customer_phone: phone, date_time: `${desk.day} 15:00` };
  const problem = await desk.refuse(late);
  assert.deepEqual([problem.reason, problem.can_override, problem.conflict?.id], ['taken', true, offer.id]);
  assert.match(problem.detail, /^It overlaps an offer to Kim, .* 15:00-15:30, which waits for a yes until \d\d:\d\d\.$/);
  await desk.book({ ...late, override: true });
  await desk.ask('GET', `/${offer.id}`, 404, Problem);
  assert.match((await desk.app.text(asker, 'ok')).replies.join(), /taken.*1\)/s);
});

test('booking for a customer replaces the offer she holds, and cancelling an offer ends it', async () => {
  const asker = '+12125550109';
  const holdOf = async () =>
    (await desk.ask('GET', `?status=pending&customer_phone=${encodeURIComponent(asker)}`, 200, Booking.array()))[0];
  await desk.app.text(asker, `Hi, it's Lee, a haircut on ${desk.day} at 3 pm please`);
  await desk.book({ customer_phone: asker, customer_name: 'Lee', date_time: `${desk.day} 15:00` });
  assert.equal(await holdOf(), undefined);
  const count = (await desk.app.bookings()).length;
  assert.deepEqual((await desk.app.text(asker, 'ok')).rules, ['yes_to_nothing']);
  await desk.app.text(asker, `another haircut on ${desk.day} at 1 pm please`);
  const held = (await holdOf()) ?? assert.fail();
  assert.equal((await desk.ask('POST', `/${held.id}/cancel`, 200, ChangedBooking)).status, 'cancelled');
  await desk.ask('GET', `/${held.id}`, 404, Problem);
  await desk.app.text(asker, 'ok');
  assert.equal((await desk.app.bookings()).length, count, 'a yes to what she took back books nothing');
});

test('a lapsed offer is neither listed nor in the way', async () => {
  const asker = '+12125550110';
  await desk.app.text(asker, `Hi, it's Mo, a haircut on ${desk.day} at 3 pm please`);
  const pending = () => desk.ask('GET', `?status=pending&from=${desk.day}&to=${desk.day}`, 200, Booking.array());
  assert.equal((await pending()).length, 1);
  desk.app.passMinutes(11);
  assert.deepEqual(await pending(), []);
  await desk.book({ date_time: `${desk.day} 15:00` });
});

test('an open app hears of every change that was kept, and of no preview', async () => {
  const lastSeq = async () =>
    (await desk.app.storage.read(DEFAULT_BUSINESS_ID, (reader) => eventsAfter(reader, 0, 10_000))).at(-1)?.seq ?? 0;
  const before = await lastSeq();
  await desk.ask('POST', '/preview', 200, BookingPreview, desk.wish());
  assert.equal(await lastSeq(), before);
  const { id } = await desk.book({ date_time: `${desk.day} 08:00`, override: true });
  await desk.edit(id, { notes: 'x' });
  await desk.edit(id, { date_time: `${desk.day} 09:00`, notify_customer: true });
  await desk.ask('POST', `/${id}/cancel`, 200, ChangedBooking);
  const events = await desk.app.storage.read(DEFAULT_BUSINESS_ID, (reader) => eventsAfter(reader, before, 100));
  assert.deepEqual(
    events.filter(({ payload }) => (payload as { booking_id?: string }).booking_id === id).map(({ kind, phone }) => `${kind} ${phone}`),
    ['booked', 'edited', 'moved', 'cancelled'].map((kind) => `${kind} ${ANA}`),
  );
  assert.ok(events.some(({ kind }) => kind === 'owner_reply'));
});

test('a booking that the owner moves while its customer is moving it is where the owner put it', async () => {
  const phone = '+12125550112';
  const { id } = await desk.book({ customer_phone: phone, service: 'cut' });
  const heard = await desk.app.text(phone, `can you move my appointment to ${desk.day} at 2 pm?`);
  assert.match(heard.replies.join(), /Move your appointment/);
  await desk.edit(id, { date_time: `${desk.day} 16:00` });
  assert.deepEqual(await desk.ask('GET', `?status=pending&from=${desk.day}&to=${desk.day}`, 200, Booking.array()), []);
  await desk.app.text(phone, 'ok');
  assert.equal((await desk.ask('GET', `/${id}`, 200, BookingWithHistory)).date_time, `${desk.day} 16:00:00`);
});
