import { words } from '#web/words/words.ts';

/** The inbox page. */
export function InboxPage() {
  return <h1>{words.inbox.title}</h1>;
}
