/** All that one decision may look at: rows read inside the transaction that will act on them. */
import type { Agenda } from './agenda.ts';
import type { Booking } from './booking.ts';
import type { Business } from './business.ts';
import type { Conversation } from './conversation.ts';
import type { Phone } from './phone.ts';

export type Customer = {
  readonly phone: Phone;
  readonly name: string | undefined;
  /** BCP 47; kept from the first clear text on. */
  readonly language: string | undefined;
};

export type Situation = {
  readonly business: Business;
  readonly customer: Customer;
  /** Already `idle` when it was silent too long. */
  readonly conversation: Conversation;
  /** Every live booking and held offer of the business as far as the agenda reaches; lapsed offers are not in it. */
  readonly agenda: Agenda;
  /** This customer's confirmed bookings that have not begun, by start. Past visits are never candidates for anything. */
  readonly upcoming: readonly Booking[];
  /** This customer's held offers that have not lapsed. */
  readonly held: readonly Booking[];
  /** The text of this turn as she wrote it, several in quick succession joined by line breaks. */
  readonly said: string;
  /** A fresh unguessable id, for the booking this turn may create. */
  readonly freshId: string;
};
