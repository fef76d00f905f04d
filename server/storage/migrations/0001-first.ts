/** The first tables. */
import type { Migration, Words } from './migration.ts';

/** A booking that keeps its time from others. Written alike wherever an index on live rows is to be used. */
const LIVE = `status in ('pending', 'confirmed')`;

export const first: Migration = {
  name: '0001-first',
  statements: (words) => [...people(words), ...texts(words), ...bookings(words), ...noOverlap(words), ...records(words)],
};

function people({ id, instant, end }: Words): string[] {
  return [
    `create table businesses (
      id ${id} primary key,
      settings text not null,
      version integer not null,
      paused_at ${instant},
      created_at ${instant} not null
    ) ${end}`,
    `create table customers (
      business_id ${id} not null references businesses (id),
      phone ${id} not null,
      name text,
      language text,
      created_at ${instant} not null,
      updated_at ${instant} not null,
      primary key (business_id, phone)
    ) ${end}`,
    `create table threads (
      business_id ${id} not null references businesses (id),
      phone ${id} not null,
      channel text,
      last_message text not null,
      last_kind text not null,
      last_at ${instant} not null,
      unread_count integer not null,
      read_at ${instant},
      with_owner_until ${instant},
      with_owner_reason text,
      blocked_at ${instant},
      blocked_reason text,
      is_auto_blocked integer not null,
      opted_out_at ${instant},
      primary key (business_id, phone)
    ) ${end}`,
    `create index threads_newest on threads (business_id, last_at, phone)`,
    `create index threads_blocked on threads (business_id, blocked_at) where blocked_at is not null`,
    `create table conversations (
      business_id ${id} not null references businesses (id),
      phone ${id} not null,
      state text not null,
      expires_at ${instant} not null,
      updated_at ${instant} not null,
      primary key (business_id, phone)
    ) ${end}`,
  ];
}

function texts({ id, instant, end }: Words): string[] {
  return [
    `create table messages (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      phone ${id} not null,
      kind text not null,
      channel text not null,
      carrier_sid ${id},
      body text not null,
      segments integer,
      media_count integer not null,
      state text check (state in ('waiting', 'answered', 'with_owner', 'ignored')),
      state_reason text,
      turn_id ${id},
      delivery_status text,
      error_code integer,
      error_text text,
      created_at ${instant} not null,
      primary key (business_id, id)
    ) ${end}`,
    `create unique index messages_once on messages (business_id, channel, carrier_sid) where carrier_sid is not null`,
    `create index messages_of_thread on messages (business_id, phone, id)`,
    `create index messages_waiting on messages (business_id, phone, id) where state = 'waiting'`,
    `create index messages_received on messages (business_id, created_at) where kind = 'customer_message'`,
    `create table outbox (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      message_id ${id} not null,
      phone ${id} not null,
      body text not null,
      channel text not null,
      part integer not null,
      attempts integer not null,
      next_at ${instant} not null,
      claimed_until ${instant} not null,
      state text not null check (state in ('queued', 'sent', 'failed')),
      last_error text,
      created_at ${instant} not null,
      primary key (business_id, id)
    ) ${end}`,
    `create index outbox_due on outbox (business_id, next_at) where state = 'queued'`,
    `create index outbox_in_order on outbox (business_id, phone, id) where state = 'queued'`,
  ];
}

function bookings({ id, instant, end }: Words): string[] {
  return [
    `create table bookings (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      customer_phone ${id} not null,
      customer_name text not null,
      service_id ${id},
      service_name text,
      price text,
      starts_at ${instant} not null,
      ends_at ${instant} not null,
      busy_from ${instant} not null,
      busy_until ${instant} not null,
      status text not null check (status in ('pending', 'confirmed', 'cancelled')),
      held_until ${instant},
      moves_booking_id ${id},
      chain_id ${id} not null generated always as (coalesce(moves_booking_id, id)) stored,
      notes text not null,
      sequence integer not null,
      created_at ${instant} not null,
      updated_at ${instant} not null,
      primary key (business_id, id),
      check (starts_at < ends_at and busy_from <= starts_at and ends_at <= busy_until),
      check (status <> 'pending' or held_until is not null),
      check (status <> 'confirmed' or moves_booking_id is null)
    ) ${end}`,
    `create index bookings_live on bookings (business_id, busy_from, chain_id, busy_until) where ${LIVE}`,
    `create index bookings_of_chain on bookings (business_id, chain_id, busy_from, busy_until) where ${LIVE}`,
    `create index bookings_held on bookings (business_id, held_until) where status = 'pending'`,
    `create index bookings_of_customer on bookings (business_id, customer_phone, starts_at, id)`,
    `create index bookings_by_start on bookings (business_id, starts_at, id)`,
  ];
}

/** The database itself refuses two live bookings that share a moment, buffers included, unless they are of one chain. */
function noOverlap({ kind }: Words): string[] {
  if (kind === 'sqlite')
    return [
      overlapTrigger('insert', 'insert'),
      overlapTrigger('update', 'update of busy_from, busy_until, status, id, moves_booking_id, business_id'),
    ];
  return [
    `create extension if not exists btree_gist`,
    `alter table bookings add constraint bookings_overlap exclude using gist
      (business_id with =, int8range(busy_from, busy_until) with &&, chain_id with <>) where (${LIVE})`,
  ];
}

/**
 * One step to the left in an index, whatever the lengths are. Live bookings of different chains never overlap, so among
 * those of other chains that begin before the new one ends, the last to begin either overlaps the new one, or only
 * longer bookings of its own chain still can.
 */
function overlapTrigger(name: string, event: string): string {
  return `create trigger bookings_overlap_${name} before ${event} on bookings when new.${LIVE} begin
    select raise(abort, 'bookings overlap') where exists (
      select 1 from bookings where business_id = new.business_id and ${LIVE}
        and busy_from < new.busy_until and busy_until > new.busy_from
        and chain_id = (
          select chain_id from bookings where business_id = new.business_id and ${LIVE}
            and busy_from < new.busy_until and chain_id <> coalesce(new.moves_booking_id, new.id)
            order by busy_from desc limit 1));
  end`;
}

function records({ id, instant, serial, end }: Words): string[] {
  return [
    `create table booking_changes (
      seq ${serial},
      business_id ${id} not null references businesses (id),
      booking_id ${id} not null,
      at ${instant} not null,
      changed_by text not null,
      change text not null,
      was text,
      became text
    ) ${end}`,
    `create index booking_changes_of_booking on booking_changes (business_id, booking_id, seq)`,
    `create table consents (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      phone ${id} not null,
      channel text not null,
      is_given integer not null,
      word text not null,
      source text not null,
      at ${instant} not null,
      primary key (business_id, id)
    ) ${end}`,
    `create index consents_of_customer on consents (business_id, phone, id)`,
    `create table turns (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      phone ${id} not null,
      reading text not null,
      rule text not null,
      read_by text not null,
      understanding_ms integer not null,
      created_at ${instant} not null,
      primary key (business_id, id)
    ) ${end}`,
    `create index turns_of_customer on turns (business_id, phone, id)`,
    `create table events (
      seq ${serial},
      business_id ${id} not null references businesses (id),
      phone ${id},
      kind text not null,
      payload text not null,
      created_at ${instant} not null
    ) ${end}`,
    `create index events_in_order on events (business_id, seq)`,
  ];
}
