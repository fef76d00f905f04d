/** A client of the live stream, as a browser's EventSource: reads events and remembers the last number. */
import { InboxEvent } from '#contract/events.ts';

export type Heard = { readonly seq: number; readonly event: InboxEvent };

export type EventStream = {
  readonly status: number;
  readonly headers: Headers;
  /** All events so far. */
  readonly heard: readonly Heard[];
  /** All that came, byte for byte. */
  received(): string;
  /** Resolves with the events once there are that many; throws when the stream ends before, or it takes too long. */
  untilHeard(count: number): Promise<readonly Heard[]>;
  /** The number to come back with; also before the first event. */
  lastSeq(): number;
  /** Resolves when the server ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
};

const WAIT_MAX_MS = 15_000;

/** Opens the stream of a server that listens at `url`. */
export async function listenTo(url: string, token: string, from: { lastEventId?: number; lastId?: number } = {}): Promise<EventStream> {
  const abort = new AbortController();
  const query = from.lastId === undefined ? '' : `?last_id=${from.lastId}`;
  const resumed = from.lastEventId === undefined ? {} : { 'last-event-id': String(from.lastEventId) };
  const answer = await fetch(`${url}/api/inbox/events${query}`, {
    headers: { authorization: `Bearer ${token}`, ...resumed },
    signal: abort.signal,
  });
  const reader = openStreamReader();
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const bytes of answer.body ?? []) reader.take(decoder.decode(bytes, { stream: true }));
  })()
    .catch(() => undefined)
    .finally(() => reader.end());
  return { status: answer.status, headers: answer.headers, ...reader, ended, close: () => abort.abort() };
}

/** Reads a stream's text as it comes, in whatever pieces. */
export function openStreamReader() {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  let received = '';
  let parsedUntil = 0;
  let lastSeq = Number.NaN;
  let isOver = false;

  function takeBlock(block: string): void {
    const id = /^id: (\d+)$/m.exec(block)?.[1];
    if (id !== undefined) lastSeq = Number(id);
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (data !== undefined) heard.push({ seq: lastSeq, event: InboxEvent.parse(JSON.parse(data)) });
  }

  return {
    heard,
    received: () => received,
    lastSeq: () => lastSeq,
    take(text: string) {
      received += text;
      for (let end = received.indexOf('\n\n', parsedUntil); end >= 0; end = received.indexOf('\n\n', parsedUntil)) {
        takeBlock(received.slice(parsedUntil, end));
        parsedUntil = end + 2;
      }
      for (const look of waiting) look();
    },
    end() {
      isOver = true;
      for (const look of waiting) look();
    },
    async untilHeard(count: number): Promise<readonly Heard[]> {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = setTimeout(() => reject(new Error(`${heard.length} events instead of ${count} in ${WAIT_MAX_MS} ms`)), WAIT_MAX_MS);
      const look = () => {
        if (heard.length >= count) resolve();
        else if (isOver) reject(new Error(`the stream ended after ${heard.length} events instead of ${count}`));
      };
      waiting.add(look);
      look();
      await promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(look);
      });
      return heard;
    },
  };
}
