/** Finding the customer a booking is for: those heard of lately at once, all others by name or number while it is typed. */
import type { Booking } from '#contract/bookings.ts';
import type { Contact } from '#contract/contacts.ts';
import type { FoundContact, SearchAnswer } from '#contract/search.ts';
import { addDays, dayOf, type Instant, type Zone } from '#core/time.ts';
import type { Server } from '../call.ts';
import { createFinder, type Finder } from './finder.ts';

export type CustomerFinder = Finder<readonly FoundContact[]>;

const RECENT_MAX = 6;
const FOUND_MAX = 12;

/** Asks for the customers heard of lately at once. */
export function createCustomerFinder(server: Pick<Server, 'get'>, pauseMs?: number): CustomerFinder {
  const recent = server.get<readonly Contact[]>('/api/admin/contacts', { limit: RECENT_MAX }).then(
    (contacts) => contacts.map(({ phone, name }) => ({ phone, name })),
    // Nobody to offer: a customer can be searched for, or typed in.
    () => [],
  );
  const ask = async (wanted: string) => {
    if (wanted === '') return recent;
    const { contacts } = await server.get<SearchAnswer>('/api/inbox/search', { q: wanted, limit: 1 });
    return contacts.slice(0, FOUND_MAX);
  };
  // One that cannot be found can be typed in.
  return createFinder((wanted) => ask(wanted).catch(() => []), { pauseMs, asksForNothing: true });
}

/** What is typed, as a new customer: a number when it could be one, else a name. */
export function newCustomerOf(typed: string): { readonly phone: string; readonly name: string } {
  const text = typed.trim();
  const isNumber = /^[+(]?[\d\s().-]{3,}$/.test(text);
  return isNumber ? { phone: text, name: '' } : { phone: '', name: text };
}

const YEAR_DAYS = 365;
const BOOKINGS_MAX = 200;

/** The service of a customer's latest booking within a year; undefined when there is none. Throws a `CallError`. */
export async function usualService(
  server: Pick<Server, 'get'>,
  { phone, now, zone }: { readonly phone: string; readonly now: Instant; readonly zone: Zone },
): Promise<string | undefined> {
  const from = addDays(dayOf(now, zone), -YEAR_DAYS);
  const bookings = await server.get<readonly Booking[]>('/api/admin/bookings', {
    customer_phone: phone,
    status: 'confirmed',
    from,
    limit: BOOKINGS_MAX,
  });
  return bookings.findLast(({ service_id }) => service_id !== null)?.service_id ?? undefined;
}
