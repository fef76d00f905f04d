/** What every storage promises of bookings: no two visits of one business share a moment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BeyondAgenda } from '#core/agenda.ts';
import type { Hold } from '#core/effects.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '#core/time.ts';
import { askAgenda } from './agenda.ts';
import { heldOffers, listBookings } from './booking-list.ts';
import {
  addBooking,
  cancelBooking,
  confirmBooking,
  editBooking,
  findBooking,
  heldFor,
  holdBooking,
  moveBooking,
  releaseHold,
  releaseLapsedHolds,
  setNoShow,
  upcomingOf,
} from './bookings.ts';
import { loadBusiness } from './businesses.ts';
import { saveConversation } from './conversations.ts';
import { saveCustomer } from './customers.ts';
import { changesOf } from './history.ts';
import { occupiedBetween } from './occupied.ts';
import { loadOwnerView } from './owner-view.ts';
import { loadSituation } from './situation.ts';
import { type Bench, DANA, LEE, NOW } from './storage.contract.ts';
import { OverlapRefused, type Unit } from './storage.ts';

/** A held offer tomorrow at noon for an hour, unless said otherwise; busy as long as the visit, unless said otherwise. */
export function aHold(id: string, rest: Partial<Hold>): Hold {
  const startsAt = rest.startsAt ?? NOW + 24 * HOUR_MS;
  const endsAt = rest.endsAt ?? startsAt + HOUR_MS;
  return {
    id,
    customerPhone: DANA,
    customerName: 'Dana',
    serviceId: undefined,
    serviceName: undefined,
    price: undefined,
    startsAt,
    endsAt,
    busyFrom: startsAt,
    busyUntil: endsAt,
    heldUntil: NOW + 10 * MINUTE_MS,
    movesBookingId: undefined,
    notes: '',
    ...rest,
  };
}

/** From and until in minutes after tomorrow's noon; with buffers where they are given. */
export function span(from: number, until: number, buffers: { before?: number; after?: number } = {}): Partial<Hold> {
  const noon = NOW + 24 * HOUR_MS;
  return {
    startsAt: noon + from * MINUTE_MS,
    endsAt: noon + until * MINUTE_MS,
    busyFrom: noon + (from - (buffers.before ?? 0)) * MINUTE_MS,
    busyUntil: noon + (until + (buffers.after ?? 0)) * MINUTE_MS,
  };
}

export function bookingContract(bench: Bench): void {
  const hold = (id: string, name: string, rest: Partial<Hold>) =>
    bench.storage.transact(id, (unit) => holdBooking(unit, aHold(name, rest), NOW));
  const within = <T>(id: string, work: (unit: Unit) => Promise<T>) => bench.storage.transact(id, work);

  const cases: readonly [name: string, there: Partial<Hold>, wanted: Partial<Hold>, isRefused: boolean][] = [
    ['the same time', span(0, 60), span(0, 60), true],
    ['the end of another', span(0, 60), span(59, 90), true],
    ['the beginning of another', span(0, 60), span(-30, 1), true],
    ['within a longer one', span(0, 600), span(200, 230), true],
    ['around a shorter one', span(200, 230), span(0, 600), true],
    ['a visit of days', span(0, 5 * 24 * 60), span(3 * 24 * 60, 3 * 24 * 60 + 15), true],
    ['one millisecond', span(0, 60), { ...span(60, 90), busyFrom: NOW + 24 * HOUR_MS + 60 * MINUTE_MS - 1 }, true],
    ['back to back, after', span(0, 60), span(60, 90), false],
    ['back to back, before', span(0, 60), span(-30, 0), false],
    ['the buffer after another', span(0, 60, { after: 10 }), span(60, 90), true],
    ['its own buffer before', span(0, 60), span(60, 90, { before: 5 }), true],
    ['buffers back to back', span(0, 60, { after: 10 }), span(75, 90, { before: 5 }), false],
    ['another day', span(0, 60), span(24 * 60, 25 * 60), false],
  ];
  for (const [name, there, wanted, isRefused] of cases) {
    test(`the database ${isRefused ? 'refuses' : 'allows'} a booking: ${name}`, async () => {
      const id = await bench.freshBusiness();
      await hold(id, 'there', there);
      const outcome = hold(id, 'wanted', { ...wanted, customerPhone: LEE });
      if (isRefused) await assert.rejects(outcome, OverlapRefused);
      else await outcome;
      const left = await bench.storage.read(id, (reader) => listBookings(reader, { limit: 9 }));
      assert.equal(left.length, isRefused ? 1 : 2);
    });
  }

  test('a visit without length, or that is not busy while it lasts, is no booking', async () => {
    const id = await bench.freshBusiness();
    await assert.rejects(hold(id, 'b1', span(0, 0)));
    await assert.rejects(hold(id, 'b1', { ...span(0, 60), busyUntil: NOW + 24 * HOUR_MS + 30 * MINUTE_MS }));
  });

  test('a cancelled booking keeps nothing, and cannot come back where another one is', async () => {
    const id = await bench.freshBusiness();
    await hold(id, 'first', span(0, 60));
    await within(id, (unit) => confirmBooking(unit, 'first', NOW));
    await assert.rejects(hold(id, 'second', span(30, 90)), OverlapRefused);
    await within(id, (unit) => cancelBooking(unit, 'first', NOW));
    await hold(id, 'second', span(30, 90));
    const revive = within(id, (unit) => unit.db.updateTable('bookings').set({ status: 'confirmed' }).where('id', '=', 'first').execute());
    await assert.rejects(revive, OverlapRefused);
  });

  test('an offer may overlap the booking it would move, and no other', async () => {
    const id = await bench.freshBusiness();
    await hold(id, 'mine', span(0, 60));
    await hold(id, 'hers', { ...span(60, 120), customerPhone: LEE });
    await within(id, (unit) => confirmBooking(unit, 'mine', NOW));
    await hold(id, 'later', { ...span(-30, 30), movesBookingId: 'mine' });
    await assert.rejects(hold(id, 'worse', { ...span(30, 90), movesBookingId: 'mine' }), OverlapRefused);
    await assert.rejects(hold(id, 'third', { ...span(-20, -10), customerPhone: LEE }), OverlapRefused);
    await assert.rejects(hold(id, 'other', { ...span(-20, -10), movesBookingId: 'hers' }), OverlapRefused);
    await assert.rejects(
      within(id, (unit) => confirmBooking(unit, 'later', NOW)),
      /moves a booking/,
    );
    const moved = await within(id, (unit) => moveBooking(unit, { bookingId: 'mine', onto: 'later', now: NOW + 1 }));
    assert.deepEqual([moved.id, moved.startsAt, moved.sequence, moved.status], ['mine', aHold('', span(-30, 30)).startsAt, 2, 'confirmed']);
    await hold(id, 'freed', span(30, 60));
  });

  test('a longer offer of the same chain is not hidden by a shorter one beside it', async () => {
    const id = await bench.freshBusiness();
    await hold(id, 'short', span(30, 40));
    await hold(id, 'long', { ...span(0, 600), movesBookingId: 'short' });
    await assert.rejects(hold(id, 'late', { ...span(300, 330), customerPhone: LEE }), OverlapRefused);
    const found = await bench.storage.read(id, (reader) => occupiedBetween(reader, at(300), at(310)));
    assert.deepEqual(
      found.map(({ bookingId }) => bookingId),
      ['long'],
    );
  });

  test('a booking that is edited into another one is refused', async () => {
    const id = await bench.freshBusiness();
    await hold(id, 'first', span(0, 60));
    await hold(id, 'second', span(60, 120));
    const edit = (busyUntil: Instant) =>
      within(id, (unit) =>
        unit.db.updateTable('bookings').set({ busy_until: busyUntil }).where('id', '=', 'first').where('business_id', '=', id).execute(),
      );
    await assert.rejects(edit(at(61)), OverlapRefused);
    assert.equal((await bench.storage.read(id, (reader) => findBooking(reader, 'first')))?.busyUntil, at(60));
  });

  test('a booking remembers what was done to it, and its sequence grows', async () => {
    const id = await bench.freshBusiness();
    const price = { kind: 'from', amount: '$45' } as const;
    const held = await hold(id, 'b1', { serviceId: 's1', serviceName: 'Gel', price, notes: 'allergic' });
    assert.deepEqual(await bench.storage.read(id, (reader) => findBooking(reader, 'b1')), held);
    assert.deepEqual([held.status, held.price, held.sequence, held.heldUntil], ['pending', price, 0, NOW + 10 * MINUTE_MS]);
    const confirmed = await within(id, (unit) => confirmBooking(unit, 'b1', NOW + 1));
    assert.deepEqual(confirmed, { ...held, status: 'confirmed', heldUntil: undefined, sequence: 1, updatedAt: NOW + 1 });
    await within(id, (unit) => holdBooking(unit, aHold('b2', { ...span(90, 150), movesBookingId: 'b1' }), NOW + 2));
    await within(id, (unit) => moveBooking(unit, { bookingId: 'b1', onto: 'b2', now: NOW + 3 }));
    const cancelled = await within(id, (unit) => cancelBooking(unit, 'b1', NOW + 4, 'owner'));
    assert.deepEqual([cancelled.status, cancelled.sequence, cancelled.notes], ['cancelled', 3, 'allergic']);
    await assert.rejects(
      within(id, (unit) => cancelBooking(unit, 'b1', NOW + 5)),
      /is cancelled, not confirmed/,
    );
    const changes = await bench.storage.read(id, (reader) => changesOf(reader, 'b1'));
    assert.deepEqual(
      changes.map(({ change, by, at, from, to }) => [change, by, at, from?.status, to?.status]),
      [
        ['held', 'customer', NOW, undefined, 'pending'],
        ['confirmed', 'customer', NOW + 1, 'pending', 'confirmed'],
        ['moved', 'customer', NOW + 3, 'confirmed', 'confirmed'],
        ['cancelled', 'owner', NOW + 4, 'confirmed', 'cancelled'],
      ],
    );
    assert.deepEqual(changes.at(-1)?.to, cancelled);
  });

  test('an offer that is off or lapsed leaves no booking, only its history', async () => {
    const id = await bench.freshBusiness();
    await hold(id, 'off', span(0, 60));
    await hold(id, 'lapsed', { ...span(60, 90), heldUntil: NOW + 5 });
    await hold(id, 'held', { ...span(90, 120), heldUntil: NOW + 6 });
    await hold(id, 'booked', span(120, 150));
    await within(id, async (unit) => {
      await confirmBooking(unit, 'booked', NOW);
      await releaseHold(unit, 'off', NOW);
      await releaseHold(unit, 'off', NOW);
      await releaseHold(unit, 'booked', NOW);
      assert.deepEqual(
        (await heldFor(unit, DANA, NOW + 5)).map((booking) => booking.id),
        ['held'],
      );
      await releaseLapsedHolds(unit, NOW + 5);
    });
    await bench.storage.read(id, async (reader) => {
      assert.deepEqual(
        (await listBookings(reader, { limit: 9 })).map((booking) => booking.id),
        ['held', 'booked'],
      );
      assert.deepEqual((await changesOf(reader, 'lapsed')).map(({ change, by, to }) => [change, by, to]).at(-1), [
        'released',
        'system',
        undefined,
      ]);
    });
  });

  test('bookings are listed by start, filtered, page after page', async () => {
    const id = await bench.freshBusiness();
    for (const i of [3, 1, 4, 0, 2]) await hold(id, `b${i}`, span(i * 60, i * 60 + 60));
    await within(id, async (unit) => {
      for (const name of ['b1', 'b3', 'b4']) await confirmBooking(unit, name, NOW);
    });
    const ids = (page: Parameters<typeof listBookings>[1]) =>
      bench.storage.read(id, async (reader) => (await listBookings(reader, page)).map((booking) => booking.id));
    assert.deepEqual(await ids({ limit: 2 }), ['b0', 'b1']);
    assert.deepEqual(await ids({ limit: 9, cursor: { startsAt: at(60), id: 'b1' } }), ['b2', 'b3', 'b4']);
    assert.deepEqual(await ids({ limit: 9, status: 'confirmed', from: at(60), until: at(240) }), ['b1', 'b3']);
    const upcoming = await bench.storage.read(id, (reader) => upcomingOf(reader, DANA, at(60)));
    assert.deepEqual(
      upcoming.map((booking) => booking.id),
      ['b3', 'b4'],
    );
  });

  test('bookings are listed by customer and by service, lapsed offers left out', async () => {
    const id = await bench.freshBusiness();
    await hold(id, 'lapsed', { ...span(0, 60), heldUntil: NOW });
    await hold(id, 'held', { ...span(60, 120), serviceId: 'cut', serviceName: 'Haircut' });
    await hold(id, 'hers', { ...span(120, 180), customerPhone: LEE, serviceId: 'old', serviceName: 'Haircut' });
    await hold(id, 'plain', span(180, 240));
    await within(id, (unit) => confirmBooking(unit, 'hers', NOW));
    const ids = (page: Partial<Parameters<typeof listBookings>[1]>) =>
      bench.storage.read(id, async (reader) => (await listBookings(reader, { limit: 9, ...page })).map((booking) => booking.id));
    assert.deepEqual(await ids({ now: NOW }), ['held', 'hers', 'plain']);
    assert.deepEqual(await ids({ phone: LEE }), ['hers']);
    assert.deepEqual(await ids({ service: { id: 'cut', name: 'Haircut' } }), ['held', 'hers']);
    assert.deepEqual(await ids({ service: { id: 'cut', name: 'cut' } }), ['held']);
    const offers = await bench.storage.read(id, (reader) => heldOffers(reader, NOW));
    assert.deepEqual(
      offers.map((booking) => booking.id),
      ['held', 'plain'],
    );
  });

  test('the owner books without an offer, edits, and notes who did not come; each is in the history', async () => {
    const id = await bench.freshBusiness();
    const { heldUntil: _, movesBookingId: __, ...visit } = aHold('b1', { ...span(0, 60), notes: 'first visit' });
    const booked = await within(id, (unit) => addBooking(unit, visit, NOW, 'owner'));
    assert.deepEqual([booked.status, booked.sequence, booked.heldUntil, booked.noShowAt], ['confirmed', 0, undefined, undefined]);
    await assert.rejects(
      within(id, (unit) => addBooking(unit, { ...visit, id: 'b2' }, NOW, 'owner')),
      OverlapRefused,
    );
    const edited = await within(id, (unit) => editBooking(unit, 'b1', { ...booked, notes: 'allergic' }, NOW + 1, 'owner'));
    assert.deepEqual(edited, { ...booked, notes: 'allergic', sequence: 1, updatedAt: NOW + 1 });
    const missed = await within(id, (unit) => setNoShow(unit, 'b1', true, NOW + 2, 'owner'));
    assert.deepEqual([missed.noShowAt, missed.sequence], [NOW + 2, 1], 'no calendar has to follow');
    const renamed = await within(id, (unit) => editBooking(unit, 'b1', { ...missed, customerName: 'Dan' }, NOW + 3, 'owner'));
    assert.deepEqual([renamed.noShowAt, renamed.customerName], [NOW + 2, 'Dan']);
    assert.equal((await within(id, (unit) => setNoShow(unit, 'b1', false, NOW + 4, 'owner'))).noShowAt, undefined);
    await within(id, (unit) => setNoShow(unit, 'b1', true, NOW + 5, 'owner'));
    const moved = await within(id, (unit) => editBooking(unit, 'b1', { ...renamed, ...spanOf(120, 180) }, NOW + 6, 'owner'));
    assert.deepEqual([moved.startsAt, moved.noShowAt, moved.sequence], [at(120), undefined, 3], 'the new time was not missed');
    const changes = await bench.storage.read(id, (reader) => changesOf(reader, 'b1'));
    assert.deepEqual(
      changes.map(({ change, by }) => `${change} ${by}`),
      ['booked', 'edited', 'no_show', 'edited', 'no_show_undone', 'no_show', 'moved'].map((change) => `${change} owner`),
    );
    await within(id, (unit) => cancelBooking(unit, 'b1', NOW + 7, 'owner'));
    await assert.rejects(
      within(id, (unit) => editBooking(unit, 'b1', moved, NOW + 8, 'owner')),
      /is cancelled, not confirmed/,
    );
  });

  test('the owner decides by the agenda, by what is around the time she asks for however far, and knows the offers in it', async () => {
    const id = await bench.freshBusiness();
    const years = 3 * 365 * 24 * 60;
    for (const from of [0, years, -years]) await hold(id, `b${from}`, span(from, from + 60, { before: 15 }));
    await hold(id, 'lapsed', { ...span(120, 180), heldUntil: NOW });
    await within(id, async (unit) => {
      for (const booked of [years, -years]) await confirmBooking(unit, `b${booked}`, NOW);
    });
    const around = (from: number) =>
      bench.storage.read(id, async (reader) => {
        const { business } = await loadBusiness(reader);
        const { agenda, offers } = await loadOwnerView(reader, business, { startsAt: at(from), endsAt: at(from + 60) }, NOW);
        return [agenda.occupied.map(({ bookingId }) => bookingId), offers.map((offer) => offer.id)];
      });
    assert.deepEqual(await around(30), [['b0'], ['b0']]);
    assert.deepEqual(await around(years + 600), [['b0', `b${years}`], ['b0']]);
    assert.deepEqual(await around(-years - 600), [[`b-${years}`, 'b0'], ['b0']]);
  });

  test('a situation is all that a turn may look at, lapsed offers and silence gone', async () => {
    const id = await bench.freshBusiness();
    await hold(id, 'lapsed', { ...span(0, 60), heldUntil: NOW });
    await hold(id, 'hers', { ...span(60, 120), customerPhone: LEE });
    await hold(id, 'mine', span(120, 180));
    await hold(id, 'booked', span(180, 240));
    await within(id, async (unit) => {
      await confirmBooking(unit, 'booked', NOW);
      await saveCustomer(unit, { phone: DANA, name: 'Dana', at: NOW });
      await saveConversation(unit, DANA, { step: 'idle', misreads: 1 }, NOW, NOW - 1);
    });
    const situation = await within(id, (unit) => loadSituation(unit, DANA, NOW, { said: 'hi', freshId: 'fresh' }));
    assert.deepEqual(
      situation.agenda.occupied.map(({ bookingId }) => bookingId),
      ['hers', 'mine', 'booked'],
    );
    assert.deepEqual([situation.upcoming.map(({ id }) => id), situation.held.map(({ id }) => id)], [['booked'], ['mine']]);
    assert.deepEqual(
      [situation.conversation, situation.customer.name, situation.said, situation.freshId],
      [{ step: 'idle' }, 'Dana', 'hi', 'fresh'],
    );
    const stranger = await within(id, (unit) => loadSituation(unit, '+15550009999', NOW, { said: '', freshId: '' }));
    assert.deepEqual(stranger.customer, { phone: '+15550009999', name: undefined, language: undefined });
  });

  test('who looks farther than the next days gets the bookings of all the days between, each once', async () => {
    const id = await bench.freshBusiness();
    const days = [0, 1, 3, 5, 8, 20, 21, 90];
    for (const day of days) await hold(id, `day ${day}`, span(day * 24 * 60, day * 24 * 60 + 60));
    for (const until of [0, 2, 4, 6, 40, 99].map((day) => NOW + day * 24 * HOUR_MS)) {
      const found = await within(id, async (unit) => {
        const { agenda } = await loadSituation(unit, DANA, NOW, { said: '', freshId: '' });
        return askAgenda(unit, agenda, NOW, (known) => {
          if (until > known.knownUntil) throw new BeyondAgenda(until);
          return known.occupied.filter(({ busyFrom }) => busyFrom < until).map(({ bookingId }) => bookingId);
        });
      });
      const expected = days.filter((day) => at(day * 24 * 60) < until).map((day) => `day ${day}`);
      assert.deepEqual(found, expected);
    }
  });

  test('fifty customers who want overlapping times at once: each decides on what is true, none is refused', async () => {
    const id = await bench.freshBusiness();
    const won = await Promise.all(
      Array.from({ length: 50 }, (_, i) => {
        const wish = aHold(`b${i}`, { ...span((i % 10) * 15, (i % 10) * 15 + 15 + (i % 4) * 30), customerPhone: `+1555000${3000 + i}` });
        return (i % 2 ? bench.storage : bench.other).transact(id, async (unit) => {
          const { agenda } = await loadSituation(unit, wish.customerPhone, NOW, { said: '', freshId: '' });
          const isTaken = agenda.occupied.some((other) => other.busyFrom < wish.busyUntil && wish.busyFrom < other.busyUntil);
          if (!isTaken) await holdBooking(unit, wish, NOW);
          return isTaken ? [] : [wish];
        });
      }),
    );
    const held = won.flat().sort((a, b) => a.busyFrom - b.busyFrom);
    assert.ok(held.length > 1);
    for (const [i, booking] of held.entries()) assert.ok(booking.busyFrom >= (held[i - 1]?.busyUntil ?? 0));
    assert.equal((await bench.storage.read(id, (reader) => listBookings(reader, { limit: 99 }))).length, held.length);
  });
}

function spanOf(from: number, until: number) {
  return { startsAt: at(from), endsAt: at(until), busyFrom: at(from), busyUntil: at(until) };
}

/** Minutes after tomorrow's noon. */
function at(minutes: number): Instant {
  return NOW + 24 * HOUR_MS + minutes * MINUTE_MS;
}
