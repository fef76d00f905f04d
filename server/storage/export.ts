/** Everything of a business, or of one customer, page after page, so that no table is ever held in memory. */
import type { Booking } from '#core/booking.ts';
import type { Contact } from '#core/contact.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';
import { bookingOf, IS_PENDING } from './bookings.ts';
import { type Consent, consentsOf } from './consents.ts';
import { type ContactCursor, findContact, listContacts } from './contacts.ts';
import { findMessages, type Message } from './messages.ts';
import type { Reader, Storage } from './storage.ts';

/** Rows read at once. */
const PAGE = 500;

/** Whose rows: these numbers of one person, or undefined for all. */
export type Whose = readonly [Phone, ...Phone[]] | undefined;

export type ExportSource = {
  readonly storage: Pick<Storage, 'read'>;
  readonly businessId: string;
  readonly whose: Whose;
  readonly now: Instant;
};

export type ExportedContact = Contact & { readonly consents: readonly Consent[] };

/** The customers, whoever was heard of last first; what changes while they are read may be in it or not. */
export async function* exportContacts({ storage, businessId, whose, now }: ExportSource): AsyncGenerator<ExportedContact> {
  const withConsents = async (reader: Reader, contact: Contact) => ({
    ...contact,
    consents: (await Promise.all(contact.numbers.map(({ phone }) => consentsOf(reader, phone)))).flat(),
  });
  if (whose) {
    const found = await storage.read(businessId, async (reader) => {
      const contact = await findContact(reader, whose[0], now);
      return contact && withConsents(reader, contact);
    });
    if (found) yield found;
    return;
  }
  for (let after: ContactCursor | undefined, isLast = false; !isLast; ) {
    const page = await storage.read(businessId, async (reader) => {
      const contacts = await listContacts(reader, { limit: PAGE, now, after });
      return Promise.all(contacts.map(async (contact) => ({ ...(await withConsents(reader, contact)), place: contact.place })));
    });
    yield* page;
    after = page.at(-1)?.place;
    isLast = page.length < PAGE;
  }
}

/** Bookings by id, without offers. */
export async function* exportBookings({ storage, businessId, whose }: ExportSource): AsyncGenerator<Booking> {
  for (let afterId = '', isLast = false; !isLast; ) {
    const rows = await storage.read(businessId, (reader) =>
      reader.db
        .selectFrom('bookings')
        .selectAll()
        .where('business_id', '=', businessId)
        .where('id', '>', afterId)
        .where(({ not }) => not(IS_PENDING))
        .$if(whose !== undefined, (query) => query.where('customer_phone', 'in', [...(whose ?? [])]))
        .orderBy('id')
        .limit(PAGE)
        .execute(),
    );
    yield* rows.map(bookingOf);
    afterId = rows.at(-1)?.id ?? afterId;
    isLast = rows.length < PAGE;
  }
}

/** Texts and notes in the order they were made; those to the owner only where everything is exported. */
export async function* exportMessages({ storage, businessId, whose }: ExportSource): AsyncGenerator<Message> {
  for (let afterId = '', isLast = false; !isLast; ) {
    const page = await storage.read(businessId, async (reader) => {
      const ids = await reader.db
        .selectFrom('messages')
        .select('id')
        .where('business_id', '=', businessId)
        .where('id', '>', afterId)
        .$if(whose !== undefined, (query) => query.where('phone', 'in', [...(whose ?? [])]))
        .orderBy('id')
        .limit(PAGE)
        .execute();
      return (
        await findMessages(
          reader,
          ids.map(({ id }) => id),
        )
      ).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    });
    yield* page;
    afterId = page.at(-1)?.id ?? afterId;
    isLast = page.length < PAGE;
  }
}
