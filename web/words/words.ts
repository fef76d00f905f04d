/**
 * The app's words in use. Pages say `words.inbox.…` and never a text of their own. Another language is another file like
 * `en.ts`, with exactly the same words.
 */
export * as words from './en.ts';
