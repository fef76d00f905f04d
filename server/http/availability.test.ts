import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Availability } from '#contract/availability.ts';
import { Problem } from '#contract/errors.ts';
import type { Business } from '#core/business.ts';
import { instantOf, MINUTE_MS } from '#core/time.ts';
import { DEFAULT_BUSINESS_ID, saveBusiness } from '#server/storage/businesses.ts';
import { buildTestApp, OWNER_PHONE, OWNER_TOKEN, type TestApp } from '#test/build.ts';
import { COLOR, CUT, SALON, ZONE } from '#test/situation.ts';

const BUSINESS: Business = {
  ...SALON,
  ownerPhone: OWNER_PHONE,
  services: [CUT, COLOR],
  rules: { ...SALON.rules, slotStepMinutes: 60, minNoticeMinutes: 120, horizonDays: 30, maxPerDay: 2 },
  hours: { ...SALON.hours, breaks: [{ start: '12:00', end: '13:00', day: undefined }], overrides: { '2026-06-17': [] } },
};
let app: TestApp;
let bookedId = '';

before(async () => {
  app = await buildTestApp({ business: BUSINESS, now: instantOf('2026-06-15', '09:00', ZONE) });
  const put = async (day: string, clock: string) => {
    const startsAt = instantOf(day, clock, ZONE);
    return app.putBooking({ phone: '+12125550101', name: 'Ana', startsAt, endsAt: startsAt + 60 * MINUTE_MS });
  };
  bookedId = (await put('2026-06-16', '10:00')).id;
  await put('2026-06-18', '10:00');
  await put('2026-06-18', '14:00');
});
after(() => app.close());

async function ask(query: Record<string, string>, status = 200) {
  const headers = { authorization: `Bearer ${OWNER_TOKEN}` };
  const answer = await app.http.inject({ url: `/api/admin/availability?${new URLSearchParams(query)}`, headers });
  assert.equal(answer.statusCode, status, answer.body);
  return answer;
}

const open = async (query: Record<string, string>) => Availability.parse((await ask(query)).json());
const clocks = async (query: Record<string, string>) => (await open(query)).openings.map(({ date_time }) => date_time.slice(5, 16));

test('open times of a day, breaks and bookings left out, on the grid', async () => {
  assert.deepEqual(
    await clocks({ from: '2026-06-16', to: '2026-06-16' }),
    ['09:00', '11:00', '13:00', '14:00', '15:00', '16:00'].map((at) => `06-16 ${at}`),
  );
  assert.deepEqual(await clocks({ from: '2026-06-16 12:30', to: '2026-06-16T18:00:00Z' }), ['06-16 13:00']);
});

test('a service takes its own length, by name or id, unless another is asked for', async () => {
  for (const service of ['color', 'COLOR', 'Color']) {
    const { openings, duration_minutes, service: name } = await open({ from: '2026-06-16', to: '2026-06-16', service });
    assert.deepEqual([duration_minutes, name], [90, 'Color']);
    assert.deepEqual(
      openings.map(({ starts_at, ends_at }) => Date.parse(ends_at) - Date.parse(starts_at)),
      openings.map(() => 90 * MINUTE_MS),
    );
    assert.deepEqual(
      openings.map(({ date_time }) => date_time.slice(11, 13)),
      ['13', '14', '15'],
    );
  }
  assert.equal((await open({ service: 'color', duration_minutes: '45' })).duration_minutes, 45);
});

test('a week from today when nobody says, cut off where asked, which is said', async () => {
  const week = await open({});
  assert.deepEqual([week.from, week.to, week.has_more, week.at], ['2026-06-15T00:00:00-04:00', '2026-06-22T00:00:00-04:00', false, null]);
  assert.deepEqual(new Set(week.openings.map(({ date_time }) => date_time.slice(8, 10))), new Set(['15', '16', '19']));
  const few = await open({ limit: '2' });
  assert.deepEqual([few.openings.length, few.has_more], [2, true]);
});

test('a free time is free; a booking that is moved is not in its own way', async () => {
  const { at } = await open({ at: '2026-06-16 13:15' });
  assert.deepEqual(
    [at?.is_free, at?.reason, at?.explanation, at?.starts_at, at?.alternatives],
    [true, null, 'Free.', '2026-06-16T13:15:00-04:00', []],
  );
  assert.equal((await open({ at: '2026-06-16 10:30' })).at?.is_free, false);
  assert.equal((await open({ at: '2026-06-16 10:30', booking_id: bookedId })).at?.is_free, true);
});

const CLOSED: readonly (readonly [reason: string, at: string, explanation: string, mayOverride: boolean])[] = [
  ['past', '2026-06-12 10:00', '2026-06-12 10:00 has passed.', true],
  ['too_soon', '2026-06-15 10:30', "Bookings need 2 hours' notice.", true],
  ['too_far', '2026-07-20 10:00', 'Bookings are taken 30 days ahead, until 2026-07-15.', true],
  ['day_off', '2026-06-17 10:00', '2026-06-17 is a day off.', true],
  ['closed', '2026-06-20 10:00', '2026-06-20 is closed all day.', true],
  ['closed', '2026-06-16 20:00', 'Closed at that time. The hours of 2026-06-16 are 09:00-17:00.', true],
  ['break', '2026-06-16 11:30', '11:30-12:30 runs into a break (12:00-13:00).', true],
  ['too_long', '2026-06-16 16:30', 'A visit at this time ends at 17:30, after closing time.', true],
  ['day_full', '2026-06-18 15:00', '2026-06-18 has as many bookings as a day takes (2).', true],
  ['taken', '2026-06-16 10:15', 'It overlaps the booking of Ana, 2026-06-16 10:00-11:00.', false],
];

for (const [reason, time, explanation, mayOverride] of CLOSED) {
  test(`${time} is not free: ${reason}, in words, with other times that are`, async () => {
    const { at } = await open({ at: time });
    assert.deepEqual([at?.is_free, at?.reason, at?.explanation, at?.can_override], [false, reason, explanation, mayOverride]);
    assert.equal(at?.conflict?.id, reason === 'taken' ? bookedId : undefined);
    assert.equal(at?.alternatives.length, 3);
    for (const { date_time } of at?.alternatives ?? []) assert.equal((await open({ at: date_time })).at?.is_free, true);
  });
}

test('a visit over the hour that the clock skips ends an hour later on the wall', async () => {
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) =>
    saveBusiness(unit, {
      ...BUSINESS,
      hours: { ...SALON.hours, weekly: { ...SALON.hours.weekly, sun: [{ start: '00:00', end: '05:00' }] } },
      rules: { ...BUSINESS.rules, horizonDays: 365 },
    }),
  );
  const { openings } = await open({ from: '2027-03-14', to: '2027-03-14' });
  assert.deepEqual(
    openings.map(({ starts_at }) => starts_at.slice(11)),
    ['00:00:00-05:00', '01:00:00-05:00', '03:00:00-04:00', '04:00:00-04:00'],
  );
  await app.storage.transact(DEFAULT_BUSINESS_ID, (unit) => saveBusiness(unit, BUSINESS));
});

for (const [field, value] of [
  ['from', 'now'],
  ['to', '2026-06-01'],
  ['at', '2026-06-16'],
  ['at', '2026-06-16 10:61'],
  ['service', 'tattoo'],
  ['duration_minutes', '4'],
  ['duration_minutes', 'long'],
  ['booking_id', 'nobody'],
  ['booking_id', '\u0000'],
  ['limit', '500'],
] as const)
  test(`${field}=${JSON.stringify(value)} is refused by its field`, async () => {
    assert.deepEqual(
      Problem.parse((await ask({ [field]: value }, 400)).json()).errors?.map(({ path }) => path),
      [field],
    );
  });
