/** The text to a customer about what the owner did to her booking by hand. */
import type { Booking } from '#core/booking.ts';
import type { Business } from '#core/business.ts';
import { cleanText, segmentsOf } from '#core/sms.ts';
import type { Instant } from '#core/time.ts';
import type { Saying } from '#core/words/sayings.ts';
import { wordsFor } from '#core/words/words.ts';
import { findCustomer } from '../storage/customers.ts';
import type { OutboxText } from '../storage/outbox.ts';
import type { Unit } from '../storage/storage.ts';
import { findThread } from '../storage/threads.ts';
import { queueOutgoing } from './queue.ts';
import type { Station } from './station.ts';

/** Why she gets no text: there is nothing she would notice, it is over, or none may reach her. */
export type Untold = 'nothing_to_tell' | 'past' | 'opted_out' | 'blocked';

export type CustomerText = {
  /** What she reads, or would read if she could be reached; undefined when there is nothing to tell. */
  readonly body: string | undefined;
  readonly segments: number;
  /** Undefined: it can be sent. */
  readonly untold: Untold | undefined;
};

/** What she is to hear: of which booking as it stands now. No saying: she would notice nothing. */
export type News = { readonly business: Business; readonly booking: Booking; readonly saying: Saying | undefined };

/** Words the text, in her language, and says whether it can be sent. */
export async function wordText(station: Station, unit: Unit, { business, booking, saying }: News, now: Instant): Promise<CustomerText> {
  // The owner's own time, under her own number, is news to nobody.
  const isOwn = booking.customerPhone === business.ownerPhone;
  if (!saying || isOwn) return { body: undefined, segments: 0, untold: 'nothing_to_tell' };
  const phone = booking.customerPhone;
  const [customer, thread] = await Promise.all([findCustomer(unit, phone), findThread(unit, phone)]);
  const scene = {
    business,
    customer: customer ?? { phone, name: booking.customerName, language: undefined },
    now,
    booking: () => booking,
    calendarUrl: station.calendarUrl,
  };
  const body = cleanText(wordsFor(customer?.language ?? business.language).speak([saying], scene));
  const isOver = booking.startsAt <= now;
  const untold = isOver ? 'past' : thread?.optedOutAt !== undefined ? 'opted_out' : thread?.blockedAt !== undefined ? 'blocked' : undefined;
  return { body, segments: segmentsOf(body).segments, untold };
}

/**
 * Queues the text when it can be sent. It goes out as the owner's: she asked for it, so neither a pause nor her having the
 * thread stops it. The thread is not taken over by it: the agent goes on answering.
 */
export async function queueText(station: Station, unit: Unit, booking: Booking, text: CustomerText, now: Instant): Promise<OutboxText[]> {
  if (text.body === undefined || text.untold !== undefined) return [];
  const phone = booking.customerPhone;
  // Who never wrote is reached by the carrier; without an account that channel leads nowhere, like all others then.
  const channel = (await findThread(unit, phone))?.channel ?? 'twilio';
  return queueOutgoing(unit, station.announcer, { phone, kind: 'owner_reply', body: text.body, channel, turnId: undefined }, now);
}
