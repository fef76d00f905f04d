import { words } from '#web/words/words.ts';

/** The bookings page. */
export function BookingsPage() {
  return <h1>{words.bookings.title}</h1>;
}
