/** What the owner knows of a customer beside her texts, the address of her calendar feed, and counting by month. */
import type { Migration } from './migration.ts';

export const contacts: Migration = {
  name: '0005-contacts',
  statements: ({ id, instant, end }) => [
    `alter table customers add column notes text not null default ''`,
    `alter table customers add column merged_into ${id}`,
    `create index customers_merged on customers (business_id, merged_into) where merged_into is not null`,
    `create table feeds (
      business_id ${id} not null references businesses (id),
      token_hash text not null,
      hint text not null,
      created_at ${instant} not null,
      primary key (business_id)
    ) ${end}`,
    `create index booking_changes_in_time on booking_changes (business_id, change, at)`,
  ],
};
