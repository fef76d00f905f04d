/**
 * Migrations go forward, by number, and are never edited once released. Each is written once for both databases, with
 * the few words in which they differ taken from `Words`; a part that only one of them has stands under its name.
 */
import type { Instant, Zone } from '#core/time.ts';
import { first } from './0001-first.ts';
import { inbox } from './0002-inbox.ts';
import { limitsAndNotices } from './0003-limits-and-notices.ts';
import { noShows } from './0004-no-shows.ts';
import { contacts } from './0005-contacts.ts';
import { secrets } from './0006-secrets.ts';
import { push } from './0007-push.ts';

export type Words = {
  readonly kind: 'sqlite' | 'postgres';
  /** Text compared byte by byte, so that ids sort alike everywhere. */
  readonly id: string;
  readonly instant: string;
  readonly serial: string;
  /** Ends a `create table`. */
  readonly end: string;
};

export type Migration = { readonly name: string; statements(words: Words): readonly string[] };

/** In the order they are applied. */
const MIGRATIONS: readonly Migration[] = [first, inbox, limitsAndNotices, noShows, contacts, secrets, push];

/** What the first business of a new database starts with. */
export type FirstBusiness = { readonly now: () => Instant; readonly zone: Zone };

/** The words by which the SQLite trigger refuses an overlapping booking. */
export const OVERLAP_MESSAGE = 'bookings overlap';

/** Those not applied yet. Throws when the database knows one that this program does not. */
export function pending(applied: readonly string[]): readonly Migration[] {
  const unknown = applied.find((name) => !MIGRATIONS.some((migration) => migration.name === name));
  if (unknown) throw new Error(`the database was migrated by a newer version of phonebook (${unknown}): start that version instead`);
  return MIGRATIONS.filter((migration) => !applied.includes(migration.name));
}
