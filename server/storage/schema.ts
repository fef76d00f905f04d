/**
 * The tables as Kysely types. The columns themselves are made by `migrations/`.
 *
 * Every table has `business_id`, first in its keys. Instants are epoch milliseconds, lengths carry their unit, JSON is
 * text, a yes or no is 1 or 0.
 */
import type { Generated, GeneratedAlways } from 'kysely';
import type { BookingStatus } from '#core/booking.ts';
import type { Phone } from '#core/phone.ts';
import type { Instant } from '#core/time.ts';

/** By which way a text came in or goes out. */
export type ChannelName = 'twilio' | 'simulator';
/** `owner_notice` is a text of ours to the owner; `system` a note in the thread that nobody was sent. */
export type MessageKind = 'customer_message' | 'ai_reply' | 'owner_reply' | 'owner_notice' | 'system';
/** How an inbound text ended; `waiting` is the only one that is no end. */
export type TextState = 'waiting' | 'answered' | 'with_owner' | 'ignored';
/** Twilio's message statuses; `messages.ts` says in which order they grow. */
export type DeliveryStatus = 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read';
/** Where a text of ours stands in the outbox. */
export type OutboxState = 'queued' | 'sent' | 'failed';
/** Who changed a booking. `system`: time passed. */
export type ChangedBy = 'customer' | 'owner' | 'system';
/** What was done to a booking. */
export type BookingChangeKind = 'held' | 'confirmed' | 'moved' | 'cancelled' | 'edited' | 'released';
/** How we learned that a customer does, or does not, want our texts. */
export type ConsentSource = 'text' | 'opt_out_type' | 'carrier_error' | 'owner';

export type BusinessesTable = {
  id: string;
  settings: string;
  version: number;
  paused_at: Instant | null;
  created_at: Instant;
};

export type CustomersTable = {
  business_id: string;
  phone: Phone;
  name: string | null;
  language: string | null;
  created_at: Instant;
  updated_at: Instant;
};

/** One row per customer number, kept up to date with every text: lists and the guard never read the messages. */
export type ThreadsTable = {
  business_id: string;
  phone: Phone;
  channel: ChannelName | null;
  last_message: string;
  last_kind: MessageKind;
  last_at: Instant;
  unread_count: number;
  read_at: Instant | null;
  with_owner_until: Instant | null;
  with_owner_reason: string | null;
  blocked_at: Instant | null;
  blocked_reason: string | null;
  is_auto_blocked: number;
  opted_out_at: Instant | null;
};

export type MessagesTable = {
  business_id: string;
  id: string;
  phone: Phone;
  kind: MessageKind;
  channel: ChannelName;
  carrier_sid: string | null;
  body: string;
  segments: number | null;
  media_count: number;
  state: TextState | null;
  state_reason: string | null;
  turn_id: string | null;
  delivery_status: DeliveryStatus | null;
  error_code: number | null;
  error_text: string | null;
  created_at: Instant;
};

export type OutboxTable = {
  business_id: string;
  id: string;
  message_id: string;
  phone: Phone;
  body: string;
  channel: ChannelName;
  part: number;
  attempts: number;
  next_at: Instant;
  claimed_until: Instant;
  state: OutboxState;
  last_error: string | null;
  created_at: Instant;
};

export type BookingsTable = {
  business_id: string;
  id: string;
  customer_phone: Phone;
  customer_name: string;
  service_id: string | null;
  service_name: string | null;
  price: string | null;
  starts_at: Instant;
  ends_at: Instant;
  busy_from: Instant;
  busy_until: Instant;
  status: BookingStatus;
  held_until: Instant | null;
  moves_booking_id: string | null;
  /** `moves_booking_id`, else `id`: bookings of one chain may overlap each other, and no others. */
  chain_id: GeneratedAlways<string>;
  notes: string;
  sequence: number;
  created_at: Instant;
  updated_at: Instant;
};

export type BookingChangesTable = {
  seq: Generated<number>;
  business_id: string;
  booking_id: string;
  at: Instant;
  changed_by: ChangedBy;
  change: BookingChangeKind;
  was: string | null;
  became: string | null;
};

export type ConversationsTable = {
  business_id: string;
  phone: Phone;
  state: string;
  expires_at: Instant;
  updated_at: Instant;
};

export type ConsentsTable = {
  business_id: string;
  id: string;
  phone: Phone;
  channel: ChannelName;
  is_given: number;
  word: string;
  source: ConsentSource;
  at: Instant;
};

export type TurnsTable = {
  business_id: string;
  id: string;
  phone: Phone;
  reading: string;
  rule: string;
  read_by: string;
  understanding_ms: number;
  created_at: Instant;
};

export type EventsTable = {
  seq: Generated<number>;
  business_id: string;
  phone: Phone | null;
  kind: string;
  payload: string;
  created_at: Instant;
};

export type Database = {
  businesses: BusinessesTable;
  customers: CustomersTable;
  threads: ThreadsTable;
  messages: MessagesTable;
  outbox: OutboxTable;
  bookings: BookingsTable;
  booking_changes: BookingChangesTable;
  conversations: ConversationsTable;
  consents: ConsentsTable;
  turns: TurnsTable;
  events: EventsTable;
};
