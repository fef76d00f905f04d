import { words } from '#web/words/words.ts';

/** The customers page. */
export function CustomersPage() {
  return <h1>{words.customers.title}</h1>;
}
