/**
 * What happens, while it happens: `GET /api/inbox/events` read as a stream, because an `EventSource` can send no bearer token.
 * A lost stream is opened again with growing pauses, after the number of the last event heard, so nothing is missed.
 */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { InboxEvent } from '#contract/events.ts';
import type { Server } from './call.ts';
import { CallError } from './call.ts';

/** `live`: hearing; `connecting`: trying; `offline`: several tries failed. */
export type Connection = 'live' | 'connecting' | 'offline';

export type Live = {
  readonly connection: ReadonlySignal<Connection>;
  /** Calls back for every event from now on; the answer ends it. */
  onEvent(heard: (event: InboxEvent) => void): () => void;
  /** Calls back when the stream is there again after a loss: what was shown may be old. */
  onReturn(back: () => void): () => void;
  /** Listens until `stop`. Starting twice is starting once. */
  start(): void;
  stop(): void;
  /** Nobody listens any more: whoever did belonged to who has signed out. */
  forget(): void;
  /** Tries at once instead of at the end of the pause: the page is looked at again, or the network is back. */
  hurry(): void;
};

const PAUSE_MS_MIN = 500;
const PAUSE_MS_MAX = 30_000;
/** The server sends a comment every 15 to 30 s; without one for this long the line is dead. */
const SILENCE_MS_MAX = 45_000;
/** So many tries in a row fail before the dot says offline. */
const TRIES_UNNOTICED = 2;

/** One line to the server, shared by all pages. */
export function createLive(server: Server): Live {
  const connection = signal<Connection>('connecting');
  const listeners = new Set<(event: InboxEvent) => void>();
  const returns = new Set<() => void>();
  let ending: AbortController | undefined;
  let lastId: string | undefined;
  let wake: () => void = () => undefined;

  const run = async (signalToEnd: AbortSignal) => {
    let failures = 0;
    let wasLive = false;
    while (!signalToEnd.aborted) {
      try {
        await listen(server, signalToEnd, {
          lastId,
          onOpen: () => {
            failures = 0;
            connection.value = 'live';
            if (wasLive) for (const back of returns) back();
            wasLive = true;
          },
          onEvent: (id, event) => {
            if (id !== '') lastId = id;
            for (const heard of listeners) heard(event);
          },
        });
      } catch (error) {
        if (error instanceof CallError && error.status === 401) return;
      }
      if (signalToEnd.aborted) return;
      failures += 1;
      connection.value = failures > TRIES_UNNOTICED ? 'offline' : 'connecting';
      await pause(Math.min(PAUSE_MS_MAX, PAUSE_MS_MIN * 2 ** (failures - 1)), signalToEnd, (now) => {
        wake = now;
      });
    }
  };

  return {
    connection,
    onEvent: (heard) => addTo(listeners, heard),
    onReturn: (back) => addTo(returns, back),
    start: () => {
      if (ending) return;
      ending = new AbortController();
      run(ending.signal).catch(() => undefined);
    },
    stop: () => {
      ending?.abort();
      ending = undefined;
      lastId = undefined;
      connection.value = 'connecting';
    },
    forget: () => {
      listeners.clear();
      returns.clear();
    },
    hurry: () => wake(),
  };
}

function addTo<T>(set: Set<T>, member: T): () => void {
  set.add(member);
  return () => {
    set.delete(member);
  };
}

function pause(ms: number, signalToEnd: AbortSignal, onWakeable: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const now = () => {
      clearTimeout(timer);
      signalToEnd.removeEventListener('abort', now);
      resolve();
    };
    const timer = setTimeout(now, ms);
    signalToEnd.addEventListener('abort', now, { once: true });
    onWakeable(now);
  });
}

type Listening = {
  readonly lastId: string | undefined;
  onOpen(): void;
  onEvent(id: string, event: InboxEvent): void;
};

/** Resolves when the server ends the stream; throws when it breaks or falls silent. */
async function listen(server: Server, signalToEnd: AbortSignal, { lastId, onOpen, onEvent }: Listening): Promise<void> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS_MAX);
  try {
    const response = await server.open('/api/inbox/events', {
      headers: { accept: 'text/event-stream', ...(lastId === undefined ? {} : { 'last-event-id': lastId }) },
      signal: AbortSignal.any([signalToEnd, silence.signal]),
    });
    onOpen();
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const parse = createEventParser(onEvent);
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS_MAX);
      parse(part.value);
    }
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads `text/event-stream` in whatever pieces it comes (HTML Living Standard, section 9.2.6); data that is no JSON is passed over.
 * `id` is empty where an event has none.
 */
export function createEventParser(onEvent: (id: string, event: InboxEvent) => void): (piece: string) => void {
  let rest = '';
  let id = '';
  let data: string[] = [];
  const takeLine = (line: string) => {
    if (line === '') {
      const event = data.length > 0 ? parseEvent(data.join('\n')) : undefined;
      if (event) onEvent(id, event);
      id = '';
      data = [];
    } else if (line.startsWith('id:')) id = line.slice(3).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  };
  return (piece) => {
    rest += piece;
    const lines = rest.split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) takeLine(line);
  };
}

function parseEvent(data: string): InboxEvent | undefined {
  try {
    return JSON.parse(data) as InboxEvent;
  } catch {
    return undefined;
  }
}
