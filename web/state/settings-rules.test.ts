import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openSettings } from '#test/settings-state.ts';
import { amountIn, minutesIn, UNITS } from './amount.ts';
import { createRulesForm, type RulesDraft } from './settings-rules.ts';

test('any length comes back the same from the words it is shown in', () => {
  const units = fc.subarray([...UNITS], { minLength: 1 }).filter((some) => some.includes('minutes'));
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), units, (minutes, some) => minutesIn(amountIn(minutes, some)) === minutes));
});

test('lengths are shown in the largest unit that needs no fraction', () => {
  assert.deepEqual(amountIn(120), { count: '2', unit: 'hours' });
  assert.deepEqual(amountIn(90), { count: '90', unit: 'minutes' });
  assert.deepEqual(amountIn(1_440), { count: '1', unit: 'days' });
  assert.deepEqual(amountIn(0), { count: '0', unit: 'minutes' });
});

test('an hour and a half may be typed as one, with a point or a comma', () => {
  assert.equal(minutesIn({ count: '1.5', unit: 'hours' }), 90);
  assert.equal(minutesIn({ count: ' 1,5 ', unit: 'hours' }), 90);
  for (const count of ['', 'two', '-1', '1.51', '1e3']) assert.equal(minutesIn({ count, unit: 'hours' }), undefined, count);
});

test('rules are saved in the server’s units', async () => {
  const desk = await openSettings();
  const form = createRulesForm(desk);
  form.change({
    default_duration_minutes: { count: '1.5', unit: 'hours' },
    min_notice_minutes: { count: '2', unit: 'days' },
    horizon_days: { count: '6', unit: 'weeks' },
    max_per_day: '8',
  });
  assert.equal(await form.save(), true);
  assert.deepEqual(desk.saved().booking_rules, {
    default_duration_minutes: 90,
    slot_step_minutes: 15,
    min_notice_minutes: 2_880,
    horizon_days: 42,
    max_per_day: 8,
  });
  form.set('max_per_day', undefined);
  await form.save();
  assert.equal(desk.saved().booking_rules.max_per_day, null);
});

const WRONG: readonly (readonly [string, Partial<RulesDraft>])[] = [
  ['default_duration_minutes', { default_duration_minutes: { count: '2', unit: 'minutes' } }],
  ['slot_step_minutes', { slot_step_minutes: { count: 'often', unit: 'minutes' } }],
  ['min_notice_minutes', { min_notice_minutes: { count: '91', unit: 'days' } }],
  ['horizon_days', { horizon_days: { count: '0', unit: 'days' } }],
  ['horizon_days', { horizon_days: { count: '0.5', unit: 'days' } }],
  ['max_per_day', { max_per_day: '0' }],
  ['max_per_day', { max_per_day: 'many' }],
];

for (const [field, part] of WRONG)
  test(`${JSON.stringify(part)} is wrong at its field`, async () => {
    const desk = await openSettings();
    const form = createRulesForm(desk);
    form.change(part);
    assert.equal(await form.save(), false);
    assert.deepEqual(Object.keys(form.errors.value), [field]);
    assert.equal(desk.sent.length, 0);
  });
