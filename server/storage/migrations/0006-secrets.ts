/** What is kept sealed: the Twilio account and the language model, with their tokens and keys. */
import type { Migration } from './migration.ts';

export const secrets: Migration = {
  name: '0006-secrets',
  statements: ({ id, instant, end }) => [
    `create table secrets (
      business_id ${id} not null references businesses (id),
      name ${id} not null,
      sealed text not null,
      updated_at ${instant} not null,
      primary key (business_id, name)
    ) ${end}`,
  ],
};
