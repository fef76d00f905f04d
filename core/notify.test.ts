import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_BUSINESS, type Notifications } from './business.ts';
import { gathered, needsOwner, quietEnd, routeOf, subjectOf, topicOf } from './notify.ts';
import { instantOf } from './time.ts';

const ZONE = 'America/New_York';
const NIGHT = { from: '21:00', until: '08:00' };
const on = (day: string, clock: string) => instantOf(day, clock, ZONE);

function route(topic: Parameters<typeof routeOf>[0], notifications: Partial<Notifications>, lately = 0, clock = '12:00') {
  const business = { zone: ZONE, notifications: { ...DEFAULT_BUSINESS.notifications, ...notifications } };
  const routed = routeOf(topic, business, lately, on('2026-06-15', clock));
  return routed.go === 'later' ? routed.dueAt : routed.go;
}

test('what the owner muted does not reach her, at any hour; an opt-out does', () => {
  assert.equal(route('booked', {}), 'now');
  assert.equal(route('booked', { muted: ['booked'] }), 'nowhere');
  assert.equal(route('booked', { muted: ['booked'], quietHours: NIGHT }, 0, '23:00'), 'nowhere');
  assert.equal(route('handed_over', { muted: ['handed_over'] }), 'nowhere');
  assert.equal(route('opt_out', { muted: ['handed_over', 'cancelled', 'customer_wrote'], quietHours: NIGHT }, 9, '23:00'), 'now');
});

test('in quiet hours only a hand-over or an opt-out reaches her; the rest waits for their end', () => {
  assert.equal(route('handed_over', { quietHours: NIGHT }, 9, '23:00'), 'now');
  assert.equal(route('booked', { quietHours: NIGHT }, 0, '23:00'), on('2026-06-16', '08:00'));
  assert.equal(route('pause', { quietHours: NIGHT }, 0, '02:00'), on('2026-06-15', '08:00'));
  assert.equal(route('booked', { quietHours: NIGHT }, 0, '08:00'), 'now');
});

test('of a burst the first few go one by one, and the rest as one when the minute is over', () => {
  assert.equal(route('booked', {}, 2), 'now');
  assert.equal(route('booked', {}, 3), on('2026-06-15', '12:01'));
  assert.equal(route('handed_over', {}, 30), 'now');
});

test('quiet hours end at the clock that was said, also over midnight and a change of the clock', () => {
  const rows: readonly (readonly [from: string, until: string, day: string, clock: string, end: string | undefined])[] = [
    ['21:00', '08:00', '2026-06-15', '20:59', undefined],
    ['21:00', '08:00', '2026-06-15', '21:00', '2026-06-16 08:00'],
    ['21:00', '08:00', '2026-06-15', '07:59', '2026-06-15 08:00'],
    ['12:00', '13:00', '2026-06-15', '12:30', '2026-06-15 13:00'],
    ['12:00', '13:00', '2026-06-15', '13:00', undefined],
    ['12:00', '12:00', '2026-06-15', '12:00', undefined],
    ['21:00', '08:00', '2026-03-07', '23:00', '2026-03-08 08:00'],
  ];
  for (const [from, until, day, clock, end] of rows) {
    const [endDay = '', endClock = ''] = end?.split(' ') ?? [];
    assert.equal(quietEnd({ from, until }, ZONE, on(day, clock)), end === undefined ? undefined : on(endDay, endClock), `${day} ${clock}`);
  }
});

test('an error that only she can put right is one subject a code; a wrong number or an opt-out is not hers', () => {
  assert.equal(subjectOf({ tell: 'carrier_error', code: 30034, why: '' }), '30034');
  assert.equal(topicOf({ tell: 'model_back' }), 'model_down');
  for (const code of [20003, 30034, 21606]) assert.equal(needsOwner(code), true, String(code));
  for (const code of [21610, 21211, 30003, undefined]) assert.equal(needsOwner(code), false, String(code));
});

test('a digest shows what fits, at least one, and counts the rest', () => {
  assert.deepEqual(gathered(['aaaa', 'bbbb', 'cccc'], 10), { shown: ['aaaa', 'bbbb'], moreCount: 1 });
  assert.deepEqual(gathered(['aaaaaaaaaaaaaaa', 'b'], 10), { shown: ['aaaaaaaaaaaaaaa'], moreCount: 1 });
  assert.deepEqual(gathered(['a'], 10), { shown: ['a'], moreCount: 0 });
});
