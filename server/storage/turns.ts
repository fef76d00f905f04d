/** What was understood and which rule decided: the owner's and the simulator's answer to "why did it say that?". */
import type { Phone } from '#core/phone.ts';
import type { Reading } from '#core/reading.ts';
import type { Instant } from '#core/time.ts';
import { fromJson, toJson } from './json.ts';
import { type Given, prepared } from './prepared.ts';
import type { TurnsTable } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type KeptTurn = {
  readonly id: string;
  readonly phone: Phone;
  readonly reading: Reading;
  /** The rule's name, as `core/decide` gives it. */
  readonly rule: string;
  readonly readBy: string;
  readonly understandingMs: number;
  readonly at: Instant;
};

/** Keeps a turn; milliseconds are rounded. */
export async function recordTurn(unit: Unit, turn: KeptTurn): Promise<void> {
  const { id, phone, rule, readBy, at } = turn;
  const understandingMs = Math.round(turn.understandingMs);
  await insertTurn.change(unit, { id, phone, reading: toJson(turn.reading), rule, readBy, understandingMs, at });
}

/** The turn by that id; undefined when there is none. */
export async function findTurn(reader: Reader, id: string): Promise<KeptTurn | undefined> {
  const row = await selectTurn.first(reader, { id });
  return row && turnOf(row);
}

/** A customer's newest turns, newest first. */
export async function turnsOf(reader: Reader, phone: Phone, limit: number): Promise<KeptTurn[]> {
  return (await selectTurns.all(reader, { phone, limit })).map(turnOf);
}

function turnOf(row: TurnsTable): KeptTurn {
  return {
    id: row.id,
    phone: row.phone,
    reading: fromJson<Reading>(row.reading),
    rule: row.rule,
    readBy: row.read_by,
    understandingMs: row.understanding_ms,
    at: row.created_at,
  };
}

const insertTurn = prepared((db, given: Given<Omit<KeptTurn, 'reading'>> & { reading: string }) =>
  db.insertInto('turns').values({
    business_id: given.businessId,
    id: given.id,
    phone: given.phone,
    reading: given.reading,
    rule: given.rule,
    read_by: given.readBy,
    understanding_ms: given.understandingMs,
    created_at: given.at,
  }),
);

const selectTurn = prepared((db, given: { businessId: string; id: string }) =>
  db.selectFrom('turns').selectAll().where('business_id', '=', given.businessId).where('id', '=', given.id),
);

const selectTurns = prepared((db, given: { businessId: string; phone: Phone; limit: number }) =>
  db
    .selectFrom('turns')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .orderBy('id', 'desc')
    .limit(given.limit),
);
