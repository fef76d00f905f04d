/** What texts cost and how many come, and what the owner is told when. */
import type { Migration, Words } from './migration.ts';

export const limitsAndNotices: Migration = {
  name: '0003-limits-and-notices',
  statements: (words) => [...counters(words), ...notices(words), ...signIn(words)],
};

function counters({ id, instant, end }: Words): string[] {
  return [
    `alter table threads add column hour_began_at ${instant}`,
    `alter table threads add column texts_this_hour integer`,
    `alter table messages add column price_micros ${instant}`,
    `create table usage (
      business_id ${id} not null references businesses (id),
      month ${id} not null,
      inbound_count integer not null,
      outbound_count integer not null,
      inbound_segments integer not null,
      outbound_segments integer not null,
      priced_inbound_segments integer not null,
      priced_outbound_segments integer not null,
      priced_micros ${instant} not null,
      alerted_percent integer not null,
      hour_began_at ${instant} not null,
      texts_this_hour integer not null,
      primary key (business_id, month)
    ) ${end}`,
  ];
}

function notices({ id, instant, end }: Words): string[] {
  return [
    `create table notices (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      kind text not null,
      subject text not null,
      phone ${id},
      body text not null,
      channel text not null,
      turn_id ${id},
      created_at ${instant} not null,
      due_at ${instant} not null,
      is_kept integer not null,
      primary key (business_id, id)
    ) ${end}`,
    `create index notices_of_kind on notices (business_id, kind, created_at)`,
    `create index notices_kept on notices (business_id, due_at) where is_kept = 1`,
  ];
}

function signIn({ id, instant, end }: Words): string[] {
  return [
    `create table sign_in_codes (
      business_id ${id} not null references businesses (id),
      code_hash ${id} not null,
      expires_at ${instant} not null,
      primary key (business_id, code_hash)
    ) ${end}`,
    `create table owner_questions (
      business_id ${id} not null references businesses (id),
      question text not null,
      expires_at ${instant} not null,
      primary key (business_id)
    ) ${end}`,
  ];
}
