/** Customers as the owner sees them: all that is known under a number, from texts, bookings and her own notes. */
import { sql } from 'kysely';
import { type Contact, contactOf, type KnownNumber } from '#core/contact.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';

/** Where a page of contacts ended. */
export type ContactCursor = { readonly at: Instant; readonly phone: Phone };

export type ContactListed = Contact & { /** What the list is sorted by. */ readonly place: ContactCursor };

/** Customers, whoever was heard of last first: by a text, a visit or a change of what is known. One entry a person. */
export async function listContacts(
  reader: Reader,
  page: { limit: number; now: Instant; after?: ContactCursor | undefined },
): Promise<ContactListed[]> {
  const { at, phone } = page.after ?? { at: Number.MAX_SAFE_INTEGER, phone: '' };
  const places = await selectPlaces.all(reader, { now: page.now, limit: page.limit, at, phone });
  const contacts = await contactsOf(
    reader,
    places.map((place) => place.phone),
    page.now,
  );
  return places.flatMap((place) => {
    const contact = contacts.get(place.phone);
    return contact ? [{ ...contact, place }] : [];
  });
}

/** The person to whom the number belongs; undefined when nothing is known of it. */
export async function findContact(reader: Reader, phone: Phone, now: Instant): Promise<Contact | undefined> {
  const main = await mainNumberOf(reader, phone);
  return (await contactsOf(reader, [main], now)).get(main);
}

/** The number under which a number's owner is listed: itself, unless it was merged into another. */
export async function mainNumberOf(reader: Reader, phone: Phone): Promise<Phone> {
  return (await selectMain.first(reader, { phone }))?.merged_into ?? phone;
}

/** All numbers of the person listed under `main`, that one first. */
export async function numbersOf(reader: Reader, main: Phone): Promise<[Phone, ...Phone[]]> {
  return [main, ...(await selectMerged.all(reader, { main })).map((row) => row.phone)];
}

/** Lists these numbers under `main` from now on. */
export async function setMerged(unit: Unit, phones: readonly Phone[], main: Phone, at: Instant): Promise<void> {
  for (const phone of phones) {
    await ensureCustomer.change(unit, { phone, at });
    await updateMerged.change(unit, { phone, main, at });
  }
}

/** Replaces what is known of a number; the row is made when there is none. */
export async function rewriteCustomer(
  unit: Unit,
  phone: Phone,
  known: { name: string | undefined; language: string | undefined; notes: string },
  at: Instant,
): Promise<void> {
  await ensureCustomer.change(unit, { phone, at });
  await updateKnown.change(unit, { phone, ...known, at });
}

async function contactsOf(reader: Reader, mains: readonly Phone[], now: Instant): Promise<ReadonlyMap<Phone, Contact>> {
  if (mains.length === 0) return new Map();
  const numbers = await numbersUnder(reader, mains, now);
  const contacts = mains.flatMap((main) => {
    const [first, ...others] = numbers
      .filter(({ phone, mergedInto }) => (mergedInto ?? phone) === main)
      .toSorted((a) => (a.phone === main ? -1 : 1));
    return first ? [[main, contactOf([first, ...others])] as const] : [];
  });
  return new Map(contacts);
}

/** Everything known under these numbers and those merged into them, one row a number, in one query. */
async function numbersUnder(reader: Reader, mains: readonly Phone[], now: Instant): Promise<KnownNumber[]> {
  const id = reader.businessId;
  const { rows } = await sql<NumberRow>`
    with numbers as (
      select phone from customers where business_id = ${id} and phone in (${sql.join(mains)})
      union select phone from customers where business_id = ${id} and merged_into in (${sql.join(mains)})
      union select phone from threads where business_id = ${id} and phone in (${sql.join(mains)})
      union select customer_phone from bookings where business_id = ${id} and customer_phone in (${sql.join(mains)})),
    visits as (
      select customer_phone as phone, count(*) as bookings, min(created_at) as booked_at,
        sum(case when status = 'confirmed' and ends_at <= ${now} and no_show_at is null then 1 else 0 end) as visits,
        sum(case when no_show_at is not null then 1 else 0 end) as no_shows,
        min(case when status = 'confirmed' and starts_at > ${now} then starts_at end) as next_at,
        max(case when status = 'confirmed' and starts_at <= ${now} then starts_at end) as last_at
      from bookings where business_id = ${id} and status <> 'pending' and customer_phone in (select phone from numbers)
      group by customer_phone)
    select n.phone, c.name, c.language, c.notes, c.merged_into, c.created_at, t.last_at as text_at, t.blocked_at, t.opted_out_at,
      v.bookings, v.booked_at, v.visits, v.no_shows, v.next_at, v.last_at,
      (select m.created_at from messages m where m.business_id = ${id} and m.phone = n.phone order by m.id limit 1) as first_text_at
    from numbers n
    left join customers c on c.business_id = ${id} and c.phone = n.phone
    left join threads t on t.business_id = ${id} and t.phone = n.phone
    left join visits v on v.phone = n.phone
    order by n.phone`.execute(reader.db);
  return rows.map(numberOf);
}

type NumberRow = {
  phone: Phone;
  name: string | null;
  language: string | null;
  notes: string | null;
  merged_into: Phone | null;
  created_at: Instant | null;
  text_at: Instant | null;
  blocked_at: Instant | null;
  opted_out_at: Instant | null;
  bookings: number | null;
  booked_at: Instant | null;
  visits: number | null;
  no_shows: number | null;
  next_at: Instant | null;
  last_at: Instant | null;
  first_text_at: Instant | null;
};

function numberOf(row: NumberRow): KnownNumber {
  const seen = [row.created_at, row.first_text_at, row.booked_at].filter((at) => at !== null);
  return {
    phone: row.phone,
    name: row.name ?? undefined,
    language: row.language ?? undefined,
    notes: row.notes ?? '',
    mergedInto: row.merged_into ?? undefined,
    firstSeenAt: seen.length > 0 ? Math.min(...seen) : undefined,
    lastTextAt: row.text_at || undefined,
    blockedAt: row.blocked_at ?? undefined,
    optedOutAt: row.opted_out_at ?? undefined,
    bookings: row.bookings ?? 0,
    visits: row.visits ?? 0,
    noShows: row.no_shows ?? 0,
    nextBookingAt: row.next_at ?? undefined,
    lastBookingAt: row.last_at ?? undefined,
  };
}

type CustomerKey = { businessId: string; phone: Phone };

/** Numbers that are none (of people who were erased) are in no list. */
const IS_NUMBER = sql<boolean>`known.phone like '+%'`;

const selectPlaces = prepared((db, given: CustomerKey & { at: Instant; now: Instant; limit: number }) =>
  db
    .with('known', (known) =>
      known
        .selectFrom('customers')
        .select(['phone', 'updated_at as at'])
        .where('business_id', '=', given.businessId)
        .unionAll(
          known
            .selectFrom('threads')
            .select(['phone', 'last_at as at'])
            .where('business_id', '=', given.businessId)
            .where('last_at', '>', 0),
        )
        .unionAll(
          known
            .selectFrom('bookings')
            .select(({ fn, eb }) => [
              'customer_phone as phone',
              fn.max(eb.case().when('starts_at', '<=', given.now).then(eb.ref('starts_at')).else(0).end()).as('at'),
            ])
            .where('business_id', '=', given.businessId)
            .groupBy('customer_phone'),
        ),
    )
    .with('people', (people) =>
      people
        .selectFrom('known')
        .leftJoin('customers', (join) =>
          join.onRef('customers.phone', '=', 'known.phone').on('customers.business_id', '=', given.businessId),
        )
        .select(({ fn }) => [fn.coalesce('customers.merged_into', 'known.phone').as('phone'), fn.max<Instant>('known.at').as('at')])
        .where(IS_NUMBER)
        .groupBy(({ fn }) => fn.coalesce('customers.merged_into', 'known.phone')),
    )
    .selectFrom('people')
    .select(['phone', 'at'])
    .where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'phone'), '<', tuple(given.at, given.phone)))
    .orderBy('at', 'desc')
    .orderBy('phone', 'desc')
    .limit(given.limit),
);

const selectMain = prepared((db, given: CustomerKey) =>
  db.selectFrom('customers').select('merged_into').where('business_id', '=', given.businessId).where('phone', '=', given.phone),
);

const selectMerged = prepared((db, given: { businessId: string; main: Phone }) =>
  db
    .selectFrom('customers')
    .select('phone')
    .where('business_id', '=', given.businessId)
    .where('merged_into', '=', given.main)
    .orderBy('phone'),
);

const ensureCustomer = prepared((db, given: CustomerKey & { at: Instant }) =>
  db
    .insertInto('customers')
    .values({ business_id: given.businessId, phone: given.phone, created_at: given.at, updated_at: given.at })
    .onConflict((conflict) => conflict.columns(['business_id', 'phone']).doNothing()),
);

const updateMerged = prepared((db, given: CustomerKey & { main: Phone; at: Instant }) =>
  db
    .updateTable('customers')
    .set({ merged_into: given.main, updated_at: given.at })
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone),
);

const updateKnown = prepared((db, given: CustomerKey & { name: string | null; language: string | null; notes: string; at: Instant }) =>
  db
    .updateTable('customers')
    .set({ name: given.name, language: given.language, notes: given.notes, updated_at: given.at })
    .where('business_id', '=', given.businessId)
    .where('phone', '=', given.phone),
);
