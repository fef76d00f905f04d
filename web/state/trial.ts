/** A conversation with the agent before any customer has one: real texts through the simulator, as a made-up customer. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Booking } from '#contract/bookings.ts';
import type { SimulatedAnswer, SimulatedThread } from '#contract/simulator.ts';
import type { Server } from '../call.ts';

/** Nobody has it: 555-0100 to 0199 are kept for stories (North American Numbering Plan). */
export const TRIAL_PHONE = '+12025550143';

/** `agent`: what a customer would read. `silence`: why she would read nothing. `owner`: what the owner is texted of it. */
export type TrialLine = { readonly id: number; readonly from: 'customer' | 'agent' | 'owner' | 'silence'; readonly text: string };

export type Trial = {
  readonly lines: ReadonlySignal<readonly TrialLine[]>;
  readonly isWaiting: ReadonlySignal<boolean>;
  /** Sends a text and waits for the answer. Throws a `CallError` when it did not arrive; then it is not shown either. */
  say(text: string): Promise<void>;
  /** Takes up what was said here before. Throws a `CallError`. */
  load(): Promise<void>;
  /** Cancels what was booked here and erases the made-up customer. Throws a `CallError`. */
  clear(): Promise<void>;
};

/** One conversation; nothing is sent before `say`. */
export function createTrial(server: Pick<Server, 'get' | 'post'>): Trial {
  const lines = signal<readonly TrialLine[]>([]);
  const isWaiting = signal(false);
  let lastId = 0;
  const add = (from: TrialLine['from'], text: string) => {
    lastId += 1;
    lines.value = [...lines.value, { id: lastId, from, text }];
  };
  return {
    lines,
    isWaiting,
    say: async (text) => {
      const before = lines.value;
      add('customer', text);
      isWaiting.value = true;
      try {
        const answer = await server.post<SimulatedAnswer>('/api/dev/message', { from_phone: TRIAL_PHONE, message: text });
        for (const [from, said] of saidIn(answer)) add(from, said);
      } catch (error) {
        lines.value = before;
        throw error;
      } finally {
        isWaiting.value = false;
      }
    },
    load: async () => {
      const { messages } = await server.get<SimulatedThread>('/api/dev/thread', { phone: TRIAL_PHONE });
      if (lines.value.length > 0) return;
      for (const { from, content } of messages) add(from === 'me' ? 'customer' : 'agent', content);
    },
    clear: async () => {
      const path = '/api/admin/bookings';
      const bookings = await server.get<readonly Booking[]>(path, { customer_phone: TRIAL_PHONE });
      for (const { id, status } of bookings)
        if (status !== 'cancelled') await server.post(`${path}/${id}/cancel`, { notify_customer: false });
      await server.post(`/api/admin/contacts/${encodeURIComponent(TRIAL_PHONE)}/erase`);
      lines.value = [];
    },
  };
}

/** What came of a text, in the order in which it is read. */
function saidIn({ reply, error, silent_because: silence, owner_notifications: notices }: SimulatedAnswer): [TrialLine['from'], string][] {
  const answer: [TrialLine['from'], string] = reply === null ? ['silence', error ?? silence ?? ''] : ['agent', reply];
  return [answer, ...notices.map(({ content }): [TrialLine['from'], string] => ['owner', content])];
}
