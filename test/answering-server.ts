/** The server as pages see it, answering what a test says. For the state of pages, which is tested without a browser. */
import { signal } from '@preact/signals';
import type { InboxEvent } from '#contract/events.ts';
import type { PageOf, Query, Server } from '#web/call.ts';
import type { Live } from '#web/live.ts';

/** By `GET /api/…`; what one throws the page meets. A list's page is an answer of the kind `PageOf`. */
export type Answers = Readonly<Record<string, (body: unknown, query: Query | undefined) => unknown>>;

export type AnsweringServer = Server & { readonly sent: { readonly route: string; readonly body: unknown }[] };

/** A route without an answer is an error in the test. */
export function answeringServer(answers: Answers): AnsweringServer {
  const sent: AnsweringServer['sent'] = [];
  const ask = async <T>(method: string, path: string, body?: unknown, query?: Query): Promise<T> => {
    const route = `${method} ${path}`;
    sent.push({ route, body });
    const answer = answers[route];
    if (!answer) throw new Error(`the test has no answer to ${route}`);
    return (await answer(body, query)) as T;
  };
  return {
    sent,
    get: (path, query) => ask('GET', path, undefined, query),
    getPage: <T>(path: string, query?: Query) => ask<PageOf<T>>('GET', path, undefined, query),
    post: (path, body) => ask('POST', path, body),
    patch: (path, body) => ask('PATCH', path, body),
    put: (path, body) => ask('PUT', path, body),
    remove: (path, body) => ask('DELETE', path, body),
    postAtTheEnd: (path, body) => void sent.push({ route: `POST ${path}`, body }),
    open: (path) => ask('GET', path),
  };
}

export type ToldLive = Live & {
  /** Something happened, and every listener hears of it. */
  tell(change: string): void;
  /** The stream was lost and is back. */
  comeBack(): void;
  readonly listenerCount: () => number;
};

/** A live line on which a test tells what happens. */
export function toldLive(): ToldLive {
  const listeners = new Set<(event: InboxEvent) => void>();
  const returns = new Set<() => void>();
  const add = <T>(set: Set<T>, member: T) => {
    set.add(member);
    return () => void set.delete(member);
  };
  const event = (change: string): InboxEvent => ({
    id: '1',
    phone: null,
    kind: 'system',
    content: '',
    is_read: true,
    created_at: '2026-06-15T09:00:00-04:00',
    change,
  });
  return {
    connection: signal('live'),
    onEvent: (heard) => add(listeners, heard),
    onReturn: (back) => add(returns, back),
    start: () => undefined,
    stop: () => undefined,
    forget: () => undefined,
    hurry: () => undefined,
    tell: (change) => {
      for (const heard of [...listeners]) heard(event(change));
    },
    comeBack: () => {
      for (const back of [...returns]) back();
    },
    listenerCount: () => listeners.size + returns.size,
  };
}
