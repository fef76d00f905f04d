import { words } from '#web/words/words.ts';

/** The set-up page. */
export function SetUpPage() {
  return <h1>{words.setUp.title}</h1>;
}
