/**
 * Takes a person out of every table. Her texts and bookings stay as rows that nobody can be found by, so that every count
 * of texts, money and visits stays true. A number that must not be texted, or is blocked, stays known with nothing but
 * that: who said STOP must not be written to again because she asked to be forgotten.
 */
import { sql } from 'kysely';
import type { Booking } from '#core/booking.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { fromJson, toJson } from './json.ts';
import { NOTE } from './notes.ts';
import type { Unit } from './storage.ts';

/** Stands for the name of whoever was erased. */
export const NO_NAME = '—';

export type Erasure = {
  readonly phones: readonly Phone[];
  /** Stands for all her numbers from now on; sorts and compares as one person, and is no number. */
  readonly alias: string;
  /** Her names and numbers as they are written: a notice to the owner that has one of them loses its words too. */
  readonly words: readonly string[];
  readonly at: Instant;
};

export type ErasedCounts = {
  readonly messages: number;
  readonly bookings: number /** Known still, for their STOP or block. */;
  readonly kept: readonly Phone[];
};

/** What stands in the way: bookings to come and texts that wait for their answer. */
export async function findErasureObstacles(
  unit: Unit,
  phones: readonly Phone[],
  now: Instant,
): Promise<{ upcoming: number; waiting: number }> {
  const of = { business: unit.businessId, phones: [...phones] };
  const [upcoming, waiting] = await Promise.all([
    unit.db
      .selectFrom('bookings')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('business_id', '=', of.business)
      .where('customer_phone', 'in', of.phones)
      .where('status', '=', 'confirmed')
      .where('ends_at', '>', now)
      .executeTakeFirst(),
    unit.db
      .selectFrom('messages')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('business_id', '=', of.business)
      .where('phone', 'in', of.phones)
      .where('state', '=', 'waiting')
      .executeTakeFirst(),
  ]);
  return { upcoming: upcoming?.count ?? 0, waiting: waiting?.count ?? 0 };
}

export async function erasePerson(unit: Unit, erasure: Erasure): Promise<ErasedCounts> {
  const kept = await eraseThreads(unit, erasure);
  await eraseNotices(unit, erasure);
  const bookings = await eraseBookings(unit, erasure);
  const messages = await eraseMessages(unit, erasure);
  await deleteRows(unit, erasure);
  return { messages, bookings, kept };
}

/** Every name that a booking of these numbers was made under. */
export async function namesOf(unit: Unit, phones: readonly Phone[]): Promise<string[]> {
  const [booked, known] = await Promise.all([
    unit.db
      .selectFrom('bookings')
      .select('customer_name as name')
      .distinct()
      .where('business_id', '=', unit.businessId)
      .where('customer_phone', 'in', [...phones])
      .execute(),
    unit.db
      .selectFrom('customers')
      .select('name')
      .where('business_id', '=', unit.businessId)
      .where('phone', 'in', [...phones])
      .execute(),
  ]);
  return [...new Set([...booked, ...known].flatMap(({ name }) => name?.trim() || []))];
}

async function eraseThreads(unit: Unit, { phones }: Erasure): Promise<Phone[]> {
  const blank = {
    last_message: '',
    last_kind: 'system',
    last_at: 0,
    unread_count: 0,
    read_at: null,
    label: null,
    snoozed_until: null,
  } as const;
  const rows = await unit.db
    .updateTable('threads')
    .set({ ...blank, channel: null, with_owner_until: null, with_owner_reason: null, blocked_reason: null })
    .where('business_id', '=', unit.businessId)
    .where('phone', 'in', [...phones])
    .where(({ eb, or }) => or([eb('opted_out_at', 'is not', null), eb('blocked_at', 'is not', null)]))
    .returning('phone')
    .execute();
  const kept = rows.map(({ phone }) => phone);
  const gone = phones.filter((phone) => !kept.includes(phone));
  if (gone.length > 0) await unit.db.deleteFrom('threads').where('business_id', '=', unit.businessId).where('phone', 'in', gone).execute();
  return kept;
}

/** What the owner was told of her, in the list of notices, in the pushes and texts to the owner, and on the way to her. */
async function eraseNotices(unit: Unit, { phones, words }: Erasure): Promise<void> {
  const turns = unit.db
    .selectFrom('turns')
    .select('id')
    .where('business_id', '=', unit.businessId)
    .where('phone', 'in', [...phones]);
  await unit.db
    .deleteFrom('notices')
    .where('business_id', '=', unit.businessId)
    .where((row) => row.or([row('phone', 'in', [...phones]), tellsOf(words)]))
    .execute();
  await unit.db
    .deleteFrom('pushes')
    .where('business_id', '=', unit.businessId)
    .where((row) => row.or([row('phone', 'in', [...phones]), row('turn_id', 'in', turns), tellsOf(words, 'sms')]))
    .execute();
  await unit.db
    .updateTable('messages')
    .set({ body: '' })
    .where('business_id', '=', unit.businessId)
    .where('kind', '=', 'owner_notice')
    .where((row) => row.or([row('turn_id', 'in', turns), tellsOf(words)]))
    .execute();
  await unit.db
    .deleteFrom('outbox')
    .where('business_id', '=', unit.businessId)
    .where((row) => row.or([row('phone', 'in', [...phones]), tellsOf(words)]))
    .execute();
}

/** The column has one of these words. */
function tellsOf(words: readonly string[], column = 'body') {
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return sql<boolean>`(${sql.join(
    patterns.map((pattern) => sql`${sql.ref(column)} like ${pattern} escape '\\'`),
    sql` or `,
  )})`;
}

async function eraseBookings(unit: Unit, { phones, alias, at }: Erasure): Promise<number> {
  const hers = unit.db
    .selectFrom('bookings')
    .select('id')
    .where('business_id', '=', unit.businessId)
    .where('customer_phone', 'in', [...phones]);
  const ids = (await hers.execute()).map(({ id }) => id);
  await rewriteHistory(unit, phones, alias);
  await unit.db
    .deleteFrom('bookings')
    .where('business_id', '=', unit.businessId)
    .where('customer_phone', 'in', [...phones])
    .where('status', '=', 'pending')
    .execute();
  await unit.db
    .updateTable('bookings')
    .set((row) => ({ customer_phone: alias, customer_name: NO_NAME, notes: '', sequence: row('sequence', '+', 1), updated_at: at }))
    .where('business_id', '=', unit.businessId)
    .where('customer_phone', 'in', [...phones])
    .execute();
  return ids.length;
}

async function rewriteHistory(unit: Unit, phones: readonly Phone[], alias: string): Promise<void> {
  const changes = await unit.db
    .selectFrom('booking_changes')
    .select(['seq', 'was', 'became'])
    .where('business_id', '=', unit.businessId)
    .where('phone', 'in', [...phones])
    .execute();
  const nameless = (text: string | null) =>
    text === null ? null : toJson({ ...fromJson<Booking>(text), customerPhone: alias, customerName: NO_NAME, notes: '' });
  for (const { seq, was, became } of changes)
    await unit.db
      .updateTable('booking_changes')
      .set({ phone: alias, was: nameless(was), became: nameless(became) })
      .where('business_id', '=', unit.businessId)
      .where('seq', '=', seq)
      .execute();
}

async function eraseMessages(unit: Unit, { phones, alias }: Erasure): Promise<number> {
  const hers = { business: unit.businessId, phones: [...phones] };
  await unit.db
    .deleteFrom('messages')
    .where('business_id', '=', hers.business)
    .where('phone', 'in', hers.phones)
    .where('kind', '=', 'system')
    .where('state_reason', '=', NOTE)
    .execute();
  const erased = await unit.db
    .updateTable('messages')
    .set({ phone: alias, body: '', error_text: null })
    .where('business_id', '=', hers.business)
    .where('phone', 'in', hers.phones)
    .executeTakeFirst();
  return Number(erased.numUpdatedRows);
}

async function deleteRows(unit: Unit, { phones, words }: Erasure): Promise<void> {
  for (const table of ['customers', 'conversations', 'turns', 'planned_replies', 'events'] as const)
    await unit.db
      .deleteFrom(table)
      .where('business_id', '=', unit.businessId)
      .where('phone', 'in', [...phones])
      .execute();
  await unit.db.deleteFrom('owner_questions').where('business_id', '=', unit.businessId).where(tellsOf(words, 'question')).execute();
  // Of a number that opted out, the last word on it stays, as the proof.
  const optedOut = unit.db
    .selectFrom('threads')
    .select('phone')
    .where('business_id', '=', unit.businessId)
    .where('opted_out_at', 'is not', null);
  const last = unit.db
    .selectFrom('consents')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('business_id', '=', unit.businessId)
    .where('phone', 'in', optedOut)
    .groupBy('phone');
  await unit.db
    .deleteFrom('consents')
    .where('business_id', '=', unit.businessId)
    .where('phone', 'in', [...phones])
    .where('id', 'not in', last)
    .execute();
}
