import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, clockOf, dayOf, instantOf, MINUTE_MS } from '#core/time.ts';
import { CHANGES } from '#test/agenda-arbitrary.ts';
import {
  columnOf,
  DRAWN_MINUTES_MIN,
  hourMarks,
  isPlainDay,
  lastOnGrid,
  momentAt,
  nearestOnGrid,
  pieceOf,
  sameClockOn,
  topOf,
} from './calendar-geometry.ts';

const NEW_YORK = 'America/New_York';
/** Days around changes of the clock, in zones of all kinds. */
const anyColumn = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -1, max: 1 }))
  .map(([[zone, day], days]) => ({ zone, column: columnOf(addDays(day, days), zone) }));
const anyMinutes = fc.integer({ min: 0, max: 1_600 });

test('a height gives a moment, and the moment the height again, on any day of any zone', () => {
  fc.assert(
    fc.property(anyColumn, anyMinutes, ({ zone, column }, minutes) => {
      const top = Math.min(minutes, column.minutes);
      const at = momentAt(top, column);
      assert.equal(topOf(at, column), top);
      if (top < column.minutes) assert.equal(dayOf(at, zone), column.day);
    }),
  );
});

test('a block never leaves its day, is never lower than a finger needs, and is there exactly when they share a moment', () => {
  fc.assert(
    fc.property(anyColumn, fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: 5, max: 1_440 }), ({ column }, from, length) => {
      const startsAt = column.startsAt + from * MINUTE_MS;
      const span = { startsAt, endsAt: startsAt + length * MINUTE_MS };
      const piece = pieceOf(span, column, DRAWN_MINUTES_MIN);
      assert.equal(piece !== undefined, span.startsAt < column.endsAt && span.endsAt > column.startsAt);
      if (!piece) return;
      assert.ok(piece.top >= 0);
      assert.ok(piece.top + piece.height <= column.minutes);
      assert.ok(piece.height >= Math.min(DRAWN_MINUTES_MIN, column.minutes));
    }),
  );
});

test('a visit over midnight has its start in one day and its end in the next', () => {
  const startsAt = instantOf('2026-06-15', '23:30', NEW_YORK);
  const span = { startsAt, endsAt: startsAt + 60 * MINUTE_MS };
  assert.deepEqual(pieceOf(span, columnOf('2026-06-15', NEW_YORK)), { top: 1_410, height: 30, hasStart: true, hasEnd: false });
  assert.deepEqual(pieceOf(span, columnOf('2026-06-16', NEW_YORK)), { top: 0, height: 30, hasStart: false, hasEnd: true });
  const untilMidnight = { startsAt, endsAt: startsAt + 30 * MINUTE_MS };
  assert.equal(pieceOf(untilMidnight, columnOf('2026-06-16', NEW_YORK)), undefined);
});

test('the day the clocks go forward has 23 hours, and two in the morning is missing', () => {
  const column = columnOf('2026-03-08', NEW_YORK);
  const clocks = hourMarks(column, NEW_YORK).map(({ at }) => clockOf(at, NEW_YORK));
  assert.equal(column.minutes, 23 * 60);
  assert.deepEqual(clocks.slice(0, 4), ['00:00', '01:00', '03:00', '04:00']);
  assert.equal(clocks.length, 23);
  assert.equal(topOf(instantOf('2026-03-08', '14:00', NEW_YORK), column), 13 * 60);
  assert.equal(isPlainDay(column, NEW_YORK), false);
});

test('the day the clocks go back has 25 hours, and one in the morning stands there twice', () => {
  const column = columnOf('2026-11-01', NEW_YORK);
  const marks = hourMarks(column, NEW_YORK);
  assert.equal(column.minutes, 25 * 60);
  assert.deepEqual(
    marks.filter(({ isTwice }) => isTwice).map(({ top, at }) => [top, clockOf(at, NEW_YORK)]),
    [
      [60, '01:00'],
      [120, '01:00'],
    ],
  );
  assert.equal(isPlainDay(columnOf('2026-06-15', NEW_YORK), NEW_YORK), true);
});

test('half an hour of daylight saving moves the hours after it by half an hour', () => {
  const column = columnOf('2026-10-04', 'Australia/Lord_Howe');
  assert.equal(column.minutes, 23.5 * 60);
  assert.ok(hourMarks(column, 'Australia/Lord_Howe').some(({ top }) => top === 2.5 * 60));
});

test('a day that the calendar skipped has no height and nothing in it', () => {
  const column = columnOf('2011-12-30', 'Pacific/Apia');
  assert.equal(column.minutes, 0);
  assert.deepEqual(hourMarks(column, 'Pacific/Apia'), []);
});

test('what is dropped lands on the grid, within its day', () => {
  fc.assert(
    fc.property(anyColumn, anyMinutes, fc.constantFrom(5, 10, 15, 20, 30, 60), ({ column }, minutes, stepMinutes) => {
      fc.pre(column.minutes > 0);
      const grid = { from: column.startsAt + (9 * 60 + 7) * MINUTE_MS, stepMinutes };
      const at = momentAt(Math.min(minutes, column.minutes), column);
      const nearest = nearestOnGrid(at, column, grid);
      assert.ok(nearest >= column.startsAt && nearest < column.endsAt);
      assert.equal(Math.abs(nearest - grid.from) % (stepMinutes * MINUTE_MS), 0);
      assert.ok(Math.abs(nearest - at) <= stepMinutes * MINUTE_MS);
      const last = lastOnGrid(at, column, grid);
      assert.ok(last <= at && last >= column.startsAt);
    }),
  );
});

test('the same clock on another day, and the clock after the jump where it is skipped', () => {
  const at = instantOf('2026-03-07', '02:30', NEW_YORK);
  assert.equal(clockOf(sameClockOn(at, '2026-03-08', NEW_YORK), NEW_YORK), '03:30');
  assert.equal(clockOf(sameClockOn(at, '2026-03-09', NEW_YORK), NEW_YORK), '02:30');
});
