/** Short dialogues as test rows: what was understood of each text, the rule that decides it, and what is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '#core/booking.ts';
import { type Intent, type Reading, type Request, request, type Topic } from '#core/reading.ts';
import type { Customer } from '#core/situation.ts';
import { booking, DANA, Desk, on, reading, SHOP, STRANGER, when } from '#test/situation.ts';

export const TUESDAY = '2026-06-16';
export const THURSDAY = '2026-06-18';
/** Tuesday at three. */
export const TUE3 = { when: when({ days: [TUESDAY], clocks: ['15:00'] }) };

/** A text of one request. */
export function says(intent: Intent, rest: Partial<Request> = {}, read: Partial<Reading> = {}): Reading {
  return reading([request(intent, rest)], read);
}

/** A question. */
export function asks(topic: Topic, rest: Partial<Request> = {}, read: Partial<Reading> = {}): Reading {
  return says('question', { topic, ...rest }, read);
}

/** A bare digit. */
export function number(n: number): Reading {
  return says('inform', { choice: { kind: 'number', number: n } });
}

/** These days, these clocks. */
export function at(days: readonly string[], clocks: readonly string[]): Pick<Request, 'when'> {
  return { when: when({ days, clocks }) };
}

export const YES = says('confirm');
export const NO = says('decline');

/** The shop with bookings of Dana's. */
export function shopWith(...bookings: readonly (readonly [id: string, startsAt: number])[]): Desk {
  return new Desk(
    SHOP,
    bookings.map(([id, startsAt]) => booking(id, startsAt)),
  );
}

/** An hour that somebody else has. */
export function taken(startsAt: number): Booking {
  return booking(`taken${startsAt}`, startsAt, { customerPhone: STRANGER.phone, customerName: 'Eve' });
}

/** The bookings that stand. */
export function confirmed(desk: Desk): readonly Booking[] {
  return desk.rows.filter((row) => row.status === 'confirmed');
}

/** Dana's Tuesday at three in a shop whose owner keeps something to herself. */
export function allowed(manners: Partial<typeof SHOP.manners>): Desk {
  return new Desk({ ...SHOP, manners: { ...SHOP.manners, ...manners } }, [booking('b1', on(TUESDAY, '15:00'))]);
}

/** What she texts, the rule that answers, what the answer must look like, and her own words where they matter. */
export type Step = readonly [read: Reading, rule: string, reply?: RegExp, said?: string];

export type Row = {
  readonly name: string;
  readonly desk?: Desk;
  readonly who?: Customer;
  readonly steps: readonly Step[];
  readonly after?: (desk: Desk) => void;
};

/** One test for each row. */
export function dialogues(rows: readonly Row[]): void {
  for (const row of rows) test(row.name, () => play(row));
}

function play({ desk = new Desk(), who = DANA, steps, after }: Row): void {
  for (const [read, rule, reply, said] of steps) {
    const answer = desk.text(who, read, said);
    assert.equal(answer.turn.rule, rule, answer.reply);
    if (reply) assert.match(answer.reply, reply);
  }
  after?.(desk);
}
