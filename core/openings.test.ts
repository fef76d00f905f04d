import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aCase, type Case, HORIZON_DAYS } from '#test/agenda-arbitrary.ts';
import { freeStarts, judge, walk, wallOf } from '#test/agenda-model.ts';
import { askShort } from '#test/short-agenda.ts';
import { type Agenda, whyNot } from './agenda.ts';
import { ANY_TIME, DEFAULT_BUSINESS, type Hours } from './business.ts';
import { ANY_OPENING, daysWithOpenings, nextOpenings, openings, type Search } from './openings.ts';
import { HOUR_MS, instantOf, wallTime } from './time.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);
const DAY_MS = 86_400_000;

function walkOf({ agenda, now }: Case) {
  return walk(agenda, now, now + (HORIZON_DAYS + 1) * DAY_MS);
}

test('a time is refused exactly when a walk through every five minutes refuses it, for the same reason', () => {
  fc.assert(
    fc.property(aCase, (one) => {
      const wish = { ...one.search, startsAt: one.startsAt };
      assert.equal(whyNot(one.agenda, wish, one.now), judge(walkOf(one), wish, one.now));
    }),
    { numRuns: RUNS * 4 },
  );
});

test('the openings of all days are all free times on the grid, and no others', () => {
  fc.assert(
    fc.property(aCase, (one) => {
      const free = freeStarts(walkOf(one), one.search, one.now);
      assert.deepEqual(nextOpenings(one.agenda, one.search, one.now, Number.POSITIVE_INFINITY), free);
      const days = [...new Set(free.map((at) => wallOf(at, one.agenda.zone).day))];
      assert.deepEqual(daysWithOpenings(one.agenda, one.search, one.now, Number.POSITIVE_INFINITY), days);
    }),
    { numRuns: RUNS },
  );
});

test('a break that the clock skips in spring leaves the grid of that night as it is', () => {
  const zone = 'America/Santiago';
  const hours: Hours = {
    ...ANY_TIME,
    weekly: { ...ANY_TIME.weekly, sat: [{ start: '02:30', end: '02:00' }] },
    breaks: [{ start: '00:00', end: '00:30', day: 'sun' }],
  };
  const agenda: Agenda = {
    zone,
    hours,
    rules: { ...DEFAULT_BUSINESS.rules, slotStepMinutes: 45 },
    occupied: [],
    knownUntil: Number.POSITIVE_INFINITY,
  };
  const found = nextOpenings(
    agenda,
    { ...ANY_OPENING, durationMinutes: 5, days: { from: '2026-09-05', to: '2026-09-06' } },
    instantOf('2026-09-05', '12:00', zone),
    100,
  );
  // The clock jumps from 24:00 to 01:00, so 45 minutes after 23:30 it is 01:15.
  assert.deepEqual(found.map((at) => wallTime(at, zone)).slice(-2), ['2026-09-05 23:30:00', '2026-09-06 01:15:00']);
});

test('what is offered is free, in order, as many as there are, with the closest to the wanted time or the first among it', () => {
  fc.assert(
    fc.property(aCase, fc.integer({ min: 1, max: 5 }), (one, countMax) => {
      const free = offerable(one);
      const offered = openings(one.agenda, one.search, one.now, countMax);
      assert.equal(offered.length, Math.min(countMax, free.length));
      assert.deepEqual(
        offered,
        [...new Set(offered)].toSorted((a, b) => a - b),
      );
      for (const at of offered) assert.ok(free.includes(at));
      const expected = closestThatDay(free, one);
      if (expected !== undefined) assert.ok(offered.includes(expected));
    }),
    { numRuns: RUNS },
  );
});

test('an agenda that is read only as far as the question looks gives the same answer as all of it', () => {
  fc.assert(
    fc.property(aCase, fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, HOUR_MS, DAY_MS), (one, countMax, stepMs) => {
      const { agenda, search, now } = one;
      const wish = { ...search, startsAt: one.startsAt };
      const questions: readonly ((known: Agenda) => unknown)[] = [
        (known: Agenda) => whyNot(known, wish, now),
        (known: Agenda) => openings(known, search, now, countMax),
        (known: Agenda) => nextOpenings(known, search, now, countMax),
        (known: Agenda) => daysWithOpenings(known, search, now, countMax),
      ];
      for (const ask of questions) assert.deepEqual(askShort(agenda, now - DAY_MS, stepMs, ask).answer, ask(agenda));
    }),
    { numRuns: RUNS },
  );
});

test('near times are found without a look at the far future, whatever is booked there', () => {
  const agenda = agendaOf({});
  const now = moment('2026-06-15 08:00');
  for (const near of [undefined, moment('2026-06-16 10:00')]) {
    const search = { ...ANY_OPENING, durationMinutes: 60, near };
    const { answer, knownUntil } = askShort(agenda, now, 0, (known) => openings(known, search, now));
    assert.equal(answer.length, 3);
    assert.ok(knownUntil <= now + 5 * DAY_MS);
  }
});

/** What a search may offer: by day only, for a business without hours and a customer who wants nothing else. */
function offerable(one: Case): readonly number[] {
  const free = freeStarts(walkOf(one), one.search, one.now);
  const { hours, zone } = one.agenda;
  const isByDay = (at: number) => wallOf(at, zone).clock >= '08:00' && wallOf(at, zone).clock < '20:00';
  const isAnyTime = Object.values(hours.weekly).every((spans) => spans.length === 0);
  if (!isAnyTime || one.search.clockRange || (one.search.near !== undefined && !isByDay(one.search.near))) return free;
  const byDay = free.filter(isByDay);
  return byDay.length > 0 ? byDay : free;
}

function closestThatDay(free: readonly number[], { agenda, search }: Case): number | undefined {
  const { near } = search;
  if (near === undefined) return free[0];
  const sameDay = free.filter((at) => wallOf(at, agenda.zone).day === wallOf(near, agenda.zone).day);
  const distance = Math.min(...sameDay.map((at) => Math.abs(at - near)));
  return sameDay.findLast((at) => Math.abs(at - near) === distance);
}

const ZONE = 'America/New_York';
const NINE_TO_FIVE = [{ start: '09:00', end: '17:00' }];
const WEEK: Hours = {
  ...ANY_TIME,
  weekly: { ...ANY_TIME.weekly, mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE },
};
/** A Monday morning. */
const NOW = '2026-06-15 08:20';
const HOUR: Search = { ...ANY_OPENING, durationMinutes: 60 };

type Shop = { readonly hours?: Hours; readonly taken?: readonly string[]; readonly step?: number };

function agendaOf({ hours = WEEK, taken = [], step = 60 }: Shop): Agenda {
  const occupied = taken.map(moment).map((at) => ({ bookingId: String(at), startsAt: at, busyFrom: at, busyUntil: at + HOUR_MS }));
  return {
    zone: ZONE,
    hours,
    rules: { ...DEFAULT_BUSINESS.rules, slotStepMinutes: step, horizonDays: 60 },
    occupied,
    knownUntil: Number.POSITIVE_INFINITY,
  };
}

function offers(search: Partial<Search>, shop: Shop = {}, countMax?: number): readonly string[] {
  return shown(openings(agendaOf(shop), { ...HOUR, ...search }, moment(NOW), countMax));
}

function moment(text: string): number {
  return instantOf(text.slice(0, 10), text.slice(11), ZONE);
}

function shown(starts: readonly number[]): readonly string[] {
  return starts.map((at) => wallTime(at, ZONE).slice(0, 16));
}

const TUESDAY_AT_THREE = moment('2026-06-16 15:00');

test('a taken time is answered with the closest that day, the same clock on another day, and the first free', () => {
  const taken = ['2026-06-16 15:00', '2026-06-15 09:00'];
  const expected = ['2026-06-15 10:00', '2026-06-16 16:00', '2026-06-17 15:00'];
  assert.deepEqual(offers({ near: TUESDAY_AT_THREE }, { taken }), expected);
  assert.deepEqual(offers({ near: TUESDAY_AT_THREE, days: { from: '2020-01-01', to: '2029-12-31' } }, { taken }), expected);
});

test('who wants a day weeks ahead is not offered today', () => {
  const near = moment('2026-07-14 15:00');
  assert.deepEqual(offers({ near }, { taken: ['2026-07-14 15:00'] }), ['2026-07-14 16:00', '2026-07-15 09:00', '2026-07-15 15:00']);
});

test('closed days are answered with the same clock on the days around', () => {
  const saturday = moment('2026-06-20 14:00');
  assert.deepEqual(offers({ near: saturday }), ['2026-06-15 09:00', '2026-06-19 14:00', '2026-06-22 14:00']);
});

test('times of one day are not offered side by side while there are others', () => {
  const days = { from: '2026-06-16', to: '2026-06-16' };
  const near = moment('2026-06-16 12:00');
  const shop = { step: 15, taken: ['2026-06-16 12:00'] };
  assert.deepEqual(offers({ near, days }, shop, 4), ['2026-06-16 09:00', '2026-06-16 11:00', '2026-06-16 13:00', '2026-06-16 14:00']);
});

test('what is free on a day is offered from all over it', () => {
  const friday = { from: '2026-06-19', to: '2026-06-19' };
  assert.deepEqual(offers({ days: friday }), ['2026-06-19 09:00', '2026-06-19 13:00', '2026-06-19 16:00']);
  assert.deepEqual(offers({ days: friday, durationMinutes: 480 }), ['2026-06-19 09:00']);
});

test('what is free at all is offered on different days, at different times of the day', () => {
  assert.deepEqual(offers({}), ['2026-06-15 09:00', '2026-06-16 13:00', '2026-06-17 16:00']);
});

test('"after 5", "not Monday", "this week" and "what else" hold for every offer', () => {
  const week = { from: '2026-06-15', to: '2026-06-19' };
  const late = { from: '15:30', until: undefined };
  assert.deepEqual(offers({ clockRange: late, notDays: ['2026-06-15'], days: week }), [
    '2026-06-16 16:00',
    '2026-06-17 16:00',
    '2026-06-18 16:00',
  ]);
  const except = [moment('2026-06-15 09:00'), moment('2026-06-15 10:00')];
  assert.deepEqual(offers({ except }, {}, 1), ['2026-06-15 11:00']);
  assert.deepEqual(offers({ clockRange: { from: '17:00', until: undefined } }), []);
});

test('a business that has not said its hours offers by day, and by night who asks for it', () => {
  const anyTime = { hours: ANY_TIME };
  assert.deepEqual(offers({}, anyTime), ['2026-06-15 09:00', '2026-06-16 14:00', '2026-06-17 19:00']);
  const night = moment('2026-06-16 23:00');
  assert.ok(offers({ near: night }, { ...anyTime, taken: ['2026-06-16 23:00'] }).includes('2026-06-16 22:00'));
  assert.deepEqual(offers({ clockRange: { from: '22:00', until: '02:00' } }, anyTime, 2), ['2026-06-15 22:00', '2026-06-16 23:00']);
});

test('a range of clocks over midnight is of the evening and of the small hours, its end not included', () => {
  const search = { ...HOUR, clockRange: { from: '23:00', until: '02:00' }, days: { from: '2026-06-16', to: '2026-06-16' } };
  const starts = nextOpenings(agendaOf({ hours: ANY_TIME }), search, moment(NOW), 10);
  assert.deepEqual(shown(starts), ['2026-06-16 00:00', '2026-06-16 01:00', '2026-06-16 23:00']);
});

test('a search in a range that is over, or beyond the horizon, finds nothing', () => {
  assert.deepEqual(offers({ days: { from: '2026-06-01', to: '2026-06-14' } }), []);
  assert.deepEqual(offers({ days: { from: '2026-09-01', to: '2026-09-14' } }), []);
  assert.deepEqual(offers({ days: { from: '2026-09-01', to: '2026-09-14' }, near: moment('2026-09-02 15:00') }), []);
  for (const near of [undefined, TUESDAY_AT_THREE]) assert.deepEqual(offers({ near }, {}, 0), []);
});

test('who wants a day that cannot be booked yet, or is over, is offered the closest days that can, at her clock', () => {
  assert.deepEqual(offers({ near: moment('2027-06-16 15:00') }), ['2026-08-13 15:00', '2026-08-14 15:00', '2026-08-14 16:00']);
  assert.deepEqual(offers({ near: moment('2026-06-11 15:00') }), ['2026-06-15 09:00', '2026-06-15 15:00', '2026-06-16 15:00']);
});
