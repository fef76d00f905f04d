/** The law of bookings against a slow, obvious model: whatever is held, moved, cancelled or edited, in any order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aHold, span } from './bookings.contract.ts';
import { cancelBooking, confirmBooking, findBooking, holdBooking, moveBooking, releaseHold } from './bookings.ts';
import { occupiedBetween } from './occupied.ts';
import { type Bench, NOW } from './storage.contract.ts';
import { OverlapRefused, type Unit } from './storage.ts';

const RUNS = 40;
const STEPS_MAX = 25;
const STEP_MINUTES = 15;

type Row = { id: string; chain: string; from: number; until: number; status: 'pending' | 'confirmed' | 'cancelled' };
type Step = {
  readonly do: 'hold' | 'offer' | 'confirm' | 'move' | 'cancel' | 'release' | 'edit';
  readonly which: number;
  readonly from: number;
  readonly slots: number;
};

// Few times and mixed lengths, so that collisions are common and one booking spans many others.
const steps = fc.array(
  fc.record({
    do: fc.constantFrom<Step['do']>('hold', 'hold', 'hold', 'offer', 'offer', 'confirm', 'confirm', 'move', 'cancel', 'release', 'edit'),
    which: fc.nat(30),
    from: fc.nat(40),
    slots: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 40 }) }),
  }),
  { maxLength: STEPS_MAX },
);

export function overlapContract(bench: Bench): void {
  test('live bookings never overlap, and nothing else is refused, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(45), fc.integer({ min: 1, max: 45 }), async (plan, windowFrom, windowSlots) => {
        const id = await bench.freshBusiness();
        let rows: Row[] = [];
        for (const [i, step] of plan.entries()) {
          const wanted = nextRows(rows, step, `b${i}`);
          if (!wanted) continue;
          const outcome = await attempt(() => bench.storage.transact(id, (unit) => carryOut(unit, rows, step, `b${i}`)));
          assert.equal(outcome, isLawful(wanted) ? 'done' : 'refused', JSON.stringify({ step, rows }));
          if (outcome === 'done') rows = wanted;
        }
        await assertWindow(bench, id, { rows, from: windowFrom, until: windowFrom + windowSlots });
      }),
      { numRuns: RUNS },
    );
  });
}

/** The rows after the step, were it allowed; undefined where the step makes no sense. */
function nextRows(rows: readonly Row[], step: Step, id: string): Row[] | undefined {
  const [from, until] = [step.from, step.from + step.slots];
  const chosen = chosenRow(rows, step);
  const replaced = (row: Row | undefined, by: Partial<Row>) => row && rows.map((other) => (other === row ? { ...row, ...by } : other));
  switch (step.do) {
    case 'hold':
      return [...rows, { id, chain: id, from, until, status: 'pending' }];
    case 'offer':
      return chosen && [...rows, { id, chain: chosen.id, from, until, status: 'pending' }];
    case 'confirm':
      return replaced(chosen, { status: 'confirmed' });
    case 'cancel':
      return replaced(chosen, { status: 'cancelled' });
    case 'edit':
      return replaced(chosen, { from, until });
    case 'release':
      return chosen && rows.filter((row) => row !== chosen);
    case 'move': {
      const booking = rows.find((row) => row.id === chosen?.chain);
      return chosen && replaced(booking, { from: chosen.from, until: chosen.until })?.filter((row) => row.id !== chosen.id);
    }
  }
}

/** The row that the step is about: one of those it can be done to. */
function chosenRow(rows: readonly Row[], step: Step): Row | undefined {
  const fits: Record<Step['do'], (row: Row) => boolean> = {
    hold: () => false,
    offer: (row) => row.status === 'confirmed',
    confirm: (row) => row.status === 'pending' && row.chain === row.id,
    cancel: (row) => row.status === 'confirmed',
    release: (row) => row.status === 'pending',
    edit: () => true,
    move: (row) => row.chain !== row.id && rows.some((other) => other.id === row.chain && other.status === 'confirmed'),
  };
  const fitting = rows.filter(fits[step.do]);
  return fitting[step.which % Math.max(1, fitting.length)];
}

async function carryOut(unit: Unit, rows: readonly Row[], step: Step, id: string): Promise<unknown> {
  const chosen = chosenRow(rows, step);
  const times = span(step.from * STEP_MINUTES, (step.from + step.slots) * STEP_MINUTES);
  switch (step.do) {
    case 'hold':
      return holdBooking(unit, aHold(id, times), NOW);
    case 'offer':
      return holdBooking(unit, aHold(id, { ...times, movesBookingId: chosen?.id }), NOW);
    case 'confirm':
      return confirmBooking(unit, chosen?.id ?? '', NOW);
    case 'cancel':
      return cancelBooking(unit, chosen?.id ?? '', NOW);
    case 'release':
      return releaseHold(unit, chosen?.id ?? '', NOW);
    case 'move':
      return moveBooking(unit, { bookingId: chosen?.chain ?? '', onto: chosen?.id ?? '', now: NOW });
    case 'edit':
      return edit(unit, chosen?.id ?? '', aHold('', times));
  }
}

async function edit(unit: Unit, id: string, times: ReturnType<typeof aHold>): Promise<void> {
  assert.ok(await findBooking(unit, id));
  const { startsAt, endsAt, busyFrom, busyUntil } = times;
  await unit.db
    .updateTable('bookings')
    .set({ starts_at: startsAt, ends_at: endsAt, busy_from: busyFrom, busy_until: busyUntil })
    .where('business_id', '=', unit.businessId)
    .where('id', '=', id)
    .execute();
}

function isLawful(rows: readonly Row[]): boolean {
  const live = rows.filter((row) => row.status !== 'cancelled');
  return live.every((a) => live.every((b) => a.chain === b.chain || a.until <= b.from || b.until <= a.from));
}

async function attempt(act: () => Promise<unknown>): Promise<'done' | 'refused'> {
  try {
    await act();
    return 'done';
  } catch (error) {
    if (error instanceof OverlapRefused) return 'refused';
    throw error;
  }
}

async function assertWindow(bench: Bench, id: string, window: { rows: readonly Row[]; from: number; until: number }): Promise<void> {
  const { busyFrom, busyUntil } = aHold('', span(window.from * STEP_MINUTES, window.until * STEP_MINUTES));
  const found = await bench.storage.read(id, (reader) => occupiedBetween(reader, busyFrom, busyUntil));
  const expected = window.rows.filter((row) => row.status !== 'cancelled' && row.from < window.until && window.from < row.until);
  assert.deepEqual(found.map(({ bookingId }) => bookingId).sort(), expected.map((row) => row.id).sort());
}
