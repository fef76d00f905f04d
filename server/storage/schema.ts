/**
 * The tables as Kysely types. The columns themselves are made by `migrations/`.
 *
 * Every table has `business_id`, first in its keys. Instants are epoch milliseconds, lengths carry their unit, JSON is
 * text, a yes or no is 1 or 0.
 */
import type { Generated, GeneratedAlways } from 'kysely';
import type { BookingStatus } from '#core/booking.ts';
import type { Topic } from '#core/notify.ts';
import type { Phone } from '#core/phone.ts';
import type { Day, Instant } from '#core/time.ts';

/** By which way a text came in or goes out. */
export type ChannelName = 'twilio' | 'simulator';
/** `owner_notice` is a text of ours to the owner; `system` a note in the thread that nobody was sent. */
export type MessageKind = 'customer_message' | 'ai_reply' | 'owner_reply' | 'owner_notice' | 'system';
/** How an inbound text ended; `waiting` is the only one that is no end. */
export type TextState = 'waiting' | 'answered' | 'with_owner' | 'ignored';
/** Twilio's message statuses; `messages.ts` says in which order they grow. */
export type DeliveryStatus = 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read';
/** What the owner's list says of a thread; `handled`: nothing is to be done. */
export type ThreadLabel = 'needs_you' | 'waiting' | 'handled';
/** Where a text of ours stands in the outbox. */
export type OutboxState = 'queued' | 'sent' | 'failed';
/** Who changed a booking. `system`: time passed. */
export type ChangedBy = 'customer' | 'owner' | 'system';
/** What was done to a booking. */
export type BookingChangeKind =
  | 'held'
  | 'booked'
  | 'confirmed'
  | 'moved'
  | 'cancelled'
  | 'edited'
  | 'released'
  | 'no_show'
  | 'no_show_undone';
/** Where a push stands; `pushes.ts` says what each means. */
export type PushState = 'sending' | 'sent' | 'heard' | 'over';
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
  /** The owner's own words about her. */
  notes: Generated<string>;
  /** The number under which this customer is listed, where it is another one. */
  merged_into: Phone | null;
  created_at: Instant;
  updated_at: Instant;
};

/** The address of a business's calendar feed: of its token no more than can recognise it. */
export type FeedsTable = {
  business_id: string;
  /** SHA-256, hexadecimal. */
  token_hash: string;
  /** The token's last letters, by which the owner knows it again. */
  hint: string;
  created_at: Instant;
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
  label: ThreadLabel | null;
  /** Hidden from the owner's list until then, or until the customer writes. */
  snoozed_until: Instant | null;
  /** When the hour began in which `texts_this_hour` came. */
  hour_began_at: Instant | null;
  texts_this_hour: number | null;
};

/** A month's texts and what they cost; the hour of the whole business beside, since every text counts in both. */
export type UsageTable = {
  business_id: string;
  /** `2026-06`, in the business's zone. */
  month: string;
  inbound_count: number;
  outbound_count: number;
  inbound_segments: number;
  outbound_segments: number;
  /** Of the segments above, those whose price the carrier has said; together they cost `priced_micros`. */
  priced_inbound_segments: number;
  priced_outbound_segments: number;
  priced_micros: number;
  /** Of the budget: what the owner was warned of this month. */
  alerted_percent: number;
  hour_began_at: Instant;
  texts_this_hour: number;
};

/** Everything the owner was told by text, and what is kept until she may be told. */
export type NoticesTable = {
  business_id: string;
  id: string;
  kind: Topic;
  /** What it is about, where that is told once: an error code. */
  subject: string;
  phone: Phone | null;
  body: string;
  channel: ChannelName;
  turn_id: string | null;
  created_at: Instant;
  due_at: Instant;
  is_kept: number;
};

export type SignInCodesTable = { business_id: string; code_hash: string; expires_at: Instant };

export type OwnerQuestionsTable = { business_id: string; question: string; expires_at: Instant };

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
  /** What the carrier charged, in millionths; null until it has said so. */
  price_micros: number | null;
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
  no_show_at: Instant | null;
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
  /** The customer's, so that her thread shows it. */
  phone: Phone | null;
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

/** Texts that the owner keeps ready. */
export type CannedRepliesTable = {
  business_id: string;
  id: string;
  title: string;
  body: string;
  created_at: Instant;
  updated_at: Instant;
};

/** The owner's replies for later. */
export type PlannedRepliesTable = {
  business_id: string;
  id: string;
  phone: Phone;
  body: string;
  takeover: string | null;
  send_at: Instant;
  created_at: Instant;
};

/** Accounts and keys, sealed. */
export type SecretsTable = { business_id: string; name: string; sealed: string; updated_at: Instant };

/** Devices that the owner's notices are pushed to. */
export type PushSubscriptionsTable = {
  business_id: string;
  id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  device: string;
  created_at: Instant;
  /** When one was last shown there. */
  last_ok_at: Instant | null;
  last_error: string | null;
  last_failed_at: Instant | null;
  /** In a row. */
  failures: number;
};

/** What was pushed to the owner's devices, and what is still to be. */
export type PushesTable = {
  business_id: string;
  id: string;
  topic: Topic | 'test';
  phone: Phone | null;
  turn_id: string | null;
  title: string;
  body: string;
  /** The same as a text says it. */
  sms: string;
  /** Of the booking it is about. */
  day: Day | null;
  channel: ChannelName;
  created_at: Instant;
  /** When its words go out as a text, unless it was shown before; null when there is no phone to text to. */
  text_at: Instant | null;
  state: PushState;
  tries: number;
  next_at: Instant;
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
  feeds: FeedsTable;
  canned_replies: CannedRepliesTable;
  planned_replies: PlannedRepliesTable;
  usage: UsageTable;
  notices: NoticesTable;
  sign_in_codes: SignInCodesTable;
  owner_questions: OwnerQuestionsTable;
  secrets: SecretsTable;
  push_subscriptions: PushSubscriptionsTable;
  pushes: PushesTable;
};
