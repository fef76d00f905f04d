import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Topic } from './notify.ts';
import { afterTry, devicesFor, isFailing, keptMs, linksOf, type PushAnswer, type PushDevice, textAt, urgencyOf, wayTo } from './push.ts';
import { HOUR_MS, MINUTE_MS } from './time.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const FINE: PushDevice = { failures: 0, lastFailedAt: undefined };
const SHAKY: PushDevice = { failures: 2, lastFailedAt: NOW - 1 };
const FAILING: PushDevice = { failures: 3, lastFailedAt: NOW - 1 };
/** Failed for good, but an hour ago. */
const RESTED: PushDevice = { failures: 9, lastFailedAt: NOW - HOUR_MS };

test('a notice is pushed where a device shows pushes, else texted, and to failing devices only when there is no phone', () => {
  const rows: readonly (readonly [devices: readonly PushDevice[], canText: boolean, way: string])[] = [
    [[], true, 'text'],
    [[], false, 'nowhere'],
    [[FINE], true, 'push'],
    [[FINE], false, 'push'],
    [[SHAKY], true, 'push'],
    [[FAILING], true, 'text'],
    [[FAILING], false, 'push'],
    [[FAILING, FINE], true, 'push'],
    [[RESTED], true, 'push'],
  ];
  for (const [devices, canText, way] of rows) assert.equal(wayTo(devices, canText, NOW), way, JSON.stringify([devices, canText]));
});

test('a push goes to all devices that show pushes, and to the others only when there are none', () => {
  assert.deepEqual(devicesFor([FINE, FAILING, SHAKY, RESTED], NOW), [FINE, SHAKY, RESTED]);
  assert.deepEqual(devicesFor([FAILING], NOW), [FAILING]);
  assert.deepEqual([isFailing(SHAKY), isFailing(FAILING), isFailing(RESTED)], [false, true, true]);
});

const TAKEN: PushAnswer = { answer: 'taken' };
const GONE: PushAnswer = { answer: 'gone' };
const refused = (isPermanent: boolean, retryAfterMs?: number): PushAnswer => ({ answer: 'refused', isPermanent, retryAfterMs });

test('one device that may show it is waited for; a passing trouble is tried again twice; what nobody takes is texted at once', () => {
  const rows: readonly (readonly [answers: readonly PushAnswer[], tries: number, next: string | number])[] = [
    [[TAKEN], 0, 'wait'],
    [[GONE, refused(true), TAKEN], 2, 'wait'],
    [[], 0, 'text'],
    [[GONE], 0, 'text'],
    [[refused(true)], 0, 'text'],
    [[refused(false)], 0, NOW + 750],
    [[refused(false)], 1, NOW + 1500],
    [[refused(false)], 2, 'text'],
    [[GONE, refused(false)], 0, NOW + 750],
    [[refused(false, 5000)], 0, NOW + 5000],
    [[refused(false, 60_000)], 0, 'text'],
    [[refused(false, 60_000), refused(false)], 0, NOW + 750],
  ];
  for (const [answers, tries, expected] of rows) {
    const step = afterTry(answers, { tries, now: NOW, random: 0.5 });
    assert.equal(step.next === 'again' ? step.at : step.next, expected, JSON.stringify([answers, tries]));
  }
});

test('a push is kept for a device that is off until its text goes out, and for half a day where none can', () => {
  assert.equal(textAt(true, NOW), NOW + 3 * MINUTE_MS);
  assert.equal(textAt(false, NOW), undefined);
  assert.equal(keptMs(NOW + 3 * MINUTE_MS, NOW + MINUTE_MS), 2 * MINUTE_MS);
  assert.equal(keptMs(NOW, NOW + 1), 0);
  assert.equal(keptMs(undefined, NOW), 12 * HOUR_MS);
});

test('a phone that saves power hears at once of customers who wait', () => {
  assert.deepEqual((['handed_over', 'customer_wrote', 'opt_out', 'booked', 'budget'] as const).map(urgencyOf), [
    'high',
    'high',
    'high',
    'normal',
    'normal',
  ]);
});

test('a push leads to the thread, the day or the settings, and what is personal stands in the fragment only', () => {
  const rows: readonly (readonly [
    topic: Topic,
    phone: string | undefined,
    day: string | undefined,
    to: string,
    actions: readonly string[],
  ])[] = [
    ['handed_over', '+12125550101', undefined, '/app/inbox#+12125550101', ['/app/inbox#+12125550101', '/app/customers#+12125550101']],
    ['opt_out', '+12125550101', '2026-06-16', '/app/inbox#+12125550101', ['/app/inbox#+12125550101', '/app/customers#+12125550101']],
    ['booked', '+12125550101', '2026-06-16', '/app/bookings/day#2026-06-16', ['/app/bookings/day#2026-06-16', '/app/inbox#+12125550101']],
    ['booked', undefined, undefined, '/app/bookings', []],
    ['customer_wrote', undefined, undefined, '/app/inbox', []],
    ['budget', '+12125550101', undefined, '/app/settings/budget', []],
    ['model_down', undefined, undefined, '/app/settings/model', []],
    ['pause', '+12125550101', undefined, '/app/inbox', []],
  ];
  for (const [topic, phone, day, to, actions] of rows) {
    const links = linksOf(topic, { phone, day });
    assert.deepEqual([links.to, links.actions.map((one) => one.to)], [to, actions], topic);
    assert.doesNotMatch([links.to, ...actions].map((one) => one.split('#')[0]).join(), /\d/);
  }
});
