import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { z } from 'zod';
import { Booking, BookingConflict, BookingPreview, BookingWithHistory, ChangedBooking } from '#contract/bookings.ts';
import { Problem } from '#contract/errors.ts';
import type { Business } from '#core/business.ts';
import { instantOf, MINUTE_MS } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, saveBusiness } from '#server/storage/businesses.ts';
import { eventsAfter } from '#server/storage/events.ts';
import { setBlocked, setOptedOut } from '#server/storage/threads.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { COLOR, CUT, SALON } from '#test/situation.ts';

const ZONE = 'America/New_York';
const BUFFERED = { ...COLOR, bufferAfterMinutes: 30 };
const BUSINESS: Business = { ...SALON, ownerPhone: OWNER_PHONE, services: [CUT, BUFFERED] };
const ANA = '+12125550101';
const BEN = '+12125550102';
/** Each test has a day of its own, a Monday to a Thursday. */
let day = '2026-06-15';
let app: TestApp;

before(async () => {
  app = await buildTestApp({ business: BUSINESS, now: instantOf('2026-06-15', '09:00', ZONE) });
});
after(() => app.close());
beforeEach(() => {
  const next = new Date(`${day}T12:00Z`);
  next.setUTCDate(next.getUTCDate() + (next.getUTCDay() === 4 ? 4 : 1));
  day = next.toISOString().slice(0, 10);
});

type Method = 'GET' | 'POST' | 'PATCH';

async function ask<S extends z.ZodType>(method: Method, path: string, status: number, schema: S, body?: object): Promise<z.infer<S>> {
  const answer = await app.http.inject({
    method,
    url: `/api/admin/bookings${path}`,
    headers: { authorization: `Bearer ${OWNER_TOKEN}` },
    ...(body && { payload: body }),
  });
  assert.equal(answer.statusCode, status, answer.body);
  assert.match(String(answer.headers['content-type']), status < 400 ? /^application\/json/ : /^application\/problem\+json/);
  return schema.parse(answer.json());
}

const wish = (rest: object = {}) => ({ customer_phone: ANA, customer_name: 'Ana', date_time: `${day} 10:00`, ...rest });
const book = (rest: object = {}) => ask('POST', '', 201, ChangedBooking, wish(rest));
const refuse = (rest: object = {}) => ask('POST', '', 409, BookingConflict, wish(rest));
const edit = (id: string, body: object) => ask('PATCH', `/${id}`, 200, ChangedBooking, body);
const historyOf = async (id: string) => (await ask('GET', `/${id}`, 200, BookingWithHistory)).history;
const ourTexts = async (phone: string) =>
  (await app.messages(phone)).filter(({ kind }) => kind !== 'customer_message').map(({ kind, body }) => `${kind}: ${body}`);

test('a booking made by hand comes back with every field, is kept, and has its history', async () => {
  const { notification, ...booked } = await book({ customer_phone: '(212) 555-0101', service: 'haircut', notes: 'first time' });
  const { id, calendar_url, created_at, ...rest } = booked;
  assert.deepEqual(rest, {
    customer_phone: ANA,
    customer_name: 'Ana',
    date_time: `${day} 10:00:00`,
    starts_at: `${day}T10:00:00-04:00`,
    ends_at: `${day}T10:30:00-04:00`,
    duration_minutes: 30,
    service: 'Haircut',
    service_id: 'cut',
    price: '$45',
    notes: 'first time',
    status: 'confirmed',
    no_show: false,
    held_until: null,
    moves_booking_id: null,
    updated_at: created_at,
  });
  assert.equal(notification, null);
  assert.equal(calendar_url, `https://phonebook.test/calendar/${id}`);
  const { history, ...kept } = await ask('GET', `/${id}`, 200, BookingWithHistory);
  assert.deepEqual(kept, booked);
  assert.deepEqual(history, [{ at: created_at, by: 'owner', change: 'booked', from: null, to: booked }]);
  assert.equal((await app.http.inject(`/calendar/${id}.ics`)).statusCode, 200);
  assert.deepEqual(await ourTexts(ANA), [], 'nobody asked for a text');
});

test('who is booked by hand is known by that name when she texts', async () => {
  const phone = '+12125550199';
  await book({ customer_phone: phone, customer_name: 'Maria' });
  const { replies } = await app.text(phone, `can I come on ${day} at 1 pm for a haircut?`);
  assert.match(replies.join(), /for Maria/);
});

const WRONG: readonly (readonly [name: string, body: Record<string, unknown>, path: string])[] = [
  ['no phone', { customer_phone: undefined }, 'customer_phone'],
  ['a phone that is none', { customer_phone: '12' }, 'customer_phone'],
  ['no name', { customer_name: undefined }, 'customer_name'],
  ['a blank name', { customer_name: '  ' }, 'customer_name'],
  ['a name with a control character', { customer_name: 'A\u0000na' }, 'customer_name'],
  ['a name as a number', { customer_name: 5 }, 'customer_name'],
  ['no time', { date_time: undefined }, 'date_time'],
  ['a time in words', { date_time: 'tomorrow at 3' }, 'date_time'],
  ['a day without a clock', { date_time: '2026-06-16' }, 'date_time'],
  ['a day that is none', { date_time: '2026-02-30 10:00' }, 'date_time'],
  ['a clock that is none', { date_time: '2026-06-16 25:00' }, 'date_time'],
  ['half a minute', { date_time: '2026-06-16 10:00:30' }, 'date_time'],
  ['a far year', { date_time: '9999-06-16 10:00' }, 'date_time'],
  ['an instant on a day that is none', { date_time: '2026-02-30T10:00:00Z' }, 'date_time'],
  ['no length', { duration_minutes: 0 }, 'duration_minutes'],
  ['a length in words', { duration_minutes: '60' }, 'duration_minutes'],
  ['half a minute of length', { duration_minutes: 30.5 }, 'duration_minutes'],
  ['more than a day', { duration_minutes: 1_441 }, 'duration_minutes'],
  ['an unknown service', { service: 'tattoo' }, 'service'],
  ['endless notes', { notes: 'x'.repeat(2_001) }, 'notes'],
  ['a maybe', { notify_customer: 'maybe' }, 'notify_customer'],
  ['an override in words', { override: 'yes' }, 'override'],
];

test('a wrong field is named, and nothing is booked or previewed', async () => {
  const count = (await app.bookings()).length;
  for (const [name, body, path] of WRONG) {
    for (const url of ['', '/preview']) {
      const { errors } = await ask('POST', url, 400, Problem, wish(body));
      assert.deepEqual(
        errors?.map((error) => error.path),
        [path],
        name,
      );
    }
    if (body[path] === undefined || path === 'customer_phone') continue;
    const { id } = (await app.bookings())[0] ?? assert.fail();
    assert.deepEqual(
      (await ask('PATCH', `/${id}`, 400, Problem, body)).errors?.map((error) => error.path),
      [path],
      name,
    );
  }
  assert.equal((await app.bookings()).length, count);
});

test('a start is read as the wall clock of the business, or as an instant with its offset', async () => {
  for (const [i, date_time] of [`${day} 09:00:00`, `${day}T10:00`, `${day}T15:00:00Z`, `${day}T12:00:00-04:00`].entries())
    assert.equal((await book({ date_time, service: 'cut' })).date_time, `${day} ${String(9 + i).padStart(2, '0')}:00:00`);
});

test('a taken time is a conflict with what is in the way and three times that can be had, however she insists', async () => {
  const hers = await book({ service: 'Color' });
  for (const override of [false, true]) {
    // Eleven thirty is within the buffer after the visit.
    const problem = await refuse({ customer_phone: BEN, date_time: `${day} 11:30`, override });
    assert.deepEqual([problem.reason, problem.can_override, problem.conflict?.id, problem.status], ['taken', false, hers.id, 409]);
    assert.equal(problem.detail, `It overlaps the booking of Ana, ${day} 10:00-11:30, with its buffers 10:00-12:00.`);
    assert.equal(problem.alternatives.length, 3);
    const [{ date_time, starts_at, ends_at } = assert.fail()] = problem.alternatives;
    assert.equal(Date.parse(ends_at) - Date.parse(starts_at), 60 * MINUTE_MS);
    const free = await ask('POST', '/preview', 200, BookingPreview, wish({ customer_phone: BEN, date_time }));
    assert.equal(free.booking.starts_at, starts_at);
  }
  await book({ customer_phone: BEN, date_time: `${day} 12:00` });
});

test('a closed time, a passed one, a far one is a conflict that she may override', async () => {
  const early = { date_time: `${day} 06:00` };
  const closed = await refuse(early);
  assert.deepEqual([closed.reason, closed.can_override, closed.alternatives.length, closed.conflict], ['closed', true, 3, null]);
  assert.equal(closed.detail, `Closed at that time. The hours of ${day} are 09:00-17:00.`);
  assert.equal((await book({ ...early, override: true })).date_time, `${day} 06:00:00`);
  assert.equal((await refuse({ date_time: '2026-06-12 10:00' })).reason, 'past');
  const past = await book({ date_time: '2026-06-12 10:00', override: true, notify_customer: true });
  assert.deepEqual([past.status, past.notification?.reason, past.notification?.can_be_sent], ['confirmed', 'past', false]);
  assert.equal((await refuse({ date_time: '2026-06-12 10:30', override: true })).conflict?.id, past.id, 'also in the past');
  assert.equal((await refuse({ date_time: '2029-06-12 10:00' })).reason, 'too_far');
  const far = await book({ date_time: '2029-06-12 10:00', override: true });
  assert.equal((await refuse({ date_time: '2029-06-12 10:30', override: true })).conflict?.id, far.id, 'also beyond the horizon');
});

test('a booking moves over its own time, keeps its length and notes, and its calendar follows', async () => {
  const { id } = await book({ duration_minutes: 45, notes: 'knock' });
  const moved = await edit(id, { date_time: `${day} 10:30` });
  assert.deepEqual([moved.date_time, moved.duration_minutes, moved.notes, moved.notification], [`${day} 10:30:00`, 45, 'knock', null]);
  assert.match((await app.http.inject(`/calendar/${id}.ics`)).body, /SEQUENCE:1\r\n/);
  const [, change] = await historyOf(id);
  assert.deepEqual(
    [change?.by, change?.change, change?.from?.date_time, change?.to?.date_time],
    ['owner', 'moved', `${day} 10:00:00`, `${day} 10:30:00`],
  );
  await book({ customer_phone: BEN, date_time: `${day} 09:00` });
});

test('each field can be edited alone; the rest stays as it was', async () => {
  const { id, notification: _, ...before } = await book({ date_time: `${day} 07:00`, override: true, service: 'cut', notes: 'a' });
  const edits: readonly (readonly [body: object, change: object])[] = [
    [{ notes: 'b' }, { notes: 'b' }],
    [{ customer_name: 'Anna' }, { customer_name: 'Anna' }],
    [{ duration_minutes: 20 }, { duration_minutes: 20, ends_at: `${day}T07:20:00-04:00` }],
    [{ notes: '' }, { notes: '' }],
  ];
  let expected: object = before;
  for (const [body, change] of edits) {
    const { notification, updated_at, id: same, ...after } = await edit(id, body);
    expected = { ...expected, ...change };
    assert.deepEqual({ ...after, updated_at: before.updated_at, id: same }, { ...expected, id });
    assert.equal(notification, null);
  }
  const { reason } = await ask('PATCH', `/${id}`, 409, BookingConflict, { duration_minutes: 60 });
  assert.equal(reason, 'closed', 'more time is judged again');
  const coloured = await edit(id, { service: 'color', override: true });
  assert.deepEqual([coloured.service, coloured.duration_minutes, coloured.price], ['Color', 90, 'from $80']);
  assert.deepEqual((await edit(id, { service: null, override: true })).service, null);
  assert.deepEqual(
    (await historyOf(id)).map(({ change }) => change),
    ['booked', 'edited', 'edited', 'edited', 'edited', 'edited', 'edited'],
  );
});

test('an edit that changes nothing leaves no trace, and one that names nothing is refused', async () => {
  const booked = await book();
  assert.deepEqual(await edit(booked.id, { customer_name: 'Ana', date_time: booked.date_time }), booked);
  assert.equal((await historyOf(booked.id)).length, 1);
  for (const body of [{}, { override: true }, { status: 'cancelled' }]) await ask('PATCH', `/${booked.id}`, 400, Problem, body);
});

test('a move onto another booking is a conflict, and nothing changes', async () => {
  const hers = await book();
  const his = await book({ customer_phone: BEN, date_time: `${day} 13:00` });
  const problem = await ask('PATCH', `/${his.id}`, 409, BookingConflict, { date_time: `${day} 10:30`, notes: 'new', override: true });
  assert.deepEqual([problem.reason, problem.conflict?.id, problem.alternatives.length], ['taken', hers.id, 3]);
  assert.equal((await ask('GET', `/${his.id}`, 200, BookingWithHistory)).notes, '');
});

test('a cancelled booking stays, frees its time, and cannot be cancelled, moved or missed again', async () => {
  const { id } = await book();
  const cancelled = await ask('POST', `/${id}/cancel`, 200, ChangedBooking);
  assert.deepEqual([cancelled.status, cancelled.notification], ['cancelled', null]);
  for (const path of ['/cancel', '/cancel/preview', '/no-show'])
    assert.equal((await ask('POST', `/${id}${path}`, 409, BookingConflict)).reason, 'already_cancelled');
  assert.equal((await ask('PATCH', `/${id}`, 409, BookingConflict, { notes: 'x' })).reason, 'already_cancelled');
  assert.deepEqual(
    (await historyOf(id)).map(({ change }) => change),
    ['booked', 'cancelled'],
  );
  await book({ customer_phone: BEN });
});

test('a no-show is noted once the visit has begun, can be taken back, and twice is once', async () => {
  const future = await book();
  assert.equal((await ask('POST', `/${future.id}/no-show`, 409, BookingConflict)).reason, 'not_begun');
  const { id } = await book({ date_time: '2026-06-11 10:00', override: true });
  for (const no_show of [true, true, false, false]) {
    const noted = await ask('POST', `/${id}/no-show`, 200, ChangedBooking, { no_show });
    assert.deepEqual([noted.no_show, noted.status], [no_show, 'confirmed']);
  }
  assert.deepEqual(
    (await historyOf(id)).map(({ change, by }) => `${change} ${by}`),
    ['booked owner', 'no_show owner', 'no_show_undone owner'],
  );
  await ask('POST', `/${id}/no-show`, 400, Problem, { no_show: 'maybe' });
});

test('an unknown booking is a 404 on every route, whatever its id looks like', async () => {
  for (const id of ['nobody', '%00', '..%2F..', "x'%20or%201=1", 'x'.repeat(99)]) {
    await ask('GET', `/${id}`, 404, Problem);
    await ask('PATCH', `/${id}`, 404, Problem, { notes: 'x' });
    for (const path of ['preview', 'cancel', 'cancel/preview', 'no-show'])
      await ask('POST', `/${id}/${path}`, 404, Problem, path === 'preview' ? { notes: 'x' } : undefined);
  }
});

test('the text to the customer says what was done, goes out as the owner’s, and leaves the thread to the agent', async () => {
  const phone = '+12125550103';
  const booked = await book({ customer_phone: phone, service: 'cut', notify_customer: true });
  const { notification } = booked;
  assert.match(notification?.customer_text ?? '', /^Sam at Sam's Studio booked you in: Haircut \w+, \w+ \d+ at 10 AM\. Calendar: https/);
  assert.deepEqual([notification?.can_be_sent, notification?.reason, notification?.segments], [true, null, 1]);
  const moved = await edit(booked.id, { date_time: `${day} 11:00`, notify_customer: true });
  assert.match(moved.notification?.customer_text ?? '', /moved your appointment of .* 10 AM to .* at 11 AM\./);
  const longer = await edit(booked.id, { duration_minutes: 45, notify_customer: true });
  assert.match(longer.notification?.customer_text ?? '', /changed your appointment\. It is now: Haircut .* at 11 AM, 45 minutes\./);
  const noted = await edit(booked.id, { notes: 'x', notify_customer: true });
  assert.deepEqual(noted.notification, { customer_text: null, segments: 0, can_be_sent: false, reason: 'nothing_to_tell' });
  const cancelled = await ask('POST', `/${booked.id}/cancel`, 200, ChangedBooking, { notify_customer: true });
  assert.match(cancelled.notification?.customer_text ?? '', /cancelled your appointment .* at 11 AM\. Reply here/);
  const told = [booked, moved, longer, cancelled].map((one) => `owner_reply: ${one.notification?.customer_text}`);
  await app.flow.whenSettled(DEFAULT_BUSINESS_ID, phone);
  assert.deepEqual(await ourTexts(phone), told);
  assert.ok((await app.messages(phone)).every(({ deliveryStatus }) => deliveryStatus !== null && deliveryStatus !== 'failed'));
  assert.equal((await app.text(phone, 'what are your hours?')).replies.length, 1);
});

test('the owner keeps a time for herself under her own number, and is told nothing', async () => {
  const { notification } = await book({ customer_phone: OWNER_PHONE, customer_name: 'Dentist', notify_customer: true });
  assert.deepEqual([notification?.can_be_sent, notification?.reason], [false, 'nothing_to_tell']);
  assert.ok((await ourTexts(OWNER_PHONE)).every((text) => !text.startsWith('owner_reply')));
});

test('a preview gives the very text and its length, and leaves nothing behind', async () => {
  const phone = '+12125550104';
  const before = await app.bookings();
  const preview = await ask('POST', '/preview', 200, BookingPreview, wish({ customer_phone: phone }));
  assert.match(preview.customer_text ?? '', /booked you in/);
  assert.deepEqual([preview.can_be_sent, preview.reason, preview.booking.status], [true, null, 'confirmed']);
  const { id } = await book({ customer_phone: phone });
  const move = await ask('POST', `/${id}/preview`, 200, BookingPreview, { date_time: `${day} 12:00` });
  assert.match(move.customer_text ?? '', /moved your appointment/);
  assert.equal((await ask('POST', '/preview', 409, BookingConflict, wish({ customer_phone: BEN }))).reason, 'taken');
  assert.equal((await ask('POST', `/${id}/preview`, 409, BookingConflict, { date_time: `${day} 06:00` })).reason, 'closed');
  const cancel = await ask('POST', `/${id}/cancel/preview`, 200, BookingPreview);
  assert.deepEqual([cancel.booking.status, cancel.segments], ['cancelled', 1]);
  assert.equal((await app.bookings()).length, before.length + 1);
  assert.equal((await historyOf(id)).length, 1);
  assert.deepEqual(await ourTexts(phone), []);
  const same = await edit(id, { date_time: `${day} 12:00`, notify_customer: true });
  assert.equal(same.notification?.customer_text, move.customer_text);
});

test('who opted out or is blocked is booked all the same, gets no text, and the answer says so', async () => {
  const [left, barred] = ['+12125550105', '+12125550106'];
  await app.storage.transact(DEFAULT_BUSINESS_ID, async (unit) => {
    await setOptedOut(unit, left, app.now());
    await setBlocked(unit, barred, { at: app.now(), reason: undefined, isAuto: false });
  });
  const first = await book({ customer_phone: left, notify_customer: true });
  const second = await book({ customer_phone: barred, date_time: `${day} 12:00`, notify_customer: true });
  assert.deepEqual(
    [first, second].map(({ notification }) => [notification?.can_be_sent, notification?.reason]),
    [
      [false, 'opted_out'],
      [false, 'blocked'],
    ],
  );
  assert.match(first.notification?.customer_text ?? '', /booked you in/);
  assert.deepEqual([await ourTexts(left), await ourTexts(barred)], [[], []]);
});

test('an offer is listed, gives way when she insists, and its customer is then offered other times', async () => {
  const [asker, phone] = ['+12125550107', '+12125550108'];
  const heard = await app.text(asker, `Hi, it's Kim, a haircut on ${day} at 3 pm please`);
  assert.match(heard.replies.join(), /Reply OK/);
  const [offer] = await ask('GET', `?status=pending&customer_phone=${encodeURIComponent(asker)}`, 200, Booking.array());
  assert.ok(offer?.held_until);
  assert.equal((await ask('PATCH', `/${offer.id}`, 409, BookingConflict, { notes: 'x' })).reason, 'not_confirmed');
  const late = { customer_phone: phone, date_time: `${day} 15:00` };
  const problem = await refuse(late);
  assert.deepEqual([problem.reason, problem.can_override, problem.conflict?.id], ['taken', true, offer.id]);
  assert.match(problem.detail, /^It overlaps an offer to Kim, .* 15:00-15:30, which waits for a yes until \d\d:\d\d\.$/);
  await book({ ...late, override: true });
  await ask('GET', `/${offer.id}`, 404, Problem);
  assert.match((await app.text(asker, 'ok')).replies.join(), /taken.*1\)/s);
});

test('booking for a customer replaces the offer she holds, and cancelling an offer ends it', async () => {
  const asker = '+12125550109';
  const holdOf = async () => (await ask('GET', `?status=pending&customer_phone=${encodeURIComponent(asker)}`, 200, Booking.array()))[0];
  await app.text(asker, `Hi, it's Lee, a haircut on ${day} at 3 pm please`);
  await book({ customer_phone: asker, customer_name: 'Lee', date_time: `${day} 15:00` });
  assert.equal(await holdOf(), undefined);
  const count = (await app.bookings()).length;
  assert.deepEqual((await app.text(asker, 'ok')).rules, ['yes_to_nothing']);
  await app.text(asker, `another haircut on ${day} at 1 pm please`);
  const held = (await holdOf()) ?? assert.fail();
  assert.equal((await ask('POST', `/${held.id}/cancel`, 200, ChangedBooking)).status, 'cancelled');
  await ask('GET', `/${held.id}`, 404, Problem);
  await app.text(asker, 'ok');
  assert.equal((await app.bookings()).length, count, 'a yes to what she took back books nothing');
});

test('a lapsed offer is neither listed nor in the way', async () => {
  const asker = '+12125550110';
  await app.text(asker, `Hi, it's Mo, a haircut on ${day} at 3 pm please`);
  const pending = () => ask('GET', `?status=pending&from=${day}&to=${day}`, 200, Booking.array());
  assert.equal((await pending()).length, 1);
  app.passMinutes(11);
  assert.deepEqual(await pending(), []);
  await book({ date_time: `${day} 15:00` });
});

test('bookings are listed by start, page after page, filtered by status, days, customer and service', async () => {
  const phone = '+12125550111';
  for (const [clock, service] of [
    ['12:00', 'cut'],
    ['09:00', 'color'],
    ['15:00', 'cut'],
  ] as const)
    await book({ customer_phone: phone, date_time: `${day} ${clock}`, service });
  const list = async (query: string) =>
    (await ask('GET', `?from=${day}&to=${day}&${query}`, 200, Booking.array())).map(({ date_time }) => date_time.slice(11, 16));
  assert.deepEqual(await list(''), ['09:00', '12:00', '15:00']);
  assert.deepEqual(await list('service=Haircut'), ['12:00', '15:00']);
  assert.deepEqual(await list('service=color&status=confirmed'), ['09:00']);
  assert.deepEqual(
    [await list('status=cancelled'), await list('service=nails'), await list('customer_phone=%2B12125550198')],
    [[], [], []],
  );
  assert.deepEqual(await list('customer_phone=(212)%20555-0111&limit=1'), ['09:00']);
  const [from, to] = [`${day}T12:00:00-04:00`, `${day} 15:00`].map(encodeURIComponent);
  assert.equal((await ask('GET', `?from=${from}&to=${to}`, 200, Booking.array())).length, 1, 'until a time is before it');
  const seen: string[] = [];
  let url: string | undefined = `/api/admin/bookings?from=${day}&to=${day}&limit=1`;
  for (let pages = 0; url !== undefined; pages += 1) {
    assert.ok(pages < 5);
    const page: Awaited<ReturnType<typeof app.http.inject>> = await app.http.inject({
      url,
      headers: { authorization: `Bearer ${OWNER_TOKEN}` },
    });
    seen.push(
      ...Booking.array()
        .parse(page.json())
        .map(({ id }) => id),
    );
    url = /^<(.+)>; rel="next"$/.exec(String(page.headers.link ?? ''))?.[1];
  }
  assert.equal(new Set(seen).size, 3);
});

for (const [query, path] of [
  ['status=booked', 'status'],
  ['from=soon', 'from'],
  ['to=2026-13-01', 'to'],
  ['from=2026-06-16&to=2026-06-15', 'to'],
  ['customer_phone=abc', 'customer_phone'],
  ['limit=0', 'limit'],
  ['limit=201', 'limit'],
  ['limit=x', 'limit'],
  ['cursor=made-up', 'cursor'],
  [`cursor=${Buffer.from('1.a\u0000').toString('base64url')}`, 'cursor'],
  ['service=%00', 'service'],
] as const)
  test(`a list with ${query} is refused by its field`, async () => {
    assert.deepEqual(
      (await ask('GET', `?${query}`, 400, Problem)).errors?.map((error) => error.path),
      [path],
    );
  });

test('without the token nothing is read or booked', async () => {
  for (const request of [{ url: '/api/admin/bookings' }, { url: '/api/admin/bookings', method: 'POST', payload: wish() }] as const)
    assert.equal((await app.http.inject(request)).statusCode, 401);
});

test('on the days that change the clock a visit is as long as it is, and its wall time is what the wall shows', async () => {
  const spring = await book({ date_time: '2027-03-14 01:30', duration_minutes: 60, override: true });
  assert.deepEqual([spring.starts_at, spring.ends_at], ['2027-03-14T01:30:00-05:00', '2027-03-14T03:30:00-04:00']);
  // Half past two does not exist that night: the clock shows half past three then.
  const skipped = await ask(
    'POST',
    '/preview',
    200,
    BookingPreview,
    wish({ date_time: '2027-03-14 02:30', override: true, duration_minutes: 5, customer_phone: BEN }),
  );
  assert.equal(skipped.booking.date_time, '2027-03-14 03:30:00');
  const autumn = await book({ date_time: '2026-11-01 01:30', duration_minutes: 60, override: true });
  assert.deepEqual([autumn.starts_at, autumn.ends_at], ['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00']);
  const again = await book({ date_time: '2026-11-01T01:30:00-05:00', duration_minutes: 30, override: true });
  assert.equal(again.date_time, autumn.date_time);
  assert.equal((await ask('GET', '?from=2026-11-01&to=2026-11-01', 200, Booking.array())).length, 2);
});

test('an open app hears of every change that was kept, and of no preview', async () => {
  const lastSeq = async () => (await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => eventsAfter(reader, 0, 10_000))).at(-1)?.seq ?? 0;
  const before = await lastSeq();
  await ask('POST', '/preview', 200, BookingPreview, wish());
  assert.equal(await lastSeq(), before);
  const { id } = await book({ date_time: `${day} 08:00`, override: true });
  await edit(id, { notes: 'x' });
  await edit(id, { date_time: `${day} 09:00`, notify_customer: true });
  await ask('POST', `/${id}/cancel`, 200, ChangedBooking);
  const events = await app.storage.read(DEFAULT_BUSINESS_ID, (reader) => eventsAfter(reader, before, 100));
  assert.deepEqual(
    events.filter(({ payload }) => (payload as { booking_id?: string }).booking_id === id).map(({ kind, phone }) => `${kind} ${phone}`),
    ['booked', 'edited', 'moved', 'cancelled'].map((kind) => `${kind} ${ANA}`),
  );
  assert.ok(events.some(({ kind }) => kind === 'owner_reply'));
});

test('a booking that the owner moves while its customer is moving it is where the owner put it', async () => {
  const phone = '+12125550112';
  const { id } = await book({ customer_phone: phone, service: 'cut' });
  const heard = await app.text(phone, `can you move my appointment to ${day} at 2 pm?`);
  assert.match(heard.replies.join(), /Move your appointment/);
  await edit(id, { date_time: `${day} 16:00` });
  assert.deepEqual(await ask('GET', `?status=pending&from=${day}&to=${day}`, 200, Booking.array()), []);
  await app.text(phone, 'ok');
  assert.equal((await ask('GET', `/${id}`, 200, BookingWithHistory)).date_time, `${day} 16:00:00`);
});

test('a full day is a conflict that she may override', async () => {
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) =>
    saveBusiness(unit, { ...BUSINESS, rules: { ...BUSINESS.rules, maxPerDay: 1 } }),
  );
  await book();
  const full = await refuse({ customer_phone: BEN, date_time: `${day} 14:00` });
  assert.deepEqual([full.reason, full.detail], ['day_full', `${day} has as many bookings as a day takes (1).`]);
  await book({ customer_phone: BEN, date_time: `${day} 14:00`, override: true });
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => saveBusiness(unit, BUSINESS));
});
