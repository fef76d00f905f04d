/** The app's words, in one place. Pages say `words.inbox.…` and never a text of their own. */
import { en } from './en.ts';

/** Every language has exactly these; a missing one does not compile. */
export type Words = typeof en;

/** The words in use. */
export const words: Words = en;
