import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { booking, COLOR, CUT, DANA, NOW, on, SALON, SHOP, STRANGER } from '#test/situation.ts';
import type { Refusal } from './agenda.ts';
import type { Booking } from './booking.ts';
import type { Business } from './business.ts';
import {
  type Claim,
  isWithin,
  noticeable,
  type OwnerView,
  rule,
  type VisitChange,
  visitAfter,
  visitFor,
  whyNotChange,
  whyNotMissed,
} from './owner.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from './time.ts';

const MONDAY = '2026-06-15';
const TUESDAY = '2026-06-16';
/** Hers at two, and the buffer after it to half past three. */
const TWO = on(TUESDAY, '14:00');
const HERS = booking('hers', TWO, { busyUntil: TWO + 90 * MINUTE_MS });
const OFFER = booking('offer', on(TUESDAY, '10:00'), { status: 'pending', customerPhone: STRANGER.phone, heldUntil: NOW + 1 });
const RULES = { ...SHOP.rules, minNoticeMinutes: 120, horizonDays: 30 };
const LUNCH = { ...SHOP.hours, breaks: [{ start: '12:00', end: '13:00', day: undefined }], overrides: { '2026-06-17': [] } };
const STRICT: Business = { ...SALON, rules: RULES, hours: LUNCH };

function viewOf(business: Business, rows: readonly Booking[]): OwnerView {
  const occupied = rows.map(({ id, ...row }) => ({ ...row, bookingId: id }));
  const { zone, hours, rules } = business;
  return {
    business,
    agenda: { zone, hours, rules, occupied, knownUntil: Number.POSITIVE_INFINITY },
    offers: rows.filter(({ status }) => status === 'pending'),
  };
}

function claimOf(startsAt: Instant, rest: Partial<Claim> & { minutes?: number } = {}): Claim {
  const { minutes = 60, ...claim } = rest;
  const visit = visitFor(SHOP, { startsAt, serviceId: undefined, durationMinutes: minutes });
  return { visit, customerPhone: DANA.phone, replacesBookingId: undefined, isInsisting: false, ...claim };
}

const BENDABLE: readonly (readonly [reason: Refusal, startsAt: Instant, minutes: number])[] = [
  ['past', on('2026-06-12', '10:00'), 60],
  ['too_soon', on(MONDAY, '10:30'), 60],
  ['too_far', on('2026-07-16', '10:00'), 60],
  ['day_off', on('2026-06-17', '10:00'), 60],
  ['closed', on(TUESDAY, '06:00'), 60],
  ['break', on(TUESDAY, '12:15'), 30],
  ['too_long', on(TUESDAY, '16:30'), 60],
];

for (const [reason, startsAt, minutes] of BENDABLE) {
  test(`${reason} is refused with three other times, and allowed when she insists`, () => {
    const view = viewOf(STRICT, [HERS]);
    const ruling = rule(view, claimOf(startsAt, { minutes }), NOW);
    assert.ok('refused' in ruling);
    assert.deepEqual([ruling.refused.reason, ruling.refused.mayInsist, ruling.refused.inTheWay], [reason, true, undefined]);
    assert.equal(ruling.refused.alternatives.length, 3);
    for (const other of ruling.refused.alternatives) assert.deepEqual(rule(view, claimOf(other, { minutes }), NOW), { releases: [] });
    assert.deepEqual(rule(view, claimOf(startsAt, { minutes, isInsisting: true }), NOW), { releases: [] });
  });
}

test('a full day is refused, and allowed when she insists', () => {
  const view = viewOf({ ...STRICT, rules: { ...RULES, maxPerDay: 1 } }, [HERS]);
  const ruling = rule(view, claimOf(on(TUESDAY, '10:00')), NOW);
  assert.ok('refused' in ruling && ruling.refused.reason === 'day_full' && ruling.refused.mayInsist);
  assert.deepEqual(rule(view, claimOf(on(TUESDAY, '10:00'), { isInsisting: true }), NOW), { releases: [] });
});

test('another booking, its buffer included, is refused however much she insists', () => {
  for (const startsAt of [on(TUESDAY, '13:30'), on(TUESDAY, '15:15')]) {
    for (const isInsisting of [false, true]) {
      const ruling = rule(viewOf(STRICT, [HERS]), claimOf(startsAt, { isInsisting }), NOW);
      assert.ok('refused' in ruling);
      const { reason, inTheWay, mayInsist, alternatives } = ruling.refused;
      assert.deepEqual([reason, inTheWay, mayInsist, alternatives.length], ['taken', 'hers', false, 3]);
    }
  }
  assert.deepEqual(rule(viewOf(STRICT, [HERS]), claimOf(on(TUESDAY, '15:30')), NOW), { releases: [] });
});

test('her own buffer counts too', () => {
  const visit = visitFor(
    { ...SALON, services: [{ ...CUT, bufferAfterMinutes: 15 }] },
    { startsAt: on(TUESDAY, '13:30'), serviceId: 'cut', durationMinutes: undefined },
  );
  assert.ok('refused' in rule(viewOf(STRICT, [HERS]), claimOf(0, { visit, isInsisting: true }), NOW));
});

test('who insists on a closed time that is booked hears of the booking, not of the hours', () => {
  const late = booking('late', on(TUESDAY, '20:00'));
  const said = (isInsisting: boolean) => rule(viewOf(STRICT, [late]), claimOf(on(TUESDAY, '20:30'), { isInsisting }), NOW);
  const [first, second] = [said(false), said(true)];
  assert.ok('refused' in first && 'refused' in second);
  assert.deepEqual([first.refused.reason, first.refused.mayInsist, first.refused.inTheWay], ['closed', false, 'late']);
  assert.equal(second.refused.reason, 'taken');
});

test('an offer to somebody else is in the way, and gives way when she insists', () => {
  const view = viewOf(STRICT, [OFFER, HERS]);
  const ruling = rule(view, claimOf(on(TUESDAY, '10:30')), NOW);
  assert.ok('refused' in ruling);
  assert.deepEqual([ruling.refused.reason, ruling.refused.inTheWay, ruling.refused.mayInsist], ['taken', 'offer', true]);
  assert.deepEqual(rule(view, claimOf(on(TUESDAY, '10:30'), { isInsisting: true }), NOW), { releases: ['offer'] });
  assert.deepEqual(rule(view, claimOf(on(TUESDAY, '11:00'), { isInsisting: true }), NOW), { releases: [] });
});

test('an offer to the very customer is what she is booked instead of', () => {
  const ruling = rule(viewOf(STRICT, [OFFER]), claimOf(on(TUESDAY, '10:30'), { customerPhone: STRANGER.phone }), NOW);
  assert.deepEqual(ruling, { releases: ['offer'] });
});

test('a booking is not in its own way, and an offer to move it goes with it wherever it is', () => {
  const toMove = { ...OFFER, movesBookingId: 'hers', customerPhone: DANA.phone };
  const view = viewOf(STRICT, [toMove, HERS]);
  assert.deepEqual(rule(view, claimOf(on(TUESDAY, '14:30'), { replacesBookingId: 'hers' }), NOW), { releases: ['offer'] });
  assert.ok('refused' in rule(view, claimOf(on(TUESDAY, '10:30')), NOW), 'another visit of hers is no move');
});

test('nothing that is granted touches a booking that stays', () => {
  const quarter = (steps: number) => on(TUESDAY, '00:00') + steps * 15 * MINUTE_MS;
  const rows = fc.array(fc.record({ at: fc.nat(80), slots: fc.integer({ min: 1, max: 6 }), isOffer: fc.boolean() }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.nat(80), fc.integer({ min: 1, max: 6 }), fc.boolean(), (spans, at, slots, isInsisting) => {
      const live: Booking[] = [];
      for (const [i, span] of spans.entries()) {
        const [startsAt, endsAt] = [quarter(span.at), quarter(span.at + span.slots)];
        if (live.some((other) => other.startsAt < endsAt && startsAt < other.endsAt)) continue;
        const times = { endsAt, busyFrom: startsAt, busyUntil: endsAt, customerPhone: STRANGER.phone };
        live.push(booking(`b${i}`, startsAt, { ...times, status: span.isOffer ? 'pending' : 'confirmed' }));
      }
      const claim = claimOf(quarter(at), { minutes: slots * 15, isInsisting });
      const ruling = rule(viewOf(SHOP, live), claim, NOW);
      if ('refused' in ruling) return;
      const stays = live.filter(({ id }) => !ruling.releases.includes(id));
      assert.ok(stays.every((other) => other.endsAt <= claim.visit.startsAt || claim.visit.endsAt <= other.startsAt));
      assert.ok(live.filter(({ id }) => ruling.releases.includes(id)).every(({ status }) => status === 'pending'));
    }),
    { numRuns: 300 },
  );
});

test('a visit has the service’s length, buffers, name and price; a length she gives wins', () => {
  const services = [{ ...CUT, bufferBeforeMinutes: 5, bufferAfterMinutes: 10 }];
  const asked = { startsAt: TWO, serviceId: 'cut', durationMinutes: undefined };
  assert.deepEqual(visitFor({ ...SALON, services }, asked), {
    serviceId: 'cut',
    serviceName: 'Haircut',
    price: CUT.price,
    startsAt: TWO,
    endsAt: TWO + 30 * MINUTE_MS,
    busyFrom: TWO - 5 * MINUTE_MS,
    busyUntil: TWO + 40 * MINUTE_MS,
  });
  assert.equal(visitFor({ ...SALON, services }, { ...asked, durationMinutes: 45 }).busyUntil, TWO + 55 * MINUTE_MS);
  assert.equal(visitFor(SALON, { ...asked, serviceId: undefined }).endsAt, TWO + HOUR_MS);
});

const AFTER: readonly (readonly [
  name: string,
  change: VisitChange,
  minutes: readonly [number, number, number, number],
  service: string | undefined,
])[] = [
  ['nothing', {}, [-10, 0, 60, 75], 'Old cut'],
  ['another start', { startsAt: TWO + HOUR_MS }, [50, 60, 120, 135], 'Old cut'],
  ['another length', { durationMinutes: 20 }, [-10, 0, 20, 35], 'Old cut'],
  ['the same service', { service: { id: 'cut' } }, [-10, 0, 60, 75], 'Old cut'],
  ['another service', { service: { id: 'color' } }, [0, 0, 90, 90], 'Color'],
  ['another service and length', { service: { id: 'color' }, durationMinutes: 120 }, [0, 0, 120, 120], 'Color'],
  ['no service', { service: { id: undefined } }, [0, 0, 60, 60], undefined],
];

for (const [name, change, minutes, service] of AFTER) {
  test(`a booking changed by ${name} keeps what it was booked with otherwise`, () => {
    const times = { busyFrom: TWO - 10 * MINUTE_MS, busyUntil: TWO + 75 * MINUTE_MS };
    const before = booking('b', TWO, { serviceId: 'cut', serviceName: 'Old cut', ...times });
    const { busyFrom, startsAt, endsAt, busyUntil, serviceName } = visitAfter({ ...SALON, services: [CUT, COLOR] }, before, change);
    assert.deepEqual([[busyFrom, startsAt, endsAt, busyUntil].map((at) => (at - TWO) / MINUTE_MS), serviceName], [[...minutes], service]);
  });
}

test('a shorter visit at the same time asks for nothing new; a longer or later one does', () => {
  const visit = (change: VisitChange) => visitAfter(SHOP, HERS, change);
  assert.ok(isWithin(HERS, visit({})) && isWithin(HERS, visit({ durationMinutes: 30 })));
  assert.ok(!isWithin(HERS, visit({ durationMinutes: 90 })) && !isWithin(HERS, visit({ startsAt: TWO + 1, durationMinutes: 1 })));
});

test('only a booking that stands can be changed, and only one that has begun be missed', () => {
  assert.deepEqual([booking('b', NOW), booking('b', NOW, { status: 'cancelled' }), OFFER].map(whyNotChange), [
    undefined,
    'already_cancelled',
    'not_confirmed',
  ]);
  assert.deepEqual([whyNotMissed(booking('b', NOW), NOW), whyNotMissed(booking('b', NOW + 1), NOW)], [undefined, 'not_begun']);
  assert.equal(whyNotMissed(booking('b', NOW, { status: 'cancelled' }), NOW), 'already_cancelled');
});

test('a customer notices another time, length or service, and nothing else', () => {
  const compare = (change: Partial<Booking>) => noticeable(HERS, { ...HERS, ...change });
  assert.equal(compare({ startsAt: TWO + 1 }), 'moved');
  assert.deepEqual([compare({ endsAt: TWO + 1 }), compare({ serviceName: 'Color' })], ['changed', 'changed']);
  assert.equal(compare({ notes: 'x', customerName: 'Dan', busyUntil: TWO + 9 * HOUR_MS }), undefined);
});
