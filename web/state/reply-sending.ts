/** Replies on their way to the server: shown at once, honestly as on their way, until the thread has them. */
import type { ThreadEvent } from '#contract/threads.ts';
import { cleanText } from '#core/sms.ts';

/** A reply that was handed over to be sent. `ids`: its texts in the thread; undefined until the server has answered. */
export type Sending = {
  readonly number: number;
  readonly message: string;
  readonly ids: readonly string[] | undefined;
  /** Entries that were there before it: an equal text among them is another one. */
  readonly lastIdBefore: string;
};

/** Those that the thread does not show yet. */
export function stillSending(all: readonly Sending[], entries: readonly ThreadEvent[]): readonly Sending[] {
  return all.filter((each) => !isIn(entries, each));
}

/** True when the thread has the reply: by its number, or, before the server has answered, by its words. */
export function isIn(entries: readonly ThreadEvent[], { ids, message, lastIdBefore }: Sending): boolean {
  if (ids) return ids.length === 0 || entries.some(({ id }) => ids.includes(id));
  const words = cleanText(message);
  return entries.some(
    ({ kind, id, content }) => kind === 'owner_reply' && id > lastIdBefore && content !== '' && words.startsWith(content),
  );
}
