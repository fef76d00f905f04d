/** Devices that the owner's notices are pushed to, and the pushes: until one was shown, its words may still go out as a text. */
import type { Migration, Words } from './migration.ts';

export const push: Migration = {
  name: '0007-push',
  statements: (words) => [...subscriptions(words), ...pushes(words)],
};

function subscriptions({ id, instant, end }: Words): string[] {
  return [
    `create table push_subscriptions (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      endpoint text not null,
      p256dh text not null,
      auth text not null,
      device text not null,
      created_at ${instant} not null,
      last_ok_at ${instant},
      last_error text,
      last_failed_at ${instant},
      failures integer not null,
      primary key (business_id, id)
    ) ${end}`,
    `create unique index push_subscriptions_endpoint on push_subscriptions (business_id, endpoint)`,
  ];
}

function pushes({ id, instant, end }: Words): string[] {
  return [
    `create table pushes (
      business_id ${id} not null references businesses (id),
      id ${id} not null,
      topic text not null,
      phone ${id},
      turn_id ${id},
      title text not null,
      body text not null,
      sms text not null,
      day text,
      channel text not null,
      created_at ${instant} not null,
      text_at ${instant},
      state text not null check (state in ('sending', 'sent', 'heard', 'over')),
      tries integer not null,
      next_at ${instant} not null,
      primary key (business_id, id)
    ) ${end}`,
    `create index pushes_open on pushes (business_id, next_at) where state in ('sending', 'sent')`,
    `create index pushes_in_time on pushes (business_id, created_at)`,
  ];
}
