import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Settings } from '#contract/settings.ts';
import { instantOf, MINUTE_MS } from '#core/time.ts';
import { shownBooking } from '#test/shown-booking.ts';
import { placed } from './booking-list-known.ts';
import { columnOf } from './calendar-geometry.ts';
import { buffersOf, closedIn, findOpening, gridAt, isClosed, isHeld, rulesOf, whyNotThere } from './calendar-hours.ts';

const ZONE = 'America/New_York';
const at = (day: string, clock: string) => instantOf(day, clock, ZONE);
const column = (day: string) => columnOf(day, ZONE);
const NOW = at('2026-06-15', '08:00');

/** Open Monday to Friday from nine to five, with a break at one; the 17th off, the 18th in the afternoon only. */
const RULES = rulesOf({
  timezone: ZONE,
  availability: {
    slots: (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({ day, start: '09:00', end: '17:00' })),
    breaks: [{ start: '13:00', end: '13:30' }],
    overrides: {
      '2026-06-17': { available: false },
      '2026-06-18': { available: true, start: '14:10', end: '18:00' },
      '2026-06-19': { available: true },
      '2026-06-22': {
        available: true,
        start: '08:00',
        end: '20:00',
        slots: [
          { start: '08:00', end: '10:00' },
          { start: '18:00', end: '20:00' },
        ],
      },
    },
  },
  services: [
    {
      id: 'cut',
      name: 'Cut',
      duration_minutes: 30,
      price: null,
      price_kind: 'fixed',
      buffer_before_minutes: 5,
      buffer_after_minutes: 15,
      active: true,
    },
  ],
  booking_rules: { default_duration_minutes: 60, slot_step_minutes: 15, min_notice_minutes: 0, horizon_days: 30, max_per_day: null },
} as unknown as Settings);

test('what is closed is shaded: nights, breaks, days off, special hours', () => {
  assert.deepEqual(
    closedIn(column('2026-06-16'), RULES).map(({ top, height }) => [top / 60, height / 60]),
    [
      [0, 9],
      [13, 0.5],
      [17, 7],
    ],
  );
  assert.equal(isClosed(column('2026-06-17'), RULES), true);
  assert.equal(isClosed(column('2026-06-20'), RULES), true);
  assert.equal(isClosed(column('2026-06-16'), RULES), false);
  assert.deepEqual(
    closedIn(column('2026-06-22'), RULES).map(({ top, height }) => [top / 60, height / 60]),
    [
      [0, 8],
      [10, 8],
      [20, 4],
    ],
  );
  assert.equal(closedIn(column('2026-06-19'), RULES).length, 3);
});

test('the grid is counted from the opening, as the agent counts', () => {
  assert.equal(findOpening(column('2026-06-18'), RULES), at('2026-06-18', '14:10'));
  assert.equal(gridAt(at('2026-06-18', '15:00'), column('2026-06-18'), RULES).from, at('2026-06-18', '14:10'));
  assert.equal(gridAt(at('2026-06-18', '06:00'), column('2026-06-18'), RULES).from, at('2026-06-18', '00:00'));
  assert.equal(findOpening(column('2026-06-17'), RULES), undefined);
});

test('a booking is refused where the agent would refuse it, but not by itself', () => {
  const moved = placed(shownBooking('a', '2026-06-16', '09:00', 30, { service_id: 'cut' }));
  const other = placed(shownBooking('b', '2026-06-16', '11:00', 30, { service_id: 'cut' }));
  const cancelled = placed(shownBooking('c', '2026-06-16', '15:00', 30, { status: 'cancelled' }));
  const lapsed = placed(shownBooking('d', '2026-06-16', '16:00', 30, { status: 'pending', held_until: '2026-06-15T07:00:00-04:00' }));
  const why = (day: string, clock: string, minutes = 30) => {
    const startsAt = at(day, clock);
    return whyNotThere(moved, { startsAt, endsAt: startsAt + minutes * MINUTE_MS }, [moved, other, cancelled, lapsed], RULES, NOW);
  };
  assert.equal(why('2026-06-16', '09:15'), undefined);
  assert.equal(why('2026-06-16', '11:15'), 'taken');
  assert.equal(why('2026-06-16', '11:30'), 'taken');
  assert.equal(why('2026-06-16', '11:50'), undefined);
  assert.equal(why('2026-06-16', '15:00'), undefined);
  assert.equal(why('2026-06-16', '16:00'), undefined);
  assert.equal(why('2026-06-16', '13:00'), 'break');
  assert.equal(why('2026-06-16', '16:45'), 'too_long');
  assert.equal(why('2026-06-16', '20:00'), 'closed');
  assert.equal(why('2026-06-17', '10:00'), 'day_off');
  assert.equal(why('2026-06-12', '10:00'), 'past');
  assert.equal(why('2026-09-15', '10:00'), 'too_far');
});

test('buffers are those of the service, and none without one', () => {
  assert.deepEqual(buffersOf('cut', RULES), { before: 5, after: 15 });
  assert.deepEqual(buffersOf(null, RULES), { before: 0, after: 0 });
});

test('an offer is held until its moment and not after', () => {
  assert.equal(isHeld('2026-06-15T08:01:00-04:00', NOW), true);
  assert.equal(isHeld('2026-06-15T08:00:00-04:00', NOW), false);
  assert.equal(isHeld(null, NOW), true);
});
