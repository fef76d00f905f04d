/** What the inbox's tests stand on: threads and entries made up, a server that answers from a table, a live line to speak into. */
import type { InboxEvent } from '#contract/events.ts';
import type { InboxThread, ThreadEvent } from '#contract/threads.ts';
import type { Server } from '../call.ts';
import type { Live } from '../live.ts';

export const NOW = Date.parse('2026-06-15T16:00:00Z');
export const DANA = '+14155550101';

/** A thread that `minutesAgo` was the last time in which something was written. */
export function aThread(phone: string, minutesAgo: number, other: Partial<InboxThread> = {}): InboxThread {
  return {
    phone,
    name: null,
    last_message: 'hi',
    last_kind: 'customer_message',
    unread_count: 0,
    last_activity: new Date(NOW - minutesAgo * 60_000).toISOString(),
    ai_paused_until: null,
    ai_paused_until_handed_back: false,
    ai_paused_reason: null,
    label: 'handled',
    snoozed_until: null,
    opted_out: false,
    blocked: false,
    ...other,
  };
}

/** An entry whose id sorts by its number. */
export function anEntry(number: number, other: Partial<ThreadEvent> = {}): ThreadEvent {
  return {
    id: idOf(number),
    phone: DANA,
    kind: 'customer_message',
    content: `text ${number}`,
    is_read: true,
    created_at: new Date(NOW + number * 1_000).toISOString(),
    ...other,
  };
}

export const idOf = (number: number) => `0mq0${String(number).padStart(8, '0')}`;

/** A number made of a small one. */
export const phoneOf = (number: number) => `+1415555${String(number).padStart(4, '0')}`;

type Asked = { readonly method: string; readonly path: string; readonly query: Readonly<Record<string, unknown>>; readonly body: unknown };
type Answer = { readonly items?: readonly unknown[]; readonly next?: string | undefined; readonly body?: unknown };

/** A server whose answers `answer` makes; what it throws is what the call throws. Everything asked is kept. */
export function fakeServer(answer: (asked: Asked) => Answer | Promise<Answer>): { readonly server: Server; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const ask = async (method: string, path: string, { query = {}, body }: { query?: object | undefined; body?: unknown }) => {
    const one = { method, path, query: { ...query }, body };
    asked.push(one);
    return answer(one);
  };
  const server = {
    get: async (path: string, query?: object) => (await ask('GET', path, { query })).body,
    getPage: async (path: string, query?: object) => {
      const { items = [], next } = await ask('GET', path, { query });
      return { items, next };
    },
    post: async (path: string, body?: unknown) => (await ask('POST', path, { body })).body,
    patch: async (path: string, body: unknown) => (await ask('PATCH', path, { body })).body,
    put: async (path: string, body: unknown) => (await ask('PUT', path, { body })).body,
    remove: async (path: string, body?: unknown) => (await ask('DELETE', path, { body })).body,
    postAtTheEnd: () => undefined,
    open: () => Promise.reject(new Error('no stream in this test')),
  };
  return { server: server as Server, asked };
}

/** A live line: what is told here, whoever listens hears. */
export function fakeLive(): {
  readonly live: Pick<Live, 'onEvent' | 'onReturn'>;
  tell(event: Partial<InboxEvent>): void;
  comeBack(): void;
} {
  const listeners = new Set<(event: InboxEvent) => void>();
  const returns = new Set<() => void>();
  const adding =
    <T>(set: Set<T>) =>
    (one: T) => {
      set.add(one);
      return () => {
        set.delete(one);
      };
    };
  return {
    live: { onEvent: adding(listeners), onReturn: adding(returns) },
    tell: (event) => {
      const whole = { ...anEntry(0), content: '', kind: 'system' as const, change: 'thread', ...event };
      for (const heard of listeners) heard(whole);
    },
    comeBack: () => {
      for (const back of returns) back();
    },
  };
}

/** Waits until it is so; the test's own time limit ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
