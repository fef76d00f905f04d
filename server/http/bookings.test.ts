import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Booking, BookingConflict, BookingPreview, BookingWithHistory, ChangedBooking } from '#contract/bookings.ts';
import { Problem } from '#contract/errors.ts';
import { MINUTE_MS } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, saveBusiness } from '#server/storage/businesses.ts';
import { OWNER_TOKEN } from '#test/build.ts';
import { ANA, BEN, BOOKED_BUSINESS, OwnerDesk } from '#test/owner-desk.ts';

let desk: OwnerDesk;
before(async () => {
  desk = await OwnerDesk.open();
});
after(() => desk.app.close());
beforeEach(() => desk.turnPage());

test('a booking made by hand comes back with every field, is kept, and has its history', async () => {
  const { notification, ...booked } = await desk.book({ customer_phone: '(212) 555-0101', service: 'haircut', notes: 'first time' });
  const { id, calendar_url, created_at, ...rest } = booked;
  assert.deepEqual(rest, {
    customer_phone: ANA,
    customer_name: 'Ana',
    date_time: `${desk.day} 10:00:00`,
    starts_at: `${desk.day}T10:00:00-04:00`,
    ends_at: `${desk.day}T10:30:00-04:00`,
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
  const { history, ...kept } = await desk.ask('GET', `/${id}`, 200, BookingWithHistory);
  assert.deepEqual(kept, booked);
  assert.deepEqual(history, [{ at: created_at, by: 'owner', change: 'booked', from: null, to: booked }]);
  assert.equal((await desk.app.http.inject(`/calendar/${id}.ics`)).statusCode, 200);
  assert.deepEqual(await desk.textsTo(ANA), [], 'nobody asked for a text');
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
  const count = (await desk.app.bookings()).length;
  for (const [name, body, path] of WRONG) {
    for (const url of ['', '/preview']) {
      const { errors } = await desk.ask('POST', url, 400, Problem, desk.wish(body));
      assert.deepEqual(
        errors?.map((error) => error.path),
        [path],
        name,
      );
    }
    if (body[path] === undefined || path === 'customer_phone') continue;
    const { id } = (await desk.app.bookings())[0] ?? assert.fail();
    assert.deepEqual(
      (await desk.ask('PATCH', `/${id}`, 400, Problem, body)).errors?.map((error) => error.path),
      [path],
      name,
    );
  }
  assert.equal((await desk.app.bookings()).length, count);
});

test('a start is read as the wall clock of the business, or as an instant with its offset', async () => {
  for (const [i, date_time] of [
    `${desk.day} 09:00:00`,
    `${desk.day}T10:00`,
    `${desk.day}T15:00:00Z`,
    `${desk.day}T12:00:00-04:00`,
  ].entries())
    assert.equal((await desk.book({ date_time, service: 'cut' })).date_time, `${desk.day} ${String(9 + i).padStart(2, '0')}:00:00`);
});

test('a taken time is a conflict with what is in the way and three times that can be had, however she insists', async () => {
  const hers = await desk.book({ service: 'Color' });
  for (const override of [false, true]) {
    // Eleven thirty is within the buffer after the visit.
    const problem = await desk.refuse({ customer_phone: BEN, date_time: `${desk.day} 11:30`, override });
    assert.deepEqual([problem.reason, problem.can_override, problem.conflict?.id, problem.status], ['taken', false, hers.id, 409]);
    assert.equal(problem.detail, `It overlaps the booking of Ana, ${desk.day} 10:00-11:30, with its buffers 10:00-12:00.`);
    assert.equal(problem.alternatives.length, 3);
    const [{ date_time, starts_at, ends_at } = assert.fail()] = problem.alternatives;
    assert.equal(Date.parse(ends_at) - Date.parse(starts_at), 60 * MINUTE_MS);
    const free = await desk.ask('POST', '/preview', 200, BookingPreview, desk.wish({ customer_phone: BEN, date_time }));
    assert.equal(free.booking.starts_at, starts_at);
  }
  await desk.book({ customer_phone: BEN, date_time: `${desk.day} 12:00` });
});

test('a closed time, a passed one, a far one is a conflict that she may override', async () => {
  const early = { date_time: `${desk.day} 06:00` };
  const closed = await desk.refuse(early);
  assert.deepEqual([closed.reason, closed.can_override, closed.alternatives.length, closed.conflict], ['closed', true, 3, null]);
  assert.equal(closed.detail, `Closed at that time. The hours of ${desk.day} are 09:00-17:00.`);
  assert.equal((await desk.book({ ...early, override: true })).date_time, `${desk.day} 06:00:00`);
  assert.equal((await desk.refuse({ date_time: '2026-06-12 10:00' })).reason, 'past');
  const past = await desk.book({ date_time: '2026-06-12 10:00', override: true, notify_customer: true });
  assert.deepEqual([past.status, past.notification?.reason, past.notification?.can_be_sent], ['confirmed', 'past', false]);
  assert.equal((await desk.refuse({ date_time: '2026-06-12 10:30', override: true })).conflict?.id, past.id, 'also in the past');
  assert.equal((await desk.refuse({ date_time: '2029-06-12 10:00' })).reason, 'too_far');
  const far = await desk.book({ date_time: '2029-06-12 10:00', override: true });
  assert.equal((await desk.refuse({ date_time: '2029-06-12 10:30', override: true })).conflict?.id, far.id, 'also beyond the horizon');
});

test('a booking moves over its own time, keeps its length and notes, and its calendar follows', async () => {
  const { id } = await desk.book({ duration_minutes: 45, notes: 'knock' });
  const moved = await desk.edit(id, { date_time: `${desk.day} 10:30` });
  assert.deepEqual([moved.date_time, moved.duration_minutes, moved.notes, moved.notification], [`${desk.day} 10:30:00`, 45, 'knock', null]);
  assert.match((await desk.app.http.inject(`/calendar/${id}.ics`)).body, /SEQUENCE:1\r\n/);
  const [, change] = await desk.historyOf(id);
  assert.deepEqual(
    [change?.by, change?.change, change?.from?.date_time, change?.to?.date_time],
    ['owner', 'moved', `${desk.day} 10:00:00`, `${desk.day} 10:30:00`],
  );
  await desk.book({ customer_phone: BEN, date_time: `${desk.day} 09:00` });
});

test('each field can be edited alone; the rest stays as it was', async () => {
  const {
    id,
    notification: _,
    ...before
  } = await desk.book({ date_time: `${desk.day} 07:00`, override: true, service: 'cut', notes: 'a' });
  const edits: readonly (readonly [body: object, change: object])[] = [
    [{ notes: 'b' }, { notes: 'b' }],
    [{ customer_name: 'Anna' }, { customer_name: 'Anna' }],
    [{ duration_minutes: 20 }, { duration_minutes: 20, ends_at: `${desk.day}T07:20:00-04:00` }],
    [{ notes: '' }, { notes: '' }],
  ];
  let expected: object = before;
  for (const [body, change] of edits) {
    const { notification, updated_at, id: same, ...after } = await desk.edit(id, body);
    expected = { ...expected, ...change };
    assert.deepEqual({ ...after, updated_at: before.updated_at, id: same }, { ...expected, id });
    assert.equal(notification, null);
  }
  const { reason } = await desk.ask('PATCH', `/${id}`, 409, BookingConflict, { duration_minutes: 60 });
  assert.equal(reason, 'closed', 'more time is judged again');
  const coloured = await desk.edit(id, { service: 'color', override: true });
  assert.deepEqual([coloured.service, coloured.duration_minutes, coloured.price], ['Color', 90, 'from $80']);
  assert.deepEqual((await desk.edit(id, { service: null, override: true })).service, null);
  assert.deepEqual(
    (await desk.historyOf(id)).map(({ change }) => change),
    ['booked', 'edited', 'edited', 'edited', 'edited', 'edited', 'edited'],
  );
});

test('an edit that changes nothing leaves no trace, and one that names nothing is refused', async () => {
  const booked = await desk.book();
  assert.deepEqual(await desk.edit(booked.id, { customer_name: 'Ana', date_time: booked.date_time }), booked);
  assert.equal((await desk.historyOf(booked.id)).length, 1);
  for (const body of [{}, { override: true }, { status: 'cancelled' }]) await desk.ask('PATCH', `/${booked.id}`, 400, Problem, body);
});

test('a move onto another booking is a conflict, and nothing changes', async () => {
  const hers = await desk.book();
  const his = await desk.book({ customer_phone: BEN, date_time: `${desk.day} 13:00` });
  const problem = await desk.ask('PATCH', `/${his.id}`, 409, BookingConflict, {
    date_time: `${desk.day} 10:30`,
    notes: 'new',
    override: true,
  });
  assert.deepEqual([problem.reason, problem.conflict?.id, problem.alternatives.length], ['taken', hers.id, 3]);
  assert.equal((await desk.ask('GET', `/${his.id}`, 200, BookingWithHistory)).notes, '');
});

test('a cancelled booking stays, frees its time, and cannot be cancelled, moved or missed again', async () => {
  const { id } = await desk.book();
  const cancelled = await desk.ask('POST', `/${id}/cancel`, 200, ChangedBooking);
  assert.deepEqual([cancelled.status, cancelled.notification], ['cancelled', null]);
  for (const path of ['/cancel', '/cancel/preview', '/no-show'])
    assert.equal((await desk.ask('POST', `/${id}${path}`, 409, BookingConflict)).reason, 'already_cancelled');
  assert.equal((await desk.ask('PATCH', `/${id}`, 409, BookingConflict, { notes: 'x' })).reason, 'already_cancelled');
  assert.deepEqual(
    (await desk.historyOf(id)).map(({ change }) => change),
    ['booked', 'cancelled'],
  );
  await desk.book({ customer_phone: BEN });
});

test('a no-show is noted once the visit has begun, can be taken back, and twice is once', async () => {
  const future = await desk.book();
  assert.equal((await desk.ask('POST', `/${future.id}/no-show`, 409, BookingConflict)).reason, 'not_begun');
  const { id } = await desk.book({ date_time: '2026-06-11 10:00', override: true });
  for (const no_show of [true, true, false, false]) {
    const noted = await desk.ask('POST', `/${id}/no-show`, 200, ChangedBooking, { no_show });
    assert.deepEqual([noted.no_show, noted.status], [no_show, 'confirmed']);
  }
  assert.deepEqual(
    (await desk.historyOf(id)).map(({ change, by }) => `${change} ${by}`),
    ['booked owner', 'no_show owner', 'no_show_undone owner'],
  );
  await desk.ask('POST', `/${id}/no-show`, 400, Problem, { no_show: 'maybe' });
});

test('an unknown booking is a 404 on every route, whatever its id looks like', async () => {
  for (const id of ['nobody', '%00', '..%2F..', "x'%20or%201=1", 'x'.repeat(99)]) {
    await desk.ask('GET', `/${id}`, 404, Problem);
    await desk.ask('PATCH', `/${id}`, 404, Problem, { notes: 'x' });
    for (const path of ['preview', 'cancel', 'cancel/preview', 'no-show'])
      await desk.ask('POST', `/${id}/${path}`, 404, Problem, path === 'preview' ? { notes: 'x' } : undefined);
  }
});

test('bookings are listed by start, page after page, filtered by status, days, customer and service', async () => {
  const phone = '+12125550111';
  for (const [clock, service] of [
    ['12:00', 'cut'],
    ['09:00', 'color'],
    ['15:00', 'cut'],
  ] as const)
    await desk.book({ customer_phone: phone, date_time: `${desk.day} ${clock}`, service });
  const list = async (query: string) =>
    (await desk.ask('GET', `?from=${desk.day}&to=${desk.day}&${query}`, 200, Booking.array())).map(({ date_time }) =>
      date_time.slice(11, 16),
    );
  assert.deepEqual(await list(''), ['09:00', '12:00', '15:00']);
  assert.deepEqual(await list('service=Haircut'), ['12:00', '15:00']);
  assert.deepEqual(await list('service=color&status=confirmed'), ['09:00']);
  assert.deepEqual(
    [await list('status=cancelled'), await list('service=nails'), await list('customer_phone=%2B12125550198')],
    [[], [], []],
  );
  assert.deepEqual(await list('customer_phone=(212)%20555-0111&limit=1'), ['09:00']);
  const [from, to] = [`${desk.day}T12:00:00-04:00`, `${desk.day} 15:00`].map(encodeURIComponent);
  assert.equal((await desk.ask('GET', `?from=${from}&to=${to}`, 200, Booking.array())).length, 1, 'until a time is before it');
  const seen: string[] = [];
  let url: string | undefined = `/api/admin/bookings?from=${desk.day}&to=${desk.day}&limit=1`;
  for (let pages = 0; url !== undefined; pages += 1) {
    assert.ok(pages < 5);
    const page: Awaited<ReturnType<typeof desk.app.http.inject>> = await desk.app.http.inject({
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

test('a visit over midnight belongs to both days when overlapping ones are asked for', async () => {
  const next = new Date(`${desk.day}T12:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const tomorrow = next.toISOString().slice(0, 10);
  const early = await desk.book({ date_time: `${tomorrow} 00:00`, duration_minutes: 30, override: true });
  await desk.ask('POST', `/${early.id}/cancel`, 200, ChangedBooking);
  await desk.book({ date_time: `${desk.day} 10:00` });
  await desk.book({ date_time: `${desk.day} 23:00`, duration_minutes: 120, override: true });
  const starts = async (query: string) =>
    (await desk.ask('GET', `?from=${tomorrow}&to=${tomorrow}${query}`, 200, Booking.array())).map(({ date_time }) =>
      date_time.slice(0, 16),
    );
  assert.deepEqual(await starts(''), [`${tomorrow} 00:00`], 'what begins that day');
  assert.deepEqual(await starts('&overlapping=false'), [`${tomorrow} 00:00`]);
  assert.deepEqual(await starts('&overlapping=true'), [`${desk.day} 23:00`, `${tomorrow} 00:00`], 'and what still runs');
  assert.deepEqual(await starts('&overlapping=true&status=confirmed'), [`${desk.day} 23:00`]);
  const first = await desk.app.http.inject({
    url: `/api/admin/bookings?from=${tomorrow}&to=${tomorrow}&overlapping=true&limit=1`,
    headers: { authorization: `Bearer ${OWNER_TOKEN}` },
  });
  const link = /^<(.+)>; rel="next"$/.exec(String(first.headers.link))?.[1] ?? '';
  const second = await desk.app.http.inject({ url: link, headers: { authorization: `Bearer ${OWNER_TOKEN}` } });
  assert.deepEqual(
    [...first.json(), ...second.json()].map(({ date_time }) => date_time.slice(0, 16)),
    [`${desk.day} 23:00`, `${tomorrow} 00:00`],
    'page after page, each once',
  );
});

test('one that ends as the range begins does not overlap it, and a day-long one does', async () => {
  await desk.book({ date_time: `${desk.day} 06:00`, duration_minutes: 1_440, override: true });
  const next = new Date(`${desk.day}T12:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const tomorrow = next.toISOString().slice(0, 10);
  const found = async (from: string) =>
    (await desk.ask('GET', `?from=${from}&to=${tomorrow}&overlapping=true`, 200, Booking.array())).length;
  assert.equal(await found(`${tomorrow} 05:59`), 1);
  assert.equal(await found(`${tomorrow} 06:00`), 0);
  desk.turnPage();
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
      (await desk.ask('GET', `?${query}`, 400, Problem)).errors?.map((error) => error.path),
      [path],
    );
  });

test('without the token nothing is read or booked', async () => {
  for (const request of [{ url: '/api/admin/bookings' }, { url: '/api/admin/bookings', method: 'POST', payload: desk.wish() }] as const)
    assert.equal((await desk.app.http.inject(request)).statusCode, 401);
});

test('on the days that change the clock a visit is as long as it is, and its wall time is what the wall shows', async () => {
  const spring = await desk.book({ date_time: '2027-03-14 01:30', duration_minutes: 60, override: true });
  assert.deepEqual([spring.starts_at, spring.ends_at], ['2027-03-14T01:30:00-05:00', '2027-03-14T03:30:00-04:00']);
  // Half past two does not exist that night: the clock shows half past three then.
  const skipped = await desk.ask(
    'POST',
    '/preview',
    200,
    BookingPreview,
    desk.wish({ date_time: '2027-03-14 02:30', override: true, duration_minutes: 5, customer_phone: BEN }),
  );
  assert.equal(skipped.booking.date_time, '2027-03-14 03:30:00');
  const autumn = await desk.book({ date_time: '2026-11-01 01:30', duration_minutes: 60, override: true });
  assert.deepEqual([autumn.starts_at, autumn.ends_at], ['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00']);
  const again = await desk.book({ date_time: '2026-11-01T01:30:00-05:00', duration_minutes: 30, override: true });
  assert.equal(again.date_time, autumn.date_time);
  assert.equal((await desk.ask('GET', '?from=2026-11-01&to=2026-11-01', 200, Booking.array())).length, 2);
});

test('a full day is a conflict that she may override', async () => {
  await desk.app.storage.transact(DEFAULT_BUSINESS_ID, (unit) =>
    saveBusiness(unit, { ...BOOKED_BUSINESS, rules: { ...BOOKED_BUSINESS.rules, maxPerDay: 1 } }),
  );
  await desk.book();
  const full = await desk.refuse({ customer_phone: BEN, date_time: `${desk.day} 14:00` });
  assert.deepEqual([full.reason, full.detail], ['day_full', `${desk.day} has as many bookings as a day takes (1).`]);
  await desk.book({ customer_phone: BEN, date_time: `${desk.day} 14:00`, override: true });
  await desk.app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => saveBusiness(unit, BOOKED_BUSINESS));
});
