import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockAt, WEEKDAYS } from '#core/time.ts';
import { openSettings } from '#test/settings-state.ts';
import { changeOf, draftOf, type HoursDraft } from './hours-draft.ts';
import { faultsIn } from './hours-faults.ts';
import { createHoursForm, firstHours, nextSpan } from './settings-hours.ts';

const OFFICE = { start: '09:00', end: '17:00' };
const WEEK = { availability: { slots: [{ day: 'mon', ...OFFICE }], breaks: [], overrides: {} } };

test('hours that are saved as they came are the same hours, midnights, nights and special days included', async () => {
  const clock = fc.integer({ min: 0, max: 47 }).map((half) => clockAt(half * 30));
  const span = fc
    .record({ start: clock, end: fc.oneof(clock, fc.constant('24:00')) })
    // Midnight at an end is always written 24:00.
    .filter(({ start, end }) => start !== end && end !== '00:00');
  const slots = fc.uniqueArray(fc.record({ day: fc.constantFrom(...WEEKDAYS), span }), { selector: ({ day }) => day, maxLength: 7 });
  const day = fc.constantFrom('2026-12-24', '2026-03-29', '2026-10-25', '2028-02-29');
  const overrides = fc.dictionary(
    day,
    fc.oneof(
      fc.constant({ available: false }),
      span.map((hours) => ({ available: true, ...hours })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(slots, fc.array(span, { maxLength: 3 }), overrides, async (week, breaks, special) => {
      const availability = { slots: week.map((each) => ({ day: each.day, ...each.span })), breaks, overrides: special };
      // Nights that run into the next day's hours are no hours.
      const desk = await openSettings({ availability }).catch(() => undefined);
      fc.pre(desk !== undefined);
      const before = desk?.saved();
      if (!desk || !before) return;
      assert.deepEqual(faultsOfNoTyping(draftOf(before)), {});
      await desk.elsewhere(changeOf(draftOf(before)));
      assert.deepEqual(desk.saved().availability, before.availability);
    }),
    { numRuns: 60 },
  );
});

/** What was saved is fine by us too, but for nights that only a slip of the finger makes. */
function faultsOfNoTyping(draft: HoursDraft): Readonly<Record<string, string>> {
  const { wrong } = { wrong: /ends before it starts/ };
  return Object.fromEntries(Object.entries(faultsIn(draft, { isComplete: true })).filter(([, message]) => !wrong.test(message)));
}

const FAULTS: readonly (readonly [string, Partial<HoursDraft>, string, RegExp])[] = [
  ['no start', { mon: [{ start: '', end: '17:00' }] }, 'mon.0.start', /Enter a time/],
  ['no end', { tue: [{ start: '09:00', end: '' }] }, 'tue.0.end', /Enter a time/],
  ['an end before the start', { wed: [{ start: '17:00', end: '09:00' }] }, 'wed.0.end', /before it starts/],
  ['an end at the start', { thu: [{ start: '09:00', end: '09:00' }] }, 'thu.0.end', /when it starts/],
  ['two spans that overlap', { fri: [OFFICE, { start: '16:00', end: '20:00' }] }, 'fri.1.start', /Overlaps/],
  ['two spans that overlap, the later first', { fri: [{ start: '16:00', end: '20:00' }, OFFICE] }, 'fri.1.start', /Overlaps/],
  [
    'a night into the next day’s hours',
    { sat: [{ start: '20:00', end: '02:00' }], sun: [{ start: '01:00', end: '10:00' }] },
    'sat',
    /past midnight/,
  ],
  [
    'Sunday’s night into Monday’s hours',
    { sun: [{ start: '22:00', end: '04:00' }], mon: [{ start: '00:00', end: '08:00' }] },
    'sun',
    /past midnight/,
  ],
  ['a break that ends when it starts', { breaks: [{ start: '12:00', end: '12:00', day: 'all' }] }, 'breaks.0.end', /when it starts/],
  ['a special day’s overlap', { overrides: { '2026-12-24': [OFFICE, OFFICE] } }, 'overrides.2026-12-24.1.start', /Overlaps/],
];

for (const [what, part, path, message] of FAULTS)
  test(`${what} is wrong at its field`, async () => {
    const form = createHoursForm(await openSettings(WEEK));
    form.change(part);
    assert.equal(await form.save(), false);
    assert.match(form.errors.value[path] ?? '', message);
  });

const FINE: readonly (readonly [string, Partial<HoursDraft>])[] = [
  ['until midnight', { mon: [{ start: '17:00', end: '00:00' }] }],
  ['all day', { mon: [{ start: '00:00', end: '00:00' }] }],
  ['a night', { fri: [{ start: '20:00', end: '03:00' }], sat: [{ start: '20:00', end: '03:00' }] }],
  [
    'a span right after another',
    {
      mon: [
        { start: '09:00', end: '12:00' },
        { start: '12:00', end: '17:00' },
      ],
    },
  ],
  ['a day off', { overrides: { '2026-12-24': [] } }],
];

for (const [what, part] of FINE)
  test(`${what} can be saved`, async () => {
    const desk = await openSettings(WEEK);
    const form = createHoursForm(desk);
    form.change(part);
    assert.equal(await form.save(), true, JSON.stringify(form.errors.value));
    assert.equal(form.isDirty.value, false);
  });

test('until midnight is 24:00 to the server', async () => {
  const desk = await openSettings(WEEK);
  const form = createHoursForm(desk);
  form.setDay('mon', [{ start: '00:00', end: '00:00' }]);
  await form.save();
  assert.deepEqual(desk.saved().availability.slots, [{ day: 'mon', start: '00:00', end: '24:00' }]);
});

test('while a time is still being typed only what is certain is said to be wrong', async () => {
  const form = createHoursForm(await openSettings(WEEK));
  form.setDay('mon', [OFFICE, { start: '18:00', end: '' }]);
  assert.deepEqual(form.faults.value, {});
  form.setDay('mon', [OFFICE, { start: '16:00', end: '18:00' }]);
  assert.deepEqual(Object.keys(form.faults.value), ['mon.1.start']);
});

test('copied hours take the day’s own breaks along, and leave other days’ breaks for all alone', async () => {
  const lunch = { start: '12:00', end: '13:00' };
  const form = createHoursForm(await openSettings(WEEK));
  form.setBreaks([
    { ...lunch, day: 'mon' },
    { ...lunch, day: 'tue' },
    { start: '15:00', end: '15:15', day: 'all' },
  ]);
  form.copyDay('mon', ['mon', 'tue', 'wed']);
  const { mon, tue, wed, thu, breaks } = form.draft.value;
  assert.deepEqual([mon, tue, wed, thu], [[OFFICE], [OFFICE], [OFFICE], []]);
  assert.deepEqual(breaks.map(({ day }) => day).toSorted(), ['all', 'mon', 'tue', 'wed']);
});

test('words fill in the week, come back as they were typed, and are forgotten once the week is changed by hand', async () => {
  const desk = await openSettings(WEEK);
  const form = createHoursForm(desk);
  assert.equal(form.takeWords('whenever I feel like it'), false);
  assert.equal(form.takeWords('Mon-Fri 9-5, lunch 12-1'), true);
  assert.deepEqual(form.draft.value.fri, [OFFICE]);
  assert.deepEqual(form.draft.value.breaks, [{ start: '12:00', end: '13:00', day: 'all' }]);
  await form.save();
  assert.equal(desk.saved().availability_text, 'Mon-Fri 9-5, lunch 12-1');
  form.setDay('fri', []);
  await form.save();
  assert.equal(desk.saved().availability_text, null);
  assert.equal(desk.saved().availability.slots.length, 4);
});

test('words lose no special days', async () => {
  const desk = await openSettings({ availability: { ...WEEK.availability, overrides: { '2026-12-24': { available: false } } } });
  const form = createHoursForm(desk);
  form.takeWords('Tue 9-5');
  await form.save();
  assert.deepEqual(desk.saved().availability, {
    slots: [{ day: 'tue', ...OFFICE }],
    breaks: [],
    overrides: { '2026-12-24': { available: false } },
  });
});

test('special days are closed, opened and made usual again, many at once', async () => {
  const desk = await openSettings(WEEK);
  const form = createHoursForm(desk);
  form.setSpecial(['2026-12-25', '2026-12-24'], []);
  form.setSpecial(['2026-12-24'], [{ start: '09:00', end: '12:00' }]);
  await form.save();
  const { overrides } = desk.saved().availability;
  assert.deepEqual(overrides['2026-12-24'], { available: true, start: '09:00', end: '12:00' });
  assert.deepEqual(overrides['2026-12-25'], { available: false });
  form.setSpecial(['2026-12-24', '2026-12-25'], undefined);
  await form.save();
  assert.deepEqual(desk.saved().availability.overrides, {});
});

test('a day that is opened begins with the hours of the nearest open one', async () => {
  const form = createHoursForm(await openSettings(WEEK));
  form.setDay('mon', [{ start: '07:00', end: '11:00' }]);
  form.setDay('sat', [{ start: '10:00', end: '14:00' }]);
  assert.deepEqual(firstHours(form.draft.value, 'fri'), form.draft.value.sat);
  assert.deepEqual(firstHours(form.draft.value, 'tue'), form.draft.value.mon);
});

test('one more span begins after the last, and is left to be typed where the day has no room', () => {
  assert.deepEqual(nextSpan([{ start: '09:00', end: '12:30' }]), { start: '13:30', end: '16:30' });
  assert.deepEqual(nextSpan([{ start: '09:00', end: '20:00' }]), { start: '21:00', end: '00:00' });
  for (const end of ['23:00', '00:00', '02:00', '']) assert.deepEqual(nextSpan([{ start: '09:00', end }]), { start: '', end: '' });
});
