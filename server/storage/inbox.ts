/** The owner's list of threads, with the names of who writes. */
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import type { ThreadLabel } from './schema.ts';
import type { Reader } from './storage.ts';
import { type Thread, threadOf } from './threads.ts';

export type NamedThread = Thread & {
  /** The customer's, under whichever of her numbers she writes, or else the one her last booking was made under. */
  readonly name: string | undefined;
};

export type ThreadFilter = {
  readonly label: ThreadLabel | undefined;
  readonly isUnread: boolean | undefined;
  readonly needsYou: boolean | undefined;
  /** Snoozed at that moment, or not; undefined for both. */
  readonly snoozed: { readonly is: boolean; readonly now: Instant } | undefined;
  /** Only these. */
  readonly phones: readonly Phone[] | undefined;
};

/** Threads in which a text came or went, newest first; `before` is the last thread of the page before. */
export async function listInbox(
  reader: Reader,
  filter: ThreadFilter,
  page: { limit: number; before: { at: Instant; phone: Phone } | undefined },
): Promise<NamedThread[]> {
  const { label, isUnread, needsYou, snoozed, phones } = filter;
  const { before } = page;
  const rows = await namedThreads(reader)
    .where('threads.last_at', '>', 0)
    .$if(snoozed?.is === true, (query) => query.where('threads.snoozed_until', '>', snoozed?.now ?? 0))
    .$if(snoozed?.is === false, (query) =>
      query.where(({ eb, or }) => or([eb('threads.snoozed_until', 'is', null), eb('threads.snoozed_until', '<=', snoozed?.now ?? 0)])),
    )
    .$if(label !== undefined, (query) => query.where('threads.label', '=', label ?? null))
    .$if(isUnread !== undefined, (query) => query.where('threads.unread_count', isUnread ? '>' : '=', 0))
    .$if(needsYou === true, (query) => query.where('threads.label', '=', 'needs_you'))
    .$if(needsYou === false, (query) =>
      query.where(({ eb, or }) => or([eb('threads.label', 'is', null), eb('threads.label', '<>', 'needs_you')])),
    )
    .$if(phones !== undefined, (query) => query.where('threads.phone', 'in', [...(phones ?? []), '']))
    .$if(before !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('threads.last_at', 'threads.phone'), '<', tuple(before?.at ?? 0, before?.phone ?? '')),
      ),
    )
    .orderBy('threads.last_at', 'desc')
    .orderBy('threads.phone', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({ ...threadOf(row), name: row.name ?? row.booked_name ?? undefined }));
}

/** The names of these numbers, where one is known: the customer's, or else the one her last booking was made under. */
export async function namesOf(reader: Reader, phones: readonly Phone[]): Promise<ReadonlyMap<Phone, string>> {
  const wanted = [...new Set(phones)];
  if (wanted.length === 0) return new Map();
  const ofBusiness = reader.businessId;
  const [booked, named] = await Promise.all([
    reader.db
      .selectFrom('bookings')
      .select(['customer_phone', 'customer_name'])
      .where('business_id', '=', ofBusiness)
      .where('customer_phone', 'in', wanted)
      .where('customer_name', '<>', '')
      .orderBy('starts_at')
      .execute(),
    reader.db
      .selectFrom('customers')
      .leftJoin('customers as main', (join) =>
        join.onRef('main.business_id', '=', 'customers.business_id').onRef('main.phone', '=', 'customers.merged_into'),
      )
      .select('customers.phone')
      .select(({ fn }) => fn.coalesce('main.name', 'customers.name').as('name'))
      .where('customers.business_id', '=', ofBusiness)
      .where('customers.phone', 'in', wanted)
      .execute(),
  ]);
  const names = new Map(booked.map((booking) => [booking.customer_phone, booking.customer_name]));
  for (const { phone, name } of named) if (name !== null) names.set(phone, name);
  return names;
}

function namedThreads(reader: Reader) {
  return reader.db
    .selectFrom('threads')
    .leftJoin('customers', (join) =>
      join.onRef('customers.business_id', '=', 'threads.business_id').onRef('customers.phone', '=', 'threads.phone'),
    )
    .leftJoin('customers as main', (join) =>
      join.onRef('main.business_id', '=', 'customers.business_id').onRef('main.phone', '=', 'customers.merged_into'),
    )
    .selectAll('threads')
    .select(({ fn }) => fn.coalesce('main.name', 'customers.name').as('name'))
    .select(({ selectFrom }) =>
      selectFrom('bookings')
        .select('customer_name')
        .whereRef('bookings.business_id', '=', 'threads.business_id')
        .whereRef('bookings.customer_phone', '=', 'threads.phone')
        .where('bookings.customer_name', '<>', '')
        .orderBy('bookings.starts_at', 'desc')
        .limit(1)
        .as('booked_name'),
    )
    .where('threads.business_id', '=', reader.businessId);
}
