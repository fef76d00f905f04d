/** Replies on their way to the server: shown at once, honestly as on their way, until the thread has them. */
import type { ThreadEvent } from '#contract/threads.ts';
import { cleanText } from '#core/sms.ts';

/** A reply that was handed over to be sent. `ids`: its texts in the thread; undefined until the server has answered. */
export type Sending = {
  readonly number: number;
  readonly message: string;
  readonly ids: readonly string[] | undefined;
  /** The newest entry before it: an equal text up to there is another one. Undefined while nobody knows what was there. */
  readonly lastIdBefore: string | undefined;
};

/** Those that the thread does not show yet. */
export function stillSending(all: readonly Sending[], entries: readonly ThreadEvent[]): readonly Sending[] {
  return all.filter((each) => !isIn(entries, each));
}

/**
 * True when the thread has the reply: by its number, or, before the server has answered, by its words. By its words it cannot
 * be told in a thread of which nothing was known before: the same was perhaps written last week.
 */
export function isIn(entries: readonly ThreadEvent[], { ids, message, lastIdBefore }: Sending): boolean {
  if (ids) return ids.length === 0 || entries.some(({ id }) => ids.includes(id));
  if (lastIdBefore === undefined) return false;
  const words = cleanText(message);
  return entries.some(
    ({ kind, id, content }) => kind === 'owner_reply' && id > lastIdBefore && content !== '' && words.startsWith(content),
  );
}
