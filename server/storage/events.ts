/** What open apps are told of, numbered: an app that was away asks for what came after the last number it saw. */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';

export type KeptEvent = {
  readonly seq: number;
  readonly phone: Phone | undefined;
  readonly kind: string;
  /** Plain JSON. */
  readonly payload: unknown;
  readonly at: Instant;
};

/**
 * Keeps an event and gives its number. Numbers of one business grow in the order of the commits, so that nobody who has
 * seen a number misses a lower one: the units of a business that record events are committed one after another. Best
 * called late in a unit.
 */
export async function recordEvent(
  unit: Unit,
  event: { phone: Phone | undefined; kind: string; payload: unknown; at: Instant },
): Promise<number> {
  const { phone, kind, at } = event;
  const payload = JSON.stringify(event.payload);
  const [, row] = await Promise.all([unit.lock('events'), insertEvent.first(unit, { phone, kind, payload, at })]);
  if (!row) throw new Error(`the event ${kind} got no number`);
  return row.seq;
}

/** Events with a higher number, lowest first. */
export async function eventsAfter(reader: Reader, seq: number, limit: number): Promise<KeptEvent[]> {
  const rows = await selectEvents.all(reader, { seq, limit });
  return rows.map((row) => ({
    seq: row.seq,
    phone: row.phone ?? undefined,
    kind: row.kind,
    payload: JSON.parse(row.payload),
    at: row.created_at,
  }));
}

/** The highest number given so far; 0 before the first event. */
export async function lastEventSeq(reader: Reader): Promise<number> {
  return (await selectLast.first(reader, {}))?.seq ?? 0;
}

type NewEvent = { businessId: string; phone: Phone | null; kind: string; payload: string; at: Instant };

const insertEvent = prepared((db, given: NewEvent) =>
  db
    .insertInto('events')
    .values({ business_id: given.businessId, phone: given.phone, kind: given.kind, payload: given.payload, created_at: given.at })
    .returning('seq'),
);

const selectEvents = prepared((db, given: { businessId: string; seq: number; limit: number }) =>
  db
    .selectFrom('events')
    .select(['seq', 'phone', 'kind', 'payload', 'created_at'])
    .where('business_id', '=', given.businessId)
    .where('seq', '>', given.seq)
    .orderBy('seq')
    .limit(given.limit),
);

const selectLast = prepared((db, given: { businessId: string }) =>
  db.selectFrom('events').select('seq').where('business_id', '=', given.businessId).orderBy('seq', 'desc').limit(1),
);
