/** The threads that were read last, each with what is written and done in it. Reading one again shows it at once. */
import type { ReadonlySignal } from '@preact/signals';
import type { Contact } from '#contract/contacts.ts';
import type { Zone } from '#core/time.ts';
import type { Server } from '../call.ts';
import type { Live } from '../live.ts';
import type { Inbox } from './inbox.ts';
import { createLoaded, type Loaded } from './loaded.ts';
import { createReply, type Reply } from './reply.ts';
import { createThread, type Thread } from './thread.ts';
import { createThreadCare, type ThreadCare } from './thread-care.ts';
import type { Toasts } from './toasts.ts';

export type OpenThread = {
  readonly thread: Thread;
  readonly reply: Reply;
  readonly care: ThreadCare;
  /** Who it is, where the list does not know: a customer who never texted. Not fetched by itself. */
  readonly contact: Loaded<Pick<Contact, 'name'>>;
};

export type ThreadsParts = {
  readonly server: Server;
  readonly live: Live;
  readonly zone: ReadonlySignal<Zone>;
  readonly toasts: Pick<Toasts, 'complain'>;
  readonly inbox: Inbox;
};

const KEPT_MAX = 6;

/** Gives the thread of a number, made at the first call. */
export function createThreads({ server, live, zone, toasts, inbox }: ThreadsParts): (phone: string) => OpenThread {
  const kept = new Map<string, OpenThread>();
  const make = (phone: string): OpenThread => {
    const thread = createThread({ server, live, phone });
    const reply = createReply({ server, drafts: inbox.drafts, phone, zone, entries: thread.entries, refresh: thread.load });
    const onDone = () => inbox.ask(phone);
    const contact = createLoaded(() => server.get<Contact>(`/api/admin/contacts/${encodeURIComponent(phone)}`));
    return { thread, reply, contact, care: createThreadCare({ server, phone, zone, onDone, onFailed: toasts.complain }) };
  };
  return (phone) => {
    const found = kept.get(phone) ?? make(phone);
    kept.delete(phone);
    kept.set(phone, found);
    // One whose reply is still on its way stays, or a failure would have nowhere to give the text back to.
    const idle = [...kept].filter(([, { reply }]) => reply.sending.value.length === 0).map(([each]) => each);
    for (const old of idle.slice(0, Math.max(0, kept.size - KEPT_MAX))) kept.delete(old);
    return found;
  };
}
