/**
 * Bookings and what may be done to them. A booking is held (pending), then confirmed, then perhaps moved or cancelled;
 * an offer that is off, or lapsed, leaves no row. Every change is written to the history in the same unit.
 *
 * Whoever decides by what is free calls `lockAgenda` first, and `releaseLapsedHolds` next. Even without, the database
 * refuses two live bookings that share a moment: `OverlapRefused`.
 */
import { sql } from 'kysely';
import type { Booking, BookingStatus } from '#core/booking.ts';
import type { Price } from '#core/business.ts';
import type { Hold } from '#core/effects.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { recordChange } from './history.ts';
import { fromJson, toJson } from './json.ts';
import { prepared } from './prepared.ts';
import type { BookingChangeKind, BookingsTable, ChangedBy } from './schema.ts';
import type { Reader, Unit } from './storage.ts';

/** Holds back other units of this business that decide by what is free, until this one ends. */
export function lockAgenda(unit: Unit): Promise<void> {
  return unit.lock('agenda');
}

/** The booking by that id; undefined when there is none. */
export async function findBooking(reader: Reader, id: string): Promise<Booking | undefined> {
  const row = await selectBooking.first(reader, { id });
  return row && bookingOf(row);
}

/** A customer's confirmed bookings that begin after `now`, by start. */
export async function upcomingOf(reader: Reader, phone: Phone, now: Instant): Promise<Booking[]> {
  return (await selectUpcoming.all(reader, { phone, now })).map(bookingOf);
}

/** A customer's held offers that have not lapsed, by start. */
export async function heldFor(reader: Reader, phone: Phone, now: Instant): Promise<Booking[]> {
  return (await selectHeld.all(reader, { phone, now })).map(bookingOf);
}

/** Keeps an offered time free for a customer. Throws `OverlapRefused` when it is taken. */
export async function holdBooking(unit: Unit, hold: Hold, now: Instant, by: ChangedBy = 'customer'): Promise<Booking> {
  const price = hold.price && toJson(hold.price);
  const row = required(hold.id, 'held', await insertBooking.first(unit, { ...hold, status: 'pending', price, now }));
  return changed(unit, { change: 'held', by, now }, undefined, bookingOf(row));
}

/** Books at once, without an offer, as the owner does. Throws `OverlapRefused` when the time is taken. */
export async function addBooking(
  unit: Unit,
  visit: Omit<Hold, 'heldUntil' | 'movesBookingId'>,
  now: Instant,
  by: ChangedBy,
): Promise<Booking> {
  const price = visit.price && toJson(visit.price);
  const values = { ...visit, status: 'confirmed', heldUntil: undefined, movesBookingId: undefined, price, now } as const;
  const row = required(visit.id, 'new', await insertBooking.first(unit, values));
  return changed(unit, { change: 'booked', by, now }, undefined, bookingOf(row));
}

/** The offer was accepted. Throws when the booking is no longer pending, or is an offer to move another booking. */
export async function confirmBooking(unit: Unit, id: string, now: Instant, by: ChangedBy = 'customer'): Promise<Booking> {
  const before = await bookingIn(unit, id, 'pending');
  if (before.movesBookingId !== undefined) throw new Error(`the offer ${id} moves a booking: it is not one of its own`);
  const row = required(id, 'pending', await updateStatus.first(unit, { id, status: 'confirmed', now }));
  return changed(unit, { change: 'confirmed', by, now }, before, bookingOf(row));
}

/** Throws when the booking is not confirmed. */
export async function cancelBooking(unit: Unit, id: string, now: Instant, by: ChangedBy = 'customer'): Promise<Booking> {
  const before = await bookingIn(unit, id, 'confirmed');
  const row = required(id, 'confirmed', await updateStatus.first(unit, { id, status: 'cancelled', now }));
  return changed(unit, { change: 'cancelled', by, now }, before, bookingOf(row));
}

/**
 * The booking takes over the time, the service and the price of the held offer, and the offer goes: the same booking as
 * before, at another time. Throws when the booking is not confirmed or the offer was not made for it.
 */
export async function moveBooking(unit: Unit, move: { bookingId: string; onto: string; now: Instant; by?: ChangedBy }): Promise<Booking> {
  const { bookingId, onto, now, by = 'customer' } = move;
  const before = await bookingIn(unit, bookingId, 'confirmed');
  const offer = await bookingIn(unit, onto, 'pending');
  if (offer.movesBookingId !== bookingId) throw new Error(`the offer ${onto} does not move the booking ${bookingId}`);
  await deleteHold.change(unit, { id: onto });
  const { serviceId, serviceName, startsAt, endsAt, busyFrom, busyUntil } = offer;
  const price = offer.price && toJson(offer.price);
  const { customerName, notes } = before;
  const visit = { id: bookingId, customerName, notes, serviceId, serviceName, price, startsAt, endsAt, busyFrom, busyUntil };
  const row = required(bookingId, 'confirmed', await updateVisit.first(unit, { ...visit, noShowAt: undefined, now }));
  return changed(unit, { change: 'moved', by, now }, before, bookingOf(row));
}

/** What may be changed of a booking; all of it is given. */
export type BookingEdit = Pick<
  Booking,
  'customerName' | 'notes' | 'serviceId' | 'serviceName' | 'price' | 'startsAt' | 'endsAt' | 'busyFrom' | 'busyUntil'
>;

/** The same booking, otherwise. `moved` in its history when it starts at another time. Throws when it is not confirmed. */
export async function editBooking(unit: Unit, id: string, edit: BookingEdit, now: Instant, by: ChangedBy): Promise<Booking> {
  const before = await bookingIn(unit, id, 'confirmed');
  const isMoved = before.startsAt !== edit.startsAt;
  const noShowAt = isMoved ? undefined : before.noShowAt;
  const price = edit.price && toJson(edit.price);
  const row = required(id, 'confirmed', await updateVisit.first(unit, { ...edit, id, price, noShowAt, now }));
  return changed(unit, { change: isMoved ? 'moved' : 'edited', by, now }, before, bookingOf(row));
}

/** Notes that the customer did not come, or that she did after all. No calendar has to follow. Throws when it is not confirmed. */
export async function setNoShow(unit: Unit, id: string, isNoShow: boolean, now: Instant, by: ChangedBy): Promise<Booking> {
  const before = await bookingIn(unit, id, 'confirmed');
  const row = required(id, 'confirmed', await updateNoShow.first(unit, { id, noShowAt: isNoShow ? now : undefined, now }));
  return changed(unit, { change: isNoShow ? 'no_show' : 'no_show_undone', by, now }, before, bookingOf(row));
}

/** The offer is off. Nothing happens when it is gone already. */
export async function releaseHold(unit: Unit, id: string, now: Instant, by: ChangedBy = 'customer'): Promise<void> {
  const row = await deleteHold.first(unit, { id });
  if (row) await changed(unit, { change: 'released', by, now }, bookingOf(row), undefined);
}

/** Takes back every offer that was held until `now` or before. */
export async function releaseLapsedHolds(unit: Unit, now: Instant): Promise<void> {
  const rows = await deleteLapsed.all(unit, { now });
  for (const row of rows) await changed(unit, { change: 'released', by: 'system', now }, bookingOf(row), undefined);
}

type Change = { change: BookingChangeKind; by: ChangedBy; now: Instant };

async function changed<B extends Booking | undefined>(
  unit: Unit,
  { change, by, now }: Change,
  from: Booking | undefined,
  to: B,
): Promise<B> {
  const bookingId = to?.id ?? from?.id;
  if (bookingId === undefined) throw new Error(`${change}: neither a booking before nor after`);
  await recordChange(unit, { bookingId, at: now, by, change, from, to });
  return to;
}

async function bookingIn(unit: Unit, id: string, status: BookingStatus): Promise<Booking> {
  const booking = required(id, status, await findBooking(unit, id));
  if (booking.status !== status) throw new Error(`the booking ${id} is ${booking.status}, not ${status}`);
  return booking;
}

function required<T>(id: string, status: string, row: T | undefined): T {
  if (row === undefined) throw new Error(`no ${status} booking by the id ${id}`);
  return row;
}

/** A row as the core knows it. */
export function bookingOf(row: Omit<BookingsTable, 'chain_id'>): Booking {
  return {
    id: row.id,
    customerPhone: row.customer_phone,
    customerName: row.customer_name,
    serviceId: row.service_id ?? undefined,
    serviceName: row.service_name ?? undefined,
    price: row.price === null ? undefined : fromJson<Price>(row.price),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    busyFrom: row.busy_from,
    busyUntil: row.busy_until,
    status: row.status,
    heldUntil: row.held_until ?? undefined,
    movesBookingId: row.moves_booking_id ?? undefined,
    notes: row.notes,
    sequence: row.sequence,
    noShowAt: row.no_show_at ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

type BookingKey = { businessId: string; id: string };
type CustomerKey = { businessId: string; phone: Phone };

/** Literal, so that the partial index on offers is used. */
export const IS_PENDING = sql<boolean>`status = 'pending'`;

const selectBooking = prepared((db, given: BookingKey) =>
  db.selectFrom('bookings').selectAll().where('business_id', '=', given.businessId).where('id', '=', given.id),
);

const selectUpcoming = prepared((db, given: CustomerKey & { now: Instant }) =>
  db
    .selectFrom('bookings')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where('customer_phone', '=', given.phone)
    .where('starts_at', '>', given.now)
    .where('status', '=', 'confirmed')
    .orderBy('starts_at')
    .orderBy('id'),
);

const selectHeld = prepared((db, given: CustomerKey & { now: Instant }) =>
  db
    .selectFrom('bookings')
    .selectAll()
    .where('business_id', '=', given.businessId)
    .where(IS_PENDING)
    .where('held_until', '>', given.now)
    .where('customer_phone', '=', given.phone)
    .orderBy('starts_at')
    .orderBy('id'),
);

type Visit = {
  customerName: string;
  notes: string;
  serviceId: string | null;
  serviceName: string | null;
  price: string | null;
  startsAt: Instant;
  endsAt: Instant;
  busyFrom: Instant;
  busyUntil: Instant;
  now: Instant;
};

type NewBooking = BookingKey &
  Visit & { customerPhone: Phone; status: BookingStatus; heldUntil: Instant | null; movesBookingId: string | null };

const insertBooking = prepared((db, given: NewBooking) =>
  db
    .insertInto('bookings')
    .values({
      business_id: given.businessId,
      id: given.id,
      customer_phone: given.customerPhone,
      customer_name: given.customerName,
      service_id: given.serviceId,
      service_name: given.serviceName,
      price: given.price,
      starts_at: given.startsAt,
      ends_at: given.endsAt,
      busy_from: given.busyFrom,
      busy_until: given.busyUntil,
      status: given.status,
      held_until: given.heldUntil,
      moves_booking_id: given.movesBookingId,
      notes: given.notes,
      sequence: 0,
      created_at: given.now,
      updated_at: given.now,
    })
    .returningAll(),
);

const updateStatus = prepared((db, given: BookingKey & { status: BookingStatus; now: Instant }) =>
  db
    .updateTable('bookings')
    .set((row) => ({ status: given.status, held_until: null, sequence: row('sequence', '+', 1), updated_at: given.now }))
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .returningAll(),
);

const updateVisit = prepared((db, given: BookingKey & Visit & { noShowAt: Instant | null }) =>
  db
    .updateTable('bookings')
    .set((row) => ({
      customer_name: given.customerName,
      notes: given.notes,
      service_id: given.serviceId,
      service_name: given.serviceName,
      price: given.price,
      starts_at: given.startsAt,
      ends_at: given.endsAt,
      busy_from: given.busyFrom,
      busy_until: given.busyUntil,
      no_show_at: given.noShowAt,
      sequence: row('sequence', '+', 1),
      updated_at: given.now,
    }))
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .returningAll(),
);

const updateNoShow = prepared((db, given: BookingKey & { noShowAt: Instant | null; now: Instant }) =>
  db
    .updateTable('bookings')
    .set({ no_show_at: given.noShowAt, updated_at: given.now })
    .where('business_id', '=', given.businessId)
    .where('id', '=', given.id)
    .returningAll(),
);

const deleteHold = prepared((db, given: BookingKey) =>
  db.deleteFrom('bookings').where('business_id', '=', given.businessId).where('id', '=', given.id).where(IS_PENDING).returningAll(),
);

const deleteLapsed = prepared((db, given: { businessId: string; now: Instant }) =>
  db
    .deleteFrom('bookings')
    .where('business_id', '=', given.businessId)
    .where(IS_PENDING)
    .where('held_until', '<=', given.now)
    .returningAll(),
);
