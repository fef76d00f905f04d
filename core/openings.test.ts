import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aCase, type Case, HORIZON_DAYS } from '#test/agenda-arbitrary.ts';
import { freeStarts, judge, walk, wallOf } from '#test/agenda-model.ts';
import { whyNot } from './agenda.ts';
import { daysWithOpenings, nextOpenings, openings } from './openings.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);
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
