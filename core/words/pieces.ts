/** Pieces of sentences that are the same in every language we speak. */
import type { Booking } from '#core/booking.ts';
import { showPhone } from '#core/phone.ts';
import type { Scene } from './sayings.ts';

const QUOTE_LENGTH_MAX = 200;

/** `1) Cut 2) Colour`. */
export function numbered(items: readonly string[], between = ' '): string {
  return items.map((item, i) => `${i + 1}) ${item}`).join(between);
}

/** `Haircut Tuesday, June 16 at 3 PM`; the time alone where nothing is named. */
export function withService({ serviceName }: Booking, when: string): string {
  return serviceName ? `${serviceName} ${when}` : when;
}

/** A sentence about a booking, and in quotes what the owner should know of it. */
export function withNotes(sentence: string, { notes }: Booking): string {
  return notes === '' ? sentence : `${sentence} ${quoted(notes)}`;
}

/** A service by its id; the id where there is none any more. */
export function serviceName(serviceId: string, { business }: Scene): string {
  return business.services.find(({ id }) => id === serviceId)?.name ?? serviceId;
}

/** `Dana Lopez, (555) 111-2222`: whom a booking is for. */
export function who({ customerName, customerPhone }: Booking, { business }: Scene): string {
  return `${customerName}, ${showPhone(customerPhone, business.country)}`;
}

/** `Dana, (555) 111-2222,`: who writes, as the beginning of a sentence. */
export function caller({ customer, business }: Scene): string {
  const phone = showPhone(customer.phone, business.country);
  return customer.name ? `${customer.name}, ${phone},` : phone;
}

/** What somebody wrote, on one line and no longer than a notice can bear. */
export function quoted(said: string): string {
  const oneLine = said.replace(/\s+/g, ' ').trim();
  return `"${oneLine.length > QUOTE_LENGTH_MAX ? `${oneLine.slice(0, QUOTE_LENGTH_MAX - 3).trimEnd()}...` : oneLine}"`;
}
