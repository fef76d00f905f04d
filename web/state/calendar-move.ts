/**
 * A booking on its way to another time, by the pointer or by keys: lifted, carried about on the grid, then dropped or put back.
 * Dropped, it stands there tentatively until the owner has said whether, and the server, too.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '#core/agenda.ts';
import { addDays, dayOf, type Instant, MINUTE_MS } from '#core/time.ts';
import type { BookingDesk } from './booking-desk.ts';
import type { BookingList } from './booking-list.ts';
import type { Placed } from './booking-list-known.ts';
import { columnOf, nearestOnGrid, sameClockOn } from './calendar-geometry.ts';
import { gridAt, type Rules, whyNotThere } from './calendar-hours.ts';

/** A booking and the time it would have. */
export type MovingTo = { readonly placed: Placed; readonly startsAt: Instant; readonly endsAt: Instant };

export type Moving = {
  /** What is being carried; `by` says with what. */
  readonly lifted: ReadonlySignal<(MovingTo & { readonly by: 'pointer' | 'keys' }) | undefined>;
  /** What was dropped and has not been decided yet. */
  readonly tentative: ReadonlySignal<MovingTo | undefined>;
  /** Why it could not be had where it is now. */
  readonly refusal: ReadonlySignal<Refusal | undefined>;
  /** False for what cannot be moved: cancelled, or only offered; and without a server. */
  lift(placed: Placed, by: 'pointer' | 'keys'): boolean;
  /** Carries it so that it starts at the grid's time next to `at`. */
  carryTo(at: Instant): void;
  /** Makes it end at the grid's time next to `at`, at least a step after its start. */
  stretchTo(at: Instant): void;
  /** By so many steps of the grid. */
  nudge(steps: number): void;
  /** To the same clock, so many days away. */
  nudgeDays(days: number): void;
  /** Longer or shorter by so many steps. */
  nudgeEnd(steps: number): void;
  /** Asks the owner whether; without a change it is just put back. */
  drop(): void;
  /** Puts it back where it was. */
  abort(): void;
};

type Parts = {
  readonly rules: ReadonlySignal<Rules | undefined>;
  readonly list: Pick<BookingList, 'known' | 'refresh'>;
  readonly desk: Pick<BookingDesk, 'open' | 'cancelling'>;
  readonly now: ReadonlySignal<Instant>;
  readonly isReadOnly: ReadonlySignal<boolean>;
};

/** The shortest visit there is, and the longest. */
const VISIT_MINUTES_MIN = 5;
const VISIT_MINUTES_MAX = 1_440;

export function createMoving({ rules, list, desk, now, isReadOnly }: Parts): Moving {
  const lifted = signal<(MovingTo & { readonly by: 'pointer' | 'keys' }) | undefined>(undefined);
  const tentative = signal<MovingTo | undefined>(undefined);
  const carry = (change: (held: MovingTo, known: Rules) => Partial<Pick<MovingTo, 'startsAt' | 'endsAt'>>) => {
    const held = lifted.peek();
    const known = rules.peek();
    if (!held || !known) return;
    const next = { ...held, ...change(held, known) };
    if (next.startsAt !== held.startsAt || next.endsAt !== held.endsAt) lifted.value = next;
  };
  return {
    lifted,
    tentative,
    refusal: computed(() => {
      const held = lifted.value;
      if (!held || !rules.value || !isChanged(held)) return undefined;
      return whyNotThere(held.placed, held, [...list.known.value.values()], rules.value, now.value);
    }),
    lift: (placed, by) => {
      const isMovable = placed.booking.status === 'confirmed' && !desk.cancelling.peek().has(placed.booking.id);
      if (!isMovable || isReadOnly.peek() || tentative.peek()) return false;
      lifted.value = { placed, startsAt: placed.startsAt, endsAt: placed.endsAt, by };
      return true;
    },
    carryTo: (at) => carry((held, known) => startingAt(held, onGrid(at, known))),
    stretchTo: (at) => carry((held, known) => endingAt(held, endOnGrid(at, held, known), known)),
    nudge: (steps) => carry((held, known) => startingAt(held, onGrid(held.startsAt + steps * stepMs(known), known))),
    nudgeDays: (days) =>
      carry((held, known) => {
        const day = addDays(dayOf(held.startsAt, known.zone), days);
        return startingAt(held, sameClockOn(held.startsAt, day, known.zone));
      }),
    nudgeEnd: (steps) => carry((held, known) => endingAt(held, held.endsAt + steps * stepMs(known), known)),
    drop: () => {
      const held = lifted.peek();
      lifted.value = undefined;
      if (!held || !isChanged(held)) return;
      tentative.value = held;
      ask(held);
    },
    abort: () => {
      lifted.value = undefined;
    },
  };

  function ask({ placed, startsAt, endsAt }: MovingTo): void {
    const settle = () => {
      tentative.value = undefined;
    };
    desk.open({
      kind: 'move',
      booking: placed.booking,
      startsAt,
      durationMinutes: (endsAt - startsAt) / MINUTE_MS,
      onDone: (isMoved) => {
        // It stays in its new place until that is known: no jump back and forth.
        if (isMoved) list.refresh(placed.booking.id).then(settle, settle);
        else settle();
      },
    });
  }
}

function isChanged({ placed, startsAt, endsAt }: MovingTo): boolean {
  return placed.startsAt !== startsAt || placed.endsAt !== endsAt;
}

function startingAt({ startsAt: before, endsAt }: MovingTo, startsAt: Instant): Pick<MovingTo, 'startsAt' | 'endsAt'> {
  return { startsAt, endsAt: startsAt + (endsAt - before) };
}

/** Not before the first step after its start, and never longer than visits may be. */
function endingAt({ startsAt }: MovingTo, endsAt: Instant, rules: Rules): Pick<MovingTo, 'endsAt'> {
  const shortest = Math.max(VISIT_MINUTES_MIN * MINUTE_MS, Math.min(stepMs(rules), VISIT_MINUTES_MAX * MINUTE_MS));
  return { endsAt: Math.min(Math.max(endsAt, startsAt + shortest), startsAt + VISIT_MINUTES_MAX * MINUTE_MS) };
}

function onGrid(at: Instant, rules: Rules): Instant {
  const column = columnOf(dayOf(at, rules.zone), rules.zone);
  return nearestOnGrid(at, column, gridAt(at, column, rules));
}

/** An end may be the end of the day, which is no start any more. */
function endOnGrid(at: Instant, { startsAt }: MovingTo, rules: Rules): Instant {
  const step = stepMs(rules);
  const first = onGrid(startsAt, rules);
  return first + Math.round((at - first) / step) * step;
}

function stepMs({ rules }: Rules): number {
  return rules.slotStepMinutes * MINUTE_MS;
}
