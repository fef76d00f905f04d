/** Customers: who texts, by number. */
import type { Phone } from '#core/phone.ts';
import type { Customer } from '#core/situation.ts';
import type { Instant } from '#core/time.ts';
import { prepared } from './prepared.ts';
import type { Reader, Unit } from './storage.ts';

/** The customer by that number; undefined when nothing was kept of her yet. */
export async function findCustomer(reader: Reader, phone: Phone): Promise<Customer | undefined> {
  const row = await selectCustomer.first(reader, { phone });
  return row && { phone, name: row.name ?? undefined, language: row.language ?? undefined };
}

/** Keeps what is known of a customer; what is undefined stays as it was. */
export async function saveCustomer(unit: Unit, customer: { phone: Phone; name?: string; language?: string; at: Instant }): Promise<void> {
  const { phone, name, language, at } = customer;
  await upsertCustomer.change(unit, { phone, name, language, at });
}

type CustomerKey = { businessId: string; phone: Phone };

const selectCustomer = prepared((db, given: CustomerKey) =>
  db.selectFrom('customers').select(['name', 'language']).where('business_id', '=', given.businessId).where('phone', '=', given.phone),
);

const upsertCustomer = prepared((db, given: CustomerKey & { name: string | null; language: string | null; at: Instant }) =>
  db
    .insertInto('customers')
    .values({
      business_id: given.businessId,
      phone: given.phone,
      name: given.name,
      language: given.language,
      created_at: given.at,
      updated_at: given.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'phone']).doUpdateSet(({ fn, ref }) => ({
        name: fn.coalesce(ref('excluded.name'), ref('customers.name')),
        language: fn.coalesce(ref('excluded.language'), ref('customers.language')),
        updated_at: ref('excluded.updated_at'),
      })),
    ),
);
