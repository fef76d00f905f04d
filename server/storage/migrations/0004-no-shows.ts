/** When the owner noted that a customer did not come. */
import type { Migration } from './migration.ts';

export const noShows: Migration = {
  name: '0004-no-shows',
  statements: ({ instant }) => [`alter table bookings add column no_show_at ${instant}`],
};
