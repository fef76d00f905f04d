/** Threads and their entries as the owner's app is shown them. */
import type { InboxThread, ThreadEvent } from '#contract/threads.ts';
import type { Business } from '#core/business.ts';
import { UNTIL_HANDED_BACK } from '#core/takeover.ts';
import { type Instant, rfc3339, type Zone } from '#core/time.ts';
import { type CardChange, cardText } from '#core/words/cards.ts';
import type { BookingChange } from '../storage/history.ts';
import type { NamedThread } from '../storage/inbox.ts';
import type { Message } from '../storage/messages.ts';
import { NOTE } from '../storage/notes.ts';
import type { ThreadEntry } from '../storage/thread-entries.ts';

/** A thread as the list shows it. */
export function viewThread(thread: NamedThread, zone: Zone, now: Instant): InboxThread {
  const until = thread.withOwnerUntil ?? 0;
  const isPaused = until > now;
  const isSnoozed = (thread.snoozedUntil ?? 0) > now;
  return {
    phone: thread.phone,
    name: thread.name ?? null,
    last_message: thread.lastMessage,
    last_kind: thread.lastKind,
    unread_count: thread.unreadCount,
    last_activity: rfc3339(thread.lastAt, zone),
    ai_paused_until: isPaused ? rfc3339(until, zone) : null,
    ai_paused_until_handed_back: until >= UNTIL_HANDED_BACK,
    ai_paused_reason: isPaused ? (thread.withOwnerReason ?? null) : null,
    label: thread.label ?? null,
    snoozed_until: isSnoozed && thread.snoozedUntil !== undefined ? rfc3339(thread.snoozedUntil, zone) : null,
    opted_out: thread.optedOutAt !== undefined,
    blocked: thread.blockedAt !== undefined,
  };
}

/** A text or a note of a thread. `readAt`: what came until then was read. */
export function viewMessage(message: Message, { readAt, zone }: { readAt: Instant | undefined; zone: Zone }): ThreadEvent {
  const { id, phone, kind, body, at, deliveryStatus, errorCode, errorText, segments, stateReason } = message;
  return {
    id,
    phone,
    kind: kind === 'owner_notice' ? 'system' : kind,
    content: body,
    is_read: kind !== 'customer_message' || at <= (readAt ?? 0),
    created_at: rfc3339(at, zone),
    ...(deliveryStatus && {
      delivery: { status: deliveryStatus, error_code: errorCode ?? null, reason: errorText ?? null, segments: segments ?? null },
    }),
    ...(kind === 'system' && stateReason === NOTE && { note: true as const }),
  };
}

/** An entry of a thread: a text, a note, or what became of a booking. None for a change that is nothing to tell. */
export function viewEntry(
  entry: ThreadEntry,
  seen: { readonly business: Business; readonly readAt: Instant | undefined; readonly now: Instant },
): ThreadEvent[] {
  if (entry.message) return [viewMessage(entry.message, { readAt: seen.readAt, zone: seen.business.zone })];
  const change = CHANGES[entry.change.change];
  const booking = entry.change.to ?? entry.change.from;
  return change && booking ? [viewCard(entry.id, change, { ...entry.change, to: booking }, seen)] : [];
}

const CHANGES: Readonly<Partial<Record<BookingChange['change'], CardChange>>> = {
  held: 'offered',
  booked: 'booked',
  confirmed: 'booked',
  moved: 'moved',
  cancelled: 'cancelled',
  edited: 'edited',
  no_show: 'no_show',
};

function viewCard(
  id: string,
  change: CardChange,
  { from, to, by, at }: BookingChange & { to: NonNullable<BookingChange['to']> },
  { business, now }: { business: Business; now: Instant },
): ThreadEvent {
  const { zone } = business;
  const customer = { phone: to.customerPhone, name: to.customerName, language: undefined };
  const scene = { business, customer, now, booking: () => to, calendarUrl: () => '' };
  return {
    id,
    phone: to.customerPhone,
    kind: 'system',
    content: cardText(change, { from, to }, scene),
    is_read: true,
    created_at: rfc3339(at, zone),
    booking: {
      id: change === 'offered' ? (to.movesBookingId ?? to.id) : to.id,
      change,
      by,
      customer_name: to.customerName,
      service: to.serviceName ?? null,
      starts_at: rfc3339(to.startsAt, zone),
      ends_at: rfc3339(to.endsAt, zone),
      was_starts_at: change === 'moved' && from ? rfc3339(from.startsAt, zone) : null,
    },
  };
}
