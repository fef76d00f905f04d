/** What was done to each booking, when and by whom. */
import type { Booking } from '#core/booking.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { fromJson, toJson } from './json.ts';
import { prepared } from './prepared.ts';
import type { BookingChangeKind, BookingChangesTable, ChangedBy } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

export type BookingChange = {
  readonly bookingId: string;
  readonly at: Instant;
  readonly by: ChangedBy;
  readonly change: BookingChangeKind;
  /** The booking before; undefined for a new one. */
  readonly from: Booking | undefined;
  /** The booking after; undefined for one that is gone. */
  readonly to: Booking | undefined;
};

/** Adds a change to the history. */
export async function recordChange(unit: Unit, entry: BookingChange): Promise<void> {
  const { bookingId, at, by, change, from, to } = entry;
  const phone = (to ?? from)?.customerPhone;
  await insertChange.change(unit, { bookingId, phone, at, by, change, was: from && toJson(from), became: to && toJson(to) });
}

/** A booking's history, oldest first. */
export async function changesOf(reader: Reader, bookingId: string): Promise<BookingChange[]> {
  const rows = await selectChanges.all(reader, { bookingId });
  return rows.map(changeOf);
}

/** Changes of a customer's bookings that a thread shows, before a place in their history; newest first. */
export async function customerChanges(
  reader: Reader,
  phone: Phone,
  before: { at: Instant; seq: number },
  limit: number,
): Promise<(BookingChange & { seq: number })[]> {
  const rows = await selectOfCustomer.all(reader, { phone, ...before, limit });
  return rows.map((row) => ({ ...changeOf(row), seq: row.seq }));
}

function changeOf(row: Omit<BookingChangesTable, 'seq' | 'business_id' | 'phone'>): BookingChange {
  return {
    bookingId: row.booking_id,
    at: row.at,
    by: row.changed_by,
    change: row.change,
    from: row.was === null ? undefined : fromJson<Booking>(row.was),
    to: row.became === null ? undefined : fromJson<Booking>(row.became),
  };
}

type NewChange = {
  businessId: string;
  bookingId: string;
  phone: Phone | null;
  at: Instant;
  by: ChangedBy;
  change: BookingChangeKind;
  was: string | null;
  became: string | null;
};

const insertChange = prepared((db, given: NewChange) =>
  db.insertInto('booking_changes').values({
    business_id: given.businessId,
    booking_id: given.bookingId,
    phone: given.phone,
    at: given.at,
    changed_by: given.by,
    change: given.change,
    was: given.was,
    became: given.became,
  }),
);

const selectChanges = prepared((db, given: { businessId: string; bookingId: string }) =>
  db
    .selectFrom('booking_changes')
    .select(['booking_id', 'at', 'changed_by', 'change', 'was', 'became'])
    .where('business_id', '=', given.businessId)
    .where('booking_id', '=', given.bookingId)
    .orderBy('seq'),
);

/** A lapsed offer is nothing to tell; the offer was. */
const TOLD: readonly BookingChangeKind[] = ['held', 'booked', 'confirmed', 'moved', 'cancelled', 'edited', 'no_show'];

const selectOfCustomer = prepared((db, given: { businessId: string; phone: Phone; at: Instant; seq: number; limit: number }) =>
  db
    .selectFrom('booking_changes')
    .select(['seq', 'booking_id', 'at', 'changed_by', 'change', 'was', 'became'])
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone)
    .where('change', 'in', TOLD)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'seq'), '<', tuple(given.at, given.seq)))
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(given.limit),
);
